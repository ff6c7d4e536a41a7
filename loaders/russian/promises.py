"""Needs that the sentence beside them calls orders: "… дал поручения. В частности, необходимо …"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.wishes import such_by
from tapsyrma.ontology.records import Clause, Layout, Sentence

_ORDERS: Final = re.compile(r"(?i)поручени|указани")
_BELOW_TITLE: Final = 6
"""Sentences below a title, its day and rubric among them, in which the text begins."""
_IN_PARTICULAR: Final = ("в", "частности")


def is_referred_to(layout: Layout, sentence: Sentence, look: Callable[[Sentence], Analysis]) -> bool:
    """Whether the sentence behind it says who gave the order: "Такое поручение дал министр"."""
    behind = sentence_behind(layout, sentence)
    return behind is not None and such_by(look(behind)) is not None


def sentence_behind(layout: Layout, sentence: Sentence) -> Sentence | None:
    """The next sentence of a paragraph; behind a title the first one of the text, past its day."""
    after = layout.sentences[sentence.index + 1 : sentence.index + 1 + _BELOW_TITLE]
    if after and after[0].block == sentence.block:
        return after[0]
    if not _is_title(layout, sentence):
        return None
    return next((one for one in after if layout.blocks[one.block].zone == "text"), None)


def _is_title(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence without a full stop stands above all others of the text."""
    above = (layout.blocks[one.block].zone for one in layout.sentences[: sentence.index])
    return "text" not in above and not layout.text_of(sentence).rstrip('»"').endswith(".")


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
