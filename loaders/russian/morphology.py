"""Russian word forms: what a form may be, and how to bring it to the nominative.

pymorphy3 is loaded when the first form is asked for, and every form is analysed once.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

Feature = tuple[Case, str]
"""A case and a number: ("dative", "plur")."""

_CASES: Final[dict[str, Case]] = {
    "nomn": "nominative",
    "gent": "genitive",
    "gen2": "genitive",
    "datv": "dative",
    "accs": "accusative",
    "acc2": "accusative",
    "ablt": "instrumental",
    "loct": "locative",
    "loc2": "locative",
}
_CODES: Final[dict[Case, str]] = {
    "nominative": "nomn",
    "genitive": "gent",
    "dative": "datv",
    "accusative": "accs",
    "instrumental": "ablt",
    "locative": "loct",
}
ADJECTIVES: Final = frozenset({"ADJF", "PRTF", "NUMR"})
_ADJECTIVAL: Final = ADJECTIVES | {"NPRO"}
FINITE: Final = (
    *("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
    *("т", "у", "ю", "м", "тся", "юсь", "усь"),
)
"""What verbs in the past and present end in; other words need no analysis to be known as no such verb."""
INFINITIVE: Final = ("ть", "ти", "чь", "ться", "тись", "чься")
_STEM: Final = 4
"""Letters that forms of one degree share."""
_WORTH: Final = 0.002
"""Analyses rarer than this are noise of the dictionary."""
_WORTH_COUNTS: Final = 2_000
"""The same in millionths, as the dictionary keeps how likely an analysis is."""


@frozen
class Reading:
    """One analysis of a form. ``traits`` are the remaining tags, such as ``Name``, ``Surn``, ``Geox``."""

    lemma: str
    part: str
    case: Case | None
    number: str | None
    gender: str | None
    traits: frozenset[str]


_Features: TypeAlias = tuple[str, Case | None, str | None, str | None, frozenset[str]]


@cache
def _analyser() -> Any:
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - a model is loaded only when it is needed

    return MorphAnalyzer()


def _parses(form: str) -> tuple[Any, ...]:
    return tuple(p for p in _analyser().parse(form) if p.score >= _WORTH)


@lru_cache(maxsize=100_000)
def readings(form: str) -> tuple[Reading, ...]:
    """Every analysis of a form, the likeliest first."""
    lower = form.lower()
    if lower != form:
        return readings(lower)
    return _of_dictionary(lower) or tuple(_reading(p.normal_form, p.tag) for p in _parses(lower))


def _of_dictionary(lower: str) -> tuple[Reading, ...]:
    """The analyses of a form that the dictionary has, as ``_parses`` finds them; none of another.

    Lemmas are made only of analyses that are kept, and nothing of what only inflecting a form needs.
    """
    analyser = _analyser()
    count = analyser.prob_estimator.p_t_given_w.get
    found = [
        (_inflexion(*place), word)
        for word, places in analyser.dictionary.words.similar_items(lower, analyser.char_substitutes)
        for place in places
    ]
    counts = [count(f"{lower}:{inflexion.tag}", 0) for inflexion, _ in found]
    if any(counts):
        order = sorted(range(len(found)), key=counts.__getitem__, reverse=True)
        found = [found[at] for at in order if counts[at] >= _WORTH_COUNTS]
    return tuple([Reading(inflexion.lemma(word), *inflexion.features) for inflexion, word in found])


@frozen
class _Inflexion:
    """A place in a paradigm: what a form there is, and what its lemma has around the stem in its place."""

    tag: str
    features: _Features
    before: int
    after: int
    prefix: str
    suffix: str

    def lemma(self, word: str) -> str:
        """The lemma of a form that stands here."""
        return self.prefix + word[self.before : len(word) - self.after] + self.suffix


# Some thousand places are what all words of all pages come to.
@lru_cache(maxsize=32_768)
def _inflexion(paradigm: int, index: int) -> _Inflexion:
    dictionary = _analyser().dictionary
    row = dictionary.paradigms[paradigm]
    size = len(row) // 3  # suffixes, then tags, then prefixes
    suffix, prefix = dictionary.suffixes[row[index]], dictionary.paradigm_prefixes[row[2 * size + index]]
    tag = dictionary.gramtab[row[size + index]]
    own = (
        (prefix, suffix)
        if index == 0
        else (dictionary.paradigm_prefixes[row[2 * size]], dictionary.suffixes[row[0]])
    )
    return _Inflexion(str(tag), _features(tag), len(prefix), len(suffix), *own)


def _reading(lemma: str, tag: Any) -> Reading:
    return Reading(lemma, *_features(tag))


# The dictionary has some four thousand tags; working one out takes longer than finding the word.
@lru_cache(maxsize=8_192)
def _features(tag: Any) -> _Features:
    """Part of speech, case, number, gender and everything else that a tag says."""
    return (
        str(tag.POS or ""),
        _CASES.get(str(tag.case)),
        str(tag.number) if tag.number else None,
        str(tag.gender) if tag.gender else None,
        frozenset(tag.grammemes),
    )


@lru_cache(maxsize=100_000)
def is_known(form: str) -> bool:
    """Whether the dictionary has the form."""
    return bool(_analyser().word_is_known(form.lower()))


@lru_cache(maxsize=100_000)
def parts(form: str) -> frozenset[str]:
    """The parts of speech that a form may be."""
    return frozenset(r.part for r in readings(form))


_NO_INFINITIVES: Final = frozenset({"есть", "печь", "течь"})
"""What a release mostly means otherwise: "печь погасить", "течь устранить"."""


@lru_cache(maxsize=100_000)
def is_infinitive(form: str) -> bool:
    """Whether a form is an infinitive."""
    lower = form.lower()
    if not lower.endswith(INFINITIVE):
        return False
    if lower == "вести":
        return True
    first = next(iter(readings(lower)), None)
    return first is not None and first.part == "INFN" and lower not in _NO_INFINITIVES


@lru_cache(maxsize=100_000)
def is_imperative(form: str) -> bool:
    """Whether a form may tell several people, or one politely, to do something: "представьте"."""
    return form.lower().endswith(("те", "тесь")) and any(
        r.part == "VERB" and {"impr", "plur", "excl"} <= r.traits for r in readings(form)
    )


@lru_cache(maxsize=100_000)
def nominal_features(form: str) -> frozenset[Feature]:
    """Cases and numbers that a form may have as a noun, adjective or pronoun."""
    return frozenset(
        (r.case, r.number) for r in readings(form) if r.case and r.number and r.part in _ADJECTIVAL | {"NOUN"}
    )


@lru_cache(maxsize=100_000)
def adjective_features(form: str) -> frozenset[tuple[Case, str, str | None]]:
    """Case, number and gender (None in the plural) that a form may have as an adjective."""
    return frozenset(
        (r.case, r.number, r.gender)
        for r in readings(form)
        if r.case and r.number and r.part in ADJECTIVES and r.part != "NUMR"
    )


@lru_cache(maxsize=20_000)
def adjective_nominative(form: str, gender: str | None, number: str) -> str:
    """An adjective in the nominative of a gender and number; the form itself where that is not known."""
    for parse in _parses(form.lower()):
        if str(parse.tag.POS) in ADJECTIVES:
            wanted = {"nomn", number} | ({gender} if number == "sing" and gender else set())
            made = parse.inflect(wanted)
            if "Supr" in parse.tag.grammemes:  # "высшая" for "высшей", not "высочайшая"
                alike = (m for m in parse.lexeme if str(m.word)[:_STEM] == form.lower()[:_STEM])
                made = next((m for m in alike if wanted | {"Supr"} <= m.tag.grammemes), made)
            if made is not None:
                return like(form, str(made.word))
    return form


def like(model: str, word: str) -> str:
    """The word with the capitals of a model: ``like("МИНИСТРА", "министр")`` is ``МИНИСТР``.

    A model without ё is that of a text that writes е for it.
    """
    if "ё" not in model.lower():
        word = word.replace("ё", "е")
    if len(model) > 1 and model.isupper():
        return word.upper()
    capitals = len(model) - len(model.lstrip("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"))
    if capitals > 1 and word.startswith(model[:capitals].lower()):
        return word[:capitals].upper() + word[capitals:]  # "ВЭБу": letters that are declined
    pieces, models = word.split("-"), model.split("-")
    if len(pieces) == len(models) > 1:
        return "-".join(
            p[:1].upper() + p[1:] if m[:1].isupper() else p for p, m in zip(pieces, models, strict=True)
        )
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


@lru_cache(maxsize=2_000)
def forms(lemma: str) -> tuple[tuple[str, Feature], ...]:
    """Every form of a noun with its case and number.

    Words that the dictionary lacks are declined like the model that ``declined_like`` in ru.yaml names.
    """
    head, _, last = lemma.rpartition("-")
    prefix = f"{head}-" if head else ""
    model = vocabulary("ru")["declined_like"].get(last)
    noun = next(
        (p for p in _parses(model or last) if str(p.tag.POS) == "NOUN" and str(p.tag.case) == "nomn"), None
    )
    if noun is None:
        return _adjectival(lemma)
    made = []
    for parse in noun.lexeme:
        case = _CASES.get(str(parse.tag.case))
        if case is None or parse.tag.number is None:
            continue
        word = _by_model(last, model, str(parse.word)) if model else str(parse.word)
        made.append((prefix + word, (case, str(parse.tag.number))))
    return tuple(made)


def _by_model(lemma: str, model: str, form: str) -> str:
    """The form of a word that is declined like a model: "семе|я" like "музе|я", "аким|а" like "министр|а"."""
    falls = int(model.endswith("й"))  # an ending that the other cases have not
    return lemma[: len(lemma) - falls] + form[len(model) - falls :]


def _adjectival(lemma: str) -> tuple[tuple[str, Feature], ...]:
    """The forms of a noun that is declined like an adjective: уполномоченный, управляющий."""
    adjective = next((p for p in _parses(lemma) if str(p.tag.POS) in ADJECTIVES), None)
    if adjective is None:
        return tuple((lemma, (case, "sing")) for case in _CODES)
    gender = "femn" if lemma.endswith("ая") else "masc"
    return tuple(
        (str(p.word), (_CASES[str(p.tag.case)], str(p.tag.number)))
        for p in adjective.lexeme
        if str(p.tag.case) in _CASES and (str(p.tag.number) == "plur" or str(p.tag.gender) == gender)
    )


@lru_cache(maxsize=2_000)
def declined(lemma: str, case: Case, number: str) -> str:
    """A noun in a case and number."""
    return next((form for form, feature in forms(lemma) if feature == (case, number)), lemma)


@lru_cache(maxsize=2_000)
def gender_of(lemma: str) -> str | None:
    """The gender of a noun given by its lemma."""
    last = lemma.rpartition("-")[2]
    model = vocabulary("ru")["declined_like"].get(last, last)
    return next((r.gender for r in readings(model) if r.part == "NOUN" and r.case == "nominative"), None)


def cases(features: Iterable[Feature]) -> frozenset[Case]:
    """The cases among features."""
    return frozenset(case for case, _ in features)
