"""Who is told, where the sentence does not say so in its first words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TOLD = [
    (
        "Әкім мердігер мекемеге қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("мердігер мекеме", "lead")],
    ),
    (
        "Ákim merdigerlik uıymdarǵa kópirdi boıaýdy tapsyrdy.",
        ["kópirdi boıaýdy"],
        [("merdigerlik uıymdar", "lead")],
    ),
    ("Әкім компанияларға көпірді бояуды тапсырды.", ["көпірді бояуды"], [("компаниялар", "lead")]),
    ("Әкім жауаптыларға көпірді бояуды тапсырды.", ["көпірді бояуды"], [("жауаптылар", "lead")]),
    (
        "Әкім мердігер мекеме мен бөлім басшыларына көпірді бояуды тапсырды.",
        ["көпірді бояуды"],
        [("мердігер мекеме", "lead"), ("бөлім басшылары", "lead")],
    ),
    (
        "Әкім көшені аралап шыққан соң құрылыс басқармасына қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("құрылыс басқармасы", "lead")],
    ),
    (
        "Әкім мектепті аралап, бөлім басшыларына қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("бөлім басшылары", "lead")],
    ),
    (
        "Әкім мектепті тексерді және мердігерлерге қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("мердігерлер", "lead")],
    ),
    (
        "Министр Су комитеті әкімдіктермен бірлесіп, бөгеттерді тексеруді тапсырды.",
        ["бөгеттерді тексеруді"],
        [("Су комитеті", "lead"), ("әкімдіктер", "with")],
    ),
    (
        "Министр Су комитетіне өңірлермен бірлесіп, бөгеттерді тексеруді тапсырды.",
        ["бөгеттерді тексеруді"],
        [("Су комитеті", "lead"), ("өңірлер", "with")],
    ),
    (
        "Әкім бөлім басшыларына барлық нысанды мерзімінде аяқтау жөнінде нақты тапсырмалар берді.",
        ["барлық нысанды мерзімінде аяқтау"],
        [("бөлім басшылары", "lead")],
    ),
    (
        "Қоршауды бояу бойынша ауыл әкіміне, мектеп директорларына нақты тапсырмалар берді.",
        ["Қоршауды бояу"],
        [("ауыл әкімі", "lead"), ("мектеп директорлары", "lead")],
    ),
    (
        "Әкім көпірді бояу туралы министрліктер мен әкімдіктерге тапсырма берді.",
        ["көпірді бояу"],
        [("министрліктер", "lead"), ("әкімдіктер", "lead")],
    ),
    (
        "Президент Көлік министрін қабылдап, оған көпірлерді тексеруді тапсырды.",
        ["көпірлерді тексеруді"],
        [("Көлік министрі", "lead")],
    ),
    (
        "Премьер-министр облыс әкімінің осы мәселені бақылауға алуын тапсырды.",
        ["осы мәселені бақылауға алуын"],
        [("облыс әкімі", "lead")],
    ),
    (
        "Министр әкімдіктер қоймаларды тексеруі қажет екенін айтты.",
        ["қоймаларды тексеруі"],
        [("әкімдіктер", "lead")],
    ),
    (
        "Әкім тиісті сала басшысына қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("тиісті сала басшысы", "lead")],
    ),
    (
        "Әкім жауапты басқармалардан қоршауды бояуды талап етті.",
        ["қоршауды бояуды"],
        [("жауапты басқармалар", "lead")],
    ),
    (
        "Әкім құрылыс басқармасына (басшысы – Е.Асанов) қоршауды бояуды тапсырды.",
        ["қоршауды бояуды"],
        [("құрылыс басқармасы", "lead")],
    ),
    (
        "Премьер-министр есепті бақылауды Үкімет Аппаратына жүктеді.",
        ["есепті бақылауды"],
        [("Үкімет Аппараты", "lead")],
    ),
    (
        "Өңір басшысы «Су арнасы» АҚ-на құбырды ауыстыруды тапсырды.",
        ["құбырды ауыстыруды"],
        [("«Су арнасы» АҚ", "lead")],
    ),
    (
        "Президент облыстардың әкімдеріне көпірлерді тексеруді тапсырды.",
        ["көпірлерді тексеруді"],
        [("облыстардың әкімдері", "lead")],
    ),
    (
        "Әкім көпір құрылысын қала әкіміне жеке бақылауға алуды тапсырды.",
        ["көпір құрылысын қала әкіміне жеке бақылауға алуды"],
        [("қала әкімі", "lead")],
    ),
    (
        "Әкім өзінің орынбасарына көпірді бояуды тапсырды.",
        ["көпірді бояуды"],
        [("орынбасары", "lead")],
    ),
    (
        "Әкім Тұран, Сарыөзен және Қобда аудандарының әкімдеріне көпірді бояуды тапсырды.",
        ["көпірді бояуды"],
        [
            ("Тұран ауданының әкімі", "lead"),
            ("Сарыөзен ауданының әкімі", "lead"),
            ("Қобда ауданының әкімі", "lead"),
        ],
    ),
    (
        "Министр барлық тәртіп сақшыларына көшелерді күзетуді тапсырды.",
        ["көшелерді күзетуді"],
        [("барлық тәртіп сақшылары", "lead")],
    ),
]


@pytest.mark.parametrize(("text", "acts", "told"), TOLD)
def test_an_owner_is_found_where_it_stands(
    read: Callable[..., Any], text: str, acts: list[str], told: list[Any]
) -> None:
    """Contractors, groups, those behind a clause of time and those in other cases are told as well."""
    sentence = read(text)
    assert (sentence.acts(), sentence.told()) == (acts, told)


@pytest.mark.parametrize(
    "text",
    [
        "Әкім кәсіпкерлерге көмек көрсетуді тапсырды.",
        "Әкім компанияларға субсидия бөлуді тапсырды.",
        "Әкім өңірлерге су жеткізуді тапсырды.",
        "Әкім кешіккен аудан әкімдеріне ескерту жариялауды тапсырды.",
    ],
)
def test_whoever_gets_what_is_ordered_is_not_told(read: Callable[..., Any], text: str) -> None:
    """A group to which something is to be given is no owner."""
    assert read(text).told() == []


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "Бірқатар аудан әкімдері сөгіс алды Кеше Президент Ерлан Асанов жолды жөндеуді тапсырды.",
            "Ерлан Асанов",
        ),
        ("Су комитеті аудан әкімдеріне бөгеттерді тексеруді тапсырды.", "Су комитеті"),
    ],
)
def test_a_person_instructs_before_a_group_and_a_body_if_nobody_else(
    read: Callable[..., Any], text: str, issuer: str
) -> None:
    """A headline glued to its text names no issuer; a body orders those who are told next."""
    assert [clause.issuer.name for clause in read(text).clauses()] == [issuer]


def test_a_meeting_is_no_part_of_the_act(read: Callable[..., Any]) -> None:
    """Where something was ordered is passed over; a meeting to come is the time of the act."""
    assert read("Министр Үкімет отырысында көпірді бояуды тапсырды.").acts() == ["көпірді бояуды"]
    assert read("Министр келесі отырыста есеп беруді тапсырды.").acts() == ["келесі отырыста есеп беруді"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Әкім бір аптада көпірді бояуды тапсырды.", "2024-08-23"),
        ("Әкім екі күнде көпірді бояуды тапсырды.", "2024-08-18"),
        ("Әкім соңғы екі күнде бұзылған көпірді бояуды тапсырды.", None),
    ],
)
def test_a_number_of_days_in_the_locative_is_a_term(
    read: Callable[..., Any], text: str, day: str | None
) -> None:
    """A period may be a term by its case alone; what has passed is none."""
    assert [d.latest for d in read(text).found.deadlines] == ([day] if day else [])


def test_a_term_at_the_head_of_the_first_act_holds_for_the_next(read: Callable[..., Any]) -> None:
    """It does not hold for an act of somebody else."""
    both = read("Су комитетіне 1 қарашаға дейін бөгетті жөндеуді және арнаны тазартуды тапсырды.")
    assert [c.deadline.latest for c in both.clauses() if c.deadline] == ["2024-11-01"] * 2
    parted = read("Су комитетіне 1 қарашаға дейін бөгетті жөндеуді, Көлік комитетіне жолды салуды тапсырды.")
    assert [c.deadline is None for c in parted.clauses()] == [False, True]


def test_works_of_one_kind_are_one_act(read: Callable[..., Any]) -> None:
    """Two verbal nouns that both say which work is meant part nothing."""
    text = "Президент жөндеу, қалпына келтіру жұмыстарының барысын бақылауда ұстауға тапсырма берді."
    assert read(text).acts() == ["жөндеу, қалпына келтіру жұмыстарының барысын бақылауда ұстауға"]


def test_a_polite_condition_orders_only_at_the_end(read: Callable[..., Any]) -> None:
    """In the midst of a sentence "-саңыздар" is a condition; "-ыңдар" orders familiar people."""
    assert read("Өткен отырыста есеп беруді доғарсаңыздар, уақыт үнемделеді.", quoted=True).acts() == []
    assert read("Өткен отырыста есеп беруді доғарсаңыздар.", quoted=True).acts() != []
    assert read("Өткен отырыста көпірді бояп қойыңдар.", quoted=True).acts() != []


def test_an_owner_before_a_converb_is_kept(read: Callable[..., Any]) -> None:
    """A light verb is a converb of speech only behind its noun: "назар аударып", not "техника тартып"."""
    sentence = read("Ол бағытты жеделдету үшін қала басшылығына техника тартып, жолды тазалауды тапсырды.")
    assert sentence.told() == [("қала басшылығы", "lead")]
    assert sentence.acts() == ["техника тартып, жолды тазалауды"]
