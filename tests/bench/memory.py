"""``python -m tests.bench.memory``: the peak memory of reading 500 documents and of reading 20,000.

Each number is read by a process of its own, in three languages in turn, every document different; what is
read is counted and dropped, as ``tapsyrma extract`` prints and drops it.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from collections.abc import Sequence
from itertools import chain

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.contract import record

from .releases import ROOT, documents

_ROOM = 1.10
"""How much more the large batch may take."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 where memory stays flat, else 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=500)
    parser.add_argument("--many", type=int, default=20_000)
    parser.add_argument("--read", type=int, help="read so many documents in this process and print its peak")
    options = parser.parse_args(arguments)
    if options.read:
        sys.stdout.write(f"{peak(options.read)}\n")
        return 0
    few, many = (_in_its_own_process(number) for number in (options.few, options.many))
    sys.stdout.write(f"{options.few} documents: {few / 1024:.0f} MB; {options.many}: {many / 1024:.0f} MB\n")
    sys.stdout.write(f"ratio: {many / few:.3f} (at most {_ROOM})\n")
    return int(many > few * _ROOM)


def peak(number: int) -> int:
    """The peak resident memory in KB after reading so many documents."""
    each = (documents(language, -(-number // 3)) for language in ("ru", "kk", "en"))
    for text in chain.from_iterable(zip(*each, strict=True)):
        record(extract(read_text(text)))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _in_its_own_process(number: int) -> int:
    command = [sys.executable, "-m", "tests.bench.memory", "--read", str(number)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)


if __name__ == "__main__":
    raise SystemExit(main())
