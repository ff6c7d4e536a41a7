"""``python -m tests.gold.passages LANGUAGE [--mistakes]``: how well single ways of ordering are read.

``passages/LANGUAGE.yaml`` has passages of one to three sentences, each ordering (or only seeming to) in
another way. Each is read as a release of its own, under a line with its day::

    - text: |
        Dauren Moldashev, akim of Auliekol district, gave the roads department until Friday to clear it.
      date: 2024-03-05
      orders:
        - {issuer: Dauren Moldashev, to: [roads department], act: clear it, force: explicit,
           by: {as: until Friday, latest: 2024-03-08}}
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rich.console import Console

from tapsyrma.loaders.evaluate.annotation import compile_annotation
from tapsyrma.loaders.evaluate.gold import Gold
from tapsyrma.loaders.evaluate.report import mistakes, table
from tapsyrma.loaders.evaluate.score import judge
from tapsyrma.loaders.evaluate.tally import Report
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.vocabulary import YAML_LOADER
from tapsyrma.ontology.contract import record

FOLDER = Path(__file__).parent / "passages"


def passages(language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every passage as a release with its gold record, in the order of the file."""
    for number, entry in enumerate(_entries(language)):
        text = f"{entry['date']:%d.%m.%Y}\n\n{entry['text']}"
        annotation = {
            "document": {"language": language, "date": entry["date"]},
            "instructions": entry["orders"],
        }
        yield text, compile_annotation(annotation, text, f"{language}-{number:03}.txt")


def _entries(language: str) -> list[dict[str, Any]]:
    source = (FOLDER / f"{language}.yaml").read_text("utf-8")
    entries: list[dict[str, Any]] = yaml.load(source, Loader=YAML_LOADER)  # noqa: S506 - a safe loader
    return entries


@cache
def report(language: str) -> Report:
    """The score over all passages of a language, read anew."""
    judged = []
    for text, gold in passages(language):
        path = gold["document"]["path"]
        read = record(extract(read_text(text, path)), with_text=True)
        judged.append(judge(Gold(gold, "passages", text), read))
    return Report(tuple(judged), 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what went wrong, if asked, and the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("language", choices=("en", "kk", "ru"))
    parser.add_argument("--mistakes", action="store_true", help="each with its passage")
    options = parser.parse_args(arguments)
    found = report(options.language)
    if options.mistakes:
        texts = {gold["document"]["path"]: text for text, gold in passages(options.language)}
        shown = None
        for line in mistakes(found):
            path, _, rest = line.partition("\t")
            if path != shown:
                sys.stdout.write(f"\n{path}: {' '.join(texts[path].split()[1:])}\n")
            shown = path
            sys.stdout.write(f"    {rest}\n")
    Console(width=120).print(table(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
