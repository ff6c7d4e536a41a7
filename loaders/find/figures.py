"""Numbers that count or measure something: value, unit, and whether it is a level or a change.

"более 1,2 млн тенге", "36 жаңа мектеп", "up 12 percent". Years, days of the month, ages, terms, places in a
row and the numbers of articles, rooms and telephones are not figures. Which words are units, scales and
things that are counted stands in ``lang/figures.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tapsyrma.loaders.find.wordlists import FOLDS, Phrases, Token
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language, Span

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ABBREVIATED = 5
"""Letters that a shortened word has fewer than ("млн.", "тыс."): a full one ends its sentence there."""
_PLACES = 6
"""Decimal places that a scaled value keeps: 32.7 thousand is 32,700."""
_SIGNS = frozenset("$₸€")
_JOINTS = frozenset("-–/+#:")
"""Marks before a number that join it to something else."""
_ENDINGS = frozenset("/:–°'")
"""Marks after a number that make it a date, a time, a range or a place."""
_BETWEEN = 3
"""Words that may stand between a number and the thing counted ("36 new secondary schools")."""
_QUALIFIER: dict[Language, re.Pattern[str]] = {
    "ru": re.compile(r"(?:ых|их|ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой)$"),
    "kk": re.compile(
        r"(?<!га)(?<!ге)(?<!ка)(?<!ке)(?<!да)(?<!де)(?<!та)(?<!те)(?<!нан)(?<!дан)(?<!ден)(?<!нин)$"
    ),
    "en": re.compile(r"(?<!\bof)(?<!\bin)(?<!\bto)(?<!\bfor)(?<!\band)(?<!\bby)$"),
}
"""What a word between a number and the thing counted may look like, as folded."""
_NEAR_BEFORE, _NEAR_AFTER = 6, 4
"""Tokens before and after a change in which its direction stands ("grew last year by 12 percent")."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit. ``span`` runs from the number to its unit, ``change`` is -1, 0 or 1.

    ``first`` and ``last`` are the places of its tokens, words of approximation included; ``counted`` says
    that the unit is a thing of the sentence rather than a measure.
    """

    span: Span
    value: float
    unit: str
    counted: bool
    change: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit, the place after it, and whether it is a thing counted rather than a measure."""

    name: str
    end: int
    counted: bool


class Lexicon:
    """The words of one language around figures, as ``lang/figures.yaml`` groups them."""

    def __init__(self, language: Language) -> None:
        data = vocabulary("figures")[language]
        self.language = language
        self.fold = FOLDS[language]
        self.scales = Phrases(data["scales"], self.fold)
        self.units = Phrases(
            {word: unit for unit, words in data["units"].items() for word in words}, self.fold
        )
        self._groups = {
            group: Phrases(dict.fromkeys(words, ""), self.fold)
            for group, words in data.items()
            if isinstance(words, list)
        }

    def starts(self, group: str, tokens: Sequence[Token], at: int) -> int:
        """How many tokens from ``at`` on are an entry of the group; 0 for none."""
        return self._groups[group].at(tokens, at)[0]

    def ends(self, group: str, tokens: Sequence[Token], at: int) -> int:
        """How many tokens before ``at`` are an entry of the group; 0 for none."""
        return self._groups[group].before(tokens, at)


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language, read once."""
    return Lexicon(language)


def figures(tokens: Sequence[Token], language: Language) -> Iterator[Figure]:
    """The figures among a sentence's tokens, in order."""
    words = lexicon(language)
    for at, token in enumerate(tokens):
        if token.kind == "number" and not _is_name(tokens, at, words):
            figure = _figure(tokens, at, words)
            if figure is not None:
                yield figure


