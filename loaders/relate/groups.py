"""Which groups a document tells of as those who act: not whoever only attends or is counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache

from tapsyrma.loaders.find.wordlists import FOLDS
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.extraction import Indicator, Instruction, Meeting, Party, Report, Thing
from tapsyrma.ontology.records import Language


def acting(groups: Iterable[Thing], named: Collection[str], language: Language) -> tuple[Thing, ...]:
    """The groups that are told something or say it, and of the others those that are not just people.

    "Representatives of trade unions" who sat in the hall are no group that anybody could hold to account;
    where they are told to act they are. ``named`` are the ids of those who tell, are told or are told of.
    """
    fold, people = FOLDS[language], _people(language)
    return tuple(
        group
        for group in groups
        if group.id in named or not any(fold(word).startswith(people) for word in group.name.split())
    )


def parties_of(
    instructions: Iterable[Instruction],
    reports: Iterable[Report],
    measured: Iterable[Indicator],
    held: Iterable[Meeting],
) -> list[Party]:
    """Everybody who orders, is told, reports, says a figure or leads a meeting."""
    ordered = [party for one in instructions for party in (one.issuer, *one.assignees)]
    said = [one.speaker for one in measured]
    told = [one.speaker for one in reports]
    led = [one.chair for one in held]
    return [party for party in (*ordered, *said, *told, *led) if party is not None]


@cache
def _people(language: Language) -> tuple[str, ...]:
    """How words for people who are no officials begin."""
    return tuple(FOLDS[language](word) for word in vocabulary(language)["bystanders"])
