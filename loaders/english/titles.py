"""A post around its head word: whose deputy, acting or former, of which portfolio, body and place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from tapsyrma.loaders.english.bodies import bodies_at
from tapsyrma.loaders.english.companies import Body
from tapsyrma.loaders.english.lexicon import en, phrase_at, phrase_before, table, words
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.frozen import frozen

DEPUTY: Final = {
    "prime-minister": "deputy-prime-minister",
    "minister": "deputy-minister",
    "akim": "deputy-akim",
    "chairman": "deputy-chairman",
    "prosecutor": "other",
}
_FIRST: Final = frozenset({"deputy-prime-minister", "deputy-minister", "deputy-akim"})
_LINKS: Final = frozenset(("of", "for", "to", "on", "in", "at"))
_SMALL: Final = frozenset(("of", "and", "for", "the", "on", "&"))
_COUNTRY: Final = frozenset(("republic", "kazakhstan", "country", "rk", "nation", "state"))
_UNTOLD: Final = _COUNTRY | {"city", "town"}
"""Nouns that leave open which place it is: the governor of Shymkent is "the governor of the city"."""
_NO_PLACE_BEFORE: Final = frozenset(("minister", "president", "prime minister"))
_LONGEST: Final = 10
_SHORT_TITLE: Final = 5
"""Tokens of lower-case words in a title before a name."""


_NATIONAL: Final = frozenset(("president", "prime-minister", "minister", "state-counsellor"))


@frozen
class PostPhrase:
    """A post: first, head and last token, its name, its rank; ``bodies`` are those named inside it.

    ``plural`` tells that one of several is meant, ``shared`` that all the names after it hold such a post.
    """

    first: int
    head: int
    last: int
    name: str
    sort: str
    acting: bool = False
    former: bool = False
    body: str | None = None
    scope: str | None = None
    bodies: tuple[Body, ...] = ()
    plural: bool = False
    shared: bool = False


@frozen
class Head:
    """The words that head a post: first and last token, lemma, and "vice" where a hyphen joins it."""

    first: int
    last: int
    lemma: str
    prefix: str | None = None


_BOARDS: Final = (
    ("management", "board"), ("board", "of", "directors"), ("supervisory", "board"), ("executive", "board"),
    ("board",),
)  # fmt: skip
"""Boards that a company's chairman is of."""


@dataclass(slots=True)
class Side:
    """What belongs to a post on one side of its head: up to which token, and what it tells."""

    edge: int
    portfolio: str | None = None
    bodies: tuple[Body, ...] = ()
    body: str | None = None
    scope: str | None = None
    marks: set[str] = field(default_factory=set)


def head_at(line: Line, index: int) -> Head | None:
    """The head of a post that begins at a token."""
    offices = phrase_at("collectives", line, index)
    if phrase_at("named_bodies", line, index) is not None or (offices is not None and offices > index):
        return None
    joined = line.lower(index) == "representative" and line.lower(index + 1) in {"and", "or"}
    if joined and line.lower(index + 2) in words("collective_adjectives"):
        return None  # "local representative and executive bodies"
    last = phrase_at("posts", line, index)
    if last is not None:
        return Head(index, last, " ".join(line.bare(at) for at in range(index, last + 1)))
    prefix, _, rest = line.bare(index).partition("-")
    if rest in table("posts") and prefix in words("deputies") | words("former") | {"co", "first"}:
        return Head(index, index, rest, prefix)
    return None


def post_around(line: Line, head: Head, barrier: frozenset[int], floor: int) -> PostPhrase | None:
    """The post around its head; None where the words name none."""
    right = _right(line, head, barrier)
    left = left_of(line, head, floor, barrier, whole=bool(right.bodies))
    if head.prefix:
        left.marks.add(head.prefix)
    sort = _rank(line, head, left.edge, right.edge)
    alone = left.edge == head.first and right.edge == head.last
    if sort is None or (alone and head.lemma in words("weak_posts") and not line.capital(head.first)):
        return None
    scope = right.scope or left.scope
    return PostPhrase(
        left.edge,
        head.last,
        right.edge,
        line.text(left.edge, right.edge),
        deputy_rank(sort, left.marks),
        acting=bool(left.marks & words("acting")),
        former=bool(left.marks & words("former")),
        body=_ministry(left, right) or (right.bodies[0].name if right.bodies else left.body),
        scope=None if scope and _is_country(scope) else scope,
        bodies=right.bodies,
    )


def deputy_rank(sort: str, marks: set[str]) -> str:
    """The rank with "deputy" or "first deputy" before it."""
    if not marks & words("deputies"):
        return sort
    deputy = DEPUTY.get(sort, "deputy-head")
    return f"first-{deputy}" if "first" in marks and deputy in _FIRST else deputy


