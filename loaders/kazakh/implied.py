"""Leads of lists whose items have the shape of orders, whatever words announce them.

"Осы мәселеге қатысты: – иттерді аулау жүргізілсін; …", "Мына тармақтар түсті: – қоймаларды көшіру; …".
"""

from __future__ import annotations

from itertools import pairwise

from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.imperatives import imperatives
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.tokens import Token, tokenize
from tapsyrma.ontology.records import Addressee, Block, Clause, Found, Layout, Person, Post, Span

_LONGEST = 30
"""Items of a list."""
_FEWEST = 2
_MOST_SHAPED = 2 / 3
_TITLE = 6
"""Words of a section's title."""
_ABOVE = 60
"""Sentences back to the one that announces orders by sections."""
_BEHIND = frozenset("–—-(;.,")
_STOPS = frozenset(".!?»,;")


def implied(layout: Layout, found: Found, tokens: tuple[Token, ...], parties: Parties) -> tuple[Clause, ...]:
    """The lead that a sentence is if orders are listed right below it; nothing elsewhere."""
    block = layout.blocks[found.sentence.block]
    inline = _inline(tokens) if not found.sentence.quoted else None
    if inline is not None:
        cue = Span(tokens[inline - 1].start, tokens[inline - 1].end)
        return (Clause(found.sentence.index, cue, "explicit", announced=cue),)
    if found.sentence.quoted or not tokens or found.sentence.span.end < block.span.end - 1:
        return ()
    opens = tokens[-1].text == ":"
    titled = len(tokens) <= _TITLE and tokens[-1].text not in _STOPS
    items = _items(layout, block) if opens or titled else []
    if len(items) < _FEWEST or _tells_otherwise(tokens):
        return ()
    ordered, named = _shapes(layout, items)
    enough = ordered + named >= _MOST_SHAPED * len(items)
    says = _speaks_of_orders(tokens) or (titled and not opens and _is_announced(layout, found.sentence.index))
    if not enough or not (says or (opens and ordered)):
        return ()
    before = parties.within(0, len(tokens) - 1)
    subject = parties.subject(0, len(tokens) - 1) or parties.first_body(len(tokens) - 1)
    owner = [a for a in before if a.case == "genitive" and isinstance(a.mention, Person | Post)]
    issuer = subject.mention if subject is not None else owner[-1].mention if owner else None
    told = tuple(Addressee(a.mention) for a in before if a.first in parties.dative_places)
    return (
        Clause(
            sentence=found.sentence.index,
            cue=tokens[-1].span,
            force="explicit",
            issuer=issuer,
            addressees=told,
            opens_list=True,
        ),
    )


def _inline(tokens: tuple[Token, ...]) -> int | None:
    """The colon before a list of acts in the same sentence: "Атқаруға тиісті істер: … жөндеу (…); … беру"."""
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), None)
    if (
        colon is None
        or colon == 0
        or not _speaks_of_orders(tokens[:colon])
        or _tells_otherwise(tokens[:colon])
    ):
        return None
    edges = [colon, *(at for at in range(colon, len(tokens)) if tokens[at].text == ";"), len(tokens)]
    parts = [tokens[first + 1 : last] for first, last in pairwise(edges)]
    acts = sum(_is_act(part) for part in parts)
    return colon if len(parts) >= _FEWEST and acts >= _MOST_SHAPED * len(parts) else None


def _items(layout: Layout, lead: Block) -> list[Block]:
    """The items right below a block; those of a section's title have another marker than the title."""
    found: list[Block] = []
    for block in layout.blocks[lead.index + 1 : lead.index + 1 + _LONGEST]:
        if block.kind != "item" or (lead.kind == "item" and _marks(layout, block) == _marks(layout, lead)):
            break
        found.append(block)
    return found


def _marks(layout: Layout, block: Block) -> str:
    marker = block.marker.of(layout.document.text).strip() if block.marker is not None else ""
    return "1" if marker[:1].isdigit() else "a" if marker[:1].isalpha() else marker[:1]


def _shapes(layout: Layout, items: list[Block]) -> tuple[int, int]:
    """How many items order in -сын or with "қажет", and how many end in a bare verbal noun."""
    ordered = named = 0
    modal = cue_words().modal
    for item in items:
        tokens = tokenize(item.span.of(layout.document.text), item.span.start)
        if imperatives(tokens) or any(token.plain in modal for token in tokens[-2:]):
            ordered += 1
        elif _is_act(tokens):
            named += 1
    return ordered, named


def _is_act(tokens: tuple[Token, ...]) -> bool:
    """Whether a bare verbal noun ends an item, or what stands before its dash or bracket."""
    for at, token in enumerate(tokens):
        ends = at + 1 == len(tokens) or tokens[at + 1].text in _BEHIND
        if at and ends and verbal_noun(token.plain) == "bare":
            return True
    return False


def _tells_otherwise(tokens: tuple[Token, ...]) -> bool:
    """Whether a lead lists what was done, asked or planned, and no orders."""
    stems = tuple(sorted(word_set("cues", "listing_else")))
    return any(token.plain.startswith(stems) for token in tokens)


def _speaks_of_orders(tokens: tuple[Token, ...]) -> bool:
    stems = tuple(sorted(word_set("cues", "listing_orders")))
    return any(token.plain.startswith(stems) for token in tokens)


def _is_announced(layout: Layout, sentence: int) -> bool:
    """Whether a sentence above says that orders follow by sections: "тапсырмаларды бөліп келтірейік"."""
    nouns = tuple(sorted(word_set("cues", "listing_nouns")))
    verbs = tuple(sorted(word_set("cues", "listing_verbs")))
    for before in layout.sentences[max(0, sentence - _ABOVE) : sentence]:
        plain = [token.plain for token in tokenize(layout.text_of(before), before.span.start)]
        if any(word.startswith(verbs) for word in plain[-3:]) and any(
            word.startswith(nouns) for word in plain
        ):
            return True
    return False
