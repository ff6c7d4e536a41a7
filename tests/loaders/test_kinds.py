"""Every kind of body and programme is named wherever it stands, in each case and language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

import pytest
import yaml

from tapsyrma.loaders.find.find import find
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.keys import sha256
from tapsyrma.ontology.records import Document, Language

LANGUAGES: tuple[Language, ...] = ("en", "kk", "ru")
Field = Literal["bodies", "programmes"]


@cache
def kinds(language: Language) -> dict[str, Any]:
    """The frames, names and nameless words of ``kinds/<language>.yaml``."""
    file = Path(__file__).parent / "kinds" / f"{language}.yaml"
    return cast("dict[str, Any]", yaml.safe_load(file.read_text(encoding="utf-8")))


def names(text: str, language: Language, field: Field) -> list[str]:
    """What is named in a sentence."""
    digest = sha256(text)
    layout = split(Document("document/x", "x.txt", text, digest, digest, "read/1", language, "Cyrl"))
    return [one.name for found in find(layout) for one in getattr(found, field)]


def forms(language: Language, entry: list[str]) -> tuple[list[str], str]:
    """A name as the frames have it, and its nominative; English nouns have one form."""
    frames = kinds(language)["frames"]
    if language == "en":
        words, name = entry
        return [frame.format(words) for frame in frames], name
    return [frame.format(form) for frame, form in zip(frames, entry, strict=True)], entry[0]


@pytest.mark.parametrize("field", ["bodies", "programmes"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_is_named_wherever_it_stands(language: Language, field: Field) -> None:
    """As subject, as owner and as object, the name is the same in the nominative, whole and alone."""
    wrong = {
        name: read
        for sentences, name in (forms(language, entry) for entry in kinds(language)[field])
        if (read := [names(sentence, language, field) for sentence in sentences]) != [[name]] * len(sentences)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_says_too_little_names_nothing(language: Language) -> None:
    """A head word alone is any of its kind."""
    frame, *_ = kinds(language)["frames"]
    sentences = [frame.format(words) for words in kinds(language)["nameless"]]
    assert [names(s, language, field) for s in sentences for field in ("bodies", "programmes")] == [
        [] for _ in range(2 * len(sentences))
    ]
