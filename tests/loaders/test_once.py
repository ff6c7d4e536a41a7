"""What is made of a page or a sentence once."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.find.find import find
from tapsyrma.loaders.once import OncePerFinding
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.records import Found, Layout


def _page(text: str) -> tuple[Layout, Found]:
    layout = split(read_text(text))
    return layout, find(layout)[0]


def test_a_finding_is_asked_about_once_while_its_page_is_at_hand() -> None:
    """The same record gives what was made of it; another with the same sentence is made anew."""
    asked: list[Found] = []
    once = OncePerFinding(lambda _, found: asked.append(found) or len(asked))  # type: ignore[func-returns-value]
    layout, found = _page("Әкім жолды жөндеуді тапсырды.")
    assert [once(layout, found), once(layout, found)] == [1, 1]
    assert once(layout, replace(found, bodies=())) == 2


def test_what_was_made_of_another_page_is_let_go() -> None:
    """A page with the same words is another page."""
    asked: list[Found] = []
    once = OncePerFinding(lambda _, found: asked.append(found) or len(asked))  # type: ignore[func-returns-value]
    first, second = _page("Әкім жолды жөндеуді тапсырды."), _page("Әкім жолды жөндеуді тапсырды.")
    assert [once(*first), once(*second), once(*first)] == [1, 2, 3]
