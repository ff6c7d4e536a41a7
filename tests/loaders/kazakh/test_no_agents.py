"""Those who stand before "керек" and "тиіс" without being the ones who must act."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.passives import is_done_to
from tapsyrma.loaders.read.document import read_text

_HELD = (
    "Облыс әкімі Асхат Оралов кеңес өткізді. Әкім басқармаларға есеп беруді тапсырды.\n\n– {}, – деді әкім.\n"
)

NOBODY = [
    "Мердігерлер жұмысына бақылау күшейтілуі керек",
    "Әкімдіктердің бюджеті толық игерілуі керек",
    "Инвесторлар үшін қолайлы жағдай жасау керек",
    "Құрылыс басқармасы мен мердігерлер арасындағы келісімшартты қайта қарау керек",
    "Әкімдіктер жасаған тізімді жариялау керек",
    "Үкімет бөлген қаражатты тиімді жұмсау керек",
    "Әкімдік жанынан штаб құру қажет",
    "Комиссия қорытындысы жұртқа жариялануы тиіс",
]
THEY = [
    ("Ауыл әкімдері тұрғындармен кездесуді жиілетуі керек", "Ауыл әкімдері"),
    ("Әкімдіктер бюджетін толық игеруі керек", "Әкімдіктер"),
    ("Мектеп директорлары қаржыны ашық жұмсауы тиіс", "Мектеп директорлары"),
    ("Аудан әкімдері қысқа дайындалуы керек", "Аудан әкімдері"),
]
PASSIVE = ["тексерілуі", "жасалуға", "берілмеуі", "жұмсалуы", "салынуы", "жариялануы"]
ACTIVE = ["тексеруі", "салуы", "келуі", "алуы", "білуі", "пайдалануы", "дайындалуы", "бөлуі", "жөндеу"]


def _owners(said: str) -> list[str | None]:
    found = extract(read_text(_HELD.format(said), "page.txt")).instructions
    return [told.name for one in found if one.force == "modal" for told in one.assignees]


@pytest.mark.parametrize("said", NOBODY)
def test_whose_thing_it_is_and_for_whom_owns_no_duty(said: str) -> None:
    """A thing's owner, those it is for or between, and who made it are not the ones who must act."""
    assert _owners(said) == []


@pytest.mark.parametrize(("said", "owner"), THEY)
def test_the_subject_of_an_active_duty_owns_it(said: str, owner: str) -> None:
    """Those who do it themselves are told, their own things among its objects."""
    assert _owners(said) == [owner]


def test_passive_verbal_nouns_are_told_from_active_ones() -> None:
    """What ends in -ылуы, -алуы, -лануы is done to its subject, short and reflexive verbs aside."""
    assert all(is_done_to(fold(word)) for word in PASSIVE)
    assert not any(is_done_to(fold(word)) for word in ACTIVE)


_ISSUER = "Облыс әкімі Асхат Оралов "
GOALS = [
    "әкімдікке түскен шағымдарды қарауды тапсырды.",
    "комиссияға қоғам өкілдерін қосуды тапсырды.",
    "полицияға хабарласып, мәселені шешуді тапсырды.",
]


@pytest.mark.parametrize("said", GOALS)
def test_where_something_went_or_is_to_go_is_not_told(said: str) -> None:
    """Complaints came to the akimat, members join the commission, the police are called: by whom is open."""
    (one,) = extract(read_text(f"{_ISSUER}{said}\n", "page.txt")).instructions
    assert one.assignees == ()


def test_the_meeting_that_the_issuer_held_is_no_part_of_the_act() -> None:
    """What the issuer did before he ordered stands outside the act; what those told are to hold, inside."""
    acts = [
        extract(read_text(f"{_ISSUER}{said} жолды жөндеуді тапсырды.\n", "p.txt"))
        .instructions[0]
        .action.quote
        for said in ("кеңес өткізіп,", "қала басшысына жиын өткізіп,")
    ]
    assert acts == ["жолды жөндеуді", "жиын өткізіп, жолды жөндеуді"]


NEEDS = [
    ("әкімдіктерге қолдау көрсету қажеттігін айтты.", []),
    ("мердігерлерге талапты күшейтуді тапсырды.", []),
    ("әкімдіктерге тізімді министрлікке ұсыну қажеттігін айтты.", ["әкімдіктер"]),
    ("әкімдіктерге бақылауды күшейтуді тапсырды.", ["әкімдіктер"]),
]


@pytest.mark.parametrize(("said", "owners"), NEEDS)
def test_a_dative_that_may_get_what_is_needed_owns_nothing(said: str, owners: list[str]) -> None:
    """Support is given to akimats and contractors are pressed; with another who gets it, the dative gives."""
    found = extract(read_text(f"Министр Асхат Оралов {said}\n", "page.txt")).instructions
    assert [told.name for one in found for told in one.assignees] == owners


def test_the_last_of_a_row_is_told_with_the_others() -> None:
    """Behind two who are told, "және" adds a third, though alone it might get what is given."""
    said = (
        "министрліктерге, әкімдіктерге және ұлттық компанияларға есепті 10 шілдеге дейін беруді тапсырды.\n"
    )
    (one,) = extract(read_text(f"Министр Асхат Оралов {said}", "page.txt")).instructions
    assert [told.name for told in one.assignees] == ["министрліктер", "әкімдіктер", "ұлттық компаниялар"]
