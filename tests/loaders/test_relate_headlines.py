"""Orders that the head of a page tells in short and the body tells again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_document
from tests.loaders.pages import orders_in

REPEATED = [
    (
        (
            "Премьер-министр министрлікке өртті бақылауда ұстауды тапсырды\n\n"
            "Үкімет басшысы Олжас Оспанов Төтенше жағдайлар министрлігіне екі облыстағы өртті тәулік бойы "
            "бақылауда ұстауды тапсырды.\n"
        ),
        ["екі облыстағы өртті тәулік бойы бақылауда ұстауды"],
    ),
    (
        (
            "Аудан әкімі көшелерді тазалауды тапсырды\n\n"
            "Аудан әкімі Асқар Маратов ауыл әкімдеріне мектеп шатырын жөндеуді тапсырды.\n"
        ),
        ["көшелерді тазалауды", "мектеп шатырын жөндеуді"],
    ),
    (
        (
            "PM instructs to ensure control over quality school repair\n\n"
            "ASTANA. 5 March 2024. Prime Minister Marat Orazov instructed the Education Ministry and "
            "governors to finish school repair and keep the issue under control.\n"
        ),
        ["finish school repair", "keep the issue under control"],
    ),
    (
        (
            "Президент Марат Оразов поручил Правительству и акимату принять меры для ремонта дорог.\n\n"
            "В 2019 году дороги были плохими. Президент поручил Правительству принять меры для ремонта.\n"
        ),
        ["принять меры для ремонта дорог"],
    ),
]


@pytest.mark.parametrize(("text", "acts"), REPEATED)
def test_a_headline_that_the_body_says_again_counts_once(tmp_path: Path, text: str, acts: list[str]) -> None:
    """The fuller words stay, as a rule the body's; a headline with an order of its own stays too."""
    page = tmp_path / "page.txt"
    page.write_text(text, encoding="utf-8")
    assert [one.action.quote for one in extract(read_document(page)).instructions] == acts


def test_whom_a_headline_tells_is_kept_where_the_body_names_nobody() -> None:
    """The body says the order again in its own words, without the owner that the headline names."""
    (order,) = orders_in(
        "Akim Askar Maratov instructed the Education Department to prepare all schools for winter\n\n"
        "The meeting discussed the repairs.\n\n"
        "Askar Maratov instructed to prepare schools for winter."
    )
    assert [owner.name for owner in order.assignees] == ["Education Department"]
