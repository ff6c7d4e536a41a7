"""Words that a page glued together: ``Токаевподписал``, ``ГерманииАнналена``.

News sites print names as links; what is copied from them often loses the spaces around.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tapsyrma.loaders.russian.morphology import is_known, readings

# What a sentence must have to be looked at: the hump of a camel, or a long name that ends like a verb.
MAY_HAVE_SEAMS = re.compile(r"[а-яё]{3}[А-ЯЁ][а-яё]|(?<![^\W_])[А-ЯЁ][а-яё]{7,}л(?:[аи]|ся|ась|ись)?(?!\w)")
_HUMP = re.compile(r"(?<=[а-яё])(?=[А-ЯЁ](?:[а-яё]|$))")
_SHORTEST, _VERB_SHORTEST = 4, 5  # letters of the first word; of a verb behind it
_SURNAME = re.compile(r"[а-яё]{2,}(?:[еоё]в|ин|ын)(?:а|у|ым|ой|е)?$", re.IGNORECASE)
_PAST = ("л", "ла", "ли", "лся", "лась", "лись")


@lru_cache(maxsize=16_384)
def seams(text: str) -> tuple[int, ...]:
    """Where within a token words were glued together, in order; none of a word that is whole.

    Names of companies ("КазАвтоЖол") are whole: what stands before the hump of a camel is no word there.
    """
    hump = _HUMP.search(text, _SHORTEST)
    if hump is not None:
        at = hump.start()
        rest = tuple(at + inner for inner in seams(text[at:]))
        return (at, *rest) if _ends_word(text[:at]) else ()
    if len(text) < _SHORTEST + _VERB_SHORTEST or not text[0].isupper() or not text.endswith(_PAST):
        return ()
    if is_known(text):
        return ()
    places = range(len(text) - _VERB_SHORTEST, _SHORTEST - 1, -1)
    return next(((at,) for at in places if _ends_word(text[:at]) and _is_past(text[at:])), ())


def _ends_word(text: str) -> bool:
    return is_known(text) or _SURNAME.search(text) is not None


def _is_past(text: str) -> bool:
    return is_known(text) and any(r.part == "VERB" for r in readings(text))
