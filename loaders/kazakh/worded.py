"""Orders counted in words: "Басқармаға үш міндет. Біріншісі – тізімді жариялау. Екіншісі – …"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.items import ItemReader
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.phrases import mention
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Found, Layout, Sentence

_DASHES = frozenset("–—-:")
_ENDS = frozenset((",", "(", ".", ";", "!", "»", "”"))
_TASKS = frozenset(("миндет", "тапсырма", "талап", "нускау"))
_REACH = 5
"""Sentences back to the one that says how many tasks there are."""


def worded(layout: Layout, found: Found, tokens: tuple[Token, ...], parties: Parties) -> tuple[Clause, ...]:
    """The clauses of a sentence that is one of several tasks counted in words; none elsewhere."""
    first = next((at for at, token in enumerate(tokens) if token.is_word), 0)
    dash = first + 1
    if dash >= len(tokens) or tokens[first].plain not in word_set("cues", "worded"):
        return ()
    if tokens[dash].text not in _DASHES:
        return ()
    lead = _promise(layout, found)
    last = _last_act(tokens, dash)
    if lead is None or last is None:
        return ()
    found_clauses = ItemReader(tokens, found, parties, lead).stretch(dash + 1, last)
    return tuple(replace(one, addressees=one.addressees or lead.addressees) for one in found_clauses)


def _last_act(tokens: tuple[Token, ...], first: int) -> int | None:
    """The verbal noun with which the task ends."""
    acts = (
        at
        for at in range(first + 1, len(tokens))
        if verbal_noun(tokens[at].plain) == "bare" and (at + 1 == len(tokens) or tokens[at + 1].text in _ENDS)
    )
    return max(acts, default=None)


def _promise(layout: Layout, found: Found) -> Clause | None:
    """What the sentence says that counts the tasks, here or shortly before: whom they are for."""
    for sentence in reversed(layout.sentences[max(0, found.sentence.index - _REACH) : found.sentence.index]):
        tokens = read(layout, sentence).tokens
        if any(form.stem in _TASKS for token in tokens for form in forms(token.plain)):
            told = _told(layout, sentence, found)
            return Clause(
                found.sentence.index,
                tokens[0].span,
                "explicit",
                speaker=found.sentence.quoted,
                addressees=told,
            )
    return None


def _told(layout: Layout, sentence: Sentence, found: Found) -> tuple[Addressee, ...]:
    """Those in the dative beside the tasks: "басқармасына үш міндет"."""
    reading = read(layout, sentence)
    text = layout.document.text
    named = (
        *(mention("body", body, text, reading.tokens) for body in reading.bodies),
        *(mention("collective", group, text, reading.tokens) for group in reading.collectives),
    )
    near = sentence.block == found.sentence.block
    told = (one for one in named if one.case == "dative")
    return tuple(Addressee(one, basis="stated" if near else "inferred") for one in told)
