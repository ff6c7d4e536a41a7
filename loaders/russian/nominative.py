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
from tapsyrma.ontology.frozen import frozen


@frozen
class Stretch:
    """A phrase in a sentence: its first adjective, its head word and the last word of its complement."""

    line: Line
    first: int
    head: int
    last: int

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.line.said(self.first, self.last)


def headed(phrase: Stretch, lemma: str, number: str = "sing") -> str:
    """The phrase in the nominative of a number, "sing" or "plur"; ``lemma`` is its head word's."""
    line, words = phrase.line, phrase.line.words
    gender = gender_of(lemma) or "masc"
    made = []
    for index in range(phrase.first, phrase.head):
        joins = words[index].lower == "и"
        made.append("и" if joins else adjective_nominative(words[index].text, gender, number))
        made.append(line.gap(index))
    made.append(like(words[phrase.head].text, declined(lemma, "nominative", number)))
    if phrase.last > phrase.head:
        made.append(line.gap(phrase.head) + line.said(phrase.head + 1, phrase.last))
    return "".join(made)


def genitive_phrase(line: Line, first: int, last: int) -> str:
    """A place in the genitive singular ("Акмолинской области", "города Актобе") in the nominative."""
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
