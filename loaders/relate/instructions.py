"""Clauses → instructions: issuers carried, lists followed, evidence and deadlines attached."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.relate.lists import Ordered
from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.ranks import is_foreign, is_mouthpiece, stands_above, weight
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.speakers import Speaker
from tapsyrma.loaders.relate.subjects import is_call, is_other, may_act
from tapsyrma.ontology.extraction import Gap, Instruction, Party, Quote, Rejected
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Found, Mention, Person, Post, Span
from tapsyrma.ontology.topics import topics_in

_OF_OFFICIALS = ("поруч", "тапсыр", "instruct")
"""Words that only officials order with, by how they begin: a passer-by demands and asks."""
_ASKING = ("попрос", "прос", "asked", "requested", "сұра", "өтін")
"""Words by which anybody may ask something of anybody."""
_DECIDED = ("решено", "постановлено", "шешілді", "decided", "resolved")
"""Words by which a meeting decides."""
_PERFORMED = frozenset({"поручаю", "приказываю", "постановляю", "предписываю", "тапсырамын", "бұйырамын"})
"""Verbs that give the order they name, so that it is one though the page does not say whose."""
_NEAR = timedelta(days=183)
"""Half a year: nearer to the next such day than to the one before."""


class Reader:
    """Follows issuers and addressees through the clauses of one document."""

    def __init__(self, scene: Scene, places: Iterable[Ordered]) -> None:
        self.scene = scene
        self.acts: dict[int, list[Span]] = defaultdict(list)
        self.told: set[Span] = set()
        for place in places:
            self.acts[place.found.sentence.index] += place.clause.actions
            self.told.update(one.mention.span for one in place.clause.addressees)
        self.last: Party | None = None
        self.last_in = -1  # the sentence in which the last issuer instructed
        self.refused: list[Rejected] = []
        self.announced: Ordered | None = None
        self.recalled: Ordered | None = None
        self.recaller: Party | None = None
        self.spoken: Ordered | None = None

    def issuer(self, place: Ordered) -> Party | None:
        """Who instructs in a clause: named in it, speaking there, or carried from before."""
        if place.clause.issuer is not None:
            return self.scene.issuer(place.clause.issuer)
        meant = None if place.clause.unnamed else self._meant(place)
        return None if meant is not None and is_foreign(meant.post) else meant

    def _meant(self, place: Ordered) -> Party | None:
        """Who instructs in a clause whose words do not say it."""
        clause, scene = place.clause, self.scene
        if self._goes_on(place):
            return self.recaller
        if place.lead is not None:
            return self.last
        speaking = scene.speakers.get(clause.sentence)
        text = scene.layout.text_of(place.found.sentence)
        if isinstance(speaking, Figure) and is_other(text, speaking.name.surname or ""):
            speaking = None
        if speaking is not None and is_mouthpiece(speaking if isinstance(speaking, Post) else speaking.post):
            speaking = None
        elif self._is_called(place, speaking):
            speaking = None  # nobody calls upon himself by name
        elif clause.speaker and speaking is not None and not self._was_heard_out(place, speaking):
            return scene.speaker(speaking)
        carried = self._carried(place, speaking or scene.unnamed(clause.sentence))
        return None if carried is not None and is_other(text, carried.name or "") else carried

    def _is_called(self, place: Ordered, speaking: Speaker | None) -> bool:
        """Whether whoever seems to speak is the one called by name in the words or before them."""
        called = [a.mention for a in place.clause.addressees if isinstance(a.mention, Person)]
        before = self._called(place)
        named = [*called, before] if before is not None else called
        return speaking is not None and any(self.scene.figure(mention) is speaking for mention in named)

    def _carried(self, place: Ordered, speaking: Speaker | None) -> Party | None:
        """Whose instruction it is where the clause does not say: the chair's, or the last issuer's.

        In a paragraph that names who speaks in it, it is theirs.
        """
        scene = self.scene
        if scene.chair is not None:
            return scene.person(scene.chair)
        if self.last is None and self._is_decided(place):
            return scene.issuer(scene.presiding) if scene.presiding is not None else None
        told = place.clause.force == "explicit" and not place.found.sentence.quoted
        lower = told and self._is_lower(speaking)
        if speaking is not None and self._speaks_here(place, speaking) and not lower:
            return scene.speaker(speaking)
        near = (speaking, scene.people.leading_before(place.clause.cue.start), self._leading(place))
        ordering = (one for one in near if isinstance(one, Post) or (one and self._may_order(one)))
        nearest = next(ordering, None)
        if scene.presiding is not None and self.last is None and not place.found.sentence.quoted:
            return scene.issuer(scene.presiding)
        return self.last or (scene.speaker(nearest) if nearest else None)

    def _was_heard_out(self, place: Ordered, speaking: Speaker) -> bool:
        """Whether whoever spoke last only reported, and somebody else has ordered since in the paragraph."""
        if not isinstance(speaking, Figure) or place.found.sentence.quoted or self.last is None:
            return False
        since = (
            self.last_in >= 0
            and self.scene.layout.sentences[self.last_in].block == place.found.sentence.block
        )
        return since and not self._is_last(speaking) and self.scene.only_reports(speaking)

    def _is_decided(self, place: Ordered) -> bool:
        """Whether several decided it who are not named, so that no single one on the page is meant."""
        return place.clause.cue.of(self.scene.layout.document.text).casefold().startswith(_DECIDED)

    def _may_order(self, figure: Figure) -> bool:
        """Whether somebody acts on the page: not only told, come "together with" others, or heard out.

        Only English shows by a preposition who comes along; elsewhere whoever leads may stand in any case.
        """
        document = self.scene.layout.document
        heard = any(speaker is figure for speaker in self.scene.said.values())
        leads = (p for p in figure.persons if document.language != "en" or may_act(document.text, p))
        acts = any(p.span not in self.told for p in leads)
        return (acts or heard) and not self.scene.only_reports(figure)

    def _leading(self, place: Ordered) -> Figure | None:
        """Whoever leads the page; not somebody named only after the order, and there as one who is told."""
        main = self.scene.main
        if main is None or main.first < place.clause.cue.start:
            return main
        text = self.scene.layout.document.text
        return main if any(may_act(text, person) for person in main.persons) else None

    def _is_lower(self, speaking: Speaker | None) -> bool:
        """Whether whoever speaks stands below the last who ordered: a head who reports does not order."""
        last = next((f for f in self.scene.people.figures if self._is_last(f)), None)
        post = speaking if isinstance(speaking, Post) or speaking is None else speaking.known
        return last is not None and post is not None and weight(last.known) < weight(post)

    def _is_last(self, figure: Figure) -> bool:
        return self.last is not None and self.scene.person(figure).id == self.last.id

    def _speaks_here(self, place: Ordered, speaking: Speaker) -> bool:
        """Whether the paragraph says, after the last order, that they speak, and not that they report."""
        here = place.found.sentence
        after = max(self.last_in + 1, self.scene.layout.first_of(here.block).index)
        return any(
            self.scene.said.get(index) is speaking
            and all(a.manner != "reports" for a in self.scene.attributions[index])
            for index in range(after, here.index)
        )

    def assignees(self, place: Ordered, issuer: Party | None) -> tuple[Party, ...]:
        """Who is told: named in the clause or its lead; inferred from the announcement just before it."""
        own, led = place.clause.addressees, place.lead.addressees if place.lead else ()
        helped = bool(own) and all(addressee.role == "with" for addressee in own)
        stated = (*led, *own) if helped else own or led
        if stated:
            return self._parties(stated, issuer)
        before = self.announced
        if before is not None and _follows(before.found, place.found):
            carried = tuple(replace(a, basis="inferred") for a in before.clause.addressees)
            return self._parties(carried)
        if place.clause.impersonal:
            return ()
        called = self._called(place)
        if called is not None:
            return self._parties((Addressee(called, basis="inferred"),))
        return self._told_before(place)

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

    def _called(self, place: Ordered) -> Person | None:
        """Who was called by given name and patronymic at the head of a sentence just before an imperative."""
        clause, here = place.clause, place.found.sentence
        if not (clause.speaker and clause.force == "explicit" and here.quoted):
            return None
        text = self.scene.layout.document.text
        first = bisect_left(self.scene.found, here.block, key=_block)
        last = bisect_right(self.scene.found, here.block, lo=first, key=_block)
        before = [one for one in self.scene.found[first : min(last, here.index)] if one.sentence.quoted]
        called = [p for one in before for p in one.persons[:1] if is_call(p, one, text)]
        return called[-1] if called else None

    def _goes_on(self, place: Ordered) -> bool:
        """Whether a clause goes on with what its paragraph recalls: no issuer of its own, or the same one."""
        clause, before = place.clause, self.recalled
        if before is None or place.lead is not None or not _same_block(before.found, place.found):
            return False
        if clause.issuer is None:
            return not clause.speaker
        issuer = self.scene.issuer(clause.issuer)
        return issuer is not None and self.recaller is not None and issuer.id == self.recaller.id

    def _commands(self, place: Ordered, issuer: Party | None) -> bool:
        """Whether the issuer can be one at all: an official or body, not a passer-by, a victim or a deputy.

        What is said to be necessary is an instruction only from somebody known to hold a post; an order whose
        issuer the page does not name stays one, unless it stands in somebody's direct speech.
        """
        clause = place.clause
        if issuer is None:
            told = any(a.mention.kind in {"body", "collective", "post"} for a in clause.addressees)
            cue = clause.cue.of(self.scene.layout.document.text).casefold()
            performed = clause.speaker and clause.force == "explicit" and (told or cue in _PERFORMED)
            return clause.force != "modal" and (performed or not clause.speaker)
        led = place.lead.addressees if place.lead else ()
        told = any(a.mention.kind != "person" for a in (*clause.addressees, *led))
        cue = clause.cue.of(self.scene.layout.document.text).casefold()
        asks = cue.startswith(_ASKING)
        orders = clause.force == "explicit" and not asks and (told or cue.startswith(_OF_OFFICIALS))
        if asks and self._asks_higher(clause):
            return False
        return issuer.kind != "official" or self.scene.holds_office(issuer.id, orders=orders)

    def _asks_higher(self, clause: Clause) -> bool:
        """Whether everybody who is asked stands above whoever asks: a head of a village asks the akim."""
        asking = self._post_of(clause.issuer)
        asked = [self._post_of(a.mention) for a in clause.addressees]
        return (
            asking is not None
            and bool(asked)
            and all(one is not None and stands_above(one, asking) for one in asked)
        )

    def _post_of(self, mention: Mention | None) -> Post | None:
        figure = self.scene.figure(mention)
        return mention if isinstance(mention, Post) else figure.known if figure is not None else None

    def _parties(self, addressees: tuple[Addressee, ...], issuer: Party | None = None) -> tuple[Party, ...]:
        parties = (self.scene.party(a.mention, a.role, a.basis, by=issuer) for a in addressees)
        return tuple({p.id: p for p in parties if p is not None}.values())

    def read(self, place: Ordered) -> Iterator[Instruction]:
        """The instructions of one clause, an act each."""
        clause = place.clause
        issuer = self.issuer(place)
        recalled = (
            clause.force == "reported"
            or self.scene.recalls(clause.issuer, clause.sentence)
            or self._goes_on(place)
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
            self.last, self.last_in = issuer, clause.sentence
        said = place.found.sentence.quoted and clause.speaker
        if clause.addressees and said and not clause.impersonal:
            self.spoken = place
        if clause.opens_list or clause.announced:
            self.last = issuer or self.last
            self.announced = place if clause.addressees and not clause.actions else None

    @staticmethod
    def _is_told(place: Ordered, issuer: Party, told: tuple[Party, ...]) -> bool:
        """Whether an issuer whom the clause does not name is the one who is told in it."""
        guessed = place.clause.issuer is None and not place.clause.speaker and place.lead is None
        return guessed and any(p.id == issuer.id and p.basis == "stated" for p in told)

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


def _block(one: Found) -> int:
    return one.sentence.block


def _same_block(before: Found, after: Found) -> bool:
    return after.sentence.block == before.sentence.block


def _follows(before: Found, after: Found) -> bool:
    return _same_block(before, after) and after.sentence.index - before.sentence.index == 1


def _deadline(place: Ordered, action: Span, day: str | None) -> Deadline | None:
    own = [d for d in place.found.deadlines if action.covers(d.span) and not past(d, day)]
    if own:
        return own[0]
    shared = place.clause.deadline or (place.lead.deadline if place.lead else None)
    return None if shared is not None and past(shared, day) else shared


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
