"""The bundled corpus as a graph, built once for all tests here and once on a server for each module."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tapsyrma.app.build import build
from tapsyrma.app.demo import CORPUS
from tapsyrma.graph.store import Store, open_store


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the bundled releases under ``releases``."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "releases").mkdir()
    for source in sorted(CORPUS.iterdir()):
        if source.suffix in {".txt", ".html"}:
            shutil.copyfile(source, folder / "releases" / source.name)
    return folder


@pytest.fixture(scope="session")
def embedded_corpus(corpus: Path) -> Iterator[Store]:
    """The corpus in an embedded store."""
    address = str(corpus / "graph.kgl")
    _built(corpus, address)
    with open_store(address) as store:
        yield store


@pytest.fixture(scope="module")
def server_corpus(corpus: Path, neo4j_store_of_module: Store) -> Store:
    """The corpus on a server, from the same log."""
    _built(corpus, neo4j_store_of_module.address)
    return neo4j_store_of_module


@pytest.fixture(scope="module", params=["kglite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def corpus_store(request: pytest.FixtureRequest) -> Store:
    """The corpus, once embedded and once on a server."""
    name = "embedded_corpus" if request.param == "kglite" else "server_corpus"
    store: Store = request.getfixturevalue(name)
    return store


def _built(corpus: Path, address: str) -> None:
    summary = build([corpus / "releases"], corpus / ".project", address, progress=lambda *_: None)
    assert summary.failed == []
