"""``python -m tapsyrma.loaders.evaluate.run GOLD PREDICTED [--mistakes] [--json]``, for developers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from rich.console import Console

from tapsyrma.loaders.evaluate.report import mistakes, table, to_json
from tapsyrma.loaders.evaluate.score import evaluate
from tapsyrma.ontology.errors import TapsyrmaError


def main(arguments: Sequence[str] | None = None) -> int:
    """Score and show; 0 done, 3 when there is nothing that could be scored."""
    parser = argparse.ArgumentParser(prog="python -m tapsyrma.loaders.evaluate.run", description=__doc__)
    parser.add_argument("gold", help="a gold file or folder")
    parser.add_argument("predicted", help="a JSON Lines file of what extract printed")
    parser.add_argument("--mistakes", action="store_true", help="list every slip and violation")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args(arguments)
    try:
        report = evaluate(options.gold, options.predicted)
    except TapsyrmaError as error:
        sys.stderr.write(f"{error}\n")
        return 3
    sys.stdout.writelines(f"{line}\n" for line in (mistakes(report) if options.mistakes else ()))
    if options.json:
        sys.stdout.write(to_json(report) + "\n")
    else:
        # In a file or a pipe there is room for every column.
        Console(width=None if sys.stdout.isatty() else 120).print(table(report))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
