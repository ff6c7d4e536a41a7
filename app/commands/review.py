"""tapsyrma review: a walk through what only a person can decide."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from tapsyrma.app.build import DECISIONS, existing_log, live_readings
from tapsyrma.app.console import messages, say, visible
from tapsyrma.app.doubts import open_questions
from tapsyrma.app.options import Project
from tapsyrma.app.output import writing
from tapsyrma.app.review import Asked, Question, Side
from tapsyrma.app.settings import project_folder
from tapsyrma.loaders.decisions import apply, read_decisions, write_decision
from tapsyrma.ontology.decisions import Verdict, decision_json
from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.reference import registry
from tapsyrma.viz.review import review_page

_ANSWERS: dict[str, Verdict] = {"s": "same", "n": "not-same"}
_QUESTIONS: dict[Asked, str] = {
    "named": "Are these two one?",
    "document": "Do these two tell of one event?",
    "instruction": "Are these two one instruction?",
}
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
    """Decide what the texts leave open: who may be one, and which releases and instructions may be.

    Every answer becomes a file in the project's folder decisions; the next build applies it, and deleting the
    file undoes it. The page gives the same files to save there.

    Example: `tapsyrma review --by "A. Auditor"`
    """
    folder = project_folder(project)
    asked = _open_questions(folder)
    who = by or _user()
    if page is not None:
        with writing(page):
            page.write_text(review_page([_card(one) for one in asked[:limit]], who), encoding="utf-8")
        say(f"questions in {page}: {min(len(asked), limit)}; save its answers into {folder / DECISIONS}")
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
    known = registry()
    applied = apply(live_readings(existing_log(folder)), decisions, known.entries)
    found = open_questions(applied.readings, known, applied.links)
    answered = {frozenset(one.subjects) for one in decisions.values()}
    return [one for one in found if frozenset((one.one.subject, one.other.subject)) not in answered]


def _user() -> str:
    """Who is at the keyboard.

    Raises:
        UsageError: The system has no name for them, as in many containers.
    """
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError) as error:
        raise UsageError("the system does not know your name; say who decides with --by NAME") from error


def _walk(asked: list[Question], folder: Path, by: str) -> int:
    """Ask one question after the other; how many were decided. The end of the input leaves, like q."""
    decided = 0
    for number, question in enumerate(asked, start=1):
        messages.rule(f"{number} of {len(asked)}, instructions: {question.value}")
        say(_QUESTIONS[question.what])
        for side in (question.one, question.other):
            _tell(side)
        try:
            answer = _typed(_ASK, "k").strip().casefold()[:1]
            why = _typed("why (optional)", "") if answer in _ANSWERS else ""
        except typer.Abort:
            break
        if answer == "q":
            break
        if answer in _ANSWERS:
            decision = question.decided(_ANSWERS[answer], by, _today(), visible(why))
            with writing(folder / DECISIONS):
                written = write_decision(folder / DECISIONS, decision)
            say(f"written: {written}")
            decided += 1
    return decided


def _typed(question: str, default: str) -> str:
    return str(typer.prompt(question, default=default, show_default=False, err=True))


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
        "what": question.what,
        "files": {
            verdict: {"name": f"{decision.id}.json", "content": decision_json(decision)}
            for verdict, decision in decided.items()
        },
    }


def _shown(side: Side) -> dict[str, str | None]:
    return {"name": side.name, "post": side.post, "where": side.where, "words": side.words}


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