def _ministry(left: Side, right: Side) -> str | None:
    portfolio = right.portfolio or left.portfolio
    return f"Ministry of {portfolio}" if portfolio else None


def _is_country(scope: str) -> bool:
    """Whether a place is the whole country; "North Kazakhstan region" is not."""
    plain = scope.lower().removeprefix("the ").removeprefix("republic of ").removesuffix("'s")
    return plain.removesuffix("’s") in _COUNTRY


def _rank(line: Line, head: Head, first: int, last: int) -> str | None:
    """The rank of a head word with what belongs to it; a bare "head" is nothing."""
    sort = table("posts")[head.lemma]
    inside = [line.bare(at) for at in range(head.last + 1, last + 1)]
    if head.lemma == "president" and inside:
        return sort if _COUNTRY & set(inside) or line.capital(head.last) else "head"
    if (
        head.lemma == "chairman"
        and inside[:2] in (["of", "government"], ["of", "the"])
        and "government" in inside[:3]
    ):
        return "prime-minister"
    if head.lemma != "head":
        return sort
    office = any(word in table("bodies") for word in inside)
    for rank, nouns in en("head_of").items():
        if any(word in nouns for word in inside[:5]) and not (rank == "akim" and office):
            return str(rank)
    if any(line.lower(at) in words("heads_of_places") for at in range(first, head.first)):
        return "akim"
    return sort if inside or first < head.first else None


def left_of(line: Line, head: Head, floor: int, barrier: frozenset[int], *, whole: bool = False) -> Side:
    """What stands before a head and belongs to it; no place where its body stands after it ("whole")."""
    side = Side(head.first)
    while side.edge - 1 > floor and side.edge - 1 not in barrier:
        if not _take(line, head, side, floor, barrier, whole=whole):
            break
    return side


def _take(line: Line, head: Head, side: Side, floor: int, barrier: frozenset[int], *, whole: bool) -> bool:
    """Take the word or phrase before ``side.edge`` in, if it belongs to the post."""
    lower = line.bare(side.edge - 1)
    if lower in words("deputies") | words("acting") | words("former") | {"first"}:
        if lower == "then" and not line.capital(side.edge):
            return False
        side.marks.add(lower)
        side.edge -= 1
        return True
    if lower in words("place_nouns") - _COUNTRY:
        return not whole and _take_place(line, head, side, floor, barrier)
    country = lower in words("countries") | words("other_countries") and line.capital(side.edge - 1)
    if country or (lower in words("post_adjectives") and lower != "government"):
        side.edge -= 1
        return True
    if head.lemma == "minister" and side.portfolio is None:
        at = phrase_before("portfolios", line, side.edge)
        if at is not None:
            side.portfolio, side.edge = line.text(at, side.edge - 1), at
            return True
    return not whole and _take_place(line, head, side, floor, barrier)


def _take_place(line: Line, head: Head, side: Side, floor: int, barrier: frozenset[int]) -> bool:
    # "During a trip to Zhambyl region Prime Minister …": what is of the whole country has no region there.
    national = table("posts")[head.lemma] in _NATIONAL
    at = _place_before(line, side.edge, floor) if side.scope is None and not national else None
    if at is not None:
        side.scope, side.edge = line.text(at, side.edge - 1), at
        return True
    if head.lemma in _NO_PLACE_BEFORE or side.body is not None or not line.word(side.edge - 1):
        return False
    for body in bodies_at(line, side.edge - 1, barrier):
        if body.last == side.edge - 1 and body.first > floor and body.named:
            side.body, side.edge = body.name, body.first
            return True
    return False


def _place_before(line: Line, index: int, floor: int) -> int | None:
    """The first token of a place that ends just before a token: "Zhambyl region('s)", "regional"."""
    no_place = {"the", *words("prepositions"), *words("day_words")}
    for start in range(max(index - 4, floor + 1, 0), index):
        if line.capital(start) and line.lower(start) not in no_place:
            place = place_at(line, start)
            if place is not None and place.last == index - 1 and not place.bare:
                return start
    noun = line.bare(index - 1) in words("place_nouns") - {"state", "country"}
    return index - 1 if noun and index - 1 > floor else None


