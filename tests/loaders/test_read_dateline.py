"""The day a release carries: stated, in the page's head, inferred with certainty, or unknown."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.read.dateline import document_date
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.records import Language

BODY = {
    "en": "The Prime Minister held a meeting on the safety of children and gave instructions to all akims.",
    "ru": "Премьер-министр провел совещание по безопасности детей и дал поручения всем акимам регионов.",
    "kk": "Премьер-министр балалардың қауіпсіздігі туралы кеңес өткізіп, барлық өңір әкіміне тапсырма берді.",
}


def dated(*lines: str, language: Language = "en") -> tuple[str | None, str]:
    """Value and basis of the date of a page with these lines; ``BODY`` stands for the running text."""
    found = document_date("\n".join(line.replace("BODY", BODY[language]) for line in lines), language)
    return found.value, found.basis


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "26 December 2024, 14:54", "2024-12-26"),
        ("en", "4 October 2016   |   Views: 2318   |   Print", "2016-10-04"),
        ("en", "April 14, 2020", "2020-04-14"),
        ("en", "Thursday, 26th of December, 2024, 10:15", "2024-12-26"),
        ("en", "date 2024-12-26 Go to the main site", "2024-12-26"),
        ("en", "27 мар 2021, 08:42", "2021-03-27"),
        ("ru", "Время публикации: 22 февраля 2019 г., 03:16", "2019-02-22"),
        ("kk", "2013 jylǵy 13 qarasha Astana qalasy", "2013-11-13"),
        ("en", " date 2023-10-18 Images | Depositphotos", "2023-10-18"),
        ("en", "Published: 2024/02/03 10:15", "2024-02-03"),
        ("en", "12/26/2024 | 10:15", None),
        ("en", "05/04/2024", None),
        ("en", "25/04/2024", "2024-04-25"),
        ("kk", "07.04.2008 жаңалықтар", "2008-04-07"),
        ("kk", "Jarııalanǵan kúni: 02.06.2022", "2022-06-02"),
        ("kk", "Jariialanğan künı: 02.06.2022", "2022-06-02"),
        ("kk", "Aqtöbe qalasy        2024 jylğy 22 nauryz, sağat 19.00", "2024-03-22"),
        ("kk", "27.09.2012 кеңестер мен отырыстар", "2012-09-27"),
        ("ru", "20 февраля 2024, 11:38", "2024-02-20"),
        ("ru", "16 апреля 2026 года", "2026-04-16"),
        ("ru", "8 августа 2019        1 036 просмотров", "2019-08-08"),
        ("ru", "05/04/2024", "2024-04-05"),
        ("ru", "Опубликовано: 15.12.2024 в 10:00", "2024-12-15"),
        ("ru", "г. Астана, 15 декабря 2024 года", "2024-12-15"),
        ("ru", "31 февраля 2024", None),
        ("ru", "26 декабря, 14:54", None),
        ("ru", "Обновлено: 15.12.2024", None),
        ("ru", "Сегодня 15 декабря 2024", None),
        ("ru", "Фото: архив, 15.12.2014", None),
        ("ru", "План работы на 15 декабря 2024 года", None),
        ("kk", "15.12.2024 ж.", "2024-12-15"),
        ("kk", "16.12.2024 | Дүйсенбі | Ауыл шаруашылығы", "2024-12-16"),
        (
            "kk",
            "Егін пен су: кешегі отырыста нені айтып, нені шешті?\n\n16.12.2024 | Дүйсенбі | Егін",
            "2024-12-16",
        ),
        ("kk", "2024 жылғы 26 желтоқсан", "2024-12-26"),
        ("kk", "26 желтоқсан 2024, 14:54", "2024-12-26"),
        ("kk", "15 сәуір, 2025 жыл", "2025-04-15"),
        ("kk", "Жарияланған күні: 27.10.2022", "2022-10-27"),
        ("kk", "15.04.2021 10:05  ·  Бюджет  ·  1 530 қаралым", "2021-04-15"),
        ("kk", "00:26, 25 Qańtar 2026 | GMT +5", "2026-01-25"),
        ("kk", "28 qañtar 2026", "2026-01-28"),
        ("kk", "Astana, Aqorda, 2026 jylǵy 21 qańtar", "2026-01-21"),
    ],
)
@pytest.mark.parametrize("place", ["top", "bottom"])
def test_a_dateline_is_read_above_and_below_the_text(
    language: Language, line: str, day: str | None, place: str
) -> None:
    """The formats of three languages; what is no publication day, or two different days, is none."""
    lines = [line, "BODY"] if place == "top" else ["BODY", line]
    assert dated(*lines, language=language) == ((day, "stated") if day else (None, "unknown"))


@pytest.mark.parametrize(
    ("language", "opening", "day"),
    [
        ("en", "Astana. October 18, 2016. BODY", "2016-10-18"),
        ("en", "ASTANA, December 26, 2024 – BODY", "2024-12-26"),
        ("ru", "Астана. 18 октября 2016 года. BODY", "2016-10-18"),
        ("ru", "18 октября 2016 года, Нур-Султан – BODY", "2016-10-18"),
        ("kk", "АСТАНА. 2016 жылғы 18 қазан. BODY", "2016-10-18"),
        ("en", "22 August 2017. BODY", "2017-08-22"),
        (
            "en",
            "The water level is being raised by the dam, starting from today, 3 July 2023. BODY",
            "2023-07-03",
        ),
        ("ru", "Сегодня, 5 марта 2024 года, в акимате говорили о лодках. BODY", "2024-03-05"),
        ("kk", "Бүгін, 2024 жылғы 5 наурызда әкімдікте қайықтар туралы айтылды. BODY", "2024-03-05"),
        ("ru", "В ходе встречи 18 октября 2016 года. BODY", None),
        ("ru", "Указ подписан 18 октября 2016 года. BODY", None),
    ],
)
def test_a_dateline_may_open_the_text(language: Language, opening: str, day: str | None) -> None:
    """A place and a date at the head of the text are a dateline; an event's date there is not."""
    assert dated(opening, language=language) == ((day, "stated") if day else (None, "unknown"))


