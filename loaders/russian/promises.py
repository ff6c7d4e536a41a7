"""Needs that the sentence beside them calls orders: "… дал поручения. В частности, необходимо …"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.wishes import such_by
from tapsyrma.ontology.records import Clause, Layout, Sentence

_ORDERS: Final = re.compile(r"(?i)поручени|указани")
_IN_PARTICULAR: Final = ("в", "частности")


def is_referred_to(layout: Layout, sentence: Sentence, look: Callable[[Sentence], Analysis]) -> bool:
    """Whether the next sentence of the paragraph says who gave the order: "Такое поручение дал министр"."""
    after = layout.sentences[sentence.index + 1 : sentence.index + 2]
    near = bool(after) and after[0].block == sentence.block
    return near and such_by(look(after[0])) is not None


def is_promised(
    layout: Layout,
    sentence: Sentence,
    look: Callable[[Sentence], Analysis],
    read: Callable[[Sentence], tuple[Clause, ...]],
) -> bool:
    """Whether the sentence before promises orders that this one spells out, or the next one calls it one."""
    if is_referred_to(layout, sentence, look):
        return True
    line = look(sentence).line
    if sentence.index == 0 or (line.lower(0), line.lower(1)) != _IN_PARTICULAR:
        return False
    before = read(layout.sentences[sentence.index - 1])[-1:]
    said = [one.announced or one.cue for one in before if not one.actions]
    return any(_ORDERS.search(span.of(layout.document.text)) for span in said)
