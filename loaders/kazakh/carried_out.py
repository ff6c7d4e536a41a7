"""Orders of the speaker's own that were carried out: "Тексеруді тапсырдым. Тексеріс аяқталды"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.lexicon import phrase_set
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.ontology.records import Clause, Found, Layout, Sentence

_I_DID = ("дым", "дим", "тым", "тим")


def carried_out(layout: Layout, found: Found, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of a sentence, "тапсырдым" as recalled where the next sentence says that it is done."""
    tokens = read(layout, found.sentence).tokens
    own = {token.end for token in tokens if token.plain.endswith(_I_DID)}
    after = layout.sentences[found.sentence.index + 1 : found.sentence.index + 2]
    if not any(clause.cue.end in own for clause in clauses) or not after:
        return clauses
    if after[0].block != found.sentence.block or not is_done(layout, after[0]):
        return clauses
    return tuple(replace(c, force="reported") if c.cue.end in own else c for c in clauses)


def is_done(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence says that something ordered was carried out."""
    words = tuple(token.plain for token in read(layout, sentence).tokens)
    done = phrase_set("done")
    return any(words[at : at + len(said)] == said for said in done for at in range(len(words)))
