"""Groups that could be told to act: "барлық өңір әкімі", "құқық қорғау органдарына", "жауапты сала басшылары"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tapsyrma.loaders.kazakh.lexicon import by_word, folded, lexicon, phrases, section
from tapsyrma.loaders.kazakh.morphology import Form
from tapsyrma.loaders.kazakh.nominals import Nominals, is_bare
from tapsyrma.loaders.kazakh.phrases import Phrase

_REACH = 9
_CONJUNCTIONS = frozenset(("жане", "мен", "пен", "бен", ","))


@dataclass(frozen=True, slots=True)
class CollectiveWords:
    """Heads of collectives and the words before them."""

    heads: dict[str, str]
    plain: frozenset[str]
    singular: frozenset[str]
    openers: frozenset[str]
    all: frozenset[str]
    law_enforcement: tuple[tuple[str, ...], ...]


@cache
def collective_words() -> CollectiveWords:
    """The collectives of ``kk.yaml``."""
    singular = folded(section("collective_singulars"))
    return CollectiveWords(
        heads=by_word(section("collectives")) | dict.fromkeys(singular, "other"),
        plain=folded(section("plain_collectives")),
        singular=singular,
        openers=folded(section("collective_openers")),
        all=folded(section("all_words")),
        law_enforcement=phrases(section("law_enforcement")),
    )


class CollectiveFinder:
    """Reads the collectives of one sentence."""

    def __init__(self, nominals: Nominals) -> None:
        self.nominals = nominals
        self.tokens = nominals.tokens
        self.words = collective_words()

    def at(self, last: int) -> Phrase | None:
        """The collective whose head stands at a token."""
        form = self.nominals.form(last, self.words.heads)
        if form is None:
            return None
        first = self._first(last)
        before = [self.nominals.plain(at) for at in range(first, last)]
        total = any(word in self.words.all for word in before)
        if not (form.plural or total or form.stem in self.words.singular):
            return None
        if not self._says_enough(form, before):
            return None
        return Phrase(first, last, self._sort(form, before, total=total), form.case, form.nominative, plural=True)

    def all(self) -> tuple[Phrase, ...]:
        """Every collective in order, none inside another."""
        found: list[Phrase] = []
        for at in range(len(self.tokens)):
            phrase = self.at(at)
            if phrase is None:
                continue
            while found and found[-1].first >= phrase.first:
                found.pop()
            if not found or found[-1].last < phrase.first:
                found.append(phrase)
        return tuple(found)

    def _says_enough(self, form: Form, before: list[str]) -> bool:
        sort = self.words.heads[form.stem]
        if form.stem in self.words.plain:
            return True
        opened = any(word in self.words.openers or word in lexicon().bodies for word in before)
        if sort == "regions":
            return any(word in self.words.all or word == "калган" for word in before)
        return opened

    def _sort(self, form: Form, before: list[str], *, total: bool) -> str:
        sort = self.words.heads[form.stem]
        if sort == "akims":
            return "all-akims" if total else "akims"
        joined = " ".join(before)
        if any(" ".join(words) in joined for words in self.words.law_enforcement):
            return "law-enforcement"
        if sort == "state-bodies" and "жергиликти" in before:
            return "local-executive-bodies"
        return sort

    def _first(self, last: int) -> int:
        """Where the group's name begins: openers, owners, territories and what joins them."""
        first, at = last, last - 1
        while at >= 0 and last - at <= _REACH:
            if at in self.nominals.taken:
                break
            plain = self.nominals.plain(at)
            if plain in _CONJUNCTIONS:
                if not self._joins(at, first):
                    break
            elif not self._belongs(at, plain):
                break
            else:
                first = at
            at -= 1
        return first

    def _joins(self, at: int, first: int) -> bool:
        """Whether territories stand on both sides: "облыстардың, Астана және Алматы қалаларының"."""
        return at + 1 == first and self._is_place(at - 1) and self._is_place(at + 1)

    def _is_place(self, at: int) -> bool:
        if at < 0 or at in self.nominals.taken:
            return False
        place = self.nominals.form(at, lexicon().territories)
        if place is not None and place.case in ("nominative", "genitive"):
            return True
        return self.nominals.ends_with(lexicon().places, at) is not None

    def _belongs(self, at: int, plain: str) -> bool:
        words = lexicon()
        if plain in self.words.openers or plain in words.scope_adjectives or self._is_place(at):
            return True
        holder = self.nominals.form(at, words.posts)
        if holder is not None:
            return holder.case == "genitive"
        body = self.nominals.form(at, words.bodies) or self.nominals.form(at, self.words.heads)
        if body is not None:
            return body.case in ("nominative", "genitive")
        if plain in words.stops or not self.tokens[at].is_word:
            return False
        return is_bare(plain) and not self.tokens[at].is_capital
