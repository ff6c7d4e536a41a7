"""Figures that a document tells as facts; what is ordered, planned or quoted as a term is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tapsyrma.loaders.find.measured import Counted, Measure, counted, measure
from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.ontology.extraction import Indicator, Instruction, Party, Quote
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Found, Span
from tapsyrma.ontology.reference import registry

_DIGITS = re.compile(r"\d+")


def indicators(scene: Scene, instructions: tuple[Instruction, ...]) -> Iterator[Indicator]:
    """The indicators of a document in the order of the text."""
    acts = [one.action.span for one in instructions]
    for found in scene.found:
        sentence = found.sentence
        text = scene.layout.text_of(sentence)
        begin = sentence.span.start
        digits = [begin + match.start() for match in _DIGITS.finditer(text)]
        taken = _taken(found, acts) if digits else ()
        if all(any(place.start <= digit < place.end for place in taken) for digit in digits):
            continue
        read = counted(text, begin, scene.layout.document.language)
        for figure in read.figures:
            if any(figure.span.overlaps(place) for place in taken):
                continue
            told = measure(figure, read)
            if told is not None:
                yield _indicator(scene, found, read, told)


def _taken(found: Found, acts: list[Span]) -> tuple[Span, ...]:
    """The stretches of a sentence in which a number belongs to an order, a term or somebody's name."""
    sentence = found.sentence.span
    named = (*found.bodies, *found.programmes, *found.posts)
    within = [act for act in acts if act.overlaps(sentence)]
    return (*within, *(one.span for one in found.deadlines), *(one.span for one in named))


def _indicator(scene: Scene, found: Found, read: Counted, told: Measure) -> Indicator:
    document, sentence, figure = scene.layout.document, found.sentence.span, told.figure
    changed = figure if figure.change else told.comparison
    territory = _territory(read)
    return Indicator(
        id=content_id("claim", document.id, "indicator", figure.span.start, figure.span.end),
        name=told.name,
        value=None if figure.change else figure.value,
        unit=told.unit,
        figure=Quote(figure.span.of(document.text), figure.span),
        evidence=Quote(sentence.of(document.text), sentence),
        change=changed.value * changed.change if changed else None,
        place=registry().entries[territory].labels.get(document.language) if territory else None,
        territory=territory,
        period=told.period,
        speaker=_speaker(scene, found),
    )


def _territory(read: Counted) -> str | None:
    """The one territory that the sentence names; of several it may be any."""
    named = territories_in(read.text, read.language)
    return named[0] if len(named) == 1 else None


def _speaker(scene: Scene, found: Found) -> Party | None:
    """Who says so: somebody to whom this very sentence is given."""
    index = found.sentence.index
    speaker = scene.speakers.get(index)
    given = scene.attributions[index] or found.sentence.quoted
    return scene.speaker(speaker) if given and speaker is not None else None
