"""Pages that only published what is told ("пишет деловой портал Kapital.kz"), and whose a picture is."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.words import DASHES, Line

_PAGES: Final = ("портал", "веб-портал", "интернет-портал", "ресурс")
_TELLING: Final = frozenset(
    {"писать", "написать", "сообщать", "сообщить", "передавать", "передать", "информировать", "рассказать"}
    | {"рассказывать", "отмечать", "уточнять", "цитировать", "опубликовать", "публиковать"}
)
_OF_WHICH: Final = frozenset(
    {
        "корреспондент",
        "журналист",
        "редакция",
        "данные",
        "сообщение",
        "ссылка",
        "читатель",
        "сайт",
        "информация",
    }
)
"""What a page that tells news has, or is quoted by."""
_SHORTEST: Final = 3
_LONGEST: Final = 6
"""Words and signs of an agency with a name."""
_BETWEEN: Final = frozenset({"ADJF", "PRTF"})


def is_source(line: Line, first: int, last: int) -> bool:
    """Whether a portal named by words ``first..last`` is where the news was read, and no service."""
    if not any(word.lower.startswith(_PAGES) for word in line.words[first : last + 1]):
        return False
    at = first - 1
    while (word := line.at(at)) is not None and word.letters and readings(word.text)[0].part in _BETWEEN:
        at -= 1
    at -= line.lower(at) == "на"
    return _tells(line, at) or _tells(line, last + 1)


def is_byline(line: Line) -> bool:
    """Whether an agency and whoever wrote for it are the whole sentence: "КазТАГ — Арсен Савчуков."."""
    if not _SHORTEST <= len(line.words) <= _LONGEST or line.words[1].text not in DASHES:
        return False
    agency = line.words[0].text
    mixed = agency[1:] != agency[1:].lower() and not agency.isupper()
    return mixed and all(word.capital for word in line.words[2:] if word.letters)


def is_photo(line: Line, first: int) -> bool:
    """Whether a picture is from there: "Фото пресс-службы", "Иллюстративное фото из архива «МГ»"."""
    at = first - 1 - (line.lower(first - 1) in {"из", "от"})
    return line.lower(at) in {"фото", "фотография", "фотографии"}


def _tells(line: Line, at: int) -> bool:
    word = line.at(at)
    meant = readings(word.text) if word is not None and word.letters else ()
    return any((r.lemma in _TELLING and r.part == "VERB") or r.lemma in _OF_WHICH for r in meant[:2])
