"""The instructing clauses of a sentence: cue, issuer, those who are told and their acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import Act, Told, read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue, find_cues
from tapsyrma.loaders.russian.morphology import cases, nominal_features, readings
from tapsyrma.loaders.russian.parties import joint, parties
from tapsyrma.loaders.russian.recall import is_recalled
from tapsyrma.loaders.russian.speech import Speech
from tapsyrma.loaders.russian.spoken import (
    imperative_order,
    infinitive_order,
    is_order,
    listed_order,
    noun_order,
)
from tapsyrma.loaders.russian.subjects import has_pronoun, subject
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Addressee, Case, Clause, Deadline, Force, Mention, Span

_CASES: Final[dict[str, Case]] = {"dative": "dative", "accusative": "accusative", "upon": "accusative"}
_NOMINAL_ACT: Final = (
    "ние",
    "нию",
    "ния",
    "нии",
    "цию",
    "ция",
    "ции",
    "контроль",
    "контроля",
    "работу",
    "работа",
    "ку",
    "ка",
)


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence to be read for instructions: what it names, which words are direct speech, its number."""

    seen: Analysis
    speech: Speech
    sentence: int
    start: int = 0
    end: int = 0

    def within(self, cue: Cue, start: int, end: int) -> Place:
        """The same place, for one cue: the words ``start..end`` around it are its clause."""
        return replace(self, start=start, end=min(end, self.speech.end_of(cue.last)))


def read_clauses(place: Place) -> tuple[Clause, ...]:
    """The instructing clauses of a sentence that is no list item, in order."""
    made: list[Clause] = []
    cues = list(find_cues(place.seen.line))
    start = done = 0
    for number, cue in enumerate(cues):
        if cue.first < done:
            continue
        following = next((c for c in cues[number + 1 :] if c.kind in _CUTTING), None)
        end = (
            _clause_start(place.seen, following.first, cue.last + 1)
            if following
            else len(place.seen.line.words)
        )
        clauses = tuple(_of_cue(place.within(cue, start, end), cue))
        made += clauses
        done = max([done, *(_last_word(place, clause) for clause in clauses)])
        start = end if following else start
    spoken = any(place.speech.covers(cue.first) for cue in cues)
    return tuple(made) if spoken or (cues and not place.speech.spans) else (*_unmarked(place), *made)


def _unmarked(place: Place) -> Iterator[Clause]:
    """Orders without a word of ordering, in direct speech or with those who are told at the very start."""
    seen, words = place.seen, place.seen.line.words
    if not words:
        return
    spoken = place.speech.covers(_first_word(seen))
    if not spoken and place.speech.spans:
        return
    end = place.speech.end_of(_first_word(seen))
    told = infinitive_order(seen, 0, end, bare=spoken)
    if not told and spoken:
        told = imperative_order(seen, 0, end)
    for group in told:
        yield _clause(place, _cue_of(group), "explicit", group, None, speaking=spoken)


def _first_word(seen: Analysis) -> int:
    return next((w.index for w in seen.line.words if w.letters), 0)


def _cue_of(group: Told) -> Cue:
    first = group.acts[0].first
    return Cue("active", "dative", first, first, "")


def read_item(place: Place, lead: Clause) -> tuple[Clause, ...]:
    """The clauses of a list item under the lead that opened the list."""
    seen = place.seen
    if any(cue.kind in ("active", "passive") for cue in find_cues(seen.line)):
        return read_clauses(place)
    end = len(seen.line.words)
    told = listed_order(seen, 0, end) or noun_order(seen, 0, end)
    made = [_clause(place, _cue_of(group), lead.force, group, None, speaking=False) for group in told]
    return tuple(made) if made else tuple(_inner_lead(place, lead))


def _inner_lead(place: Place, lead: Clause) -> Iterator[Clause]:
    """ "Министерству финансов:" in a list: a lead of its own for the items under it."""
    seen = place.seen
    if not seen.line.words or seen.line.words[-1].text != ":":
        return
    found = parties(seen, _first_word(seen), "dative")
    if found is not None and found.end >= len(seen.line.words) - 1:
        cue = Cue("noun", "dative", 0, 0, "")
        yield _bare(place, cue, lead.force, found.addressees, lead.issuer, speaking=False, opens=True)


