"""A model's nominatives and kinds, held against the text: it may change case endings, no more."""

from __future__ import annotations

from collections.abc import Iterable

from tapsyrma.loaders.evaluate.names import same_title
from tapsyrma.loaders.evaluate.words import same_word, words
from tapsyrma.ontology.records import Found, Mention, MentionKind, Post, Span
from tapsyrma.ontology.reference import registry
from tapsyrma.ontology.vocabulary import concepts

_SCHEMES = {
    "body": "body-kind",
    "collective": "collective-kind",
    "programme": "programme-kind",
    "post": "post-rank",
}


def inflected(name: str, form: str) -> bool:
    """Whether a nominative says what the words say: each of its words theirs, rank and territory the same."""
    given = words(form)
    spoken = words(name)
    return bool(spoken) and all(any(same_word(one, two) for two in given) for one in spoken)


def sort_of(
    kind: MentionKind, name: str, said: str | None, spans: Iterable[Span], found: Iterable[Found]
) -> tuple[str | None, str | None]:
    """The kind or rank of a thing, and a post's territory: as our grammar reads it, else as the model says.

    A collective whose members the registry counts ("all akims") is one only where our grammar says so: else a
    few akims would become all of them.
    """
    mention = at_place(kind, name, spans, found)
    if mention is not None and mention.sort is not None:
        return mention.sort, mention.scope if isinstance(mention, Post) else None
    counted = kind == "collective" and f"collective/{said}" in registry().entries
    known = said in concepts(_SCHEMES[kind]) and not counted
    return (said if known else "other" if counted else None), None


def at_place(kind: MentionKind, name: str, spans: Iterable[Span], found: Iterable[Found]) -> Mention | None:
    """What our grammar reads at one of these places and under the same name."""
    places = set(spans)
    lists = (_mentions(one, kind) for one in found)
    fitting = [m for some in lists for m in some if m.span in places or _overlaps(m, places, name)]
    return min(fitting, key=lambda m: (m.span not in places, m.span), default=None)


def _mentions(one: Found, kind: MentionKind) -> tuple[Mention, ...]:
    match kind:
        case "body":
            return one.bodies
        case "collective":
            return one.collectives
        case "programme":
            return one.programmes
        case "post":
            return (*one.posts, *(person.post for person in one.persons if person.post))
        case _:
            return ()


def _overlaps(mention: Mention, places: Iterable[Span], name: str) -> bool:
    return any(mention.span.overlaps(place) for place in places) and same_title(mention.name, name)
