"""The post of somebody whom a page names without one: "Tokayev received …" on a page about the Head of State.

It only leads bare posts back to the person; it is never shown as said by the text.
"""

from __future__ import annotations

from tapsyrma.ontology.days import surely_before
from tapsyrma.ontology.entries import Tenure
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Person, Post
from tapsyrma.ontology.reference import registry

_TOP = frozenset({"post/president", "post/prime-minister"})
"""Posts whose holders pages name by the surname alone."""


def registered_post(person: Person, day: str | None) -> Post | None:
    """The one post that the registry knows for a full name on a day; None where it knows none or several."""
    held = [post for tenure, post in _held(person) if day is not None and _surely_holds(tenure, day)]
    return held[0] if len({post.entry for post in held}) == 1 else None


def possible_posts(person: Person, day: str | None) -> tuple[Post, ...]:
    """The posts that somebody may hold on a day, for all that the registry knows."""
    return tuple(post for tenure, post in _held(person) if day is None or not _is_over(tenure, day))


def _held(person: Person) -> list[tuple[Tenure, Post]]:
    """What the registry knows of a full name that only one official bears."""
    if not person.given and not person.patronymic:
        return _leaders(person)
    if not (person.given and person.surname):
        return []
    entries = registry().find(person.name, kind="official")
    if len(entries) != 1:
        return []
    tenures = [tenure for tenure in registry().tenures if tenure.official == entries[0].id]
    return [(tenure, _post(person, tenure)) for tenure in tenures]


def _leaders(person: Person) -> list[tuple[Tenure, Post]]:
    """The terms of heads of state and government who bear a bare surname: "Tokayev", and no more."""
    surname = search_key(person.surname or person.name)
    led = [tenure for tenure in registry().tenures if tenure.post in _TOP]
    named = [
        t
        for t in led
        if surname in {_surname(label) for label in registry().entries[t.official].labels.values()}
    ]
    return [(tenure, _post(person, tenure)) for tenure in named]


def _surname(label: str) -> str:
    return search_key(label).split()[-1]


def _post(person: Person, tenure: Tenure) -> Post:
    entry = registry().entries[tenure.post]
    return Post("post", person.span, entry.labels["en"], sort=entry.sort, entry=entry.id)


def _surely_holds(tenure: Tenure, day: str) -> bool:
    return tenure.begins is not None and not _is_over(tenure, day)


def _is_over(tenure: Tenure, day: str) -> bool:
    """Whether a term surely ended before a day, or begins after it."""
    early = tenure.begins is not None and surely_before(day, tenure.begins)
    return early or (tenure.ends is not None and surely_before(tenure.ends, day))
