"""Posts in a sentence: whose deputy, acting or former, of which body and place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from tapsyrma.loaders.english.bodies import Body, bodies_at, find_bodies
from tapsyrma.loaders.english.lexicon import en, phrase_at, phrase_before, table, words
from tapsyrma.loaders.english.places import place_at, places_in
from tapsyrma.loaders.english.tokens import DASHES, Line

_DEPUTY: Final = {
    "prime-minister": "deputy-prime-minister",
    "minister": "deputy-minister",
    "akim": "deputy-akim",
    "chairman": "deputy-chairman",
    "prosecutor": "other",
}
_FIRST: Final = frozenset({"deputy-prime-minister", "deputy-minister", "deputy-akim"})
_PLURAL: Final = {"akims": "akim", "governors": "governor", "mayors": "mayor"}
_LINKS: Final = frozenset(("of", "for", "to", "on", "in", "at"))
_PARLIAMENTS: Final = frozenset(("mazhilis", "majilis", "parliament", "parliamentary", "senate", "maslikhat"))
_SMALL: Final = frozenset(("of", "and", "for", "the", "on", "&"))


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """A post: first, head and last token, its name, its rank; ``bodies`` are those named inside it.

    ``bare`` tells that nothing says what the post is of; ``plural`` that one of several is meant; ``shared``
    that all the names after it hold such a post.
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

    @property
    def bare(self) -> bool:
        """Whether the words say the rank only."""
        return self.body is None and self.scope is None and self.head == self.last and self.first == self.head


def find_posts(line: Line, barrier: frozenset[int]) -> tuple[PostPhrase, ...]:
    """The posts of a sentence in order; ``barrier`` are the tokens of certain names."""
    found: list[PostPhrase] = []
    index = 0
    while index < len(line.tokens):
        posts = () if index in barrier else _posts_at(line, index, barrier, found[-1].last if found else -1)
        found += posts
        index = max(p.last for p in posts) + 1 if posts else index + 1
    return _joined(line, found)


def _posts_at(line: Line, index: int, barrier: frozenset[int], floor: int) -> tuple[PostPhrase, ...]:
    shared = _shared(line, index, barrier, floor)
    if shared is not None:
        return (shared,)
    if line.lower(index) in _PLURAL:
        return _several(line, index, floor)
    if line.tokens[index].lower == "deputy" and _is_member(line, index):
        return (_member(line, index),)
    head = _head_at(line, index)
    if head is None:
        return ()
    last, lemma, joined = head
    post = _built(line, (index, last), lemma, barrier, floor, joined)
    return (post,) if post is not None else ()


def _head_at(line: Line, index: int) -> tuple[int, str, str | None] | None:
    """The head phrase at a place: its last token, its lemma, and "vice" where a hyphen joins it."""
    if phrase_at("named_bodies", line, index) is not None:
        return None
    last = phrase_at("posts", line, index)
    if last is not None:
        return last, " ".join(line.bare(at) for at in range(index, last + 1)), None
    prefix, _, rest = line.bare(index).partition("-")
    if rest in table("posts") and prefix in words("deputies") | words("former") | {"co", "first"}:
        return index, rest, prefix
    return None


def _is_member(line: Line, index: int) -> bool:
    after = line.lower(index + 1) == "of" and (
        line.lower(index + 2) in _PARLIAMENTS or line.lower(index + 3) in _PARLIAMENTS
    )
    return after or line.lower(index - 1) in _PARLIAMENTS


def _member(line: Line, index: int) -> PostPhrase:
    """A deputy of the Mazhilis."""
    first = index - 1 if line.lower(index - 1) in _PARLIAMENTS else index
    last = index
    if first == index:
        last = index + 2 if line.lower(index + 2) in _PARLIAMENTS else index + 3
    return PostPhrase(first, index, last, line.text(first, last), "deputy", body=line.text(last, last))


def _built(
    line: Line, head: tuple[int, int], lemma: str, barrier: frozenset[int], floor: int, joined: str | None
) -> PostPhrase | None:
    """The post around its head phrase."""
    start, end = head
    last, bodies, scope = _right(line, end, lemma, barrier)
    first, left_body, left_scope, marks = _left(line, start, lemma, floor, barrier)
    marks |= {joined} if joined else set()
    sort = _rank(line, lemma, end, last, first, start)
    if sort is None:
        return None
    if marks & words("deputies"):
        sort = _DEPUTY.get(sort, "deputy-head")
        if "first" in marks and sort in _FIRST:
            sort = f"first-{sort}"
    post = PostPhrase(
        first,
        end if first == start else end,
        last,
        line.text(first, last),
        sort,
        acting=bool(marks & words("acting")),
        former=bool(marks & words("former")),
        body=bodies[0].name if bodies else left_body,
        scope=scope or left_scope,
        bodies=bodies,
    )
    weak = lemma in words("weak_posts") and first == start and last == end
    return None if weak and not line.capital(start) else replace(post, head=end)


