"""Rules of terms are tried only where a word begins like one of theirs: that must cost no term."""

from __future__ import annotations

from pathlib import Path

import pytest

from tapsyrma.loaders.russian.term_rule import Rule, beginnings, rule
from tapsyrma.loaders.russian.term_rules import every_rule, rules_for
from tapsyrma.loaders.russian.term_words import fixed
from tapsyrma.loaders.russian.words import line

_ROOT = Path(__file__).parents[3]
_SAID = [*(_ROOT / "app" / "corpus").glob("ru-*.txt"), *Path(__file__).parent.glob("*.py")]
"""Releases, and everything that other tests give to be read."""


def _lines() -> list[str]:
    lines = (said for file in _SAID for said in file.read_text(encoding="utf-8").splitlines())
    return [said.lower().replace("ё", "е") for said in lines if said.strip()]


@pytest.mark.parametrize("one", every_rule(), ids=lambda one: one.pattern.pattern[:30])
def test_every_match_of_a_rule_has_a_word_with_one_of_its_signs(one: Rule) -> None:
    """No line that a pattern matches lacks its signs, or the words with which the pattern begins."""
    matched = [said for said in _lines() if one.pattern.search(said)]
    assert [said for said in matched if one.signs.isdisjoint(beginnings(said))] == []
    assert [said for said in matched if one.leads and one.leads.isdisjoint(beginnings(said))] == []


@pytest.mark.parametrize(
    ("pattern", "leads"),
    [
        (r"\b(?:до|к|перед) конц[ау]", {"до", "к", "пере"}),
        (r"\bпока не [а-я]+", {"пока"}),
        (r"\b(?:в срок )?(?:не позднее|до)(?: (?:уже|самого))? \d", {"позд", "до"}),
        (r"\b(?:до|к)?завтра", set()),
        (r"\bво? среду", set()),
    ],
)
def test_the_words_with_which_a_pattern_begins_are_read_from_it(pattern: str, leads: set[str]) -> None:
    """Only what stands at the head of every match leads; where anything else may, nothing does."""
    assert rule("date", fixed("any"), pattern, "").leads == leads


def test_a_sentence_without_time_words_is_spared_every_rule() -> None:
    """Nothing is tried on words that are in no term."""
    assert rules_for(line("Аким города поручил убрать мусор")) == []
