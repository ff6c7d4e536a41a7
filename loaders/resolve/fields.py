"""What a name of a post or body speaks of, and what it says besides its kind, its place and that.

"Education Department of Zhambyl Region" speaks of education and says nothing besides; the "Financial
Regulation Department" speaks of finance too, but is not the finance department. What a name says besides is
told by meaning where ``lang/concepts.yaml`` has the words, the same in three languages, else by its sounds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from tapsyrma.loaders.find.localities import without_localities
from tapsyrma.loaders.find.territories import without_territories
from tapsyrma.loaders.find.wordlists import FOLDS, Phrases, Token, tokens_of
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Language

_VOWELS = str.maketrans("", "", "aeiou")


@lru_cache(maxsize=65536)
def domains_in(words: str, language: Language) -> frozenset[str]:
    """What words speak of, as ``lang/domains.yaml`` groups it; «Еңбекшіқазақ ауданы» speaks of no labour."""
    placeless = without_localities(words, language)
    return frozenset(domain for _, domain in _read(placeless, language) if domain)


@lru_cache(maxsize=65536)
def besides(words: str, language: Language) -> tuple[str, ...]:
    """What a name says besides its kind, its place and what it is about: meanings, else consonants."""
    placeless = without_territories(without_localities(words, language), language)
    left = [token for token, domain in _read(placeless, language) if not domain and token.kind == "word"]
    parted = [part for token in left for part in _halves(token, language)]
    return tuple(sorted(set(_meant(parted, language))))


@lru_cache(maxsize=65536)
def narrower(words: str, language: Language) -> tuple[str, ...]:
    """What a name speaks of within its field: aviation and roads, which are both of transport."""
    tokens, known = tokens_of(words, 0, language), _narrower(language)
    found = (known.at(tokens, place) for place in range(len(tokens)))
    return tuple(sorted({str(concept) for length, concept in found if length}))


@cache
def concepts() -> frozenset[str]:
    """The meanings that ``besides`` may name."""
    return frozenset(vocabulary("concepts")["concepts"])


def is_of_the_country(name: str, language: Language) -> bool:
    """Whether a name says of its body that the country has one: "National", «республиканский»."""
    known = _of_the_country(language)
    return any(known.at([token], 0)[0] for token in tokens_of(name, 0, language))


def _halves(token: Token, language: Language) -> list[Token]:
    """The halves of a word with a hyphen, where each is understood: «семейно-демографической»."""
    if "-" not in token.key:
        return [token]
    parts = [replace(token, key=part) for part in token.key.split("-")]
    lists = (_concepts(language), _plain(language))
    return parts if all(any(known.at([part], 0)[0] for known in lists) for part in parts) else [token]


def _meant(left: Sequence[Token], language: Language) -> Iterator[str]:
    """The meanings of words, the longest entry first; the consonants of those that no list has."""
    place, known = 0, _concepts(language)
    while place < len(left):
        length, concept = known.at(left, place)
        if length:
            yield str(concept)
        elif not _plain(language).at(left[place : place + 1], 0)[0]:
            yield from filter(None, [sounds(left[place].key).translate(_VOWELS)])
        place += max(length, 1)


def _read(words: str, language: Language) -> Iterator[tuple[Token, str]]:
    """The words with what each speaks of; the longest entry of the list counts for all of its words."""
    tokens, known = tokens_of(words, 0, language), _lexicon(language)
    place = 0
    while place < len(tokens):
        length, domain = known.at(tokens, place)
        for token in tokens[place : place + max(length, 1)]:
            yield token, str(domain) if length else ""
        place += max(length, 1)


@cache
def _lexicon(language: Language) -> Phrases:
    domains = vocabulary("domains")[language]
    return Phrases({word: domain for domain, words in domains.items() for word in words}, FOLDS[language])


@cache
def _concepts(language: Language) -> Phrases:
    return _meanings("concepts", language)


@cache
def _narrower(language: Language) -> Phrases:
    return _meanings("narrower", language)


def _meanings(part: str, language: Language) -> Phrases:
    meanings = vocabulary("concepts")[part]
    entries = {word: meaning for meaning, words in meanings.items() for word in words[language]}
    return Phrases(entries, FOLDS[language])


@cache
def _of_the_country(language: Language) -> Phrases:
    return Phrases(dict.fromkeys(vocabulary("concepts")["of_the_country"][language], ""), FOLDS[language])


@cache
def _plain(language: Language) -> Phrases:
    """Words that tell no name from another, as ``lang/plain.yaml`` lists them."""
    return Phrases(dict.fromkeys(vocabulary("plain")[language], "plain"), FOLDS[language])
