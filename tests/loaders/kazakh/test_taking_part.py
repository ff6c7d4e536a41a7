"""Who takes part on a page where nobody leads a meeting, and who only speaks there."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

DAY = "12 наурыз 2024\n\n"


def _order(text: str) -> Instruction:
    (order,) = extract(read_text(f"{DAY}{text}\n", "one.txt")).instructions
    return order


FORCES = [
    (
        (
            "Туристер саны өсті, деп хабарлады туризм басқармасының басшысы Арман Сейітов. "
            "Облыс әкімі жұмысты күшейтуді тапсырды."
        ),
        "explicit",
    ),
    (
        (
            "Қалада 40 үй салынды, – деді құрылыс бөлімінің басшысы Марат Савчук. "
            "Қала әкімі құрылысты жеделдетуді тапсырды."
        ),
        "explicit",
    ),
    (
        "Отырысқа мектеп директоры Дархан Есенкелды қатысты. Министр асхананы жөндеуді тапсырды.",
        "explicit",
    ),
    (
        (
            "Вице-министр жаңа жобаны таныстырды. Премьер-министр жобаны талқылауды қала әкімі Арман Сейітов "
            "пен көлік министрі Марат Савчукке тапсырды."
        ),
        "explicit",
    ),
    (
        "Көлік министрі Арман Сейітов учаскелерді аралады. Премьер-министр жолдарды жөндеуді тапсырды.",
        "reported",
    ),
    (
        (
            "Министр Арман Сейітовтің төрағалығымен алқа отырысы өтті. "
            "Премьер-министр министрге жолдарды жөндеуді тапсырды."
        ),
        "reported",
    ),
]


@pytest.mark.parametrize(("text", "force"), FORCES)
def test_only_somebody_with_a_page_of_their_own_recalls_orders_from_above(text: str, force: str) -> None:
    """An akim orders where a head of a department reports; a minister's own page recalls the Premier's."""
    assert _order(text).force == force


ISSUERS = [
    ("Ауыл тұрғыны Гүлім Есетова жол нашар дейді.\n\nЖолды жөндеу қала әкіміне жүктелді.", None),
    ("Қала тұрғыны Гүлім Есетова су жоқ деп айтты. Құбырды тексеру су басқармасына тапсырылды.", None),
    (
        (
            "Облыс әкімі Арман Сейітов тұрғындарды қабылдады. Ауыл тұрғыны Гүлім Есетова жол нашар дейді.\n\n"
            "Жолды жөндеу әкімнің орынбасары Марат Савчукке жүктелді."
        ),
        "Арман Сейітов",
    ),
    (
        "Облыс әкімі Арман Сейітов: «Жол нашар», – деді. Жолды жөндеу жол басқармасына жүктелді.",
        "Арман Сейітов",
    ),
]


@pytest.mark.parametrize(("text", "issuer"), ISSUERS)
def test_whoever_only_complains_gives_no_order(text: str, issuer: str | None) -> None:
    """Somebody without a post who spoke before is no issuer of what somebody is told."""
    order = _order(text)
    assert (order.issuer.name if order.issuer else None) == issuer
    assert len(order.assignees) == 1


def test_the_chair_is_whoever_led_the_meeting() -> None:
    """A bare word for the chair is no head of a department who spoke last."""
    order = _order(
        "Штаб отырысын облыс әкімінің орынбасары Дархан Есенкелды жүргізді. Басқарма басшысы Арман Сейітов "
        "ахуалды баяндап, «Қар мол», – деді.\n\nТөраға аудан әкімдеріне кезекшілік орнатуды тапсырды."
    )
    assert order.issuer is not None
    assert order.issuer.name == "Дархан Есенкелды"


def test_what_somebody_calls_necessary_is_theirs_and_not_the_chairs() -> None:
    """Whoever closes a sentence in so many words said what is necessary."""
    text = (
        f"{DAY}Қала әкімі Арман Сейітов кеңес өткізді. Әкім жолды жөндеуді тапсырды.\n\n"
        "Психологтар санын көбейту қажет, – деп атап өтті басқарма басшысы Марат Савчук.\n"
    )
    told = extract(read_text(text, "one.txt")).instructions
    assert [(one.force, one.issuer and one.issuer.name) for one in told] == [
        ("explicit", "Арман Сейітов"),
        ("modal", "Марат Савчук"),
    ]


PROPOSALS = ["деген ұсыныс айтты", "деген тілек білдірді", "деген пікір айтты", "деп өтініш айтты"]


@pytest.mark.parametrize("said", PROPOSALS)
def test_what_somebody_proposes_is_no_order(said: str) -> None:
    """An imperative that is called a proposal orders nothing."""
    text = f"{DAY}Полиция бөлімінің бастығы Арман Сейітов «Мектепке камера орнатылсын», – {said}.\n"
    assert not extract(read_text(text, "one.txt")).instructions


CHARGED = [
    ("Бұйрықтың орындалуын бақылау М. Савчукке жүктелсін.", "М. Савчук"),
    ("Бұйрықтың орындалуын бақылау А.Ш. Байтасқа жүктелсін.", "А.Ш. Байтас"),
]


@pytest.mark.parametrize(("text", "owner"), CHARGED)
def test_initials_tell_whom_a_paper_charges(text: str, owner: str) -> None:
    """A surname of any ending behind initials is told."""
    assert [one.name for one in _order(text).assignees] == [owner]


GUESTS = [("Жиынға министр Арман Сейітов қатысты.", "explicit"), ("Жиын ұзақ болды.", "reported")]


@pytest.mark.parametrize(("before", "force"), GUESTS)
def test_a_guest_of_higher_rank_orders_and_is_not_recalled(before: str, force: str) -> None:
    """A minister who took part in the akim's meeting ordered there; one who did not is only recalled."""
    text = (
        f"{DAY}Облыс әкімі Дархан Есенкелді жиын өткізді. {before}\n\n"
        "Министр Арман Сейітов басқармаларға дайындықты күшейтуді тапсырды.\n"
    )
    assert [one.force for one in extract(read_text(text, "one.txt")).instructions] == [force]