def _rank(line: Line, lemma: str, end: int, last: int, first: int, start: int) -> str | None:
    sort = table("posts")[lemma]
    if lemma == "head":
        inside = [line.bare(at) for at in range(end + 1, last + 1)]
        for rank, nouns in en("head_of").items():
            if (
                inside
                and any(word in nouns for word in inside[:4])
                and not _led_office(line, end, last, rank)
            ):
                return str(rank)
        if any(line.lower(at) in words("heads_of_places") for at in range(first, start)):
            return "akim"
        return sort if last > end or first < start else None
    if lemma == "president" and last > end:
        inside = [line.bare(at) for at in range(end + 1, last + 1)]
        country = {"republic", "kazakhstan", "country", "rk", "nation", "state"} & set(inside)
        return sort if country or line.capital(end) else "head"
    return sort


def _led_office(line: Line, end: int, last: int, rank: str) -> bool:
    """Whether "head of the city …" goes on to an office: it is that office's head, not the city's."""
    office = any(line.bare(at) in table("bodies") for at in range(end + 1, last + 1))
    return rank == "akim" and office


def _left(
    line: Line, start: int, lemma: str, floor: int, barrier: frozenset[int]
) -> tuple[int, str | None, str | None, set[str]]:
    """What stands before a head word and belongs to it: its first token, a body, a place, and its marks."""
    first = start
    marks: set[str] = set()
    body = scope = None
    while first - 1 > floor and first - 1 not in barrier:
        lower = line.bare(first - 1)
        token = line.tokens[first - 1]
        if lower in words("deputies") | words("acting") | words("former") or lower == "first":
            if lower == "then" and not line.capital(first):
                break
            marks.add(lower)
            first -= 1
        elif (lower in words("countries") and token.capital) or (lower in words("post_adjectives") and (lower != "government")):
            first -= 1
        elif (
            lemma == "minister"
            and body is None
            and (at := phrase_before("portfolios", line, first)) is not None
        ):
            body = line.text(at, first - 1)
            first = at
        elif scope is None and (at := _place_before(line, first, floor)) is not None:
            scope, first = line.text(at, first - 1), at
        elif lemma not in {"minister", "president", "prime minister"} and body is None:
            led = _body_before(line, first, floor, barrier)
            if led is None:
                break
            body, first = led.name, led.first
        else:
            break
    if (
        first < start
        and line.lower(first) in {"state", "general", "government"}
        and line.lower(first - 1) == "the"
    ):
        return first, body, scope, marks
    return first, body, scope, marks


def _place_before(line: Line, index: int, floor: int) -> int | None:
    """The first token of a place that ends just before a place in the sentence."""
    for length in (4, 3, 2, 1):
        start = index - length
        if start <= floor or not line.capital(start) or line.lower(start) == "the":
            continue
        place = place_at(line, start)
        if place is not None and place.last == index - 1 and not place.bare:
            return start
    if line.bare(index - 1) in words("place_nouns") and line.lower(index - 1) not in {"state", "country"}:
        return index - 1 if index - 1 > floor else None
    return None


def _body_before(line: Line, index: int, floor: int, barrier: frozenset[int]) -> Body | None:
    """A body that ends just before a head word: "KEGOC chairman", "Housing Department head"."""
    token = line.tokens[index - 1]
    if not token.word:
        return None
    for body in bodies_at(line, index - 1, barrier):
        if body.last == index - 1 and body.first > floor and body.named:
            return body
    return None


def _right(
    line: Line, end: int, lemma: str, barrier: frozenset[int]
) -> tuple[int, tuple[Body, ...], str | None]:
    """The last token of a post with its complement, the bodies in it and its place."""
    last, bodies, scope = end, (), None
    if line.tokens[end].possessive:
        return last, bodies, scope
    if line.lower(end + 1) == "(":
        close = next((at for at in range(end + 2, end + 5) if line.lower(at) == ")"), None)
        last = close if close is not None and line.lower(close + 1) == "of" else last
    while line.lower(last + 1) in _LINKS:
        link = line.lower(last + 1)
        if link in {"to", "in", "at"} and table("posts")[lemma] not in {"other", "secretary"}:
            break
        piece = _piece(line, last + 2, lemma, barrier)
        if piece is None:
            break
        last, more, place = piece
        bodies += more
        scope = scope or place
    if line.bare(last + 1) == "rk":
        last, scope = last + 1, scope
    return last, bodies, scope


def _piece(
    line: Line, index: int, lemma: str, barrier: frozenset[int]
) -> tuple[int, tuple[Body, ...], str | None] | None:
    """One complement: a portfolio, a body, a place, or other words of a title."""
    start = index + 1 if line.lower(index) in {"the", "a", "its"} else index
    if start >= len(line.tokens) or start in barrier or not line.word(start):
        return None
    portfolio = phrase_at("portfolios", line, index) or phrase_at("portfolios", line, start)
    if lemma == "minister" and portfolio is not None:
        return portfolio, (), None
    if lemma == "head" and any(line.bare(start) in nouns for nouns in list(en("head_of").values())[:2]):
        return start, (), None
    led = _led(line, start, barrier)
    if led is not None and lemma != "minister":
        inner = led if led.sort not in {"government"} else None
        return led.last, (inner,) if inner else (), None
    place = place_at(line, index)
    if place is not None:
        return place.last, (), None if place.bare and place.name in {"state", "country"} else place.name
    inner = _head_at(line, start)
    if inner is not None:
        post = _built(line, (start, inner[0]), inner[1], barrier, start - 1, None)
        return (post.last, post.bodies, None) if post is not None else None
    last = _titled(line, start, barrier)
    return (last, (), None) if last is not None else None


