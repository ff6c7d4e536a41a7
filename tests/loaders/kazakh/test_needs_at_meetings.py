"""What is said to be necessary at a meeting, where nobody is given an order by that name."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

MEETING = "Премьер-министр Асан Омаров Үкімет отырысында сөз сөйледі.\n\n"


def told(page: str) -> list[tuple[str, str]]:
    """Act and force of each instruction of a page."""
    return [(one.action.quote, one.force) for one in orders_in(page)]


def test_a_need_told_at_a_meeting_counts() -> None:
    """Those who must act sit there; elsewhere it may be said of anybody."""
    need = "– Кадр тапшылығын жою керек, – деді Асан Омаров."
    assert told(MEETING + need) == [("Кадр тапшылығын жою керек", "modal")]
    assert not told("Премьер-министр Асан Омаров кітап туралы сұхбат берді.\n\n" + need)


def test_a_remark_before_a_need_is_no_part_of_it() -> None:
    """It has no verb and ends with a comma."""
    page = f"{MEETING}– Бұл – оң үрдіс, оны барынша дамыту керек, – деді Асан Омаров."
    assert told(page) == [("оны барынша дамыту керек", "modal")]


@pytest.mark.parametrize("said", ["деп айттым", "деп айтқан едім"])
def test_what_the_speaker_once_said_is_told_of(said: str) -> None:
    """It was necessary then."""
    page = f"{MEETING}– Былтыр кітапхана салу керек {said}, – деді Асан Омаров."
    assert [force for _, force in told(page)] == ["reported"]


def test_the_number_of_a_point_is_no_part_of_the_act() -> None:
    """With a full stop as with a bracket."""
    page = f"{MEETING}3. Осы қаулының орындалуын бақылау Үкімет Аппаратына жүктелсін."
    assert told(page) == [("Осы қаулының орындалуын бақылау", "explicit")]


def test_what_is_fit_to_be_done_counts_in_direct_words() -> None:
    """A view that is retold, and what cannot be done to anything, do not."""
    said = "– Мүлікті тәркілеу мәселесін мұқият пысықтаған жөн, – деді Асан Омаров."
    assert told(MEETING + said) == [("Мүлікті тәркілеу мәселесін мұқият пысықтаған жөн", "modal")]
    assert not told(f"{MEETING}– Бұл мәселені дұрыс түсінген жөн, – деді Асан Омаров.")
    assert not told(f"{MEETING}Оның пікірінше, көмекті де үйлестірген жөн.")
