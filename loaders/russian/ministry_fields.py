"""The fields of ministries: "Минтруда и соцзащиты населения", "министерствам финансов и труда"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import Line

_MINISTRY: Final = "мин"


def past_fields(line: Line, index: int) -> int:
    """The last word of a shortened ministry's fields: "Минтруда | и соцзащиты населения"."""
    at = index + 2
    if not line.lower(index).startswith(_MINISTRY) or line.lower(index + 1) != "и":
        return index
    while _is_field(line, at, "ADJF"):
        at += 1
    if not _is_field(line, at, "NOUN"):
        return index
    return at + 1 if line.lower(at + 1) == "населения" else at


def _is_field(line: Line, at: int, part: str) -> bool:
    """Whether a word in the genitive may be one of a ministry's fields: no people, no other body."""
    word = line.at(at)
    if word is None or not word.letters or word.capital or word.key in lexicon.body_heads():
        return False
    first = readings(word.text)[0]
    owned = any(r.part == part and r.case == "genitive" for r in readings(word.text))
    return first.part == part and owned and "anim" not in first.traits and not _is_group(word.key)


def _is_group(form: str) -> bool:
    return form in lexicon.addressee_heads() or form in lexicon.collective_heads()


def parted_fields(line: Line, first: int, last: int) -> tuple[str, ...]:
    """The complements of several ministries. A comma parts them; "и" parts two only if neither needs it."""
    pieces: list[str] = []
    start = first
    for at in range(first, last + 1):
        if line.words[at].text == ",":
            pieces.append(line.text[line.words[start].start : line.words[at - 1].end])
            start = at + 1
    tail = line.text[line.words[start].start : line.words[last].end]
    whole = pieces and tail.lower() in lexicon.words("ministry_complements")
    pieces += [tail] if whole or " и " not in tail else _parted(tail)
    return tuple(piece.strip() for piece in pieces)


def _parted(tail: str) -> list[str]:
    """A last piece with "и", parted where the known ministries say that it is two."""
    known = lexicon.words("ministry_complements")
    left, joined, right = tail.partition(" и по ")
    if joined and tail.lower() not in known:
        return [left, f"по {right}"]
    options = [at for at in range(len(tail)) if tail.startswith(" и ", at)]
    for at in options:
        left, right = tail[:at], tail[at + 3 :]
        if left.lower() in known and right.lower() in known:
            return [left, right]
    if tail.lower() in known or len(options) != 1:
        return [tail]
    left, right = tail[: options[0]], tail[options[0] + 3 :]
    return [left, right] if left.lower() in known or right.lower() in known else [tail]
