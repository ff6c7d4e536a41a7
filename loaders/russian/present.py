"""Who only was there when something was ordered: "министр на встрече с акиматом и АО «Рассвет» поручил"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis, Nominal
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import Word

_JOINERS: Final = frozenset({",", "и", "также"})
_PARTING: Final = frozenset({"VERB", "PRTS", "INFN"})
_CLAUSES: Final = ("что", "чтобы", "котор", "где", "если", "когда")
_ATTENDING: Final = ("присутств", "участв", "принял", "приня", "собрал", "прибыл", "выступ")
_THIS: Final = frozenset({"того", "этого", "этим", "тем", "этом"})
_NEAR: Final = 4
"""Words between "присутствовали" and whoever was there."""


def is_named_aside(seen: Analysis, nominal: Nominal, fitting: Sequence[Nominal]) -> bool:
    """Whether a body whose form shows no case stands behind a preposition rather than as a subject.

    Args:
        seen: the sentence.
        nominal: who may be the subject of a verb further on.
        fitting: all who may be.
    """
    if nominal.mention.kind != "body" or not {"nominative", "dative"} <= nominal.cases:
        return False
    governing = _preposition_before(seen, nominal.first)
    if governing is None:
        return False
    beside = governing == nominal.first - 1 or seen.line.lower(nominal.first - 1) in _JOINERS
    return beside or any(n.last < governing and _leads_to(seen, n.last, governing) for n in fitting)


def is_one_of_those_present(seen: Analysis, at: int, *, active: bool) -> bool:
    """Whether a list that began behind a preposition or "присутствовали" goes on with a word.

    "на встрече с главой палаты и | Ассоциации врачей", "где присутствовали | АО «Рассвет» и …".

    Args:
        seen: the sentence.
        at: the first word of a body whose form shows no case.
        active: whether somebody orders by an active verb, so that a noun before the body has it as its own:
            "после доклада | МВД поручил", but "по итогам доклада | МВД поручено".
    """
    line = seen.line
    near = line.words[max(0, at - _NEAR) : at]
    if any(word.lower.startswith(_ATTENDING) for word in near):
        return True
    before, governing = line.at(at - 1), _preposition_before(seen, at - 1)
    if before is None or governing is None or line.lower(governing + 1) in _THIS:
        return False
    if before.text == ",":
        return any(governing < n.first and n.last < at - 1 for n in seen.nominals)
    owned = active and before.letters and readings(before.text)[0].part == "NOUN"
    return before.lower in _JOINERS or owned


def _preposition_before(seen: Analysis, at: int) -> int | None:
    """The nearest preposition before a word of the same clause, or None."""
    for word in reversed(seen.line.words[:at]):
        if _parts(word):
            return None
        if word.letters and readings(word.text)[0].part == "PREP":
            return word.index
    return None


def _leads_to(seen: Analysis, last: int, governing: int) -> bool:
    """Whether no other clause begins between whoever may be the subject and the preposition."""
    return not any(_parts(word) for word in seen.line.words[last + 1 : governing])


def _parts(word: Word) -> bool:
    """Whether a word or sign parts two clauses."""
    if not word.letters:
        return word.text in ";:.!?"
    return word.lower.startswith(_CLAUSES) or readings(word.text)[0].part in _PARTING
