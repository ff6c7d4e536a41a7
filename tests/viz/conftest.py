"""A store with the invented country in it, pages made from it, and a browser that opens them offline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tapsyrma.graph.projection import project
from tapsyrma.graph.store import Store, open_store
from tapsyrma.viz.page import write

from . import land

ARGUMENTS = (
    "--no-sandbox",  # tests may run as root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
FOCUS = "post/minister-of-bridges"


@pytest.fixture(scope="session")
def land_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A hundred instructions of the invented country."""
    with open_store(str(tmp_path_factory.mktemp("land") / "graph.kgl")) as store:
        project(land.rows(100), store, mark="land")
        yield store


@pytest.fixture(scope="session")
def accountability_page(land_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of all instructions."""
    path = tmp_path_factory.mktemp("pages") / "accountability.html"
    write("accountability", land_store, path, as_of=land.AS_OF)
    return path


@pytest.fixture(scope="session")
def responsibility_page(land_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of one post."""
    path = tmp_path_factory.mktemp("pages") / "responsibility.html"
    write("responsibility", land_store, path, as_of=land.AS_OF, focus=FOCUS)
    return path


@pytest.fixture(scope="session")
def few_pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Both pages of a dozen instructions, for what takes longer the more there is on a page."""
    folder = tmp_path_factory.mktemp("few")
    paths = {picture: folder / f"{picture}.html" for picture in ("accountability", "responsibility")}
    with open_store(str(folder / "graph.kgl")) as store:
        project(land.rows(12), store, mark="few")
        write("accountability", store, paths["accountability"], as_of=land.AS_OF)
        write("responsibility", store, paths["responsibility"], as_of=land.AS_OF, focus=FOCUS)
    return paths


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@dataclass
class Opened:
    """A page in a browser without network; ``problems`` are console errors, exceptions and requests."""

    page: Page
    problems: list[str] = field(default_factory=list)

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        return self.page.evaluate(script)

    def watch(self) -> None:
        """Collect problems from now on."""
        note = self.problems.append
        own = ("file:", "data:", "blob:")
        self.page.on("console", lambda m: note(m.text) if m.type in {"error", "warning"} else None)
        self.page.on("pageerror", lambda error: note(str(error)))
        self.page.on("dialog", lambda dialog: note(f"dialog: {dialog.message}"))
        self.page.on("request", lambda r: None if r.url.startswith(own) else note(r.url))


Opener = Callable[..., Any]


@pytest.fixture
def opened(browser: Browser) -> Opener:
    """A function that opens a page in a state, such as "view=graph", for the length of a block.

    Leaving the block fails if the page had an error, raised an exception or asked for anything.
    """

    @contextmanager
    def opening(
        path: Path, state: str = "", *, width: int = 1280, scheme: Any = "light", **options: Any
    ) -> Iterator[Opened]:
        context = browser.new_context(
            offline=True, viewport={"width": width, "height": 800}, color_scheme=scheme, **options
        )
        it = Opened(context.new_page())
        it.watch()
        it.page.goto(f"{path.resolve().as_uri()}#{state}" if state else path.resolve().as_uri())
        try:
            yield it
            assert it.problems == []
        finally:
            context.close()

    return opening
