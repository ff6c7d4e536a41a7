"""Names, charges and pairs of those who are told, and where the acts and days that are theirs end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.ontology.extraction import Instruction


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Аким поручил вице-министру Лязат Омаровой направить комиссию.", ["Лязат Омарова"]),
        ("Министр поручил директору школы Сагынбек Сеитовой сдать отчёт.", ["Сагынбек Сеитова"]),
        ("Аким поручил заместителю Серик Жапарову проверить дамбы.", ["Серик Жапаров"]),
        ("Министр поручил акиму района Марат Жумабаеву завершить ремонт.", ["Марат Жумабаев"]),
        ("Премьер-министр поручил министру Гульнар Сериковой внести план.", ["Гульнар Серикова"]),
        ("Аким поручил заместителю Айгуль Омаровой проверить школы.", ["Айгуль Омарова"]),
        ("Аким поручил заместителю Марату Омарову проверить школы.", ["Марат Омаров"]),
        ("Аким поручил заместителю Дине Омаровой проверить школы.", ["Дина Омарова"]),
    ],
)
def test_a_given_name_left_as_it_is_keeps_its_surname(
    read: Callable[..., Any], text: str, told: list[str]
) -> None:
    """The surname shows the case where the given name is not declined, by rule or by a slip."""
    (clause,) = read(text).clauses
    assert [a.mention.name for a in clause.addressees] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Аким поручил заместителю, ответственному за отрасль, завершить ремонт.", ["заместитель"]),
        ("Аким поручил заместителю, курирующему отрасль, завершить ремонт.", ["заместитель"]),
        ("Аким поручил заместителю ответственного за отрасль завершить ремонт.", ["заместитель"]),
        (
            "Аким поручил заместителю, ответственному за дороги, и акимам районов сдать отчёт.",
            ["заместитель", "акимы районов"],
        ),
        (
            "Аким поручил как отделу образования, так и отделу спорта завершить ремонт.",
            ["отдел образования", "отдел спорта"],
        ),
        (
            "Министр поручил как акимам районов, так и департаменту полиции усилить контроль.",
            ["акимы районов", "департамент полиции"],
        ),
        (
            "Как отделу образования, так и акимам районов поручено проверить школы.",
            ["отдел образования", "акимы районов"],
        ),
        ("Аким поручил отделу образования как можно скорее проверить школы.", ["отдел образования"]),
        ("Аким поручил подрядчикам предоставить документы.", ["подрядчики"]),
        ("Аким поручил застройщикам возместить ущерб.", ["застройщики"]),
        ("Аким поручил пострадавшим предоставить жильё.", []),
        ("Аким поручил семьям предоставить жильё.", []),
    ],
)
def test_all_who_are_told_are_read_and_nothing_of_their_charge(
    read: Callable[..., Any], text: str, told: list[str]
) -> None:
    """What officials are in charge of is no part of the act; pairs are two; the helped are not told."""
    (clause,) = read(text).clauses
    assert [a.mention.name[0].lower() + a.mention.name[1:] for a in clause.addressees] == told


@pytest.mark.parametrize(
    "asked",
    [
        "владельцев домов",
        "всех собственников квартир",
        "жильцов",
        "наших горожан",
        "уважаемых жителей",
        "хозяев собак",
        "всех пешеходов",
        "посетителей парка",
    ],
)
def test_what_is_asked_of_people_without_office_is_no_order(
    orders: Callable[[str], tuple[Instruction, ...]], asked: str
) -> None:
    """Residents are only asked; the same words to akims order."""
    page = "Аким города Марат Омаров объявил субботник.\n\n«Прошу {} провести уборку снега», – сказал аким."
    assert orders(page.format(asked)) == ()
    (given,) = orders(page.format("акимов районов"))
    assert [party.name for party in given.assignees] == ["акимы районов"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Борьба с саранчой в области: аким поручил усилить меры", "усилить меры"),
        ("Подготовка к зиме: министр поручил завершить ремонт", "завершить ремонт"),
        ("Аким поручил заместителям быть на месте до конца паводка.", "быть на месте до конца паводка"),
        ("Поручаю членам штаба быть в тесном контакте с полицией.", "быть в тесном контакте с полицией"),
        (
            "Вопрос о тарифах поручил рассмотреть министр Марат Омаров.",
            "Вопрос о тарифах поручил рассмотреть",
        ),
        (
            "Послабления для школ поручил рассмотреть премьер-министр Марат Омаров.",
            "Послабления для школ поручил рассмотреть",
        ),
    ],
)
def test_acts_are_cut_where_they_begin_and_end(read: Callable[..., Any], text: str, act: str) -> None:
    """Neither the subject of a headline nor one behind the verb is part of an act; "быть на месте" is one."""
    found = read(text)
    assert [span.of(text) for clause in found.clauses for span in clause.actions] == [act]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Аким пообещал до 1 сентября сдать дом и поручил отделу ускорить работы.", None),
        ("Министр просил до 1 мая закончить сев и рассказал, что отделу поручено взять кредит.", None),
        ("До 1 сентября поручено сдать дом.", "до 1 сентября"),
        ("До 1 сентября аким поручил сдать дом.", "до 1 сентября"),
        ("Сдать дом до 1 сентября поручил аким.", "до 1 сентября"),
        ("Отделу до 1 сентября поручено сдать дом.", "до 1 сентября"),
    ],
)
def test_a_day_of_another_act_is_none_of_this_one(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, due: str | None
) -> None:
    """What was promised by a day leaves what is ordered behind it without one."""
    (given,) = orders(text)
    assert (given.deadline.text.lower() if given.deadline else None) == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Аким поручил сдать мост, который строится и должен открыться до 1 мая.", None),
        ("Министр поручил готовиться к паводку, который ждут до 15 апреля.", None),
        ("Аким поручил выплатить зарплату, задержанную в течение трёх месяцев.", None),
        ("Аким поручил отделу, который отчитался до 1 мая, проверить школы.", None),
        ("Аким поручил открыть отделение, работающее ежедневно.", None),
        ("Аким поручил отремонтировать дороги, сдача которых намечена до 1 июля.", None),
        ("Аким поручил отделам, в которых есть долги, до 1 мая сдать отчёт.", "до 1 мая"),
        ("Аким поручил устранить дефекты, выявленные комиссией, до 1 мая.", "до 1 мая"),
        ("На встрече, на которой отделу поручено до 1 мая сдать отчёт, шла речь о школах.", "до 1 мая"),
        ("Аким поручил указанные недостатки до 1 мая устранить.", "до 1 мая"),
    ],
)
def test_a_day_of_words_that_describe_is_none_of_the_act(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, due: str | None
) -> None:
    """A relative clause or participle keeps its day to itself; behind its comma the act's own may stand."""
    (given,) = orders(text)
    assert (given.deadline.text if given.deadline else None) == due


