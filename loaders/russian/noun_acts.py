"""Acts named by a noun: "поручил контроль за …", "поручена координация …", "усиление работы"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.told import Act
from tapsyrma.loaders.russian.words import DASHES, Line

_CASES: Final = frozenset({"accusative", "nominative", "genitive"})


def noun_act(seen: Analysis, at: int, end: int) -> Act | None:
    """The act that a noun at a word names, with the adjectives before and the words after it."""
    while at < end and not seen.line.words[at].letters:
        at += 1
    head = past_adjectives(seen.line, at, end)
    noun = seen.line.at(head)
    if noun is None or head >= end or not noun.letters:
        return None
    deed = any(r.lemma in lexicon.words("act_nouns") for r in readings(noun.text))
    if not deed and not noun.lower.endswith(tuple(lexicon.ru("act_endings"))):
        return None
    if not any(r.part == "NOUN" and r.case in _CASES for r in readings(noun.text)):
        return None
    return Act(at, last_of(seen.line, head, end))


def noun_acts(seen: Analysis, at: int, end: int) -> tuple[Act, ...]:
    """Every act of a list of nouns in the nominative: "возложены надзор за …, подготовка … и сбор …"."""
    acts: list[Act] = []
    while (at := _past_joiners(seen.line, at, end)) < end and _names_act(seen.line, at, end):
        last = last_of(seen.line, at, end)
        head = past_adjectives(seen.line, at, end)
        joiners = (w.index for w in seen.line.words[head + 2 : last] if w.lower == "и")
        split = next((j for j in joiners if _names_act(seen.line, j + 1, end)), None)
        acts.append(Act(at, last if split is None else split - 1))
        at = acts[-1].last + 1
    return tuple(acts)


def _past_joiners(line: Line, at: int, end: int) -> int:
    """Past signs, joining words and a condition: ", а если понадобится – "."""
    while at < end and (not line.words[at].letters or line.lower(at) in ("и", "а", "также", "если")):
        if line.lower(at) == "если":
            at = next((w.index for w in line.words[at:end] if w.text == "," or w.text in DASHES), end)
        at += 1
    return at


def _names_act(line: Line, at: int, end: int) -> bool:
    """Whether a noun in the nominative that names an act stands at a word, past its adjectives."""
    head = past_adjectives(line, at, end)
    noun = line.at(head)
    if noun is None or head >= end or not noun.letters:
        return False
    meant = [r for r in readings(noun.text) if r.part == "NOUN" and r.case == "nominative"]
    deed = any(r.lemma in lexicon.words("act_nouns") for r in meant)
    ending = noun.lower.endswith(tuple(lexicon.ru("act_endings")))
    return any(r.number == "sing" for r in meant) and (deed or ending)


def past_adjectives(line: Line, at: int, end: int) -> int:
    """The index behind the adjectives at a word, with those that "и" joins."""
    while at < end and line.words[at].letters and (_is_adjective(line, at) or _joins_adjective(line, at)):
        at += 1
    return at


def _is_adjective(line: Line, at: int) -> bool:
    word = line.at(at)
    return word is not None and word.letters and readings(word.text)[0].part == "ADJF"


def _joins_adjective(line: Line, at: int) -> bool:
    return line.lower(at) == "и" and _is_adjective(line, at - 1) and _is_adjective(line, at + 1)


def last_of(line: Line, head: int, end: int) -> int:
    """The last word before a sign that ends a clause."""
    last = head
    while (
        last + 1 < end and line.words[last + 1].text not in ",;.:" and line.words[last + 1].text not in DASHES
    ):
        last += 1
    return last