def test_the_date_points_at_its_words() -> None:
    """Whoever doubts the day finds where it stands."""
    document = read_text(f"Views: 12\n26 December 2024, 14:54\n{BODY['en']}")
    assert document.date.span is not None
    assert document.date.span.of(document.text) == "26 December 2024"


def test_a_teaser_has_another_pages_date() -> None:
    """What stands below "See also" says nothing of this release."""
    assert dated("BODY", "See also", "Ministry sums up the year", "26 December 2024") == (None, "unknown")


def test_the_sites_calendar_is_no_dateline() -> None:
    """A weekday with its date above the title is the day of the visit; below it, it is the release's."""
    title, day = "Heads of regions discuss the safety of children", "Tuesday, December 1st, 2020"
    assert dated("Skip to content", day, title, "BODY") == (None, "unknown")
    assert dated(title, day, "BODY") == ("2020-12-01", "stated")
    assert dated(title, "BODY", day) == ("2020-12-01", "stated")


def test_an_events_date_in_the_body_is_no_dateline() -> None:
    """A release that recalls a day does not become of that day."""
    assert dated(
        "BODY", "The plan was approved by the Government on 26 December 2024, as was told there."
    ) == (
        None,
        "unknown",
    )


def test_two_days_cancel_each_other_unless_one_is_labelled() -> None:
    """Precision goes before recall."""
    assert dated("26 December 2024", "27 December 2024", "BODY") == (None, "unknown")
    assert dated("26 December 2024", "Published: 27 December 2024", "BODY") == ("2024-12-27", "stated")


@pytest.mark.parametrize(
    ("opening", "more", "day"),
    [
        ("On Thursday, Nov. 28, BODY", "It was so for 10 months of 2019.", "2019-11-28"),
        ("On Thursday, Nov. 28, BODY", "It was so in 2019 and will be in 2024.", None),
        ("On Thursday, Nov. 28, BODY", "It was so in 2018.", None),
        ("On Thursday, Nov. 28, BODY", "The Concept for 2019-2023 holds.", None),
        ("A call was held on Thursday, November 28, by phone. BODY", "So in 2019.", "2019-11-28"),
        ("The President signed it. It was said on Thursday, Nov. 28, that BODY", "So in 2019.", None),
        ("On Nov. 28, BODY", "It was so for 10 months of 2019.", None),
    ],
)
def test_a_year_is_inferred_only_where_one_agrees(opening: str, more: str, day: str | None) -> None:
    """Weekday, day and month must fit exactly one of the years the text names."""
    assert dated(opening, more) == ((day, "inferred") if day else (None, "unknown"))


