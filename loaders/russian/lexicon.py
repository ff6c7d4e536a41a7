"""The head words of ru.yaml, found by any of their forms."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from tapsyrma.loaders.russian.morphology import Feature, forms
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen

_BEGINNING: Final = 3
_DECLINED: Final = ("гвардия", "авиация", "имущество", "рыболовство", "почта", "корпорация")
"""Abbreviations that end in a whole noun decline with it; in "Минпросвещения" it is a genitive already."""
_SHORT: Final = 4
"""Words of so few letters change early: "дать", "даю"."""


@frozen
class Head:
    """A head word in one of its forms: its lemma, its rank or kind, and what case and number it may be."""

    lemma: str
    sort: str
    features: frozenset[Feature]


def ru(key: str) -> Any:
    """A part of ru.yaml."""
    return vocabulary("ru")[key]


def indexed(lemmas: Iterable[tuple[str, str]]) -> dict[str, Head]:
    """Heads by form; a form of two words belongs to the one that stands first."""
    made: dict[str, Head] = {}
    for lemma, sort in lemmas:
        by_form: dict[str, set[Feature]] = {}
        for form, feature in _both_declined(lemma) or forms(lemma):
            by_form.setdefault(form, set()).add(feature)
        for form, features in by_form.items():
            made.setdefault(form.replace("ё", "е"), Head(lemma, sort, frozenset(features)))
    return made


def _both_declined(lemma: str) -> list[tuple[str, Feature]]:
    """Forms of a name of two nouns, which both are declined: "школы-лицея", "музеев-заповедников"."""
    first, joined, second = lemma.partition("-")
    if not joined or first not in ru("bodies"):
        return []
    later = {feature: form for form, feature in forms(second)}
    return [(f"{form}-{later[feature]}", feature) for form, feature in forms(first) if feature in later]


@cache
def post_heads() -> dict[str, Head]:
    """Forms of words that head a post."""
    weak = ((lemma, "other") for lemma in ru("posts_with_complement"))
    deputies = ((lemma, "deputy-of") for lemma in ru("deputies"))
    return indexed([*ru("posts").items(), *weak, *deputies])


@cache
def body_heads() -> dict[str, Head]:
    """Forms of words that head a body's name."""
    return indexed(ru("bodies").items())


@cache
def collective_heads() -> dict[str, Head]:
    """Plural forms of words for groups of officials and bodies, and forms of singular words for them."""
    plural = {
        form: Head(head.lemma, head.sort, features)
        for form, head in indexed(ru("collectives").items()).items()
        if (features := frozenset(f for f in head.features if f[1] == "plur"))
    }
    singular = {
        form: Head(head.lemma, head.sort, features)
        for form, head in indexed(ru("collective_singulars").items()).items()
        if (features := frozenset(f for f in head.features if f[1] == "sing"))
    }
    return singular | plural


@cache
def collective_abbreviations() -> dict[str, str]:
    """Abbreviations of groups of bodies and their sorts."""
    table: dict[str, list[str]] = ru("collective_abbreviations")
    return {word: sort for sort, words in reversed(table.items()) for word in words}


@cache
def addressee_heads() -> dict[str, Head]:
    """Forms of words for anybody who may be told to act."""
    return indexed((lemma, "other") for lemma in ru("addressees"))


@cache
def programme_heads() -> dict[str, Head]:
    """Forms of words that head a programme's name."""
    return indexed(ru("programmes").items())


@cache
def service_ranks() -> frozenset[str]:
    """Forms of ranks of service that may stand between a post and its holder."""
    return frozenset(form for rank in ru("service_ranks") for form, _ in forms(rank))


@cache
def abbreviations() -> dict[str, str]:
    """Abbreviations of bodies, in lower case, and their kind."""
    table: dict[str, list[str]] = ru("abbreviations")
    return {word.lower(): kind for kind, words in table.items() for word in words if not _declines(word)}


@cache
def declined_abbreviations() -> dict[str, Head]:
    """Forms of abbreviations that are declined: Минздрав, Минфин."""
    table: dict[str, list[str]] = ru("abbreviations")
    return indexed((word.lower(), kind) for kind, words in table.items() for word in words if _declines(word))


def _declines(abbreviation: str) -> bool:
    if abbreviation.endswith(_DECLINED):
        return True
    fixed = abbreviation.isupper() or "-" in abbreviation or abbreviation.endswith("ов")
    return not fixed and abbreviation[-1] not in "оыиая"


@cache
def words(key: str) -> frozenset[str]:
    """A list of ru.yaml as a set."""
    return frozenset(ru(key))


@cache
def done_for() -> frozenset[str]:
    """Verbs with which a dative is whoever or whatever the act is done to or for, unless a list has them."""
    return words("giving_to") | words("also_done_for")


def beginnings(lemmas: Iterable[str]) -> frozenset[str]:
    """The first letters of words, by which most forms are seen to be none of theirs without analysis."""
    return frozenset(lemma[: _BEGINNING if len(lemma) > _SHORT else _SHORT // 2] for lemma in lemmas)


def may_be(form: str, begun: frozenset[str]) -> bool:
    """Whether a form in lower case begins like any of the words that ``beginnings`` was given."""
    return form[:_BEGINNING] in begun or form[: _SHORT // 2] in begun


@cache
def places() -> frozenset[str]:
    """Names of cities and regions in every form, in lower case."""
    return frozenset(form for place in ru("places") for form, _ in forms(place.lower()))


@cache
def place_forms(place: str) -> frozenset[str]:
    """The forms of one place's name, in lower case."""
    return frozenset(form for form, _ in forms(place.lower()))
