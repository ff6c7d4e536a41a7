"""Groups that could be told to act: "барлық өңір әкімі", "құқық қорғау органдары"."""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.heads import GENITIVE, is_genitive
from tapsyrma.loaders.kazakh.lexicon import Heads, by_word, lexicon, phrases, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.no_bodies import is_adjective
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.owners import topics
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.kazakh.stretches import connectives
from tapsyrma.loaders.kazakh.tokens import JOINING
from tapsyrma.ontology.frozen import frozen

_REACH = 24
_IN_CHARGE = "жауапты"
_LEFT, _WITHOUT = "калган", ("сыз", "сиз")
_THERE_IS, _WEIGHT = "бар", "манызы"
"""As in "маңызы бар қалалардың әкімдері", cities of a kind."""
_BEFOREHAND = ("алдын", "ала")
_AT_ONCE = frozenset(("жедел", "шугыл", "дереу"))
_DECIDING = frozenset(("кенес", "алка"))
_SERVICE = "кызмет"
_DIRECTOR, _COUNCIL = "директор", "кенес"
_HYPHENS = frozenset("-‑")
_GOVERNMENT = "укимет"
"""Stands beside "әкімдікпен" and describes only what is its own: "үкімет мүшелері"."""


@frozen
class CollectiveWords:
    """Heads of collectives and the words before them."""

    heads: Heads
    plain: frozenset[str]
    singular: frozenset[str]
    openers: frozenset[str]
    paired: frozenset[str]
    all: frozenset[str]
    whole: frozenset[str]
    law_enforcement: tuple[tuple[str, ...], ...]


@cache
def collective_words() -> CollectiveWords:
    """The collectives of ``kk.yaml``."""
    singular = word_set("collective_singulars")
    return CollectiveWords(
        heads=Heads(by_word(section("collectives")).groups | dict.fromkeys(singular, "other")),
        plain=word_set("plain_collectives"),
        singular=singular,
        openers=word_set("collective_openers"),
        paired=word_set("paired_openers"),
        all=word_set("all_words"),
        whole=word_set("whole_words"),
        law_enforcement=phrases(section("law_enforcement")),
    )


