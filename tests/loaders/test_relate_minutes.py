"""Minutes name their chair at their head; "the chairman of the commission" further down is that person."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

MINUTES = {
    "en": """PROTOCOL No. 14
of the meeting of the Commission on food of Karasu district

{chair} B. Savchuk, deputy akim of the district
Secretary: L. Kim, chief specialist of the finance department

HEARD: head of the finance department Zh. Seitov. Prices went up by 3 percent over the week.

Having discussed the question, the {post} INSTRUCTED:
1. The finance department – to carry out inspections of the shops before 25 September 2020.
""",
    "ru": """ПРОТОКОЛ № 14
заседания комиссии по продовольствию Карасуского района

{chair} Б. Савчук, заместитель акима района
Секретарь: Л. Ким, главный специалист отдела финансов

СЛУШАЛИ: руководителя отдела финансов Ж. Сеитова. Цены за неделю выросли на 3 процента.

Обсудив вопрос, {post} ПОРУЧИЛ:
1. Отделу финансов – провести проверки магазинов до 25 сентября 2020 года.
""",
}


@pytest.mark.parametrize(
    ("language", "chair", "post", "issuer"),
    [
        ("en", "Chairman:", "Chairman of the Commission", "B. Savchuk"),
        ("en", "Chair –", "Chairman of the Commission", "B. Savchuk"),
        ("en", "Present:", "Chairman of the Commission", None),
        ("en", "Chairman:", "Chairman of the Supreme Court", None),
        ("ru", "Председатель:", "председатель комиссии", "Б. Савчук"),
        ("ru", "Председательствовал:", "председатель комиссии", "Б. Савчук"),
        ("ru", "Присутствовал:", "председатель комиссии", None),
    ],
)
def test_the_chair_of_minutes_is_who_stands_behind_that_label(
    language: str, chair: str, post: str, issuer: str | None
) -> None:
    """By the name of the body that met; the chairman of another one is somebody else."""
    found = extract(read_text(MINUTES[language].format(chair=chair, post=post))).instructions
    assert [one.issuer and one.issuer.name for one in found] == [issuer]
