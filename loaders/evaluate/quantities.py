"""Judging figures: the same number at the same place. What it measures is words, and is not compared."""

from __future__ import annotations

from collections.abc import Sequence

from tapsyrma.loaders.evaluate.pairing import Item, pair, span
from tapsyrma.loaders.evaluate.tally import Slip, Verdict

_CLOSE = 1e-6
"""Relative difference of two numbers that are written differently but are the same."""

# How people who annotate write a unit: the number stays as the text has it.
_SCALES = (
    *((word, 1e3) for word in ("thousand", "тыс", "мың", "myń", "myn", "mıń", "mıng", "mıñ")),
    *((word, 1e6) for word in ("million", "mln", "млн", "миллион", "mıllıon")),
    *((word, 1e9) for word in ("billion", "bln", "mlrd", "млрд", "миллиард", "mıllıard")),
    *((word, 1e12) for word in ("trillion", "трлн", "триллион")),
)


def judge_quantities(gold: Item, predicted: Item) -> Verdict:
    """Judge the indicators of one document, where gold lists them."""
    if "indicators" not in gold:
        return Verdict()
    wanted = [one for one in gold["indicators"] if one.get("zone") != "furniture"]
    offered = list(predicted.get("indicators") or [])
    matched = dict(pair(wanted, offered, _closeness))
    taken = set(matched.values())
    missed = [_slip(one, gold=True) for index, one in enumerate(wanted) if index not in matched]
    wrong = [_slip(one, gold=False) for index, one in enumerate(offered) if index not in taken]
    return Verdict(right=(("indicators", len(matched)),), slips=(*missed, *wrong))


def _closeness(gold: Item, predicted: Item) -> float:
    here, there = span(gold.get("evidence")), span(predicted.get("figure") or predicted.get("evidence"))
    if here is None or there is None or not here.overlaps(there):
        return 0
    return float(any(_same(one, other) for one in _numbers(gold) for other in _numbers(predicted)))


def _numbers(item: Item) -> Sequence[float]:
    """The value, and the change without its direction; a unit such as "million tenge" is multiplied out."""
    scale = next((scale for word, scale in _SCALES if word in str(item.get("unit") or "").casefold()), 1)
    numbers = [item[key] for key in ("value", "change") if isinstance(item.get(key), int | float)]
    return [abs(float(number)) * scale for number in numbers]


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= _CLOSE * max(one, other, 1)


def _slip(item: Item, *, gold: bool) -> Slip:
    told = f"{item.get('value') if item.get('value') is not None else item.get('change')} {item.get('unit')}"
    where = span(item.get("evidence") if gold else item.get("figure"))
    start = where.start if where else None
    said = f"{told}: {item.get('name')}"
    return Slip("indicators", gold=said if gold else None, predicted=None if gold else said, start=start)
