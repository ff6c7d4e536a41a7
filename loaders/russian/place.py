"""A sentence that is read for instructions, and the clauses that are made of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.own_times import by_own_time, has_own_time, opens_with_time
from tapsyrma.loaders.russian.parties import joint, past_partners
from tapsyrma.loaders.russian.speech import Speech
from tapsyrma.loaders.russian.spelt import spelt_out
from tapsyrma.loaders.russian.told import Told
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Force, Mention, Span


@frozen
class Place:
    """A sentence to be read: what it names, which words are direct speech, its number.

    ``start`` and ``end`` are the words of the clause around one cue. ``told`` are those to whom direct speech
    is said by the words around it; ``heard`` tells whether the speech has called somebody by name,
    ``ordered`` whether the words behind it say that it orders: "…», – поручил аким", ``promised`` whether
    the sentence before promises orders that this one spells out, ``news`` whether the quotation is the
    message of a press service or secretary, ``lay`` whether people speak in it who order nobody:
    "«…», – просят сельчане".
    """

    seen: Analysis
    speech: Speech
    sentence: int
    start: int = 0
    end: int = 0
    told: tuple[Addressee, ...] = ()
    heard: bool = False
    ordered: bool = False
    promised: bool = False
    news: bool = False
    lay: bool = False

    def within(self, cue: Cue, start: int, end: int) -> Place:
        """The same place, for one cue: the words ``start..end`` around it are its clause."""
        return replace(self, start=start, end=min(end, self.speech.end_of(cue.last)))

    @property
    def first_word(self) -> int:
        """The index of the first word that is no sign."""
        return next((word.index for word in self.seen.line.words if word.letters), 0)


@frozen
class Source:
    """Who instructs in a clause, how firmly, and whether whoever speaks there is meant, or nobody named."""

    force: Force
    issuer: Mention | None = None
    speaking: bool = False
    unnamed: bool = False


def clauses_of(place: Place, source: Source, told: list[Told], cue: Cue | None = None) -> Iterator[Clause]:
    """The clauses of an order, one for those who are told the same by the same day.

    Without a word of ordering, each stands where its first act begins.
    """
    told = spelt_out(place.seen, told)
    for group in told:
        whole = clause_of(place, cue or _cue_of(group), source, group, told[0])
        parts = by_own_time(place.seen, group) if whole.deadline is not None else [group]
        if len(parts) == 1:
            yield whole
            continue
        first = told[0] if group is not told[0] else parts[0]
        yield from (clause_of(place, cue or _cue_of(part), source, part, first) for part in parts)


def _cue_of(group: Told) -> Cue:
    """The place of an order without a word of ordering: where its act begins."""
    first = group.acts[0].first
    return Cue("active", "dative", first, first, "")


def clause_of(place: Place, cue: Cue, source: Source, group: Told, first: Told | None = None) -> Clause:
    """The clause of acts that the same people are told to do; partners named in the acts join them.

    ``first`` are those who are told before them in the same sentence, and what.
    """
    seen = place.seen
    others = first.acts[0] if first is not None and first is not group and first.acts else None
    own = has_own_time(seen, group.acts[0]) if others else opens_with_time(seen, group.acts[0])
    actions = tuple(seen.span(past_partners(seen, act.first, act.last), act.last) for act in group.acts)
    named = {a.mention.name for a in group.addressees}
    partners = (a for act in group.acts for a in joint(seen, act.first, act.last))
    return Clause(
        sentence=place.sentence,
        cue=seen.span(cue.first, cue.last),
        force=source.force,
        actions=actions,
        issuer=source.issuer,
        speaker=source.speaking and source.issuer is None,
        addressees=(*group.addressees, *(a for a in partners if a.mention.name not in named)),
        deadline=_shared_deadline(
            place, cue, actions, seen.span(others.first, others.last) if others else None, own=own
        ),
        unnamed=source.unnamed,
    )


def lead_of(
    place: Place,
    cue: Cue,
    source: Source,
    told: tuple[Addressee, ...],
    *,
    opens: bool,
    announced: Span | None,
) -> Clause:
    """A clause that only leads to its acts: "дал ряд поручений:", "Министерству финансов:"."""
    return Clause(
        sentence=place.sentence,
        cue=place.seen.span(cue.first, cue.last),
        force=source.force,
        issuer=source.issuer,
        speaker=source.speaking and source.issuer is None,
        addressees=told,
        opens_list=opens,
        announced=announced,
    )


def _is_already(seen: Analysis, term: Span) -> bool:
    """Whether a term in front says when something was ordered: "Ещё до начала ремонта аким поручил"."""
    return seen.line.lower(seen.line.index_at(term.start - seen.offset) - 1) in {"еще", "ещё", "задолго"}


def _is_of_other_act(seen: Analysis, term: Span, ordered: int) -> bool:
    """Whether a term in front belongs to another verb: "обещал до мая сдать дом и поручил ускорить"."""
    first, last = (seen.line.index_at(at - seen.offset) for at in (term.end, ordered))
    return any(w.letters and is_infinitive(w.text) for w in seen.line.words[first:last])


def _shared_deadline(
    place: Place, cue: Cue, actions: tuple[Span, ...], others: Span | None, *, own: bool
) -> Deadline | None:
    """A term that stands before the first act or opens it holds for the acts that have none of their own.

    How often something is to be done, said at the head of an act, holds for that act alone.
    "В декабре 2023 года поручил" says when the order was given: a period before the cue is no term. Nor is
    one in what others are told: "поручил МЧС до лета обследовать русла, а акимам – создать запас"; and an act
    behind others that says itself when it is due (``own``) takes nothing over.
    """
    if not actions:
        return None
    first = place.seen.span(place.start, place.start).start
    ordered = place.seen.span(cue.first, cue.last).start
    opening = [
        term
        for term in place.seen.deadlines
        if (actions[0].start if own else first) <= term.span.start <= actions[0].start
        and (others is None or term.span.start < others.start or term.span.start == actions[0].start)
        and not (term.kind == "recurring" and term.span.start == actions[0].start)
        and (term.span.start == actions[0].start or term.earliest is None or term.span.start > ordered)
        and not (term.span.start < ordered and _is_already(place.seen, term.span))
        and not (actions[0].start > ordered and _is_of_other_act(place.seen, term.span, ordered))
    ]
    if not opening and actions[-1].end <= ordered and not own:
        return _behind(place, cue)
    return opening[-1] if opening else None


def _behind(place: Place, cue: Cue) -> Deadline | None:
    """The term behind those who are told of an act in front: "Решить вопрос поручил отделу до 1 июня"."""
    line, offset = place.seen.line, place.seen.offset
    for term in place.seen.deadlines:
        at = line.index_at(term.span.start - offset)
        if cue.last < at < place.end:
            return None if any(not word.letters for word in line.words[cue.last + 1 : at]) else term
    return None
