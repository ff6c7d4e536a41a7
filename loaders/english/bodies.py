"""Bodies in a sentence: by head word, by portfolio, by abbreviation, by legal form."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.english.companies import (
    Body,
    abbreviation_of,
    beside_noun,
    coined,
    company,
    end_of_quoted,
)
from tapsyrma.loaders.english.complements import complement, is_new, tells_when_or_where
from tapsyrma.loaders.english.compounds import compound, scoped
from tapsyrma.loaders.english.lexicon import (
    en,
    openings,
    phrase_at,
    phrase_before,
    table,
    words,
)
from tapsyrma.loaders.english.not_bodies import means_no_body
from tapsyrma.loaders.english.parts import may_end_part, part_of
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.press import press_service
from tapsyrma.loaders.english.several_bodies import PLURAL_HEADS, several
from tapsyrma.loaders.english.tokens import CLOSING, NUMBER, OPENING, Line, Token

_OF: Final = frozenset(("of", "for", "on"))
_OWNERS: Final = frozenset(("government", "akimat", "ministry"))
"""Whose a commission is, is no part of its name: "the Government's Commission on …"."""
_NO_NAMES: Final = frozenset((
    "the", "a", "an", "i", "our", "my", "your", "his", "their", "this", "each", "every", "extended",
))  # fmt: skip
"""Words with which no body's name begins, with capitals or without."""
_KINDS_OF_PLACE: Final = frozenset(("region", "district", "city", "oblast"))


def find_bodies(line: Line, barrier: frozenset[int]) -> tuple[Body, ...]:
    """The bodies of a sentence in order; ``barrier`` are tokens of names and of posts without a body."""
    found: list[Body] = []
    index = 0
    while index < len(line.tokens):
        bodies = () if index in barrier else bodies_at(line, index, barrier)
        for body in bodies:
            while found and found[-1].first >= body.first and not found[-1].plural:
                found.pop()
            found.append(body)
        index = max(b.last for b in bodies) + 1 if bodies else index + 1
    return tuple(found)


def bodies_at(line: Line, index: int, barrier: frozenset[int]) -> tuple[Body, ...]:
    """The bodies whose head word, abbreviation or legal form stands at a token."""
    token = line.tokens[index]
    if not token.word or not (token.capital or _may_open(token)):
        return ()
    known = (
        press_service(line, index, barrier, bodies_at)
        or part_of(line, index, barrier, bodies_at)
        or _fixed(line, index)
        or company(line, index, barrier)
        or abbreviation_of(line, index)
        or beside_noun(line, index, barrier)
        or compound(line, index, barrier)
        or coined(line, index, barrier)
    )
    if known is not None:
        # "Situation centre | of the Ministry of …"
        part = part_of(line, known.last, barrier, bodies_at, before=False) if known.last > index else None
        return (part or known,)
    if token.lower in PLURAL_HEADS:
        return several(line, index, barrier)
    sort = table("bodies").get(token.bare)
    # A cabinet with a small letter is as often a room.
    if sort is None or token.text == "cabinet" or _is_attribute(line, index):
        return ()
    return (_headed(line, index, sort, barrier),)


def _may_open(token: Token) -> bool:
    """Whether a word in small letters may begin a body's name or head it."""
    opening = openings("named_bodies", "compound_bodies")
    known = token.lower in opening or token.bare in opening
    known = known or token.lower in words("company_nouns")
    known = known or token.lower == "press" or may_end_part(token.bare)
    return known or token.bare in table("bodies") or token.lower in PLURAL_HEADS


def _is_attribute(line: Line, index: int) -> bool:
    """Whether a head only tells which agencies or members, or which department, are meant."""
    if phrase_at("no_bodies", line, index - 1) == index or means_no_body(line, index):
        return True
    small = not line.capital(index) and line.lower(index + 1) == "of"
    if line.bare(index) == "section" and line.lower(index + 1) == "of":
        return True  # of a road
    if line.bare(index) in {"bank", "banks"} and (small or line.lower(index - 1) in {"left", "right"}):
        return True  # of a river
    inner = line.capital(index) and line.capital(index + 1) and not line.tokens[index].possessive
    if inner and line.bare(index + 1) in table("bodies"):
        return True  # "Labour Inspection | Department"
    if line.lower(index) not in words("alone"):
        return False
    at = index + 1
    while line.lower(at) in words("collective_adjectives") and at < index + 3:
        at += 1
    return line.lower(at) in words("collectives")


def _fixed(line: Line, first: int) -> Body | None:
    """A body that the list knows by its whole name: "Prime Minister's Office"."""
    last = phrase_at("named_bodies", line, first)
    if last is None:
        return None
    sort = en("named_bodies")[" ".join(line.lower(at) for at in range(first, last)) + " " + line.bare(last)]
    if sort == "akimat":
        return _of_place(line, first, last)
    if line.says(last + 1, "of", "the", "republic", "of", "kazakhstan"):
        last += 5
    elif line.says(last + 1, "of", "kazakhstan"):
        last += 2
    elif line.lower(last + 1) == "of" and (place := place_at(line, last + 2)) is not None:
        last = place.last
    first = scoped(line, first)
    return Body(first, last, line.text(first, last), sort)


