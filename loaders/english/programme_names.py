"""The words before a head that name a programme: "With a Diploma to the Village | programme"."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING, Line
from tapsyrma.loaders.read.calendar import months

SMALL: Final = frozenset(("the", "of", "and", "to", "for", "on", "in", "a", "an", "its", "their"))
"""Words in small letters within the names of programmes."""
_JOINING: Final = frozenset(("of", "to", "for", "on", "in", "with", "and"))
_ARTICLES: Final = frozenset(("the", "a", "an"))
_OF_PLACES: Final = frozenset(("region", "district", "city", "oblast", "street", "square", "river"))
_BEFORE: Final = frozenset(("the", "this", "its", "our"))
"""Words right before a name, behind which no verb or body can be taken for its beginning."""
_LONGEST_NAME: Final = 5
_LONGEST_TITLE: Final = 8
_LONGEST_QUOTE: Final = 14
_YEAR: Final = re.compile(r"20\d\d")


def name_before(line: Line, index: int, taken: frozenset[int], floor: int) -> tuple[int, bool]:
    """The first token of the name before a head word, and whether a proper name stands there."""
    if (opened := _inside_marks(line, index, floor)) is not None:
        return opened, True
    first, named = _numbered(line, _past_attributes(line, index), floor)
    while first - 1 > floor and first - 1 not in taken and index - first < _LONGEST_NAME:
        token = line.tokens[first - 1]
        opening = first == 1 and line.capital(first) and line.capital(index)
        proper = token.capital and (first - 1 > 0 or opening) and not token.possessive
        proper = proper or (_YEAR.fullmatch(token.text) is not None and line.capital(first - 2))
        telling = words("programme_adjectives") | words("campaigns") | words("portals")
        if token.lower in telling or token.lower.startswith("e-"):
            first -= 1
        elif proper and token.lower not in words("no_programme_names"):
            first, named = first - 1, True
        elif (token.text in DASHES or token.lower == "of") and named and line.capital(first - 2):
            first -= 1  # "Children | of Kazakhstan concept"
        else:
            break
    if first < index and _is_headline_verb(line, first):
        return first + 1, named and any(line.capital(at) for at in range(first + 1, index))
    return (_title_from(line, first, taken, floor) if named else first), named


def _past_attributes(line: Line, index: int) -> int:
    """The head, or the words in small letters between a name and it: "Bolashak | scholarship programme"."""
    first = index
    while line.lower(first - 1) in words("programme_attributes"):
        first -= 1
    at = first - 1 - line.lower(first - 1).isdigit()
    return (
        first if at > 0 and line.capital(at) and line.bare(at) not in words("no_programme_names") else index
    )


def _numbered(line: Line, index: int, floor: int) -> tuple[int, bool]:
    """The first token of a figure that belongs to a name, and whether it is one: "7-20-25", "Ken Dala 2"."""
    first = index
    while first - 1 > floor and (line.lower(first - 1).isdigit() or _joins_figures(line, first - 1)):
        first -= 1
    if first == index or line.lower(first - 1) in months("en"):
        return index, False
    if first < index - 1:
        return first, True
    return (first, False) if line.capital(first - 1) and first > 1 else (index, False)


def _joins_figures(line: Line, at: int) -> bool:
    """Whether a hyphen or dash stands without spaces between two figures."""
    if line.lower(at) not in DASHES or not line.lower(at - 1).isdigit() or not line.lower(at + 1).isdigit():
        return False
    return (
        line.tokens[at - 1].end == line.tokens[at].start and line.tokens[at].end == line.tokens[at + 1].start
    )


def _title_from(line: Line, first: int, taken: frozenset[int], floor: int) -> int:
    """Where a name begins that goes on before a preposition: "the | With a Diploma to the Village"."""
    begins = first
    if line.lower(first - 1).isdigit() and line.lower(first - 2) in _BEFORE:
        return first - 1  # "the | 100 Concrete Steps"
    for at in range(first - 1, max(floor, first - _LONGEST_TITLE), -1):
        token = line.tokens[at]
        article = token.lower in _ARTICLES and line.lower(at - 1) in _JOINING
        named = token.capital and not token.possessive and token.lower not in words("no_programme_names")
        fits = named or article or token.lower in _JOINING
        if at in taken or token.lower in _OF_PLACES or not fits:
            break
        begins = at if token.capital else begins
    return begins if line.lower(begins - 1) in _BEFORE else first


def _inside_marks(line: Line, index: int, floor: int) -> int | None:
    """The first word of a title in quotation marks that ends with its head: “Land and Water | Register”."""
    if line.lower(index + 1) not in CLOSING or not line.capital(index):
        return None
    for at in range(index - 1, max(floor, index - _LONGEST_QUOTE), -1):
        if line.lower(at) in OPENING:
            return at + 1 if at + 1 < index and line.capital(at + 1) else None
        if not line.capital(at) and line.lower(at) not in SMALL:
            return None
    return None


def _is_headline_verb(line: Line, index: int) -> bool:
    """Whether a capital of a title stands for a verb before the name: "to | Bolster", "Urges"."""
    verbs, word = words("verbs") - words("verb_or_noun"), line.lower(index)
    told = line.lower(index - 1) == "to" and word in verbs
    return line.capital(index) and (told or (word.endswith("s") and word[:-1] in verbs))
