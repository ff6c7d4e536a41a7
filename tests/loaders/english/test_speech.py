"""Direct speech: imperatives, what must be done, and who is speaking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.english.grammar import English


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“Finish the bridge and open the road,” the akim said.",
            [("", "Finish the bridge"), ("", "open the road")],
        ),
        (
            "“Marat Serikovich, mend the pumps by Monday,” the Prime Minister said.",
            [("Marat Serikovich", "mend the pumps by Monday")],
        ),
        (
            "“The Ministry of Health and akimats to finish all clinics this year,” the Prime Minister said.",
            [("Ministry of Health, akimats", "finish all clinics this year")],
        ),
        (
            "“Akims of the city districts, clear the yards of snow,” the mayor said.",
            [("Akims of the city districts", "clear the yards of snow")],
        ),
    ],
)
def test_an_imperative_of_direct_speech_is_an_instruction(
    orders: Callable[[str], list[Any]], sentence: str, expected: list[tuple[str, str]]
) -> None:
    """Those called by name are told; without a name nobody is invented."""
    assert orders(sentence) == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "“Let us begin the meeting, colleagues,” the akim said.",
        "“Thank you for your work,” the akim said.",
        "Finish lines were crossed by 300 runners.",
        "“Work is under way at twelve places,” the akim said.",
    ],
)
def test_not_every_first_verb_is_an_order(orders: Callable[[str], list[Any]], sentence: str) -> None:
    """Invitations, thanks and nouns written like verbs order nothing."""
    assert orders(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "told", "act"),
    [
        ("Akimats must issue permits without delay.", "Akimats", "issue permits without delay"),
        ("It is necessary to count the wells, the Prime Minister said.", "", "count the wells"),
        ("The Ministry of Labour needs to train welders, he noted.", "Ministry of Labour", "train welders"),
        ("The police must react to every call.", "police", "react to every call"),
    ],
)
def test_what_must_be_done_is_modal(
    orders: Callable[[str], list[Any]], sentence: str, told: str, act: str
) -> None:
    """What an official says is necessary is told apart from an order."""
    assert orders(sentence) == [("modal", told, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We must work better, the Prime Minister said.",
        "The task of the Government is to create jobs.",
        "According to the law, companies must pay taxes.",
        "The police must not be late.",
        "Schools should be a second home, the minister said.",
    ],
)
def test_values_plans_and_laws_are_no_instruction(orders: Callable[[str], list[Any]], sentence: str) -> None:
    """The speaker's own plans, laws, prohibitions and values tell nobody to act."""
    assert orders(sentence) == []


def test_are_to_with_an_order_after_it_is_explicit(orders: Callable[[str], list[Any]]) -> None:
    """``, the Prime Minister ordered`` makes an order of what stands before it."""
    told = orders(
        "The Ministry of Justice is to finish the bill within three days, the Prime Minister ordered."
    )
    assert told == [("explicit", "Ministry of Justice", "finish the bill within three days")]


@pytest.mark.parametrize(
    ("sentence", "speaker", "manner"),
    [
        ("Minister of Energy Kanat Serikov reported on the boilers.", "Kanat Serikov", "reports"),
        ("“The boilers work,” said the Minister of Energy.", "Minister of Energy", "says"),
        ("According to Vice Minister Dina Omarova, prices fell.", "Dina Omarova", "says"),
        ("As noted by the Minister of Energy, prices fell.", "Minister of Energy", "says"),
        ("M. SERIKOV: Good morning.", "M. SERIKOV", "says"),
        ("“Prices fell,” he added.", None, "says"),
        ("Minister of Energy Askhat Serikuly said that prices fell.", "Askhat Serikuly", "says"),
        ("The prices were described by Minister of Energy Kanat Serikov.", "Kanat Serikov", "says"),
        ("In the words of the Minister of Energy, prices fell.", "Minister of Energy", "says"),
        ("In her view, prices fell.", None, "says"),
        ("Prices fell, he went on.", None, "says"),
    ],
)
def test_the_words_tell_who_speaks(
    grammar: English, read: Callable[..., Any], sentence: str, speaker: str | None, manner: str
) -> None:
    """A name or post beside a verb of saying speaks; a pronoun leaves it to whoever spoke last."""
    layout, found = read(sentence)
    said = [a for one in found for a in grammar.attributions(layout, one)]
    assert [(a.speaker.name if a.speaker else None, a.manner) for a in said] == [(speaker, manner)]
