"""Quotes are the text's own words at their own place, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("pydantic_ai", reason="no language model extra; enable with: pip install 'tapsyrma[llm]'")

from tapsyrma.loaders.llm.places import Places
from tapsyrma.loaders.read.document import read_bytes
from tapsyrma.loaders.split.split import split

from .releases import RUSSIAN

TEXT = "Премьер-министр\u00a0поручил «Казавтожолу»\nотремонтировать  мосты. The akim's “Clean Water” plan."


def places(text: str) -> Places:
    """The places of a text."""
    return Places(split(read_bytes(text.encode(), Path("a.txt"), Path())))


@pytest.mark.parametrize(
    ("quote", "standing"),
    [
        ("поручил «Казавтожолу»", "поручил «Казавтожолу»"),
        ('поручил "Казавтожолу" отремонтировать мосты', "поручил «Казавтожолу»\nотремонтировать  мосты"),
        ("Премьер-министр поручил", "Премьер-министр\u00a0поручил"),
        ("  мосты. ", "мосты."),
        ('akim’s "Clean Water"', "akim's “Clean Water”"),
    ],
)
def test_white_space_and_quotation_marks_may_differ(quote: str, standing: str) -> None:
    """A model's spaces and quotation marks lead back to the text's own, at their own place."""
    (span,) = places(TEXT).in_text(quote)
    assert span.of(TEXT) == standing


@pytest.mark.parametrize(
    "quote",
    [
        "",
        " ",
        "поручил Казавтожолу",
        "премьер-министр",
        "отремонтировать мост",
        "кимат",
        "The akim plan",
        "ё",
    ],
)
def test_anything_else_must_be_letter_for_letter(quote: str) -> None:
    """Left out words, other letters, other cases and halves of words stand nowhere."""
    assert list(places(TEXT).in_text(quote)) == []


def test_furniture_is_no_place() -> None:
    """What only a teaser says is found as such, and not in the text."""
    found = places(RUSSIAN)
    teaser = "Министр поручил ускорить ремонт дорог"
    assert list(found.in_text(teaser)) == []
    assert all(found.is_furniture(span) for span in found.all(teaser))


@given(st.text(alphabet="аb «»“\"'’\n\t\u00a0\u00ad😀e\u0301.", min_size=1, max_size=40), st.data())
def test_every_stretch_of_whole_words_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    """Whatever is quoted from a text is found there; what is found says the same but for space and marks."""
    whole = f"The Government of the country met on roads and schools {text} and that is all that they said."
    found = places(whole)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    quote = whole[start:end]
    halved = (start and whole[start - 1].isalnum() and whole[start : start + 1].isalnum()) or (
        whole[end - 1 : end].isalnum() and whole[end : end + 1].isalnum()
    )
    spans = list(found.all(quote))
    if quote.strip() and not halved:
        assert any(start <= span.start and span.end <= end for span in spans)
    for span in spans:
        assert [c for c in span.of(whole) if c.isalnum()] == [c for c in quote if c.isalnum()]
