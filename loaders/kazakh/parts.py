"""Parts of bodies with whose they are: "Энергетика министрлігінің | алқасы", "«ҚТЖ» | Арал учаскесі"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

from tapsyrma.loaders.find.parts import nouns_by_kind, organs
from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.compounds import HeadPhrases, endings
from tapsyrma.loaders.kazakh.lexicon import folded, grouped, lexicon, phrases
from tapsyrma.loaders.kazakh.morphology import INSIDE, Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.records import Case

_REACH = 5
"""Words between a part and whose it is: "«Қазгидромет» РМК | Ақтөбе облысы бойынша | филиалы"."""
_STATE = frozenset(("ministry", "committee", "agency"))
_WITH_SECTIONS = _STATE | {"department", "company"}
"""Whose sections are told by whose they are; those of an akimat have names of their own."""
_SECTION = "болим"
_MOVED: frozenset[Case] = frozenset(("accusative", "dative"))


class Finder(Protocol):
    """What reads bodies."""

    nominals: Nominals

    def at(self, last: int) -> Phrase | None:
        """The body whose head word stands at a token."""


@cache
def _nouns() -> HeadPhrases:
    return grouped(nouns_by_kind("kk"), last=True)


@cache
def _of_state_bodies() -> HeadPhrases:
    return grouped(vocabulary("parts")["kk"]["of_state_bodies"], last=True)


@cache
def _organs() -> frozenset[str]:
    """The boards' nouns, each by its last word: "алқа", "(директорлар) кеңес"."""
    return frozenset(words[-1] for words in phrases(organs("kk")))


@cache
def _listed(name: str) -> frozenset[str]:
    return folded(vocabulary("parts")["kk"][name])


@lru_cache(maxsize=65536)
def may_end_part(plain: str) -> bool:
    """Whether a word may end the name of a part; a quick look."""
    return any(form.stem in _nouns() or form.stem in _of_state_bodies() for form in forms(plain))


def part_at(finder: Finder, last: int) -> Phrase | None:
    """The part of a body whose noun ends at a token; None where nothing says whose it is."""
    for known in (_nouns(), _of_state_bodies()):
        for begin, sort, form in endings(finder.nominals, known, last):
            if form.plural or not form.possessed:
                continue
            owners = _WITH_SECTIONS if form.stem == _SECTION else None
            owners = owners if known is _nouns() else _STATE
            first = _whose(finder, begin, sort, form, owners)
            if first is not None:
                whole = finder.at(begin - 1) if form.stem in _organs() else None
                organ_of = whole if whole is not None and whole.named and whole.first == first else None
                return Phrase(first, last, sort, form.case, form.nominative, organ_of=organ_of)
    return None


def _whose(finder: Finder, begin: int, sort: str, form: Form, owners: frozenset[str] | None) -> int | None:
    """Where the whole begins that a part belongs to, before words that only describe the part."""
    nominals = finder.nominals
    if nominals.plain(begin - 1) in _listed("no_parts"):
        return None
    for at in range(begin - 1, max(-1, begin - 1 - _REACH), -1):
        near = at == begin - 1
        first = _owner(
            finder, at, sort, owners, near=near or form.case not in _MOVED or _inside(nominals, at)
        )
        if first is not None:
            return first
        if not _describes(nominals, at):
            return None
    return None


def _owner(finder: Finder, at: int, sort: str, owners: frozenset[str] | None, *, near: bool) -> int | None:
    """Where the body begins that ends at a token and owns what follows.

    A company, an abbreviation or a ministry stands there without an ending, too: "ІІМ алқасы".
    At the head of a sentence it sent what follows ("ТЖМ құтқару жасағын жіберді"); only its neighbour
    is surely its own there.
    """
    tokens = finder.nominals.tokens
    owner = finder.at(at)
    if owner is not None and not owner.plural and (owners is None or owner.sort in owners):
        unmarked = owner.sort in _STATE | {"company"} or tokens[at].text.isupper()
        if owner.case == "genitive" or (owner.case == "nominative" and near and unmarked):
            return owner.first if owner.named else _capital_before(finder.nominals, owner)
    quoted = quote_start(tokens, at)
    unlike = sort not in {"department", "company"} or (owners is not None and "company" not in owners)
    if quoted is None or finder.nominals.plain(at - 1) in lexicon().body_about:
        return None  # "«Жылу маусымы туралы» | қаржы бөлімі": the heading of a report
    return None if unlike or not tokens[quoted + 1].is_capital else quoted


def _inside(nominals: Nominals, at: int) -> bool:
    """Whether another word with letters stands before the one at a token or the name that ends there."""
    start = quote_start(nominals.tokens, at - 1) if at else None
    start = quote_start(nominals.tokens, at) if start is None else start
    return any(token.is_word for token in nominals.tokens[: at if start is None else start])


def _capital_before(nominals: Nominals, owner: Phrase) -> int | None:
    """The word with a capital before a head that its ending kept out: "Атамекен | палатасының"."""
    before = owner.first - 1
    named = before > 0 and nominals.tokens[before].is_capital and before not in nominals.taken
    return before if named and owner.first == owner.last else None


def _describes(nominals: Nominals, at: int) -> bool:
    """Whether a word only tells the part from others: "облыстық", "Ақтөбе облысы бойынша", "Алматыдағы"."""
    token, plain = nominals.tokens[at], nominals.plain(at)
    if not token.is_word or at in nominals.taken or nominals.form(at, lexicon().posts) is not None:
        return False
    return is_bare(plain) or plain.endswith(INSIDE) or plain in _listed("describing")
