"""Ranks of posts: which of two is higher, and which one a bare word such as "the Minister" may stand for."""

from __future__ import annotations

import re
from functools import cache

from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import in_both_scripts, latin_key
from tapsyrma.ontology.records import Post

_ORDER = (
    "president",
    "prime-minister",
    "first-deputy-prime-minister",
    "deputy-prime-minister",
    "state-counsellor",
    "minister",
    "akim",
    "chairman",
    "first-deputy-minister",
    "deputy-minister",
    "first-deputy-akim",
    "deputy-akim",
    "deputy-chairman",
    "director",
    "head",
    "deputy-head",
)
_FIRST = {
    "deputy-prime-minister": "first-deputy-prime-minister",
    "deputy-minister": "first-deputy-minister",
    "deputy-akim": "first-deputy-akim",
}
EMPLOYEE = "employee"
"""The rank of somebody named with a calling that gives no say: a teacher, a driver."""
LAYMAN = "layman"
"""The rank of somebody whom a page names as a farmer, resident or patient: no official."""

_MOUTHPIECES = in_both_scripts(
    *("пресс-сек", "press secretary", "press officer", "spokes", "баспасөз хатшысы"),
    *("пресс-служб", "press service", "press office", "баспасөз қызмет"),
)
_LEVELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("village", in_both_scripts("ауыл", "округ", "сельск", "села", "rural", "village")),
    ("district", in_both_scripts("аудан", "район", "district")),
    ("city", in_both_scripts("қала", "город", "city")),
    ("region", in_both_scripts("облыс", "област", "регион", "region", "oblast", "өңір", "аймақ")),
)
"""Beginnings of the words that tell how high an akim stands, the smallest places first."""
_SIZES = ("region", "city", "district", "village")
_ABROAD = in_both_scripts(
    *("таджик", "узбек", "кыргыз", "киргиз", "туркмен", "росси", "китая", "белорус", "беларус", "азербайдж"),
    *("tajik", "uzbek", "kyrgyz", "turkmen", "russia", "china", "belarus", "azerb", "turkey", "turkiye"),
    *("тажик", "тәжік", "өзбек", "озбек", "қырғыз", "кыргыз", "түркімен", "ресей", "қытай", "кытай", "турци"),
    *("түркия", "жапон", "япони", "japan", "корей", "корея", "korea", "моңғол", "монгол", "mongol"),
    *("иран", "iran", "ауған", "афган", "afghan", "пәкіст", "пакист", "pakist", "үндіст", "индии", "india"),
    *("герман", "german", "франц", "french", "france", "итал", "ital", "испан", "spain", "британ"),
    *("ұлыбрит", "великобрит", "польш", "poland", "венгр", "hungar", "австри", "austria", "швейц", "swiss"),
    *("финлянд", "finland", "литв", "lithuan", "латви", "latvia", "эстон", "estonia", "украин", "ukrain"),
    *("грузи", "georgia", "армени", "armenia", "молдов", "moldov", "серби", "serbia"),
    *("израил", "israel", "сауд", "saudi", "кувейт", "kuwait", "ақш", "сша", "америк"),
    *("вьетнам", "vietnam", "сингапур", "singapor", "малайзи", "malays", "канад", "canad"),
)
"""Beginnings of the names of other countries."""
_GOVERNING = re.compile(
    r"(?:глав|руководител|начальник)\w* (?:региона|области|района|города|края)"
    r"|(?:head|leader) of (?:the |this |our )?(?:region|district|city|oblast|province)"
    r"|(?:өңір|аймақ|облыс|аудан|қала|шаһар|óńir|aımaq|oblys|aýdan|audan|qala)\w* (?:басшысы|basshysy)"
)
"""The head of a place by other words than akim: "руководитель региона", "облыс басшысы"."""
_OF_AN_OFFICE = re.compile(r"(?:глав|руководител|начальник)\w* ведомства")
"""The head of an office by a word that means a ministry, a committee or a department."""
_FIELDED = frozenset(
    {"minister", "first-deputy-minister", "deputy-minister", "head", "deputy-head", "director"}
)
"""Ranks of those who see to one field, which their names tell."""
_NO_FIELD = in_both_scripts(
    *("вице", "замест", "руковод", "глав", "началь", "директ", "перв", "ведомств", "минист"),
    *("управлен", "отдел", "департам", "сфер", "отрасл", "профил", "ответств", "республ", "казах"),
    *("област", "город", "район", "регион", "жетекш", "басшы", "бастық", "бастығ", "меңгер", "орынбас"),
    *("бірін", "басқарм", "бөлім", "сала", "мекем", "қазақ", "тиісті", "жауапты", "облыс", "аудан", "қала"),
    *("minist", "vice", "head", "deputy", "first", "direc", "acting", "kazakh", "region", "city", "district"),
)
"""Beginnings of words of such a name that tell no field."""
_STEM = 4
"""Letters that a word shares with another of its forms."""
_JOINING = frozenset(in_both_scripts("мен", "пен", "бен", "және", "of", "the", "and", "for", "по", "и"))
_HEADS = frozenset({"head", "chairman", "director"})
_AKIMS = frozenset({"akim", "first-deputy-akim", "deputy-akim"})
_OFFICES = frozenset({"head", "deputy-head", "director"})
_GOVERNS = frozenset({"akim"})
_LEADS = frozenset({"head"})


