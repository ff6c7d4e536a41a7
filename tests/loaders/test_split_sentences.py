"""Where sentences end, and which of them are somebody's words. ``|`` marks the truth."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.split.quotes import quotations, speech
from tapsyrma.loaders.split.sentences import sentences
from tapsyrma.ontology.records import Span


def cut(text: str) -> list[str]:
    """The sentences of a text that is one block."""
    block = Span(0, len(text))
    return [span.of(text) for span in sentences(text, block, quotations(text, block))]


def spoken(text: str) -> list[str]:
    """The direct speech in a text that is one block."""
    block = Span(0, len(text))
    return [span.of(text) for span in speech(text, block, quotations(text, block))]


@pytest.mark.parametrize(
    "truth",
    [
        # initials, names of places, abbreviations
        "Об этом сообщил А. Мамин.|Он ответил на вопросы.",
        "Премьер-министр О.А. Бектенов провел заседание.|Доложил Б.Султанов.",
        "Б.Сұлтанов пен Қ.К. Тоқаев кездесті.|Кездесу Астанада өтті.",
        "В г. Алматы, с. Акжар и на ул. Абая работают бригады.|Далее – пос. Актау.",
        "Заготовлено 29 тыс. тонн и 2,3 млн. штук.|Этого хватит.",
        "Всего выделено 7 млрд.|Министр назвал сроки.",
        "Школы, больницы и т.д. готовы.|Дороги, мосты и т.д.|Работа идет.",
        "Мектеп, балабақша, т.б. нысандар тексерілді.|Жол, көпір, т.б.|Жұмыс жалғасады.",
        "Срок – до 15 декабря т.г. включительно.|Ответ – до 1 мая с.г.|Контроль возложен на МЧС.",
        "The U.S. delegation met on Nov. 28 in the city.|On Sep. 1 the schools open.",
        "Mr. Omarov agreed with No. 5 of the plan, i.e. with all of it.|He said no.|The others agreed.",
        "В соответствии со ст. 5 Закона и п. 3 Плана.|Все исполнено.",
        # years and dates
        "В 2024 г. Казахстан построит 217 школ.|По итогам 2023 г. ВВП вырос на 5,1%.|Рост есть.",
        "Заседание прошло 15.12.2024 г.|Министр доложил.",
        "План утвержден в мае прошлого 2023 г.|Его исполняют.",
        "2024 ж. 24 мамырдағы қаулы бекітілді.|Ол 2025 ж. күшіне енеді.",
        "К 2029 году их станет 40.|Сейчас их 15.|Еще 15 строятся.",
        # numbers inside a paragraph
        "Поручено: 1. Утвердить план.|2. Выделить деньги.",
        "Рост на 4.5 процента, до 1.200 единиц.|Это много.",
        # addresses
        "Об этом передает primeminister.kz.|Подробнее на www.gov.kz.|Ждите новостей.",
        # direct speech
        "«Что сделано?» – спросил министр.|Ответа не было.",
        "«Надо работать!» – сказал он.|«Хватит!» – добавил аким.",
        '"We must act.|People wait," he said.|Then he left.',
        'He answered "No."|Then he left.',
        "«Жұмыс жүріп жатыр.|Мерзімінде бітеді», – деді әкім.|Ол есеп берді.",
        "– Снега много.|Готовьтесь, – сказал аким.|– Времени мало.",
        # names in quotation marks
        "Акция «Таза Қазақстан!» Министерства экологии началась.|Она идет.",
        "«Дипломмен ауылға!» бағдарламасы жалғасады.|Ол тиімді.",
        # dots and marks
        "Это первый этап...|Второй начнется в мае.|И это… не всё!|Верно?|Да.",
        "Аким сообщил (об этом писали ранее.|Напомним).",
        "Water.|In the evening there is none.",
    ],
)
def test_sentences_end_where_a_reader_ends_them(truth: str) -> None:
    """Full stops of abbreviations, initials, decimals, dates and names end nothing."""
    assert cut(truth.replace("|", " ")) == truth.split("|")


@pytest.mark.parametrize(
    "truth",
    [
        'началась эвакуация, передает Tengrinews.kz.|"В связи с паводком поручено", – сообщил аким.',
        "по всей области.|Старожилы такого не помнят.",
        "вырос на 5%.|Аким поручил проверить.",
        '"Воды много", – добавил он.|Пономарев согласился.',
        "передает корреспондент АО.|Министр рассказал",
    ],
)
def test_sentences_run_together_are_parted(truth: str) -> None:
    """Pages that lost their paragraphs have no space after the full stop."""
    assert cut(truth.replace("|", "")) == truth.split("|")


@pytest.mark.parametrize("text", ["ASTANA.KAZINFORM", "Б.Сұлтанов", "www.Gov.kz", "т.е.Министр", "v2.0Beta"])
def test_names_with_full_stops_are_not_parted(text: str) -> None:
    """Initials, addresses and agencies are written without a space too."""
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Снег вывезут с улицРанее аким обещал это.", ["Снег вывезут с улиц", "Ранее аким обещал это."]),
        ("Жол жабықБұған дейін ол ашық еді.", ["Жол жабық", "Бұған дейін ол ашық еді."]),
        ("Компания КазПоСтрой ответила.", ["Компания КазПоСтрой ответила."]),
        ("Ранее аким обещал это.", ["Ранее аким обещал это."]),
    ],
)
def test_a_lost_full_stop_is_seen_where_a_first_word_is_glued(text: str, parts: list[str]) -> None:
    """Pages lose the stop and the space with a link; only words that begin a sentence tell so."""
    assert cut(text) == parts


@pytest.mark.parametrize("unit", ["instructed the ", "5% ", "Олжас Бекенов, ", "x", " "])
def test_what_never_ends_is_cut_and_nothing_of_it_is_lost(unit: str) -> None:
    """Whoever reads a sentence may look through all of it for each of its words, so it must end somewhere."""
    text = unit * (20_000 // len(unit))
    parts = cut(text)
    assert all(0 < len(part) <= 2_000 for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "speeches"),
    [
        ("«Жалоб быть не должно», – сказал аким.", ["«Жалоб быть не должно»"]),
        ('"We must act now," he said.', ['"We must act now,"']),
        ("There were none at all,” he said.", ["There were none at all,”"]),
        ("Он сказал: «Надо работать лучше». Все ушли.", ["«Надо работать лучше»"]),
        ("– Снега очень много, – сказал аким. – Готовьтесь.", ["Снега очень много,", "Готовьтесь."]),
        ("– Биыл «NEET» жастары көп, – деді ол.", ["Биыл «NEET» жастары көп,"]),
        ("Реализуется Концепция «Дети нашего большого Казахстана».", []),
        ("«Жас Қанат» ықшамауданындағы нысан көрілді.", []),
        ("АО «НК «ҚТЖ» – очистить водопропускные трубы под дорогами.", []),
        ('I am not asking to "work out the issue".', []),
    ],
)
def test_speech_is_told_from_names_in_quotation_marks(text: str, speeches: list[str]) -> None:
    """Marks may be missing on the page, dashes may stand for them, and most marks only name something."""
    assert spoken(text) == speeches
