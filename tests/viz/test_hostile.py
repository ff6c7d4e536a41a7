"""A store full of malice: whatever a release says, the page shows it as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tapsyrma.graph.projection import project
from tapsyrma.graph.store import open_store
from tapsyrma.viz.facts import Facts, gather
from tapsyrma.viz.page import model, render

from . import land
from .conftest import FOCUS, Opener

pytestmark = pytest.mark.chromium

MALICE = (
    '<img src=x onerror="window.ran=1"></script><script>window.ran=1</script>'
    "<svg onload=window.ran=1> href javascript:window.ran=1 {{7*7}} \u2028 \u2029 ' \" `${ran}` __proto__"
)
TEXTS = {
    "action",
    "label",
    "label_kk",
    "label_ru",
    "label_en",
    "upper_label",
    "upper_label_kk",
    "upper_label_ru",
    "upper_label_en",
    "official_label",
    "official_label_kk",
    "official_label_ru",
    "official_label_en",
    "deadline_text",
    "quote",
    "lead",
    "document_label",
    "path",
    "reporter",
    "reporter_kk",
    "reporter_ru",
    "reporter_en",
    "report_label",
    "source",
}


def poisoned(rows: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """The same rows with malice in every text and every address."""
    changed = dict.fromkeys(TEXTS, f"=cmd|{MALICE}") | {"address": "javascript:window.ran=1"}
    return tuple({name: changed.get(name, value) for name, value in row.items()} for row in rows)


@pytest.fixture(scope="module", params=["accountability", "responsibility"])
def hostile_page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page whose every label, title, quote, path and address is malicious."""
    with open_store(str(tmp_path_factory.mktemp("hostile") / "graph.kgl")) as store:
        project(land.rows(12), store, mark="hostile")
        facts = gather(store, land.AS_OF, FOCUS)
    malice = Facts(
        instructions=poisoned(facts.instructions),
        ties=poisoned(facts.ties),
        links=poisoned(facts.links),
        proofs=poisoned(facts.proofs),
        lines=poisoned(facts.lines),
        tenures=poisoned(facts.tenures),
        spoken=poisoned(facts.spoken),
        focus={**(facts.focus or {}), "label": MALICE, "label_en": MALICE},
        found=facts.found,
    )
    path = tmp_path_factory.mktemp("hostile") / "hostile.html"
    path.write_text(render(model(request.param, malice, as_of=land.AS_OF, focus=FOCUS)), encoding="utf-8")
    return path


def test_nothing_that_a_release_says_runs(opened: Opener, hostile_page: Path) -> None:
    """In every view, with and without a choice, on paper and in a search, malice stays text."""
    for state in (
        "",
        "view=graph",
        "view=timeline",
        "view=graph&chosen=instruction%2F0005",
        f"chosen={FOCUS}",
    ):
        with opened(hostile_page, state) as it:
            it.page.mouse.move(300, 400)
            it.page.locator("#search").fill("href")
            assert it.page.locator("#found li").count() > 1
            assert it.run("window.ran") is None
            assert it.page.locator("img").count() == 0
            assert "<img src=x onerror=" in it.page.locator("body").inner_text() or state == "view=graph"


def test_only_web_addresses_become_links(opened: Opener, hostile_page: Path) -> None:
    """A javascript: address is shown as a title without a link."""
    with opened(hostile_page, "chosen=instruction%2F0005") as it:
        assert it.page.locator("#panel .heading").count() == 1
        assert it.page.locator("#panel a").count() == 0


def test_a_formula_stays_text_in_a_spreadsheet(opened: Opener, hostile_page: Path) -> None:
    """Cells that begin like a formula begin with an apostrophe instead."""
    with opened(hostile_page) as it:
        it.page.locator(".download summary").click()
        with it.page.expect_download() as waiting:
            it.page.locator('[data-export="csv"]').click()
        content = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    assert "\"'=cmd|" in content
    assert '"=cmd|' not in content


def test_without_scripts_malice_is_text_too(opened: Opener, hostile_page: Path) -> None:
    """The register that Python writes escapes what it shows."""
    with opened(hostile_page, java_script_enabled=False) as it:
        assert it.page.locator("img, svg").count() == 0
        assert "onerror" in it.page.locator("#register").inner_text()
