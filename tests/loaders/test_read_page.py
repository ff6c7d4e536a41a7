"""HTML pages: the release itself is kept, nothing is fetched, and no page takes for ever."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from tapsyrma.loaders.read.document import read_document
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.errors import InputError
from tapsyrma.ontology.records import Document

TITLE = "Школьные столовые проверят до конца четверти"
LEAD = (
    "Заместитель акима области Марат Ильясов провел совещание о питании школьников. В нем участвовали "
    "руководители районных отделов образования."
)
ORDER = "Управлению образования поручено до 1 апреля проверить столовые во всех школах области."
TEASERS = [
    "Министр поручил ускорить ремонт дорог",
    "Назначен ректор университета",
    "Билеты на поезда подешевеют в мае",
    "Аким города ответил на вопросы жителей",
]
LINKS = "".join(f"<li><a href='/{number}'>{teaser}</a></li>" for number, teaser in enumerate(TEASERS))


def portal(*paragraphs: str) -> str:
    """A site with everything around the release."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return (
        f"<html><head><meta charset='utf-8'><title>{TITLE} | Акимат</title>"
        "<link rel='canonical' href='https://example.kz/news/12'></head><body>"
        f"<header><nav><ul>{LINKS}</ul></nav></header><div><h1>{TITLE}</h1>"
        f"<div class='d'>12 марта 2024</div><div>{body}</div></div>"
        f"<div class='aside'><h3>Последние новости</h3><ul>{LINKS}</ul></div>"
        "<footer>© 2024 Все права защищены</footer></body></html>"
    )


def weblog(*paragraphs: str) -> str:
    """An article with the related ones inside the same element."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    related = "".join(
        f"<article><h3><a>{teaser}</a></h3><p>{teaser} и другое…</p></article>" for teaser in TEASERS
    )
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>{TITLE}</title></head><body><main><article>"
        f"<h1>{TITLE}</h1><time datetime='2024-03-12T10:15:00+05:00'>вчера</time>{body}</article>"
        f"<section><h2>Читайте также</h2>{related}</section></main></body></html>"
    )


def table(*paragraphs: str) -> str:
    """A page of the old kind, laid out in a table and broken by br."""
    return (
        f"<html><head><title>{TITLE}</title></head><body><table><tr><td><ul>{LINKS}</ul></td>"
        f"<td><b>{TITLE}</b><br><i>12 марта 2024</i><br><br>{'<br><br>'.join(paragraphs)}</td></tr></table>"
        "</body></html>"
    )


def read(tmp_path: Path, markup: str | bytes, name: str = "page.html") -> Document:
    """The document that a page makes."""
    path = tmp_path / name
    path.write_bytes(markup if isinstance(markup, bytes) else markup.encode())
    return read_document(path)


@pytest.mark.parametrize("layout", [portal, weblog, table])
@pytest.mark.parametrize("paragraphs", [[LEAD], [LEAD, ORDER], [LEAD, *[ORDER, LEAD] * 5]], ids=len)
def test_the_release_is_kept_and_the_teasers_are_not(
    tmp_path: Path, layout: Callable[..., str], paragraphs: list[str]
) -> None:
    """However short the release and whatever the site puts around it."""
    document = read(tmp_path, layout(*paragraphs))
    assert all(paragraph in document.text.split("\n") for paragraph in paragraphs)
    assert not any(teaser in document.text for teaser in TEASERS)
    assert document.title == TITLE
    assert document.date.value == "2024-03-12"


def test_what_the_head_says_is_read(tmp_path: Path) -> None:
    """The canonical address and the day in the markup come with the page, the day as metadata."""
    document = read(tmp_path, portal(LEAD))
    assert document.address == "https://example.kz/news/12"
    assert (document.date.basis, document.date.span) == ("metadata", None)


def test_a_dateline_in_the_text_goes_before_the_head(tmp_path: Path) -> None:
    """What the release itself states is not overruled by what the site's software wrote."""
    markup = weblog(f"Астана. 11 марта 2024 года. {LEAD}", ORDER)
    document = read(tmp_path, markup)
    assert (document.date.value, document.date.basis) == ("2024-03-11", "stated")


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<meta property='article:published_time' content='2024-03-12T10:15:00+05:00'>", "2024-03-12"),
        ("<meta name='DC.date' content='2024-03-12'>", "2024-03-12"),
        ('<script type="application/ld+json">{"datePublished": "2024-03-12T10:15"}</script>', "2024-03-12"),
        ("<meta itemprop='datePublished' content='2024-03-12T10:15:00Z'>", "2024-03-12"),
        ("<meta itemprop='datePublished' content='2024-03-12T20:15:00Z'>", None),
        ("<meta name='date' content='2024-03-12'><meta name='date' content='2024-03-13'>", None),
        ("<meta name='date' content='last year'>", None),
    ],
)
def test_metadata_gives_a_day_only_when_it_is_certain(tmp_path: Path, head: str, day: str | None) -> None:
    """Late evening in Greenwich may be the next day in Kazakhstan; two days are none."""
    markup = f"<html><head>{head}</head><body><h1>{TITLE}</h1><p>{LEAD}</p><p>{ORDER}</p></body></html>"
    assert read(tmp_path, markup).date.value == day


