"""The signature of a post or body with the place that its name leaves to its release.

"Управление" and "басқарма" are of a region, "отдел" and "бөлім" of a district or town; an English department
may be either, and is of the one whose officials speak. A ministry has departments too: where the country's
officials speak, a bare one is left alone. What is not told stays untold.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Literal, TypeAlias

from tapsyrma.loaders.resolve.fields import is_of_the_country
from tapsyrma.loaders.resolve.setting import NARROW, Setting
from tapsyrma.loaders.resolve.signature import UNTOLD, Signature, of_words
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.records import Language

Depth: TypeAlias = Literal["region", "locality"]

_DEPTHS: dict[Language, tuple[tuple[Depth, re.Pattern[str]], ...]] = {
    "ru": (
        ("region", re.compile(r"\bуправлен", re.IGNORECASE)),
        ("locality", re.compile(r"\b(?:гор|рай)?отдел", re.IGNORECASE)),
    ),
    "kk": (
        ("region", re.compile(r"\b(?:басқарма|basqarma)", re.IGNORECASE)),
        ("locality", re.compile(r"\b(?:бөлім|b(?:ó|ö|o|o')lim)", re.IGNORECASE)),
    ),
    "en": (),
}
_DEPARTMENT = re.compile(r"\b(?:департамент|departament)", re.IGNORECASE)
_MINISTRY: dict[Language, re.Pattern[str]] = {
    "ru": re.compile(r"\s+(?:Министерств|Мин[а-я]|М[А-ЯЁ]+\b).*$"),
    "kk": re.compile(
        r"^.*(?i:министрлі|mınıstrli|ministrlı|ministrli)\S*\s+(?=\S)"
        r"|^(?:(?:ҚР|QR)\s+)?(?:[А-ЯЁӘІҢҒҮҰҚӨҺ]+М|[A-ZÁǴŃÓÚÝÄÖÜŪŞĞÑİ]+M)\s+(?=\S)"
    ),
    "en": re.compile(r"\s+(?:of|under) (?:the )?(?:[\w\s,]*Ministry\b.*|M[A-Z]+)$"),
}
_REGIONAL = re.compile(r"(?<=[a-z] )Regional\b")
_HOST = re.compile(r"\s+(?:при|under)\s.*$|^.*\s(?:жанындағы|janyndaǵy|janyndağy)\s+")
PLACED = frozenset(
    {"akim", "first-deputy-akim", "deputy-akim", "head", "deputy-head"}
    | {"akimat", "maslikhat", "department", "court"}
)
"""Posts and bodies of which every region, district or town has its own."""

_OF_DEPARTMENTS = frozenset({"internal-affairs", "sanitary", "revenue"})
"""Fields in which the region has a department, and "управление" and "басқарма" are of a town or district."""
_OF_REGIONS = frozenset({"emergency", "justice", "ecology", "statistics", "economic-investigations"})
"""Fields in which a ministry or agency has one department in each region, and in districts none."""
_NEVER_OF_DISTRICTS = frozenset({"health", "natural-resources"})
"""Fields for which a regional akimat has a department, and that of a district has none."""
GATHERINGS = frozenset({"commission", "council", "office"})
"""Bodies of which the country has its own and every region too."""


def signature(named: Named, setting: Setting) -> Signature:
    """The signature of an official's post, of a post or of a body in its release."""
    words = " ".join(filter(None, (own_words(named, setting.language), named.body, named.scope)))
    told = of_words(words, named.sort, setting.language, setting.region)
    if told.locality or (told.places and not _open(told)):
        return told
    if told.sort in GATHERINGS and _is_led_in_region(setting):
        return replace(told, places=frozenset([setting.region] if setting.region else []))
    if not _is_local(told):
        return told
    depth = _depth(words, told, setting)
    if depth == "region" and setting.region:
        return replace(told, places=frozenset({setting.region}))
    if depth == "locality" and setting.locality:
        return replace(
            told, places=frozenset([setting.region] if setting.region else []), locality=setting.locality
        )
    return told


