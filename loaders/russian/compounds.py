"""Bodies that a noun heads only beside another word: "пожарная часть", "дом культуры", "тепловые сети"."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.adjectives import agreement, left_edge
from tapsyrma.loaders.russian.lexicon import Head, indexed, ru
from tapsyrma.loaders.russian.morphology import Feature, adjective_nominative, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.words import OPENING, Line
from tapsyrma.ontology.frozen import frozen

_PLANTS: Final = ("ТЭЦ", "ГРЭС", "ГЭС", "АЭС", "СЭС", "ВЭС", "ГТЭС")
_NUMBERS: Final = tuple(f"-{number}" for number in range(1, 10))
_STATIONS: Final = frozenset(f"{plant}{number}" for plant in _PLANTS for number in ("", *_NUMBERS))
"""Power stations, of which one place may have several: "ТЭЦ-2"."""
_NAMESAKE: Final = frozenset({"имени", "им"})


@frozen
class Compound:
    """Such a body: first and last word, name, kind, possible cases, and whether it is told which."""

    first: int
    last: int
    name: str
    sort: str
    features: frozenset[Feature]
    named: bool


@cache
def _heads() -> dict[str, Head]:
    return indexed((noun, known["kind"]) for noun, known in ru("compound_bodies").items())


def openers() -> frozenset[str]:
    """Forms of the nouns, in lower case."""
    return frozenset([*_heads(), *(station.lower() for station in _STATIONS)])


def compound_at(line: Line, index: int, taken: frozenset[int]) -> Compound | None:
    """The body whose noun stands at a word with what makes a body of it."""
    head = _heads().get(line.words[index].key)
    if head is None:
        return None
    known = ru("compound_bodies")[head.lemma]
    telling = frozenset(known.get("before", ()))
    own = telling | lexicon.words("body_adjectives")
    first = left_edge(line, index, head.features, own)
    fixed = next((at for at in range(index - 1, first - 1, -1) if not _is_telling(line, at, telling)), None)
    fixed = first if fixed is None else fixed + 1
    behind = line.lower(index + 1) in known.get("behind", ())
    quoted = known.get("quoted", False) and _is_quoted(line, index + 1)
    if not (fixed < index or behind or quoted):
        return None
    last = complement(line, index, taken, about=known["kind"] == "commission")
    features = agreement(line, first, index, head.features)
    plural = all(number == "plur" for _, number in features)
    if plural and not known.get("plural", False):
        return None
    phrase = Stretch(line, first, index, last)
    name = headed(phrase, head.lemma, "plur" if plural else "sing")
    single: frozenset[Feature] = frozenset((case, "sing") for case, number in features)
    named = known.get("alone", False) or first < fixed or _tells(phrase, behind=behind)
    return Compound(first, last, name, known["kind"], single, named)


def station_at(line: Line, index: int) -> tuple[int, int, str] | None:
    """First word, last word and name of a power station with its place: "Риддерская ТЭЦ"."""
    station, before = line.words[index].text, line.at(index - 1)
    if station not in _STATIONS or before is None or not before.capital:
        return None
    if all(r.part != "ADJF" for r in readings(before.text)):
        return None
    return index - 1, index, f"{adjective_nominative(before.text, 'femn', 'sing')} {station}"


def _is_telling(line: Line, at: int, telling: frozenset[str]) -> bool:
    return any(r.lemma.replace("ё", "е") in telling for r in readings(line.words[at].text))


def _is_quoted(line: Line, at: int) -> bool:
    return line.lower(at) in OPENING


def _tells(phrase: Stretch, *, behind: bool) -> bool:
    """Whether what stands behind the noun tells which one it is: a name, a number, a place or a task."""
    line, start = phrase.line, phrase.head + 1
    rest = line.words[start : phrase.last + 1]
    numbered = any(word.text[0].isdigit() for word in rest)
    tasked = line.lower(start) == "по" and phrase.last > start
    marked = any(w.text in OPENING or w.capital or w.lower in _NAMESAKE for w in rest)
    return numbered or tasked or marked or (behind and len(rest) > 2)  # noqa: PLR2004 - "скорой помощи" and more
