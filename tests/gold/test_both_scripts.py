"""A Kazakh release says the same in Cyrillic and in both Latin alphabets, whichever an office writes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Extraction, Party
from tapsyrma.ontology.latin import to_latin, to_latin_of_2021

from .extracted import FOLDER, extractions

MIXED = "kk-o19"
"""Its abbreviation ЦДИАӨМ is no row of capitals in Latin script: "TsDIAÓM"."""

Told = tuple[str, str, tuple[str, ...], str | None]


def of_2021(text: str) -> str:
    """A Cyrillic text in the Latin alphabet as it was revised in 2021."""
    return to_latin_of_2021(text, dotless=True)


def read(name: str) -> str:
    """The text of an open release."""
    return (FOLDER / "open" / f"{name}.txt").read_text(encoding="utf-8")


NAMES = sorted(
    file.stem
    for file in (FOLDER / "open").glob("kk-*.txt")
    if file.stem != MIXED and re.search("[әқі]", read(file.stem))
)


def _name(party: Party | None) -> str:
    return fold((party.name if party else None) or "").replace(" ", "")


def told(extraction: Extraction) -> Counter[Told]:
    """Force, issuer, owners and last day of every instruction, names in the one plain alphabet."""
    return Counter(
        (
            one.force,
            _name(one.issuer),
            tuple(map(_name, one.assignees)),
            one.deadline.latest if one.deadline else None,
        )
        for one in extraction.instructions
    )


@pytest.mark.parametrize("alphabet", [to_latin, of_2021])
@pytest.mark.parametrize("name", NAMES)
def test_a_release_orders_the_same_in_every_alphabet(name: str, alphabet: Callable[[str], str]) -> None:
    """Who orders whom, with what force and until when, does not hang on the letters."""
    twin = read_text(alphabet(read(name)), f"{name}.txt")
    assert told(extract(twin)) == told(extractions("open")[name])
