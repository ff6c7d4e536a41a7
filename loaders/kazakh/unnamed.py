"""Those who are told without being named: "жауапты министрлікке", "мердігер мекемеге", "жауаптыларға".

They are owners and no bodies of their own, so only a place in which somebody is told makes one.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, cached_property, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.bodies import BodyFinder, may_be_body
from tapsyrma.loaders.kazakh.collectives import CollectiveFinder, may_be_group
from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.faced import FRONT, faced
from tapsyrma.loaders.kazakh.heads import ABLATIVE, GENITIVE
from tapsyrma.loaders.kazakh.imperatives import is_imperative, is_passive
from tapsyrma.loaders.kazakh.lexicon import lexicon, phrase_set, word_set
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.owners import quoted_row, topics
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.posts import may_be_post
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.kazakh.stretches import Stretches
from tapsyrma.loaders.kazakh.tokens import CLOSING, JOINING, Token

_BODIES = frozenset(("ministry", "committee", "department", "agency", "commission", "council"))
_ENDINGS = ("га", "ге", "ка", "ке", "на", "не", "мен", "пен", "бен")
"""Endings of those of whom something is demanded."""
_WHOM = ("ны", "ни", "ды", "ди", "ты", "ти", "ын", "ин")
"""Endings of those who are obliged: "мердігерді … міндеттеді"."""
_DEMAND = "талап"
_OBLIGE = "миндетте"
_OBLIGED = ("миндеттел", "миндетти")
_GETS = ("алды", "алган")
_MARKS = frozenset((",", "–", "—", "-", ":", "«", "“", "„", '"', ";"))
_LONGEST = 4
_QUOTED, _LONGEST_QUOTED = 2, 6
"""Tokens of a name in quotation marks."""
_CHIEF = "бас"
_DEPUTY = "орынбасар"
_FACING = 10
"""Words from the first of several before whom a task is set to the word that says so."""
_LEADING = frozenset(("енди", "ал", "сондаи-ак", "биз", "осы", "барлык", "сондыктан", "а", "б", "в"))
_FEW = frozenset(("еки", "уш", "торт", "бес", "алты", "жети", "бирнеше"))
_SAID = frozenset(("аталган", "осы", "бул", "сол", "барлык"))
_OWN = frozenset(("оз", "озинин", "биринши"))
_BESIDE = "жанындагы"
_STOCK = "кор"
"""A fund by its name, else what is stored: "жем қоры"."""


@lru_cache(maxsize=65536)
def may_be_owner(plain: str) -> bool:
    """Whether a word may head an unnamed owner; a quick look that spares most words a longer one."""
    if may_be_body(plain) or may_be_group(plain) or may_be_post(plain):
        return True
    return any(form.stem in _alone() for form in forms(plain))


@cache
def _alone() -> frozenset[str]:
    """Words that head an owner without any other word, and the last words of teams."""
    teams = (words[-1] for words in phrase_set("teams"))
    lists = (
        word_set(name) for name in ("lone_groups", "lone_bodies", "sole_posts", "sole_services", "trades")
    )
    return frozenset(teams).union(*lists)


class UnnamedFinder:
    """Reads the unnamed owners of one sentence."""

    def __init__(self, groups: CollectiveFinder, bodies: BodyFinder, named: tuple[Phrase, ...]) -> None:
        self.groups = groups
        self.nominals = groups.nominals
        self.bodies = bodies
        self.named = named
        self.tokens = self.nominals.tokens

    # Most sentences have nobody of whom one of these would be asked.
    @cached_property
    def orders(self) -> int:
        """Where the last verb stands that tells a third person to act; -1 without one."""
        return max((at for at, t in enumerate(self.tokens) if _is_third(t)), default=-1)

    @cached_property
    def owes(self) -> int:
        """Where the last word of duty stands; -1 without one."""
        return max((at for at in range(len(self.tokens)) if _is_owed(self.nominals, at)), default=-1)

    @cached_property
    def demands(self) -> bool:
        """Whether something is demanded."""
        return any(token.plain.startswith(_DEMAND) for token in self.tokens)

    @cached_property
    def obliges(self) -> bool:
        """Whether somebody is obliged."""
        return any(token.plain.startswith(_OBLIGE) for token in self.tokens)

    @cached_property
    def faced(self) -> int:
        """Where those end before whom a task is set; -1 without one."""
        return faced(self.tokens)

    def all(self) -> tuple[Phrase, ...]:
        """Every unnamed owner in order; from the right, because the last of a row shows the case of all."""
        found: list[Phrase] = []
        tokens = self.nominals.tokens
        for at in range(len(tokens) - 1, -1, -1):
            phrase = self._at(at) if may_be_owner(tokens[at].plain) else None
            phrase = self._quoted_row(at) or phrase
            quoted = self._quoted(at) if tokens[at].text in CLOSING else None
            if quoted is not None:
                found.append(quoted)
            elif phrase is not None and self._is_placed(phrase, found):
                found.append(phrase)
        return tuple(reversed(found))

    def _quoted(self, at: int) -> Phrase | None:
        """A quoted name alone that must act: "«Қаратау Сервис» … ұйымдастырсын"."""
        tokens = self.nominals.tokens
        first = quote_start(tokens, at)
        if first is None or at >= self.orders or at - first < _QUOTED or at - first > _LONGEST_QUOTED:
            return None
        opens = all(not t.is_word or t.plain in _LEADING for t in tokens[:first])
        proper = tokens[first + 1].is_capital and tokens[at + 1].text not in _MARKS and at + 1 < self.orders
        return Phrase(first, at, "other", "nominative", 1) if opens and proper else None

    def _quoted_row(self, at: int) -> Phrase | None:
        """Several quoted names before one head in the plural: "«Жол» және «Су» серіктестіктеріне"."""
        tokens = self.nominals.tokens
        if at < _QUOTED or tokens[at - 1].text not in CLOSING or not tokens[at].is_word:
            return None
        heads = (f for f in forms(tokens[at].plain) if f.plural and f.possessed)
        known = lexicon().bodies, self.groups.words.heads
        form = next((f for f in heads if any(f.stem.rstrip("-‑") in among for among in known)), None)
        row = quoted_row(tokens, at - 1) if form is not None else []
        return self._phrase(row[0][0], at, form) if form is not None and len(row) > 1 else None

    def _at(self, at: int) -> Phrase | None:
        if not self._may_be_told(at) or any(other.first <= at <= other.last for other in self.named):
            return None
        return (
            self._counted(at)
            or self._body(at)
            or self._group(at)
            or self._post(at)
            or self._own(at)
            or self._sole(at)
            or self._lone(at)
        )

    def _may_be_told(self, at: int) -> bool:
        """A quick look at the ending and the neighbours that spares most words a longer one."""
        plain = self.nominals.plain(at)
        if plain.endswith(_ENDINGS) or at < max(self.orders, self.owes, self.faced):
            return True
        if (self.demands and plain.endswith(ABLATIVE)) or (self.obliges and plain.endswith(_WHOM)):
            return True
        return self.nominals.plain(at + 1) in JOINING or self._follows_joint(at)

    def _follows_joint(self, at: int) -> bool:
        return any(self.nominals.plain(at - i) in JOINING for i in range(1, _LONGEST))

    def _counted(self, at: int) -> Phrase | None:
        """As in "екі министрлікке", "аталған үш ведомство": of two, no ending says that they are several."""
        if self.nominals.plain(at - 1) not in _FEW:
            return None
        heads = word_set("lone_bodies") | {"министрлик", "комитет", "агенттик", "баскарма", "департамент"}
        several = (f for f in forms(self.nominals.plain(at)) if not (f.possessed or f.plural))
        form = next((f for f in several if f.stem in heads), None)
        first = at - 1 - (self.nominals.plain(at - 2) in _SAID)
        return self._phrase(first, at, form) if form is not None else None

    def _post(self, at: int) -> Phrase | None:
        """As in "тиісті сала басшысына"; a bare "басшыға" says too little."""
        form = self.nominals.form(at, lexicon().posts)
        if form is None or form.plural:
            return None
        first, openers = self.groups.first(at), self.groups.words.openers
        told = any(self.nominals.plain(i) in openers for i in range(first, at))
        return self._phrase(first, at, form) if told else None

    def _sole(self, at: int) -> Phrase | None:
        """As in "қаржы директорына", "жол қызметіне": one of a kind, behind a word that says of what."""
        heads = word_set("sole_posts") | word_set("sole_services")
        form = next((f for f in forms(self.nominals.plain(at)) if f.stem in heads), None)
        if form is None or form.plural or not (form.possessed or self.nominals.plain(at - 1) == _CHIEF):
            return None
        titled = self._titled(at)
        if titled is not None:
            return self._phrase(titled, at, form)
        before = self.nominals.plain(at - 1)
        owned = any(f.possessed and f.case == "nominative" for f in forms(before)[:2]) and at > 1
        bare = before.isalpha() and (is_bare(before) or owned) and before not in lexicon().stops
        first = at - 2 if owned and self.nominals.plain(at - 2).isalpha() else at - 1
        return self._phrase(self._hosted(first), at, form) if bare else None

    def _hosted(self, first: int) -> int:
        """Where the body beside which it works begins: "Бас прокуратура жанындағы | … қызметі"."""
        host = self.bodies.at(first - 2) if self.nominals.plain(first - 1) == _BESIDE else None
        return host.first if host is not None and host.case == "nominative" else first

    def _titled(self, at: int) -> int | None:
        """Where the name in several words begins that a service bears: "«Қазақ селден қорғау» қызметіне"."""
        first = quote_start(self.tokens, at - 1) if at and self.tokens[at - 1].text in CLOSING else None
        return first if first is not None and at - first > _QUOTED + _QUOTED else None

    def _lone(self, at: int) -> Phrase | None:
        """As in "полицияға", one for all; "полиция, | тиісті мекемелерге" too."""
        found = (f for f in forms(self.nominals.plain(at)) if not (f.possessed or f.plural))
        form = next((f for f in found if f.stem in word_set("lone_bodies")), None)
        heads_row = self.nominals.plain(at + 1) in JOINING
        faced = form is not None and form.case == "genitive" and self.nominals.plain(at + 1) in FRONT
        shown = form is not None and (heads_row or faced or form.case in ("dative", "instrumental"))
        return self._phrase(at, at, form) if form is not None and shown else None

    def _own(self, at: int) -> Phrase | None:
        """As in "өзінің орынбасарына", "орынбасарына"."""
        form = self.nominals.form(at, self.groups.words.heads)
        if form is None or not form.possessed or form.plural:
            return None
        alone = form.stem == _DEPUTY and form.case == "dative"
        return self._phrase(at, at, form) if alone or self.nominals.plain(at - 1) in _OWN else None

    def _body(self, at: int) -> Phrase | None:
        """As in "жауапты министрлікке", "мердігер мекемеге"."""
        phrase = self.bodies.at(at)
        if phrase is None or phrase.named or phrase.plural:
            return None
        first = self.groups.first(at)
        form = self.nominals.form(at, lexicon().bodies)
        if form is not None and form.possessed and (first == at or form.stem == _STOCK):
            return None  # "хаттаманың | бөліміне": a part of something
        contracted = any(self._contracts(i) for i in range(first, at))
        lone = form is not None and form.stem in word_set("lone_bodies")
        if phrase.sort not in _BODIES and not (contracted or lone):
            return None
        return replace(phrase, first=first, sort="other")

    def _group(self, at: int) -> Phrase | None:
        """As in "компанияларға", "мердігерге", "жауаптыларға"."""
        form = self.nominals.form(at, self.groups.words.heads)
        if form is not None and (form.plural or self._contracts(at)):
            row = topics(at - 1, self.nominals) if form.plural and form.possessed else []
            return self._phrase(min([self.groups.first(at), *(first for first, _ in row)]), at, form)
        if form is not None and form.stem in word_set("opened_heads") and self.groups.first(at) < at:
            return self._phrase(self.groups.first(at), at, form)
        team = next((f for f in forms(self.nominals.plain(at)) if self._is_team(at, f)), None)
        if team is not None:
            return self._phrase(at - 1, at, team)
        alone = next((f for f in forms(self.nominals.plain(at)) if f.plural and _stands_alone(f)), None)
        if alone is None:
            return self._trade(at)
        return self._phrase(self.groups.first(at) if alone.possessed else at, at, alone)

    def _trade(self, at: int) -> Phrase | None:
        """People of one trade, whichever: "ветеринарлар", "учаскелік инспекторларға"."""
        form = next((f for f in forms(self.nominals.plain(at)) if f.plural and not f.possessed), None)
        if form is None or form.stem not in word_set("trades"):
            return None
        return self._phrase(self.groups.first(at), at, form)

    def _is_team(self, at: int, form: Form) -> bool:
        """As in "жұмыс тобына"."""
        return (self.nominals.plain(at - 1), form.stem) in phrase_set("teams")

    def _phrase(self, first: int, last: int, form: Form) -> Phrase:
        return Phrase(first, last, "other", form.case, form.nominative, plural=form.plural)

    def _contracts(self, at: int) -> bool:
        if self.nominals.plain(at).endswith(GENITIVE):
            return False  # "оператордың | қоры": a thing of theirs
        return self.nominals.plain(at).startswith(tuple(sorted(word_set("contractors"))))

    def _is_placed(self, phrase: Phrase, found: list[Phrase]) -> bool:
        """Whether a phrase is told, helps, or stands in a row with somebody who is told."""
        following = self.nominals.plain(phrase.last + 1)
        asked = (self.demands and phrase.case == "ablative") or (self.obliges and phrase.case == "accusative")
        if phrase.case == "dative" or asked:
            return True
        if phrase.case == "instrumental":
            return following in word_set("cues", "with")
        if self._continues(phrase) or self._must_act(phrase) or self._is_faced(phrase, following):
            return True
        joined = phrase.case == "nominative" and following in JOINING
        return joined and any(
            other.first == phrase.last + 2 and other.case in ("dative", "nominative")
            for other in (*self.named, *found)
        )

    def _is_faced(self, phrase: Phrase, following: str) -> bool:
        """Whether a task is set before somebody: "әкімдіктің, прокуратура мен органдардың | алдына"."""
        near = phrase.last < self.faced <= phrase.last + _FACING
        if not near or phrase.case not in {"genitive", "nominative"}:
            return False
        return following in JOINING or (following in FRONT and phrase.case == "genitive")

    def _must_act(self, phrase: Phrase) -> bool:
        """Whether a phrase opens a sentence that tells its subject to act: "кәсіпорындар … ұйымдастырсын".

        Before "керек" or "міндеттелді" it may stand right behind a mark as well.
        """
        if phrase.case != "nominative" or self._has_suffix(phrase.last + 1):
            return False
        opening = Stretches(self.nominals.tokens).skip(0, phrase.first)
        words = (token for token in self.nominals.tokens[opening : phrase.first] if token.is_word)
        opens = all(token.plain.isdigit() or token.plain in _LEADING for token in words)
        opens = opens or phrase.first - 1 in self.nominals.taken  # "әкім Асан Омаров | мердігер … деп"
        behind = self.nominals.plain(phrase.first - 1) in _MARKS
        return (phrase.last < self.orders and opens) or (phrase.last < self.owes and (opens or behind))

    def _has_suffix(self, at: int) -> bool:
        """Whether the next word belongs to the phrase, so that it is an owner: "мердігер | жұмысы"."""
        return any(
            form.possessed and form.case == "nominative" for form in forms(self.nominals.plain(at))[:1]
        )

    def _continues(self, phrase: Phrase) -> bool:
        """Whether a phrase goes on with a row of groups: "мемлекеттік органдар, | компаниялар"."""
        first = phrase.first
        while self.nominals.plain(first - 1) in word_set("cues", "others"):
            first -= 1  # "органдар мен өзге де | ұйымдар"
        if phrase.case != "nominative" or self.nominals.plain(first - 1) not in JOINING:
            return False
        return any(o.last == first - 2 and o.case == "nominative" and o.plural for o in self.named)


def _is_third(token: Token) -> bool:
    """Whether a word orders a third person to act, and not that something be done."""
    third = token.is_word and token.plain.endswith(("сын", "син")) and is_imperative(token)
    return third and not is_passive(token.plain)


def _is_owed(nominals: Nominals, at: int) -> bool:
    """Whether a word says what its subject has to do: "керек", "тиіс", "міндеттелді", "тапсырма алды"."""
    plain = nominals.tokens[at].plain
    gets = plain.startswith(_GETS) and any(f.stem in cue_words().nouns for f in forms(nominals.plain(at - 1)))
    return gets or plain in word_set("cues", "modal") or plain.startswith(_OBLIGED)


def _stands_alone(form: Form) -> bool:
    return form.stem in word_set("lone_groups")
