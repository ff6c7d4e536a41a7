"""Who is told to do what: orders, lists, quotations, necessity, and what is no order at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Told = list[tuple[list[str], list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Аким поручил отделу образования до 1 мая проверить столовые.",
            [(["отдел образования"], ["до 1 мая проверить столовые"])],
        ),
        (
            "Министру транспорта поручено открыть новый маршрут и обновить автопарк.",
            [(["Министр транспорта"], ["открыть новый маршрут", "обновить автопарк"])],
        ),
        (
            "Министерству энергетики он поручил изучить причины аварии.",
            [(["Министерство энергетики"], ["изучить причины аварии"])],
        ),
        (
            "Премьер-министр потребовал от акимов регионов наладить вывоз снега.",
            [(["акимы регионов"], ["наладить вывоз снега"])],
        ),
        (
            "Аким обязал подрядную организацию исправить брак.",
            [(["подрядная организация"], ["исправить брак"])],
        ),
        (
            "Глава района возложил на отдел ЖКХ контроль за уборкой улиц.",
            [(["отдел ЖКХ"], ["контроль за уборкой улиц"])],
        ),
        (
            "МЧС совместно с акиматами областей поручено провести учения.",
            [(["МЧС", "акиматы областей"], ["провести учения"])],
        ),
        (
            "Министерствам финансов и труда дано указание пересчитать выплаты.",
            [(["Министерство финансов", "Министерство труда"], ["пересчитать выплаты"])],
        ),
        (
            "Аким поручил своему заместителю Ерлану Бакирову объехать села.",
            [(["Ерлан Бакиров"], ["объехать села"])],
        ),
        (
            "Акимам Абайской и Улытауской областей поручено открыть пункты обогрева.",
            [(["Аким Абайской области", "Аким Улытауской области"], ["открыть пункты обогрева"])],
        ),
        (
            "Аким поручил Управлению транспорта обновить разметку, Управлению образования – открыть кружки.",
            [
                (["Управление транспорта"], ["обновить разметку"]),
                (["Управление образования"], ["открыть кружки"]),
            ],
        ),
        (
            "Даны поручения соответствующим управлениям ускорить темпы строительства.",
            [(["соответствующие управления"], ["ускорить темпы строительства"])],
        ),
        (
            "Поручив акимам районов вывезти снег, аким области отметил работу спасателей.",
            [(["акимы районов"], ["вывезти снег"])],
        ),
        (
            "Руководству МЧС даны поручения усилить посты, указано на нехватку лодок.",
            [(["Руководство МЧС"], ["усилить посты"])],
        ),
        (
            "Министр поручил вести учет топлива, при этом особое внимание уделить школам.",
            [([], ["вести учет топлива", "особое внимание уделить школам"])],
        ),
        (
            "На Министерство энергетики возложены координация работ, надзор за сетями и подготовка графика.",
            [(["Министерство энергетики"], ["координация работ", "надзор за сетями", "подготовка графика"])],
        ),
        (
            "На акимат возложены вывоз снега, а если понадобится – срочный и полный сброс воды.",
            [(["акимат"], ["вывоз снега", "срочный и полный сброс воды"])],
        ),
        (
            "Министерствам внутренних дел и по чрезвычайным ситуациям поручено провести учения.",
            [
                (
                    ["Министерство внутренних дел", "Министерство по чрезвычайным ситуациям"],
                    ["провести учения"],
                )
            ],
        ),
    ],
)
def test_an_order_says_who_is_told_to_do_what(read: Callable[..., Any], text: str, expected: Told) -> None:
    """Case and preposition give those who are told, each verb in its own way; each act is one span."""
    reading = read(text)
    assert reading.told() == expected
    assert {clause.force for clause in reading.clauses} == {"explicit"}


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Поручено обновить и утвердить составы комиссий.", ["обновить и утвердить составы комиссий"]),
        (
            "Поручено утвердить график и довести его до жителей.",
            ["утвердить график и довести его до жителей"],
        ),
        (
            "Поручено проверить столовые, причем проверка должна быть внезапной.",
            ["проверить столовые"],
        ),
        (
            "Аким поручил расчистить дороги, предупредив об ответственности.",
            ["расчистить дороги"],
        ),
        (
            "Поручено создать систему, которая позволит предсказывать паводки, а также составлять прогнозы.",
            ["создать систему, которая позволит предсказывать паводки, а также составлять прогнозы"],
        ),
        (
            "Аким поручил усилить контроль, сообщает пресс-служба акимата.",
            ["усилить контроль"],
        ),
        (
            "Аким поручил закрепить дома за участковыми и еженедельно сообщать о них лично акиму города.",
            ["закрепить дома за участковыми", "еженедельно сообщать о них лично акиму города"],
        ),
        (
            "Аким поручил сдать первый мост в мае, остальные – в четвертом квартале.",
            ["сдать первый мост в мае", "остальные – в четвертом квартале"],
        ),
        (
            "Ремонт дорог во всех районах аким поручил завершить до 1 мая.",
            ["Ремонт дорог во всех районах аким поручил завершить до 1 мая"],
        ),
        ("Все мосты поручено осмотреть до паводка.", ["Все мосты поручено осмотреть до паводка"]),
        ("Поручил убрать снег глава района.", ["убрать снег"]),
    ],
)
def test_an_act_ends_where_the_order_ends(read: Callable[..., Any], text: str, acts: list[str]) -> None:
    """One object shared, a thing referred back to and a relative clause stay one act; comments fall away."""
    assert [act for _, clause in read(text).told() for act in clause] == acts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "«Министерству торговли проработать вопрос поставок», – поручил глава Кабмина.",
            [(["Министерство торговли"], ["проработать вопрос поставок"])],
        ),
        (
            "«Прошу руководителей управлений до 20 августа объехать школы», – сказал министр.",
            [(["руководители управлений"], ["до 20 августа объехать школы"])],
        ),
        (
            "– Асем Бауыржановна, проверьте котельные, – обратился аким.",
            [(["Асем Бауыржановна"], ["проверьте котельные"])],
        ),
        (
            "«Обеспечить работу всех систем оповещения», – сказал он.",
            [([], ["Обеспечить работу всех систем оповещения"])],
        ),
        (
            "«Поручаю акимам обновить технику», – сказал Премьер-министр.",
            [(["акимы"], ["обновить технику"])],
        ),
    ],
)
def test_quoted_orders_are_the_speaker_s(read: Callable[..., Any], text: str, expected: Told) -> None:
    """Datives with infinitives, requests and imperatives in direct speech are orders of whoever speaks."""
    reading = read(text)
    assert reading.told() == expected
    assert [(c.force, c.speaker) for c in reading.clauses] == [("explicit", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Акиматам регионов необходимо принять меры, подчеркнул Премьер-министр.",
            [(["Акиматы регионов"], ["принять меры"])],
        ),
        (
            "Заинтересованные государственные органы должны до конца года внести предложения.",
            [(["Заинтересованные государственные органы"], ["до конца года внести предложения"])],
        ),
        (
            "«Два первых дома нужно сдать до 30 июня», – сказал аким.",
            [([], ["Два первых дома нужно сдать до 30 июня"])],
        ),
        (
            "«Министру как куратору отрасли следует усилить надзор», – сказал Президент.",
            [(["Министр"], ["усилить надзор"])],
        ),
        (
            "«Акимату до 2027 года предстоит осветить улицы и построить школу», – сказал Президент.",
            [(["Акимат"], ["осветить улицы", "построить школу"])],
        ),
        (
            "По его словам, коммунальным службам необходимо организовать дежурство.",
            [(["коммунальные службы"], ["организовать дежурство"])],
        ),
        (
            "Аким отметил, что в регионах области необходимо создать запас топлива.",
            [([], ["создать запас топлива"])],
        ),
    ],
)
def test_necessity_is_a_modal_instruction(read: Callable[..., Any], text: str, expected: Told) -> None:
    """What officials say must be done has those who must do it, and no more force than that."""
    reading = read(text)
    assert reading.told() == expected
    assert {clause.force for clause in reading.clauses} == {"modal"}


@pytest.mark.parametrize(
    "text",
    [
        "Напомним, Президент ранее поручил акиматам решить проблему аварийных школ.",
        "Премьер-министр напомнил, что Глава государства поручил обновить технику.",
        "Аким в марте поручил отделу ЖКХ обновить разметку.",
        "Министр отметил, что Президент поручил открыть центры поддержки.",
    ],
)
def test_an_order_given_before_or_by_another_is_reported(read: Callable[..., Any], text: str) -> None:
    """Words that put the order into the past, or into another's mouth, make it a recalled one."""
    assert {clause.force for clause in read(text).clauses} == {"reported"}


