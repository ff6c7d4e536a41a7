"""Units whose words any of their kind has, but whoever leads them: "начальник | прокатного цеха"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.bodies import Body
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.parts import listed, part_heads
from tapsyrma.loaders.russian.posts import Sight
from tapsyrma.loaders.russian.words import Line

_LEADING: Final = frozenset({"head", "deputy-head", "director", "deputy-director", "other"})
_LED: Final = frozenset({"department", "organisation", "company", "office"})


def led(line: Line, posts: Sequence[Sight], bodies: Sequence[Body]) -> Iterator[Body]:
    """The units that posts of one person name, of a sentence whose bodies and posts are known."""
    for post in posts:
        if post.plural or post.sort not in _LEADING:
            continue
        inside = [body for body in bodies if post.head < body.first and body.last <= post.last]
        for body in inside:
            if not body.named and body.sort in _LED and _says_which(line, body):
                yield replace(body, named=True)
        if not inside:
            yield from _part(line, post)


def _says_which(line: Line, body: Body) -> bool:
    """Whether a word beside the head tells a unit from others, as "местный" and "новый" do not."""
    own = {r.lemma for r in readings(line.words[body.first].text)}
    return body.first < body.last and own.isdisjoint(listed("telling_nothing"))


def _part(line: Line, post: Sight) -> Iterator[Body]:
    """The part of somebody who is not named: "начальник | цеха ремонта"."""
    first, last = post.head + 1, post.last
    for at in range(first, last + 1):
        head = part_heads().get(line.words[at].key)
        if head is not None and head.sort in _LED and first < last:
            name = headed(Stretch(line, first, at, last), head.lemma)
            yield Body(first, last, name, head.sort, head.features)
            return
