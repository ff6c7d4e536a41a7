"""Whether somebody stands in a sentence as the one who orders whom no list of persons and posts knows.

"Комиссия | жобаны қайта қарауды тапсырды", "Үй иесі | құрылысшыларға …": such an order is of nobody who was
named before. In Kazakh a bare noun does not go on with one that has an ending of case and no possessive, so
whoever stands in front of "жобаны" or "құрылысшыларға" is its subject; "комиссия жұмысын" is one thing.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.collectives import collective_words
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, phrase_set, word_set
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, Form, forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.rows import JOINTS
from tapsyrma.loaders.kazakh.tokens import OPENING

_DECLINED = ("ны", "ни", "ды", "ди", "ты", "ти", "га", "ге", "ка", "ке")
"""Endings of the accusative and dative without a possessive."""
_ADJECTIVES = ("лык", "лик", "дык", "дик", "тык", "тик")
_AUTHORITIES = frozenset(("ministry", "agency", "committee", "akimat", "department"))
_NEAR = 4
"""Words that may describe the object behind a subject."""
_SHORTEST = 3


def overt_subject(parties: Parties, first: int, last: int) -> int | None:
    """The last token of whoever orders in the nominative between two tokens; None where nobody does."""
    held = {at for actor in parties.everyone for at in range(actor.first, actor.last)}
    held |= parties.dative_places
    for at in range(first, last):
        known = at not in held and (_is_one(parties, at) or _is_name(parties, at))
        if known and (_ends_before_object(parties, at, last) or _acts_itself(parties, at, last)):
            return at
    return None


def _acts_itself(parties: Parties, at: int, last: int) -> bool:
    """Whether an authority opens a clause and nothing of its own follows: "министрлігі | тасқын аймағына"."""
    body = next((a for a in parties.everyone if a.last == at and a.case == "nominative"), None)
    if body is None or body.mention.sort not in _AUTHORITIES or at + 1 >= last:
        return False
    opens = body.first == 0 or not parties.tokens[body.first - 1].is_word
    after = parties.plain(at + 1)
    stops = lexicon().stops | JOINTS | word_set("cues", "describing")
    free = parties.tokens[at + 1].is_word and is_bare(after) and after not in stops
    owned = any(form.possessed and form.case == "nominative" for form in forms(after)[:2])
    return opens and free and not owned and verbal_noun(after) is None


def _is_name(parties: Parties, at: int) -> bool:
    """Whether two words with a capital end at a token that nothing else calls a name: "Роман Скляр"."""
    if at == 0 or any(actor.first <= at <= actor.last for actor in parties.everyone):
        return False
    pair = parties.tokens[at - 1 : at + 1]
    described = pair[1].plain.endswith(_ADJECTIVES) or (pair[0].plain, pair[1].plain) in phrase_set("places")
    return not described and all(
        token.is_word and token.is_capital and is_bare(token.plain) for token in pair
    )


def _is_one(parties: Parties, at: int) -> bool:
    """Whether a word in the nominative means somebody who can order: a body, an office, people."""
    token = parties.tokens[at]
    if not token.is_word or len(token.plain) < _SHORTEST or parties.plain(at - 1) in JOINTS:
        return False
    form = forms(token.plain)[0]
    return any(_orders(one) for one in forms(token.plain) if one.case == form.case == "nominative")


@lru_cache(maxsize=32768)
def _orders(form: Form) -> bool:
    """Whether a noun means a body or people; bare, most heads of bodies describe as well: "орталық"."""
    if not (form.possessed or form.plural):
        return form.stem in word_set("acting_bodies")
    known, groups = lexicon(), collective_words().heads
    group = form.stem in groups and groups[form.stem] != "regions"
    return group or form.stem in known.bodies or form.stem in known.posts or form.stem in _people()


@cache
def _people() -> frozenset[str]:
    return word_set("trades") | word_set("cues", "lay") | word_set("cues", "demanders")


def _ends_before_object(parties: Parties, at: int, last: int) -> bool:
    """Whether the next word with an ending of case begins something else than the name goes on with."""
    for near in range(at + 1, min(at + 1 + _NEAR, last + 1)):
        plain = parties.plain(near)
        if parties.tokens[near].text in OPENING:
            return True  # "органы | «Құм жол» компаниясын"
        if not parties.tokens[near].is_word or plain in JOINTS or plain.endswith(ANY_PARTICIPLE):
            return False
        if near == last or not is_bare(plain) or verbal_noun(plain) is not None:
            return plain.endswith(_DECLINED) and verbal_noun(plain) is None
    return False
