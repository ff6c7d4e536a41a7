"""Whether two names in one document are one person's, before any registry is asked.

Within a document the same spelling is used almost throughout, so the rule is strict: surnames agree up to a
transliteration slip, given names agree or one is the other's initial. Across documents nothing of this holds.
"""

from __future__ import annotations

from rapidfuzz.fuzz import ratio

from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Person

_INITIAL = 2
"""Longest initial, in letters: "Zh" and "Дж" count as one."""

_GIVEN_SLIP = 85.0
"""Similarity of one given name spelt twice (Kassym-Jomart, Kassym-Zhomart); Marat and Murat stay below."""

_SLIP = 88.0
"""Similarity of one surname spelt twice on one page (Sagintayev, Sagintaev); two surnames stay well below."""


def _agree(left: str, right: str) -> bool:
    one, other = search_key(left).strip("."), search_key(right).strip(".")
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) <= _INITIAL:
        return longer.startswith(shorter)
    return one[0] == other[0] and ratio(one, other) >= _GIVEN_SLIP


def same_surname(left: str, right: str) -> bool:
    """Whether two surnames are one, allowing for a slip of transliteration."""
    one, other = search_key(left), search_key(right)
    return one == other or (one[:1] == other[:1] and ratio(one, other) >= _SLIP)


def same_person(left: Person, right: Person) -> bool | None:
    """True or False where the names decide; None where one of them says too little."""
    if left.given and right.given and not _agree(left.given, right.given):
        return False
    if left.patronymic and right.patronymic and not _agree(left.patronymic, right.patronymic):
        return False
    if left.surname and right.surname:
        if not same_surname(left.surname, right.surname):
            return False
        return True if left.given and right.given else None
    if left.given and right.given and min(len(left.given.strip(".")), len(right.given.strip("."))) >= 1:
        return None
    return None if left.surname is None and right.surname is None else False


def fullness(person: Person) -> tuple[int, int]:
    """Orders the names of one person: the fullest one is shown."""
    given = (person.given or "").strip(".")
    return (bool(person.surname) * 3 + (len(given) > 1) * 2 + bool(given), len(person.name))
