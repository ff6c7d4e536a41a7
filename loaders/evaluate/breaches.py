"""What must never happen, counted apart from the figures.

An invented date, an owner shown as stated whom gold does not name, something taken from page furniture, and
offsets that do not point at the words they claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tapsyrma.loaders.evaluate.duties import closeness, same_party_in
from tapsyrma.loaders.evaluate.pairing import Item, mentions, pair, span
from tapsyrma.loaders.evaluate.tally import Field, Violation
from tapsyrma.loaders.evaluate.things import date_of, same_thing
from tapsyrma.ontology.records import Span

_THINGS: tuple[Field, ...] = ("officials", "bodies", "collectives", "programmes")
# Lists of what was said or ordered, and the key under which their words stand.
_ACTS = (("instructions", "action"), ("reports", "text"))


def breaches(gold: Item, predicted: Item, text: str | None) -> tuple[Violation, ...]:
    """All violations of one document.

    Args:
        gold: The gold record.
        predicted: The predicted record.
        text: The document's text, if known; without it offsets cannot be checked.
    """
    found = [*_invented_day(gold, predicted), *_instructions(gold, predicted), *_furniture(gold, predicted)]
    if text is not None:
        found += [Violation("wrong-offset", what, start) for what, start in _offsets(predicted, text, "")]
    return tuple(sorted(set(found), key=lambda one: (one.kind, one.start or 0, one.what)))


def _invented_day(gold: Item, predicted: Item) -> Iterator[Violation]:
    given = date_of(predicted)
    if "date" in gold["document"] and given and given != date_of(gold):
        yield Violation("invented-date", f"document dated {given}, gold says {date_of(gold)}")


def _instructions(gold: Item, predicted: Item) -> Iterator[Violation]:
    """Dates and stated owners of the instructions that match gold of any force."""
    wanted = [one for one in gold.get("instructions") or () if one.get("zone") != "furniture"]
    offered = list(predicted.get("instructions") or ())
    same = same_party_in(gold)
    for here, there in pair(wanted, offered, closeness):
        yield from _invented_deadline(wanted[here], offered[there])
        for party in offered[there].get("assignees") or ():
            known = any(same(one, party) for one in wanted[here].get("assignees") or ())
            if party.get("basis") == "stated" and not known:
                said = party.get("name") or party.get("post")
                yield Violation("unstated-owner", str(said), _start(offered[there]))


def _invented_deadline(gold: Item, predicted: Item) -> Iterator[Violation]:
    given = (predicted.get("deadline") or {}).get("latest")
    wanted = (gold.get("deadline") or {}).get("latest")
    if "deadline" in gold and given and given != wanted:
        yield Violation("invented-date", f"deadline {given}, gold says {wanted}", _start(predicted))


def _furniture(gold: Item, predicted: Item) -> Iterator[Violation]:
    """Whatever touches a stretch that gold marks as furniture, or has no place and only furniture's name."""
    places = _furniture_of(gold)
    language = gold["document"].get("language")
    for kind in _THINGS:
        outside = [one for one in gold.get(kind) or () if one.get("zone") == "furniture"]
        for item in predicted.get(kind) or ():
            spans = mentions(item)
            nameless = not spans and any(same_thing(kind, one, item, language) for one in outside)
            if nameless or _touches(spans, places):
                yield Violation("furniture", f"{kind}: {item.get('name')}", spans[0].start if spans else None)
    for acts, key in _ACTS:
        for item in predicted.get(acts) or ():
            words = span(item.get(key))
            if words and _touches((words,), places):
                yield Violation("furniture", f"{acts}: {item[key].get('text')}", words.start)


def _furniture_of(gold: Item) -> tuple[Span, ...]:
    marked = [
        item
        for kind in (*_THINGS, "instructions")
        for item in gold.get(kind) or ()
        if item.get("zone") == "furniture"
    ]
    actions = (span(item.get("action")) for item in marked)
    return tuple(place for item in marked for place in mentions(item)) + tuple(filter(None, actions))


def _touches(spans: tuple[Span, ...], places: tuple[Span, ...]) -> bool:
    return any(one.overlaps(place) for one in spans for place in places)


def _offsets(node: Any, text: str, path: str) -> Iterator[tuple[str, int]]:
    """Every ``start`` and ``end`` in a record that lies outside the text or away from its quoted words."""
    if isinstance(node, dict):
        yield from _offset(node, text, path)
        for key in sorted(node):
            yield from _offsets(node[key], text, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _offsets(child, text, f"{path}[{index}]")


def _offset(node: Item, text: str, path: str) -> Iterator[tuple[str, int]]:
    place = span(node)
    if place is None:
        return
    if not 0 <= place.start < place.end <= len(text):
        yield f"{path}: {place.start}–{place.end} lies outside the text", place.start
        return
    quoted = node.get("quote", node.get("text"))
    if isinstance(quoted, str) and quoted != place.of(text):
        yield f"{path}: {quoted!r} is not what stands there", place.start


def _start(instruction: Item) -> int | None:
    action = span(instruction.get("action"))
    return action.start if action else None
