"""What a name of a post or body speaks of, and what it says besides its kind, its place and that.

"Education Department of Zhambyl Region" speaks of education and says nothing besides; the "Financial
Regulation Department" speaks of finance too, but is not the finance department.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    """What words speak of, as ``lang/domains.yaml`` groups it."""
    return frozenset(domain for _, domain in _read(words, language) if domain)


@lru_cache(maxsize=65536)
def besides(words: str, language: Language) -> tuple[str, ...]:
    """The consonants of the words of a name that say neither its kind nor its place nor what it is about."""
    placeless = without_territories(without_localities(words, language), language)
    left = (token for token, domain in _read(placeless, language) if not domain and token.kind == "word")
    spelt = (sounds(token.key).translate(_VOWELS) for token in left if not _plain(language).at([token], 0)[0])
    return tuple(sorted(filter(None, spelt)))


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
def _plain(language: Language) -> Phrases:
    """Words that tell no name from another, as ``lang/plain.yaml`` lists them."""
    return Phrases(dict.fromkeys(vocabulary("plain")[language], "plain"), FOLDS[language])
