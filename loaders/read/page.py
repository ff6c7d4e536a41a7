"""An HTML page's main text, without what surrounds it on the site."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import dropwhile
from typing import TYPE_CHECKING

from tapsyrma.loaders.read.markup import text_of, tree_of
from tapsyrma.loaders.read.metadata import heading
from tapsyrma.loaders.read.pruning import prune
from tapsyrma.loaders.read.refusal import Refusal

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)
_HEAD = 4096  # bytes within which an encoding is declared
_SHORT = 600  # characters; trafilatura takes the teasers for the text of such pages
_PROBE_SHORTEST = 40
_PROBE_WORDS = 6
_SENTENCE = re.compile('[.!?…][»”"]?(?: |$)')
_OUTSIDE = frozenset({"nav", "aside", "footer", "header", "script", "style", "form", "noscript", "template"})
_INLINE = frozenset({
    "a", "abbr", "b", "br", "em", "font", "i", "img", "mark", "small", "span", "strong", "sub", "sup",
    "time", "u",
})  # fmt: skip


def is_page(raw: bytes, suffix: str) -> bool:
    """Whether a file is HTML, by its name or by how it begins."""
    return suffix.lower() in SUFFIXES or _BEGINS.match(raw[:_HEAD]) is not None


def declared_encoding(raw: bytes) -> str | None:
    """The encoding that the page's head names."""
    match = _CHARSET.search(raw[:_HEAD])
    return match.group(1).decode("ascii").lower() if match else None


def main_text(tree: HtmlElement) -> str:
    """The main text of a page.

    Raises:
        Refusal: The page has no text.
    """
    tree = deepcopy(tree)
    prune(tree)
    block = _first_paragraph(tree)
    probe = " ".join(_spaced(block).split()[:_PROBE_WORDS]) if block is not None else ""
    around = text_of(block.getparent()) if block is not None else text_of(tree)
    pruned = _serialised(tree)
    text = _by_trafilatura(tree)
    if len(text) < _SHORT or probe not in _joined(text):
        # trafilatura loses short articles and takes the teasers; readability keeps them, but not everywhere.
        holding = [
            other for other in (text, _by_readability(pruned), around) if probe in _joined(other) and other
        ]
        text = min(holding, key=_length_and_lines) if probe and holding else text or around
    if not text.strip():
        raise Refusal("a page without text")
    return text


def _length_and_lines(text: str) -> tuple[int, int]:
    """Less around the release is better, and of the same words those that are not run together."""
    return len(_joined(text)), -text.count("\n")


def _by_trafilatura(tree: HtmlElement) -> str:
    """The main text as trafilatura finds it; it changes the tree."""
    import trafilatura  # noqa: PLC0415 - takes half a second to import

    _hush("trafilatura")
    try:
        found = trafilatura.bare_extraction(
            tree, include_comments=False, include_tables=True, with_metadata=False
        )
    except (ValueError, TypeError, AttributeError):  # its answer to broken trees; there are other readers
        return ""
    body = getattr(found, "body", None)
    return text_of(body) if body is not None else ""


def _by_readability(markup: str) -> str:
    """The main text as readability finds it, which keeps short articles whole."""
    from readability import Document  # noqa: PLC0415
    from readability.readability import Unparseable  # noqa: PLC0415

    _hush("readability")
    try:
        return text_of(tree_of(Document(markup).summary(html_partial=True)))
    except (Unparseable, Refusal, ValueError, TypeError):
        return ""


def _serialised(tree: HtmlElement) -> str:
    from lxml.html import tostring  # noqa: PLC0415

    return str(tostring(tree, encoding="unicode"))


def _hush(library: str) -> None:
    """Keep a library's remarks about pages off standard error; what matters is said by a Refusal."""
    logger = logging.getLogger(library)
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _first_paragraph(tree: HtmlElement) -> HtmlElement | None:
    """The first sentence-like paragraph after the page's heading."""
    first = heading(tree)
    if first is None:
        return None
    for block in _after(first):
        words = _spaced(block)
        if len(words) >= _PROBE_SHORTEST and _SENTENCE.search(words):
            return block
    return None


def _after(first: HtmlElement) -> Iterator[HtmlElement]:
    """The innermost blocks after an element, in the order of the page."""
    blocks = first.getroottree().getroot().iter("p", "div", "td", "section", "h1")
    for block in dropwhile(lambda element: element is not first, blocks):
        inner = block is not first and all(child.tag in _INLINE for child in block)
        if inner and not any(above.tag in _OUTSIDE for above in block.iterancestors()):
            yield block


def _spaced(element: HtmlElement) -> str:
    return _joined(element.text_content())


def _joined(text: str) -> str:
    return " ".join(text.split())
