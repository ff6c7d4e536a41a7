"""Explicit instructions: "instructed the Ministry to …", "was tasked with …", "gave instructions to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from tapsyrma.loaders.english.content import CONNECTING, words_until
from tapsyrma.loaders.english.contents import Contents
from tapsyrma.loaders.english.context import author_before, subject_before
from tapsyrma.loaders.english.cues import PAPERS, cues
from tapsyrma.loaders.english.decisions import decided_before
from tapsyrma.loaders.english.deeds import deed_before, is_deed, lays_deed
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.finite import is_retold
from tapsyrma.loaders.english.granted import given_to
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.origins import origin
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.pronouns import meant
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import Segment, segments
from tapsyrma.loaders.english.signed import titled
from tapsyrma.loaders.english.subjects import is_half, long_subject, opening_body, partnered, row_before
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb, verb_after_to
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Clause, Mention, Person, Post

_INVERTED: Final = frozenset(("assigned", "entrusted", "delegated", "given"))
_OF_SOMEBODY: Final = frozenset(("told", "tasked", "charged", "asked"))
"""Participles behind which "it" is a body rather than nobody."""
_WRITTEN: Final = frozenset(("document", "resolution", "order", "prescription", "protocol", "decision"))
_UNOFFICIAL: Final = frozenset(
    ("court", "judge", "union", "association", "party", "club", "opposition", "bank")
)
_BUYING: Final = frozenset(("ordered", "commissioned"))
_ENACTED: Final = frozenset((
    "turn", "rename", "transform", "convert", "reorganise", "reorganize", "abolish", "merge", "split",
    "divide", "liquidate", "elevate", "appoint", "dismiss", "award", "grant", "declare", "name", "ratify",
    "amend", "recall",
))  # fmt: skip
"""What a decree does itself."""
_FINES: Final = frozenset(("fine", "fines", "damages", "damage", "penalty", "compensation"))
_COURT: Final = 5
"""Tokens from "by" to "court"."""
_SUBJECT: Final = 8
"""Tokens before a verb among which "none of" stands."""
_DONE: Final = ("ed", "en", "wn", "ilt")
"""Endings of participles."""
_LAID_DOWN: Final = frozenset(("law", "code", "charter", "constitution", "mandate"))
_THEIR_WORK: Final = frozenset(("duties", "functions", "powers", "responsibilities", "roles", "tasks"))
_OF_THINGS: Final = frozenset(("instructed", "ordered", "tasked", "charged"))


def orders(scene: Scene) -> Iterator[Clause]:
    """The instructing clauses of a sentence."""
    first = next((token.lower for token in scene.line.tokens if token.word), "")
    found = cues(scene) if first != "had" else []  # "Had they been told to …"
    floor = 0
    for cue, following in zip_longest(found, found[1:]):
        made = tuple(_Order(scene, cue, floor, words_until(scene, cue, following)).read())
        yield from made
        floor = max((scene.line.at(c.actions[-1].end) for c in made if c.actions), default=floor)


@frozen
class _Order(Contents):
    """One cue being read, from its subject on."""

    def read(self) -> Iterator[Clause]:
        """The clauses that the cue makes."""
        if self.cue.voice == "passive":
            stranger = self._received_from() and self._source() is None
            nobody = (
                stranger
                or self._describes()
                or self._is_judged()
                or self._told_me()
                or self._is_supposed()
                or self._informs()
                or self._orders_himself()
                or self.scene.line.lower(self.cue.start - 1) in {"who", "which"}
            )
            yield from () if nobody else self._passive()
        elif self.cue.voice == "noun":
            owners = (p.mention for p in self.scene.places if p.last == self.cue.start - 1)
            whose = next((one for one in owners if one.case == "possessive" and not one.plural), None)
            made = self.content(whose, self._fronted())
            yield from (one for one in made if one.addressees or not self._is_plan(whose))
        else:
            yield from self._active()

    def _is_plan(self, whose: Mention | None) -> bool:
        """Whether a page tells of its aim in words of nobody: "the task is set to plant more trees"."""
        scene = self.scene
        now = scene.line.lower(self.cue.first + 1) in {"is", "are"}
        said = scene.direct or scene.tails or scene.found.deadlines or whose is not None
        return now and not said

    def _active(self) -> Iterator[Clause]:
        verb = verb_after_to(self.scene.line, self.cue.last + 1)
        if self.cue.word.startswith("decree") and self.scene.line.lower(verb or -1) in _ENACTED:
            return  # a decree that does what it says: nobody is told to act
        told: tuple[Addressee, ...] = ()
        if self.scene.line.lower(self.floor) in {"of", "from"} and not self.cue.noun:
            told = self._fronted()
        if self.cue.noun:
            first = (
                self.cue.first + 1 + (self.scene.line.lower(self.cue.first + 1) in {"before", "to", "for"})
            )
            between = chain_after(self.scene.reading, first, self.scene.places)
            told = between.addressees if between is not None and between.last < self.cue.last else ()
            if between is not None and self.scene.line.lower(between.last + 1) in {",", "and"}:
                told = ()  # a list of which only the beginning is understood
            if not told and (between is None or self.cue.word == "term"):
                told = given_to(self.scene, self.cue, self.floor, self._issuer())
        written = self.cue.speaker and not self.scene.direct and self.cue.word == "order"
        issuer = titled(self.scene.layout) if written else None if self.cue.speaker else self._issuer()
        subject = self.scene.line.lower(self.cue.start - 1)
        post = issuer.post if isinstance(issuer, Person) else issuer
        former = isinstance(post, Post) and post.former
        if former or self.of_case() or self._is_described():
            return  # somebody without an office orders his own people
        layman = subject in words("laymen") | words("public") | _UNOFFICIAL
        group = self.by_stranger() and (self.cue.word in _BUYING or self._of_group())
        below = self.cue.force == "modal" and self._from_below(issuer)
        if below or (issuer is None and (layman or group)):
            return
        yield from self.content(issuer, told)

    def _is_described(self) -> bool:
        """Whether a participle tells what is so: "the duties | assigned to X"."""
        return self.cue.word in _INVERTED and self.scene.line.lower(self.cue.start - 1) in _THEIR_WORK

    def _fronted_giver(self) -> Chain | None:
        """Who gives an order in front: "By the akim it was entrusted to the department to …"."""
        if self.scene.line.lower(self.floor) != "by":
            return None
        chain = chain_after(self.scene.reading, self.floor + 1, self.scene.places)
        return chain if chain is not None and chain.last < self.cue.start else None

    def _source(self) -> Chain | None:
        """From whom an order is received: "got a task from the akim: …"."""
        if not self._received_from():
            return None
        chain = chain_after(self.scene.reading, self.cue.last + 2, self.scene.places)
        one = chain is not None and len(chain.mentions) == 1 and not chain.mentions[0].plural
        return chain if one else None

    def _describes(self) -> bool:
        """``As head of the office, she is tasked with contacts``, ``noted that courts are tasked with …``.

        That is what somebody's work is, unless a day is given by which to do it.
        """
        scene, cue = self.scene, self.cue
        line = scene.line
        now = line.lower(cue.start) in {"is", "are"} and line.lower(cue.last + 1) == "with"
        told_of = is_retold(line, cue.start, words("saying")) or line.says(0, "according", "to")
        told_of = told_of or any(line.lower(at) in _LAID_DOWN for at in range(self.floor, cue.start))
        told_of = told_of or line.lower(cue.start - 2) in {"these", "such", "those"}  # of whom it was told
        return now and (line.lower(self.floor) == "as" or told_of) and not scene.found.deadlines

    def _is_judged(self) -> bool:
        """Whether a court orders it, or it is a fine that only a court lays upon somebody."""
        line, verb = self.scene.line, verb_after_to(self.scene.line, self.cue.last + 1)
        after = [line.lower(at) for at in range(self.cue.last + 1, self.until)]
        named = [n for n, word in enumerate(after) if word == "court"]
        judged = any("by" in after[max(0, n - _COURT) : n] for n in named) or after[:1] == ["through"]
        paid = verb is not None and line.lower(verb) in {"pay", "reimburse", "compensate"}
        return judged or self.of_case() or (paid and not _FINES.isdisjoint(after))

    def _is_supposed(self) -> bool:
        """Whether nobody was told so far: "akimats will be instructed", "none of them was instructed"."""
        line, start = self.scene.line, self.cue.start
        near = range(start - 1, max(self.floor, start - _SUBJECT) - 1, -1)
        comma = next((at for at in near if line.lower(at) == ","), self.floor)
        before = {line.lower(at) for at in near if at >= comma}
        group = {line.lower(at) for at in range(max(0, start - 2), self.cue.first)}
        return bool(before & {"none", "neither", "nobody"} or group & {"will", "would", "may", "might"})

    def _informs(self) -> bool:
        """Whether somebody only learns something: "the mayor was told that the school is old"."""
        learns = self.cue.word in {"told", "warned", "advised"}
        return learns and self.scene.line.lower(self.cue.last + 1) == "that"

    def _told_me(self) -> bool:
        """Whether a speaker tells what he himself was told: "I was instructed to solve it"."""
        at = self.cue.start - 1
        while at > self.floor and is_adverb(self.scene.line.lower(at)):
            at -= 1
        return at >= 0 and self.scene.line.lower(at) in {"i", "we"}

    def _orders_himself(self) -> bool:
        """Whether "A. Name was also instructed to …" is said of whoever orders on the page: a slip."""
        line, start = self.scene.line, self.cue.start
        named = next((p.mention for p in self.scene.places if p.last == start - 1), None)
        also = any(line.lower(at) in {"also", "addition"} for at in range(self.cue.first))
        if not isinstance(named, Person) or named.surname is None or not also or self._giver() is not None:
            return False
        before = self.scene.layout.document.text[: self.scene.found.sentence.span.start]
        return re.search(rf"{re.escape(named.surname)} (?:has |also )*{self.cue.word}\b", before) is not None

    def _received_from(self) -> bool:
        line = self.scene.line
        return line.lower(self.cue.first) in {"received", "got"} and line.lower(self.cue.last + 1) == "from"

    def _fronted(self) -> tuple[Addressee, ...]:
        """Those who stand in front: "Before the akims the task was set to …"."""
        line = self.scene.line
        if line.lower(self.floor) not in {"before", "to", "for", "of", "from"}:
            return ()
        chain = chain_after(self.scene.reading, self.floor + 1, self.scene.places)
        return chain.addressees if chain is not None and chain.last < self.cue.start else ()

    def _of_group(self) -> bool:
        """Whether a group of people demands it: "the deputies demanded that …"."""
        return self.scene.line.lower(self.cue.start - 1) in table("collectives")

    def _from_below(self, issuer: Mention | None) -> bool:
        """Whether those ask who are no officials: "the residents asked the akim", "the union urged …"."""
        if issuer is not None:
            return issuer.kind == "body" and bool(words("petitioners") & {*issuer.name.lower().split()})
        line, before = self.scene.line, self.cue.start - 1
        named = line.capital(before) and before > 0
        many = line.word(before) and not named and line.lower(before).endswith("s")
        return many and not is_adverb(line.lower(before)) and line.lower(before) not in CONNECTING

    def _past_relative(self, start: int) -> int:
        """Where a subject ends before ", who heads the headquarters,"."""
        line = self.scene.line
        if line.lower(start - 1) != ",":
            return start
        commas = (at for at in range(start - 2, self.floor, -1) if line.lower(at) == ",")
        return next((at for at in commas if line.lower(at + 1) in {"who", "whose", "which"}), start)

    def _issuer(self) -> Mention | None:
        """Who instructs; "The akim criticised the department, instructing it": the sentence's subject."""
        apart = self.cue.word.endswith("ing") and self.scene.line.lower(self.cue.start - 1) == ","
        if self.scene.line.lower(self.cue.start - 1) == "who":
            return self._described(self.cue.start - 1)
        return self.scene.subject(self.cue.start) if apart else self._just_before()

    def _just_before(self) -> Mention | None:
        """Who instructs: named just before the verb, else the subject of the sentence."""
        scene, start = self.scene, self.cue.start
        chain = chain_before(scene.reading, self._past_relative(start), self.floor, scene.places)
        if chain is None and (agent := self._behind_place(start)) is not None:
            return agent
        named = [m for m in (chain.mentions if chain else ()) if m.kind != "collective" and not m.plural]
        if named and named[-1].case != "possessive":
            return partnered(scene, named[-1], start) or named[-1]
        owned = start > 1 and scene.line.tokens[start - 2].possessive
        if scene.line.lower(start - 1) in PAPERS and (owned or scene.subject(start) is None):
            return self._author(start) if owned else author_before(scene)
        if scene.line.lower(start - 1) in {"he", "she"}:
            return None if scene.direct or scene.subject(start) is not None else subject_before(scene)
        subject = decided_before(scene) if scene.line.lower(start - 1) == "it" else None
        himself = scene.line.lower(0) in {"he", "she"}  # "He thanked A. Name and instructed to …"
        subject = subject or (scene.subject(start) if not himself else None)
        if subject is None and scene.line.lower(0) in {"he", "she"} and not scene.direct:
            return subject_before(scene)
        return subject or opening_body(scene, start)

    def _behind_place(self, start: int) -> Mention | None:
        """Who stands behind "by", or has a place before the post: "In Almaty | Akim A. Name instructed"."""
        line = self.scene.line
        agent = next((p for p in self.scene.places if p.last == start - 1), None)
        if agent is None:
            return None
        by = line.lower(agent.first - 1 - (line.lower(agent.first - 1) == "the")) == "by"
        return agent.mention if by or place_at(line, agent.first) is not None else None

    def _described(self, who: int) -> Mention | None:
        """The one whom a clause with "who" describes: "the report of A. Name, | who instructed …"."""
        last = who - 1 - (self.scene.line.lower(who - 1) == ",")
        return next((p.mention for p in self.scene.places if p.last == last and not p.mention.plural), None)

    def _author(self, start: int) -> Mention | None:
        """Whose paper it is: "the Prime Minister's order obliges …"."""
        owners = (p.mention for p in self.scene.places if p.last == start - 2 and not p.mention.plural)
        return next((one for one in owners if one.kind in {"person", "post", "body"}), None)

    def _passive(self) -> Iterator[Clause]:
        """``X was instructed to …``: the subject is told; ``control is assigned to X`` turns it round."""
        scene, cue = self.scene, self.cue
        chain = chain_before(scene.reading, cue.start, self.floor, scene.places)
        inverted = self._inverted()
        if inverted is not None:
            yield inverted
            return
        chain = row_before(scene, cue.start, self.floor, chain)
        if chain is not None and is_half(scene, chain):
            yield from self.content(origin(scene), ())
            return
        chain = chain or long_subject(scene, self.clause_start(), cue.start, self.floor) or self._joined()
        giver = self._giver()
        dated = scene.deadline(cue.last + 1, min(cue.last + 4, scene.end - 1)) is not None
        if scene.line.lower(cue.last + 1) == "by" and giver is None and not self._by_paper() and not dated:
            return  # by a court, by law: nobody who gives instructions
        told = chain.addressees if chain is not None else self._fronted()
        giver = giver or self._fronted_giver() or self._source()
        if not told and cue.word in _OF_SOMEBODY and scene.line.lower(cue.start - 1) == "it":
            told = meant(scene, cue.start - 1, None)
        things = bool(told) and self._may_be_things(told)
        if things or (not told and not self.impersonal()):
            placed = cue.word in words("instructing_people") and self._to_act()
            dealt = things or self._is_dealt_with()
            named = noun_phrase(scene.reading, *self.without_aside(), placed=placed) if not dealt else None
            if named is None:
                yield from self._thing(giver.mentions[0] if giver is not None else None)
                return
            told = (Addressee(named),)
        if cue.word == "ordered" and told and is_deed(self.scene.line, cue.last + 1):
            yield self.clause(
                giver.mentions[0] if giver else None, told, Segment(((cue.last + 1, self.until - 1),))
            )
            return
        if told and scene.line.lower(cue.last + 1) == "that":
            yield self.clause(None, told, Segment(((cue.last + 2, self.until - 1),)))
            return
        yield from self.content(giver.mentions[0] if giver is not None else origin(scene), told)

    def _may_be_things(self, told: tuple[Addressee, ...]) -> bool:
        """Whether what may be buildings is to be dealt with: "stations were ordered to be mended"."""
        started = self.cue.word == "commissioned" and self.scene.line.lower(self.cue.last + 1) != "to"
        return (self._is_dealt_with() or started) and all(one.mention.sort == "other" for one in told)

    def _is_dealt_with(self) -> bool:
        """Whether something is to be done to the subject: "to be mended", not "to be prepared"."""
        line, done = self.scene.line, self.cue.last + 3
        ready = line.lower(done) in {"prepared", "guided"}
        return line.says(done - 2, "to", "be") and line.lower(done).endswith(_DONE) and not ready

    def _giver(self) -> Chain | None:
        """Who gives an order behind "by"."""
        by = self.scene.line.lower(self.cue.last + 1) == "by" and not self._by_paper()
        return chain_after(self.scene.reading, self.cue.last + 2, self.scene.places) if by else None

    def _by_paper(self) -> bool:
        """Whether a paper stands behind "by": "by the same resolution"."""
        at = self.cue.last + 3 + (self.scene.line.lower(self.cue.last + 3) == "same")
        return self.scene.line.lower(at) in _WRITTEN

    def _to_act(self) -> bool:
        """Whether the subject is to do something, rather than to be dealt with: "tasked to mend"."""
        verb = verb_after_to(self.scene.line, self.cue.last + 1)
        return verb is not None and self.scene.line.lower(verb) != "be"

    def _joined(self) -> Chain | None:
        """Those before "and" and a word that may go on their name: "the Ministry of Finance and Commerce"."""
        joint = self.cue.start - 2
        if self.scene.line.lower(joint) != "and" or not self.scene.line.capital(joint + 1):
            return None
        return chain_before(self.scene.reading, joint, self.floor, self.scene.places)

    def _inverted(self) -> Clause | None:
        scene, cue, after = self.scene, self.cue, self.cue.last + 1
        handed = scene.line.lower(after) == "to" and verb_after_to(scene.line, after) is None
        if cue.word not in _INVERTED or not handed or cue.start <= self.floor:
            return None
        if scene.line.lower(cue.start - 1) == "it":
            return None
        told = chain_after(scene.reading, after + 1, scene.places)
        if told is None:
            named = noun_phrase(scene.reading, after + 1, scene.tail_after(after) - 1)
            told = Chain(after, after, (Addressee(named),)) if named is not None else None
        if told is None or verb_after_to(scene.line, told.last + 1) is not None:
            return None
        first = max(self.floor, self.clause_start(whole=True))
        while first < cue.start - 1 and scene.line.lower(first) in CONNECTING | {"thus", "besides"}:
            first += 1
        if not lays_deed(scene.line, first, cue.start - 1):
            return None  # "the building was assigned to the akimat"
        somebody = any(p.first <= first and p.last >= cue.start - 1 for p in scene.places)
        if somebody or scene.line.lower(first) in {"he", "she", "they", "who", "it", "i", "we"}:
            return None  # "he was assigned to the Ministry"
        last = cue.start - 1 - (scene.line.lower(cue.start - 1) == "to")
        return self.clause(None, told.addressees, Segment(((first, last),)))

    def _thing(self, issuer: Mention | None) -> Iterator[Clause]:
        """``A single price was instructed to be set``: what is ordered is the subject, nobody is told."""
        scene, cue = self.scene, self.cue
        verb, first = verb_after_to(scene.line, cue.last + 1), self.clause_start(whole=True)
        begun = verb is not None or scene.line.says(cue.last + 1, "to", "be")
        if cue.word == "ordered" and not begun and deed_before(scene.line, first, cue.start, cue.last + 1):
            end = act_end(scene.line, first, self.until)
            colon = next((at for at in range(cue.last, end) if scene.line.lower(at) == ":"), end)
            yield self.clause(issuer, (), Segment(((first, colon - 1),)))
            return
        pronouns = {"they", "he", "she", "we", "i", "you", "who"}
        if {scene.line.lower(first), scene.line.lower(cue.start - 1)} & pronouns:
            return
        if cue.word not in _OF_THINGS or not begun or first >= cue.start:
            return
        last = [*segments(scene, cue.last + 2, self.until)][-1].acts[-1][1]
        yield self.clause(issuer, (), Segment(((first, last),)))
