"""Clauses → instructions: issuers carried, lists followed, evidence and deadlines attached."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.relate.authority import is_above
from tapsyrma.loaders.relate.hosts import is_host
from tapsyrma.loaders.relate.issuers import VISITING, Issuers
from tapsyrma.loaders.relate.lists import Ordered
from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.ranks import is_foreign, ranks
from tapsyrma.loaders.relate.recalls import recalls
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.ontology.extraction import Gap, Instruction, Party, Quote, Rejected
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.latin import in_both_scripts, latin_key
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Document, Found, Mention, Post, Span
from tapsyrma.ontology.topics import topics_in

_OF_OFFICIALS = re.compile(r"\b(?:поруч|указани|тапсыр|instruct)")
"""Words that only officials order with ("дал поручение" too): a passer-by demands and asks."""
_ASKING = ("попрос", "прос", "ask", "request", "appeal", "сұра", "өтін", "ótin")
"""Words by which anybody may ask something of anybody, by how they begin."""
_PERFORMED = frozenset(
    in_both_scripts("поручаю", "приказываю", "постановляю", "предписываю", "тапсырамын", "бұйырамын")
)
"""Verbs that give the order they name, so that it is one though the page does not say whose."""
_INSTRUCTIONS = re.compile(r"(?i)поручени|указани|instruction|тапсырма|нұсқау|tapsyrma|nusqa[uýw]")
"""What a lead gives where the next sentence spells it out as orders."""
_IN_PARTICULAR = re.compile(
    r"(?i)\W*(?:в частности|так,|например|in particular|thus,|specifically|namely|for example"
    r"|атап айтқанда|atap a[ıiy]tqanda|мәселен|máselen)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEAR = timedelta(days=183)
_AROUND = timedelta(days=300)
"""Half a year: nearer to the next such day than to the one before."""


class Reader:
    """Follows issuers and addressees through the clauses of one document."""

    def __init__(self, scene: Scene, places: Sequence[Ordered]) -> None:
        self.scene = scene
        self.acts: dict[int, list[Span]] = defaultdict(list)
        for place in places:
            self.acts[place.found.sentence.index] += place.clause.actions
        self.issuers = Issuers(scene, places)
        self.refused: list[Rejected] = []
        self.announced: Ordered | None = None
        self.recalled: Ordered | None = None
        self.recaller: Party | None = None
        self.promised: Found | None = None
        self.spoken: Ordered | None = None

    def issuer(self, place: Ordered) -> Party | None:
        """Who instructs in a clause: named in it, whoever its paragraph recalls, or as ``issuers`` has it."""
        if place.clause.issuer is not None and not self._is_host(place, place.clause.issuer):
            return self.scene.issuer(place.clause.issuer)
        come = self._come_between(place) if self.issuers.is_passive(place) else None
        if come is not None:
            return self.scene.person(come)
        goes_on = not place.clause.unnamed and self._goes_on(place)
        meant = self.recaller if goes_on else self.issuers.of(place)
        return None if meant is not None and is_foreign(meant.post) else meant

    def _is_host(self, place: Ordered, mention: Mention) -> bool:
        """Whether a pronoun was taken for somebody of a sentence before who only shows a visitor round."""
        figure = None if place.found.sentence.span.covers(mention.span) else self.scene.figure(mention)
        return figure is not None and is_host(self.scene, place.found, figure)

    def assignees(self, place: Ordered, issuer: Party | None) -> tuple[Party, ...]:
        """Who is told: named in the clause or its lead; inferred from the announcement just before it."""
        own, led = place.clause.addressees, place.lead.addressees if place.lead else ()
        helped = bool(own) and all(addressee.role == "with" for addressee in own)
        stated = (*led, *own) if helped else own or led
        if stated:
            return self._parties(stated, issuer)
        before = self.announced
        if before is not None and (_follows(before.found, place.found) or self._speaks_to(before, place)):
            carried = tuple(replace(a, basis="inferred") for a in before.clause.addressees)
            return self._parties(carried)
        if place.clause.impersonal:
            return ()
        called = self.issuers.called(place)
        if called is not None:
            return self._parties((Addressee(called, basis="inferred"),))
        return self._told_before(place)

    def _speaks_to(self, before: Ordered, place: Ordered) -> bool:
        """Whether an imperative stands in the speech right behind tasks that were announced to somebody."""
        clause, here, said = place.clause, place.found.sentence, before.found.sentence
        if clause.impersonal or not (clause.speaker and clause.force == "explicit" and here.quoted):
            return False
        near = said.index < here.index and here.block - said.block <= 1
        return near and all(one.quoted for one in self.scene.layout.sentences[said.index + 1 : here.index])

    def _told_before(self, place: Ordered) -> tuple[Party, ...]:
        """Who was told just before in the same direct speech, when a further imperative names nobody."""
        clause, before = place.clause, self.spoken
        if before is None or not (
            clause.speaker and place.found.sentence.quoted and clause.force == "explicit"
        ):
            return ()
        near = 0 <= clause.sentence - before.found.sentence.index <= 1
        if not (near and _same_block(before.found, place.found)):
            return ()
        carried = tuple(replace(a, basis="inferred") for a in before.clause.addressees if a.role == "lead")
        return self._parties(carried)

    def _goes_on(self, place: Ordered) -> bool:
        """Whether a clause goes on with what its paragraph recalls: no issuer of its own, or the same one."""
        clause, before = place.clause, self.recalled
        if before is None or place.lead is not None or not _same_block(before.found, place.found):
            return False
        if clause.issuer is None:
            meant = not clause.speaker or self.issuers.is_passive(place)
            return meant and self._come_between(place) is None
        if before.found.sentence.quoted and not place.found.sentence.quoted:
            return False  # a speaker recalled what he had ordered; now the page tells what he orders
        issuer = self.scene.issuer(clause.issuer)
        return issuer is not None and self.recaller is not None and issuer.id == self.recaller.id

    def _come_between(self, place: Ordered) -> Figure | None:
        """The akim or minister, not told himself, who acts between what is recalled and a clause.

        "The President had ordered schools. The akim saw the sites. Builders were told to hurry."
        """
        before = self.recalled
        if before is None or place.lead is not None or not _same_block(before.found, place.found):
            return None
        told = [self.scene.figure(a.mention) for a in (*before.clause.addressees, *place.clause.addressees)]
        for one in self.scene.before(place.found.sentence.index, before.found.sentence.index + 1):
            acting = None if one.sentence.quoted else self.scene.subjects.of(one)
            if acting is None or acting.known is None or any(acting is figure for figure in told):
                continue
            other = self.recaller is None or self.scene.person(acting).id != self.recaller.id
            if other and ranks(acting.known) & VISITING:
                return acting
        return None

    def _commands(self, place: Ordered, issuer: Party | None) -> bool:
        """Whether the issuer can be one at all: an official or body, not a passer-by, a victim or a deputy.

        What is said to be necessary is an instruction only from somebody known to hold a post; an order whose
        issuer the page does not name stays one, unless it stands in somebody's direct speech.
        """
        clause = place.clause
        sovereign = [self.scene.is_sovereign(a.mention) for a in clause.addressees]
        if clause.force == "modal" and sovereign and all(sovereign):
            return False  # "the President must": nobody orders the Head of State
        if issuer is None:
            told = any(a.mention.kind in {"body", "collective", "post"} for a in clause.addressees)
            cue = latin_key(clause.cue.of(self.scene.layout.document.text))
            performed = clause.speaker and clause.force == "explicit" and (told or cue in _PERFORMED)
            return clause.force != "modal" and (performed or not clause.speaker)
        led = place.lead.addressees if place.lead else ()
        told = any(a.mention.kind != "person" for a in (*clause.addressees, *led))
        cue = clause.cue.of(self.scene.layout.document.text).casefold()
        asks = cue.startswith(_ASKING)
        orders = clause.force == "explicit" and not asks and (told or _OF_OFFICIALS.search(cue) is not None)
        if asks and self._asks_higher(clause):
            return False
        return issuer.kind != "official" or self.scene.holds_office(issuer.id, orders=orders)

    def _asks_higher(self, clause: Clause) -> bool:
        """Whether everybody who is asked stands above whoever asks: a head of a village asks the akim."""
        asking = self._post_of(clause.issuer)
        asked = [self._post_of(a.mention) or a.mention for a in clause.addressees]
        return asking is not None and bool(asked) and all(is_above(one, asking) for one in asked)

    def _post_of(self, mention: Mention | None) -> Post | None:
        figure = self.scene.figure(mention)
        return mention if isinstance(mention, Post) else figure.known if figure is not None else None

    def _parties(self, addressees: tuple[Addressee, ...], issuer: Party | None = None) -> tuple[Party, ...]:
        # Nobody orders the Head of State.
        told = (a for a in addressees if not self.scene.is_sovereign(a.mention))
        parties = (self.scene.party(a.mention, a.role, a.basis, by=issuer) for a in told)
        return tuple({p.id: p for p in parties if p is not None}.values())

    def read(self, place: Ordered) -> Iterator[Instruction]:
        """The instructions of one clause, an act each."""
        place = self._spelt_out(place)
        clause = place.clause
        issuer = self.issuer(place)
        recalled = (
            clause.force == "reported"
            or recalls(self.scene, clause)
            or self._goes_on(place)
            or self.issuers.is_retold(place, issuer)
        )
        told = self.assignees(place, issuer)
        if issuer is not None and self._is_told(place, issuer, told):
            issuer = None  # whoever is told here did not order it
            told = self.assignees(place, None)
        assignees = tuple(p for p in told if issuer is None or p.id != issuer.id)
        if clause.actions and not self._commands(place, issuer):
            self.refused.extend(Rejected("general-statement", action) for action in clause.actions)
            return
        for action in clause.actions:
            yield self._instruction(place, action, issuer, assignees, recalled=recalled)
        if recalled and clause.actions:
            self.recalled, self.recaller = place, issuer
        named = clause.issuer is not None or (clause.speaker and bool(clause.actions))
        if not recalled and clause.force == "explicit" and named and issuer is not None:
            self.issuers.ordered(issuer, place)
            self.recalled = None  # whoever orders now goes on, not whoever was recalled
        said = place.found.sentence.quoted and clause.speaker
        if clause.addressees and said and not clause.impersonal:
            self.spoken = place
        if clause.opens_list or clause.announced:
            if issuer is not None:
                self.issuers.announced(issuer, place)
            self.announced = place if clause.addressees and not clause.actions else None
            self.promised = place.found if self._promises(clause) else None

    def _promises(self, clause: Clause) -> bool:
        """Whether a clause says that instructions were given, rather than tasks or aims set."""
        said = clause.announced or clause.cue
        return _INSTRUCTIONS.search(said.of(self.scene.layout.document.text)) is not None

    def _spelt_out(self, place: Ordered) -> Ordered:
        """A clause that spells out the instructions promised right before it is one of them: explicit.

        "… дал министерствам поручения. В частности, Минфин должен …" (docs/annotation.md, ``force``).
        """
        clause, sentence = place.clause, place.found.sentence
        words = sentence.span.of(self.scene.layout.document.text)
        told = self.promised is not None and _follows(self.promised, place.found)
        if clause.force != "modal" or not told or _IN_PARTICULAR.match(words) is None:
            return place
        return replace(place, clause=replace(clause, force="explicit"))

    def _is_told(self, place: Ordered, issuer: Party, told: tuple[Party, ...]) -> bool:
        """Whether an issuer whom the clause does not name is the one who is told in it or announced to be."""
        guessed = place.clause.issuer is None and not place.clause.speaker and place.lead is None
        announced = self.announced is not None and not place.clause.addressees
        return guessed and any(p.id == issuer.id and (announced or p.basis == "stated") for p in told)

    def _instruction(
        self,
        place: Ordered,
        action: Span,
        issuer: Party | None,
        assignees: tuple[Party, ...],
        *,
        recalled: bool,
    ) -> Instruction:
        text, document = self.scene.layout.document.text, self.scene.layout.document
        evidence = place.found.sentence.span
        lead, deadline = self._lead(place), _deadline(place, action, document.date.value)
        recalled = recalled or _is_over(place, action, document)
        return Instruction(
            id=content_id("claim", document.id, "instruction", action.start, action.end),
            issuer=issuer,
            assignees=assignees,
            action=Quote(action.of(text), action),
            evidence=Quote(evidence.of(text), evidence),
            force="reported" if recalled else place.clause.force,
            deadline=unanchored(deadline) if recalled else deadline,
            programmes=self._programmes(place, action),
            topics=topics_in(evidence.of(text), document.language),
            territories=territories_in(evidence.of(text), document.language),
            lead=Quote(lead.of(text), lead) if lead else None,
        )

    def _lead(self, place: Ordered) -> Span | None:
        return self.scene.layout.sentences[place.lead.sentence].span if place.lead else None

    def _programmes(self, place: Ordered, action: Span) -> tuple[str, ...]:
        """Named in the act; else in its sentence, but for those that belong to its other acts."""
        things = self.scene.things
        inside = things.within("programme", action)
        sentence = place.found.sentence
        others = {one for act in self.acts[sentence.index] for one in things.within("programme", act)}
        around = things.within("programme", sentence.span)
        return inside or tuple(one for one in around if one not in others)


def _same_block(before: Found, after: Found) -> bool:
    return after.sentence.block == before.sentence.block


def _follows(before: Found, after: Found) -> bool:
    return _same_block(before, after) and after.sentence.index - before.sentence.index == 1


def _deadline(place: Ordered, action: Span, day: str | None) -> Deadline | None:
    own = [d for d in place.found.deadlines if action.covers(d.span) and not past(d, day)]
    if own:
        return _of_a_year(own[0])
    shared = place.clause.deadline or (place.lead.deadline if place.lead else None)
    return None if shared is None or past(shared, day) else _of_a_year(shared)


def _is_over(place: Ordered, action: Span, document: Document) -> bool:
    """Whether an act was to be done by a year before that of the release, which then recalls the order."""
    day = document.date.value
    terms = (d for d in place.found.deadlines if action.covers(d.span) and past(d, day))
    years = (int(year) for term in terms for year in _YEAR.findall(term.span.of(document.text)))
    return day is not None and any(year < int(day[:4]) for year in years)


def _of_a_year(term: Deadline) -> Deadline:
    """A day and month just past may be meant of this year or the next: which one, nobody says.

    "By 10 August" on a page of 15 August: a page that means the next August says so.
    """
    if term.rule != "day-month" or term.latest is None or term.anchor is None:
        return term
    ahead = date.fromisoformat(term.latest) - date.fromisoformat(term.anchor)
    return term if ahead < _AROUND else _without_day(term)


def past(term: Deadline, day: str | None) -> bool:
    """Whether a term ended before the release: it dates the order, or what the act is about, not its end."""
    return term.latest is not None and day is not None and term.latest < day


def unanchored(deadline: Deadline | None) -> Deadline | None:
    """The term of a recalled order: nobody knows the day from which its "within a week" was counted.

    A day and month stay where the next one is near ("by 1 March", recalled in February); recalled a few days
    after it, the order may have meant the one just past, and no year can be told.
    """
    if deadline is None or deadline.anchor is None:
        return deadline
    if deadline.rule == "day-month" and deadline.latest is not None:
        ahead = date.fromisoformat(deadline.latest) - date.fromisoformat(deadline.anchor)
        if ahead < _NEAR:
            return deadline
    return _without_day(deadline)


def _without_day(deadline: Deadline) -> Deadline:
    return replace(deadline, earliest=None, latest=None, precision=None, anchor=None)


def gaps(scene: Scene, places: list[Ordered]) -> tuple[Gap, ...]:
    """Lists of instructions that were announced and are not on the page."""
    led = {id(place.lead) for place in places if place.lead is not None}
    with_actions = {place.found.sentence.index for place in places if place.clause.actions}
    missing = []
    for place in places:
        span = place.clause.announced
        index = place.found.sentence.index
        if span is None or id(place.clause) in led or index in with_actions or index + 1 in with_actions:
            continue
        missing.append(
            Gap(content_id("claim", scene.layout.document.id, "gap", span.start), "list-missing", span)
        )
    return tuple(missing)
