"""Explicit instructions: "instructed the Ministry to …", "was tasked with …", "gave instructions to …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from tapsyrma.loaders.english.content import (
    CONNECTING,
    late_partners,
    partners_after,
    start_of_act,
    that_clauses,
    told_after,
    words_until,
)
from tapsyrma.loaders.english.context import subject_before
from tapsyrma.loaders.english.cues import Cue, cues
from tapsyrma.loaders.english.deeds import deed_before, is_deed, is_granting
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.granted import given_to
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.pronouns import is_pronoun, meant
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import Segment, segments, with_partners
from tapsyrma.loaders.english.subjects import long_subject
from tapsyrma.loaders.english.tags import before_colon
from tapsyrma.loaders.english.tokens import DASHES
from tapsyrma.loaders.english.told import demanded_of, noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb, is_base, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Mention, Span

_NOUN_OBJECTS: Final = frozenset(("ordered", "demanded", "commissioned", "demanding", "demand", "expect"))
_WITH: Final = frozenset(("tasked", "charged", "entrusted"))
_INVERTED: Final = frozenset(("assigned", "entrusted", "delegated", "given"))
_SAID_THAT: Final = frozenset(("instructed", "ordered", "recommended", "requested"))
_OF_THINGS: Final = frozenset(("instructed", "ordered", "tasked", "charged"))
_HANDED: Final = frozenset(("assigned", "entrusted", "delegated", "assigning", "entrusting", "delegating"))
_ASIDE: Final = 5
"""Tokens of "for its part" with its commas."""
_FEW: Final = 2
"""So many acts after "a number of instructions" tell what they are for, not what they are."""
_NO_OBJECT: Final = frozenset(("from", "in", "on", "at", "by", "for", "as", "and", "to"))


def orders(scene: Scene) -> Iterator[Clause]:
    """The instructing clauses of a sentence."""
    found = cues(scene)
    floor = 0
    for cue, following in zip_longest(found, found[1:]):
        made = tuple(_Order(scene, cue, floor, words_until(scene, cue, following)).read())
        yield from made
        floor = max((scene.line.at(c.actions[-1].end) for c in made if c.actions), default=floor)


@dataclass(frozen=True, slots=True)
class _Order:
    """One cue being read: from ``floor`` its subject may stand, before ``until`` its words end."""

    scene: Scene
    cue: Cue
    floor: int
    until: int

    def read(self) -> Iterator[Clause]:
        """The clauses that the cue makes."""
        if self.cue.voice == "passive":
            yield from self._passive()
        elif self.cue.voice == "noun":
            yield from self._content(None, ())
        else:
            yield from self._active()

    def _active(self) -> Iterator[Clause]:
        told: tuple[Addressee, ...] = ()
        if self.cue.noun:
            between = chain_after(self.scene.reading, self.cue.first + 1, self.scene.places)
            told = between.addressees if between is not None and between.last < self.cue.last else ()
            if self.cue.word == "term" and not told:
                told = given_to(self.scene, self.cue, self.floor, self._issuer())
        issuer = None if self.cue.speaker else self._issuer()
        if issuer is None and self.cue.force == "modal" and self._from_below():
            return
        yield from self._content(issuer, told)

    def _from_below(self) -> bool:
        """Whether many ask, who are no officials: "the residents asked the akim …"."""
        line, before = self.scene.line, self.cue.start - 1
        named = line.capital(before) and before > 0
        many = line.word(before) and not named and line.lower(before).endswith("s")
        return many and not is_adverb(line.lower(before)) and line.lower(before) not in CONNECTING

    def _issuer(self) -> Mention | None:
        """Who instructs: named just before the verb, else the subject of the sentence."""
        scene, start = self.scene, self.cue.start
        chain = chain_before(scene.reading, start, self.floor, scene.places)
        named = [m for m in (chain.mentions if chain else ()) if m.kind != "collective" and not m.plural]
        if named and named[-1].case != "possessive":
            return named[-1]
        if scene.line.lower(start - 1) in {"he", "she"}:
            return None if scene.direct or scene.subject(start) is not None else subject_before(scene)
        return scene.subject(start)

    def _passive(self) -> Iterator[Clause]:
        """``X was instructed to …``: the subject is told; ``control is assigned to X`` turns it round."""
        scene, cue = self.scene, self.cue
        chain = chain_before(scene.reading, cue.start, self.floor, scene.places)
        duty = any(scene.line.lower(at) == "responsibility" for at in range(self.floor, cue.start))
        inverted = self._inverted() if chain is None or duty else None
        if inverted is not None:
            yield inverted
            return
        chain = chain or long_subject(scene, self._clause_start(), cue.start, self.floor) or self._joined()
        giver = None
        if scene.line.lower(cue.last + 1) == "by":
            giver = chain_after(scene.reading, cue.last + 2, scene.places)
            written = (
                scene.line.lower(cue.last + 4)
                if scene.line.lower(cue.last + 3) == "same"
                else scene.line.lower(cue.last + 3)
            )
            if written in {"document", "resolution", "order", "prescription", "protocol", "decision"}:
                giver = None
            elif giver is None and scene.deadline(cue.last + 1, min(cue.last + 4, scene.end - 1)) is None:
                return  # by a court, by law: nobody who gives instructions
        told = chain.addressees if chain is not None else ()
        if not told and not self._impersonal():
            named = noun_phrase(scene.reading, *self._without_aside())
            if named is None:
                yield from self._thing(giver.mentions[0] if giver is not None else None)
                return
            told = (Addressee(named),)
        if cue.word == "ordered" and told and is_deed(self.scene.line, cue.last + 1):
            yield self._clause(
                giver.mentions[0] if giver else None, told, Segment(((cue.last + 1, self.until - 1),))
            )
            return
        if told and scene.line.lower(cue.last + 1) == "that":
            yield self._clause(None, told, Segment(((cue.last + 2, self.until - 1),)))
            return
        yield from self._content(giver.mentions[0] if giver is not None else None, told)

    def _joined(self) -> Chain | None:
        """Those before "and" and a word that may go on their name: "the Ministry of Finance and Commerce"."""
        joint = self.cue.start - 2
        if self.scene.line.lower(joint) != "and" or not self.scene.line.capital(joint + 1):
            return None
        return chain_before(self.scene.reading, joint, self.floor, self.scene.places)

    def _inverted(self) -> Clause | None:
        scene, cue, after = self.scene, self.cue, self.cue.last + 1
        if cue.word not in _INVERTED or scene.line.lower(after) != "to" or cue.start <= self.floor:
            return None
        if scene.line.lower(cue.start - 1) == "it":
            return None
        told = chain_after(scene.reading, after + 1, scene.places)
        if told is None:
            named = noun_phrase(scene.reading, after + 1, scene.tail_after(after) - 1)
            told = Chain(after, after, (Addressee(named),)) if named is not None else None
        if told is None:
            return None
        first = max(self.floor, self._clause_start(whole=True))
        while first < cue.start - 1 and scene.line.lower(first) in CONNECTING | {"thus", "besides"}:
            first += 1
        return self._clause(None, told.addressees, Segment(((first, cue.start - 1),)))

    def _thing(self, issuer: Mention | None) -> Iterator[Clause]:
        """``A single price was instructed to be set``: what is ordered is the subject, nobody is told."""
        scene, cue = self.scene, self.cue
        verb, first = verb_after_to(scene.line, cue.last + 1), self._clause_start(whole=True)
        begun = verb is not None or scene.line.says(cue.last + 1, "to", "be")
        if cue.word == "ordered" and not begun and deed_before(scene.line, first, cue.start, cue.last + 1):
            end = act_end(scene.line, first, self.until)
            colon = next((at for at in range(cue.last, end) if scene.line.lower(at) == ":"), end)
            yield self._clause(issuer, (), Segment(((first, colon - 1),)))
            return
        if cue.word not in _OF_THINGS or not begun or first >= cue.start:
            return
        last = [*segments(scene, cue.last + 2, self.until)][-1].acts[-1][1]
        yield self._clause(issuer, (), Segment(((first, last),)))

    def _clause_start(self, *, whole: bool = False) -> int:
        """The first token after the last comma before the verb group; with ``whole``, not after "and"."""
        marks = {",", ";", ":", "that", "whereas", "while"} | (DASHES if whole else {"and"})
        back = range(self.cue.start - 1, self.floor, -1)
        return next((at + 1 for at in back if self.scene.line.lower(at) in marks), self.floor)

    def _without_aside(self) -> tuple[int, int]:
        """First and last token of a subject, "for its part" and its like between commas left out."""
        line, last = self.scene.line, self.cue.start - 1
        if line.lower(last) == ",":
            comma = next((at for at in range(last - 1, self.floor, -1) if line.lower(at) == ","), None)
            if (
                comma is not None
                and last - comma <= _ASIDE
                and line.lower(comma + 1) in {"for", "in", "meanwhile"}
            ):
                marks = {",", ";", ":", "that", "and"}
                first = next(
                    (at + 1 for at in range(comma - 1, -1, -1) if line.lower(at) in marks), self.floor
                )
                return first, comma - 1
        return self._clause_start(), last

    def _impersonal(self) -> bool:
        at = self.cue.start - 1
        while at >= 0 and is_adverb(self.scene.line.lower(at)):
            at -= 1
        return at < 0 or self.scene.line.lower(at) in {"it", "following"}

    def _content(self, issuer: Mention | None, told: tuple[Addressee, ...]) -> Iterator[Clause]:
        """What is told, and to whom, after the cue."""
        scene, cue = self.scene, self.cue
        after = told_after(scene, cue) if not told or cue.noun else partners_after(scene, cue, self.until)
        told = (*told, *(after.addressees if after else ()))
        at = after.last + 1 if after else cue.last + 1
        if cue.word in _SAID_THAT and not told and scene.line.lower(at) == "that":
            yield from self._demanded(issuer, told, at)
            return
        named = cue.word in _NOUN_OBJECTS and not told and is_granting(scene.line, at)
        start = None if named else start_of_act(scene, cue, at, self.until)
        if start is None:
            yield from self._without_act(issuer, told, after)
        elif start[0] == "list":
            yield from self._listed(issuer, told, start[1])
        else:
            yield from self._acts(issuer, told, at, start[1])

    def _acts(
        self, issuer: Mention | None, told: tuple[Addressee, ...], at: int, verb: int
    ) -> Iterator[Clause]:
        """The acts from an infinitive on; ``at`` is the token after those who are told."""
        scene, cue = self.scene, self.cue
        if not told and cue.voice == "active" and not cue.noun:
            between = verb - 2 >= cue.last + 1
            if verb - 2 == cue.last + 1 and is_pronoun(scene.line.lower(verb - 2)):
                yield from self._told_pronoun(issuer, verb)
                return
            if between and is_deed(self.scene.line, cue.last + 1):
                yield self._clause(issuer, (), Segment(((cue.last + 1, self.until - 1),)))
                return
            named = self._called_by_noun(verb - 2) if between else None
            if named is None and cue.word in words("instructing_somebody"):
                only = cue.word in words("instructing_only_somebody")
                if only or between:
                    return
            told = (Addressee(named),) if named else ()
        more = late_partners(scene, at, verb)
        told = (*told, *(a for a in more if a not in told))
        front = scene.deadline(self.floor, verb)
        found = tuple(segments(scene, verb, self.until))
        if cue.several and sum(len(segment.acts) for segment in found) <= _FEW:
            yield self._lead(issuer, told)  # "a number of instructions to improve …" tells their purpose only
            return
        for segment in found:
            own = segment if segment.addressees else replace(segment, deadline=front)
            own = own if own.deadline else replace(own, deadline=scene.trailing(own.acts))
            yield self._clause(issuer, segment.addressees or told, own)

    def _told_pronoun(self, issuer: Mention | None, verb: int) -> Iterator[Clause]:
        """``ordered him to …``, "told them to …"."""
        scene = self.scene
        told = meant(scene, verb - 2, issuer)
        for segment in segments(scene, verb, self.until):
            own = segment if segment.deadline else replace(segment, deadline=scene.deadline(self.floor, verb))
            yield self._clause(issuer, segment.addressees or told, own)

    def _called_by_noun(self, last: int) -> Mention | None:
        """Somebody told whom a noun calls, with or without a name: "the contractor, Kurylys LLP, to …"."""
        scene, first = self.scene, self.cue.last + 1
        comma = next((at for at in range(first, last) if scene.line.lower(at) == ","), None)
        if comma is None:
            return noun_phrase(scene.reading, first, last)
        chain = chain_after(scene.reading, comma + 1, scene.places)
        noun = noun_phrase(scene.reading, first, comma - 1)
        closed = chain is not None and scene.line.lower(chain.last + 1) == ","
        return chain.mentions[0] if chain is not None and closed and noun is not None else noun

    def _listed(self, issuer: Mention | None, told: tuple[Addressee, ...], start: int) -> Iterator[Clause]:
        """Content after a colon: in this sentence, or in the paragraphs that follow."""
        if not told and self.scene.line.lower(start - 1) == ":" and self.cue.voice == "active":
            told = before_colon(self.scene, start - 1)
        if start >= self.scene.end:
            yield self._lead(issuer, told)
            return
        for segment in segments(self.scene, start, self.until, loose=True):
            yield self._clause(issuer, segment.addressees or told, segment)

    def _without_act(
        self, issuer: Mention | None, told: tuple[Addressee, ...], after: Chain | None
    ) -> Iterator[Clause]:
        """A cue without an infinitive: an announcement, a list to come, or "demanded a report"."""
        scene, cue = self.scene, self.cue
        announces = cue.noun and cue.word.endswith("s") and cue.word != "orders"
        if cue.noun or (scene.opens and self.until >= scene.end):
            several = cue.word.endswith("s") or cue.several
            deed = after.last + 1 if after else cue.last + 1
            if not several and scene.line.lower(deed) == "for" and is_deed(self.scene.line, deed + 1):
                yield self._clause(issuer, told, Segment(((deed + 1, self.until - 1),)))
                return
            if cue.force == "explicit" and (announces or scene.opens):
                yield self._lead(issuer, told)
            return
        at = (after.last if after else cue.last) + 1
        if at + 1 >= self.until:
            return
        if cue.voice == "passive" or (cue.word in _WITH and scene.line.lower(at) == "with"):
            if told and scene.line.lower(at) == "with":
                yield self._clause(issuer, told, Segment(((at + 1, self.until - 1),)))
        elif cue.word in _NOUN_OBJECTS or (
            cue.word == "instructed" and not told and is_deed(self.scene.line, at)
        ):
            yield from self._demanded(issuer, told, at)
        elif cue.word in _HANDED:
            yield from self._handed(issuer, told, at)

    def _handed(self, issuer: Mention | None, told: tuple[Addressee, ...], at: int) -> Iterator[Clause]:
        """``assigned control to the Ministry``, "assigned the Ministry control": no infinitive."""
        scene, line = self.scene, self.scene.line
        if told:
            if line.word(at) and line.lower(at) not in _NO_OBJECT:
                yield self._clause(issuer, told, Segment(((at, self.until - 1),)))
            return
        for index in range(at + 1, self.until):
            owners = (
                chain_after(scene.reading, index + 1, scene.places) if line.lower(index) == "to" else None
            )
            if owners is not None and owners.last < self.until:
                yield self._clause(issuer, owners.addressees, Segment(((at, index - 1),)))
                return

    def _demanded(self, issuer: Mention | None, told: tuple[Addressee, ...], at: int) -> Iterator[Clause]:
        """``demanded that akims …``, ``ordered an inspection of …``, ``I expect schedules by Friday``."""
        scene, cue = self.scene, self.cue
        if scene.line.lower(at) == "that":
            yield from self._demanded_that(issuer, told, at)
            return
        if told or not scene.line.word(at) or scene.line.lower(at) in _NO_OBJECT:
            return
        if any(scene.line.lower(n) in words("attitudes") for n in range(at, min(at + 4, self.until))):
            return
        if cue.word != "expect" or scene.deadline(at, self.until - 1) is not None:
            yield self._clause(issuer, self._called(), Segment(((at, self.until - 1),)))

    def _demanded_that(
        self, issuer: Mention | None, told: tuple[Addressee, ...], at: int
    ) -> Iterator[Clause]:
        """``demanded that akims find the money``, "that it be found": who is told stands behind "that"."""
        scene = self.scene
        chain = chain_after(scene.reading, at + 1, scene.places)
        verb = chain.last + 1 if chain is not None else at
        if chain is not None and is_base(scene.line.lower(verb)):
            for segment in segments(scene, verb, self.until):
                yield self._clause(issuer, segment.addressees or chain.addressees, segment)
            return
        named = demanded_of(scene.reading, at, self.until)
        if named is not None:
            for segment in segments(scene, named[1], self.until):
                yield self._clause(issuer, segment.addressees or (Addressee(named[0]),), segment)
            return
        for first, end in that_clauses(scene.line, at, self.until):
            for segment in segments(scene, first, end, loose=True):
                yield self._clause(issuer, segment.addressees or told, segment)

    def _called(self) -> tuple[Addressee, ...]:
        """``This is for all heads of departments: I expect …``: those called before "I"."""
        if self.scene.line.lower(self.cue.start - 1) != ":":
            return ()
        return tuple(Addressee(p.mention) for p in self.scene.places if p.last == self.cue.start - 2)

    def _lead(self, issuer: Mention | None, told: tuple[Addressee, ...]) -> Clause:
        """A clause that promises instructions; a recalled promise is none."""
        scene, cue = self.scene, self.cue
        kept = scene.found.sentence.quoted or scene.recalled(cue.start, cue.first)
        span: Span | None = scene.line.span(cue.first, cue.last)
        return replace(
            self._clause(issuer, told, Segment(())), opens_list=True, announced=None if kept else span
        )

    def _clause(self, issuer: Mention | None, told: tuple[Addressee, ...], segment: Segment) -> Clause:
        scene, cue = self.scene, self.cue
        quoted = scene.found.sentence.quoted
        outside = any(tail < cue.first for tail in scene.tails)
        recalled = scene.recalled(cue.start, cue.first) or (issuer is not None and quoted and not outside)
        pronoun = cue.speaker or scene.line.lower(cue.start - 1) in {"he", "she"}
        deadline: Deadline | None = segment.deadline
        return Clause(
            sentence=scene.found.sentence.index,
            cue=scene.line.span(cue.first, cue.last),
            force="reported" if recalled else cue.force,
            actions=tuple(scene.span(first, last) for first, last in segment.acts if last >= first),
            issuer=issuer,
            speaker=issuer is None and (pronoun or quoted),
            addressees=with_partners(scene, told, segment.acts),
            deadline=deadline,
        )
