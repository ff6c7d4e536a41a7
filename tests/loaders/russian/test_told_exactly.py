"""Names, charges and pairs of those who are told, and what is asked of people without any office."""

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
        ("Аким поручил заместителю Серик Ахметову проверить дамбы.", ["Серик Ахметов"]),
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


def test_a_name_that_no_list_has_is_called_by_name_and_patronymic(
    orders: Callable[[str], tuple[Instruction, ...]],
) -> None:
    """The patronymic vouches for the given name before it."""
    (given,) = orders(
        "Премьер-министр Марат Омаров провёл заседание.\n\n"
        "«Алмасадам Маратович, доложите в понедельник», – сказал глава Правительства."
    )
    assert [party.name for party in given.assignees] == ["Алмасадам Маратович"]


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
