"""Terms that something else sets: a season, a session, a year or month to come, what must come first."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.term_patterns import (
    AS_LONG_AS,
    BY,
    NEXT_SESSION,
    SEASON,
    THIS_OF,
    THIS_SEASON,
    TOWARDS_SEASON,
    UNIT,
    WITHIN_SEASON,
    YEAR,
    either,
)
from tapsyrma.loaders.russian.term_rule import Rule, begun, rule

_AHEAD: Final = (
    "прие приб нача стар наст окон заве откр сере холо моро замо снег ливн дожд паво поло ледо расп отте поте"
    " темн суме расс праз кани осен весн лета зимы зимо наур посе сева жатв убор нави сдач сезо учеб"
    " отоп устр выяс полу выне подп утве стаб норм восс разр указ прик выво реше резу итог след конц"
)


def occasions() -> tuple[Rule, ...]:
    """Terms that something else sets: a session, a year or month to come, a season, what comes first."""
    month = f"(?P<month>{either(worked.months())})"
    return (
        rule("relative", worked.fixed("session"), NEXT_SESSION, "засе сове сесс колл"),
        rule("relative", worked.fixed("middle"), rf"\b(?:до|к) середин[еы] {THIS_OF}{UNIT}", "сере"),
        rule("date", worked.fixed("until-year"), rf"{BY}(?P<year>20\d\d)(?:-го)? (?:года|году|г\.)", "2"),
        rule(
            "date",
            worked.fixed("until-month"),
            rf"{BY}(?:середин[еы] )?{month}\b{YEAR}",
            begun(worked.months()),
        ),
        rule("relative", worked.fixed("before-season"), rf"\b(?:до|к|перед) {SEASON}\b", _AHEAD),
        rule(
            "relative",
            worked.fixed("before-season"),
            TOWARDS_SEASON,
            "лету осен зиме весн сезо учеб след буду",
        ),
        rule("relative", worked.fixed("until-done"), AS_LONG_AS, "пока"),
        rule("relative", worked.fixed("within-season"), WITHIN_SEASON, "тече прот лето зиму осен весн кани"),
        rule(
            "relative",
            worked.fixed("within-season"),
            THIS_SEASON,
            "этим этой лето осен зимо весн ныне буду пред",
            near_act=True,
            behind_act=True,
        ),
    )
