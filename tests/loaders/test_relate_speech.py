"""Who speaks, who is told and who is who, where a page says it in other sentences."""

from __future__ import annotations

import pytest

from .test_relate import read, told


def names(text: str) -> list[tuple[str, str | None]]:
    """The officials of a release and their posts."""
    return [(one.name, one.post) for one in read(text).officials]


def test_namesakes_with_posts_of_two_people_stay_two() -> None:
    """An akim of a district is not the head of a department; both keep their own record."""
    found = read(
        "The head of the Health Department of Almaty region, Marat Orazov, spoke about clinics.\n\n"
        "The akim of Panfilov district, Marat Orazov, told of roads."
    ).officials
    assert [one.name for one in found] == ["Marat Orazov", "Marat Orazov"]
    assert len({one.id for one in found}) == 2


def test_patronymics_tell_namesakes_apart() -> None:
    """One given name and surname with two patronymics are two people."""
    found = names(
        "Аким Озерного района Марат Ерланович Омаров открыл мост.\n\n"
        "Аким Лесного района Марат Саматович Омаров открыл школу."
    )
    assert len(found) == 2


def test_one_person_with_two_posts_stays_one() -> None:
    """A deputy prime minister may be a minister too, and is named by either post."""
    found = names(
        "Deputy Prime Minister Serik Omarov held a meeting.\n\nThe Minister of Economy Serik Omarov spoke."
    )
    assert len(found) == 1


