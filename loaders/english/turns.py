"""Whose turn it is in a transcript, and whose it was just before: he is told what the chief answers."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.english.attributions import is_transcript, label
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.ontology.records import Addressee, Person


def answered(scene: Scene) -> tuple[Addressee, ...]:
    """Whoever spoke just before the speaker of a sentence in a transcript, inferred to be told."""
    if not is_transcript(scene.layout.document.text):
        return ()
    turns = _turns_back(scene)
    current = next(turns, None)
    before = next((one for one in turns if current is not None and one.name != current.name), None)
    return (Addressee(before, basis="inferred"),) if before is not None else ()


def _turns_back(scene: Scene) -> Iterator[Person]:
    """Those whose names begin a turn, from a sentence back to the beginning of the page."""
    for one in reversed(scene.layout.sentences[: scene.found.sentence.index + 1]):
        speaker = label(read(scene.layout, one))
        if speaker is not None:
            yield speaker
