"""Bodies that only two words together tell: "жол полициясы", "мәдениет үйі", "табиғи паркі"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TypeAlias

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import grouped, lexicon, names, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals

HeadPhrases: TypeAlias = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Heads of several words with their kind, by the last word."""
_NAMED_AFTER = "атындагы"
_HONOUR_REACH = 6
_NAMESAKE = 4
"""Words of the name of whoever an institution is named after, initials with their full stops among them."""


@cache
def _compounds() -> HeadPhrases:
    return grouped(section("compound_bodies"), last=True)


@lru_cache(maxsize=65536)
def may_end_compound(plain: str) -> bool:
    """Whether a word may be the last of such a name; a quick look."""
    return any(form.stem in _compounds() for form in forms(plain))


def compound_at(nominals: Nominals, last: int) -> tuple[int, str, Form] | None:
    """The words that together head a body and end at a token: where they begin, its kind, the last's form."""
    return next(endings(nominals, _compounds(), last), None)


def endings(nominals: Nominals, known: HeadPhrases, last: int) -> Iterator[tuple[int, str, Form]]:
    """The known heads that end at a token: where each begins, its kind and the form of its last word."""
    for form in forms(nominals.plain(last)):
        for words, sort in known.get(form.stem, ()):
            begin = last - len(words) + 1
            if begin >= 0 and all(nominals.plain(begin + i) == word for i, word in enumerate(words[:-1])):
                yield begin, sort, form


def named_after(nominals: Nominals, head: int) -> int | None:
    """Where the name begins in whose honour a head is named: "Ғ. Мүсірепов атындағы | драма театры"."""
    at = head - 1
    while at > 0 and head - at <= _HONOUR_REACH and nominals.plain(at) != _NAMED_AFTER:
        if not (nominals.tokens[at].is_word and is_bare(nominals.plain(at))) or nominals.is_head(at):
            return None
        at -= 1
    if at <= 0 or nominals.plain(at) != _NAMED_AFTER:
        return None
    first = at
    while first and at - first < _NAMESAKE and _is_of_name(nominals, first - 1):
        if first < at and not _is_surname(nominals, at - 1) and _is_surname(nominals, first - 1):
            break  # "Асан Оспанов | Абай атындағы мектепті аралады"
        first -= 1
    return first if first < at else None


def _is_of_name(nominals: Nominals, at: int) -> bool:
    token, plain = nominals.tokens[at], nominals.plain(at)
    initial = token.text == "." and at > 0 and len(nominals.tokens[at - 1].text) == 1
    known = plain in lexicon().stops or nominals.is_head(at)
    return (token.is_capital and not known) or initial or plain in word_set("place_tails")


def _is_surname(nominals: Nominals, at: int) -> bool:
    return nominals.plain(at).endswith(names().surname_endings)
