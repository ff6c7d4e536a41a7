"""Kazakh lists, rows of orders and bare heads, followed through a page."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction

DATELINE = "12 сәуір 2024\n\nОтырысты Премьер-министр Дәурен Қасенов өткізді.\n\n"


def read(text: str) -> Extraction:
    """What a release of 12 April 2024 says; its meeting was led by an invented Prime Minister."""
    return extract(read_text(DATELINE + text))


def told(extraction: Extraction) -> list[tuple[str, list[tuple[str | None, str]]]]:
    """Action and owners, with how they are known, of every instruction in order."""
    return [(i.action.quote, [(a.name, a.basis) for a in i.assignees]) for i in extraction.instructions]


def test_a_lead_may_have_its_verb_behind_the_list() -> None:
    """Who instructs and who is told stand before the colon, the verb on a line below the items."""
    found = read(
        "Премьер-министр Энергетика министрлігіне:\n"
        "– желілерді жөндеуді 1 қыркүйекке дейін аяқтауды;\n"
        "– Қаржы министрлігімен бірлесіп, қор құруды\n"
        "тапсырды.\n"
    )
    ministry = ("Энергетика министрлігі", "stated")
    assert told(found) == [
        ("желілерді жөндеуді 1 қыркүйекке дейін аяқтауды", [ministry]),
        ("қор құруды", [ministry, ("Қаржы министрлігі", "stated")]),
    ]
    assert {i.issuer.name for i in found.instructions if i.issuer} == {"Дәурен Қасенов"}


def test_a_list_without_any_verb_that_orders_is_no_order() -> None:
    """A colon and a list of subjects make no instructions."""
    found = read("Премьер-министр Энергетика министрлігіне:\n– желілер;\n– қазандықтар.\n")
    assert found.instructions == ()


def test_a_row_of_orders_has_one_doer() -> None:
    """Orders in a row are told to whoever stands before the first; what they act on is no doer."""
    found = read(
        "Отырыс соңында тапсырмалар берілді:\n"
        "1) Абай және Жетісу облыстарының әкімдіктері барлық шараны қабылдасын, уәкілетті органдар мен "
        "басшылықты хабардар етсін;\n"
        "2) Көлік министрлігі жолды бақылауда ұстауы, көпірлерді тексеруі керек.\n"
    )
    akimats = [("Абай облысының әкімдігі", "stated"), ("Жетісу облысының әкімдігі", "stated")]
    assert told(found) == [
        ("барлық шараны қабылдасын", akimats),
        ("уәкілетті органдар мен басшылықты хабардар етсін", akimats),
        ("жолды бақылауда ұстауы", [("Көлік министрлігі", "stated")]),
        ("көпірлерді тексеруі керек", [("Көлік министрлігі", "stated")]),
    ]
    assert {i.force for i in found.instructions} == {"explicit"}


def test_a_bare_head_is_the_body_named_before() -> None:
    """A bare "министрлікке" means the ministry of the sentence before, and says that this is inferred."""
    found = read("Көлік министрлігіне жолды жөндеу тапсырылды. Министрлікке көпірлерді тексеру міндеттелді.")
    assert told(found)[1] == ("көпірлерді тексеру", [("Көлік министрлігі", "inferred")])


def test_a_bare_head_after_two_bodies_means_neither() -> None:
    """With two ministries before, nobody can tell which is meant."""
    found = read(
        "Көлік министрлігі мен Қаржы министрлігіне жолды жөндеу тапсырылды. "
        "Бұған қоса, министрлікке көпірлерді тексеру міндеттелді."
    )
    assert all(basis == "stated" for _, owners in told(found) for _, basis in owners)


def test_an_unnamed_head_of_state_goes_on_instructing() -> None:
    """Those whom the President deals with in the sentences before do not become the issuer."""
    page = (
        "Мемлекет басшысы Абай облысының әкімі Ә.Серіковке сөгіс жариялады.\n\n"
        "Жетісу облысының әкіміне ахуалды реттеу қажеттігін ескертті."
    )
    (found,) = extract(read_text("12 сәуір 2024\n\n" + page)).instructions
    assert found.issuer is not None
    assert (found.issuer.name, found.issuer.post) == (None, "Мемлекет басшысы")


def test_an_opener_opens_the_list_that_was_promised_before_it() -> None:
    """Items behind "Атап айтқанда:" are told by whoever promised them; nothing is missing."""
    page = read_text(
        "Премьер-Министр Ерлан Асанов бірқатар тапсырма берді. Атап айтқанда:\n"
        "1. Көлік министрлігі көпірлерді тексерсін.\n"
        "2. Әкімдіктерге жолды жөндеу.\n"
    )
    found = extract(page)
    assert [i.issuer.name if i.issuer else None for i in found.instructions] == ["Ерлан Асанов"] * 2
    assert [[p.name for p in i.assignees] for i in found.instructions] == [
        ["Көлік министрлігі"],
        ["Әкімдіктер"],
    ]
    assert found.gaps == ()


ROWS = [
    (
        "Жиында білім басқармасына камера орнату, су басқармасына арнаны жөндеу тапсырылды.",
        [("камера орнату", ["білім басқармасы"]), ("арнаны жөндеу", ["су басқармасы"])],
    ),
    (
        "Білім басқармасына мектептерде камера орнату, денсаулық сақтау басқармасына дәрі жинау тапсырылды.",
        [
            ("мектептерде камера орнату", ["Білім басқармасы"]),
            ("дәрі жинау", ["денсаулық сақтау басқармасы"]),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_of_those_told_side_by_side_has_an_act_of_their_own(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    """An act ends where somebody else is told, and nobody owns the act of another."""
    page = "12 наурыз 2024\n\nОблыс әкімі Дархан Сейілов жиын өткізді.\n\n" + text + "\n"
    found = extract(read_text(page, "one.txt")).instructions
    assert [(one.action.quote, [p.name for p in one.assignees]) for one in found] == expected


def test_what_both_are_for_is_one_act() -> None:
    """A bare verbal noun before "үшін" says what the act in the accusative is for."""
    text = "Әкім қауіпсіздікті сақтау, апаттың алдын алу үшін шара қабылдауды тапсырды."
    (order,) = extract(read_text("12 наурыз 2024\n\n" + text + "\n", "one.txt")).instructions
    assert order.action.quote == "қауіпсіздікті сақтау, апаттың алдын алу үшін шара қабылдауды"
