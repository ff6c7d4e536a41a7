"""Rules of terms are tried only where a word begins like one of theirs: that must cost no term."""

from __future__ import annotations

from pathlib import Path

import pytest

from tapsyrma.loaders.russian.term_rule import Rule, beginnings
from tapsyrma.loaders.russian.term_rules import every_rule, rules_for

_ROOT = Path(__file__).parents[3]
_SAID = [*(_ROOT / "app" / "corpus").glob("ru-*.txt"), *Path(__file__).parent.glob("*.py")]
"""Releases, and everything that other tests give to be read."""


def _lines() -> list[str]:
    lines = (line for file in _SAID for line in file.read_text(encoding="utf-8").splitlines())
    return [line.lower().replace("ё", "е") for line in lines if line.strip()]


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.pattern.pattern[:30])
def test_every_match_of_a_rule_has_a_word_with_one_of_its_signs(rule: Rule) -> None:
    """No line that a pattern matches lacks its signs."""
    matched = [line for line in _lines() if rule.pattern.search(line)]
    assert [line for line in matched if rule.signs.isdisjoint(beginnings(line))] == []


def test_a_sentence_without_time_words_is_spared_every_rule() -> None:
    """Nothing is tried on words that are in no term."""
    assert rules_for("аким города поручил убрать мусор") == ()