_CUTTING: Final = frozenset({"active", "passive", "first", "noun"})


def _clause_start(seen: Analysis, cue: int, floor: int) -> int:
    """Where the clause of a cue begins: after the last comma, or after "и" that joins it to what stands before."""
    line = seen.line
    if line.lower(cue - 1) == "и":
        return max(floor, cue - 1)
    named = [n for n in seen.nominals if n.last == cue - 1]
    if named and line.lower(min(n.first for n in named) - 1) == "и":
        return max(floor, min(n.first for n in named) - 1)
    for at in range(cue - 1, floor - 1, -1):
        if line.words[at].text in ",;.":
            return at + 1
    return floor


def _last_word(place: Place, clause: Clause) -> int:
    if not clause.actions:
        return 0
    return place.seen.line.index_at(clause.actions[-1].end - place.seen.offset)


def _of_cue(place: Place, cue: Cue) -> Iterator[Clause]:
    if cue.kind == "need":
        yield from _needed(place, cue)
    elif cue.kind == "must":
        yield from _obliged(place, cue)
    elif cue.government == "upon":
        yield from _laid_upon(place, cue)
    else:
        yield from _ordered(place, cue)


def _ordered(place: Place, cue: Cue) -> Iterator[Clause]:
    """поручил, поручено, поручаю, потребовал от, обязал, дал ряд поручений."""
    seen = place.seen
    if cue.kind == "first" and not place.speech.covers(cue.first):
        return
    issuer = None if cue.kind in ("passive", "first") or cue.lemma == "passive" else _issuer(seen, cue)
    end = place.end
    start = _after_subject(seen, cue, issuer)
    told = _told_after(seen, cue, start, end)
    if told and not told[0].addressees:
        before = _parties_before(place, cue)
        told[0] = replace(told[0], addressees=before)
    if not _is_asked(seen, cue, told, issuer):
        return
    if told and cue.kind == "first":
        told[0] = replace(told[0], acts=(_with_front(place, cue, told[0]), *told[0].acts[1:]))
    force: Force = "modal" if cue.kind == "urge" else "explicit"
    if is_recalled(seen, cue.first, issuer):
        force = "reported"
    speaking = cue.kind == "first" or place.speech.covers(cue.first) or has_pronoun(seen, cue.first, cue.last)
    if not told:
        yield from _without_acts(place, cue, issuer, start, end, force, speaking=speaking)
        return
    for group in told:
        yield _clause(place, cue, force, group, issuer, speaking=speaking and issuer is None)


def _is_asked(seen: Analysis, cue: Cue, told: list[Told], by: Mention | None) -> bool:
    """Whether a request or an appeal is an order: only to officials or bodies that are named."""
    if cue.kind != "urge" and cue.lemma not in lexicon.words("asking"):
        return True
    if cue.kind == "first" and cue.number == "sing" and told and is_order(seen, told[0]):
        return True
    asked = cue.kind in ("first", "urge") or (cue.number == "sing" and by is not None)
    return asked and bool(told) and _are_official(told[0].addressees)


def _are_official(addressees: tuple[Addressee, ...]) -> bool:
    """Whether those who are told are officials, bodies or groups of them rather than people at large."""
    return bool(addressees) and all(
        a.mention.kind != "collective" or a.mention.sort != "other" for a in addressees
    )


def _issuer(seen: Analysis, cue: Cue) -> Mention | None:
    return subject(seen, cue.first, cue.last, cue.gender, cue.number)


def _after_subject(seen: Analysis, cue: Cue, issuer: Mention | None) -> int:
    """The first word after the cue and a subject that follows it."""
    start = cue.last + 1
    if issuer is not None:
        for nominal in seen.starting(start):
            if nominal.mention is issuer:
                return nominal.last + 1
    while seen.line.lower(start) in (
        "также",
        "ему",
        "он",
        "она",
        "еще",
        "ещё",
        "было",
        "была",
        "срочно",
        "лично",
    ):
        start += 1
    return start


