"""What kind of word stands in a sentence: its likeliest part of speech, finite, perfective, of speech."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.words import Line, Word


def is_perfective(word: Word) -> bool:
    """Whether an infinitive is perfective."""
    return "perf" in readings(word.text)[0].traits


def best(word: Word) -> str:
    """The likeliest part of speech; empty for a sign or figure."""
    if not word.letters:
        return ""
    first = next(iter(readings(word.text)), None)
    return first.part if first else ""


def is_finite(word: Word) -> bool:
    """Whether a word is most likely a finite verb."""
    return best(word) == "VERB"


def speaks(word: Word) -> bool:
    """Whether a verb tells what somebody said or ordered."""
    return readings(word.text)[0].lemma in _telling()


@cache
def _telling() -> frozenset[str]:
    speaking, instructing = lexicon.ru("speaking"), lexicon.ru("instructing")
    others = ("дать", "передавать", "передать", "завершить", "провести", "обратить", "посетить")
    orders = (*instructing["dative"], *instructing["from"])
    return frozenset([*speaking["says"], *speaking["reports"], *orders, *others])


INFINITIVE: Final = marking(lambda form: form.letters and is_infinitive(form.text))


def infinitives(line: Line) -> Sequence[int]:
    """The indexes of the infinitives of a sentence."""
    return [word.index for word in line.marked(INFINITIVE)]


def is_dative(word: Word) -> bool:
    """Whether a noun is dative whatever it means: "мостоотряду", but not "комиссии"."""
    first = readings(word.text)[0] if word.letters else None
    if first is None or first.part != "NOUN":
        return False
    meant = {r.case for r in readings(word.text) if r.part == "NOUN" and r.lemma == first.lemma}
    partly = {"genitive"} if word.lower.endswith(("у", "ю")) else set()  # "из дому"
    return "dative" in meant and meant <= {"dative", "locative"} | partly


def is_oblique_thing(word: Word) -> bool:
    """Whether a noun is most likely a thing in another case than the subject: "поручил Нацгвардии"."""
    first = readings(word.text)[0]
    return first.part == "NOUN" and "inan" in first.traits and first.case != "nominative"


def acts_as_none(word: Word, verb: Word | None) -> bool:
    """Whether a word acts as its common meaning could not: "Омаров поручил" tells of no lobsters."""
    told = readings(verb.text)[0] if verb is not None and verb.letters else None
    if told is None or told.part != "VERB" or told.gender != "masc":
        return False
    return not any(r.part == "NOUN" and r.case == "nominative" for r in readings(word.text))
