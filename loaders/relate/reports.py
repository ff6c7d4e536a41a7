"""What somebody said of a programme: the sentence, the speaker, and whether it says that it was done."""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.speakers import Speaker
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Found, Instruction, Quote, Report


def reports(scene: Scene, instructions: tuple[Instruction, ...], grammar: Grammar) -> Iterator[Report]:
    """A report for each sentence that names a programme while somebody is speaking."""
    acts = {i.evidence.span for i in instructions}
    document = scene.layout.document
    for one, speaker in _spoken(scene):
        span = one.sentence.span
        about = scene.things.within("programme", span)
        party = scene.speaker(speaker)
        if span in acts or not about or party is None:
            continue
        quote = Quote(span.of(document.text), span)
        yield Report(
            id=content_id("claim", document.id, "report", span.start, span.end),
            speaker=party,
            text=quote,
            evidence=quote,
            about=about,
            done=grammar.done(scene.layout, one),
        )


def _spoken(scene: Scene) -> Iterator[tuple[Found, Speaker]]:
    """Sentences with their speaker: attributed themselves, or after an attribution in the same paragraph."""
    block, speaker = -1, None
    for one in scene.found:
        index = one.sentence.index
        if one.sentence.block != block:
            block, speaker = one.sentence.block, None
        if scene.attributions[index] or one.sentence.quoted:
            speaker = scene.speakers[index] or speaker
        if speaker is not None:
            yield one, speaker
