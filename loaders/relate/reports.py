"""What somebody reported: the sentence, the speaker, what it is about, and whether it was done."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tapsyrma.loaders.find.wordlists import FOLDS, Phrases, tokens_of
from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.speakers import Speaker
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.extraction import Instruction, Quote, Report
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Found, Language

_NEAR = 1
"""Paragraphs back to which "the instruction" may refer."""


def reports(scene: Scene, instructions: tuple[Instruction, ...], grammar: Grammar) -> Iterator[Report]:
    """A report for each sentence that somebody reports in so many words, or that speaks of a programme.

    It is about the programmes that it names, and about an instruction where it says that "the instruction"
    was carried out and only one stands just before it.
    """
    acts = {i.evidence.span for i in instructions}
    document = scene.layout.document
    for one, speaker in _spoken(scene):
        span = one.sentence.span
        about = scene.things.within("programme", span)
        party = scene.speaker(speaker)
        if span in acts or party is None or not (about or _reported(scene, one)):
            continue
        quote = Quote(span.of(document.text), span)
        done = grammar.done(scene.layout, one)
        yield Report(
            id=content_id("claim", document.id, "report", span.start, span.end),
            speaker=party,
            text=quote,
            evidence=quote,
            about=(*about, *(_carried_out(scene, one, instructions) if done else ())),
            done=done,
        )


def _reported(scene: Scene, one: Found) -> bool:
    """Whether the words of the sentence itself say that somebody reports."""
    return any(attribution.manner == "reports" for attribution in scene.attributions[one.sentence.index])


def _carried_out(scene: Scene, one: Found, instructions: tuple[Instruction, ...]) -> tuple[str, ...]:
    """The one instruction that "the instruction" can mean: it stands just before; two are none."""
    layout = scene.layout
    if not _refers(layout.text_of(one.sentence), layout.document.language):
        return ()
    block = one.sentence.block
    begins = layout.blocks[max(0, block - _NEAR)].span.start
    before = [i for i in instructions if begins <= i.action.span.start < one.sentence.span.start]
    return (before[0].id,) if len(before) == 1 else ()


def _refers(text: str, language: Language) -> bool:
    tokens, words = tokens_of(text, 0, language), _order_words(language)
    return any(words.at(tokens, place)[0] for place in range(len(tokens)))


@cache
def _order_words(language: Language) -> Phrases:
    return Phrases(dict.fromkeys(vocabulary("reports")[language], ""), FOLDS[language])


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
