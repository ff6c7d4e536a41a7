"""Owners that no list knows, told by the known one beside them: "әкімдіктерге және | пәтер иелеріне"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.rows import JOINTS

_LONGEST = 5
"""Words of an unknown owner's name."""
_SHORTEST = 4
_ROUNDS = 3
_SHORTEST_LETTERS = 3
_PLACES = ("ҚР", "АҚШ", "БАҚ", "QR", "AQSh")
"""Letters of countries and of the press, which nobody orders."""
_ENDINGS = ("га", "ге", "ка", "ке", "на", "не")


def joined(known: tuple[Phrase, ...], nominals: Nominals) -> tuple[Phrase, ...]:
    """The phrases in the dative that stand in one row with a known owner in the dative."""
    found: list[Phrase] = []
    for _ in range(_ROUNDS):
        row = (*known, *found)
        datives = [phrase for phrase in row if phrase.case == "dative"]
        held = {at for phrase in row for at in range(phrase.first, phrase.last + 1)} | nominals.taken
        more = [
            one
            for phrase in datives
            for one in (_behind(phrase, nominals, held), _before(phrase, nominals, held))
            if one is not None
        ]
        if not more:
            break
        found += more[:1]
    return tuple(found)


def _behind(phrase: Phrase, nominals: Nominals, held: set[int]) -> Phrase | None:
    """The next member of a row."""
    at = phrase.last + 1
    while nominals.plain(at) in JOINTS:
        at += 1
    if at == phrase.last + 1:
        return None
    for last in range(at, min(at + _LONGEST, len(nominals.tokens))):
        if last in held or not nominals.tokens[last].is_word:
            return None
        ended = _ended(at, last, nominals)
        if ended is not None or not is_bare(nominals.plain(last)) or _stops(last, nominals):
            return ended
    return None


def _before(phrase: Phrase, nominals: Nominals, held: set[int]) -> Phrase | None:
    """The member of a row before one."""
    last = phrase.first - 1
    while nominals.plain(last) in JOINTS:
        last -= 1
    if last == phrase.first - 1 or last < 0 or last in held:
        return None
    if _abbreviates(last, nominals):
        return Phrase(last, last, "other", "nominative", len(nominals.tokens[last].text))
    first = last
    while first > 0 and last - first + 1 < _LONGEST and first - 1 not in held:
        plain = nominals.plain(first - 1)
        if not nominals.tokens[first - 1].is_word or not is_bare(plain) or _stops(first - 1, nominals):
            break
        first -= 1
    return _ended(first, last, nominals)


def _abbreviates(at: int, nominals: Nominals) -> bool:
    """Whether letters abbreviate a service that heads a row: "ТҮКШ, | тиісті мекемелерге"."""
    text = nominals.tokens[at].text
    short = text.isalpha() and text.isupper() and _SHORTEST_LETTERS <= len(text) <= _LONGEST
    free = nominals.territory(at) is None and not text.startswith(_PLACES) and not text.endswith("О")
    return short and free and nominals.plain(at + 1) in JOINTS and nominals.plain(at - 1) not in JOINTS


def _stops(at: int, nominals: Nominals) -> bool:
    plain = nominals.plain(at)
    return plain in lexicon().stops | JOINTS and plain not in word_set("collective_openers")


def _ended(first: int, last: int, nominals: Nominals) -> Phrase | None:
    """A phrase in the dative that nothing behind it governs: several, somebody's, or one with a capital."""
    plain, behind = nominals.plain(last), nominals.plain(last + 1)
    if len(plain) < _SHORTEST or not plain.endswith(_ENDINGS) or verbal_noun(plain) is not None:
        return None
    if plain in word_set("cues", "others"):
        return None  # "және басқа | да органдарға"
    if behind in word_set("cues", "closers") | word_set("terms", "until") | word_set("terms", "towards"):
        return None
    form = next((form for form in forms(plain) if form.case == "dative"), None)
    if form is None or form.stem in lexicon().territories or nominals.territory(last) is not None:
        return None
    served = first < last and form.stem in word_set("sole_services")  # "… және | санитарлық қызметке"
    known = form.plural or form.possessed or served or nominals.tokens[first].is_capital
    return Phrase(first, last, "other", "dative", form.nominative, plural=form.plural) if known else None
