"""The words of one sentence as heads of names, and the territories among them: "Қостанай облысының"."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import Endings, Heads, lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.names import Name
from tapsyrma.loaders.kazakh.places import is_district, may_be_place
from tapsyrma.loaders.kazakh.tokens import Token

_RURAL = "ауылдык"
"""Stands between a proper name and "округі"."""
_VILLAGE, _COUNTY = "ауыл", "округ"
"""The same in short: "Тасарық ауыл | округі"."""


@lru_cache(maxsize=65536)
def _form(plain: str, among: Heads) -> Form | None:
    return next((form for form in forms(plain) if form.stem in among), None) if plain else None


class Territories:
    """Reads the words of a sentence and which of them name a territory."""

    def __init__(self, tokens: tuple[Token, ...], names: tuple[Name, ...]) -> None:
        self.tokens = tokens
        self.taken = frozenset(at for name in names for at in range(name.first, name.last + 1))

    def plain(self, at: int) -> str:
        """The folded word at a place; empty outside the sentence."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def form(self, at: int, among: Heads) -> Form | None:
        """The word at a place as a form of one of the given stems."""
        if not 0 <= at < len(self.tokens) or at in self.taken:
            return None
        return _form(self.tokens[at].plain, among)

    def places(self, among: Heads) -> list[int]:
        """Where words stand that may be forms of one of the given stems."""
        return [at for at, token in enumerate(self.tokens) if _form(token.plain, among) is not None]

    def is_head(self, at: int) -> bool:
        """Whether the word at a place heads a post or a body, which ends another's reach."""
        words = lexicon()
        return self.form(at, words.posts) is not None or self.form(at, words.bodies) is not None

    def ends_with(self, phrases: Endings, last: int) -> int | None:
        """Where the longest of some phrases begins that ends at a token, word by word as it stands."""
        for phrase in phrases.get(self.plain(last), ()):
            first = last - len(phrase) + 1
            if first >= 0 and all(self.plain(first + i) == word for i, word in enumerate(phrase)):
                return first
        return None

    def territory(self, last: int) -> int | None:
        """Where a territory begins that ends at a token: "Қостанай облысының", "Алматы", "облыс"."""
        if last < 0 or last in self.taken:
            return None
        words = lexicon()
        head = self.form(last, words.territories)
        if head is not None and head.case in ("nominative", "genitive") and not head.plural:
            rural = self.plain(last - 1) == _RURAL or (
                self.plain(last - 1) == _VILLAGE and head.stem == _COUNTY
            )
            before = last - 2 if rural else last - 1
            known = before != 0 or is_district(self.tokens[0].text) or self.ends_with(words.places, 0) == 0
            if not (head.possessed or known):
                return 1  # "Мәселе | облыс әкімдігінде": a place with a name would be "облысы"
            place = self._place(before)
            return before + 1 if place is None else place
        return self._place(last, genitive=True)

    def republic(self, first: int) -> int:
        """Where a name begins with the country's abbreviation counted in: "ҚР ТЖМ"."""
        return first - 1 if first and self.tokens[first - 1].text in ("ҚР", "QR") else first

    def _place(self, last: int, *, genitive: bool = False) -> int | None:
        """A known place or a capitalised word that may be one, ending at a token."""
        if last < 0 or last in self.taken:
            return None
        words = lexicon()
        known = self.ends_with(words.places, last)
        if known is not None:
            return known
        plain = self.plain(last)
        for nominative, case in cases(plain):
            if case == "genitive" and genitive:
                found = self._known(nominative, last)
                if found is not None:
                    return found
        if plain in word_set("place_tails") and last and self.tokens[last - 1].is_capital:
            return self._place(last - 1)
        token = self.tokens[last]
        if (
            genitive
            or not token.is_capital
            or self.is_head(last)
            or not may_be_place(plain, opening=last == 0)
        ):
            return None
        return self._capitals(last)

    def _capitals(self, last: int) -> int:
        """Where the row of capitalised words begins that ends at a token and may name one place."""
        first = last
        while first > 0 and self.tokens[first - 1].is_capital and is_bare(self.plain(first - 1)):
            before = self.plain(first - 1)
            if before in lexicon().stops or self.is_head(first - 1) or first - 1 in self.taken:
                break
            if first == 1 and is_district(" ".join(token.text for token in self.tokens[first : last + 1])):
                break  # "Жоба | Қазығұрт ауданының әкімдігімен": a capital that opens the sentence
            first -= 1
        return first

    def _known(self, nominative: str, last: int) -> int | None:
        for place in lexicon().places.get(nominative, ()):
            first = last - len(place) + 1
            if first >= 0 and tuple(self.plain(at) for at in range(first, last)) == place[:-1]:
                return first
        return None
