"""Names across scripts: spellings of one name agree, names of two people do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tapsyrma.loaders.match.distance import distance, likeness
from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.match.parts import parts_of
from tapsyrma.loaders.match.sounds import sounds

NAMES = st.text(
    alphabet=st.sampled_from("абвгдеёжзийклмнопрстуфхцчшщыәғқңөұүһіюяabcdeghijkqyzxsüğş -.’'"), max_size=40
)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Жолдыбай", "Zholdybay", "Joldybaı", "Joldybai", "Жолдыбай"),
        ("Шүкірәлі", "Shukirali", "Shúkiráli", "Şükıräli"),
        ("Қабдығалиев", "Кабдыгалиев", "Kabdygaliyev", "Qabdyǵalıev", "Kabdygaliev"),
        ("Ғұсманов", "Гусманов", "Gusmanov", "Ǵusmanov", "G'usmanov", "Ğusmanov"),
        ("Ильясов", "Ilyasov", "Iliyasov"),
        ("Хасенова", "Khassenova", "Hasenova", "Хасенова"),
        ("Еңсебаев", "Енсебаев", "Yensebayev", "Ensebayev"),
        ("Щербаков", "Shcherbakov", "Scherbakov"),
    ],
)
def test_spellings_of_one_word_sound_alike(spellings: tuple[str, ...]) -> None:
    """Kazakh Cyrillic, three Latin alphabets, Russian and English come to nearly the same sounds."""
    first, *others = map(sounds, spellings)
    assert all(likeness(first, other) > 0.9 for other in others), [first, *others]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Нұрбол Жақсыбаев", "Nurbol Zhaksybayev"),
        ("Жақсыбаев Нұрбол Серікұлы", "Nurbol Zhaksybayev"),
        ("Жаксыбаев Нурбол Серикович", "Нұрбол Серікұлы Жақсыбаев"),
        ("Н. Жаксыбаев", "Nurbol Zhaksybayev"),
        ("Жаксыбаев Н.С.", "Нұрбол Жақсыбаев"),
        ("Zh. Alibekova", "Жанар Әлібекова"),
        ("Нұр-Бол Жақсыбаев", "Nur Bol Zhaksybayev"),
        ("Чингиз Абенов", "Шыңғыс Әбенов"),
        ("ERBOL DOSSOV", "Ербол Досов"),
    ],
)
def test_one_persons_spellings_match(one: str, other: str) -> None:
    """Order, patronymics, initials, hyphens and irregular given names do not hide who it is."""
    assert match(one, other).same
    assert match(other, one).same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ерлан Досов", "Yerzhan Dossov"),
        ("Марат Әлімов", "Murat Alimov"),
        ("Айдар Балаев", "Аида Балаева"),
        ("Нұрбол Жақсыбаев", "Nurlan Zhaksybayev"),
        ("Н. Жаксыбаев", "Yerbol Zhaksybayev"),
        ("Жаксыбаев Нурбол Серикович", "Жақсыбаев Нұрбол Ерланұлы"),
        ("Бақыт Оспанов", "Bakytzhan Ospanov"),
        ("Жаксыбаев", "Nurbol Zhaksybayev"),
        ("Гүлмира Омарова", "Gulshara Omarova"),
        ("Серік Әділов", "Serik Adilbekov"),
        ("", "Nurbol Zhaksybayev"),
        ("123 !?", "…"),
    ],
)
def test_two_peoples_names_do_not_match(one: str, other: str) -> None:
    """A consonant or an a apart, another father, or too few words: not the same, in either order."""
    assert not match(one, other).same
    assert not match(other, one).same


def test_a_verdict_tells_why() -> None:
    """The reason names the words that differ; each pair of words has its own."""
    verdict = match("Ерлан Досов", "Yerzhan Dossov")
    assert verdict.reason == "Ерлан is not Yerzhan"
    assert [(pair.left, pair.right) for pair in verdict.pairs] == [("Ерлан", "Yerzhan"), ("Досов", "Dossov")]
    assert match("Н. Досов", "Nurbol Dossov").reason == "an initial agrees"


def test_two_words_with_a_fathers_ending_are_given_name_and_surname() -> None:
    """A patronymic needs a surname beside it."""
    assert [part.word for part in parts_of("Бауыржан Тасұлы").parts] == ["Бауыржан", "Тасұлы"]
    assert parts_of("Досов Бауыржан Тасұлы").patronymic is not None


@given(NAMES, NAMES)
def test_comparing_is_even_handed_and_bounded(one: str, other: str) -> None:
    """The order of the two names changes nothing, and no score leaves 0 to 1."""
    here, there = match(one, other), match(other, one)
    assert (here.same, round(here.score, 9)) == (there.same, round(there.score, 9))
    assert 0 <= here.score <= 1


@given(NAMES)
def test_a_name_is_as_far_from_itself_as_nothing(name: str) -> None:
    """No distance to itself, whatever letters stand in it."""
    assert distance(sounds(name), sounds(name)) == 0


def test_a_name_of_a_thousand_words_is_read_in_no_time() -> None:
    """Hostile names end in a verdict, not in a wait."""
    assert not match("ab " * 2000, "abc" * 2000).same
