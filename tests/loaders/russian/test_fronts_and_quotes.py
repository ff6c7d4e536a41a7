"""Owners in plain quotation marks, objects before a need, and words that order nothing."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

_HELD = "Аким области Асхат Оралов провел совещание.\n\n"


def _given(text: str) -> tuple[Instruction, ...]:
    return extract(read_text(f"{_HELD}{text}\n", "page.txt")).instructions


@pytest.mark.parametrize(("opening", "closing"), ['""', "«»"])
def test_a_company_is_told_whatever_its_quotation_marks(opening: str, closing: str) -> None:
    """Plain marks name a body behind "и" as guillemets do."""
    (one,) = _given(f"Аким поручил управлению и {opening}Байтерек{closing} разработать план.")
    assert [told.name for told in one.assignees] == ["управление", f"{opening}Байтерек{closing}"]
    assert one.action.quote == "разработать план"


@pytest.mark.parametrize(
    "act",
    [
        "Составленный акиматами список нужно опубликовать",
        "Начатую управлением образования работу надо продолжить",
    ],
)
def test_an_object_told_by_a_participle_stays_in_its_act(act: str) -> None:
    """Who made a thing is not told, and the thing is part of the act."""
    (one,) = _given(f"– {act}, – сказал аким.")
    assert (one.action.quote, one.assignees) == (act, ())


@pytest.mark.parametrize(
    "text",
    [
        "Комиссия решила отказать в удовлетворении петиции.",
        "– Надо вернуться к этому. Нужно подумать над этим, – поручил аким.",
    ],
)
def test_a_refusal_and_a_bare_this_are_no_orders(text: str) -> None:
    """What is refused nobody does; "вернуться к этому" names no act."""
    assert _given(text) == ()


def test_a_matter_named_behind_this_is_an_act() -> None:
    """The words "этому вопросу" name what to return to."""
    (one,) = _given("– Надо вернуться к этому вопросу до мая, – поручил аким.")
    assert one.action.quote == "вернуться к этому вопросу до мая"
