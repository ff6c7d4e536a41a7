"""The pages in a real Chromium, without a network."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import Opened, Opener
from .land import AS_OF

pytestmark = pytest.mark.chromium

CHOSEN = "chosen=instruction%2F0005"
QUOTE = "Жиынды қорытындылай келе, төрағалық етуші көпірлердің техникалық жай-күйіне түгендеу жүргізіп"


def visible(it: Opened, selector: str) -> str:
    """The text that a reader sees in an element."""
    return it.page.locator(selector).inner_text()


@pytest.mark.parametrize("picture", ["accountability", "responsibility"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_is_accessible(
    opened: Opener, few_pages: dict[str, Path], picture: str, scheme: str
) -> None:
    """Axe finds nothing in any view, light or dark, with and without a choice, wide or narrow."""
    for width in (1280, 390):
        with opened(few_pages[picture], width=width, scheme=scheme) as it:
            for view in ("register", "graph", "timeline"):
                for chosen in ("null", "'instruction/0005'")[width == 390 :]:
                    it.run(f"tapsyrma.state.change({{view: '{view}', chosen: {chosen}}})")
                    assert [each["id"] for each in Axe().run(it.page).response["violations"]] == []


def test_a_click_on_a_row_shows_the_sentence(opened: Opener, accountability_page: Path) -> None:
    """The panel shows what proves the instruction, its source, and how to check it."""
    with opened(accountability_page) as it:
        it.page.locator('[data-id="instruction/0005"] .action').click()
        panel = visible(it, "#panel")
        assert QUOTE in panel
        assert "releases/002.kk.txt" in panel
        assert "2031 жылдың соңына дейін" in panel
        assert "tapsyrma trace instruction/0005" in panel
        assert "chosen=instruction" in it.page.url


def test_a_click_on_a_card_shows_the_sentence(opened: Opener, accountability_page: Path) -> None:
    """A card on the canvas opens the same panel as the row."""
    with opened(accountability_page, "view=graph") as it:
        card = next(c for c in it.run("tapsyrma.cards()") if c["thing"].startswith("instruction/"))
        screen = card["screen"]
        it.page.mouse.click(screen["x"] + screen["width"] / 2, screen["y"] + screen["height"] / 2)
        it.page.wait_for_selector("#panel.open")
        quote = it.run(f"tapsyrma.data.thing({card['thing']!r}).proofs[0].quote")
        assert quote in visible(it, "#panel")


@pytest.mark.parametrize(
    ("thing", "heading", "count"),
    [
        ("body/ministry-of-orchards", "Instructions owned", 14),
        ("post/regent", "Instructions of those who answer to it", 71),
        ("programme/safe-crossing", "Instructions that concern it", 15),
        ("nobody", "Instructions owned", 29),
    ],
)
def test_anything_else_lists_the_instructions_that_hang_on_it(
    opened: Opener, accountability_page: Path, thing: str, heading: str, count: int
) -> None:
    """A post, body, programme or nobody: the panel lists its instructions with their statuses."""
    with opened(accountability_page, f"chosen={thing}") as it:
        assert heading in visible(it, "#panel")
        assert it.page.locator("#panel .duties li").count() == count


def test_basis_and_holders_are_said_in_words(opened: Opener, accountability_page: Path) -> None:
    """What is inferred, what is reference data, and who held the post on which day."""
    with opened(accountability_page, CHOSEN) as it:
        panel = visible(it, "#panel")
        assert "not named in this sentence, inferred from an earlier one" in panel
        assert "reference data" in panel
        assert "On the day of issue (2030-05-20) Yerassyl Kopirov" in panel
        assert f"On {AS_OF} Ainur Baktygereyeva (acting)" in panel
        assert "the sources do not show who held the post" in panel


def test_the_interface_speaks_three_languages(opened: Opener, accountability_page: Path) -> None:
    """The switch changes interface and labels; the words of a release stay in their own language."""
    with opened(accountability_page, CHOSEN) as it:
        for language, heading, status, owner in [
            ("kk", "Қай тапсырмаға кім жауап береді", "Мерзімі әлі келген жоқ", "Көпірлер министрі"),
            ("ru", "Кто отвечает за какое поручение", "Срок не наступил", "Министр мостов"),
            ("en", "Who answers for which instruction", "Not due yet", "Minister of Bridges"),
        ]:
            it.page.locator(f'.languages [lang="{language}"]').click()
            assert it.run("document.documentElement.lang") == language
            assert visible(it, "h1") == heading
            assert it.page.title().startswith(heading)
            panel = visible(it, "#panel")
            assert status in panel
            assert owner in panel
            assert QUOTE in panel


def test_tiles_filter_and_say_what_they_leave(opened: Opener, accountability_page: Path) -> None:
    """A status and "no owner named" narrow the register, the graph and the exports alike."""
    with opened(accountability_page) as it:
        it.page.locator(".tile.deadline-passed").click()
        it.page.locator(".tile.nobody").click()
        rows = it.page.locator("#register tbody tr")
        assert 0 < rows.count() < 15
        assert f"Shown: {rows.count()} of 100" in visible(it, "#shown")
        assert set(rows.locator(".for-owner").all_inner_texts()) == {"No owner named"}
        duties = [c for c in it.run("tapsyrma.cards()") if c["thing"].startswith("instruction/")]
        assert len(duties) == rows.count()


def test_the_register_sorts(opened: Opener, accountability_page: Path) -> None:
    """A heading sorts by its column, again the other way round, and says so."""
    with opened(accountability_page) as it:
        heading = it.page.locator("th.for-deadline")
        for direction, reverse in [("ascending", False), ("descending", True)]:
            heading.locator("button").click()
            assert heading.get_attribute("aria-sort") == direction
            days = it.page.locator("#register .for-deadline .day").all_inner_texts()
            dated = [day for day in days if day.startswith("20")]
            assert dated == sorted(dated, reverse=reverse)


def test_the_keyboard_is_enough(opened: Opener, accountability_page: Path) -> None:
    """Slash searches, arrows move, Enter opens, Esc closes, in search, register and graph."""
    with opened(accountability_page) as it:
        press = it.page.keyboard.press
        press("/")
        it.page.keyboard.type("ВОДОХРАНИЛИЩ министр")
        press("ArrowDown")
        press("Enter")
        assert "Deputy First Steward" in visible(it, "#panel h2")
        press("Escape")
        assert it.page.locator("#panel.open").count() == 0
        press("ArrowDown")
        press("ArrowDown")
        press("Enter")
        assert it.page.locator("#panel.open").count() == 1
        press("Escape")
        it.page.locator("#tab-graph").click()
        it.page.locator("#canvas").focus()
        press("ArrowDown")
        press("ArrowRight")
        press("Enter")
        assert it.run("location.hash").count("instruction") == 1


def test_an_address_brings_back_the_view(opened: Opener, accountability_page: Path) -> None:
    """What was chosen, filtered and sorted stands in the address; nonsense in it is ignored."""
    state = "view=timeline&language=kk&chosen=post%2Fregent&only=open&sort=deadline&down=1"
    with opened(accountability_page, state) as it:
        assert sorted(it.run("location.hash")[1:].split("&")) == sorted(state.split("&"))
        assert it.page.locator("#tab-timeline").get_attribute("aria-selected") == "true"
        assert visible(it, "#panel h2") == "Регент"
    with opened(accountability_page, "view=__proto__&language=xx&chosen=constructor&only=x&sort=id") as it:
        assert it.page.locator("#register tbody tr").count() == 100


def exported(it: Opened, name: str) -> bytes:
    """What a download button saves."""
    it.page.locator(".download summary").click()
    with it.page.expect_download() as waiting:
        it.page.locator(f'[data-export="{name}"]').click()
    return Path(waiting.value.path()).read_bytes()


def test_the_table_opens_in_a_spreadsheet(opened: Opener, accountability_page: Path) -> None:
    """UTF-8 with a mark, one line an instruction, the basis of every owner in a column of its own."""
    with opened(accountability_page) as it:
        content = exported(it, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert len(lines) == 100
    line = next(line for line in lines if line["id"] == "instruction/0005")
    assert line["owner"].split("; ")[1].startswith("Committee for the Supervision")
    assert (line["owner_basis"], line["owner_role"]) == ("stated; inferred", "lead; with")
    assert line["quote"].startswith(QUOTE)
    assert {each["as_of"] for each in lines} == {AS_OF}


def test_the_graph_opens_elsewhere(opened: Opener, accountability_page: Path) -> None:
    """GraphML that NetworkX reads, with relation, role and basis on every edge."""
    with opened(accountability_page) as it:
        graph = nx.parse_graphml(exported(it, "graphml").decode("utf-8"))
    edge: dict[str, Any] = graph.edges["instruction/0003", "body/ministry-of-lakes"]
    assert (edge["relation"], edge["role"], edge["basis"]) == ("assigned", "lead", "inferred")


def test_the_picture_is_a_picture(opened: Opener, accountability_page: Path) -> None:
    """The whole view as PNG, not only what is on screen."""
    with opened(accountability_page, "view=graph") as it:
        assert exported(it, "png").startswith(b"\x89PNG")


def test_without_scripts_the_register_is_there(opened: Opener, accountability_page: Path) -> None:
    """A reader without scripts reads every instruction and its sentence."""
    with opened(accountability_page, java_script_enabled=False) as it:
        assert it.page.locator("#register tbody tr").count() == 100
        assert it.page.locator("#register .proof").first.is_visible()


def test_paper_gets_the_sentences(opened: Opener, accountability_page: Path) -> None:
    """In print the register shows its evidence, in black on white."""
    with opened(accountability_page, scheme="dark") as it:
        it.page.emulate_media(media="print")
        assert it.page.locator("#register .proof").first.is_visible()
        assert not it.page.locator("#filters").is_visible()
        assert it.run("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
