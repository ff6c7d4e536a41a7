"""What sentences say is followed through a document: speakers, issuers, lists."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction, Instruction

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
        "Minister of Energy Daniyar Seitov and akim of Pavlodar region Marat Orazov visited the plant.\n\n"
        "“The Ministry of Transport must repair the bridge by 1 May,” Marat Orazov said.\n"
    )
    assert only(found).issuer is not None
    assert only(found).issuer.name == "Marat Orazov"  # type: ignore[union-attr]
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


def test_whoever_a_release_opens_with_gives_its_orders_without_a_name() -> None:
    """A reception by the Head of State is where he instructs, though only his guest is named."""
    found = read(
        "The Head of State received Minister of Energy Daniyar Seitov.\n\n"
        "Following the meeting, the Head of State charged the Ministry to build a plant.\n"
    )
    assert only(found).force == "explicit"


def test_the_term_of_a_recalled_order_is_not_counted_from_the_release() -> None:
    """Nobody knows on which day "within ten days" began."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "Recall that last month the President instructed the Government to submit a report within ten days.\n"
    )
    deadline = only(found).deadline
    assert deadline is not None
    assert (deadline.text, deadline.latest) == ("within ten days", None)


def test_what_is_stressed_beside_an_order_lends_it_no_term() -> None:
    """The participle begins something else: each has its own act and its own term."""
    found = read(
        "Minister of Energy Daniyar Seitov instructed the Ministry of Finance to publish the list "
        "within a week, stressing that it is necessary to repair the bridge within two months.\n"
    )
    terms = {i.action.quote: i.deadline.latest for i in found.instructions if i.deadline}
    assert terms["publish the list within a week"] == "2024-04-19"


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


def test_an_order_said_over_again_counts_once() -> None:
    """The lead of a release comes back in its body; the one that names an owner stays."""
    found = read(
        "Minister of Energy Daniyar Seitov instructed to repair the boilers.\n\n"
        "Daniyar Seitov instructed the Ministry of Transport to repair the boilers.\n"
    )
    assert told(found) == [("Daniyar Seitov", "repair the boilers", ["Ministry of Transport"])]


def test_the_same_words_to_two_owners_are_two_orders() -> None:
    """What two bodies are told alike is told to each of them."""
    found = read(
        "Minister of Energy Daniyar Seitov instructed the Ministry of Finance to publish a report. "
        "He instructed the Ministry of Transport to publish a report.\n"
    )
    assert [owners for _, _, owners in told(found)] == [["Ministry of Finance"], ["Ministry of Transport"]]


def test_a_bare_ministry_is_the_one_named_before() -> None:
    """What "the Ministry" is told, the ministry named last is told."""
    found = read(
        "Prime Minister Daniyar Seitov instructed the Ministry of Finance to publish a report. "
        "He also ordered the Ministry to draft a law.\n"
    )
    assert [owners for _, _, owners in told(found)] == [["Ministry of Finance"], ["Ministry of Finance"]]


def test_an_imperative_is_meant_for_whom_the_speaker_called_just_before() -> None:
    """A given name with a patronymic calls somebody; that the next sentence is meant for them is inferred."""
    found = read(
        "Akim of Atyrau region Daniyar Seitov held a meeting.\n\n"
        '"Erik Khamzinovich, two boilers stand idle. Finish the work by 1 May," Daniyar Seitov said.\n'
    )
    instruction = only(found)
    assert [(a.name, a.basis) for a in instruction.assignees] == [("Erik Khamzinovich", "inferred")]


def test_the_term_of_a_pair_of_acts_is_the_term_of_both() -> None:
    """A term at the very end of two acts joined by "and" holds for the first one too."""
    found = read(
        "Minister Daniyar Seitov instructed akims to inspect all dams and mend the leaks by 1 May.\n"
    )
    assert [i.deadline.latest if i.deadline else None for i in found.instructions] == ["2024-05-01"] * 2


def test_a_day_that_had_passed_is_no_term() -> None:
    """A day before the release inside an act says what the act is about."""
    found = read("Minister Daniyar Seitov instructed akims to pay debts formed before March 1, 2024.\n")
    assert only(found).deadline is None


def test_people_without_office_are_no_officials() -> None:
    """A farmer who speaks, whom an anniversary is of and who wrote the page hold no post."""
    found = read(
        "Minister Daniyar Seitov opened the 200th anniversary of Pavel Orlov.\n\n"
        '"We need water," said farmer Serik Asanov. Bolat Omarov, a resident of the village, agreed.\n\n'
        "Author: Raushan Karimova\n"
    )
    assert [official.name for official in found.officials] == ["Daniyar Seitov"]


def test_a_post_that_speaks_without_a_name_gives_its_own_orders() -> None:
    """Where the page names no holder of the post, "he" is that post and not the next person named."""
    found = read(
        "Water Resources Minister Nurzhan Seitov made a report.\n\nThe PM said farmers wait for water.\n\n"
        "He assigned the governors of regions to coordinate the supply.\n"
    )
    issuer = only(found).issuer
    assert issuer is not None
    assert (issuer.name, issuer.post) == (None, "PM")


def test_an_act_is_under_the_programme_that_it_names_itself() -> None:
    """Of two acts, only the one that speaks of the plan is under it; a plan before both is that of both."""
    apart = read(
        "Prime Minister Serik Omarov instructed to repair roads and to draw up a plan to protect forests."
    )
    names = {p.id: p.name for p in apart.programmes}
    assert [[names[one] for one in i.programmes] for i in apart.instructions] == [
        [],
        ["plan to protect forests"],
    ]
    before = read(
        "Under the Roadmap Prime Minister Serik Omarov instructed to repair roads and to build two bridges."
    )
    assert [len(i.programmes) for i in before.instructions] == [1, 1]


def test_what_somebody_reports_is_kept_with_the_speaker() -> None:
    """A report needs no programme: its words say that somebody reports."""
    found = read(
        "Minister of Energy Daniyar Seitov held a meeting.\n\n"
        "Akim of Kerbulak district Marat Orazov reported that forty schools had been connected to gas.\n"
    )
    (report,) = found.reports
    assert (report.speaker.name, report.about) == ("Marat Orazov", ())


@pytest.mark.parametrize(
    ("before", "linked"),
    [
        ("He recalled that the President had instructed the Ministry of Transport to repair the bridge.", 1),
        ("", 0),
    ],
)
def test_a_report_that_the_instruction_was_carried_out_is_tied_to_the_one_before_it(
    before: str, linked: int
) -> None:
    """It is the only one that stands just before; without one it is tied to none."""
    found = read(
        f"Minister of Energy Daniyar Seitov held a meeting. {before}\n\n"
        "Minister of Transport Marat Orazov reported that the instruction had been carried out.\n"
    )
    (report,) = found.reports
    assert report.done
    assert [one in {i.id for i in found.instructions} for one in report.about] == [True] * linked


@pytest.mark.parametrize(
    ("term", "day"),
    [
        ("by 1 May", "2024-05-01"),
        ("by 12 April", "2024-04-12"),
        ("by 1 February", "2025-02-01"),
        ("by 1 April", None),
        ("by 10 March", None),
        ("by 1 April 2025", "2025-04-01"),
    ],
)
def test_a_day_just_past_is_of_no_year_that_anybody_said(term: str, day: str | None) -> None:
    """On 12 April "by 1 April" may be recalled or mean the next one, and an invented day does harm."""
    found = read(f"The Minister of Energy Daniyar Seitov ordered the akims to repair the dams {term}.\n")
    deadline = only(found).deadline
    assert deadline is not None
    assert (deadline.text, deadline.latest) == (term, day)
