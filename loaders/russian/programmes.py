"""Programmes in a sentence: concepts, roadmaps, national projects, plans, laws and services, where named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import adjective_features, readings
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.words import DASHES, OPENING, Line, closing_quote

# Named by a title in quotation marks only: "портал" and "система" are in every other sentence.
_QUOTED_ONLY: Final = frozenset({"campaign", "service", "project"})
_LAWS: Final = frozenset({"закон", "законопроект", "кодекс", "указ"})
_YEAR: Final = re.compile(r"20\d\d")
_ELECTRONIC: Final = re.compile(r"\b[ei]-?[A-Z][A-Za-z]{2,}(?: [A-Z][a-z]{2,}| \d{3,4})?\b")
"""How electronic services are named: a small e or i before a name in capitals."""
_ABOUT: Final = frozenset({"о", "об"})


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as seen: first and last word, its name in the nominative and its sort."""

    first: int
    last: int
    name: str
    sort: str


def find_programmes(line: Line, taken: frozenset[int]) -> tuple[Programme, ...]:
    """The programmes of a sentence in order; ``taken`` are the words of other mentions."""
    heads = lexicon.programme_heads()
    found: list[Programme] = []
    free = 0
    for word in line.words:
        head = heads.get(word.key)
        if head is None or word.index < free or word.index in taken:
            continue
        programme = _quoted(line, word.index, head) or _described(line, word.index, head)
        if programme is not None:
            found.append(programme)
            free = programme.last + 1
    return tuple(sorted([*found, *_by_name(line, found)], key=lambda one: one.first))


def _by_name(line: Line, found: list[Programme]) -> Iterator[Programme]:
    """Electronic services by names in Latin letters that no head word precedes."""
    taken = {index for one in found for index in range(one.first, one.last + 1)}
    for match in _ELECTRONIC.finditer(line.text):
        words = line.between(match.start(), match.end())
        if words and not taken & {word.index for word in words}:
            taken |= {word.index for word in words}
            yield Programme(words[0].index, words[-1].index, match.group(), "service")


def _adjectives(line: Line, index: int, head: Head) -> int:
    """The first of the adjectives before a head that make a programme's name."""
    first = index
    while first > 0:
        word = line.words[first - 1]
        if not word.letters or line.words[first].start - word.end != 1:
            break
        agreeing = any((c, n) in head.features for c, n, _ in adjective_features(word.text))
        lemmas = {r.lemma for r in readings(word.text)}
        if not agreeing or not (lemmas & lexicon.words("programme_adjectives") or (head.lemma == "кодекс")):
            break
        first -= 1
    return first


def _sort(line: Line, first: int, index: int, head: Head) -> str:
    before = [line.lower(at) for at in range(first, index)]
    if head.lemma == "проект" and any(word.startswith("национальн") for word in before):
        return "national-project"
    return head.sort


def _quoted(line: Line, index: int, head: Head) -> Programme | None:
    """A head word, perhaps with a word or two, and a title: "программы «Нұрлы жол»"."""
    if head.lemma == "карта":
        return None
    at = index + 1
    while at <= index + 2 and (word := line.at(at)) is not None and word.letters:
        at += 1
    mark = line.at(at)
    if mark is None or (mark.text not in OPENING and mark.text != '"'):
        return None
    between = line.words[index + 1 : at]
    if any(r.part in ("VERB", "INFN", "PREP") for word in between for r in readings(word.text)[:1]):
        return None
    end = closing_quote(line, at)
    if end is None or not line.words[at + 1].text[0].isalnum():
        return None
    first = _adjectives(line, index, head)
    name = nominative.headed(nominative.Stretch(line, first, index, end), head.lemma)
    return Programme(first, end, name, _sort(line, first, index, head))


def _described(line: Line, index: int, head: Head) -> Programme | None:
    """A head word with a complement: "Концепция развития …", "дорожная карта по …", "закон о …"."""
    first = _adjectives(line, index, head)
    capital = line.words[first].capital and first > 0
    last = complement(line, index, frozenset())
    years = _years(line, last)
    described = head.lemma == "программа" and last > index + 1
    named = years > last > index or described or (last > index + 1 and _is_drawn_up(line, first))
    last = years
    if head.lemma in _LAWS:
        last = last if head.lemma == "кодекс" else index
        last = max(last, _about(line, index))
        if last == index and not (head.lemma == "кодекс" and first < index):
            return None
    elif head.lemma == "карта":
        if not any(line.lower(at).startswith("дорожн") for at in range(first, index)):
            return None
        if last == index and not capital:
            return None
    elif _is_service(line, first, index, last, head):
        pass
    elif (
        (head.sort in _QUOTED_ONLY and not (first < index and last > index and head.sort == "project"))
        or last == index
        or not (capital or first < index or named or head.sort == "concept")
    ):
        return None
    name = nominative.headed(nominative.Stretch(line, first, index, last), head.lemma)
    return Programme(first, last, name, _sort(line, first, index, head))


def _is_service(line: Line, first: int, index: int, last: int, head: Head) -> bool:
    """Whether a service or campaign is named by its adjectives or by what it is of."""
    if head.lemma in lexicon.words("programmes_described"):
        return last > index
    if head.lemma == "кампания":
        return first < index
    if head.sort != "service":
        return False
    if head.lemma == "портал" and line.lower(index + 1) in lexicon.words("portals"):
        return True
    own = lexicon.words("service_adjectives")
    telling = any(r.lemma in own for w in line.words[first:index] for r in readings(w.text))
    return telling and (last > index or index - first > 1)


def _years(line: Line, last: int) -> int:
    """The end of "на 2025–2029 годы" after a complement; its own end where no years follow."""
    if line.lower(last + 1) != "на":
        return last
    at = last + 2
    while (word := line.at(at)) is not None and (_YEAR.fullmatch(word.text) or word.text in DASHES):
        at += 1
    return at if at > last + 2 and line.lower(at).startswith("год") else last


def _is_drawn_up(line: Line, first: int) -> bool:
    """Whether the words before order a plan to be made: "внести детальный план освоения …"."""
    at = first - 1
    while (word := line.at(at)) is not None and word.letters and readings(word.text)[0].part == "ADJF":
        at -= 1
    return line.lower(at) in lexicon.words("drawing_up")


def _about(line: Line, index: int) -> int:
    """The end of "о …" after a law: the nouns up to the next comma or verb."""
    if line.lower(index + 1) not in _ABOUT:
        return index
    last = index
    for word in line.words[index + 2 : index + 14]:
        best = next(iter(readings(word.text)), None) if word.letters else None
        if best is None or best.part in ("VERB", "INFN", "GRND", "PRTS"):
            break
        last = word.index
    while last > index and line.lower(last) in ("и", "в", "на", "о", "об", "с", "по"):
        last -= 1
    return last if last > index + 1 else index
