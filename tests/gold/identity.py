"""``python -m tests.gold.identity``: who the officials and what the bodies of the gold were taken for.

Gold ties them together over releases (``who`` of officials, ``is`` of bodies). Of the frozen half only the
figures are told; of the open one also what was put together wrongly.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

import yaml

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.evaluate.annotation import read_annotation
from tapsyrma.loaders.evaluate.clusters import BCubed, b_cubed, merges_across
from tapsyrma.loaders.evaluate.names import same_person, same_title, similarity
from tapsyrma.loaders.evaluate.pairing import mentions, pair
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Named, Reading, Resolution
from tapsyrma.ontology.reference import registry

from .extracted import FOLDER, extractions

ALONE = "alone"
FILE = FOLDER / "identity.yaml"
HALVES = ("frozen", "open")
MEASURES = ("all", "several", "several-found")
KINDS: tuple[Kind, ...] = ("officials", "bodies")

Kind: TypeAlias = Literal["officials", "bodies"]
_NAMED: Mapping[Kind, str] = {"officials": "official", "bodies": "body"}
_FIELD: Mapping[Kind, str] = {"officials": "who", "bodies": "is"}


class Mention(NamedTuple):
    """Somebody or something in one release, as gold has it."""

    release: str
    name: str
    identity: str


@cache
def readings(half: str) -> Mapping[str, Reading]:
    """Every release of a half, read."""
    return {release: reading(extraction) for release, extraction in extractions(half).items()}


@cache
def resolution(*halves: str) -> Resolution:
    """Who everybody in these halves was taken for."""
    return resolve([read for half in halves for read in readings(half).values()], registry())


_annotation = cache(read_annotation)


@cache
def matched(half: str, kind: Kind) -> Mapping[Mention, Named | None]:
    """What was found in the place of everything that gold identifies; None where nothing was."""
    found: dict[Mention, Named | None] = {}
    for release, read in readings(half).items():
        gold = _annotation(FOLDER / half / f"{release}.yaml")
        items = [item for item in gold.get(kind) or () if item.get("zone") != "furniture"]
        named = [one for one in read.named if one.kind == _NAMED[kind]]
        partners = _partners(items, named, kind, read.document.language)
        for item, partner in zip(items, partners, strict=True):
            identity = item.get(_FIELD[kind])
            if identity == ALONE:
                identity = f"{release} {ALONE}: {item['name']}"
            if identity:
                found[Mention(release, item["name"], identity)] = partner
    return found


def _partners(
    items: Sequence[Mapping[str, Any]], named: Sequence[Named], kind: Kind, language: str
) -> Iterator[Named | None]:
    """For each item of gold what was found there: by name and place, each thing for one item.

    A further name of a thing that is taken ("ТЖД") counts where it stands among its mentions.
    """

    def closeness(item: Mapping[str, Any], other: Mapping[str, Any]) -> float:
        one: Named = other["named"]
        here = any(span in one.spans for span in mentions(item))
        if not here and not _same_name(item["name"], one.name, kind, language):
            return 0.0
        overlaps = any(span.overlaps(place) for span in mentions(item) for place in one.spans)
        return 0.01 + similarity(item["name"], one.name) + overlaps + here

    paired = dict(pair(items, [{"named": one} for one in named], closeness))
    for place, item in enumerate(items):
        if place in paired:
            yield named[paired[place]]
        else:
            yield next((one for one in named if any(span in one.spans for span in mentions(item))), None)


def _same_name(one: str, other: str, kind: Kind, language: str) -> bool:
    return same_person(one, other) if kind == "officials" else same_title(one, other, language=language)


def identities(half: str, kind: Kind) -> tuple[Mapping[Mention, str], Mapping[Mention, str]]:
    """Mention → who or what it is, and → the entity that it was resolved to, for those that were found."""
    found = matched(half, kind)
    entities = resolution(half).entities
    true = {mention: mention.identity for mention in found}
    return true, {mention: entities[named.id] for mention, named in found.items() if named is not None}


def score(half: str, kind: Kind, measure: str) -> BCubed:
    """B-cubed over all, over what stands in several places, and over what of that was found at all.

    What was not found stands alone in the first two: it counts as not put together.
    """
    true, told = identities(half, kind)
    if measure == "several-found":
        true = {mention: identity for mention, identity in true.items() if mention in told}
    scored = b_cubed(true, told, least=1 if measure == "all" else 2)
    assert scored is not None
    return scored


def figures() -> dict[str, dict[str, dict[str, dict[str, float]]]]:
    """Precision, recall and F1 by kind, half and measure."""
    return {
        kind: {
            half: {measure: _figures(score(half, kind, measure)) for measure in MEASURES} for half in HALVES
        }
        for kind in KINDS
    }


def _figures(scored: BCubed) -> dict[str, float]:
    return {name: round(getattr(scored, name), 3) for name in ("precision", "recall", "f1")}


def main() -> int:
    """Print the figures in the form of the file that records them, and after them what was wrongly one."""
    sys.stdout.write("# B-cubed as `python -m tests.gold.identity` prints it; test_identity.py holds it.\n")
    sys.stdout.write(yaml.safe_dump(figures(), sort_keys=True))
    for kind in KINDS:
        for one, other in merges_across(*identities("open", kind)):
            sys.stderr.write(f"wrongly one: {one} and {other}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
