"""Who orders by the words around a verb of ordering, how firmly, and whether whoever speaks there does."""

from __future__ import annotations

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.bare_bodies import bare_body
from tapsyrma.loaders.russian.bare_posts import bare_post
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.recall import (
    is_cited,
    is_recalled,
    is_retelling_president,
    is_told_us,
    was_given,
)
from tapsyrma.loaders.russian.subjects import agent, has_pronoun, subject
from tapsyrma.ontology.records import Force, Mention


def issuer_of(seen: Analysis, cue: Cue) -> Mention | None:
    """Who orders by the words: with a passive the instrumental, with "поручаю" nobody but the speaker."""
    if cue.kind == "first" or seen.line.lower(cue.first - 1) in {"он", "она"}:
        return None
    participle = readings(seen.line.words[cue.first].text)[0].part == "PRTS"  # "рекомендовано" urges
    if cue.kind == "passive" or cue.lemma == "passive" or (cue.kind == "urge" and participle):
        return agent(seen, cue.first, cue.last)
    objects = cue.government == "accusative"
    named = subject(seen, cue.first, cue.last, cue.gender, cue.number, objects=objects)
    start = seen.span(cue.first, cue.first).start
    if cue.number != "sing" or (named is not None and not (objects and named.span.start > start)):
        return named
    body = bare_body(seen, cue.first, cue.gender)
    if objects and body is not None and body.span.start > start:
        body = None  # "Суд обязал акимат", but not "обязал акимат"
    return body or named or bare_post(seen, cue.first, cue.gender)


def force_of(place: Place, cue: Cue, issuer: Mention | None) -> Force:
    """How firmly it is ordered: recalled from before, only urged, or plainly ordered."""
    spoken = place.speech.covers(cue.first) and not place.news
    retold = spoken and (is_retelling_president(issuer, place.seen.line) or was_given(place.seen, cue.first))
    cited = is_cited(place.seen, cue.first, cue.last) or is_told_us(place.seen, cue.first)
    if retold or cited or is_recalled(place.seen, cue.first, issuer):
        return "reported"
    return "modal" if cue.kind == "urge" else "explicit"


def is_speaking(place: Place, cue: Cue) -> bool:
    """Whether the order is said in the first person, in direct speech or by a pronoun."""
    spoken = cue.kind == "first" or place.speech.covers(cue.first)
    return spoken or has_pronoun(place.seen, cue.first, cue.last)
