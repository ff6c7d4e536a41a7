"""What is shipped is whole: sdist → wheel → a fresh environment that does the main job."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command; its output, or a failure that shows what it said."""
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{words}: {done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.slow
def test_a_wheel_built_from_the_sdist_does_the_main_job_in_a_fresh_environment(tmp_path: Path) -> None:
    """Nothing is lost on the way: data files, sub-packages and the command are all in the wheel."""
    # `build` makes the wheel from the sdist, so that a file missing there is missed here.
    run(sys.executable, "-m", "build", "--outdir", tmp_path / "dist", ROOT, cwd=tmp_path)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    environment = tmp_path / "environment"
    # The dependencies of this environment are lent; only the package itself is new.
    venv.create(environment, with_pip=True)
    lent = sysconfig.get_path("purelib")
    (site,) = (environment / "lib").glob("python3*/site-packages")
    python = environment / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", wheel, cwd=tmp_path)
    (site / "lent.pth").write_text(lent + "\n", encoding="utf-8")
    where = run(python, "-c", "import tapsyrma.app.cli as cli; print(cli.__file__)", cwd=tmp_path)
    assert str(environment) in where
    page = tmp_path / "demo" / "accountability.html"
    run(environment / "bin" / "tapsyrma", "demo", "--out", tmp_path / "demo", cwd=tmp_path)
    assert "<html" in page.read_text(encoding="utf-8")
