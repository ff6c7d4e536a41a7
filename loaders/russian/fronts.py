"""Words of an act that stand before the word that orders it: "два первых дома нужно сдать до …"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import Word

_SIGNS: Final = frozenset(',.;:«»–—-"“”')
_ASIDES: Final = frozenset(
    {
        *(
            ("по", one)
            for one in ("словам", "его", "ее", "её", "их", "мнению", "сути", "данным", "информации")
        ),
        *(("на", one) for one in ("его", "ее", "её", "мой", "взгляд", "самом", "сегодня", "данный")),
        *(("в", one) for one in ("частности", "этой", "данной", "целом", "связи", "первую", "свою")),
        ("к", "примеру"),
    }
)
"""How asides begin: "по его словам", "на его взгляд", "в этой связи", "в первую очередь"."""
_THAT: Final = "что"
_NOT_IN_FRONT: Final = frozenset({"VERB", "PRTS", "CONJ"})


def _all_behind(place: Place, group: Told) -> bool:
    """Whether those who are told stand behind the first act or in it."""
    begun = place.seen.span(group.acts[0].first, group.acts[0].first).end
    return all(addressee.mention.span.start >= begun for addressee in group.addressees)


def _past_list(place: Place, first: int, end: int) -> int:
    """The first word of a list of things that commas part: "На обеспечение воды, тепла поручаю выделить".

    A thing that a participle describes stands before it: "дороги, построенные давно, | нужно ремонтировать".
    So do the others of a list that "и" closes: "Мосты, дороги и тротуары | нужно ремонтировать".
    """
    words = place.seen.line.words
    listed = any(word.lower == "и" for word in words[first + 1 : end])
    begun = first
    while begun > place.start and words[begun - 1].text == ",":
        opening, piece = _piece_before(place, begun)
        if piece and begun == first and readings(piece[0].text)[0].part == "PRTF":
            head, thing = _piece_before(place, opening)
            return head if words[opening - 1].text == "," and _is_thing(thing) else first
        if tuple(word.lower for word in piece[:2]) in _ASIDES or not _is_thing(piece):
            break  # what was found before it is the list
        begun = opening
        if readings(piece[0].text)[0].part == "PREP":
            return begun
    return begun if listed else first


def _piece_before(place: Place, end: int) -> tuple[int, tuple[Word, ...]]:
    """The words between the sign before a comma and it, without those that only open a clause."""
    words = place.seen.line.words
    opening = end - 1
    while opening > place.start and words[opening - 1].text not in _SIGNS:
        opening -= 1
    piece = words[opening : end - 1]
    while piece and (piece[0].lower in lexicon.words("openers") or piece[0].lower == _THAT):
        opening, piece = opening + 1, piece[1:]
    return opening, piece


def _is_thing(piece: tuple[Word, ...]) -> bool:
    """Whether words name things and tell nothing of them."""
    parts = [readings(word.text)[0].part for word in piece if word.letters]
    return bool(parts) and parts[0] in {"PREP", "NOUN", "ADJF"} and not {*parts} & (_NOT_IN_FRONT | {"INFN"})


def with_front(place: Place, cue: Cue, group: Told) -> Told:
    """The group with its first act begun before the cue, unless those who are told stand there."""
    words = place.seen.line.words
    if group.addressees and not _all_behind(place, group):
        return group
    first = cue.first
    while first > place.start and words[first - 1].text not in _SIGNS:
        first -= 1
    first = _past_list(place, first, cue.first)
    while first < cue.first and (
        words[first].lower in lexicon.words("openers") or words[first].lower == _THAT
    ):
        first += 1
    front = words[first : cue.first]
    if front and [word.lower for word in front[:2]] == ["в", "качестве"]:
        return group  # "В качестве председателя совета поручаю": in what part, not what
    if not front or any(
        w.lower != "и" and w.letters and readings(w.text)[0].part in _NOT_IN_FRONT for w in front
    ):
        return group
    told_of = first > place.start and words[first - 1].text == ","
    if told_of and front[0].letters and readings(front[0].text)[0].part == "PRTF":
        return group  # words that describe what stands before the comma
    act = group.acts[0]
    return replace(group, acts=(Act(first, act.last), *group.acts[1:]))
