"""read: a file or a text to a ``Document``."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from tapsyrma.loaders.read.damage import check
from tapsyrma.loaders.read.dateline import document_date
from tapsyrma.loaders.read.decode import decode
from tapsyrma.loaders.read.files import STDIN, content
from tapsyrma.loaders.read.headline import headline
from tapsyrma.loaders.read.language import identify
from tapsyrma.loaders.read.markup import tree_of
from tapsyrma.loaders.read.metadata import metadata
from tapsyrma.loaders.read.page import declared_encoding, is_page, main_text
from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.loaders.split.lines import page_lines
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.keys import content_id, sha256
from tapsyrma.ontology.records import Document, DocumentDate

READER = "read/1"  # changes when the same file would be read otherwise


def read_document(path: Path | str, root: Path | None = None) -> Document:
    """The release in a text or HTML file, or in standard input for ``-``.

    Args:
        path: The file.
        root: The project's folder: paths under it are kept relative to it. Without one, paths stay as given.

    Raises:
        InputError: The file cannot be read, or holds nothing that is ours to read.
    """
    source = Path(path)
    return read_bytes(content(source), source, root)


def read_bytes(raw: bytes, path: Path, root: Path | None = None) -> Document:
    """The release in the bytes of a file; see ``read_document``."""
    kept, digest = kept_path(path, root), hashlib.sha256(raw).hexdigest()
    try:
        if is_page(raw, path.suffix):
            return _page(decode(raw, declared_encoding(raw)), kept, digest)
        return _document(decode(raw), kept, digest)
    except Refusal as refusal:
        raise InputError(path, str(refusal)) from refusal


def read_text(text: str, path: str = "-") -> Document:
    """A text in hand as a ``Document``, read as if it stood in the file ``path``.

    Raises:
        InputError: The text has no words or is in a language that is not ours.
    """
    try:
        return _document(text, path, sha256(text))
    except Refusal as refusal:
        raise InputError(path, str(refusal)) from refusal


def _page(markup: str, path: str, raw_sha256: str) -> Document:
    """An HTML page: its main text is the text; a dateline in it goes before what the head says."""
    tree = tree_of(markup)
    text = main_text(tree)
    check(text)
    document = _document(text, path, raw_sha256)
    found = metadata(tree, document.language)
    return replace(
        document,
        title=found.title or document.title,
        address=found.address,
        date=document.date
        if document.date.basis == "stated" or found.date is None
        else DocumentDate(found.date, "day", "metadata"),
    )


def _document(text: str, path: str, raw_sha256: str) -> Document:
    # Site furniture and teasers may be in another language than the release.
    own = "\n".join(line.text for line in page_lines(text) if line.zone == "text")
    tongue = identify(own or text)
    text_sha256 = sha256(text)
    return Document(
        # Standard input has no name of its own; its content tells one text from another.
        id=content_id("document", path, text_sha256) if path == "-" else content_id("document", path),
        path=path,
        text=text,
        text_sha256=text_sha256,
        raw_sha256=raw_sha256,
        reader=READER,
        language=tongue.language,
        script=tongue.script,
        title=headline(text),
        date=document_date(text, tongue.language),
    )


def kept_path(path: Path, root: Path | None) -> str:
    """The path as stored: the same by every way to its folder, relative where it lies in the project."""
    if root is None or path == STDIN:
        return path.as_posix()
    # A link to a file is kept under its own name: what it points at may be called anything.
    absolute, base = path.parent.resolve() / path.name, root.resolve()
    return (absolute.relative_to(base) if absolute.is_relative_to(base) else absolute).as_posix()
