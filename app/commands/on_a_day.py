"""tapsyrma holder, tapsyrma members, tapsyrma body: the registry on a day."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from tapsyrma.app.console import say
from tapsyrma.app.options import as_of_day
from tapsyrma.app.tables import Form, show
from tapsyrma.ontology import on_a_day
from tapsyrma.ontology.entries import Entry
from tapsyrma.ontology.reference import registry

On = Annotated[str | None, typer.Option("--on", "--as-of", metavar="DATE", help="The day.  [default: today]")]
Format = Annotated[Form, typer.Option("--format", help="How to print the rows.")]
_ENTRY = ("id", "kk", "ru", "en", "from", "to")


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("holder")(holder)
    app.command("members")(members)
    app.command("body")(body)


def holder(
    post: Annotated[str, typer.Argument(metavar="POST", help="A post: its id, or its name in any language.")],
    *,
    on: On = None,
    form: Format = Form.table,
) -> None:
    """Say who held a post on a day, as far as a source shows; nobody means not known.

    Example: `tapsyrma holder "аким Атырауской области" --on 2013-05-01`
    """
    day = as_of_day(on, "--on")
    rows = [
        {
            "official": registry().entries[tenure.official].labels.get("en"),
            "official_kk": registry().entries[tenure.official].labels.get("kk"),
            "official_ru": registry().entries[tenure.official].labels.get("ru"),
            "acting": tenure.acting,
            "from": tenure.begins,
            "to": tenure.ends,
            "source": " | ".join(tenure.sources),
        }
        for tenure in on_a_day.holder(post, day)
    ]
    columns = ("official", "official_kk", "official_ru", "acting", "from", "to", "source")
    show(rows, form, columns, f"{post}, {day}")
    if not rows:
        say(f"not known: no source here shows who held it on {day}")


def members(
    collective: Annotated[str, typer.Argument(metavar="GROUP", help="A group: its id, or its name.")],
    *,
    on: On = None,
    form: Format = Form.table,
) -> None:
    """List the posts and bodies that belonged to a group on a day.

    Example: `tapsyrma members "all akims" --on 2018-01-01`
    """
    day = as_of_day(on, "--on")
    show(list(map(_row, on_a_day.members(collective, day))), form, _ENTRY, f"{collective}, {day}")


def body(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A body's name or abbreviation, or its id.")],
    *,
    on: On = None,
    form: Format = Form.table,
) -> None:
    """Say which body bore a name on a day, and what became of it.

    Example: `tapsyrma body МОН --on 2019-11-28`
    """
    day = as_of_day(on, "--on")
    found = on_a_day.body(name, day)
    rows = [{**_row(entry), "became": ", ".join(_later(entry)) or None} for entry in found]
    show(rows, form, (*_ENTRY, "became"), f"{name}, {day}")
    if not rows:
        say(f"not known: the registry has no body of that name on {day}")


def _row(entry: Entry) -> dict[str, Any]:
    labels = {language: entry.labels.get(language) for language in ("kk", "ru", "en")}
    return {"id": entry.id, **labels, "from": entry.begins, "to": entry.ends}


def _later(entry: Entry) -> list[str]:
    """What a body was turned into, with the day."""
    changes = registry().successors(entry.id)
    return [f"{identifier} ({change.on})" for change in changes for identifier in change.after]