def test_a_pronoun_before_speech_means_the_subject_of_its_paragraph() -> None:
    """Not whoever spoke last on the page."""
    found = read(
        "Министр энергетики Данияр Сеитов рассказал о тарифах.\n\n"
        "Затем слово взял аким Озерной области Марат Оразов. Он обратился к акимам районов:\n\n"
        "– Проверьте котельные до 1 мая."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Марат Оразов"]


def test_speech_that_a_sentence_leads_to_is_its_subjects() -> None:
    """A colon and quotation marks say who speaks without a verb of saying."""
    found = read(
        "Аким Озерной области Марат Оразов провел прием.\n\n"
        "Заместитель акима района Ержан Сабыров позвонил владельцу аптеки: «Засыпьте ступени до вечера»."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Ержан Сабыров"]


def test_an_order_in_the_passive_is_theirs_who_speaks_in_the_paragraph() -> None:
    """Where nobody chairs, the issuer before counts only until somebody else takes the floor."""
    found = read(
        "Облыс әкімінің орынбасары Марат Оразов балық басқармасына тізімді жариялауды тапсырды.\n\n"
        "Кейін аудан әкімі Ержан Сабыров талабын мекемелерге жеткізді. "
        "Мектеп директорларына қазандықты тексеру тапсырылды."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Марат Оразов", "Ержан Сабыров"]


def test_an_order_in_the_passive_is_not_that_of_somebody_named_later() -> None:
    """The first of those who stand before it gives it, though one of higher rank comes after."""
    found = read(
        "Head of the Fishery Department Marat Orazov held a staff meeting.\n\n"
        "It was instructed to repair the piers by 1 May.\n\n"
        "Minister of Energy Daniyar Seitov visits the port next week."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Marat Orazov"]


def test_a_further_imperative_of_the_same_speech_is_told_to_the_same() -> None:
    """The owner is inferred, since the sentence does not name him."""
    found = read(
        "Аким Озерной области Марат Оразов провел совещание.\n\n"
        "– Акимы районов, проверьте котельные до 1 мая. Закупите уголь на два месяца, – сказал Марат Оразов."
    )
    bases = [[a.basis for a in i.assignees] for i in found.instructions]
    owners = {a.id for i in found.instructions for a in i.assignees}
    assert (bases, len(owners)) == ([["stated"], ["inferred"]], 1)


def test_the_chair_of_a_commission_is_known_by_that_post() -> None:
    """On the page of a commission's session its chairwoman is whoever leads it."""
    found = read(
        "Премьер-министрдің орынбасары Сәуле Ерланованың төрағалығымен балық комиссиясының отырысы өтті.\n\n"
        "Комиссия төрайымы Балық министрлігіне тізімді 1 мамырға дейін жариялауды тапсырды."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Сәуле Ерланова"]


def test_a_press_officer_gives_no_orders() -> None:
    """What a spokesperson tells of orders, others gave; who did, the page does not say."""
    found = read(
        "Press officer Anna Kim told journalists of a check in the port.\n\n"
        "The Department of Fishery was instructed to repair the piers by 1 May."
    )
    assert [issuer for issuer, _, _ in told(found)] == [None]


def test_the_head_of_a_ministry_is_its_minister_even_by_initials() -> None:
    """Letters that are the initials of a body's name stand for it."""
    found = read(
        "Minister of Trade and Integration Marat Orazov held a staff meeting.\n\n"
        "The head of the MTI instructed the Ministry of Finance to publish the list by 1 May."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Marat Orazov"]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Transport was instructed to mend it. Control was assigned to Minister Marat Orazov.",
        "Министерству транспорта поручено починить мост. Контроль возложен на вице-министра Марата Оразова.",
        "Көлік министрлігіне көпірді жөндеу тапсырылды. Бақылау вице-министр Марат Оразовқа жүктелді.",
    ],
)
def test_who_is_named_after_an_order_as_one_who_is_told_did_not_give_it(text: str) -> None:
    """An owner is no issuer, even where the page names nobody else."""
    assert next(issuer for issuer, _, _ in told(read(text))) is None


def test_who_speaks_after_an_order_may_have_given_it() -> None:
    """A page often says what was ordered before it says who spoke."""
    found = read("Akims were instructed to repair the bridges. “Time is short,” said Minister Marat Orazov.")
    assert [issuer for issuer, _, _ in told(found)] == ["Marat Orazov"]


@pytest.mark.parametrize(
    "text",
    [
        "Akim of Karatal district Marat Orazov was fined.\n\nThe akim of the region ordered to mend it.",
        "Аким Каратальского района Марат Оразов получил выговор.\n\nАким области поручил починить мост.",
        "Қаратал ауданының әкімі Марат Оразовқа сөгіс жарияланды.\n\nОблыс әкімі көпірді жөндеуді тапсырды.",
    ],
)
def test_an_akim_of_a_region_is_not_the_named_akim_of_a_district(text: str) -> None:
    """A bare post stands for nobody whose place is smaller or larger."""
    (instruction,) = read(text).instructions
    assert instruction.issuer is not None
    assert instruction.issuer.name is None


def test_a_companion_of_higher_rank_does_not_give_the_orders() -> None:
    """Where a deputy minister went with an akim, what is ordered there is not the akim's word."""
    found = read(
        "Вице-министр Марат Оразов Қарасу ауылындағы құрылысқа барды. Сапарда аудан әкімі Арман Сәбитовпен "
        "бірге жұмысты саралады. Мердігердің өкілдерімен сөйлесіп, жұмысты жылдамдатуды тапсырды."
    )
    assert [issuer for issuer, _, _ in told(found)] == ["Марат Оразов"]


@pytest.mark.parametrize(
    ("closing", "issuer"),
    [("", "Олжас Сеитов"), ("»", "Марат Оразов")],
)
def test_a_quotation_goes_on_over_paragraphs_until_a_mark_closes_it(closing: str, issuer: str) -> None:
    """Whoever ends it spoke all of it; a paragraph whose own quotation is closed is not surely theirs."""
    found = read(
        "Министр энергетики Марат Оразов обратился к акимам.\n\n"
        f"«Ремонт затянулся. Поручаю отделам ускорить ремонт котельных.{closing}\n\n"
        "Начат сбор заявок на уголь», — сказал премьер-министр Олжас Сеитов."
    )
    assert [issuer for issuer, _, _ in told(found)] == [issuer]
