"""A model's instructions and reports, led back to their words; owners and terms are checked here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tapsyrma.loaders.evaluate.names import same_title
from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.llm import schema
from tapsyrma.loaders.llm.cast import NOWHERE, Cast, refusal
from tapsyrma.loaders.llm.places import Places
from tapsyrma.loaders.llm.terms import term
from tapsyrma.ontology.extraction import Instruction, Official, Party, Quote, Rejected, Report, Thing
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Deadline, Found, Layout, Span
from tapsyrma.ontology.topics import topics_in

_LONGEST = 2
"""Sentences of a proof: the one that gives the order and one that it leans on."""


class Duties:
    """Reads the instructions and reports of one answer."""

    def __init__(self, layout: Layout, places: Places, found: tuple[Found, ...], cast: Cast) -> None:
        self._layout, self._places, self._cast = layout, places, cast
        self._found = found
        self.rejected: list[Rejected] = []

    def instructions(self, said: tuple[schema.Instruction, ...]) -> tuple[Instruction, ...]:
        """Those that the text bears out, one for each stretch of words, in the order of the text."""
        made: dict[Span, Instruction] = {}
        for one in said:
            place = self._place(one)
            read = self._instruction(one, *place) if place and place[1] not in made else None
            if read is not None:
                made[read.action.span] = read
        return tuple(made[action] for action in sorted(made))

    def reports(self, said: tuple[schema.Report, ...], grammar: Grammar) -> tuple[Report, ...]:
        """Those whose sentence, speaker and matter stand in the text."""
        made = {one.id: one for report in said if (one := self._report(report, grammar))}
        return tuple(sorted(made.values(), key=lambda one: one.evidence.span))

    def _place(self, said: schema.Instruction) -> tuple[Span, Span] | None:
        """The sentences of the evidence and, inside the words quoted, the act; furniture is no text.

        Of a quote that goes on and on only the sentence of the act is evidence.
        """
        for evidence in self._places.in_text(said.evidence):
            for action in self._places.in_text(said.action, evidence):
                around = self._sentences(evidence)
                proof = around if self._count(around) <= _LONGEST else self._sentences(action)
                if proof.covers(action):  # the bullet of an item is quoted, but is none of its words
                    return proof, action
        shown = [at for at in self._places.all(said.evidence) if self._places.is_furniture(at)]
        reason, span = ("furniture", shown[0]) if shown else ("no-evidence", NOWHERE)
        self._refuse(reason, span, f"instruction “{said.action}”")
        return None

    def _instruction(self, said: schema.Instruction, evidence: Span, action: Span) -> Instruction | None:
        """The instruction; what nobody in particular calls necessary is none."""
        text, document = self._layout.document.text, self._layout.document
        lead = self._lead(said.lead, evidence)
        around = (evidence,) if lead is None else (evidence, lead)
        issuer = self._issuer(said, around)
        if said.force == "modal" and issuer is None:
            self._refuse("general-statement", action, f"instruction “{said.action}”")
            return None
        return Instruction(
            id=content_id("claim", document.id, "instruction", action.start, action.end),
            issuer=issuer,
            assignees=tuple(p for p in self._assignees(said, around) if issuer is None or p.id != issuer.id),
            action=_quote(text, action),
            evidence=_quote(text, evidence),
            force=said.force,
            deadline=self._deadline(said, around),
            programmes=self._cast.within("programme", action) or self._cast.within("programme", evidence),
            topics=topics_in(evidence.of(text), document.language),
            territories=territories_in(evidence.of(text), document.language),
            lead=_quote(text, lead) if lead else None,
        )

    def _issuer(self, said: schema.Instruction, around: tuple[Span, ...]) -> Party | None:
        """Whoever the model says instructs, if the text names them anywhere."""
        if said.issuer is None:
            return None
        one = self._cast.of(said.issuer)
        if one is None:
            self._refuse(
                "no-evidence", around[0], f"issuer “{self._cast.said(said.issuer)}” of “{said.action}”"
            )
            return None
        party = self._cast.party(one, basis="stated" if self._named(one, around) else "inferred")
        if party is not None and party.kind == "post":
            # An issuer known by the post alone has no name.
            return replace(party, name=None, post=party.name)
        return party

    def _assignees(self, said: schema.Instruction, around: tuple[Span, ...]) -> Iterator[Party]:
        """Owners whom the sentence, its lead or the sentence just before names; no others."""
        before = tuple(self._before(around[0]))
        seen = set()
        for owner in said.assignees:
            one = self._cast.of(owner.key)
            stated = one is not None and self._named(one, around)
            if one is None or not (stated or self._named(one, before)):
                name = self._cast.said(owner.key)
                self._refuse("no-evidence", around[0], f"owner “{name}” of “{said.action}”")
                continue
            party = self._cast.party(one, role=owner.role, basis="stated" if stated else "inferred")
            if party is not None and party.id not in seen:
                seen.add(party.id)
                yield party

    def _deadline(self, said: schema.Instruction, around: tuple[Span, ...]) -> Deadline | None:
        """The term, where its words stand in the sentence or its lead."""
        if said.deadline is None:
            return None
        place = next((at for span in around for at in self._places.in_text(said.deadline, span)), None)
        if place is None:
            self._refuse("no-evidence", around[0], f"term “{said.deadline}” of “{said.action}”")
            return None
        return term(place, self._found, self._layout.document, said.force)

    def _report(self, said: schema.Report, grammar: Grammar) -> Report | None:
        place = next(self._places.in_text(said.evidence), None)
        evidence = self._sentences(place) if place else None
        speaker = self._cast.of(said.speaker)
        party = self._cast.party(speaker) if speaker else None
        about = [one for key in said.about if (one := self._cast.of(key))]
        if evidence is None or party is None:
            self._refuse("no-evidence", evidence or NOWHERE, f"report “{said.evidence}”")
            return None
        named = tuple(dict.fromkeys(one.id for one in about if self._named(one, (evidence,))))
        if not named:
            self._refuse("no-evidence", evidence, f"matter of the report “{said.evidence}”")
            return None
        quote = _quote(self._layout.document.text, evidence)
        if party.kind == "post":
            party = replace(party, name=None, post=party.name)
        return Report(
            id=content_id("claim", self._layout.document.id, "report", evidence.start, evidence.end),
            speaker=party,
            text=quote,
            evidence=quote,
            about=named,
            # "Reported done" is a strong thing to say: the model and our grammar must both read it so.
            done=said.done and any(grammar.done(self._layout, one) for one in self._read_in(evidence)),
        )

    def _named(self, one: Official | Thing, around: tuple[Span, ...]) -> bool:
        """Whether one of the stretches names somebody, by name or, for an official, by the post."""
        if any(span.covers(at) for span in around for at in one.mentions):
            return True
        if not isinstance(one, Official) or one.post is None:
            return False
        posts = (m for span in around for found in self._read_in(span) for m in found.posts)
        return any(same_title(post.name, one.post) for post in posts)

    def _read_in(self, span: Span) -> tuple[Found, ...]:
        return tuple(one for one in self._found if one.sentence.span.overlaps(span))

    def _count(self, span: Span) -> int:
        return sum(s.span.overlaps(span) for s in self._layout.sentences)

    def _sentences(self, span: Span) -> Span:
        """The sentence or sentences around a stretch, whole."""
        spans = [s.span for s in self._layout.sentences if s.span.overlaps(span)]
        return Span(
            min((s.start for s in spans), default=span.start), max((s.end for s in spans), default=span.end)
        )

    def _before(self, evidence: Span) -> Iterator[Span]:
        """The sentence just before in the same paragraph: whom another one names, nothing here carries on."""
        sentences = self._layout.sentences
        block = next((s.block for s in sentences if s.span.overlaps(evidence)), None)
        earlier = [s.span for s in sentences if s.span.end <= evidence.start and s.block == block]
        return iter(earlier[-1:])

    def _lead(self, words: str | None, evidence: Span) -> Span | None:
        """The sentence before the list in which the evidence is an item."""
        blocks = self._layout.blocks
        item = next((b for b in blocks if b.kind == "item" and b.span.overlaps(evidence)), None)
        if not words or item is None:
            return None
        first = min(b.index for b in blocks if b.group == item.group and b.kind == "item")
        places = (self._sentences(at) for at in self._places.in_text(words))
        return next((at for at in places if blocks[max(0, first - 1)].span.overlaps(at)), None)

    def _refuse(self, reason: str, span: Span, item: str) -> None:
        self.rejected.append(refusal(reason, span, item))


def _quote(text: str, span: Span) -> Quote:
    return Quote(span.of(text), span)
