"""Who "оған" means in an order: the only one whom the page says was received or met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Found, Layout, Person, Sentence, Span

_HIM = "оган"
_MET = frozenset(("accusative", "instrumental"))
_REACH = 12
"""Sentences back to the one that tells of the meeting."""


def told_visitor(
    layout: Layout, found: Found, clauses: tuple[Clause, ...], find: Callable[[Layout, Sentence], Found]
) -> tuple[Clause, ...]:
    """The clauses of a sentence, "оған … тапсырды" told to whoever was received."""
    tokens = read(layout, found.sentence).tokens
    own = [clause for clause in clauses if _is_told_him(clause, tokens)]
    visitor = _visitor(layout, found.sentence, find) if own and not found.sentence.quoted else None
    if visitor is None:
        return clauses
    told = Addressee(visitor, basis="inferred")
    return tuple(
        replace(clause, addressees=(told, *clause.addressees), actions=(_after_him(clause, tokens),))
        if clause in own
        else clause
        for clause in clauses
    )


def _is_told_him(clause: Clause, tokens: tuple[Token, ...]) -> bool:
    """Whether an act begins with "оған" and gives him nothing."""
    if len(clause.actions) != 1 or any(one.role == "lead" for one in clause.addressees):
        return False
    act = [token.plain for token in tokens if clause.actions[0].covers(token.span)]
    given = tuple(sorted(word_set("giving") | word_set("benefits")))
    return act[:1] == [_HIM] and not any(word.startswith(given) for word in act)


def _after_him(clause: Clause, tokens: tuple[Token, ...]) -> Span:
    act = clause.actions[0]
    return Span(next(token.start for token in tokens if token.start > act.start), act.end)


def _visitor(layout: Layout, here: Sentence, find: Callable[[Layout, Sentence], Found]) -> Person | None:
    """The only one who was received or met in the sentences before."""
    met = word_set("cues", "received")
    found: list[Person] = []
    for sentence in layout.sentences[max(0, here.index - _REACH) : here.index]:
        words = [token.plain for token in read(layout, sentence).tokens]
        if sentence.quoted or layout.blocks[sentence.block].zone != "text" or not met & set(words):
            continue
        found += [person for person in find(layout, sentence).persons if person.case in _MET]
    return found[0] if len({person.name for person in found}) == 1 else None
