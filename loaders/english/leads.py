"""Leads of lists that no verb of ordering opens: "tasks were distributed as follows:", "the order reads:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.decisions import decider
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import chain_before
from tapsyrma.loaders.english.scene import Scene, is_item
from tapsyrma.loaders.english.segments import segments, with_partners
from tapsyrma.loaders.english.signed import titled
from tapsyrma.loaders.english.verbs import verb_after_to
from tapsyrma.ontology.records import Clause, Mention

_ORDERED: Final = re.compile(r"^to\b|\b(?:shall|must|to be)\b|[–—-]\s*to\b", re.IGNORECASE)
"""What shows that an item tells an act, where its first word does not."""

_RESOLVING: Final = frozenset(("resolves", "decides", "decrees", "resolved", "orders"))
_MINE: Final = frozenset(("decide", "resolve", "order", "decree", "instruct", "direct", "enact"))
_GIVEN: Final = frozenset(("instruction", "instructions", "order", "orders"))
_SHORT: Final = 10
"""Tokens of a lead that only says that points follow."""
_POINTS: Final = frozenset(("them", "ones", "points", "following", "main", "these", "follows", "particular"))
_TOP: Final = 6
"""Blocks among which the title of a protocol stands."""


def leads(scene: Scene) -> Iterator[Clause]:
    """The clause of such a lead, where acts follow its colon in the next paragraph."""
    line = scene.line
    if heads_protocol(scene):
        body = next((p.mention for p in scene.places if p.mention.kind == "body"), None)
        yield Clause(scene.found.sentence.index, line.span(0, 0), "explicit", issuer=body, opens_list=True)
        return
    yield from _in_line(scene)
    if not scene.opens or not _followed(scene):
        return
    resolving = _resolves(scene)
    cue = next((token.index for token in line.tokens if token.lower in words("lead_words")), resolving)
    cue = 0 if cue is None and _promised(scene) else cue
    told_of = {token.lower for token in line.tokens} & words("no_lead_words")
    if cue is None or (told_of and resolving is None):
        return
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=line.span(cue, cue),
        force="reported" if scene.recalled(cue, line.size) else "explicit",
        issuer=_resolver(scene, resolving) or scene.subject(cue) or decider(scene, cue),
        speaker=scene.direct,
        opens_list=True,
    )


def _in_line(scene: Scene) -> Iterator[Clause]:
    """``The Prime Minister's instructions: to speed up sowing``: a lead with its acts behind the colon."""
    line = scene.line
    colon = next((at for at in range(1, min(_SHORT, scene.end)) if line.lower(at) == ":"), None)
    if colon is None or line.lower(colon - 1) not in _GIVEN or verb_after_to(line, colon + 1) is None:
        return
    owner = next((p.mention for p in scene.places if p.mention.case == "possessive" and p.last < colon), None)
    if any(line.lower(at) in words("finite") for at in range(colon)) or owner is None:
        return
    if owner.plural or owner.kind not in {"person", "post"}:
        return
    for segment in segments(scene, colon + 1, scene.tail_after(colon), loose=True):
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(colon - 1, colon - 1),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in segment.acts if b >= a),
            issuer=owner,
            addressees=with_partners(scene, segment.addressees, segment.acts),
            deadline=segment.deadline,
        )


def _resolves(scene: Scene) -> int | None:
    """The verb of "the Commission RESOLVES THAT:" or "I DECIDE:" right before a colon."""
    last = scene.end - 1 - (scene.line.lower(scene.end - 1) == ":")
    last -= scene.line.lower(last) in {"that", "to"}
    word, mine = scene.line.lower(last), _is_mine(scene, last)
    return last if word in _RESOLVING or (mine and word in _MINE) else None


def _is_mine(scene: Scene, verb: int) -> bool:
    """Whether "I" resolves: "I DECIDE", "I hereby decree"."""
    at = verb - 1 - (scene.line.lower(verb - 1) == "hereby")
    return at >= 0 and scene.line.tokens[at].text == "I"


def _resolver(scene: Scene, verb: int | None) -> Mention | None:
    """Who resolves: the body just before the verb, or, with "I", whoever the page's title names."""
    if verb is None:
        return None
    if _is_mine(scene, verb):
        return titled(scene.layout)
    verb -= scene.line.lower(verb - 1) == "hereby"
    chain = chain_before(scene.reading, verb, 0, scene.places)
    named = chain.mentions if chain is not None else ()
    return named[0] if len(named) == 1 and named[0].kind != "collective" else None


def _promised(scene: Scene) -> bool:
    """Whether the sentence before tells of a protocol: "A protocol was signed. Its main points:"."""
    sentence, layout = scene.found.sentence, scene.layout
    before = layout.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.block != sentence.block:
        return False
    said = {word.strip(".,:;") for word in layout.text_of(before).lower().split()}
    short = scene.line.size <= _SHORT and bool({t.lower for t in scene.line.tokens} & _POINTS)
    return short and bool(said & (words("protocols") | words("lead_words")))


def heads_protocol(scene: Scene) -> bool:
    """Whether a line without a verb stands between the title of a protocol and its first point."""
    layout, index = scene.layout, scene.found.sentence.block
    following = layout.blocks[index + 1 : index + 2]
    if not following or following[0].kind != "item" or following[0].marker is None or index > _TOP:
        return False
    if following[0].marker.of(layout.document.text).strip("(.) ") not in {"1", "I"} or scene.opens:
        return False
    above = " ".join(
        b.span.of(layout.document.text) for b in layout.blocks[: index + 1] if b.kind == "heading"
    )
    return bool(words("protocols") & {word.strip(".,:").lower() for word in above.split()})


def _followed(scene: Scene) -> bool:
    """Whether the sentence ends its paragraph and an item follows, below a heading too."""
    layout, sentence = scene.layout, scene.found.sentence
    later = layout.sentences[sentence.index + 1 : sentence.index + 2]
    if later and layout.blocks[later[0].block].kind == "heading":
        later = layout.sentences[sentence.index + 2 : sentence.index + 3]
    if not later or later[0].block == sentence.block:
        return False
    block = layout.blocks[later[0].block]
    said = block.span.of(layout.document.text)
    ordered = said.rstrip().endswith(":") or _ORDERED.search(said)
    return is_item(said) or (block.kind == "item" and bool(ordered))
