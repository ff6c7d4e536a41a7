"""Free indirect speech: "Питьевую воду завезти в течение суток, постановил штаб"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.morphology import FINITE, readings
from tapsyrma.loaders.russian.subjects import has_pronoun, subject
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Mention

_MAY_TELL: Final = marking(lambda form: form.lower.endswith((*FINITE, "г", "к")))


@frozen
class Retold:
    """Words told without quotation marks: where they end, and whose they are; None for a pronoun."""

    end: int
    speaker: Mention | None


def retold(seen: Analysis) -> Retold | None:
    """The words before ", сказал министр", ", предостерег он" in a sentence without quotation marks."""
    said = lexicon.ru("speaking")["says"]
    for word in seen.line.marked(_MAY_TELL) if "," in seen.line.lowers else ():
        if seen.line.lower(word.index - 1) != ",":
            continue
        first = readings(word.text)[0]
        if first.part != "VERB" or "past" not in first.traits or first.lemma not in said:
            continue
        speaker = subject(seen, word.index, word.index, first.gender, first.number)
        behind = speaker is not None and speaker.span.start > seen.span(word.index, word.index).start
        if behind or has_pronoun(seen, word.index, word.index):
            return Retold(word.index - 1, speaker if behind else None)
    return None
