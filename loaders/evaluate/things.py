"""Judging what a document names: officials and their posts, bodies, groups, programmes and its own date."""

from __future__ import annotations

from collections.abc import Sequence

from tapsyrma.loaders.evaluate.names import same_name, same_person, same_title, similarity
from tapsyrma.loaders.evaluate.pairing import Item, mentions, pair
from tapsyrma.loaders.evaluate.tally import Field, Slip, Verdict

_TITLED: tuple[Field, ...] = ("bodies", "collectives")


def judge_things(gold: Item, predicted: Item) -> Verdict:
    """Judge every list of named things that gold has."""
    verdict = Verdict()
    language = gold["document"].get("language")
    if "officials" in gold:
        verdict += _judge("officials", gold["officials"], predicted.get("officials") or [], language)
        verdict += _judge(
            "posts",
            _with_post(gold["officials"]),
            _with_post(predicted.get("officials") or []),
            language,
        )
    for name in (*_TITLED, "programmes"):
        if name in gold:
            verdict += _judge(name, gold[name], predicted.get(name) or [], language)
    return verdict


def judge_date(gold: Item, predicted: Item) -> Verdict:
    """Judge the document's date; where neither has one there is nothing to judge."""
    if "date" not in gold["document"]:
        return Verdict()
    wanted, given = date_of(gold), date_of(predicted)
    if wanted == given:
        return Verdict(right=(("dates", 1),)) if wanted else Verdict()
    return Verdict(slips=(Slip("dates", wanted, given),))


def date_of(record: Item) -> str | None:
    """The day a record gives its document, or None."""
    date = (record.get("document") or {}).get("date") or {}
    value: str | None = date.get("value")
    return value


def same_thing(name: Field, gold: Item, predicted: Item, language: str | None) -> bool:
    """Whether two entries of one list mean the same thing."""
    one, other = gold.get("name") or "", predicted.get("name") or ""
    if name in {"officials", "posts"}:
        return same_person(one, other) and (name == "officials" or _same_post(gold, predicted, language))
    if name in _TITLED:
        return same_title(one, other, language=language)
    return same_name(one, other)


def _judge(name: Field, gold: Sequence[Item], predicted: Sequence[Item], language: str | None) -> Verdict:
    wanted = [item for item in gold if item.get("zone") != "furniture"]

    def closeness(one: Item, other: Item) -> float:
        if not same_thing(name, one, other, language):
            return 0.0
        overlap = any(here.overlaps(there) for here in mentions(one) for there in mentions(other))
        return similarity(one["name"], other["name"]) + overlap

    matched = pair(wanted, predicted, closeness)
    slips = [
        Slip(name, gold=_told(name, item), start=_start(item))
        for index, item in enumerate(wanted)
        if index not in {here for here, _ in matched}
    ]
    slips += [
        Slip(name, predicted=_told(name, item), start=_start(item))
        for index, item in enumerate(predicted)
        if index not in {there for _, there in matched}
    ]
    return Verdict(right=((name, len(matched)),), slips=tuple(slips))


def _with_post(officials: Sequence[Item]) -> list[Item]:
    return [official for official in officials if official.get("post")]


def _same_post(gold: Item, predicted: Item, language: str | None) -> bool:
    return same_title(
        gold["post"],
        predicted["post"],
        language=language,
        one_acting=bool(gold.get("acting")),
        other_acting=bool(predicted.get("acting")),
    )


def _told(name: Field, item: Item) -> str:
    told = str(item.get("name"))
    return f"{told}: {item['post']}" if name == "posts" else told


def _start(item: Item) -> int | None:
    return min((mention.start for mention in mentions(item)), default=None)
