"""How rows look in a terminal: no word of a proof is cut, however narrow it is."""

from __future__ import annotations

import pytest
from rich.console import Console

from tapsyrma.app import tables
from tapsyrma.app.tables import Form, show

ACTION = "тротуарларды жөндеуді жедел аяқтап, көшелерді абаттандыру жұмыстарын қамтамасыз етуді"
ID = "instruction/72a5fcc1ded67455"
ROW = {
    "instruction": ID,
    "action": ACTION,
    "owners": ["Қала құрылысы және жер қатынастары басқармасы", "аудан әкімдері"],
    "deadline": None,
}


def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int) -> str:
    """What is printed on a terminal of this many columns."""
    monkeypatch.setattr(tables, "results", Console(width=width, highlight=False, soft_wrap=True))
    show([ROW], Form.table, title="Owners")
    return capsys.readouterr().out


@pytest.mark.parametrize("width", [48, 80, 120, 200])
def test_every_word_is_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """From a narrow window to a wide one, nothing is shortened and no line is longer than the terminal."""
    printed = shown(capsys, monkeypatch, width)
    words = [*ACTION.split(), "құрылысы", "әкімдері", ID]
    assert [word for word in words if word not in printed] == []
    assert "…" not in printed
    assert max(map(len, printed.splitlines())) <= width


def test_rows_too_wide_for_a_table_have_a_line_a_value(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dash stands where a row has nothing; a table where there is room."""
    lines = [line.rstrip() for line in shown(capsys, monkeypatch, 80).splitlines()]
    assert f"instruction  {ID}" in lines
    assert "deadline     –" in lines
    assert "━" in shown(capsys, monkeypatch, 200)
