"""The page as text: what it carries, what it refuses, and that it is always the same."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from pathlib import Path

import pytest

from tapsyrma.graph.store import Store
from tapsyrma.ontology.errors import UsageError
from tapsyrma.viz.facts import gather
from tapsyrma.viz.page import model, render, write

from . import land
from .conftest import FOCUS

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def text(accountability_page: Path) -> str:
    """The page of all instructions."""
    return accountability_page.read_text(encoding="utf-8")


def test_the_same_store_gives_the_same_bytes(land_store: Store) -> None:
    """Nothing in a page depends on when or in which order it was made."""
    pages = [render(model("accountability", gather(land_store, land.AS_OF), as_of=land.AS_OF)) for _ in "ab"]
    assert pages[0] == pages[1]


def test_only_what_the_policy_hashes_can_run(text: str) -> None:
    """The policy allows two scripts and one style by their hashes, and nothing inline or evaluated."""
    policy = html.unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', text)[1])  # type: ignore[index]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    for source in (*SCRIPT.findall(text), *STYLE.findall(text)):
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert len(SCRIPT.findall(text)) == 2
    assert not re.search(r"<[^>]+\son[a-z]+=", text.split("<script", 1)[0])


def test_vis_network_stands_in_the_page_once(text: str) -> None:
    """Pyvis's bundled version, whole, with its licence."""
    assert text.count("@version 9.1.2") == 1


def test_data_cannot_leave_its_block(text: str) -> None:
    """No character of the data block could end it, and it is the network that pyvis holds."""
    block = DATA.findall(text)[0]
    assert not re.search("[<>&\u2028\u2029]", block)
    network = json.loads(block)["network"]
    assert network["options"]["physics"]["enabled"] is False
    assert {node["shape"] for node in network["nodes"]} == {"custom"}
    assert {edge["basis"] for edge in network["edges"]} == {"stated", "inferred", "reference", "none"}


def test_the_register_stands_in_the_page_without_scripts(text: str) -> None:
    """Paper, and readers without scripts, get every instruction with its sentence and the as-of day."""
    body = text.split("<main>", 1)[1].split("</main>", 1)[0]
    assert body.count('<td class="for-status') == 100
    assert body.count('<span class="proof">') == 100
    assert "No owner named" in body
    assert f"As of {land.AS_OF}" in text


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Responsibilities: Minister of Bridges"),
        ("ru", "Зона ответственности: Министр мостов"),
        ("kk", "Жауапкершілік аясы: Көпірлер министрі"),
    ],
)
def test_the_two_pages_have_titles_of_their_own(
    land_store: Store, text: str, language: str, title: str
) -> None:
    """One says who answers for what, the other whose responsibilities it shows."""
    facts = gather(land_store, land.AS_OF, FOCUS)
    page = render(model("responsibility", facts, as_of=land.AS_OF, focus=FOCUS, language=language))  # type: ignore[arg-type]
    assert f"<title>{title} · " in page
    assert f'<h1 id="heading">{title}</h1>' in page
    assert f'<html lang="{language}">' in page
    assert "<title>Who answers for which instruction · " in text


def test_a_page_that_cannot_hold_all_says_so(land_store: Store, tmp_path: Path) -> None:
    """Beyond the limit the latest are kept, and both numbers are given."""
    written = write("accountability", land_store, tmp_path / "few.html", as_of=land.AS_OF, limit=7)
    assert (written.instructions, written.found) == (7, 100)
    assert '"found":100' in (tmp_path / "few.html").read_text(encoding="utf-8")


def test_responsibility_needs_a_focus_that_exists(land_store: Store, tmp_path: Path) -> None:
    """A missing or unknown focus is told in one line, and no page is written."""
    path = tmp_path / "none.html"
    with pytest.raises(UsageError, match="needs --focus"):
        write("responsibility", land_store, path, as_of=land.AS_OF)
    with pytest.raises(UsageError, match="post/of-nobody"):
        write("responsibility", land_store, path, as_of=land.AS_OF, focus="post/of-nobody")
    assert not path.exists()


def test_a_focus_without_instructions_has_a_page(land_store: Store, tmp_path: Path) -> None:
    """No instructions at all is a right answer."""
    written = write(
        "responsibility", land_store, tmp_path / "none.html", as_of=land.AS_OF, focus="topic/silence"
    )
    assert written.instructions == 0
    assert "No instructions found" in (tmp_path / "none.html").read_text(encoding="utf-8")
