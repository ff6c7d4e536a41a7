"""Owners in rows of fields, with partners before them, by pronoun, and names that are also places'."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

HEAD = "Облыс әкімі Дархан Сейілов жиын өткізді.\n\n"

TOLD = [
    (
        "Ол құрылыс, жолаушылар көлігі және сәулет басқармаларының басшыларына көпірді бояуды тапсырды.",
        [("құрылыс, жолаушылар көлігі және сәулет басқармаларының басшылары", "lead")],
    ),
    (
        "Ол облыстық, республикалық маңызы бар қалалардың білім басқармаларына көпірді бояуды тапсырды.",
        [("облыстық, республикалық маңызы бар қалалардың білім басқармалары", "lead")],
    ),
    (
        "Ол облыстардың, Астана мен Алматының әкімдіктеріне көпірді бояуды тапсырды.",
        [("облыстардың, Астана мен Алматының әкімдіктері", "lead")],
    ),
    (
        "Ол Ұлттық банкпен бірлесе отырып, Қаржы министрлігіне көпірді бояуды тапсырды.",
        [("Қаржы министрлігі", "lead"), ("Ұлттық банк", "with")],
    ),
    (
        "Ол Сыртқы істер министрлігіне елшіліктермен бірлесіп тізімді жаңартуды тапсырды.",
        [("Сыртқы істер министрлігі", "lead"), ("елшіліктер", "with")],
    ),
    (
        "Ол қоқыс тастайтын аудан басшыларына көпірді бояуды тапсырды.",
        [("қоқыс тастайтын аудан басшылары", "lead")],
    ),
    ("Ол «Су ісі» ЖШС басшылығына көпірді бояуды тапсырды.", [("«Су ісі» ЖШС басшылығы", "lead")]),
    ("Облыс әкімі бірінші орынбасарына көпірді бояуды тапсырды.", [("орынбасары", "lead")]),
    (
        "Облыс әкімі бірінші орынбасары Қанат Сейілбековке көпірді бояуды тапсырды.",
        [("Қанат Сейілбеков", "lead")],
    ),
    (
        "Ол «Құм жол» және «Су ісі» серіктестіктеріне көпірді бояуды тапсырды.",
        [("«Құм жол» серіктестігі", "lead"), ("«Су ісі» серіктестігі", "lead")],
    ),
    (
        "Ол «Құм жол» мен «Су ісі» ЖШС-леріне көпірді бояуды тапсырды.",
        [("«Құм жол» ЖШС", "lead"), ("«Су ісі» ЖШС", "lead")],
    ),
    (
        "Ол осы мәселеге жауапты орынбасары Берік Сейілбековке көпірді бояуды тапсырды.",
        [("Берік Сейілбеков", "lead")],
    ),
    (
        "Ол саланы басқаратын орынбасары Берік Сейілбековке көпірді бояуды тапсырды.",
        [("Берік Сейілбеков", "lead")],
    ),
    (
        "Ол маусымға дайындығы төмен аудан әкімдеріне көпірді бояуды тапсырды.",
        [("аудан әкімдері", "lead")],
    ),
    (
        "Ол тізімді жаңартуды мердігерлер мен су басқармасына жүктеді.",
        [("мердігерлер", "lead"), ("су басқармасы", "lead")],
    ),
    ("Ол су басқармасы алдына көпірді бояу міндетін қойды.", [("су басқармасы", "lead")]),
    ("Ол полицияға көпірді тексеруді тапсырды.", [("полиция", "lead")]),
    ("Ол коммуналдық қызметке көпірді бояуды тапсырды.", [("коммуналдық қызмет", "lead")]),
    (
        "Ол коммуналдық саланың басшыларына көпірді бояуды тапсырды.",
        [("коммуналдық саланың басшылары", "lead")],
    ),
    (
        "Ол қала әкімдігінің тиісті бөлімдеріне көпірді бояуды тапсырды.",
        [("қала әкімдігінің тиісті бөлімдері", "lead")],
    ),
    ("Облыс әкімі орынбасары Берік Сейілбековке көпірді бояуды тапсырды.", [("Берік Сейілбеков", "lead")]),
    (
        "Ол мердігер ұйым «Су ісі» ЖШС директоры Берік Сейілбековтен көпірді бояуды талап етті.",
        [("Берік Сейілбеков", "lead")],
    ),
    ("Ол жауаптыларға қатаң ескерту жасап, көпірді бояуды тапсырды.", [("жауаптылар", "lead")]),
    (
        "Ол бөлім басшысына сөгіс жариялап, су басқармасына көпірді бояуды тапсырды.",
        [("су басқармасы", "lead")],
    ),
    (
        "Ол жаңа министрлер кабинетіне көпірді бояуды тапсырды.",
        [("министрлер кабинеті", "lead")],
    ),
    (
        "Ол су басқармасы, «Су ісі» палатасы және аудан әкімдіктеріне шағын бизнесті қолдауды тапсырды.",
        [("су басқармасы", "lead"), ("«Су ісі» палатасы", "lead"), ("аудан әкімдіктері", "lead")],
    ),
]
"""Sentences and everybody who is told in them."""


def _orders(text: str) -> list[Any]:
    return list(extract(read_text(text, "one.txt")).instructions)


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_the_whole_owner_is_read(text: str, told: list[tuple[str, str]]) -> None:
    """Neither the first of a row nor a partner named before is lost."""
    (order,) = _orders(HEAD + text + "\n")
    assert sorted((party.name, party.role) for party in order.assignees) == sorted(told)


def test_each_body_has_its_own_act_however_short() -> None:
    """One word before a verbal noun makes an act where another owner follows."""
    orders = _orders(
        HEAD + "Ол Қаржы министрлігіне қаражат бөлуді, Көлік министрлігіне көпірді бояуды жүктеді.\n"
    )
    assert [(order.assignees[0].name, order.action.quote) for order in orders] == [
        ("Қаржы министрлігі", "қаражат бөлуді"),
        ("Көлік министрлігі", "көпірді бояуды"),
    ]


def test_a_name_that_is_also_a_place_stays_a_name() -> None:
    """Behind a post and before a patronymic "Абай" is somebody."""
    (order,) = _orders("Облыс әкімі Абай Сейілұлы көпірді бояуды тапсырды.\n")
    assert order.issuer.name == "Абай Сейілұлы"


def test_a_place_behind_a_patronymic_is_no_surname() -> None:
    """The place where it happens is not part of the name."""
    (order,) = _orders("Аудан әкімі Ерлан Сейілұлы Айша бибі ауылында көпірді бояуды тапсырды.\n")
    assert order.issuer.name == "Ерлан Сейілұлы"


def test_him_is_who_was_received() -> None:
    """The only one whom the page says was received is told by "оған"; money for a thing tells nobody."""
    met = "Президент министр Асан Омаровты қабылдады. Мемлекет басшысы оған "
    (order,) = _orders(met + "тізімді жаңартуды тапсырды.\n")
    assert [(party.name, party.basis) for party in order.assignees] == [("Асан Омаров", "inferred")]
    assert order.action.quote == "тізімді жаңартуды"
    (order,) = _orders(met + "қаржы бөлуді тапсырды.\n")
    assert order.assignees == ()


def test_a_term_before_the_school_year_is_one_behind_the_subject() -> None:
    """The subject is no part of what the event is called."""
    (order,) = _orders("Облыс әкімі оқу жылы басталғанға дейін мектепті бояуды тапсырды.\n")
    assert order.deadline.text == "оқу жылы басталғанға дейін"
    assert order.deadline.latest is None


def test_an_act_has_what_its_owner_owns() -> None:
    """Two fields of what belongs to somebody are no two acts."""
    (act,) = _orders(HEAD + "Ол елдің орман қорғау және аңшылық мекемелерін жабдықтауды тапсырды.\n")
    assert act.action.quote == "елдің орман қорғау және аңшылық мекемелерін жабдықтауды"
