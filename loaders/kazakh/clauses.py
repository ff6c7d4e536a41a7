"""Clauses of instructing: cue, acts, who instructs and who is told, put together for one sentence."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.actors import Actor, beside
from tapsyrma.loaders.kazakh.chained import starts_with_deed
from tapsyrma.loaders.kazakh.cues import PARTICIPLES, Cue, CueFinder, cue_words, is_past
from tapsyrma.loaders.kazakh.going_on import carried, names_doers
from tapsyrma.loaders.kazakh.governing import OBLIGING, GoverningReader
from tapsyrma.loaders.kazakh.grounds import ground
from tapsyrma.loaders.kazakh.heads import acts, is_object, verbal_noun
from tapsyrma.loaders.kazakh.imperatives import imperatives
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.necessity import (
    TOLD,
    decided,
    decides,
    is_asked_by_things,
    is_due_to_things,
    is_judged,
    is_open,
    is_retold_order,
    is_said,
    is_staged,
    is_vague,
    names_anyone,
    on_behalf,
    retelling,
    told_as,
    told_by,
)
from tapsyrma.loaders.kazakh.needed_of import only_gives
from tapsyrma.loaders.kazakh.overt import overt_subject
from tapsyrma.loaders.kazakh.own_times import has_own_time
from tapsyrma.loaders.kazakh.roles import only_gets
from tapsyrma.ontology.records import Addressee, Clause, Person, Post

_LOOSE = 4
"""Words that may stand there beside names: adverbs."""
_HE = "ол"
_THEIR_DOING, _WAS = ("уына", "уине"), ("ды", "ди")
_ABOVE = frozenset(("government", "parliament", "office", "president", "prime-minister"))
_MANY = ("лар", "лер", "дар", "дер", "тар", "тер")
_ROW = 2
"""Acts with owners of their own that make a row of such acts."""
_NOT_ONLY = ("коимаи",)
"""As in "тапсырып қана | қоймай, … талап етті": both are ordered of the same."""
_INTO_COUNTRY = ("елге", "кируге")
_PROMISES = ("тапсырма", "нускау", "миндет")


class ClauseReader(GoverningReader):
    """Reads the clauses of one sentence."""

    def all(self) -> tuple[Clause, ...]:
        """Every clause in order."""
        if is_staged(self.stretches) or is_judged(self.stretches):
            return ()
        dated = bool(self.found.deadlines)
        said = [
            at
            for at in imperatives(self.tokens, dated=dated)
            if self.spoken
            or is_retold_order(self.stretches, at)
            or self._resolves(at)
            or self._turned(at) is not None
        ]
        orders = [Cue(at, at, "imperative") for at in dict.fromkeys((*said, *self._futures()))]
        cued = (*CueFinder(self.tokens).all(), *self._behind())
        # "тексеру | жүктелсін" orders what stands before it; "кілт тапсырылсын" is itself the order.
        taking = {c.first for c in cued if verbal_noun(self.stretches.plain(self._act_before(c))) is not None}
        orders = [cue for cue in orders if cue.first not in taking]
        held = {cue.first for cue in orders}
        cues = sorted((*(c for c in cued if c.first not in held), *orders), key=lambda cue: cue.first)
        clauses: list[Clause] = []
        start = self.parties.after_label() if self.direct else 0
        for cue in cues:
            found = self._read(cue, start)
            for clause in found:
                names = names_doers(self.tokens, clause)
                clauses.append(carried(clause, clauses, names=names))
            if found or cue.shape != "necessity":
                start = cue.last + 1  # "қажеттілігі бар шаруаларға …" ends nothing
        return tuple(clauses) or self._pointed()

    def _act_before(self, cue: Cue) -> int:
        """The word before a cue and before whoever is told between: "бақылау | төрағаға жүктелсін"."""
        laid = self._laid(cue)
        if laid is not None:
            return laid
        at = cue.first - 1
        told = next((a for a in self.parties.everyone if a.last == at and a.case == "dative"), None)
        if told is None:
            return at
        first = told.first
        owned = [a for a in self.parties.everyone if a.case == "genitive" and a.last < first]
        while owned and owned[-1].last == first - 1:
            first = owned.pop().first  # "министрлігінің | комитетіне"
        behind = range(first - 1, max(-1, first - _LOOSE), -1)
        return next((i for i in behind if verbal_noun(self.stretches.plain(i))), told.first - 1)

    def _behind(self) -> list[Cue]:
        """Participles with the one who orders behind them: "…тексеруді тапсырған | Асанов штабты аралады"."""
        stems = cue_words().verbs
        return [
            Cue(actor.first - 1, actor.first - 1, "order", "recalled" if is_past(self.tokens) else "now")
            for actor in self.parties.everyone
            if actor.case == "nominative"
            and isinstance(actor.mention, Person | Post)
            and self.stretches.plain(actor.first - 1).startswith(stems)
            and self.stretches.plain(actor.first - 1).endswith(PARTICIPLES)
        ]

    def _read(self, cue: Cue, start: int) -> list[Clause]:
        start = self.stretches.skip(start, cue.first)
        if cue.shape == "imperative":
            turned = self._turned(cue.first)
            return self._said(cue, start) if turned is None else self._told_ahead_of(cue, turned)
        if self._is_provided(cue):
            return []
        last = self._laid(cue) or self._last_act(cue, start)
        if last is None:
            return self._announced(cue, start)
        if cue.shape == "modal":
            return self._modal(cue, start, last)
        if cue.shape == "necessity" and not is_said(self.stretches, cue):
            return []
        begin = self.stretches.after_statement(start, last)
        clauses = self._acts(cue, begin, last)
        if begin > start and not any(clause.addressees for clause in clauses):
            clauses = self._told_ahead(clauses, start, begin)
        if begin > start and not any(clause.issuer for clause in clauses):
            subject = self._subject(cue, start, begin - 1)
            issuer = subject.mention if subject is not None else None
            clauses = [replace(clause, issuer=issuer) for clause in clauses]
        return clauses if self._counts(cue, clauses) else []

    def _told_ahead(self, clauses: list[Clause], start: int, begin: int) -> list[Clause]:
        """The clauses, told to whoever is named before the colon: "әкімге де ескерту жасалды: | …"."""
        told, _ = self.parties.told(self.stretches.skip(start, begin), begin)
        row = [actor for actor in self.parties.within(start, begin) if actor.case == "dative"]
        if not told and len(row) == 1:
            told = (Addressee(row[0].mention),)
        return [replace(clause, addressees=told) for clause in clauses]

    def _counts(self, cue: Cue, clauses: list[Clause]) -> bool:
        """Whether a cue that also only tells or warns orders here: somebody is told, or a day is set."""
        told = any(clause.addressees for clause in clauses)
        bare = cue.shape == "task" and self._is_bare_deed(clauses)
        dated = self._is_dated(clauses)
        owed = cue.shape == "necessity" and is_due_to_things(self.stretches, cue, "possessed")
        if not told and (bare or (owed and not dated)):
            return False
        if cue.shape == "ban":
            # "тұрғындардың баруына тыйым салынды": what people may not do tells no official anything
            theirs = self.stretches.plain(cue.first - 1).endswith(_THEIR_DOING)
            banned = cue.is_passive and theirs and self.stretches.plain(cue.last).endswith(_WAS)
            if (self.stretches.plain(cue.first - 2), self.stretches.plain(cue.first - 1)) == _INTO_COUNTRY:
                return False  # a state's sanctions tell no official anything
            return (self.directive and not banned) or any(clause.issuer for clause in clauses)
        if cue.shape == "grant":
            leads = (one.mention.kind for c in clauses if c.deadline for one in c.addressees)
            due = any(kind in {"post", "person", "body"} for kind in leads)
            return due or self.directive or self.confer or any(clause.issuer for clause in clauses)
        if decides(self.stretches, cue):
            return told or any(clause.deadline for clause in clauses)
        warns = self.tokens[cue.first].plain.startswith(tuple(sorted(word_set("cues", "warned"))))
        how = self.stretches.plain(cue.first - 1)
        strong = cue.shape == "telling" and how in word_set("cues", "strongly")
        dated = dated and self.confer and cue.shape == "necessity"
        told_only = (
            not strong
            and not dated
            and (
                cue.shape in ("telling", "receipt")
                or (warns and cue.is_passive)
                or (cue.shape == "necessity" and not self.directive)
            )
        )
        return told or not told_only

    def _is_dated(self, clauses: list[Clause]) -> bool:
        return any(a.covers(d.span) for c in clauses for a in c.actions for d in self.found.deadlines)

    def _is_bare_deed(self, clauses: list[Clause]) -> bool:
        """Whether a deed is named whose object stands elsewhere: "сондықтан | жабуға тапсырма бердім"."""
        starts = {token.start: token for token in self.tokens}
        spans = [act for clause in clauses for act in clause.actions]
        lone = len(spans) == 1 and spans[0].start in starts and starts[spans[0].start].end == spans[0].end
        return lone and verbal_noun(starts[spans[0].start].plain) == "dative"

    # --- shapes of clauses -----------------------------------------------------------------------------

    def _acts(self, cue: Cue, start: int, last: int) -> list[Clause]:
        """Acts in a row before their cue, each with those who are told at its head or before all of them."""
        trailing = self.parties.trailing(start, last)
        if trailing is not None:
            # "A-ны жөндеу басқармаға, | B-ны ашу бөлімге тапсырылды"
            told, end, begin = trailing
            by = self._subject(cue, start, end)
            opening = by.last + 1 if by is not None and by.last < end else start
            ahead = [self._clause(cue, by.mention if by is not None else None, told, (opening, end))]
            return ahead + self._acts(cue, self.stretches.skip(begin, last), last)
        basis = ground(self.stretches, self.parties, start, last)
        start = self.stretches.after_colon(basis.begin, last) if cue.tense == "myself" else basis.begin
        subject, unknown = self._orderer(cue, start, last, known=basis.issuer is not None)
        things = unknown is not None or is_asked_by_things(self.stretches, self.parties, start, last)
        if self._is_asked(cue, start, last, subject) or (things and cue.is_demand):
            return []  # "тұрғындар | әкімге жолды жөндеуді тапсырды деген сөз"
        teller = subject or self._teller_of(cue, start, last)
        begin = self.parties.behind(teller, last) if teller is not None and teller.last < last else start
        begin = begin if unknown is None else unknown + 1
        before = self.stretches.skip(begin, last)
        begin = self.stretches.after_speech(before, last)
        if begin > before and starts_with_deed(self.parties, before, begin):
            begin = before
        begin = self.stretches.skip(self.stretches.after_meeting(begin, last), last)
        told, first = self._told(cue, begin, last, subject)
        after = self.parties.after(last + 1, cue.last - 1, asked=cue.is_demand)
        given = cue.shape == "necessity" and only_gives(self.parties, first, last)
        if given or only_gets(told, subject) or (after and any(one.role == "lead" for one in told)):
            told, first = (), begin  # "әкім Үкіметке ұсыныс енгізуді", "министрлікке есеп беруді | Үкіметке"
        if not (told or after) and begin > before:
            # "әкімдерге міндеттерін айтып, | жолды салуды"
            told = self.parties.told(before, begin)[0] or self.parties.warned(before, begin)
        anybody = cue.is_demand and not cue.is_passive and subject is None and not (told or after)
        heads = [token.plain for token in self.tokens[:begin]]
        if anybody and self.stretches.plain(start - 2) not in _NOT_ONLY and _HE not in heads:
            return []
        last = cue.last if cue.shape == "ban" else last
        shapes = frozenset((verbal_noun(self.tokens[last].plain) or "bare", "bare"))
        deadline = self._fronted(begin, first) or self._heading(first) or self._granted(cue, last)
        clauses: list[Clause] = []
        several = int(bool(told))
        rows = [(first, last)] if cue.shape == "ban" else acts(self.tokens, first, last, shapes, self.closed)
        for opening, end in self._parted(rows, shapes):
            at = self.stretches.skip(opening, end)
            # "…жасау және оны Үкіметке енгізу | орынбасарына тапсырылды": nobody in front is told
            own, at = self._own(at, end) if opening != first and not after else ((), at)
            if own:
                deadline, several = self._fronted(begin, first), several + 1
            those = beside(told, own) if own or several < _ROW else self._next_in_row(at, end, told)
            told = (
                told if own and own[0].role == "with" else those
            )  # who helps with one act does with it alone
            issuer = subject.mention if subject is not None else basis.issuer
            act = self.stretches.skip(at, end), end
            one = self._clause(cue, issuer, (*those, *after), act)
            due = None if opening != first and has_own_time(self.tokens, *act) else deadline
            clauses.append(replace(one, deadline=due, unnamed=one.unnamed or unknown is not None))
        return clauses

    def _own(self, at: int, end: int) -> tuple[tuple[Addressee, ...], int]:
        """Who is told a later act of a row by name; one above them only hears its report."""
        own, begin = self.parties.told(at, end)
        contrasted = self.stretches.plain(at - 1) == "ал"
        return ((), at) if self._hears(own, begin, end) and not contrasted else (own, begin)

    def _next_in_row(self, at: int, end: int, told: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
        """Who is told an act behind several with owners of their own: nobody, if others stand at its head.

        "әкімге көшіруді, полицияға күзетуді, | мектептерге есеп беруді" does not say who of them reports.
        """
        if end - at < _ROW:
            return told  # "жабдықты сатып алу және | аймақтарға беру"
        lay = word_set("cues", "lay")
        heads = (form for form in forms(self.stretches.plain(at)) if form.case == "dative" and form.plural)
        named = any(a.first == at and a.case == "dative" for a in self.parties.within(at, end))
        return () if named or any(form.stem not in lay for form in heads) else told

    def _hears(self, told: tuple[Addressee, ...], begin: int, end: int) -> bool:
        """Whether somebody high up only gets the report that an act makes: "Үкіметке | есеп беруді"."""
        reports = tuple(sorted(word_set("cues", "reported")))
        above = len(told) == 1 and told[0].mention.sort in _ABOVE
        return above and any(self.stretches.plain(at).startswith(reports) for at in range(begin, end + 1))

    def _is_asked(self, cue: Cue, start: int, last: int, subject: Actor | None) -> bool:
        """Whether people without office order or demand, and so only ask."""
        begin = start + 1 if subject is None and self.stretches.plain(start).endswith(_MANY) else start
        return self._asks_from_below(start, last if cue.is_demand else begin)

    def _told(
        self, cue: Cue, begin: int, last: int, subject: Actor | None
    ) -> tuple[tuple[Addressee, ...], int]:
        """Who is told at the head of a row of acts, and where the first act begins."""
        opening = self.parties.opening(begin, last)
        told, first = self.parties.told(opening, last)
        if told and opening > begin:
            told = (*told, *self.parties.partners(begin, opening))  # "банкпен бірлесіп, | Үкіметке …"
        if not told and subject is not None:
            told, first = self.parties.named(begin, last)
        if not told:
            told, first = (self.parties.asked if cue.is_demand else self.parties.meant)(begin, last)
        if not told and cue.shape == "order":
            told, first = self.parties.wanted(begin, last)
        if not told and cue.shape in ("necessity", "receipt"):
            told, first = self._obliged(cue, begin, last)
        obliges = self.tokens[cue.first].plain.startswith(OBLIGING)
        if not told and obliges and verbal_noun(self.tokens[last].plain) == "dative":
            told, first = self.parties.obliged(begin, last, passive=cue.is_passive)
        if not told:
            told = self.parties.charged(begin, last)
        return told, first

    def _obliged(self, cue: Cue, begin: int, last: int) -> tuple[tuple[Addressee, ...], int]:
        """Who must act as the subject of what is necessary: "әкімдіктер … азайтуы | керек екенін айтты"."""
        owes = cue.shape == "receipt" or verbal_noun(self.tokens[last].plain) == "possessed"
        told = self.parties.doer(begin, last) if owes else ()
        if not told:
            return (), begin
        after = next(a.last + 1 for a in self.parties.everyone if a.mention is told[-1].mention)
        ground = self.stretches.after_ground(begin, after)
        objects = any(
            is_object(self.tokens[at].plain) for at in range(ground, after) if at not in self.closed
        )
        return (told, begin) if objects else (told, self.stretches.after_particles(after, last))

    def _teller_of(self, cue: Cue, start: int, last: int) -> Actor | None:
        """Who tells that something was ordered, by whomever: "әкім | … тапсырылғанын айтты"."""
        told = cue.is_passive and self.stretches.plain(cue.first).endswith(TOLD)
        return self.parties.subject(start, last) if told else None

    def _orderer(self, cue: Cue, start: int, last: int, *, known: bool) -> tuple[Actor | None, int | None]:
        """Who orders; else, unless that is known, the last word of whoever does so and is on no list.

        A body that orders by its name is the subject. Nobody is looked for where the verb is passive, or
        where whoever speaks orders.
        """
        subject = self._subject(cue, start, last)
        if subject is not None or known or cue.is_passive or cue.tense == "myself" or self.direct:
            return subject, None
        at = overt_subject(self.parties, start, last)
        by = next((a for a in self.parties.everyone if a.last == at and a.mention.kind == "body"), None)
        return (by, None) if by is not None else (None, at)

    def _subject(self, cue: Cue, start: int, last: int) -> Actor | None:
        if cue.is_passive or cue.tense == "myself":
            return None
        if self.stretches.plain(cue.last).endswith(PARTICIPLES):
            behind = next((a for a in self.parties.everyone if a.first == cue.last + 1), None)
            if behind is not None and behind.case == "nominative":
                return behind
        found = told_by(self.stretches, self.parties, cue, start, last) or self.parties.subject(start, last)
        found = found or self.parties.subject(last, cue.first)
        ground = self.stretches.after_ground(start, last)
        return found or self.parties.body(start, last) or self.parties.body(ground, last)

    def _modal(self, cue: Cue, start: int, last: int) -> list[Clause]:
        """A "керек": said by whoever speaks, or content of an order that the sentence refers to."""
        behalf = on_behalf(self.stretches, self.parties, start, last)
        if behalf is not None:
            return [self._clause(cue, behalf.issuer, behalf.told, (behalf.begin, cue.last), force="reported")]
        basis = decided(self.stretches, start, last)
        if basis is not None and not is_open(self.stretches, cue):
            rows = [clause for clause in self._by_doer(cue, basis, last, cue.last) if clause.addressees]
            if rows or not self.direct:
                return [replace(clause, force="explicit") for clause in rows]
        asks = self.tokens[-1].text == "?" or names_anyone(self.stretches, start, last)
        if asks or not self.spoken or is_open(self.stretches, cue) or is_vague(self.stretches, last):
            return []
        by = None if self.direct else retelling(self.stretches, self.parties, cue, start, last)
        start = self.stretches.after_remark(start, last) if by is None else by.last + 1
        found = self._by_doer(cue, start, last, cue.last)
        found = [replace(one, issuer=by.mention, speaker=False) for one in found] if by is not None else found
        if (force := told_as(self.stretches, cue)) is not None:
            return [replace(clause, force=force) for clause in found]
        if any(addressee.mention.kind != "person" for clause in found for addressee in clause.addressees):
            return found
        owed = is_due_to_things(self.stretches, cue, "dative", "possessed") and not self._is_dated(found)
        return found if self.directive and not owed else []

    def _announced(self, cue: Cue, start: int) -> list[Clause]:
        """A promise of instructions ("бірқатар тапсырма берді"), perhaps with their list behind a colon."""
        leads = self.stretches.plain(cue.last + 1) == ":"
        promises = cue.shape == "task" and self.tokens[cue.first].plain.startswith(_PROMISES)
        if cue.tense == "recalled" or not (promises or (leads and cue.shape in ("order", "passive"))):
            return []
        subject = self._subject(cue, start, cue.first)
        first = cue.first
        while first > start and self.tokens[first - 1].plain in word_set("cues", "announcers"):
            first -= 1
        if cue.is_passive and first == cue.first and not leads:
            return []
        clause = Clause(
            sentence=self.found.sentence.index,
            cue=self.stretches.span(cue.first, cue.last),
            force=self._force(cue),
            issuer=subject.mention if subject is not None else None,
            speaker=subject is None and (cue.tense == "myself" or self.direct),
            addressees=self.parties.after(subject.last + 1 if subject is not None else start, cue.first),
            opens_list=leads and cue.last + 2 == len(self.tokens),
            announced=self.stretches.span(first, cue.last),
        )
        return [clause]
