"""A server's address, and what is said where no server answers. What servers do is in test_stores."""

from __future__ import annotations

import socket

import pytest

from tapsyrma.graph.server import ServerStore, _credentials
from tapsyrma.graph.store import Store, open_store
from tapsyrma.ontology.errors import StoreError


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_where_nothing_listens_one_line_says_so(scheme: str, capfd: pytest.CaptureFixture[str]) -> None:
    """The address is shown without its password, nothing is printed, and it does not take long."""
    address = f"{scheme}://neo4j:secret@127.0.0.1:{_free_port()}/db"
    with pytest.raises(StoreError, match=rf"\A{scheme}://127.0.0.1:\d+: no Neo4j answers here[^\n]*\Z"):
        open_store(address)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("http://localhost:7474", "begins with neo4j://"),
        ("bolt://", "names no server"),
        ("bolt://host:port", "not an address"),
        ("bolt://u:secret@host:99999", "not an address"),
    ],
)
def test_a_wrong_address_is_named(address: str, told: str) -> None:
    """What is no address of a store is refused in one line that hides the password."""
    with pytest.raises(StoreError, match=told) as refused:
        open_store(address)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_credentials_come_from_the_address_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address goes first; without a user name nobody is named."""
    monkeypatch.delenv("NEO4J_USERNAME", raising=False)
    assert _credentials(None, None) is None
    assert _credentials("me", "p%40ss") == ("me", "p@ss")
    monkeypatch.setenv("NEO4J_USERNAME", "them")
    monkeypatch.setenv("NEO4J_PASSWORD", "word")
    assert _credentials(None, None) == ("them", "word")
    assert _credentials("me", None) == ("me", "")


@pytest.mark.neo4j
def test_a_database_that_is_not_there_is_a_store_error(neo4j_address: str) -> None:
    """The path of an address names the database."""
    with ServerStore(f"{neo4j_address}/nowhere") as store, pytest.raises(StoreError, match="nowhere"):
        store.read("RETURN 1 AS one")


@pytest.mark.neo4j
def test_the_routing_scheme_reaches_the_same_server(neo4j_store: Store, neo4j_address: str) -> None:
    """neo4j:// and bolt:// see one graph."""
    neo4j_store.write("UNWIND $rows AS row MERGE (n:Topic {id: row.id})", [{"id": "topic/1"}])
    with ServerStore(neo4j_address.replace("bolt://", "neo4j://")) as routed:
        assert routed.read("MATCH (n:Topic) RETURN n.id AS id") == [{"id": "topic/1"}]
