"""What is said of everybody, of a state of mind or of a period of years is nobody's order and no term."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

_HELD = "Мемлекет басшысы Қасым-Жомарт Тоқаев жиын өткізді.\n\n"

NO_ORDERS = [
    "– Ол Денсаулық сақтау министрлігі болсын, емхана болсын, халыққа көмектесуге тиіс, – деді Президент.",
    "– Барлық құқық қорғау органы мұны түсінуге тиіс, – деді Президент.",
    "– Әкімдіктер жауапкершіліктің жоғары екенін ұмытпауға тиіс, – деді Президент.",
]


def _given(text: str) -> tuple[Instruction, ...]:
    return extract(read_text(f"{_HELD}{text}\n", "page.txt")).instructions


@pytest.mark.parametrize("text", NO_ORDERS)
def test_examples_and_states_of_mind_are_no_orders(text: str) -> None:
    """Those with "болсын" behind them are but examples; to understand and to remember is no act."""
    assert _given(text) == ()


def test_a_body_that_must_act_still_owns_its_act() -> None:
    """Without "болсын" and with a verb of doing, "тиіс" tells the body named."""
    (one,) = _given("– Денсаулық сақтау министрлігі тізімді жаңартуға тиіс, – деді Президент.")
    assert [told.name for told in one.assignees] == ["Денсаулық сақтау министрлігі"]


def test_years_that_a_paper_covers_are_no_term() -> None:
    """What covers "2035 жылға дейінгі кезең" is a paper; "… дейінгі мерзімде" tells by when."""
    (covers,) = _given("Президент Үкіметке 2035 жылға дейінгі кезеңді қамтитын құжат әзірлеуді тапсырды.")
    (binds,) = _given("Президент Үкіметке 2035 жылғы 1 мамырға дейінгі мерзімде құжат әзірлеуді тапсырды.")
    assert covers.deadline is None
    assert binds.deadline is not None


def test_two_kinds_of_one_work_are_one_act() -> None:
    """What stands before "жұмысын" only says which work; with objects of their own two acts are two."""
    (one,) = _given(
        "Президент Үкіметке ауылдарға жеткізу мен жаңа жабдықты кезеңімен орнату жұмысын аяқтауды тапсырды."
    )
    assert one.action.quote.startswith("ауылдарға жеткізу мен")
    assert len(_given("Президент Үкіметке жолдарды салу мен мектептерді жөндеуді тапсырды.")) == 2


def test_an_order_quoted_as_a_need_is_one_order() -> None:
    """The release tells what was ordered and quotes it with "керек"; another act stays one of its own."""
    told = "Президент заңсыз табысқа қатысты жазаны күшейтуді тапсырды.\n\n"
    again = _given(told + "– Заңсыз табысқа қатысты жазаны күшейту керек, – деді Президент.")
    other = _given(told + "– Заңсыз табысқа қатысты бақылауды күшейту керек, – деді Президент.")
    assert [(one.force, len(again)) for one in again] == [("explicit", 1)]
    assert len(other) == 2


def test_what_somebody_has_is_looked_at_and_they_are_not_told() -> None:
    """In "әкімдер жұмысы тексерілуі тиіс" the work is the subject, not the akims."""
    order = "Президент Үкіметке жоспар жасауды тапсырды.\n\n"
    _, theirs = _given(order + "– Әкімдер жұмысы тексерілуі тиіс, – деді Президент.")
    _, they = _given(order + "– Әкімдер халықпен кездесуі тиіс, – деді Президент.")
    assert (theirs.assignees, [told.name for told in they.assignees]) == ((), ["Әкімдер"])


def test_a_group_that_begins_what_is_said_has_its_first_word() -> None:
    """A capital behind a dash opens the sentence and no name: "– Бизнес өкілдері … тиіс"."""
    order = "Президент Үкіметке жоспар жасауды тапсырды.\n\n"
    _, one = _given(order + "– Бизнес өкілдері жобаларға қолдау көрсетуі керек, – деді Президент.")
    assert [told.name for told in one.assignees] == ["Бизнес өкілдері"]
