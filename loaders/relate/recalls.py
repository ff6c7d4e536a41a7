"""Whether an order of somebody high up is only recalled on the page of somebody below them."""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.ranks import ranks, weight
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.speakers import Speaker
from tapsyrma.loaders.relate.subjects import took_part
from tapsyrma.ontology.records import Clause, Mention, Person, Post

_AFTER = re.compile(
    r"\W*(?:following|at the end of|in conclusion of|summing up|after|as a result of|closing)\s"
    r"(?:the\s)?(?:results\sof\s(?:the\s)?)?(?:meeting|session|discussion|sitting|reports?)\b",
    re.IGNORECASE,
)
"""The head of a sentence on the outcome of a meeting."""
_OBLIQUE = frozenset(("dative", "accusative", "ablative", "instrumental"))
"""Cases of those whom somebody asks, meets or hears."""
_ORDERING: Final = ("instruct", "order", "task", "charge", "direct")
"""How English words of saying begin by which somebody orders."""
_OWN_PAGES: Final = frozenset(
    {
        *("president", "prime-minister", "first-deputy-prime-minister", "deputy-prime-minister"),
        *("state-counsellor", "minister", "akim", "chairman"),
    }
)
"""Ranks whose own pages recall what was ordered of them; below, a page names who took part."""


def recalls(scene: Scene, clause: Clause) -> bool:
    """Whether an issuer outranks the one who leads this document without taking part in it.

    A minister's meeting cannot be where the President instructs: the order is recalled. Whoever speaks in
    another sentence of the page takes part, and so does whoever tells the one who leads it what to do.
    """
    issuer, main = clause.issuer, scene.main
    if main is None or main.known is None or not isinstance(issuer, (Person, Post)):
        return False
    if scene.only_reports(main):
        return False
    figure = scene.figure(issuer)
    post = issuer if isinstance(issuer, Post) else figure.known if figure else issuer.post
    higher = figure is not main and weight(post) < weight(main.known)
    if not higher or _closes_meeting(scene, clause.sentence) or _takes_part(scene, clause, main):
        return False
    others = (
        speaker
        for index, speaker in scene.said.items()
        if index != clause.sentence and not _only_orders(scene, index)
    )
    speaks = any(_is(speaker, figure, post) for speaker in others) or _begins_with(scene, post)
    return not (speaks or _was_there(scene, clause, figure)) and not _deals_with(scene, main, figure, post)


def _was_there(scene: Scene, clause: Clause, figure: Figure | None) -> bool:
    """Whether another sentence, not in direct speech, says that somebody took part: a guest, who orders."""
    persons = figure.persons if figure is not None else []
    named = (scene.sentence_of(one).sentence for one in persons if one.case == "nominative")
    return any(
        not one.quoted and one.index < clause.sentence and took_part(scene.layout.text_of(one))
        for one in named
    )


def _only_orders(scene: Scene, sentence: int) -> bool:
    """Whether the words that seem to say who speaks tell of an order alone, which may be recalled as well."""
    if _closes_meeting(scene, sentence):
        return False
    text = scene.layout.document.text
    said = [one.cue.of(text).casefold() for one in scene.attributions[sentence]]
    return bool(said) and all(word.startswith(_ORDERING) for word in said)


def _takes_part(scene: Scene, clause: Clause, main: Figure) -> bool:
    """Whether the page's own words tell of an order where nobody leads a meeting.

    It is given to the one named first, or that one is not of those whose own page this may be.
    """
    if scene.chair is not None or scene.layout.sentences[clause.sentence].quoted:
        return False
    if clause.sentence in scene.said:
        return False  # somebody tells of it
    told = any(scene.is_told(addressee.mention, main) for addressee in clause.addressees)
    return told or (main.known is not None and not ranks(main.known) & _OWN_PAGES)


def _deals_with(scene: Scene, other: Figure, figure: Figure | None, post: Post | None) -> bool:
    """Whether the page first names somebody as the one whom this person asks, meets or hears.

    "Мемлекет басшысы министр Серік Омаровтан сұрады": the minister is there before the Head of State.
    """
    first = scene.sentence_of(other.persons[0])
    if other.persons[0].case not in _OBLIQUE or first.sentence.quoted:
        return False
    subjects = (one for one in (*first.persons, *first.posts) if one.case == "nominative")
    return any(_is_subject(scene, one, figure, post) for one in subjects)


def _is_subject(scene: Scene, mention: Mention, figure: Figure | None, post: Post | None) -> bool:
    if figure is not None:
        return scene.figure(mention) is figure
    return isinstance(mention, Post) and _is(mention, None, post)


def _closes_meeting(scene: Scene, sentence: int) -> bool:
    """Whether a sentence tells what came of the page's own meeting: "Following the meeting, …"."""
    return _AFTER.match(scene.layout.text_of(scene.layout.sentences[sentence])) is not None


def _begins_with(scene: Scene, post: Post | None) -> bool:
    """Whether the text opens with somebody of this rank, unnamed: "The Head of State received …"."""
    blocks = scene.layout.blocks
    texts = (one for one in scene.found if blocks[one.sentence.block].kind != "heading")
    first = next(texts, None)
    if first is None or post is None or scene.chair is not None:
        return False
    opening = next(iter(sorted(first.posts, key=lambda p: p.span)), None)
    subject = opening is not None and opening.case == "nominative" and scene.figure(opening) is None
    return subject and opening is not None and bool(ranks(opening) & ranks(post))


def _is(speaker: Speaker, figure: Figure | None, post: Post | None) -> bool:
    """Whether a speaker is this person or, unnamed, of this rank."""
    if isinstance(speaker, Post):
        return post is not None and bool(ranks(speaker) & ranks(post))
    return speaker is figure
