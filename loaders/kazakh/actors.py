"""The mentions of a sentence that could instruct or be told, outermost first, and rows of those told."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Found, Mention, Span


@frozen
class Actor:
    """A mention that could instruct or be told, at tokens ``first`` to ``last``."""

    first: int
    last: int
    mention: Mention

    @property
    def case(self) -> str | None:
        """The case of its last word."""
        return self.mention.case


def actors(tokens: tuple[Token, ...], found: Found, more: tuple[Mention, ...] = ()) -> tuple[Actor, ...]:
    """The outermost persons, posts, bodies and collectives of a sentence, in order."""
    spans: list[tuple[Span, Mention]] = [(p.whole or p.span, p) for p in found.persons]
    spans += [(m.span, m) for m in (*found.posts, *found.bodies, *found.collectives, *more)]
    if not spans:
        return ()
    starts = {token.start: at for at, token in enumerate(tokens)}
    ends = {token.end: at for at, token in enumerate(tokens)}
    # A person goes before the post beside the name, which has the same whole span or a part of it.
    spans.sort(key=lambda entry: (entry[0].start, -entry[0].end))
    taken: list[Actor] = []
    reach = -1
    for span, mention in spans:
        if span.start < reach or span.start not in starts or span.end not in ends:
            continue
        if mention.kind == "person" and tokens[starts[span.start] - 1].text == "(" and starts[span.start]:
            continue  # "департаменті (А. Тұрысбеков)": who leads it
        if starts[span.start] and tokens[starts[span.start] - 1].text == "/":
            continue  # "ҚазАқпарат /Асан Омаров/ –": who reports
        taken.append(Actor(starts[span.start], ends[span.end], mention))
        reach = span.end
    return tuple(taken)


def beside(told: tuple[Addressee, ...], own: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Who is told a later act in a row: those it names, or those told before with whoever helps them."""
    if own and all(addressee.role == "with" for addressee in own):
        return (*(addressee for addressee in told if addressee.role == "lead"), *own)
    return own or told
