"""Somebody without a name of an office who is told to act: "the chief architect", "Aktau seaport"."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.tokens import OPENING, QUOTES, Line
from tapsyrma.loaders.english.verbs import is_adverb, is_base
from tapsyrma.loaders.read.calendar import months, weekdays
from tapsyrma.ontology.records import Mention

_PRONOUNS: Final = frozenset(("him", "her", "them", "us", "me", "you", "it", "former", "latter"))
_LONGEST: Final = 10
_ABBREVIATED: Final = 3
_OBJECTS: Final = frozenset(
    ("the", "a", "an", "all", "every", "each", "their", "these", "those", "it", "them")
)
_AGENTS: Final = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "man",
    "men",
    "ian",
    "ians",
    "ee",
    "ees",
    "ant",
    "ants",
)
"""Endings of words for those who do something: "contractor", "architects" stands in the list by itself."""
_TOGETHER: Final = frozenset(("together", "jointly", "well"))
_DOERS: Final = ("ers", "ors", "ists")
_THINGS: Final = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ing", "ings", "ance",
    "ence", "ure",
    "ures", "age", "ism", "ed", "ery",
)  # fmt: skip
"""Endings of words for deeds, qualities and things."""


_FORMS: Final = ("s", "ed", "went", "made", "took", "gave", "held", "found", "kept", "met", "put", "built")
"""Endings of forms of verbs, and a few that have none."""


def noun_phrase(reading: Reading, first: int, last: int, *, placed: bool = False) -> Mention | None:
    """Words that name nobody known but stand where an addressee does, if somebody can be meant by them.

    ``placed`` where only somebody can stand there ("X was tasked to mend"): any noun but a thing will do.
    """
    line = reading.line
    while first <= last and (
        line.lower(first)
        in QUOTES | {"the", "a", "an", "all", "also", ",", "and", "that", "his", "her", "its", "their"}
        or is_adverb(line.lower(first))
    ):
        first += 1
    first = past_saying(line, first, last)
    longest = _LONGEST + _LONGEST // 2 * placed
    while last > first and line.lower(last) in {"…", "..."}:
        last -= 1
    named = (line.word(at) or line.lower(at).isdigit() for at in range(first, last + 1))
    inside = [line.lower(at) for at in range(first, last + 1)]
    if (
        "within" in inside
        or not 0 < last - first + 1 <= longest
        or not all(named)
        or not _TOGETHER.isdisjoint(inside)
    ):
        return None
    verb = inside[0] in words("verbs") and line.lower(first - 1) not in {"the", "a", "an"}
    opened = verb or inside[0] in words("prepositions") | _PRONOUNS | {"following"}
    opened = opened or (len(inside) == 1 and inside[0] in words("states"))  # "urged Kazakhstan to join"
    opened = opened or any(line.lower(at) == "the" and _ends_words(line, at) for at in range(first, last))
    head = head_of(line, first, last)
    empty = set(inside[head - first :] if placed else inside) & (words("nobody") | {"to"})
    empty |= set(inside) & {"should", "must", "shall", "that"}
    counted = all(word.isdigit() or word in table("numbers") for word in inside)
    if opened or empty or counted or _is_dated(inside) or _names_others(reading, first, last):
        return None
    if not _acts(line, head, first) and not (placed and _may_act(line, head, first)):
        return None
    sort = table("bodies").get(inside[-1])
    if sort is None and head > first and line.capital(head) and not inside[head - first].endswith("s"):
        sort = "organisation"
    if sort is not None:
        return Mention("body", line.span(first, last), line.text(first, last), sort)
    return Mention(
        "collective", line.span(first, last), line.text(first, last), "other", plural=inside[-1].endswith("s")
    )


def past_saying(line: Line, first: int, last: int) -> int:
    """Where those told begin behind who says it: "the head of the Cabinet stressed | all agencies must"."""
    said = (at for at in range(last - 1, first, -1) if line.lower(at) in words("saying"))
    verb = next((at for at in said if line.lower(at - 1) not in {"the", "a", "this"}), first - 1)
    skipped = {"that", "the", "all"}
    start = verb + 1
    while verb >= first and line.lower(start) in skipped and start < last:
        start += 1
    return start


def _ends_words(line: Line, index: int) -> bool:
    """Whether other words end before "the": "after the audit | the Ministry of Tourism"."""
    before = line.lower(index - 1)
    return before not in words("prepositions") | {"and", ",", "all", "both"}


@cache
def _days() -> frozenset[str]:
    """Words for months and days."""
    return words("day_words") | months("en").keys() | weekdays("en").keys()


def _is_dated(inside: list[str]) -> bool:
    """Whether words tell a day, which is nobody's name: "instructed on 14 May to check the beaches"."""
    numbered = any(word.isdigit() for word in inside)
    return any(word in _days() and (numbered or word != "may") for word in inside)


