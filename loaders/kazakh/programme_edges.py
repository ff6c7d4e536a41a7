"""Where the name of a programme begins: behind words of time and other deeds, with what is done to what."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.heads import is_accusative, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, cases, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.periods import term_words
from tapsyrma.loaders.kazakh.tokens import DASHES, JOINING, OPENING

OF_DOING = ("удын", "удин")
"""Endings of a verbal noun in the genitive: "дамытудың | кешенді жоспары"."""
_THEM = "оларды"
_REPUBLIC = "республика"
_NOT_DONE = frozenset(("арналган", "бирлескен", "бириккен"))
_DOTTED = 2
_YEARS, _MEANT_FOR = "жылдар", "арналган"
_HAND, _REACH = "кол", "жетк"
_PORTALS, _REPORTS = ("портал", "саит"), ("хабарла", "жазды", "жазады", "жазганда")
_NEAR = 2
"""Words before and behind a portal among which a report stands."""


def name_start(nominals: Nominals, first: int, head: int) -> int | None:
    """Where a name begins that was found to begin at ``first``; None where it is none but a source."""
    if _tells_news(nominals, first, head):
        return None
    if nominals.tokens[first].text in OPENING:
        return first
    site = first
    while _is_dotted(nominals, site):
        site -= _DOTTED  # "my.egov.kz | порталы"
    if site < first:
        return site
    if nominals.plain(first).startswith(_REPUBLIC) and first and nominals.tokens[first - 1].is_capital:
        return first - 1
    return _with_years(nominals, _with_object(nominals, _behind_lead(nominals, first, head)))


def _with_years(nominals: Nominals, first: int) -> int:
    """A name takes in its years before it: "2024–2026 жылдарға арналған | өңірді дамыту жоспары"."""
    if nominals.plain(first - 1) == _MEANT_FOR and nominals.plain(first - 2).startswith(_YEARS):
        first -= 2
    if nominals.plain(first).startswith(_YEARS):
        while first and (nominals.plain(first - 1).isdigit() or nominals.tokens[first - 1].text in DASHES):
            first -= 1
    return first


def _tells_news(nominals: Nominals, first: int, head: int) -> bool:
    """Whether a portal is only where something was reported: "деп хабарлайды | «Дала» порталы"."""
    if not nominals.plain(head).startswith(_PORTALS):
        return False
    around = (*range(max(0, first - _NEAR), first), *range(head + 1, head + 1 + _NEAR))
    return any(nominals.plain(at).startswith(_REPORTS) for at in around)


def _is_dotted(nominals: Nominals, first: int) -> bool:
    """Whether the first word is the end of an address."""
    if first < _DOTTED:
        return False
    site, dot, end = nominals.tokens[first - _DOTTED : first + 1]
    return dot.text == "." and site.is_word and site.end == dot.start and dot.end == end.start


@lru_cache(maxsize=8192)
def _leads(plain: str) -> bool:
    """Whether a word belongs to what stands before a name: a time, or what was done."""
    if plain in word_set("programme_leads"):
        return True
    if plain.endswith(ANY_PARTICIPLE):
        return plain not in _NOT_DONE
    return any(form.case == "locative" and form.stem in term_words().months for form in forms(plain))


def _behind_lead(nominals: Nominals, first: int, head: int) -> int:
    """Past words of time and participles; the title of a law, which has a capital, may have these within."""
    about = word_set("programme_about")
    end = next((at for at in range(first, head) if nominals.plain(at) in about), head - 1)
    given = first + 1 < end and any(case == "dative" for _, case in cases(nominals.plain(first))[1:])
    handed = given and nominals.plain(first + 1).endswith(ANY_PARTICIPLE)  # "Конгреске ұсынған | …"
    titled = nominals.tokens[first].is_capital and first > 0
    if titled and not handed:
        return first
    return max((at + 1 for at in range(first, end) if _leads(nominals.plain(at))), default=first)


def _with_object(nominals: Nominals, first: int) -> int:
    """A name that begins with a deed takes in what it is done to: "газ саласын | дамытудың жоспары"."""
    plain = nominals.plain(first)
    if plain == _HAND and nominals.plain(first + 1).startswith(_REACH):
        reached = any(case == "dative" for _, case in cases(nominals.plain(first - 1))[1:])
        return nominals.modifiers(first - 1) if reached else first  # "бейтараптыққа | қол жеткізудің"
    owned = plain.endswith(OF_DOING)
    if nominals.tokens[first].is_capital or not (owned or plain == _THEM or verbal_noun(plain) == "bare"):
        return first
    while nominals.plain(first - 1) in JOINING and verbal_noun(nominals.plain(first - 2)) == "bare":
        first -= 2  # "қалдықты жинау және | өңдеу туралы заң"
    thing = first - 1
    if is_bare(nominals.plain(thing)) and is_accusative(nominals.plain(thing - 1)):
        thing -= 1  # "қалдықты бөлек | жинау"
    if (
        thing < 0
        or nominals.plain(thing) in lexicon().stops
        or not is_accusative(nominals.plain(thing))
        or not nominals.tokens[thing].is_word
    ):
        return first
    start = nominals.modifiers(thing)
    place = nominals.territory(start - 1)
    return start if place is None else place
