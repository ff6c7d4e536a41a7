"""The act that a cue governs: "көпірді жөндеуді | тапсырды", "жөндеу жөнінде әкімге | тапсырма берді"."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.kazakh.charging import charging
from tapsyrma.loaders.kazakh.cues import Cue
from tapsyrma.loaders.kazakh.heads import fitly_done, is_object, is_rightly_done, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.spoken import SpokenReader
from tapsyrma.loaders.kazakh.tokens import JOINING

_LAST_SHAPES: dict[str, frozenset[str]] = {
    "order": frozenset(("accusative",)),
    "telling": frozenset(("accusative",)),
    "passive": frozenset(("bare", "possessed", "accusative")),
    "task": frozenset(("bare", "dative")),
    "necessity": frozenset(("bare", "possessed", "dative")),
    "modal": frozenset(("bare", "possessed", "dative")),
    "grant": frozenset(("dative",)),
    "ban": frozenset(("dative",)),
    "receipt": frozenset(("bare", "dative")),
}
"""The forms in which each shape of cue takes its last verbal noun."""
_TAIL = 12
"""Words that may stand between the last act and its cue, names among them."""
_PARTICLES = frozenset(("да", "де", "та", "те"))
OBLIGING = ("миндетте",)
_OWN = frozenset(("оз", "озинин"))
_EVERY_TIME = ("лады", "леди", "рады", "реди", "иады", "еиди", "аиды")
"""Endings of what is done as a rule: "тапсырылады", "жүктеледі"."""
_SET = "белгиле"
_ONCE = ("ды", "ди", "ты", "ти")
_WITHIN = frozenset(("аиасында", "шенберинде", "негизинде"))
_QUOTES = frozenset('«»“”„"')
_LOOSE = 4
"""Words that may stand there beside names: adverbs."""


class GoverningReader(SpokenReader):
    """Finds the verbal noun in front of a cue."""

    def _last_act(self, cue: Cue, start: int) -> int | None:
        """The verbal noun that the cue governs."""
        before = cue.first - 1
        if self.tokens[cue.first].plain in word_set("cues", "ought"):
            done = self.stretches.plain(before)
            return before if is_rightly_done(done) or fitly_done(done) is not None else None
        reach = self._adverbs(cue) if cue.shape == "telling" else _TAIL
        if cue.shape == "order" and self._is_work(before, start):
            return before
        told = self.parties.dative_places if cue.shape != "telling" else frozenset()
        between = sum(1 for at in told if start <= at < cue.first)
        far = cue.first - reach if not between else min(cue.first - reach, cue.first - 1 - between - _LOOSE)
        for at in range(cue.first - 1, max(start, far) - 1, -1):
            if at in told:
                continue
            if self.tokens[at].text in ",;.:" and not (cue.shape == "task" and self._tells(at - 1)):
                return None
            if at in self.closed:
                continue
            shape = verbal_noun(self.tokens[at].plain)
            if shape == "dative" and self._obliges(cue) and at == cue.first - 1:
                return at
            if (cue.shape == "task" and self._prepares(at)) or shape in _LAST_SHAPES[cue.shape]:
                return at if self._is_governed(cue, at) else None
        return None

    def _parted(self, rows: list[tuple[int, int]], shapes: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Acts, parted also where somebody else is told: "камера орнату, | бөлімге тізім жасау"."""
        for opening, end in rows:
            first = opening
            for actor in self.parties.within(opening + 1, end):
                last = self.parties.act_before(first, actor.first) if actor.case == "dative" else None
                if last is not None and last > first and verbal_noun(self.stretches.plain(last)) in shapes:
                    yield first, last
                    first = actor.first
            yield first, end

    def _is_provided(self, cue: Cue) -> bool:
        """Whether a law or programme lays something on somebody, or it is what happens every time.

        "Заңға сәйкес әкімдіктерге … міндеті жүктелген", "шартты бұзу тапсырылады".
        """
        plain = self.stretches.plain(cue.last)
        if cue.tense == "myself" or charging(self.tokens) is not None:
            return False
        if plain.endswith(_EVERY_TIME) and not plain.startswith(_SET):
            return True
        papers = tuple(sorted(word_set("cues", "provisions")))
        grounds = word_set("cues", "according") | _WITHIN
        provided = any(
            token.plain.startswith(papers) and self.stretches.plain(at + 1) in grounds
            for at, token in enumerate(self.tokens[: cue.first])
        )
        return provided and cue.is_passive and not plain.endswith(_ONCE)

    def _laid(self, cue: Cue) -> int | None:
        """The act of a paper that a cue lays on somebody: "орындалуын бақылау | орынбасарына жүктелсін"."""
        charge = charging(self.tokens)
        return charge.act if charge is not None and charge.cue == cue.first else None

    def _obliges(self, cue: Cue) -> bool:
        """Whether a verb takes its act in the dative: "тексеруге | міндетте(л)ді"."""
        return cue.shape == "order" or self.tokens[cue.first].plain.startswith(OBLIGING)

    def _adverbs(self, cue: Cue) -> int:
        """Words from a verb of telling to the act: "ұстауды | қатаң | ескертті"."""
        words, at = word_set("cues", "before_speech"), cue.first - 1
        while self.stretches.plain(at) in words:
            at -= 1
        return cue.first - at

    def _prepares(self, at: int) -> bool:
        """Whether a noun says what is to be done: "егін орағына дайындық | туралы тапсырма берді"."""
        plain = self.tokens[at].plain
        return plain in word_set("cues", "act_nouns") and self.stretches.plain(at + 1) in word_set(
            "cues", "about"
        )

    def _tells(self, at: int) -> bool:
        """Whether the name of somebody who is told ends at a token."""
        return any(actor.last == at and actor.case == "dative" for actor in self.parties.everyone)

    def _is_work(self, at: int, start: int) -> bool:
        """As in "көшелерді жарықтандыру жұмыстарын | тапсырды": work of some kind in place of an act."""
        before = self.stretches.plain(at - 1) if at > start else ""
        return self.stretches.plain(at) in word_set("cues", "works") and verbal_noun(before) == "bare"

    def _is_governed(self, cue: Cue, at: int) -> bool:
        """Whether only adverbs, names or "туралы" part an act from its cue."""
        between = [self.tokens[i].plain for i in range(at + 1, cue.first)]
        if cue.shape in ("task", "receipt"):
            return self._is_task(cue, at)
        if cue.shape == "grant":
            return not any(verbal_noun(word) == "accusative" for word in between)
        if cue.shape in ("modal", "necessity"):
            return all(word in _PARTICLES for word in between)
        held = self.closed | self.parties.dative_places
        loose = [self.tokens[i].plain for i in range(at + 1, cue.first) if i not in held]
        if cue.shape == "passive" and any(is_object(word) for word in loose):
            return False
        return len(loose) <= _LOOSE

    def _is_task(self, cue: Cue, at: int) -> bool:
        """As in "аяқтау | жөнінде нақты | тапсырмалар берді"; the told may stand between.

        "… дамытуға қатысты бірқатар тапсырма берді" only announces several.
        """
        about, announcers = word_set("cues", "about"), word_set("cues", "announcers")
        told = {i for a in self.parties.everyone for i in range(a.first, a.last + 1)}
        told |= self.parties.dative_places
        between = [self.tokens[i] for i in range(at + 1, cue.first) if i not in told]
        plural = any(form.plural for form in forms(self.tokens[cue.first].plain))
        owned = self.tokens[cue.first].plain.endswith(("ларын", "лерин")) and not between
        if plural and not owned and not (between and between[0].plain in about):
            return False
        known = about | announcers | JOINING | _OWN
        return all(token.plain in known or token.text in _QUOTES for token in between)