def test_a_weekday_further_on_is_some_events() -> None:
    """The day of an event in the middle of a page is not the page's."""
    assert dated("BODY", "BODY On Thursday, Nov. 28, a session took place, as in 2019.") == (None, "unknown")


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("ru", "Туркестан. 15 апреля 2019 года. Пресс-служба акима области", "2019-04-15"),
        ("ru", "Кокшетау. 11 апреля 2023 г., 20:30", "2023-04-11"),
        ("ru", "10 июня 2021, 18:30                  Размер шрифта: A A A", "2021-06-10"),
        ("ru", "2 марта 2026 года, понедельник", "2026-03-02"),
        ("ru", "Понедельник, 2 марта 2026 года", None),
        ("ru", "Пресс-релиз № 41 от 3 июня 2024 года", "2024-06-03"),
        ("ru", "Протокол заседания комиссии, 27 мая 2022 года", "2022-05-27"),
        ("ru", "Сводка по состоянию на 11 апреля 2023 года, 19:00", "2023-04-11"),
        ("ru", "Сводка по состоянию на 11 апреля 2023 года", None),
        ("ru", "5 марта 2024 года, во дворе школы", None),
        ("ru", "Срок сдачи моста – 5 марта 2024 года", None),
        ("en", "27 September 2016. By our correspondent", "2016-09-27"),
        ("en", "Semey, 11 November 2024 (Press Service of the Governor)", "2024-11-11"),
        ("en", "Operational information as of 11 April 2023, 19:00", "2023-04-11"),
        ("kk", "15.04.2019 | Дүйсенбі | Ауыл шаруашылығы", "2019-04-15"),
        ("kk", "12 qarasha 2019, seısenbi   |   Áleýmet", "2019-11-12"),
        ("kk", "2021 jylğy 19 şılde", "2021-07-19"),
        ("kk", "2024 jylğy 1 säuır", "2024-04-01"),
    ],
)
def test_a_row_above_the_text_holds_the_date_beside_other_things(
    language: Language, line: str, day: str | None
) -> None:
    """A place, a time, a section or the sender may stand there too; the calendar of a site is no row."""
    found, basis = dated(line, "BODY", language=language)
    assert (found, basis) == ((day, "stated") if day else (None, "unknown"))


@pytest.mark.parametrize(
    ("language", "opening", "day"),
    [
        (
            "en",
            "The board of the Fishery Department met for a session on 15 July 2016 in Aralsk.",
            "2016-07-15",
        ),
        ("ru", "Заседание рыбной комиссии прошло 15 июля 2016 года в здании акимата.", "2016-07-15"),
        ("kk", "2016 жылғы 15 шілдеде облыс әкімдігінде балық шаруашылығы кеңесі өтті.", "2016-07-15"),
        ("ru", "Заседание рыбной комиссии состоится 15 июля 2016 года в здании акимата.", None),
        ("ru", "Комиссия обсудила закон о рыболовстве, принятый 15 июля 2016 года на заседании.", None),
        ("en", "The river port burned down on 15 July 2016, and two barges sank near it.", None),
        ("en", "The session of 15 July 2016 followed the meeting of 12 July 2016 in the port.", None),
    ],
)
def test_a_meeting_that_the_first_sentence_reports_dates_the_release(
    language: Language, opening: str, day: str | None
) -> None:
    """Its day is inferred; one that is to come, of a law, of an accident or one of two is not taken."""
    lines = ("Рыба", opening, "BODY")
    assert dated(*lines, language=language) == ((day, "inferred") if day else (None, "unknown"))


def test_a_dateline_without_a_year_is_of_the_year_that_the_text_calls_this_one() -> None:
    """Without such words the year stays unknown, whatever years the text names."""
    line = "5 марта, 10:15"
    assert dated(line, "BODY", "В этом, 2024 году построят порт.", language="ru") == (
        "2024-03-05",
        "inferred",
    )
    assert dated(line, "BODY", "Порт построят в 2024 году.", language="ru") == (None, "unknown")


def test_a_paragraph_that_leads_to_a_list_may_open_with_the_dateline() -> None:
    """It ends with a colon, not with a full stop."""
    lead = "Ақтау. 2018 жыл, 5 шілде. Балық шаруашылығы жөніндегі мәжілісте мыналар тапсырылды:"
    assert dated("Балық мәселесі қаралды", lead, "– қайық сатып алу;", language="kk") == (
        "2018-07-05",
        "stated",
    )


def test_a_newspaper_may_be_called_today() -> None:
    """Only a word at the head of its part of the line says that a day is the visitor's."""
    assert dated("BODY", "Ozersk Today, 21.02.2023") == ("2023-02-21", "stated")
    assert dated("BODY", "Today, 21.02.2023") == (None, "unknown")


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "12 June 2024. Press centre of the company", "2024-06-12"),
        ("ru", "Озерная область, 14 октября 2019 года, пресс-центр", "2019-10-14"),
        ("en", "12 June 2024 will be a day off at the company", None),
    ],
)
def test_a_signature_below_the_text_may_have_the_day(language: Language, line: str, day: str | None) -> None:
    """The office that signs stays on the page, and its day is the release's."""
    assert dated("Title of the page", "BODY", line, language=language)[0] == day


def test_a_title_with_a_full_stop_stands_above_the_day() -> None:
    """A day right below the first line is the release's, though that line is a sentence."""
    title = "Мемлекет басшысы Мәдениет және ақпарат министрін қабылдады."
    assert dated(title, "18.01.2008 Жаңалықтар", "BODY", language="kk") == ("2008-01-18", "stated")


def test_a_day_below_a_sentence_further_down_is_an_event() -> None:
    """Only the second line can be a dateline under a sentence."""
    assert dated("BODY", "BODY", "18.01.2008 Жаңалықтар", "BODY", language="kk")[0] is None
