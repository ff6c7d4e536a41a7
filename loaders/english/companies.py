"""Bodies known by an abbreviation, a legal form, or a noun beside their name; and what a body is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from tapsyrma.loaders.english.lexicon import abbreviations, en, phrase_at, words
from tapsyrma.loaders.english.tokens import CLOSING, OPENING, Line
from tapsyrma.ontology.frozen import frozen

_SURNAMES: Final = ("ov", "ova", "ev", "eva", "yev", "yeva", "bay", "bai", "uly", "kyzy")
_LONGEST: Final = 12
_SHORT: Final = 4
_PRODUCTS: Final = frozenset(("vaccine", "vaccines", "app", "application", "platform", "portal", "project"))
"""What is called like a national company and is none: "the QazVac vaccine"."""
_NATIONAL: Final = re.compile(
    r"(?:Kaz|Qaz|Qazaq)(?:[A-Z][a-z]+)+|Kaz[a-z]+(?:nadzor|energo|stroy|neft|gaz|trans)"
)
"""Names that state companies and services go by: KazAvtoDor, QazJolSapa."""


@frozen
class Body:
    """A body: first and last token, its name, its kind; ``shown`` ends what belongs to the name.

    ``named`` is false for a bare word ("the ministry") that stands for a body named elsewhere.
    """

    first: int
    last: int
    name: str
    sort: str
    named: bool = True
    plural: bool = False
    organ_of: Body | None = None
    """Whose board or collegium it is."""


BodiesAt: TypeAlias = Callable[[Line, int, frozenset[int]], tuple[Body, ...]]
"""What reads the bodies at a token, past those of names and posts."""


def abbreviation_of(line: Line, index: int) -> Body | None:
    """The body whose abbreviation or short name stands at a token."""
    token = line.tokens[index]
    text = line.text(index, index)
    kind, last = None, index
    if line.capital(index + 1) and not token.possessive:
        kind, last = abbreviations().get(line.text(index, index + 1)), index + 1
    if kind is None:
        kind, last = abbreviations().get(text), index
    if kind is None and _NATIONAL.fullmatch(text) and line.bare(last + 1) not in _PRODUCTS:
        kind = "company"
    stopped = line.lower(index + 1) == "." and index + 2 < line.size
    if kind is None or (token.text.isupper() and stopped):
        return None
    if kind == "company" and line.word(last + 1) and line.tokens[last + 1].text in en("company_second"):
        last += 1
    forms = {"RK", *en("legal_forms")}
    before = last
    while line.word(last + 1) and line.tokens[last + 1].text in forms:
        last += 1
    formed = last > before and line.tokens[last].text != "RK"
    if formed and index > 1 and line.capital(index - 1) and line.bare(index - 1) not in _no_company():
        index -= 1  # "Zhasyl | Damu JSC"
    return Body(index, last, line.text(index, last), kind)


def company(line: Line, index: int, barrier: frozenset[int]) -> Body | None:
    """``JSC "…"``, ``NC Food Contract Corporation JSC``, ``"…" LLP``: a legal form and its name."""
    forms = en("legal_forms")
    if line.tokens[index].text.strip("'s") not in forms and line.tokens[index].text not in forms:
        return None
    first = last = index
    while line.word(last + 1) and line.tokens[last + 1].text in forms:
        last += 1
    if line.lower(last + 1) in OPENING and (end := _closing(line, last + 1)) is not None:
        return Body(first, end, line.text(first, end), "company")
    if line.lower(first - 1) in CLOSING and (start := _opening(line, first - 1)) is not None:
        return Body(start, last, line.text(start, last), "company")
    closed = barrier | {at.index for at in line.tokens if at.bare in _no_company()}
    alone = last
    while line.capital(last + 1) and last < index + _LONGEST and last + 1 not in closed:
        if last > alone and _is_somebody(line, last + 1):
            break
        last += 1
        if line.tokens[last].possessive:
            break
    if last > alone:
        return Body(first, last, line.text(first, last), "company")
    while line.capital(first - 1) and first - 1 not in closed:
        first -= 1
    return Body(first, last, line.text(first, last), "company") if first < index else None


def beside_noun(line: Line, index: int, barrier: frozenset[int]) -> Body | None:
    """``The contractor, Steppe Build,``, "the company Steppe Build": a noun tells whose name it is."""
    if line.lower(index) not in words("company_nouns") or line.lower(index - 1) in {"a", "an"}:
        return None
    if line.lower(index + 1) in OPENING:
        end = end_of_quoted(line, index + 1) if line.bare(index) not in words("quoted_bodies") else None
        if end is None or not line.capital(index + 2):
            return None
        closed_at = end + (line.lower(end + 1) in CLOSING)
        return Body(index + 1, closed_at, line.text(index + 2, end), "company")
    first = index + 1 + (line.lower(index + 1) == ",")
    last = first - 1
    closed = barrier | {at.index for at in line.tokens if at.bare in _no_company()}
    while line.capital(last + 1) and last - first < _SHORT and last + 1 not in closed:
        last += 1
        if line.tokens[last].possessive:
            break
    ended = first == index + 1 or line.lower(last + 1) in {",", ".", "", ")", ";", ":"}
    body = last >= first and ended and line.bare(last) not in words("place_nouns")
    return (
        Body(first, last, line.text(first, last), "company")
        if body and line.tokens[first].text not in en("legal_forms")
        else None
    )


def end_of_quoted(line: Line, mark: int) -> int | None:
    """The last word of a name that a quotation mark opens; of its capitals, where no mark closes it."""
    close = next((t.index for t in line.tokens[mark + 2 : mark + _LONGEST] if t.text in CLOSING), None)
    if close is not None:
        return close - 1
    if any(token.text in OPENING | CLOSING for token in line.tokens[mark + 1 :]):
        return None
    last = capitals_from(line, mark, frozenset())
    return last if last > mark else None


def _end_of_inner(line: Line, mark: int, close: int) -> int:
    """The mark that closes a name with another in it: ``"NC "Kazakh Roads""``; else the one found."""
    short = close == mark + 2 and line.text(mark + 1, mark + 1).isupper()
    glued = close + 1 < line.size and line.tokens[close].end == line.tokens[close + 1].start
    if not (short and glued and line.capital(close + 1)):
        return close
    ahead = line.tokens[close + 2 : close + _LONGEST]
    inner = next((token.index for token in ahead if token.text in CLOSING), close)
    return inner + (inner > close and line.lower(inner + 1) in CLOSING)


def coined(line: Line, index: int, barrier: frozenset[int]) -> Body | None:
    """``Zhaik Kurylys``, "Dala Build Group": capitals, the last of which companies are named with."""
    if not line.capital(index) or index in barrier or (index and line.capital(index - 1)):
        return None
    last = capitals_from(line, index, barrier)
    if last == index or line.bare(last) not in words("company_ends") or line.lower(index) in words("adverbs"):
        return None
    index += line.lower(index) in {"the", "to"}
    if phrase_at("named_programmes", line, index) is not None:
        return None
    return Body(index, last, re.sub(r"['’]s?$", "", line.text(index, last)), "company")


def capitals_from(line: Line, index: int, barrier: frozenset[int]) -> int:
    """The last of the words with capitals that stand in a row."""
    last = index
    while line.capital(last + 1) and last + 1 not in barrier and last - index < _SHORT:
        if line.tokens[last].possessive:
            break
        last += 1
    return last


def _no_company() -> frozenset[str]:
    return words("posts") | frozenset(("the", "a", "and", "in", "also"))


def _closing(line: Line, index: int) -> int | None:
    close = next((t.index for t in line.tokens[index + 1 : index + _LONGEST] if t.text in CLOSING), None)
    return _end_of_inner(line, index, close) if close is not None else None


def _opening(line: Line, index: int) -> int | None:
    tokens = reversed(line.tokens[max(0, index - _LONGEST) : index])
    return next((t.index for t in tokens if t.text in OPENING), None)


def _is_somebody(line: Line, index: int) -> bool:
    """Whether a given name and a surname stand at a place, and end there: "JSC X | Meirkhat Kassymov, …"."""
    ended = not line.capital(index + 2) and line.lower(index + 2) not in {"of", "&"}
    return line.capital(index + 1) and line.bare(index + 1).endswith(_SURNAMES) and ended
