"""Releases of one length to measure with: paragraphs of real prose, put together anew for every document."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from tapsyrma.ontology.records import Language

ROOT = Path(__file__).parents[2]
LENGTH = 4000
"""Characters of a document, as in the figures that the design compares with."""


def texts(language: Language) -> list[str]:
    """The releases of a language that stand in the repository: those of the corpus and the open gold."""
    folders = (ROOT / "app" / "corpus", ROOT / "tests" / "gold" / "open")
    files = sorted(file for folder in folders for file in folder.glob(f"{language}-*.txt"))
    return [file.read_bytes().decode() for file in files]


def documents(language: Language, number: int) -> Iterator[str]:
    """So many documents of 4,000 characters; no two have the same paragraphs in the same order."""
    paragraphs = [part for text in texts(language) for part in text.split("\n\n") if part.strip()]
    chance = random.Random(language)  # noqa: S311 - the same documents in every run, no secret
    for _ in range(number):
        text = ""
        while len(text) < LENGTH:
            text += chance.choice(paragraphs) + "\n\n"
        yield text[:LENGTH]
