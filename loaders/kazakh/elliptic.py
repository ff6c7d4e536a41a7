"""Orders without a verb: "Арнайы прокурорларға – жауап даярлау, дерек жинау." among others that have one."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.items import ItemReader
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found

_DASHES = frozenset("–—")
_ENDS = frozenset((".", ";", "!"))
_FEWEST = 2
"""Words of an act."""


def elliptic(found: Found, tokens: tuple[Token, ...], parties: Parties) -> tuple[Clause, ...]:
    """The clauses of a sentence that names who is told, a dash and acts; nothing for other sentences."""
    last = len(tokens) - 1
    while last >= 0 and tokens[last].text in _ENDS:
        last -= 1
    if last < 0 or verbal_noun(tokens[last].plain) != "bare" or found.sentence.quoted:
        return ()
    dash = next((at for at, token in enumerate(tokens) if token.text in _DASHES), None)
    if dash is None or last - dash < _FEWEST:
        return ()
    told, at = parties.told(0, dash + 1)
    if not told or at not in (dash, dash + 1) or not all(one.role for one in told):
        return ()
    lead = Clause(found.sentence.index, tokens[dash].span, "explicit", addressees=told)
    return ItemReader(tokens, found, parties, lead).stretch(0, last)
