"""Which names ``evaluate`` takes for the same thing."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.evaluate.names import same_name, same_person, same_title

PERSONS = [
    ("Олжас Бектенов", "Олжас Бектенов", True),
    ("Аида Балаева", "Аиды Балаевой", True),
    ("Ерік Сұлтанов", "Ерік Сұлтановқа", True),
    ("Бақытжан Сағынтаев", "Бақытжан Сағынтаевтың", True),
    ("Касым-Жомарт Токаев", "Касым-Жомарта Токаева", True),
    ("Семён Ёлкин", "СЕМЕН ЕЛКИН", True),
    ("Е. Султанов", "Ерик Султанов", True),
    ("А. У. Мамин", "Аскар Мамин", True),
    ("Мамин Аскар", "Аскар Мамин", True),
    ("Аскар Узакпаевич Мамин", "Аскар Мамин", True),
    ("Гүлшара Наушақызы Әбдіқалықова", "Гүлшара Әбдіқалықова", True),
    ("Berdibek Saparbayev", "Berdybek Saparbaev", True),
    ("Bektenov", "Olzhas Bektenov", True),
    ("Olzhas", "Olzhas Bektenov", False),
    ("E. Sultanov", "B. Sultanov", False),
    ("Ерлан Садыков", "Ержан Садыков", False),
    ("Ерлан Тургумбаев", "Ержан Саденов", False),
    ("Асхат Шахаров", "Асхат Аймагамбетов", False),
    ("Ерлан Омар", "Ерлан Омаров", False),
    ("Марат Оспанов", "Мурат Оспанов", False),
    ("Канат Оспанов", "Канат Османов", False),
    ("", "", False),
]

TITLES = [
    # The same, in other words or another case.
    ("Prime Minister", "Prime Minister of RK", True),
    ("Education Minister", "Minister of Education", True),
    ("the Ministry of the Interior", "Ministry of Interior", True),
    ("Правительство", "Правительством", True),
    ("МВД", "МВД РК", True),
    ("аким города Актобе", "акимом города Актобе", True),
    ("облыс әкімі", "облысының әкімі", True),
    ("әкімдік", "әкімдігіне", True),
    ("Энергетика министрлігі", "энергетика министрлігінің", True),
    ("цифрлық технологиялар басқармасы", "цифрлық технологиялар басқармасымен", True),
    ("akim of Shymkent", "akim of the city of Shymkent", True),
    ("Kostanay regional education department", "regional education department", True),
    ("Қостанай облыстық білім басқармасы", "облыстық білім басқармасы", True),
    ("руководители управлений", "все руководители управлений", True),
    ("и. о. руководителя отдела", "исполняющий обязанности руководителя отдела", True),
    # Subject.
    ("Ministry of Culture and Sport", "Ministry of Culture and Information", False),
    ("head of the Finance Department", "head of the Housing Department", False),
    ("облыстық білім басқармасының басшысы", "облыстық ішкі саясат басқармасының басшысы", False),
    ("министерство по инвестициям и развитию", "министерство инвестиций и развития", True),
    ("support centres", "support centers", True),
    # Kind.
    ("аким", "акимат", False),
    ("әкім", "әкімдік", False),
    ("Minister of Energy", "Ministry of Energy", False),
    ("министр энергетики", "министерство энергетики", False),
    ("энергетика министрі", "энергетика министрлігі", False),
    ("руководитель управления образования", "управление образования", False),
    ("Prime Minister's Office", "Prime Minister", False),
    ("МОН", "Пресс-служба МОН", False),
    ("Минфин", "министр финансов", False),
    # Rank.
    ("Deputy Prime Minister", "Prime Minister", False),
    ("First Deputy Prime Minister", "Deputy Prime Minister", False),
    ("Vice Minister", "Minister", False),
    ("вице-министр финансов", "министр финансов", False),
    ("Премьер-министрдің бірінші орынбасары", "Премьер-министрдің орынбасары", False),
    ("acting head of the Finance Department", "head of the Finance Department", False),
    ("облыс әкімінің міндетін атқарушы", "облыс әкімі", False),
    # Territory.
    ("akim of North Kazakhstan region", "akim of West Kazakhstan region", False),
    ("акимат Северо-Казахстанской области", "акимат Западно-Казахстанской области", False),
    ("Солтүстік Қазақстан облысының әкімі", "Батыс Қазақстан облысының әкімі", False),
    ("akim of Zhambyl region", "akim of Zhetysu region", False),
    ("akimat of Almaty city", "akimat of Almaty region", False),
    ("akim of Almaty", "akim of Almaty region", False),
    ("Алматы қаласының әкімі", "Алматы облысының әкімі", False),
    ("городской акимат", "областной акимат", False),
    ("akim of Abay district", "akim of Medeu district", False),
    ("akim of Medeu district", "akim of Nauryzbay district", False),
    ("аким города Рудного", "аким города Риддера", False),
    ("аким района Сарыарка", "аким района Байконур", False),
    ("", "акимат", False),
]

PROGRAMMES = [
    ("Концепция «Дети Казахстана»", "концепции Дети Казахстана", True),
    ("Roadmap", "Roadmap to combat domestic violence", True),
    ("«Жайлы мектеп» ұлттық жобасы", "«Жайлы мектеп» ұлттық жобасының", True),
    ("Concept of safety for 2020–2023", "Concept of safety for 2024–2028", False),
    ("Concept of safety", "Programme against thefts", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PERSONS)
def test_persons_agree_in_given_name_and_in_surname(*, one: str, other: str, same: bool) -> None:
    """Two names are one person when both parts agree, in whichever order they are asked for."""
    assert same_person(one, other) is same
    assert same_person(other, one) is same


@pytest.mark.parametrize(("one", "other", "same"), TITLES)
def test_titles_agree_in_words_rank_kind_and_territory(*, one: str, other: str, same: bool) -> None:
    """Posts and bodies are the same when nothing that tells two apart disagrees, however alike they look."""
    assert same_title(one, other) is same
    assert same_title(other, one) is same


@pytest.mark.parametrize(("one", "other", "same"), PROGRAMMES)
def test_programmes_agree_in_words_and_years(*, one: str, other: str, same: bool) -> None:
    """Programmes are the same when their words are alike and no number contradicts."""
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_the_language_decides_which_noun_is_the_head() -> None:
    """A Kazakh name without any Kazakh letter has its head at the end, which only the language tells."""
    assert not same_title("комитет директоры", "комитет", language="kk")
    assert same_title("комитет директоры", "комитет", language="ru")


def test_a_flag_beside_a_post_says_acting_like_the_words() -> None:
    """An acting head is the same whether the words or the flag say so, and not the head."""
    assert same_title("acting head of the department", "head of the department", other_acting=True)
    assert not same_title("head of the department", "head of the department", other_acting=True)
