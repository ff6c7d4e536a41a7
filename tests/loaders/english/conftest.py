"""Ways to read invented English sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from tapsyrma.loaders.english.grammar import English, make
from tapsyrma.loaders.find.find import find
from tapsyrma.loaders.relate.relate import relate
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.extraction import Instruction, Party
from tapsyrma.ontology.keys import sha256
from tapsyrma.ontology.records import Clause, Document, DocumentDate, Found, Layout

Read: TypeAlias = Callable[..., tuple[Layout, tuple[Found, ...]]]

DAY = "2024-04-10"


@pytest.fixture(scope="session")
def grammar() -> English:
    """The English grammar."""
    return make()


@pytest.fixture(scope="session")
def read(grammar: English) -> Read:
    """Reads a text as a release of 10 April 2024 (a Wednesday), or of no known day."""

    def reading(text: str, day: str | None = DAY) -> tuple[Layout, tuple[Found, ...]]:
        date = DocumentDate(day, "day", "stated") if day else DocumentDate()
        key = sha256(text)
        layout = split(Document(key, "-", text, key, key, "test", "en", "Latn", date=date))
        return layout, find(layout, grammar)

    return reading


@pytest.fixture(scope="session")
def clauses(grammar: English, read: Read) -> Callable[[str], list[Clause]]:
    """The clauses of a text, in order."""

    def reading(text: str) -> list[Clause]:
        layout, found = read(text)
        return [clause for one in found for clause in grammar.clauses(layout, one)]

    return reading


@pytest.fixture(scope="session")
def orders(clauses: Callable[[str], list[Clause]]) -> Callable[[str], list[Any]]:
    """What a text tells whom to do: force, those told (partners after a plus), and the words of each act."""

    def told(clause: Clause) -> str:
        lead = ", ".join(a.mention.name for a in clause.addressees if a.role == "lead")
        partners = ", ".join(a.mention.name for a in clause.addressees if a.role == "with")
        return f"{lead} + {partners}" if partners else lead

    def reading(text: str) -> list[Any]:
        return [
            (clause.force, told(clause), action.of(text))
            for clause in clauses(text)
            for action in clause.actions
        ]

    return reading


@pytest.fixture(scope="session")
def told(grammar: English, read: Read) -> Callable[[str], list[Any]]:
    """The orders of a whole text, lists followed: force, those told, the words of the act, its last day."""

    def names(parties: tuple[Party, ...]) -> str:
        lead = ", ".join(str(p.name or p.post) for p in parties if p.role == "lead")
        partners = ", ".join(str(p.name or p.post) for p in parties if p.role == "with")
        return f"{lead} + {partners}" if partners else lead

    def reading(text: str) -> list[Any]:
        layout, found = read(text)
        return [
            (
                one.force,
                names(one.assignees),
                one.action.quote,
                one.deadline.latest if one.deadline is not None else None,
            )
            for one in relate(layout, found, grammar).instructions
        ]

    return reading


@pytest.fixture(scope="session")
def issuers(grammar: English, read: Read) -> Callable[[str], list[str | None]]:
    """Whose orders the instructions of a text are, by name or post."""

    def reading(text: str) -> list[str | None]:
        layout, found = read(text)
        given = (one.issuer for one in relate(layout, found, grammar).instructions)
        return [one.name or one.post if one is not None else None for one in given]

    return reading


@pytest.fixture(scope="session")
def explicit(grammar: English, read: Read) -> Callable[[str], list[tuple[str, str, Instruction]]]:
    """The explicit orders of a text, each behind who gives it and who is told."""

    def reading(text: str) -> list[tuple[str, str, Instruction]]:
        layout, found = read(text)
        return [
            (
                str(one.issuer.name or one.issuer.post) if one.issuer is not None else "",
                ", ".join(str(party.name or party.post) for party in one.assignees),
                one,
            )
            for one in relate(layout, found, grammar).instructions
            if one.force == "explicit"
        ]

    return reading
