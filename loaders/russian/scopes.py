"""Lists of places after a plural head word: "акимам Актюбинской и Костанайской областей, города Шымкента"."""

from __future__ import annotations

from dataclasses import dataclass

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import declined, readings
from tapsyrma.loaders.russian.nominative import genitive_phrase
from tapsyrma.loaders.russian.words import Line, Word, line


@dataclass(frozen=True, slots=True)
class Scope:
    """One place of a list: as it stands after a singular head ("Актюбинской области"), and its own name."""

    genitive: str
    name: str


def enumerated(sentence: Line, first: int, last: int) -> tuple[Scope, ...]:
    """The places that the words ``first..last`` list one by one; nothing where they stand for a group."""
    made: list[str] = []
    index = first
    while index <= last:
        piece = _piece(sentence, index, last)
        if piece is None:
            return ()
        text, index = piece
        made.append(text)
        if index <= last and not _joins(sentence.words[index]):
            return ()
        index += 1
    return tuple(Scope(text, _named(text)) for text in made)


def _joins(word: Word) -> bool:
    return word.text == "," or word.lower == "и"


def _piece(sentence: Line, index: int, last: int) -> tuple[str, int] | None:
    """One place in the genitive and the index after it."""
    word = sentence.words[index]
    noun = _scope_noun(word)
    following = sentence.at(index + 1)
    if noun == "sing" and following is not None and following.capital and index < last:
        return sentence.text[word.start : following.end], index + 2
    if word.lower in lexicon.places():
        return word.text, index + 1
    if not word.capital or not _is_adjective(word):
        return None
    at = index + 1
    while at <= last and (_joins(sentence.words[at]) or _is_adjective(sentence.words[at])):
        at += 1
    if at > last or (number := _scope_noun(sentence.words[at])) is None:
        return None
    lemma = next(r.lemma for r in readings(sentence.words[at].text) if r.lemma in lexicon.words("scopes"))
    text = f"{word.text} {declined(lemma, 'genitive', 'sing')}"
    return text, at + 1 if at == index + 1 or number == "sing" else index + 1


def _scope_noun(word: Word) -> str | None:
    """The number of "области", "районов", "города" in the genitive."""
    for r in readings(word.text):
        if r.lemma in lexicon.words("scopes") and r.case == "genitive":
            return r.number
    return None


def _is_adjective(word: Word) -> bool:
    return any(r.part == "ADJF" and r.case == "genitive" and r.number == "sing" for r in readings(word.text))


def _named(text: str) -> str:
    words = line(text)
    if len(words.words) == 1:
        form = words.words[0].lower
        return next((p for p in lexicon.ru("places") if form in lexicon.place_forms(p)), text)
    return genitive_phrase(words, 0, len(words.words) - 1)
