"""What organisations are called: own names in every spelling, and the national ones with all their names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tapsyrma.loaders.find.wordlists import FOLDS
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import Language

_LEGAL_FORM = re.compile(
    r"\b(?:АО|ТОО|РГП|РГКП|РГУ|ГКП|ГККП|ГКУ|КГП|КГКП|КГУ|ГУ|НАО|ПАО|ОАО|ЗАО|ООО|НАК|НУХ|ФРП|СЭЗ"
    r"|АҚ|ЖШС|РМК|РМҚК|РММ|МКК|КМК|КМҚК|КММ|ММ|КеАҚ|КЕАҚ|ҰАК|ҰБХ|АЭА|АQ|AQ|JShS|JŞS|ŪK|ÚK"
    r"|JSC|LLP|LLC|RSE|NJSC|NAC|NMH|SWF|SEZ)(?!\w)|\b(?:на ПХВ|ШЖҚ|NC|НК|ҰК)(?!\w)|[«»\"“”„]"
)
_GENERIC = re.compile(
    r"\b(?:фонд|қор(?=ы)|fund|предприяти|учреждени|компани|акционерное обществ|қоғам|кәсіпорн|kásiporn"
    r"|käsıporn|kasiporn|мекеме|mekeme|серіктесті|seriktest|serıktest|enterprise|company|corporation|institution)\w*"
    r"|\b(?:national company|национальная (?=компани)|ұлттық (?=компани)|ulttyq (?=kompan))|\bkompan[iı]+a\w*"
    r"|\b(?:special economic zone|специальн\w+ экономическ\w+ зон\w*|арнайы экономикалық аймағы"
    r"|arna[iıy]+ ekonom[iı]kalyq a[iıy]+ma[ǵğg]y)",
    re.IGNORECASE,
)
_OF_THE_REPUBLIC = re.compile(
    r"\b(?:Республики Казахстан|РК|of the Republic of Kazakhstan|of the RK|Қазақстан Республикасы(?:ның)?|ҚР"
    r"|Qazaqstan Respýblıkasy(?:nyń)?|Qazaqstan Respublikasy(?:nyñ)?)(?!\w)"
)
"""What every national organisation may have in its name."""
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = str.maketrans("", "", "aeiou")
_GUTTURALS = str.maketrans("ghc", "kkk")
"""Қаз-, Каз-, Kazh- and -telecom: spellings exchange these sounds."""
_LETTERS = 5
"""Consonants of an organisation's own name that tell it from others without a kind."""
_FORMS = {
    "joint-stock": frozenset(("АО", "АҚ", "AQ", "JSC")),
    "partnership": frozenset(("ТОО", "ЖШС", "JShS", "JŞS", "LLP")),
    "republican enterprise": frozenset(("РГП", "РМК", "RSE")),
    "communal enterprise": frozenset(("ГКП", "КГП", "МКК", "КМК")),
}
"""Legal forms by what they are called in three languages."""
_QUOTES = re.compile('[«»"“”„]')
_SPACE = re.compile(r"\s+")


def skeleton(name: str) -> tuple[str, ...]:
    """The consonants of each word of an organisation's own name, without its legal form and kind."""
    plain = _GENERIC.sub(" ", _LEGAL_FORM.sub(" ", name))
    spelt = (sounds(word).translate(_VOWELS).translate(_GUTTURALS) for word in _WORD.findall(plain))
    return tuple(word for word in spelt if word)


def short_name(name: str) -> tuple[str, ...]:
    """The legal form of a company, the same in every language, and the sounds of its short own name.

    Without a legal form the name says too little: then it is taken as it is written.
    """
    form = next((form for form, names in _FORMS.items() if not names.isdisjoint(_WORD.findall(name))), None)
    if form is None:
        return (search_key(_QUOTES.sub(" ", name)),)
    plain = _GENERIC.sub(" ", _LEGAL_FORM.sub(" ", name))
    return form, *(sounds(word) for word in _WORD.findall(plain))


def tells(name: tuple[str, ...]) -> bool:
    """Whether the consonants of a name are enough to know it again."""
    return sum(map(len, name)) >= _LETTERS


@lru_cache(maxsize=65536)
def national(name: str, language: Language) -> str | None:
    """The national organisation of ``lang/organisations.yaml`` that a whole name is one of, or None."""
    plain, known = _LEGAL_FORM.sub(" ", name), _known(language)
    found = known.get(_key(plain, language)) or known.get(_key(_GENERIC.sub(" ", plain), language))
    heard = skeleton(name)
    return found or (_heard().get(heard) if tells(heard) else None)


@cache
def _known(language: Language) -> dict[str, str]:
    return {
        key: organisation
        for organisation, names in vocabulary("organisations").items()
        for name in names[language]
        for key in _keys(name, language)
    }


@cache
def _heard() -> dict[tuple[str, ...], str]:
    """By sounds, for other case forms and spellings ("«Казахтелекома»")."""
    return {
        heard: organisation
        for organisation, names in vocabulary("organisations").items()
        for name in itertools.chain.from_iterable(names.values())
        if tells(heard := skeleton(name))
    }


def _keys(name: str, language: Language) -> Iterator[str]:
    yield _key(name, language)
    yield _key(_GENERIC.sub(" ", name), language)


def _key(name: str, language: Language) -> str:
    folded = FOLDS[language]
    plain = _OF_THE_REPUBLIC.sub(" ", name)
    return " ".join(folded(word) for word in _SPACE.sub(" ", plain).replace("-", " ").split())
