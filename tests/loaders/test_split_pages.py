"""Whole pages: what surrounds a release and stands between its paragraphs, and what only looks like that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from tapsyrma.loaders.split.lines import page_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark.structures import ParameterSet

PAGES = Path(__file__).parent / "test_split_pages"
TEXTS = yaml.safe_load((PAGES / "texts.yaml").read_text(encoding="utf-8"))


def pages(kind: str) -> Iterator[ParameterSet]:
    """Every page of a kind: its lines, and for each of them whether it is the release."""
    for language, said in TEXTS.items():
        for page in yaml.safe_load((PAGES / f"{language}_{kind}.yaml").read_text(encoding="utf-8")):
            rows = [(row[0] == "=", said.get(row[2:], row[2:])) for row in page.splitlines()]
            yield pytest.param(rows, id=f"{language}: {rows[-1][1][:40]}")


def releases(rows: list[tuple[bool, str]]) -> list[str]:
    """The lines of a page that are taken for the release."""
    return [line.text for line in page_lines("\n".join(text for _, text in rows)) if line.zone == "text"]


@pytest.mark.parametrize("rows", list(pages("furniture")))
def test_what_surrounds_a_release_is_left_out(rows: list[tuple[bool, str]]) -> None:
    """Other news, polls, answers of readers, captions and adverts go; every line of the release stays."""
    assert releases(rows) == [text for is_release, text in rows if is_release]


@pytest.mark.parametrize("rows", list(pages("release")))
def test_lists_of_a_release_stay(rows: list[tuple[bool, str]]) -> None:
    """Orders, programmes, agendas, rows and rolls of names without full stops are the release."""
    assert releases(rows) == [text for is_release, text in rows if is_release]


@pytest.mark.parametrize(
    ("said", "glued"),
    [
        ("Аким поручил закончить мост до осени.", "Читайте также: Снег закрыл дорогу"),
        ("Аким поручил закончить мост до осени.", "Фото: пресс-служба акимата"),
        ("Аким поручил закончить мост.", "Фото: А. Ким Читайте также: Снег закрыл дорогу"),
        ("Әкім көпірді аяқтауды тапсырды.", "Тағы оқыңыз: Қар жолды жапты"),
        ("Ákim kópirdi aıaqtaýdy tapsyrdy.", "Taǵy oqyńyz: Qar joldy japty"),
        ("The akim told them to finish the bridge.", "Read also: Snow closes the road"),
        ("He told them to finish.", "Photo: akimat of Ozersk"),
    ],
)
@pytest.mark.parametrize("space", ["", " ", "\xa0 "])
def test_what_is_glued_to_a_paragraph_goes_alone(said: str, glued: str, space: str) -> None:
    """A pointer or a credit at the end of a line is cut from it; the paragraph stays whole."""
    lines = page_lines(f"{said}{space}{glued}\n{said}")
    assert [(line.text, line.zone) for line in lines] == [
        (said, "text"),
        (glued, "furniture"),
        (said, "text"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "На стене он увидел надпись. Фото: нет, видео: нет, и поручил повесить схему.",
        "Аким сказал: читайте также приказ министра.",
        "He asked for a plan. See also: the order of the akim of 3 March on the bridges of the district.",
    ],
)
def test_sentences_with_such_words_are_not_cut(line: str) -> None:
    """What ends as a sentence is the release."""
    assert [(found.text, found.zone) for found in page_lines(line)] == [(line, "text")]
