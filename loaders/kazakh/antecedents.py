"""The named body that a bare "министрлікке" or "Қорға" means: the last one of that kind named before it.

A bare "әкімдік" with none before it is the one of the place that the page is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from tapsyrma.loaders.kazakh.bodies import BodyFinder
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.no_bodies import is_any
from tapsyrma.loaders.kazakh.phrases import Phrase, mention
from tapsyrma.loaders.kazakh.reading import Reading, read
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Layout, Mention, Sentence

_REACH = 16
"""Sentences that may stand between a body's name and its bare head."""
_UNNAMED = frozenset(
    ("жауапты", "тиисти", "кузырлы", "кузыретти", "муддели", "уакилетти", "баска", "озге", "ар", "арбир")
)
_CASES = frozenset(("nominative", "dative", "genitive", "instrumental"))


def referring(layout: Layout, sentence: Sentence, reading: Reading) -> tuple[Mention, ...]:
    """The bare heads of a sentence as mentions of the body they mean; none where two could be meant."""
    found = []
    for phrase in _bare_heads(reading):
        meant = _meant(layout, sentence, reading, phrase.first)
        if meant is not None:
            span = phrase.span(reading.tokens)
            found.append(Mention("body", span, meant.name, sort=meant.sort, case=phrase.case))
    return tuple(found)


def of_the_place(layout: Layout, sentence: Sentence, reading: Reading) -> tuple[Mention, ...]:
    """The bare "әкімдік" and "мәслихат" of a sentence that mean no body named before."""
    return tuple(
        mention("body", phrase, layout.document.text, reading.tokens)
        for phrase in _bare_heads(reading, "bodies_of_a_place")
        if not is_any(reading.nominals, phrase.first)
        and _meant(layout, sentence, reading, phrase.first) is None
    )


def _bare_heads(reading: Reading, among: str = "referring_bodies") -> Iterator[Phrase]:
    """The heads that stand in a sentence without a word that tells which body is meant."""
    finder, heads = BodyFinder(reading.nominals), tuple(sorted(word_set(among)))
    for at, token in enumerate(reading.tokens):
        phrase = finder.at(at) if token.plain.startswith(heads) else None
        if phrase is None or phrase.named or phrase.plural or phrase.first != phrase.last:
            continue
        form = reading.nominals.form(at, lexicon().bodies)
        if form is None or form.possessed or phrase.case not in _CASES or _is_held(phrase, reading):
            continue
        if reading.nominals.plain(at - 1) in _UNNAMED:
            continue  # "жауапты | басқармаға": whichever that is
        if form.stem in word_set(among) and not (token.is_capital and phrase.case == "genitive"):
            yield phrase


def _is_held(phrase: Phrase, reading: Reading) -> bool:
    """Whether a longer name holds the word: "министрлік өкілдері", a post."""
    others = (*reading.posts, *reading.bodies, *reading.collectives)
    return any(other.first <= phrase.first and phrase.last <= other.last for other in others)


def _meant(layout: Layout, sentence: Sentence, reading: Reading, at: int) -> Mention | None:
    stem = _stem(reading, at)
    texts = [(reading, [b for b in reading.bodies if b.last < at and _is_such(b, reading, stem)])]
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _REACH), -1):
        before = layout.sentences[index]
        if layout.blocks[before.block].zone != "text":
            continue
        earlier = read(layout, before)
        texts.append((earlier, [b for b in earlier.bodies if _is_such(b, earlier, stem)]))
    for words, bodies in texts:
        named = [mention("body", body, layout.document.text, words.tokens) for body in bodies]
        if named:
            return named[-1] if len({search_key(one.name) for one in named}) == 1 else None
    return None


def _is_such(body: Phrase, reading: Reading, stem: str | None) -> bool:
    """Whether a body has the same head, or is a company where the head may mean one of any form."""
    company = body.sort == "company" and stem in word_set("referring_companies")
    return company or _stem(reading, body.last) == stem


def _stem(reading: Reading, at: int) -> str | None:
    form = reading.nominals.form(at, lexicon().bodies)
    return form.stem if form is not None else None
