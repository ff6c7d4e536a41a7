"""Whole texts: whoever was only there when something was ordered neither ordered it nor is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tapsyrma.ontology.extraction import Instruction


def _issuers(found: tuple[Instruction, ...]) -> list[str | None]:
    return [(one.issuer.name or one.issuer.post) if one.issuer else None for one in found]


def _owners(found: tuple[Instruction, ...]) -> list[list[str | None]]:
    return [[a.name or a.post for a in one.assignees] for one in found]


@pytest.mark.parametrize(
    "front",
    [
        "на совещании с АО «НК «Рассвет»",
        "на встрече с руководством компаний, АО «Рассвет» и Палаты пекарей",
        "на встрече с руководством комитета финансов, аэропортов, ТОО «Заря» и Союза туроператоров,",
        "в ходе поездки с представителями ТОО «Заря», АО «Рассвет» и Ассоциации фермеров",
        ", проведя встречу с участием ТОО «Заря», АО «Рассвет» и Палаты пекарей,",
        "в присутствии АО «Рассвет» и Ассоциации врачей",
        ", встретившись с главой ТОО «Заря», АО «Рассвет» и Ассоциации врачей,",
        "после доклада МВД и КНБ",
        "на заседании с участием МВД, КНБ и МЧС",
    ],
)
def test_companions_neither_order_nor_are_told(
    orders: Callable[[str], tuple[Instruction, ...]], front: str
) -> None:
    """A body whose form shows no case is no subject in a list behind a preposition, and no owner there."""
    found = orders(f"Министр Асан Омаров {front} поручил разработать график.")
    assert _issuers(found) == ["Асан Омаров"]
    assert _owners(found) == [[]]


def test_guests_of_a_meeting_are_not_told(orders: Callable[[str], tuple[Instruction, ...]]) -> None:
    """Those who are said to have been there are no owners of what was ordered then."""
    text = "На встрече, где присутствовали АО «Рассвет», ТОО «Заря» и Палата врачей, поручено сдать план."
    assert _owners(orders(text)) == [[]]


@pytest.mark.parametrize(
    ("text", "issuer", "owners"),
    [
        ("АО «Рассвет» поручило филиалам составить план.", "АО «Рассвет»", ["филиалы"]),
        ("На совещании МВД поручило департаментам усилить контроль.", "МВД", ["департаменты"]),
        ("По итогам совещания АО «Рассвет» поручено составить план.", None, ["АО «Рассвет»"]),
        ("С учётом мнений врачей, МВД поручено составить план.", None, ["МВД"]),
        (
            "По итогам заседания Министерству энергетики, АО «Рассвет» и КТЖ поручено составить план.",
            None,
            ["Министерство энергетики", "АО «Рассвет»", "КТЖ"],
        ),
        (
            "На совещании акиматам и МЧС Президент поручил усилить контроль.",
            "Президент",
            ["акиматы", "МЧС"],
        ),
        (
            "Кроме того, Минтруда совместно с АО «Рассвет» поручено помочь семьям.",
            None,
            ["Минтруда", "АО «Рассвет»"],
        ),
    ],
)
def test_whoever_is_told_or_orders_behind_such_words_stays(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str | None, owners: list[str]
) -> None:
    """A preposition with its own noun leaves the body behind it to the verb."""
    found = orders(text)
    assert _issuers(found) == [issuer]
    assert _owners(found) == [owners]


@pytest.mark.parametrize("premier", ["Премьер Казахстана", "Премьер РК", "Премьер страны"])
def test_the_premier_of_the_country_orders(
    orders: Callable[[str], tuple[Instruction, ...]], premier: str
) -> None:
    """With the country behind it the word is the Prime Minister's post."""
    found = orders(f"{premier} Олжас Бекенов поручил министерствам закупить уголь.")
    assert _issuers(found) == ["Олжас Бекенов"]
    assert _owners(found) == [["министерства"]]


@pytest.mark.parametrize("name", ["службам Гражданской защиты", "управлениям Внутренней политики"])
def test_an_adjective_with_a_noun_of_its_own_names_no_region(
    orders: Callable[[str], tuple[Instruction, ...]], name: str
) -> None:
    """Only an adjective that stands alone is short for a region: "акиматам Акмолинской и Абайской"."""
    (owners,) = _owners(orders(f"Аким области поручил {name} проверить укрытия."))
    assert [owner.split()[1:] for owner in owners if owner] == [name.split()[1:]]
