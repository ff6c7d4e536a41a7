"""Orders said by somebody: imperatives, futures that leave no choice, what a subject must do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.cues import PARTICIPLES, Cue
from tapsyrma.loaders.kazakh.heads import (
    acts,
    fitly_done,
    is_accusative,
    is_object,
    is_rightly_done,
    verbal_noun,
)
from tapsyrma.loaders.kazakh.imperatives import (
    FAMILIAR,
    FAMILIAR_PLURAL,
    THIRD,
    imperatives,
    is_negative,
    is_own_story,
    is_passive,
    is_retold,
)
from tapsyrma.loaders.kazakh.lexicon import phrase_set, word_set
from tapsyrma.loaders.kazakh.making import ClauseMaker
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.necessity import is_decree, is_public, is_retold_order
from tapsyrma.loaders.kazakh.needed_of import needed_of
from tapsyrma.loaders.kazakh.pointing import pointed_at
from tapsyrma.loaders.kazakh.tokens import DASHES, OPENING
from tapsyrma.ontology.latin import spellings
from tapsyrma.ontology.records import Addressee, Clause, Person, Post

_SECOND_FUTURE = ("асыз", "есиз", "исиз", "исыз", "асыздар", "есиздер", "исиздер", "исыздар")
_LONG_AGO = frozenset(("болатын", "еди", "екен"))
_RETELLING = frozenset(("деген", "деп"))
_YOU = frozenset(("сен", "сиз", "сиздер", "маган"))
_CAN = ("аласыз", "аласыздар", "аласын")
_FAMILIAR_FUTURE = tuple(
    sorted(
        spellings(("асың", "есің", "йсің", "йсың", "йсіңдер", "йсыңдар"))
        | {"isiń", "isińder", "isyńdar"}  # й typed with a dot: "deisiń"
    )
)
_CLAUSE_ENDS = frozenset((".", "!", ",", ";", "»", "”", "–", "—"))
_CONVERB = ("а", "е", "и", "п")
_NOT_TO_BE = tuple(
    f"{sound}{vowel}и{ending}{plural}"
    for sound in "мбп"
    for vowel, endings, several in (("а", ("сыз", "сын"), "дар"), ("е", ("сиз", "син"), "дер"))
    for ending in endings
    for plural in ("", several)
)
"""What somebody will not or cannot do: "қорғай алмайсың", "игере алмайсыздар"."""
_TOWARDS = ("га", "ге", "ка", "ке", "на", "не")
_BE = "бар"
"""Go ("мектепке бар") behind a place; elsewhere there is something ("мәселе бар")."""
_LET_US = ("аиык", "еиик", "айык", "ейик")
_OWNED = ("ы", "и", "ын", "ин", "ына", "ине", "ынын", "инин", "ынан", "инен")
_MARKED = ("ды", "ди", "ты", "ти", "ны", "ни")
"""What belongs to somebody, unlike what is only an object: "шағымын", "шағымы", but "жолды"."""
_AND = frozenset(("жане", "мен", "пен", "бен"))
_SHORTEST_MODAL = 3


class SpokenReader(ClauseMaker):
    """Reads what one sentence orders in so many words, by whoever speaks."""

    def _futures(self) -> tuple[int, ...]:
        """What the one spoken to is told to do as a thing settled: "10 желтоқсанда маған алып | келесіз."."""
        if not self.tokens or self.tokens[-1].text == "?":
            return ()
        called = self.spoken and (self._calls() or any(token.plain in _YOU for token in self.tokens))
        return tuple(
            at
            for at in range(len(self.tokens))
            if self._ends(at)
            and self.stretches.plain(at + 1) not in _RETELLING
            and self._is_told(at, called=called)
        )

    def _is_told(self, at: int, *, called: bool) -> bool:
        """Whether a word tells somebody called what to do, or what will be done as a thing settled."""
        if called and self.tokens[at].plain in word_set("cues", "bare_orders"):
            there_is = self.tokens[at].plain == _BE and not self.stretches.plain(at - 1).endswith(_TOWARDS)
            return not there_is
        said = bool(self.found.deadlines) or called or self._has_object(at)
        return said and self._is_settled(at)

    def _pointed(self) -> tuple[Clause, ...]:
        """What the end of the sentence calls an order: "ұсынбақ: тапсырма солай"."""
        places = pointed_at(self.tokens)
        if places is None:
            return ()
        last, behind = places
        cue = Cue(behind, len(self.tokens) - 1, "order")
        by = next((a for a in self.parties.within(behind, cue.last) if a.case == "genitive"), None)
        found = self._by_doer(cue, self.stretches.skip(0, last), last, last)
        return tuple(replace(one, issuer=by.mention if by is not None else None) for one in found)

    def _has_object(self, at: int) -> bool:
        """Whether words quoted on a page of orders say what is to be done to what: "есікті жабасыз".

        "…екені белгісіз" ends alike and has no object before it.
        """
        near = is_object(self.stretches.plain(at - 1))
        objects = (is_accusative(self.stretches.plain(i)) for i in range(at))
        return self.direct and self.directive and near and any(objects)

    def _is_settled(self, at: int) -> bool:
        """Whether a word tells what will be done or is wanted: "алып келесіз", "көргім келеді"."""
        plain, before = self.stretches.plain(at), self.stretches.plain(at - 1)
        wanted = plain == "келеди" and before.endswith(("гым", "гим", "кым", "ким"))
        will = plain == "болды" and before.endswith(("атын", "етин", "итин", "иатын"))
        can = plain in _CAN and before.endswith(_CONVERB) and not before.endswith(_TOWARDS)
        if plain in word_set("cues", "no_futures") or can:
            return False
        told = plain.endswith(_SECOND_FUTURE) or self.tokens[at].text.lower().endswith(_FAMILIAR_FUTURE)
        told = told and not plain.endswith(_NOT_TO_BE)
        return (self.spoken and (told or wanted)) or (self.directive and will)

    def _calls(self) -> bool:
        """Whether a sentence opens by calling somebody: "Болат Серікұлы, …"."""
        first = next(iter(self.parties.everyone), None)
        named = first is not None and isinstance(first.mention, Person) and first.first <= 1
        return named and first is not None and self.stretches.plain(first.last + 1) == ","

    def _ends(self, at: int) -> bool:
        """Whether a clause ends behind a word."""
        following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else "."
        return following in _CLAUSE_ENDS

    def _resolves(self, at: int) -> bool:
        """Whether a sentence of nobody's words orders a third person: "басқарма оқушыларды көшірсін."."""
        ends = at + 1 >= len(self.tokens) or self.stretches.plain(at + 1) in (".", ";", ",")
        third = self.tokens[at].plain.endswith(THIRD) and not is_passive(self.tokens[at].plain)
        ours = any(token.plain.endswith(_LET_US) for token in self.tokens[:at])
        if not (ends and third) or ours:
            return False
        doers = self.parties.doer(self.stretches.skip(self.stretches.after_colon(0, at), at), at)
        return bool(doers) and not any(isinstance(one.mention, Person) for one in doers)

    def _said(self, cue: Cue, start: int) -> list[Clause]:
        """An imperative; within a quotation it tells nobody who stands before that, and is theirs."""
        opens = self.stretches.opened(cue.first)
        if opens is None or opens <= start:
            return self._ordered(cue, self.stretches.after_reply(start, cue.first))
        if self._asks_from_below(start, opens):
            return []  # "тұрғындар маған «жөндеп беріңіз» деп келді"
        before = self.parties.within(start, opens)
        acting = [a for a in before if a.case == "nominative" and isinstance(a.mention, Person | Post)]
        found = self._ordered(cue, opens + 1)
        if not any(clause.addressees for clause in found):
            called = tuple(
                Addressee(a.mention) for a in before if a.case == "dative" and self._calls_to(a, opens)
            )
            found = [replace(clause, addressees=called) for clause in found]
        if len(acting) != 1 or any(clause.issuer for clause in found):
            return found
        return [replace(clause, issuer=acting[0].mention, speaker=False) for clause in found]

    def _calls_to(self, actor: Actor, opens: int) -> bool:
        """Whether words in quotation marks are said to somebody right before them: "бөлімге: | «…»"."""
        return all(not self.tokens[at].is_word for at in range(actor.last + 1, opens))

    def _ordered(self, cue: Cue, start: int) -> list[Clause]:
        """An imperative, said now or told to have been said."""
        plain = self.stretches.plain(cue.first)
        dated = self.found.deadlines and plain in word_set("cues", "dated_formulas")
        formula = plain in word_set("cues", "formulas") and not (self.direct or dated)
        if (is_passive(plain) and is_decree(self.stretches)) or formula:
            return []
        retold = is_retold_order(self.stretches, cue.first)
        if retold or not is_retold(self.tokens, cue.first):
            subject = self._teller(cue, start, retold=retold)
            issuer = subject.mention if subject is not None else None
            start = subject.last + 1 if subject is not None else start
            found = [
                replace(clause, issuer=issuer) for clause in self._by_doer(cue, start, cue.first, cue.first)
            ]
            if not any(c.addressees for c in found) and self._is_lay(start, cue.first):
                return []
            negative = is_negative(self.stretches.plain(cue.first))
            third = self.stretches.plain(cue.first).endswith(THIRD)
            alone = negative and not third and not self._goes_on_positively(cue.first)
            drops = alone and not retold and not any(c.addressees or c.deadline for c in found)
            if is_public(self.stretches) or drops:
                return []
            will = self.stretches.plain(cue.first) == "болды"
            if will and not any(c.addressees for c in found):
                return []
            familiar = self.tokens[cue.first].text.lower().endswith((*FAMILIAR, *FAMILIAR_PLURAL))
            meant = (
                retold
                or familiar
                or self.directive
                or self.confer
                or bool(self.direct and self.found.deadlines)
            )
            passive = is_passive(self.stretches.plain(cue.first))
            meant = meant or (passive and self.direct)
            if retold and (self._is_long_ago(cue.first) or is_own_story(self.tokens, cue.first)):
                found = [replace(clause, force="reported") for clause in found]
            return [replace(c, impersonal=passive or third) for c in found if meant or c.addressees]
        told, first = self.parties.told(start, cue.first)
        return [self._clause(cue, None, told, (first, cue.first), force="reported")]

    def _asks_from_below(self, first: int, last: int) -> bool:
        """Whether people without office demand: "тұрғындар | әкімнен жолды жөндеуді талап етті"."""
        below = word_set("cues", "lay") | word_set("cues", "demanders")
        for at in range(first, last):
            form = next((f for f in forms(self.stretches.plain(at)) if f.stem in below), None)
            after = self.stretches.plain(at + 1)
            owned = after.endswith(_OWNED) and not after.endswith(_MARKED)
            if form is not None and form.case == "nominative" and not owned:
                return True
        return False

    def _turned(self, at: int) -> tuple[Actor, int] | None:
        """Who turns to somebody or speaks, and the colon behind: "басшы бөлімге: … ашылсын", "әкім: – …"."""
        colon = next((i for i in range(at) if self.tokens[i].text == ":"), None)
        if colon is None or self.tokens[colon + 1].text in OPENING:
            return None
        speaks = self.tokens[colon + 1].text in DASHES
        towards = any(case == "dative" for _, case in cases(self.stretches.plain(colon - 1))[1:])
        by = self.parties.subject(0, colon) if towards or speaks else None
        return (by, colon) if by is not None and isinstance(by.mention, Person | Post) else None

    def _told_ahead_of(self, cue: Cue, turned: tuple[Actor, int]) -> list[Clause]:
        """An imperative behind a colon, in the words of the one who turned to somebody before it."""
        by, colon = turned
        before = (i + 1 for i in imperatives(self.tokens) if colon < i < cue.first)
        start = self.stretches.skip(max((colon + 1, *before)), cue.first)
        found = self._by_doer(cue, start, cue.first, cue.first)
        row = (a for a in self.parties.within(by.last + 1, colon - 1) if a.case == "dative")
        told = tuple(Addressee(a.mention) for a in row if a.last == colon - 1)
        return [replace(one, issuer=by.mention, addressees=one.addressees or told) for one in found]

    def _teller(self, cue: Cue, start: int, *, retold: bool) -> Actor | None:
        """Who orders what is retold: "әкім | басқарма жөндесін деп тапсырды"; nobody in direct speech.

        A decree's sentence names only those who are to act: "орынбасарлар, бөлім басшылары … етсін".
        """
        if not retold or (self.spoken and self.direct):
            return None
        subject = self.parties.subject(start, cue.first - 1)
        if subject is None or (not self.spoken and isinstance(subject.mention, Person | Post)):
            return subject
        others = self.parties.within(subject.last + 1, cue.first - 1)
        plain = self.stretches.plain(cue.first)
        if not plain.endswith(THIRD) or is_passive(plain):
            return subject  # "әкім «жобаны жасаңыздар» деп тапсырды": nobody is told to do it as a third
        return subject if any(actor.case == "nominative" for actor in others) else None

    def _is_long_ago(self, at: int) -> bool:
        """Whether what was ordered is told of as past: "өткізсін» деп Жарлыққа қол қойған | болатын"."""
        behind = [token.plain for token in self.tokens[at + 1 :] if token.is_word]
        return any(word in _LONG_AGO and before.endswith(PARTICIPLES) for before, word in pairwise(behind))

    def _goes_on_positively(self, at: int) -> bool:
        """Whether what is to be done follows what is not: "қалдырмаңыздар, бүгін кірісіңіздер"."""
        following = [i for i in imperatives(self.tokens) if i > at]
        return any(not is_negative(self.stretches.plain(i)) for i in following[:1]) and self._begins(at)

    def _begins(self, at: int) -> bool:
        """Whether a word ends the first clause of its sentence: nothing but it may be contrasted."""
        return not any(token.text in ",;" for token in self.tokens[:at])

    def _is_lay(self, first: int, last: int) -> bool:
        """Whether somebody is wished something and not told: "таңға дейін адамдар ұйықтап алсын"."""
        if is_passive(self.stretches.plain(last)) or not self.stretches.plain(last).endswith(THIRD):
            return False
        words = word_set("cues", "lay")
        return any(
            form.stem in words and form.case == "nominative" and not form.possessed
            for at in range(first, last)
            if not any(after.possessed for after in forms(self.stretches.plain(at + 1)))
            for form in forms(self.stretches.plain(at))
        )

    def _acting(self, start: int, last: int, end: int) -> list[Actor]:
        """Those who must do what a word in -сын says, where they open the stretch."""
        if is_passive(self.stretches.plain(end)) or not self.stretches.plain(end).endswith(THIRD):
            return []
        doers = [one.mention for one in self.parties.doer(start, last)]
        return [actor for actor in self.parties.everyone if any(actor.mention is one for one in doers)]

    def _turned_to(self, start: int, last: int) -> tuple[tuple[Addressee, ...], int] | None:
        """To whom the speaker turns in so many words, and the colon behind: "әкімдерге айтарым: | …"."""
        colon = next((at for at in range(start, last) if self.tokens[at].text == ":"), None)
        if colon is None or self.stretches.plain(colon - 1) not in word_set("cues", "turns"):
            return None
        row = self.parties.within(start, colon - 1)
        places = self.parties.dative_places
        return tuple(Addressee(actor.mention) for actor in row if actor.first in places), colon

    def _bounds(self, first: int, last: int) -> list[tuple[int, int]]:
        """The acts of a need; "оқу және спорттық мақсатта | пайдалану керек" is one."""
        shape = verbal_noun(self.tokens[last].plain)
        if shape not in {"possessed", "bare"}:
            return [(first, last)]
        bounds = acts(self.tokens, first, last, frozenset((shape,)), self.closed)
        joined = any(self.stretches.plain(a - 1) in _AND for a, _ in bounds[1:])
        return [(first, last)] if shape == "bare" and joined else bounds

    def _is_view(self, first: int, last: int) -> bool:
        """Whether what is said to be fit tells nobody anything: "кітап оқығаны жөн", "түсінген жөн".

        In an official's own words to a meeting it does: "мәселені пысықтаған жөн".
        """
        done = self.stretches.plain(last)
        act = fitly_done(done)
        if is_rightly_done(done) or act is None:
            return is_rightly_done(done)
        objects = any(is_accusative(self.stretches.plain(at)) for at in range(first, last))
        told = self.direct and self.directive and objects
        return not told or (act,) in phrase_set("cues", "not_acts")

    def _by_doer(self, cue: Cue, start: int, last: int, end: int) -> list[Clause]:
        """A clause whose subject is the one who must act; what is done may stand before that subject."""
        turned = self._turned_to(start, last)
        if turned is not None:
            told, colon = turned
            rest = self._by_doer(cue, colon + 1, last, end)
            return [replace(one, addressees=one.addressees or told) for one in rest]
        start = self.stretches.after_colon(start, last)
        # In direct speech "талқылап, шешіңіздер" tells one thing, and so does "бөлім аралап, тексерсін".
        whole = self.direct or any(a.first == start for a in self._acting(start, last, end))
        start = start if whole else self.stretches.after_speech(start, last)
        start = self.stretches.after_statement(self.stretches.after_finite(start, last), last)
        first = start
        told = () if is_passive(self.stretches.plain(end)) else self.parties.doer(start, last)
        if told:
            doer = next(a for a in self.parties.everyone if a.mention is told[-1].mention)
            row = next(a for a in self.parties.everyone if a.mention is told[0].mention)
            ground = self.stretches.after_ground(start, row.first)
            if not any(is_object(self.stretches.plain(at)) for at in range(ground, row.first)):
                first = doer.last + 1
                if self.stretches.plain(first) == "(":
                    first = self.parties.after_brackets(first)
                first = self.stretches.after_particles(first, last)
                helped, after = self.parties.told(first, last)
                if helped and all(one.role == "with" for one in helped):
                    told, first = (*told, *helped), after
        elif self._is_view(start, last):
            return []
        elif cue.shape == "modal":
            told, first = needed_of(self.parties, start, last)
        shortest = _SHORTEST_MODAL if cue.shape == "modal" and not told else 1
        if end - first < shortest:
            return []
        bounds = self._bounds(first, last) if cue.shape == "modal" else [(first, end)]
        bounds[-1] = bounds[-1][0], end
        return [self._clause(cue, None, told, (self.stretches.skip(a, z), z)) for a, z in bounds]
