"""The post of somebody whom a page names without one: "Tokayev received …" on a page about the Head of State.

It only leads bare posts back to the person; it is never shown as said by the text.
"""

from __future__ import annotations

from tapsyrma.ontology.days import surely_before
from tapsyrma.ontology.entries import Tenure
from tapsyrma.ontology.records import Person, Post
from tapsyrma.ontology.reference import registry


def registered_post(person: Person, day: str | None) -> Post | None:
    """The one post that the registry knows for a full name on a day; None where it knows none or several."""
    if day is None or not (person.given and person.surname):
        return None
    entries = registry().find(person.name, kind="official")
    if len(entries) != 1:
        return None
    held = {t.post for t in registry().tenures if t.official == entries[0].id and _may_hold(t, day)}
    if len(held) != 1:
        return None
    post = registry().entries[held.pop()]
    return Post("post", person.span, post.labels["en"], sort=post.sort, entry=post.id)


def _may_hold(tenure: Tenure, day: str) -> bool:
    early = tenure.begins is None or surely_before(day, tenure.begins)
    late = tenure.ends is not None and surely_before(tenure.ends, day)
    return not (early or late)
