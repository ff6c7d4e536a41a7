"""Orders in other words: tasks set before somebody, wishes, time given, things before their acts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

Told = list[tuple[list[str], list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Перед акиматами районов поставлена задача до лета обновить автопарк.",
            [(["акиматы районов"], ["до лета обновить автопарк"])],
        ),
        (
            "Премьер-министр поставил перед МЧС задачу проверить дамбы.",
            [(["МЧС"], ["проверить дамбы"])],
        ),
        (
            "Аким потребовал, чтобы акимы сельских округов лично обошли дворы.",
            [(["акимы сельских округов"], ["лично обошли дворы"])],
        ),
        (
            "Министр дал поручение, чтобы МЧС совместно с МВД приняли меры и усилили посты.",
            [(["МЧС", "МВД"], ["приняли меры", "усилили посты"])],
        ),
        ("Аким дал подрядчику десять дней на устранение брака.", [(["подрядчик"], ["устранение брака"])]),
        ("Отделу ЖКХ даны указания по недопущению аварий.", [(["Отдел ЖКХ"], ["недопущению аварий"])]),
        (
            "Аким поручил отделу связи данный вопрос держать на контроле, работы завершить до 1 мая.",
            [(["отдел связи"], ["данный вопрос держать на контроле", "работы завершить до 1 мая"])],
        ),
        (
            "Аким поручил завершить ремонт школ – до 1 августа, больниц – до 15 августа.",
            [([], ["завершить ремонт школ – до 1 августа", "больниц – до 15 августа"])],
        ),
        (
            "Отделу ЖКХ поручено вывезти мусор с улиц, работа будет на контроле.",
            [(["Отдел ЖКХ"], ["вывезти мусор с улиц"])],
        ),
        (
            "Аппарату акима района поручено проверить списки.",
            [(["Аппарат акима района"], ["проверить списки"])],
        ),
        (
            "Канцелярии Премьер-министра в течение трех дней внести предложения.",
            [(["Канцелярия Премьер-министра"], ["в течение трех дней внести предложения"])],
        ),
        (
            "Акиму Сарысуского района Дархану Ермекову поручено достроить школу.",
            [(["Дархан Ермеков"], ["достроить школу"])],
        ),
        (
            "Аким потребовал от подчиненных как можно скорее вывезти снег.",
            [(["подчиненные"], ["как можно скорее вывезти снег"])],
        ),
        (
            "Перед акиматами поставлены задачи принятия мер по защите дамб.",
            [(["акиматы"], ["принятия мер по защите дамб"])],
        ),
        (
            "Аким дал поручения акимам районов, в том числе создать штабы и закупить насосы.",
            [(["акимы районов"], ["создать штабы", "закупить насосы"])],
        ),
        (
            "Президент поручил генеральному прокурору изучить жалобы.",
            [(["генеральный прокурор"], ["изучить жалобы"])],
        ),
        (
            "Контроль за ремонтом возложить на руководителя аппарата акима района.",
            [
                (
                    ["руководитель аппарата акима района"],
                    ["Контроль за ремонтом возложить на руководителя аппарата акима района"],
                )
            ],
        ),
        (
            "Подрядчикам даны поручения по своевременному завершению работ.",
            [(["Подрядчики"], ["своевременному завершению работ"])],
        ),
        (
            "Подрядчикам поручено ускорить уборку. А инспекторам акимата – чаще вести беседы.",
            [(["Подрядчики"], ["ускорить уборку"]), (["инспекторы акимата"], ["чаще вести беседы"])],
        ),
        (
            "Директорам школ № 3 и № 5 поручено сменить замки, завхозам – проверить краны.",
            [(["Директора школ"], ["сменить замки"]), (["завхозы"], ["проверить краны"])],
        ),
        (
            "Отделу связи (рук. А. Ермеков) дано указание проверить рации.",
            [(["Отдел связи"], ["проверить рации"])],
        ),
        (
            "Аким поручил до 10 декабря т.г. обновить план застройки.",
            [([], ["до 10 декабря т.г. обновить план застройки"])],
        ),
        (
            "Аким поставил задачи перед новым начальником полиции: усилить посты и обновить технику.",
            [(["начальник полиции"], ["усилить посты", "обновить технику"])],
        ),
        (
            "Управляющему делами – подготовить распоряжение.",
            [(["Управляющий делами"], ["подготовить распоряжение"])],
        ),
        ("Аким поручил снизить потери на 6%.", [([], ["снизить потери на 6%"])]),
        ("Акимам сел рекомендовано провести субботник.", [(["Акимы сел"], ["провести субботник"])]),
    ],
)
def test_who_is_told_to_do_what_in_other_words(read: Callable[..., Any], text: str, expected: Told) -> None:
    """An order need not be "поручил" and an infinitive."""
    assert [(sorted(names), acts) for names, acts in read(text).told()] == [
        (sorted(names), acts) for names, acts in expected
    ]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Главой государства поставлена задача снизить инфляцию.", "Глава государства"),
        ("Перед МЧС Главой государства поставлена задача обновить технику.", "Глава государства"),
        ("Премьер-министром поручено акимам закупить уголь.", "Премьер-министр"),
        ("На встрече с акимом поручено закупить уголь.", None),
    ],
)
def test_the_instrumental_of_a_passive_is_the_issuer(
    read: Callable[..., Any], text: str, issuer: str | None
) -> None:
    """By whom something was ordered stands in the instrumental, without a preposition."""
    (clause,) = read(text).clauses
    assert (clause.issuer and clause.issuer.name) == issuer


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("«Закупку лишних машин прекратить», – сказал аким.", "Закупку лишних машин прекратить"),
        ("«Все работы завершить до 1 мая», – сказал аким.", "Все работы завершить до 1 мая"),
        ("«До 25 августа все акты сдать в отдел», – сказал аким.", "До 25 августа все акты сдать в отдел"),
        ("«По результатам представить отчет», – сказал аким.", "По результатам представить отчет"),
    ],
)
def test_a_thing_may_stand_before_a_spoken_act(read: Callable[..., Any], text: str, act: str) -> None:
    """In direct speech the infinitive may come behind what it is done to."""
    assert read(text).told() == [([], [act])]


@pytest.mark.parametrize(
    "text",
    [
        "«Желание помочь людям есть», – сказал аким.",
        "«Наша цель – построить дом», – сказал аким.",
        "Аким дал интервью на один час для телеканала.",
        "Президент дал поручения по итогам совещания.",
        "«Просьба к жителям выйти и очистить снег», – сказал аким.",
        "Жители хотят возложить вину на акима.",
        "Аким рассказал, чтобы люди знали о ремонте.",
    ],
)
def test_what_only_looks_like_an_order_gives_none(read: Callable[..., Any], text: str) -> None:
    """A goal, a wish, time for something else and a purpose are no orders."""
    assert [clause for clause in read(text).clauses if clause.actions] == []


def test_places_are_told_nothing_by_where_they_lie(read: Callable[..., Any]) -> None:
    """A list that "в" opens says where, even where its last word could be a dative."""
    (clause,) = read("«В Актобе, Таразе и Абайской области поручаю закрыть рынки», – сказал аким.").clauses
    assert clause.addressees == ()


def test_a_day_takes_the_year_of_the_next_in_its_list(read: Callable[..., Any]) -> None:
    """The year is written once, at the end of the list; no page's day is needed."""
    reading = read("Аким поручил завершить мост – до 1 августа, дорогу – до 15 августа 2019 года.")
    terms = [term.latest for one in reading.found for term in one.deadlines]
    assert terms == ["2019-08-01", "2019-08-15"]


