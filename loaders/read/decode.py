"""Bytes to text, without newline translation and without guessing: a wrong encoding is refused, not mended."""

from __future__ import annotations

import codecs
import re

from tapsyrma.loaders.read.refusal import Refusal

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\xd0\xcf\x11\xe0", "an Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
# High bytes of the UTF-16 units that our texts are made of: Latin, Latin extended, Cyrillic, punctuation.
_UTF16_HIGH = frozenset(b"\x00\x01\x02\x04\x1e\x20\x21\x22\x25")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f]")
_LETTER = re.compile(r"[^\W\d_]")
_MIXED_WORD = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
# UTF-8 read as windows-1251 or Latin-1 and written again: every second letter is one of these.
_TWICE_ENCODED = re.compile("[РСТУ][\u0400-\u04ff\u2010-\u2122\xa0-\xbf]|[ÐÑÒÓ][\x80-\xbf\u0152-\u2122]")
_DAMAGE_TOLERATED = 1000  # one damaged character in so many is a blemish, more is a wrong encoding


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text in the bytes; a byte order mark is not part of it.

    Args:
        raw: The file as it is.
        declared: The encoding that the file itself names (an HTML page's ``charset``).

    Raises:
        Refusal: The bytes are empty, binary, truncated or in none of the encodings known here.
    """
    if not raw.strip():
        raise Refusal("the file is empty")
    text = _decoded(raw, declared)
    check(text)
    return text


def _decoded(raw: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw[len(mark) :], encoding)
    for signature, what in _SIGNATURES:
        if raw.startswith(signature):
            raise Refusal(f"not text but {what}")
    if b"\0" in raw:
        return _strictly(raw, _utf16_order(raw))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(raw):
            raise Refusal(f"truncated or damaged UTF-8 at byte {error.start}") from error
    return _single_byte(raw, declared)


def _strictly(raw: bytes, encoding: str) -> str:
    """Decode a Unicode encoding; anything wrong with it is an error of the file."""
    name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refusal(f"truncated or damaged {name} at byte {error.start}") from error


def _utf16_order(raw: bytes) -> str:
    """Which UTF-16 the bytes are that have no mark; text of ours has its high bytes in a few Unicode blocks."""
    even, odd = raw[0:4000:2], raw[1:4000:2]
    shares = {
        "utf-16-le": sum(byte in _UTF16_HIGH for byte in odd) / max(1, len(odd)),
        "utf-16-be": sum(byte in _UTF16_HIGH for byte in even) / max(1, len(even)),
    }
    order = max(shares, key=lambda name: shares[name])
    if shares[order] < 0.97 or abs(shares["utf-16-le"] - shares["utf-16-be"]) < 0.3:  # noqa: PLR2004
        raise Refusal("binary data, not text")
    return order


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether most of the bytes outside ASCII form UTF-8, so that no single-byte encoding comes into question."""
    high = sum(byte > 0x7F for byte in raw)  # noqa: PLR2004
    kept = len(raw.decode("utf-8", "ignore").encode("utf-8"))
    return len(raw) - kept < 0.5 * high


def _single_byte(raw: bytes, declared: str | None) -> str:
    """Declared encoding, else kz1048, in which Russian windows-1251 reads the same."""
    encoding = (declared or "kz1048").lower()
    if encoding in {"windows-1251", "cp1251", "win-1251", "utf-8", "utf8"}:
        encoding = "kz1048"
    try:
        text = raw.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise Refusal("not in UTF-8, UTF-16, windows-1251 or kz1048") from error
    letters = len(_LETTER.findall(text))
    swapped = sum(a.islower() and b.isupper() for a, b in zip(text, text[1:], strict=False))
    if len(_MIXED_WORD.findall(text)) * 50 > letters or swapped * 20 > letters:
        raise Refusal("not in UTF-8, UTF-16, windows-1251 or kz1048")
    return text


def check(text: str) -> None:
    """Refuse what decodes but is not text, or was damaged before it was written.

    Raises:
        Refusal: The text is empty, binary, or its letters were lost.
    """
    if not text.strip("\ufeff\u200b \t\r\n\f\v\x85"):
        raise Refusal("the file is empty")
    if "\0" in text or len(_CONTROL.findall(text)) * _DAMAGE_TOLERATED > len(text):
        raise Refusal("binary data, not text")
    if text.count("\ufffd") * _DAMAGE_TOLERATED > len(text):
        raise Refusal("wrong encoding: the text holds replacement characters (U+FFFD)")
    letters = len(_LETTER.findall(text))
    if len(_TWICE_ENCODED.findall(text)) * 4 > letters > 0:
        raise Refusal("wrong encoding: UTF-8 was read as a single-byte encoding and written again")
    if text.count("?") * 3 > len(text):
        raise Refusal("wrong encoding: the letters were lost to question marks")
