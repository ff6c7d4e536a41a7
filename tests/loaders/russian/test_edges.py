"""Where names of bodies and programmes begin and end, and what only looks like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text


@pytest.fixture
def bodies() -> Callable[[str], list[str]]:
    """A function that names the bodies of a text."""
    return lambda text: [one.name for one in extract(read_text(text)).bodies]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Представитель «КазМунайГаза» доложил акиму.", ["«КазМунайГаз»"]),
        ("По данным «Казгидромета», ожидается снег.", ["«Казгидромет»"]),
        ("Работы ведёт «Казпочта».", ["«Казпочта»"]),
        ("Жители считают, что Национальный банк «затянул с решением».", ["Национальный банк"]),
        ("Городской акимат «из-за бурана тоже остался без света».", ["Городской акимат"]),
        ("Партнёром стал фонд «Тихая гавань».", ["фонд «Тихая гавань»"]),
        ("Данные передают в бассейновую инспекцию раз в декаду.", ["бассейновая инспекция"]),
        ("Акимат района имени Казыбек би объявил конкурс.", ["Акимат района имени Казыбек би"]),
        ("Школа окончена, теперь Дом культуры им. З. Шукурова.", ["Дом культуры им. З. Шукурова"]),
        (
            "Работает районная комиссия по ликвидации и оценке ущерба.",
            ["районная комиссия по ликвидации и оценке ущерба"],
        ),
        (
            "Сахар поставлен из стабилизационного фонда Карагандинской области.",
            ["стабилизационный фонд Карагандинской области"],
        ),
        (
            "Пациенты лечатся в реабилитационном центре Усть-Каменогорска.",
            ["реабилитационный центр Усть-Каменогорска"],
        ),
        ("Политика правительства Казахстана в области атомной энергии ясна.", ["правительство Казахстана"]),
        (
            "Функции Министерства цифрового развития по координации этой работы усилят.",
            ["Министерство цифрового развития"],
        ),
        (
            "Помощь оказало Министерство по чрезвычайным ситуациям.",
            ["Министерство по чрезвычайным ситуациям"],
        ),
    ],
)
def test_a_name_of_a_body_ends_where_its_words_do(
    bodies: Callable[[str], list[str]], text: str, names: list[str]
) -> None:
    """What is said of a body, how often and about what is no part of its name; what it is of is."""
    assert bodies(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Молодёжь готовят к военной службе.",
        "Учёт ведут по воинской службе граждан.",
        "Фото пресс-службы акимата Алматы",
        "Иллюстративное фото из архива «МГ».",
        "Алматы. 4 февраля. Центр информации. В селе нет света.",
        "Нагрузка ляжет на коммунальные службы города.",
    ],
)
def test_duties_pictures_and_sources_are_no_bodies(bodies: Callable[[str], list[str]], text: str) -> None:
    """A service that people do, whose a photo is, the agency of a dateline and services of a kind."""
    assert bodies(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('По статье 432 Уголовного кодекса "Укрывательство преступления" он осуждён.', ["Уголовный кодекс"]),
        (
            "По статье 505 Кодекса РК об административных правонарушениях он оштрафован.",
            ["Кодекс РК об административных правонарушениях"],
        ),
        ("Это записано в Кодексе Республики Казахстан.", []),
        ("Такова программа поездки акима района.", []),
        ("Принята программа реновации жилья.", ["программа реновации жилья"]),
    ],
)
def test_codes_and_programmes_are_told_by_what_they_are_of(text: str, names: list[str]) -> None:
    """An article's title is none of its code's; a country's code alone and a day's programme name none."""
    assert [one.name for one in extract(read_text(text)).programmes] == names


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        ("Аким Костанай Марат Савчук провёл совещание.", [("Марат Савчук", None)]),
        ("Аким Нуры Серик Савчуков провёл совещание.", [("Серик Савчуков", None)]),
        ("Встреча прошла с президентом Ваагном Саркиняном.", [("Ваагн Саркинян", "президент")]),
        ("Аким района Савчуков отчитался.", [("Савчуков", "Аким района")]),
        ("Аким города Конаев Дархан Есенкелды отчитался.", [("Дархан Есенкелды", "Аким города Конаев")]),
        ("Приказываю: І. Ограничительные мероприятия начать.", []),
        ("Вор напал на Ф. Остановить его удалось прохожим.", []),
        ("Заём дал Эксимбанк Китайской Народной Республики.", []),
        ("Отчитались А. Белых и Г. Мельник.", [("А. Белых", None), ("Г. Мельник", None)]),
        ("Работы идут по улицам Савчукова, Есенкелды батыра и Г. Сейітова.", []),
        ("Дорога ведёт из Макталинского сельского округа в город.", []),
        ("Президент Савчукову: дорога нужна. Марат Савчуков доложил.", [("Марат Савчуков", None)]),
    ],
)
def test_towns_streets_and_headings_are_no_part_of_a_name(
    text: str, officials: list[tuple[str, str | None]]
) -> None:
    """A person is called by given name and surname, in a case that agrees with the post beside it."""
    assert [(one.name, one.post) for one in extract(read_text(text)).officials] == officials
