"""Orders of long ago that a speaker recalls, what a body only permits, and two who order together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English
from tapsyrma.loaders.relate.relate import relate

_SAID = "Prime Minister Marat Omarov said."
_SPEAKER = "the speaker of the Mazhilis Askar Sadykov said."


def _given(grammar: English, read: Callable[..., Any], text: str) -> list[tuple[str, str | None]]:
    layout, found = read(text)
    made = relate(layout, found, grammar).instructions
    return [(one.force, one.issuer.name if one.issuer else None) for one in made]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            f'"Last year, I commissioned the Government to adopt a plan," {_SAID}',
            ("reported", "Marat Omarov"),
        ),
        (f'"Last autumn I ordered the akims to clear the canals," {_SAID}', ("reported", "Marat Omarov")),
        (f'"In January, I tasked the akims with clearing the canals," {_SAID}', ("reported", "Marat Omarov")),
        (f'"In May, I gave instructions to mend the dams," {_SAID}', ("reported", "Marat Omarov")),
        (f'"This year I instruct the akims to clear the canals," {_SAID}', ("explicit", "Marat Omarov")),
        (f'"The Government was instructed to draft a law," {_SPEAKER}', ("reported", None)),
        (f'"The akims were tasked with clearing the canals," {_SPEAKER}', ("reported", None)),
        (f'"All akims were ordered by 1 May to clear the canals," {_SAID}', ("explicit", "Marat Omarov")),
        (
            "Akim Marat Omarov, together with the border department, told the guards to open a crossing.",
            ("explicit", "Marat Omarov"),
        ),
    ],
)
def test_what_is_recalled_is_no_new_order(
    grammar: English, read: Callable[..., Any], text: str, given: tuple[str, str | None]
) -> None:
    """A time that is over makes an order recalled; who tells that others were told has not told them."""
    assert _given(grammar, read, text) == [given]


@pytest.mark.parametrize("verb", ["resume", "allow", "permit", "reopen"])
def test_a_body_that_permits_orders_nothing(grammar: English, read: Callable[..., Any], verb: str) -> None:
    """What a commission sets free is nobody's duty."""
    assert (
        _given(grammar, read, f"The Interdepartmental Commission decided to {verb} the trade of bazaars.")
        == []
    )
