"""Whose order somebody only reads out or hands on: "зачитал распоряжение акима руководитель аппарата"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.ontology.records import Mention

_READING_OUT: Final = ("зачита", "прочита", "огласи", "озвучи", "переда", "довел", "довёл", "донес", "донёс")
"""Beginnings of what is done to an order that another gave."""
_NEAR: Final = 4


def whose_order(seen: Analysis, index: int) -> Mention | None:
    """Who gave the order that a verb reads out; None where the words do not say."""
    if not seen.line.lower(index).startswith(_READING_OUT):
        return None
    for word in seen.line.words[index + 1 : index + 1 + _NEAR]:
        if word.letters and readings(word.text)[0].lemma in lexicon.words("instruction_nouns"):
            return official_at(seen, word.index + 1)
    return None


def official_at(seen: Analysis, index: int) -> Mention | None:
    """The official in the genitive who begins with a word: "распоряжение | акима", "от | акима"."""
    near = (n.mention for n in seen.starting(index) if "genitive" in n.cases)
    return next((m for m in near if m.kind in {"person", "post"}), None)
