"""What an instructing word tells, and whom: acts, a list behind a colon, "that …", or a noun for a deed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.content import (
    is_subjunctive,
    late_partners,
    partners_after,
    past_insertion,
    start_of_act,
    that_clauses,
    told_after,
    with_unknown,
)
from tapsyrma.loaders.english.deeds import is_deed, is_directed, is_granting, names_deed
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.making import Making
from tapsyrma.loaders.english.owners_behind import told_behind
from tapsyrma.loaders.english.parties import Chain, chain_after, longer
from tapsyrma.loaders.english.pronouns import is_pronoun, meant
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.segments import Segment, delegated, for_all, segments
from tapsyrma.loaders.english.tags import before_colon, spoken_to
from tapsyrma.loaders.english.told import demanded_of, is_done_to, noun_phrase, quoted_verb
from tapsyrma.loaders.english.verbs import is_adverb, is_base, is_gerund, is_relative, verb_after_to, verb_at
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Mention

_NOUN_OBJECTS: Final = frozenset(("ordered", "demanded", "commissioned", "demanding", "demand", "expect"))
_WITH: Final = frozenset((
    "tasked", "charged", "entrusted", "task", "charge", "entrust", "tasks", "charges", "entrusts", "tasking",
    "charging", "entrusting", "commissioned",
))  # fmt: skip
_SAID_THAT: Final = frozenset((
    "instructed", "ordered", "recommended", "requested", "asked", "order", "instruct", "ask", "require",
    "required", "orders", "instructs", "requires", "ordering", "instructing", "instructions", "instruction",
    "directive", "insisted", "insists", "insisting", "suggested", "proposed", "decreed", "decrees",
    "stipulated", "ruled", "directed", "directs",
))  # fmt: skip
_SUBJUNCTIVE: Final = frozenset((
    "asked", "ask", "insisted", "insists", "insisting", "ruled", "required", "requires", "suggested",
    "proposed",
))  # fmt: skip
"""Verbs behind which a plain "that" may as well tell a fact."""
_HANDED: Final = frozenset((
    "assigned", "entrusted", "delegated", "assigning", "entrusting", "delegating", "assign", "entrust",
    "delegate", "assigns", "entrusts",
))  # fmt: skip
_ASKING: Final = frozenset((
    "ask", "asked", "asks", "asking", "request", "urge", "urged", "urges", "advise", "advised", "called",
))  # fmt: skip
_SENT: Final = ("funds", "resources", "money", "forces", "efforts", "investments", "investment")
_OWN_WISHES: Final = frozenset(
    ("be", "speak", "join", "leave", "resign", "meet", "attend", "visit", "give", "explain")
)
"""What somebody asks to do himself."""
_NAMING: Final = frozenset(("particular", "namely", "including", "specifically", "particularly"))
_SENT_TO: Final = frozenset(("addressed", "sent", "directed", "issued"))
_OPENING: Final = 4
_FEW: Final = 2
"""So many acts after "a number of instructions" tell what they are for, not what they are."""
_NO_OBJECT: Final = frozenset(("from", "of", "in", "on", "at", "by", "for", "as", "and", "to"))


@frozen
class Contents(Making):
    """A cue whose words are read from those who are told on."""

    def content(self, issuer: Mention | None, told: tuple[Addressee, ...]) -> Iterator[Clause]:
        """What is told, and to whom, after the cue."""
        scene, cue = self.scene, self.cue
        after = told_after(scene, cue) if not told or cue.noun else partners_after(scene, cue, self.until)
        told = (*told, *(after.addressees if after else ()))
        if not told and cue.speaker and scene.line.lower(cue.last + 1) == "you":
            told = spoken_to(scene)
        at = after.last + 1 if after else past_insertion(scene, cue.last + 1)
        if cue.word in _SAID_THAT and (cue.noun or not told) and scene.line.lower(at) == "that":
            yield from self._demanded(issuer, told, at)
            return
        if cue.word == "told" and cue.voice == "active" and scene.line.lower(at) == "that":
            return  # "told journalists that the contractor plans to": only tells
        groups = (one.mention.name.lower() for one in told if one.mention.kind == "collective")
        if cue.word.startswith("direct") and any(name.endswith(_SENT) for name in groups):
            return  # money is directed somewhere
        if (deed := self._gerund(issuer, told, at)) is not None:
            for segment in segments(scene, deed, self.until):
                yield self.clause(issuer, for_all(told, segment.addressees), segment)
            return
        named = cue.word in _NOUN_OBJECTS and not told and is_granting(scene.line, at)
        start = None if named else start_of_act(scene, cue, at, self.until)
        if start is None:
            yield from self._without_act(issuer, told, after)
        elif start[0] == "list":
            yield from self._listed(issuer, told, start[1])
        else:
            yield from self._acts(issuer, told, at, start[1])

    def _gerund(self, issuer: Mention | None, told: tuple[Addressee, ...], at: int) -> int | None:
        """Where acts stand as deeds: "instructed expanding it", "some instructions, including opening it"."""
        scene, cue, line = self.scene, self.cue, self.scene.line
        if cue.noun:
            said = line.lower(at) == "," and line.lower(at + 1) in {"including", "namely"}
            return at + 2 if said and is_gerund(line.lower(at + 2)) and line.word(at + 3) else None
        official = issuer is not None and not issuer.plural and issuer.kind in {"person", "post"}
        plain = official and not told and cue.voice == "active" and cue.word == "instructed"
        if not plain or at != cue.last + 1 or not is_gerund(line.lower(at)) or not line.word(at + 1):
            return None
        return at if start_of_act(scene, cue, at, self.until) is None or line.lower(at + 1) == "the" else None

    def _acts(
        self, issuer: Mention | None, told: tuple[Addressee, ...], at: int, verb: int
    ) -> Iterator[Clause]:
        """The acts from an infinitive on; ``at`` is the token after those who are told."""
        scene, cue = self.scene, self.cue
        if not told and cue.voice == "active" and not cue.noun:
            between = any(not is_adverb(scene.line.lower(at)) for at in range(cue.last + 1, verb - 1))
            if verb - 2 == cue.last + 1 and is_pronoun(scene.line.lower(verb - 2)):
                yield from self._told_pronoun(issuer, verb)
                return
            if between and is_deed(self.scene.line, cue.last + 1):
                yield self.clause(issuer, (), Segment(((cue.last + 1, self.until - 1),)))
                return
            named = self._called_by_noun(verb) if between else None
            full = row(scene.reading, cue.last + 1, verb - 2, scene.places) if between else None
            full = full if full is not None and len(full) > 1 else None
            listed = any(scene.line.says(n, "as", "well", "as") for n in range(cue.last + 2, verb - 1))
            named = named if not listed else None  # nobody, rather than the first of those told
            if named is None and full is None and not listed and cue.word in words("instructing_somebody"):
                only = cue.word in words("instructing_only_somebody") and not self._asks(issuer, verb)
                if only or between:
                    return
            told = full or ((Addressee(named),) if named else ())
        if scene.line.lower(verb - 1) == "with" and told and self._also_charged(verb) is not None:
            yield from self._charged(issuer, told, verb)
            return
        told = self._limited(with_unknown(scene, told, at, verb), at, verb)
        if self._to_public(told):
            return
        more = late_partners(scene, min(at, cue.last + 1), verb)
        told = (*told, *(a for a in more if not any(a.mention.span.overlaps(b.mention.span) for b in told)))
        front = self._front(verb)
        found = tuple(segments(scene, verb, self.until))
        if self._leads_on(found, verb, told):
            yield self.lead(issuer, told or self._addressed())
            return
        for segment in found if told else (told_behind(scene, one) for one in found):
            own = segment if segment.addressees else replace(segment, deadline=front)
            own = own if own.deadline else replace(own, deadline=scene.trailing(own.acts))
            yield self.clause(issuer, for_all(told, segment.addressees), own)

    def _front(self, verb: int) -> Deadline | None:
        """The term before an act: at the head of the sentence, beside the instructing word or behind it.

        One further inside tells of something else: "heard the builder, who promised to end by May, and told".
        """
        term = self.scene.deadline(self.floor, verb)
        if term is None:
            return None
        line, cue = self.scene.line, self.cue
        first, end = line.at(term.span.start), line.at(term.span.end)
        beside = cue.start - end == (line.lower(end) == ",")
        return term if first - self.floor <= _OPENING or first > cue.first or beside else None

    def _limited(self, told: tuple[Addressee, ...], at: int, verb: int) -> tuple[Addressee, ...]:
        """Those told with a clause that says which of them: "the akims | who had not finished the works"."""
        line = self.scene.line
        open_ = all(line.lower(n) != "," for n in range(at, verb - 1))
        if not told or not is_relative(line, at) or told[-1].mention.kind != "collective" or not open_:
            return told
        return (*told[:-1], longer(line, told[-1], at, verb - 2))

    def _leads_on(self, found: tuple[Segment, ...], verb: int, told: tuple[Addressee, ...]) -> bool:
        """Whether what follows is only what orders are for, or a bare verb before the items below.

        ``a number of instructions to improve …`` tells their purpose, "to ensure:" leaves all to the list.
        """
        telling = any(self.scene.line.lower(n) in _NAMING for n in range(self.cue.last + 1, verb))
        acts = [act for segment in found for act in segment.acts]
        whom = told and self.scene.line.lower(verb - 2) != "order"  # "… to akims in order to speed it up"
        if self.cue.several and not telling and not whom and len(acts) <= _FEW:
            return True
        bare = len(acts) == 1 and acts[0][0] == acts[0][1]
        return self.scene.opens and bare and self.scene.line.lower(acts[0][1] + 1) == ":"

    def _addressed(self) -> tuple[Addressee, ...]:
        """To whom a paper goes in which orders stand: "In the letter addressed to akims, tasks were set"."""
        line = self.scene.line
        for at in range(self.floor, self.cue.start):
            if line.lower(at) not in _SENT_TO or line.lower(at + 1) != "to":
                continue
            comma = max(
                (n for n in range(at, self.cue.start) if line.lower(n) == ","), default=self.cue.start
            )
            return row(self.scene.reading, at + 2, comma - 1, self.scene.places) or ()
        return ()

    def _to_public(self, told: tuple[Addressee, ...]) -> bool:
        """Whether only residents, passengers and their like are asked for something."""
        heads = [one.mention.name.lower().split()[-1] for one in told]
        return self.cue.word in _ASKING and bool(heads) and all(head in words("public") for head in heads)

    def _asks(self, issuer: Mention | None, verb: int) -> bool:
        """Whether an official asks that something be done: "the akim requested to speed up the works"."""
        asked = self.cue.word in {"asked", "requested"} and self.cue.voice == "active"
        official = issuer is not None and not issuer.plural and issuer.kind in {"person", "post"}
        return asked and official and self.scene.line.lower(verb) not in words("no_acts") | _OWN_WISHES

    def _told_pronoun(self, issuer: Mention | None, verb: int) -> Iterator[Clause]:
        """``ordered him to …``, "told them to …"; who urges everyone calls upon the public."""
        scene = self.scene
        if self.cue.word.startswith("urge") and scene.line.lower(verb - 2) in {"everyone", "everybody"}:
            return
        told = meant(scene, verb - 2, issuer)
        for segment in segments(scene, verb, self.until):
            own = segment if segment.deadline else replace(segment, deadline=scene.deadline(self.floor, verb))
            yield self.clause(issuer, for_all(told, segment.addressees), own)

    def _called_by_noun(self, verb: int) -> Mention | None:
        """Somebody told whom a noun calls, with or without a name: "the contractor, Kurylys LLP, to …"."""
        scene, first, last = self.scene, self.cue.last + 1, verb - 2
        placed = self.cue.word in words("instructing_people") and scene.line.lower(verb) != "be"
        comma = next((at for at in range(first, last) if scene.line.lower(at) == ","), None)
        if comma is None:
            closer = (at for at in range(first + 1, last) if scene.line.lower(at) in words("described_by"))
            last = next(closer, last + 1) - 1
            return noun_phrase(scene.reading, first, last, placed=placed)
        chain = chain_after(scene.reading, comma + 1, scene.places)
        if chain is not None and chain.addressees[0].role == "with":
            return None
        if chain is None and any(scene.line.says(at, "and", "other") for at in range(comma, last)):
            return None  # "Almaty, Shymkent and other cities": nobody, rather than the first of them
        noun = noun_phrase(scene.reading, first, comma - 1)
        closed = chain is not None and scene.line.lower(chain.last + 1) == ","
        return chain.mentions[0] if chain is not None and closed and noun is not None else noun

    def _listed(self, issuer: Mention | None, told: tuple[Addressee, ...], start: int) -> Iterator[Clause]:
        """Content after a colon: in this sentence, or in the paragraphs that follow."""
        if not told and self.scene.line.lower(start - 1) == ":" and self.cue.voice == "active":
            told = before_colon(self.scene, start - 1)
        if start >= self.scene.end:
            yield self.lead(issuer, told)
            return
        bare = verb_at(self.scene.line, start) is None and verb_after_to(self.scene.line, start) is None
        asked = any(token.text == "?" for token in self.scene.line.tokens)
        if bare and (asked or self.cue.word == "told"):
            return  # "I have told you: the roads are empty"
        for segment in segments(self.scene, start, self.until, loose=True):
            found = delegated(self.scene, segment) if not told else segment
            yield self.clause(issuer, found.addressees or told, found)

    def _without_act(
        self, issuer: Mention | None, told: tuple[Addressee, ...], after: Chain | None
    ) -> Iterator[Clause]:
        """A cue without an infinitive: an announcement, a list to come, or "demanded a report"."""
        scene, cue = self.scene, self.cue
        announces = cue.noun and cue.word.endswith("s") and cue.word != "orders"
        if cue.noun or (scene.opens and self.until >= scene.end):
            deed = after.last + 1 if after else cue.last + 1
            if (
                not cue.several
                and not scene.opens
                and names_deed(scene.line, deed, cue.word, given=cue.voice == "noun")
            ):
                yield from self._deeds(issuer, told, deed + 1)
                return
            if cue.force == "explicit" and (announces or scene.opens):
                yield self.lead(issuer, told)
            return
        at = (after.last if after else cue.last) + 1
        if at + 1 >= self.until:
            return
        if cue.voice == "passive" or (cue.word in _WITH and scene.line.lower(at) == "with"):
            if told and scene.line.lower(at) == "with":
                yield self.clause(issuer, told, Segment(((at + 1, self.until - 1),)))
        elif cue.word in _NOUN_OBJECTS or (not told and self._of_deed(issuer, at)):
            yield from self._demanded(issuer, told, at)
        elif cue.word in _HANDED:
            yield from self._handed(issuer, told, at)

    def _of_deed(self, issuer: Mention | None, at: int) -> bool:
        """Whether a noun says what is ordered: "instructed an audit of", "directed the adoption of"."""
        official = issuer is not None and issuer.kind in {"person", "post"}
        directed = self.cue.word == "directed" and official and is_directed(self.scene.line, at)
        return directed or (self.cue.word == "instructed" and is_deed(self.scene.line, at))

    def _charged(self, issuer: Mention | None, told: tuple[Addressee, ...], first: int) -> Iterator[Clause]:
        """``tasked the police with closing the road, and akims with warning all``: each with his own."""
        following = self._also_charged(first)
        end = following[0] if following is not None else self.until
        for segment in segments(self.scene, first, end):
            yield self.clause(issuer, told, segment)
        if following is not None:
            yield from self._charged(issuer, following[1].addressees, following[1].last + 2)

    def _also_charged(self, first: int) -> tuple[int, Chain] | None:
        """The "and" behind which somebody else is charged "with" another deed, and who that is."""
        line = self.scene.line
        for at in range(first + 1, self.until):
            if line.lower(at) not in {"and", ";", ","}:
                continue
            start = at + 1 + (line.lower(at + 1) == "and")
            chain = chain_after(self.scene.reading, start, self.scene.places)
            if chain is None or line.lower(chain.last + 1) != "with" or chain.last + 2 >= self.until:
                continue
            if is_gerund(line.lower(chain.last + 2)):
                return at, chain
        return None

    def _deeds(self, issuer: Mention | None, told: tuple[Addressee, ...], first: int) -> Iterator[Clause]:
        """``instructions on repairing the roads and on the supply of coal``: an act for each "on"."""
        line = self.scene.line
        marks = [at for at in range(first, self.until) if line.says(at, "and", line.lower(first - 1))]
        starts, ends = [first, *(at + 2 for at in marks)], [*(at - 1 for at in marks), self.until - 1]
        yield self.clause(issuer, told, Segment(tuple(zip(starts, ends, strict=True))))

    def _handed(self, issuer: Mention | None, told: tuple[Addressee, ...], at: int) -> Iterator[Clause]:
        """``assigned control to the Ministry``, "assigned the Ministry control": no infinitive."""
        scene, line = self.scene, self.scene.line
        if told:
            if line.word(at) and line.lower(at) not in _NO_OBJECT:
                yield self.clause(issuer, told, Segment(((at, self.until - 1),)))
            return
        for index in range(at + 1, self.until):
            owners = (
                chain_after(scene.reading, index + 1, scene.places) if line.lower(index) == "to" else None
            )
            if owners is not None and owners.last < self.until:
                yield self.clause(issuer, owners.addressees, Segment(((at, index - 1),)))
                return

    def _demanded(self, issuer: Mention | None, told: tuple[Addressee, ...], at: int) -> Iterator[Clause]:
        """``demanded that akims …``, ``ordered an inspection of …``, ``I expect schedules by Friday``."""
        scene, cue = self.scene, self.cue
        if scene.line.lower(at) == "that":
            yield from self._demanded_that(issuer, told, at)
            return
        bought = scene.line.lower(at) in table("numbers").keys() - {"a", "an"}  # "six aircraft"
        if told or bought or not scene.line.word(at) or scene.line.lower(at) in _NO_OBJECT:
            return
        if cue.word == "commissioned" and not (is_deed(scene.line, at) or is_granting(scene.line, at)):
            return  # put into service
        asked = self._asked_of(at)
        attitude = any(scene.line.lower(n) in words("attitudes") for n in range(at, min(at + 4, self.until)))
        if attitude and not (asked and scene.found.deadlines):
            return
        front = self._front(at)
        if cue.word != "expect" or front is not None or scene.deadline(at, self.until - 1) is not None:
            yield self.clause(
                issuer, asked or self.called(), Segment(((at, self.until - 1),), deadline=front)
            )

    def _asked_of(self, first: int) -> tuple[Addressee, ...]:
        """Of whom a thing is demanded: "demanded explanations from the ministry by Monday"."""
        scene = self.scene
        for at in range(first + 1, self.until if self.cue.word.startswith(("demand", "expect")) else first):
            chain = (
                chain_after(scene.reading, at + 1, scene.places) if scene.line.lower(at) == "from" else None
            )
            if chain is not None and chain.last < self.until:
                behind = range(chain.last + 1, self.until)
                ends = not any(scene.line.word(n) for n in behind) or scene.in_term(chain.last + 1)
                return chain.addressees if ends else ()
        return ()

    def _demanded_that(
        self, issuer: Mention | None, told: tuple[Addressee, ...], at: int
    ) -> Iterator[Clause]:
        """``demanded that akims find the money and that it be paid``: who is told stands behind "that"."""
        for first, end in that_clauses(self.scene.line, at, self.until):
            yield from self._that(issuer, told, first, end)

    def _that(
        self, issuer: Mention | None, told: tuple[Addressee, ...], first: int, end: int
    ) -> Iterator[Clause]:
        """The clauses of one "that", from the token behind it on."""
        scene = self.scene
        chain = chain_after(scene.reading, first, scene.places)
        verb = chain.last + 1 if chain is not None else first - 1
        while chain is not None and is_adverb(scene.line.lower(verb)):
            verb += 1
        named = demanded_of(scene.reading, first - 1, end)
        if chain is not None and (is_base(scene.line.lower(verb)) or is_done_to(scene.line, verb)):
            told = chain.addressees
        elif (quoted := quoted_verb(scene.line, first)) is not None:
            verb = quoted
            told = row(scene.reading, first, verb - 2, scene.places) or (chain.addressees if chain else ())
        elif named is not None:
            verb = named[1]
            told = row(scene.reading, first, verb - 1, scene.places) or (Addressee(named[0]),)
        elif self.cue.word in _SUBJUNCTIVE and not is_subjunctive(scene.line, first, end):
            return
        else:
            verb = first
        for segment in segments(scene, verb, end, loose=verb == first):
            yield self.clause(issuer, for_all(told, segment.addressees), segment)
