"""Page furniture: which lines of a page are not the release itself.

Offsets never move: furniture is marked, not taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tapsyrma.loaders.read.calendar import LANGUAGES, month_abbreviations, months, weekdays
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.latin import to_latin

_SHORT = 200  # characters; furniture lines are short, sentences that hold the same words are not
_CRUMB = re.compile(r"\s*[|·•]\s*|\s[»›>→/]\s|\s{2,}")
_EDGE = " \t\xa0:.…!?→»›>«<=*•·|—–-#"
_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*$")
_OF_2021 = str.maketrans({"á": "ä", "ǵ": "ğ", "ı": "i", "ń": "ñ", "ó": "ö", "ú": "ü", "ý": "u"})
_HASHTAGS = re.compile(r"(?:#[\w-]+[\s,;]*)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_WORD = re.compile(r"[^\W_]+")
_CRUMB_WORDS, _CRUMB_LONGEST = 4, 40


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


@cache
def words_of(section: str) -> frozenset[str]:
    """The words of a section of ``furniture.yaml``, those of Kazakh in both Latin spellings too."""
    entry = vocabulary("furniture")[section]
    kazakh = entry.get("kk", ())
    return frozenset([*entry.get("en", ()), *entry.get("ru", ()), *kazakh, *_latin(kazakh)])


def _latin(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        spelling_of_2018 = to_latin(word)
        yield spelling_of_2018
        yield spelling_of_2018.translate(_OF_2021).replace("sh", "ş")


@cache
def _long_closing() -> frozenset[str]:
    """Headers of teasers that say enough to be known before a colon."""
    return frozenset(words for words in words_of("closing") if " " in words)


@cache
def _pointing_start() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(words_of('pointing') | _long_closing())})\s*[:→»–—-]")


@cache
def _parts() -> frozenset[str]:
    """Buttons, counters, networks and the words of dates."""
    calendar = {
        word
        for language in LANGUAGES
        for table in (months(language), month_abbreviations(language), weekdays(language))
        for word in table
    }
    return frozenset({*words_of("parts"), *vocabulary("furniture")["networks"], *calendar})


@cache
def _part_words() -> frozenset[str]:
    return frozenset(word for part in _parts() for word in _WORD.findall(part))


@cache
def _residue() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(_parts())})(?!\w)|\d+(?:st|nd|rd|th)?(?!\w)|\W|_")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(words_of('labels'))})\s*(?:[:|©]|\s[–—-]\s)")


@cache
def _phrases() -> tuple[str, ...]:
    return ("©", *words_of("phrases"))


def _is_nothing_but_parts(folded: str) -> bool:
    """Whether nothing remains of a line once buttons, counters, dates, numbers and signs are taken out."""
    # Most lines fail at their first word; the long pattern decides only for the others.
    if any(not word[0].isdigit() and word not in _part_words() for word in _WORD.findall(folded)):
        return False
    return not _residue().sub("", folded)


def _is_invitation(folded: str) -> bool:
    entry = vocabulary("furniture")["invitation"]
    return any(_has_word(folded, verb) for verb in entry["verbs"]) and any(
        _has_word(folded, channel, whole=False) for channel in entry["channels"]
    )


def _has_word(folded: str, words: str, *, whole: bool = True) -> bool:
    """Whether words stand in a line at the start of a word, and as a whole one unless told otherwise."""
    return words in folded and bool(re.search(rf"(?<!\w){re.escape(words)}" + r"(?!\w)" * whole, folded))


def is_labelled(line: str) -> bool:
    """Whether a line says of what follows that it is a photograph's author, a source, tags …"""
    return _label().match(line.casefold()) is not None


def is_furniture(line: str) -> bool:
    """Whether a line on its own, wherever it stands, is page furniture."""
    if len(line) > _SHORT:
        return False
    folded = line.casefold()
    return (
        _is_nothing_but_parts(folded)
        or _label().match(folded) is not None
        or any(phrase in folded and _has_word(folded, phrase, whole=False) for phrase in _phrases())
        or _pointing_start().match(folded) is not None
        or _is_invitation(folded)
        or _HASHTAGS.fullmatch(folded) is not None
        or not _ADDRESS.sub("", folded).strip(_EDGE)
        or _is_counter(folded)
    )


def _is_counter(folded: str) -> bool:
    """``15.04.2021 10:05 · Бюджет · 1 530 қаралым``: parts between signs, most of them furniture."""
    pieces = [piece for piece in _CRUMB.split(folded) if piece]
    left = [piece for piece in pieces if not _is_nothing_but_parts(piece)]
    counters = any(not piece[-1:].isdigit() for piece in pieces if piece not in left)
    return counters and len(left) * 2 <= len(pieces) and all(len(piece) <= _CRUMB_LONGEST for piece in left)


def is_breadcrumb(line: str) -> bool:
    """Whether a line above the release is a way through the site or a choice of languages."""
    pieces = [piece for piece in _CRUMB.split(line.strip(_EDGE)) if piece]
    if len(pieces) < 2 or _SENTENCE_END.search(line) or "«" in line:  # noqa: PLR2004
        return _is_nothing_but_parts(line.casefold())
    return all(len(piece.split()) <= _CRUMB_WORDS and len(piece) <= _CRUMB_LONGEST for piece in pieces)
