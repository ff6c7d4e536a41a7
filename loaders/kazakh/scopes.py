"""Several posts named at once: "Ақмола және Абай облыстарының әкімдеріне" tells two akims."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.letters import cut
from tapsyrma.loaders.kazakh.lexicon import lexicon
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Post, Span

_JOINTS = frozenset((",", "жане", "мен", "пен", "бен"))
_VOWELS = "аеоуыи"
_PLURAL = 3
"""Letters of -лар, -тер and their like."""
_SEVERAL = 2
_RANKS = {"akims": "akim", "all-akims": "akim"}


def enumerated(phrase: Phrase, text: str, tokens: tuple[Token, ...]) -> tuple[Post, ...]:
    """The single posts of a collective whose territories are named one by one; nothing for other groups."""
    rank = _RANKS.get(phrase.sort)
    at = phrase.last - 1
    kind = next((f for f in forms(tokens[at].plain) if f.stem in lexicon().territories and f.plural), None)
    if rank is None or kind is None or kind.case not in ("nominative", "genitive") or at <= phrase.first:
        return ()
    names = _row(tokens, phrase.first, at - 1)
    head = next((f for f in forms(tokens[phrase.last].plain) if f.plural and f.case == phrase.case), None)
    if len(names) < _SEVERAL or head is None:
        return ()
    where, who = _singular(tokens[at], kind, full=True), _singular(tokens[phrase.last], head, full=False)
    found = []
    for first, last in names:
        name = text[tokens[first].start : tokens[last].end]
        end = tokens[phrase.last].end if (first, last) == names[-1] else tokens[last].end
        found.append(
            Post(
                "post",
                Span(tokens[first].start, end),
                f"{name} {where} {who}",
                sort=rank,
                case=phrase.case,
                scope=f"{name} {_singular(tokens[at], kind, full=False)}",
            )
        )
    return tuple(found)


def _row(tokens: tuple[Token, ...], first: int, last: int) -> list[tuple[int, int]]:
    """The names between joints; empty where something else than a proper name stands in the row."""
    row: list[tuple[int, int]] = []
    start = first
    for at in range(first, last + 2):
        if at <= last and tokens[at].plain not in _JOINTS:
            if not tokens[at].is_capital:
                return []
            continue
        if at > start:
            row.append((start, at - 1))
        start = at + 1
    return row


def _singular(token: Token, form: Form, *, full: bool) -> str:
    """The singular: "облыстарының" → "облысының", the plural taken out and the possessive kept."""
    stem = cut(token.text, len(form.stem))
    nominative = cut(token.text, form.nominative)
    joint = ("s" if token.text.isascii() or token.text[-1] < "Ѐ" else "с") if form.stem[-1] in _VOWELS else ""
    ending = token.text[len(stem) + _PLURAL : len(token.text) if full else len(nominative)]
    return stem + joint + ending
