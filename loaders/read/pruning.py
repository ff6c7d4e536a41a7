"""Parts of a page that only lead to other pages, taken out of the tree before its main text is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tapsyrma.loaders.split.zones import heads_teasers

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADERS = ("h2", "h3", "h4", "h5", "h6", "div", "p", "span", "strong", "b", "a")
_HEADER_LONGEST = 60  # characters
_GROUPS = frozenset({"td", "ul", "ol", "div", "section"})
_FEWEST_LINKS = 3
_LINKED = 0.9  # share of a group's words that are links


def prune(tree: HtmlElement) -> None:
    """Take out teasers below a header that announces them, and groups that are nothing but links."""
    for header in [element for element in tree.iter(*_HEADERS) if _announces(element)]:
        _drop_teasers(header)
    for group in _link_groups(tree):
        _drop(group)


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _announces(element: HtmlElement) -> bool:
    words = _words(element)
    return len(words) <= _HEADER_LONGEST and heads_teasers(words)


def _drop_teasers(header: HtmlElement) -> None:
    """Drop the part of the page that a header of teasers opens, or else what follows it beside it."""
    place = header
    while (parent := place.getparent()) is not None and not _has_before(parent, place):
        if parent.tag in {"body", "html"} or parent.find(".//h1") is not None:
            break
        place = parent
    if place is header:
        for sibling in list(header.itersiblings()):
            if _is_paragraph(sibling):
                break
            _drop(sibling)
    _drop(place)


def _has_before(parent: HtmlElement, place: HtmlElement) -> bool:
    """Whether a parent says anything before one of its children."""
    before = parent.text or ""
    for child in parent:
        if child is place:
            return bool(before.strip())
        before += child.text_content() + (child.tail or "")
    return bool(before.strip())


def _is_paragraph(element: HtmlElement) -> bool:
    """Whether an element beside the teasers is running text of the release again."""
    words = _words(element)
    return (
        element.find(".//a") is None and len(words) > 2 * _HEADER_LONGEST and words.endswith((".", "»", "”"))
    )


@dataclass(slots=True)
class _Tally:
    """What an element holds: characters, those of them in links, links, and whether a heading is among it."""

    characters: int = 0
    linked: int = 0
    links: int = 0
    heading: bool = False

    def add(self, other: _Tally) -> None:
        self.characters += other.characters
        self.linked += other.linked
        self.links += other.links
        self.heading = self.heading or other.heading

    @property
    def only_links(self) -> bool:
        return self.links >= _FEWEST_LINKS and not self.heading and self.linked >= _LINKED * self.characters


def _link_groups(tree: HtmlElement) -> list[HtmlElement]:
    """The groups that are nothing but links; one pass from the leaves up, whatever the depth."""
    tallies: dict[HtmlElement, _Tally] = {}
    found = []
    for element in reversed([element for element in tree.iter() if isinstance(element.tag, str)]):
        tally = _Tally(len((element.text or "").strip()), heading=element.tag == "h1")
        for child in element:
            tally.add(tallies.pop(child, _Tally()))
            tally.characters += len((child.tail or "").strip())
        if element.tag == "a":
            tally.links, tally.linked = 1, tally.characters
        if element.tag in _GROUPS and tally.only_links:
            found.append(element)
        tallies[element] = tally
    return found


def _drop(element: HtmlElement) -> None:
    """Take an element out of its tree; what stands after it stays."""
    if element.getparent() is not None:
        element.drop_tree()
