"""Lists of places after a plural head word: "акимам Актюбинской и Костанайской областей, города Шымкента"."""

from __future__ import annotations

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import declined, readings
from tapsyrma.loaders.russian.nominative import genitive_phrase
from tapsyrma.loaders.russian.words import Line, Word, line
from tapsyrma.ontology.frozen import frozen


@frozen
class Scope:
    """One place of a list: as it stands after a singular head ("Актюбинской области"), and its own name."""

    genitive: str
    name: str


@frozen
class Places:
    """Places listed one by one, and the last word of the list."""

    scopes: tuple[Scope, ...]
    last: int


def listed_places(sentence: Line, first: int, taken: frozenset[int] = frozenset()) -> Places | None:
    """The places listed from a word on: "Акмолинской, Абай и Улытау областей, города Шымкента".

    ``taken`` are the words of persons' names, which are no places: "главам регионов Асан Ким поручил".
    """
    last = _list_end(sentence, first)
    last = min([last, *(at - 1 for at in taken if first <= at <= last)])
    if last == first and _belongs_to_thing(sentence, first):
        return None
    if last > first and _scope_noun(sentence.words[first]) == "plur" and _joins(sentence.words[first + 1]):
        return None  # "акимам областей, | Алматы и Астаны": all the regions, and cities beside them
    scopes = enumerated(sentence, first, last) if last >= first else ()
    return Places(scopes, last) if scopes else None


def _belongs_to_thing(sentence: Line, at: int) -> bool:
    """Whether an adjective with a capital goes with what is no place: "службам | Гражданской защиты"."""
    word, behind = sentence.words[at], sentence.at(at + 1)
    if not _is_adjective(word) or word.lower in lexicon.places() or behind is None or not behind.letters:
        return False
    first = readings(behind.text)[0]
    return first.part == "NOUN" and _scope_noun(behind) is None and first.case == "genitive"


def _list_end(sentence: Line, first: int) -> int:
    """The last word from ``first`` on that may stand in a list of places."""
    last, index = first - 1, first
    plural = first < len(sentence.words) and _scope_noun(sentence.words[first]) == "plur"
    while index < len(sentence.words):
        word = sentence.words[index]
        if _joins(word):
            index += 1
            continue
        local = word.capital and _is_adjective(word)
        behind = plural and index > first and word.capital and _joined(sentence, first, index)
        if not (local or word.lower in lexicon.places() or _scope_noun(word) or behind):
            break
        last, index = index, index + 1
        following = sentence.at(index)
        if _scope_noun(word) == "sing" and following is not None and following.capital and not local:
            last, index = index, index + 1
    return last


def _plural_first(sentence: Line, first: int, last: int) -> tuple[str, ...]:
    """Places named behind a plural word for their kind: "областей Абай и Ұлытау", "городов Косшы и Аксу"."""
    if first >= last or _scope_noun(sentence.words[first]) != "plur":
        return ()
    names = [w for w in sentence.words[first + 1 : last + 1] if not _joins(w)]
    named = all(w.capital and not _is_adjective(w) and _scope_noun(w) is None for w in names)
    if not named or not names:
        return ()
    kind = declined(_scope_lemma(sentence.words[first]), "genitive", "sing")
    return tuple(f"{kind} {word.text}" for word in names)


def enumerated(sentence: Line, first: int, last: int) -> tuple[Scope, ...]:
    """The places that the words ``first..last`` list one by one; nothing where they stand for a group."""
    made = list(_plural_first(sentence, first, last))
    index = first if not made else last + 1
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


def _joined(sentence: Line, first: int, index: int) -> bool:
    """Whether a name stands right behind the plural word for its kind, or in a list of such names."""
    word, opening = sentence.words[index], sentence.at(first + 1)
    if len(word.text) == 1:
        return False  # "Прокурорам районов Б. Султанов поручил"
    if word.key in lexicon.body_heads() or word.key in lexicon.post_heads():
        return False
    named = opening is not None and opening.capital and opening.letters
    return index - 1 == first or (named and _joins(sentence.words[index - 1]))


def _joins(word: Word) -> bool:
    return word.text == "," or word.lower == "и"


def _piece(sentence: Line, index: int, last: int) -> tuple[str, int] | None:
    """One place in the genitive and the index after it."""
    word = sentence.words[index]
    noun = _scope_noun(word)
    following = sentence.at(index + 1)
    if noun == "sing" and following is not None and following.capital and index < last:
        return sentence.text[word.start : following.end], index + 2
    region = word.lower in lexicon.places() and _place_name(word.lower) in lexicon.words("regions_by_name")
    if word.lower in lexicon.places() and not region:
        return word.text, index + 1
    if not region and not (word.capital and _is_adjective(word)):
        return None
    at = index + 1
    while at <= last and _goes_on(sentence.words[at]):
        at += 1
    number = _scope_noun(sentence.words[at]) if at <= last else None
    if region:
        return f"области {word.text}", at + 1 if number and at == index + 1 else index + 1
    lemma = _scope_lemma(sentence.words[at]) if number else "область"
    text = f"{word.text} {declined(lemma, 'genitive', 'sing')}"
    return text, at + 1 if at == index + 1 and number else index + 1


def _goes_on(word: Word) -> bool:
    return _joins(word) or (word.capital and _is_adjective(word)) or word.lower in lexicon.places()


def _scope_lemma(word: Word) -> str:
    return next(r.lemma for r in readings(word.text) if r.lemma in lexicon.words("scopes"))


def _place_name(form: str) -> str:
    return next((str(p) for p in lexicon.ru("places") if form in lexicon.place_forms(p)), form)


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
        place = _place_name(words.words[0].lower)
        return place if place in lexicon.words("regions_by_name") else f"город {place}"
    return genitive_phrase(words, 0, len(words.words) - 1)
