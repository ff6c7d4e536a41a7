"""Showing a report: as a table, as JSON, and as a list of mistakes."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.table import Table

from tapsyrma.loaders.evaluate.tally import FIELDS, Count, Field, Report, Slip


def table(report: Report) -> Table:
    """F1 of each field in total, by language and by set; precision, recall and numbers; the violations."""
    shown = Table(title=f"{len(report.documents)} documents", title_justify="left", box=SIMPLE_HEAD)
    shown.collapse_padding, shown.pad_edge = True, False
    shown.add_column("field", no_wrap=True)
    columns = _columns(report)
    for name in columns:
        shown.add_column(name, justify="right", no_wrap=True)
    for name in ("P", "R", "right", "wrong", "missed"):
        shown.add_column(name, justify="right", no_wrap=True)
    total = report.total()
    for name in FIELDS:
        count = total[name]
        figures = [_figure(column[name].f1) for column in columns.values()]
        counted = [str(number) for number in (count.right, count.wrong, count.missed)]
        shown.add_row(name, *figures, _figure(count.precision), _figure(count.recall), *counted)
    shown.caption_justify = "left"
    shown.caption = "; ".join(_remarks(report))
    return shown


def to_json(report: Report) -> str:
    """The whole report as JSON; figures are rounded to four places."""
    content = {
        "documents": len(report.documents),
        "unjudged": report.unjudged,
        "missing": list(report.missing()),
        "total": _figures(report.total()),
        "languages": {name: _figures(counts) for name, counts in report.by_language().items()},
        "sets": {name: _figures(counts) for name, counts in report.by_group().items()},
        "violations": report.violations(),
        "breaches": [
            {"document": one.path, "kind": breach.kind, "what": breach.what, "start": breach.start}
            for one in report.documents
            if not one.group.startswith(_FROZEN)
            for breach in one.violations
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


# A set in a folder whose name begins so is a test: no rule is written against it, so nobody is shown where it
# fails.
_FROZEN = "frozen"


def mistakes(report: Report) -> Iterator[str]:
    """Every slip and violation on a line of its own: document, field, what, and where in the text.

    Those of a set whose name begins with ``frozen`` are left out: only its totals may be looked at.
    """
    for one in report.documents:
        if one.group.startswith(_FROZEN):
            continue
        for slip in sorted(one.verdict.slips, key=lambda slip: (FIELDS.index(slip.field), slip.start or 0)):
            yield f"{one.path}\t{slip.field}\t{_told(slip)}\t@{_place(slip.start)}"
        for violation in one.violations:
            yield f"{one.path}\tVIOLATION {violation.kind}\t{violation.what}\t@{_place(violation.start)}"


def _columns(report: Report) -> dict[str, dict[Field, Count]]:
    groups = report.by_group()
    return {"F1": report.total(), **report.by_language(), **(groups if len(groups) > 1 else {})}


def _remarks(report: Report) -> Iterator[str]:
    yield ", ".join(f"{kind}: {number}" for kind, number in report.violations().items())
    if report.missing():
        yield f"nothing predicted for {', '.join(report.missing())}"
    if report.unjudged:
        yield f"{report.unjudged} predictions without gold"


def _figures(counts: dict[Field, Count]) -> dict[str, dict[str, float | int | None]]:
    return {
        name: {
            "precision": _rounded(count.precision),
            "recall": _rounded(count.recall),
            "f1": _rounded(count.f1),
            "right": count.right,
            "wrong": count.wrong,
            "missed": count.missed,
        }
        for name, count in counts.items()
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)


def _figure(figure: float | None) -> str:
    return "–" if figure is None else f"{figure:.2f}"


def _place(start: int | None) -> str:
    return "?" if start is None else str(start)


def _told(slip: Slip) -> str:
    note = f" ({slip.note})" if slip.note else ""
    if slip.neutral:
        return f"not counted: {slip.predicted}{note}"
    if slip.gold is not None and slip.predicted is not None:
        return f"instead of: {slip.gold} | said: {slip.predicted}{note}"
    return f"missed: {slip.gold}{note}" if slip.gold is not None else f"wrong: {slip.predicted}{note}"
