"""Arguments → parameters of a query, checked before any store is asked. Dates are worked out here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.keys import search_key
from tapsyrma.queries.header import Parameter

DUE_SOON_DAYS = 30
"""How near a deadline must be to count as due soon."""

_LARGEST = 36_600
"""A hundred years of days; more is a slip of the finger."""


def parameters(
    query: str, expected: Iterable[Parameter], given: Mapping[str, Any], as_of: str
) -> dict[str, Any]:
    """The parameters that a query text uses; ``$as_of`` and ``$due_soon_until`` are always among them.

    A ``name`` gives ``$x`` and, for comparison with search keys, ``$x_key``; ``days`` gives ``$x_until``.

    Raises:
        UsageError: an argument is missing, unknown or not of its kind; says what is expected.
    """
    known = tuple(expected)
    unknown = sorted(set(given) - {parameter.name for parameter in known})
    if unknown:
        raise UsageError(f"{query} does not take {', '.join(unknown)}; {_usage(query, known)}")
    day = iso_day(as_of, "as_of")
    bound: dict[str, Any] = {"as_of": as_of, "due_soon_until": _later(day, DUE_SOON_DAYS)}
    for parameter in known:
        value = given.get(parameter.name, parameter.default)
        if parameter.required and value in (None, ""):
            raise UsageError(f"{query} needs {parameter.name}; {_usage(query, known)}")
        bound.update(_bound(parameter, value, day))
    return bound


def iso_day(text: str, name: str) -> date:
    """A day written YYYY-MM-DD.

    Raises:
        UsageError: it is not, or no calendar has it.
    """
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{name}: {text!r} is not a day; write it as 2026-01-31") from error


def _bound(parameter: Parameter, value: Any, as_of: date) -> dict[str, Any]:
    name = parameter.name
    match parameter.kind:
        case "name":
            return {name: value, f"{name}_key": None if value is None else search_key(str(value))}
        case "words":
            return {name: search_key(str(value or "")).split()}
        case "days":
            return {f"{name}_until": _later(as_of, _count(value, name))}
        case "date":
            return {name: as_of.isoformat() if value == "as_of" else iso_day(value, name).isoformat()}
        case "list of strings":
            return {name: value.split(",") if isinstance(value, str) else list(value or ())}
        case "string":
            return {name: value}


def _count(value: Any, name: str) -> int:
    try:
        days = int(value)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{name}: {value!r} is not a number of days") from error
    if not 0 <= days <= _LARGEST:
        raise UsageError(f"{name}: {days} days is out of range; at most {_LARGEST}")
    return days


def _later(day: date, days: int) -> str:
    return (min(day, date.max - timedelta(days=days)) + timedelta(days=days)).isoformat()


def _usage(query: str, known: tuple[Parameter, ...]) -> str:
    words = (f"{p.name}=…" if p.required else f"[{p.name}=…]" for p in known)
    return f"usage: tapsyrma query {' '.join((query, *words))}"
