"""Posts in a sentence, in order: single ones, several at once, and two in one."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.bodies import find_bodies
from tapsyrma.loaders.english.companies import Body
from tapsyrma.loaders.english.employers import employers
from tapsyrma.loaders.english.lexicon import openings, phrase_at, phrase_before, table, words
from tapsyrma.loaders.english.places import place_at, places_in
from tapsyrma.loaders.english.several_bodies import portfolios_in
from tapsyrma.loaders.english.titles import (
    Head,
    PostPhrase,
    deputy_rank,
    head_at,
    led_at,
    left_of,
    post_around,
)
from tapsyrma.loaders.english.tokens import DASHES, Line

_PLURAL: Final = {
    "ministers": "minister",
    "akims": "akim",
    "governors": "governor",
    "mayors": "mayor",
    "chairmen": "chairman",
}
_LOCAL: Final = frozenset(("akims", "governors", "mayors"))
_LEADING: Final = {"heads": "head", "leads": "head", "chairs": "chairman"}
_TELLING: Final = _LEADING.keys() | {"deputy"}
_SHORT: Final = 6
"""Tokens of what somebody is deputy for."""
_PARLIAMENTS: Final = frozenset(("mazhilis", "majilis", "parliament", "parliamentary", "senate", "maslikhat"))


def find_posts(line: Line, barrier: frozenset[int]) -> tuple[PostPhrase, ...]:
    """The posts of a sentence in order; ``barrier`` are the tokens of certain names."""
    found: list[PostPhrase] = []
    index = 0
    while index < len(line.tokens):
        floor = found[-1].last if found else -1
        token = line.tokens[index]
        opens = token.bare in openings("posts") or token.lower in _PLURAL or "-" in token.lower
        posts = (
            _posts_at(line, index, barrier, floor)
            if (
                index not in barrier
                and (opens or token.lower in openings("posts") or token.lower in _TELLING)
            )
            else ()
        )
        found += posts
        index = max(p.last for p in posts) + 1 if posts else index + 1
    return _joined(line, found)


def _posts_at(line: Line, index: int, barrier: frozenset[int], floor: int) -> tuple[PostPhrase, ...]:
    if line.lower(index) in _LEADING and line.lower(index - 1) == "who":
        return _led_by(line, index, barrier)
    if line.lower(index) in _PLURAL:
        shared = _shared(line, index, barrier, floor)
        return (
            (shared,) if shared is not None else _held(line, index, barrier) or _several(line, index, floor)
        )
    if line.lower(index) == "deputy" and _is_member(line, index):
        return (_member(line, index),)
    many = line.lower(index) in {"chief", "head", "senior"} and line.lower(index + 1) in words("collectives")
    head = head_at(line, index) if not many else None
    post = post_around(line, head, barrier, floor) if head is not None else None
    if post is None and line.lower(index) in {"deputy", "head"}:
        post = _bare(line, index, barrier)
    return (post,) if post is not None else ()


def _led_by(line: Line, index: int, barrier: frozenset[int]) -> tuple[PostPhrase, ...]:
    """``B. Name, who heads the tax department``: the post that such a clause tells."""
    start = index + 1 + (line.lower(index + 1) == "the")
    if not line.says(index - 2, ",", "who") or index - 3 not in barrier or start >= line.size:
        return ()
    body = led_at(line, start, barrier)
    if body is None or body.sort in {"government", "commission", "organisation"}:
        return ()
    lead = _LEADING[line.lower(index)]
    name = f"{lead} of {line.text(index + 1, body.last)}"
    rank = table("posts")[lead]
    return (PostPhrase(index, index, body.last, name, rank, body=body.name, bodies=(body,)),)


def _bare(line: Line, index: int, barrier: frozenset[int]) -> PostPhrase | None:
    """``His deputy, B. Name``, "its head, B. Name", "Deputy B. Name": a bare word beside a name."""
    last, deputy = index, line.lower(index) == "deputy"
    if deputy and line.lower(index + 1) == "for":
        last = next((at for at in range(index + 2, index + _SHORT) if line.lower(at + 1) == ","), index)
    apposed = line.lower(last + 1) == "," and last + 2 in barrier
    owned = line.lower(index - 1) in {"his", "her", "its", "their", "whose", "the"}
    member = deputy and last + 1 in barrier and line.capital(index)
    own = deputy and last + 1 in barrier and line.lower(index - 1) in {"his", "her", "their"}
    if not member and not own and not (apposed and owned):
        return None
    sort = "deputy" if member else "deputy-head" if deputy else "head"
    return PostPhrase(index, index, last, line.text(index, last), sort)


def _is_member(line: Line, index: int) -> bool:
    """Whether a deputy is one of a parliament rather than somebody's."""
    after = {line.lower(index + 2), line.lower(index + 3)} if line.lower(index + 1) == "of" else set()
    return bool(after & _PARLIAMENTS) or line.lower(index - 1) in _PARLIAMENTS


