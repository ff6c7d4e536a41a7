"""The same text gives the same bytes, in whatever order Python happens to keep its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _extracted(seed: str, files: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tapsyrma.app.cli", "extract", "--jobs", "1", *files]
    return subprocess.Popen(
        command, env=os.environ | {"PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def test_no_order_of_sets_shows_in_what_is_extracted() -> None:
    """Two processes with unlike hash seeds print sixty releases byte for byte alike."""
    everyday = (ROOT / "tests" / "gold" / "open").glob("*-n*.txt")
    files = sorted(map(str, [*(ROOT / "app" / "corpus").glob("*.txt"), *everyday]))
    runs = [_extracted(seed, files) for seed in ("1", "2")]
    one, other = (run.communicate()[0] for run in runs)
    assert one.count(b"\n") == len(files)
    assert one == other
