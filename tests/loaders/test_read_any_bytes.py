"""Whatever bytes a file holds, it becomes a document or one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tapsyrma.loaders.read.document import read_document
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.errors import InputError

from .releases import ENGLISH, KAZAKH, RUSSIAN

TEXTS = [RUSSIAN, KAZAKH, ENGLISH]
PAGES = [f"<html><body><h1>{text[:40]}</h1><p>{text}</p></body></html>" for text in TEXTS]
SHARDS = st.sampled_from([
    b"<p>", b"</p>", b"<div", b">", b'"', b"<!--", b"-->", b"<![CDATA[", b"&#0;", b"&#x1F;", b"&#xD800;",
    b"\0", b"\xff", b"\x0b", b"<table><tr><td>", b"<ul><li>", b"<script>", b'<?xml encoding="utf-16"?>',
    b'<meta charset="utf-7">', b"<svg>", b"<frameset>", b'<time datetime="2024-99-99">',
    b'<meta name="date" content="0000-00-00">', b"\r", b"\x85", b"\xcc\x81", b"\xf0\x9f\x98\x80",
    b"\xef\xbb\xbf", b"\xef\xbf\xbe", "Читайте также\n".encode(), b"1) ", b"12.12.2024",
])  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A release or a page with shards stuck into it and pieces broken out."""
    raw = draw(st.sampled_from(TEXTS + PAGES)).encode(draw(st.sampled_from(["utf-8", "kz1048", "utf-16"])))
    for shard in draw(st.lists(SHARDS, max_size=6)):
        place = draw(st.integers(0, len(raw)))
        raw = raw[:place] + shard + raw[place + draw(st.integers(0, 40)) :]
    return raw


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_any_bytes_are_read_or_refused_in_one_line(tmp_path: Path, suffix: str) -> None:
    """No file stops the batch with a traceback, and no reason takes more than a line."""
    path = tmp_path / f"release{suffix}"

    @settings(max_examples=150, deadline=None)
    @given(st.one_of(damaged(), st.binary(max_size=300)))
    def read(raw: bytes) -> None:
        path.write_bytes(raw)
        try:
            layout = split(read_document(path))
        except InputError as refused:
            reason = str(refused)
        else:
            reason = f"{path}: read" if layout.sentences else "nothing read"
        assert reason.startswith(f"{path}: ")
        assert "\n" not in reason

    read()
