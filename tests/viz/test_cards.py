"""The cards of the graph as a reader meets them: none on top of another, none with its text cut."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from .conftest import Opener

pytestmark = pytest.mark.chromium

Card = dict[str, Any]


def overlapping(cards: list[Card]) -> list[tuple[str, str]]:
    """Pairs of cards whose rectangles share a point."""
    found = []
    active: list[Card] = []
    for card in sorted(cards, key=lambda c: c["y"]):
        active = [other for other in active if other["y"] + other["height"] > card["y"]]
        found += [
            (other["id"], card["id"])
            for other in active
            if other["x"] < card["x"] + card["width"] and card["x"] < other["x"] + other["width"]
        ]
        active.append(card)
    return found


def unfit(card: Card) -> bool:
    """Whether a line is wider than its card, or the page itself says that text is cut."""
    return card["clipped"] or any(line["width"] > card["width"] for line in card["lines"])


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("picture", ["accountability_page", "responsibility_page"])
def test_no_card_overlaps_or_cuts_its_text(
    opened: Opener, request: pytest.FixtureRequest, picture: str, width: int
) -> None:
    """At a hundred instructions, in each language, wide and narrow."""
    path: Path = request.getfixturevalue(picture)
    with opened(path, "view=graph", width=width) as it:
        for language in ("kk", "ru", "en"):
            it.run(f"tapsyrma.state.change({{language: '{language}'}})")
            cards = it.run("tapsyrma.cards()")
            duties = {card["id"] for card in cards if card["thing"].startswith("instruction/")}
            assert len(duties) == (100 if picture == "accountability_page" else 34)
            assert len({card["id"] for card in cards}) == len(cards)
            assert overlapping(cards) == []
            assert [card["id"] for card in cards if unfit(card)] == []
            assert all(card["lines"] for card in cards)


@pytest.mark.parametrize("width", [1280, 390])
def test_a_choice_leaves_only_what_is_tied_to_it(
    opened: Opener, accountability_page: Path, width: int
) -> None:
    """The cards that remain do not overlap either, and the chosen one or its instructions are among them."""
    with opened(accountability_page, "view=graph", width=width) as it:
        for chosen in ("instruction/0005", "body/ministry-of-lakes", "nobody", "topic/water"):
            it.run(f"tapsyrma.state.choose({chosen!r})")
            cards = it.run("tapsyrma.cards()")
            assert 0 < len(cards) < 250
            assert overlapping(cards) == []
            assert not any(unfit(card) for card in cards)
            assert chosen in {card["thing"] for card in cards} or chosen == "topic/water"


def test_a_chain_is_read_from_left_to_right(opened: Opener, accountability_page: Path) -> None:
    """Issuer, instruction, owner and what it answers to stand in columns, in this order."""
    with opened(accountability_page, "view=graph&chosen=instruction/0003") as it:
        at = {card["thing"]: card["x"] for card in it.run("tapsyrma.cards()")}
    chain = ["post/deputy-steward", "instruction/0003", "body/ministry-of-lakes", "body/council"]
    assert all(at[left] < at[right] for left, right in pairwise(chain))


def test_a_shortened_text_is_whole_in_the_panel(opened: Opener, accountability_page: Path) -> None:
    """What a card has no room for can be reached."""
    with opened(accountability_page, "view=graph", width=1100) as it:
        short = [card for card in it.run("tapsyrma.cards()") if card["shortened"]]
        for card in short[:2]:
            it.run(f"tapsyrma.state.choose({card['thing']!r})")
            assert (
                it.run(f"tapsyrma.words.label({card['thing']!r})") in it.page.locator("#panel").inner_text()
            )


def test_a_card_is_where_it_says(opened: Opener, accountability_page: Path) -> None:
    """The rectangle on screen lies on the canvas, and follows a scroll of the wheel."""
    with opened(accountability_page, "view=graph") as it:
        first = it.run("tapsyrma.cards()[0].screen")
        it.page.mouse.move(400, 500)
        it.page.mouse.wheel(0, 200)
        it.page.wait_for_function(f"tapsyrma.cards()[0].screen.y < {first['y']} - 150")