def _told_after(seen: Analysis, cue: Cue, start: int, end: int) -> list[Told]:
    if cue.government == "from":
        if seen.line.lower(start) != "от":
            return read_acts(seen, start, end, "genitive")
        found = parties(seen, start + 1, "genitive")
        at = start + 1 if found else _past_noun(seen, start + 1, end)
        return read_acts(seen, at, end, "genitive")
    return read_acts(seen, start, end, _CASES[cue.government])


def _past_noun(seen: Analysis, at: int, end: int) -> int:
    """Past the words in the genitive after "от" that name nobody we know: "от него", "от всех присутствующих"."""
    while (
        at < end
        and seen.line.words[at].letters
        and "genitive" in cases(nominal_features(seen.line.words[at].text))
    ):
        at += 1
    return at


def _parties_before(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those who are told, named before the cue: "Отделу ЖКХ поручено", "Комитету он поручил"."""
    seen = place.seen
    if cue.government == "from":
        return ()
    case = _CASES[cue.government]
    start = 0 if seen.line.lower(cue.first - 1) == "и" else place.start
    for at in range(start, cue.first):
        found = parties(seen, at, case) if not _after_preposition(seen, at, case) else None
        if found is not None and found.end <= cue.first and _reaches(seen, found.end, cue.first):
            return found.addressees
    return ()


def _after_preposition(seen: Analysis, at: int, case: Case) -> bool:
    """Whether a preposition governs the word: "в каждой школе" is nobody, "от министерства" is."""
    before = seen.line.at(at - 1)
    if before is None or not before.letters or (case == "genitive" and before.lower == "от"):
        return False
    inside = any(n.first < at <= n.last for n in seen.nominals)
    return inside or readings(before.text)[0].part in {"PREP", "ADJF", "NUMR"}


def _reaches(seen: Analysis, start: int, end: int) -> bool:
    """Whether only a subject, adverbs and short verbs stand between those who are told and the cue."""
    at = start
    while at < end:
        nominal = next((n for n in seen.starting(at) if "nominative" in n.cases and n.last < end), None)
        if nominal is not None:
            at = nominal.last + 1
            continue
        word = seen.line.words[at]
        best = readings(word.text)[0].part if word.letters else ""
        light = (
            best in ("ADVB", "PRCL", "NPRO", "CONJ")
            or word.text == ","
            or word.lower in ("было", "был", "была", "были")
        )
        second = word.lower == "и" or best in ("PRTS", "NOUN", "ADJF", "PREP")
        if not light and not (second and _is_coordinated(seen, start, end)):
            return False
        at += 1
    return True


def _is_coordinated(seen: Analysis, start: int, end: int) -> bool:
    """ "акимам указано на слабую организацию и поручено": another participle before the cue governs the same."""
    words = seen.line.words[start:end]
    return any(w.letters and readings(w.text)[0].part == "PRTS" for w in words[:2]) and words[-1].lower == "и"


def _without_acts(
    place: Place,
    cue: Cue,
    issuer: Mention | None,
    start: int,
    end: int,
    force: Force,
    *,
    speaking: bool,
) -> Iterator[Clause]:
    """A lead that opens a list, an announcement, or an act named by a noun."""
    seen = place.seen
    found = parties(seen, start, _CASES.get(cue.government, "genitive"))
    told = found.addressees if found else _parties_before(place, cue)
    last = _last(seen, end)
    colon = seen.line.words[last].text == ":" or seen.line.lower(last) == ":"
    if colon or (cue.kind == "noun" and cue.gender != "present" and _promises(seen, cue)):
        span = seen.span(cue.first, cue.last)
        yield _bare(place, cue, force, told, issuer, speaking=speaking, opens=colon, announced=span)
        return
    if cue.kind in {"noun", "urge"}:
        return
    at = found.end if found else start
    act = _noun_act(seen, at, end)
    if act is not None:
        yield _clause(place, cue, force, Told(told, (act,)), issuer, speaking=speaking and issuer is None)


def _promises(seen: Analysis, cue: Cue) -> bool:
    """Whether several instructions are announced: "дал ряд поручений"."""
    words = [w.lower for w in seen.line.words[cue.first : cue.last + 1]]
    plural = any(
        r.number == "plur" for r in readings(words[-1]) if r.lemma in lexicon.words("instruction_nouns")
    )
    return plural and "задач" not in words[-1]


def _last(seen: Analysis, end: int) -> int:
    return min(end, len(seen.line.words)) - 1


def _noun_act(seen: Analysis, at: int, end: int) -> Act | None:
    """An act named by a noun: "поручил контроль за …", "поручена координация …"."""
    word = seen.line.at(at)
    if word is None or at >= end or not word.letters:
        return None
    head = at
    while (
        head < end
        and seen.line.words[head].letters
        and readings(seen.line.words[head].text)[0].part == "ADJF"
    ):
        head += 1
    noun = seen.line.at(head)
    if noun is None or head >= end or not noun.lower.endswith(_NOMINAL_ACT):
        return None
    if not any(
        r.part == "NOUN" and r.case in ("accusative", "nominative", "genitive") for r in readings(noun.text)
    ):
        return None
    last = head
    while (
        last + 1 < end
        and seen.line.words[last + 1].text not in ",;.:"
        and seen.line.words[last + 1].text not in DASHES
    ):
        last += 1
    return Act(at, last)


def _laid_upon(place: Place, cue: Cue) -> Iterator[Clause]:
    """ "Координация возложена на министра", "возложил на акимов контроль за …"."""
    seen, line = place.seen, place.seen.line
    on = next((w.index for w in line.words[cue.last + 1 : cue.last + 12] if w.lower == "на"), None)
    found = parties(seen, on + 1, "accusative") if on is not None else None
    if found is None:
        return
    issuer = None if cue.kind == "passive" else _issuer(seen, cue)
    force: Force = "reported" if is_recalled(seen, cue.first, issuer) else "explicit"
    if cue.kind == "passive":
        first = next((w.index for w in line.words if w.letters), 0)
        act: Act | None = Act(first, found.end - 1)
    else:
        act = _noun_act(seen, found.end, place.end) or _noun_act(seen, cue.last + 1, on or 0)
    if act is not None:
        yield _clause(
            place, cue, force, Told(found.addressees, (act,)), issuer, speaking=place.speech.covers(cue.first)
        )


def _needed(place: Place, cue: Cue) -> Iterator[Clause]:
    """необходимо, нужно, следует: a modal instruction where an official says so to others."""
    seen = place.seen
    if _is_dependent(place, cue):
        return
    told = read_acts(seen, cue.last + 1, place.end, "dative")
    if not told or not _is_near(seen, cue, told[0].acts[0]):
        return
    if not told[0].addressees:
        told[0] = replace(told[0], addressees=_parties_before(place, cue))
    spoken = place.speech.covers(cue.first) or _is_attributed(seen)
    if not (_are_official(told[0].addressees) or (spoken and is_order(seen, told[0]))):
        return
    told[0] = replace(told[0], acts=(_with_front(place, cue, told[0]), *told[0].acts[1:]))
    for group in told:
        yield _clause(place, cue, "modal", group, None, speaking=True)


def _is_dependent(place: Place, cue: Cue) -> bool:
    """ "который необходимо решить", "если нужно помочь": a condition or a description, not an order."""
    for word in reversed(place.seen.line.words[place.start : cue.first]):
        if word.text in ",;:.":
            return False
        if word.lower.startswith(("котор", "если", "когда", "чтобы", "где")):
            return True
    return False


def _with_front(place: Place, cue: Cue, group: Told) -> Act:
    """The first act with its words before the cue: "два первых дома нужно сдать до …"."""
    seen, act = place.seen, group.acts[0]
    if group.addressees:
        return act
    first = cue.first
    while first > place.start and seen.line.words[first - 1].text not in ',.;:«»–—-"“”':
        first -= 1
    while first < cue.first and seen.line.lower(first) in _OPENERS:
        first += 1
    front = seen.line.words[first : cue.first]
    if any(w.letters and readings(w.text)[0].part in ("VERB", "PRTS", "CONJ") for w in front):
        return act
    return Act(first, act.last) if front else act


_OPENERS: Final = frozenset(
    [
        "также",
        "поэтому",
        "сегодня",
        "сейчас",
        "нам",
        "вам",
        "теперь",
        "здесь",
        "и",
        "а",
        "но",
        "кроме",
        "того",
        "при",
        "этом",
    ]
)


def _is_near(seen: Analysis, cue: Cue, act: Act) -> bool:
    """Whether the act belongs to the word of necessity and not to a clause further on."""
    return not any(w.text in ".;:" for w in seen.line.words[cue.last + 1 : act.first])


def _is_attributed(seen: Analysis) -> bool:
    """Whether a verb of speech stands by: "отметил, что необходимо …", "необходимо …, сказал он"."""
    speaking = lexicon.ru("speaking")
    said = {*speaking["says"], *speaking["reports"]}
    words = [w for w in seen.line.words if w.letters]
    return any(r.part == "VERB" and r.lemma in said for w in words for r in readings(w.text)[:1])


def _obliged(place: Place, cue: Cue) -> Iterator[Clause]:
    """должны, обязаны: a modal instruction for the officials or bodies that are the subject."""
    seen = place.seen
    told = read_acts(seen, cue.last + 1, place.end, "dative")
    if not told or not _is_near(seen, cue, told[0].acts[0]):
        return
    owners = _owners(place, cue)
    if not _are_official(owners) or not is_order(seen, told[0]):
        return
    for group in told:
        yield _clause(place, cue, "modal", replace(group, addressees=owners), None, speaking=True)


def _owners(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    for at in range(place.start, cue.first):
        found = parties(place.seen, at, "nominative")
        if found is not None and found.end <= cue.first and _reaches(place.seen, found.end, cue.first):
            return found.addressees
    return ()


def _clause(
    place: Place, cue: Cue, force: Force, group: Told, issuer: Mention | None, *, speaking: bool
) -> Clause:
    seen = place.seen
    actions = tuple(seen.span(act.first, act.last) for act in group.acts)
    own = tuple(a for act in group.acts for a in joint(seen, act.first, act.last))
    named = {a.mention.name for a in group.addressees}
    addressees = (*group.addressees, *(a for a in own if a.mention.name not in named))
    return Clause(
        sentence=place.sentence,
        cue=seen.span(cue.first, cue.last),
        force=force,
        actions=actions,
        issuer=issuer,
        speaker=speaking and issuer is None,
        addressees=addressees,
        deadline=_shared_deadline(place, seen.span(cue.first, cue.last), actions),
    )


def _shared_deadline(place: Place, cue: Span, actions: tuple[Span, ...]) -> Deadline | None:
    """A term that stands before the first act or opens it holds for the acts that have none of their own.

    "В декабре 2023 года поручил" says when the order was given: a period before the cue is no term.
    """
    if not actions:
        return None
    first = place.seen.span(place.start, place.start).start
    opening = [
        d
        for d in place.seen.deadlines
        if first <= d.span.start and (d.span.end <= actions[0].start or d.span.start == actions[0].start)
    ]
    return opening[-1] if opening else None


def _bare(
    place: Place,
    cue: Cue,
    force: Force,
    told: tuple[Addressee, ...],
    issuer: Mention | None,
    *,
    speaking: bool,
    opens: bool,
    announced: Span | None = None,
) -> Clause:
    return Clause(
        sentence=place.sentence,
        cue=place.seen.span(cue.first, cue.last),
        force=force,
        issuer=issuer,
        speaker=speaking and issuer is None,
        addressees=told,
        opens_list=opens,
        announced=announced,
    )
