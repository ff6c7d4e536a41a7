"""How often something is to be done: "еженедельно", "каждую пятницу", "раз в месяц"."""

from __future__ import annotations

from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.term_patterns import BY, TIMES, either
from tapsyrma.loaders.russian.term_rule import Rule, begun, rule

_PAID = "выплат|пособи|плат|оплат|преми|доплат|надбавк|взнос|стипенди|доход|заработ|аренд|поддержк"
"""Beginnings of words for money that comes monthly by itself: to begin paying it is done once."""


def recurring() -> tuple[Rule, ...]:
    """The rules of terms that come again, which fix no day."""
    again = worked.fixed("recurring")
    every = rf"{either(worked.weekdays())}|день|вечер|утро|час|недел[юи]|месяц|квартал|полугодие|год"
    units = "часов|часа|дней|дня|недели|недель|месяца|месяцев"
    seasons = "весной|летом|осенью|зимой|весну|лето|осень|зиму"
    return (
        rule(
            "recurring",
            again,
            r"\b(?:еже(?:дневно|недельно|месячно|квартально|годно|часно|сменно|суточно)|каждодневно)\b",
            "ежед ежен ежем ежек ежег ежеч ежес кажд",
        ),
        rule(
            "recurring",
            again,
            rf"\bеже(?:дневн|недельн|месячн|квартальн|часн)(?:ый|ую|ое|ые|ого|ых)\b(?! (?:{_PAID}))",
            "ежед ежен ежем ежек ежеч",
            near_act=True,
        ),
        rule("recurring", again, rf"{BY}\d{{1,2}}(?:-?го)? числа (?:каждого|ежемесячно)(?: месяца)?", "числ"),
        rule(
            "recurring",
            again,
            r"\bна еже(?:дневной|недельной|месячной|квартальной|годной) основе\b",
            "ежед ежен ежем ежек ежег ежеч ежес",
        ),
        rule(
            "recurring",
            again,
            rf"\bкажд(?:ый|ую|ое|ые) (?:{every}|(?:\d{{1,3}}|[а-я]{{3,12}}) (?:{units}))\b",
            "кажд",
        ),
        rule(
            "recurring", again, rf"\bкажд(?:ую|ой|ое|ый|ым) (?:{seasons})\b(?:, {BY}[^.,;:]{{1,30}})?", "кажд"
        ),
        rule(
            "recurring", again, rf"\bпо (?:{either(worked.on_every_weekday())})\b", begun(worked.weekdays())
        ),
        rule("recurring", again, r"(?<=\|\s)постоянно\b", "пост"),
        rule("recurring", again, TIMES, "раз раза дваж триж"),
    )
