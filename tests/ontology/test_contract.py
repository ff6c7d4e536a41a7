"""What ``extract`` prints, and the schema that it is held against."""

from __future__ import annotations

import copy
import dataclasses
import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tapsyrma.ontology import contract
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.extraction import (
    Extraction,
    Gap,
    Instruction,
    Meeting,
    Official,
    Party,
    Quote,
    Rejected,
    Report,
    Thing,
)
from tapsyrma.ontology.keys import sha256
from tapsyrma.ontology.records import Deadline, Document, DocumentDate, Span

TEXT = (
    "At a staff meeting the Minister of Health Saule Omarova told the Committee of Quality to check "
    "all pharmacies by 1 June 2023. Deputy head Arman Tleu said that the roadmap is complete."
)


def span(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quote(words: str) -> Quote:
    """The words with their place."""
    return Quote(words, span(words))


@pytest.fixture
def extraction() -> Extraction:
    """One of everything that the contract can hold, later mentions first."""
    minister = Party("Saule Omarova", "official", "official/1", post="Minister of Health")
    committee = Party("Committee of Quality", "body", "body/1")
    return Extraction(
        document=Document(
            id="document/1",
            path="folder/release.txt",
            text=TEXT,
            text_sha256=sha256(TEXT),
            raw_sha256=sha256(TEXT),
            reader="text",
            language="en",
            script="Latn",
            title="Staff meeting",
            date=DocumentDate("2023-05-04", "day", "metadata"),
        ),
        officials=(
            Official("official/2", "Arman Tleu", (span("Arman Tleu"),), post="Deputy head", acting=True),
            Official("official/1", "Saule Omarova", (span("Saule Omarova"),), post="Minister of Health"),
        ),
        bodies=(
            Thing("body/1", "body", "Committee of Quality", "committee", (span("Committee of Quality"),)),
        ),
        collectives=(Thing("collective/1", "collective", "all pharmacies", None, (span("all pharmacies"),)),),
        programmes=(Thing("programme/1", "programme", "roadmap", "roadmap", (span("roadmap"),)),),
        meetings=(Meeting("meeting/1", "staff meeting", (span("staff meeting"),), chair=minister),),
        instructions=(
            Instruction(
                "instruction/1",
                minister,
                (committee,),
                quote("check all pharmacies by 1 June 2023"),
                quote(TEXT[: TEXT.index(" Deputy")]),
                "explicit",
                deadline=Deadline(
                    span("by 1 June 2023"), "by 1 June 2023", "date", None, "2023-06-01", "day", "day-month"
                ),
                topics=("health",),
                meeting="meeting/1",
            ),
        ),
        reports=(
            Report(
                "report/1",
                Party(None, "post", "post/1", post="Deputy head", basis="inferred"),
                quote("the roadmap is complete"),
                quote(TEXT[TEXT.index("Deputy") :]),
                about=("programme/1",),
                done=True,
            ),
        ),
        gaps=(Gap("gap/1", "list-missing", span("staff meeting")),),
        rejected=(Rejected("ambiguous", span("roadmap")), Rejected("furniture", span("At"))),
    )


def places(node: Any) -> Iterator[dict[str, Any]]:
    """Every object with a start and an end."""
    if isinstance(node, dict):
        if "start" in node:
            yield node
        for child in node.values():
            yield from places(child)
    elif isinstance(node, list):
        for child in node:
            yield from places(child)


def test_schema_is_a_schema_that_describes_every_key() -> None:
    """The schema is valid JSON Schema 2020-12, and each property says in words what it is."""
    schema = json.loads(contract.SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    objects = [schema, *(one for one in schema["$defs"].values() if one.get("type") == "object")]
    assert len(objects) > 10
    for one in objects:
        assert one["additionalProperties"] is False
        for described in one["properties"].values():
            meant = schema["$defs"].get(described.get("$ref", "").removeprefix("#/$defs/"), {})
            assert described.get("description") or meant.get("description")


def test_everything_that_records_hold_passes_the_check(extraction: Extraction) -> None:
    """A record with one of everything, and one of an empty page, keep the contract."""
    contract.check(contract.record(extraction))
    contract.check(contract.record(Extraction(extraction.document)))


def test_every_place_and_quote_points_at_its_words(extraction: Extraction) -> None:
    """All offsets of the printed form are those of the records, and all quoted words stand there."""
    found = list(places(contract.record(extraction)))
    assert len(found) == 14
    for one in found:
        words = one.get("quote", one.get("text"))
        assert words is None or words == TEXT[one["start"] : one["end"]]


def test_lists_are_in_the_order_of_first_mention(extraction: Extraction) -> None:
    """Whoever is named first stands first, in whatever order the records came."""
    printed = contract.record(extraction)
    assert [one["name"] for one in printed["officials"]] == ["Saule Omarova", "Arman Tleu"]
    assert [one["reason"] for one in printed["rejected"]] == ["furniture", "ambiguous"]


def test_order_of_the_records_makes_no_difference(extraction: Extraction) -> None:
    """The same extraction in another order prints the same bytes."""
    turned = dataclasses.replace(
        extraction, officials=extraction.officials[::-1], rejected=extraction.rejected[::-1]
    )
    assert json.dumps(contract.record(turned)) == json.dumps(contract.record(extraction))


def test_the_text_is_printed_only_when_asked_for(extraction: Extraction) -> None:
    """``with_text`` adds the text that offsets point into, and nothing else."""
    printed = contract.record(extraction, with_text=True)
    contract.check(printed)
    assert printed["document"].pop("text") == TEXT
    assert printed == contract.record(extraction)


def test_an_issuer_known_only_by_post_has_no_name(extraction: Extraction) -> None:
    """A party without a name keeps the key, with null."""
    speaker = contract.record(extraction)["reports"][0]["speaker"]
    assert speaker == {
        "name": None,
        "post": "Deputy head",
        "kind": "post",
        "role": "lead",
        "basis": "inferred",
        "id": "post/1",
    }


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("contract",), "2", "contract: '1' was expected"),
        (("document", "language"), "de", "document.language: 'de' is not one of"),
        (("instructions", 0, "deadline", "latest"), "1 June", "instructions[0].deadline.latest: '1 June'"),
        (("instructions", 0, "issuer"), {"name": "x"}, "instructions[0].issuer: 'basis' is a required"),
        (("officials", 1, "mentions", 0, "start"), -1, "officials[1].mentions[0].start: -1 is less"),
        (("bodies", 0, "rank"), "high", "bodies[0]: Additional properties are not allowed"),
    ],
)
def test_what_breaks_the_contract_is_named_by_place_and_reason(
    extraction: Extraction, path: tuple[str | int, ...], value: Any, message: str
) -> None:
    """The error names the document, the path inside the record and what is wrong there."""
    printed = copy.deepcopy(contract.record(extraction))
    node: Any = printed
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    with pytest.raises(DataError) as caught:
        contract.check(printed)
    assert str(caught.value).startswith(f"folder/release.txt: {message}")
