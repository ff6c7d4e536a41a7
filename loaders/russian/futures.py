"""Orders that say what somebody will do: "решено, что ремонт завершит акимат", "пусть отдел проверит"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis, Nominal
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, Word

_LET: Final = frozenset({"пусть", "пускай"})
_TO_ME: Final = frozenset({"мне", "нам"})
_TAKING: Final = frozenset({"контроль", "под"})
_TELLING: Final = frozenset(
    {"просить", "обещать", "планировать", "хотеть", "мочь", "говорить", "считать", "благодарить", "призывать"}
    | {"сообщать", "рассказывать", "напоминать", "предупреждать", "ждать", "советовать", "предлагать"}
    | {"приглашать", "рекомендовать", "поздравлять", "намереваться", "отмечать", "иметь"}
)
"""Verbs that no task of an item has: "Полиция просит очевидцев позвонить"."""
_REACH: Final = 9
"""Words between the one who will act and the verb."""
_DECIDED_REACH: Final = 12


def decided(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act of a clause after "решено, что", with its subject, who will do it."""
    if seen.line.lower(start) == "," and seen.line.lower(start + 1) == "что":
        return future_clause(seen, start + 2, end, anyone=True)
    return []


def let(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act of "пусть акимат до пятницы проверит подвалы"."""
    words = seen.line.words[start:end]
    at = next((word.index for word in words if word.lower in _LET), None)
    if at is None or (words[-1].text == "?"):
        return []
    found = parties(seen, at + 1, "nominative") or _parties_before(seen, start, at)
    if found is None:
        return []
    verb = _verb(seen, at + 1, end) or (
        _overseen(seen, found.end, end) if are_official(found.addressees) else None
    )
    if verb is None or verb < found.end or verb - found.end > _REACH:
        return []
    acts = _acts(seen, max(found.end, at + 1), verb, _last(seen, verb, end))
    return [Told(found.addressees, acts)] if acts else []  # "пусть вернут": nothing says what


def _overseen(seen: Analysis, start: int, end: int) -> int | None:
    """The first verb, if it is one in the present of what officials do by order: "пусть отдел следит"."""
    words = seen.line.words[start:end]
    verb = next((w for w in words if w.letters and readings(w.text)[0].part == "VERB"), None)
    if verb is None or any(not w.letters for w in seen.line.words[start : verb.index]):
        return None
    ordered = readings(verb.text)[0].lemma in lexicon.words("orders")
    return verb.index if ordered and {"pres", "3per"} <= readings(verb.text)[0].traits else None


def _parties_before(seen: Analysis, start: int, end: int) -> Parties | None:
    """Those who stand right before "пусть": "Коммунальщики пусть вывезут снег"."""
    rows = (parties(seen, at, "nominative") for at in range(start, end))
    return next((found for found in rows if found is not None and found.end == end), None)


def _acts(seen: Analysis, first: int, verb: int, last: int) -> tuple[Act, ...]:
    """The acts of several verbs in the future that "и" joins: "возьмет под контроль и подготовит …"."""
    verbs = [w.index for w in seen.line.words[verb + 1 : last + 1] if _is_verb(w)]
    joints = [max((at for at in range(verb, v) if seen.line.lower(at) == "и"), default=None) for v in verbs]
    starts = [joint for joint in joints if joint is not None]
    firsts = [first, *(at + 1 for at in starts)]
    lasts = [*(at - 1 for at in starts), last]
    return tuple(Act(one, end) for one, end in zip(firsts, lasts, strict=True) if end > one)


def announced(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act that somebody named will do by the speaker's word: "Отдел в среду представит мне отчет".

    What a body will do is mostly a plan; it is an order where it is done for the speaker, or where an
    official takes something under control.
    """
    words = seen.line.words[start:end]
    if not words or words[-1].text == "?":
        return []
    told = future_clause(seen, start, end)
    if not told:
        return []
    to_me = any(word.lower in _TO_ME and _verb_beside(seen, word.index, start) for word in words)
    taken = {word.lower for word in words} >= _TAKING
    named = any(a.mention.kind in {"person", "post"} for a in told[0].addressees)
    ordered = to_me or (taken and named)
    return [Told(one.addressees, (act,)) for one in told for act in one.acts] if ordered else []


def resolved(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act of an item that says who does what: "До июля Т. Ли вносит законопроект"."""
    for word in seen.line.words[start:end]:
        if word.text in ";:?" or (word.letters and readings(word.text)[0].part in {"VERB", "INFN"}):
            break
        found = parties(seen, word.index, "nominative")
        if found is None or _is_governed(seen, word.index) or not are_official(found.addressees):
            continue
        verb = next((w.index for w in seen.line.words[found.end : end] if _is_present(w)), None)
        if verb is None or verb - found.end > _REACH or not _only_words(seen, found.end, verb):
            return []
        last = _last(seen, verb, end)
        first = _past(seen, found.end, verb)
        return [Told(found.addressees, (Act(first, last),))] if last > verb else []
    return []


def _is_present(word: Word) -> bool:
    if not word.letters:
        return False
    first = readings(word.text)[0]
    now = {"pres", "3per"} <= first.traits or {"futr", "3per", "perf"} <= first.traits
    return first.part == "VERB" and now and not first.lemma.endswith("ся") and first.lemma not in _TELLING


def _only_words(seen: Analysis, start: int, end: int) -> bool:
    return all(w.letters or w.text.isdigit() for w in seen.line.words[start:end])


def _verb_beside(seen: Analysis, at: int, start: int) -> bool:
    """Whether a verb in the future stands right before or behind "мне"."""
    return any(_is_verb(word) for word in seen.line.words[max(start, at - 3) : at + 2])


def future_clause(seen: Analysis, start: int, end: int, *, anyone: bool = False) -> list[Told]:
    """One clause with a verb in the future and a subject that can be told to act."""
    verb = _verb(seen, start, end)
    if verb is None:
        return []
    last = _last(seen, verb, end)
    subject = _subject(seen, start, verb, last + 1)
    if subject is None:
        return [Told((), (Act(start, last),))] if anyone and _impersonal(seen, verb) else []
    nominal, found = subject
    first = _past(seen, found.end, verb) if nominal < verb else start
    behind = nominal > verb and found.end > last
    stop = nominal - 1 if behind else last
    acts = _acts(seen, first, verb, stop) if nominal < verb else (Act(first, stop),)
    return [Told(found.addressees, acts)] if acts and stop > first else []


def _past(seen: Analysis, at: int, verb: int) -> int:
    while at < verb and not seen.line.words[at].letters:
        at += 1
    return at


def _subject(seen: Analysis, start: int, verb: int, end: int) -> tuple[int, Parties] | None:
    """The official or body in the nominative that goes with a verb, at the head or behind it."""
    number = readings(seen.line.words[verb].text)[0].number
    for at in [*range(start, min(verb, start + _DECIDED_REACH)), *range(verb + 1, end)]:
        nominals = [n for n in seen.starting(at) if "nominative" in n.cases]
        if not nominals or _is_governed(seen, at) or not _agrees(nominals[0], number):
            continue
        found = parties(seen, at, "nominative")
        if found is not None and found.end <= end:
            return at, found
    return None


def _agrees(nominal: Nominal, number: str | None) -> bool:
    return nominal.plural == (number == "plur") or number == "plur"


def _is_governed(seen: Analysis, at: int) -> bool:
    before = seen.line.at(at - 1)
    if before is None or not before.letters:
        return False
    return readings(before.text)[0].part in {"PREP", "ADJF", "NUMR"}


def _impersonal(seen: Analysis, verb: int) -> bool:
    return readings(seen.line.words[verb].text)[0].number == "plur"


def _verb(seen: Analysis, start: int, end: int) -> int | None:
    """The first finite verb, if it is one in the future of what officials order."""
    for word in seen.line.words[start:end]:
        if word.text in ";.?":
            return None
        if word.letters and readings(word.text)[0].part == "VERB":
            return word.index if _is_verb(word) else None
    return None


def _is_verb(word: Word) -> bool:
    if not word.letters:
        return False
    first = readings(word.text)[0]
    return (
        first.part == "VERB"
        and {"futr", "3per", "perf"} <= first.traits
        and first.lemma in lexicon.words("orders") | lexicon.words("promised")
    )


def _begins_clause(seen: Analysis, start: int, end: int) -> bool:
    """Whether a verb in the present stands before the next sign: ", в этой работе участвуют …"."""
    for word in seen.line.words[start:end]:
        if not word.letters:
            return False
        first = readings(word.text)[0]
        if first.part == "CONJ" or word.lower.startswith("котор"):
            return False
        if first.part == "VERB" and {"3per", "pres"} <= first.traits:
            return True
    return False


def _last(seen: Analysis, verb: int, end: int) -> int:
    last = end - 1
    for word in seen.line.words[verb:end]:
        apart = word.text == "," and _begins_clause(seen, word.index + 1, end)
        if word.text in ";.?!" or apart or (word.text in DASHES and word.index > verb + 1):
            last = word.index - 1
            break
    while last > verb and not (seen.line.words[last].text[0].isalnum()):
        last -= 1
    return last
