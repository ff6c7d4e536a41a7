"""tapsyrma review: a walk through what only a person can decide."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from tapsyrma.app.build import DECISIONS, live_readings
from tapsyrma.app.console import messages, say, visible
from tapsyrma.app.options import Project
from tapsyrma.app.output import writing
from tapsyrma.app.review import Question, Side, questions
from tapsyrma.app.settings import project_folder
from tapsyrma.loaders.decisions import apply, read_decisions, write_decision
from tapsyrma.loaders.log import Log
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.decisions import Verdict, decision_json
from tapsyrma.ontology.reference import registry
from tapsyrma.viz.review import review_page

_ANSWERS: dict[str, Verdict] = {"s": "same", "n": "not-same"}
_ASK = "[s]ame, [n]ot the same, s[k]ip, [q]uit"


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command("review")(review)


def review(
    *,
    by: Annotated[str | None, typer.Option("--by", help="Who decides.  [default: your user name]")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most so many questions.")] = 50,
    page: Annotated[
        Path | None, typer.Option("--page", metavar="FILE.html", help="Write a page that asks, instead.")
    ] = None,
    project: Project = None,
) -> None:
    """Decide what the texts leave open: who may be one person and could not be proven to be.

    Every answer becomes a file in the project's folder decisions; the next build applies it, and deleting the
    file undoes it. The page gives the same files to save there.

    Example: `tapsyrma review --by "A. Auditor"`
    """
    folder = project_folder(project)
    asked = _open_questions(folder)
    who = by or getpass.getuser()
    if page is not None:
        with writing(page):
            page.write_text(review_page([_card(one) for one in asked[:limit]], who), encoding="utf-8")
        say(f"{min(len(asked), limit)} questions in {page}; save its answers into {folder / DECISIONS}")
        return
    if not asked:
        say("nothing is open: no two that may be one were left apart")
        return
    decided = _walk(asked[:limit], folder, who)
    say(f"{decided} decided, {len(asked) - decided} open; tapsyrma build applies them")


def _open_questions(folder: Path) -> list[Question]:
    decisions, refused = read_decisions(folder / DECISIONS)
    for line in refused:
        say(line)
    applied = apply(live_readings(Log(folder)), decisions)
    known = registry()
    found = questions(applied.readings, resolve(applied.readings, known, applied.links), known)
    answered = {frozenset(one.subjects) for one in decisions.values()}
    return [one for one in found if frozenset((one.one.subject, one.other.subject)) not in answered]


def _walk(asked: list[Question], folder: Path, by: str) -> int:
    """Ask one question after the other; how many were decided."""
    decided = 0
    for number, question in enumerate(asked, start=1):
        messages.rule(f"{number} of {len(asked)}, {question.value} instructions")
        for side in (question.one, question.other):
            _tell(side)
        answer = typer.prompt(_ASK, default="k", show_default=False, err=True).strip().casefold()[:1]
        if answer == "q":
            break
        if answer in _ANSWERS:
            why = typer.prompt("why (optional)", default="", show_default=False, err=True)
            decision = question.decided(_ANSWERS[answer], by, _today(), visible(why))
            say(f"written: {write_decision(folder / DECISIONS, decision)}")
            decided += 1
    return decided


def _tell(side: Side) -> None:
    say(f"{side.name}" + (f", {side.post}" if side.post else ""))
    say(f"    {side.words}")
    say(f"    {side.where}")


def _card(question: Question) -> dict[str, Any]:
    """A question as the page has it, with the files that its answers save."""
    decided = {verdict: question.decided(verdict, "", "") for verdict in _ANSWERS.values()}
    return {
        "one": _shown(question.one),
        "other": _shown(question.other),
        "value": question.value,
        "files": {
            verdict: {"name": f"{decision.id}.json", "content": decision_json(decision)}
            for verdict, decision in decided.items()
        },
    }


def _shown(side: Side) -> dict[str, str | None]:
    return {"name": side.name, "post": side.post, "where": side.where, "words": side.words}


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
