"""The title of a release that is plain text."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.read.headline import headline

BODY = "Заместитель акима области провел совещание о питании школьников, в нем участвовали все районы."
TITLE = "Школьные столовые проверят до конца четверти"


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, BODY],
        ["Главная / Новости", "12 марта 2024", TITLE, BODY],
        ["Заседания Правительства", "12 марта 2024", TITLE, BODY],
        ["Section categories", "Events calendar", "12 March 2024", TITLE, BODY],
        [f"# {TITLE}", BODY],
        [f"    • {TITLE}", BODY],
        [f"date 2024-03-12 {TITLE}", BODY],
        ["Последние новости", "Последние новости", TITLE, BODY + BODY, BODY + BODY],
        [TITLE, "Об этом сообщает пресс-служба акимата", BODY],
    ],
)
def test_the_title_is_the_heading_above_the_text(lines: list[str]) -> None:
    """Whatever stands around it: breadcrumbs, the section's name, a dateline, marks of headings."""
    assert headline("\n\n".join(lines)) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "МИНИСТЕРСТВО ЭНЕРГЕТИКИ РЕСПУБЛИКИ КАЗАХСТАН",
        "Управление рыбного хозяйства Озерной области",
        "Prosecutor's Office of Pavlodar Region",
        "Қазақстан Республикасының Энергетика министрлігі",
        "Qaraǵandy oblysy ákiminiń baspasóz qyzmeti",
    ],
)
def test_whose_page_it_is_is_no_title(line: str) -> None:
    """The name of an office above the title; it is one only where nothing else is."""
    assert headline(f"{line}\n\n{TITLE}\n\n{BODY}") == TITLE
    assert headline(f"{line}\n\n{BODY}") == line


@pytest.mark.parametrize(
    "line",
    [
        "Министерство обороны усилит охрану складов",
        "Ministry of Defence to guard the stores",
        "Акимат: итоги года подведены",
    ],
)
def test_what_an_office_does_is_a_title(line: str) -> None:
    """A verb, a topic or a sign makes the difference."""
    assert headline(f"{line}\n\n{TITLE}\n\n{BODY}") == line


@pytest.mark.parametrize("lines", [[BODY], [BODY, TITLE], ["12 марта 2024", BODY], ["Поручения:", BODY]])
def test_a_release_may_have_no_title(lines: list[str]) -> None:
    """Nothing is made up where the text begins at once."""
    assert headline("\n\n".join(lines)) is None
