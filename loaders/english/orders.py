"""Explicit instructions: "instructed the Ministry to …", "was tasked with …", "gave instructions to …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before, noun_phrase
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import segments, with_partners
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.verbs import is_adverb, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Force, Mention, Span

_NOUN_OBJECTS: Final = frozenset(("ordered", "demanded", "commissioned", "demanding", "demand", "expect"))
_INVERTED: Final = frozenset(("assigned", "entrusted", "delegated", "given"))
_SOFT: Final = frozenset(("required",))
_GAP: Final = 45
_NOUN_GAP: Final = 9
_RELATIVE: Final = 14
_VERBAL: Final = frozenset(["is", "are", "was", "were", "has", "have", "had", "will", "do", "did", "not"])


@dataclass(frozen=True, slots=True)
class Cue:
    """An instructing word or phrase: its tokens, its force and whether it is passive.

    ``start`` is the first token of its verb group, ``last`` the token after which the content is looked for;
    ``noun`` where a noun ("instructions") carries the meaning, ``speaker`` where "I" instruct.
    """

    first: int
    last: int
    start: int
    word: str
    voice: str
    force: Force = "explicit"
    noun: bool = False
    speaker: bool = False


def cues(scene: Scene) -> list[Cue]:
    """The instructing words of a sentence, in order."""
    found: list[Cue] = []
    for token in scene.line.tokens:
        if found and token.index <= found[-1].last:
            continue
        cue = _noun_cue(scene, token.index) or _verb_cue(scene, token.index)
        if cue is not None:
            found.append(cue)
    return found


def _verb_cue(scene: Scene, index: int) -> Cue | None:
    line = scene.line
    word = line.lower(index)
    before = line.lower(index - 1)
    if word in words("instructing"):
        voice, start = scene.voice(index)
        force: Force = "modal" if word in _SOFT and voice == "passive" else "explicit"
        return Cue(index, index, start, word, voice, force)
    if word in words("urging"):
        voice, start = scene.voice(index)
        return Cue(index, index, start, word, voice, "modal")
    if word in words("instructing_now") or word in {"ask", "expect"}:
        me = _speaker_before(scene, index)
        if me is not None:
            return Cue(index, index, me, word, "active", speaker=True)
        return _present(scene, index)
    if word in words("instructing_ing") and before in {"by", ",", "while", "was", "is", "also"}:
        return Cue(index, index, index, word, "active")
    return None


def _speaker_before(scene: Scene, index: int) -> int | None:
    """Where "I" stands in "I instruct", "I hereby order", "I would like to instruct"."""
    line, at = scene.line, index - 1
    while at >= 0 and (
        is_adverb(line.lower(at))
        or line.lower(at) in {"would", "like", "to", "want", "am", "once", "do", "again"}
    ):
        at -= 1
    return at if at >= 0 and line.tokens[at].text == "I" else None


def _present(scene: Scene, index: int) -> Cue | None:
    """ "The Prime Minister instructs …": a name or post just before."""
    word = scene.line.lower(index)
    if not word.endswith("s") or word == "tasks":
        return None
    held = any(p.last == index - 1 and p.mention.kind in {"person", "post"} for p in scene.places)
    return Cue(index, index, index, word, "active") if held else None


def _noun_cue(scene: Scene, index: int) -> Cue | None:
    """ "gave a number of instructions", "was given the task", "instructions were given"."""
    line = scene.line
    word = line.lower(index)
    if word in words("giving"):
        noun = next(
            (
                at
                for at in range(index + 1, min(index + _NOUN_GAP + _object(scene, index), scene.end))
                if line.lower(at) in words("orders")
            ),
            None,
        )
        if noun is None or any(
            line.lower(at) in words("finite") | {"to", "on", "of"} - _allowed(line.lower(at - 1))
            for at in range(index + 1, noun)
        ):
            return None
        if word == "set" and before_the(line, index):
            return None
        voice, start = scene.voice(index)
        if word.endswith("ing") or _speaker_before(scene, index) is not None:
            voice = "active"
        me = _speaker_before(scene, index) is not None
        if line.lower(noun) in {"order"} and line.lower(noun - 1) not in {"the", "an", "a"}:
            return None
        return Cue(
            index, noun, start, line.lower(noun), voice, _force(line.lower(noun)), noun=True, speaker=me
        )
    if word in words("orders"):
        at = index + 1
        while at < index + 4 and line.lower(at) in {
            "was",
            "were",
            "have",
            "has",
            "been",
            "also",
            "is",
            "are",
            "will",
            "be",
        }:
            at += 1
        if at > index + 1 and line.lower(at) in {"given", "issued", "set", "voiced", "made"}:
            return Cue(index, at, index, word, "noun", _force(word), noun=True)
    return None


def before_the(line: Line, index: int) -> bool:
    """Whether "set" only tells which tasks are meant: "the set tasks"."""
    return line.lower(index - 1) in {"the", "these", "all", "to"}


def _allowed(before: str) -> frozenset[str]:
    """ "a number of", "a series of": an "of" that may stand before "instructions"."""
    return (
        frozenset(("of",))
        if before in {"number", "series", "range", "list", "set", "couple", "package"}
        else frozenset()
    )


def _object(scene: Scene, index: int) -> int:
    """How many tokens of somebody named stand between "gave" and "instructions"."""
    chain = chain_after(scene.reading, index + 1, scene.places)
    return chain.last - index if chain else 0


def _force(noun: str) -> Force:
    return "modal" if noun.startswith("recommend") else "explicit"


def orders(scene: Scene) -> Iterator[Clause]:
    """The instructing clauses of a sentence."""
    found = cues(scene)
    floor = 0
    for position, cue in enumerate(found):
        until = _until(scene, cue, found[position + 1] if position + 1 < len(found) else None)
        made = tuple(_read(scene, cue, floor, until))
        yield from made
        floor = max((scene.line.at(c.actions[-1].end) for c in made if c.actions), default=floor)


def _until(scene: Scene, cue: Cue, following: Cue | None) -> int:
    """The token before which the words of a cue end: a speaker's tail, or the next cue's subject."""
    end = scene.tail_after(cue.last)
    if following is None:
        return end
    chain = chain_before(scene.reading, following.start, cue.last + 1, scene.places)
    start = chain.first if chain else following.start
    while start > cue.last + 1 and scene.line.lower(start - 1) in {
        ",",
        "and",
        "while",
        "the",
        "as",
        "also",
        ";",
        "all",
        "in",
        "turn",
        "it",
        "he",
        "she",
        "but",
    }:
        start -= 1
    return min(end, start)


def _read(scene: Scene, cue: Cue, floor: int, until: int) -> Iterator[Clause]:
    if cue.voice == "passive":
        yield from _passive(scene, cue, floor, until)
    elif cue.voice == "noun":
        yield from _content(scene, cue, None, (), until)
    else:
        yield from _active(scene, cue, floor, until)


def _active(scene: Scene, cue: Cue, floor: int, until: int) -> Iterator[Clause]:
    issuer = None if cue.speaker else _issuer(scene, cue, floor)
    told: tuple[Addressee, ...] = ()
    if cue.noun:
        between = chain_after(scene.reading, cue.first + 1, scene.places)
        told = between.addressees if between is not None and between.last < cue.last else ()
    yield from _content(scene, cue, issuer, told, until, floor=floor)


def _issuer(scene: Scene, cue: Cue, floor: int) -> Mention | None:
    chain = chain_before(scene.reading, cue.start, floor, scene.places)
    near = [
        m for m in (chain.mentions if chain else ()) if m.kind in {"person", "post", "body"} and not m.plural
    ]
    if near and near[-1].case != "possessive":
        return near[-1]
    if scene.line.lower(cue.start - 1) in {"he", "she"}:
        return None
    return scene.subject(cue.start)


def _pronoun(scene: Scene, cue: Cue) -> bool:
    return cue.speaker or scene.line.lower(cue.start - 1) in {"he", "she"}


def _passive(scene: Scene, cue: Cue, floor: int, until: int) -> Iterator[Clause]:
    """ "X was instructed to …": the subject is told; "the control is assigned to X" turns it round."""
    line = scene.line
    chain = chain_before(scene.reading, cue.start, floor, scene.places)
    after = cue.last + 1
    if chain is None and cue.word in _INVERTED and line.lower(after) == "to":
        told = chain_after(scene.reading, after + 1, scene.places)
        if told is not None and cue.start > floor + 1:
            yield _clause(scene, cue, None, told.addressees, (_subject(scene, floor, cue.start),))
            return
    issuer = None
    if line.lower(after) == "by":
        giver = chain_after(scene.reading, after + 1, scene.places)
        issuer = giver.mentions[0] if giver is not None else None
    told_here = chain.addressees if chain is not None else ()
    if not told_here and not _impersonal(scene, cue.start):
        named = noun_phrase(scene.reading, _clause_start(scene, floor, cue.start), cue.start - 1)
        if named is None:
            return
        told_here = (Addressee(named),)
    yield from _content(scene, cue, issuer, told_here, until, floor=floor)


def _subject(scene: Scene, floor: int, start: int) -> tuple[int, int]:
    first = floor
    while first < start - 1 and scene.line.lower(first) in {"also", "the", ",", "and", "thus", "besides"}:
        first += 1
    return first, start - 1


def _clause_start(scene: Scene, floor: int, start: int) -> int:
    """The first token after the last comma before a verb group."""
    return next(
        (
            at + 1
            for at in range(start - 1, floor, -1)
            if scene.line.lower(at) in {",", ";", ":", "that", "and"}
        ),
        floor,
    )


def _impersonal(scene: Scene, start: int) -> bool:
    line = scene.line
    at = start - 1
    while at >= 0 and is_adverb(line.lower(at)):
        at -= 1
    return line.lower(at) in {"it", "following"} or at < 0


def _content(
    scene: Scene, cue: Cue, issuer: Mention | None, told: tuple[Addressee, ...], until: int, *, floor: int = 0
) -> Iterator[Clause]:
    """What is told, and to whom, after a cue."""
    line = scene.line
    at = cue.last + 1
    chain = _object_chain(scene, cue, at) if not told or cue.noun else _partners(scene, at, until)
    addressees = (*told, *(chain.addressees if chain else ()))
    start = _start(scene, cue, chain.last + 1 if chain else at, until)
    if start is None:
        yield from _without_verb(scene, cue, issuer, addressees, until, chain)
        return
    kind, verb = start
    if kind == "list":
        yield from _inline(scene, cue, issuer, addressees, verb, until)
        return
    if not addressees and cue.word in words("instructing_somebody") and cue.voice == "active" and not cue.noun:
        named = noun_phrase(scene.reading, at, verb - 2) if verb - 2 >= at else None
        if named is None and (cue.word in words("instructing_only_somebody") or verb - 1 > at):
            return
        addressees = (Addressee(named),) if named else ()
    elif not addressees and cue.voice == "active" and not cue.noun and verb - 2 >= at:
        named = noun_phrase(scene.reading, at, verb - 2)
        addressees = (Addressee(named),) if named else ()
    more = _late_partners(scene, chain.last + 1 if chain else at, verb)
    addressees = (*addressees, *(a for a in more if a not in addressees))
    front = scene.deadline(floor, verb)
    for segment in segments(scene, verb, until):
        first = segment.addressees or addressees
        yield _clause(
            scene,
            cue,
            issuer,
            with_partners(scene, first, segment.acts),
            segment.acts,
            front if not segment.addressees else segment.deadline,
        )


def _object_chain(scene: Scene, cue: Cue, at: int) -> Chain | None:
    line = scene.line
    if cue.speaker and line.lower(at) in {"you", "all"}:
        at += 1
    while is_adverb(line.lower(at)):
        at += 1
    if line.lower(at) in {"to", "for"} and verb_after_to(line, at) is None:
        at += 1
    chain = chain_after(scene.reading, at, scene.places)
    return chain if chain is None or chain.first <= at + 1 else None


def _partners(scene: Scene, at: int, until: int) -> Chain | None:
    """ ", together with akimats," after a passive cue."""
    start = at + (scene.line.lower(at) == ",")
    if scene.line.lower(start) not in {"together", "jointly", "along", "in"}:
        return None
    chain = chain_after(scene.reading, start, scene.places)
    return chain if chain and chain.last < until and chain.addressees[0].role == "with" else None


def _late_partners(scene: Scene, at: int, verb: int) -> tuple[Addressee, ...]:
    """Co-executors between the addressee and the act: "…, within a month, jointly with the akimats, to …"."""
    for start in range(at, verb):
        if scene.line.lower(start) in {"together", "jointly", "along"}:
            chain = chain_after(scene.reading, start, scene.places)
            if chain is not None and chain.last < verb:
                return chain.addressees
    return ()


def _start(scene: Scene, cue: Cue, at: int, until: int) -> tuple[str, int] | None:
    """Where the content begins: an infinitive, a gerund after "with", a "that" clause, or a list after a colon."""
    line = scene.line
    relative = -1
    chained = at > cue.last + 1 and cue.word != "told"
    covered = {n for p in scene.places for n in range(p.first, p.last + 1)}
    for index in range(at, min(until, at + _GAP)):
        lower = line.lower(index)
        if lower == ":" or (lower in DASHES and index == at):
            return "list", index + 1
        if index in covered:
            continue
        verb = verb_after_to(line, index)
        if verb is not None:
            return "act", index + 1
        if lower in {"with", "of"} and line.lower(index + 1).endswith("ing") and index <= at + 2:
            return "act", index + 1
        if lower in {"with", "of"} and line.says(index, "with", "the", "task", "of"):
            return "act", index + 4
        if cue.noun and lower in words("topics") and index > at and not _in_term(scene, index):
            return None
        if chained and lower in {"that", "which", "who", "whose"} and line.lower(index + 1) in _VERBAL:
            relative = index + _RELATIVE
        if (lower in words("finite") and index > relative) or lower == ";":
            return None
    return None


def _in_term(scene: Scene, index: int) -> bool:
    start = scene.line.tokens[index].start
    return any(d.span.start <= start < d.span.end for d in scene.found.deadlines)


def _inline(
    scene: Scene, cue: Cue, issuer: Mention | None, told: tuple[Addressee, ...], start: int, until: int
) -> Iterator[Clause]:
    """Content after a colon in the same sentence: segments that may name their own addressees."""
    if start >= scene.end:
        yield replace(
            _clause(scene, cue, issuer, told, ()), opens_list=True, announced=_announced(scene, cue)
        )
        return
    for segment in segments(scene, start, until, loose=True):
        first = segment.addressees or told
        yield _clause(
            scene, cue, issuer, with_partners(scene, first, segment.acts), segment.acts, segment.deadline
        )


def _without_verb(
    scene: Scene,
    cue: Cue,
    issuer: Mention | None,
    told: tuple[Addressee, ...],
    until: int,
    chain: Chain | None,
) -> Iterator[Clause]:
    """A cue without an act: an announcement, a list to come, or "demanded a report"."""
    line = scene.line
    if cue.noun and cue.word not in {"order", "orders", "assigned"} and cue.force == "explicit":
        plural = cue.word.endswith("s") or scene.opens
        if plural or scene.opens:
            yield replace(
                _clause(scene, cue, issuer, told, ()), opens_list=True, announced=_announced(scene, cue)
            )
        return
    if scene.opens and until >= scene.end and cue.force == "explicit":
        yield replace(
            _clause(scene, cue, issuer, told, ()), opens_list=True, announced=_announced(scene, cue)
        )
        return
    at = (chain.last if chain else cue.last) + 1
    if cue.voice == "passive" and not cue.noun and told and line.lower(at) == "with" and at + 2 < until:
        yield _clause(scene, cue, issuer, told, ((at + 1, until - 1),))
        return
    noun = cue.word in _NOUN_OBJECTS and cue.voice == "active" and at + 1 < until
    if noun and line.lower(at) == "that":
        for segment in segments(scene, at + 1, until, loose=True):
            yield _clause(scene, cue, issuer, segment.addressees or told, segment.acts, segment.deadline)
    elif (
        noun
        and not told
        and line.word(at)
        and line.lower(at) not in {"from", "in", "on", "at", "by", "for", "as", "and", "to"}
    ):
        if cue.word == "expect" and scene.deadline(at, until - 1) is None:
            return
        yield _clause(scene, cue, issuer, _called(scene, cue), ((at, until - 1),))


def _called(scene: Scene, cue: Cue) -> tuple[Addressee, ...]:
    """ "So this is for all heads of departments: I expect …": those called before "I"."""
    if scene.line.lower(cue.start - 1) != ":":
        return ()
    return tuple(Addressee(p.mention) for p in scene.places if p.last == cue.start - 2)


def _announced(scene: Scene, cue: Cue) -> Span | None:
    if scene.found.sentence.quoted or scene.recalled(cue.start, cue.first):
        return None
    return scene.line.span(cue.first, cue.last) if cue.noun or scene.opens else None


def _clause(
    scene: Scene,
    cue: Cue,
    issuer: Mention | None,
    told: tuple[Addressee, ...],
    acts: tuple[tuple[int, int], ...],
    deadline: Deadline | None = None,
) -> Clause:
    recalled = scene.recalled(cue.start, cue.first) or (issuer is not None and scene.found.sentence.quoted)
    return Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(cue.first, cue.last),
        force="reported" if recalled else cue.force,
        actions=tuple(scene.span(first, last) for first, last in acts if last >= first),
        issuer=issuer,
        speaker=issuer is None and (_pronoun(scene, cue) or scene.found.sentence.quoted),
        addressees=told,
        deadline=deadline,
    )