@pytest.mark.parametrize(
    "text",
    [
        "По поручению Президента построено десять школ.",
        "Поручение Главы государства исполнено в срок.",
        "Необходимо отметить, что расходы выросли.",
        "«Надеяться на погоду нельзя», – сказал аким.",
        "«Учителю нужно доверять», – сказал министр.",
        "Жители попросили сохранить тополя вдоль улицы.",
        "Для получения справки нужно обратиться в ЦОН.",
        "Он отметил вопрос, который необходимо решить.",
        "Аким пообещал завершить ремонт до осени.",
        "Водитель без медосмотра за руль сесть не должен.",
        "Министр не поручал проверять школы.",
    ],
)
def test_what_is_no_order_gives_none(read: Callable[..., Any], text: str) -> None:
    """Past orders, values, promises, requests from below and advice to the public are no instructions."""
    assert read(text).clauses == []


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Аким города поручил отделу убрать снег.", "Аким города"),
        ("Усилить контроль за ценами поручил глава района Ерлан Бакиров.", "Ерлан Бакиров"),
        ("Отделу ЖКХ поручено убрать снег.", None),
        ("Подводя итоги, министр труда Ерлан Ауков поручил внести поправки.", "Ерлан Ауков"),
        ("Балаева поручила министерству образования обновить составы комиссий.", "Балаева"),
        (
            "Премьер-министр отметил, что аким области не справился, и поручил сменить подрядчика.",
            "Премьер-министр",
        ),
        ("Министр раскритиковал отчет, поручив отделу пересчитать сметы.", "Министр"),
        ("Поручив отделу пересчитать сметы, министр раскритиковал отчет.", "министр"),
        ("Поручил убрать снег глава района.", "глава района"),
    ],
)
def test_the_issuer_is_the_subject(read: Callable[..., Any], text: str, issuer: str | None) -> None:
    """Before the verb, or the main clause's subject where another clause stands between."""
    issuers = [clause.issuer.name if clause.issuer else None for clause in read(text).clauses]
    assert issuers == [issuer]


