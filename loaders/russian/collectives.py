"""Groups of officials and bodies: "акимы всех регионов", "заинтересованные государственные органы", "МИО"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.adjectives import agreement, left_edge
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import Feature, cases, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import WITH_TASKS, complement
from tapsyrma.loaders.russian.sources import is_photo
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

_ALL: Final[frozenset[Feature]] = frozenset(
    (case, "plur") for case in ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
)
_WHOLE: Final = frozenset({"регионов", "областей"})
_EVERY: Final = ("всем", "все", "всех", "всеми")
_LAW: Final = "правоохранительн"
# "комиссии по делам несовершеннолетних"; after other words "по" tells the occasion.
_WITH_TASKS: Final = frozenset({"комиссия", "комитет"})
_POSSESSIVES: Final = frozenset({"свой", "наш", "ваш", "этот", "тот"})
_LOCAL: Final = "местн"
_OF: Final = frozenset({"от", "у", "из", "для", "без", "до", "со"})
"""Prepositions with the genitive: after them "ведомства" is one."""


@frozen
class Group:
    """A group as seen: first and last word, its name in the nominative, its sort and possible cases."""

    first: int
    last: int
    name: str
    sort: str
    features: frozenset[Feature]

    @property
    def cases(self) -> frozenset[Case]:
        """The cases in which the group may stand."""
        return cases(self.features)


_HEADS: Final = marking(
    lambda form: form.key in lexicon.collective_heads() or form.text in lexicon.collective_abbreviations()
)


def find_groups(line: Line, taken: frozenset[int], persons: frozenset[int]) -> tuple[Group, ...]:
    """The groups of a sentence in order.

    Args:
        line: the sentence.
        taken: words of persons, posts and bodies, which head no group.
        persons: words of persons' names, which no group's name goes into.
    """
    found: list[Group] = []
    free = 0
    for word in line.marked(_HEADS):
        if word.index < free or word.index in taken:
            continue
        group = _group_at(line, word.index, persons)
        if group is not None:
            found.append(group)
            free = group.last + 1
    return tuple(found)


def _group_at(line: Line, index: int, persons: frozenset[int]) -> Group | None:
    word = line.words[index]
    sort = lexicon.collective_abbreviations().get(word.text)
    if sort is not None:
        return Group(index, index, word.text, sort, _ALL)
    head = lexicon.collective_heads().get(word.key)
    return _officials(line, index, head, persons) if head is not None else None


def _officials(line: Line, index: int, head: Head, persons: frozenset[int]) -> Group | None:
    """The group whose head word stands at an index; None where the word alone says too little."""
    first = left_edge(line, index, head.features, lexicon.words("collective_adjectives"))
    first += line.lower(first) == "этим" and line.lower(first - 1) in {
        "с",
        "связи",
    }  # "В связи с этим акимам"
    last = complement(
        line,
        index,
        persons,
        about=head.lemma in _WITH_TASKS,
        open_list=True,
        own_cases=cases(head.features),
    )
    if head.lemma in lexicon.words("only_with_complement") and first == index == last:
        return None
    if all(number == "sing" for _, number in head.features) and last == index:
        return None
    features = agreement(line, first, index, head.features)
    if is_photo(line, first) or (head.lemma == "руководство" and line.lower(first - 1) == "под"):
        return None  # "на совещании под руководством акима" names him alone
    if line.lower(first - 1) in _OF and not any(case == "genitive" for case, _ in features):
        return None
    number = "plur" if any(n == "plur" for _, n in features) else "sing"
    phrase = Stretch(line, first, index, last)
    return Group(first, last, headed(phrase, head.lemma, number), _sort(phrase, head), features)


def anybody(phrase: Stretch, head: Head, persons: frozenset[int], case: Case) -> Group:
    """Whoever is told to act, named by a common noun: its phrase so far without the complement."""
    line, first = phrase.line, phrase.first
    number = next(n for c, n in sorted(head.features, key=str) if c == case)
    body = lexicon.body_heads().get(line.words[phrase.head].key)
    tasked = body is not None and body.sort in WITH_TASKS  # "департаментам по миграции"
    last = complement(line, phrase.head, persons, about=tasked)
    while first < phrase.head and readings(line.words[first].text)[0].lemma in _POSSESSIVES:
        first += 1
    name = headed(Stretch(line, first, phrase.head, last), head.lemma, number)
    return Group(first, last, name, head.sort, frozenset({(case, number)}))


def _sort(phrase: Stretch, head: Head) -> str:
    text = phrase.text.lower()
    if head.lemma == "аким":
        whole = text.startswith(_EVERY) or _is_whole(phrase.line, phrase.head, phrase.last)
        return "all-akims" if whole else "akims"
    if _LAW in text:
        return "law-enforcement"
    return "local-executive-bodies" if head.lemma == "орган" and _LOCAL in text else head.sort


def _is_whole(line: Line, index: int, last: int) -> bool:
    """Whether the akims are those of "регионов", "областей, городов Астаны …", not of "районов области"."""
    words = (w for w in line.words[index + 1 : last + 1] if w.letters)
    following = next((w.lower for w in words if not w.lower.startswith("вс")), None)
    return following in _WHOLE