def _right(line: Line, head: Head, barrier: frozenset[int]) -> Side:
    """What stands after a head and belongs to it."""
    side = Side(head.last)
    if line.tokens[head.last].possessive:
        return side
    if line.lower(head.last + 1) == "(":
        close = next((at for at in range(head.last + 2, head.last + 5) if line.lower(at) == ")"), None)
        side.edge = close if close is not None and line.lower(close + 1) == "of" else side.edge
    towards = table("posts")[head.lemma] in {"other", "secretary"}
    while line.lower(side.edge + 1) in (_LINKS if towards else _LINKS - {"to", "in", "at"}):
        piece = _piece(line, side.edge + 2, head, barrier)
        if piece is None:
            break
        side.edge = piece.edge
        side.bodies += piece.bodies
        side.scope = side.scope or piece.scope
        side.portfolio = side.portfolio or piece.portfolio
    side.edge += line.bare(side.edge + 1) == "rk"
    side.edge += (
        bool(side.bodies) and line.tokens[side.edge].possessive and line.lower(side.edge + 1) == "board"
    )
    return side


def _piece(line: Line, index: int, head: Head, barrier: frozenset[int]) -> Side | None:
    """One complement: a portfolio, a body, a place, or other words of a title."""
    start = index + 1 if line.lower(index) in {"the", "a", "its"} else index
    if start >= len(line.tokens) or start in barrier or not line.word(start):
        return None
    if head.lemma == "minister":
        end = phrase_at("portfolios", line, index) or phrase_at("portfolios", line, start)
        if end is not None:
            return Side(end, portfolio=line.text(start, end))
    elif head.lemma == "head" and _heads_country(line, start):
        return Side(start)
    else:
        led = led_at(line, start, barrier)
        if led is not None:
            return Side(led.last, bodies=(led,) if led.sort != "government" else ())
    place = place_at(line, index)
    if line.capital(start) and line.tokens[start].possessive and line.capital(start + 1):
        place = place_at(line, start + 1) or place
    if place is not None:
        return Side(place.last, scope=None if place.bare and place.name in _UNTOLD else place.name)
    return (
        _board(line, start)
        or _inner(line, start, barrier)
        or _titled(line, start, barrier)
        or _plain(line, start, barrier)
        or _set_off(line, head, start, barrier)
    )


def _board(line: Line, start: int) -> Side | None:
    """The board of a company that a chairman is of."""
    board = next((words_of for words_of in _BOARDS if line.says(start, *words_of)), None)
    return Side(start + len(board) - 1) if board is not None else None


def _heads_country(line: Line, index: int) -> bool:
    """Whether "head of" goes on to the state or the Government."""
    return any(line.bare(index) in en("head_of")[rank] for rank in ("president", "prime-minister"))


def _inner(line: Line, start: int, barrier: frozenset[int]) -> Side | None:
    """A post within a post: "adviser to the Prime Minister"."""
    head = head_at(line, start)
    post = post_around(line, head, barrier, start - 1) if head is not None else None
    return Side(post.last, bodies=post.bodies) if post is not None else None


def led_at(line: Line, start: int, barrier: frozenset[int]) -> Body | None:
    """The body that begins at a token, its own adjectives first."""
    for at in range(start, min(start + _LONGEST, len(line.tokens))):
        if at in barrier or not line.word(at):
            return None
        for body in bodies_at(line, at, barrier):
            if body.first <= start and (body.last > start or body.named or at == start):
                return replace(body, first=start) if body.first < start else body
    return None


def _plain(line: Line, start: int, barrier: frozenset[int]) -> Side | None:
    """A few lower-case words right before a name: "director of the complex B. Name"."""
    for at in range(start, start + _SHORT_TITLE):
        if at in barrier or (line.lower(at) == "," and at + 1 in barrier):
            return Side(at - 1) if at > start else None
        if not line.word(at) or line.capital(at) or line.lower(at) in words("body_ends"):
            return None
    return None


def _set_off(line: Line, head: Head, start: int, barrier: frozenset[int]) -> Side | None:
    """A few lower-case words of a title between commas: "B. Name, director of the complex,"."""
    before = head.first - 1 - (line.lower(head.first - 1) in {"the", "a", "an"})
    if line.lower(before) != "," or before - 1 not in barrier:
        return None
    end = next((at for at in range(start, start + _SHORT_TITLE) if line.lower(at) in {",", ".", ")"}), start)
    plain = all(
        line.word(at) and not line.capital(at) and line.lower(at) not in words("body_ends")
        for at in range(start, end)
    )
    return Side(end - 1) if end > start and plain else None


def _titled(line: Line, start: int, barrier: frozenset[int]) -> Side | None:
    """The capitalised words that a title goes on with."""
    last = None
    for at in range(start, min(start + _LONGEST, len(line.tokens))):
        if at in barrier:
            break
        if line.capital(at):
            last = at
            if line.tokens[at].possessive and not line.capital(at + 1):
                break
        elif line.lower(at) not in _SMALL or not (line.capital(at + 1) or line.lower(at + 1) in _SMALL):
            break
    return Side(last) if last is not None else None
