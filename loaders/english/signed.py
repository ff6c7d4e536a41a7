"""Who signs a paper that says "I order": the post in its title, the name under its points."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.tokens import NUMBER, Line
from tapsyrma.ontology.records import Layout, Mention, Person, Sentence, Span

_TITLE: Final = 6
"""Sentences at the head of a paper in which its title stands."""
_ACTS: Final = frozenset(("order", "orders", "decree", "resolution", "decision", "directive", "instruction"))
_LINKING: Final = NUMBER | {"of", "the", "."}
_OPENS: Final = 8
"""Tokens at the head of a title in which it says whose act it is."""
_NAME: Final = re.compile(r"(?P<given>[A-Z][a-z]{0,2}\.(?:\s?[A-Z]\.)?)\s?(?P<surname>[A-Z][\w'’-]+)")
"""A line that is but initials and a surname."""


def titled(layout: Layout) -> Mention | None:
    """The post whose act a paper calls itself: "Order of the Minister", "Decree of the President"."""
    for one in layout.sentences[:_TITLE]:
        reading = read(layout, one)
        line = reading.line
        for post in reading.posts:
            first = line.at(post.span.start)
            said = [line.lower(at) for at in range(max(0, first - 3), first)]
            last = line.at(post.span.end) - 1
            owned = line.tokens[last].possessive and line.lower(last + 1) == "order"
            if owned and not post.plural:
                return post
            # An act that only mentions another's ("pursuant to the order of …") is not his.
            if "of" in said and _opens_with_act(line, first) and not post.plural:
                return post
    return None


def _opens_with_act(line: Line, first: int) -> bool:
    """Whether only the word for an act, with or without a number, stands before: "Order No. 5 of the"."""
    act = next((at for at in (0, 1) if line.lower(at) in _ACTS), None)
    if act is None or first > _OPENS:
        return False
    between = range(act + 1, first)
    return all(line.lower(at) in _LINKING or line.lower(at).isdigit() for at in between)


def with_post_above(layout: Layout, sentence: Sentence, persons: tuple[Person, ...]) -> tuple[Person, ...]:
    """The name under a post that has a line of its own, with that post: it signs the paper."""
    text = layout.text_of(sentence)
    signed = _NAME.fullmatch(text.strip())
    if signed is None or sentence.index == 0 or any(person.post for person in persons):
        return persons
    above = layout.sentences[sentence.index - 1]
    reading = read(layout, above)
    held = [post for post in reading.posts if not post.plural and reading.line.at(post.span.start) == 0]
    if above.block == sentence.block or len(held) != 1 or reading.persons or ":" in reading.line.source:
        return persons
    start = sentence.span.start + text.index(signed.group())
    span = Span(start, start + len(signed.group()))
    name, given, surname = signed.group(), signed["given"], signed["surname"]
    return (Person("person", span, name, given=given, surname=surname, post=held[0], whole=span),)
