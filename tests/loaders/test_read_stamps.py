"""Stamps: the day of publication beside counters, a section, a title or an author; and days that are none."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.read.dateline import document_date
from tapsyrma.ontology.records import Language

TITLE = {
    "en": "Akim opens a school in the new district",
    "ru": "Аким открыл школу в новом районе",
    "kk": "Әкім жаңа ауданда мектеп ашты",
}
BODY = {
    "en": "The akim of the district told the education department to repair the gym of the school by autumn.",
    "ru": "Аким района поручил отделу образования отремонтировать зал школы до осени, сообщили в акимате.",
    "kk": "Аудан әкімі білім бөліміне мектептің залын күзге дейін жөндеуді тапсырды, деп хабарлады әкімдік.",
}


def day_of(language: Language, *lines: str) -> str | None:
    """The date of a page with these lines between its title and its text."""
    return document_date("\n\n".join((TITLE[language], *lines, BODY[language])), language).value


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("kk", "17-08-2023, 20:55 Асан Үсенов", "2023-08-17"),
        ("kk", "ЖАҢАЛЫҚТАР 11-10-2024, 14:30 0", "2024-10-11"),
        ("kk", "1323 1 пікір 7 Тамыз, 2023 сағат 13:54", "2023-08-07"),
        ("kk", "Aul.kz 10-07-2020 14598", "2020-07-10"),
        ("ru", "• 14 Мая 2014", "2014-05-14"),
        ("ru", "05 марта, 2025 Нет комментариев", "2025-03-05"),
        ("ru", "Фото: Пресс-центр 19.06.2023 12:05 1049", "2023-06-19"),
        ("ru", "Новости области6 апреля 2024, 9:12", "2024-04-06"),
        ("ru", "Школа откроется раньше срока, сказал аким 2025-02-09 05:56:55", "2025-02-09"),
        ("en", "A school of the district is open again 24.12.2024", "2024-12-24"),
        ("en", "by May 16, 2017 General", "2017-05-16"),
        ("en", "District Materials 6 January 2022 11:49 (UTC +05:00)", "2022-01-06"),
    ],
)
def test_a_stamp_dates_the_page(language: Language, line: str, day: str) -> None:
    """Wherever it stands at the head of a page: counters, sections and names beside it do not hide it."""
    assert day_of(language, line) == day


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_a_stamp_may_stand_below_the_lead(language: Language) -> None:
    """A page may show its day behind a first paragraph."""
    lead = (
        BODY[language].replace("школы", "лицея").replace("school", "lyceum").replace("мектептің", "лицейдің")
    )
    assert day_of(language, lead, "• 14.05.2014", "• 839") == "2014-05-14"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Срок приема заявок: 05.03.2024, 18:00"),
        ("ru", "Прием заявок на конкурс школ идет до 05.03.2024"),
        ("ru", "О внесении изменений в приказ от 5 марта 2024 года № 70"),
        ("ru", "План работы акимата района на 05.03.2024"),
        ("en", "Applications are taken until 24.12.2024"),
        ("en", "The school opens on 24.12.2024"),
        ("kk", "Өтінім қабылдау мерзімі: 05.03.2024 18:00"),
    ],
)
def test_a_day_that_bounds_something_is_no_stamp(language: Language, line: str) -> None:
    """A wrong day would move every deadline that counts from it."""
    assert day_of(language, line) is None


@pytest.mark.parametrize(
    ("language", "line"), [("ru", "Четверг, 05 Марта 2026"), ("kk", "Жұма, 4 Қазан 2024")]
)
def test_the_calendar_of_the_site_is_no_stamp(language: Language, line: str) -> None:
    """It shows the day of the visit; a stamp with its time beside it still counts."""
    page = (line, TITLE[language], BODY[language])
    assert document_date("\n\n".join(page), language).value is None
    assert (
        document_date("\n\n".join((line, "7 Тамыз, 2023 13:54", *page[1:])), language).value == "2023-08-07"
    )


def test_two_stamps_that_differ_leave_the_day_unknown() -> None:
    """Unless one of them has its time: the other is when the page was fetched."""
    assert day_of("en", "• 14 May 2014", "• 15 May 2014") is None
    assert day_of("en", "date 2014-05-18 16.05.2014, 11:51 17986") == "2014-05-16"


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "of April 14, 2020 No. 33-A", "2020-04-14"),
        ("ru", "от 17 июля 2014 года №439", "2014-07-17"),
        ("ru", "Постановление акимата района от 24 ноября 2022 года № 945", "2022-11-24"),
        ("kk", "Аудан мәслихатының 2023 жылғы 22 қыркүйектегі № 5/52 шешімі", "2023-09-22"),
        ("kk", "2023 жылғы 22 қыркүйектегі № 5/52 шешімге өзгеріс енгізу туралы", None),
    ],
)
def test_an_act_is_of_the_day_beside_its_number(language: Language, line: str, day: str | None) -> None:
    """Its own heading; a title that names another act says nothing of this one."""
    assert day_of(language, line) == day


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("ru", "Аким Асан Үсенов 11 марта 2025 года на заседании штаба дал ряд поручений.", "2025-03-11"),
        ("ru", "Аким района Асан Үсенов 11 марта 2025 года посетит новую школу в селе.", None),
        (
            "kk",
            "2023 жылғы 28 қазан күні әкім Асан Үсенов шахтаға барды, деп хабарлады әкімдік.",
            "2023-10-28",
        ),
        ("en", "On 11 March 2025 the akim of the district inspected the dam by the river.", "2025-03-11"),
        ("en", "On 11 March 2025 the river left its banks and the road was closed at once.", None),
    ],
)
def test_a_sentence_that_opens_with_a_day_tells_what_was_done_on_it(
    language: Language, line: str, day: str | None
) -> None:
    """Whatever orders it tells further on; not what is to come, nor what happened."""
    found = document_date("\n\n".join((line, BODY[language])), language)
    assert (found.value, found.basis) == ((day, "inferred") if day else (None, "unknown"))


def test_a_place_and_a_day_may_open_a_title() -> None:
    """``Павлодар. 3 маусым 2021 жыл. ...`` is a dateline although the line is no sentence."""
    line = "Павлодар. 3 маусым 2021 жыл. Аудан прокуратурасында кеңес өтті: күн тәртібінде су қауіпсіздігі"
    assert day_of("kk", line) == "2021-06-03"
