"""Who obliges whom, what a title orders that the text calls an order, and orders of a time that is over."""

from __future__ import annotations

import pytest

from tests.loaders.pages import told_in

PREMIER = "Премьер-министр Марат Орманов провёл совещание.\n\n"


OBLIGED = [
    ("Министерство обязало Рыбнадзор проверить квоты.", "Министерство", ["Рыбнадзор"]),
    ("Министерство обязало «Водстрой» проверить квоты.", "Министерство", ["«Водстрой»"]),
    ("Комитет обязал Роструд и Росреестр проверить квоты.", "Комитет", ["Роструд", "Росреестр"]),
    ("Министерство обязало Росрыболовство проверить квоты.", "Министерство", ["Росрыболовство"]),
    ("Министерство обязало Росавиацию проверить квоты.", "Министерство", ["Росавиация"]),
    ("Комитет обязал подрядчика проверить квоты.", "Комитет", ["подрядчик"]),
]


@pytest.mark.parametrize(("sentence", "issuer", "owners"), OBLIGED)
def test_whoever_stands_behind_obliged_is_told(sentence: str, issuer: str, owners: list[str]) -> None:
    """Known or not; the subject of the verb, whose form is the same, is not."""
    assert told_in(sentence) == [(issuer, owners, "проверить квоты", "explicit")]


def test_an_owner_in_front_is_told_where_somebody_else_obliges() -> None:
    """The pronoun right before the verb is its subject."""
    page = f"{PREMIER}Теперь АО «Водстрой» он обязал проверить квоты."
    assert told_in(page) == [("Марат Орманов", ["АО «Водстрой»"], "проверить квоты", "explicit")]


@pytest.mark.parametrize(
    "where", ["ещё в мае", "еще на прошлой неделе", "месяц назад", "ещё две недели назад", "полгода назад"]
)
def test_an_order_of_a_time_that_is_over_is_told_of(where: str) -> None:
    """The time may stand behind the verb as well as before it."""
    page = f"{PREMIER}Отремонтировать мост премьер-министр поручил {where}."
    assert [force for *_, force in told_in(page)] == ["reported"]


@pytest.mark.parametrize(
    "act",
    [
        "ещё до конца года отремонтировать мост",
        "ещё в этом году отремонтировать мост",
        "вернуть деньги назад",
    ],
)
def test_an_order_with_a_time_to_come_is_news(act: str) -> None:
    """It is the term of the act, and what goes back is no time."""
    page = f"{PREMIER}Он поручил {act}."
    assert [force for *_, force in told_in(page)] == ["explicit"]


def test_of_the_day_before_is_news() -> None:
    """Pages tell the orders of yesterday."""
    page = f"{PREMIER}Накануне Марат Орманов поручил дорожникам отремонтировать мост."
    assert [force for *_, force in told_in(page)] == ["explicit"]


TITLED = [
    ("Минздрав должен закупить вакцину до 1 марта", ["Минздрав"], "закупить вакцину до 1 марта"),
    ("В школах необходимо усилить охрану", [], "В школах необходимо усилить охрану"),
]


@pytest.mark.parametrize(("title", "owners", "act"), TITLED)
def test_a_title_orders_where_the_text_calls_it_an_order(title: str, owners: list[str], act: str) -> None:
    """The sentence below it, "Такую задачу поставил …", tells whose it is."""
    page = f"{title}\n\n20 января 2026 года\n\nТакую задачу поставил премьер-министр Марат Орманов.\n"
    assert told_in(page) == [("Марат Орманов", owners, act, "explicit")]


def test_a_title_that_nobody_calls_an_order_is_none() -> None:
    """The text below it tells of something else."""
    page = "Минздрав должен закупить вакцину\n\n20 января 2026 года\n\nЦены выросли вдвое.\n"
    assert told_in(page) == []


def test_a_need_behind_a_name_and_a_colon_is_that_speaker_s() -> None:
    """Whoever is named before the colon stands in no row with those who must act."""
    page = f"{PREMIER}Марат Орманов: Минздрав должен пересмотреть нормативы."
    assert told_in(page) == [("Марат Орманов", ["Минздрав"], "пересмотреть нормативы", "modal")]


def test_several_tasks_are_the_acts_and_not_how_many_they_are() -> None:
    """What opens them is no part of the first."""
    need = "необходимо решать две задачи: достроить порт, а с другой стороны — углубить канал"
    assert [act for _, _, act, _ in told_in(f"{PREMIER}Он отметил, что {need}.")] == [
        "достроить порт",
        "углубить канал",
    ]


def test_governors_need_what_akims_need() -> None:
    """A group of heads of regions owns a need by whatever name."""
    page = f"{PREMIER}Губернаторам необходимо ускорить ремонт дорог, сказал Марат Орманов."
    assert told_in(page) == [("Марат Орманов", ["Губернаторы"], "ускорить ремонт дорог", "modal")]


def test_letters_with_an_ending_keep_their_capitals() -> None:
    """The dative of "ВЭБ" is "ВЭБу"."""
    page = f"{PREMIER}Марат Орманов поручил ВЭБу ускорить выдачу кредитов."
    assert told_in(page) == [("Марат Орманов", ["ВЭБ"], "ускорить выдачу кредитов", "explicit")]


def test_a_body_by_its_short_name_ends_the_name_before_it() -> None:
    """Behind "и" it is another owner, and no part of the ministry's name."""
    page = f"{PREMIER}По словам Марата Орманова, Министерство транспорта и Минтруда должны проверить школы."
    owners = ["Министерство транспорта", "Минтруда"]
    assert told_in(page) == [("Марат Орманов", owners, "проверить школы", "modal")]


def test_a_place_in_the_name_of_an_owner_opens_no_list_of_places() -> None:
    """Nor do the words that say who speaks, "по словам"."""
    page = f"{PREMIER}По словам Марата Орманова, акиматы регионов должны расселить аварийные дома."
    assert told_in(page) == [("Марат Орманов", ["акиматы регионов"], "расселить аварийные дома", "modal")]


GIVEN = ["Поручение проверить школы дано акимам", "Задача проверить школы поставлена перед акимами"]


@pytest.mark.parametrize("sentence", GIVEN)
def test_an_order_stands_before_the_words_that_it_was_given(sentence: str) -> None:
    """Whoever got it stands behind them."""
    assert told_in(f"{PREMIER}{sentence}.") == [("Марат Орманов", ["акимы"], "проверить школы", "explicit")]
    assert not told_in(f"{PREMIER}Соответствующее поручение дано акимам.")
