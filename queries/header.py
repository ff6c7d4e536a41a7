"""The comment at the head of a query file: what it answers, what it asks for, what it gives back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from tapsyrma.ontology.errors import DataError

ParameterKind: TypeAlias = Literal["string", "list of strings", "name", "words", "days", "date"]

_PARAMETER = re.compile(
    r"//\s*param\s+(?P<name>[a-z_]+)\s+\((?P<kind>[^),]+)(?:,\s*(?P<rest>[^)]*))?\):\s*(?P<about>.+)"
)
_COLUMN = re.compile(r"//\s*column\s+(?P<name>[a-z_]+)\s+\((?P<kind>[^)]+)\):\s*(?P<about>.+)")
_TITLE = re.compile(r"//\s*title(?:@(?P<language>kk|ru|en))?:\s*(?P<text>.+)")
_ABOUT = re.compile(r"//\s*about:\s*(?P<text>.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a query asks for.

    ``string`` and ``list of strings`` are taken as they are; a ``name`` is an id or part of a name; ``words``
    are searched one by one; ``days`` counts from the as-of day; ``date`` is an ISO day. ``default`` is the
    text that stands for a missing argument: ``as_of`` for a date means the as-of day.
    """

    name: str
    kind: ParameterKind
    about: str
    required: bool = False
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """What a query gives back under one name."""

    name: str
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class Header:
    """All that a query file says of itself. ``titles`` by language; English is always there."""

    titles: Mapping[str, str]
    about: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]


def header(name: str, text: str) -> Header:
    """Read the head of a query file.

    Raises:
        DataError: a line is malformed, or the title, the account or the columns are missing.
    """
    titles: dict[str, str] = {}
    about: list[str] = []
    parameters: list[Parameter] = []
    columns: list[Column] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith("//"):
            break
        if match := _TITLE.fullmatch(line):
            titles[match["language"] or "en"] = match["text"]
        elif match := _ABOUT.fullmatch(line):
            about.append(match["text"])
        elif match := _PARAMETER.fullmatch(line):
            parameters.append(_parameter(name, match))
        elif match := _COLUMN.fullmatch(line):
            columns.append(Column(match["name"], match["kind"], match["about"]))
        else:
            raise DataError(f"queries/{name}.cypher, line {number}: not a header line: {line}")
    if "en" not in titles or not about or not columns:
        raise DataError(f"queries/{name}.cypher: the header needs a title, an about line and columns")
    return Header(titles, " ".join(about), tuple(parameters), tuple(columns))


def _parameter(query: str, match: re.Match[str]) -> Parameter:
    kind, rest = match["kind"].strip(), (match["rest"] or "").strip()
    if kind not in get_args(ParameterKind):
        raise DataError(f"queries/{query}.cypher: parameter {match['name']} is of an unknown kind: {kind}")
    default = rest.removeprefix("default ") if rest.startswith("default ") else None
    if rest not in {"", "required", "optional"} and default is None:
        raise DataError(f"queries/{query}.cypher: parameter {match['name']}: {rest!r} is not understood")
    return Parameter(match["name"], kind, match["about"], rest == "required", default)  # type: ignore[arg-type]
