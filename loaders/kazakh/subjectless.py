"""Orders whose subject stands in the sentence before: "Әкім базарды аралады. Төбені жөндеуді тапсырды."."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Clause, Found, Layout, Post, Sentence

_LEADING = frozenset(("president", "prime-minister", "minister", "akim"))
"""Ranks of those who order on a visit, not of those who show them around."""
_DID = ("ды", "ди", "ты", "ти")


def went_on(
    layout: Layout, found: Found, clauses: tuple[Clause, ...], find: Callable[[Layout, Sentence], Found]
) -> tuple[Clause, ...]:
    """The clauses of a sentence, with the post that acts in the sentence before where nobody is named."""
    tokens = read(layout, found.sentence).tokens
    own = [clause for clause in clauses if _is_subjectless(clause, tokens)]
    here = found.sentence
    if not own or here.quoted or here.index == 0:
        return clauses
    before = layout.sentences[here.index - 1]
    if before.block != here.block or before.quoted:
        return clauses
    post = _visitor(read(layout, before).tokens, lambda: find(layout, before))
    return tuple(replace(c, issuer=post) if post and c in own else c for c in clauses)


def _is_subjectless(clause: Clause, tokens: tuple[Token, ...]) -> bool:
    """Whether somebody ordered in the past tense and is not said."""
    words = cue_words()
    plain = [token.plain for token in tokens if token.end >= clause.cue.end]
    word = plain[1] if len(plain) > 1 and plain[0] in words.modal_nouns else "".join(plain[:1])
    passive = word.startswith((*words.passives, *words.noun_passives))
    left_out = not (clause.issuer or clause.speaker or clause.unnamed) and clause.force == "explicit"
    return left_out and word.endswith(_DID) and not passive and clause.actions != ()


def _visitor(tokens: tuple[Token, ...], find: Callable[[], Found]) -> Post | None:
    """The post with which a sentence opens, if it came to look or to hear."""
    words = [token for token in tokens if token.is_word]
    if not words or words[-1].plain not in word_set("cues", "went"):
        return None
    subject = Parties(tokens, find()).subject(0, len(tokens) - 1)
    if subject is None or subject.first or not isinstance(subject.mention, Post):
        return None
    return subject.mention if subject.mention.sort in _LEADING else None
