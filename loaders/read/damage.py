"""Texts that decode but were damaged before they were written."""

from __future__ import annotations

import re

from tapsyrma.loaders.read.refusal import Refusal

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f]")
# UTF-8 read as windows-1251 or Latin-1 and written again: every second letter is one of these.
_TWICE_ENCODED = re.compile("[РСТУ][\u0400-\u04ff\u2010-\u2122\xa0-\xbf]|[ÐÑÒÓ][\x80-\xbf\u0152-\u2122]")
_LOST = re.compile(r"(?<=[^\W\d_])\?+(?=[^\W\d_])")
_TOLERATED = 1000  # one damaged character in so many is a blemish, more is a wrong encoding


def check(text: str) -> None:
    """Refuse what is no text, or was damaged before it was written.

    Raises:
        Refusal: The text is empty, binary, or its letters were lost.
    """
    if not text.strip("\ufeff\u200b \t\r\n\f\v\x85"):
        raise Refusal("the file is empty")
    if "\0" in text or len(_CONTROL.findall(text)) * _TOLERATED > len(text):
        raise Refusal("binary data, not text")
    if text.count("\ufffd") * _TOLERATED > len(text):
        raise Refusal("wrong encoding: the text holds replacement characters (U+FFFD)")
    if len(_TWICE_ENCODED.findall(text)) * 5 > len(text):
        raise Refusal("wrong encoding: UTF-8 was read as a single-byte encoding and written again")
    if text.count("?") * 3 > len(text) or len(_LOST.findall(text)) * 50 > len(text):
        raise Refusal("wrong encoding: letters were lost to question marks")
