"""Actors of one sentence in rows: "А, Б және В-ға", where only the last shows the case of all."""

from __future__ import annotations

from functools import cached_property

from tapsyrma.loaders.kazakh.actors import Actor, actors
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import TO_COME
from tapsyrma.loaders.kazakh.tokens import JOINING, Token
from tapsyrma.ontology.records import Found, Mention

_ALSO = "сондаи-ак"
_LONGEST_GROUND = 5
"""Words that may say which of a group are meant, with its first one."""
_OBJECTS = ("ды", "ди", "ты", "ти", "ны", "ни")
_COUNTRY = frozenset(("казакстан", "республикасынын", "кр"))
JOINTS = JOINING | {_ALSO}
"""What joins the members of a row."""


class Rows:
    """The actors of one sentence, and which of them stand in a row."""

    def __init__(
        self,
        tokens: tuple[Token, ...],
        found: Found,
        more: tuple[Mention, ...] = (),
        inferred: tuple[Mention, ...] = (),
    ) -> None:
        self.tokens = tokens
        self.inferred = frozenset(one.span for one in inferred if one.kind == "body")
        self.everyone = actors(tokens, found, more)
        self._times = frozenset(
            at
            for deadline in found.deadlines
            for at, token in enumerate(tokens)
            if deadline.span.start <= token.start and token.end <= deadline.span.end
        )
        self._owners = word_set("cues", "possessions")
        self._with = word_set("cues", "with")
        self._closers = word_set("cues", "closers")

    def plain(self, at: int) -> str:
        """The folded word at a place; empty outside the sentence."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def within(self, first: int, last: int) -> list[Actor]:
        """The actors between two tokens, inclusive."""
        return [actor for actor in self.everyone if first <= actor.first and actor.last <= last]

    def _next(self, actor: Actor) -> Actor | None:
        """The actor that a joint links to one: "А мен | Б-ға", "А-ға, сондай-ақ | Б-ға", "А (…) және | Б"."""
        at = self.after_brackets(actor.last + 1) if self.plain(actor.last + 1) == "(" else actor.last + 1
        start = at
        while self.plain(at) in JOINTS:
            at += 1
        # "әкім сондай-ақ | бөлімге": who orders and nobody who is told.
        joined = at > start and not (actor.case == "nominative" and self.plain(start) == _ALSO)
        others = word_set("cues", "others") | _COUNTRY  # "А, Қазақстан Республикасының | Б министрлігі"
        while joined and at not in self._by_first and self.plain(at) in others:
            at += 1
        return self._by_first.get(at) or self._described(at) if joined else None

    def _described(self, at: int) -> Actor | None:
        """A group told apart by a participle: ", бюджеттен қаржыландырылатын | органдардың басшылары"."""
        for first in range(at + 2, min(at + _LONGEST_GROUND, len(self.tokens))):
            if not self.tokens[first - 1].is_word or self.plain(first - 1).endswith(_OBJECTS):
                return None
            actor = self._by_first.get(first)
            if actor is not None:
                tells = self.plain(first - 1).endswith(TO_COME) and actor.mention.kind == "collective"
                return actor if tells and actor.case == "nominative" else None
        return None

    @cached_property
    def _by_first(self) -> dict[int, Actor]:
        return {actor.first: actor for actor in self.everyone}

    def _joins(self, actor: Actor, last: int, case: str) -> bool:
        """Whether an actor is the first of several in a row whose last one shows the case of all."""
        following = self._next(actor)
        while following is not None and following.last <= last:
            if following.case == case:
                return True
            following = self._next(following)
        return False

    def _row(self, actor: Actor, last: int, case: str) -> list[Actor]:
        """The actors that stand in one row from one on: only the last must show the case of all."""
        row = [actor]
        after = self._next(actor)
        while after is not None and after.last <= last and after.case in ("nominative", case):
            row.append(after)
            after = self._next(after)
        while row and row[-1].case != case:
            row.pop()
        return row if all(one.case in ("nominative", case) for one in row) else []

    def _continues(self, before: Actor, after: Actor) -> bool:
        """Whether two actors stand in one row: "органдар, компаниялар"."""
        return self._next(before) is after

    def after_brackets(self, at: int) -> int:
        """Past what stands in brackets behind a name: "Б. Асанов (облыс әкімінің орынбасары) | – …"."""
        if self.plain(at) != "(":
            return at + (self.plain(at) == ")")
        closing = (i for i in range(at, len(self.tokens)) if self.plain(i) == ")")
        return next(closing, at - 1) + 1

    @cached_property
    def dative_places(self) -> frozenset[int]:
        """The tokens of everybody in the dative, with the rows that lead to them and what joins these."""
        held: set[int] = set()
        for actor in self.everyone:
            row = self._row(actor, len(self.tokens), "dative")
            if row:
                held.update(range(row[0].first, row[-1].last + 1))
        return frozenset(held)
