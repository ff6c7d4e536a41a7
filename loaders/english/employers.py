"""Companies and units that no form or noun tells to be such, but the post of whoever leads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.companies import Body, capitals_from
from tapsyrma.loaders.english.lexicon import phrase_at, table, words
from tapsyrma.loaders.english.parts import kind_of_part
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.titles import PostPhrase
from tapsyrma.loaders.english.tokens import Line

_LEADING: Final = frozenset(
    (
        "director",
        "chairman",
        "deputy-chairman",
        "deputy-director",
        "head",
        "deputy-head",
        "secretary",
        "other",
    )
)
_FOREIGN: Final = re.compile(
    r"[A-Z][A-Za-z]*-[A-Z].+|[A-Z][a-z]+[A-Z].+|.*(?:[Zz]h|[Kk]h|[Qq](?!u)).*|[A-Z]{3,}"
)
"""Words that no English common noun is: camel case, hyphens, letters of Kazakh, capitals."""
_LONGEST: Final = 4


def employers(line: Line, posts: tuple[PostPhrase, ...], barrier: frozenset[int]) -> Iterator[Body]:
    """The companies and units that posts belong to: "head of Steppe-Service", "chief of the drone unit"."""
    for post in posts:
        if post.bodies or post.sort not in _LEADING or post.plural:
            continue
        unit = _unit(line, post)
        if unit is not None:
            yield unit
            continue
        stretch = _after_of(line, post, barrier) or _owner_before(line, post, barrier)
        if stretch is not None:
            name = line.text(*stretch)
            yield Body(*stretch, re.sub(r"['’]s?$", "", name), "company")


def _unit(line: Line, post: PostPhrase) -> Body | None:
    """The unit in small letters behind "of the" that ends a post: "chief of the | drone unit"."""
    first = next((at + 2 for at in range(post.head + 1, post.last) if line.says(at, "of", "the")), post.last)
    if first >= post.last or any(line.capital(at) for at in range(first, post.last + 1)):
        return None
    last = line.bare(post.last)
    sort = table("bodies").get(last) or kind_of_part(last)
    unit = sort is not None and sort != "company"  # "the contracting company" is not one of its own
    return Body(first, post.last, line.text(first, post.last), sort) if sort and unit else None


def _after_of(line: Line, post: PostPhrase, barrier: frozenset[int]) -> tuple[int, int] | None:
    """The name behind the last "of" of a post."""
    places = [at for at in range(post.head + 1, post.last) if line.lower(at) == "of" and line.capital(at + 1)]
    if not places:
        return None
    first = places[-1] + 1
    last = min(capitals_from(line, first, barrier), post.last)
    return (first, last) if first not in barrier and _is_company(line, first, last) else None


def _owner_before(line: Line, post: PostPhrase, barrier: frozenset[int]) -> tuple[int, int] | None:
    """The name in the possessive before a post."""
    last = post.first - 1
    if last < 0 or not line.tokens[last].possessive or not line.capital(last) or last in barrier:
        return None
    first = last
    while line.capital(first - 1) and first - 1 not in barrier and last - first < _LONGEST - 1:
        first -= 1
    first += line.lower(first) in words("adverbs")
    return (first, last) if _is_company(line, first, last) else None


def _is_company(line: Line, first: int, last: int) -> bool:
    """Whether words name a company rather than a place, a body, a portfolio or a field of work."""
    place = place_at(line, first)
    if (place is not None and place.last >= last) or phrase_at("portfolios", line, first) is not None:
        return False
    known = table("bodies").keys() | words("posts") | words("countries") | words("place_nouns")
    if any(line.bare(at) in known for at in range(first, last + 1)):
        return False
    foreign = any(_FOREIGN.fullmatch(line.tokens[at].text.split("'")[0]) for at in range(first, last + 1))
    return foreign or line.bare(last) in words("company_ends")