def test_time_that_is_given_is_a_term(read: Callable[..., Any]) -> None:
    """Days given for an act count from the page's day."""
    (clause,) = read("Аким дал отделу ЖКХ десять дней на устранение брака.", "2024-02-20").clauses
    assert clause.deadline is not None
    assert (clause.deadline.text, clause.deadline.latest) == ("десять дней", "2024-03-01")


def test_also_at_the_head_of_a_sentence_goes_on_with_orders(read: Callable[..., Any]) -> None:
    """A sentence that begins with "А также" and an infinitive is one more act."""
    text = "Отделу связи поручено проверить рации. А также наладить обмен сведениями."
    assert read(text).told() == [
        (["Отдел связи"], ["проверить рации"]),
        ([], ["наладить обмен сведениями"]),
    ]


def test_items_after_an_order_are_orders(read: Callable[..., Any]) -> None:
    """A list that follows an order without a colon goes on with it; after other words it does not."""
    items = "\n\n• Довести до жителей правила.\n\n• Проверить школы."
    assert ["Проверить школы"] in [acts for _, acts in read("Аким поручил усилить посты." + items).told()]
    assert read("Аким рассказал о плане." + items).told() == []


def test_a_dash_before_this_is_does_not_end_speech(read: Callable[..., Any]) -> None:
    """With a dash and "это" the sentence goes on as it began."""
    text = "– Первый вопрос, – это ремонт. Срочно усильте контроль за школами, – сказал аким."
    assert read(text).told() == [([], ["Срочно усильте контроль за школами"])]


def test_an_act_ends_with_the_quotation_it_stands_in(read: Callable[..., Any]) -> None:
    """What stands behind the closing mark is no part of the act."""
    text = "«Аким поручил отделу связи проверить рации» Руслан Ермеков"
    assert read(text).told() == [(["отдел связи"], ["проверить рации"])]


