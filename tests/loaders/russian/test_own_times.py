"""Acts that say when they are due take no other act's term, and statements that begin like orders."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tapsyrma.ontology.extraction import Instruction

_LEAD = "Аким области Арман Сейітов поручил акимату"


@pytest.mark.parametrize(
    ("acts", "latest"),
    [
        ("за два дня убрать мусор и за два года построить школу", ["2024-03-07", "2026-03-05"]),
        ("за месяц убрать мусор, за полгода построить школу", ["2024-04-05", "2024-09-05"]),
        ("за неделю составить план и за полтора года возвести мост", ["2024-03-12", "2025-09-05"]),
        ("до 1 июня убрать мусор, до летнего сезона построить пляж", ["2024-06-01", None]),
        ("до 1 июня убрать мусор, к следующему купальному сезону построить пляж", ["2024-06-01", None]),
        ("до 1 июня убрать мусор, к приезду гостей покрасить заборы", ["2024-06-01", None]),
        ("до 1 июня убрать мусор, в период каникул отремонтировать школы", ["2024-06-01", None]),
        ("до 1 июня убрать мусор и построить школу за лето", ["2024-06-01", None]),
        ("до 1 июня подготовить план и в летний период покрасить дома", ["2024-06-01", None]),
        ("до 1 июня убрать мусор, вывезти снег и побелить деревья", ["2024-06-01"] * 3),
    ],
)
def test_an_act_with_its_own_time_takes_no_other_act_s_term(
    orders: Callable[[str], tuple[Instruction, ...]], acts: str, latest: list[str | None]
) -> None:
    """What an act says of its own time counts, read or not; acts that say nothing share the first term."""
    found = orders(f"{_LEAD} {acts}.")
    assert [one.deadline.latest if one.deadline else None for one in found] == latest


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("Аким до 1 июня поручил: за лето построить парк; убрать мусор.", [None, None]),
        ("Аким поручил до конца мая убрать мусор, далее построить парки.", ["2024-05-31", None]),
        ("Аким сказал: «До 1 июня уберите мусор, за лето постройте парк».", ["2024-06-01", None]),
        ("Аким сказал: «До 1 июня уберите мусор, за два года постройте парк».", ["2024-06-01", "2026-03-05"]),
        (
            "Акимам районов до 1 июня необходимо убрать мусор, за лето построить парки, сказал аким области.",
            ["2024-06-01", None],
        ),
    ],
)
def test_own_time_counts_in_speech_needs_and_behind_a_day_of_the_whole_order(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, latest: list[str | None]
) -> None:
    """Imperatives and needs take no other's term either, nor does an act the day before the verb."""
    assert [one.deadline.latest if one.deadline else None for one in orders(text)] == latest


@pytest.mark.parametrize(
    ("act", "latest"),
    [
        ("за пять лет превратить столицу в сад", "2029-03-05"),
        ("построить новый мост за три года", "2027-03-05"),
        ("к следующему летнему сезону отремонтировать дорогу", None),
        ("до купального сезона оборудовать пляж", None),
    ],
)
def test_years_and_seasons_to_come_are_terms(
    orders: Callable[[str], tuple[Instruction, ...]], act: str, latest: str | None
) -> None:
    """Years that an act may take are counted from the page's day; a season fixes none."""
    (order,) = orders(f"{_LEAD} {act}.")
    assert order.deadline is not None
    assert order.deadline.latest == latest


@pytest.mark.parametrize(
    "act", ["проверить расходы за два года", "за три года работу проверить", "сравнить данные за полгода"]
)
def test_years_looked_back_on_are_no_term(orders: Callable[[str], tuple[Instruction, ...]], act: str) -> None:
    """Expenses of two years are checked, not to be checked within two years."""
    assert [one.deadline for one in orders(f"{_LEAD} {act}.")] == [None]


def test_a_day_without_a_month_shares_that_of_the_next(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """The first of two who are told has the day named to them, and not the other's."""
    first, *_ = orders("Аким поручил отделу спорта до 15 и отделу ЖКХ до 25 марта представить отчёт.")
    assert first.deadline is not None
    assert first.deadline.latest == "2024-03-15"


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("такое поручение дал аким области", []),
        ("такую задачу поставил аким области", []),
        ("такое поручение дал глава области", []),
        ("такое поручение дал строителям аким области", ["строители"]),
        ("такое указание строителям дал заместитель акима области", ["строители"]),
        ("такую задачу поставил перед строителями глава области", ["строители"]),
        ("такое поручение областной полиции дал аким области", ["областная полиция"]),
    ],
)
def test_the_region_of_whoever_gave_such_an_order_is_not_told(
    orders: Callable[[str], tuple[Instruction, ...]], behind: str, told: list[str]
) -> None:
    """Whoever is told stands beside the verb or its noun, not within the post of the one who orders."""
    (order,) = orders(f"«Выполнить работы качественно», – {behind} Арман Сейітов.")
    assert [party.name for party in order.assignees] == told
    assert order.issuer is not None
    assert order.issuer.name == "Арман Сейітов"


