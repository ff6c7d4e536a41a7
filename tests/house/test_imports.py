"""The house has one direction: ontology ← loaders, ontology ← graph ← queries ← viz, all ← app."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAY_IMPORT = {
    "ontology": {"ontology"},
    "loaders": {"ontology", "loaders"},
    "graph": {"ontology", "graph"},
    "queries": {"ontology", "graph", "queries"},
    "viz": {"ontology", "graph", "queries", "viz"},
    "app": {"ontology", "loaders", "graph", "queries", "viz", "app"},
}
MODULES = sorted(path for room in MAY_IMPORT for path in (ROOT / room).rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Every module that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_imports_only_from_rooms_it_may_enter(path: Path) -> None:
    """No arrow points against the direction, and nobody imports a root folder under its bare name."""
    room = path.relative_to(ROOT).parts[0]
    names = imported(path)
    entered = {name.split(".")[1] for name in names if name.startswith("tapsyrma.")}
    assert entered <= MAY_IMPORT[room]
    assert not {name.split(".")[0] for name in names} & set(MAY_IMPORT)


def test_every_folder_with_modules_or_data_is_packaged() -> None:
    """A folder that pyproject forgets would be missing from the wheel without an error."""
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    folders = {path.parent for room in MAY_IMPORT for path in (ROOT / room).rglob("*") if path.is_file()}
    for folder in sorted(folders):
        if "__pycache__" not in folder.parts:
            package = ".".join(("tapsyrma", *folder.relative_to(ROOT).parts))
            assert f'"{package}"' in declared, f"{package} is not in [tool.setuptools] packages"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_and_functions_stay_small(path: Path) -> None:
    """No file over 400 lines, no function over 60: whoever outgrows this splits."""
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= 400
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= 60, f"{node.name} has {length} lines"
