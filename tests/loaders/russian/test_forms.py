"""Words apart from their places, and the marks by which finders pass over the others."""

from __future__ import annotations

from tapsyrma.loaders.russian.forms import marking, spelt
from tapsyrma.loaders.russian.kinds import INFINITIVE, infinitives
from tapsyrma.loaders.russian.words import line


def test_a_form_says_what_does_not_depend_on_its_place() -> None:
    """Lower case, ё as е, capital and letters are told from the form alone."""
    form = spelt("Ещё")
    assert (form.lower, form.key, form.capital, form.letters) == ("ещё", "еще", True, True)
    assert not spelt("14,5").letters


def test_a_torn_name_is_spelt_with_its_hyphen() -> None:
    """A dash or a space inside a name that a page tore apart is a hyphen."""
    assert spelt("Касым – Жомарт").text == "Касым-Жомарт"


def test_a_line_gives_the_marked_words_in_order_and_no_others() -> None:
    """Several marks are joined; a sentence without a marked word gives nothing."""
    sentence = line("Акимам поручено отремонтировать дороги и открыть школы.")
    assert [word.text for word in sentence.marked(INFINITIVE)] == ["отремонтировать", "открыть"]
    assert list(infinitives(sentence)) == [2, 5]
    assert not line("Дороги отремонтированы.").marked(INFINITIVE)


def test_a_mark_made_later_holds_for_sentences_read_before() -> None:
    """Whatever was read before a module asked for its mark is marked anew."""
    text = "Дороги и мосты."
    assert line(text).words
    bridges = marking(lambda form: form.lower == "мосты")
    assert [word.text for word in line(text).marked(bridges)] == ["мосты"]
