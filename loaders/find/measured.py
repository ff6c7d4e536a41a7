"""What a figure measures, and when: the words of its clause around it.

"За 9 месяцев доля отремонтированных школ выросла на 12 %" measures «доля отремонтированных школ» over
«За 9 месяцев». A clause that tells what is planned, wished or ordered measures nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from tapsyrma.loaders.find.figures import Figure, figures, lexicon
from tapsyrma.loaders.find.wordlists import Token, tokens_of
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Language, Span

_BREAKS = frozenset('.,;:—–()«»"“”?!')
_LABELLING = frozenset(":—–")
_FEWEST, _LONGEST = 2, 14
"""Words of a name; what is counted may be named by one."""
_REACH = 8
"""Figures looked back over; a sentence of a real page seldom has as many."""
_FUTURE = re.compile(r"(?:мак|мек|бак|бек|пак|пек|л[аеи]ди|[сд]еди|лады|нады|неди|рады|реди)$")
_ABLATIVE = ("дан", "ден", "тан", "тен", "нан", "нен")
_MONTH = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "ru": "январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр",
}
_PERIODS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?:in|during|for|over|since|by|at|as of)\s+)?(?:the\s+)?(?:"
        r"(?:(?:first|second|third|fourth|last|past)\s+(?:half|quarter)s?\s+of\s+(?:the\s+year|this\s+year|(?:19|20)\d\d))"
        r"|(?:beginning|start|end)\s+of\s+(?:the\s+year|this\s+year|(?:19|20)\d\d)"
        r"|(?:first|last|past)\s+(?:\w+\s+)?(?:year|month|week|quarter)s?(?:\s+of\s+(?:this\s+year|(?:19|20)\d\d))?"
        rf"|(?:{_MONTH['en']})(?:\s*[-–]\s*(?:{_MONTH['en']}))?\s+(?:19|20)\d\d"
        r"|last\s+year|this\s+year|(?<=in\s)(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?"
        r"|(?<=since\s)(?:19|20)\d\d)\b",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?:(?:в|во|за|с|со|на|к|по)\s+)?(?:"
        r"(?:начал[аоу]|конц[ае]|итог\w+)\s+(?:(?:текущего|этого|прошлого|(?:19|20)\d\d)\s+)?года?"
        r"|(?:(?:перв|втор|треть|четверт|последн|прошл|текущ|эт|минувш|нынешн)\w*\s+)"
        r"(?:\w+\s+)?(?:год\w*|лет|полугоди\w*|квартал\w*|месяц\w*|недел\w*)(?:\s+(?:(?:19|20)\d\d|текущего)\s+года)?"
        r"|\d{1,2}\s+(?:месяц\w+|лет|год\w*)(?:\s+(?:19|20)\d\d\s+года)?"
        rf"|(?:{_MONTH['ru']})\w*(?:\s*[-–]\s*(?:{_MONTH['ru']})\w*)?\s+(?:(?:19|20)\d\d|текущего|прошлого)\s+г(?:ода|\.)?"
        r"|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?\s+г(?:од\w*|г\.|\.)"
        r")",
        re.IGNORECASE,
    ),
    "kk": re.compile(
        r"(?:(?:биыл(?:ғы)?|былтыр(?:ғы)?|өткен|осы|соңғы|ағымдағы|bıyl(?:ǵy)?|ótken|osy|sońǵy)\s+)?(?:"
        r"(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?\s+(?:жыл|jyl)\w*)(?:\s+(?:\d{1,2}|\w+)\s+(?:ай|тоқсан|жартыжыл)\w*)?"
        r"|(?:жыл|jyl)\s+(?:бас|bas)\w+(?:\s+(?:бері|beri))?"
        r"|(?:\d{1,2}|алғашқы|бірінші|екінші|үшінші|төртінші)\s+(?:ай|тоқсан|жартыжылдық)\w*"
        r"|(?<=[ыі]\s)\d{1,2}\s+айда"
        r")"
        r"|\b(?:биыл|былтыр|өткен\s+жылы|bıyl|byltyr|ótken\s+jyly)\b",
        re.IGNORECASE,
    ),
}
_RUSSIAN_PERIOD = re.compile(r"год|лет|полугоди|квартал|месяц|недел|\sг")
"""What every Russian period has; looking for that first takes a tenth of the time."""


@frozen
class Measure:
    """A figure with the words that say what it measures and, where the sentence says, of what time.

    ``comparison`` is a figure behind it that says by how much this one has changed.
    """

    figure: Figure
    name: str
    unit: str
    period: str | None
    comparison: Figure | None = None


@dataclass(frozen=True)
class Counted:
    """A sentence with its tokens and its figures from left to right.

    ``offset`` is where it begins in the document.
    """

    text: str
    offset: int
    language: Language
    tokens: tuple[Token, ...]
    figures: tuple[Figure, ...]

    def words(self, span: Span) -> str:
        """The words of a stretch, spaces evened."""
        return " ".join(self.text[span.start - self.offset : span.end - self.offset].split())

    @cached_property
    def periods(self) -> tuple[Span, ...]:
        """Where the sentence says of what time it tells."""
        if self.language == "ru" and _RUSSIAN_PERIOD.search(self.text.lower()) is None:
            return ()
        matches = _PERIODS[self.language].finditer(self.text)
        return tuple([Span(self.offset + match.start(), self.offset + match.end()) for match in matches])

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """The places of the marks between clauses."""
        return tuple([place for place, token in enumerate(self.tokens) if token.key in _BREAKS])

    @cached_property
    def plans(self) -> tuple[int, ...]:
        """The places of words that tell of plans, wishes and orders."""
        words = lexicon(self.language)
        return tuple([at for at in range(len(self.tokens)) if words.starts("plans", self.tokens, at)])

    @cached_property
    def firsts(self) -> tuple[int, ...]:
        """Where each figure begins."""
        return tuple([figure.first for figure in self.figures])

    def clause(self, figure: Figure) -> tuple[int, int]:
        """The places of the clause around a figure: from the mark before it to the mark after it."""
        before = bisect_left(self.breaks, figure.first)
        after = bisect_left(self.breaks, figure.last + 1)
        begin = self.breaks[before - 1] + 1 if before else 0
        return begin, self.breaks[after] if after < len(self.breaks) else len(self.tokens)

    def tells_plans(self, begin: int, end: int) -> bool:
        """Whether a stretch tells what is planned, wished or ordered."""
        first = bisect_left(self.plans, begin)
        return first < len(self.plans) and self.plans[first] < end

    def earlier(self, figure: Figure, begin: int) -> list[Figure]:
        """The figures of a clause that begins at a place before one of them, the nearest few."""
        here = bisect_left(self.firsts, figure.first)
        near = self.figures[max(bisect_left(self.firsts, begin), here - _REACH) : here]
        return [one for one in near if one.last < figure.first]


def counted(text: str, offset: int, language: Language) -> Counted:
    """Read the figures of a sentence."""
    tokens = tokens_of(text, offset, language)
    return Counted(text, offset, language, tokens, tuple(figures(tokens, language)))


def measure(figure: Figure, sentence: Counted) -> Measure | None:
    """What a figure measures; None where its clause tells of plans or does not say what it counts."""
    tokens = sentence.tokens
    begin, end = sentence.clause(figure)
    if sentence.tells_plans(begin, end) or _is_future(sentence, end):
        return None
    if _is_start(tokens[figure.last], sentence.language) and sentence.firsts[-1] > figure.last:
        return None
    period = _period(sentence, Span(tokens[begin].start, tokens[end - 1].end))
    earlier = sentence.earlier(figure, begin)
    if earlier and _is_start(tokens[earlier[-1].last], sentence.language):
        figure = replace(figure, change=0)  # "18-ден 23-ке артты": grew to, not by
    behind = bisect_left(sentence.firsts, figure.last + 1)
    following = min(sentence.firsts[behind], end) if behind < len(sentence.firsts) else end
    opening = range(begin, sentence.firsts[bisect_left(sentence.firsts, begin)])
    own = _own(figure, sentence, period)
    label = () if own or earlier else _label(tokens, begin)
    label = _trimmed(label, sentence, period)
    if figure.change and not own and not label:
        return None  # "which is 12 % more than a year ago" compares another figure
    head = own or _trimmed(opening, sentence, period) or label
    tail = _trimmed(range(figure.last + 1, following), sentence, period)
    told = [*head, *([figure.last] if figure.counted else [])]
    if len(told) < _FEWEST or figure.counted:
        told += tail
    few = 1 if figure.change or label or _is_level(sentence, figure) else _FEWEST
    if len(told) > _LONGEST or len(told) < few:
        return None
    unit = sentence.words(tokens[figure.last].span) if figure.counted else figure.unit
    when = sentence.words(period) if period else None
    return Measure(figure, _joined(told, sentence), unit, when, _comparison(figure, sentence))


def _own(figure: Figure, sentence: Counted, period: Span | None) -> list[int]:
    """The words of a clause between a figure and the one before it that say what is measured."""
    begin, _ = sentence.clause(figure)
    before = [one.last + 1 for one in sentence.earlier(figure, begin)]
    return _trimmed(range(max(before, default=begin), figure.first), sentence, period)


def _comparison(figure: Figure, sentence: Counted) -> Figure | None:
    """The figure behind another that says, in the same unit, by how much that one has changed."""
    behind = bisect_left(sentence.firsts, figure.last + 1)
    after = sentence.figures[behind] if behind < len(sentence.figures) else None
    if figure.change or after is None or not after.change or after.unit != figure.unit:
        return None
    begin, end = sentence.clause(after)
    period = _period(sentence, Span(sentence.tokens[begin].start, sentence.tokens[end - 1].end))
    return None if _own(after, sentence, period) else after


def _label(tokens: Sequence[Token], begin: int) -> Sequence[int]:
    """The places of the words before a dash or colon that a clause begins behind: "износ – 61,4 %"."""
    if begin < 1 or tokens[begin - 1].key not in _LABELLING:
        return ()
    first = begin - 1
    while first > 0 and tokens[first - 1].key not in _BREAKS:
        first -= 1
    return range(first, begin - 1)


def _is_level(sentence: Counted, figure: Figure) -> bool:
    """Whether a verb of amounting stands right before a figure: one word before it says what is measured."""
    words, tokens = lexicon(sentence.language), sentence.tokens
    return any(
        words.starts("levels", tokens, place) for place in range(max(0, figure.first - 2), figure.first)
    )


def _is_start(unit: Token, language: Language) -> bool:
    """Whether a Kazakh unit stands in the ablative: what something grew or fell from."""
    return language == "kk" and unit.key.endswith(_ABLATIVE)


def _is_future(sentence: Counted, end: int) -> bool:
    """Whether a Kazakh clause ends with a verb of intent or of the future ("салынбақ", "өседі")."""
    last = sentence.tokens[end - 1]
    return sentence.language == "kk" and last.kind == "word" and _FUTURE.search(last.key) is not None


def _trimmed(places: Sequence[int], sentence: Counted, period: Span | None) -> list[int]:
    """Places without the period and without the words at either end that say nothing of what is measured."""
    tokens, words = sentence.tokens, lexicon(sentence.language)
    kept = [place for place in places if period is None or not tokens[place].span.overlaps(period)]
    while kept and (tokens[kept[0]].kind == "mark" or words.starts("heads", tokens, kept[0])):
        kept.pop(0)
    while kept and (tokens[kept[-1]].kind == "mark" or words.starts("tails", tokens, kept[-1])):
        kept.pop()
    return kept


def _period(sentence: Counted, clause: Span) -> Span | None:
    """Where a sentence says of what time it tells: in the clause itself, else anywhere, if only once."""
    found = sentence.periods
    inside = [span for span in found if span.overlaps(clause)]
    if inside:
        return inside[0] if len(inside) == 1 else None
    return found[0] if len(found) == 1 else None


def _joined(places: Sequence[int], sentence: Counted) -> str:
    """The words at the places; neighbours keep what stands between them."""
    runs: list[Span] = []
    for before, place in zip([-2, *places], places, strict=False):
        span = sentence.tokens[place].span
        if place == before + 1:
            runs[-1] = Span(runs[-1].start, span.end)
        else:
            runs.append(span)
    return " ".join(sentence.words(run) for run in runs)
