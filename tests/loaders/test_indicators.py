"""Figures: numbers that count or measure something, what they measure, and what is no figure."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.evaluate.quantities import judge_quantities
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.find.measured import counted, measure
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.records import Language


def told(text: str, language: Language) -> list[tuple[str, float, str, int]]:
    """Words, value, unit and direction of every figure of a sentence that measures something."""
    sentence = counted(text, 0, language)
    measured = [measure(figure, sentence) for figure in sentence.figures]
    return [
        (one.figure.span.of(text), one.figure.value, one.unit, one.figure.change) for one in measured if one
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Доля новых школ составила 54,4 процента.", ("54,4 процента", 54.4, "%", 0)),
        ("ru", "В сёлах построено более 36 новых котельных.", ("36 новых котельных", 36, "котельных", 0)),
        ("ru", "На дороги выделено 3,5 млрд тенге.", ("3,5 млрд тенге", 3.5e9, "KZT", 0)),
        ("ru", "Число пожаров снизилось на 12 %.", ("12 %", 12, "%", -1)),
        ("ru", "Вывезено 18 658 тонн мусора.", ("18 658 тонн", 18658, "t", 0)),
        ("kk", "Биыл 120-дан астам мектеп жөнделді.", ("120-дан астам мектеп", 120, "мектеп", 0)),
        ("kk", "Өрт саны 12 пайызға азайды.", ("12 пайызға", 12, "%", -1)),
        ("kk", "Jóndelgen mektepter úlesi 54,4 paıyzǵa jetti.", ("54,4 paıyzǵa", 54.4, "%", 0)),
        ("kk", "Жолдарға 3,4 млрд теңге бөлінді.", ("3,4 млрд теңге", 3.4e9, "KZT", 0)),
        ("en", "The share of new schools reached 54.4 percent.", ("54.4 percent", 54.4, "%", 0)),
        ("en", "The number of fires fell by 1,200 cases.", ("1,200 cases", 1200, "cases", -1)),
        ("en", "Repairs of the dam cost $1.2 million.", ("$1.2 million", 1.2e6, "USD", 0)),
        (
            "en",
            "Over the summer 31 of the 40 turbines were serviced.",
            ("31 of the 40 turbines", 31, "turbines", 0),
        ),
        ("en", "The number of flights grew to 7.4 thousand.", ("7.4 thousand", 7400, "flights", 0)),
        ("en", "The inspectors issued 212 protocols.", ("212 protocols", 212, "protocols", 0)),
        ("en", "The river rose to 410 centimetres.", ("410 centimetres", 410, "cm", 0)),
        ("ru", "Износ – 58,3 %.", ("58,3 %", 58.3, "%", 0)),
        ("ru", "В области установлено 214 новых датчиков.", ("214 новых датчиков", 214, "датчиков", 0)),
        ("ru", "Выпуск вырос до 12 тысяч тонн.", ("12 тысяч тонн", 12000, "t", 0)),
        ("kk", "Тексерілген алаңның 71-інде ақау бар.", ("71-інде", 71, "аланнын", 0)),
        ("kk", "Ауылда 214 түтін бар.", ("214 түтін", 214, "түтін", 0)),
    ],
)
def test_a_figure_is_read_with_its_unit(
    language: Language, text: str, expected: tuple[str, float, str, int]
) -> None:
    """Scales are multiplied out, separators of thousands go, a change has its direction."""
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The port handled 140 thousand containers, which is 12 percent more than a year ago."),
        ("ru", "Порт принял 140 тысяч контейнеров, это на 12 процентов больше прошлогоднего."),
        ("kk", "Порт 140 мың контейнер қабылдады, бұл былтырғыдан 12 пайызға көп."),
    ],
)
def test_a_comparison_is_no_figure_of_its_own(language: Language, text: str) -> None:
    """By how much a figure is above last year's says nothing of what else is measured."""
    assert [value for _, value, _, _ in told(text, language)] == [140_000]


