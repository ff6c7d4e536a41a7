"""Lists within lists: points numbered 1.1, heads behind dashes, things counted; abbreviations in brackets."""

from __future__ import annotations

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.extraction import Extraction

HEAD = "Sitting\n\n9 February 2024\n\nAkim of Abai region Berik Omarov held a sitting of the board.\n\n"


def orders_of(text: str) -> list[tuple[tuple[str | None, ...], str]]:
    """Who is told and what, of every instruction of a page."""
    return [(tuple(p.name for p in one.assignees), one.action.quote) for one in read(text).instructions]


def read(text: str) -> Extraction:
    """A page read."""
    return extract(read_text(HEAD + text))


def test_points_within_points_keep_their_owner() -> None:
    """``1.1.`` stands under "1." and goes on with those named there."""
    found = orders_of(
        "The akim gave the following instructions:\n\n1. Ministry of Energy:\n   1.1. To mend the lines.\n"
        "   1.2. To count the poles.\n2. Ministry of Finance: to find the money."
    )
    assert found == [
        (("Ministry of Energy",), "mend the lines"),
        (("Ministry of Energy",), "count the poles"),
        (("Ministry of Finance",), "find the money"),
    ]


def test_a_dash_and_a_colon_head_a_list_of_their_own() -> None:
    """``– the Ministry of Energy:`` names the owner of the lettered items under it."""
    found = orders_of(
        "Tasks were distributed as follows:\n\n– the Ministry of Energy:\n    a) mend the lines;\n"
        "    b) count the poles;\n"
        "– the Ministry of Finance:\n    a) find the money."
    )
    assert [told for told, _ in found] == [("Ministry of Energy",)] * 2 + [("Ministry of Finance",)]


def test_things_counted_under_an_act_are_no_acts() -> None:
    """Below ``including:`` it is told what the act is done to."""
    found = orders_of(
        "The akim gave the following instructions:\n\n1. To connect the schools to the network, including:\n"
        "        – 214 schools in the hills;\n        – 61 schools in the steppe.\n2. To buy two buses."
    )
    assert [act for _, act in found] == ["connect the schools to the network, including", "buy two buses"]


def test_a_figure_at_the_head_of_a_line_is_no_point() -> None:
    """``2.5 million`` begins no item."""
    layout = split(read_text(HEAD + "2.5 million tenge were spent on the road last year, he said then."))
    assert all(block.kind != "item" for block in layout.blocks)


def test_an_abbreviation_in_brackets_is_the_body_before_it() -> None:
    """``Ministry of Education and Science (MES)`` and "MES" are one body."""
    found = read(
        "The Ministry of Education and Science (MES) spoke of queues. "
        "The akim instructed MES to amend the rules."
    )
    assert [body.name for body in found.bodies] == ["Ministry of Education and Science"]
