"""Heads of regions elsewhere, those to whom somebody turns, and what a speaker tells of earlier orders."""

from __future__ import annotations

import pytest

from tests.loaders.pages import told_in

GOVERNOR = "Губернатор Заречной области Алексей Серов провёл встречу.\n\n"
PREMIER = "Премьер-министр Марат Орманов провёл совещание.\n\n"


@pytest.mark.parametrize("head", ["Губернатор", "Вице-губернатор", "Мэр города", "Хоким области"])
def test_heads_of_regions_elsewhere_hold_posts(head: str) -> None:
    """They order as akims do, by name and by what else the page calls them."""
    page = f"{head} Алексей Серов провёл совещание.\n\nСеров поручил управлению дорог завершить ремонт."
    assert told_in(page) == [("Алексей Серов", ["управление дорог"], "завершить ремонт", "explicit")]


def test_a_governor_orders_the_ministries_of_the_region() -> None:
    """Regions have ministries there, unlike those of an akim."""
    assert told_in(f"{GOVERNOR}Он потребовал от министерства строительства достроить детский сад.") == [
        ("Алексей Серов", ["министерство строительства"], "достроить детский сад", "explicit")
    ]


def test_the_head_of_the_region_is_its_governor() -> None:
    """Called so further down the page, without the name."""
    page = f"{GOVERNOR}Глава региона поручил главам районов проверить дороги."
    assert told_in(page) == [("Алексей Серов", ["главы районов"], "проверить дороги", "explicit")]


def test_whoever_is_turned_to_owns_what_they_need_to_do() -> None:
    """What "вам нужно" says is for the one to whom the speaker turns; else nobody is told."""
    need = "«Вам нужно проверить запасы зерна», – сказал Марат Орманов"
    act = "проверить запасы зерна"
    assert told_in(f"{PREMIER}{need}, обращаясь к акиму Болату Сеитову.") == [
        ("Марат Орманов", ["Болат Сеитов"], act, "modal")
    ]
    assert told_in(f"{PREMIER}{need}.") == [("Марат Орманов", [], act, "modal")]


def test_to_report_back_is_an_act_of_its_own() -> None:
    """Though a pronoun stands behind it, as behind an act that goes on with the one before it."""
    page = f"{PREMIER}Он поручил открыть новые маршруты и доложить ему о каждом рейсе."
    assert [act for _, _, act, _ in told_in(page)] == [
        "открыть новые маршруты",
        "доложить ему о каждом рейсе",
    ]


def test_what_was_once_ordered_is_recalled_by_whoever_speaks() -> None:
    """With "поручалось" direct speech tells of an earlier order; in the page's own words it is today's."""
    order = "айонам поручалось посадить сады"
    assert [force for *_, force in told_in(f"{PREMIER}«Р{order}», – сказал он.")] == ["reported"]
    assert [force for *_, force in told_in(f"{PREMIER}Р{order}.")] == ["explicit"]


@pytest.mark.parametrize("tail", ["--------- Подпишись на наш канал", "Подпишитесь на наш канал: @region"])
def test_an_invitation_glued_to_an_order_is_no_part_of_it(tail: str) -> None:
    """Neither does it take the order along when it goes."""
    assert [act for _, _, act, _ in told_in(f"{PREMIER}Он поручил акимам очистить каналы. {tail}")] == [
        "очистить каналы"
    ]


def test_whoever_only_leads_a_group_gave_no_order_in_the_passive() -> None:
    """Named as whose group it is, and nowhere as somebody who does something: the issuer is not known."""
    group = "Ярмарку готовит комиссия под руководством вице-мэра Татьяны Серовой."
    page = f"Осенью пройдёт ярмарка.\n\n{group} Главам районов поручено построить навесы."
    assert [issuer for issuer, *_ in told_in(page)] == [None]


@pytest.mark.parametrize(
    ("said", "owners", "act"),
    [
        (
            "Акимату области, по словам премьера, надо построить котельную.",
            ["Акимат области"],
            "построить котельную",
        ),
        (
            "Министерству спорта с акиматами поручено открыть секции.",
            ["Министерство спорта", "акиматы"],
            "открыть секции",
        ),
        ("Акиматам необходимо устроить субботник, пишет Газета.kz.", ["Акиматы"], "устроить субботник"),
        ("Правительству поручено построить дорогу, объявил премьер.", ["Правительство"], "построить дорогу"),
    ],
)
def test_asides_and_helpers_hide_nobody_who_is_told(said: str, owners: list[str], act: str) -> None:
    """And whoever published it is no part of what is to be done."""
    assert [(names, done) for _, names, done, _ in told_in(f"{PREMIER}{said}")] == [(owners, act)]


def test_all_of_a_list_before_a_need_belongs_to_the_act() -> None:
    """As far back as things stand between commas, and no further."""
    act = "Мосты, дороги и тротуары необходимо отремонтировать"
    assert [done for _, _, done, _ in told_in(f"{PREMIER}{act}, сказал премьер-министр.")] == [act]