@lru_cache(maxsize=65536)
def may_be_group(plain: str) -> bool:
    """Whether a word may head a group; a quick look that spares most words a longer one."""
    return any(form.stem in collective_words().heads for form in forms(plain))


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
        first = self.first(last)
        before = [self.nominals.plain(at) for at in range(first, last)]
        total = any(word in self.words.all for word in before)
        if not (form.plural or total or form.stem in self.words.singular):
            return None
        if form.possessed and form.case == "nominative" and self._heads_service(last + 1):
            return None
        if form.stem == _DIRECTOR and self.nominals.plain(last + 1).startswith(_COUNCIL):
            return None  # "АҚ директорлар | кеңесі" is one body
        quoted = self._titled(last) if last and form.possessed else None
        if quoted is not None and self.words.heads[form.stem] == "other":
            first = quoted  # "«Жол» | басшылығына"
        elif not self._says_enough(form, first, last) or self._describes(last, form):
            return None
        else:
            first = self._after_fields(first, last)
        return Phrase(
            first, last, self._sort(form, before, total=total), form.case, form.nominative, plural=True
        )

    def _titled(self, last: int) -> int | None:
        """Where a quoted name before a head begins: "«Жол» | басшылығына", "«Жол»-дың | басшылығына"."""
        behind = last - 1
        if self.nominals.plain(behind) in GENITIVE and self.nominals.plain(behind - 1) in _HYPHENS:
            behind -= 2
        return quote_start(self.tokens, behind) if behind > 0 else None

    def _heads_service(self, at: int) -> bool:
        """Whether a service is named after those who serve in it: "Сот орындаушылары | қызметіне"."""
        return any(form.possessed and form.stem == _SERVICE for form in forms(self.nominals.plain(at)))

    def all(self) -> tuple[Phrase, ...]:
        """Every collective in order, none inside another."""
        found: list[Phrase] = []
        for at, token in enumerate(self.tokens):
            phrase = self.at(at) if may_be_group(token.plain) else None
            if phrase is None:
                continue
            while found and found[-1].first >= phrase.first:
                found.pop()
            if not found or found[-1].last < phrase.first:
                found.append(phrase)
        return tuple(found)

    def _says_enough(self, form: Form, first: int, last: int) -> bool:
        if form.stem in self.words.plain:
            return True
        if self.words.heads[form.stem] == "regions":
            return any(self.nominals.plain(at) in self.words.whole for at in range(first, last))
        return any(self._opens(at) for at in range(first, last))

    def _describes(self, last: int, form: Form) -> bool:
        """Whether a bare territory only says whose the next word is: "барлық қала | тұрғындары"."""
        if self.words.heads[form.stem] != "regions" or form.plural or form.case != "nominative":
            return False
        return any(after.possessed for after in forms(self.nominals.plain(last + 1)))

    def _opens(self, at: int) -> bool:
        """Whether a word says which group is meant: an opener, a body or another group, in any form."""
        if self.nominals.plain(at) in self.words.openers or self._is_abbreviated(at):
            return True
        heads = self.nominals.form(at, lexicon().bodies) or self.nominals.form(at, self.words.heads)
        return heads is not None or self._owns(at)

    def _is_abbreviated(self, at: int) -> bool:
        """As in "ПД | бастықтарына"."""
        text = self.tokens[at].text
        return text.isupper() and len(text) > 1 and text.isalpha()

    def _owns(self, at: int) -> bool:
        """Whether a word is a trade whose people are meant: "көлік шаруашылығының | өкілдері"."""
        owners = word_set("group_owners")
        found = (f for f in forms(self.nominals.plain(at)) if f.possessed or f.case == "genitive")
        return any(form.stem in owners for form in found)

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

    def first(self, last: int) -> int:
        """Where the group's name begins: openers, owners, territories and what joins them."""
        first, at = last, last - 1
        while at >= 0 and last - at <= _REACH:
            if at in self.nominals.taken or self.nominals.is_act(at):
                break
            plain = self.nominals.plain(at)
            place = self.place(at)
            if place is not None:
                first = place
            elif plain in JOINING:
                if not self._joins(at, first):
                    break
            elif plain in word_set("cues", "closers"):
                break  # "қорытындысы бойынша | басқарма басшыларына"
            elif not self._belongs(at, plain, last) or self._parts(at, first, last):
                break
            else:
                first = at
                if plain in self.words.all:
                    break
            at = min(at, first) - 1
        return self._governed(first)

    def _governed(self, first: int) -> int:
        """Past what those in charge are in charge of: "тазалыққа | жауапты мекемелерге"."""
        matter = self.nominals.plain(first - 1) if first else ""
        if self.nominals.plain(first) != _IN_CHARGE or not matter.isalpha():
            return first
        if not any(case == "dative" for _, case in cases(matter)[1:]):
            return first
        first -= 1
        while first and is_bare(self.nominals.plain(first - 1)) and self._is_of_matter(first - 1):
            first -= 1  # "әр сайлау | учаскесіне жауапты тұлғаларға"
        return first

    def _is_of_matter(self, at: int) -> bool:
        plain = self.nominals.plain(at)
        free = self.tokens[at].is_word and at not in self.nominals.taken and not self.nominals.is_head(at)
        return (
            free
            and not self.tokens[at].is_capital
            and (plain in self.words.all or plain not in lexicon().stops)
        )

    def _after_fields(self, first: int, last: int) -> int:
        """Where bodies in a row begin whose heads are meant: "көлік және | сәулет басқармаларының".

        So does a single field that a joint parts: "дене шынықтыру және | спорт бөлімдеріне".
        """
        own = self.nominals.form(last, lexicon().bodies)
        if own is not None and own.plural and own.possessed:
            row = topics(last - 1, self.nominals)
            return min(first, row[0][0]) if len(row) == 1 else first
        for at in range(first, last):
            body = self.nominals.form(at, lexicon().bodies)
            if body is not None and body.plural and body.possessed and body.case == "genitive":
                row = topics(at - 1, self.nominals)
                return min(first, row[0][0]) if len(row) > 1 else first
        return first

    def _joins(self, at: int, first: int) -> bool:
        """Whether territories stand on both sides: "облыстардың, Астана және Алматы қалаларының"."""
        if at + 1 != first:
            return False
        if self.place(at - 1) is not None and (self.place(at + 1) == first or self._starts_place(first)):
            return True
        adjectives = lexicon().scope_adjectives
        if self.nominals.plain(at - 1) in adjectives and self.nominals.plain(first) in adjectives:
            return True  # "облыстық, республикалық маңызы бар қалалардың басқармалары"
        pair = self.nominals.plain(at - 1), self.nominals.plain(at + 1)
        return self.tokens[at].is_word and all(word in self.words.paired for word in pair)

    def _starts_place(self, first: int) -> bool:
        if self.nominals.plain(first) in word_set("akim_words") and self.place(first + 1) is not None:
            return True  # "ауыл, | ауылдық округ әкімдері"
        return any(self.place(at) == first for at in range(first, min(first + 3, len(self.tokens))))

    def place(self, at: int) -> int | None:
        """Where a territory begins that ends at a token: a kind of territory, a known or a proper name."""
        if at < 0 or at in self.nominals.taken:
            return None
        head = self.nominals.form(at, lexicon().territories)
        if head is not None:
            return at if head.case in ("nominative", "genitive") else None
        known = self.nominals.ends_with(lexicon().places, at)
        if known is not None:
            return known
        owner = next(
            (nominative for nominative, case in cases(self.nominals.plain(at)) if case == "genitive"), ""
        )
        if (owner,) in lexicon().places.get(owner, ()):
            return at  # "Астана мен | Алматының әкімдіктері"
        token = self.tokens[at]
        opens = token.plain in word_set("sentence_openers")
        after = self.nominals.form(at + 1, lexicon().territories)
        leads = (
            at > 0 and after is not None and after.plural
        )  # "Қобда | аудандарының", though it looks declined
        proper = (
            token.is_capital
            and (leads or is_bare(token.plain))
            and token.plain not in lexicon().stops
            and not opens
        )
        proper = proper and not self.nominals.is_head(at)  # "Президент облыстардың әкімдеріне": he orders
        return at if proper and self._before_territories(at) else None

    def _before_territories(self, at: int) -> bool:
        """Whether a row of names leads to "облыстарының" or "қалаларының"."""
        for after in range(at + 1, min(at + _REACH, len(self.tokens))):
            token = self.tokens[after]
            head = self.nominals.form(after, lexicon().territories)
            if head is not None:
                akims = self.nominals.form(after + 1, self.words.heads)
                shared = akims is not None and akims.plural and head.possessed
                return head.plural or shared  # "Маңғыстау және | Мұнайлы ауданы әкімдеріне"
            if not (token.is_capital or token.plain in JOINING):
                return False
        return False

    def _owned_by(self, at: int) -> bool:
        """Whether a common noun in the genitive says whose people are meant."""
        plain = self.nominals.plain(at)
        free = plain not in lexicon().stops and not self.nominals.is_head(at)
        return free and is_genitive(self.tokens[at]) and not self.tokens[at].is_capital

    def _is_left(self, at: int) -> bool:
        """Whether a word says how something was left, not which are left: "қараусыз қалған | басшылары"."""
        return self.nominals.plain(at) == _LEFT and self.nominals.plain(at - 1).endswith(_WITHOUT)

    def _parts(self, at: int, first: int, last: int) -> bool:
        """Whether a word that might belong to a group is none of it."""
        return self._is_left(at) or self._is_apart(at, first) or self._are_others(at, last)

    def _are_others(self, at: int, last: int) -> bool:
        """Whether people stand before a group that is not theirs: "ауылдықтар | мамандардың пікіріне"."""
        head = self.nominals.form(last, self.words.heads)
        named = self.nominals.plain(at) in self.words.openers or self.nominals.plain(at) in self.words.all
        return (
            not named
            and head is not None
            and not head.possessed
            and any(form.plural and form.case == "nominative" for form in forms(self.nominals.plain(at)))
        )

    def _is_apart(self, at: int, first: int) -> bool:
        """Whether a thing stands before a group that has its first word: "мәселе | құқық қорғау органдарына".

        So do "алдын ала" and "жедел", which say how something is to be done.
        """
        plain = self.nominals.plain(at)
        if (self.nominals.plain(at - 1), plain) == _BEFOREHAND:
            return True
        if plain in _AT_ONCE:
            return not self.nominals.plain(first).startswith(tuple(sorted(word_set("prompt"))))
        if self.nominals.plain(first) not in word_set("first_openers") or self.nominals.is_head(at):
            return False
        known = self.words.openers | self.words.all | word_set("group_owners")
        thing = not (is_adjective(plain) or plain in known or self._is_abbreviated(at) or self._opens(at))
        return thing and (at == 0 or not self.tokens[at].is_capital) and self.place(at) is None

    def _acts_alone(self, plain: str, last: int) -> bool:
        """Whether a bare body orders others and describes none: "комиссия | министрлік пен әкімдіктерге"."""
        tail = self.nominals.form(last, lexicon().bodies) or self.nominals.form(last, self.words.heads)
        deciding = plain in word_set("acting_bodies") or plain in _DECIDING
        return deciding and tail is not None and not tail.possessed

    def _belongs(self, at: int, plain: str, last: int) -> bool:
        words = lexicon()
        head = self.nominals.form(last, self.words.heads)
        sort = self.words.heads[head.stem] if head is not None else ""
        if plain in self.words.openers or plain in words.scope_adjectives:
            # "комиссия | аудан әкімдеріне …", "прокуратура | әкімдікке …"
            orders = sort in ("akims", "akimats") and plain in words.bodies
            orders = orders or self._acts_alone(plain, last)
            beside = plain == _GOVERNMENT and head is not None and not head.possessed
            return not (orders or beside)
        if sort in ("akims", "akimats"):
            lies = plain == _THERE_IS and self.nominals.plain(at - 1) != _WEIGHT  # "қаупі бар | аудандардың"
            return plain in word_set("akim_words") and not lies  # else only a territory says whose akims
        holder = self.nominals.form(at, words.posts)
        body = self.nominals.form(at, words.bodies) or self.nominals.form(at, self.words.heads)
        if holder is not None:
            return holder.case == "genitive"
        if body is not None:
            named = body.case == "nominative" and body.possessed
            tail = head or self.nominals.form(last, words.bodies)
            # "министрлігі | корпорациямен", "аудандық басқармалар | ішкі істер органдарымен": two of them
            apart = named and tail is not None and not tail.possessed
            apart = apart or self._acts_alone(plain, last)
            several = body.plural and body.case == "nominative" and not body.possessed
            # "агенттіктің | кәсіпкерлермен жұмыс тәсілін": the genitive waits for a noun of its own
            waits = body.case == "genitive" and tail is not None and not tail.possessed
            if apart or waits or (several and at + 1 < last):
                return False
            return body.case in ("nominative", "genitive") and not (named and at + 1 < last)
        begins = not any(token.is_word for token in self.tokens[:at])  # "– Бизнес өкілдері …"
        opens = plain not in connectives() if begins else not self.tokens[at].is_capital
        words_only = plain not in words.stops and self.tokens[at].is_word
        # "шекара бекетінің | қызметкерлері"
        theirs = sort == "other" and head is not None and head.possessed and at == last - 1
        owned = self._owns(at) or (theirs and self._owned_by(at))
        return words_only and (self._is_abbreviated(at) or owned or (is_bare(plain) and opens))
