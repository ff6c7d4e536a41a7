"""Parts of bodies are never the whole: a branch is known again by whose it is and of where, else left alone.

"Kyzylorda branch of Kazvodkhoz" and «Кызылординский филиал РГП «Казводхоз»» are one. A section of somebody
who is neither a national organisation nor a company, or one that nothing tells from others, is alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, TypeAlias

from tapsyrma.loaders.find.localities import localities_in
from tapsyrma.loaders.find.parts import part_by_noun, sole_parts
from tapsyrma.loaders.find.territories import territories_in
from tapsyrma.loaders.find.wordlists import FOLDS
from tapsyrma.loaders.resolve.fields import besides
from tapsyrma.loaders.resolve.press import MINISTRY
from tapsyrma.loaders.resolve.proper import national, skeleton, tells
from tapsyrma.loaders.resolve.setting import Setting
from tapsyrma.loaders.resolve.signature import of_words
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import to_latin
from tapsyrma.ontology.records import Language

Key: TypeAlias = tuple[object, ...]


class Part(NamedTuple):
    """Which part it is, the words that describe it, and those that say whose it is."""

    part: str
    described: str
    whose: str


_COMPANY = re.compile('[«"“„]|\\b(?:JSC|LLP|LLC|RSE|NJSC)\\b')
_HEADS: dict[Language, tuple[str, ...]] = {
    "kk": (
        "министрл|mınıstrl|ministrl|комитет|komıtet|komitet|департамент|departament|агентт|agentt|басқарма",
        "basqarma|компания|kompanıa|палата|palata|қор|qor|банк|bank|холдинг|кәсіпор|бюро|прокурат|қоғам",
    ),
    "ru": (
        "министерств|комитет|департамент|агентств|управлен|компани|палат|фонд|банк|холдинг|предприят|бюро",
        "корпорац|прокурат|обществ|товариществ",
    ),
    "en": (
        "ministry|committee|department|agency|company|chamber|fund|bank|holding|enterprise|bureau",
        "corporation|prosecutor|JSC|LLP|LLC|RSE|NJSC",
    ),
}
_WHOLE = {
    language: re.compile(rf"[«»\"“”„]|\b(?:{'|'.join(heads)})", re.IGNORECASE)
    for language, heads in _HEADS.items()
}
"""What names a whole: quotation marks or the head of a body."""
_SHORT: dict[Language, str] = {"kk": "acronyms", "ru": "abbreviations", "en": "abbreviations"}
_ADJECTIVE = re.compile(r"(\w{2,})ск(?:ий|ая|ое)$")
_REGION: dict[Language, str] = {"kk": "облысы", "en": "Region"}
_DISTRICT: dict[Language, str] = {"kk": "ауданы", "ru": "район", "en": "district"}
_FOR_A_PLACE = re.compile(r"\s+(?:по|in|for)\s.*$")
_GENITIVE = re.compile(r"(?:[-‑]?[ндтndt][ыіıyi][ңńñ]|['’]s?)$", re.IGNORECASE)


def part(named: Named, setting: Setting) -> Key | None:
    """What tells a part of a body from others; None where a name is of no part."""
    told = split_part(named.name, setting.language)
    if told is None:
        return None
    alone = ("part", named.id)
    whole = _whole(told.whose, setting.language)
    if whole is None:
        return alone
    if told.part in sole_parts():
        return "part", told.part, whole
    where, rest = _where(told.described, setting)
    if not (where or rest):
        return alone
    # What a section is called without a place ("the repair section") there may be in every region.
    return "part", told.part, whole, where or [setting.region or named.id], rest


def _where(described: str, setting: Setting) -> tuple[list[str], tuple[str, ...]]:
    """The places that words before a part name ("regional", "Aral"), and what else they say."""
    language = setting.language
    found = of_words(described, None, language, setting.region)
    if found.places and not found.vague:
        return sorted({*found.places, found.locality} - {""}), besides(described, language)
    spelt = (
        _ADJECTIVE.sub(r"\1ская область", described)
        if language == "ru"
        else f"{described} {_REGION[language]}"
    )
    regions = territories_in(spelt, language)
    towns = () if regions else localities_in(f"{described} {_DISTRICT[language]}", language)
    return sorted(regions or towns), () if regions or towns else besides(described, language)


def split_part(name: str, language: Language) -> Part | None:
    """A name of a part, taken apart; None where it names no part or does not say whose."""
    if language == "kk":
        return _kazakh(name)
    for noun, told in _nouns(language):
        found = noun.search(name)
        if found is None:
            continue
        described, behind = name[: found.start()].strip(), name[found.end() :].strip()
        if behind and _is_whole(behind, language):
            return Part(told, described, behind)
        if language == "en" and not behind:
            return _english(told, described)
    return None


@cache
def _nouns(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What finds each noun in a name: in Russian in any of its cases, in English with the "of" behind it."""
    end = r"(?:\s+of(?:\s+the)?\b|$)" if language == "en" else r"\w{0,3}\b"
    stems = {noun: noun.rstrip("яе") if language == "ru" else noun for noun in part_by_noun(language)}
    return tuple(
        (re.compile(rf"\b{re.escape(stems[noun])}{end}", re.IGNORECASE), told)
        for noun, told in part_by_noun(language).items()
    )


def _english(told: str, before: str) -> Part | None:
    """``KTZ Aktobe branch``: whose it is stands first, or ends with an apostrophe."""
    words = before.split()
    for size in range(len(words), 0, -1):
        whose = " ".join(words[:size])
        if _GENITIVE.search(whose) or national(whose, "en") is not None:
            return Part(told, " ".join(words[size:]), whose)
    return None


def _kazakh(name: str) -> Part | None:
    """``«Қазсушар» Арал учаскесі``: whose it is stands first, in the genitive or with a mark of a whole."""
    words, fold = name.split(), FOLDS["kk"]
    for noun, told in part_by_noun("kk").items():
        size = len(noun.split())
        head = " ".join(fold(word) for word in words[-size:])
        if not head.startswith(" ".join(fold(word) for word in noun.split())[:-1]):
            continue
        before = words[:-size]
        for end in range(len(before), 0, -1):
            whose = " ".join(before[:end])
            marked = (
                _GENITIVE.search(before[end - 1]) or before[end - 1][-1] in '»”"' or before[end - 1].isupper()
            )
            if marked and _is_whole(whose, "kk"):
                return Part(told, " ".join(before[end:]), whose)
    return None


def _is_whole(words: str, language: Language) -> bool:
    """Whether words name a body: by its head, in quotation marks, by an abbreviation or as a national one."""
    if _WHOLE[language].search(words) or national(words, language) is not None:
        return True
    return any(word.split("-")[0] in _abbreviations(language) for word in words.split())


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    """Abbreviations of bodies, in Kazakh as both scripts have them."""
    listed = vocabulary(language)[_SHORT[language]].values()
    known = frozenset(word for words in listed for word in words)
    return known | frozenset(map(to_latin, known)) if language == "kk" else known


def _whole(whose: str, language: Language) -> Key | None:
    """What tells the whole: the national organisation, a ministry's field, or the own name of a company."""
    plain = _GENITIVE.sub("", _FOR_A_PLACE.sub("", whose))
    organisation = national(plain, language)
    if organisation is not None:
        return "organisation", organisation
    ministry = of_words(plain, "ministry", language).domains if MINISTRY.search(plain) else None
    if ministry:
        return ("ministry", *sorted(ministry))
    own = skeleton(plain)
    if not _COMPANY.search(plain):
        return None
    return ("company", *(own if tells(own) else (search_key(plain),)))
