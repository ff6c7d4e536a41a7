"""A body is one under its names in three languages and four spellings, and no two bodies are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import yaml

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.latin import to_latin
from tapsyrma.ontology.reference import registry

BODIES: list[list[str]] = yaml.safe_load(
    Path(__file__).with_name("bodies_in_three_languages.yaml").read_text(encoding="utf-8")
)
RELEASES: Final = (
    """АСТАНА. 2024 жылғы 5 наурыз. Премьер-министр Арман Сейітов Үкімет отырысын өткізді.

Өткен аптада {} есеп дайындады.
""",
    """АСТАНА. 5 марта 2024 года. Премьер-министр Арман Сеитов провёл заседание Правительства.

На прошлой неделе {} представил отчёт.
""",
    """ASTANA. 5 March 2024. Prime Minister Arman Seitov chaired a Government meeting.

Last week the {} presented a report.
""",
)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_word_has_one_meaning(language: str) -> None:
    """No word of a language stands twice in the list, and every meaning has words in it."""
    words = [word for concept in vocabulary("concepts")["concepts"].values() for word in concept[language]]
    assert {word: times for word, times in Counter(words).items() if times > 1} == {}
    assert all(concept[language] for concept in vocabulary("concepts")["concepts"].values())


@cache
def entity(name: str, release: str) -> str | None:
    """What a body is taken for that a release names so; None where it is not found whole."""
    text = release.format(name)
    read, at = reading(extract(read_text(text))), text.index(name)
    found = [one for one in read.named if any((s.start, s.end) == (at, at + len(name)) for s in one.spans)]
    return resolve([read], registry()).entities[found[0].id] if found else None


def entities(names: list[str]) -> set[str | None]:
    """What a body is taken for under its names: Kazakh in two scripts, Russian, English."""
    kazakh, russian, english = RELEASES
    spelt = ((names[0], kazakh), (to_latin(names[0]), kazakh), (names[1], russian), (names[2], english))
    return {entity(name, release) for name, release in spelt}


@pytest.mark.parametrize("names", BODIES, ids=lambda names: names[2])
def test_a_body_is_one_in_three_languages(names: list[str]) -> None:
    """Its names are found whole and lead to one entity, in both scripts of Kazakh."""
    found = entities(names)
    assert None not in found
    assert len(found) == 1


def test_no_two_bodies_are_one() -> None:
    """Bodies of the list that share words are told apart."""
    named: dict[str | None, list[str]] = defaultdict(list)
    for names in BODIES:
        for found in entities(names):
            named[found].append(names[2])
    assert {found: names for found, names in named.items() if len(names) > 1} == {}