def test_a_comparison_in_the_same_unit_is_the_change_of_the_figure() -> None:
    """The field is told with its size and with what was added to it."""
    text = "Rice was sown on 79 thousand hectares, which is 4 thousand hectares less than a year ago."
    sentence = counted(text, 0, "en")
    (only,) = [one for figure in sentence.figures if (one := measure(figure, sentence))]
    assert only.comparison is not None
    assert (only.comparison.value, only.comparison.change) == (4000, -1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Совещание прошло 5 мая 2024 года в 15:30."),
        ("ru", "Школа № 36 и статья 15 кодекса."),
        ("ru", "На эти цели будет выделено 3 млрд тенге."),
        ("ru", "Срок продлён на 20-25 дней."),
        ("kk", "Отырыс 2024 жылғы 5 мамырда өтті."),
        ("kk", "Алдағы жылы 40 мектеп салынбақ."),
        ("kk", "Бұл 5-сынып оқушылары."),
        ("en", "The meeting of 5 May 2024 lasted 30 minutes."),
        ("en", "In 2024 schools will get 3 billion tenge."),
        ("en", "Article 15 people know."),
    ],
)
def test_dates_names_terms_and_plans_are_no_figures(language: Language, text: str) -> None:
    """Nothing is counted by a date, a time, an age, an article, a range or what is only planned."""
    assert told(text, language) == []


def test_a_value_that_something_grew_to_is_no_change() -> None:
    """What it grew to is the level; where it began is not told as a figure of its own."""
    text = "Көл суының көлемі 18 миллиард текше метрден 23 миллиард текше метрге артты."
    assert told(text, "kk") == [("23 миллиард текше метрге", 23e9, "m³", 0)]


def test_a_figure_has_its_name_period_place_and_speaker() -> None:
    """What is measured, of what time, where, and who said so."""
    release = extract(
        read_text(
            "12 апреля 2024 года\n\n"
            "Аким района Марат Оразов провёл совещание.\n\n"
            "«В 2023 году в Акмолинской области доля отремонтированных мостов составила 64 процента», – "
            "сказал Марат Оразов.\n"
        )
    )
    (one,) = release.indicators
    assert (one.value, one.unit, one.period) == (64, "%", "В 2023 году")
    assert one.name.endswith("доля отремонтированных мостов")
    assert (one.place, one.territory) == ("Акмолинская область", "territory/KZ-11")
    assert one.speaker is not None
    assert one.speaker.name == "Марат Оразов"


def test_what_is_ordered_is_no_indicator() -> None:
    """A target inside an order has not happened."""
    release = extract(
        read_text(
            "12 April 2024\n\nMinister Daniyar Seitov instructed the akims to repair 40 schools by 1 May.\n"
        )
    )
    assert release.instructions
    assert release.indicators == ()


@pytest.mark.parametrize(
    "text", ["1" * 5000 + " km", "1 2 3 " * 2000, "5,5,5,5 км", "1.2.3 percent", "%" * 999]
)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_heaps_of_digits_do_no_harm(text: str, language: Language) -> None:
    """Whatever stands there, reading ends, and every figure lies inside the text."""
    sentence = counted(text, 0, language)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in sentence.figures)


def test_figures_are_judged_by_number_and_place() -> None:
    """The same number somewhere else is wrong, and what it measures is not asked."""
    gold = {"indicators": [{"name": "a", "value": 12, "unit": "%", "evidence": {"start": 5, "end": 9}}]}
    near = {"name": "b", "value": None, "change": -12.0, "unit": "%", "figure": {"start": 6, "end": 9}}
    far = {**near, "figure": {"start": 60, "end": 63}}
    assert judge_quantities(gold, {"indicators": [near]}).right == (("indicators", 1),)
    slips = judge_quantities(gold, {"indicators": [far]}).slips
    assert [(slip.gold is None, slip.predicted is None) for slip in slips] == [(False, True), (True, False)]
