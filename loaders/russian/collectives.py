"""Groups of officials and bodies: "акимы всех регионов", "заинтересованные государственные органы", "МИО"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import Feature, cases, readings
from tapsyrma.loaders.russian.phrases import agreement, complement, left_edge
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Case

_ALL: Final[frozenset[Feature]] = frozenset(
    (case, "plur") for case in ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
)
_WHOLE: Final = frozenset({"регионов", "областей"})
_EVERY: Final = ("всем", "все", "всех", "всеми")
_LAW: Final = "правоохранительн"
# "комиссии по делам несовершеннолетних"; after other words "по" tells the occasion.
_WITH_TASKS: Final = frozenset({"комиссия", "комитет"})
_LOCAL: Final = "местн"


@dataclass(frozen=True, slots=True)
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


def find_groups(line: Line, taken: frozenset[int], persons: frozenset[int]) -> tuple[Group, ...]:
    """The groups of a sentence in order.

    Args:
        line: the sentence.
        taken: words of persons, posts and bodies, which head no group.
        persons: words of persons' names, which no group's name goes into.
    """
    found: list[Group] = []
    index = 0
    while index < len(line.words):
        group = None if index in taken else _group_at(line, index, persons)
        if group is not None:
            found.append(group)
        index = group.last + 1 if group else index + 1
    return tuple(found)


def _group_at(line: Line, index: int, taken: frozenset[int]) -> Group | None:
    word = line.words[index]
    for sort, shortened in lexicon.ru("collective_abbreviations").items():
        if word.text in shortened:
            return Group(index, index, word.text, sort, _ALL)
    head = lexicon.collective_heads().get(word.lower.replace("ё", "е"))
    return headed(line, index, head, taken) if head is not None else None


def headed(line: Line, index: int, head: Head, taken: frozenset[int]) -> Group | None:
    """The group whose head word stands at an index; None where the word alone says too little."""
    first = left_edge(line, index, head.features, lexicon.words("collective_adjectives"))
    own = cases(head.features)
    last = complement(line, index, taken, about=head.lemma in _WITH_TASKS, open_list=True, own_cases=own)
    if head.lemma in lexicon.words("only_with_complement") and first == index == last:
        return None
    if all(number == "sing" for _, number in head.features) and last == index:
        return None
    features = agreement(line, first, index, head.features)
    number = "plur" if any(n == "plur" for _, n in features) else "sing"
    name = nominative.headed(line, first, index, last, head.lemma, number)
    return Group(first, last, name, _sort(line, first, index, last, head), features)


def told(line: Line, first: int, index: int, head: Head, taken: frozenset[int], case: Case) -> Group:
    """Anybody who is told to act, named by a common noun at ``index`` with the adjectives from ``first`` on."""
    number = next(n for c, n in sorted(head.features, key=str) if c == case)
    last = complement(line, index, taken, about=False)
    name = nominative.headed(line, first, index, last, head.lemma, number)
    return Group(first, last, name, head.sort, frozenset({(case, number)}))


def _sort(line: Line, first: int, index: int, last: int, head: Head) -> str:
    text = line.text[line.words[first].start : line.words[last].end].lower()
    if head.lemma == "аким":
        whole = text.startswith(_EVERY) or _is_whole(line, index, last)
        return "all-akims" if whole else "akims"
    if _LAW in text:
        return "law-enforcement"
    return "local-executive-bodies" if head.lemma == "орган" and _LOCAL in text else head.sort


def _is_whole(line: Line, index: int, last: int) -> bool:
    """Whether the akims are those of "регионов", "областей, городов Астаны …", not of "районов области"."""
    following = [w for w in line.words[index + 1 : last + 1] if w.letters]
    following = [w for w in following if not w.lower.startswith("вс")]
    return (
        bool(following)
        and following[0].lower in _WHOLE
        and not any(r.part == "ADJF" for r in readings(following[0].text))
    )
