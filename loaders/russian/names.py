"""Given names, surnames and patronymics in any case, led back to the nominative by rules.

A form may come from several names: ``Балаева`` is a woman in the nominative or a man in the genitive. Every
function here gives all possibilities; ``full_names.agree`` keeps those in which all parts share gender and
case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.russian.morphology import is_known, like, readings
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

Gender: TypeAlias = Literal["masc", "femn"]
Part: TypeAlias = Literal["given", "surname", "patronymic"]

_GENDERS: Final[tuple[Gender, ...]] = ("masc", "femn")
_FOLD: Final = str.maketrans("әғқңөұүіһё", "агкноууихе")
_ALL_CASES: Final[tuple[Case, ...]] = (
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "instrumental",
    "locative",
)
# Endings of a form, what stands there in the nominative, gender and cases.
_Rule: TypeAlias = tuple[str, str, Gender, tuple[Case, ...]]
_DECLENSION: Final[tuple[_Rule, ...]] = (
    ("а", "", "masc", ("genitive", "accusative")),
    ("у", "", "masc", ("dative",)),
    ("ом", "", "masc", ("instrumental",)),
    ("ем", "", "masc", ("instrumental",)),
    ("е", "", "masc", ("locative",)),
    ("я", "й", "masc", ("genitive", "accusative")),
    ("ю", "й", "masc", ("dative",)),
    ("ем", "й", "masc", ("instrumental",)),
    ("е", "й", "masc", ("locative",)),
    ("ия", "ий", "masc", ("genitive", "accusative")),
    ("ию", "ий", "masc", ("dative",)),
    ("ием", "ий", "masc", ("instrumental",)),
    ("ии", "ий", "masc", ("locative",)),
    ("я", "ь", "masc", ("genitive", "accusative")),
    ("ю", "ь", "masc", ("dative",)),
    ("ем", "ь", "masc", ("instrumental",)),
    ("е", "ь", "masc", ("locative",)),
    ("ы", "а", "femn", ("genitive",)),
    ("и", "а", "femn", ("genitive",)),
    ("е", "а", "femn", ("dative", "locative")),
    ("у", "а", "femn", ("accusative",)),
    ("ой", "а", "femn", ("instrumental",)),
    ("ей", "а", "femn", ("instrumental",)),
    ("и", "я", "femn", ("genitive",)),
    ("е", "я", "femn", ("dative", "locative")),
    ("ю", "я", "femn", ("accusative",)),
    ("ей", "я", "femn", ("instrumental",)),
    ("ии", "ия", "femn", ("genitive", "dative", "locative")),
    ("ию", "ия", "femn", ("accusative",)),
    ("ией", "ия", "femn", ("instrumental",)),
    ("и", "ь", "femn", ("genitive", "dative", "locative")),
    ("ью", "ь", "femn", ("instrumental",)),
    ("ы", "а", "masc", ("genitive",)),
    ("е", "а", "masc", ("dative", "locative")),
    ("у", "а", "masc", ("accusative",)),
    ("ой", "а", "masc", ("instrumental",)),
    ("и", "я", "masc", ("genitive",)),
    ("е", "я", "masc", ("dative", "locative")),
    ("ю", "я", "masc", ("accusative",)),
    ("ей", "я", "masc", ("instrumental",)),
)
_BY_LAST_LETTER: Final[dict[str, list[_Rule]]] = {
    last: [rule for rule in _DECLENSION if rule[0].endswith(last)] for last in "аемийуыюя"
}
_POSSESSIVE: Final = ("ов", "ев", "ин", "ын")
# Surnames in -ов, -ев, -ин, -ын; the rule's ending follows that suffix.
_POSSESSIVE_RULES: Final[tuple[_Rule, ...]] = (
    ("", "", "masc", ("nominative",)),
    ("а", "", "masc", ("genitive", "accusative")),
    ("у", "", "masc", ("dative",)),
    ("ым", "", "masc", ("instrumental",)),
    ("ом", "", "masc", ("instrumental",)),
    ("е", "", "masc", ("locative",)),
    ("а", "а", "femn", ("nominative",)),
    ("ой", "а", "femn", ("genitive", "dative", "instrumental", "locative")),
    ("у", "а", "femn", ("accusative",)),
)
_ADJECTIVAL: Final[tuple[_Rule, ...]] = (
    ("ский", "ский", "masc", ("nominative",)),
    ("ского", "ский", "masc", ("genitive", "accusative")),
    ("скому", "ский", "masc", ("dative",)),
    ("ским", "ский", "masc", ("instrumental",)),
    ("ском", "ский", "masc", ("locative",)),
    ("ская", "ская", "femn", ("nominative",)),
    ("ской", "ская", "femn", ("genitive", "dative", "instrumental", "locative")),
    ("скую", "ская", "femn", ("accusative",)),
)
_PATRONYMIC: Final = re.compile(
    r"(?P<m>(?:ов|ев|ь|[кмлндтрз])ич)(?P<mc>а|у|ем|е)?$|(?P<f>(?:ов|ев|инич|ич)н)(?P<fc>[аыеу]|ой)$"
)
_KAZAKH_PATRONYMIC: Final = re.compile(r"(?P<m>[уұ]лы)$|(?P<f>[кқ]ызы)$")
_PATRONYMIC_MASC: Final[dict[str, tuple[Case, ...]]] = {
    "": ("nominative",),
    "а": ("genitive", "accusative"),
    "у": ("dative",),
    "ем": ("instrumental",),
    "е": ("locative",),
}
_PATRONYMIC_FEM: Final[dict[str, tuple[Case, ...]]] = {
    "а": ("nominative",),
    "ы": ("genitive",),
    "е": ("dative", "locative"),
    "у": ("accusative",),
    "ой": ("instrumental",),
}
CONSONANTS: Final = frozenset("бвгджзйклмнпрстфхцчшщьғқңһ")
_SHORT: Final = frozenset({"ким", "цой", "пак", "хан", "тен", "шин", "кан", "цай", "лим", "тян"})
"""Surnames of three letters that are declined: "Данияру Киму"."""
SHORTEST: Final = 3
"""Fewest letters of a stem or name."""


@frozen
class Form:
    """One possibility of what a form is: which part of a name, in which gender and case, and its nominative.

    ``sure`` is true where a list or an ending of surnames vouches for it rather than its shape alone;
    ``declined`` where the form was another than the nominative.
    """

    part: Part
    gender: Gender
    case: Case
    nominative: str
    sure: bool
    declined: bool = False


@cache
def _given_names() -> dict[str, frozenset[Gender]]:
    """Given names in the nominative, letters folded, with the genders that bear them."""
    data = vocabulary("names")
    found: dict[str, set[Gender]] = {}
    for people in ("kazakh", "russian"):
        for key, gender in (("male", "masc"), ("female", "femn")):
            for name in data[people][key].split():
                found.setdefault(folded(name).replace("ь", ""), set()).add(gender)  # type: ignore[arg-type]
    return {name: frozenset(genders) for name, genders in found.items()}


def _listed(name: str) -> frozenset[Gender]:
    """The genders that bear a name by our lists; Russian spelling softens л where Kazakh does not."""
    return _given_names().get(name.replace("ь", ""), frozenset())


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(folded(name) for name in vocabulary("names")["ambiguous"].split())


def folded(name: str) -> str:
    """A name in lower case with Kazakh letters led back to Russian ones."""
    return name.lower().translate(_FOLD)


def is_ambiguous(name: str) -> bool:
    """Whether a given name is also a common word or a place."""
    return folded(name) in _ambiguous()


@lru_cache(maxsize=50_000)
def _in_dictionary(nominative: str) -> frozenset[Gender]:
    """The genders that bear a given name by the dictionary, which knows some that our lists lack."""
    if not is_known(nominative):
        return frozenset()
    genders: dict[str | None, Gender] = {"femn": "femn", "masc": "masc"}
    return frozenset(
        genders[r.gender]
        for r in readings(nominative)
        if "Name" in r.traits and r.case == "nominative" and r.number == "sing" and r.gender in genders
    )


@lru_cache(maxsize=50_000)
def given(word: str) -> tuple[Form, ...]:
    """What a word may be as a given name: by our lists, else by the dictionary, else by its shape."""
    listed = tuple(_given(word, _listed))
    return listed or tuple(_given(word, _in_dictionary)) or tuple(_shaped(word))


def _given(word: str, genders: Callable[[str], frozenset[Gender]]) -> Iterator[Form]:
    lower = folded(word)
    for gender in sorted(genders(lower)):
        for case in _ALL_CASES if _is_fixed(lower, gender) else _ALL_CASES[:1]:
            yield Form("given", gender, case, word, sure=True)
    for nominative, gender, cases, cut in _stripped(word, lower):
        if gender in genders(nominative):
            for case in cases:
                yield Form("given", gender, case, cut, sure=True, declined=True)


def _is_fixed(lower: str, gender: Gender) -> bool:
    """Whether a name is not declined: Айгуль may be, Гульнар and Гани are not."""
    return lower[-1] in "оуиыэею" or (gender == "femn" and lower[-1] in CONSONANTS)


def _stripped(word: str, lower: str) -> Iterator[tuple[str, Gender, tuple[Case, ...], str]]:
    """The nominatives that a declined form may come from, folded and as written."""
    for ending, instead, gender, cases in _BY_LAST_LETTER.get(lower[-1], ()):
        stem = lower[: len(lower) - len(ending)] if lower.endswith(ending) else ""
        if len(stem) < SHORTEST - 1 or (not instead and (stem[-1] not in CONSONANTS or stem[-1] in "йь")):
            continue
        yield stem + instead, gender, cases, _cut(word, ending, instead)


def _shaped(word: str) -> Iterator[Form]:
    """A given name that nothing vouches for: a man's in a consonant or a woman's in -а, -я; else any case."""
    lower = folded(word)
    for _, gender, cases, cut in _stripped(word, lower):
        if gender == "masc" and lower[-1] == "и" and cut[-1] == "я":
            continue  # men called Арыстангани are many, men called like Илья few and listed
        if len(cut) > SHORTEST and (gender == "masc" or cut[-1] in "ая") and not cut.endswith(("ь", "й")):
            yield from (Form("given", gender, case, cut, sure=False, declined=True) for case in cases)
    genders: tuple[Gender, ...] = ("femn", "masc") if lower[-1] in "ая" else ("masc", "femn")
    for gender in genders:
        fixed = _is_fixed(lower, gender)
        yield from (
            Form("given", gender, case, word, sure=False)
            for case in (_ALL_CASES if fixed else _ALL_CASES[:1])
        )


def _cut(word: str, ending: str, instead: str) -> str:
    """The word with another ending, in its own capitals."""
    return like(word, word[: len(word) - len(ending)].lower() + instead) if ending or instead else word


@lru_cache(maxsize=50_000)
def surname(word: str) -> tuple[Form, ...]:
    """What a word may be as a surname; the sure possibilities come first."""
    lower = folded(word)
    sure = list(_telling(word, lower))
    return tuple(sure) if sure else tuple(_plain(word, lower))


@lru_cache(maxsize=50_000)
def is_telling(word: str) -> bool:
    """Whether a word has an ending of surnames."""
    lower = folded(word)
    return lower.endswith(_TELLING) and next(_telling(word, lower), None) is not None


def _variants(ending: str) -> tuple[str, str]:
    """An ending of -ский and the same of -цкий."""
    return ending, "ц" + ending[1:]


_UNDECLINED: Final = ("енко", "швили", "дзе", "ых", "улы", "ұлы", "кызы", "қызы", "оглы")
_TELLING: Final = (
    *(suffix + rule[0] for rule in _POSSESSIVE_RULES for suffix in _POSSESSIVE),
    *(variant for rule in _ADJECTIVAL for variant in _variants(rule[0])),
    *_UNDECLINED,
)
"""What every surname that tells ends in."""


def _telling(word: str, lower: str) -> Iterator[Form]:
    """Surnames with a telling ending: -ов, -ева, -ину, -ским, -енко."""
    for ending, instead, gender, cases in _POSSESSIVE_RULES:
        stem = lower[: len(lower) - len(ending)] if lower.endswith(ending) else ""
        if stem.endswith(_POSSESSIVE) and len(stem) > SHORTEST:
            for case in cases:
                yield Form(
                    "surname", gender, case, _cut(word, ending, instead), sure=True, declined=bool(ending)
                )
    for ending, instead, gender, cases in _ADJECTIVAL:
        for variant in _variants(ending):
            if lower.endswith(variant) and len(lower) > len(variant) + 1:
                for case in cases:
                    yield Form(
                        "surname",
                        gender,
                        case,
                        _cut(word, ending[1:], instead[1:]),
                        sure=True,
                        declined=ending != instead,
                    )
    if lower.endswith(_UNDECLINED):
        for gender in _GENDERS:
            yield from (Form("surname", gender, case, word, sure=True) for case in _ALL_CASES)


def _plain(word: str, lower: str) -> Iterator[Form]:
    """Surnames without such an ending: Касымбек, Лепеха, Саттыбалды, Ни. Women's in a consonant stay.

    One that the dictionary never declines is no form of a shorter one: Шойгу.
    """
    if _stays(lower):
        for gender in _GENDERS:
            yield from (Form("surname", gender, case, word, sure=True) for case in _ALL_CASES)
        return
    for nominative, gender, cases, cut in _stripped(word, lower):
        declined = gender == "masc" or nominative[-1] in "ая"
        short = len(nominative) <= SHORTEST and nominative not in _SHORT
        if declined and not short and not (nominative[-1] in "ая" and lower[-1] in "ыи"):
            yield from (Form("surname", gender, case, cut, sure=False, declined=True) for case in cases)
    for gender in _GENDERS:
        vowel = lower[-1] not in CONSONANTS and lower[-1] not in "аяь"
        fixed = vowel or (gender == "femn" and lower[-1] not in "ая")
        yield from (
            Form("surname", gender, case, word, sure=False)
            for case in (_ALL_CASES if fixed else _ALL_CASES[:1])
        )
    for ending in ("ы", "и"):
        if lower.endswith(ending) and len(lower) > SHORTEST + 1:
            for gender in _GENDERS:
                yield Form("surname", gender, "genitive", _cut(word, ending, "а"), sure=False, declined=True)


def _stays(lower: str) -> bool:
    """Whether the dictionary knows a word as a surname that is not declined, and as no form of another."""
    surnames = [reading for reading in readings(lower) if "Surn" in reading.traits]
    return bool(surnames) and all("Fixd" in one.traits and one.lemma == lower for one in surnames)


@lru_cache(maxsize=50_000)
def patronymic(word: str) -> tuple[Form, ...]:
    """What a word may be as a patronymic, Russian (-ович, -овна) or Kazakh (-улы, -кызы)."""
    lower = folded(word)
    kazakh = _KAZAKH_PATRONYMIC.search(lower)
    if kazakh:
        gender: Gender = "masc" if kazakh["m"] else "femn"
        return tuple(Form("patronymic", gender, case, word, sure=True) for case in _ALL_CASES)
    found = _PATRONYMIC.search(lower)
    if found is None:
        return ()
    if found["m"]:
        ending = found["mc"] or ""
        cases, instead, gender = _PATRONYMIC_MASC[ending], "", "masc"
    else:
        ending = found["fc"]
        cases, instead, gender = _PATRONYMIC_FEM[ending], "а", "femn"
    nominative = word if ending == instead else _cut(word, ending, instead)
    return tuple(Form("patronymic", gender, case, nominative, sure=True) for case in cases)


def is_dative(first: str, family: str) -> bool:
    """Whether two words are a man's given name and surname in the dative, as no name of a place is."""
    told = any(form.sure and form.case == "dative" for form in given(first))
    return told and any(
        form.sure and form.case == "dative" for form in surname(family) if form.gender == "masc"
    )


def is_bearer(first: str, family: str) -> bool:
    """Whether a name for men is a surname behind a given name: "Олег Мельник", left in the nominative too.

    "Мария Снегурочка" is none: what women are called tells a part that they play.
    """
    best = readings(family)[0]
    if "anim" not in best.traits or best.case != "nominative":
        return False
    told = not any(form.sure and form.case == "nominative" for form in given(first))
    return told or "masc" in best.traits
