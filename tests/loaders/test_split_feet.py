"""What stands above the title and below the last paragraph of a release, and what only looks so."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tapsyrma.loaders.split.glued import glued_at
from tapsyrma.loaders.split.zones import zones

TITLE = "Мосты через реку отремонтируют до осени, сказал аким"
BODY = (
    "Аким района провел совещание о ремонте мостов, на котором выступили подрядчики и дорожники. "
    "Он напомнил, что работы начались еще весной, и поручил закончить их в срок."
)


def foot(*lines: str) -> Sequence[str]:
    """The zones of lines that stand below the paragraphs of a release."""
    return list(zones([TITLE, BODY, BODY, *lines]))[3:]


@pytest.mark.parametrize(
    "line",
    [
        "Ержан САБЫРОВ",
        "Мария Лунева,",
        "Олег Дятлов, Анна Ким (фото)",
        "Беседовала Мария Лунева",
        "Смотреть снимки (12) | Автор снимков Олег Дятлов",
        "Interviewed by Anna Kim",
        "Photographs by Oleg DYATLOV",
        "Сұхбаттасқан Сәуле Ерланқызы",
        "Suhbattasqan Sáýle Erlanqyzy",
        "Контакты: пресс-секретарь Анна Ким, +7 700 000 00 00",
        "tel. 8 (7000) 00-00-00",
        "09.11.2022 | Просмотров: 311 | Фото: О. Дятлов",
        "Озерная область, 21 июня 2021 года (понедельник)",
        "Ранее: Аким района поручил вывезти мусор из леса",
        "Читайте в следующем номере: министр поручил закупить лодки",
        "In the next issue: the akim orders the port to buy boats",
        "Қарап шығыңыз: «Үкімет: қайықтарды сатып алыңыздар»",
    ],
)
def test_bylines_contacts_and_titles_of_other_pages_are_no_part_of_the_release(line: str) -> None:
    """Names without a sentence, where to call, what else there is to read."""
    assert foot(line) == ["furniture"]


@pytest.mark.parametrize(
    "line",
    [
        "Пресс-служба Министерства рыбного хозяйства",
        "Облыс әкімінің баспасөз қызметі",
        "Balyq şaruaşylyğy ministrlıgınıñ baspasöz qyzmetı",
        "Press service of the Ministry of Fisheries",
        "Управление рыбного хозяйства Озерной области",
        "Следующее совещание пройдет осенью.",
        "Мост сдадут в срок, 5 марта 2024 года.",
        "– сдать мост, 5 марта 2024 года;",
        "Сдать мост | отдел дорог | 5 марта 2024 года",
        "Также поручено: закупить новые лодки",
        "Олег Дятлов сказал, что лодки уже закуплены.",
        "Отделу дорог – закончить ремонт до осени",
        "МИНИСТР: новостей пока нет.",
        "Озерск, 17 мая 2021 года. Отдел по связям с общественностью",
        "Озерная область, 14 октября 2019 года, пресс-центр",
        "(Regional press centre, 8 July 2019)",
        "12 June 2024. Press centre of the company",
    ],
)
def test_what_a_release_says_last_stays(line: str) -> None:
    """Sentences, orders, and the name of a press service in its own right."""
    assert foot(line) == ["text"]


@pytest.mark.parametrize("header", ["Это вам будет интересно:", "Осы да қызық:", "READ IN THE SECTION"])
def test_titles_below_a_header_are_teasers(header: str) -> None:
    """A short header below the release and nothing but titles after it."""
    assert foot(header, "Министр поручил закупить лодки", "Где дешевле рыба") == [
        "furniture",
        "teaser",
        "teaser",
    ]


def test_a_header_with_sentences_below_it_goes_on() -> None:
    """What ends with full stops or semicolons is a list or a paragraph of the release."""
    assert foot("По материалам проверки:", "закупить лодки;", "нанять егерей.") == ["text"] * 3


def test_names_above_the_last_paragraph_stay() -> None:
    """A name alone in a line heads an interview or a speech."""
    assert list(zones([TITLE, BODY, "Ержан САБЫРОВ", BODY]))[2] == "text"


@pytest.mark.parametrize(
    "line",
    [
        "Управление рыбного хозяйства Озерной области",
        "MINISTRY OF FISHERIES",
        "Балық шаруашылығы министрлігі",
        "Акимат рассмотрел итоги года",
    ],
)
def test_an_office_above_the_title_is_part_of_the_release(line: str) -> None:
    """Whose page it is names a body, as the signature of a press service does."""
    assert list(zones([line, TITLE, BODY, BODY])) == ["text"] * 4


@pytest.mark.parametrize("line", ["Евгений ШАРИН", "Иван Шарин/pavlnews.kz 23 июня 2022, 01:35"])
def test_who_wrote_a_release_stands_above_it_beside_the_day(line: str) -> None:
    """A surname in capitals or a name and a site below the title, with the day, is a byline."""
    assert zones([TITLE, line, "5 октября 2015, 13:15", BODY])[1] == "furniture"


@pytest.mark.parametrize("line", ["Аким ШАРИН", "Министерство энергетики", "Иван Шарин, аким"])
def test_a_line_above_a_release_without_a_day_stays(line: str) -> None:
    """Without a day beside it a line between title and text is part of the release."""
    assert zones([TITLE, line, BODY])[1] == "text"


def test_an_invitation_that_names_its_channel_first_is_furniture_as_a_whole() -> None:
    """Not only its last words: what stands before them is no part of the release."""
    line = "Официальный Telegram-канал Правительства – оперативно о главном. Подписаться!"
    assert glued_at(line) is None
    assert glued_at("Он поручил очистить каналы. Подписаться на Telegram-канал") is not None