def _member(line: Line, index: int) -> PostPhrase:
    """A deputy of the Mazhilis."""
    if line.lower(index - 1) in _PARLIAMENTS:
        first, last = index - 1, index
        body = line.text(first, first)
    else:
        first, last = index, index + 2 if line.lower(index + 2) in _PARLIAMENTS else index + 3
        body = line.text(last, last)
    return PostPhrase(first, index, last, line.text(first, last), "deputy", body=body)


def _shared(line: Line, index: int, barrier: frozenset[int], floor: int) -> PostPhrase | None:
    """``Deputy Prime Ministers B. Name and G. Name``: one post in the plural before those who hold it."""
    if index + 1 not in barrier:
        return None
    prime = line.lower(index - 1) == "prime"
    lemma = "prime minister" if prime else _PLURAL[line.lower(index)]
    left = left_of(line, Head(index - prime, index, lemma), floor, barrier)
    word = lemma.split()[-1]
    name = f"{line.text(left.edge, index - 1)} " if left.edge < index else ""
    name += word.capitalize() if line.capital(index) else word
    sort = deputy_rank(table("posts")[lemma], left.marks)
    return PostPhrase(left.edge, index, index, name, sort, body=left.body, scope=left.scope, shared=True)


def _held(line: Line, index: int, barrier: frozenset[int]) -> tuple[PostPhrase, ...]:
    """``ministers of Energy A. Name, Finance B. Name``: a post for each portfolio or place before a name."""
    if line.lower(index + 1) not in {"of", "for"}:
        return ()
    lemma = _PLURAL[line.lower(index)]
    word = lemma.capitalize() if line.capital(index) else lemma
    found: list[PostPhrase] = []
    first, at = index, index + 2
    while at < len(line.tokens):
        last = _held_by(line, at, lemma)
        holder = last + 1 + (line.lower(last + 1) in DASHES) if last is not None else 0
        if last is None or holder not in barrier:
            break
        of = line.text(at, last)
        ministry, scope = (f"Ministry of {of}", None) if lemma == "minister" else (None, of)
        name, sort = f"{word} of {of}", table("posts")[lemma]
        found.append(PostPhrase(first, first, last, name, sort, body=ministry, scope=scope))
        first = at = _past_names(line, holder, barrier)
    return tuple(found)


def _held_by(line: Line, index: int, lemma: str) -> int | None:
    """The last token of a portfolio, or of a place, that begins here."""
    if lemma == "minister":
        return phrase_at("portfolios", line, index)
    place = place_at(line, index)
    return place.last if place is not None and not place.bare else None


def _past_names(line: Line, index: int, barrier: frozenset[int]) -> int:
    at = index
    while at in barrier:
        at += 1
    while line.lower(at) in {",", "and", "of", "for"}:
        at += 1
    return at


