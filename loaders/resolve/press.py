"""Press services are known again by whose they are: the akim's of Abai region in three languages is one."""

from __future__ import annotations

import re
from typing import TypeAlias

from tapsyrma.loaders.resolve.placed import signature
from tapsyrma.loaders.resolve.setting import Setting
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.records import Language

Key: TypeAlias = tuple[object, ...]

_PRESS: dict[Language, re.Pattern[str]] = {
    "kk": re.compile(r"(?:баспас[өо]з|baspas[óöo]z)\s+(?:қызмет|орталы|qyzmet|ortaly)\w*", re.IGNORECASE),
    "ru": re.compile(r"пресс-(?:служб|центр)\w*", re.IGNORECASE),
    "en": re.compile(r"press\s+(?:service|office|cent(?:re|er))", re.IGNORECASE),
}
MINISTRY = re.compile(
    r"министерств|министрлі|m[ıi]n[ıi]strl[ıi]|ministry|(?-i:\bМ[А-ЯЁ]{2,}\b|\b[А-ЯӘҒҚҢӨҰҮҺІ]{1,4}М\b)",
    re.IGNORECASE,
)
"""What names a ministry, in full or by an abbreviation."""
_OWNERS: dict[str, re.Pattern[str]] = {
    "prime-minister": re.compile(r"премьер-министр|premer-m[ıi]n[ıi]str|prime minister", re.IGNORECASE),
    "ministry": MINISTRY,
    "akim": re.compile(r"аким|әкім|ákim|äk[ıi]m|akim|governor", re.IGNORECASE),
    "prosecution": re.compile(r"прокур|prokýr|prokur|prosecut", re.IGNORECASE),
    "department": re.compile(
        r"департамент|departament|department|(?-i:\bДП\b|\bПД\b)|басқарма|basqarma|управлен", re.IGNORECASE
    ),
    "government": re.compile(r"правительств|үкімет|úkimet|ük[ıi]met|government", re.IGNORECASE),
    "president": re.compile(
        r"президент|prezıdent|prezident|president|ақорда|aqorda|акорд|akorda", re.IGNORECASE
    ),
}
"""Whose they are, the more telling word first."""
_OF_THE_COUNTRY = frozenset({"prime-minister", "government", "president"})
_OF_A_PLACE = frozenset({"akim", "prosecution", "department"})


def press_service(named: Named, setting: Setting) -> Key | None:
    """What tells a press service from others; None where its name does not say whose it is, or of where."""
    owner, found = _PRESS[setting.language].subn(" ", named.name)
    kind = next((kind for kind, words in _OWNERS.items() if words.search(owner)), None)
    if not found or kind is None:
        return None
    if kind in _OF_THE_COUNTRY:
        return "press-service", kind
    told = signature(named, setting)
    if told.vague or (kind in _OF_A_PLACE and not (told.places or told.locality)):
        return None
    if kind != "akim" and not told.domains:
        return None
    return "press-service", kind, sorted(told.domains), sorted(told.places), told.locality
