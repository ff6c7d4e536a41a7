"""Who is told by a bare head, and who is only given what is ordered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOLD = [
    ("Әкім әкімдікке қоршауды бояуды тапсырды.", ["әкімдік"]),
    ("Министр прокуратураға қоршауды тексеруді тапсырды.", ["прокуратура"]),
    ("Әкім компанияға міндеттемесін орындауды тапсырды.", ["компания"]),
    ("Әкім серіктестікке қоршауды бояп беруді тапсырды.", ["серіктестік"]),
    ("Әкім тапсырыс берушіге құжатты пысықтауды тапсырды.", ["тапсырыс беруші"]),
    ("Әкім уәкілетті органға ережені пысықтауды тапсырды.", ["уәкілетті орган"]),
    ("Әкім шенеуніктерге қоршауды бояуды тапсырды.", ["шенеуніктер"]),
    ("Әкім мүдделі тараптарға құжатты пысықтауды тапсырды.", ["мүдделі тараптар"]),
    ("Министр университет ректорларына жатақхананы тексеруді тапсырды.", ["университет ректорлары"]),
    ("Әкім әкімдікке зардап шеккендерге көмек көрсетуді тапсырды.", ["әкімдік"]),
    ("Ákim ákimdikke qorshaýdy boıaýdy tapsyrdy.", ["ákimdik"]),
    ("Әкім мердігерлерге басқармаға апта сайын есеп беруді тапсырды.", ["мердігерлер"]),
    ("Әкім бөлім басшыларына әкімдікке есеп беруді тапсырды.", ["бөлім басшылары"]),
]
"""Sentences and who is told in them."""

GIVEN = [
    "Әкім әкімдікке есеп беруді тапсырды.",
    "Әкім әкімдікке апта сайын есеп беріп отыруды тапсырды.",
    "Әкім компанияға субсидия бөлуді тапсырды.",
    "Әкім мекемеге камера орнатуды тапсырды.",
    "Әкім мекемелерге компьютер сатып алуды тапсырды.",
    "Әкім прокуратураға материал жолдауды тапсырды.",
    "Әкім полицияға хабарлауды тапсырды.",
    "Әкім әкімдікке қарасты мекемелерді тексеруді тапсырды.",
]
"""Sentences in which the one in the dative is given something."""


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_a_bare_head_that_is_to_act_is_told(read: Callable[..., Any], text: str, names: list[str]) -> None:
    """Somebody in the dative before what is to be done is an owner, and whoever gets it from them is none."""
    assert [name for name, _ in read(text).told()] == names


@pytest.mark.parametrize("text", GIVEN)
def test_whoever_is_given_something_owns_nothing(read: Callable[..., Any], text: str) -> None:
    """A bare head that gets a report, money or a thing is told nothing."""
    assert read(text).told() == []
