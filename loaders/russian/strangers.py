"""Who orders nothing though the verb says so: "житель потребовал", "кодекс обязал"."""

from __future__ import annotations

from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import declined, readings

_LAWS: Final = frozenset(
    {"закон", "кодекс", "норма", "статья", "конституция", "договор", "жизнь", "время", "погода"}
)
_REACH: Final = 5


def is_stranger_s(seen: Analysis, verb: int) -> bool:
    """Whether the subject right before a verb is a law, or somebody whom no list of officials has."""
    taken = {i for n in seen.nominals for i in range(n.first, n.last + 1)}
    for word in reversed(seen.line.words[max(0, verb - _REACH) : verb]):
        if not word.letters or word.index in taken:
            return False
        if (head := lexicon.post_heads().get(word.key)) is not None:
            weak = head.lemma in lexicon.words("posts_with_complement")
            before = seen.line.at(word.index - 1)
            described = before is not None and before.letters and readings(before.text)[0].part == "ADJF"
            return weak and not described
        if word.key in _crowds():
            return True
        first = readings(word.text)[0]
        if first.part not in {"NOUN", "ADJF", "ADVB", "PRCL"}:
            return False
        nominative = any(r.case == "nominative" and r.number == "sing" for r in readings(word.text))
        if word.capital and word.index and {"Name", "Surn", "Geox"} & first.traits:
            continue  # "жительница микрорайона Азат потребовала"
        if first.part == "NOUN" and nominative:
            person = "anim" in first.traits and not {"Name", "Surn", "Patr", "Geox"} & first.traits
            known = word.key in lexicon.body_heads() or first.lemma in _OFFICIAL
            return (person and not known) or first.lemma in _LAWS
    return False


@cache
def _crowds() -> frozenset[str]:
    """People who ask for something together: "предприниматели предложили министру"."""
    forms = (declined(lemma, "nominative", "plur") for lemma in _CITIZENS)
    return frozenset(form.replace("ё", "е") for form in forms)


_CITIZENS: Final = (
    *("житель", "предприниматель", "бизнесмен", "фермер", "аграрий", "родитель", "активист", "общественник"),
    *("эколог", "горожанин", "сельчанин", "ветеран", "студент", "волонтёр", "гражданин", "блогер"),
    *("журналист", "юрист", "пассажир", "потребитель", "перевозчик", "дольщик", "сельхозпроизводитель"),
)
_OFFICIAL: Final = frozenset(
    {"чиновник", "докладчик", "спикер", "губернатор", "замакима", "премьер", "полковник"}
)
