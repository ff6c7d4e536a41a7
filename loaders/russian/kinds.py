"""What kind of word stands in a sentence: its likeliest part of speech, finite, perfective, of speech."""

from __future__ import annotations

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import Word


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
    speaking = lexicon.ru("speaking")
    lemma = readings(word.text)[0].lemma
    orders = (*lexicon.ru("instructing")["dative"], *lexicon.ru("instructing")["from"])
    others = ("дать", "передавать", "передать", "завершить", "провести", "обратить", "посетить")
    return lemma in speaking["says"] or lemma in speaking["reports"] or lemma in orders or lemma in others
