"""A time that a text denies is nobody's deadline, in three languages; "not later than" denies nothing."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.contract import record

KAZAKH = "2024 жылғы 15 наурыз\n\nАудан әкімі Дәулет Қарағұлов жиын өткізді. {}\n"
RUSSIAN = "15 марта 2024 года\n\nАким района Даулет Карагулов провёл совещание. {}\n"
ENGLISH = "15 March 2024\n\nThe akim of the district Daulet Karagulov held a meeting. {}\n"
TERMS = [
    (KAZAKH, "Әкім құрылысшыларға мектепті келесі жылы емес, биыл аяқтауды тапсырды.", "2024-12-31"),
    (KAZAKH, "Ол 1 маусымға емес, 1 мамырға дейін жолды жөндеуді тапсырды.", "2024-05-01"),
    (KAZAKH, "Ol 1 maýsymǵa emes, 1 mamyrǵa deıin joldy jóndeýdi tapsyrdy.", "2024-05-01"),
    (KAZAKH, "Ол 1 мамырға дейін жолды жөндеуді тапсырды.", "2024-05-01"),
    (RUSSIAN, "Он поручил строителям завершить школу не в следующем году.", None),
    (RUSSIAN, "Аким поручил отремонтировать дорогу не до 1 июня, а до 1 мая.", "2024-05-01"),
    (RUSSIAN, "Аким поручил сдать мост не позднее 1 июня.", "2024-06-01"),
    (ENGLISH, "He instructed builders to finish the school not next year but this year.", "2024-12-31"),
    (ENGLISH, "The akim instructed to repair the road not by 1 June but by 1 May.", "2024-05-01"),
    (ENGLISH, "The akim instructed to open the bridge not later than 1 June.", "2024-06-01"),
]


@pytest.mark.parametrize(("page", "said", "latest"), TERMS)
def test_a_denied_time_is_no_deadline(page: str, said: str, latest: str | None) -> None:
    """The day is that of the other time, or unknown."""
    (order,) = record(extract(read_text(page.format(said), "page.txt")))["instructions"]
    assert (order["deadline"] or {"latest": None})["latest"] == latest
