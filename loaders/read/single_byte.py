"""Bytes of one letter each: a declared encoding, or kz1048, where Russian windows-1251 reads the same."""

from __future__ import annotations

import re
from itertools import pairwise

from tapsyrma.loaders.read.language import identify
from tapsyrma.loaders.read.refusal import Refusal

# Encodings a page may declare and mean. Whoever declares windows-1251 over Kazakh letters writes kz1048.
_DECLARED = frozenset(
    {
        "koi8-r",
        "koi8-u",
        "iso-8859-5",
        "ibm866",
        "cp866",
        "x-mac-cyrillic",
        "ptcp154",
        "windows-1252",
        "iso-8859-1",
    }
    | {"windows-1254", "iso-8859-9"}
)
_PYTHON_NAMES = {"x-mac-cyrillic": "mac-cyrillic"}
_MIXED_WORD = re.compile("[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
_MARKUP = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_NEITHER = "not in UTF-8, UTF-16, windows-1251 or kz1048"


def decode_single_byte(raw: bytes, declared: str | None) -> str:
    """The text in single-byte Cyrillic, if it reads like one of our languages.

    Raises:
        Refusal: The bytes are in another encoding, or the text in another language.
    """
    encoding = declared if declared in _DECLARED else "kz1048"
    try:
        text = raw.decode(_PYTHON_NAMES.get(encoding, encoding))
    except UnicodeDecodeError as error:
        raise Refusal(_NEITHER) from error
    visible = _MARKUP.sub(" ", text)
    if _looks_misread(visible):
        raise Refusal(_NEITHER)
    _check_language(visible)
    if encoding == "kz1048":
        _check_windows(raw, text)
    return text


def _looks_misread(text: str) -> bool:
    """Whether Latin and Cyrillic, or small and capital letters, mix within words."""
    swapped = sum(first.islower() and second.isupper() for first, second in pairwise(text))
    return len(_MIXED_WORD.findall(text)) * 50 > len(text) or swapped * 20 > len(text)


def _check_language(text: str) -> None:
    """A text in no language known here was misread."""
    try:
        identify(text)
    except Refusal as refusal:
        raise (refusal if ": " in str(refusal) else Refusal(_NEITHER)) from refusal


def _check_windows(raw: bytes, text: str) -> None:
    """The letters of Ukrainian and Belarusian in windows-1251 are letters of Kazakh in kz1048."""
    other = raw.decode("windows-1251", "replace")
    if other != text:
        try:
            identify(_MARKUP.sub(" ", other))
        except Refusal as refusal:
            if ": " in str(refusal):
                raise
