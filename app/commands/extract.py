"""tapsyrma extract, tapsyrma evaluate: what the texts say, and how well it was read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from tapsyrma.app.console import emit, progress, results, say, tell_refused
from tapsyrma.app.extractor import Extractor, Kind, chosen, rules
from tapsyrma.app.options import Jobs, LlmModel, LlmUrl, Paths, Reader
from tapsyrma.app.reading import Outcome, default_jobs, extract_record, outcomes
from tapsyrma.loaders.evaluate.gold import predictions
from tapsyrma.loaders.evaluate.report import mistakes, table, to_json
from tapsyrma.loaders.evaluate.score import evaluate as score
from tapsyrma.loaders.read.files import sources

Gold = Annotated[Path, typer.Argument(metavar="GOLD", help="A gold file, or a folder that holds them.")]
Predicted = Annotated[
    Path,
    typer.Argument(
        metavar="PREDICTED", help="Records as JSON Lines (.jsonl, .json), or releases to read now."
    ),
]


class Form(StrEnum):
    """How a score is printed."""

    table = "table"
    json = "json"


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("extract")(extract)
    app.command("evaluate")(evaluate)


def extract(
    paths: Paths,
    *,
    with_text: Annotated[
        bool, typer.Option("--with-text", help="Add the text that offsets point into.")
    ] = False,
    jobs: Jobs = None,
    extractor: Reader = Kind.rules,
    llm_model: LlmModel = None,
    llm_url: LlmUrl = None,
) -> None:
    """Print what each release says, as JSON Lines.

    Example: `tapsyrma extract releases/ > records.jsonl`
    """
    tally = _Tally(chosen(extractor, llm_model, llm_url))
    for outcome in tally.over(paths, with_text=with_text, jobs=jobs):
        emit(json.dumps(outcome.result, ensure_ascii=False))
    tally.leave()


def evaluate(
    gold: Gold,
    predicted: Predicted,
    *,
    form: Annotated[Form, typer.Option("--format", help="How to print the score.")] = Form.table,
    slips: Annotated[bool, typer.Option("--mistakes", help="List every miss and every false find.")] = False,
) -> None:
    """Score records against gold, by field and language.

    Example: `tapsyrma evaluate gold/ releases/`
    """
    tally = _Tally(rules())
    if predicted.suffix in {".jsonl", ".json"}:
        report = score(gold, predictions(predicted))
    else:
        report = score(gold, [o.result for o in tally.over([predicted], with_text=True, jobs=None)])
    for line in mistakes(report) if slips else ():
        emit(line)
    if form is Form.json:
        emit(to_json(report))
    else:
        results.print(table(report))
    tally.leave()


class _Tally:
    """Counts what could be read and says what could not."""

    def __init__(self, extractor: Extractor) -> None:
        self.extractor = extractor
        self.done = 0
        self.failed = 0

    def over(self, paths: Sequence[Path], *, with_text: bool, jobs: int | None) -> Iterator[Outcome]:
        """The outcomes that have a result; the others are reported on standard error."""
        files = list(sources(paths))
        work = partial(extract_record, with_text=with_text, extractor=self.extractor.read)
        with progress() as bars:
            for number, outcome in enumerate(outcomes(work, files, jobs or default_jobs(len(files))), 1):
                bars("read", number, len(files))
                if outcome.error is None:
                    self.done += 1
                    tell_refused([outcome])
                    yield outcome
                else:
                    self.failed += 1
                    say(f"{outcome.path}: {outcome.error}")

    def leave(self) -> None:
        """End the command with the exit code that the counts call for."""
        if self.failed:
            say(f"{self.done} read, {self.failed} failed")
            raise typer.Exit(1 if self.done else 3)
