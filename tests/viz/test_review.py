"""The page of open questions: answers become decisions' files, and no text of a release becomes markup."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tapsyrma.ontology.decisions import Decision, Subject, decision_json, decision_of
from tapsyrma.viz.review import review_page

from .conftest import Opener

ONE = Subject("a" * 64, 3, 14, "Марат Омаров")
OTHER = Subject("b" * 64, 5, 16, "Marat Omarov")


def question(name: str = "Марат Омаров") -> dict[str, Any]:
    """A question as the command hands it over."""
    files = {}
    for verdict in ("same", "not-same"):
        content = decision_json(Decision(verdict, (ONE, OTHER), "", ""))
        files[verdict] = {"name": f"{verdict}.json", "content": content}
    side = {"name": name, "post": "аким района", "where": "a.txt", "words": "сказал аким района"}
    other = {**side, "name": "Marat Omarov"}
    return {"one": side, "other": other, "value": 4, "what": "named", "files": files}


def page(folder: Path, *questions: dict[str, Any]) -> Path:
    """The page of some questions."""
    file = folder / "review.html"
    file.write_text(review_page(questions, "A. Auditor"), encoding="utf-8")
    return file


@pytest.mark.chromium
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_can_be_used_by_everyone(opened: Opener, tmp_path: Path, width: int, scheme: str) -> None:
    """No finding of axe, and nothing is wider than the screen."""
    with opened(page(tmp_path, question(), question()), width=width, scheme=scheme) as it:
        assert it.page.locator("article").count() == 2
        assert it.run("document.documentElement.scrollWidth <= innerWidth")
        found = Axe().run(it.page).response["violations"]
        assert [each["id"] for each in found] == []


@pytest.mark.chromium
def test_an_answer_is_saved_as_a_decision(opened: Opener, tmp_path: Path) -> None:
    """The file that the browser saves is one that the next build applies."""
    with opened(page(tmp_path, question()), accept_downloads=True) as it:
        it.page.fill("article input", "the same district")
        with it.page.expect_download() as saved:
            it.page.click("article button >> nth=0")
        content = json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))
        assert re.fullmatch(r"same-\d{4}-\d\d-\d\d-A-Auditor\.json", saved.value.suggested_filename)
        decision = decision_of(content, "the page")
        assert (decision.verdict, decision.by, decision.why) == ("same", "A. Auditor", "the same district")
        assert decision.subjects == (ONE, OTHER)
        assert "1" in it.page.locator("#progress").inner_text()


@pytest.mark.chromium
def test_the_page_speaks_three_languages(opened: Opener, tmp_path: Path) -> None:
    """A click changes every text of the interface."""
    with opened(page(tmp_path, question())) as it:
        headings = set()
        for language in ("kk", "ru", "en"):
            it.page.click(f"button[lang={language}]")
            headings.add(it.page.locator("h1").inner_text())
        assert len(headings) == 3


@pytest.mark.chromium
def test_names_in_a_release_are_never_markup(opened: Opener, tmp_path: Path) -> None:
    """A hostile name is shown as it is written."""
    name = "</script><img src=x onerror=alert(1)>{{ 7 * 7 }}"
    with opened(page(tmp_path, question(name))) as it:
        assert it.page.locator("h3 >> nth=0").inner_text() == name


def test_the_same_questions_give_the_same_page() -> None:
    """No clock stands in it."""
    assert review_page([question()], "A") == review_page([question()], "A")