def test_lists_keep_their_markers(tmp_path: Path) -> None:
    """An ordered list is numbered, others have bullets, and the split finds the items."""
    markup = (
        f"<html><body><article><h1>{TITLE}</h1><p>{LEAD}</p><p>По итогам совещания даны поручения:</p>"
        "<ol><li><p>управлению образования – проверить столовые;</p></li><li>акимам районов:"
        "<ul><li>закупить оборудование;</li><li>отчитаться о расходах.</li></ul></li></ol>"
        f"<p>{ORDER}</p></article></body></html>"
    )
    layout = split(read(tmp_path, markup))
    items = [block for block in layout.blocks if block.kind == "item"]
    assert [block.marker and block.marker.of(layout.document.text) for block in items] == [
        "1)",
        "2)",
        "•",
        "•",
    ]
    assert len({block.group for block in items}) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16", "koi8-r"])
def test_the_declared_encoding_is_honoured(tmp_path: Path, encoding: str) -> None:
    """A page reads the same in the encoding it names."""
    markup = portal(LEAD, ORDER).replace("charset='utf-8'", f"charset='{encoding}'").replace("©", "")
    assert LEAD in read(tmp_path, markup.encode(encoding)).text


def test_a_page_is_known_by_its_beginning(tmp_path: Path) -> None:
    """Somebody saved a page as .txt."""
    assert "<p>" not in read(tmp_path, weblog(LEAD, ORDER), "page.txt").text


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body></body></html>",
        "<html><head><title>x</title></head><body><script>var text = 1</script></body></html>",
        "<html><body><img src='https://example.kz/a.png'></body></html>",
        "<!-- nothing -->",
    ],
)
def test_a_page_without_text_is_refused(tmp_path: Path, markup: str) -> None:
    """There is nothing to read, and the reason says so."""
    with pytest.raises(InputError, match="a page without text"):
        read(tmp_path, markup)


HOSTILE = {
    "deep nesting": "<div>" * 100_000,
    "unclosed inline": "<b>x" * 50_000,
    "many attributes": f"<p {' '.join(f'a{number}' for number in range(60_000))}>",
    "attributes behind a quoted sign": f"<p x='>' {' '.join(f'a{number}' for number in range(60_000))}>",
    "attributes parted by slashes": f"<p {'/'.join(f'a{number}' for number in range(60_000))}>",
    "open quotes": '<a "' * 50_000,
    "a huge attribute": f"<p title='{'a' * 1_000_000}'>x</p>",
    "many links in nested lists": "<ul>" * 150 + "<a>x</a>" * 5_000,
    "many headers of teasers": "<div><h3>Читайте также</h3><p>x</p></div>" * 2_000,
    "angle brackets": "<" * 300_000,
    "white space": f"<p>{' ' * 500_000}x</p>",
    "too much": "<p>x</p>" * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_cost_bounded_time(tmp_path: Path, name: str) -> None:
    """A page made to hang its reader is read or refused within seconds."""
    started = time.process_time()
    markup = f"<html><body><h1>{TITLE}</h1><p>{LEAD}</p>{HOSTILE[name]}</body></html>"
    try:
        document = read(tmp_path, markup)
    except InputError as error:
        assert "a page with" in str(error)  # noqa: PT017 - either outcome is right, another error is not
    else:
        assert LEAD in document.text
    assert time.process_time() - started < 10


def test_reading_text_does_not_load_the_html_libraries() -> None:
    """They take half a second to import, which a batch of text files must not pay."""
    code = (
        "import sys; from tapsyrma.loaders.read.document import read_text;"
        "read_text('Министр поручил акимам проверить школы.');"
        "print([name for name in ('lxml', 'trafilatura', 'readability') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
