"""Orders told of whoever gets them or of what they are for: "отдел получил задание", "подлежит замене"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.whose_orders import official_at
from tapsyrma.loaders.russian.words import CLOSING, DASHES
from tapsyrma.ontology.records import Mention

_TASKS: Final = frozenset({"наставление", "наказ", "предписание"})
_NEAR: Final = 4
_ALL_DONE: Final = ("котор", "если", "когда", "что", "чтобы")
_DEEDS: Final = ("ению", "анию", "ции", "тию", "ке", "ту", "зу", "не", "че", "ыву", "узке")
"""What nouns of action end in after "подлежит": ремонту, замене, передаче."""


_GETS: Final = marking(lambda form: form.lower.startswith("получил"))
_IS_DUE: Final = marking(lambda form: form.lower in {"подлежит", "подлежат"})


def tasked(seen: Analysis, end: int) -> list[Told]:
    """The acts of "Сотрудники получили задание следить …" and of "Швы подлежат замене до 15 ноября"."""
    for word in seen.line.marked(_GETS | _IS_DUE):
        if word.index < end:
            return (_received if word.marks & _GETS else _due)(seen, word.index, end)
    return []


def _received(seen: Analysis, verb: int, end: int) -> list[Told]:
    """The infinitive behind the task that somebody named got."""
    first = next((w.index for w in seen.line.words if w.letters), 0)
    owner = parties(seen, first, "nominative", anybody=True)
    noun = next(
        (w for w in seen.line.words[verb + 1 : verb + 1 + _NEAR] if _is_task(w.text, letters=w.letters)), None
    )
    if owner is None or owner.end > verb or noun is None or seen.line.lower(verb - 1) == "не":
        return []
    start = noun.index + 1
    giver = parties(seen, start + 1, "genitive") if seen.line.lower(start) == "от" else None
    told = read_acts(seen, giver.end if giver is not None else start, end, strict=True)
    return [Told(owner.addressees, told[0].acts)] if told and not told[0].addressees else []


def given_by(seen: Analysis) -> Mention | None:
    """From whom a task was got: "Школы получили от акима района поручение …"."""
    verb = next((w.index for w in seen.line.marked(_GETS)), None)
    near = seen.line.words[verb + 1 : verb + 1 + _NEAR] if verb is not None else ()
    of = next((w.index for w in near if w.lower == "от"), None)
    return official_at(seen, of + 1) if of is not None else None


def _is_task(form: str, *, letters: bool) -> bool:
    if not letters:
        return False
    return any(
        r.case == "accusative" and r.lemma in lexicon.words("instruction_nouns") | _TASKS
        for r in readings(form)
    )


def _due(seen: Analysis, verb: int, end: int) -> list[Told]:
    """The clause around "подлежит", with a day by which it is to be done; rules for everybody have none."""
    first, last = verb, verb
    while first > 0 and not _closes(seen, first - 1):
        first -= 1
    while (
        last + 1 < end
        and seen.line.words[last + 1].text not in ";.!?:"
        and seen.line.words[last + 1].text not in CLOSING
    ):
        last += 1
    words = seen.line.words[first : last + 1]
    if any(w.lower.startswith(_ALL_DONE) for w in words) or words[-1].text in DASHES:
        return []
    others = (w for w in seen.line.words if w.letters and w.index != verb)
    if any(readings(w.text)[0].part == "VERB" for w in others):
        return []  # "…, напомнили в департаменте": a rule for everybody
    deed = seen.line.lower(verb + 1).endswith(_DEEDS)
    whole = seen.span(first, last)
    dated = any(whole.covers(d.span) and (d.latest or d.kind == "relative") for d in seen.deadlines)
    return [Told((), (Act(first, last),))] if deed and dated else []


def _closes(seen: Analysis, at: int) -> bool:
    return seen.line.words[at].text in ",;.:«–—"
