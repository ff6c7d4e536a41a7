"""Who is told, where the words for it are long, in another place, or name an office by whose it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Prime Minister instructed the Governor's Office of Turkistan region to feed the rescuers.",
            [("Governor's Office of Turkistan region", "feed the rescuers")],
        ),
        (
            "The Prime Minister instructed the Ministry of Labor and the governors' offices to hire clerks.",
            [("Ministry of Labor, governors' offices", "hire clerks")],
        ),
        (
            "The Prime Minister tasked the Ministry of Energy with the Statistics Bureau to count wells.",
            [("Ministry of Energy + Statistics Bureau", "count wells")],
        ),
        (
            "The ministries responsible for single parts of the plan were tasked with presenting drafts.",
            [("ministries", "presenting drafts")],
        ),
        (
            "The Minister of Energy, who took part from Semey, was instructed to repair the boilers.",
            [("Minister of Energy", "repair the boilers")],
        ),
        (
            "The Akim instructed his deputies, who stood beside him, to visit the villages.",
            [("deputies", "visit the villages")],
        ),
        (
            "The Prime Minister assigned coordination of the census to the Ministry of Finance.",
            [("Ministry of Finance", "coordination of the census")],
        ),
        (
            "The Prime Minister assigned the Ministry of Finance control over the census.",
            [("Ministry of Finance", "control over the census")],
        ),
        (
            "The Head of State set the Ministry of Energy the task of building two stations.",
            [("Ministry of Energy", "building two stations")],
        ),
        (
            "The Prime Minister gave the Ministry of Energy ten days to draft a plan.",
            [("Ministry of Energy", "draft a plan")],
        ),
        (
            "The President charged the ministers of defence and energy to inspect the depots.",
            [("minister of Defence, minister of Energy", "inspect the depots")],
        ),
        (
            "The Prime Minister instructed the Agricultural Ministry and governors to count the herds.",
            [("Agricultural Ministry, governors", "count the herds")],
        ),
        (
            "The Prime Minister told the vice prime ministers to leave for the regions.",
            [("vice prime ministers", "leave for the regions")],
        ),
        (
            "The Akim charged the Health Department to hire nurses, the Ministry of Oil and Gas to send oil.",
            [("Health Department", "hire nurses"), ("Ministry of Oil and Gas", "send oil")],
        ),
        (
            "The Akim instructed the Fund to send seeds. The Ministry of Culture to restore the mill by May.",
            [("Fund", "send seeds"), ("Ministry of Culture", "restore the mill by May")],
        ),
        (
            "The task of repairing the roads has been set for the akims.",
            [("akims", "repairing the roads")],
        ),
        (
            "The President gave instructions to state agencies to be ready for floods.",
            [("state agencies", "be ready for floods")],
        ),
        (
            "The President demanded that prosecutors strengthen supervision.",
            [("prosecutors", "strengthen supervision")],
        ),
        (
            "The Akim told the Health Department to hire nurses. At the same time, ensure control of costs.",
            [("Health Department", "hire nurses"), ("", "ensure control of costs")],
        ),
        (
            "The Akim told the Health Department to hire nurses. And to count the beds by May.",
            [("Health Department", "hire nurses"), ("Health Department", "count the beds by May")],
        ),
        (
            "The Akim told the Health Department to hire nurses and the contractor to mend the roof.",
            [("Health Department", "hire nurses"), ("contractor", "mend the roof")],
        ),
        (
            "The State Committee of Water Technology and Wells was tasked to count the wells.",
            [("State Committee of Water Technology and Wells", "count the wells")],
        ),
        (
            "The Ministry of Finance and Riches was tasked to count the coins.",
            [("Ministry of Finance", "count the coins")],
        ),
        (
            "The Governor ordered the contractor, Altyn Zher LLP, to finish the school.",
            [("Altyn Zher LLP", "finish the school")],
        ),
        (
            "The Minister ordered police chiefs of Almaty to step up patrols.",
            [("police chiefs of Almaty", "step up patrols")],
        ),
        (
            "The Premier told the akims (mayors) of Mangistau and Akmola regions to open clinics.",
            [("akim of Mangistau region, akim of Akmola region", "open clinics")],
        ),
        (
            "It was instructed that the Ministry of Trade publish the prices.",
            [("Ministry of Trade", "publish the prices")],
        ),
        (
            "Amendments to the tariffs have been instructed to be drafted by May.",
            [("", "Amendments to the tariffs have been instructed to be drafted by May")],
        ),
        (
            "The President instructed the creation of a fund to help farmers.",
            [("", "the creation of a fund to help farmers")],
        ),
        (
            "The President instructed the akims to be attentive to the victims.",
            [("akims", "be attentive to the victims")],
        ),
    ],
)
def test_an_owner_is_found_wherever_the_sentence_names_it(
    orders: Callable[[str], list[Any]], sentence: str, expected: list[tuple[str, str]]
) -> None:
    """An owner before, behind or around the order is stated; nobody else becomes one."""
    assert orders(sentence) == [("explicit", *one) for one in expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Prime Minister has not yet instructed the Ministry of Energy to build a station.",
        "The residents asked the akim to repair the road.",
        "The drivers were ordered by a judge to pay fines.",
    ],
)
def test_what_nobody_in_office_orders_is_no_instruction(
    orders: Callable[[str], list[Any]], sentence: str
) -> None:
    """Requests from below, orders of a court and orders not given make nobody an owner."""
    assert orders(sentence) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister noted that works are slow. All roofs must be repaired by 1 September.",
            [("", "All roofs must be repaired by 1 September")],
        ),
        (
            "The Minister stressed that the akims have to check the boilers.",
            [("akims", "check the boilers")],
        ),
        (
            "The Akim spoke of gas. Pipes that leak must be mended, and bridges need to be repaired.",
            [("", "Pipes that leak must be mended"), ("", "bridges need to be repaired")],
        ),
        (
            "The Akim drew the attention of the contractors to the need to finish the canals.",
            [("contractors", "finish the canals")],
        ),
        (
            "He stressed the roof should be mended by June.",
            [("", "the roof should be mended by June")],
        ),
        (
            "“I urge the Ministry of Energy to mend the dams,” the Minister said.",
            [("Ministry of Energy", "mend the dams")],
        ),
        ("Some regions still need to build dams.", []),
        ("All roofs must be repaired by 1 September.", []),
        ("“Do not forget that winter is near,” the Minister said.", []),
    ],
)
def test_what_a_narrator_calls_necessary_counts_within_what_somebody_says(
    orders: Callable[[str], list[Any]], text: str, expected: list[tuple[str, str]]
) -> None:
    """A necessity is modal, and only where the paragraph has somebody speak."""
    assert orders(text) == [("modal", *one) for one in expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The President charged to take measures to prevent fires, ensure the supply of heat.",
            ["take measures to prevent fires", "ensure the supply of heat"],
        ),
        (
            "The Akim told the fund to take measures to find work for the poor and continue paying them.",
            ["take measures to find work for the poor", "continue paying them"],
        ),
        (
            "The President issued a number of orders to ensure calm and to stabilise the situation.",
            [],
        ),
        (
            "The President told the fund to buy grain, the President’s Spokesperson Serik Omarov wrote.",
            ["buy grain"],
        ),
        (
            "The Premier told the fund to mend the plan and by 20 August, organise a meeting.",
            ["mend the plan", "by 20 August, organise a meeting"],
        ),
        (
            "The agencies were tasked with assessing the losses and preparing a plan.",
            ["assessing the losses", "preparing a plan"],
        ),
        (
            "The President ordered to set up a headquarters and, most importantly, to save lives.",
            ["set up a headquarters", "save lives"],
        ),
    ],
)
def test_acts_of_a_list_are_told_apart(
    orders: Callable[[str], list[Any]], sentence: str, expected: list[str]
) -> None:
    """A purpose told in between does not hold the next act."""
    assert [act for _, _, act in orders(sentence)] == expected
