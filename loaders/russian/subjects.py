"""Who does what a verb says: the nominative that goes with it, a pronoun, or nobody in this sentence."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis, Nominal
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.present import is_named_aside
from tapsyrma.loaders.russian.words import DASHES, Word
from tapsyrma.ontology.records import Mention, Person

_PRONOUNS: Final = frozenset({"он", "она", "я", "мы", "мной", "мною", "нами"})
_BEEN: Final = frozenset({"было", "был", "была", "были"})
_DECISIONS: Final = frozenset(
    {"решением", "распоряжением", "постановлением", "приказом", "указом", "предписанием"}
    | {"решению", "распоряжению", "постановлению", "приказу", "указу"}
)
"""Papers by which somebody orders, in the cases that say so."""
_POINTING: Final = frozenset({"этим", "данным", "указанным", "тем", "этому", "данному"})
_DEPENDENT: Final = ("что", "котор", "чтобы", "где", "если", "когда")
_ALSO: Final = frozenset(
    {"также", "тоже", "ещё", "еще", "одновременно", "отдельно", "дополнительно", "сам", "сама"}
)
_AFTER: Final = 5
_PRONOUN_REACH: Final = 40
"""Characters between a verb of speech and its pronoun."""


def subject(
    seen: Analysis, first: int, last: int, gender: str | None, number: str | None, *, objects: bool = False
) -> Mention | None:
    """The person, post or body in the nominative that a verb at words ``first..last`` agrees with.

    ``objects``: whether the verb has those who are told in the accusative: "обязал отдел".
    """
    fitting = [n for n in seen.nominals if _fits(n, gender, number)]
    if objects:
        fitting = [n for n in fitting if n.first < first or "accusative" not in n.cases]
    after = [
        n
        for n in fitting
        if last < n.first <= last + _AFTER
        and not (n.mention.kind == "body" and "dative" in n.cases)
        and _only_adverbs(seen, last + 1, n.first)
    ]
    adjoining = [n for n in fitting if n.last == first - 1]
    if after and not (adjoining and all(n.cases & {"dative", "accusative"} for n in after)):
        return _fullest(after).mention
    before = [n for n in fitting if n.last < first and not _said_elsewhere(seen, n, first)]
    before = [n for n in before if not is_named_aside(seen, n, before)]
    if not before:
        return None
    before = [n for n in before if not _is_object(seen, n, before)] or before
    near = max(before, key=lambda n: n.last)
    near = _fullest([n for n in before if n.last == near.last])
    if _is_clear(seen, near.last + 1, first) and not _is_of_other_verb(seen, near, first):
        return near.mention
    main = [n for n in before if not _is_dependent(seen, n)]
    last_word = max((n.last for n in main), default=0)
    return _fullest([n for n in main if n.last == last_word]).mention if main else None


def _is_object(seen: Analysis, nominal: Nominal, others: list[Nominal]) -> bool:
    """Whether another does something to a body: "Аким раскритиковал отдел и потребовал"."""
    if nominal.mention.kind != "body" or "accusative" not in nominal.cases:
        return False
    doers = [n.last for n in others if n.last < nominal.first and "accusative" not in n.cases]
    words = seen.line.words[max(doers, default=nominal.first) + 1 : nominal.first]
    return any(w.letters and readings(w.text)[0].part == "VERB" for w in words)


def agent(seen: Analysis, first: int, last: int) -> Mention | None:
    """The person or post in the instrumental by whom something was ordered: "Главой государства поручено"."""
    for nominal in seen.nominals:
        official = nominal.mention.kind in {"person", "post"} and "instrumental" in nominal.cases
        if not official or _is_governed(seen, nominal.first):
            continue
        before = last < nominal.first <= last + 1
        if "dative" in nominal.cases:
            continue  # "Жанар Каратаевой поручено", "поручено и.о. акима": who is told rather than who tells
        verb = first - (seen.line.lower(first - 1) in _BEEN)
        if before or (nominal.last < first and _is_clear(seen, nominal.last + 1, verb)):
            return _fullest([n for n in seen.nominals if n.first == nominal.first]).mention
    return _by_decision(seen, first)


def _by_decision(seen: Analysis, verb: int) -> Mention | None:
    """Whose decision orders: "Распоряжением акима отделу поручено", "По решению комиссии поручено"."""
    for word in seen.line.words[:verb]:
        if word.letters and word.lower in _DECISIONS:
            by = word.lower.endswith("м") or seen.line.lower(word.index - 1) == "по"
            behind = [n for n in seen.starting(word.index + 1) if "genitive" in n.cases]
            if behind and "dative" in behind[0].cases and _points_back(seen, word.index):
                return None  # "Этим же постановлением | МИД поручено": who is told rather than whose it is
            official = behind and behind[0].mention.kind in {"person", "post", "body"}
            return behind[0].mention if by and official else None
    return None


def _points_back(seen: Analysis, decision: int) -> bool:
    """Whether a decision was told of before: "этим же постановлением", "данным приказом"."""
    return not _POINTING.isdisjoint(w.lower for w in seen.line.words[max(0, decision - 2) : decision])


def _is_governed(seen: Analysis, at: int) -> bool:
    """Whether a preposition stands before a word or a list goes on with it: "с акимом", "судом, акимом"."""
    before = seen.line.at(at - 1)
    if before is not None and before.text == ",":
        return any(n.last == at - 2 and "instrumental" in n.cases for n in seen.nominals)  # a list goes on
    if before is None or not before.letters:
        return False
    return before.lower == "и" or readings(before.text)[0].part in {"PREP", "ADJF"}


def main_clause(seen: Analysis, start: int, end: int) -> tuple[Mention | None, int] | None:
    """The subject of the main clause after a gerund and its first word: "поручив …, министр также отметил".

    The mention is None where a pronoun is the subject.
    """
    for nominal in seen.nominals:
        inside = start < nominal.first < nominal.last + 1 < end
        opens = inside and seen.line.lower(nominal.first - 1) == ","
        if opens and nominal.cases == {"nominative"} and _is_told(seen, nominal.last + 1, end):
            return nominal.mention, nominal.first
    for word in seen.line.words[start:end]:
        pronoun = word.lower in {"он", "она"} and seen.line.lower(word.index - 1) == ","
        if pronoun and _is_told(seen, word.index + 1, end):
            return None, word.index
        if word.text == "," and _is_past(seen.line.at(word.index + 1)):
            return None, word.index + 1  # "Аким, поручив отделу сдать отчёт, уехал"
    return None


def _is_past(word: Word | None) -> bool:
    """Whether a word is a verb in the past."""
    if word is None or not word.letters:
        return False
    first = readings(word.text)[0]
    return first.part == "VERB" and "past" in first.traits


def _is_told(seen: Analysis, at: int, end: int) -> bool:
    """Whether a finite verb stands at a word, or behind adverbs there: "также заявил"."""
    while at < end and seen.line.lower(at) in _ALSO:
        at += 1
    word = seen.line.at(at) if at < end else None
    return word is not None and word.letters and readings(word.text)[0].part == "VERB"


def _fits(nominal: Nominal, gender: str | None, number: str | None) -> bool:
    mention = nominal.mention
    if mention.kind not in ("person", "post", "body") or "nominative" not in nominal.cases or nominal.plural:
        return False
    if number == "plur" or (gender == "neut" and mention.kind != "body"):
        return False  # "министр сообщил, что министерство поручило"
    if isinstance(mention, Person) and gender in ("masc", "femn"):
        return gender_of_person(mention) in (gender, None)
    if mention.kind == "body" and gender:
        return _body_gender(mention.name) in (gender, None)
    return True


def gender_of_person(person: Person) -> str | None:
    """The gender that a surname in the nominative shows."""
    name = (person.surname or person.name).lower()
    if name.endswith(("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")):
        return "femn"
    return "masc" if name.endswith(("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")) else None


def _body_gender(name: str) -> str | None:
    first = name.split()[
        -1 if name.split(maxsplit=1)[0].lower().endswith(("ая", "ое", "ый", "ий", "ой")) else 0
    ]
    if first.isupper():
        return None
    return next((r.gender for r in readings(first) if r.case == "nominative"), None)


def _fullest(nominals: list[Nominal]) -> Nominal:
    """A person rather than the post inside its title."""
    return max(nominals, key=lambda n: (n.last - n.first, n.mention.kind == "person"))


def _only_adverbs(seen: Analysis, start: int, end: int) -> bool:
    """Whether only adverbs stand there, or a preposition with its noun: "сказал в заключение министр"."""
    words = seen.line.words[start:end]
    parts = [readings(w.text)[0].part if w.letters else "" for w in words]
    governed = bool(parts) and parts[0] == "PREP" and parts[-1] == "NOUN" and len(parts) <= _AFTER - 1
    allowed = {"ADVB", "PRCL", "ADJF"} | ({"PREP", "NOUN"} if governed else set())
    return all(part in allowed for part in parts)


def _is_clear(seen: Analysis, start: int, end: int) -> bool:
    """Whether no comma, dash or verb stands between a nominative and the verb."""
    for word in seen.line.words[start:end]:
        if word.text in ",;:" or word.text in DASHES:
            return False
        if word.letters and readings(word.text)[0].part in ("VERB", "PRTS"):
            return False
    return True


def _is_of_other_verb(seen: Analysis, nominal: Nominal, verb: int) -> bool:
    """Whether a subject belongs to the clause before "и": "сообщил, что создаётся фонд и поручил найти"."""
    if seen.line.lower(verb - 1) != "и" or not _is_dependent(seen, nominal):
        return False
    opens = max(w.index for w in seen.line.words[: nominal.first] if w.lower.startswith(_DEPENDENT))
    between = seen.line.words[opens + 1 : nominal.first]
    return any(w.letters and readings(w.text)[0].part in {"VERB", "PRTS"} for w in between)


def _is_dependent(seen: Analysis, nominal: Nominal) -> bool:
    """Whether a nominative stands in a clause that depends on another."""
    before = [w.lower for w in seen.line.words[: nominal.first]]
    return any(word.startswith(_DEPENDENT) for word in before)


def _said_elsewhere(seen: Analysis, nominal: Nominal, verb: int) -> bool:
    """Whether a quotation mark parts a nominative from the verb."""
    marks = [w.text for w in seen.line.words[nominal.last + 1 : verb] if w.text in "«»“”"]
    return bool(marks) and marks[0] in "»”"


def agrees(person: Person, text: str, at: int) -> bool:
    """Whether "он" or "она" around a place of a sentence may mean a person, by the gender of the surname."""
    near = text[max(0, at - _PRONOUN_REACH) : at + _PRONOUN_REACH].lower().split()
    words = {word.strip(',.:;!?–—-«»"') for word in near}
    gender = gender_of_person(person)
    return ("он" in words and gender != "femn") or ("она" in words and gender != "masc")


def has_pronoun(seen: Analysis, first: int, last: int) -> bool:
    """Whether a pronoun close to the verb is its subject."""
    near = seen.line.words[max(0, first - 3) : first] + seen.line.words[last + 1 : last + 3]
    return any(word.lower in _PRONOUNS for word in near)


def subjects_of(seen: Analysis) -> list[Person]:
    """The persons who may be the subject of a sentence: in the nominative, or before its first verb."""
    verbs = (w.index for w in seen.line.words if w.letters and readings(w.text)[0].part == "VERB")
    verb = next(verbs, 0)
    return [
        n.mention
        for n in seen.nominals
        if isinstance(n.mention, Person)
        and (n.cases == {"nominative"} or ("nominative" in n.cases and n.last == verb - 1))
    ]
