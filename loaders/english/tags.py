"""To whom a quotation is said: "…," he told the utility; "Turning to the contractor, the akim said: …"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.parties import chain_after, chain_before
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import CLOSING, DASHES, OPENING
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.ontology.records import Addressee, Found

_TELLING: Final = frozenset((
    "told", "tells", "asked", "asks", "warned", "reminded", "instructed", "ordered", "urged", "addressed",
    "addressing", "tasked", "commanded", "advised",
))  # fmt: skip
"""Verbs whose object is spoken to."""
_TOWARDS: Final = frozenset((
    "said", "says", "turning", "turned", "turns", "speaking", "spoke", "remarked", "replied", "appealing",
    "referring",
))  # fmt: skip
"""Verbs after which "to" leads to whoever is spoken to."""
_REQUESTS: Final = frozenset(
    ("request", "order", "instruction", "task", "word", "message", "demand", "tasks")
)
_FAR: Final = 4
"""Sentences of a quotation behind one, in which the words that close it are looked for."""
_LONGEST: Final = 9
"""Tokens of those spoken to."""


def spoken_to(scene: Scene) -> tuple[Addressee, ...]:
    """Those to whom the words of a sentence in direct speech are said, as told around the quotation."""
    return _around(scene) or _later(scene) or _called(scene)


def vocative(scene: Scene, you: int) -> tuple[Addressee, ...]:
    """Those called right before "you": "Akimat of Abai region, | you have until May"."""
    comma = scene.line.lower(you - 1) == ","
    chain = chain_before(scene.reading, you - 1, 0, scene.places) if comma else None
    return chain.addressees if chain is not None else ()


def before_colon(scene: Scene, colon: int) -> tuple[Addressee, ...]:
    """Those named before a colon: "my request to the directors: …", "he told the contractor: …"."""
    line = scene.line
    for at in range(colon):
        towards = line.lower(at) in {"to", "for"} and line.lower(at - 1) in _REQUESTS | _TOWARDS
        towards = towards or (line.lower(at) == "to" and (at == 0 or line.lower(at - 1) in OPENING))
        if towards or line.lower(at) in _TELLING:
            told = _named(scene, at + 1, colon)
        else:
            continue
        if told:
            return told
    return ()


def _around(scene: Scene) -> tuple[Addressee, ...]:
    """Those named in the words that close a quotation in the same sentence."""
    line = scene.line
    for tail in scene.tails:
        if line.lower(tail) not in CLOSING | DASHES and line.lower(tail - 1) not in CLOSING | DASHES:
            continue
        for at in range(tail, min(tail + _LONGEST + 3, line.size)):
            if line.lower(at) in _TELLING and not _inverted(scene, at):
                return _named(scene, at + 1, scene.end)
            if line.lower(at) == "demanded" and line.lower(at + 1) in {"of", "from"}:
                return _named(scene, at + 2, scene.end)
            if line.lower(at) in _TOWARDS and line.lower(at + 1) == "to":
                return _named(scene, at + 2, scene.end)
            if line.lower(at) in _TOWARDS:
                speaker = chain_after(scene.reading, at + 1, scene.places)
                if speaker is not None and line.lower(speaker.last + 1) == "to":
                    return _named(scene, speaker.last + 2, scene.end)
    return ()


def _inverted(scene: Scene, verb: int) -> bool:
    """Whether who speaks stands behind the verb: "…," warned the head of the company."""
    return scene.line.lower(verb - 1) in CLOSING | DASHES | {","}


def _named(scene: Scene, first: int, end: int) -> tuple[Addressee, ...]:
    """Somebody named, or called by a noun, from a token on."""
    line = scene.line
    first += line.lower(first) == "the"
    comma = next((at for at in range(first, end) if line.lower(at) == ","), end)
    near = tuple(place for place in scene.places if place.first < comma)
    chain = chain_after(scene.reading, first, near)
    if chain is not None and chain.last < end:
        return chain.addressees
    marks = OPENING | CLOSING | {",", ":", ";", ".", "when", "after", "during", "at", "in", "who", "about"}
    last = next((at for at in range(first, end) if line.lower(at) in marks), end) - 1
    if last < first or line.lower(last + 1) == "'":
        return ()
    named = noun_phrase(scene.reading, first, last)
    return (Addressee(named),) if named is not None else ()


def _turns(scene: Scene) -> bool:
    """Whether somebody turns to another just before the words of a quotation."""
    return bool({"turned", "turns", "turning", "addressed"} & {token.lower for token in scene.line.tokens})


def _later(scene: Scene) -> tuple[Addressee, ...]:
    """Those named where the quotation ends, some sentences on in the same paragraph: inferred."""
    sentence, layout = scene.found.sentence, scene.layout
    if scene.tails or not sentence.quoted:
        return ()
    for one in layout.sentences[sentence.index + 1 : sentence.index + 1 + _FAR]:
        if one.block != sentence.block or not one.quoted:
            return ()
        closing = Scene(read(layout, one), Found(one), layout)
        if closing.tails:
            return tuple(replace(told, basis="inferred") for told in _around(closing))
    return ()


def _called(scene: Scene) -> tuple[Addressee, ...]:
    """Those called in a sentence of their own just before: "Deputy akims! Take the list home"."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[max(0, sentence.index - 1) : sentence.index]:
        said = layout.text_of(one).rstrip()
        calling = Scene(read(layout, one), Found(one), layout)
        if one.block == sentence.block and not one.quoted:
            told = before_colon(calling, calling.end)
            return tuple(replace(a, basis="inferred") for a in told) if _turns(calling) else ()
        if one.block != sentence.block or not said.endswith("!"):
            return ()
        first = next((t.index for t in calling.line.tokens if calling.line.word(t.index)), 0)
        chain = chain_after(calling.reading, first, calling.places)
        if chain is not None and chain.last >= calling.end - 1:
            return tuple(replace(told, basis="inferred") for told in chain.addressees)
    return ()
