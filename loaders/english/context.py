"""What the sentences before one tell about it: whether somebody is heard to speak there, or to order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tapsyrma.loaders.english.attributions import attributions
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.placed import Placed, placed
from tapsyrma.loaders.english.reading import Reading, read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.once import OncePerPage
from tapsyrma.ontology.records import Layout, Mention, Person, Sentence

_COUNTED: Final = frozenset(("second", "secondly", "third", "thirdly", "fourth", "fourthly", "finally"))
_FAR: Final = 6
"""Sentences over which what somebody said goes on."""
_OPINING: Final = frozenset(("opinion", "considers", "convinced", "spoke", "reacted", "turned", "warned"))
_TO_DO: Final = re.compile(r"\b(?:is|are|was|were) to [a-z]")
_SETTING: Final = frozenset(("set", "gave", "tasks", "instructions", "assignments"))
_OPENS: Final = 2
"""Tokens at the head of a sentence in which its subject begins."""
_PASSING: Final = frozenset(("decided", "resolved", "agreed", "deadline"))
"""Words, besides those of ordering, after which duties are orders."""


def told_on(scene: Scene) -> bool:
    """Whether in an earlier sentence of the paragraph somebody speaks or orders; it may go on here."""
    said = words("saying") | words("instructing") | {"set", "gave"}
    return any(_has(scene, one, said) for one in _before(scene, 2 * (scene.line.lower(0) in _COUNTED)))


def heard(scene: Scene, index: int) -> bool:
    """Whether a duty told at a token is somebody's word: said, ordered, or going on with what was.

    What somebody reports on is not his word: the nearest sentence that tells who is heard decides.
    """
    if scene.direct or scene.tails or after_order(scene, index):
        return True
    here = {scene.line.lower(at) for at in range(index)}
    said = words("saying") | words("instructing") | _OPINING | {"set", "gave"}
    if here & said:
        return True
    for one in reversed(tuple(_before(scene, 0))):
        if _has(scene, one, said):
            return True
        if _has(scene, one, words("reporting")):
            return False
    return _quoted_after(scene)


def chaired_before(scene: Scene) -> bool:
    """Whether the paragraph before tells what somebody of rank did, and nobody only reports in between."""
    for one in reversed(tuple(_before(scene, 1))):
        if words("reporting") & _words_of(scene, one):
            return False
        reading = read(scene.layout, one)
        if one.block < scene.found.sentence.block and (reading.persons or _speaks_of_need(reading)):
            return True
    return False


def acted_before(scene: Scene) -> bool:
    """Whether the sentence before tells what somebody with a post did, and not that he reported."""
    for one in tuple(_before(scene, 0))[-1:]:
        reading = read(scene.layout, one)
        reports = words("reporting") & {token.lower for token in reading.line.tokens}
        return not reports and any(person.post is not None for person in reading.persons)
    return False


def _speaks_of_need(reading: Reading) -> bool:
    """Whether a post without a name lays down what is needed: "the Minister stressed the need"."""
    said = {token.lower for token in reading.line.tokens}
    ordering = words("instructing") | {"stressed", "emphasized", "emphasised", "underlined"}
    return bool(said & ordering) and any(_leads(reading, one) for one in placed(reading))


def led_before(scene: Scene) -> bool:
    """Whether an earlier sentence tells that somebody led or ordered, and nobody only reports here."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in reversed(tuple(_before(scene, 0))):
        if words("reporting") & _words_of(scene, one):
            return False
    return _first_leading(layout) < sentence.index


@OncePerPage
def _first_leading(layout: Layout) -> int:
    """The first sentence that tells that somebody led or ordered; behind the last where none does."""
    leading = words("held") | words("instructing") | words("orders")
    told = (
        one.index
        for one in layout.sentences
        if layout.blocks[one.block].kind != "heading"
        and leading & _words_in(layout.text_of(one))
        and any(p.kind in {"person", "post"} for p in read(layout, one).parties)
    )
    return next(told, len(layout.sentences))


def subject_before(scene: Scene) -> Mention | None:
    """Whom "he" or "she" means: the only person whom the sentence before names, or its subject."""
    for one in reversed(tuple(_before(scene, 1))):
        said = attributions(read(scene.layout, one), one.index)
        if one.quoted and not said:
            continue
        if one.quoted:
            speaker = said[-1].speaker
            return speaker if speaker is not None and speaker.kind == "person" else None
        persons = [p for p in placed(read(scene.layout, one)) if p.mention.kind == "person"]
        posts = [p for p in placed(read(scene.layout, one)) if _leads(read(scene.layout, one), p)]
        if not persons and posts:
            return posts[0].mention
        if persons:
            told = _words_of(scene, one)
            ordering = not told.isdisjoint(words("instructing") | _SETTING)  # "…, the agency reports"
            if words("reporting") & told and not ordering and (chief := _reported_to(persons)) is not None:
                return chief
            if one.block != scene.found.sentence.block and words("reporting") & told and not ordering:
                return None  # who only reported in the paragraph before is not "he" who orders
            alone = len({p.mention.name for p in persons}) == 1 or persons[0].first <= 1
            called = read(scene.layout, one).line.says(persons[0].last + 1, "(", "to")
            alone = alone and not called  # "Serik Askarovich (to the Minister), we will hear …"
            return persons[0].mention if alone and persons[0].mention.case != "possessive" else None
    return None


