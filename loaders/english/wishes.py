"""What a chief wants to have by a day: "I want the list on my desk by Friday", "he wanted a report daily"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from tapsyrma.loaders.english.context import heard
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.told import noun_until
from tapsyrma.loaders.english.verbs import is_adverb, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause

_ASKING: Final = frozenset(("asked", "demanded", "requested", "required"))
_BEFORE_THING: Final = frozenset(("for", "a", "an", "all", "daily", "weekly", "monthly"))
_WANTING: Final = frozenset(("want", "wants", "wanted"))
_AWAITING: Final = frozenset(("expects", "awaits", "expected", "awaited", "await"))
_GETTING: Final = frozenset(("receive", "see", "have", "get", "hear", "read", "find"))
_THINGS: Final = frozenset((
    "it", "them", "report", "reports", "list", "lists", "plan", "plans", "bill", "proposals", "proposal",
    "schedule",
    "timetable", "answer", "answers", "results", "draft", "calculations", "estimate", "document", "documents",
))  # fmt: skip
"""What somebody told to bring it can bring; growth and rain are only expected."""
_PRONOUNS: Final = frozenset(("he", "she"))


def wishes(scene: Scene) -> Iterator[Clause]:
    """The clauses of a sentence by which somebody in charge asks for something by a day."""
    line = scene.line
    yield from _asked_for(scene)
    for token in line.tokens:
        awaiting = token.lower in _AWAITING
        if not awaiting and token.lower not in _WANTING:
            continue
        named = _by_somebody(scene, token.index)
        if named is None or (named != "name" and not heard(scene, token.index)):
            continue
        first = _wanted(scene, token.index)
        if first is None or line.lower(first) == "us":
            continue
        end = act_end(line, first, scene.tail_after(token.index))
        term = scene.deadline(first, min(end, line.size - 1))
        told, begun = _told(scene, token.index)
        first = begun if told else first
        inside = {line.lower(at) for at in range(first, min(first + 3, end))}
        if term is None or (awaiting and not inside & _THINGS):
            continue
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=line.span(token.index, token.index),
            force="explicit",
            actions=(scene.span(first, end - 1),),
            addressees=told,
            issuer=scene.subject(token.index) if not scene.direct else None,
            speaker=scene.direct or line.lower(token.index - 1) in _PRONOUNS,
            impersonal=not told,
            deadline=term,
        )


def _asked_for(scene: Scene) -> Iterator[Clause]:
    """``The akim asked the utilities for a schedule by Friday``, "demanded of them a list by Friday"."""
    line = scene.line
    for token in line.tokens:
        if token.lower not in _ASKING or _by_somebody(scene, token.index) != "name":
            continue
        begun = token.index + 1 + (line.lower(token.index + 1) in {"from", "of"})
        chain = chain_after(scene.reading, begun, scene.places)
        noun = None if chain else noun_until(scene.reading, begun, scene.end, _BEFORE_THING)
        last = chain.last if chain else noun[1] if noun else 0
        first = last + 1 + (line.lower(last + 1) == "for")
        thing = begun > token.index + 1 or line.lower(last + 1) == "for"
        end = act_end(line, first, scene.tail_after(token.index))
        term = scene.deadline(first, min(end, line.size - 1))
        if last and thing and term is not None and line.lower(first) in _BEFORE_THING | {"the"}:
            told = chain.addressees if chain else (Addressee(noun[0]),) if noun else ()
            yield Clause(
                sentence=scene.found.sentence.index,
                cue=line.span(token.index, token.index),
                force="explicit",
                actions=(scene.span(first, end - 1),),
                issuer=scene.subject(token.index),
                addressees=told,
                deadline=term,
            )


def _by_somebody(scene: Scene, index: int) -> Literal["pronoun", "name"] | None:
    """Whether "I", "he", a name or a post stands just before."""
    at = index - 1
    while at >= 0 and is_adverb(scene.line.lower(at)):
        at -= 1
    if scene.line.lower(at) in _PRONOUNS | {"i"}:
        return "pronoun"
    held = any(
        p.last == at and p.mention.kind in {"person", "post"} and not p.mention.plural for p in scene.places
    )
    return "name" if held else None


def _wanted(scene: Scene, index: int) -> int | None:
    """The first token of what is wanted: after "to receive", but no other act of one's own."""
    line, at = scene.line, index + 1
    if line.lower(at) == "to":
        return at + 1 if line.lower(at + 1) in _GETTING else None
    return at if line.word(at) else None


def _told(scene: Scene, index: int) -> tuple[tuple[Addressee, ...], int]:
    """Those whom somebody wants to act, and the first token of their act: "wants the akims to mend it"."""
    chain = chain_after(scene.reading, index + 1, scene.places)
    if chain is not None and verb_after_to(scene.line, chain.last + 1) is not None:
        return chain.addressees, chain.last + 2
    return (), index + 1
