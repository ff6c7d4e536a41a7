"""tapsyrma graph, tapsyrma demo: pages that open offline."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tapsyrma.app.asked import asked_store
from tapsyrma.app.console import emit, progress, say
from tapsyrma.app.demo import demo as run_demo
from tapsyrma.app.options import AsOf, KnownAt, Project, Store, as_of_day
from tapsyrma.app.output import writing
from tapsyrma.viz.page import write


class Picture(StrEnum):
    """The two pages."""

    accountability = "accountability"
    responsibility = "responsibility"


class PageLanguage(StrEnum):
    """The language in which a page opens; its reader can change it."""

    kk = "kk"
    ru = "ru"
    en = "en"


Out = Annotated[Path, typer.Option("--out", "-o", metavar="FILE.html", help="The page to write.")]
Focus = Annotated[
    str | None, typer.Option("--focus", metavar="ID", help="Show what hangs on this post, body, official …")
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("graph")(graph)
    app.command("demo")(demo)


def graph(
    picture: Annotated[Picture, typer.Argument(help="Which page.")],
    *,
    out: Out,
    focus: Focus = None,
    as_of: AsOf = None,
    language: Annotated[PageLanguage, typer.Option("--language", help="Opens in it.")] = PageLanguage.en,
    project: Project = None,
    store: Store = None,
    known_at: KnownAt = None,
) -> None:
    """Write a page that opens offline in a browser.

    Example: `tapsyrma graph accountability -o accountability.html`

    Example: `tapsyrma graph responsibility --focus post/prime-minister -o prime-minister.html`
    """
    with asked_store(store, project, known_at) as opened, writing(out):
        written = write(
            picture.value, opened, out, as_of=as_of_day(as_of), focus=focus, language=language.value
        )
    say(f"{written.instructions} of {written.found} instructions shown, as of {as_of_day(as_of)}")
    emit(str(written.path))


def demo(
    *,
    out: Annotated[Path, typer.Option("--out", help="Folder for the project and its pages.")] = Path("demo"),
) -> None:
    """Read the bundled releases, build the graph and write both pages.

    Example: `tapsyrma demo && xdg-open demo/accountability.html`
    """
    with progress() as bars, writing(out):
        shown = run_demo(out, bars)
    for line in shown.lines:
        say(line)
    emit(str(shown.page))
