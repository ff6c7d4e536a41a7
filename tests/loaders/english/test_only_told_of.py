"""What a page only tells of: orders that others gave, aims of nobody, what a thing will do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

LED = "Prime Minister Oral Sadykov held a meeting. "


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister noted that the Government has been tasked with laying ten pipelines.",
        "Oral Sadykov said that the Government had been instructed to lay ten pipelines.",
        "Minister Sara Akhmetova stressed that the Ministry has been charged with repairing the museum.",
        "He added that the Cabinet has been directed to bring gas to every village.",
        "The akim explained that the akimat has been tasked to open two clinics.",
        "The Ministry has been tasked to build 36 schools by the end of 2025, Sara Akhmetova said.",
    ],
)
def test_what_somebody_notes_his_own_house_was_told_is_no_order_of_his(
    explicit: Callable[[str], list[Any]], text: str
) -> None:
    """Whoever notes that his own body has been tasked did not task it."""
    assert explicit(f"{LED}{text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Energy has been tasked with laying ten pipelines.",
        "The Government was instructed to lay ten pipelines.",
    ],
)
def test_what_the_page_itself_says_was_told_stays_an_order(
    explicit: Callable[[str], list[Any]], text: str
) -> None:
    """A passive that nobody retells is an order."""
    assert len(explicit(f"{LED}{text}")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The task is set to plant more trees along the river.",
        "Around thirty bills are to be debated in spring, the speaker said.",
        "About six hundred flats are to be built in the district, Oral Sadykov said.",
        "A concert is to be hosted in the new hall, Oral Sadykov said.",
    ],
)
def test_aims_and_plans_of_nobody_are_no_orders(explicit: Callable[[str], list[Any]], text: str) -> None:
    """A page's words about an aim, or about how many things come, tell nobody to act."""
    assert explicit(f"{LED}{text}") == []


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("prepare the session which will sum up the year and map out new tasks", 1),
        ("build a centre that will train teachers and advise schools", 1),
        ("name an expert who would visit the farms and write a report", 1),
        ("build a centre for teachers and repair the schools", 2),
        ("prepare a plan that will help farmers, and to publish the list of grants", 2),
    ],
)
def test_what_a_thing_will_do_is_no_act_of_its_own(
    explicit: Callable[[str], list[Any]], text: str, acts: int
) -> None:
    """Verbs of a clause with "which will" belong to the thing before it."""
    assert len(explicit(f"Prime Minister Oral Sadykov instructed the Ministry of Energy to {text}.")) == acts


@pytest.mark.parametrize(
    ("text", "issuer", "told"),
    [
        (
            "In conclusion, Elbasy instructed the Ministry of Energy to open an office.",
            "Elbasy",
            "Ministry of Energy",
        ),
        ("The sanitary doctor instructed schools to measure fever.", "sanitary doctor", "schools"),
        (
            "He gave an errand to the Ministry of Energy to check the dams.",
            "Oral Sadykov",
            "Ministry of Energy",
        ),
        (
            '"I mandate the Ministry of Energy to check the dams," Oral Sadykov said.',
            "Oral Sadykov",
            "Ministry of Energy",
        ),
    ],
)
def test_whose_order_it_is_by_less_usual_words(
    explicit: Callable[[str], list[Any]], text: str, issuer: str, told: str
) -> None:
    """Titles and verbs that few pages have are known."""
    assert [one[:2] for one in explicit(f"{LED}{text}")] == [(issuer, told)]


def test_whoever_is_called_upon_is_not_he_who_orders(explicit: Callable[[str], list[Any]]) -> None:
    """A given name and patronymic, with "to" in brackets behind, are of whoever is spoken to."""
    text = (
        "\n\nSerik Askarovich (to the Minister of Education), we shall look at the schools, the Head of the "
        "Cabinet said to the Minister.\n\nHe instructed the Ministry of Finance to help."
    )
    assert [one[0] for one in explicit(f"{LED}{text}")] == ["Oral Sadykov"]


@pytest.mark.parametrize(
    "text",
    [
        "The firm was ordered to pay 2 million tenge in damages.",
        "The contractor was ordered by the court to mend the roof.",
        "The plant was obliged to pay compensation to the villagers.",
        "The owner was instructed to pull the shed down by a court decision.",
        "The plant was ordered through the court to stop work.",
        "The branch was charged to pay a fine of 200 units.",
        "He said that inspectors are tasked with prevention of fires.",
        "According to him, the Situation Centre is tasked with round-the-clock watch over prices.",
    ],
)
def test_courts_and_standing_tasks_are_no_orders_of_the_page(
    explicit: Callable[[str], list[Any]], text: str
) -> None:
    """What a court lays upon somebody, and what somebody's work is, nobody on the page ordered."""
    assert explicit(f"{LED}{text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "The plant was instructed to pay the wages by 20 May.",
        "The akimat was instructed to return the land through the court.",
        "The Ministry of Energy is tasked with checking the dams.",
        "Inspectors were tasked with the prevention of fires.",
    ],
)
def test_near_to_courts_and_standing_tasks_are_orders(
    explicit: Callable[[str], list[Any]], text: str
) -> None:
    """Wages are no fine, an akimat may go to court, and a new task is an order."""
    assert len(explicit(f"{LED}{text}")) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "He instructed the heads of city and district departments to count the cattle.",
            "heads of city and district departments",
        ),
    ],
)
def test_departments_of_cities_and_districts_are_one_group(
    explicit: Callable[[str], list[Any]], text: str, told: str
) -> None:
    """Two levels before one noun do not part a group."""
    assert [one[1] for one in explicit(f"{LED}{text}")] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Entrepreneurs suggested the Ministry of Energy should cut tariffs.",
        "Farmers believe that akimats must help them.",
        "According to the villagers, the akimat should mend the road.",
        "Experts also noted that it is necessary to amend the law.",
        "Parents have said that the school must be repaired.",
        "The farmers' opinion is that the akimat must mend the road.",
    ],
)
def test_what_many_say_is_not_the_word_of_whoever_leads(told: Callable[[str], list[Any]], text: str) -> None:
    """Guests and residents lay down nothing, and nobody on the page says it for them."""
    assert told(f"{LED}{text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "He noted that akimats must help farmers.",
        "It was noted that it is necessary to amend the law.",
        "According to the Prime Minister, the akimats should help them.",
        "He said that the measures outlined in the plan must be carried out.",
    ],
)
def test_what_an_official_says_stays_his(told: Callable[[str], list[Any]], text: str) -> None:
    """One who leads, and a meeting, say what is needed."""
    assert [one[0] for one in told(f"{LED}{text}")] == ["modal"]


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        (
            '"The Prime Minister instructed the Ministry of Energy to mend it," the press service reported.',
            ["explicit"],
        ),
        (
            '"The Prime Minister instructed the Ministry of Energy to mend it," the press secretary said.',
            ["explicit"],
        ),
        ('"The President instructed the Ministry of Energy to mend it," Oral Sadykov said.', ["reported"]),
        (
            '"I have told the Ministry of Energy to mend it," he said. The Premier ordered akimats to help.',
            ["reported", "explicit"],
        ),
    ],
)
def test_a_press_service_tells_of_the_order_itself(
    told: Callable[[str], list[Any]], text: str, forces: list[str]
) -> None:
    """What a mouthpiece quotes is the order; what an official quotes is recalled until he ends."""
    assert [one[0] for one in told(f"{LED}{text}")] == forces


