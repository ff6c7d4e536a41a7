"""Whether two names mean the same person, post, body, group or programme of one document.

Names are compared after case-folding, ё→е and dropping punctuation: equal, or alike by at least .8, or each
word of the shorter stands in the longer up to a case ending. What tells two things apart must agree besides:
of persons the given name and the surname each on its own, of posts and bodies rank, kind and territory
(``marks``).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import permutations

from rapidfuzz import fuzz

from tapsyrma.loaders.evaluate.marks import marks, without_acting
from tapsyrma.loaders.evaluate.words import fold, same_word, words

ALIKE = 0.8
STRANGE = 0.6

_PATRONYMIC = re.compile(
    r".+(?:[ое]вич[аеу]?|[ое]вичем|[ое]вн\w{1,2}|инич\w?|ичн\w{1,2}|[oey]vich|[oey]vna"
    r"|(?:ұлы|улы|қызы|кызы)\w{0,4}|uly|kyzy|qyzy)"
)
_SURNAME = re.compile(
    r".+(?:[ое]в\w{0,5}|[иы]н\w{0,5}|ск(?:ий|ая|ого|ой|ому|им)|[oe]va?|ina?|sk(?:iy|y|aya))"
)
_WHOLE_NAME = 2
# Spellings of one name differ in closed vowels and Kazakh letters, never in consonants or in a.
_SAME_LETTER = str.maketrans({"қ": "к", "ғ": "г", "ң": "н", "һ": "х", "ә": "а", "q": "k", "é": "e"})
_CLOSED_VOWELS = re.compile("[еэиоөуұүыіюяйьъieouyw]")
_DOUBLED = re.compile(r"(.)\1+")


def similarity(one: str, other: str) -> float:
    """0 to 1: rapidfuzz's ratio of the two names, folded and without punctuation."""
    return fuzz.ratio(" ".join(words(one)), " ".join(words(other))) / 100


@cache
def same_name(one: str, other: str) -> bool:
    """The plain comparison, for programmes: alike, and no number contradicts."""
    return _alike(words(one), words(other)) and marks(one).numbers_agree(marks(other))


@cache
def same_title(
    one: str,
    other: str,
    *,
    language: str | None = None,
    one_acting: bool = False,
    other_acting: bool = False,
) -> bool:
    """Whether two posts, bodies or groups are the same: alike, with the same rank, kind and territory.

    Args:
        one: A name.
        other: Another name.
        language: The document's language, ``kk``, ``ru`` or ``en``; guessed from the letters if None.
        one_acting: Whether a flag beside the first post says that it is held for a time.
        other_acting: The same of the second.
    """
    return _alike(without_acting(one), without_acting(other)) and marks(
        one, language=language, acting=one_acting
    ).agree(marks(other, language=language, acting=other_acting))


@cache
def same_person(one: str, other: str) -> bool:
    """Whether two names of persons agree in given name and in surname; an initial agrees with its name.

    Patronymics are left out of full names. A surname alone agrees with the full name, a given name alone
    does not.
    """
    if words(one) == words(other):
        return bool(words(one))
    few, many = sorted((_parts(one), _parts(other)), key=len)
    if not few:
        return False
    if len(few) < len(many) and len(few) == 1:
        return any(_same_part(few[0], surname) for surname in _surnames(many)) and len(few[0]) > 1
    return any(
        all(_same_part(part, match) for part, match in zip(few, chosen, strict=True))
        and any(len(part) > 1 and len(match) > 1 for part, match in zip(few, chosen, strict=True))
        for chosen in permutations(many, len(few))
    )


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if not one or not other:
        return False
    few, many = sorted((one, other), key=len)
    if all(any(same_word(word, match) for match in many) for word in few):
        return True
    alike = fuzz.ratio(" ".join(one), " ".join(other)) / 100 >= ALIKE
    return alike and not (_has_strange_word(one, other) and _has_strange_word(other, one))


def _has_strange_word(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a word of the first is unlike every word of the second.

    Where both names have one, it tells two things apart: the ministries of culture and sport, and of culture
    and information.
    """
    return any(all(fuzz.ratio(word, match) / 100 < STRANGE for match in other) for word in one)


def _parts(name: str) -> tuple[str, ...]:
    """Given name and surname; a hyphen joins, a patronymic beside both is left out."""
    parts = words(re.sub(r"(?<=\w)[-‐‑](?=\w)", "", fold(name)))
    if len(parts) <= _WHOLE_NAME:
        return parts
    kept = tuple(part for part in parts if not _PATRONYMIC.fullmatch(part))
    # "А. У. Мамин": of two initials the second is the patronymic's.
    initials = [index for index, part in enumerate(kept) if len(part) == 1]
    if len(initials) == _WHOLE_NAME:
        kept = tuple(part for index, part in enumerate(kept) if index != initials[1])
    return kept if len(kept) >= _WHOLE_NAME else parts


def _surnames(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The last part, and the first where it looks like a surname ("Мамин Аскар")."""
    return (parts[-1], parts[0]) if _is_surname(parts[0]) else (parts[-1],)


def _same_part(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if _is_surname(one) == _is_surname(other) and same_word(one, other):
        return True
    return _skeleton(one) == _skeleton(other) and fuzz.ratio(one, other) / 100 >= ALIKE


def _is_surname(part: str) -> bool:
    """Whether a part ends like a surname; Омаров is no case of Омар."""
    return _SURNAME.fullmatch(part) is not None


def _skeleton(part: str) -> str:
    """Consonants and a: Сагинтаев and Сағынтаев have one skeleton, Ерлан and Ержан two."""
    return _DOUBLED.sub(r"\1", _CLOSED_VOWELS.sub("", part.translate(_SAME_LETTER)))
