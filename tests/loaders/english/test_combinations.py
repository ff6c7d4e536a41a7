"""The space of English orders: every way of ordering with every shape of owner, act and place of the term."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

_HELD = "Prime Minister Marat Omarov held a meeting on utilities.\n\n"
_OWNER = "Ministry of Energy"
_ACT = "repair the boilers by 1 June"

_FRAMES = (
    # subject, verb, owner as object
    "The Prime Minister instructed the {owner} to {act}.",
    "The Prime Minister has instructed the {owner} to {act}.",
    "The Prime Minister instructs the {owner} to {act}.",
    "The Prime Minister charged also the {owner} to {act}.",
    "The Prime Minister noted the delay, thus instructing the {owner} to {act}.",
    "The Prime Minister noted the delay, tasking the {owner} to {act}.",
    "The Prime Minister spoke of the delay and ordered the {owner} to {act}.",
    "The Prime Minister obliged the {owner} to {act}.",
    "The Prime Minister directed the {owner} to {act}.",
    "The Prime Minister told the {owner} to {act}.",
    "The Prime Minister demanded from the {owner} to {act}.",
    "The Prime Minister demanded that the {owner} {act}.",
    "The Prime Minister insisted that the {owner} {act}.",
    "The Prime Minister wants the {owner} to {act}.",
    # a noun for the order
    "The Prime Minister gave the {owner} the task to {act}.",
    "The Prime Minister gave instructions to the {owner} to {act}.",
    "The Prime Minister set a task for the {owner} to {act}.",
    "The Prime Minister handed the {owner} the task to {act}.",
    "The task was set before the {owner} to {act}.",
    "An order was given to the {owner} to {act}.",
    "The {owner} has received the Prime Minister's instruction to {act}.",
    "The Prime Minister's order to the {owner} is to {act}.",
    "He issued a directive requiring the {owner} to {act}.",
    "He signed an order obliging the {owner} to {act}.",
    "The order requires the {owner} to {act}.",
    # the passive and the impersonal
    "The {owner} was instructed to {act}.",
    "The {owner} has been tasked to {act}.",
    "The {owner} is instructed to {act}.",
    "It was instructed to the {owner} to {act}.",
    "The {owner} was ordered by the Prime Minister to {act}.",
    # duties
    "The Prime Minister set tasks. The {owner} is to {act}.",
    "The Prime Minister set tasks. The {owner} will have to {act}.",
    "The {owner} shall {act}.",
    "The {owner}, the Prime Minister instructed, is to {act}.",
    "The {owner} is under orders to {act}.",
    # speech
    '"I instruct the {owner} to {act}," he said.',
    '"I am instructing the {owner} to {act}," he said.',
    '"I am asking the {owner} to {act}," he said.',
    '"I hereby order the {owner} to {act}," he said.',
    '"Let the {owner} {act}," he said.',
    '"The task for the {owner} is to {act}," he said.',
    '"My instruction to the {owner} is to {act}," he said.',
    '"To the {owner}: {act}," he said.',
    '"{owner}, {act}," he said.',
    # layout
    "{owner} – to {act}.",
    "{owner}: {act}.",
    "The following instructions were given:\n\n– to the {owner} – {act};\n– to report weekly.",
    "The Prime Minister instructed:\n\n1. The {owner} shall {act}.\n2. Report weekly.",
    "The Prime Minister gave instructions:\n\n1. Instruct the {owner} to {act}.\n2. Report weekly.",
    "The Prime Minister gave instructions:\n\n1. The {owner} shall:\n1) {act};\n2) report weekly.",
    "Instruction: the {owner} to {act}.",
)


@pytest.mark.parametrize("frame", _FRAMES)
def test_every_way_of_ordering_tells_whom_and_what(told: Callable[[str], list[Any]], frame: str) -> None:
    """The first order of the page has its owner, its act and its day, however it is put."""
    assert told(_HELD + frame.format(owner=_OWNER, act=_ACT))[0] == ("explicit", _OWNER, _ACT, "2024-06-01")


@pytest.mark.parametrize(
    ("owner", "names"),
    [
        ("the Ministries of Energy and Industry", "Ministry of Energy, Ministry of Industry"),
        ("the Ministry of Energy and interested state bodies", "Ministry of Energy, interested state bodies"),
        ("the Ministry of Energy jointly with the akimats", "Ministry of Energy + akimats"),
        ("local governments and governor's offices", "local governments, governor's offices"),
        ("his deputy, Askar Sadykov,", "Askar Sadykov"),
        ("Askar Sadykov, the Minister of Energy,", "Askar Sadykov"),
        ("the akims of Abai and Ulytau regions", "akim of Abai region, akim of Ulytau region"),
        ("Kazakhtelecom's management", "Kazakhtelecom's management"),
        ("the heating companies", "heating companies"),
        ("banks and microfinance organisations", "banks, microfinance organisations"),
        ("the regional department of education", "regional department of education"),
        ("the commission headed by the vice minister", "commission"),
        ("the project office", "project office"),
        ("the responsible persons", "responsible persons"),
        ("the Government and the Administration", "Government, Administration"),
        ("the Ministry of Energy and the local heat giants", "Ministry of Energy, local heat giants"),
        ("chief physicians of hospitals", "chief physicians of hospitals"),
        ("every district", "every district"),
        ("the mobile operators", "mobile operators"),
    ],
)
def test_every_shape_of_owner_is_read_whole(told: Callable[[str], list[Any]], owner: str, names: str) -> None:
    """Behind "instructed" and before "to" only those who are told can stand."""
    assert [one[1] for one in told(f"{_HELD}He instructed {owner} to repair the boilers.")] == [names]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Akims were instructed to repair the roads and, where required, to build new ones.",
            ["repair the roads", "build new ones"],
        ),
        (
            "Akims were instructed to review, where necessary, the plans.",
            ["review, where necessary, the plans"],
        ),
        ("He gave instructions on the repair of roads.", ["the repair of roads"]),
        ("He gave instructions on the development of the region.", []),
        (
            "It was instructed to mend the roof and not to allow queues.",
            ["mend the roof", "not to allow queues"],
        ),
        ("The Prime Minister has commissioned today to finish the works.", ["finish the works"]),
        ("He set tasks. First, mend the roof. Second, report weekly.", ["mend the roof", "report weekly"]),
        (
            "He set tasks: first, to mend the roof; second, to report weekly.",
            ["mend the roof", "report weekly"],
        ),
        ("The akim is to mend the roof. And also to set up a commission.",
         ["mend the roof", "set up a commission"]),
        ("The plant is expected to be commissioned next year.", []),
        ("The main task of the ministry is to develop the industry.", []),
        ("The most demanded trades remain cook and nurse.", []),
        ("Responsible: Ministry of Energy.", []),
    ],
)  # fmt: skip
def test_each_act_is_one_whatever_stands_between(
    told: Callable[[str], list[Any]], text: str, acts: list[str]
) -> None:
    """Asides do not cut an act, joints part two, and what is no order makes none."""
    assert [one[2] for one in told(_HELD + text)] == acts


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Responsibility for repairing the boilers was placed on the Ministry of Energy.", _OWNER),
        ("Responsibility for repairing the boilers rests with the Ministry of Energy.", _OWNER),
        ("Control over the repair shall be vested in the Ministry of Energy.", _OWNER),
        ("The Prime Minister placed coordination on his deputy, Askar Sadykov.", "Askar Sadykov"),
        ("The Ministry of Energy shall be entrusted with control over the repair.", _OWNER),
        ("The repair of the boilers was assigned to the Ministry of Energy.", _OWNER),
        ("The boilers are to be repaired by the Ministry of Energy.", _OWNER),
        ("Instruction: repair the boilers. Responsible: Ministry of Energy. Deadline: 1 June.", _OWNER),
        ("Of this it was said much. This order comes into force today.", None),
    ],
)
def test_what_is_laid_on_somebody_is_theirs(
    told: Callable[[str], list[Any]], text: str, owner: str | None
) -> None:
    """Verbs and labels of responsibility name the owner, wherever he stands."""
    assert [one[1] for one in told(_HELD + text)] == ([owner] if owner else [])
