"""One instructing word with the words that are its own, and the clauses that are made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.context import named_before, only_reported
from tapsyrma.loaders.english.cues import Cue
from tapsyrma.loaders.english.finite import is_retold
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.scene import PERIODS, Scene, binds
from tapsyrma.loaders.english.segments import Segment, with_partners
from tapsyrma.loaders.english.tokens import DASHES, OPENING
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.loaders.read.calendar import months
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Mention, Span

_RECENT: Final = frozenset(("week", "month", "quarter"))
"""Periods of which a page may bring the news when they are over."""
_HEARD: Final = frozenset(("informed", "told", "reported"))
"""Verbs by which somebody only learns of an order: "he was told that the akimats were instructed"."""
_OWN: Final = frozenset(
    ("government", "cabinet", "ministry", "akimat", "agency", "committee", "department", "company", "fund")
)
"""Bodies that go by a bare word in the mouth of those who belong to them."""
_NOUN: Final = 3
"""Tokens of a subject before its noun."""
_SHORTEST_NAME: Final = 3
_NO_NAMES: Final = frozenset((
    "he", "she", "they", "then", "also", "and", "who", "this", "that", "which", "besides", "having", "state",
    "head",
    "kazakhstan", "chief", "chairman", "service", "administration", "premier",
))  # fmt: skip
"""Words with a capital before a verb that name no stranger."""
_ASIDE: Final = 5
"""Tokens of "for its part" with its commas."""
_SUSPECTED: Final = frozenset(("allegedly", "leaked", "defendant", "suspect", "convicted"))
_WITNESSES: Final = frozenset(
    ("investigation", "investigators", "witness", "witnesses", "indictment", "prosecution")
)
_HEAD: Final = 3
"""Tokens of a subject: "The court", "By a court"."""


@frozen
class Making:
    """One cue being read: from ``floor`` its subject may stand, before ``until`` its words end."""

    scene: Scene
    cue: Cue
    floor: int
    until: int

    def without_aside(self) -> tuple[int, int]:
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
        return self.clause_start(), last

    def clause_start(self, *, whole: bool = False) -> int:
        """The first token after the last comma before the verb group; with ``whole``, not after "and"."""
        marks = {",", ";", ":", "that", "whereas", "while"} | (DASHES if whole else {"and"})
        back = range(self.cue.start - 1, self.floor, -1)
        return next((at + 1 for at in back if self.scene.line.lower(at) in marks), self.floor)

    def impersonal(self) -> bool:
        """Whether nobody is the subject: "it was instructed to …"."""
        at = self.cue.start - 1
        while at >= 0 and is_adverb(self.scene.line.lower(at)):
            at -= 1
        return at < 0 or self.scene.line.lower(at) in {"it", "following"}

    def called(self) -> tuple[Addressee, ...]:
        """``This is for all heads of departments: I expect …``: those called before "I"."""
        if self.scene.line.lower(self.cue.start - 1) != ":":
            return ()
        return tuple(Addressee(p.mention) for p in self.scene.places if p.last == self.cue.start - 2)

    def lead(self, issuer: Mention | None, told: tuple[Addressee, ...]) -> Clause:
        """A clause that promises instructions; a recalled promise is none."""
        scene, cue = self.scene, self.cue
        kept = scene.found.sentence.quoted or scene.recalled(cue.start, cue.first)
        span: Span | None = scene.line.span(cue.first, cue.last)
        term = Segment((), deadline=self._heading_term())
        return replace(self.clause(issuer, told, term), opens_list=True, announced=None if kept else span)

    def _heading_term(self) -> Deadline | None:
        """The term before the subject of a promise: "By 1 June, the akim instructed: …" binds all items."""
        scene, cue = self.scene, self.cue
        first = next(iter(scene.found.deadlines), None)
        if first is None or first.kind == "recurring" or not (binds(first) and scene.opens):
            return None
        comma = scene.line.at(first.span.end)
        subject = any(p.first in {comma + 1, comma + 2} and p.last == cue.start - 1 for p in scene.places)
        opening = first.span.start == scene.line.tokens[0].start and scene.line.lower(comma) == ","
        return first if subject and opening else None

    def _tells_of_the_highest(self, told: tuple[Addressee, ...]) -> bool:
        """Whether a speaker tells that the president was told to: whoever speaks did not tell him."""
        passive = self.cue.voice == "passive"
        return passive and any(one.mention.sort == "president" for one in told)

    def _by_press(self) -> bool:
        """Whether a press service tells what its chief ordered: it recalls nothing."""
        behind = (t.lower for tail in self.scene.tails for t in self.scene.line.tokens[tail:])
        return any(word in {"press", "spokesman", "spokesperson", "spokeswoman"} for word in behind)

    def _goes_on_reporting(self) -> bool:
        """Whether "she" only reported before: "B. Name reported. She noted that akimats were told"."""
        scene, line = self.scene, self.scene.line
        pronoun = self.cue.voice == "passive" and line.lower(0) in {"he", "she"}
        return pronoun and is_retold(line, self.cue.start, words("saying")) and only_reported(scene)

    def _notes_own(self, told: tuple[Addressee, ...]) -> bool:
        """Whether his own house was told, as somebody notes: "noted that the Government has been tasked"."""
        scene, line, start = self.scene, self.scene.line, self.cue.start
        perfect = self.cue.voice == "passive" and line.lower(start) in {"has", "have", "had"}
        own = len(told) == 1 and told[0].mention.name.lower() in _OWN
        said = is_retold(line, start, words("saying")) or (bool(scene.tails) and not scene.direct)
        return perfect and own and said

    def of_case(self) -> bool:
        """Whether a crime or a court is told of: "according to the leaked accounts, he ordered it closed"."""
        line, until = self.scene.line, self.cue.start
        said = {line.lower(at) for at in range(until)}
        judged = "court" in {line.lower(at) for at in range(min(until, _HEAD))}
        witnessed = line.says(0, "according", "to") and bool(said & _WITNESSES)
        return judged or witnessed or bool(said & _SUSPECTED)

    def by_stranger(self) -> bool:
        """Whether a group or a bare body is the subject: "the police ordered drivers to stop"."""
        line, at = self.scene.line, self.cue.start - 1
        while at > self.floor and (is_adverb(line.lower(at)) or line.lower(at) in words("day_words")):
            at -= 1
        if self.cue.voice != "active" or self.cue.speaker or at < self.floor:
            return False
        if line.lower(at) == ",":  # "Name, in turn, instructed"
            first = next(
                (n for n in range(at - 1, max(self.floor, at - _ASIDE), -1) if line.lower(n) == ","), 0
            )
            return first > self.floor and line.capital(first - 1) and self._by_unknown(first - 1)
        if line.capital(at):
            return self._by_unknown(at)
        if line.lower(at) == "who":
            return True  # of somebody whom nothing tells
        known = table("collectives").keys() | table("bodies").keys() | words("public") | words("laymen")
        governed = {line.lower(n) for n in range(max(self.floor, at - _NOUN), at)} & words("prepositions")
        return line.lower(at) in known and not governed - {"of"}

    def _by_unknown(self, index: int) -> bool:
        """Whether a name that nothing explains is the subject: "Garibashvili instructed his ministers"."""
        line, word = self.scene.line, self.scene.line.lower(index)
        if any(p.first <= index <= p.last for p in self.scene.places) or len(word) <= _SHORTEST_NAME:
            return False
        plain = word in _NO_NAMES | words("adverbs") | words("prepositions") | words("posts") | words(
            "finite"
        )
        plain = (
            plain
            or is_adverb(word)
            or word.endswith("ing")
            or not line.word(index)
            or word in table("bodies")
        )
        return not plain and not line.tokens[index].text.isupper() and not named_before(self.scene, word)

    def _has_done(self) -> bool:
        """Whether the speaker tells what he has ordered: "I have set a task"."""
        line, start = self.scene.line, self.cue.start
        return start > 0 and line.lower(start) == "have" and line.tokens[start - 1].text == "I"

    def _dates_another(self, issuer: Mention | None) -> bool:
        """Whether an order only dates something else: "work began after the President came and ordered …"."""
        if issuer is None:
            return False
        line = self.scene.line
        for one in self.scene.places:
            if one.mention is not issuer or one.last >= self.cue.first:
                continue
            before = one.first - 1 - (line.lower(one.first - 1) == "the")
            open_ = all(line.lower(at) != "," for at in range(one.last + 1, self.cue.first))
            return line.lower(before) in {"after", "since"} and open_
        return False

    def _was_then(self, segment: Segment) -> bool:
        """Whether a time that is over stands right behind the verb: "was told last year to mend it"."""
        line, first = self.scene.line, self.cue.last + 1
        end = segment.acts[0][0] if segment.acts else first
        behind = line.lower(first) == "last" and line.lower(first + 1) in PERIODS and first < end
        return behind or self._opens_with_past()

    def _opens_with_past(self) -> bool:
        """Whether a time that is over opens the clause: "Last year I commissioned", "In May, I gave …"."""
        line, cue = self.scene.line, self.cue
        if cue.voice != "active" or not (cue.word.endswith("ed") or line.lower(cue.first) in {"gave", "set"}):
            return False
        first = self.floor + (not line.word(self.floor))
        past = line.lower(first) == "last" and line.lower(first + 1) in PERIODS - _RECENT
        month = (
            line.lower(first) == "in"
            and line.lower(first + 1) in months("en")
            and line.lower(first + 2) == ","
        )
        return first < cue.start and (past or (month and line.lower(cue.start - 1) == "i"))

    def _tells_of_past_order(self, issuer: Mention | None) -> bool:
        """Whether somebody quoted says that others "were instructed": he tells of it and orders nothing.

        With a term to be kept it is an order that stands: "All akims were ordered to do it before May".
        """
        line, cue = self.scene.line, self.cue
        told_of = cue.voice == "passive" and issuer is None and not self.scene.found.deadlines
        return told_of and line.lower(cue.start) in {"was", "were"}

    def _is_set_up_for(self, told: tuple[Addressee, ...]) -> bool:
        """Whether a sentence tells what a commission is for, by whomever it was set up: "is tasked with"."""
        line, cue = self.scene.line, self.cue
        now = line.lower(cue.start) in {"is", "are"} and line.lower(cue.last + 1) == "with"
        return now and any(one.mention.sort in {"commission", "council"} for one in told)

    def clause(self, issuer: Mention | None, told: tuple[Addressee, ...], segment: Segment) -> Clause:
        """The clause that a stretch of acts makes."""
        scene, cue = self.scene, self.cue
        quoted = scene.found.sentence.quoted
        outside = any(tail < cue.first for tail in scene.tails)
        opened = (t.index for t in scene.line.tokens[cue.last + 1 :] if t.text in OPENING)
        outside = outside or any(scene.line.lower(at - 1) == ":" for at in opened) or self._by_press()
        recalled = scene.recalled(cue.start, cue.first) or (issuer is not None and quoted and not outside)
        retold = quoted and issuer is None and self._tells_of_the_highest(told)
        retold = retold or (bool(told) and quoted and not outside and self._tells_of_past_order(issuer))
        heard = cue.voice == "passive" and issuer is None and is_retold(scene.line, cue.start, _HEARD)
        retold = (
            retold
            or heard
            or (issuer is None and self._goes_on_reporting())
            or (issuer is None and self._notes_own(told))
        )
        told_of = cue.voice == "passive" and issuer is None and scene.line.lower(cue.start) == "had"
        told_of = (
            told_of and not quoted and any(scene.line.lower(at) in words("saying") for at in range(cue.start))
        )
        unnamed = retold or told_of or (issuer is None and (self.by_stranger() or self._is_set_up_for(told)))
        recalled = (
            recalled or retold or self._dates_another(issuer) or self._has_done() or self._was_then(segment)
        )
        pronoun = cue.speaker or scene.line.lower(cue.start - 1) in {"he", "she"}
        deadline: Deadline | None = segment.deadline
        return Clause(
            sentence=scene.found.sentence.index,
            cue=scene.line.span(cue.first, cue.last),
            force="reported" if recalled else cue.force,
            actions=tuple(scene.span(first, last) for first, last in segment.acts if last >= first),
            issuer=issuer,
            speaker=issuer is None and (pronoun or quoted) and not unnamed,
            unnamed=unnamed,
            addressees=with_partners(scene, told, segment.acts),
            deadline=deadline,
        )
