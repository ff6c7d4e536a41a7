"""What follows an instructing word: who is told, together with whom, and where the act begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.english.cues import Cue
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.laid_down import past_aside
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after, chain_before, longer, with_at
from tapsyrma.loaders.english.reading import whole
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import DASHES, QUOTES, Line
from tapsyrma.loaders.english.told import noun_phrase, noun_until
from tapsyrma.loaders.english.verbs import (
    bare_act,
    is_adverb,
    is_base,
    is_gerund,
    verb_after_to,
    verb_after_told,
)
from tapsyrma.ontology.records import Addressee

Start: TypeAlias = tuple[Literal["act", "list"], int]

_CHARGING: Final = frozenset(("tasked", "tasks", "tasking"))
"""Verbs behind which "with" and a deed end those who are told, however many they are."""
_GAP: Final = 45
"""Tokens in which the act must begin after its cue."""
_RELATIVE: Final = 14
"""Tokens of a relative clause after those who are told: "the akims of the regions that were not flooded"."""
_VERBAL: Final = frozenset(("is", "are", "was", "were", "has", "have", "had", "will", "do", "did", "not"))
CONNECTING: Final = frozenset(
    (",", ";", "and", "while", "the", "as", "also", "all", "in", "turn", "it", "he", "she", "but")
)
"""Words between an act and the subject of the next instructing word."""
_SOURCES: Final = frozenset(("from", "of"))
_PERSONS: Final = 6
"""Tokens of those whom "instructed to" calls by a noun, with the "to" behind them."""
_BEFORE_BE: Final = frozenset(
    ("to", "will", "can", "could", "must", "should", "may", "might", "would", "shall")
)
_CLAUSE: Final = 12
"""Tokens of a clause among which its verb stands."""
_LAYING_DOWN: Final = frozenset(("is", "are", "shall", "must"))
_INSERTED: Final = frozenset(("in", "among", "through", "besides", "first", "inter", "as"))
"""Words that open an aside between an instructing word and those who are told."""
_OCCASIONS: Final = frozenset(("on", "at", "during", "in", "following", "after"))
_INSERTION: Final = 9
"""Tokens of such an aside with its commas."""
_TOGETHER: Final = frozenset(("together", "jointly", "along"))


def told_after(scene: Scene, cue: Cue) -> Chain | None:
    """Those who stand just after a cue: "instructed the Ministry …", "gave instructions to akims …"."""
    line, at = scene.line, past_insertion(scene, cue.last + 1)
    if cue.speaker and (called := _called_you(scene, at)) is not None:
        return called
    if cue.speaker and line.lower(at) in {"you", "all"}:
        at += 1
    while is_adverb(line.lower(at)):
        at += 1
    if line.lower(at) == "that":
        return None
    towards = line.lower(at) in {"to", "for", "on", "upon"} | ({"before"} if cue.noun else _SOURCES)
    if towards and (verb_after_to(line, at) is None or _noun_told(scene, at + 1)):
        at += 1
    chain = chain_after(scene.reading, at, scene.places)
    if chain is not None or at == cue.last + 1:
        return chain
    noun = noun_until(scene.reading, at, scene.end, frozenset(("to", ":")))
    thing = noun is not None and line.says(noun[1] + 1, "to", "be")
    return Chain(at, noun[1], (Addressee(noun[0]),)) if noun is not None and not thing else None


def past_insertion(scene: Scene, index: int) -> int:
    """The token after ", in particular," or "on Tuesday" behind an instructing word."""
    line = scene.line
    if line.lower(index) in _OCCASIONS:
        return _past_occasion(scene, index)
    if line.lower(index) != "," or line.lower(index + 1) not in _INSERTED:
        return index
    far = range(index + 2, min(index + _INSERTION, scene.end))
    close = next((at for at in far if line.lower(at) == ","), None)
    goes_on = close is not None and (
        line.lower(close + 1) in {"to", "that"} or chain_after(scene.reading, close + 1, scene.places)
    )
    return close + 1 if close is not None and goes_on else index


def _past_occasion(scene: Scene, index: int) -> int:
    """The token after "during his trip to the region", where those who are told to act follow."""
    line = scene.line
    closed = words("prepositions") | words("finite") | {"the", "and", "or"}
    for at in range(index + 2, min(index + _INSERTION, scene.end)):
        if line.lower(at) in {",", ":", ";"} or verb_after_to(line, at) is not None:
            break
        if line.lower(at - 1) in closed or not (line.lower(at) == "the" or line.capital(at)):
            continue
        chain = chain_after(scene.reading, at, scene.places)
        if chain is not None and verb_after_to(line, chain.last + 1) is not None:
            return at
    return index


def _called_you(scene: Scene, index: int) -> Chain | None:
    """Those called behind "you": "I charge you, dear akims, with the repairs"."""
    line = scene.line
    if not line.says(index, "you", ","):
        return None
    first = index + 2 + (line.lower(index + 2) in {"dear", "respected", "esteemed"})
    chain = chain_after(scene.reading, first, scene.places)
    closed = chain is not None and line.lower(chain.last + 1) == ","
    return Chain(index, chain.last + 1, chain.addressees) if chain is not None and closed else None


def with_unknown(scene: Scene, told: tuple[Addressee, ...], at: int, verb: int) -> tuple[Addressee, ...]:
    """Those told, and whoever is not known among them: "the akims and the heat carriers' club to …".

    Where what goes on their list is nobody who can be told, the list is not understood: nobody is told then.
    """
    line, last = scene.line, verb - 2
    if line.lower(last + 1) != "to" and not _is_deed_at(line, verb):
        return told
    last = next((n - 1 for n in range(at, last) if line.says(n, "with", "the", "task")), last)
    first = at + (line.lower(at) == ",")
    if not told or last < first:
        return told
    end = next((n for n in range(at, last + 1) if scene.in_term(n)), last + 1) - 1
    while end >= at and (line.lower(end) in QUOTES | {",", "not"} or is_adverb(line.lower(end))):
        end -= 1
    begun = line.at(whole(told[0].mention).start)
    full = row(scene.reading, begun, end, scene.places) if begun < at <= end else None
    if full is not None and len(full) >= len(told):
        return full if told[0].role == "lead" else tuple(replace(one, role="with") for one in full)
    behind = line.at(told[-1].mention.span.end) <= at
    if told[-1].mention.kind == "collective" and behind and _are_names(line, at, end):
        return (*told[:-1], longer(line, told[-1], at, end))
    return _with_noun(scene, told, first, last)


def _are_names(line: Line, first: int, last: int) -> bool:
    """Whether only names follow a group: "the districts of Almaty | , Yesil and Baikonur"."""
    joined = (line.capital(n) or line.lower(n) in {",", "and"} for n in range(first, last + 1))
    return last >= first and line.capital(last) and all(joined)


def _with_noun(scene: Scene, told: tuple[Addressee, ...], first: int, last: int) -> tuple[Addressee, ...]:
    """Those told, and whom a noun calls behind "and"; nobody where that noun may be no owner."""
    line = scene.line
    listed = line.lower(first) in {"and", "as"} and last > first
    if not listed or line.lower(last) == "others" or any(scene.in_term(n) for n in range(first, last + 1)):
        return told
    as_well = line.says(first, "as", "well", "as")
    first += 3 if as_well else 1
    aside = any(line.lower(n) in {",", "jointly", "together"} for n in range(first, last + 1))
    if aside or chain_after(scene.reading, first, scene.places) is not None:
        return () if as_well and first <= last else told
    named = noun_phrase(scene.reading, first, last, placed=True)
    return (*told, Addressee(named)) if named is not None else ()


def _noun_told(scene: Scene, index: int) -> bool:
    """Whether "to" leads to somebody rather than to an act: "instructed to responsible persons to …"."""
    return noun_until(scene.reading, index, min(scene.end, index + _PERSONS), frozenset(("to",))) is not None


def partners_after(scene: Scene, cue: Cue, until: int) -> Chain | None:
    """``…, together with akimats, …`` after a passive cue."""
    start = cue.last + 1 + (scene.line.lower(cue.last + 1) == ",")
    if scene.line.lower(start) not in _TOGETHER | {"in"}:
        return None
    chain = chain_after(scene.reading, start, scene.places)
    return chain if chain and chain.last < until and chain.addressees[0].role == "with" else None


def late_partners(scene: Scene, at: int, verb: int) -> tuple[Addressee, ...]:
    """Co-executors between the addressee and the act: "…, within a month, jointly with akimats, to …"."""
    for start in range(at, verb):
        if scene.line.lower(start) in _TOGETHER or with_at(scene.reading, start) > 1:
            chain = chain_after(scene.reading, start, scene.places)
            if chain is not None and chain.last < verb:
                return chain.addressees
            ends = frozenset(("to", ","))
            noun = noun_until(scene.reading, start + 2, verb, ends) if chain is None else None
            if noun is not None and scene.line.lower(start + 1) == "with":
                return (Addressee(noun[0], "with"),)
    return ()


def start_of_act(scene: Scene, cue: Cue, at: int, until: int) -> Start | None:
    """Where the content begins: an infinitive, a gerund after "with", or a list after a colon."""
    chained = at > cue.last + 1 and cue.word != "told"
    bare = chained and cue.voice == "active" and not cue.noun
    verb = bare_act(scene.line, at, until) if bare else None
    return ("act", verb) if verb is not None else _found_act(scene, cue, at, until, chained=chained)


def _found_act(scene: Scene, cue: Cue, at: int, until: int, *, chained: bool) -> Start | None:
    """Where the content begins somewhere behind those told, or behind the cue."""
    line, relative, aside = scene.line, -1, -1
    covered = {n for p in scene.places for n in range(p.first, p.last + 1)}
    for index in range(at, min(until, at + _GAP)):
        lower = line.lower(index)
        if (lower == ":" and index > aside) or (lower in DASHES and index == at):
            return "list", index + 1
        if index in covered or index <= aside:
            continue
        if lower == "(":
            aside = next((n for n in range(index, until) if line.lower(n) == ")"), index)
        if line.says(index, "in", "particular"):
            aside = index + 1 + (line.lower(index + 2) == ",")
            continue
        if chained and line.lower(index - 1) == "," and lower in {"who", "which", "whose"}:
            aside = next((n for n in range(index, until) if line.lower(n) == ","), until)
            continue
        told = chained and index == at
        act = index + 1 if told and verb_after_told(line, index) else _act_at(scene, index, at, cue)
        if act is not None:
            listed = _measures(line, act, until)
            return ("act", act) if listed is None else ("list", listed)
        if chained and lower in {"that", "which", "who", "whose"} and line.lower(index + 1) in _VERBAL:
            relative = index + _RELATIVE
        if _ends(scene, cue, index, first=index == at, inside=index <= relative):
            return None
    return None


def _measures(line: Line, verb: int, until: int) -> int | None:
    """The token after the colon of "take the following measures: …", where the acts themselves begin."""
    reach = range(verb + 2, min(verb + _PERSONS, until - 1))
    colon = next((at for at in reach if line.lower(at) == ":"), None)
    named = colon is not None and any(line.lower(at) == "following" for at in range(verb, colon))
    return colon + 1 if colon is not None and named else None


def _act_at(scene: Scene, index: int, at: int, cue: Cue) -> int | None:
    line = scene.line
    if cue.word in _CHARGING and line.lower(index) == "with" and _is_deed_at(line, index + 1):
        return index + 1
    if line.lower(index) == "to" and line.lower(index + 1) == ",":
        verb = past_aside(scene, index + 1)
        return verb if verb > index + 1 and is_base(line.lower(verb)) else None
    if verb_after_to(line, index) is not None:
        return index + 1
    if line.lower(index) in {"with", "of"} and line.lower(index + 1).endswith("ing") and index <= at + 2:
        return index + 1
    return index + 4 if line.says(index, "with", "the", "task", "of") else None


def _is_deed_at(line: Line, index: int) -> bool:
    """Whether "checking" or "personally checking" stands at a place."""
    return is_gerund(line.lower(index + is_adverb(line.lower(index))))


def _ends(scene: Scene, cue: Cue, index: int, *, first: bool, inside: bool) -> bool:
    """Whether no act can begin any more: another clause, or the topic of "instructions"."""
    lower = scene.line.lower(index)
    if cue.noun and lower in words("topics") and not first and not scene.in_term(index):
        return True
    return lower == ";" or (lower in words("finite") and not inside)


def words_until(scene: Scene, cue: Cue, following: Cue | None) -> int:
    """The token before which the words of a cue end: a speaker's tail, or the next cue's subject."""
    end = act_end(scene.line, cue.last + 1, scene.tail_after(cue.last), semicolons=False)
    end = next((at for at in range(cue.last + 2, end) if _lays_down(scene.line, at, end)), end)
    if following is None:
        return end
    chain = chain_before(scene.reading, following.start, cue.last + 1, scene.places)
    start = chain.first if chain else following.start
    line = scene.line
    while start > cue.last + 1 and (line.lower(start - 1) in CONNECTING or line.tokens[start - 1].possessive):
        start -= 1
    return min(end, start)


def _lays_down(line: Line, index: int, end: int) -> bool:
    """Whether a semicolon parts a clause of its own from an order: "…; parents are to be let in"."""
    if line.lower(index) != ";":
        return False
    near = range(index + 2, min(index + _CLAUSE, end))
    verb = next((at for at in near if line.lower(at) in _LAYING_DOWN), None)
    between = {line.lower(at) for at in range(index + 1, verb)} if verb is not None else {","}
    passive = verb is not None and "be" in {line.lower(verb + 1), line.lower(verb + 2)}
    return passive and between.isdisjoint({",", ";", ":", "to", "that", "which", "who"})


def is_subjunctive(line: Line, first: int, end: int) -> bool:
    """Whether a clause says what shall be, not what is: "that the dam be mended"."""
    return any(
        line.lower(at) == "be" and line.lower(at - 1) not in _BEFORE_BE and not is_adverb(line.lower(at - 1))
        for at in range(first, end)
    )


def that_clauses(line: Line, at: int, until: int) -> Iterator[tuple[int, int]]:
    """First token and end of each clause after "that": "that it be found and that users be told"."""
    joined = {",", "and", ";"}
    more = [n for n in range(at + 2, until) if line.lower(n) == "that" and line.lower(n - 1) in joined]
    for first, following in zip([at, *more], [*more, until], strict=True):
        end = following
        while end > first and line.lower(end - 1) in joined and following != until:
            end -= 1
        yield first + 1, end