def _of_place(line: Line, first: int, last: int) -> Body:
    """A governor's or mayor's office with its place: "Almaty mayor's office", "… of Turkistan region"."""
    place = place_at(line, last + 2) if line.lower(last + 1) == "of" else None
    last = place.last if place is not None else last
    starts = (at for at in range(max(first - 4, 0), first) if line.capital(at) and line.lower(at) != "the")
    named = ((at, place_at(line, at)) for at in starts)
    first = next((at for at, place in named if place is not None and place.last == first - 1), first)
    while line.lower(first - 1) in {"regional", "city", "district"}:
        first -= 1
    return Body(first, last, line.text(first, last), "akimat")


def _headed(line: Line, index: int, sort: str, barrier: frozenset[int]) -> Body:
    first = _left(line, index, sort, barrier)
    last, shown = _right(
        line, index, sort, barrier, open_end=first == index or sort in {"akimat", "commission", "department"}
    )
    head = line.bare(index)
    proper = (
        head not in words("proper_only")
        or any(line.capital(at) and at > 0 for at in range(first, last + 1))
        or (first < index and sort in {"department", "commission", "council", "committee"})
    )
    alone = head in words("alone")
    landmark = line.lower(first - 1) in words("landmarks")
    titled = head in words("quoted_bodies") and line.lower(index + 1) in OPENING
    titled = titled or (head == "court" and line.lower(index + 1) in NUMBER)
    end = _numbered(line, index) if (head in words("institutions") and not landmark) or titled else index
    if end > index:
        last, shown = end, end
    elif head in words("institutions"):
        first += line.lower(first) in {"a", "an"}
        last, shown = (last, shown) if line.capital(index) else (index, index)
        only = line.lower(first) in words("many_of_a_kind") and first == index - 1
        only = only and not (line.says(first - 2, "of", "the") and line.bare(first - 3) in _leaders())
        titled = head not in words("numbered_only") or (head == "college" and line.capital(index))
        proper = first < index and titled and not only
    proper = proper or end > index or _is_the_one(line, index, last, sort)
    proper = proper or (last > index and _is_of_something(line, index, sort))
    named = alone or (proper and (last > index or first < index))
    if first == last == index and not alone:
        named = False
    name = line.text(first, shown)
    if end > index and line.lower(index + 1) in OPENING and line.lower(end) not in CLOSING:
        name = name.replace(line.tokens[index + 1].text, "")  # a mark that the page never closes
    return Body(first, last, name, sort, named)


@cache
def _leaders() -> frozenset[str]:
    """The words for who leads something: "chief doctor of the | district hospital" is of one."""
    return frozenset(post.split()[-1] for post in words("posts"))


def _is_of_something(line: Line, index: int, sort: str) -> bool:
    """Whether a body in small letters is told by what it is of or for: "chamber of private bailiffs"."""
    link = line.lower(index + 1)
    if sort in {"commission", "committee"}:
        return link in {"for", "on"} and line.lower(index - 1) == "the"
    return link == "of" and line.bare(index) in words("of_something")


def _is_the_one(line: Line, index: int, last: int, sort: str) -> bool:
    """Whether a department in small letters is the one for its field: "the department of statistics"."""
    field = index + 2
    known = line.lower(field) in {"the", "a", "an"} or place_at(line, field) is not None
    the = line.lower(index - 1) == "the" and line.lower(index + 1) in {"of", "for"}
    return sort == "department" and last > index and the and not known and not line.capital(index)


def _numbered(line: Line, last: int) -> int:
    """The end of a number or a name in quotation marks behind a head: "school | No. 2"."""
    if line.lower(last + 1) in OPENING:
        end = end_of_quoted(line, last + 1)
        return end + (line.lower(end + 1) in CLOSING) if end is not None else last
    return line.numbered(last)


def _left(line: Line, index: int, sort: str, barrier: frozenset[int]) -> int:
    """The first token of the name before a head word: "State Revenue", "regional", "Energy and Utilities"."""
    if sort == "ministry":
        before = phrase_before("portfolios", line, index)
        if before is None:
            return _named_before(line, index, barrier)
        return before + 1 if line.lower(before) == "the" else before
    first = index
    while first - 1 >= 0 and first - 1 not in barrier:
        token = line.tokens[first - 1]
        owner = token.possessive and token.bare in _OWNERS and sort != "office"
        owner = owner or (token.possessive and _ends_name(line, first - 1))
        owner = owner or (token.possessive and token.bare in words("countries") | {"kazakhstan"})
        owner = owner or (token.lower == "project" and line.bare(index) != "office")
        if token.lower in _NO_NAMES or owner or not (token.word or token.text == "&"):
            break
        if (token.capital and not (first == 1 and token.lower in _openers())) or token.lower in words(
            "body_adjectives"
        ):
            first -= 1
        elif (
            token.lower in _KINDS_OF_PLACE and line.capital(first - 2) and sort in {"akimat", "department"}
        ) or (token.lower in {"and", "&"} and first < index and _is_paired(line, first)):
            first -= 2
        else:
            break
    return first


