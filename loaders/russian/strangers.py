"""Who orders nothing though the verb says so: "житель потребовал", "кодекс обязал"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.morphology import declined, is_infinitive, readings
from tapsyrma.loaders.russian.words import Word

_LAWS: Final = frozenset(
    {"закон", "кодекс", "норма", "статья", "конституция", "договор", "жизнь", "время", "погода"}
)
_RULES: Final = frozenset(
    {"план", "программа", "проект", "перечень", "список", "документ", "текст", "правило", "стандарт", "пункт"}
    | {"соглашение", "меморандум", "контракт", "поправка", "стратегия", "концепция", "доктрина", "устав"}
    | {"регламент", "норматив", "законодательство", "законопроект", "закон", "кодекс", "норма", "изменение"}
)
"""Texts by which things go, and whose words are nobody's order on a day."""
_STATES: Final = frozenset(
    {"ситуация", "обстановка", "рост", "кризис", "работа", "проблема", "реформа", "авария", "паводок", "дело"}
    | {"трагедия", "происшествие", "подготовка", "практика", "безопасность", "обстоятельство", "событие"}
)
"""What makes something necessary: "ситуация потребовала"."""
_PAPERS: Final = frozenset({"указ", "приказ", "постановление", "распоряжение", "решение", "резолюция"})
"""Papers that order, of which nobody says whose they are."""
_REACH: Final = 5
_GLUED: Final = re.compile(r"[а-яё][А-ЯЁ][а-яё]")
"""Where two words have run together, of which the second may name somebody: "РанееСеитов"."""


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
        if word.key in _crowds() or _is_rule_or_state(seen, word, verb):
            return True
        first = readings(word.text)[0]
        if first.part not in {"NOUN", "ADJF", "ADVB", "PRCL"}:
            return False
        nominative = any(r.case == "nominative" and r.number == "sing" for r in readings(word.text))
        if word.capital and word.index and {"Name", "Surn", "Geox"} & first.traits:
            continue  # "жительница микрорайона Азат потребовала"
        if first.part == "NOUN" and nominative:
            person = "anim" in first.traits and not {"Name", "Surn", "Patr", "Geox"} & first.traits
            known = word.key in lexicon.body_heads() or first.lemma in OFFICIALS
            return (person and not known) or first.lemma in _LAWS
    return False


def _is_rule_or_state(seen: Analysis, word: Word, verb: int) -> bool:
    """Whether a text or a state of things is the subject: "план обязал", "ситуация потребовала".

    One that may be what is ordered too has those who are told behind the verb: "План поручил составить аким".
    """
    number = readings(seen.line.words[verb].text)[0].number
    meant = [r for r in readings(word.text) if r.part == "NOUN" and r.lemma in _RULES | _STATES]
    if not any((r.case, r.number) == ("nominative", number) for r in meant):
        return False
    return _has_told_behind(seen, verb) or all(r.case != "accusative" for r in meant)


def _is_paper_s(seen: Analysis, verb: int) -> bool:
    """Whether a paper that orders is the subject: "постановление обязало", "решение комиссии обязало"."""
    number = readings(seen.line.words[verb].text)[0].number
    for word in reversed(seen.line.words[max(0, verb - _REACH) : verb]):
        first = readings(word.text)[0] if word.letters else None
        if first is None or first.part not in {"NOUN", "ADJF"}:
            return False
        if first.lemma in _PAPERS:
            subject = any((r.case, r.number) == ("nominative", number) for r in readings(word.text))
            return subject and _has_told_behind(seen, verb)
    return False


def _has_told_behind(seen: Analysis, verb: int) -> bool:
    """Whether a word other than the act stands right behind a verb, as those who are told do."""
    behind = seen.line.at(verb + 1)
    return behind is not None and behind.letters and not is_infinitive(behind.text)


def has_unread_subject(seen: Analysis, cue: Cue) -> bool:
    """Whether somebody stands right before a verb who is no one we know: "Сенаторы поручили".

    They ordered, and nobody whom the page names elsewhere.
    """
    if readings(seen.line.words[cue.first].text)[0].part != "VERB":
        return False
    if _is_paper_s(seen, cue.first):
        return True
    at = cue.first - 1
    while at >= 0 and _is_aside(seen.line.words[at]):
        at -= 1
    word = seen.line.at(at)
    if word is None or not word.letters:
        return False
    nominal = next((n for n in seen.nominals if n.first <= at <= n.last), None)
    if nominal is not None:
        return (
            nominal.plural and nominal.last == at and "nominative" in nominal.cases and cue.number == "plur"
        )
    if _GLUED.search(word.text):
        return True
    before = seen.line.at(at - 1)
    governed = before is not None and before.letters and readings(before.text)[0].part == "PREP"
    first = readings(word.text)[0]
    named = first.part == "NOUN" and first.case == "nominative" and first.number == cue.number
    # "сообщил, что город поручил закупить дозы"
    ordering = "anim" in first.traits or first.lemma in lexicon.words("scopes")
    return named and not governed and ordering and not {"Name", "Geox"} & first.traits


def _is_aside(word: Word) -> bool:
    """Whether a word between subject and verb says no more than how or when: "лично", "также"."""
    return word.letters and readings(word.text)[0].part in {"ADVB", "PRCL"}


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
OFFICIALS: Final = frozenset({"чиновник", "докладчик", "спикер", "замакима", "премьер", "полковник"})
"""Words for officials that head no post by themselves."""
