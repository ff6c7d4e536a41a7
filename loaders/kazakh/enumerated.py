"""Tasks that the sentence behind their promise lists: "төрт міндет қойды. Олар: жөндеу; салу; …"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.items import ItemReader
from tapsyrma.loaders.kazakh.leads import sets_aims
from tapsyrma.loaders.kazakh.lexicon import phrase_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found, Layout

_THEY = (("олар",), ("булар",))


def list_opens(tokens: tuple[Token, ...]) -> int | None:
    """The colon behind the words that open a list in the same sentence: "Олар | :", "Атап айтқанда | :"."""
    heads = phrase_set("in_particular") | frozenset(_THEY)
    colons = (at for at, token in enumerate(tokens) if token.text == ":")
    colon = next(colons, 0)
    opens = tuple(token.plain for token in tokens[:colon]) in heads
    return colon if opens and any(token.text == ";" for token in tokens[colon:]) else None


def listed(layout: Layout, found: Found, parties: Parties, promise: Clause) -> tuple[Clause, ...]:
    """The clauses of such a list, told to those to whom they were promised."""
    tokens = read(layout, found.sentence).tokens
    colon = next(at for at, token in enumerate(tokens) if token.text == ":")
    return ItemReader(tokens, found, parties, promise, aims=sets_aims(layout, promise)).inline(colon + 1)
