"""A word before the name of a body that belongs to the sentence: "Мәселе | қаржы басқармасында қаралды".

In Kazakh a subject or object without an ending may stand directly before a name, where it looks like its
first word. It is none where the next word alone begins what bodies are called, and it never does.
"""

from __future__ import annotations

from functools import cache

from tapsyrma.loaders.find.wordlists import Phrases, Token
from tapsyrma.loaders.kazakh.bare import is_verbal_noun
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.reference import registry

_DESCRIBING = ("лык", "лик", "дык", "дик", "тык", "тик", "лы", "ли", "ды", "ди", "ты", "ти", "гы", "ги")
"""How adjectives end that may begin a name: "санитарлық", "мәслихаттық", "тарихи" apart."""

_OF_ANY_COUNTRY = frozenset({"жогаргы", "бас", "казакстан", "орталык"})
"""First words of bodies of the registry that may follow the name of another country."""


def after_opening(nominals: Nominals, first: int, last: int) -> int:
    """Past the words with which no name begins, before those with which one does."""
    while first + 1 < last and _is_of_sentence(nominals, first) and _opens(nominals.plain(first + 1)):
        first += 1
    return first


def after_body(nominals: Nominals, first: int, last: int, form: Form) -> int:
    """Past another body, which nothing ties to a bare head: "құрылыс басқармасы | мектепті аяқтасын"."""
    if form.possessed:
        return first
    bodies = lexicon().bodies
    for at in range(last - 1, first - 1, -1):
        if not nominals.tokens[at].is_word:
            break
        other = nominals.form(at, bodies)
        if other is not None and other.possessed and other.case == "nominative":
            return at + 1
    return first


def _is_of_sentence(nominals: Nominals, at: int) -> bool:
    token, plain = nominals.tokens[at], nominals.plain(at)
    if not token.is_word or (token.is_capital and at) or _opens(plain) or plain.endswith(_DESCRIBING):
        return False
    if is_verbal_noun(plain) or nominals.territory(at) is not None or plain in lexicon().body_about:
        return False
    return all(case != "genitive" for _, case in cases(plain)[1:])


@cache
def _opens(plain: str) -> bool:
    """Whether names of bodies begin with a word: a field, "облыстық"; "мемлекеттік" may follow a country."""
    if plain in lexicon().scope_adjectives | _OF_ANY_COUNTRY:
        return plain in word_set("local")
    if plain in _known():
        return True
    return bool(_fields().at([Token("word", 0, len(plain), plain)], 0)[0])


@cache
def _fields() -> Phrases:
    fields = vocabulary("domains")["kk"].values()
    return Phrases({_first(words): "" for listed in fields for words in listed}, fold)


def _first(words: str) -> str:
    return words.split(maxsplit=1)[0]


@cache
def _known() -> frozenset[str]:
    """The first words of the bodies that the registry knows."""
    names = (
        name for entry in registry().of_kind("body") for tag, name in entry.every_name() if tag[:2] == "kk"
    )
    return frozenset(fold(_first(name)) for name in names)
