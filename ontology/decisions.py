"""Decisions: what a person judged, one file each.

``decisions/<id>.json`` in the project says: these two are the same, these two are not, this claim is wrong,
this value is another. A decision speaks of words in a text (the text's hash and a stretch of it), or of a
whole text, never of ids that a later reading might not have. ``what`` says of what they speak where it is not
whom they name: of an instruction, or of the document. Taking the file away undoes it; two people's files
never conflict in git, because who and when are part of the id.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal, TypeAlias, get_args

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import content_id
from tapsyrma.ontology.records import Force, Span

Verdict: TypeAlias = Literal["same", "not-same", "correct", "reject"]
What: TypeAlias = Literal["document", "instruction"]

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """Words of a text: where somebody or something is named, or what is to be done; or a registry entry.

    A document has neither ``start`` nor ``end``: its whole text is meant.
    """

    text_sha256: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    entry: str | None = None
    what: What | None = None

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
        if not (_is_words(subject) or _is_document(subject) or _is_entry(subject)):
            raise DataError(
                f"{source}: a subject needs text_sha256, start and end, or a registry entry; "
                'a document is {"what": "document", "text_sha256": …}'
            )
    if len({subject.what for subject in decision.subjects}) > 1:
        raise DataError(f"{source}: an instruction, a document and somebody named are never one")
    if all(subject.entry for subject in decision.subjects):
        raise DataError(f"{source}: a decision speaks of words in a text, not of registry entries alone")
    if decision.verdict == "correct":
        if decision.subjects[0].what == "document":
            raise DataError(f"{source}: of a document nothing is corrected; it can be rejected")
        _check_correction(decision, source)
    if not _is_text(decision_json(decision)):
        raise DataError(f"{source}: half a character (a lone surrogate), or a value that is no JSON")


def _check_correction(decision: Decision, source: object) -> None:
    if decision.field not in CORRECTABLE:
        raise DataError(f"{source}: {decision.field!r} cannot be corrected; {', '.join(CORRECTABLE)} can")
    fits, what = _VALUES[decision.field]
    if not fits(decision.value):
        raise DataError(f"{source}: {decision.field} is corrected to {what}, not to {decision.value!r}")


def _is_words(subject: Subject) -> bool:
    return (
        subject.entry is None
        and subject.what in {None, "instruction"}
        and isinstance(subject.text_sha256, str)
        and bool(subject.text_sha256)
        and _is_stretch(subject.start, subject.end)
    )


def _is_document(subject: Subject) -> bool:
    return (
        subject.what == "document"
        and subject.entry is None
        and isinstance(subject.text_sha256, str)
        and bool(subject.text_sha256)
        and subject.start is None
        and subject.end is None
    )


def _is_entry(subject: Subject) -> bool:
    return subject.what is None and isinstance(subject.entry, str) and bool(subject.entry)


def _is_stretch(start: Any, end: Any) -> bool:
    return type(start) is int and type(end) is int and 0 <= start < end


def _are_places(value: Any) -> bool:
    """Parties are named by where they stand in the text."""
    return isinstance(value, list) and all(
        isinstance(place, dict) and _is_stretch(place.get("start"), place.get("end")) for place in value
    )


def _is_last_day(value: Any) -> bool:
    if value is None:
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_text(data: Any) -> bool:
    """Whether a file can hold it: JSON lets half a character through that UTF-8 does not."""
    try:
        json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except ValueError:
        return False
    return True


_VALUES: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "force": (lambda value: value in get_args(Force), f"one of {', '.join(get_args(Force))}"),
    "deadline": (_is_last_day, "a day (2026-01-31) or null"),
    **dict.fromkeys(
        ("issuer", "assignee", "co-assignee"), (_are_places, 'a list of {"start": …, "end": …} in the text')
    ),
    "done": (lambda value: isinstance(value, bool), "true or false"),
    "value": (lambda value: isinstance(value, (str, int, float)), "a number or words"),
    "unit": (lambda value: value is None or isinstance(value, str), "words or null"),
}
"""What each property may be corrected to: a test, and how the message puts it."""
CORRECTABLE = tuple(_VALUES)
"""Properties of a claim that a person may correct."""
