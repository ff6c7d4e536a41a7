"""Acts that a promise of several opens in the same sentence: "решать две задачи: | достроить порт и …"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.told import Act, Told

_PROMISED: Final = frozenset(
    {"задача", "мера", "шаг", "поручение", "вещь", "действие", "вопрос", "направление"}
)
"""What several of are named before a colon and spelt out behind it."""


def spelt_out(seen: Analysis, told: list[Told]) -> list[Told]:
    """The acts without the words that only say how many there are."""
    return [replace(one, acts=tuple(_behind_promise(seen, act) for act in one.acts)) for one in told]


def _behind_promise(seen: Analysis, act: Act) -> Act:
    words = seen.line.words[act.first : act.last + 1]
    colon = next((word.index for word in words if word.text == ":"), None)
    if colon is None or colon + 1 > act.last or not is_infinitive(seen.line.words[colon + 1].text):
        return act
    before = seen.line.words[colon - 1]
    promised = before.letters and any(r.lemma in _PROMISED for r in readings(before.text))
    return Act(colon + 1, act.last) if promised else act
