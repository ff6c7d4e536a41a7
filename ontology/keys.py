"""Ids and keys that are functions of content, so that running twice changes nothing."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from functools import lru_cache
from typing import Final

_NAME: Final = 100
"""Characters of a name, at most: names are compared all the time, sentences seldom twice."""
# Made once: ``json.dumps`` would make one for every id.
_AS_JSON: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
).encode


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits of the SHA-256 over the parts, written as JSON."""
    return hashlib.sha256(_AS_JSON(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def content_id(kind: str, *parts: object) -> str:
    """An id such as ``instruction/3f2a…``: the kind, then a digest of what makes the thing what it is."""
    return f"{kind}/{digest(kind, *parts)}"


def sha256(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def search_key(text: str) -> str:
    """The form in which texts are searched and compared: NFC, case-folded, ё→е, one space between words.

    Java's case-insensitive regular expressions ignore Cyrillic, so stores search this key with CONTAINS.
    """
    return _kept_key(text) if len(text) <= _NAME else _key(text)


def _key(text: str) -> str:
    folded = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return " ".join(folded.split())


_kept_key = lru_cache(maxsize=65_536)(_key)
