"""The meetings that a sentence names as having taken place: what met, who led, on what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import chain_before
from tapsyrma.loaders.english.placed import Placed, placed
from tapsyrma.loaders.english.reading import Reading, read
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.records import Gathering, Layout, Mention, Sentence

_CALLS: Final = frozenset(("conference", "selector", "video"))
_BOARDS: Final = frozenset(("board", "collegium", "headquarters", "commission", "forum", "aktiv"))
_TOPIC: Final = frozenset(("on", "of", "dedicated", "devoted", "to"))


def gatherings(reading: Reading, sentence: int) -> tuple[Gathering, ...]:
    """The gatherings of a sentence, in order."""
    places = placed(reading)
    found = tuple(_gatherings(reading, sentence, places))
    return found or tuple(_board(reading, sentence, places))


def _board(reading: Reading, sentence: int, places: tuple[Placed, ...]) -> Iterator[Gathering]:
    """``The board was held under the chairmanship of …``: a meeting that goes by who meets."""
    line = reading.line
    held = next(
        (t.index for t in line.tokens if t.lower == "held" and line.lower(t.index - 1) == "was"), None
    )
    took = next((t.index for t in line.tokens if line.says(t.index, "took", "place")), None)
    verb = held - 1 if held is not None else took
    noun = next((at for at in range(verb or 0) if line.lower(at) in _BOARDS), None)
    chair = _chair(reading, noun, places) if noun is not None else None
    if noun is not None and chair is not None:
        yield Gathering(sentence, line.span(noun, noun), line.text(noun, noun), chair)


def _gatherings(reading: Reading, sentence: int, places: tuple[Placed, ...]) -> Iterator[Gathering]:
    line = reading.line
    yield from _met(reading, sentence, places)
    floor = 0
    for token in line.tokens:
        if token.index < floor or token.bare not in words("meetings") or not _is_event(line, token.index):
            continue
        first, last = _left(line, token.index, places), _right(line, token.index, places)
        chair = _chair(reading, first, places)
        if chair is None and not _took_place(line, first, last):
            continue
        floor = last + 1
        span = line.span(first, last)
        yield Gathering(sentence, span, line.text(first, last), chair, _body(places, first, last))


def _met(reading: Reading, sentence: int, places: tuple[Placed, ...]) -> Iterator[Gathering]:
    """``The Commission on … has met under the chairmanship of …``: a body that met is a meeting of it."""
    line = reading.line
    for token in line.tokens:
        if token.lower not in {"met", "convened", "gathered"}:
            continue
        before = token.index - 1
        before -= line.lower(before) in {"has", "have", "had"}
        body = next((p for p in places if p.last == before and p.mention.kind == "body"), None)
        chair = _chair(reading, token.index, places) if body is not None else None
        if body is not None and chair is not None:
            yield Gathering(sentence, body.mention.span, body.mention.name, chair, body.mention)


def _is_event(line: Line, index: int) -> bool:
    word = line.bare(index)
    if word == "call":
        return line.lower(index - 1) in _CALLS
    if word == "conference":
        return line.lower(index + 1) != "call" and line.lower(index - 1) in {"video", "selector"}
    if line.lower(index + 1) in words("meetings"):
        return False
    return word not in {"council", "assembly"} and not line.tokens[index].possessive


def _left(line: Line, index: int, places: tuple[Placed, ...]) -> int:
    first = index
    while True:
        body = next((p for p in places if p.last == first - 1 and p.mention.kind == "body"), None)
        if body is not None:
            return body.first
        lower = line.lower(first - 1)
        if lower in words("meeting_adjectives") | words("meetings") or (
            line.capital(first - 1) and first - 1 > 0 and lower != "the" and not _taken(places, first - 1)
        ):
            first -= 1
        else:
            return first


def _taken(places: tuple[Placed, ...], index: int) -> bool:
    return any(
        p.first <= index <= p.last and p.mention.kind in {"person", "post"} and p.mention.case != "possessive"
        for p in places
    )


def _right(line: Line, index: int, places: tuple[Placed, ...]) -> int:
    """The last token of what the meeting was of or on."""
    last = index
    while line.lower(last + 1) in _TOPIC:
        at = last + 1
        while at < len(line.tokens) and at < last + 22:
            inside = next(
                (p for p in places if p.first <= at <= p.last and p.mention.kind in {"body", "collective"}),
                None,
            )
            if inside is not None:
                at = inside.last + 1
                continue
            if line.lower(at) in words("meeting_ends") or _taken(places, at):
                break
            at += 1
        while at - 1 > last and line.lower(at - 1) in _TOPIC | {"the", "and", "dedicated"}:
            at -= 1
        if at <= last + 1:
            break
        last = at - 1
    return last


def _chair(reading: Reading, first: int, places: tuple[Placed, ...]) -> Mention | None:
    """Whoever held or chaired the meeting: before it, or after "chaired by", "under the chairmanship of"."""
    line = reading.line
    for at in range(max(0, first - 12), first):
        if line.lower(at) in words("held") or line.says(at, "presided", "over"):
            chain = chain_before(reading, at, 0, places)
            chair = next((m for m in (chain.mentions if chain else ()) if m.kind in {"person", "post"}), None)
            if chair is not None:
                return chair
    for at, token in enumerate(line.tokens):
        if token.lower == "held" and line.lower(at - 1) in {"was", "were"}:
            by = next((p for p in places if p.first > at and _after_by(line, p.first)), None)
            if by is not None and by.mention.kind in {"person", "post"}:
                return by.mention
        led = token.lower in {"chaired", "led", "headed", "presided"} and "by" in {
            line.lower(at + 1),
            line.lower(at + 2),
        }
        under = (
            token.lower in {"chairmanship", "chairpersonship", "leadership", "presidency"}
            and line.lower(at + 1) == "of"
        )
        if led or under:
            start = next(
                (
                    p
                    for p in places
                    if p.first > at and p.first <= at + 4 and p.mention.kind in {"person", "post"}
                ),
                None,
            )
            if start is not None:
                return start.mention
    return None


def _after_by(line: Line, first: int) -> bool:
    return line.lower(first - 1) == "by" or line.says(first - 2, "by", "the")


def _took_place(line: Line, first: int, last: int) -> bool:
    """Whether the sentence tells that the meeting took place."""
    after = [line.lower(at) for at in range(last + 1, min(last + 6, len(line.tokens)))]
    before = [line.lower(at) for at in range(max(0, first - 4), first)]
    held = "held" in after or ("took" in after and "place" in after)
    return (held and "be" not in after) or (
        any(w in {"at", "during", "attended"} for w in before)
        and any(
            w in {"government", "commission", "council", "headquarters", "akimat"}
            for w in (line.bare(at) for at in range(first, last + 1))
        )
    )


def _body(places: tuple[Placed, ...], first: int, last: int) -> Mention | None:
    return next((p.mention for p in places if p.mention.kind == "body" and first <= p.first <= last), None)


def chaired_after(layout: Layout, sentence: Sentence, gathering: Gathering) -> Gathering:
    """A meeting whose chair the next sentence names: "It was chaired by the Minister"."""
    for after in layout.sentences[sentence.index + 1 : sentence.index + 2]:
        reading = read(layout, after)
        line = reading.line
        led = any(
            line.says(at, "was", "chaired", "by") or line.says(at, "was", "led", "by") for at in range(1, 4)
        )
        if after.block == sentence.block and line.lower(0) in {"it", "the"} and led:
            return replace(gathering, chair=_chair(reading, line.size, placed(reading)))
    return gathering
