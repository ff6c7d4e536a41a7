"""What sentences say is followed through a document: speakers, issuers, lists."""

from __future__ import annotations

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.records import Extraction, Instruction

DATELINE = "12 April 2024\n\n"


def read(text: str) -> Extraction:
    """What a release of 12 April 2024 says."""
    return extract(read_text(DATELINE + text))


def told(extraction: Extraction) -> list[tuple[str | None, str, list[str]]]:
    """Issuer, action and owners of every instruction, in order."""
    return [
        (i.issuer.name if i.issuer else None, i.action.quote, [a.name or "" for a in i.assignees])
        for i in extraction.instructions
    ]


def only(extraction: Extraction) -> Instruction:
    """The one instruction of a release."""
    (instruction,) = extraction.instructions
    return instruction


def test_items_of_a_list_have_the_issuer_of_its_lead() -> None:
    """The lead names who instructs; every item names its own owner."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "Following the meeting, the Minister gave the following instructions:\n"
        "1) the Ministry of Finance – to publish the list by 1 May;\n"
        "2) the Ministry of Transport – to repair the bridge.\n"
    )
    assert told(found) == [
        ("Daniyar Seitov", "publish the list by 1 May", ["Ministry of Finance"]),
        ("Daniyar Seitov", "repair the bridge", ["Ministry of Transport"]),
    ]
    assert all(i.lead and i.lead.quote.endswith("instructions:") for i in found.instructions)
    assert [i.deadline.latest if i.deadline else None for i in found.instructions] == ["2024-05-01", None]


def test_an_item_that_only_names_an_owner_opens_a_list_within_the_list() -> None:
    """Inner items belong to the owner above them, and the next outer item closes them."""
    found = read(
        "Minister of Energy Daniyar Seitov gave the following instructions:\n"
        "1. The Ministry of Finance:\n"
        "– to publish the list;\n"
        "– to pay the builders.\n"
        "2. The Ministry of Transport:\n"
        "– to repair the bridge.\n"
    )
    assert [owners for _, _, owners in told(found)] == [
        ["Ministry of Finance"],
        ["Ministry of Finance"],
        ["Ministry of Transport"],
    ]


def test_an_announced_list_that_is_missing_is_a_gap() -> None:
    """The page promises instructions and ends: that is recorded, and nothing is made up."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "At the end of the meeting the Minister gave a number of instructions:\n\n"
        "Subscribe to our Telegram channel\n"
    )
    assert not found.instructions
    assert [gap.kind for gap in found.gaps] == ["list-missing"]


def test_a_quotation_is_spoken_by_whom_its_end_names() -> None:
    """An order in direct speech is the speaker's, who is named after it."""
    found = read(
        "Minister of Energy Daniyar Seitov and akim of Pavlodar region Marat Omarov visited the plant.\n\n"
        "“The Ministry of Transport must repair the bridge by 1 May,” Marat Omarov said.\n"
    )
    assert only(found).issuer is not None
    assert only(found).issuer.name == "Marat Omarov"  # type: ignore[union-attr]
    assert only(found).force == "modal"


def test_an_order_of_somebody_higher_is_recalled_not_given() -> None:
    """A minister's meeting is not where the President instructs."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "He recalled that the Head of State had instructed the Government to build a plant.\n"
    )
    instruction = only(found)
    assert instruction.force == "reported"
    assert instruction.issuer is not None
    assert instruction.issuer.name != "Daniyar Seitov"


def test_the_term_of_a_recalled_order_is_not_counted_from_the_release() -> None:
    """Nobody knows on which day "within ten days" began."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "Recall that last month the President instructed the Government to submit a report within ten days.\n"
    )
    deadline = only(found).deadline
    assert deadline is not None
    assert (deadline.text, deadline.latest) == ("within ten days", None)


def test_a_release_without_orders_has_none() -> None:
    """Praise, figures and plans are no instructions, and no error."""
    found = read(
        "Minister of Energy Daniyar Seitov opened a plant in Pavlodar region.\n\n"
        "“We have built it in two years, and next year we plan to build another,” he said.\n"
    )
    assert not found.instructions
    assert [official.name for official in found.officials] == ["Daniyar Seitov"]


def test_a_surname_that_two_people_share_names_neither() -> None:
    """Two namesakes on one page: the bare surname is refused as ambiguous, not guessed."""
    found = read(
        "Minister of Energy Daniyar Seitov met akim of Pavlodar region Marat Seitov.\n\n"
        "“The bridge is new,” Seitov said.\n"
    )
    assert sorted(official.name for official in found.officials) == ["Daniyar Seitov", "Marat Seitov"]


def test_every_offset_points_at_its_quote() -> None:
    """Evidence and action are the text between their offsets."""
    text = (
        DATELINE
        + "Minister of Energy Daniyar Seitov instructed the Ministry of Finance to publish the list.\n"
    )
    found = extract(read_text(text))
    for instruction in found.instructions:
        for quote in (instruction.action, instruction.evidence):
            assert text[quote.span.start : quote.span.end] == quote.quote