def test_a_lead_opens_its_list(read: Callable[..., Any]) -> None:
    """A colon after "дал ряд поручений" opens a list; its items give those who are told before their acts."""
    reading = read(
        "По итогам обсуждения аким дал ряд поручений:\n\n"
        "• отделу ЖКХ – вывезти снег до 1 марта;\n"
        "• МЧС совместно с акиматами районов проверить дамбы;\n"
        "• усиление контроля за ценами."
    )
    lead, *_ = reading.clauses
    assert lead.opens_list
    assert not lead.actions
    items = [one for one in reading.found if reading.layout.blocks[one.sentence.block].kind == "item"]
    told = [clause for one in items for clause in reading.grammar.item(reading.layout, one, lead)]
    assert [[a.mention.name for a in clause.addressees] for clause in told] == [
        ["отдел ЖКХ"],
        ["МЧС", "акиматы районов"],
        [],
    ]
    assert [clause.actions[0].of(reading.text) for clause in told] == [
        "вывезти снег до 1 марта",
        "проверить дамбы",
        "усиление контроля за ценами",
    ]


def test_an_item_with_a_colon_leads_an_inner_list(read: Callable[..., Any]) -> None:
    """Those who are told in an item that ends with a colon are told what the items under it say."""
    reading = read("Поручено:\n\n1) Министерству финансов:\n- выделить деньги;\n")
    lead = reading.clauses[0]
    item = next(one for one in reading.found if "Министерству" in reading.layout.text_of(one.sentence))
    (inner,) = reading.grammar.item(reading.layout, item, lead)
    assert inner.opens_list
    assert [a.mention.name for a in inner.addressees] == ["Министерство финансов"]


def test_a_condition_before_an_act_is_no_part_of_it(read: Callable[..., Any]) -> None:
    """An item that opens with "где это нужно" has its act after the comma."""
    reading = read(
        "Аким дал следующие поручения:\n– где это нужно, заранее укрепить берега;\n– очистить арыки."
    )
    layout, grammar = reading.layout, reading.grammar
    lead = reading.clauses[0]
    items = [c for one in reading.found[1:] for c in grammar.item(layout, one, lead)]
    assert [a.of(reading.text) for c in items for a in c.actions] == [
        "заранее укрепить берега",
        "очистить арыки",
    ]


def test_orders_without_a_list_are_announced(read: Callable[..., Any]) -> None:
    """A promise of several instructions is kept, so that a missing list can be told of."""
    (clause,) = read("В завершение Премьер-министр дал ряд конкретных поручений.").clauses
    assert clause.announced is not None
    assert not clause.actions


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Аким поручил отделу ЖКХ до 1 мая очистить арыки, а отделу связи – проверить рации.",
            ["до 1 мая", None],
        ),
        (
            "До 1 мая аким поручил отделу ЖКХ очистить арыки, отделу связи – проверить рации.",
            ["До 1 мая", "До 1 мая"],
        ),
        ("Аким поручал закончить ремонт до начала зимы, а отделу связи – проверить рации.", [None, None]),
    ],
)
def test_a_term_in_what_one_is_told_is_not_the_other_s(
    read: Callable[..., Any], text: str, terms: list[str | None]
) -> None:
    """A term holds for all only where it stands before all; inside an act it is that act's own."""
    clauses = read(text).clauses
    assert [clause.deadline and clause.deadline.text for clause in clauses] == terms
