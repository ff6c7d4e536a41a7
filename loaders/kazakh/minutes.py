"""Who stands behind a paper: whoever presided over the meeting ("Төрағалық еткен: …") or signs below."""

from __future__ import annotations

from collections.abc import Callable

from tapsyrma.loaders.kazakh.gatherings import is_gathering
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.ontology.records import Found, Gathering, Layout, Mention, Person, Post, Sentence

_LABEL = 4
"""Words of a label before its colon."""
_ABOVE = 8
"""Sentences from a label back to the title of the minutes."""
_SIGNED = 10
"""Words of a line that is a signature."""
_STOPS = frozenset((".", ":", ";", "!", "?", ","))
_CHIEFS = frozenset(("minister", "akim", "chairman", "head", "director", "president", "prime-minister"))


def presiding(layout: Layout, found: Found) -> tuple[Gathering, ...]:
    """The meeting that the title names, with whoever a label says led it."""
    tokens = read(layout, found.sentence).tokens
    colon = next((at for at, token in enumerate(tokens[: _LABEL + 1]) if token.text in ":–—-"), None)
    if not colon or tokens[colon - 1].plain not in word_set("presiding"):
        return ()
    named = Parties(tokens, found).within(colon + 1, len(tokens) - 1)
    chair = next((a.mention for a in named if isinstance(a.mention, Person | Post)), None)
    if chair is None:
        return ()
    return tuple(
        Gathering(met.sentence, met.span, met.name, chair) for met in _titled(layout, found.sentence)
    )


def _titled(layout: Layout, sentence: Sentence) -> tuple[Gathering, ...]:
    """The meeting that a sentence shortly before names: "Комиссияның кезектен тыс отырысы"."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _ABOVE), -1):
        reading = read(layout, layout.sentences[index])
        for at, token in enumerate(reading.tokens):
            if is_gathering(token.plain):
                phrase = Phrase(reading.nominals.modifiers(at), at, "meeting", "nominative", len(token.plain))
                name = phrase.name(layout.document.text, reading.tokens)
                return (Gathering(index, phrase.span(reading.tokens), name),)
    return ()


def signatory(layout: Layout, lead: Sentence, find: Callable[[Layout, Sentence], Found]) -> Mention | None:
    """The head of an office who signs a decree below its lead: "Министр    Асан Омаров"; None without one."""
    for sentence in layout.sentences[lead.index + 1 :]:
        tokens = read(layout, sentence).tokens
        if len(tokens) > _SIGNED or (tokens and tokens[-1].text in _STOPS):
            continue
        found = find(layout, sentence)
        signing = [p for p in found.persons if (p.post and p.post.sort in _CHIEFS) or _is_titled(p, found)]
        if len(signing) == 1:
            return signing[0]
    return None


def titled(layout: Layout, lead: Sentence, find: Callable[[Layout, Sentence], Found]) -> Mention | None:
    """Whose paper it is by its title above the lead: "Көлік министрінің 2 ақпандағы № 70 бұйрығы."."""
    for sentence in reversed(layout.sentences[max(0, lead.index - _ABOVE) : lead.index]):
        words = [token.plain for token in read(layout, sentence).tokens if token.is_word]
        if not words or words[-1] not in word_set("papers"):
            continue
        near = [layout.sentences[sentence.index - 1]] if sentence.index else []
        for one in (sentence, *(before for before in near if before.block == sentence.block)):
            posts = [post for post in find(layout, one).posts if post.sort in _CHIEFS]
            whose = [post for post in posts if post.case == "genitive" and not post.acting]
            if posts:
                return whose[0] if len(posts) == len(whose) == 1 else None
    return None


def _is_titled(person: Person, found: Found) -> bool:
    """Whether a chief's post opens the line that ends in the name."""
    posts = [post for post in found.posts if post.sort in _CHIEFS and post.span.end <= person.span.start]
    return bool(posts) and posts[0].span.start == found.sentence.span.start