def demanded_of(reading: Reading, that: int, until: int) -> tuple[Mention, int] | None:
    """Somebody whom a noun calls, and the verb behind: "that the utilities remove the waste".

    What is to "be" something is a thing: "that a government | commission be set up".
    """
    line = reading.line
    for verb in range(that + 2, min(that + _LONGEST, until)):
        plain = line.lower(verb) not in words("verb_or_noun") or line.lower(verb - 1).endswith("s")
        if line.lower(verb + 1) == "be":
            return None
        if is_base(line.lower(verb)) and (plain or line.lower(verb + 1) in _OBJECTS):
            named = noun_phrase(reading, that + 1, verb - 1)
            acts = named is not None and (named.plural or named.kind == "body" or _is_firm(named))
            return (named, verb) if named is not None and acts else None
    return None


def _is_firm(named: Mention) -> bool:
    """Whether a noun calls a firm or somebody in charge, in the singular: "the contractor", "the utility"."""
    return named.name.lower().split()[-1] in words("company_nouns") | words("posts")


def noun_until(reading: Reading, first: int, limit: int, ends: frozenset[str]) -> tuple[Mention, int] | None:
    """Somebody whom a noun calls before one of some words, and the last token of that name."""
    line = reading.line
    end = next((at for at in range(first, min(first + _LONGEST, limit)) if line.lower(at) in ends), None)
    named = noun_phrase(reading, first, end - 1) if end is not None else None
    return (named, end - 1) if named is not None and end is not None else None


def _names_others(reading: Reading, first: int, last: int) -> bool:
    """Whether somebody named stands among the words after "and": not one of whom the words are the name."""
    line = reading.line
    starts = (line.at(mention.span.start) for mention in reading.parties)
    return any(first < at <= last and line.lower(at - 1) in {"and", ","} for at in starts)


def head_of(line: Line, first: int, last: int) -> int:
    """The noun that the other words belong to: the last one before "of", "for" and their like."""
    inner = (at for at in range(first + 1, last + 1) if line.lower(at) in words("prepositions"))
    return next(inner, last + 1) - 1


def _may_act(line: Line, head: int, first: int) -> bool:
    """Whether a noun is at least none for a thing or a deed: "the laureates", "the energy giant"."""
    word = line.lower(head)
    deed = word.endswith(_THINGS) or is_base(word) or is_base(word.removesuffix("s")) or is_adverb(word)
    return not deed and word not in words("things") | words("deeds") and (head > first or first > 0)


def names_actor(line: Line, head: int) -> bool:
    """Whether a noun, in the singular or plural, is known to mean those who act: "inspections"."""
    word = line.bare(head)
    one = word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")
    one = word.removesuffix("es") if word.endswith("sses") else one
    acting = words("doers") | words("collectives") | words("posts") | words("addressees_only")
    short = len(word) >= _ABBREVIATED and line.tokens[head].text.isupper()
    known = not acting.isdisjoint({word, one}) or not table("bodies").keys().isdisjoint({word, one})
    return word not in words("things") and (known or short or word.endswith(_DOERS))


def _acts(line: Line, head: int, first: int) -> bool:
    """Whether a noun means somebody who can act: a body, a group, a doer, or a name."""
    word = line.bare(head)
    if word in words("things"):
        return False
    known = word in words("doers") or word in table("bodies") or word in words("collectives")
    tail = first == head and line.lower(first - 1) == "and"  # the end of a name: "… Technology and Trade"
    named = line.capital(head) and head > 0 and not tail and not word.endswith(("ment", "tion"))
    short = len(word) >= _ABBREVIATED and line.tokens[head].text.isupper()  # "MEWR was tasked to"
    return known or named or short or word in words("posts") or (word.endswith(_AGENTS) and head >= first)


def quoted_verb(line: Line, first: int) -> int | None:
    """A verb that opens a quotation behind those told, but "was" and "is": 'that | akims "went there"'."""
    near = range(first + 1, first + _LONGEST)
    verb = next((at + 1 for at in near if line.lower(at) in OPENING), line.size)
    told = (
        line.word(verb)
        and not line.capital(verb)
        and line.lower(verb) not in words("finite")
        and line.word(verb + 1)
    )
    plain = all(line.word(at) or line.lower(at) == "," for at in range(first, verb - 1))
    return (
        verb if told and plain and (line.lower(verb).endswith(_FORMS) or is_base(line.lower(verb))) else None
    )


def is_done_to(line: Line, index: int) -> bool:
    """Whether a past form and what it is done to stand at a place: "that akims | kept the prices"."""
    past = line.lower(index).endswith(("ed", "kept", "held", "took", "made", "gave", "found"))
    return past and line.lower(index + 1) in _OBJECTS
