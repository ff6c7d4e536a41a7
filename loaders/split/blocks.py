"""Lines to blocks: headings, paragraphs, list items, and the zone each lies in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from tapsyrma.loaders.split.labels import is_label
from tapsyrma.loaders.split.lines import Line, page_lines
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Block, Span

_BULLET = re.compile(r"(?:[•●▪■◦‣⁃∙·◆►▶➢➤✓✔✅❗❕☑✳⚡❌🔹🔸🔷🔶🔺🔻🔴🔵🟢📌📍👉]\ufe0f?\s*|\*\s+)(?=\S)")
# A single Roman digit before a full stop is rather somebody's initial.
_NUMBER = re.compile(
    r"\(?(?:\d{1,2}|[ivxIVX]{1,4}|[^\W\d_])\)\s*(?=\S)"
    r"|(?:(?:№|п\.|пункт|т\.)\s?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{2,4})\.\s+(?=\S)"
)
_DASH = re.compile(r"[–—−-]\s*(?=\S)")
_ATTRIBUTED = re.compile(r"[,!?…]\s*[–—-]\s")
_HEADING_LONGEST = 160
_SET_IN = 2  # spaces by which a line that goes on with an item is set in
_CLOSING = "»”\"')"
_NO_HEADING_END = frozenset(".!?…:;,")


@frozen
class _Line:
    """A line with what is known about it alone."""

    span: Span
    text: str
    furniture: bool
    marker: int  # characters of the bullet or number, with the white space after it
    dash: bool
    indent: int


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order; every character that is no white space lies in one or in its marker."""
    lines = page_lines(text)
    marked = [_line(text, line) for line in lines]
    items = _items(marked)
    found: list[Block] = []
    group = -1
    for index, line in enumerate(marked):
        item = items[index]
        if item and (index == 0 or not items[index - 1]):
            group += 1
        found.append(_block(index, line, marked, group if item else None))
    return tuple(found)


def _line(text: str, line: Line) -> _Line:
    sign, dash = _BULLET.match(line.text) or _NUMBER.match(line.text), None
    if sign is None:
        sign = dash = _DASH.match(line.text)
    return _Line(
        line.span,
        line.text,
        furniture=line.zone != "text",
        marker=sign.end() if sign is not None else 0,
        dash=dash is not None,
        indent=_indent(text, line.span.start),
    )


def _items(marked: Sequence[_Line]) -> list[bool]:
    """Which lines are list items: marked ones, and unmarked ones between a colon and a semicolon."""
    items = [bool(line.marker) and not line.dash for line in marked]
    index = 0
    while index < len(marked):
        end = index
        while end < len(marked) and marked[end].dash and marked[end].furniture == marked[index].furniture:
            end += 1
            if end + 1 < len(marked) and is_label(marked[end].text) and marked[end + 1].dash:
                end += 1  # "– to sign the contract; / Term – ten days. / – to report"
        if end > index:
            run = marked[index:end]
            items[index:end] = [_is_list(marked[index - 1] if index else None, run)] * (end - index)
        index = max(end, index + 1)
    for index, line in enumerate(marked):
        if index and items[index - 1] and not line.furniture:
            items[index] |= is_label(line.text) or _continues(marked, index)
    for index, line in enumerate(marked[:-1]):
        if line.text.endswith(":") and not line.furniture:
            _unmarked(marked, index + 1, items)
    return items


def _indent(text: str, start: int) -> int:
    """How many spaces a line has before its first sign."""
    before = start
    while before and text[before - 1] == " ":
        before -= 1
    return start - before


def _continues(marked: Sequence[_Line], index: int) -> bool:
    """Whether a line without a marker is set in further than the item it goes on with."""
    above = next((line for line in reversed(marked[:index]) if line.marker), None)
    line = marked[index]
    return above is not None and not line.marker and line.indent >= above.indent + _SET_IN


def _is_list(lead: _Line | None, run: Sequence[_Line]) -> bool:
    """Lines that open with a dash are a list after a colon, or with semicolons; otherwise they are speech.

    One that ends with a colon below a lead or an item heads a list of its own: "– akimats:".
    """
    if any(line.text.endswith(";") for line in run):
        return True
    heads = lead is not None and run[-1].text.endswith(":") and (lead.marker > 0 or lead.text.endswith(":"))
    if heads:
        return True
    announced = lead is not None and lead.text.endswith(":") and (len(run) > 1 or lead.marker > 0)
    return announced and not any(_ATTRIBUTED.search(line.text, line.marker) for line in run)


def _unmarked(marked: Sequence[_Line], start: int, items: list[bool]) -> None:
    """Mark the lines after a colon that end in semicolons, and the one that closes the list."""
    end = start
    while end < len(marked) and marked[end].text.endswith(";") and not marked[end].furniture:
        end += 1
    if end == start:
        return
    # The closing item begins like the others; a capital letter after small ones begins a new paragraph.
    small = marked[start].text[0].islower()
    if end < len(marked) and not marked[end].furniture and marked[end].text[0].islower() == small:
        end += 1
    items[start:end] = [True] * (end - start)


def _block(index: int, line: _Line, marked: Sequence[_Line], group: int | None) -> Block:
    span, marker = line.span, None
    if group is not None and line.marker:
        marker = Span(span.start, span.start + len(line.text[: line.marker].rstrip()))
        span = Span(span.start + line.marker, span.end)
    kind: Literal["heading", "paragraph", "item"] = "paragraph"
    if group is not None:
        kind = "item"
    elif _is_heading(index, marked):
        kind = "heading"
    return Block(index, span, kind, "furniture" if line.furniture else "text", marker, group)


def _is_heading(index: int, marked: Sequence[_Line]) -> bool:
    """A short line without a full stop, above something longer."""
    line = marked[index]
    if (
        line.furniture
        or len(line.text) > _HEADING_LONGEST
        or (line.text.rstrip(_CLOSING) or line.text)[-1] in _NO_HEADING_END
    ):
        return False
    if line.text[0].islower():
        return False
    following = (marked[after] for after in range(index + 1, len(marked)))
    below = next((other for other in following if not other.furniture), None)
    return below is not None and len(below.text) > len(line.text)