def _ends_name(line: Line, last: int) -> bool:
    """Whether a possessive ends the name of whose a body is: "Ministry of Internal Affairs’ | Committee"."""
    first = last
    while line.capital(first - 1):
        first -= 1
    return line.lower(first - 1) == "of" and line.bare(first - 2) in table("bodies")


def _named_before(line: Line, index: int, barrier: frozenset[int]) -> int:
    """The capitalised words before "Ministry" that no list knows: "Agricultural Ministry"."""
    first = index
    while line.capital(first - 1) and first - 1 > 0 and first - 1 not in barrier and line.capital(index):
        word = line.tokens[first - 1]
        if word.possessive or word.lower in {"the", *words("countries"), *_openers()}:
            break
        first -= 1
    return first


def _is_paired(line: Line, first: int) -> bool:
    """Whether "and" joins two words of one name: "Energy and Utilities Department"."""
    small = words("body_adjectives") - words("local")
    if not line.capital(first) and line.lower(first) in small and line.lower(first - 2) in small:
        return line.lower(first - 2) not in table("collectives")  # "the police and road committee"
    of_place = place_at(line, first) is not None and place_at(line, first - 2) is None
    known = of_place or line.bare(first - 2) in table("bodies")  # "… of Finance and Almaty | akimat"
    return line.capital(first) and line.capital(first - 2) and not known


def _openers() -> frozenset[str]:
    return words("adverbs") | frozenset(
        (
            "in",
            "at",
            "by",
            "the",
            "a",
            "an",
            "this",
            "our",
            "each",
            "every",
            "also",
            "according",
            "under",
            "from",
            "for",
        )
    )


def _right(line: Line, index: int, sort: str, barrier: frozenset[int], *, open_end: bool) -> tuple[int, int]:
    """The last token of a body with its complement, and the last one that belongs to its name."""
    at = index + 1
    if line.tokens[index].possessive:
        return index, index
    if sort == "ministry":
        return _ministry(line, index)
    last = index
    if line.bare(index) == "branch" and line.lower(at) == "of":
        start = at + 1 + (line.lower(at + 1) == "the")
        owner = bodies_at(line, start, barrier) if start < line.size else ()
        return (owner[-1].last, owner[-1].last) if owner else (index, index)
    if sort in {"government", "parliament"}:
        place = place_at(line, at + 1) if line.lower(at) == "of" else None
        return (place.last, place.last) if place is not None else (index, index)
    open_end = open_end or (sort in {"committee", "agency"} and line.capital(at + 1))
    open_end = open_end or (line.capital(index) and _is_titled(line, at, barrier))
    open_end = open_end or (line.bare(index) in words("of_something") and line.lower(at) == "of")
    open_end = open_end and not tells_when_or_where(line, at)
    if line.lower(at) in _OF and (open_end or place_at(line, at + 1) is not None):
        last = complement(line, at + 1, barrier)
    else:
        last = _host(line, at, sort) or index
    shown = last
    if line.lower(last + 1) == "of" and last > index:
        place = place_at(line, last + 2)
        if place is not None and not place.bare:
            return place.last, place.last
    return last, shown


def _is_titled(line: Line, at: int, barrier: frozenset[int]) -> bool:
    """Whether a name goes on in capitals behind "of", "for" or "on": "National Centre for Public Health"."""
    start = at + 2 if line.lower(at + 1) == "the" else at + 1
    return line.lower(at) in _OF and line.capital(start) and not is_new(line, start, barrier)


def _host(line: Line, at: int, sort: str) -> int | None:
    """The last word of whom a body was set up under: "commission | under the Government"."""
    host = at + 1 + (line.lower(at + 1) == "the")
    hosts = {"government", "president", "akimat"}
    return host if line.lower(at) == "under" and line.lower(host) in hosts and sort != "department" else None


def _ministry(line: Line, index: int) -> tuple[int, int]:
    if line.lower(index + 1) not in _OF:
        return index, index
    start = index + 2
    end = phrase_at("portfolios", line, start)
    if end is None and line.lower(start) == "the":
        end = phrase_at("portfolios", line, start + 1)
    if end is None:
        end = start - 1
        while line.capital(end + 1) or (line.lower(end + 1) == "and" and line.capital(end + 2)):
            end += 1
        end = end if end >= start else index
    elif line.lower(end + 1) == "and" and line.capital(end + 2):
        more = phrase_at("portfolios", line, end + 2)  # "… of Science | and Education"
        end = more if more is not None and line.lower(more + 1) not in table("bodies") else end
    if line.lower(end + 1) == "of":
        place = place_at(line, end + 2)
        if place is not None:
            return place.last, end if place.bare else place.last
    return end, end
