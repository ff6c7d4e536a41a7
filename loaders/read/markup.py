"""HTML as a tree, within limits, and a tree as lines of text. Nothing is ever fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tapsyrma.loaders.read.refusal import Refusal

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LARGEST = 5_000_000  # characters of markup; a release's page is a twentieth of it
# Parsing a tag takes the square of its length, because every attribute is compared with every other one.
_LONG_TAG = 1_000
_COSTLIEST = 500_000_000
_TAG_OPENS = re.compile("<[A-Za-z]")
_TAG_SIGN = re.compile("[>\"']")
# Characters that no XML tree may hold; references to them are dropped by the parser.
_NOT_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]|&#(?:[0-8]|1[124-9]|2\\d|3[01]);"
)
_WHITE = re.compile("[ \t\r\n\f]+")
# Elements that stand on lines of their own, in HTML and in trafilatura's TEI.
_OWN_LINE = frozenset({
    "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "item", "li", "list",
    "main", "ol", "p", "pre", "quote", "row", "section", "table", "tr", "ul",
})  # fmt: skip
_BULLET = "•"
_CELLS = frozenset({"td", "th", "cell"})
_ITEMS = frozenset({"li", "item"})
_LISTS = frozenset({"ul", "ol", "list"})
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "textarea", "select", "button", "svg", "title"}
)


def tree_of(markup: str) -> HtmlElement:
    """The page as a tree.

    Raises:
        Refusal: Reading the page would take unbounded time, or it has no elements.
    """
    from lxml import etree  # noqa: PLC0415 - slow to import, and only pages need it
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415

    if len(markup) > _LARGEST:
        raise Refusal(f"a page with more than {_LARGEST // 1_000_000} million characters of markup")
    if _tag_cost(markup) > _COSTLIEST:
        raise Refusal("a page with an element of too many attributes")
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(_NOT_XML.sub(" ", markup).encode(), parser=parser)
    except (etree.ParserError, ValueError, AssertionError) as error:
        raise Refusal("a page without text") from error


def _tag_cost(markup: str) -> int:
    """How much work the tags are, quoted values aside: the sum of the squares of the overlong ones."""
    cost = 0
    tag = _TAG_OPENS.search(markup)
    while tag is not None:
        length, at = 0, tag.end()
        while sign := _TAG_SIGN.search(markup, at):
            length += sign.start() - at
            at = sign.end()
            if sign.group() == ">":
                break
            closing = markup.find(sign.group(), at)
            at = closing + 1 if closing >= 0 else len(markup)
            length += 2
        else:
            break
        cost += max(0, length - _LONG_TAG) ** 2
        tag = _TAG_OPENS.search(markup, at)
    return cost


def text_of(root: HtmlElement) -> str:
    """The text of a tree: paragraphs, headings and list items on lines of their own, items with a marker.

    The tree may be HTML or trafilatura's TEI. Walks without recursion, so that depth costs nothing.
    """
    from lxml import etree  # noqa: PLC0415

    writer = _Writer()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            writer.enter(element)
        else:
            writer.leave(element)
            if element is not root:
                writer.write(element.tail)
    return writer.text()


class _Writer:
    """Collects lines while a tree is walked."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._counts: list[int | None] = []  # of every list around: the last number, or None for bullets
        self._silent = 0

    def enter(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in _SILENT:
            self._silent += 1
        if tag in _OWN_LINE or tag in {"br", "lb"}:
            self._break()
        if tag in _LISTS:
            self._counts.append(0 if tag == "ol" or element.get("rend") == "ol" else None)
        if tag in _ITEMS:
            self._line.append(self._marker())
        if tag in _CELLS and "".join(self._line).strip():
            self._line.append(" | ")
        self.write(element.text)

    def leave(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in _OWN_LINE:
            self._break()
        if tag in _LISTS:
            self._counts.pop()
        if tag in _SILENT:
            self._silent -= 1

    def write(self, text: str | None) -> None:
        if text and not self._silent:
            self._line.append(_WHITE.sub(" ", text))

    def text(self) -> str:
        self._break()
        return "\n".join(self._lines)

    def _marker(self) -> str:
        if not self._counts or self._counts[-1] is None:
            return f"{_BULLET} "
        self._counts[-1] += 1
        return f"{self._counts[-1]}) "

    def _break(self) -> None:
        line = _WHITE.sub(" ", "".join(self._line)).strip(" ")
        # A marker alone waits for its item's first words, which may stand in a paragraph of their own.
        if line == _BULLET or (line.endswith(")") and line[:-1].isdigit()):
            self._line = [line + " "]
            return
        if line:
            self._lines.append(line)
        self._line = []
