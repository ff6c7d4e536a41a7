"""Who must act as the subject of "керек" or "-сын", of whom an act is demanded, and who is put in charge."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.cues import PARTICIPLES
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.passives import is_done_to
from tapsyrma.loaders.kazakh.roles import Roles
from tapsyrma.loaders.kazakh.rows import JOINTS
from tapsyrma.ontology.records import Addressee, Person, Post

_BY = "боиынша"
_HABITS = ("тын", "тин")
_GROUP = "топ"
"""Of "мамандар | тобы" the group acts, and not each of them."""
_NEAR_ACT = 8
"""Words from the one who is told behind an object to the end of the act."""

_LEADING = frozenset(("other", "akims"))
"""Sorts of groups of people who lead."""
_APPOSED = 2
"""Words that may say what somebody is, before the name."""


class Doers(Roles):
    """Finds those who must act where no dative names them."""

    def doer(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Who must act, as the subject of "керек" or "-сын": the first actors in the nominative.

        A genitive is a subject only of a possessed verbal noun: "әкімдердің … тексеруі керек". What is said
        in the passive has no agent: "әкімдер … тексерілуі тиіс".
        """
        if is_done_to(self.plain(last)):
            return ()
        possessed = self.plain(last).endswith(("уы", "уи"))
        found: list[Actor] = []
        for actor in self.within(first, last):
            if found and not self._continues(found[-1], actor):
                break
            if self.plain(actor.last + 1) == _BY:
                continue  # "сайлау округтері | бойынша … бекітсін": by what, and not who
            if isinstance(actor.mention, Person) and not (actor.mention.given or actor.mention.post):
                break  # a surname alone may as well be a place's: "Преснов су құбыры"
            if actor.case == "nominative" and (self._joins_object(actor) or self._is_inside(actor, last)):
                # "басқарма мен | мердігерлер арасындағы": neither of them
                found = found if not found or found[-1].last + 2 != actor.first else []
                break
            if actor.case in ("nominative", "genitive") and not self._is_owner(actor):
                if actor.case == "genitive" and (not possessed or self._owns(actor)):
                    break
                found.append(actor)
            elif actor.case not in ("instrumental", "locative"):
                break
        return tuple(self._addressee(actor) for actor in found)

    def _joins_object(self, actor: Actor) -> bool:
        """Whether an actor is one of several that something is done to: "органдар мен | басшылықты …".

        So is what "-сын" gives to several, of whom only the last shows it: "органдар мен | ұйымдарға …".
        """
        if self.plain(actor.last + 1) not in JOINTS:
            return False
        following = self._next(actor)
        if following is not None:
            given = following.case == "dative" and self.plain(actor.last + 1) != ","
            return (
                following.case == "accusative"
                or given
                or (following.case == "nominative" and self._joins_object(following))
            )
        if self.plain(actor.last + 1) != "," and self._is_several_given(actor.last + 2):
            return True
        near = range(actor.last + 2, min(actor.last + 5, len(self.tokens)))
        return self.plain(actor.last + 1) != "," and any(
            cases(self.plain(at))[1:] and cases(self.plain(at))[-1][1] == "accusative" for at in near
        )

    def _is_several_given(self, at: int) -> bool:
        """Whether a plural in the dative stands at a place, or behind "өзге де": "мен | ұйымдарға"."""
        while self.plain(at) in word_set("cues", "others"):
            at += 1
        return any(form.plural and form.case == "dative" for form in forms(self.plain(at)))

    def _is_inside(self, actor: Actor, last: int) -> bool:
        """Whether an actor only says whose something is: "ІІМ | құрылымын қарастыру қажет".

        "-у қажет" has no subject of its own, and no body acts that another's name goes on with.
        """
        after = self.plain(actor.last + 1)
        held = [form.stem for form in forms(after) if form.possessed] if after else []
        heads = any(stem in lexicon().bodies or stem == _GROUP for stem in held)
        owned = verbal_noun(self.plain(last)) == "bare" and after.endswith(("ын", "ин"))
        aside = after in word_set("beside_groups") or self._has_done(actor)
        return heads or aside or self._is_of_thing(actor) or (owned and verbal_noun(after) is None)

    def _has_done(self, actor: Actor) -> bool:
        """Whether it is told which thing is meant by who did it: "Үкімет | бөлген қаражат"."""
        deeds = tuple(sorted(word_set("deeds_of_others")))
        after = self.plain(actor.last + 1)
        return after.startswith(deeds) and after.endswith((*PARTICIPLES, *_HABITS))

    def _is_of_thing(self, actor: Actor) -> bool:
        """Whether a thing of theirs is the subject, and not they: "әкімдер | жұмысы тексерілуі тиіс"."""
        if actor.mention.kind not in ("collective", "body"):
            return False
        things = word_set("things_of_groups")
        after = forms(self.plain(actor.last + 1))
        owned = (form for form in after if form.possessed and form.case in ("nominative", "genitive"))
        return any(form.stem in things for form in owned)

    def asked(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Of whom something is demanded: "басқармалардан … талап етті", behind a clause of ground too."""
        for actor in self.within(first, last):
            opens = actor.first == first or self.plain(actor.first - 1) in (",", *self._closers)
            plain = all(is_bare(self.plain(at)) for at in range(first, actor.first))
            opens = opens or (plain and actor.first - first <= _APPOSED)  # "мердігер ұйым | «Жол» ЖШС-нен"
            row = self._row(actor, last, "ablative") if opens else []
            if row:
                return tuple(self._addressee(one) for one in row), row[-1].last + 1
        return (), first

    def wanted(self, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Of whom measures are wanted as of those told: "басшылықтан | шаралар қабылдауды тапсырды".

        What is got from somebody is no act of theirs: "министрліктен ақпарат алуды".
        """
        told, begin = self.asked(first, last)
        leads = all(isinstance(one.mention, Person | Post) or one.mention.sort in _LEADING for one in told)
        got = tuple(sorted(word_set("cues", "got_from")))
        acts = range(begin, last + 1)
        marked = any(self._is_object(at) and verbal_noun(self.plain(at)) is None for at in acts)
        if not (told and leads and marked) or any(self.plain(at).startswith(got) for at in acts):
            return (), first
        return told, begin

    def charged(self, first: int, last: int) -> tuple[Addressee, ...]:
        """Who is told behind what the act is done to: "құрылысты | әкімге бақылауға алуды"."""
        charges = tuple(sorted(word_set("charges")))
        for actor in self.within(first, last):
            if actor.case != "dative" or actor.mention.kind not in ("person", "post", "body"):
                continue
            behind = [self.plain(at) for at in range(actor.last + 1, last + 1)]
            near = next(
                (at for at, word in enumerate(behind) if verbal_noun(word) == "accusative"), len(behind)
            )
            acts = any(word.startswith(charges) for word in behind[: near + 1])
            marked = cases(self.plain(actor.first - 1))[1:]
            if acts and any(case == "accusative" for _, case in marked) and len(behind) <= _NEAR_ACT:
                return (self._addressee(actor),)
        return ()
