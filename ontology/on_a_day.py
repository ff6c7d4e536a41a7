"""The registry on a day: who held a post, who belonged to a group, which body bore a name.

Time travel in valid time. "Not known" is an answer: an empty one.
"""

from __future__ import annotations

from tapsyrma.ontology.entries import Entry, EntryKind, Tenure
from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.reference import Registry, registry


def holder(post: str, on: str, known: Registry | None = None) -> tuple[Tenure, ...]:
    """Who held a post on a day, as far as a source shows.

    Args:
        post: A post's id, or its name in any of the three languages.
        on: An ISO day.
        known: The registry to ask; the one that comes with the package if None.

    Returns:
        The tenures that cover the day: none where it is not known, two where a holder and an acting one do.

    Raises:
        UsageError: No post, or more than one, is called so.
    """
    asked = known or registry()
    return asked.holders(_one(asked, post, "post", on).id, on)


def members(collective: str, on: str, known: Registry | None = None) -> tuple[Entry, ...]:
    """The posts and bodies that belonged to a group ("all akims") on a day, sorted by id.

    Raises:
        UsageError: No group, or more than one, is called so.
    """
    asked = known or registry()
    return asked.members(_one(asked, collective, "collective", None).id, on)


def body(name: str, on: str, known: Registry | None = None) -> tuple[Entry, ...]:
    """The bodies that bore a name on a day, sorted by id: more than one where the name is not enough."""
    asked = known or registry()
    if name in asked.entries:
        return tuple(entry for entry in (asked.entries[name],) if entry.kind == "body" and entry.existed(on))
    return asked.find(name, kind="body", on=on)


def _one(known: Registry, name: str, kind: EntryKind, on: str | None) -> Entry:
    if name in known.entries and known.entries[name].kind == kind:
        return known.entries[name]
    found = known.find(name, kind=kind, on=on)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"no {kind} of the registry is called {name!r}" + (f" on {on}" if on else ""))
    raise UsageError(f"{name!r} may be {', '.join(entry.id for entry in found)}; give an id")
