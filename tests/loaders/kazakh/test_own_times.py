"""An act with a time of its own never takes the term of the act before it."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

HEAD = "2023 жылғы 12 мамыр\n\nАудан әкімі Арман Сейітов бөлімге "


def _orders(text: str) -> tuple[Instruction, ...]:
    return extract(read_text(f"{HEAD}{text} тапсырды.\n", "one.txt")).instructions


TWO = [
    ("екі күнде қоқысты шығаруды және екі жылда мектеп салуды", "2023-05-14", "2025-05-12"),
    ("20 мамырға дейін жобаны аяқтауды және жарты жылда көпір салуды", "2023-05-20", "2023-11-12"),
    ("бір аптада тізім жасауды, алдағы үш жылда жолды салуды", "2023-05-19", "2026-05-12"),
    ("екі күнде қоқысты шығаруды және бір жарым жылда мектеп салуды", "2023-05-14", None),
    ("екі күнде қоқысты шығаруды және бірнеше айда мектеп салуды", "2023-05-14", None),
    ("екі күнде қоқысты шығаруды және жаз бойы ағаш суаруды", "2023-05-14", None),
    ("екі күнде қоқысты шығаруды және екі жылда бір рет жолды тексеруді", "2023-05-14", None),
    ("20 мамырға дейін жол салуды және қарашада көпір ашуды", "2023-05-20", None),
    ("20 мамырға дейін жол салуды және үш жылға созбай көпір ашуды", "2023-05-20", None),
    ("20 мамырға дейін жол салуды және кейінірек көпір ашуды", "2023-05-20", None),
    ("20 мамырға дейін жобаны бекітуді, содан соң көпір салуды", "2023-05-20", None),
    ("20 мамырға дейін жобаны бекітуді, тексеруден кейін көпір салуды", "2023-05-20", None),
    ("20 мамырға дейін жол салуды және көпір ашуды", "2023-05-20", "2023-05-20"),
]


@pytest.mark.parametrize(("acts", "first", "second"), TWO)
def test_a_later_act_has_its_own_time(acts: str, first: str, second: str | None) -> None:
    """Its own duration is counted, or left unknown; without one it shares the term that heads the row."""
    days = [one.deadline.latest if one.deadline else None for one in _orders(acts)]
    assert days == [first, second]
