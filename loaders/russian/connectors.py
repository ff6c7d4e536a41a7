"""Signs, numbers and joining words between two acts: ", а также", "; кроме того", "2)"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.words import CLOSING, DASHES, OPENING, Line

_CONNECTORS: Final = (
    ("кроме", "того"),
    ("при", "этом"),
    ("в", "том", "числе"),
    ("помимо", "этого"),
    ("вместе", "с", "тем"),
    ("наряду", "с", "этим"),
    ("в", "первую", "очередь"),
    ("прежде", "всего"),
    ("а", "также"),
    ("с", "одной", "стороны"),
    ("с", "другой", "стороны"),
    ("для", "чего"),
    ("также",),
    ("и",),
    ("а",),
    ("далее",),
    ("затем",),
)
_FIRST: Final = frozenset(phrase[0] for phrase in _CONNECTORS)


def past_connectors(line: Line, at: int, end: int) -> int:
    """The first word behind signs, numbers and joining words."""
    moved = True
    while moved and at < end:
        moved = False
        word = line.words[at]
        if _numbers(line, at):
            at, moved = at + 2, True
            continue
        if word.text in ",;:•·*" or word.text in DASHES or _marks_act(line, at):
            at, moved = at + 1, True
            continue
        for phrase in _CONNECTORS if word.lower in _FIRST else ():
            if all(line.lower(at + step) == part for step, part in enumerate(phrase)):
                at, moved = at + len(phrase), True
                break
    return at


def past_cue(line: Line, at: int, end: int) -> int:
    """Past dashes, commas, numbers and cue words between those who are told and the act."""
    while at < end:
        if _numbers(line, at):
            at += 2
            continue
        word = line.words[at]
        sign = word.text in DASHES or word.text in ",:«“"
        if not (sign or word.lower in lexicon.words("order_words")):
            return at
        at += 1
    return at


def _numbers(line: Line, at: int) -> bool:
    """Whether the number or letter of one of several acts stands at a word: "1)", "2.", "а)"."""
    word = line.words[at]
    lettered = word.letters and len(word.text) == 1 and not word.capital
    after = line.lower(at + 1)
    return (word.text.isdigit() and after in {")", "."}) or (lettered and after == ")")


def _marks_act(line: Line, at: int) -> bool:
    """Whether a mark closes one quoted act, or opens another: "«взять под контроль …» и «не допустить …»"."""
    mark = line.words[at].text
    if mark in CLOSING:
        return True
    following = line.at(at + 2 if line.lower(at + 1) == "не" else at + 1)
    return at > 0 and mark in OPENING and following is not None and is_infinitive(following.text)


def past_condition(line: Line, start: int, end: int) -> int:
    """The first word after a condition that stands before an act: "где это нужно, заранее …"."""
    at = start = past_occasion(line, start + 1 if line.lower(start) == "," else start, end)
    while at < end and line.lower(at) in lexicon.words("conditions"):
        signs = (w.index for w in line.words[at:end] if w.text == "," or w.text in DASHES)
        sign = next(signs, None)
        if sign is None:
            break
        start = at = sign + 1
    return start


def past_occasion(line: Line, start: int, end: int) -> int:
    """The first word after "в случае необходимости", "при возможности", where an act follows."""
    words = [line.lower(start + step) for step in range(3)]
    if words[0] in {"при", "по"} and words[1].startswith(("необходим", "возможн")):
        at = start + 2
    elif words[:2] == ["в", "случае"] or words[:2] == ["по", "мере"]:
        at = start + 3
    else:
        return start
    return at + (line.lower(at) == ",") if at < end else start


def past_relative(line: Line, at: int, end: int) -> int:
    """The first word behind a clause that describes those who are told: "акимам, у которых есть …, сдать"."""
    opening = line.lower(at) == "," and any(line.lower(at + n).startswith("котор") for n in (1, 2))
    opening = opening or (line.lower(at) == "," and line.lower(at + 1) in {"где", "кто", "чьи"})
    if not opening and not (line.lower(at) == "," and _describes(line, at + 1)):
        return at
    closing = next((w.index for w in line.words[at + 1 : end] if w.text == ","), None)
    return closing + 1 if closing is not None else at


def _describes(line: Line, at: int) -> bool:
    """Whether a participle or gerund stands at a word: "акимам, отстающим по сбору", "не дожидаясь"."""
    word = line.at(at + 1) if line.lower(at) == "не" else line.at(at)
    return word is not None and word.letters and readings(word.text)[0].part in {"PRTF", "GRND"}
