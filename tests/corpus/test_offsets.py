"""Offsets: whatever was done to a text, every claim quotes it exactly."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.contract import check, record
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.records import Span

CORPUS = Path(__file__).parents[2] / "app" / "corpus"
TEXTS = {file.stem: file.read_bytes().decode() for file in sorted(CORPUS.glob("*.txt"))}
LATIN = str.maketrans("асеорху", "aceopxy")


def sprinkled(mark: str) -> Callable[[str, random.Random], str]:
    """Puts a mark behind one letter in twenty."""

    def mangle(text: str, chance: random.Random) -> str:
        return "".join(letter + (mark if chance.random() < 0.05 else "") for letter in text)

    return mangle


def lookalikes(text: str, chance: random.Random) -> str:
    """Latin letters for one in ten of the Cyrillic ones that look the same."""
    return "".join(letter.translate(LATIN) if chance.random() < 0.1 else letter for letter in text)


def broken_lines(text: str, chance: random.Random) -> str:
    """A line break for one space in ten."""
    return "".join("\n" if letter == " " and chance.random() < 0.1 else letter for letter in text)


MANGLES: dict[str, Callable[[str, random.Random], str]] = {
    "soft hyphens": sprinkled("\u00ad"),
    "combining accents": sprinkled("\u0301"),
    "zero-width spaces": sprinkled("\u200b"),
    "emoji": sprinkled("👩‍🏫"),
    "astral letters": sprinkled("𝔸"),
    "direction marks": sprinkled("\u202e"),
    "carriage returns": lambda text, _: text.replace("\n", "\r\n"),
    "old line ends": lambda text, _: text.replace("\n", "\r"),
    "line separators": lambda text, _: text.replace("\n", "\u2028"),
    "no-break spaces": lambda text, _: text.replace(" ", "\u00a0"),
    "mixed scripts": lookalikes,
    "broken lines": broken_lines,
    "capitals": lambda text, _: text.upper(),
    "one line": lambda text, _: " ".join(text.split()),
}


def quotes(extraction: Extraction) -> Iterator[tuple[str, Span]]:
    """Everything that claims to be words of the text, with its place."""
    for instruction in extraction.instructions:
        yield instruction.action.quote, instruction.action.span
        yield instruction.evidence.quote, instruction.evidence.span
        if instruction.deadline is not None:
            yield instruction.deadline.text, instruction.deadline.span
        if instruction.lead is not None:
            yield instruction.lead.quote, instruction.lead.span
    for report in extraction.reports:
        yield report.text.quote, report.text.span
        yield report.evidence.quote, report.evidence.span
    for indicator in extraction.indicators:
        yield indicator.figure.quote, indicator.figure.span
        yield indicator.evidence.quote, indicator.evidence.span


def hold(text: str) -> None:
    """Read a text, and hold every place in what was read against it."""
    try:
        document = read_text(text)
    except InputError:
        return  # no page at all: half Latin Kazakh, half English is taken for another language
    extraction = extract(document)
    for quote, span in quotes(extraction):
        assert document.text[span.start : span.end] == quote
    told = reading(extraction)
    spans = [span for named in told.named for span in named.spans]
    spans += [claim.span for claim in told.claims]
    spans += [statement.span for claim in told.claims for statement in claim.statements if statement.span]
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)
    check(record(extraction))


@pytest.mark.parametrize("mangle", MANGLES)
@pytest.mark.parametrize("name", TEXTS)
def test_every_quote_is_the_text_at_its_place(name: str, mangle: str) -> None:
    """Each release of the corpus, mangled in each way: ``text[start:end] == quote`` for every claim."""
    chance = random.Random(f"{name} {mangle}")  # noqa: S311 - the same text in every run
    hold(MANGLES[mangle](TEXTS[name], chance))


PARAGRAPHS = sorted({part for text in TEXTS.values() for part in text.split("\n\n") if len(part) < 700})


@given(
    parts=st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4),
    mangles=st.lists(st.sampled_from(sorted(MANGLES)), max_size=3),
    seed=st.integers(0, 2**32 - 1),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_paragraphs_of_all_languages_mixed_and_mangled(
    parts: list[str], mangles: list[str], seed: int
) -> None:
    """Several languages on one page, several kinds of damage at once."""
    text, chance = "\n\n".join(parts), random.Random(seed)  # noqa: S311 - hypothesis chooses the seed
    for name in mangles:
        text = MANGLES[name](text, chance)
    hold(text)
