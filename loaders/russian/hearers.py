"""To whom direct speech is said: whoever it calls by name, or whom the words around it tell of."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_imperative, readings
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.speech import Speech
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Addressee, Case, Person, Post

_VOCATIVE_REACH: Final = 3
_WARNING: Final = ("предупредил", "призвал", "попросил")
_TURNED: Final = ("обратил", "обраща", "повернул")
"""Beginnings of "обратился", "обращаясь", "повернулся"."""
_REACH: Final = 8
"""Words between "обратился" and "к", on either side."""
YOU: Final = frozenset({"вас", "вам", "тебя", "тебе"})
"""Pronouns for those who are spoken to, where they are told."""
_POLITE: Final = frozenset(
    {"товарищи", "уважаемые", "уважаемый", "господа", "господин", "коллеги", "дорогие"}
)
_ENDS_CALL: Final = frozenset({",", "!"})


def called(seen: Analysis, start: int, end: int) -> tuple[Addressee, ...]:
    """Who is called at the head of speech: "Асем Бауыржановна, …", "Акимы округов! …", "Господин аким, …"."""
    row = _called_row(seen, start, end)
    if row:
        return row
    for nominal in seen.nominals:
        near = start <= nominal.first <= start + _VOCATIVE_REACH and nominal.last < end
        if not near or seen.line.lower(nominal.last + 1) not in _ENDS_CALL:
            continue
        mention = nominal.mention
        before = seen.line.words[start : nominal.first]
        opening = all(not w.letters or w.lower in _POLITE for w in before)
        titled = isinstance(mention, Post) or (mention.kind in {"collective", "body"} and mention.plural)
        if isinstance(mention, Person):
            return (Addressee(mention),)
        if titled and opening and "nominative" in nominal.cases:
            found = parties(seen, nominal.first, "nominative")
            whole = found is not None and found.end == nominal.last + 1
            return found.addressees if found is not None and whole else (Addressee(mention),)
    return ()


def _called_row(seen: Analysis, start: int, end: int) -> tuple[Addressee, ...]:
    """Bodies and officials called in a row before an imperative: "Минтранс, акиматы, возьмите …"."""
    first = next((w.index for w in seen.line.words[start:end] if w.letters), end)
    found = parties(seen, first, "nominative")
    if found is None or seen.line.lower(found.end) not in _ENDS_CALL:
        return ()
    behind = (w for w in seen.line.words[found.end + 1 :] if w.letters)
    verb = next((w for w in behind if readings(w.text)[0].part not in {"ADVB", "PRCL"}), None)
    named = tuple(a for a in found.addressees if a.mention.name.lower() not in _POLITE)
    return named if verb is not None and is_imperative(verb.text) else ()


def called_behind(seen: Analysis, start: int, end: int) -> tuple[Addressee, ...]:
    """Who is called by name between commas behind an order: "Проверьте выдачу кормов, Асхат Муратович"."""
    for nominal in seen.nominals:
        mention = nominal.mention
        named = isinstance(mention, Person) and mention.post is None and nominal.cases == {"nominative"}
        if not named or nominal.first <= start or nominal.last >= end:
            continue
        behind = _past_note(seen, nominal.last + 1)
        after = seen.line.at(behind)
        closes = after is None or behind >= end or after.text in ",.!»”"
        alone = (
            after is None
            or after.text != ","
            or behind + 1 >= end
            or not seen.line.words[behind + 1].letters
            or _is_your_verb(seen.line.words[behind + 1].text)
        )
        if seen.line.lower(nominal.first - 1) == "," and closes and alone:
            return (Addressee(mention),)
    return ()


def _past_note(seen: Analysis, at: int) -> int:
    """The index behind a note in brackets: "Аскар Куанышевич (заместитель акима – прим. ред.)"."""
    if seen.line.lower(at) != "(":
        return at
    return next((w.index + 1 for w in seen.line.words[at:] if w.text == ")"), at)


def _is_your_verb(form: str) -> bool:
    """Whether a verb goes on to tell those who are spoken to what they will do: "будете докладывать"."""
    first = readings(form)[0]
    return first.part == "VERB" and form.lower().endswith(("те", "тесь")) and "past" not in first.traits


def to_you(seen: Analysis, told: list[Told]) -> list[Told]:
    """The acts without "вам, коллеги," before them and without a call behind them, who then is told."""
    if not told or not told[0].acts:
        return told
    act, line = told[0].acts[0], seen.line
    first, last = act.first, act.last
    if line.lower(first) in YOU and line.lower(first + 1) == ",":
        comma = next((w.index for w in line.words[first + 2 : first + _REACH] if w.text == ","), first)
        first = comma + 1
    elif line.lower(first) in YOU:
        first += 1
    owners = called_behind(seen, first, last + 2) if len(told) == len(told[0].acts) == 1 else ()
    if owners:
        last = line.index_at(owners[0].mention.span.start - seen.offset) - 2
    if last <= first:
        return told
    acts = (Act(first, last), *told[0].acts[1:])
    return [Told(told[0].addressees or owners, acts), *told[1:]]


def spoken_to(seen: Analysis, speech: Speech) -> tuple[Addressee, ...]:
    """Whom the narration says speech is addressed to: "обратился к акимам", "сказал он министру"."""
    for word in seen.line.words:
        if word.lower.startswith(_TURNED) and not speech.covers(word.index):
            return _towards(seen, word.index)
    for nominal in seen.nominals:
        case: Case = "accusative" if _is_warned(seen, nominal.first) else "dative"
        told = case in nominal.cases and not speech.covers(nominal.first)
        first = _past_own(seen, nominal.first)
        if told and _follows_speaking(seen, speech, first):
            found = parties(seen, first, case)
            return found.addressees if found is not None else (Addressee(nominal.mention),)
    return ()


def _past_own(seen: Analysis, at: int) -> int:
    """The "своему" before somebody, or before the bare post of theirs: "своему заместителю Ивану Петрову"."""
    for first in (at - 1, at - 2):
        if seen.line.lower(first) in {"своему", "своим", "своей"}:
            return first
    return at


def _is_warned(seen: Analysis, at: int) -> bool:
    """Whether a verb stands close before a word with its hearers in the accusative: "предупредил акимов"."""
    return any(word.lower.startswith(_WARNING) for word in seen.line.words[max(0, at - _REACH) : at])


def _towards(seen: Analysis, verb: int) -> tuple[Addressee, ...]:
    """Those after "к", behind "обратился" or before it."""
    words = seen.line.words[max(0, verb - 2 * _REACH) : verb + _REACH]
    for word in sorted(words, key=lambda w: (w.index < verb, w.index)):
        if word.lower in {"к", "ко"}:
            found = parties(seen, word.index + 1, "dative")
            if found is not None:
                return found.addressees
    return ()


def _follows_speaking(seen: Analysis, speech: Speech, at: int) -> bool:
    """Whether a verb of speech and its subject stand right before a word, behind direct speech."""
    before = at - 1
    subject = next((n for n in seen.nominals if n.last == before and "nominative" in n.cases), None)
    if subject is not None:
        before = min(n.first for n in seen.nominals if n.last == before) - 1
    elif seen.line.lower(before) in {"он", "она"}:
        before -= 1
    word = seen.line.at(before)
    if word is None or not word.letters or not speech.spans:
        return False
    verb = readings(word.text)[0]
    said = lexicon.ru("speaking")["says"]
    return verb.part == "VERB" and verb.lemma in said and "past" in verb.traits