@pytest.mark.parametrize(
    "told",
    [
        "Решить вопрос на местном уровне не смогли, отметил аким области Арман Сейітов.",
        "Завершить ремонт в срок не удалось, сказал аким области Арман Сейітов.",
        "Построить школу до осени вряд ли успеют, сказал аким области Арман Сейітов.",
        "Построить школу в срок подрядчик не успел, отметил аким области Арман Сейітов.",
        "Завершить ремонт школы планируют к сентябрю, отметил аким области Арман Сейітов.",
        "«Решить вопрос на местном уровне не смогли», – сказал аким области Арман Сейітов.",
    ],
)
def test_an_infinitive_with_a_finite_verb_of_its_own_orders_nothing(
    orders: Callable[[str], tuple[Instruction, ...]], told: str
) -> None:
    """What could not be done, or is planned or promised, is told and not ordered."""
    assert orders(told) == ()


@pytest.mark.parametrize(
    "told",
    [
        "Завершить ремонт школы до 1 сентября, отметил аким области Арман Сейітов.",
        "Навести порядок там, где не удалось сделать это весной, потребовал аким области Арман Сейітов.",
        "Проверить дома, которые не успели сдать, сказал аким области Арман Сейітов.",
        "Вернуть автобусы до микрорайона Шугыла, сказал аким области Арман Сейітов.",
    ],
)
def test_a_verb_in_a_clause_of_its_own_leaves_the_order(
    orders: Callable[[str], tuple[Instruction, ...]], told: str
) -> None:
    """A clause that only says where or which does not make a statement of the order."""
    (order,) = orders(told)
    assert order.force == "explicit"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "«Надо решать вопрос, подготовьте план до 1 июня», – сказал аким области Арман Сейітов.",
            [("modal", [], "решать вопрос"), ("explicit", [], "подготовьте план до 1 июня")],
        ),
        (
            "«Надо этот вопрос проверять. И время от времени слушать акиматы», – сказал аким Арман Сейітов.",
            [("modal", [], "этот вопрос проверять"), ("modal", [], "время от времени слушать акиматы")],
        ),
        (
            "«Всё возьмите на контроль, Марат Савчукович, будете докладывать», – сказал аким Арман Сейітов.",
            [("explicit", ["Марат Савчукович"], "Всё возьмите на контроль")],
        ),
        (
            "Аким области Арман Сейітов поставил перед подрядчиком сроки: завершить мост до 1 мая.",
            [("explicit", ["подрядчик"], "завершить мост до 1 мая")],
        ),
        (
            "Контроль аким области Арман Сейітов возложил на заместителя Дархана Есенкелды.",
            [("explicit", ["Дархан Есенкелды"], "Контроль")],
        ),
    ],
)
def test_needs_calls_and_charges_end_where_another_word_goes_on(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, told: list[tuple[str, list[str], str]]
) -> None:
    """An imperative behind a need is an order of its own; what goes on with a need is one as well."""
    found = [(one.force, [party.name for party in one.assignees], one.action.quote) for one in orders(text)]
    assert found == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("отделу спорта до 15 мая, а отделу ЖКХ до 20 мая", ["2024-05-15", "2024-05-20"]),
        ("отделу спорта до 15 мая, отделу ЖКХ до 20 мая", ["2024-05-15", "2024-05-20"]),
        ("отделу спорта до 15 и отделу ЖКХ до 20 мая", ["2024-05-15", "2024-05-20"]),
        ("отделу спорта к 15, отделу ЖКХ к 20 мая", ["2024-05-15", "2024-05-20"]),
    ],
)
def test_each_of_a_row_has_a_day_of_its_own(
    orders: Callable[[str], tuple[Instruction, ...]], row: str, told: list[str]
) -> None:
    """One act told to several, each by another day, is an order to each of them."""
    found = orders(f"Аким области Арман Сейітов поручил {row} представить отчёт.")
    assert [one.deadline.latest for one in found if one.deadline] == told
    assert [[party.name for party in one.assignees] for one in found] == [["отдел спорта"], ["отдел ЖКХ"]]


def test_a_day_of_this_year_before_whoever_is_told_ends_no_sentence(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """The full stop of "т.г." is of the term, where the sentence has only its verb before it."""
    (order,) = orders("Аким области поручил до 1 июля т.г. Отделу спорта завершить ремонт.")
    assert [party.name for party in order.assignees] == ["Отдел спорта"]
    assert order.deadline is not None
    assert order.deadline.latest == "2024-07-01"
