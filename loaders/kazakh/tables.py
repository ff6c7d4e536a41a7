"""Rows of a table of orders: "Не істеледі | Жауапты" above, "Арықты тазалау | әкім" below."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import anchor_of
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.limits import LimitReader
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.periods import PeriodReader
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Found, Layout, Span

Role: TypeAlias = Literal["owner", "act", "term"]

_BAR: Final = "|"
_FAR: Final = 20
"""Rows below the head of a table."""
_ROLES: Final = 2
_NOMINATIVE: Final = ("nominative", "dative", None)


def rows(layout: Layout, found: Found, tokens: tuple[Token, ...], parties: Parties) -> tuple[Clause, ...]:
    """The clause of a row, if the head of its table says what the columns hold."""
    bars = [at for at, token in enumerate(tokens) if token.text == _BAR]
    roles = _roles(layout, found) if bars else ()
    if len(roles) != len(bars) + 1 or "act" not in roles:
        return ()
    edges = [-1, *bars, len(tokens)]
    cells = {role: (edges[i] + 1, edges[i + 1] - 1) for i, role in enumerate(roles) if role is not None}
    first, last = cells["act"]
    if last < first or verbal_noun(tokens[last].plain) is None:
        return ()
    owner, term = cells.get("owner"), cells.get("term")
    told = [a for a in parties.within(*owner) if a.case in _NOMINATIVE] if owner is not None else []
    span = Span(tokens[first].start, tokens[last].end)
    return (
        Clause(
            sentence=found.sentence.index,
            cue=tokens[last].span,
            force="explicit",
            actions=(span,),
            addressees=tuple(Addressee(actor.mention) for actor in told),
            deadline=_term(layout, found, tokens, term) if term is not None else None,
        ),
    )


def _term(layout: Layout, found: Found, tokens: tuple[Token, ...], cell: tuple[int, int]) -> Deadline | None:
    """The term of a cell: as sentences have it, or a bare day, "10 маусым"."""
    first, last = cell
    if last < first:
        return None
    inside = Span(tokens[first].start, tokens[last].end)
    own = [term for term in found.deadlines if inside.covers(term.span)]
    stretch = LimitReader(PeriodReader(tokens, anchor_of(layout.document.date))).day(last)
    if own or stretch is None or stretch.first < first:
        return own[0] if own else None
    span = Span(tokens[stretch.first].start, tokens[last].end)
    return terms.deadline(span, layout.document.text, "date", stretch.term)


def _roles(layout: Layout, found: Found) -> tuple[Role | None, ...]:
    """What the columns hold, by the head of the table; empty where there is none."""
    block = found.sentence.block
    for before in reversed(layout.blocks[max(0, block - _FAR) : block]):
        said = before.span.of(layout.document.text)
        if _BAR not in said:
            return ()
        roles = tuple(_role(cell) for cell in said.split(_BAR))
        if sum(role is not None for role in roles) >= _ROLES and "act" in roles:
            return roles
    return ()


def _role(cell: str) -> Role | None:
    """What a column holds whose head says "Жауапты" or "Орындау мерзімі"."""
    words = {fold(word.strip(".,:")) for word in cell.split()}
    if words & word_set("columns", "term"):
        return "term"
    if words & word_set("columns", "owner"):
        return "owner"
    return "act" if words & word_set("columns", "act") else None