def own_words(named: Named, language: Language) -> str:
    """The name of a body or post; a committee's without that of its ministry, which may be told or not.

    "Kostanay Regional Hospital" is that of Kostanay Region.
    """
    name = named.post or named.name
    if language == "en":
        name = _REGIONAL.sub("Region", name)
    return (_MINISTRY[language].sub("", name) or name) if named.sort == "committee" else name


def without_host(name: str) -> str:
    """The name of a body without whom it was set up by: "… | under the President"."""
    return _HOST.sub("", name)


_WHOLE = frozenset({"akim", "first-deputy-akim", "deputy-akim", "akimat", "maslikhat", "court"})
"""Posts and bodies of which a place has one, whatever they are about."""


def identifies(told: Signature, setting: Setting, meant: Collection[str] = ()) -> bool:
    """Whether a post or body of its release is told from those of other places.

    ``meant`` is what its name says besides its field (``fields.besides``), as far as that is understood.
    """
    says = bool(told.tells or (told.sort and meant and not told.vague))
    if not says or _open(told) or (told.sort not in _WHOLE and told.domains <= {"press"} and not meant):
        return False
    if _is_local(told) or told.sort == "organisation":
        return bool(told.locality or told.places)
    if told.sort in GATHERINGS:
        return bool(told.places) or ("nation" in setting.levels and "region" not in setting.levels)
    return True


def is_known_by_words(named: Named, told: Signature, setting: Setting) -> bool:
    """Whether a body's words are its alone: they hold a name, or it is the country's.

    "The public council" of a town is none such, the "Eurasian Economic Commission" is.
    """
    if _is_local(told) or told.places or told.locality or _open(told):
        return False
    if named.name.isupper() or any(word[:1].isupper() for word in named.name.split()[1:]):
        return True
    if is_of_the_country(named.name, setting.language):
        return True
    return told.sort in GATHERINGS | {"agency", "committee", "organisation"} and setting.levels == {"nation"}


def _is_led_in_region(setting: Setting) -> bool:
    return "nation" not in setting.levels and "region" in setting.levels


def _is_local(told: Signature) -> bool:
    return told.sort in PLACED or (told.sort == "office" and "prosecution" in told.domains)


def _open(told: Signature) -> bool:
    """Whether a name says "of the district" and not of which."""
    return UNTOLD in told.places or (told.level in NARROW and not told.locality and not _is_city(told))


def _is_city(told: Signature) -> bool:
    return told.level == "city" and told.places <= {"territory/KZ-71", "territory/KZ-75", "territory/KZ-79"}


def _depth(words: str, told: Signature, setting: Setting) -> Depth | None:
    """Whether a name without a place is of the region or of the town or district of its release."""
    national = "nation" in setting.levels
    if setting.in_city and told.level in {None, "city"} and not national:
        return "region"
    if told.level in NARROW:
        return "locality" if told.level != "village" else None
    if told.level == "region":
        return "region"
    for depth, pattern in _DEPTHS[setting.language]:
        if pattern.search(words):
            return "locality" if told.domains & _OF_DEPARTMENTS else depth
    return _depth_by_officials(words, told, setting)


def _depth_by_officials(words: str, told: Signature, setting: Setting) -> Depth | None:
    """The depth of a name that says nothing of it, by what it is about and by who speaks."""
    if told.sort == "department" and _is_of_region(words, told, setting):
        return "region"
    local: set[Depth] = {level for level in ("region", "locality") if level in setting.levels}
    if "nation" in setting.levels or len(local) > 1 or (not local and told.sort == "office"):
        return None
    return next(iter(local), "region")


def _is_of_region(words: str, told: Signature, setting: Setting) -> bool:
    """Whether a department that says neither place nor level can only be a region's.

    The Kazakh and Russian word is never of a district, the English one stands for all; the country's
    ministries have departments too.
    """
    if told.domains & _OF_REGIONS:
        return True
    national = "nation" in setting.levels
    if setting.language == "en":
        return not national and bool(told.domains & _NEVER_OF_DISTRICTS)
    own = told.domains & _OF_DEPARTMENTS or not national
    return bool(own) and _DEPARTMENT.search(words) is not None
