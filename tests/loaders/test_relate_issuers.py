"""Who ordered it, where the sentence does not say: the order of trust, and who is never taken for it."""

from __future__ import annotations

import pytest

from .test_relate import read, told

_RU = "Премьер-министр Марат Оразов провел заседание.\n\n"


def issuers(text: str) -> list[str | None]:
    """The name, or else the post, of who gave each explicit order."""
    found = [one for one in read(text).instructions if one.force == "explicit"]
    return [(one.issuer.name or one.issuer.post) if one.issuer else None for one in found]


def forces(text: str) -> list[str]:
    """The force of every instruction."""
    return [one.force for one in read(text).instructions]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Министр обороны Серик Сабыров сообщил о паводке.\n\n"
            "Правительству и акимату области поручено восстановить дома."
        ),
        (
            "Қорғаныс министрі Серік Сабыров су тасқыны туралы хабарлады.\n\n"
            "Үкіметке үйлерді қалпына келтіруді тапсырды."
        ),
        (
            "The Minister of Defence, Serik Sabyrov, told of the flood.\n\n"
            "The Government was instructed to rebuild the houses."
        ),
    ],
)
def test_a_minister_is_not_taken_for_who_orders_the_government(text: str) -> None:
    """Whoever stands below those who are told did not order it, though nobody else is named."""
    assert issuers(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Премьер-министр Серик Сабыров посетил Озерную область.\n\n"
            "Министерству финансов поручено восстановить дома."
        ),
        (
            "Премьер-Министр Серік Сабыров су тасқыны туралы айтты.\n\n"
            "Қаржы министрлігіне үйлерді қалпына келтіруді тапсырды."
        ),
        (
            "Prime Minister Serik Sabyrov told of the flood.\n\n"
            "The Ministry of Finance was instructed to rebuild the houses."
        ),
    ],
)
def test_one_who_stands_above_those_told_still_is(text: str) -> None:
    """The same words from the head of the Government."""
    assert issuers(text) == [issuers(text)[0]]
    assert issuers(text)[0] is not None


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            (
                "Аким Озерной области Марат Оразов провел совещание. Руководитель управления туризма "
                "Данияр Сеитов доложил о пляжах.\n\nРуководитель региона поручил акимам районов убрать берег."
            ),
            "Марат Оразов",
        ),
        (
            (
                "Руководитель управления туризма Данияр Сеитов доложил о пляжах.\n\n"
                "Руководитель региона поручил акимам районов убрать берег."
            ),
            "Руководитель региона",
        ),
        (
            (
                "Туризм басқармасының басшысы Данияр Сейітов есеп берді.\n\n"
                "Өңір басшысы аудан әкімдеріне жағаны тазалауды тапсырды."
            ),
            "Өңір басшысы",
        ),
        (
            (
                "The head of the Tourism Department, Daniyar Seitov, reported on beaches.\n\n"
                "The head of the region instructed the akims of districts to clean the shore."
            ),
            "head of the region",
        ),
    ],
)
def test_the_head_of_a_region_is_its_akim_and_no_head_of_a_department(text: str, issuer: str) -> None:
    """By whatever words the page calls the akim; whose name it does not say is not known."""
    assert issuers(text) == [issuer]


def test_a_person_named_in_a_quotation_does_not_lead_the_meeting() -> None:
    """Of whom the chair speaks is not the chair; what follows is the chair's."""
    text = (
        f"{_RU}«Нужен совет. Его возглавит Сауле Ержановна», – поручил Марат Оразов на "
        "заседании Правительства."
        "\n\nМинистерству туризма поручено внести проект."
    )
    assert issuers(text)[-1] == "Марат Оразов"


@pytest.mark.parametrize(
    "text",
    [
        f"{_RU}«Вчера Президент поручил министерству принять меры», – сказал Марат Оразов.",
        (
            "Премьер-Министр Марат Оразов отырыс өткізді.\n\n"
            "«Президент министрлікке шара қабылдауды тапсырды», – деді Марат Оразов."
        ),
        (
            "Prime Minister Marat Orazov held a meeting.\n\n"
            "“The President instructed the ministry to take measures,” Marat Orazov said."
        ),
    ],
)
def test_an_order_that_somebody_tells_of_is_recalled(text: str) -> None:
    """A higher one gave it before; whoever speaks gives no order."""
    assert forces(text) == ["reported"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_RU}«Поручаю министерству принять меры», – сказал Марат Оразов.",
        (
            "«Аким области Марат Оразов поручил акимам районов убрать берег», – написал пресс-секретарь "
            "Данияр Сеитов."
        ),
    ],
)
def test_ones_own_word_and_that_of_a_spokesman_is_an_order(text: str) -> None:
    """What a press secretary tells is news of the order itself."""
    assert forces(text) == ["explicit"]


@pytest.mark.parametrize(
    "text",
    [
        "Президент Арман Сеитов, Правительству поручил открыть резерв.",
        "Президент Арман Сейітов жиын өткізді.\n\nАрман Сейітов, Үкіметке резервті пайдалануды тапсырды.",
    ],
)
def test_nobody_orders_the_head_of_state(text: str) -> None:
    """For a stray comma he is no owner."""
    owners = [owner for _, _, names in told(read(text)) for owner in names]
    assert owners in (["Правительство"], ["Үкімет"])


@pytest.mark.parametrize(
    "text",
    [
        "Житель села Баянды Сеитов попросил акима области построить мост.",
        "Аким района Марат Оразов попросил министра построить мост.",
        "The akim of the district, Marat Orazov, asked the Minister of Transport to build a bridge.",
    ],
)
def test_a_request_to_somebody_higher_is_no_order(text: str) -> None:
    """The akim owes a visitor nothing by it, nor a minister an akim."""
    assert forces(text) == []


def test_a_request_to_those_below_is_an_order() -> None:
    """The other way round it is how a superior speaks."""
    assert forces("Министр транспорта Марат Оразов попросил акимов районов построить мост.") != []


def test_who_speaks_right_below_gave_the_order_above() -> None:
    """Where nobody was named before it, and only if they stand above who is told."""
    order, words = "Энергетика министрлігіне шара қабылдауды тапсырды.\n\n", "«Жұмыс жүргізу керек», – деді "
    assert issuers(f"{order}{words}Премьер-Министр.") == ["Премьер-Министр"]
    assert issuers(f"{order}{words}аудан әкімі.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Together with the akim of Ozen region, Marat Orazov, they saw the dams.\n\n"
            "Instructions were issued to count the wells."
        ),
        "В приемке участвовал аким Озерной области Марат Оразов.\n\nПоручено посчитать колодцы.",
    ],
)
def test_whoever_only_came_along_ordered_nothing(text: str) -> None:
    """A guest is no chair."""
    assert issuers(text) == [None]


def test_it_is_a_body_and_nobody_by_name() -> None:
    """What the headquarters set after deciding is not its chair's."""
    text = (
        "Deputy Prime Minister Serik Omarov chaired the session of the Investment Headquarters.\n\n"
        "The Investment Headquarters instructed the Ministry of Finance to pay. It instructed the company "
        "to build."
    )
    assert issuers(text)[-1] != "Serik Omarov"
