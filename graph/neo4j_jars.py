"""Neo4j's jars, resolved from Maven Central when they are first needed.

Neo4j is GPLv3: it is never bundled. Jars are kept beside the server's data, outside any checkout.
"""

from __future__ import annotations

import importlib
import json
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from tapsyrma.ontology.errors import StoreError

# The long-term-support line that we test against, at a fixed patch, so that a folder of jars has one meaning.
VERSION = "5.26.30"
INSTALL = "pip install 'tapsyrma[neo4j-server]'"
_ENDPOINT = f"org.neo4j:neo4j:{VERSION}"
# Small files from one server: a few at a time are faster, more are impolite.
_DOWNLOADS_AT_ONCE = 4
_ATTEMPTS = 3
_Fetched = TypeVar("_Fetched")


def jars(home: Path, say: Callable[[str], None]) -> list[Path]:
    """The paths of all jars, downloaded to ``home`` unless they are there.

    Args:
        home: the folder that keeps jars and data.
        say: is told what takes long.

    Raises:
        StoreError: the extra is not installed, or Maven Central cannot be reached.
    """
    listing = home / f"neo4j-{VERSION}.json"
    known = _listed(listing)
    if known:
        return known
    say(f"fetching Neo4j {VERSION} (about 130 MB, a few minutes the first time)")
    try:
        paths = _download(_patiently(lambda: _artifacts(home / "maven")), say)
    except (RuntimeError, OSError) as error:
        raise StoreError(f"Neo4j {VERSION} could not be fetched from Maven Central: {error}") from error
    # The list is written whole and last: where it stands, every jar stands.
    partial = listing.with_suffix(".partial")
    partial.write_text(json.dumps([str(path) for path in paths]), encoding="utf-8")
    partial.replace(listing)
    return paths


def need(module: str) -> Any:
    """Import a package of the extra.

    Raises:
        StoreError: it is not installed; says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise StoreError(f"a Neo4j of your own needs the package {module}: {INSTALL}") from error


def _listed(listing: Path) -> list[Path]:
    try:
        paths = [Path(path) for path in json.loads(listing.read_text(encoding="utf-8"))]
    except (OSError, ValueError):
        return []
    return paths if all(path.exists() for path in paths) else []


def _artifacts(repository: Path) -> list[Any]:
    context = need("jgo.maven").MavenContext(repo_cache=repository, timeout=60)
    inputs, transitive = context.resolver.resolve([context.create_dependency(_ENDPOINT)])
    needed = [*inputs, *(each for each in transitive if each.scope in ("compile", "runtime"))]
    return [each.artifact for each in needed if each.artifact.packaging == "jar"]


def _download(artifacts: list[Any], say: Callable[[str], None]) -> list[Path]:
    paths = []
    with ThreadPoolExecutor(_DOWNLOADS_AT_ONCE) as pool:
        fetched = pool.map(lambda artifact: _patiently(lambda: _whole(artifact)), artifacts)
        for number, path in enumerate(fetched, 1):
            paths.append(path)
            if number % 40 == 0 or number == len(artifacts):
                say(f"fetched {number} of {len(artifacts)} jars")
    return sorted(set(paths))


def _whole(artifact: Any) -> Path:
    """The artifact's file; what an interrupted download left torn is fetched again."""
    path = Path(artifact.cached_path)
    if path.exists() and not zipfile.is_zipfile(path):
        path.unlink()
    artifact.resolve()
    if not zipfile.is_zipfile(path):
        raise RuntimeError(f"{path.name} came torn")
    return path


def _patiently(fetch: Callable[[], _Fetched]) -> _Fetched:
    """Ask again where an answer did not come; what came already is kept."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return fetch()
        except (RuntimeError, OSError):
            continue
    return fetch()
