"""Imperatives in direct speech: "Позвоните каждому директору", "Азамат Ермекович, скажите за неделю …"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.hearers import called, called_behind
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.own_times import has_own_time
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, Word
from tapsyrma.ontology.records import Addressee

_OPENERS: Final = frozenset({"и", "а", "но", "поэтому", "пожалуйста", "значит", "теперь", "вы", "так", "что"})
_QUESTIONS: Final = frozenset(
    {"если", "когда", "что", "как", "куда", "чем", "пока", "где", "почему", "зачем"}
)
_TO_ME: Final = frozenset({"мне", "нам"})
_OF_ONESELF: Final = frozenset({"с", "собой"})
_NEAR: Final = 3
"""Words between an imperative and "мне"."""
_SUBJECTS: Final = frozenset({"я", "мы", "он", "она", "они", "это", "иначе"})
_SOOTHING: Final = frozenset(
    {"волноваться", "переживать", "забывать", "думать", "бояться", "говорить", "обижать"}
)
_CONSIDERING: Final = frozenset({"посмотреть", "подумать", "продумать"})
_WHAT: Final = ("как", "где", "сколько", "чем", "что", "кто", "можно")
"""Beginnings of words that open what is to be considered: "посмотрите, какие дороги закрыть"."""
_CLAUSE: Final = 12
_LIGHT: Final = frozenset({"ты", "и", "а", "же", "ее", "её", "его", "их", "им"})
_FAMILIAR: Final = ("и", "й", "ь", "сь", "ся", "г", "ка")
"""What imperatives of one who is known end in: "проверь", "скажи", "займись", "ляг", "давай-ка"."""
_SIGNS: Final = frozenset(",.;:«»–—-!")


def imperative_order(
    seen: Analysis, start: int, end: int, told: tuple[Addressee, ...] = (), *, heard: bool = False
) -> list[Told]:
    """The acts that imperatives name, with the one who is called by name before them.

    Args:
        seen: the sentence.
        start: the first word of the speech.
        end: the index after its last word.
        told: those to whom the words are said to be spoken.
        heard: whether somebody is called by name or post before, so that any imperative is an order.
    """
    if told and all(a.mention.name.lower().split()[0] in lexicon.words("public") for a in told):
        return []
    words = seen.line.words[start:end]
    meant = heard or bool(told) or bool(called(seen, start, end))
    verbs = [word for word in words if _is_imperative(seen, word, start)]
    verbs = verbs or [word for word in words if told and _forbids(seen, word)]
    futures = [word for word in words if _is_your_future(seen, word, start)]
    timed = bool(futures) and any(seen.span(start, end - 1).covers(term.span) for term in seen.deadlines)
    verbs = (
        sorted([*verbs, *futures], key=lambda w: w.index) if meant else verbs or (futures if timed else [])
    )
    verbs = verbs or [word for word in words if _is_familiar(seen, word, start, meant=meant)]
    if not verbs or (words and words[-1].text == "?"):
        return []
    owners = called(seen, start, verbs[0].index) or called_behind(seen, verbs[-1].index, end)
    meant = meant or bool(owners)
    if not any(_orders(seen, word, end, meant=meant) for word in verbs):
        return []
    acts = _before_call(seen, _acts(seen, [word.index for word in verbs], start, end), owners)
    return [Told(owners or told, acts)] if acts else []


def _before_call(seen: Analysis, acts: tuple[Act, ...], owners: tuple[Addressee, ...]) -> tuple[Act, ...]:
    """The acts, the last one without whoever is called behind it: "Проверьте корма | , Асхат Муратович"."""
    if not acts or not owners:
        return acts
    name = seen.line.index_at(owners[0].mention.span.start - seen.offset)
    last = acts[-1]
    return (*acts[:-1], Act(last.first, name - 2)) if last.first + 1 < name - 1 <= last.last else acts


def _is_imperative(seen: Analysis, word: Word, start: int) -> bool:
    """Whether a word is an imperative of several or politeness, and no remark such as "представьте себе"."""
    if not word.letters or not word.lower.endswith(("те", "тесь")):
        return False
    meant = [r for r in readings(word.text) if r.part == "VERB" and {"impr", "plur", "excl"} <= r.traits]
    if not meant or seen.line.lower(word.index - 1) == "не":
        return False
    if meant[0].lemma in lexicon.words("rhetoric") and not _asks_to_consider(seen, word):
        return False
    first = readings(word.text)[0]
    if first.part == "VERB" and "impr" not in first.traits:
        before = {w.lower for w in seen.line.words[_clause_start(seen, start, word.index) : word.index]}
        return not before & (_QUESTIONS | {"вы"})
    return True


def _asks_to_consider(seen: Analysis, word: Word) -> bool:
    """Whether listeners are to find out how something is to be done: "Посмотрите, как убирать снег"."""
    lemmas = {r.lemma for r in readings(word.text) if "impr" in r.traits}
    behind = seen.line.words[word.index + 1 : word.index + 1 + _CLAUSE]
    comma = next((w.index for w in behind if w.text == ","), None)
    if not lemmas & _CONSIDERING or comma is None or not seen.line.lower(comma + 1).startswith(_WHAT):
        return False
    for other in seen.line.words[comma + 1 : comma + 1 + _CLAUSE]:
        if not other.letters:
            return False
        if is_infinitive(other.text):
            return True
    return False


def _forbids(seen: Analysis, word: Word) -> bool:
    """Whether listeners are told not to do something: "Не подписывайте акты", but not "Не волнуйтесь"."""
    if not word.letters or not word.lower.endswith("те") or seen.line.lower(word.index - 1) != "не":
        return False
    first = readings(word.text)[0]
    plain = first.lemma not in lexicon.words("rhetoric") | _SOOTHING
    return first.part == "VERB" and {"impr", "plur", "excl"} <= first.traits and plain


def _is_your_future(seen: Analysis, word: Word, start: int) -> bool:
    """Whether a verb tells listeners what they will do: "Акты направите в комитет"."""
    first = readings(word.text)[0] if word.letters and word.lower.endswith("те") else None
    if first is None or not {"futr", "2per", "plur", "perf"} <= first.traits:
        return False
    before = {w.lower for w in seen.line.words[_clause_first(seen, start, word.index) : word.index]}
    return first.lemma in lexicon.words("orders") and not before & (_QUESTIONS | {"не", "вы"})


def _is_familiar(seen: Analysis, word: Word, start: int, *, meant: bool) -> bool:
    """Whether a word is an imperative of one whom the speaker knows: "Марат, проверь насосы сам".

    Such words are few in the press, and many a noun and adverb looks like them: the first reading must be an
    imperative of what officials order, at the head of its clause, and said to somebody.
    """
    may_be = word.letters and word.lower.endswith(_FAMILIAR)
    first = readings(word.text)[0] if may_be else None
    if first is None or first.part != "VERB" or not {"impr", "sing", "excl"} <= first.traits:
        return False
    if first.lemma in lexicon.words("rhetoric") or seen.line.lower(word.index - 1) == "не":
        return False
    begun = _clause_first(seen, start, word.index)
    light = all(
        w.lower in _LIGHT or readings(w.text)[0].part in {"ADVB", "PRCL"}
        for w in seen.line.words[begun : word.index]
    )
    known = meant or bool(called(seen, start, word.index))
    return light and known


def _orders(seen: Analysis, word: Word, end: int, *, meant: bool) -> bool:
    """Whether an imperative is an order by its verb or by what stands around it, and no advice."""
    after = {w.lower for w in seen.line.words[word.index + 1 : word.index + 1 + _NEAR]}
    if after >= _OF_ONESELF:
        return False
    if meant or after & _TO_ME:
        return True
    if any(w.lower in lexicon.words("public") for w in seen.line.words):
        return False
    lemma = next(r.lemma for r in readings(word.text) if "impr" in r.traits)
    if any(w.lower == "если" for w in seen.line.words[: word.index]):
        return False
    whole = seen.span(0, end - 1)
    if _asks_to_consider(seen, word):
        return True
    return lemma in lexicon.words("orders") or any(whole.covers(term.span) for term in seen.deadlines)


def _acts(seen: Analysis, verbs: list[int], start: int, end: int) -> tuple[Act, ...]:
    """An act for the first imperative and for each later one that has a term of its own."""
    firsts = [_clause_first(seen, start, verb) for verb in verbs]
    bounds = [*firsts[1:], end]
    opening = [
        number
        for number, (first, bound) in enumerate(zip(firsts, bounds, strict=True))
        if number == 0 or _has_term(seen, first, bound) or has_own_time(seen, Act(first, bound - 1))
    ]
    acts = []
    for position, number in enumerate(opening):
        stop = firsts[opening[position + 1]] if position + 1 < len(opening) else end
        last = _clause_last(seen, verbs[number], stop)
        if last > firsts[number]:
            acts.append(Act(firsts[number], last))
    return tuple(acts)


def _has_term(seen: Analysis, first: int, end: int) -> bool:
    within = seen.span(first, end - 1)
    return any(within.covers(term.span) for term in seen.deadlines)


def _clause_start(seen: Analysis, start: int, index: int) -> int:
    first = index
    while first > start and not _opens_clause(seen, first, index):
        first -= 1
    return first


def _clause_first(seen: Analysis, start: int, index: int) -> int:
    """The first word of a clause that is none of those with which speakers open one."""
    first = _clause_start(seen, start, index)
    while first < index and seen.line.lower(first) in _OPENERS:
        first += 1
    return first


def _opens_clause(seen: Analysis, first: int, index: int) -> bool:
    """Whether a sign stands before a word, or an "и" that joins another verb to the one before."""
    before = seen.line.words[first - 1]
    if before.text in _SIGNS:
        return True
    verbal = any(w.letters and readings(w.text)[0].part == "VERB" for w in seen.line.words[first:index])
    return before.lower in {"и", "а"} and not verbal and _has_imperative(seen, first - 1)


def _has_imperative(seen: Analysis, end: int) -> bool:
    return any(
        w.letters and w.lower.endswith(("те", "тесь")) and any("impr" in r.traits for r in readings(w.text))
        for w in seen.line.words[:end]
    )


def _clause_last(seen: Analysis, index: int, end: int) -> int:
    last = end - 1
    for word in seen.line.words[index:end]:
        told = word.text == "," and seen.line.lower(word.index + 1) in _SUBJECTS
        if word.text in ";?" or told or (word.text in DASHES and word.index > index + 1):
            last = word.index - 1
            break
    while last > index and (seen.line.words[last].text in '.,!»”":' or seen.line.lower(last) in {"и", "а"}):
        last -= 1
    return last
