"""What a single word tells of whether a name of a body goes on with it."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import Reading, cases, is_infinitive, nominal_features, readings
from tapsyrma.loaders.russian.words import Word
from tapsyrma.ontology.records import Case

FORMS: Final = {
    ("на", "пхв"): 1,
    ("с", "ограниченной"): 2,
    ("в", "агропромышленном"): 2,
    ("в", "апк"): 1,
    ("на", "транспорте"): 1,
}
"""Words in forms of companies and in names, and how many follow: "КГП на ПХВ", "инспекции в АПК"."""
AGAINST: Final = ("противодейств", "содейств")
"""What has the dative behind it in names: "по противодействию теневой экономике"."""
MANAGING: Final = ("заведующ", "управляющ")
ABROAD: Final = ("оон", "юнисеф", "проон", "представительств", "посол", "посл", "консул", "генконсул")
GOVERNED: Final[dict[str, tuple[Case, tuple[str, ...]]]] = {
    "к": ("dative", ("подготовк", "готовност", "доступ")),
    "за": ("instrumental", ("контрол", "надзор")),
    "с": ("instrumental", ("борьбе", "работе", "связям", "связи", "взаимодействию")),
}
_SHORTEST_NAME: Final = 3
_BEGAN: Final = "начала"
"""A verb that is a noun first for the dictionary: "комиссия начала работу"."""
_SET: Final = frozenset({"задача", "представление", "предписание"})
"""What is set or sent, and no part of whose name: "направил в акиматы представления"."""


def is_no_name(word: Word, best: Reading) -> bool:
    """Whether a word is no part of a name: an act, or what is set: "поставил перед составом задачи"."""
    return is_infinitive(word.text) or best.lemma in _SET or word.lower in {_BEGAN, "раз"}


def plain_dative(form: str) -> bool:
    """Whether a form is dative and cannot be genitive: "делам", not "безопасности"."""
    found = cases(nominal_features(form))
    return "dative" in found and "genitive" not in found


def is_abbreviation(word: Word) -> bool:
    """Whether a word is an abbreviation in capitals: "ЖКХ"."""
    if not (len(word.text) > 1 and word.text.isupper() and word.letters):
        return False
    return readings(word.text)[0].part not in {"VERB", "INFN"}  # "аким района ПОРУЧИЛ"


def is_head(word: Word) -> bool:
    """Whether a word heads names of bodies or posts."""
    return word.key in lexicon.post_heads() or word.key in lexicon.body_heads()


def names_another(word: Word | None) -> bool:
    """Whether a word is the short name of a body of its own: "Минтруда", "МВД"."""
    if word is None or not word.capital or len(word.text) < _SHORTEST_NAME:
        return False
    return word.lower in lexicon.abbreviations() or word.key in lexicon.declined_abbreviations()