def _led(line: Line, start: int, barrier: frozenset[int]) -> Body | None:
    """The body that begins at a token, its own adjectives first."""
    for at in range(start, min(start + 7, len(line.tokens))):
        if at in barrier or not line.word(at):
            return None
        for body in bodies_at(line, at, barrier):
            if body.first <= start and (body.last > start or body.named or at == start):
                return replace(body, first=start) if body.first < start else body
    return None


def _titled(line: Line, start: int, barrier: frozenset[int]) -> int | None:
    """The last of the capitalised words that a title goes on with."""
    last = None
    at = start
    while at < len(line.tokens) and at not in barrier and at < start + 10:
        if line.capital(at):
            last = at
            if line.tokens[at].possessive:
                break
        elif line.lower(at) not in _SMALL or not (line.capital(at + 1) or line.lower(at + 1) in _SMALL):
            break
        at += 1
    return last


def _several(line: Line, index: int, floor: int) -> tuple[PostPhrase, ...]:
    """``akims of Zhambyl region and Atyrau region``: one post each."""
    if line.lower(index + 1) != "of":
        return ()
    listed = places_in(line, index + 2)
    if listed is None:
        return ()
    places, last = listed
    lemma = _PLURAL[line.lower(index)]
    first, marks = index, set()
    while line.lower(first - 1) in words("deputies") and first - 1 > floor:
        first -= 1
        marks.add("deputy")
    sort = "deputy-akim" if marks else "akim"
    before = line.text(first, index - 1) + " " if first < index else ""
    lemma = lemma.capitalize() if line.capital(index) and index > 0 else lemma
    return tuple(
        PostPhrase(first, index, last, f"{before}{lemma} of {p.name}", sort, scope=p.name, plural=True)
        for p in places
    )


def _shared(line: Line, index: int, barrier: frozenset[int], floor: int) -> PostPhrase | None:
    """``Deputy Prime Ministers B. Name and G. Name``: one post in the plural before the names that hold it."""
    heads = {
        "ministers": "minister",
        "akims": "akim",
        "governors": "governor",
        "mayors": "mayor",
        "chairmen": "chairman",
    }
    lemma = heads.get(line.lower(index))
    if lemma is None or index + 1 not in barrier:
        return None
    start = index
    if line.lower(index - 1) == "prime":
        start, lemma = index - 1, "prime minister"
    first, body, scope, marks = _left(line, start, lemma, floor, barrier)
    sort = table("posts")[lemma]
    if marks & words("deputies"):
        sort = _DEPUTY.get(sort, "deputy-head")
    before = line.text(first, index - 1) + " " if first < index else ""
    name = before + (lemma.split()[-1].capitalize() if line.capital(index) else lemma.split()[-1])
    return PostPhrase(first, index, index, name, sort, body=body, scope=scope, shared=True)


def _joined(line: Line, posts: list[PostPhrase]) -> tuple[PostPhrase, ...]:
    """The posts with those joined by a dash made one: "Deputy Prime Minister – Minister of Energy"."""
    found: list[PostPhrase] = []
    for post in posts:
        before = found[-1] if found else None
        if before is not None and not before.plural and _dual(line, before, post):
            found[-1] = replace(
                post,
                first=before.first,
                name=line.text(before.first, post.last),
                sort=f"{before.sort}+{post.sort}",
                acting=before.acting or post.acting,
                body=post.body or before.body,
                bodies=before.bodies + post.bodies,
            )
        else:
            found.append(post)
    return tuple(found)


def _dual(line: Line, one: PostPhrase, other: PostPhrase) -> bool:
    between = [line.lower(at) for at in range(one.last + 1, other.first)]
    dashed = len(between) == 1 and between[0] in DASHES
    joined = between in (["and"], [","], [",", "and"], ["/"]) and one.sort.endswith("deputy-prime-minister")
    return (dashed or (joined and other.sort == "minister")) and "+" not in one.sort


def inner_bodies(line: Line, posts: tuple[PostPhrase, ...], barrier: frozenset[int]) -> tuple[Body, ...]:
    """The named bodies of a sentence: those outside posts, and those that a post says it leads."""
    covered = frozenset(at for post in posts for at in range(post.first, post.last + 1))
    free = [body for body in find_bodies(line, barrier | covered) if body.named]
    led = [body for post in posts for body in post.bodies if body.named]
    return tuple(sorted({*free, *led}, key=lambda b: (b.first, b.last, b.name)))
