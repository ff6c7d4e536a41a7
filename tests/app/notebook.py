"""The notebook of docs, run on the bundled releases.

``python -m tests.app.notebook`` writes what its cells print into it anew.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from pathlib import Path
from typing import Any

from tapsyrma.app.demo import demo

NOTEBOOK = Path(__file__).parents[2] / "docs" / "research.ipynb"


def cells() -> list[dict[str, Any]]:
    """The cells of the notebook that hold code, in order."""
    book = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    return [cell for cell in book["cells"] if cell["cell_type"] == "code"]


def printed(cell: dict[str, Any]) -> str:
    """What the notebook says that a cell prints."""
    return "".join(line for output in cell["outputs"] for line in output["text"])


def run(folder: Path) -> list[str]:
    """What each cell prints in a folder in which the demo was made."""
    demo(folder / "demo", progress=lambda *_: None)
    names: dict[str, Any] = {}
    results = []
    with contextlib.chdir(folder):
        for cell in cells():
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec("".join(cell["source"]), names)  # noqa: S102 - our own notebook, run as its reader would
            results.append(out.getvalue())
    return results


def main() -> None:
    """Write what the cells print into the notebook."""
    book = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        results = iter(run(Path(folder)))
    for cell in book["cells"]:
        if cell["cell_type"] == "code":
            text = next(results).splitlines(keepends=True)
            cell["outputs"] = [{"name": "stdout", "output_type": "stream", "text": text}] if text else []
    NOTEBOOK.write_text(json.dumps(book, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
