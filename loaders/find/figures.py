"""Numbers that count or measure something: value, unit, and whether it is a level or a change.

"более 1,2 млн тенге", "36 жаңа мектеп", "up 12 percent". Years, days of the month, ages, terms, places in a
row and the numbers of articles, rooms and telephones are not figures. Which words are units, scales and
things that are counted stands in ``lang/figures.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tapsyrma.loaders.find.wordlists import FOLDS, Phrases, Token
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
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
_GENITIVE = ("нын", "нин", "дын", "дин", "тын", "тин")
_OF_THEM = re.compile(r"с?[ыиі]|у?ы|с[ыиі]")
"""Endings, as folded, of "one of them", and what else follows."""
_FROM = frozenset(("дан", "ден", "тан", "тен", "нан", "нен"))
_FAR = 12
"""Tokens before a number in which "the number of" stands."""
_SHORTEST = 3
"""Letters that the name of a thing counted has at least."""
_COUNTED: dict[Language, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?:[бвгджзклмнпрстфхцчшщ]|[ое]в|ей|ий|[аяьыи])(?<!ого)(?<!его)(?<!ых)(?<!их)(?<!ым)(?<!им)$"
    ),
    "kk": re.compile(r"[^\W\d_]{3}$"),
    "en": re.compile(r"(?<![sui])s$"),
}
"""What a noun behind a number may look like, as folded: many in Russian and English, any in Kazakh."""
_NEAR_BEFORE, _NEAR_AFTER = 6, 4
"""Tokens before and after a change in which its direction stands ("grew last year by 12 percent")."""


@frozen
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


@frozen
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
    if at and _is_total(tokens, start, words):
        return None
    unit = _unit(tokens, _past_total(tokens, after, words), words) or _sign(tokens, start, after, words)
    unit = unit or _part_of(tokens, at, words) or _number_of(tokens, at, after, words)
    if unit is None or (scale == 1 and unit.counted and _YEAR.fullmatch(tokens[at].key)):
        return None
    first = start - words.ends("about", tokens, start)
    return Figure(
        span=Span(tokens[start].start, tokens[unit.end - 1].end),
        value=round(value * scale, _PLACES),
        unit=unit.name,
        counted=unit.counted,
        change=_change(tokens, first, unit.end, words),
        first=first,
        last=unit.end - 1,
    )


def _past_total(tokens: Sequence[Token], at: int, words: Lexicon) -> int:
    """The place after "of the 17" in "12 of the 17 defects"; the place itself where nothing such stands."""
    length = words.starts("out_of", tokens, at)
    total = at + length
    if not length or total >= len(tokens) or tokens[total].kind != "number":
        return at
    return _scaled(tokens, total + 1, words)[0]


def _is_total(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """Whether a number is the whole of which another counts a part: "12 of the 17 defects"."""
    length = words.ends("out_of", tokens, at)
    before = at - length - 1
    return bool(length) and any(
        tokens[place].kind == "number" for place in range(max(0, before - 1), before + 1)
    )


def _part_of(tokens: Sequence[Token], at: int, words: Lexicon) -> _Unit | None:
    """``алаңның 71-інде``: a Kazakh number with an ending counts a part of what stands before it."""
    if words.language != "kk" or at == 0 or at + 2 >= len(tokens) or tokens[at + 1].key != "-":
        return None
    owner = tokens[at - 1]
    dated = words.starts("ordinals", tokens, at - 1)
    part = (
        owner.kind == "word"
        and not dated
        and owner.key.endswith(_GENITIVE)
        and _OF_THEM.match(tokens[at + 2].key)
    )
    return _Unit(owner.key, at + 3, counted=False) if part else None


def _number_of(tokens: Sequence[Token], at: int, after: int, words: Lexicon) -> _Unit | None:
    """``The number of flights grew to 11.2 thousand``: what is counted stands where "number" does."""
    if _YEAR.fullmatch(tokens[at].key) and after == at + 1:
        return None
    joined = words.language == "kk" and after + 1 < len(tokens) and tokens[after].key == "-"
    if joined and tokens[after + 1].key in _FROM:
        return None
    end = after + 2 if joined else after
    if end < len(tokens) and tokens[end].kind != "mark" and words.language != "kk":
        return None
    for place in range(at - 1, max(-1, at - _FAR), -1):
        if tokens[place].kind == "number" or tokens[place].key in ".;:":
            return None
        length = words.starts("number_of", tokens, place)
        thing = place - 1 if words.language == "kk" else place + length
        if length and thing >= 0 and tokens[thing].kind == "word":
            return _Unit(tokens[thing].key, end, counted=False)
    return None


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
            break
        length = words.starts("counted", tokens, place)
        if length:
            name = " ".join(token.key for token in tokens[place : place + length])
            return _Unit(name, place + length, counted=True)
        if not _qualifies(tokens[place].key, words.language):
            break
    return _thing(tokens, at, words)


def _thing(tokens: Sequence[Token], at: int, words: Lexicon) -> _Unit | None:
    """A thing that no list knows: the first word behind a number that looks like a noun counted."""
    for place in range(at, min(at + _BETWEEN, len(tokens))):
        token = tokens[place]
        if token.kind != "word" or len(token.key) < _SHORTEST or _says_nothing(tokens, place, words):
            return None
        if _COUNTED[words.language].search(token.key):
            return _Unit(token.key, place + 1, counted=True)
        if not _qualifies(token.key, words.language):
            return None
    return None


def _says_nothing(tokens: Sequence[Token], place: int, words: Lexicon) -> bool:
    """Whether a word is a verb or link around figures, and no thing."""
    groups = ("tails", "heads", "about", "up", "down", "plans", "uncounted", "ordinals")
    return any(words.starts(group, tokens, place) for group in groups)


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
    if at and tokens[at - 1].key in _JOINTS and tokens[at - 1].end == tokens[at].start:
        return True
    if at + 1 >= len(tokens) or tokens[at + 1].start != tokens[at].end:
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
