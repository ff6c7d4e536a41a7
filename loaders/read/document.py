"""read: a file or a text to a ``Document``."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tapsyrma.loaders.read.decode import decode
from tapsyrma.loaders.read.dateline import document_date
from tapsyrma.loaders.read.files import STDIN, content
from tapsyrma.loaders.read.headline import headline
from tapsyrma.loaders.read.language import identify
from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.keys import content_id, sha256
from tapsyrma.ontology.records import Document

READER = "read/1"


def read_document(path: Path | str, root: Path | None = None) -> Document:
    """The release in a file, or in standard input for ``-``.

    Args:
        path: A text or HTML file.
        root: The project's folder: paths under it are kept relative to it. Without one, paths stay as given.

    Raises:
        InputError: The file cannot be read, or holds nothing that is ours to read.
    """
    source = Path(path)
    raw = content(source)
    try:
        return _document(decode(raw), _kept(source, root), hashlib.sha256(raw).hexdigest())
    except Refusal as refusal:
        raise InputError(source, str(refusal)) from refusal


def read_text(text: str, path: str = "-") -> Document:
    """A text in hand as a ``Document``, read as if it stood in the file ``path``.

    Raises:
        InputError: The text has no words or is in a language that is not ours.
    """
    try:
        return _document(text, path, sha256(text))
    except Refusal as refusal:
        raise InputError(path, str(refusal)) from refusal


def _document(text: str, path: str, raw_sha256: str) -> Document:
    tongue = identify(text)
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


def _kept(path: Path, root: Path | None) -> str:
    """The path as it is stored: relative to the project where it lies in it."""
    if root is None or path == STDIN:
        return path.as_posix()
    absolute, base = path.resolve(), root.resolve()
    return (absolute.relative_to(base) if absolute.is_relative_to(base) else absolute).as_posix()
