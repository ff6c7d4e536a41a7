"""Bytes to text, without newline translation; a wrong encoding is refused, not mended."""

from __future__ import annotations

import codecs

from tapsyrma.loaders.read.damage import check
from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.loaders.read.single_byte import decode_single_byte

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
_UTF16_SURE, _UTF16_APART = 0.97, 0.3  # shares of such bytes at the even and the odd places
_ASCII_LAST = 0x7F


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
    return decode_single_byte(raw, declared)


def _strictly(raw: bytes, encoding: str) -> str:
    """Decode a Unicode encoding; anything wrong with it is an error of the file."""
    name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refusal(f"truncated or damaged {name} at byte {error.start}") from error


def _utf16_order(raw: bytes) -> str:
    """Which UTF-16 bytes without a mark are: ours have their high bytes in a few Unicode blocks."""
    even, odd = raw[0:4000:2], raw[1:4000:2]
    shares = {
        "utf-16-le": sum(byte in _UTF16_HIGH for byte in odd) / max(1, len(odd)),
        "utf-16-be": sum(byte in _UTF16_HIGH for byte in even) / max(1, len(even)),
    }
    order = max(shares, key=lambda name: shares[name])
    if shares[order] < _UTF16_SURE or abs(shares["utf-16-le"] - shares["utf-16-be"]) < _UTF16_APART:
        raise Refusal("binary data, not text")
    return order


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether most bytes outside ASCII form UTF-8, so that it is no single-byte encoding."""
    high = sum(byte > _ASCII_LAST for byte in raw)
    kept = len(raw.decode("utf-8", "ignore").encode("utf-8"))
    return len(raw) - kept < 0.5 * high