def ranks(post: Post) -> frozenset[str]:
    """The ranks of a post; a dual post ("Deputy Prime Minister – Minister") has two."""
    if leads_an_office(post):
        return _LEADS
    return _ranks(post.sort or "other") if not _governs(post.sort, post.name) else _GOVERNS


def leads_an_office(post: Post) -> bool:
    """Whether a post is that of the head of whatever office the page tells of: "глава ведомства"."""
    return _OF_AN_OFFICE.fullmatch(post.name.casefold()) is not None


@cache
def _governs(sort: str | None, name: str) -> bool:
    """Whether a head is that of a place, and so its akim: no head of a department in it."""
    return sort == "head" and _GOVERNING.fullmatch(name.casefold()) is not None


@cache
def _ranks(sort: str) -> frozenset[str]:
    return frozenset(sort.split("+"))


def weight(post: Post | None) -> int:
    """Smaller is higher; an unknown rank comes last."""
    if post is None:
        return len(_ORDER)
    return min((_ORDER.index(rank) for rank in ranks(post) if rank in _ORDER), default=len(_ORDER))


def _agree(left: str | None, right: str | None) -> bool:
    if not left or not right:
        return True
    one, other = search_key(left), search_key(right)
    return one in other or other in one or _stands_for(left, right) or _stands_for(right, left)


def _stands_for(short: str, full: str) -> bool:
    """Whether letters are the initials of a name: MTI, Ministry of Trade and Integration."""
    initials = "".join(word[0] for word in full.replace("-", " ").split() if word[:1].isupper())
    return short.isupper() and len(short) > 2 and short == initials  # noqa: PLR2004


def may_stand_for(bare: Post, full: Post) -> bool:
    """Whether a post named without its holder may be the post that a named person holds.

    Rank must agree; body and territory must not disagree where both are given. An acting or former holder is
    never meant by the bare word.
    """
    wanted, held = ranks(bare), ranks(full)
    shared = wanted & held or any(_FIRST.get(rank) in held for rank in wanted)
    # A bare "director" is no head of an office that the page names.
    any_office = leads_an_office(bare)
    alike = ("director" in wanted) == ("director" in held) or any_office or bool(bare.body and full.body)
    heads = bool(wanted & _HEADS and held & _HEADS) and alike
    # "The head of the MTI" is its minister.
    ministry = "head" in wanted and "minister" in held and (any_office or bool(bare.body and full.body))
    if shared == frozenset({"other"}) and not search_key(full.name).startswith(search_key(bare.name)):
        return False  # "the chief engineer" is no chief accountant
    if not (shared or heads or ministry) or full.former or bare.former or _stand_apart(bare, full):
        return False
    if wanted & held and _have_other_fields(bare, full):
        return False
    return _agree(bare.scope, full.scope) and _agree(bare.body, full.body)


def _have_other_fields(bare: Post, full: Post) -> bool:
    """Whether two posts see to different fields by their names: energy, and education."""
    if not (ranks(bare) <= _FIELDED and ranks(full) <= _FIELDED):
        return False
    one, other = _field(bare.name), _field(" ".join((full.name, full.body or "", full.scope or "")))
    return bool(one and other) and not one & other


@cache
def _field(name: str) -> frozenset[str]:
    """How the words begin that tell the field of a post; abbreviations tell none."""
    words = re.findall(r"\w+", name)
    told = (latin_key(word) for word in words if not word.isupper())
    told = (word for word in told if word not in _JOINING and not word.startswith(_NO_FIELD))
    return frozenset(word[:_STEM] for word in told)


def _stand_apart(one: Post, other: Post) -> bool:
    """Whether two akims are of places of unlike size: "the akim of the region" is no akim of a district."""
    if not (ranks(one) <= _AKIMS and ranks(other) <= _AKIMS):
        return False
    left, right = level(one.name), level(other.name)
    return left is not None and right is not None and left != right


@cache
def level(name: str) -> str | None:
    """How large the place of an akim is by the words of the post: village, district, city or region."""
    words = latin_key(name).split()
    return next((size for size, stems in _LEVELS if any(word.startswith(stems) for word in words)), None)


def size(post: Post | None) -> int:
    """Smaller is a larger place: that of a region's akim comes before that of a village's.

    One that no word tells counts as a city.
    """
    found = level(post.name) if post is not None and ranks(post) <= _AKIMS else None
    return _SIZES.index(found or "city")


def excludes(one: Post, other: Post) -> bool:
    """Whether nobody holds both posts at once: an akim of one place and the head of an office elsewhere.

    Dual posts, acting and former holders, and chairs of councils and boards prove nothing.
    """
    left, right = ranks(one), ranks(other)
    if one.former or other.former or one.acting or other.acting:
        return False
    apart = (left <= _AKIMS and right <= _OFFICES) or (right <= _AKIMS and left <= _OFFICES)
    both_akims = left <= _AKIMS and right <= _AKIMS
    if both_akims:
        return bool(one.scope and other.scope) and not _agree(one.scope, other.scope)
    return apart and bool(one.scope or one.body) and bool(other.scope or other.body)


def is_foreign(post: str | None) -> bool:
    """Whether a post is of another country: whoever holds it orders nobody here, unless the words say so."""
    return post is not None and any(word.startswith(_ABROAD) for word in latin_key(post).split())


def is_mouthpiece(post: Post | None) -> bool:
    """Whether somebody speaks for another: what a press secretary tells of orders, others gave."""
    return post is not None and any(word in latin_key(post.name) for word in _MOUTHPIECES)