def _figure(tokens: Sequence[Token], at: int, words: Lexicon) -> Figure | None:
    value = number_value(tokens[at].key, words.language)
    if value is None:
        return None
    start = at - (at > 0 and tokens[at - 1].key in _SIGNS)
    after, scale = _scaled(tokens, _ending(tokens, at + 1, words), words)
    after += words.starts("about", tokens, after)
    unit = _unit(tokens, after, words) or _sign(tokens, start, after, words)
    if unit is None or (scale == 1 and unit.counted and _YEAR.fullmatch(tokens[at].key)):
        return None
    first = start - words.ends("about", tokens, start)
    return Figure(
        span=Span(tokens[start].span.start, tokens[unit.end - 1].span.end),
        value=round(value * scale, _PLACES),
        unit=unit.name,
        counted=unit.counted,
        change=_change(tokens, first, unit.end, words),
        first=first,
        last=unit.end - 1,
    )


def _ending(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """The place after a Kazakh number's case ending ("120-дан астам")."""
    joined = words.language == "kk" and at + 1 < len(tokens) and tokens[at].key == "-"
    return at + 2 if joined and words.starts("about", tokens, at + 2) else at


def _scaled(tokens: Sequence[Token], at: int, words: Lexicon) -> tuple[int, float]:
    """The place after "million" and the like, and what it multiplies by."""
    length, scale = words.scales.at(tokens, at)
    if not length:
        return at, 1
    abbreviated = len(tokens[at].key) < _ABBREVIATED and at + 2 < len(tokens) and tokens[at + 1].key == "."
    return at + length + abbreviated, float(scale)


def _unit(tokens: Sequence[Token], at: int, words: Lexicon) -> _Unit | None:
    """The unit after a number, if the word there is a measure or a thing that is counted."""
    if words.starts("ordinals", tokens, at):
        return None
    length, measure = words.units.at(tokens, at)
    if length:
        return _Unit(str(measure), at + length, counted=False)
    for place in range(at, min(at + _BETWEEN + 1, len(tokens))):
        if tokens[place].kind != "word":
            return None
        length = words.starts("counted", tokens, place)
        if length:
            name = " ".join(token.key for token in tokens[place : place + length])
            return _Unit(name, place + length, counted=True)
        if not _qualifies(tokens[place].key, words.language):
            return None
    return None


def _qualifies(word: str, language: Language) -> bool:
    """Whether a word may stand between a number and what is counted: no noun with a case or complement."""
    pattern = _QUALIFIER[language]
    return pattern.search(word) is not None


def _sign(tokens: Sequence[Token], start: int, after: int, words: Lexicon) -> _Unit | None:
    """The unit of a number behind its sign ("$1.2 billion")."""
    length, measure = words.units.at(tokens, start)
    return _Unit(str(measure), after, counted=False) if length else None


def _is_name(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a number is part of a name, a range, a date, a time or a score."""
    if words.ends("names", tokens, at):
        return True
    span = tokens[at].span
    if at and tokens[at - 1].key in _JOINTS and tokens[at - 1].span.end == span.start:
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].span.start != span.end:
        return False
    ranged = at + 2 < len(tokens) and tokens[at + 2].kind == "number" and tokens[at + 1].key == "-"
    return ranged or tokens[at + 1].key in _ENDINGS


def number_value(number: str, language: Language) -> float | None:
    """The number that digits say; None where points and commas leave it open."""
    plain = re.sub(r"\s", "", number)
    if language == "en" and _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else None


def _change(tokens: Sequence[Token], first: int, end: int, words: Lexicon) -> int:
    """-1 or 1 where a figure says by how much something fell or rose, else 0.

    Russian and English mark it with a word before the figure ("на 12 %", "by 12 percent") or the direction
    stands right beside it ("up 12 percent", "12 пайызға артты").
    """
    by = words.ends("by", tokens, first)
    after = _until_mark(tokens, end, _NEAR_AFTER if by else 2)
    before = range(first - 1, first - (_NEAR_BEFORE if by else words.language == "en") - 1, -1)
    for place in (*after, *before):
        for group, direction in (("up", 1), ("down", -1)):
            if words.starts(group, tokens, place):
                return direction
    return 0


def _until_mark(tokens: Sequence[Token], begin: int, length: int) -> range:
    """At most so many places from ``begin`` on; none after a mark."""
    end = begin
    while end < min(begin + length, len(tokens)) and tokens[end].kind != "mark":
        end += 1
    return range(begin, end)
