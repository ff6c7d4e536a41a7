"""The meetings that a release names, with chair, body and day."""

from __future__ import annotations

from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.ontology.extraction import Meeting
from tapsyrma.ontology.keys import content_id, search_key
from tapsyrma.ontology.records import DocumentDate, Gathering

_REST = 2
"""Words that may follow the meeting in a sentence that tells of it: "took place"."""


def meetings(scene: Scene) -> tuple[Meeting, ...]:
    """One record a meeting; the same name again is the same meeting."""
    groups: dict[str, list[Gathering]] = {}
    before: Gathering | None = None
    for gathering in scene.gatherings:
        same = before is not None and _goes_on(scene, before, gathering)
        named = before if before is not None and same else gathering
        groups.setdefault(search_key(named.name), []).append(gathering)
        before = named
    return tuple(_meeting(scene, key, group) for key, group in groups.items())


def _goes_on(scene: Scene, before: Gathering, gathering: Gathering) -> bool:
    """Whether a bare word in the next sentence tells who led a meeting: "… took place. X led the session".

    The meeting must be what the sentence before tells of, and it last: another may be named in passing.
    """
    sentences = scene.layout.sentences
    one, other = sentences[before.sentence], sentences[gathering.sentence]
    rest = scene.layout.document.text[before.span.end : one.span.end]
    bare = gathering.body is None and gathering.chair is not None and len(gathering.name.split()) == 1
    told = before.body is not None and before.chair is None and len(rest.split()) <= _REST
    return bare and told and one.block == other.block and gathering.sentence == before.sentence + 1


def _meeting(scene: Scene, key: str, group: list[Gathering]) -> Meeting:
    chair = next((g.chair for g in group if g.chair is not None), None)
    body = next((g.body for g in group if g.body is not None), None)
    return Meeting(
        id=content_id("claim", scene.layout.document.id, "meeting", key),
        name=group[0].name,
        mentions=tuple(sorted({g.span for g in group})),
        chair=scene.issuer(chair) if chair is not None else None,
        body=scene.things.add(body) if body is not None else None,
        date=_day(scene, group),
    )


def _day(scene: Scene, group: list[Gathering]) -> DocumentDate:
    """The document's day, only where it stands in the sentence that names the meeting."""
    date = scene.layout.document.date
    sentences = [scene.layout.sentences[g.sentence].span for g in group]
    stated = date.span is not None and any(span.covers(date.span) for span in sentences)
    return date if stated else DocumentDate()
