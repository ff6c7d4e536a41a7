"""Terms in Kazakh, as of Friday, 16 August 2024."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TERMS = [
    ("1 қарашаға дейін", "date", "2024-11-01"),
    ("2 ақпанға дейін", "date", "2025-02-02"),
    ("2023 жылғы 5 қыркүйекке дейін", "date", "2023-09-05"),
    ("осы жылғы 30 қарашаға дейін", "date", "2024-11-30"),
    ("қарашаның 15-іне дейін", "date", "2024-11-15"),
    ("25.09.2024 дейін", "date", "2024-09-25"),
    ("жыл соңына дейін", "date", "2024-12-31"),
    ("2025 жылдың аяғына дейін", "date", "2025-12-31"),
    ("қазан айының соңына дейін", "date", "2024-10-31"),
    ("тоқсан соңына дейін", "date", "2024-09-30"),
    ("апта соңына дейін", "date", "2024-08-18"),
    ("бейсенбіге дейін", "date", "2024-08-22"),
    ("келесі жылдың бірінші тоқсанында", "date", "2025-03-31"),
    ("IV тоқсанда", "date", "2024-12-31"),
    ("бір ай мерзімде", "relative", "2024-09-16"),
    ("10 күн ішінде", "relative", "2024-08-26"),
    ("он бес жұмыс күні ішінде", "relative", "2024-09-09"),
    ("екі апта ішінде", "relative", "2024-08-30"),
    ("10 күндік мерзімде", "relative", "2024-08-26"),
    ("1 қарашадан кешіктірмей", "date", "2024-11-01"),
    ("апта сайын", "recurring", None),
    ("аптасына бір рет", "recurring", None),
    ("2025 жылға дейін", "date", None),
    ("2029 жылға қарай", "date", None),
    ("қазанның ортасына дейін", "date", None),
    ("наурыз айына дейін", "date", None),
    ("жылыту маусымына дейін", "relative", None),
    ("оқу жылы басталғанға дейін", "relative", None),
    ("31 ақпанға дейін", "date", None),
    ("1-қарашаға дейін", "date", "2024-11-01"),
    ("ертең таңғы тоғызға дейін", "relative", "2024-08-17"),
    ("ертең", "relative", "2024-08-17"),
    ("бүгін кешке дейін", "relative", "2024-08-16"),
    ("осы түні", "relative", "2024-08-16"),
    ("48 сағат ішінде", "relative", "2024-08-18"),
    ("10 желтоқсанда", "date", "2024-12-10"),
    ("әр тоқсанның соңында", "recurring", None),
    ("әр дүйсенбі сайын", "recurring", None),
    ("әр үш сағат сайын", "recurring", None),
    ("қыс түскенше", "date", None),
    ("демалысқа дейін", "relative", None),
    ("отыз бірінші мамырға дейін", "date", "2025-05-31"),
    ("келесі айдың 10-ына дейін", "date", "2024-09-10"),
    ("ертеңгі күнге дейін", "relative", "2024-08-17"),
    ("бүгін сағат 18:00-ге дейін", "relative", "2024-08-16"),
    ("оқу жылы басталғанға дейін", "relative", None),
    ("1 қараша күніне дейін", "date", "2024-11-01"),
    ("жұма күніне дейін", "date", "2024-08-23"),
    ("тамыздың 20-сынан кешіктірмей", "date", "2024-08-20"),
    ("жылдың екінші жартысында", "date", "2024-12-31"),
    ("2025 жылдың бірінші жарты жылдығында", "date", "2025-06-30"),
    ("төртінші тоқсанға дейін", "date", None),
    ("келесі айға дейін", "date", None),
    ("жаңа оқу жылына дейін", "relative", None),
    ("2025 жылы", "date", "2025-12-31"),
    ("биыл", "date", "2024-12-31"),
    ("осы жылы", "date", "2024-12-31"),
    ("келесі жылы", "date", "2025-12-31"),
    ("келесі жылдың соңына дейін", "date", "2025-12-31"),
    ("2025 жылдың бірінші жартыжылдығының соңына дейін", "date", "2025-06-30"),
    ("ақпанның соңына дейін", "date", "2025-02-28"),
    ("1 qarashaǵa deıin", "date", "2024-11-01"),
    ("jyl soŋyna deiin", "date", "2024-12-31"),
]


@pytest.mark.parametrize(("words", "kind", "latest"), TERMS)
def test_a_term_is_read_whole(read: Callable[..., Any], words: str, kind: str, latest: str | None) -> None:
    """The words as written, the kind of term, and the last day where text and page fix one."""
    found = read(f"Әкім жолды {words} жөндеуді тапсырды.").found.deadlines
    assert [(d.text, d.kind, d.latest) for d in found] == [(words, kind, latest)]


@pytest.mark.parametrize(
    "words",
    [
        "90 пайызға дейін",
        "үш мың теңгеге дейін",
        "18 жасқа дейін",
        "осы ретте",
        "2023 жылы",
        "2025 жылы салынатын өткелге",
        "ауылдардың екінші жартысында",
    ],
)
def test_amounts_and_ages_are_no_terms(read: Callable[..., Any], words: str) -> None:
    """A "дейін" after an amount sets no date."""
    assert read(f"Әкім көлемді {words} арттыруды тапсырды.").found.deadlines == ()


def test_an_undated_page_fixes_no_day(read: Callable[..., Any]) -> None:
    """Without the page's date a day and month have no year."""
    found = read("Жолды 1 қарашаға дейін жөндеуді тапсырды.", day=None).found.deadlines
    assert [d.latest for d in found] == [None]
