"""Instructing clauses: acts, who instructs, who is told, and with what force."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

EXPLICIT = [
    (
        "Облыс әкімі білім басқармасына мектеп автобустарын тексеруді тапсырды.",
        ["мектеп автобустарын тексеруді"],
        [("білім басқармасы", "lead")],
    ),
    (
        "Министр Көлік комитетіне көпірлерді тексеруді, Су комитетіне бөгеттерді бекемдеуді тапсырды.",
        ["көпірлерді тексеруді", "бөгеттерді бекемдеуді"],
        [("Көлік комитеті", "lead"), ("Су комитеті", "lead")],
    ),
    (
        "Ол Су комитетіне бөгетті тексеруді, Жетісу және Абай облыстарының әкімдеріне қор жасауды тапсырды.",
        ["бөгетті тексеруді", "қор жасауды"],
        [("Су комитеті", "lead"), ("Жетісу облысының әкімі", "lead"), ("Абай облысының әкімі", "lead")],
    ),
    (
        "Әкім мердігерлерге жұмысты аяқтауды тапсырды.",
        ["жұмысты аяқтауды"],
        [("мердігерлер", "lead")],
    ),
    (
        "Әкім кемшіліктерді жойып, жұмыстарды аяқтауды тапсырды.",
        ["кемшіліктерді жойып, жұмыстарды аяқтауды"],
        [],
    ),
    (
        "Әкім жаңа технологияны пайдалана отырып, бақылауды күшейтуді тапсырды.",
        ["жаңа технологияны пайдалана отырып, бақылауды күшейтуді"],
        [],
    ),
    (
        "Көлік комитетіне жобаны 30 маусымға дейін аяқтау, қаржы мәселесін жыл соңына дейін шешу тапсырылды.",
        ["жобаны 30 маусымға дейін аяқтау", "қаржы мәселесін жыл соңына дейін шешу"],
        [("Көлік комитеті", "lead")],
    ),
    (
        "Әкім Су комитетіне Көкшетау, Семей қалаларында қойма салуды тапсырды.",
        ["Көкшетау, Семей қалаларында қойма салуды"],
        [("Су комитеті", "lead")],
    ),
    (
        "Министр Қаржы және Ішкі істер министрліктеріне есеп беруді тапсырды.",
        ["есеп беруді"],
        [("Қаржы министрлігі", "lead"), ("Ішкі істер министрлігі", "lead")],
    ),
    (
        "Министр Су комитетіне Көлік комитетімен және Ұлттық банкпен бірге қор құруды тапсырды.",
        ["қор құруды"],
        [("Су комитеті", "lead"), ("Көлік комитеті", "with"), ("Ұлттық банк", "with")],
    ),
    (
        "Әкім жоспарды әзірлеу және бекітуді міндеттеді.",
        ["жоспарды әзірлеу және бекітуді"],
        [],
    ),
    (
        "Президент Қаржы министрлігіне Ұлттық банкпен бірлесіп, есептің жаңа үлгісін енгізуді тапсырды.",
        ["есептің жаңа үлгісін енгізуді"],
        [("Қаржы министрлігі", "lead"), ("Ұлттық банк", "with")],
    ),
    (
        "Аудан әкімдеріне жол жиегін тазарту тапсырылды.",
        ["жол жиегін тазарту"],
        [("Аудан әкімдері", "lead")],
    ),
    (
        "Президент мәселені шешуді Үкіметке жүктеді.",
        ["мәселені шешуді"],
        [("Үкімет", "lead")],
    ),
    (
        "Үкімет басшысы әкімдіктерге бағаны тұрақтандыру бойынша тапсырма берді.",
        ["бағаны тұрақтандыру"],
        [("әкімдіктер", "lead")],
    ),
    (
        "Әкім жауапты қызметкерлерге жұмысты жеделдетуді айтты.",
        ["жұмысты жеделдетуді"],
        [("жауапты қызметкерлер", "lead")],
    ),
    (
        "Әкім мердігерге сапаны сақтауды тапсырып, бөлім басшыларына бақылауды күшейтуді міндеттеді.",
        ["сапаны сақтауды", "бақылауды күшейтуді"],
        [("мердігер", "lead"), ("бөлім басшылары", "lead")],
    ),
    (
        "Министр топан суға ұшыраған аудандардың әкімдеріне көшелерді тазартуды тапсырды.",
        ["көшелерді тазартуды"],
        [("топан суға ұшыраған аудандардың әкімдері", "lead")],
    ),
    (
        "Аудан әкімі бөлім басшыларына көшелерді жарықтандыру жұмыстарын міндеттеді.",
        ["көшелерді жарықтандыру жұмыстарын"],
        [("бөлім басшылары", "lead")],
    ),
    (
        "Oblys ákimi \u041e\u0301mirzaq Berdalin bilim basqarmasyna esepti daıyndaýdy tapsyrdy.",
        ["esepti daıyndaýdy"],
        [("bilim basqarmasy", "lead")],
    ),
    (
        "Ákim qurylys basqarmasyna joldy jóndeýdi tapsyrdy.",
        ["joldy jóndeýdi"],
        [("qurylys basqarmasy", "lead")],
    ),
]


@pytest.mark.parametrize(("text", "acts", "told"), EXPLICIT)
def test_an_order_gives_its_acts_and_who_is_told(
    read: Callable[..., Any], text: str, acts: list[str], told: list[Any]
) -> None:
    """Each act has its own words; a dative at the head of an act is who is told."""
    sentence = read(text)
    assert sentence.acts() == acts
    assert sentence.told() == told
    assert {clause.force for clause in sentence.clauses()} == {"explicit"}


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Кеше Президент Ерлан Асанов Үкіметке жолды жөндеуді тапсырды.", "Ерлан Асанов"),
        ("Осыған орай өңір басшысы аталған кемшілікті жоюды тапсырды.", "өңір басшысы"),
        ("Жолды жөндеуді тапсырды.", None),
        ("Аудан әкіміне жолды жөндеу тапсырылды.", None),
    ],
)
def test_the_subject_instructs(read: Callable[..., Any], text: str, issuer: str | None) -> None:
    """Who instructs is the subject of the verb; a passive names nobody."""
    clause = read(text).clauses()[0]
    assert (clause.issuer.name if clause.issuer else None) == issuer


@pytest.mark.parametrize(
    "text",
    [
        "Тұрғындар қан тапсырды.",
        "Олар құжаттарын комиссияға тапсырды.",
        "Президент тапсырған жоба аяқталды.",
        "Тапсырма толық орындалды.",
        "Студенттер емтихан тапсырды.",
        "Спортшыларға туды тапсырды.",
    ],
)
def test_handing_over_is_no_order(read: Callable[..., Any], text: str) -> None:
    """The verb "тапсыру" also means to hand over or to sit an exam."""
    assert read(text).acts() == []


@pytest.mark.parametrize(
    "text",
    [
        "Еске салайық, Президент Үкіметке жол салуды тапсырды.",
        "Президент Үкіметке жол салуды тапсырған болатын.",
        "Мемлекет басшысының Үкіметке берген тапсырмасына сай, жол 1 қарашаға дейін салынуы керек.",
    ],
)
def test_an_order_given_before_is_reported(read: Callable[..., Any], text: str) -> None:
    """Openers that recall, the pluperfect and orders referred to are told again, not given now."""
    sentence = read(text)
    assert {clause.force for clause in sentence.clauses()} == {"reported"}
    assert sentence.told() == [("Үкімет", "lead")]


def test_what_was_approved_before_may_be_ordered_now(read: Callable[..., Any]) -> None:
    """A plan "approved before" may be ordered now."""
    assert read("Бұдан бұрын бекітілген жоспарды орындауды тапсырды.").clauses()[0].force == "explicit"


@pytest.mark.parametrize(
    ("text", "acts", "told"),
    [
        (
            "Әкімдер бағаны ұстау үшін нақты шаралар қабылдасын, – деп тапсырды ол өткен отырыста.",
            ["бағаны ұстау үшін нақты шаралар қабылдасын"],
            [("Әкімдер", "lead")],
        ),
        ("Әкімдіктер жолды жазға дейін жөндесін.", ["жолды жазға дейін жөндесін"], [("Әкімдіктер", "lead")]),
        (
            "Су деңгейі тәулік бойы бақылауда болсын, – деді ол өткен кеңесте.",
            ["Су деңгейі тәулік бойы бақылауда болсын"],
            [],
        ),
        (
            "Есепті апта сайын тапсырып отырыңыздар, – деді ол өткен отырыста.",
            ["Есепті апта сайын тапсырып отырыңыздар"],
            [],
        ),
    ],
)
def test_an_imperative_in_speech_is_an_order(
    read: Callable[..., Any], text: str, acts: list[str], told: list[Any]
) -> None:
    """The subject of "-сын" is told; the second person names nobody."""
    sentence = read(text, quoted=True)
    assert (sentence.acts(), sentence.told()) == (acts, told)
    assert sentence.clauses()[0].speaker


def test_an_appeal_to_the_readers_is_no_order(read: Callable[..., Any]) -> None:
    """Where nobody meets and nothing is ordered, the second person is the reader."""
    assert read("Балаларыңызды жалғыз қалдырмаңыздар.", quoted=True).acts() == []


@pytest.mark.parametrize(
    "text",
    [
        "Сіздер көп еңбек еттіңіздер.",
        "Сен бұл жұмысты үйренесің.",
        "Бәрі жақсы болсын!",
        "Заң талабы бойынша декларация тапсырылуы тиіс болатын.",
        "Қандай шара қолдану керек?",
        "Мұны бәріміз түсіну керек.",
    ],
)
def test_wishes_facts_and_questions_are_no_orders(read: Callable[..., Any], text: str) -> None:
    """Past tense, wishes, past duties, questions and verbs of thought ask for no act."""
    assert read(text, quoted=True).acts() == []


def test_necessity_said_to_somebody_is_modal(read: Callable[..., Any]) -> None:
    """A "керек" with a group for its subject asks that group to act."""
    sentence = read("Әкімдер әр үйді өздері тексеруі керек.", quoted=True)
    assert [(c.force, c.speaker) for c in sentence.clauses()] == [("modal", True)]
    assert sentence.told() == [("Әкімдер", "lead")]


def test_necessity_said_to_an_addressee_needs_no_other_order(read: Callable[..., Any]) -> None:
    """Whoever is named in the dative is told, even on a page without orders."""
    sentence = read("Аудан әкімдеріне бөгеттерді бекемдеу қажеттігін ескертті.")
    assert (sentence.acts(), sentence.told()) == (["бөгеттерді бекемдеу"], [("Аудан әкімдері", "lead")])
    assert sentence.clauses()[0].force == "modal"


def test_necessity_outside_orders_is_an_opinion(read: Callable[..., Any]) -> None:
    """Where nobody gives orders, "қажет" is what somebody thinks."""
    assert read("Жастарды спортқа баулу қажет.", quoted=True).clauses() == ()


def test_a_promise_opens_a_list(read: Callable[..., Any]) -> None:
    """A lead with a colon has no acts of its own, and says who is told."""
    clause = read("Отырыс соңында Премьер-министр министрліктерге бірқатар тапсырма берді:").clauses()[0]
    assert (clause.opens_list, clause.actions) == (True, ())
    assert clause.issuer is not None
    assert [a.mention.name for a in clause.addressees] == ["министрліктер"]


def test_a_list_in_the_same_sentence_is_read(read: Callable[..., Any]) -> None:
    """After a colon, semicolons part the items."""
    sentence = read(
        "Әкім бірқатар тапсырма берді: білім басқармасына – мектептерді жөндеу; "
        "көлік басқармасына – жолдарды тазалау."
    )
    assert sentence.acts() == ["мектептерді жөндеу", "жолдарды тазалау"]
    assert sentence.told() == [("білім басқармасы", "lead"), ("көлік басқармасы", "lead")]


@pytest.mark.parametrize(
    ("text", "acts", "told"),
    [
        (
            "Энергетика министрлігіне – көмір қорын толықтыру;",
            ["көмір қорын толықтыру"],
            ["Энергетика министрлігі"],
        ),
        ("әкімдіктер – ауыз су желісін жөндеу.", ["ауыз су желісін жөндеу"], ["әкімдіктер"]),
        ("халыққа су тасу;", ["халыққа су тасу"], []),
        ("су тасқыны;", [], []),
    ],
)
def test_an_item_is_an_act(read: Callable[..., Any], text: str, acts: list[str], told: list[str]) -> None:
    """An item names who is told, then verbal nouns."""
    lead = read("Әкім бірқатар тапсырма берді:").clauses()[0]
    item = read(text)
    clauses = item.grammar.item(item.layout, item.found, lead)
    assert [item.words(action) for clause in clauses for action in clause.actions] == acts
    assert [a.mention.name for clause in clauses for a in clause.addressees] == told


def test_a_term_before_all_acts_holds_for_each(read: Callable[..., Any]) -> None:
    """A fronted term belongs to every act of the sentence."""
    text = "Әкім 1 қарашаға дейін құрылыс басқармасына жолды жөндеуді және көпірді бояуды тапсырды."
    assert [c.deadline.latest for c in read(text).clauses() if c.deadline] == ["2024-11-01"] * 2
