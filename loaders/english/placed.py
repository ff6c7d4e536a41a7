"""Everybody whom a sentence names, with token places."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.reading import Reading, whole
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Mention, Person, Post

_PARTS: Final = 3
"""Mentions among which the post stands that words before a name belong to."""
_TOLD: Final = frozenset(
    ("to", "the", "with", "by", "for", "in", "at", "that", "is", "was", "has", "akim", "head")
)
"""Words at which a list of fields ends."""


@frozen
class Placed:
    """A mention with its first and last token in the sentence."""

    first: int
    last: int
    mention: Mention

    @property
    def apposed(self) -> bool:
        """Whether it is a name with its post behind it, which a comma closes."""
        one = self.mention
        return isinstance(one, Person) and one.post is not None and one.post.span.start > one.span.start


def placed(reading: Reading) -> tuple[Placed, ...]:
    """Everybody named in a sentence, with token places."""
    found: list[Placed] = []
    for mention in reading.parties:
        span = whole(mention)
        first = reading.line.at(span.start)
        if mention.kind == "body" and found and _is_alias(reading.line, first, found[-1]):
            continue
        one = Placed(first, reading.line.at(span.end) - 1, mention)
        while found and _is_of_his_post(reading.line, found, one):
            one = Placed(found.pop().first, one.last, mention)
        found.append(one)
    return tuple(found)


def _is_of_his_post(line: Line, found: list[Placed], one: Placed) -> bool:
    """Whether all since a post belongs to it: "the head of the department of housing and roads B. Name"."""
    if not isinstance(one.mention, Person) or one.mention.post is not None:
        return False
    post = next((p for p in found[-_PARTS:] if isinstance(p.mention, Post) and p.mention.body), None)
    if post is None or post.mention.plural or one.first - post.last <= 1:
        return False
    between = range(post.last + 1, one.first)
    fields = all(
        line.lower(at) in {",", "and", "of"} or (line.word(at) and not _TOLD & {line.lower(at)})
        for at in between
    )
    return (
        fields and line.lower(post.last + 1) in {",", "and"} and line.lower(one.first - 1) not in {",", "and"}
    )


def _is_alias(line: Line, first: int, before: Placed) -> bool:
    """Whether an abbreviation in brackets only repeats the body before it."""
    bracketed = line.lower(first - 1) == "(" and line.lower(first + 1) == ")"
    return (
        bracketed
        and before.last == first - 2
        and before.mention.kind == "body"
        and line.tokens[first].text.isupper()
    )
