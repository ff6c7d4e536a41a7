"""Orders by an infinitive alone: "Министерству … обеспечить …", "Работы завершить до 1 мая"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.connectors import past_condition, past_occasion
from tapsyrma.loaders.russian.kinds import infinitives
from tapsyrma.loaders.russian.morphology import is_infinitive, parts, readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, OPENING, Line, Word

_NOUN_ENDINGS: Final = ("ние", "ция", "ка")
_THING_REACH: Final = 9
"""Words of a thing before its act; longer fronts are no orders."""
_JUDGING: Final = frozenset({"не", "это", "наша", "наш", "дело", "значит", "вот"})
_PARTICIPLES: Final = (
    "им",
    "ым",
    "ыми",
    "ими",
    "их",
    "ых",
    "ий",
    "ый",
    "ого",
    "его",
    "ую",
    "юю",
    "ой",
    "ей",
    "ие",
    "ые",
)
_RELATIVE: Final = frozenset({"кто", "у", "чьи", "чей", "кому", "чья"})
_VERBAL: Final = frozenset({"VERB", "PRTS", "PRED", "NPRO"})
_OPENING: Final = frozenset({"NOUN", "ADJF", "PREP", "NUMR", "PRTF"})
_WHOLE: Final = frozenset({"весь", "все", "всю", "всё"})
_SUBORDINATE: Final = frozenset({"чтобы", "чтоб", "пока", "где", "если", "когда"})
_NO_THINGS: Final = frozenset({"наша", "наш", "моя", "мой", "ваша", "ваш", "который", "чтобы", "если", "для"})


def listed_order(seen: Analysis, start: int, end: int) -> list[Told]:
    """The acts of a list item, with or without those who are told before them."""
    return infinitive_order(seen, start, end, bare=True, any_act=True)


def infinitive_order(
    seen: Analysis, start: int, end: int, *, bare: bool, any_act: bool = False
) -> list[Told]:
    """Those told in the dative and their infinitives from a word on.

    Args:
        seen: the sentence.
        start: the first word.
        end: the index after the last word.
        bare: whether an infinitive may stand without anybody in the dative before it.
        any_act: whether it may then be any infinitive rather than one of what officials order.
    """
    if not infinitives(seen.line):
        return []
    start = past_occasion(seen.line, _past_signs(seen, start, end), end)
    if any_act:
        start = _past_signs(seen, past_condition(seen.line, start, end), end)
    if seen.line.lower(start) in {"а", "и"} and (
        parties(seen, start + 1, "dative") is not None or (bare and begins_with_thing(seen, start + 1, end))
    ):
        start += 1
    particular = seen.line.lower(start) == "в" and seen.line.lower(start + 1) == "частности"
    if particular:
        start, bare = _past_signs(seen, start + 2, end), True
    start = _past_term(seen, start, end)
    found = parties(seen, start, "dative") or (_doers(seen, start) if any_act else None)
    if found is None and not (bare and _may_act(seen, start, end, any_act=any_act)):
        return []
    strict = found is None and not (any_act or begins_with_thing(seen, start, end))
    told = read_acts(seen, start, end, "dative", strict=strict)
    if not told:
        return []
    if found is not None and not told[0].addressees:
        told = read_acts(seen, start, end, "nominative")
    if not told or (found is not None and not told[0].addressees):
        return []
    thing = found is None and begins_with_thing(seen, start, end)
    if found is None and not (any_act or thing) and not is_order(seen, told[0]):
        return []
    stated = (not any_act and _is_told_of(seen, told[0].acts[0], end)) or _judges(seen, told)
    return [] if stated or _contrasts(seen, start, end) else summed_up(seen, told, end)


def summed_up(seen: Analysis, told: list[Told], end: int) -> list[Told]:
    """Acts that one term closes as one: "Вскрыть, заменить, закопать – всё это до сезона"."""
    last = told[-1].acts[-1].last
    words = seen.line.words[told[0].acts[0].first : end]
    at = next((w.index for w in words if w.lower in _WHOLE and seen.line.lower(w.index + 1) == "это"), None)
    if at is None or len(told) > 1 or seen.line.words[at - 1].text not in DASHES:
        return told
    stop = next((w.index for w in seen.line.words[at:end] if w.text in ",.;»"), end)
    return [Told(told[0].addressees, (Act(told[0].acts[0].first, max(last, stop - 1)),))]


def _past_term(seen: Analysis, start: int, end: int) -> int:
    """The first word behind a term at the head, where those who are told follow it: "В среду акимам …"."""
    if start >= end:
        return start
    opening = seen.line.words[start].start + seen.offset
    term = next((d for d in seen.deadlines if d.span.start == opening), None)
    after = seen.line.index_at(term.span.end - seen.offset) if term is not None else start
    return after if after < end and parties(seen, after, "dative") is not None else start


def _doers(seen: Analysis, start: int) -> Parties | None:
    """Those who stand in the nominative before a dash, or are officials: "МВД обеспечить", not "работы"."""
    found = parties(seen, start, "nominative")
    if found is None or seen.line.lower(found.end) in DASHES or seen.line.lower(found.end) == ":":
        return found
    return found if are_official(found.addressees) and not _does(seen, found.end) else None


def _may_act(seen: Analysis, start: int, end: int, *, any_act: bool) -> bool:
    """Whether an infinitive that nobody in the dative is told may order."""
    return not tells(seen, start) and (any_act or _begins_with_act(seen, start, end))


def tells(seen: Analysis, start: int) -> bool:
    """Whether an item only tells what officials do: "Полиция также просит жителей звонить"."""
    found = parties(seen, start, "nominative")
    return found is not None and are_official(found.addressees) and _does(seen, found.end)


def _does(seen: Analysis, start: int) -> bool:
    """Whether a finite verb or "готов" stands before the infinitive."""
    for word in seen.line.words[start:]:
        if not word.letters or is_infinitive(word.text):
            return False
        first = readings(word.text)[0]
        if first.part in {"VERB", "ADJS"} and "impr" not in first.traits:
            return True
    return False


def _begins_with_act(seen: Analysis, start: int, end: int) -> bool:
    """Whether nothing but adverbs, particles and terms stands before the first infinitive."""
    for word in seen.line.words[start:end]:
        at = word.start + seen.offset
        timed = any(d.span.start <= at < d.span.end for d in seen.deadlines)
        if not (word.letters or timed) or word.lower in lexicon.words("asking_words"):
            return False
        if is_infinitive(word.text):
            return True
        if not timed and readings(word.text)[0].part not in ("ADVB", "PRCL"):
            return begins_with_thing(seen, start, end)
    return False


def begins_with_thing(seen: Analysis, start: int, end: int) -> bool:
    """Whether what the act is done to stands before it: "Работы завершить", "По итогам доложить"."""
    front = _front(seen, start, end)
    if front is None or (end and seen.line.words[-1].text == "?"):
        return False
    act = next(w.index for w in seen.line.words[front[-1].index :] if w.letters and is_infinitive(w.text))
    return not _is_statement(seen, front, act, end) and _names_thing(seen, front, act)


_FINITE_PARTS = frozenset({"VERB", "PRTS", "PRED"})


def is_bare(seen: Analysis) -> bool:
    """Whether infinitives are all the verbs of a sentence: "Печь погасить немедленно"."""
    return _is_bare(seen.line)


# A sentence is asked again for every one after it in its paragraph.
@lru_cache(maxsize=128)
def _is_bare(line: Line) -> bool:
    if not infinitives(line):
        return False  # before any other word is analysed: most sentences end here
    hidden = _dependent(line)
    told = (w.text for w in line.words if w.letters and w.index not in hidden and not is_infinitive(w.text))
    return not any(readings(w)[0].part in _FINITE_PARTS for w in told)


def _dependent(line: Line) -> frozenset[int]:
    """The words of clauses that depend on others: "которая простаивает", "чтобы видел"."""
    hidden: set[int] = set()
    inside = False
    for word in line.words:
        if word.text == ",":
            after = line.lower(word.index + 1)
            inside = _relates(after) or after in _SUBORDINATE
        if inside:
            hidden.add(word.index)
    return frozenset(hidden)


def _is_statement(seen: Analysis, front: list[Word], act: int, end: int) -> bool:
    """Whether other words judge the act or make a sentence of it: "Школу закрыть легко"."""
    judged = lexicon.words("judging") | _NO_THINGS
    if front[-1].text in DASHES and _is_object(front):
        front = front[:-1]
    if any(not (_is_wordlike(w) or _joins_names(front, w)) or w.lower in judged for w in front):
        return True
    clause = [*front, *_clause_behind(seen, act, end)]
    after = seen.line.at(clause[-1].index + 1)
    if after is not None and after.text in DASHES and seen.line.lower(after.index + 1) in _JUDGING:
        return True  # "Дорогу построить – не поле перейти"
    light = _WHOLE | {"мне", "нам"}
    others = (w for w in clause if w.letters and not is_infinitive(w.text) and w.lower not in light)
    return any(readings(w.text)[0].part in _VERBAL for w in others)


def _is_wordlike(word: Word) -> bool:
    return word.letters or word.text.isdigit() or word.text == "№"


def _joins_names(front: list[Word], sign: Word) -> bool:
    """Whether a dash stands between two names: "линию Казталовка – Жанибек"."""
    at = front.index(sign)
    inside = sign.text in DASHES and 0 < at < len(front) - 1
    return inside and front[at - 1].capital and front[at + 1].capital


def _is_object(front: list[Word]) -> bool:
    """Whether words can only be what an act is done to: "Виновных – наказать", not "План – построить"."""
    for word in front:
        meant = [r for r in readings(word.text) if r.part in {"NOUN", "ADJF", "PRTF"}] if word.letters else []
        if meant and word.lower not in {"все", "всё"}:
            found = {r.case for r in meant}
            return "accusative" in found and "nominative" not in found
    return False


def _names_thing(seen: Analysis, front: list[Word], act: int) -> bool:
    """Whether the words before an act end in a noun that is no subject and governs no infinitive."""
    bare = [w for w in front if w.letters and readings(w.text)[0].part not in {"PRCL", "ADVB", "NPRO"}]
    if not bare or any(r.lemma in lexicon.words("governing") for w in front for r in readings(w.text)):
        return False  # "Просьба к жителям выйти"
    opening, last = front[0], bare[-1]
    described = last.index < act - 1 and seen.line.words[act - 1].text == ","
    ends = [w for w in front if w.letters] if described else [last]
    thing = any(r.part == "NOUN" and r.case != "nominative" for w in ends for r in readings(w.text))
    return thing and (opening.lower in _WHOLE or readings(opening.text)[0].part in _OPENING)


def _front(seen: Analysis, start: int, end: int) -> list[Word] | None:
    """The words before the first infinitive, without a relative clause; None where they are many."""
    front: list[Word] = []
    relative = False
    for word in seen.line.words[start:end]:
        if word.text == "," and (relative or _relates(seen.line.lower(word.index + 1))):
            relative = not relative
        elif not relative and word.letters and is_infinitive(word.text):
            return front or None
        elif not relative:
            front.append(word)
        if len(front) > _THING_REACH:
            return None
    return None


def _relates(word: str) -> bool:
    return word.startswith("котор") or word in _RELATIVE or _describes(word)


def _describes(word: str) -> bool:
    """Whether a participle opens a clause: "линейщикам, работавшим в дождь, выплатить"."""
    return word.endswith(_PARTICIPLES) and readings(word)[0].part == "PRTF"


def _clause_behind(seen: Analysis, act: int, end: int) -> list[Word]:
    """The words of an act up to the first sign."""
    signs = (w.index for w in seen.line.words[act:end] if not (w.letters or w.text[0].isdigit()))
    return list(seen.line.words[act : next(signs, end)])


def is_order(seen: Analysis, told: Told) -> bool:
    """Whether an act is of a kind that officials order."""
    return any(
        is_infinitive(w.text) and readings(w.text)[0].lemma in lexicon.words("orders")
        for act in told.acts
        for w in seen.line.words[act.first : act.last + 1]
        if w.letters
    )


def _contrasts(seen: Analysis, start: int, end: int) -> bool:
    """Whether an infinitive only sets a word right: "Не компенсировать, заметьте, а обеспечить"."""
    if seen.line.lower(start) != "не":
        return False
    words = seen.line.words[start:end]
    return any(w.lower == "а" and w.index and seen.line.lower(w.index - 1) == "," for w in words)


def _judges(seen: Analysis, told: list[Told]) -> bool:
    """Whether a word in the clause of the first act turns it into a judgement or a statement."""
    first = told[0].acts[0]
    for word in seen.line.words[first.first : first.last + 1]:
        if word.lower in lexicon.words("judging"):
            return True
        if word.text == ",":
            break
    rest = [w.lower for w in seen.line.words[first.first :]]
    return bool(lexicon.words("verdicts") & set(rest))


def _is_told_of(seen: Analysis, act: Act, end: int) -> bool:
    """Whether a finite verb goes with the act: "Завершить ремонт не удалось", "… обещают к осени"."""
    clause = _clause_behind(seen, act.first, min(end, act.last + 1))
    said = (w for w in clause if w.letters and not (w.capital or is_infinitive(w.text)))
    firsts = (readings(w.text)[0] for w in said)
    return any(r.part == "VERB" and "impr" not in r.traits for r in firsts)


def noun_order(seen: Analysis, start: int, end: int) -> list[Told]:
    """A list item that names its act by a noun: "усиление контроля за …"."""
    start = _past_signs(seen, start, end)
    found = parties(seen, start, "dative")
    at = _past_signs(seen, found.end, end) if found else start
    word = seen.line.at(at)
    if word is None or at >= end or not word.lower.endswith(_NOUN_ENDINGS) or parts(word.text) != {"NOUN"}:
        return []
    last = end - 1
    while last > at and seen.line.words[last].text in ".;,":
        last -= 1
    return [Told(found.addressees if found else (), (Act(at, last),))] if last > at else []


def _past_signs(seen: Analysis, start: int, end: int) -> int:
    at = start
    while at < end and (
        seen.line.words[at].text in OPENING
        or seen.line.words[at].text in DASHES
        or seen.line.words[at].text in '"•·*,;:)'
        or (seen.line.words[at].text.isdigit() and seen.line.lower(at + 1) in (")", "."))
        or (seen.line.words[at].text == "." and at > 0 and seen.line.words[at - 1].text.isdigit())
        or seen.line.lower(at)
        in ("также", "первое", "второе", "третье", "четвертое", "во-первых", "во-вторых", "в-третьих")
    ):
        at += 1
    return at
