"""Several posts named at once: "Ақмола және Абай облыстарының әкімдеріне" tells two akims."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.letters import cut
from tapsyrma.loaders.kazakh.lexicon import lexicon
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.tokens import JOINING, Token
from tapsyrma.ontology.records import Post, Span

_VOWELS = "аеоуыи"
_PLURAL = 3
"""Letters of -лар, -тер and their like."""
_SEVERAL = 2
_VOICED = {"к": "г", "қ": "ғ", "п": "б", "k": "g", "p": "b"}
"""The last sound of a stem before a possessive: "министрліктері", but "министрлігі"."""
_RANKS = {"akims": "akim", "all-akims": "akim"}


def enumerated(phrase: Phrase, text: str, tokens: tuple[Token, ...]) -> tuple[Post, ...]:
    """The single posts of a collective whose territories are named one by one; nothing for other groups."""
    rank = _RANKS.get(phrase.sort)
    head = next((f for f in forms(tokens[phrase.last].plain) if f.plural and f.case == phrase.case), None)
    rows = named_territories(phrase, text, tokens) if rank is not None and head is not None else ()
    if head is None:
        return ()
    who = singular(tokens[phrase.last], head, full=False)
    found = []
    for (first, last), where in rows:
        end = tokens[phrase.last].end if last == rows[-1][0][1] else tokens[last].end
        found.append(
            Post(
                "post",
                Span(tokens[first].start, end),
                f"{where} {who}",
                sort=rank,
                case=phrase.case,
                scope=_scope(tokens, phrase.last - 1, text[tokens[first].start : tokens[last].end]),
            )
        )
    return tuple(found)


def named_territories(
    phrase: Phrase, text: str, tokens: tuple[Token, ...]
) -> tuple[tuple[tuple[int, int], str], ...]:
    """The territories named one by one before a plural head: their tokens, and their names as owners."""
    at = phrase.last - 1
    kind = _kind(tokens, at)
    if kind is None or at <= phrase.first:
        return ()
    names = _row(tokens, phrase.first, at - 1)
    where = singular(tokens[at], kind, full=True)
    rows = tuple((name, f"{text[tokens[name[0]].start : tokens[name[1]].end]} {where}") for name in names)
    return rows if len(rows) >= _SEVERAL else ()


def _kind(tokens: tuple[Token, ...], at: int) -> Form | None:
    kind = next((f for f in forms(tokens[at].plain) if f.stem in lexicon().territories and f.plural), None)
    return kind if kind is not None and kind.case in ("nominative", "genitive") else None


def _scope(tokens: tuple[Token, ...], at: int, name: str) -> str | None:
    kind = _kind(tokens, at)
    return f"{name} {singular(tokens[at], kind, full=False)}" if kind is not None else None


def _row(tokens: tuple[Token, ...], first: int, last: int) -> list[tuple[int, int]]:
    """The names between joints; empty where something else than a proper name stands in the row."""
    row: list[tuple[int, int]] = []
    start = first
    for at in range(first, last + 2):
        if at <= last and tokens[at].plain not in JOINING:
            if not tokens[at].is_capital:
                return []
            continue
        if at > start:
            row.append((start, at - 1))
        start = at + 1
    return row


def singular(token: Token, form: Form, *, full: bool) -> str:
    """The singular: "облыстарының" → "облысының", the plural taken out and the possessive kept."""
    stem = cut(token.text, len(form.stem))
    if form.possessed:
        stem = stem[:-1] + _VOICED.get(stem[-1], stem[-1])
    nominative = cut(token.text, form.nominative)
    joint = ("s" if token.text.isascii() or token.text[-1] < "Ѐ" else "с") if form.stem[-1] in _VOWELS else ""
    ending = token.text[len(stem) + _PLURAL : len(token.text) if full else len(nominative)]
    return stem + joint + ending
