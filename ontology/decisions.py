"""Decisions: what a person judged, one file each.

``decisions/<id>.json`` in the project says: these two are the same, these two are not, this claim is wrong,
this value is another. A decision speaks of words in a text (the text's hash and a stretch of it), never of
ids that a later reading might not have. Taking the file away undoes it; two people's files never conflict in
git, because who and when are part of the id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias, get_args

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Span

Verdict: TypeAlias = Literal["same", "not-same", "correct", "reject"]

CORRECTABLE = ("force", "deadline", "issuer", "assignee", "co-assignee", "done", "value", "unit")
"""Properties of a claim that a person may correct."""
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """Words of a text: where somebody or something is named, or what is to be done; or a registry entry."""

    text_sha256: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    entry: str | None = None

    @property
    def span(self) -> Span | None:
        """The stretch of the text, if it is one."""
        return None if self.start is None or self.end is None else Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Decision:
    """One judgement. ``field`` and ``value`` are what ``correct`` changes; who, when and why for readers."""

    verdict: Verdict
    subjects: tuple[Subject, ...]
    by: str
    on: str
    why: str = ""
    field: str | None = None
    value: Any = None

    @property
    def id(self) -> str:
        """The name of its file: a function of all that it says."""
        return content_id("decision", decision_json(self)).partition("/")[2]


def decision_json(decision: Decision) -> dict[str, Any]:
    """A decision as its file has it; what is not said is left out."""
    data = {key: value for key, value in asdict(decision).items() if key != "subjects"}
    if decision.verdict != "correct":
        data = {key: value for key, value in data.items() if key not in {"field", "value"}}
    subjects = [
        {key: value for key, value in asdict(subject).items() if value is not None}
        for subject in decision.subjects
    ]
    return {**data, "subjects": subjects}


def decision_of(data: Any, source: object) -> Decision:
    """Read a decision, and check that it says enough.

    Raises:
        DataError: Names the source and what is missing or not understood.
    """
    if not isinstance(data, dict):
        raise DataError(f"{source}: a decision is a JSON object")
    try:
        decision = Decision(
            verdict=data["verdict"],
            subjects=tuple(Subject(**subject) for subject in data["subjects"]),
            by=str(data["by"]),
            on=str(data["on"]),
            why=str(data.get("why", "")),
            field=data.get("field"),
            value=data.get("value"),
        )
    except (KeyError, TypeError) as error:
        raise DataError(f"{source}: not a decision: {type(error).__name__}: {error}") from error
    _check(decision, source)
    return decision


def _check(decision: Decision, source: object) -> None:
    if decision.verdict not in get_args(Verdict):
        raise DataError(f"{source}: verdict {decision.verdict!r} is none of {', '.join(get_args(Verdict))}")
    wanted = _PAIR if decision.verdict in {"same", "not-same"} else 1
    if len(decision.subjects) != wanted:
        raise DataError(f"{source}: {decision.verdict} speaks of {wanted}, not of {len(decision.subjects)}")
    for subject in decision.subjects:
        if not subject.entry and (not subject.text_sha256 or not _is_stretch(subject)):
            raise DataError(f"{source}: a subject needs text_sha256, start and end, or a registry entry")
    if all(subject.entry for subject in decision.subjects):
        raise DataError(f"{source}: a decision speaks of words in a text, not of registry entries alone")
    if decision.verdict == "correct" and decision.field not in CORRECTABLE:
        raise DataError(f"{source}: {decision.field!r} cannot be corrected; {', '.join(CORRECTABLE)} can")


def _is_stretch(subject: Subject) -> bool:
    span = (subject.start, subject.end)
    return all(isinstance(place, int) for place in span) and 0 <= int(span[0] or 0) < int(span[1] or 0)


Kept: TypeAlias = Mapping[str, Decision]
"""Decisions by the name of their file."""
