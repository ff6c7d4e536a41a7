"""Bytes become the text that offsets point into, or are refused in one clear line."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from tapsyrma.loaders.read.decode import decode
from tapsyrma.loaders.read.document import read_document
from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.ontology.errors import InputError

from .releases import ENGLISH, KAZAKH, RUSSIAN

UKRAINIAN = (
    "Міністр повідомив, що протягом року в країні було відкрито нові лікарні. Він також доручив керівникам "
    "областей забезпечити виконання програми до кінця року, яка має бути схвалена на засіданні."
)


@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH, ENGLISH], ids=["ru", "kk", "en"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
        ("kz1048", b""),
    ],
)
def test_every_encoding_of_ours_gives_the_same_text(text: str, encoding: str, mark: bytes) -> None:
    """A text is what its author wrote, whatever the encoding; the byte order mark is not part of it."""
    assert decode(mark + text.encode(encoding)) == text


def test_russian_windows_1251_reads_as_kz1048() -> None:
    """Russian text in windows-1251 is the same in kz1048, quotation marks and dashes included."""
    assert decode(RUSSIAN.encode("windows-1251")) == RUSSIAN


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\x85", "\u2028"])
def test_line_ends_are_kept(ending: str) -> None:
    """Offsets point into the text as it is: no newline is translated."""
    text = RUSSIAN.replace("\n", ending)
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"%PDF-1.7 \xe2\xe3", "PDF"),
        (b"PK\x03\x04\x14\x00", "ZIP or Office"),
        (bytes(range(256)) * 20, "binary"),
        (RUSSIAN.encode().replace(b"\n", b"\0"), "binary"),
        (RUSSIAN.rstrip().encode()[:-1], "truncated or damaged UTF-8"),
        (RUSSIAN.encode()[:90] + b"\xff" + RUSSIAN.encode()[90:], "truncated or damaged UTF-8"),
        ((codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"))[:-1], "truncated or damaged UTF-16"),
        (RUSSIAN.encode("utf-16-be")[:-1], "truncated or damaged UTF-16"),
        (RUSSIAN.encode("windows-1251").decode("utf-8", "replace").encode(), "replacement characters"),
        (RUSSIAN.encode().decode("windows-1251", "replace").encode(), "wrong encoding"),
        (RUSSIAN.encode("ascii", "replace"), "question marks"),
        (KAZAKH.encode("windows-1251", "replace"), "question marks"),
        (RUSSIAN.encode("koi8-r", "replace"), "not in UTF-8"),
        (RUSSIAN.encode("cp866", "replace"), "not in UTF-8"),
        ("Für die Straße über Köln wäre das schön, hören wir aus München.".encode("cp1252"), "not in UTF-8"),
        (UKRAINIAN.encode("windows-1251"), "Ukrainian"),
    ],
)
def test_what_is_not_text_of_ours_is_refused(raw: bytes, reason: str) -> None:
    """Empty, binary, truncated and wrongly encoded files are refused with their reason."""
    with pytest.raises(Refusal, match=reason):
        decode(raw)


def test_one_damaged_character_in_a_long_text_is_no_reason_to_refuse_it() -> None:
    """A blemish is not a wrong encoding."""
    text = RUSSIAN * 3 + "\ufffd"
    assert decode(text.encode()) == text


def test_a_declared_encoding_is_honoured() -> None:
    """KOI8-R reads when the page says so, and only then."""
    assert decode(RUSSIAN.replace("–", "-").encode("koi8-r", "ignore"), "koi8-r").startswith("Главная")


def test_a_page_that_declares_windows_1251_over_kazakh_letters_means_kz1048() -> None:
    """Sites in Kazakhstan declare the encoding that cannot hold their letters."""
    assert decode(KAZAKH.encode("kz1048"), "windows-1251") == KAZAKH


def test_the_error_names_the_file_and_the_reason_in_one_line(tmp_path: Path) -> None:
    """Somebody with a thousand files learns which one, and why."""
    path = tmp_path / "release.txt"
    path.write_bytes(b"")
    with pytest.raises(InputError) as caught:
        read_document(path)
    assert str(caught.value) == f"{path}: the file is empty"
