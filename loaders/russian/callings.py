"""What people are called who hold no post of any list: "учитель физики Р. Омарова", "А. Бекова, швея"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.morphology import Feature, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.posts import Sight
from tapsyrma.loaders.russian.titles import Titled
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Case

_REACH: Final = 9
"""Words of a calling at most."""
_FORMER: Final = frozenset({"бывший", "прежний"})
_CLOSING: Final = frozenset({",", "", ".", ")", ";", ":", "!", "?", "–", "—"})
_NAMES: Final = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn"})
_NO_CALLINGS: Final = (
    *("господин", "госпожа", "товарищ", "друг", "брат", "сестра", "сын", "дочь", "муж", "жена", "отец"),
    *("мать", "мама", "папа", "человек", "лицо", "гость", "герой", "коллега", "автор", "имя", "мистер"),
    *("ребенок", "ребёнок", "лидер", "победител", "участни", "спикер", "докладчик", "собеседник", "супруг"),
    *("кандидат", "ветеран"),
)
_LAY: Final = (
    *("пенсионер", "фермер", "жител", "предпринимател", "бизнесмен", "чабан", "крестьян", "горожан"),
    *("владел", "собственни", "покупател", "пассажир", "студент", "школьни", "блогер", "активист", "рыбак"),
    *("пчеловод", "охотни", "волонтер", "волонтёр", "сосед", "клиент", "потребител", "абонент", "пациент"),
    *("заявител", "дольщи", "переселен", "многодетн", "мальчи", "девоч", "девушк", "мужчин", "женщин"),
    *("уроженец", "уроженк", "выпускни", "призер", "призёр", "чемпион", "земляк", "сторонни", "посетител"),
    *("сельчан", "парень"),
)
"""Beginnings of words for people who hold no post at all."""
_DWELLERS: Final = ("инец", "анец", "енец", "арец", "ралец", "янин", "анин", "янка", "анка", "инка")
"""What people of a town are called by: "актюбинец", "алматинка"; what they ask is no order."""
_OFFICIAL: Final = (
    *("заместитель", "помощник", "советник", "представитель", "секретарь", "председатель", "уполномоченный"),
    *("инженер", "энергетик", "механик", "технолог", "агроном", "экономист", "юрист", "архитектор", "врач"),
    *("специалист", "эксперт", "инспектор", "мастер", "прораб", "диспетчер", "бригадир", "следователь"),
    *("менеджер", "редактор", "капитан", "майор", "полковник", "подполковник", "лейтенант", "финансист"),
)
"""Those who may tell others; what all others say is no order."""


def with_callings(line: Line, holders: tuple[Titled, ...], taken: frozenset[int]) -> tuple[Titled, ...]:
    """The persons of a sentence; those without a post have what stands beside their name.

    ``taken`` are the words of posts.
    """
    names = frozenset(i for h in holders for i in range(h.name.first, h.name.last + 1))
    return tuple(
        holder if holder.post else Titled(holder.name, holder.display, _beside(line, holder, taken, names))
        for holder in holders
    )


def _beside(line: Line, holder: Titled, taken: frozenset[int], names: frozenset[int]) -> Sight | None:
    """The calling right before a name, or behind it between signs."""
    name = holder.name
    for head in range(name.first - 1, max(-1, name.first - 1 - _REACH), -1):
        if head in taken or head in names or not (line.words[head].letters or line.words[head].text == "№"):
            if line.words[head].text not in "«»№" and not line.words[head].text.isdigit():
                break
            continue
        made = _calling(line, head, name.case, names)
        if made is not None and made.last == name.first - 1:
            return made
    if line.lower(name.last + 1) not in {",", "–", "—", "("}:
        return None
    for head in range(name.last + 2, min(name.last + 5, len(line.words))):
        if head in taken or head in names or not line.words[head].letters:
            return None
        made = _calling(line, head, name.case, names)
        if made is not None:
            fits = made.first == name.last + 2 and line.lower(made.last + 1) in _CLOSING
            return made if fits else None
    return None


def _calling(line: Line, head: int, case: Case, names: frozenset[int]) -> Sight | None:
    """The calling whose head word stands at an index in the case of the name."""
    word = line.words[head]
    if not word.letters or (word.capital and head > 0 and line.words[head - 1].letters):
        return None
    meant = next((r for r in readings(word.text) if r.part == "NOUN"), None)
    if meant is None or readings(word.text)[0].part != "NOUN" or "anim" not in meant.traits:
        return None
    fitting = [r for r in readings(word.text) if r.part == "NOUN" and r.case == case and r.number == "sing"]
    lemma = meant.lemma
    dwells = lemma.endswith(_DWELLERS) and lemma != "гражданин"  # "почётный гражданин города"
    lay = lemma.startswith((*_NO_CALLINGS, *_LAY)) or dwells
    if not fitting or lay or word.key in lexicon.body_heads() or meant.traits & _NAMES:
        return None
    first = _left(line, head, case, names)
    last = complement(line, head, names)
    name = headed(Stretch(line, first, head, last), lemma)
    features: frozenset[Feature] = frozenset({(case, "sing")})
    sort = "other" if lemma.endswith(_OFFICIAL) else "employee"
    return Sight(first, head, last, lemma, sort, features, name)


def _left(line: Line, head: int, case: Case, names: frozenset[int]) -> int:
    """The first adjective before the head that agrees with it."""
    first = head
    while first > 0 and head - first < len(("главный", "городской")) and first - 1 not in names:
        word = line.words[first - 1]
        best = readings(word.text)[0] if word.letters else None
        if best is None or best.part != "ADJF" or "Apro" in best.traits or best.lemma in _FORMER:
            break
        if not any(r.case == case for r in readings(word.text)):
            break
        first -= 1
    return first
