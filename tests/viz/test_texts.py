"""The words of the interface."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tapsyrma.viz.page as page_module
from tapsyrma.ontology.errors import DataError
from tapsyrma.viz.attention import STATUSES
from tapsyrma.viz.texts import by_language, texts

TEMPLATES = Path(page_module.__file__).parent / "templates"
LITERAL = re.compile(r"""['"`]((?:[a-z-]+)(?:\.[a-z-]+)*)['"`]""")
BLANK = re.compile(r"""`((?:[a-z-]+\.)+)\$\{""")


def test_every_status_has_words_and_none_blames() -> None:
    """A passed deadline is worded as what was found, never as somebody's fault."""
    for language, blame in {"en": "overdue", "ru": "просроч", "kk": "кешік"}.items():
        assert all(f"status.{status}" in texts()[language] for status in STATUSES)
        assert not any(blame in text.casefold() for text in texts()[language].values())


def test_every_text_is_used() -> None:
    """A text that no page shows would be translated for nothing."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(TEMPLATES.iterdir()))
    source += Path(page_module.__file__).read_text(encoding="utf-8")
    source += (Path(page_module.__file__).parent / "register.py").read_text(encoding="utf-8")
    literals = set(LITERAL.findall(source))
    prefixes = (*BLANK.findall(source), "column.")
    assert [key for key in texts()["en"] if key not in literals and not key.startswith(prefixes)] == []


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ({"a": {"en": "one", "ru": "один"}}, "needs a text in each"),
        ({"a": {"en": "{count} of them", "ru": "{count}", "kk": "жоқ"}}, "blanks differ"),
    ],
)
def test_a_gap_in_the_texts_is_refused(entries: dict[str, dict[str, str]], reason: str) -> None:
    """A missing language or blank is named when the texts are loaded, not when a reader meets it."""
    with pytest.raises(DataError, match=reason):
        by_language(entries)
