"""texts.yaml → the words of the interface: every text in all three languages, with the same blanks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import get_args

import yaml

from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.records import Language

_FILE = Path(__file__).with_name("texts.yaml")
_BLANK = re.compile(r"\{([a-z]+)\}")

Texts = Mapping[str, Mapping[str, str]]
"""Language → key → text."""


@lru_cache(maxsize=1)
def texts() -> Texts:
    """The words of the interface by language and key.

    Raises:
        DataError: a text is missing in a language, or its blanks differ between languages.
    """
    return by_language(yaml.safe_load(_FILE.read_text(encoding="utf-8")))


def by_language(entries: Mapping[str, Mapping[str, str]]) -> Texts:
    """Turn key → language → text round, and check it; see ``texts``."""
    for key, versions in entries.items():
        if set(versions) != set(get_args(Language)):
            raise DataError(f"{_FILE.name}: {key}: needs a text in each of kk, ru and en")
        if len({tuple(sorted(_BLANK.findall(text))) for text in versions.values()}) > 1:
            raise DataError(f"{_FILE.name}: {key}: the blanks differ between languages")
    return {
        language: {key: versions[language] for key, versions in entries.items()}
        for language in get_args(Language)
    }