def test_the_task_is_of_whoever_is_said_to_speak(explicit: Callable[[str], list[Any]]) -> None:
    """A speaker behind the words has said them; an aim of all is no order."""
    text = "The task is to mend the roofs by 1 June, said Deputy Prime Minister Sara Akhmetova."
    assert [one[0] for one in explicit(f"{LED}{text}")] == ["Sara Akhmetova"]
    assert explicit(f"{LED}Our main task is to mend the roofs by 1 June, Oral Sadykov said.") == []


def test_what_was_noted_at_the_last_meeting_is_recalled(explicit: Callable[[str], list[Any]]) -> None:
    """An order of another meeting is none of this page; what this one follows on from it is."""
    said = "As the Prime Minister noted at the last meeting, akimats were instructed to mend the roofs."
    assert explicit(f"{LED}{said}") == []
    said = "He instructed the akimats to carry out what was said at the last meeting."
    assert len(explicit(f"{LED}{said}")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He noted that the akimats are tasked with mending the roofs by 1 June.",
        "The akimats are tasked with mending the roofs, the Prime Minister said.",
        "The Prime Minister tasked the akimats with mending the roofs.",
        "He commissioned the akimats with the repair of the roofs, demanding its completion soon.",
    ],
)
def test_a_task_set_now_stays(explicit: Callable[[str], list[Any]], text: str) -> None:
    """A term, a speaker behind the words and a verb of his own are an order, and one only."""
    assert [one[1] for one in explicit(f"{LED}{text}")] == ["akimats"]


def test_an_act_holds_the_tasks_that_were_assigned(orders: Callable[[str], list[Any]]) -> None:
    """Which tasks are meant belongs to the act."""
    text = "The Prime Minister instructed the akimats to ensure timely execution of assigned tasks."
    assert orders(text) == [("explicit", "akimats", "ensure timely execution of assigned tasks")]


@pytest.mark.parametrize("verb", ["requested", "demanded", "ordered", "insisted"])
def test_a_body_called_by_a_noun_is_told_behind_that(told: Callable[[str], list[Any]], verb: str) -> None:
    """One office, too, is told and no part of the act."""
    text = f"The akim {verb} that the procurement office announce a tender by 1 May."
    assert [one[1:3] for one in told(text)] == [("procurement office", "announce a tender by 1 May")]


@pytest.mark.parametrize(
    ("text", "who", "act"),
    [
        (
            "The Prime Minister assigned the task of creating a register to the Ministry of Health.",
            "Ministry of Health",
            "creating a register",
        ),
        (
            "The akim entrusted the task of mending the roofs to the akims of districts.",
            "akims of districts",
            "mending the roofs",
        ),
        (
            "The Ministry of Energy was assigned the task of leasing the land to the akimat of Aktobe.",
            "Ministry of Energy",
            "leasing the land to the akimat of Aktobe",
        ),
        (
            "The akim assigned the Ministry of Energy the task of leasing the land to the akimat of Aktobe.",
            "Ministry of Energy",
            "leasing the land to the akimat of Aktobe",
        ),
        ("The President assigned the task of creating a register.", "", "creating a register"),
    ],
)
def test_a_task_is_of_whom_it_is_handed_to(
    orders: Callable[[str], list[Any]], text: str, who: str, act: str
) -> None:
    """Those behind a handed task receive it, unless others have received it before."""
    assert orders(text) == [("explicit", who, act)]


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        ('JSC "NC "Dala Zholy""', 'JSC "NC "Dala Zholy""'),
        ('JSC "NC "Dala Zholy"', 'JSC "NC "Dala Zholy"'),
        ('JSC "NC" and the Ministry of Transport', 'JSC "NC", Ministry of Transport'),
    ],
)
def test_a_name_in_a_name_is_one_owner(orders: Callable[[str], list[Any]], name: str, owners: str) -> None:
    """Straight marks glued to a capital open an inner name; the outer one ends behind it."""
    text = f"The Prime Minister instructed {name} to mend the line."
    assert orders(text) == [("explicit", owners, "mend the line")]
