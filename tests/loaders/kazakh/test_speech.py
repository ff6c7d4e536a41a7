"""Who speaks, which meeting it was, and what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.kazakh.grammar import Kazakh
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.split.split import split


@pytest.mark.parametrize(
    ("text", "speaker", "manner"),
    [
        ("«Жұмыс жалғасады», – деді Самат Оразбеков.", "Самат Оразбеков", "says"),
        ("Министрдің айтуынша, мектептер дайын.", "Министр", "says"),
        ("Оның сөзінше, мектептер дайын.", None, "says"),
        ("Облыс әкімі атқарылған жұмыс туралы баяндады.", "Облыс әкімі", "reports"),
        ("«Жұмыс жалғасады», – деп атап өтті ол.", None, "says"),
        ("Ministrdıñ aituynşa, mektepter daiyn.", "Ministr", "says"),
    ],
)
def test_speech_is_given_to_its_speaker(
    read: Callable[..., Any], text: str, speaker: str | None, manner: str
) -> None:
    """The name or post beside the verb of speech speaks; a pronoun stands for whoever spoke last."""
    sentence = read(text)
    found = sentence.grammar.attributions(sentence.layout, sentence.found)
    assert [(a.speaker.name if a.speaker else None, a.manner) for a in found] == [(speaker, manner)]


def test_a_meeting_has_a_name_and_a_chair(read: Callable[..., Any]) -> None:
    """The body that met names the meeting; "төрағалығымен" its chair."""
    sentence = read("Премьер-министр Ерлан Асановтың төрағалығымен Үкімет отырысы өтті.")
    gathering = sentence.grammar.gatherings(sentence.layout, sentence.found)[0]
    assert (gathering.name, gathering.chair.name, gathering.body.name) == (
        "Үкімет отырысы",
        "Ерлан Асанов",
        "Үкімет",
    )


@pytest.mark.parametrize(("text", "done"), [("Жол жөнделді.", True), ("Жол жөнделеді.", False)])
def test_done_is_what_is_finished(read: Callable[..., Any], text: str, done: bool) -> None:  # noqa: FBT001
    """A finished act is told from one to come."""
    sentence = read(text)
    assert sentence.grammar.done(sentence.layout, sentence.found) is done


HOSTILE = [
    "",
    "ә" * 100_000,
    "😀🇰🇿" * 5000,
    "орынбасарының " * 5000,
    "«" * 20_000,
    "Н." * 20_000,
    "деді " * 5000,
]


@pytest.mark.timeout(10)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_read_in_no_time(read: Callable[..., Any], text: str) -> None:
    """Empty, endless and senseless sentences give nothing, quickly."""
    sentence = read(text, quoted=True)
    assert sentence.clauses() == ()


def test_he_who_speaks_is_the_one_who_acts_before_the_quotation() -> None:
    """After another person's speech, "деді ол" is whoever the sentence before the quotation is about."""
    layout = split(
        read_text(
            "«Мектептер жылы», – деді басқарма басшысы Ерлан Асанов.\n"
            "Облыс әкімі Бауыржан Омаров орынбасарына тексеру жүргізуді тапсырды.\n"
            "«Есебін бір айда беріңіз», – деді ол."
        )
    )
    kazakh = Kazakh()
    said = [a for s in layout.sentences for a in kazakh.attributions(layout, kazakh.find(layout, s))]
    assert [one.speaker.name for one in said if one.speaker] == ["Ерлан Асанов", "Бауыржан Омаров"]


_MEETING = "Облыс әкімі Марат Сейітов жиын өткізді.\n\n"
_REPORT = "Аудан әкімі Болат Омаров өсімді атап өтті.\n\n"
_TOPIC = "Жиында су тасқыны мәселесі қаралды.\n\n"
_ORDER = "– Су бөлімімен бірлесіп, арықтарды тазартуды тапсырамын"
DASHED = [
    (_MEETING + _REPORT + _TOPIC + _ORDER + ".", None),
    (_MEETING + "Аудан әкімі Болат Омаров есеп туралы баяндады.\n\n" + _ORDER + ".", None),
    (_MEETING + _TOPIC + _ORDER + ".", "Марат Сейітов"),
    (_MEETING + _REPORT + _TOPIC + _ORDER + ", – деді Марат Сейітов.", "Марат Сейітов"),
    (
        "Облыс әкімі Марат Сейітов Болат Омаровқа көпірді бояуды тапсырды.\n\n" + _TOPIC + _ORDER + ".",
        "Марат Сейітов",
    ),
    (_REPORT + "Марат Сейітов жиында өз ойын айтты.\n\n" + _ORDER + ".", "Марат Сейітов"),
    (
        (
            "Қала әкімі Болат Омаров сөгіс алды.\n\nБұл туралы облыс әкімі Марат Сейітов мәлімдеді.\n\n"
            f"{_ORDER}, – деді өңір басшысы."
        ),
        "Марат Сейітов",
    ),
]
"""Pages that end with words behind a dash, and who says them."""


@pytest.mark.parametrize(("text", "name"), DASHED)
def test_words_behind_a_dash_are_of_nobody_unless_some_word_near_says_whose(
    text: str, name: str | None
) -> None:
    """Who was named last, reported or was punished gives no orders that others may have given."""
    issuer = list(extract(read_text(text + "\n", "one.txt")).instructions)[-1].issuer
    assert (issuer.name if issuer else None) == name