def test_one_who_orders_officials_need_not_have_a_post_on_the_page() -> None:
    """A person whose post the page does not give orders a department in so many words."""
    text = "Алмат Ермеков отметил пользу уборки снега. Он поручил отделу ЖКХ вывезти снег до 1 марта."
    (instruction,) = extract(read_text(text, path="snow.txt")).instructions
    assert instruction.issuer is not None
    assert instruction.issuer.name == "Алмат Ермеков"


def test_those_who_are_told_may_lead_a_list_without_a_word_of_ordering(read: Callable[..., Any]) -> None:
    """In minutes of a meeting the dative and a colon open the list."""
    (lead,) = read("Отделу связи, акимам сел:").clauses
    assert lead.opens_list
    assert [a.mention.name for a in lead.addressees] == ["Отдел связи", "акимы сел"]


def test_how_often_one_act_is_done_says_nothing_of_the_next(read: Callable[..., Any]) -> None:
    """The word "ежедневно" at the head of an act is no shared term; "до 1 мая" is."""
    daily, until = (
        read(f"Отделу ЖКХ поручено {term} поливать саженцы, вывезти ветки.").clauses[0].deadline
        for term in ("ежедневно", "до 1 мая")
    )
    assert daily is None
    assert until is not None


def test_a_rank_of_service_stands_between_a_post_and_its_holder(read: Callable[..., Any]) -> None:
    """The holder of the post is the general."""
    text = "Начальник департамента полиции области генерал-майор полиции Серик Ермеков поручил усилить посты."
    (person,) = (person for one in read(text).found for person in one.persons)
    assert (person.name, person.post and person.post.name) == (
        "Серик Ермеков",
        "Начальник департамента полиции области",
    )


def test_one_who_is_only_spoken_to_does_not_order() -> None:
    """In minutes that name no chair the one in the dative is told, and nobody is said to order."""
    text = "1. Отделу связи – проверить рации.\n2. Заместителю акима Байжанову А.С. доложить о ходе работ."
    instructions = extract(read_text(text, path="minutes.txt")).instructions
    assert [one.issuer for one in instructions] == [None, None]
    assert [[party.name for party in one.assignees] for one in instructions] == [
        ["Отдел связи"],
        ["Байжанов А.С."],
    ]


def test_orders_that_a_press_secretary_tells_of_are_another_s() -> None:
    """In a press secretary's words it is the chief who ordered."""
    text = (
        "Аким области Ерлан Бакиров поручил отделу связи проверить рации. "
        "«Отделу ЖКХ поручено вывезти снег», – сказал пресс-секретарь акима области Руслан Ермеков."
    )
    instructions = extract(read_text(text, path="press.txt")).instructions
    assert [one.issuer and one.issuer.name for one in instructions] == ["Ерлан Бакиров", "Ерлан Бакиров"]


def test_one_who_says_that_he_gives_time_is_not_recalled(read: Callable[..., Any]) -> None:
    """The post before the name is the same person's and not another who tells of the order."""
    (clause,) = read("Министр Ерлан Бакиров заявил, что дает неделю на проверку школ.").clauses
    assert clause.force == "explicit"


def test_one_who_only_reports_makes_no_higher_order_a_recalled_one() -> None:
    """Who came to report leads no meeting: the order of his chief is given there."""
    text = "Вице-министр юстиции Марат Ермеков доложил о ценах. Глава Правительства поручил усилить посты."
    (instruction,) = extract(read_text(text, path="session.txt")).instructions
    assert instruction.force == "explicit"


def test_who_manages_affairs_is_not_another_head_of_the_page() -> None:
    """A post told apart by its own word is not led back to the head of a department named before."""
    text = (
        "Аким района Ерлан Бакиров поручил руководителю отдела финансов Асем Ермековой найти деньги. "
        "Управляющему делами – подготовить распоряжение."
    )
    instructions = extract(read_text(text, path="affairs.txt")).instructions
    assert instructions[-1].assignees[0].name != "Асем Ермекова"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Аким дал задание отделу ЖКХ сдать отчет, после чего отправился на стройку.", "сдать отчет"),
        ("Аким поручил отделу ЖКХ сдать отчет после проверки складов.", "сдать отчет после проверки складов"),
    ],
)
def test_what_the_chief_did_next_is_no_part_of_the_order(
    read: Callable[..., Any], text: str, act: str
) -> None:
    """An act ends where the narration goes on."""
    assert [acts for _, acts in read(text).told()] == [[act]]


def test_a_commission_for_people_named_by_an_adjective_is_named_whole(read: Callable[..., Any]) -> None:
    """An adjective by form may end the name of a body."""
    (clause,) = read("Комиссия по делам несовершеннолетних поручила отделу сдать отчет.").clauses
    assert clause.issuer is not None
    assert clause.issuer.name == "Комиссия по делам несовершеннолетних"
