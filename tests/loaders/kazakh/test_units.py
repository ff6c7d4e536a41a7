"""Units that only the post of whoever leads them tells to be one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("Ішкі аудит қызметінің басшысы Гүлсім Әбдірова сөз сөйледі.", ["Ішкі аудит қызметі"]),
        ("Теміржол колледжінің директоры Ерлан Мұқашев сөз сөйледі.", ["Теміржол колледжі"]),
        ("Газ тарату ұйымының басшысы Ерлан Мұқашев сөз сөйледі.", ["Газ тарату ұйымы"]),
        ("Жаңа мектептің директоры Ерлан Мұқашев келді.", []),
        ("Жиында газ тарату ұйымының жұмысы айтылды.", []),
    ],
)
def test_whoever_leads_a_unit_makes_it_one(read: Callable[..., Any], said: str, units: list[str]) -> None:
    """Its words alone could be any of its kind, as those of a school are."""
    assert [body.name for body in read(said).found.bodies] == units
