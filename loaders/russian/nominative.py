"""Phrases in the nominative: adjectives and head are declined, the complement stays as it stands."""

from __future__ import annotations

from tapsyrma.loaders.russian.morphology import (
    adjective_features,
    adjective_nominative,
    declined,
    gender_of,
    like,
    readings,
)
from tapsyrma.loaders.russian.words import Line, Word


def headed(line: Line, first: int, head: int, last: int, lemma: str, number: str = "sing") -> str:
    """The phrase ``first..last`` whose head word is at ``head``, in the nominative.

    Args:
        line: the sentence.
        first: index of the first adjective, or of the head.
        head: index of the head word.
        last: index of the last word of the complement.
        lemma: the head word's nominative singular.
        number: "sing" or "plur": the number of the result.
    """
    gender = gender_of(lemma)
    words = line.words
    made = []
    for index in range(first, head):
        made.append(adjective_nominative(words[index].text, gender, number))
        made.append(line.text[words[index].end : words[index + 1].start])
    made.append(like(words[head].text, declined(lemma, "nominative", number)))
    made.append(line.text[words[head].end : words[last].end])
    return "".join(made)


def genitive_phrase(line: Line, first: int, last: int) -> str:
    """A phrase in the genitive singular, such as "Акмолинской области" or "города Актобе", in the nominative."""
    words = line.words[first : last + 1]
    noun = next((at for at, word in enumerate(words) if _noun_in_genitive(word) is not None), None)
    if noun is None:
        return line.text[words[0].start : words[-1].end]
    lemma = _noun_in_genitive(words[noun]) or words[noun].lower
    gender = gender_of(lemma)
    made = [adjective_nominative(word.text, gender, "sing") + " " for word in words[:noun]]
    made.append(like(words[noun].text, lemma))
    made.append(line.text[words[noun].end : words[-1].end])
    return "".join(made)


def _noun_in_genitive(word: Word) -> str | None:
    if not word.letters or any(case == "genitive" for case, _, _ in adjective_features(word.text)):
        return None
    return next(
        (
            r.lemma
            for r in readings(word.text)
            if r.part == "NOUN" and r.case == "genitive" and r.number == "sing"
        ),
        None,
    )
