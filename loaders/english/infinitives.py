"""What a chief says in the infinitive, as Russian does: "The akimat to start. To report by Friday"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import chaired_before, led_before, ordered_on
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.imperatives import imperatives
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.tokens import DASHES, OPENING
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to
from tapsyrma.ontology.records import Clause, Found

_LEADING: Final = frozenset(("together", "jointly", "along", "on", "for", "in", "within", "as", "regarding"))
"""Words before an infinitive that tell with whom, on what or when: "On the planned ones to speed up …"."""
_LONGEST: Final = 14
"""Tokens before such an infinitive."""
_MODALS: Final = frozenset(
    ("must", "should", "can", "could", "may", "need", "needs", "do", "does", "did", "we", "i", "let", "if",
     "it", "there", "what", "how", "why", "not", "?")
)  # fmt: skip
"""Words of a sentence that has a verb of its own."""
_GOVERNING: Final = frozenset((
    "ability", "ambition", "attempt", "attempts", "chance", "decision", "desire", "duty", "effort", "efforts",
    "instruction", "instructions", "intention", "measures", "need", "obligation", "opportunity", "order",
    "plan", "plans", "proposal", "proposals", "readiness", "right", "steps", "task", "tasks", "way", "ways",
    "willingness", "work", "works", "able", "ready",
))  # fmt: skip
"""Nouns that "to" and a verb may belong to."""


def infinitives(scene: Scene) -> Iterator[Clause]:
    """The orders of a sentence of direct speech that has infinitives for its verbs."""
    line = scene.line
    start = next((t.index for t in line.tokens if t.text not in OPENING | DASHES), 0)
    end = act_end(line, start, scene.tail_after(start))
    if not scene.direct or any(_has_verb(scene, at) for at in range(start, end)):
        return
    near = range(start, min(start + _LONGEST, end))
    first = next((at for at in near if verb_after_to(line, at) is not None), None)
    if first is None:
        return
    head = _told(scene, start, first)
    leads = first == start or line.lower(start) in _LEADING
    if (head is None or head.addressees[0].role == "with") and not (
        leads and line.lower(first - 1) not in _GOVERNING and _goes_on(scene)
    ):
        return
    marks = (*_marks(scene, first + 2, end), end)
    for following in marks:
        told = head.addressees if head is not None else ()
        acts = split_acts(line, first + 1, following)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(first, first),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in acts),
            speaker=True,
            addressees=with_partners(scene, told, tuple(acts)),
            deadline=scene.deadline(start, first + 1),
        )
        start = following + _joint(scene, following)
        first = next((at for at in range(start, end) if verb_after_to(line, at) is not None), end)
        head = _told(scene, start, first)


def _marks(scene: Scene, first: int, end: int) -> Iterator[int]:
    """Where others begin to be told something of their own: "…, as well as together with akims to …"."""
    line = scene.line
    for at in range(first, end):
        step = _joint(scene, at)
        if step and (line.lower(at) != "as" or line.lower(at - 1) != ","):
            to = next((n for n in range(at + step, end) if verb_after_to(line, n) is not None), at + step)
            head = _told(scene, at + step, to) if to > at + step else None
            if head is not None and head.addressees[0].role == "with":
                yield at


def _joint(scene: Scene, index: int) -> int:
    """How many tokens "and" or ", as well as" takes at a place, or none."""
    line = scene.line
    comma = line.lower(index) == ","
    if line.says(index + comma, "as", "well", "as"):
        return 3 + comma
    return 1 + comma if line.lower(index + comma) == "and" else 0


def _has_verb(scene: Scene, index: int) -> bool:
    """Whether a word shows that its sentence tells or wishes something: no order in the infinitive."""
    word = scene.line.lower(index)
    relative = scene.line.lower(index - 1) in {"that", "which", "who"}
    return (
        word in (words("finite") - words("joining")) | _MODALS | {"is", "are", "has", "have"} and not relative
    )


def _told(scene: Scene, start: int, to: int) -> Chain | None:
    """Those who are all that stands before the infinitive."""
    first = start + (scene.line.lower(start) == "for")
    first += scene.line.lower(first) == "the"
    chain = chain_after(scene.reading, first, scene.places)
    if chain is not None and chain.last == to - 1:
        return chain
    full = row(scene.reading, first, to - 1, scene.places)
    return Chain(first, to - 1, full) if full is not None and (chain is None or len(full) > 1) else None


def _goes_on(scene: Scene) -> bool:
    """Whether somebody who leads speaks, or orders stand before: else an infinitive only tells an aim."""
    sentence, layout = scene.found.sentence, scene.layout
    before = layout.sentences[max(0, sentence.index - 1)]
    aims = {word.strip('.,:;"“”«»') for word in layout.text_of(before).lower().split()} & words("aims")
    if aims and before.block == sentence.block:
        return False
    return ordered_on(scene) or chaired_before(scene) or led_before(scene) or _ordered_before(scene)


def _ordered_before(scene: Scene) -> bool:
    """Whether the sentence before, of the same speech, is an order."""
    sentence, layout = scene.found.sentence, scene.layout
    before = layout.sentences[max(0, sentence.index - 1)]
    if before is sentence or before.block != sentence.block or not before.quoted:
        return False
    return next(imperatives(Scene(read(layout, before), Found(before), layout)), None) is not None
