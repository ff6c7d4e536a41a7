"""Infinitives and imperatives: where the words begin that say what is to be done, and where they part."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.read.calendar import months, weekdays

_DETERMINERS: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "all",
        "this",
        "these",
        "those",
        "their",
        "its",
        "his",
        "her",
        "our",
        "your",
        "each",
        "every",
        "any",
        "such",
        "both",
        "some",
        "more",
        "additional",
        "new",
        "it",
        "them",
    ]
)
_NO_VERB: Final = _DETERMINERS | frozenset(
    ["which", "whom", "him", "us", "me", "you", "what", "where", "who", "date", "what's"]
)
_PARTICLES: Final = frozenset(
    ("up", "out", "on", "off", "down", "in", "over", "away", "forward", "together", "into")
)


_PROPOSALS: Final = frozenset(("proposals", "recommendations", "suggestions", "measures", "steps"))
"""What is made for an aim."""
_AIMS: Final = frozenset(("help", "enable", "allow", "protect", "avoid", "facilitate"))
"""What one thing is done for rather than told to do."""
_BINDING: Final = frozenset(("by", "before", "until", "till", "within"))
_COUNTS: Final = frozenset(("a", "an", "one", "two", "three", "four", "five", "six", "seven", "ten"))
_COURSES: Final = frozenset(("in", "within", "over"))
_UNITS: Final = frozenset(("hour", "day", "week", "month", "year"))
_ME: Final = frozenset(("me", "us", "him"))
_WILL: Final = frozenset(("will", "would", "shall", "can", "could", "should", "must", "may"))
_YEAR: Final = 4
_TERM: Final = 8
"""Tokens of a term with its comma."""
_NOUN_ENDINGS: Final = ("ing", "tion", "ness", "ity", "ies", "ments", "ance", "ence", "s", "ed")

_RELATIVE: Final = frozenset(("who", "which", "whose"))


def is_adverb(word: str) -> bool:
    """Whether a word may stand between "to" and its verb, or between a subject and its verb."""
    # Names end so, too: Serikuly is the son of Serik.
    named = word.endswith("uly") and word not in {"truly", "duly", "unduly"}
    return word in words("adverbs") or (word.endswith("ly") and not named and word not in words("no_adverbs"))


def is_base(word: str) -> bool:
    """Whether a word is the base form of a verb that begins an act."""
    return word in words("verbs") or (word.startswith("re-") and word[3:] in words("verbs"))


def names_act(word: str) -> bool:
    """Whether a word is the base form of a verb that tells an act, unlike "be" or "have"."""
    return word in words("verbs") and word not in words("no_acts")


def verb_after_to(line: Line, index: int) -> int | None:
    """The verb of an infinitive whose "to" stands at a place, or None where "to" is a preposition."""
    if line.lower(index) != "to":
        return None
    at = index + 1
    while is_adverb(line.lower(at)) or line.says(at, "as", "soon", "as", "possible"):
        at += 4 if line.lower(at) == "as" else 1
    word = line.lower(at)
    if not word or line.capital(at) or not line.word(at):
        return None
    if at > index + 1 and word.endswith("ing") and line.lower(at + 1) in _DETERMINERS:
        return at
    if is_base(word):
        noun = word in words("verb_or_noun") and _is_noun_here(line, at)
        return None if noun else at
    if word in _NO_VERB or word.endswith(_NOUN_ENDINGS) or word in _people():
        return None
    joined = line.lower(index - 1) in {",", "and", ";", ":"} | DASHES | words("instructing")
    objected = line.lower(at + 1) in _DETERMINERS
    return (
        at
        if objected or (joined and line.word(at + 1) and line.lower(at + 1) not in {"of", "and", "is"})
        else None
    )


@cache
def _people() -> frozenset[str]:
    """Words for those who are told, and before them: "entrusted to deputy akim"."""
    keys = ("posts", "bodies", "collectives", "collective_adjectives", "post_adjectives", "deputies", "doers")
    return frozenset().union(*(words(key) for key in keys))


def verb_after_told(line: Line, index: int) -> bool:
    """Whether "to" right behind those who are told begins their act, whatever verb follows."""
    at = index + 1
    while is_adverb(line.lower(at)):
        at += 1
    lower = line.word(at) and not line.capital(at) and line.lower(at) not in _NO_VERB
    return line.lower(index) == "to" and lower and not line.lower(at).endswith(_NOUN_ENDINGS)


def _is_noun_here(line: Line, index: int) -> bool:
    """Whether a word written like a verb is a noun by what follows it: "to use of", "to state bodies"."""
    following = line.lower(index + 1)
    named = line.lower(index) == "state" and following in words("collectives")
    return named or following in {"of", "is", "was", "are"}


def verb_at(line: Line, index: int) -> int | None:
    """The bare verb that begins an act, past adverbs; one written like a noun needs "the" after it."""
    at = index
    while is_adverb(line.lower(at)) and at < index + 3:
        at += 1
    word = line.lower(at)
    if not is_base(word) or line.capital(at) or line.says(at - 2, "law", "and", "order"):
        return None
    listed = word in words("verb_rather") and line.lower(index - 1) == "," and line.word(at + 1)
    if word in words("verb_or_noun") and not listed:
        following = line.lower(at + 1)
        spoken = following in _ME or (word == "report" and following == "to")
        if following not in _DETERMINERS | _PARTICLES and not is_adverb(following) and not spoken:
            return None
    following = line.lower(at + 1)
    return None if following in {"of", "is", "are", "was", "were", "-"} else at


def bare_act(line: Line, index: int, end: int) -> int | None:
    """The verb of an act without "to", right behind those told: "ordered the Government | update it"."""
    verb = verb_at(line, index)
    if verb is None or line.lower(verb) in words("no_acts") or line.lower(verb + 1) in {"to", "by", "at"}:
        return None
    return verb if has_object(line, verb, end) else None


def has_object(line: Line, verb: int, end: int) -> bool:
    """Whether anything but particles and adverbs follows a verb before ``end``."""
    if _shares_object(line, verb):
        return False
    rest = [line.lower(at) for at in range(verb + 1, end) if line.word(at)]
    return any(word not in _PARTICLES and not is_adverb(word) for word in rest)


def _shares_object(line: Line, verb: int) -> bool:
    """Whether "and" and a term part a verb from a second one of one thing: "draft and by May adopt it"."""
    joint = verb + 1 + (line.lower(verb + 1) == ",")
    return line.lower(joint) == "and" and line.lower(joint + 1) in _BINDING | {"in"}


def split_acts(
    line: Line, verb: int, end: int, *, stops: Callable[[int], bool] | None = None
) -> list[tuple[int, int]]:
    """The acts from a first verb up to ``end`` (exclusive), as pairs of first and last token.

    ", to …", "as well as to …", "and to …" part two; so does "and" or a comma before a bare verb with its own
    object, unless it goes on an infinitive of purpose ("to prevent … and mitigate …").
    """
    acts: list[tuple[int, int]] = []
    start, nested, at, latest = verb, False, verb + 1, verb
    depth = 0
    while is_adverb(line.lower(latest)) and latest < end:
        latest += 1
    while at < end:
        lower = line.lower(at)
        depth += (lower == "(") - (lower == ")")
        if depth <= 0 and (lower in {",", ";"} or lower in {"and", "as"}):
            following = _after_joint(line, at)
            denied = line.lower(following) == "not" and verb_after_to(line, following + 1) is not None
            begun = verb_after_to(line, following + denied)
            if begun is not None and not acts and _is_aim(line, latest, at, end):
                nested, latest, at = True, begun, begun + 1
                continue
            if begun is not None and has_object(line, latest, at):
                acts.append((start, at - 1))
                start, nested, at, latest = following + (not denied), False, begun + 1, begun
                continue
            bare = verb_at(line, following) or _behind_term(line, following) if begun is None else None
            if bare is None and begun is None and is_gerund(line.lower(verb)):
                following += line.lower(following) == line.lower(verb - 1) == "with"
                bare = following if is_gerund(line.lower(following)) else None
            if (
                bare is not None
                and (not nested or _resumes(line, at, bare, listed=bool(acts)))
                and has_object(line, latest, at)
                and has_object(line, bare, end)
                and not _same_thing(line, at, bare)
                and not _tells_of_thing(line, latest, at)
            ):
                acts.append((start, at - 1))
                start, nested, at, latest = following, False, bare + 1, bare
                continue
            if stops is not None and stops(following):
                break
            at = max(at + 1, following)
            continue
        inner = verb_after_to(line, at) or _described(line, at)
        if inner is not None:
            nested, latest = True, inner
        at += 1
    acts.append((start, min(at, end) - 1))
    return acts


def _described(line: Line, index: int) -> int | None:
    """The verb of a clause that tells what something will do: "a session which will | sum up the year"."""
    will = index + 1
    told = line.lower(index) in {"which", "that", "who"} and line.lower(will) in _WILL
    verb = will + 1 + is_adverb(line.lower(will + 1))
    return verb if told and line.word(verb) else None


def _is_aim(line: Line, verb: int, joint: int, end: int) -> bool:
    """Whether a last "to …" tells what something is for: "submit proposals by 1 May, to …", "to help it"."""
    others = any(verb_after_to(line, at) is not None for at in range(joint + 2, end))
    if others or not line.says(joint, ",", "to"):
        return False
    if line.lower(joint + 2) in _AIMS or _behind_apposition(line, verb, joint):
        return True
    dated = any(line.lower(at) in _BINDING for at in range(verb + 2, joint))
    rest = [line.lower(at) for at in range(joint + 2, end)]
    return line.lower(verb + 1) in _PROPOSALS and dated and _BINDING.isdisjoint(rest)


def _behind_apposition(line: Line, verb: int, joint: int) -> bool:
    """Whether a comma only closes what else a thing is: "set up a bank, a development institution, to …"."""
    comma = next((at for at in range(joint - 1, verb, -1) if line.lower(at) == ","), None)
    inner = range(comma + 2, joint) if comma is not None else range(0)
    plain = all(line.word(at) and line.lower(at) != "and" for at in inner)
    made = any(line.lower(at) in {"a", "an"} for at in range(verb + 1, comma or verb))
    return comma is not None and line.lower(comma + 1) in {"a", "an"} and len(inner) > 1 and plain and made


def _same_thing(line: Line, joint: int, verb: int) -> bool:
    """Whether "and strengthen it" goes on with the same act on the same thing."""
    return line.says(joint, "and") and verb == joint + 1 and line.lower(verb + 1) in {"it", "them"}


def _tells_of_thing(line: Line, verb: int, joint: int) -> bool:
    """Whether "and" goes on with what a thing does: "centres that cater to youth | and promote work"."""
    inner = range(verb + 1, joint - 1)
    told = any(line.lower(at) in {"that", "which"} and is_base(line.lower(at + 1)) for at in inner)
    return told and line.lower(joint) == "and"


def _behind_term(line: Line, index: int) -> int | None:
    """The bare verb after a term between commas: "and by 20 August, organise a meeting"."""
    count = index + (line.lower(index) in _COURSES)
    counted = line.lower(count) in _COUNTS or line.lower(count).isdigit()
    if counted and line.lower(count + 1).rstrip("s") in _UNITS:
        return verb_after_to(line, count + 2)  # "… and a week to replace the pipe", "and in a week to …"
    if line.lower(index) not in _BINDING:
        return None
    near = range(index + 2, index + _TERM)
    marks = (at + 1 for at in near if line.lower(at) == "," or line.lower(at) in DASHES)
    plain = (at for at in near if _ends_term(line.lower(at - 1)))
    verbs = (verb_at(line, at) or verb_after_to(line, at) for at in sorted((*marks, *plain)))
    return next((verb for verb in verbs if verb is not None), None)


def _ends_term(word: str) -> bool:
    """Whether a term may end with a word, so that a verb follows it: "by 1 May | approve it"."""
    named = word in months("en").keys() | weekdays("en").keys()
    named = named or word.rstrip("s") in _UNITS or word == "quarter"
    return named or (word.isdigit() and len(word) == _YEAR)


def is_gerund(word: str) -> bool:
    """Whether a word is the "-ing" form of a verb that begins an act: "assessing", "preparing"."""
    if word == "including":
        return False
    stem = word.removesuffix("ing")
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return stem != word and any(is_base(form) for form in (stem, f"{stem}e", doubled))


def _resumes(line: Line, joint: int, verb: int, *, listed: bool) -> bool:
    """Whether after an infinitive of purpose a comma and a verb go on the list of acts, not the purpose."""
    if line.lower(joint) == "and":
        return line.lower(verb) in words("resuming_after_and")
    return line.lower(joint) in {",", ";"} and (listed or line.lower(verb) in words("resuming"))


def _after_joint(line: Line, index: int) -> int:
    """The token after ", and", "as well as", "and also", "; and"."""
    at = index
    if line.lower(at) in {",", ";"}:
        at += 1
    if line.says(at, "as", "well", "as"):
        at += 3
    elif line.lower(at) in {"and", "but"}:
        at += 1
    if line.lower(at) == "," and line.says(at + 1, "most", "importantly", ","):
        at += 4
    if line.lower(at) == "," and line.lower(at + 1) in {"if", "where", "when"}:
        at = next((n + 1 for n in range(at + 1, at + 6) if line.lower(n) == ","), at)
    if line.lower(at) == "," and line.lower(at + 1) in _BINDING:
        at += 1
    while line.lower(at) in {"also", "in", "furthermore"} and (
        line.lower(at) != "in" or line.says(at, "in", "addition")
    ):
        at += 2 if line.lower(at) == "in" else 1
    return at


def is_relative(line: Line, index: int) -> bool:
    """Whether a clause on those before begins: "the akims | that failed", but not "that steps be taken"."""
    following = line.lower(index + 1)
    tells = following in words("finite") or following.endswith("ed")
    return line.lower(index) in _RELATIVE or (line.lower(index) == "that" and tells)
