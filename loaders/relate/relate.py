"""relate: what was found in the sentences of a document → who told whom to do what by when."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.relate.groups import acting, parties_of
from tapsyrma.loaders.relate.headlines import told_once
from tapsyrma.loaders.relate.indicators import indicators
from tapsyrma.loaders.relate.instructions import Reader, gaps
from tapsyrma.loaders.relate.lists import Lists
from tapsyrma.loaders.relate.meetings import meetings
from tapsyrma.loaders.relate.reports import reports
from tapsyrma.loaders.relate.scene import Scene, gathering_of
from tapsyrma.ontology.extraction import Extraction, Instruction, Meeting
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Found, Layout


def relate(layout: Layout, found: tuple[Found, ...], grammar: Grammar) -> Extraction:
    """The extraction of one document."""
    scene = Scene(layout, found, grammar)
    lists = Lists(layout, grammar)
    places = [place for one in found for place in lists.read(one)]
    reader = Reader(scene, places)
    given = told_once(
        _unique([instruction for place in places for instruction in reader.read(place)]), layout
    )
    held = meetings(scene)
    instructions = tuple(replace(i, meeting=_meeting(scene, held, i)) for i in given)
    # Whom these name as speakers are among the things of the document too.
    told, measured = tuple(reports(scene, instructions, grammar)), tuple(indicators(scene, instructions))
    return Extraction(
        document=layout.document,
        officials=tuple(scene.official(figure) for figure in scene.people.figures if not figure.layman),
        bodies=scene.things.of("body"),
        collectives=acting(
            scene.things.of("collective"),
            {one.id for one in parties_of(instructions, told, measured, held)}.union(
                *(r.about for r in told)
            ),
            layout.document.language,
        ),
        programmes=scene.things.of("programme"),
        posts=scene.things.of("post"),
        meetings=held,
        instructions=instructions,
        reports=told,
        indicators=measured,
        gaps=gaps(scene, places),
        rejected=(*scene.people.rejected, *reader.refused),
    )


_LONG = 4
"""Words of the shortest act that is known again when it is said once more in another form."""
_STEM = 4
"""Letters by which the last word of an act is known again in another form."""


def _unique(instructions: list[Instruction]) -> tuple[Instruction, ...]:
    """Instructions in the order of the text, one for each stretch of words, repetitions left out."""
    by_action = {i.action.span: i for i in reversed(instructions)}
    ordered = [by_action[span] for span in sorted(by_action)]
    alike: dict[tuple[str, str | None, str], list[Instruction]] = {}
    for one in ordered:
        alike.setdefault(_said(one), []).append(one)
    single = [one for one in ordered if not any(_repeats(one, other) for other in alike[_said(one)])]
    ordered_outright = [one for one in single if one.force == "explicit"]
    return tuple(one for one in single if not any(_insists(one, other) for other in ordered_outright))


def _insists(one: Instruction, other: Instruction) -> bool:
    """Whether a modal only says of an order in other words' endings that it must be carried out.

    A release tells what was ordered ("жазаны күшейтуді тапсырды") and quotes it ("жазаны күшейту керек").
    """
    if one.force != "modal" or one.issuer != other.issuer or one.assignees or one.deadline:
        return False
    said, ordered = (search_key(i.action.quote).split() for i in (one, other))
    size = len(ordered)
    alike = said[: size - 1] == ordered[:-1] and size >= _LONG
    return alike and size <= len(said) <= size + 1 and said[size - 1][:_STEM] == ordered[-1][:_STEM]


def _repeats(one: Instruction, other: Instruction) -> bool:
    """Whether one says the same words of the same issuer over again: a release's lead comes back in its body.

    Of two that share who must act the one that names more of them counts, else the first.
    """
    if one is other:
        return False
    told, also = {p.id for p in one.assignees}, {p.id for p in other.assignees}
    if not told or not also:
        return bool(also) or (not told and other.action.span < one.action.span)
    fuller = len(also) > len(told) or (len(also) == len(told) and other.action.span < one.action.span)
    return bool(told & also) and fuller


def _said(one: Instruction) -> tuple[str, str | None, str]:
    """What is said, by whom and how."""
    return search_key(one.action.quote), one.issuer.id if one.issuer else None, one.force


def _meeting(scene: Scene, held: tuple[Meeting, ...], instruction: Instruction) -> str | None:
    """The meeting at which an instruction was given; a recalled one was given elsewhere."""
    gathering = gathering_of(scene)
    if gathering is None or instruction.force == "reported":
        return None
    return next((m.id for m in held if gathering.span in m.mentions), None)
