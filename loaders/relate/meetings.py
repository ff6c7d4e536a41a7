"""The meetings that a release names, with chair, body and day."""

from __future__ import annotations

from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.ontology.keys import content_id, search_key
from tapsyrma.ontology.records import DocumentDate, Gathering, Meeting


def meetings(scene: Scene) -> tuple[Meeting, ...]:
    """One record a meeting; the same name again is the same meeting."""
    groups: dict[str, list[Gathering]] = {}
    for gathering in scene.gatherings:
        groups.setdefault(search_key(gathering.name), []).append(gathering)
    return tuple(_meeting(scene, key, group) for key, group in groups.items())


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
