"""The systems that releases tell of are found by questions, with who spoke of them and what was ordered.

Read from our own-words versions of five real releases; "none" is an answer like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from tapsyrma.graph.store import Row, Store
from tapsyrma.queries.library import run

from .goldens import AS_OF


@dataclass(frozen=True, slots=True)
class System:
    """A programme as a user asks for it, the release that tells of it, and what a reader finds there.

    ``spoke`` are officials, ``said`` words of a report, ``instructions`` words of each instruction under it.
    """

    asked: str
    release: str
    spoke: Sequence[str] = ()
    said: str | None = None
    instructions: Sequence[str] = ()

    def __str__(self) -> str:
        return f"{self.release}-{self.asked}"


SYSTEMS = (
    System(
        "Concept of ensuring public safety",
        "en-01",
        spoke=["Yerzhan Sadenov"],
        said="reported how the Concept of ensuring public safety",
        instructions=["should be drawn more actively into the implementation of the Concept"],
    ),
    System("programme against thefts", "en-01", spoke=["Yerzhan Sadenov"], said="brought their number down"),
    System(
        "Carpeting with video surveillance",
        "en-01",
        spoke=["Olzhas Bektenov"],
        instructions=["work there needs to be stepped up on such projects"],
    ),
    System("KiVa", "en-01", spoke=["Gani Beisembayev"], said="Bullying is countered"),
    System("DosballLike", "en-01", spoke=["Gani Beisembayev"], said="Bullying is countered"),
    System("Birtutas Tarbiye", "en-01", spoke=["Gani Beisembayev"], said="launched on 1 September"),
    System("STOP-credit", "en-01", spoke=["Askhat Orazbek"], said="refusing online loans"),
    System("eGov", "en-01", spoke=["Askhat Orazbek"], said="refusing online loans"),
    System("Roadmap", "en-02", spoke=["Sholpan Karinova"], said="a Roadmap is being drafted"),
    System("Roadmap", "en-03", spoke=["Alikhan Smailov"], said="to implement the corresponding Roadmap"),
    System("pilot project", "en-03", spoke=["Aida Balayeva"], said="begun to work with aggressors"),
    System("111 – AMANAT", "en-03", spoke=["Aida Balayeva"], said="a single contact center"),
    System(
        "psychological support centers for children",
        "en-03",
        spoke=["Alikhan Smailov"],
        instructions=["draw up and approve a plan for opening psychological support centers"],
    ),
    System("іс-шаралар жоспар", "kk-01", spoke=["Мира Қазбекова"], said="жоспары бекітілген"),
    System("Түнгі қаладағы балалар", "kk-01", spoke=["Мира Қазбекова"], said="түнгі рейдтері"),
    System("Stop Қылмыс", "kk-01", spoke=["Мира Қазбекова"], said="түнгі рейдтері"),
    System("Жасөспірім", "kk-01", spoke=["Мира Қазбекова"], said="жедел профилактикалық"),
    System(
        "қолдайтындарға қарсы кешенді жоспар",
        "kk-01",
        spoke=["Гүлшара Әбдіқалықова"],
        instructions=["кешенді жоспар әзірлеуді"],
    ),
    System(
        "қол жұмсауының алдын алу жөніндегі арнайы жоспар",
        "kk-01",
        spoke=["Гүлшара Әбдіқалықова"],
        instructions=["1 қарашаға дейін бекіту"],
    ),
    System(
        "Дети Казахстана",
        "ru-01",
        spoke=["Aida Balayeva"],
        instructions=["принять собственные планы по программе"],
    ),
)
COMMISSIONS = (
    ("en-01", "Interdepartmental Commission on prevention of offences", "Olzhas Bektenov"),
    ("kk-01", "құқық бұзушылық профилактикасы жөніндегі ведомствоаралық комиссия", "Гүлшара Әбдіқалықова"),
)
each_system = pytest.mark.parametrize("system", SYSTEMS, ids=str)


def told_in(rows: Sequence[Row], release: str, store: Store) -> list[Row]:
    """The rows of one release."""
    found = store.read(
        "MATCH (d:Document) WHERE d.path CONTAINS $release RETURN d.id AS id", {"release": f"/{release}-"}
    )
    return [row for row in rows if row["document"] == found[0]["id"]]


@each_system
def test_a_system_is_found_with_those_who_spoke_of_it(system: System, embedded_corpus: Store) -> None:
    """Asked for by its name, it is there, and its officials are those whom the release lets speak."""
    rows = run(embedded_corpus, "programmes", {"programme": system.asked}, as_of=AS_OF)
    assert rows, "not found"
    officials = {official for row in rows for official in row["officials"]}
    assert set(system.spoke) <= officials
    if not system.spoke:
        assert officials == set()


@each_system
def test_a_system_has_its_reports(system: System, embedded_corpus: Store) -> None:
    """What was said of it is found with the official who said it; where nobody did, there is nothing."""
    rows = run(embedded_corpus, "programme-reports", {"programme": system.asked}, as_of=AS_OF)
    here = told_in(rows, system.release, embedded_corpus)
    if system.said is None:
        assert here == []
        return
    assert any(row["official"] in system.spoke and system.said in row["said"] for row in here), here


@each_system
def test_a_system_has_its_instructions(system: System, embedded_corpus: Store) -> None:
    """The instructions under it are those of the release, and none where it has none."""
    rows = run(embedded_corpus, "instructions-of-programme", {"programme": system.asked}, as_of=AS_OF)
    actions = sorted({row["action"] for row in rows})
    assert len(actions) == len(system.instructions), actions
    for words in system.instructions:
        assert any(words in action for action in actions), actions


@pytest.mark.parametrize(("release", "commission", "chair"), COMMISSIONS)
def test_a_commission_is_found_with_its_chair(
    release: str, commission: str, chair: str, embedded_corpus: Store
) -> None:
    """The two commissions meet under those who led them."""
    rows = told_in(run(embedded_corpus, "meetings", as_of=AS_OF), release, embedded_corpus)
    assert [(row["body"], row["chair"]) for row in rows if row["body"]] == [(commission, chair)]


@pytest.mark.parametrize("release", ["en-01", "en-03"])
def test_support_centres_are_found(release: str, embedded_corpus: Store) -> None:
    """They are no programme but bodies without a name; the release's mention of them is kept."""
    rows = embedded_corpus.read(
        "MATCH (d:Document)-[:MENTIONS]->(n) WHERE d.path CONTAINS $release "
        "AND n.search_key CONTAINS 'support cent' RETURN n.id AS id ORDER BY id",
        {"release": f"/{release}-"},
    )
    assert rows


def test_a_missing_list_is_told_for_the_concept(embedded_corpus: Store) -> None:
    """en-01 announces instructions on the Concept and shows none: found as a gap, not as instructions."""
    rows = run(embedded_corpus, "lists-missing", as_of=AS_OF)
    assert len(told_in(rows, "en-01", embedded_corpus)) == 1
