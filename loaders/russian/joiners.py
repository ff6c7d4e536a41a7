"""Signs and words between those who are told: ",", "и", "а также", "прежде всего", "как …, так и"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive

_ABOVE_ALL: Final = (("прежде", "всего"), ("в", "первую", "очередь"), ("в", "том", "числе"))
_SO_ALSO: Final = (",", "так", "и")
_IN_CHARGE: Final = ("ответственному", "ответственного", "курирующему", "отвечающему", "ответственной")
"""Words behind an official that tell what is in the official's charge."""
_BOTH_REACH: Final = 20
"""Words from "как" to ", так и" between two of those who are told."""


def behind_joiner(seen: Analysis, index: int) -> int | None:
    """The index after "," or "и", "а также", "и другим" between members of a list."""
    line = seen.line
    if tuple(line.lower(index + step) for step in range(3)) == _SO_ALSO:
        return index + 3
    if line.lower(index) == ",":
        for phrase in _ABOVE_ALL:
            if all(line.lower(index + 1 + step) == word for step, word in enumerate(phrase)):
                after = index + 1 + len(phrase)
                return after + 1 if line.lower(after) == "," else after
        return index + 3 if (line.lower(index + 1), line.lower(index + 2)) == ("а", "также") else index + 1
    if line.lower(index) == "и":
        return index + 1
    return index + 2 if (line.lower(index), line.lower(index + 1)) == ("а", "также") else None


def opens_pair(seen: Analysis, index: int) -> bool:
    """Whether a word opens a list of two kinds: "как управлению образования, так и акимам"."""
    words = [w.lower for w in seen.line.words[index : index + _BOTH_REACH]] if index else []
    return bool(words) and words[0] == "как" and "так" in words and words[words.index("так") - 1] == ","


def past_charge(seen: Analysis, index: int) -> int:
    """The index behind what an official is in charge of: "заместителю, ответственному за отрасль,"."""
    line = seen.line
    at = index + (line.lower(index) == ",")
    if not line.lower(at).startswith(_IN_CHARGE) or (at == index and line.lower(at + 1) != "за"):
        return index
    for word in line.words[at + 1 : at + _BOTH_REACH]:
        if word.text in ".;:":
            break
        if word.text == "," or (word.letters and is_infinitive(word.text)):
            return word.index + (line.lower(word.index + 1) == "и")
    return index
