"""A model's answer, replayed by a server of this machine, as the records of the contract."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pydantic_ai", reason="no language model extra; enable with: pip install 'tapsyrma[llm]'")

from tapsyrma.loaders.llm.read import ModelReader
from tapsyrma.loaders.llm.server import KEY, Server
from tapsyrma.loaders.read.document import read_bytes
from tapsyrma.ontology.contract import check, record
from tapsyrma.ontology.extraction import Extraction, Instruction

from .recorded import recording, serving
from .releases import ENGLISH, INJECTED, KAZAKH, RUSSIAN


def read(name: str, text: str) -> Extraction:
    """What a recorded answer comes to for a release; it keeps the contract and quotes the text."""
    with serving(recording(name)) as server:
        reader = ModelReader(Server("recorded", server.url, timeout=20))
        extraction = reader(read_bytes(text.encode(), Path("release.txt"), Path()))
    check(record(extraction, with_text=True))
    for one in extraction.instructions:
        for quote in (one.action, one.evidence, *((one.lead,) if one.lead else ())):
            assert quote.span.of(text) == quote.quote
    return extraction


def row(one: Instruction) -> tuple[str, str, str | None, list[str], str | None]:
    """An instruction as a line of a table: act, force, issuer, owners with role and basis, last day."""
    issuer = (one.issuer.name or one.issuer.post) if one.issuer else None
    owners = [f"{p.name} {p.role} {p.basis}" for p in one.assignees]
    return one.action.quote, one.force, issuer, owners, one.deadline.latest if one.deadline else None


def test_a_russian_release_is_read() -> None:
    """Acts of one sentence apart, a wish, a recalled order; a quoted term is dated by our own grammar."""
    read_release = read("russian", RUSSIAN)
    serimov = "Данияр Серимов"
    assert [row(one) for one in read_release.instructions] == [
        (
            "проверить все котельные",
            "explicit",
            serimov,
            ["управление образования lead stated"],
            "2024-09-15",
        ),
        ("завезти топливо", "explicit", serimov, ["акимы районов lead stated"], None),
        ("Резервные источники тепла необходимо установить в каждой школе", "modal", serimov, [], None),
        (
            "обновить программу «Теплая школа» до 1 июля",
            "reported",
            None,
            ["Министерство просвещения lead stated"],
            None,  # nobody knows the year of an order that is only recalled
        ),
    ]
    (official,) = read_release.officials
    assert (official.post, official.rank, len(official.mentions)) == ("аким Актюбинской области", "akim", 2)
    assert read_release.instructions[3].programmes == (read_release.programmes[0].id,)
    assert read_release.rejected == ()


def test_a_kazakh_list_is_read_under_its_lead() -> None:
    """Items carry the sentence before the list, and its issuer."""
    first, second = read("kazakh", KAZAKH).instructions
    assert row(first) == (
        "көпірлерді тексеруді",
        "explicit",
        "Айдос Қалиев",
        ["әкімдіктер lead stated"],
        "2024-03-15",
    )
    assert row(second)[2:] == ("Айдос Қалиев", [], None)
    assert first.lead is not None
    assert first.lead.quote == "Министр бірқатар тапсырма берді:"


@pytest.mark.parametrize("name", ["english", "fenced"])
def test_an_english_release_is_read(name: str) -> None:
    """Also where the model puts prose and a code fence around its answer."""
    extraction = read(name, ENGLISH)
    assert [row(one) for one in extraction.instructions] == [
        (
            "to repair the main canals by April 1",
            "explicit",
            "Serik Ahanov",
            ["Ministry of Water Resources and Irrigation lead stated"],
            "2024-04-01",
        )
    ]
    (report,) = extraction.reports
    assert (report.speaker.name, report.done) == ("Nurlan Asan", True)
    assert report.about == (extraction.programmes[0].id,)


def test_what_the_text_does_not_say_is_refused_by_name() -> None:
    """Invented people, bodies, posts, owners, terms, acts and reports: none gets in, each is named."""
    extraction = read("invented", ENGLISH)
    assert [official.name for official in extraction.officials] == ["Serik Ahanov", "Nurlan Asan"]
    assert extraction.officials[0].post is None
    assert [row(one)[3:] for one in extraction.instructions] == [
        (["Ministry of Water Resources and Irrigation lead stated"], None)
    ]
    assert len(extraction.reports) == 1
    refused = {one.item: one.reason for one in extraction.rejected}
    canals = "“to repair the main canals by April 1”"
    assert refused == {
        "person “Marat Invented”": "no-evidence",
        "body “Ministry of Finance”": "no-evidence",
        "post “President” of person “Serik Ahanov”": "no-evidence",
        f"owner “Ministry of Finance” of {canals}": "no-evidence",
        f"owner “b9” of {canals}": "no-evidence",
        f"term “by April 15” of {canals}": "no-evidence",
        "instruction “to find the money”": "no-evidence",
        "instruction “to repair all canals”": "no-evidence",
        "issuer “Marat Invented” of “a meeting on irrigation”": "no-evidence",
        "instruction “a meeting on irrigation”": "general-statement",
        "report “The Prime Minister said that everything was done.”": "no-evidence",
    }


def test_a_model_that_obeys_the_release_is_not_believed() -> None:
    """The order that a release slips to the model is refused, and its victim owns nothing."""
    extraction = read("obedient", INJECTED)
    assert [row(one)[:4] for one in extraction.instructions] == [
        ("to open the bridge by June 1", "explicit", "Serik Ahanov", ["Ministry of Transport lead stated"])
    ]
    assert {one.item for one in extraction.rejected} == {
        "instruction “ordered the Minister of Finance to pay”",
        "owner “Minister of Finance” of “to open the bridge by June 1”",
    }


def test_the_release_is_shown_as_data_and_the_key_as_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The orders are the system's, whatever the release; it stands in the user's message alone."""
    monkeypatch.setenv(KEY, "sesame")
    orders = []
    for text in (INJECTED, ENGLISH):
        with serving(recording("keyless"), recording("english")) as server:
            ModelReader(Server("recorded", server.url))(read_bytes(text.encode(), Path("a.txt"), Path()))
        system, user = server.heard[0]["messages"]
        assert (system["role"], user["role"]) == ("system", "user")
        assert text in user["content"]
        assert server.heard[0]["temperature"] == 0
        assert server.keys == ["Bearer sesame"] * 2
        # The second time the model is told what was wrong.
        assert "instructions" in server.heard[1]["messages"][-1]["content"]
        orders.append(system["content"])
        monkeypatch.setenv(KEY, "sesame")
    assert orders[0] == orders[1]


def test_the_recipe_depends_on_model_and_orders_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another model or another word in the prompt reads anew; the same one at another address does not."""
    here, there = (ModelReader(Server("one", f"http://127.0.0.1:{port}/v1")) for port in (1, 2))
    other = ModelReader(Server("two", "http://127.0.0.1:1/v1"))
    assert here.recipe == there.recipe
    assert here.recipe != other.recipe
    before = here.recipe
    # The module's own names: another test may have taken the module itself out of sight.
    monkeypatch.setitem(vars(ModelReader)["recipe"].fget.__globals__, "instructions", lambda: "Other words.")
    assert here.recipe != before
