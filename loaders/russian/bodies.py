"""Bodies in a sentence: ministries, akimats, departments, companies, by head word, abbreviation or legal form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import Feature, cases, declined, like, readings
from tapsyrma.loaders.russian.phrases import agreement, complement, left_edge
from tapsyrma.loaders.russian.scopes import listed_places
from tapsyrma.loaders.russian.words import OPENING, Line, closing_quote
from tapsyrma.ontology.records import Case

_ALL: Final[frozenset[Feature]] = frozenset(
    (case, "sing") for case in ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
)
# Before these the word that follows means an activity, not an office: "в сфере управления".
_ACTIVITIES: Final = frozenset(
    [
        "сфере",
        "система",
        "системы",
        "системе",
        "системой",
        "качества",
        "качество",
        "органы",
        "органов",
        "вопросы",
        "вопросам",
        "принципы",
        "методы",
        "эффективность",
        "эффективности",
        "уровень",
        "уровня",
    ]
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body as seen: first and last word, its name in the nominative, its kind and possible cases.

    ``named`` is false for a bare word ("министерство") that only stands for a body named elsewhere.
    """

    first: int
    last: int
    name: str
    sort: str
    features: frozenset[Feature]
    named: bool = True
    plural: bool = False

    @property
    def cases(self) -> frozenset[Case]:
        """The cases in which the body may stand."""
        return cases(self.features)


def find_bodies(line: Line, taken: frozenset[int]) -> tuple[Body, ...]:
    """The bodies of a sentence in order; ``taken`` are words of persons' names and of ministers' titles."""
    found: list[Body] = []
    index = 0
    while index < len(line.words):
        bodies = () if index in taken else _at(line, index, taken)
        found += bodies
        index = bodies[-1].last + 1 if bodies else index + 1
    return tuple(found)


def _at(line: Line, index: int, taken: frozenset[int]) -> tuple[Body, ...]:
    word = line.words[index]
    if not word.letters:
        return ()
    if word.text in lexicon.words("legal_forms"):
        company = _company(line, index)
        if company is not None:
            return (company,)
    kind = lexicon.abbreviations().get(word.lower)
    if kind is not None and word.capital:
        return (_abbreviated(line, index, kind),)
    form = word.lower.replace("ё", "е")
    head = lexicon.declined_abbreviations().get(form) if word.capital else None
    if head is not None:
        return (Body(index, index, like(word.text, head.lemma), head.sort, head.features),)
    head = lexicon.body_heads().get(form)
    return tuple(_headed(line, index, head, taken)) if head is not None else ()


def _company(line: Line, index: int) -> Body | None:
    """АО «…», РГП на ПХВ «…», ГУ «…»: legal forms and the name in quotation marks after them."""
    at = index
    while at < index + 4 and at + 1 < len(line.words):
        following = line.words[at + 1]
        if following.text in OPENING or following.text == '"':
            end = closing_quote(line, at + 1)
            if end is None:
                return None
            name = line.text[line.words[index].start : line.words[end].end]
            return Body(index, end, name, "company", _ALL)
        if not (following.text.isupper() or following.lower == "на"):
            return None
        at += 1
    return None


def _abbreviated(line: Line, index: int, kind: str) -> Body:
    last = _territory_after(line, index)
    name = line.text[line.words[index].start : line.words[last].end]
    return Body(index, last, name, kind, _ALL)


def _territory_after(line: Line, index: int) -> int:
    """The end of "РК", "области Абай", "Акмолинской области", "города Алматы" after an abbreviation."""
    following = line.lower(index + 1)
    if following in ("рк", "казахстана"):
        return index + 1
    at = index + 1
    word = line.at(at)
    if word is not None and word.capital and any(r.part == "ADJF" for r in readings(word.text)):
        at += 1
    noun = line.lower(at)
    if noun and any(r.lemma in lexicon.words("scopes") and r.case == "genitive" for r in readings(noun)):
        name = line.at(at + 1)
        return at + 1 if name is not None and name.capital and at == index + 1 else at
    return index


def _headed(line: Line, index: int, head: Head, taken: frozenset[int]) -> Iterator[Body]:
    first = left_edge(line, index, head.features, lexicon.words("body_adjectives"))
    features = agreement(line, first, index, head.features)
    plural = all(number == "plur" for _, number in features)
    last = complement(line, index, taken, open_list=plural)
    if plural:
        yield from _several(line, first, index, last, head, features)
        return
    features = frozenset(f for f in features if f[1] == "sing")
    name = nominative.headed(line, first, index, last, head.lemma)
    named = _is_named(line, first, index, last, head)
    yield Body(first, last, name, head.sort, features, named)


def _is_named(line: Line, first: int, index: int, last: int, head: Head) -> bool:
    """Whether the words name one body rather than any of its kind."""
    if head.lemma in lexicon.words("alone"):
        return True
    if head.lemma == "управление" and line.lower(first - 1) in _ACTIVITIES:
        return False
    if head.lemma in lexicon.words("proper_only"):
        return any(
            w.text in OPENING or (w.capital and w.letters and w.index > 0)
            for w in line.words[first : last + 1]
        )
    return last > index or first < index


def _several(
    line: Line, first: int, index: int, last: int, head: Head, features: frozenset[Feature]
) -> Iterator[Body]:
    """Bodies named together: "министерствам финансов и труда", "управлениям образования двух областей"."""
    for at in range(index + 1, last + 1):
        places = listed_places(line, at)
        if places is not None:
            common = line.text[line.words[index].end : line.words[at].start].rstrip()
            for place in places.scopes:
                name = f"{common} {place.genitive}"
                yield _one(line, first, index, max(last, places.last), head, features, name)
            return
        if line.words[at].text == "," or line.lower(at) == "и" or _is_group(line, at):
            break
    if head.sort == "ministry" and last > index:
        for complement_text in _split(line, index + 1, last):
            yield _one(line, first, index, last, head, features, f" {complement_text}")


def _is_group(line: Line, at: int) -> bool:
    """Whether a word stands for many places at once: "всех областей", "городов"."""
    return any(
        r.number == "plur" and r.lemma in lexicon.words("scopes") for r in readings(line.words[at].text)
    )


def _one(
    line: Line, first: int, index: int, last: int, head: Head, features: frozenset[Feature], rest: str
) -> Body:
    name = like(line.words[index].text, declined(head.lemma, "nominative", "sing")) + rest
    return Body(first, last, name, head.sort, features, plural=True)


def _split(line: Line, first: int, last: int) -> tuple[str, ...]:
    """The complements of several ministries. A comma parts them; "и" parts two only if neither needs it."""
    pieces: list[str] = []
    start = first
    for at in range(first, last + 1):
        if line.words[at].text == ",":
            pieces.append(line.text[line.words[start].start : line.words[at - 1].end])
            start = at + 1
    tail = line.text[line.words[start].start : line.words[last].end]
    pieces += _parted(tail) if " и " in tail else [tail]
    return tuple(piece.strip() for piece in pieces)


def _parted(tail: str) -> list[str]:
    """A last piece with "и", parted where the known ministries say that it is two."""
    known = lexicon.words("ministry_complements")
    options = [at for at in range(len(tail)) if tail.startswith(" и ", at)]
    for at in options:
        left, right = tail[:at], tail[at + 3 :]
        if left.lower() in known and right.lower() in known:
            return [left, right]
    if tail.lower() in known or len(options) != 1:
        return [tail]
    left, right = tail[: options[0]], tail[options[0] + 3 :]
    return [left, right] if left.lower() in known or right.lower() in known else [tail]