def _reported_to(persons: list[Placed]) -> Mention | None:
    """The President or Prime Minister to whom somebody else reports: it is they who order then."""
    ranks = [one.mention.post.sort for one in persons if isinstance(one.mention, Person) and one.mention.post]
    chiefs = [rank in {"president", "prime-minister"} for rank in ranks]
    return persons[1].mention if len(persons) == len(ranks) and chiefs == [False, True] else None


def named_before(scene: Scene, surname: str) -> bool:
    """Whether an earlier sentence of the page names a person in full who has this surname."""
    earlier = scene.layout.sentences[: scene.found.sentence.index]
    persons = (person for one in earlier for person in read(scene.layout, one).persons)
    return any((person.surname or "").lower() == surname for person in persons)


def only_reported(scene: Scene) -> bool:
    """Whether the sentence before, of the same paragraph, tells of nothing but somebody's report."""
    told = words("reporting") | {"report", "spoke"}
    return any(
        told & _words_of(scene, one) and not words("instructing") & _words_of(scene, one)
        for one in tuple(_before(scene, 0))[-1:]
    )


def author_before(scene: Scene) -> Mention | None:
    """Whose paper it is that obliges somebody: the body or post with which a sentence before opens."""
    for one in reversed(tuple(_before(scene, 1))):
        opened = [p for p in placed(read(scene.layout, one)) if p.first <= _OPENS]
        named = [p.mention for p in opened if p.mention.kind != "collective" and not p.mention.plural]
        if named:
            return named[0]
    return None


def _leads(reading: Reading, one: Placed) -> bool:
    """Whether a single post is the subject of a sentence: "Following the meeting, the Minister tasked …"."""
    before = reading.line.lower(one.first - 1 - (reading.line.lower(one.first - 1) == "the"))
    opens = one.first <= 1 or before in {",", "and"}
    return one.mention.kind == "post" and not one.mention.plural and opens


def after_order(scene: Scene, index: int, *, near: bool = False) -> bool:
    """Whether words of ordering stand before a token or in the sentences before; ``near``: in the last."""
    ordering = words("instructing") | words("orders") | _PASSING | {"obliges", "requires", "prescribes"}
    here = {scene.line.lower(at) for at in range(index)}
    if here & ordering:
        return True
    earlier = tuple(_before(scene, 2))[-1 if near else -_FAR :]
    return any(ordering & _words_of(scene, one) for one in earlier)


def ordered_on(scene: Scene) -> bool:
    """Whether this paragraph or the one before has an order, so that a bare "X to do" is one too."""
    return any(_orders(scene.layout.text_of(one)) for one in _before(scene, 2))


@lru_cache(maxsize=128)
def _orders(text: str) -> bool:
    here = _words_in(text)
    ordering = words("instructing"), words("orders"), {"shall"}
    return any(not here.isdisjoint(listed) for listed in ordering) or _TO_DO.search(text) is not None


def _words_of(scene: Scene, sentence: Sentence) -> frozenset[str]:
    return _words_in(scene.layout.text_of(sentence))


# The sentences before one are asked again for the next.
@lru_cache(maxsize=128)
def _words_in(text: str) -> frozenset[str]:
    return frozenset(word.strip('.,:;!?"“”«»') for word in text.lower().split())


def _before(scene: Scene, blocks: int) -> Iterator[Sentence]:
    """The sentences just before, of the same paragraph and of so many blocks before it, headings left out."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[max(0, sentence.index - _FAR) : sentence.index]:
        if one.block >= sentence.block - blocks and layout.blocks[one.block].kind != "heading":
            yield one


def _quoted_after(scene: Scene) -> bool:
    """Whether the next sentence of the paragraph lets whoever laid the duty down speak himself."""
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[sentence.index + 1 : sentence.index + 2]:
        if one.block == sentence.block:
            return _has(scene, one, words("saying")) and layout.text_of(one)[:1] in '"“«'
    return False


def _has(scene: Scene, sentence: Sentence, verbs: frozenset[str]) -> bool:
    """Whether somebody named, "he" or "she" stands in a sentence with one of these verbs."""
    if not verbs & _words_of(scene, sentence):
        return False
    reading = read(scene.layout, sentence)
    said = {token.lower for token in reading.line.tokens}
    named = any(p.kind in {"person", "post"} for p in reading.parties) or bool(said & {"he", "she"})
    return named and bool(said & verbs)
