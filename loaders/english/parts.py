"""Parts of bodies with whose they are: "board of directors of Samruk-Energy", "KTZ's Aktobe branch"."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.english.companies import BodiesAt, Body
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.find.parts import nouns_by_kind, organs
from tapsyrma.ontology.frozen import frozen

_HEAD_WITHIN: Final = 6
"""Words within which the head of the whole's name stands: "regional Emergency Department"."""
_MOST: Final = 4
"""Words that describe a part: "public relations | section"."""
_OPENS: Final = frozenset(("the", "its", "their", "this"))
_ENDS: Final = frozenset((
    "a", "an", "of", "for", "in", "at", "by", "to", "and", "or", "with", "from", "on", "that", "every",
    "each",
))  # fmt: skip
_OF_WORKS: Final = frozenset(
    ("section", "unit", "workshop", "squad", "brigade", "division", "centre", "center")
)
_LEADERS: Final = frozenset(("chairman", "chair", "chairwoman", "chairperson", "member", "members", "head"))
_SITTINGS: Final = frozenset(("meeting", "meetings", "session", "sitting"))
_OF_A_PLACE: Final = frozenset(("government", "parliament", "akimat"))


@cache
def _heads() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The nouns by their last word, longer ones first, with their kinds."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, nouns in nouns_by_kind("en").items():
        for noun in nouns:
            found.setdefault(noun.split()[-1], []).append((tuple(noun.split()), kind))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in found.items()}


def may_end_part(token: str) -> bool:
    """Whether a word may end the noun of a part."""
    return token in _heads()


def kind_of_part(token: str) -> str | None:
    """The kind of the part for which a word stands by itself."""
    return next((kind for noun, kind in _heads().get(token, ()) if len(noun) == 1), None)


def part_of(
    line: Line, last: int, barrier: frozenset[int], bodies_at: BodiesAt, *, before: bool = True
) -> Body | None:
    """The part of a body whose noun ends at a token; None where nothing beside it says whose it is.

    Args:
        line: The sentence.
        last: The token.
        barrier: Tokens of names and posts.
        bodies_at: What reads the body at a token.
        before: Whether the owner may stand before the part.
    """
    for noun, sort in _heads().get(line.bare(last), ()):
        index = last - len(noun) + 1
        if all(line.lower(index + ahead) == word for ahead, word in enumerate(noun[:-1])):
            part = _Part(line, index, last, barrier, bodies_at)
            first = part.described_from()
            owned = part.behind(first) or (part.before() if before else None)
            if owned is None or (sort == "council" and _is_led(line, owned.first)):
                return None
            named = not (sort == "council" and _sits(line, owned.first))
            organ_of = owned.owner if owned.owner.named and " ".join(noun) in organs("en") else None
            name = line.text(owned.first, owned.last)
            return Body(owned.first, owned.last, name, sort, named, organ_of=organ_of)
    return None


def _is_led(line: Line, first: int) -> bool:
    """Whether a board only says what its chairman leads: "Chairman of the | Board of Atameken"."""
    before = first - 1 - (line.lower(first - 1) == "the")
    return line.lower(before) == "of" and line.lower(before - 1) in _LEADERS


def _sits(line: Line, first: int) -> bool:
    """Whether a meeting of a board is meant and not the board itself: "meeting of the | collegium of …"."""
    before = first - 1 - (line.lower(first - 1) == "the")
    return line.lower(before) == "of" and line.lower(before - 1) in _SITTINGS


@frozen
class _Owned:
    """A part with whose it is: first and last token of both, and the owner."""

    first: int
    last: int
    owner: Body


@frozen
class _Part:
    """The noun of a part, from its first token to its last, and what finds the bodies beside it."""

    line: Line
    index: int
    last: int
    barrier: frozenset[int]
    bodies_at: BodiesAt

    def behind(self, first: int) -> _Owned | None:
        """``board of the Ministry of Energy``: whose it is stands behind "of"."""
        line = self.line
        if line.lower(self.last + 1) != "of" or line.tokens[self.last].possessive:
            return None
        if line.lower(first - 1) in {"a", "an"}:
            return None
        owner = self._beginning_at(self.last + 2 + (line.lower(self.last + 2) in {"the", "its"}))
        if owner is None or (owner.sort in _OF_A_PLACE and line.bare(self.last) in _OF_WORKS):
            return None
        # "Aktobe branch | of the state corporation" says enough by itself.
        placed = any(line.capital(at) for at in range(first, self.index))
        told = owner.named or (first < self.index and not placed)
        return _Owned(first, owner.last, owner) if told else None

    def before(self) -> _Owned | None:
        """``Ministry of Energy's board``, ``KTZ Aktobe branch``: whose it is stands before it."""
        for at in range(self.index - 1, max(-1, self.index - 1 - _MOST), -1):
            token = self.line.tokens[at]
            if at in self.barrier or not token.word or token.lower in _OPENS:
                return None
            owner = self._owner_until(at)
            if owner is not None:
                return _Owned(owner.first, self.last, owner)
            if token.possessive or not (token.capital or token.lower in words("body_adjectives")):
                return None
        return None

    def described_from(self) -> int:
        """The first of the words that describe the part: those behind "the", else what names are made of."""
        line, first = self.line, self.index
        while first and self.index - first < _MOST and self._may_describe(first - 1):
            first -= 1
        if line.lower(first - 1) in _OPENS or (first == 0 and line.lower(0) not in _OPENS):
            return first
        first = self.index
        while first and (line.capital(first - 1) or line.lower(first - 1) in words("body_adjectives")):
            if first - 1 in self.barrier or line.tokens[first - 1].possessive:
                break
            first -= 1
        return first

    def _may_describe(self, at: int) -> bool:
        token = self.line.tokens[at]
        if at in self.barrier or not token.word or token.possessive or token.lower in _ENDS | _OPENS:
            return False
        return token.lower not in words("posts") | words("adverbs") and not token.lower.endswith("ed")

    def _beginning_at(self, start: int) -> Body | None:
        """The body that begins at a token, wherever the head of its name stands."""
        line = self.line
        closed = self.barrier | frozenset(range(self.index, self.last + 1))
        for at in range(start, min(start + _HEAD_WITHIN, line.size)):
            if at in closed or not line.word(at) or line.lower(at) in _ENDS:
                return None
            for owner in self.bodies_at(line, at, closed):
                return owner if owner.first == start and not owner.plural else None
        return None

    def _owner_until(self, last: int) -> Body | None:
        """The named body that ends at a token and owns what follows: "KTZ's", "KTZ"."""
        line = self.line
        closed = self.barrier | frozenset(range(self.index, self.last + 1))
        for start in range(max(0, last - _HEAD_WITHIN), last + 1):
            for owner in () if start in closed else self.bodies_at(line, start, closed):
                owning = line.tokens[last].possessive or owner.sort in {"company", "organisation"}
                if owner.last == last and owner.named and not owner.plural and owning:
                    return owner
        return None
