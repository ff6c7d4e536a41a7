"""Who must do what a duty lays down: the subject before "is to", "shall", "will have to"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.laid_down import past_inset
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.subjects import is_half, long_subject, row_before
from tapsyrma.loaders.english.tags import spoken_to
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.records import Addressee, Mention

_LONGEST_SUBJECT: Final = 18
_WHERE: Final = frozenset(("in", "across", "throughout"))
_PRONOUNS: Final = frozenset(("he", "she"))
_OTHERS: Final = frozenset(("latter", "they", "both", "everyone", "nobody"))
_SUBJECTLESS: Final = frozenset(("and", "but", "so", "also", "then", "besides"))


def owners_of(scene: Scene, index: int) -> tuple[Addressee, ...] | None:
    """Who must act: the subject before a token; None where it is nobody who can."""
    line, before = scene.line, scene.line.lower(index - 1)
    if before == "you" and scene.direct:
        return spoken_to(scene)
    end = past_inset(scene, index)
    chain = row_before(scene, end, 0, chain_before(scene.reading, end, 0, scene.places))
    if chain is not None:
        partly = is_half(scene, chain) or line.lower(chain.first - 1) == "some"
        return _past_places(line, chain) if not partly else None
    if before in _OTHERS or (before == "too" and scene.line.lower(index - 2) == "they"):
        return ()
    if before == "it" or before in _PRONOUNS:
        return _taken_up(scene, index, before)
    described = long_subject(scene, clause_start(line, index), index, 0)
    if described is not None:
        return described.addressees
    start = subject_start(scene, index)
    named = noun_phrase(scene.reading, start, index - 1) if start is not None else None
    return (Addressee(named),) if named is not None else None


def _past_places(line: Line, chain: Chain) -> tuple[Addressee, ...]:
    """Those of a row who do not only say where: "… are built in A and B regions, and | akimats are to …"."""
    at = chain.first - 1
    while at > 0 and (line.capital(at) or line.lower(at) in {",", "and", "the", "all"}):
        at -= 1
    within = line.lower(at) in _WHERE and len(chain.addressees) > 1
    return chain.addressees[1:] if within else chain.addressees


def _taken_up(scene: Scene, index: int, pronoun: str) -> tuple[Addressee, ...] | None:
    """Whom "it", "he" or "she" takes up in the same sentence."""
    earlier = [p.mention for p in scene.places if p.last < index]
    if pronoun == "it":
        bodies = [one for one in earlier if one.kind == "body"]
        return tuple(Addressee(one, basis="inferred") for one in bodies[-1:]) or None
    return tuple(Addressee(one) for one in [one for one in earlier if _is_one(one)][-1:])


def clause_start(line: Line, index: int) -> int:
    """The first token after the last mark or "that" before a token."""
    marks = {";", ":", "that"} | DASHES
    return next((at + 1 for at in range(index - 1, -1, -1) if line.lower(at) in marks), 0)


def _is_one(mention: Mention) -> bool:
    return mention.kind in {"person", "post"} and not mention.plural


def subject_start(scene: Scene, index: int) -> int | None:
    """The first token of the subject that ends before a token; None where it is too long to be one."""
    line = scene.line
    marks = {",", ";", ":", "that", "therefore", ")"} | DASHES
    if line.lower(index - 1) == "which" and line.lower(index - 2) not in {",", "of", "in"}:
        marks -= {"that"}
    back = range(index - 1, -1, -1)
    start = next((at + 1 for at in back if line.lower(at) in marks and not _inside_list(line, at)), 0)
    term = next((d for d in scene.found.deadlines if line.at(d.span.start) == start), None)
    start = line.at(term.span.end) if term is not None and line.at(term.span.end) < index else start
    while start < index and (
        line.tokens[start].text in "\"“«'"
        or (is_adverb(line.lower(start)) and line.lower(start + 1) == ",")
        or line.lower(start) in _SUBJECTLESS
    ):
        start += 1
    return start if 0 < index - start <= _LONGEST_SUBJECT else None


def _inside_list(line: Line, index: int) -> bool:
    """Whether a comma only parts things that "and" joins: "sand, salt and shovels are to be …"."""
    return (
        False if line.lower(index) != "," else line.lower(index + 2) == "and" and not line.capital(index + 3)
    )


def by_whom(scene: Scene, first: int, end: int) -> tuple[Addressee, ...]:
    """By whom something is to be done: "the dam is to be mended by the basin inspection"."""
    for at in range(first + 1, end):
        chain = chain_after(scene.reading, at + 1, scene.places) if scene.line.lower(at) == "by" else None
        if chain is not None and not scene.in_term(at):
            return chain.addressees
    return ()
