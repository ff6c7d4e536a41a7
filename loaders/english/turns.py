"""Whose turn it is in a transcript, and whose it was just before: he is told what the chief answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.attributions import is_transcript, label
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Addressee, Person

_NEAR: Final = 3
"""Characters of a dash or quotation mark before the first word of a sentence."""


def past_label(scene: Scene) -> int:
    """The token after the speaker's name, post and colon at the head of a turn; 0 where none stands there."""
    if not is_transcript(scene.layout.document.text) or label(scene.reading) is None:
        return 0
    return next((token.index + 1 for token in scene.line.tokens if token.text == ":"), 0)


def answered(scene: Scene) -> tuple[Addressee, ...]:
    """Whoever spoke just before the speaker of a sentence in a transcript, inferred to be told."""
    if not is_transcript(scene.layout.document.text):
        return ()
    if _called_in_turn(scene):
        return ()
    turns = _turns_back(scene)
    current = next(turns, None)
    before = next((one for one in turns if current is not None and one.name != current.name), None)
    return (Addressee(before, basis="inferred"),) if before is not None else ()


def _called_in_turn(scene: Scene) -> bool:
    """Whether somebody was called by given name and patronymic in this turn before: he is meant."""
    for one in reversed(scene.layout.sentences[: scene.found.sentence.index + 1]):
        reading = read(scene.layout, one)
        head = [p for p in reading.persons if p.span.start - one.span.start <= _NEAR]
        if any(p.patronymic is not None and p.surname is None for p in head):
            return True
        if label(reading) is not None:
            return False
    return False


def _turns_back(scene: Scene) -> Iterator[Person]:
    """Those whose names begin a turn, from a sentence back to the beginning of the page."""
    for one in reversed(scene.layout.sentences[: scene.found.sentence.index + 1]):
        speaker = label(read(scene.layout, one))
        if speaker is not None:
            yield speaker
