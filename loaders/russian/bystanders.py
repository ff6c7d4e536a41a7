"""Who stands where those who are told do, and is not told to act: who takes down orders, who is helped."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.ontology.records import Person

_WRITING: Final = frozenset({"дописать", "записать", "вписать", "занести", "зафиксировать", "отразить"})
_BLAME: Final = ("взыскан", "выговор", "замечан", "благодарн", "предупрежден")
_HELPING: Final = frozenset(
    {
        "доставить",
        "выдать",
        "выплатить",
        "выделить",
        "предоставить",
        "вернуть",
        "возместить",
        "помочь",
        "раздать",
    }
)
_OWING: Final = frozenset({"предоставить", "вернуть", "возместить", "выплатить"})
"""What those do as well who work for others: "подрядчикам предоставить документы"."""
_WORKING: Final = (
    *(
        "подрядчик",
        "субподрядчик",
        "застройщик",
        "поставщик",
        "исполнител",
        "перевозчик",
        "компани",
        "подрядн",
    ),
    *("монополист", "разработчик", "недропользовател", "проектировщик", "чиновник", "управляющ"),
)


def undictated(seen: Analysis, told: list[Told]) -> list[Told]:
    """The orders somebody was asked to take down, which are told to others: "дописать: цены снизить"."""
    if not told or not told[0].acts:
        return told
    first = told[0].acts[0]
    words = seen.line.words[first.first : first.last + 2]
    colon = next((w.index for w in words if w.text == ":"), None)
    if _verb(seen, first) not in _WRITING or colon is None:
        return told
    opening = (Act(colon + 1, first.last),) if first.last > colon + 1 else ()
    acts = (*opening, *told[0].acts[1:], *(act for one in told[1:] for act in one.acts))
    return [Told((), acts)] if acts else []


def without_helped(seen: Analysis, told: list[Told]) -> list[Told]:
    """The orders without people whom the act is to help: "хозяйствам без семян доставить семена".

    Whoever is to be blamed is part of the act: "главным врачам объявить взыскания".
    """
    return [_without(seen, one) for one in told]


def _without(seen: Analysis, told: Told) -> Told:
    verb = _verb(seen, told.acts[0]) if told.acts else None
    if verb == "объявить" and _blames(seen, told.acts[0]):
        starts = (a.mention.span.start for a in told.addressees if not isinstance(a.mention, Person))
        first = min([told.acts[0].first, *(seen.line.index_at(start - seen.offset) for start in starts)])
        return Told((), (Act(first, told.acts[0].last), *told.acts[1:]))
    working = verb in _OWING and any(a.mention.name.lower().startswith(_WORKING) for a in told.addressees)
    helped = verb in _HELPING and all(a.mention.sort == "other" for a in told.addressees) and not working
    return Told((), told.acts) if helped else told


def _blames(seen: Analysis, act: Act) -> bool:
    """Whether an act tells somebody blame or thanks: "главным врачам объявить взыскания"."""
    return any(w.lower.startswith(_BLAME) for w in seen.line.words[act.first : act.last + 1])


def _verb(seen: Analysis, act: Act) -> str | None:
    """The dictionary form of the first infinitive of an act."""
    words = seen.line.words[act.first : act.last + 1]
    return next((readings(w.text)[0].lemma for w in words if w.letters and is_infinitive(w.text)), None)
