"""Everybody whom a sentence names, with token places."""

from __future__ import annotations

from dataclasses import dataclass

from tapsyrma.loaders.english.reading import Reading, whole
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.ontology.records import Mention, Person


@dataclass(frozen=True, slots=True)
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
        found.append(Placed(first, reading.line.at(span.end) - 1, mention))
    return tuple(found)


def _is_alias(line: Line, first: int, before: Placed) -> bool:
    """Whether an abbreviation in brackets only repeats the body before it."""
    bracketed = line.lower(first - 1) == "(" and line.lower(first + 1) == ")"
    return (
        bracketed
        and before.last == first - 2
        and before.mention.kind == "body"
        and line.tokens[first].text.isupper()
    )
