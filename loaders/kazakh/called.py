"""Acts that a noun calls an order before a mark: "Әкімнің басқармаға берген тапсырмасы – жолды жөндеу"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.cues import PARTICIPLES, cue_words
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.imperatives import imperatives
from tapsyrma.loaders.kazakh.items import ItemReader
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Found, Person, Post

_MARKS = frozenset("–—-:")
_ENDS = frozenset('.!;,»”–—-"')
_MINE = ("тапсырмам", "талабым", "нускауым", "буйрыгым", "буирыгым", "тапсырмамыз", "талабымыз")
_REACH = 14
"""Words before the mark."""


def called(found: Found, tokens: tuple[Token, ...], parties: Parties, *, spoken: bool) -> tuple[Clause, ...]:
    """The clauses of a sentence whose order stands behind a noun and a mark; none elsewhere."""
    mark = _mark(tokens)
    if mark is None:
        return ()
    last = _last_act(tokens, mark)
    if last is None:
        return ()
    noun = tokens[mark - 1].plain
    before = parties.within(0, mark - 1)
    issuer = next(
        (a.mention for a in before if a.case == "genitive" and isinstance(a.mention, Person | Post)), None
    )
    recalled = [
        a for a in before if a.case == "nominative" and parties.plain(a.last + 1).endswith(PARTICIPLES)
    ]
    if recalled and isinstance(recalled[-1].mention, Person | Post):
        issuer = recalled[-1].mention  # "Елбасы жүктеген екінші тапсырма – …"
    told = tuple(Addressee(a.mention) for a in before if a.first in parties.dative_places)
    owned = noun.endswith(("сы", "си", "ты", "ти", "бы", "гы", "ни"))
    mine = noun in _MINE
    if not (issuer or told or mine) or (issuer is None and owned and not told):
        return ()
    lead = Clause(
        sentence=found.sentence.index,
        cue=tokens[mark - 1].span,
        force="reported" if recalled else "explicit",
        issuer=issuer,
        speaker=issuer is None and (spoken or mine),
        addressees=told,
    )
    rows = ItemReader(tokens, found, parties, lead).stretch(mark + 1, last)
    return tuple(replace(one, addressees=one.addressees or told) for one in rows)


def _mark(tokens: tuple[Token, ...]) -> int | None:
    """The dash or colon right behind a noun that calls something an order."""
    nouns = cue_words().nouns | {cue_words().demand}
    for at in range(1, min(_REACH, len(tokens) - 1)):
        if tokens[at].text not in _MARKS:
            continue
        plain = tokens[at - 1].plain
        named = any(f.stem in nouns and f.case == "nominative" and not f.plural for f in forms(plain))
        return at if named or plain in _MINE else None
    return None


def _last_act(tokens: tuple[Token, ...], mark: int) -> int | None:
    """The bare verbal noun or the order in -сын with which it ends, before any word of saying."""
    told = imperatives(tokens)
    for at in range(len(tokens) - 1, mark, -1):
        ends = at + 1 == len(tokens) or tokens[at + 1].text in _ENDS
        acts = verbal_noun(tokens[at].plain) == "bare" or at in told
        if ends and acts and at - mark > 1:
            return at
    return None
