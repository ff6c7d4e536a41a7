"""Who gave an order, and who only tells of it, asks about it or was told himself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.ontology.extraction import Instruction


@pytest.mark.parametrize("word", ["пояснил", "рассказал", "сообщил", "уточнил"])
def test_a_paper_of_which_somebody_tells_is_recalled(
    orders: Callable[[str], tuple[Instruction, ...]], word: str
) -> None:
    """Whoever tells of a prescription did not give it by that; an akim who tells of orders is not meant."""
    page = f"Как {word} директор департамента Марат Омаров, {{}} до 1 мая устранить нарушения."
    (recalled,) = orders(page.format("заводу вынесено предписание"))
    assert (recalled.force, recalled.issuer) == ("reported", None)


@pytest.mark.parametrize(
    "dweller", ["Актюбинец", "Алматинка", "Карагандинец", "Астанчанин", "Павлодарец", "Пенсионер"]
)
def test_an_order_at_a_reception_stays_one_beside_those_who_ask(
    orders: Callable[[str], tuple[Instruction, ...]], dweller: str
) -> None:
    """A townsman is no official whose page recalls the order of the akim."""
    page = f"{dweller} Ш. Сеитова просила о работе. Аким области поручил отделу занятости решить вопрос."
    (given,) = orders(page)
    assert given.force == "explicit"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Суд обязал акимат выплатить компенсацию.", "Суд"),
        ("Районный суд обязал отдел ЖКХ заменить трубы.", "Районный суд"),
        ("Прокуратура обязала акимат района устранить нарушения.", "Прокуратура"),
        ("Аким сообщил, что министерство поручило отделу проверить школы.", "министерство"),
        ("Акимат обязал подрядчика заменить трубы.", "Акимат"),
        ("Аким обязал подрядчика заменить трубы.", "Аким"),
        ("Подрядчика обязал заменить трубы аким.", "аким"),
    ],
)
def test_whoever_stands_before_the_verb_orders(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str
) -> None:
    """A court or ministry that stands there is not passed over for an official whom the page names."""
    (given,) = orders(f"{text} Аким города Марат Омаров рассказал об этом.")
    assert given.issuer is not None
    known = {"Аким": "Марат Омаров", "аким": "Марат Омаров"}
    assert given.issuer.name == known.get(issuer, issuer)


@pytest.mark.parametrize(
    "text",
    [
        "«Если подрядчик не успеет, я поручу прокуратуре провести проверку», – сказал аким.",
        "«Прикажу отделу проверить дамбы, если вода придёт», – сказал аким.",
        "«Потребую от акимов отчёта и обяжу их проверить школы», – сказал аким.",
    ],
)
def test_what_somebody_will_order_is_not_ordered(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """A promise or a threat to order gives no order yet; "поручаю" does."""
    assert orders(f"Аким города Марат Омаров провёл приём.\n\n{text}") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Кому поручено починить крышу?",
        "«Почему отделу ЖКХ до сих пор не поручили проверить дома?» – спросил аким.",
        "Поручил ли аким отделу ЖКХ проверить дома, неизвестно.",
        "Кто поручил подрядчику начать работы, никто не знает.",
        "Жители спросили, кому поручено починить крышу.",
        "Акиму поручили закрыть завод? Нет, ответили в акимате.",
    ],
)
def test_who_asks_about_an_order_gives_none(read: Callable[..., Any], text: str) -> None:
    """A question, direct or not, orders nothing."""
    assert not read(text).clauses


@pytest.mark.parametrize(
    "text",
    [
        "«Мне поручено возглавить комиссию», – сказал аким города Марат Омаров.",
        "«Нам поручили завершить ремонт», – сказал аким города Марат Омаров.",
        "«Поручено нам завершить ремонт», – сказал аким города Марат Омаров.",
        "«Нам дали поручение завершить ремонт», – сказал аким города Марат Омаров.",
    ],
)
def test_what_the_speaker_was_told_is_recalled_and_not_the_speaker_s_order(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """Whoever says "I was told" did not order it."""
    assert [(one.force, one.issuer) for one in orders(text)] == [("reported", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Компании «Жол» направлено уведомление с требованием начать ремонт.",
        "Директору завода выписано предписание заменить фильтры.",
        "Заводу вынесено предписание устранить нарушения.",
        "Подрядчику выдано предписание: убрать мусор, вывезти грунт.",
        "В управлении добавили, что фирме направлено уведомление с требованием начать ремонт.",
        "Аким сообщил, что город поручил закупить маски.",
        "Аким сообщил, что регион обязал застройщиков достроить дома.",
    ],
)
def test_nobody_on_the_page_handed_out_a_paper_or_ordered_for_a_town(
    orders: Callable[[str], tuple[Instruction, ...]], text: str
) -> None:
    """Who handed out a paper nobody says; a town that orders is not the akim who tells of it."""
    given = orders(f"Аким города Марат Омаров провёл совещание. {text}")
    assert given
    assert {one.issuer for one in given} == {None}


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("По итогам встречи генеральный директор распорядился начать ремонт.", "генеральный директор"),
        ("Прокуратура вынесла заводу предписание устранить нарушения.", "Прокуратура"),
    ],
)
def test_whoever_is_named_handed_it_out(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str
) -> None:
    """A title right before the verb orders, and whoever is said to hand out a paper does."""
    (given,) = orders(text)
    assert given.issuer is not None
    assert issuer in {given.issuer.name, given.issuer.post}


def test_somebody_without_an_office_only_tells_who_was_told(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """Whoever the page gives no post did not tell the akim what to do by saying that he was told."""
    (given,) = orders("«Акиму города поручено завершить ремонт», – сказал Асан Жаркынулы.")
    assert given.issuer is None


@pytest.mark.parametrize(
    ("text", "issuer", "told"),
    [
        ("Рабочей группе под руководством министра Асана Серикова поручено сдать проект.", None, 1),
        ("Комиссии во главе с акимом города Асаном Сериковым поручено проверить дамбы.", None, 1),
        ("На заседании под председательством акима Асана Серикова поручено сдать дом.", "Асан Сериков", 0),
    ],
)
def test_whoever_leads_those_who_are_told_did_not_tell_them(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str | None, told: int
) -> None:
    """The head of a group that is told is not who orders; whoever presides over a decision is."""
    (given,) = orders(text)
    assert (given.issuer.name if given.issuer else None, len(given.assignees)) == (issuer, told)


def test_a_state_counsellor_is_one_in_full_and_in_short(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """Both words name the same post, so that the order is that of whoever led the sitting."""
    (given,) = orders(
        "Государственный советник Асан Омаров провёл заседание. Министр Марат Ким доложил о работе. "
        "Госсоветник поручил рабочей группе доработать проект."
    )
    assert given.issuer is not None
    assert (given.force, given.issuer.name) == ("explicit", "Асан Омаров")


@pytest.mark.parametrize("said", ["сказал он", "добавил он", "подчеркнул он", "отметил он"])
def test_words_that_he_said_are_not_those_of_whoever_speaks_below(
    orders: Callable[[str], tuple[Instruction, ...]], said: str
) -> None:
    """A quotation closed by "he said" is not of the next one who speaks in its paragraph."""
    (given,) = orders(
        "Аким области Марат Омаров посетил завод.\n\n"
        f"«Поручаю отделу спорта сдать отчёт», – {said}. Министр Асан Ким заверил, что поможет."
    )
    assert given.issuer is not None
    assert given.issuer.name == "Марат Омаров"


@pytest.mark.parametrize(
    ("text", "issuer", "told"),
    [
        (
            "Премьер Асан Омаров раскритиковал акима Марата Серикова. Ему поручено исправить ситуацию.",
            None,
            [],
        ),
        (
            "Министр Асан Омаров заменил директора Марата Серикова. Ему дано поручение принять дела.",
            None,
            [],
        ),
        ("Директор Марат Сериков доложил о ремонте. Ему поручено сдать отчёт.", None, ["Марат Сериков"]),
    ],
)
def test_one_of_two_whom_a_pronoun_may_mean_did_not_order(
    orders: Callable[[str], tuple[Instruction, ...]], text: str, issuer: str | None, told: list[str]
) -> None:
    """Where "him" may be either of two, neither is said to have ordered or to have been told."""
    (given,) = orders(text)
    assert (given.issuer, [party.name for party in given.assignees]) == (issuer, told)
