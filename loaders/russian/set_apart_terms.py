"""Terms that stand apart from what is due: behind a dash, in a cell of a table, after "срок"."""

from __future__ import annotations

from tapsyrma.loaders.russian import term_words as worked
from tapsyrma.loaders.russian.term_patterns import BY, DUE, TENTH, THIS_OF, UNIT, YEAR, either
from tapsyrma.loaders.russian.term_rule import Rule, begun, rule


def set_apart() -> tuple[Rule, ...]:
    """Days behind a dash, in a cell of a table or after "срок", and decades of a month."""
    month = f"(?P<month>{either(worked.months())})"
    return (
        rule(
            "date",
            worked.day_month,
            rf"(?<=[–—,-]\s)(?P<day>\d{{1,2}})(?:-?го)? {month}{YEAR}(?=[;.]?\s*\Z)",
            begun(worked.months()),
        ),
        rule(
            "date",
            worked.decade,
            rf"\bво? {TENTH} декаде {month}{YEAR}",
            "дека",
            near_act=True,
            behind_act=True,
        ),
        rule(
            "date",
            worked.day_month,
            rf"(?<=\|\s)(?P<day>\d{{1,2}}) {month}{YEAR}(?=\s*(?:\||\Z))",
            begun(worked.months()),
        ),
        rule(
            "date",
            worked.day_month,
            rf"\b{DUE} ?[–—:-] ?(?P<term>(?P<day>\d{{1,2}}) {month}{YEAR})",
            "срок",
        ),
        rule(
            "date",
            worked.figures,
            rf"\b{DUE} ?[–—:-] ?(?P<term>(?P<day>\d{{1,2}})\.(?P<mm>\d\d)(?:\.(?P<year>20\d\d|\d\d)\b)?)",
            "срок",
        ),
        rule(
            "date",
            worked.until_end(worked.in_unit),
            rf"\b{DUE} ?[–—:-] ?(?P<term>(?:до )?кон(?:ец|ца) {THIS_OF}{UNIT})",
            "срок",
        ),
        rule(
            "date",
            worked.until_end(worked.in_month),
            rf"\b{DUE} ?[–—:-] ?(?P<term>конец {month}{YEAR})",
            "срок",
        ),
        rule(
            "date",
            worked.day_month,
            rf"\b{DUE} (?:истекает|наступает|заканчивается) "
            rf"(?P<term>(?P<day>\d{{1,2}})(?:-?го)? {month}{YEAR})",
            "срок",
        ),
        rule("date", worked.decade, rf"{BY}(?:конц[ау]|окончания) {TENTH} декады {month}{YEAR}", "дека"),
    )