def _several(line: Line, index: int, floor: int) -> tuple[PostPhrase, ...]:
    """``akims of Zhambyl region and Atyrau region``: one post each."""
    if line.lower(index) == "ministers" and line.lower(index + 1) in {"of", "for"}:
        return _ministers(line, index)
    if line.lower(index) == "ministers":
        return _ministers_behind(line, index, floor)
    of = index + 1
    if line.lower(of) == "(":
        of = next((at + 1 for at in range(of, min(of + 6, line.size)) if line.lower(at) == ")"), of)
    listed = places_in(line, of + 1) if line.lower(of) == "of" else None
    if listed is None or line.lower(index) not in _LOCAL:
        return ()
    places, last = listed
    lemma = _PLURAL[line.lower(index)]
    lemma = lemma.capitalize() if line.capital(index) and index > 0 else lemma
    first = index
    while line.lower(first - 1) in words("deputies") and first - 1 > floor:
        first -= 1
    sort = "deputy-akim" if first < index else "akim"
    before = f"{line.text(first, index - 1)} " if first < index else ""
    return tuple(
        PostPhrase(first, index, last, f"{before}{lemma} of {p.name}", sort, scope=p.name, plural=True)
        for p in places
    )


def _ministers(line: Line, index: int) -> tuple[PostPhrase, ...]:
    """``ministers of defence and internal affairs``: one post each, where two portfolios are named."""
    names, last = portfolios_in(line, index + 2)
    word = "Minister" if line.capital(index) else "minister"
    posts = tuple(
        PostPhrase(index, index, last, f"{word} of {of}", "minister", body=f"Ministry of {of}", plural=True)
        for of in names
    )
    return posts if len(posts) > 1 else ()


def _ministers_behind(line: Line, index: int, floor: int) -> tuple[PostPhrase, ...]:
    """``Culture, Energy and Finance Ministers``: one post for each of the portfolios in front."""
    starts: list[int] = []
    names: list[str] = []
    joint = index
    while (start := phrase_before("portfolios", line, joint)) is not None and start > floor:
        start += line.lower(start) == "the"
        starts.append(start)
        names.insert(0, line.text(start, joint - 1))
        joint = start - 1 - (line.lower(start - 1) == "and" and line.lower(start - 2) == ",")
        if line.lower(start - 1) not in {",", "and"}:
            break
    word = "Minister" if line.capital(index) else "minister"
    return tuple(
        PostPhrase(
            starts[-1], index, index, f"{word} of {of}", "minister", body=f"Ministry of {of}", plural=True
        )
        for of in names
        if len(names) > 1
    )


def _joined(line: Line, posts: list[PostPhrase]) -> tuple[PostPhrase, ...]:
    """The posts with those joined by a dash made one: "Deputy Prime Minister – Minister of Energy"."""
    found: list[PostPhrase] = []
    for post in posts:
        before = found[-1] if found else None
        if before is not None and not before.plural and _is_dual(line, before, post):
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


def _is_dual(line: Line, one: PostPhrase, other: PostPhrase) -> bool:
    between = [line.lower(at) for at in range(one.last + 1, other.first)]
    dashed = len(between) == 1 and between[0] in DASHES
    listed = between in (["and"], [","], [",", "and"], ["/"]) and other.sort == "minister"
    return "+" not in one.sort and (dashed or (listed and one.sort.endswith("deputy-prime-minister")))


def named_bodies(line: Line, posts: tuple[PostPhrase, ...], barrier: frozenset[int]) -> tuple[Body, ...]:
    """The named bodies of a sentence: those outside posts, and those that a post says it leads."""
    covered = frozenset(at for post in posts for at in range(post.first, post.last + 1))
    free = [body for body in find_bodies(line, barrier | covered) if body.named]
    # Whoever leads it makes one of words that any of its kind has: "head of the | internal audit service".
    led = [b for post in posts for b in post.bodies if b.named or (b.last > b.first and not post.plural)]
    led += employers(line, posts, barrier)
    return tuple(sorted({*free, *led}, key=lambda b: (b.first, b.last, b.name)))
