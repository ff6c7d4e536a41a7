"""Who only gets what an act gives: "кәсіпкерлерге көмек көрсетуді", "комиссияға есеп беруді".

A dative before an act is told to do it, or gets what it gives. Where the act names nobody else who gets it,
only those count as told who give such things to others: a ministry, an akim.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.grounded import grounded
from tapsyrma.loaders.kazakh.heads import is_accusative, is_separator, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, phrase_set, word_set
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, cases, forms
from tapsyrma.loaders.kazakh.rows import Rows
from tapsyrma.ontology.records import Person, Post

CONVERBS = ("ып", "ип", "ап", "еп", "оп")
_GIVE = "беру"
_PAYING = frozenset(("беру", "болу", "толеу"))
_NOUNS = frozenset(("есеп", "жауап", "талап", "мектеп", "тартип"))
"""Nouns that end like converbs."""
_NEAR = 6
"""Words behind an actor among which what is given is looked for."""
_IN_YEAR = frozenset(("жылы", "жылдары"))
_HAVING = "бар"
_COLLEGIAL = frozenset(("commission", "council", "maslikhat", "parliament", "court"))
_FOUNDED = frozenset(("company", "organisation"))
"""Sorts of bodies that are given money, land and goods."""
_OFFICIAL = frozenset(("state-bodies", "law-enforcement", "local-executive-bodies", "ministries", "akimats"))
"""Groups that take measures against others."""
_INTO_USE = frozenset(("паидалануга", "колданыска", "иске"))
"""Before "беру" these open a thing and give it to nobody: "көпірді пайдалануға | беруді"."""


class Receivers(Rows):
    """Tells who gets something by an act from who is told to do it."""

    def _gets(self, actor: Actor) -> bool:
        """Whether somebody in the dative gets what is ordered, or is dealt with by it."""
        if self._is_judged(actor) or self._is_struck(actor) or self._is_goal(actor):
            return True
        if actor.first in self._grounded:
            return True
        if isinstance(actor.mention, Person | Post) or self._gives_others(actor):
            return False
        verbs = tuple(sorted(self._verbs(actor)))
        return self._is_given(actor, verbs) or (self._is_taker(actor) and self._benefits(actor))

    def _is_goal(self, actor: Actor) -> bool:
        """Whether something came to somebody, or is asked of them: "әкімдікке түскен", "… хабарласып,"."""
        after = self.plain(actor.last + 1)
        asked = after in word_set("asking_converbs") and self.plain(actor.last + 2) == ","
        return asked or self._past_year(actor.last + 1) in word_set("arrived")

    @cached_property
    def _grounded(self) -> frozenset[int]:
        return grounded(self.tokens)

    def _past_year(self, at: int) -> str:
        """The word at a place, or behind the year there: "әкімдікке | 2012 жылы | берілген"."""
        return self.plain(at + 2 * (self.plain(at).isdigit() and self.plain(at + 1) in _IN_YEAR))

    def _is_struck(self, actor: Actor) -> bool:
        """Whether places are told apart by what threatens them, where others act: "қаупі бар аудандарға"."""
        threatened = any(self.plain(at) == _HAVING for at in range(actor.first, actor.last))
        places = any(form.stem in lexicon().territories for form in forms(self.plain(actor.last)))
        return actor.mention.kind == "collective" and places and threatened

    def _verbs(self, actor: Actor) -> frozenset[str]:
        """The verbs by which somebody gets something: a school is mended, a commission hears a report."""
        stems, sort = self._stems(actor), actor.mention.sort
        found: frozenset[str] = frozenset()
        if stems & word_set("served"):
            found |= word_set("giving") | word_set("installing") | word_set("equipping")
        if sort in _COLLEGIAL or (actor.first == actor.last and stems & word_set("receiving_bodies")):
            found |= word_set("handing")
        elif self._is_taker(actor):
            # people of a trade go where they are told, and a contractor works for others
            works = self._contracts(actor)
            found |= word_set("giving") if stems & word_set("taking_groups") and not works else _PAYING
            fitted = stems & word_set("institutions") and not works
            found |= word_set("installing") if fitted else frozenset()
        elif actor.mention.kind == "body" and sort in _FOUNDED:
            found |= word_set("supplying")
        return found

    def _contracts(self, actor: Actor) -> bool:
        heads = tuple(sorted(word_set("contractors")))
        return any(self.plain(at).startswith(heads) for at in range(actor.first, actor.last + 1))

    def _stems(self, actor: Actor) -> set[str]:
        return {form.stem for form in forms(self.plain(actor.last))}

    def _is_taker(self, actor: Actor) -> bool:
        """Whether an actor is a group without office, which no word calls the one in charge."""
        takers = word_set("taking_groups") | word_set("trades")
        if actor.mention.kind != "collective" or not self._stems(actor) & takers:
            return False
        told = word_set("collective_openers") - takers
        return not any(self.plain(at) in told for at in range(actor.first, actor.last))

    def _benefits(self, actor: Actor) -> bool:
        """Whether what is ordered is done for a group, or to it: "кәсіпкерлерге | жағдай жасауды"."""
        near = [self.plain(actor.last + i) for i in range(1, _NEAR)]
        gained = tuple(sorted(word_set("benefits")))
        if any(word.startswith(gained) and not is_accusative(word) for word in near[:-1]):
            return True  # but "қызметкерлерге | жағдайды зерделеуді"
        return _holds(near, phrase_set("dealings"))

    def _gives_others(self, actor: Actor) -> bool:
        """Whether somebody else gets what an actor is to give: "әкімдікке | тұрғындарға көмек көрсетуді"."""
        for at in range(actor.last + 1, len(self.tokens)):
            plain = self.plain(at)
            helped = (
                plain == "," and self.plain(at - 1) in self._with
            )  # "министрлікпен бірлесіп, | фермерлерге"
            if verbal_noun(plain) is not None or not (self.tokens[at].is_word or helped):
                return False
            plural = any(form.case == "dative" and form.plural for form in forms(plain))
            named = any(other.last == at and other.case == "dative" for other in self.everyone)
            if (plural and plain not in lexicon().stops) or named:
                return True
        return False

    def _is_given(self, actor: Actor, giving: tuple[str, ...]) -> bool:
        """Whether the act behind an actor gives or brings something."""
        contracts = self.plain(actor.last).startswith(tuple(sorted(word_set("contractors"))))
        whole = False
        for at in range(actor.last + 1, len(self.tokens)):
            shape = verbal_noun(self.plain(at))
            if shape is not None and self.plain(at - 1) in word_set("heeding"):
                return not self._is_heeded(actor.last + 1, at)
            whole = whole or (shape is None and is_accusative(self.plain(at)))
            chained = self.plain(at).endswith(CONVERBS) and self.plain(at + 1) == ","
            if chained and (contracts or whole):
                return False  # "мердігерлерге жұмысты бітіріп, | ел игілігіне беруді"
            described = shape == "dative" and self.plain(at + 1).endswith(ANY_PARTICIPLE)
            if shape is not None and not described and self._gives(at, giving, made=not (whole or contracts)):
                return True
            if shape == "accusative" or (shape and is_separator(self.tokens[at + 1])):
                return False
        return False

    def _is_heeded(self, first: int, last: int) -> bool:
        """Whether something else gets the care that is taken: "мердігерге | сапаға баса мән беруді"."""
        between = (self.plain(at) for at in range(first, last))
        return any(case == "dative" for plain in between for _, case in cases(plain)[1:])

    def _gives(self, at: int, giving: tuple[str, ...], *, made: bool) -> bool:
        """Whether a verbal noun says that something is given: "есеп беріп отыруды", not "жөндеп беруді".

        What is ``made`` for somebody is not known yet: "баспана салып беруді", "қоршауды жөндеп беруді".
        """
        word, before = self.plain(at), self.plain(at - 1)
        if before in _INTO_USE:
            return False
        if not before.endswith(CONVERBS) or before in _NOUNS:
            return word.startswith(giving)
        main = before.startswith(tuple(verb[:-1] for verb in giving))
        return main or (word.startswith(giving) and (made or not word.startswith(_GIVE)))

    def _is_judged(self, actor: Actor) -> bool:
        """Whether somebody is to be punished, praised or led by another: "әкімдерге | ескерту жариялау"."""
        near = [self.plain(actor.last + i) for i in range(1, _NEAR)]
        if any(word in word_set("verdicts") for word in near[:3]):
            return True
        state = actor.mention.kind == "body" and actor.mention.sort not in _FOUNDED
        if state or actor.mention.sort in _OFFICIAL:
            return _holds(near, phrase_set("appointments"))
        return _holds(near, phrase_set("appointments") | phrase_set("verdict_acts"))


def _holds(near: list[str], phrases: frozenset[tuple[str, ...]]) -> bool:
    """Whether words hold a noun and a verb beside it: "шара қолдануды"."""
    return any(
        first == noun and second.startswith(verb)
        for first, second in pairwise(near)
        for noun, verb in phrases
    )
