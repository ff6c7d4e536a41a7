"""What builds were made with, kept by hash: the registry and the decisions of their day.

A build names both by hash, so that ``--known-at`` can go back to it. Files are written whole, once.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from tapsyrma.ontology.decisions import Decision, decision_json, decision_of
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.keys import digest
from tapsyrma.ontology.reference import Registry, load_registry, registry
from tapsyrma.ontology.terms import FOLDER

_FOLDER = "kept"


def decisions_digest(decisions: Mapping[str, Decision]) -> str:
    """The hash of a set of decisions."""
    return digest({name: decision_json(decision) for name, decision in decisions.items()})


def keep(project: Path, decisions: Mapping[str, Decision]) -> None:
    """Keep today's registry and these decisions, unless they are kept already.

    Raises:
        DataError: The disk is full, or forbids it.
    """
    folder = project / _FOLDER
    file = folder / f"decisions-{decisions_digest(decisions)}.json"
    try:
        _keep_registry(folder / f"registry-{registry().digest}")
        if not file.exists():
            content = {name: decision_json(decision) for name, decision in decisions.items()}
            _write(file, json.dumps(content, ensure_ascii=False, sort_keys=True) + "\n")
    except OSError as error:
        place = error.filename2 or error.filename or folder  # of a copy that fails, the second is its end
        raise DataError(f"{place}: cannot be written ({error.strerror})") from error


def kept_decisions(project: Path, wanted: str) -> dict[str, Decision]:
    """The decisions of a build.

    Raises:
        DataError: They are not there, or damaged.
    """
    file = project / _FOLDER / f"decisions-{wanted}.json"
    try:
        content = sorted(json.loads(file.read_text(encoding="utf-8")).items())
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        raise DataError(f"{file}: the decisions of that build cannot be read ({error})") from error
    return {name: decision_of(data, file) for name, data in content}


def kept_registry(project: Path, wanted: str) -> Registry:
    """The registry of a build; today's where it is the same.

    Raises:
        DataError: It is not there, or damaged.
    """
    if wanted == registry().digest:
        return registry()
    folder = project / _FOLDER / f"registry-{wanted}"
    if not folder.is_dir():
        raise DataError(f"{folder}: the registry of that build is not kept here")
    return load_registry(folder)


def _keep_registry(folder: Path) -> None:
    if folder.exists():
        return
    temporary = folder.with_name(f".{folder.name}")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    for file in sorted((FOLDER / "registry").glob("*.ttl")):
        shutil.copyfile(file, temporary / file.name)
    temporary.rename(folder)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{file.name}")
    temporary.unlink(missing_ok=True)  # left by a kill; never written through, for it may be a link
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(file)
