"""Streets, schools, prizes and districts that bear somebody's name: nobody is named by them."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon, names
from tapsyrma.loaders.russian.words import Line, Word

_STREETS: Final = frozenset({"улицам", "улицах", "улицами", "проспектам", "проспектах"})
_LISTED_IN_STREETS: Final = frozenset({",", "и", "батыра", "хана", "би"})
"""What stands between the names of several streets: "по улицам Рыскулова, Бокенбай батыра и Муратбаева"."""


def is_namesake(line: Line, index: int) -> bool:
    """Whether a street, school, prize or district bears the name: "имени Абая", "района Б. Майлина"."""
    if index and line.words[index - 1].capital and _begins_name(line.words[index]):
        return False  # "университета имени Букетова Нурлан Дулатбеков"
    before = _before_run(line, index)
    while before > 0 and line.lower(before) in _LISTED_IN_STREETS:
        before = _before_run(line, before)
    if line.lower(before) in _STREETS:
        return True
    before = _before_run(line, index)
    last = index
    while line.at(last + 1) is not None and (
        line.words[last + 1].capital or line.words[last + 1].text == "."
    ):
        last += 1
    district = any(line.lower(at) in lexicon.words("named_districts") for at in range(index, last + 1))
    return line.lower(before) in lexicon.words("namesakes") or (district and line.lower(before) == "района")


def _before_run(line: Line, index: int) -> int:
    """The word before the capitals that end before a word."""
    before = index - 1
    while before > 0 and (line.words[before].capital or line.words[before].text == "."):
        before -= 1
    return before


def _begins_name(word: Word) -> bool:
    """Whether a given name stands in the nominative only, as no name in the genitive behind "имени" does."""
    forms = [form for form in names.given(word.text) if form.sure]
    return bool(forms) and all(form.case in {"nominative", "accusative"} for form in forms)
