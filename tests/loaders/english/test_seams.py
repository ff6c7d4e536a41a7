"""Words that a page glued together are read apart; names of one word with a hump stay whole."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.english.tokens import line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He instructedto mend it", ["He", "instructed", "to", "mend", "it"]),
        ("Marat andSamat came", ["Marat", "and", "Samat", "came"]),
        ("the unit inArys burns", ["the", "unit", "in", "Arys", "burns"]),
        ("KazMunayGas and InArys", ["KazMunayGas", "and", "InArys"]),
        ("iPhone, eGov, landTax", ["iPhone", ",", "eGov", ",", "landTax"]),
        ("instructed, intoxicated, theta", ["instructed", ",", "intoxicated", ",", "theta"]),
    ],
)
def test_small_words_and_verbs_of_ordering_end_at_the_seam(text: str, words: list[str]) -> None:
    """Only a few words are looked for, and only where a whole word begins with them."""
    assert [token.text for token in line(text).tokens] == words
    assert all(text[token.start : token.end] == token.text for token in line(text).tokens)
