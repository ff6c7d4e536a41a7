"""Who only gets what is ordered, and who is told to give it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов отырыс өткізді.\n\n"


def _owners(text: str) -> list[str | None]:
    orders: list[Any] = list(extract(read_text(HEAD + text + "\n", "one.txt")).instructions)
    assert orders
    return [party.name or party.post for order in orders for party in order.assignees]


@pytest.mark.parametrize(
    "text",
    [
        "Әкім кәсіпорындарға тексеру жүргізуді тапсырды.",
        "Әкім мердігерге шара қолдануды тапсырды.",
        "Әкім су басу қаупі бар аймақтарға бөгет соғу жұмыстарын аяқтауды тапсырды.",
        "Әкім тасқын қаупі бар аудандарға қосымша техника жөнелтуді тапсырды.",
        "Әкім аудан әкіміне тәртіптік жаза қолдануды тапсырды.",
        "Әкім жас мамандарға баспана салып беруді тапсырды.",
        "Әкім кәсіпкерлерге түсіндірме жұмыстарын жүргізуді тапсырды.",
        "Әкім құрылыс басқармасына жаңа басшы тағайындауды тапсырды.",
        "Әкім су басқармасына бағынысты мекемелерді тексеруді тапсырды.",
        "Әкім комиссияға құжаттарды тапсыруды міндеттеді.",
        "Әкім қоғамдық кеңеске есеп ұсынуды тапсырды.",
        "Әкім орталық стадионға жасанды жабын төсеуді тапсырды.",
        "Әкім «Құм жол» компаниясына жер телімін беруді тапсырды.",
        "Әкім министрлікке өтінім жіберуді тапсырды.",
        "Әкім несие алған кәсіпкерлерге мониторинг жүргізуді тапсырды.",
        "Әкім құтқарушыларға жаңа техника алып беруді тапсырды.",
    ],
)
def test_who_gets_something_is_not_told(text: str) -> None:
    """A dative that the act itself needs names no owner."""
    assert _owners(text) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Әкім полиция органдарына қатаң шара қолдануды тапсырды.", "полиция органдары"),
        ("Әкім су басқармасына тұрғындарға көмек көрсетуді тапсырды.", "су басқармасы"),
        ("Әкім «Құм жол» компаниясына жолды жөндеуді тапсырды.", "«Құм жол» компаниясы"),
        ("Әкім мердігерге мектепті салып беруді тапсырды.", "мердігер"),
        ("Әкім комиссияға арналарды тексеруді тапсырды.", "комиссия"),
        ("Әкім су қаупі бар аудан әкімдеріне бөгет салуды тапсырды.", "су қаупі бар аудан әкімдері"),
        ("Әкім ауыл әкімдеріне апта сайын есеп беруді тапсырды.", "ауыл әкімдері"),
    ],
)
def test_who_gives_or_does_is_told(text: str, owner: str) -> None:
    """Those who take measures, who give to others or have a thing of their own to do are told."""
    assert _owners(text) == [owner]


def test_the_second_of_two_without_a_joint_is_not_told() -> None:
    """Right behind the one who is told stands what the act is about."""
    text = "Үкіметке осы кәсіпорынға иелік ететін компаниямен келіссөз жүргізу тапсырылды."
    assert _owners("«Қоңыр» шахтасы тоқтады. " + text) == ["Үкімет"]


def test_other_bodies_in_a_row_have_no_name_of_their_own() -> None:
    """The word for "other" is nobody's name."""
    text = "Әкім Ұлттық ұланға және басқа да құқық қорғау органдарына көпірді күзетуді тапсырды."
    assert _owners(text) == ["Ұлттық ұлан", "құқық қорғау органдары"]


HEEDING = [
    ("мердігерге сапаға мән беруді", [("мердігер", "lead")]),
    ("мердігерлерге құрылыс кезінде сапаға баса мән беруді", [("мердігерлер", "lead")]),
    ("министрлікке сапаға мән беруді", [("министрлік", "lead")]),
    ("мекемелерге жұмысқа қарқын беруді", [("мекемелер", "lead")]),
    ("орындаушы компанияға жолды жөндеуге күш салуды", [("орындаушы компания", "lead")]),
    ("тапсырысты орындаушы компанияға жұмысты жеделдетуді", [("орындаушы компания", "lead")]),
    ("мердігерлерге ерекше назар аударуды", []),
    ("ауылдық мекемелерге баса мән беруді", []),
    ("мекемелерге көмек беруді", []),
    ("бөлім қызметкерлеріне жағдайды зерделеуді", [("бөлім қызметкерлері", "lead")]),
    ("бөлім мамандарына жағдайды тексеруді", [("бөлім мамандары", "lead")]),
    ("бөлім қызметкерлеріне сыйақы беруді", []),
]


@pytest.mark.parametrize(("act", "told"), HEEDING)
def test_whoever_is_to_take_care_of_something_is_told(
    read: Callable[..., Any], act: str, told: list[tuple[str, str]]
) -> None:
    """Taking care gives nobody anything; what gets the care itself is not told."""
    assert read(f"Аудан әкімі {act} тапсырды.").told() == told
