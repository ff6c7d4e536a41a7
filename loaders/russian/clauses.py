"""The instructing clauses of a sentence: cue by cue, and orders that no word of ordering marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.allowances import allowed
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.by_order import by_order
from tapsyrma.loaders.russian.bystanders import without_helped
from tapsyrma.loaders.russian.claims import is_asked
from tapsyrma.loaders.russian.colons import behind_colon, said_by
from tapsyrma.loaders.russian.credits import without_credit
from tapsyrma.loaders.russian.cues import Cue, find_cues
from tapsyrma.loaders.russian.enumerated import thing_of_item
from tapsyrma.loaders.russian.futures import announced, let, resolved
from tapsyrma.loaders.russian.hearers import called
from tapsyrma.loaders.russian.imperatives import imperative_order
from tapsyrma.loaders.russian.indirect import retold
from tapsyrma.loaders.russian.laid_upon import laid_upon
from tapsyrma.loaders.russian.morphology import is_imperative, is_infinitive, readings
from tapsyrma.loaders.russian.named_tasks import named_task
from tapsyrma.loaders.russian.needs import needed, obliged
from tapsyrma.loaders.russian.ordered_behind import ordered_behind
from tapsyrma.loaders.russian.orders import ordered
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.place import Place, Source, clauses_of, lead_of
from tapsyrma.loaders.russian.recall import is_in_relative
from tapsyrma.loaders.russian.rosters import assigned
from tapsyrma.loaders.russian.shared_out import shared_out
from tapsyrma.loaders.russian.spoken import infinitive_order, listed_order, noun_order, tells
from tapsyrma.loaders.russian.tables import row_order
from tapsyrma.loaders.russian.tails import is_tail
from tapsyrma.loaders.russian.tasked import given_by, tasked
from tapsyrma.loaders.russian.told import Told
from tapsyrma.loaders.russian.wills import willed
from tapsyrma.loaders.russian.wishes import granted, such, such_by, such_told, wished
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Clause

_ALSO: Final = ("а", "также")
_ORDERING: Final = frozenset({"active", "passive", "first", "noun", "time"})
_BESIDE: Final = 3
_CUTTING: Final = frozenset({"active", "passive", "first", "noun", "gerund"})
"""Cues that end the clause of the cue before them."""


def read_clauses(place: Place, *, ordered_before: bool = False) -> tuple[Clause, ...]:
    """The instructing clauses of a sentence under no lead, in order.

    ``ordered_before``: whether it is an item after an order, so that a bare infinitive is another one.
    """
    made: list[Clause] = []
    cues = find_cues(place.seen.line)
    if cues and is_asked(place.seen.line) and all(cue.kind != "first" for cue in cues):
        return ()
    start = done = 0
    stop = without_credit(place.seen.line)
    if not any(cue.first < stop for cue in cues):
        stop = len(place.seen.line.words)
    for number, cue in enumerate(cues):
        if cue.first < done or cue.first >= stop:
            continue
        further = (c for c in cues[number + 1 :] if c.kind in _CUTTING)
        following = next((c for c in further if not is_in_relative(place.seen, c.first)), None)
        end = stop
        if following is not None:
            end = _clause_start(place.seen, following.first, cue.last + 1)
        clauses = tuple(_of_cue(place.within(cue, start, end), cue))
        made += clauses
        done = max([done, *(_last_word(place, clause) for clause in clauses)])
        start = end if following else start
    spoken = any(place.speech.covers(cue.first) for cue in cues)
    marked = spoken or (cues and not place.speech.spans)
    if marked and not made and _acts_first(place.seen, cues):
        return tuple(_unmarked(place, ordered_before=ordered_before))
    return tuple(made) if marked else (*_unmarked(place, ordered_before=ordered_before), *made)


def read_item(
    place: Place, lead: Clause, *, governed: bool = False, listed: bool = True
) -> tuple[Clause, ...]:
    """The clauses of a list item under the lead that opened the list.

    ``governed``: whether the lead ends in an infinitive, whose object the item is. ``listed``: whether it is
    an item of a list indeed, and not only the sentence behind "дал ряд поручений", where "Акимат ведёт
    ремонт" tells what is done.
    """
    seen = place.seen
    if is_tail(seen):
        return ()
    if any(cue.kind in {"active", "passive"} for cue in find_cues(seen.line)):
        return read_clauses(place)
    end = len(seen.line.words)
    told = (
        listed_order(seen, 0, end)
        or assigned(seen, end)
        or (resolved(seen, 0, end) if listed else [])
        or ([] if tells(seen, place.first_word) else noun_order(seen, 0, end))
        or (thing_of_item(seen, end) if governed else [])
    )
    source = Source(lead.force)
    made = tuple(clauses_of(place, source, without_helped(seen, told)))
    if told == (roster := assigned(seen, end)) and roster and seen.deadlines:
        return tuple(replace(clause, deadline=seen.deadlines[-1]) for clause in made)
    return made or tuple(_inner_lead(place, Source(lead.force, lead.issuer)))


def read_row(place: Place) -> tuple[Clause, ...]:
    """The clause of a row in a table of orders, with the term that stands in another cell."""
    told, source = row_order(place.seen), Source("explicit")
    terms = place.seen.deadlines
    made = clauses_of(place, source, told)
    return tuple(replace(clause, deadline=terms[0] if terms else None) for clause in made)


def orders(line: Line) -> bool:
    """Whether a sentence has a word of ordering, so that a list after it may go on with its orders."""
    return any(cue.kind in _ORDERING for cue in find_cues(line))


def orders_plainly(line: Line) -> bool:
    """Whether a word of a sentence orders that needs no frame to do so, as "сказал" would."""
    framed = lexicon.words("framed")
    return any(cue.kind in _ORDERING and cue.lemma not in framed for cue in find_cues(line))


def ends_in_order(line: Line) -> bool:
    """Whether the last word of a line orders, so that what is ordered stands below it."""
    last = len(line.words) - (2 if line.words and line.words[-1].text == ":" else 1)
    return any(cue.last == last and cue.kind in {"active", "first"} for cue in find_cues(line))


def _of_cue(place: Place, cue: Cue) -> Iterator[Clause]:
    if cue.kind in {"need", "must"}:
        owed = needed(place, cue) if cue.kind == "need" else obliged(place, cue)
        return (ordered_behind(place, clause) for clause in owed)
    if cue.kind == "time":
        return allowed(place, cue)
    return laid_upon(place, cue) if cue.government == "upon" else ordered(place, cue)


def _unmarked(place: Place, *, ordered_before: bool) -> Iterator[Clause]:
    """Orders without a word of ordering, in direct speech or with those who are told at the very start."""
    seen = place.seen
    if not seen.line.words:
        return
    first = _first_spoken(place)
    spoken = place.speech.covers(first)
    if not spoken and place.speech.spans:
        return
    end = place.speech.end_of(first)
    going_on = _goes_on(seen)
    first = max(first if spoken else 0, len(going_on))
    told_of = None if spoken else retold(seen)
    named = such(seen, first)
    end = named or (told_of.end if told_of else end)
    bare = spoken or ordered_before or told_of is not None or named is not None
    any_act = named is not None or (ordered_before and bool(going_on))
    told = infinitive_order(seen, first, end, bare=bare, any_act=any_act)
    told = without_helped(seen, told)
    giver = such_by(seen) if not told and not spoken else None
    if giver is not None:
        cue = Cue("noun", "dative", first, first, "")  # what is ordered behind it is ordered by the giver
        yield lead_of(place, cue, Source("explicit", giver), (), opens=False, announced=None)
        return
    if told and named is not None and not told[0].addressees:
        told = [replace(told[0], addressees=such_told(seen, named)), *told[1:]]
    if not told and spoken and not place.lay:
        told = wished(seen, first, end) or _granted(place, first, end)
    if not told and spoken and not place.lay:
        told = imperative_order(seen, first, end, place.told, heard=place.heard)
        told = told or let(seen, first, end) or announced(seen, first, end)
        told = told or [replace(one, addressees=place.told) for one in willed(seen, first, end)]
    told = told or named_task(seen, first, end, is_said=lambda: spoken or _is_said(seen))
    told = told or shared_out(seen, first, end, spoken=spoken)
    source = Source("explicit", told_of.speaker if told_of else None, spoken or told_of is not None)
    if not told and not spoken:
        told, source = tasked(seen, end), _got_from(source, seen)
    if not told and not spoken and (order := by_order(seen, end)):
        told, source = order.told, replace(source, issuer=order.issuer)
    yield from clauses_of(place, source, told)
    if not told and not spoken:
        behind = behind_colon(seen, end)
        source = replace(source, issuer=source.issuer or said_by(seen)) if behind else source
        yield from clauses_of(place, source, behind)
        yield from () if behind else _inner_lead(place, source)


def _got_from(source: Source, seen: Analysis) -> Source:
    """The source of a task that somebody got: from whom the sentence says, where nobody else is known."""
    giver = given_by(seen) if source.issuer is None else None
    return source if giver is None else replace(source, issuer=giver)


def _is_said(seen: Analysis) -> bool:
    """Whether the holder of a post or a named person is said to say it: "…, заявил аким области"."""
    words = seen.line.words
    return any(
        word.letters and readings(word.text)[0].lemma in _saying()
        for n in seen.nominals
        if "nominative" in n.cases and n.mention.kind in {"person", "post"}
        for word in words[max(0, n.first - _BESIDE) : n.first + _BESIDE + 1]
    )


@cache
def _saying() -> frozenset[str]:
    return frozenset(lexicon.ru("speaking")["says"])


def _granted(place: Place, first: int, end: int) -> list[Told]:
    """Acts for which time is given without a verb, to whoever is called or spoken to."""
    told = granted(place.seen, first, end)
    owners = called(place.seen, first, end) or place.told
    return [replace(one, addressees=one.addressees or owners) for one in told]


def _first_spoken(place: Place) -> int:
    """The first word, or that of the speech to which a colon leads: "предупредил: «Виновных наказать»"."""
    first = place.first_word
    if place.speech.spans and not place.speech.covers(first):
        at = place.seen.line.index_at(place.speech.spans[0].start)
        opened = next((w.index for w in place.seen.line.words[at:] if w.letters), first)
        if any(word.text == ":" for word in place.seen.line.words[max(0, at - 2) : at + 1]):
            return opened
    return first


def _acts_first(seen: Analysis, cues: tuple[Cue, ...]) -> bool:
    """Whether an infinitive stands before every cue, which then belongs to what is told in the act."""
    return any(
        w.letters and (is_infinitive(w.text) or is_imperative(w.text))
        for w in seen.line.words[: cues[0].first]
    )


def _goes_on(seen: Analysis) -> tuple[str, ...]:
    """The words by which a sentence goes on with the orders before it: "А также наладить обмен …"."""
    return _ALSO if (seen.line.lower(0), seen.line.lower(1)) == _ALSO else ()


def _inner_lead(place: Place, source: Source) -> Iterator[Clause]:
    """With "Министерству финансов:" a list begins, under another lead or none."""
    words = place.seen.line.words
    if not words or words[-1].text != ":":
        return
    found = parties(place.seen, place.first_word, "dative")
    if found is not None and found.end >= len(words) - 1:
        cue = Cue("noun", "dative", 0, 0, "")
        yield lead_of(place, cue, source, found.addressees, opens=True, announced=None)


def _clause_start(seen: Analysis, cue: int, floor: int) -> int:
    """Where the clause of a cue begins: after the last comma, or after an "и" that joins it to another."""
    line = seen.line
    if line.lower(cue - 1) == "," and (semicolon := _after_semicolon(line, cue, floor)) is not None:
        return semicolon
    if line.lower(cue - 1) == "и":
        return max(floor, cue - 1)
    named = min((n.first for n in seen.nominals if n.last == cue - 1), default=None)
    if named is not None and line.lower(named - 1) == "и":
        return max(floor, named - 1)
    for at in range(cue - 1, floor - 1, -1):
        if line.words[at].text in ",;.":
            return at + 1
    return floor


def _after_semicolon(line: Line, cue: int, floor: int) -> int | None:
    """The first word after a semicolon, where an infinitive stands there: "…; итоги внести, вменялось им"."""
    at = next((at for at in range(cue - 1, floor - 1, -1) if line.words[at].text == ";"), None)
    if at is None or not any(w.letters and is_infinitive(w.text) for w in line.words[at:cue]):
        return None
    return at + 1


def _last_word(place: Place, clause: Clause) -> int:
    if not clause.actions:
        return 0
    return place.seen.line.index_at(clause.actions[-1].end - place.seen.offset)