def test_whose_tasks_they_are_is_no_part_of_the_first(read: Callable[..., Any]) -> None:
    """The title behind "поручения" stands before the colon and not in the act."""
    told = read("Прозвучали поручения главы государства: повысить доходы, снизить цены.").told()
    assert [act for _, acts in told for act in acts] == ["повысить доходы", "снизить цены"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Минтруда и соцзащиты населения поручено обеспечить выплаты.", ["Минтруда и соцзащиты населения"]),
        ("Премьер поручил Минобразования и науки подготовить план.", ["Минобразования и науки"]),
        ("Премьер поручил Минкультуры и спорта проверить залы.", ["Минкультуры и спорта"]),
        (
            "Премьер поручил Минэкологии и природных ресурсов проверить заводы.",
            ["Минэкологии и природных ресурсов"],
        ),
        ("Премьер поручил Минпросвещения проверить школы.", ["Минпросвещения"]),
        ("Премьер поручил Минкультуры и акиматам проверить залы.", ["Минкультуры", "акиматы"]),
        ("Премьер поручил Минсельхозу и Минторговли снизить цены.", ["Минсельхоз", "Минторговли"]),
        ("Премьер поручил Минтруда и его комитету проверить выплаты.", ["Минтруда", "его комитет"]),
        ("Аким поручил контроль за ремонтом своему заместителю Асану Серикову.", ["Асан Сериков"]),
        ("Аким поручил надзор за ходом строительства акиму района.", ["аким района"]),
        ("Аким поручил проверку школ управлению образования.", ["управление образования"]),
        ("Аким поручил оказание помощи акимату района.", []),
    ],
)
def test_a_ministry_keeps_its_fields_and_whoever_ends_the_words_is_told(
    read: Callable[..., Any], text: str, told: list[str]
) -> None:
    """Fields behind "и" belong to a shortened ministry; an official behind a noun is told, not helped."""
    (clause,) = read(text).clauses
    assert [a.mention.name for a in clause.addressees] == told


def test_a_name_that_no_list_has_is_called_by_name_and_patronymic(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """The patronymic vouches for the given name before it."""
    (given,) = orders(
        "Премьер-министр Марат Омаров провёл заседание.\n\n"
        "«Алмасадам Маратович, доложите в понедельник», – сказал глава Правительства."
    )
    assert [party.name for party in given.assignees] == ["Алмасадам Маратович"]


def test_surnames_of_three_letters_are_declined(orders: Callable[[str], tuple[Instruction, ...]]) -> None:
    """Two of those who are told by such a name stand in the nominative."""
    (given,) = orders("Аким поручил заместителям Данияру Киму и Асану Цою проверить дамбы.")
    assert [party.name for party in given.assignees] == ["Данияр Ким", "Асан Цой"]


@pytest.mark.parametrize(
    "text",
    [
        "На заседании комиссии отделу ЖКХ поручено убрать снег.",
        "По итогам заседания комиссии отделу ЖКХ поручено убрать снег.",
        "На совещании отделу ЖКХ поручено убрать снег.",
        "По итогам встречи отделу ЖКХ даны поручения убрать снег.",
    ],
)
def test_whose_sitting_it_is_is_not_told(read: Callable[..., Any], text: str) -> None:
    """The commission that sat is none of those who are told behind it."""
    (clause,) = read(text).clauses
    assert [a.mention.name for a in clause.addressees] == ["отдел ЖКХ"]
