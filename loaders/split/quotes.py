"""Quotation marks of a block, paired, and which of what they hold is direct speech."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Span

_MARK = re.compile('[«»“”„‟"]')
_OPENS_AFTER = frozenset("([{«“„–—-/:;")
_CLOSES_BEFORE = frozenset(".,;:!?…)]}»”–—-")
# What follows speech: a comma, a dash, or the Kazakh verb of speech right after the closing mark.
_ATTRIBUTION = re.compile(r"[,.]|\s*[–—-]\s|\s*(?:деп|деді|дейді|деген|dep|dedi|deıdi|degen)\b")
_SPEECH_ENDS = (",", ".", "!", "?", "…")
_FEWEST_WORDS = 3  # of speech; fewer in quotation marks are a name
_LOOK_BACK = 12  # characters
_DASH = re.compile(r"[–—-]\s*(?=[^\W\d_]|\d|«|“|\")")
_LED = re.compile(r"[^.!?…:]{1,160}:\s*[–—-]\s+(?=[^\W\d_]|«|“|\")")  # "The Minister: – Speech, – he said."
_TAIL = re.compile(r"[,!?…»”\"]\s*[–—-]\s+(?=[^\W\d_])")
_GOES_ON = re.compile(r"(?:это|значит|вот)\b")  # after a dash that no words of speech follow
_RESUMES = re.compile(r"[.,:]\s*[–—-]\s+(?=[^\W_])")


@frozen
class Quotation:
    """A quoted stretch with its marks; one of the marks may be missing on the page."""

    span: Span
    opened: bool
    closed: bool


def quotations(text: str, block: Span) -> list[Quotation]:
    """The outermost quotations of a block, in order."""
    found: list[Quotation] = []
    stack: list[int] = []
    for match in _MARK.finditer(text, block.start, block.end):
        at = match.start()
        if _opens(text, at, block, bool(stack)):
            stack.append(at)
        elif stack:
            start = stack.pop()
            if not stack:
                found.append(Quotation(Span(start, at + 1), opened=True, closed=True))
        elif not found:
            found.append(Quotation(Span(block.start, at + 1), opened=False, closed=True))
    if stack:
        found.append(Quotation(Span(stack[0], block.end), opened=True, closed=False))
    return found


def _opens(text: str, at: int, block: Span, inside: bool) -> bool:  # noqa: FBT001 - a state, not an option
    """Whether the mark at this place opens a quotation; straight marks tell it by their neighbours."""
    mark = text[at]
    if mark in "«„‟":
        return True
    if mark == "»":
        return False
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    opening = (before.isspace() or before in _OPENS_AFTER) and not after.isspace()
    closing = not before.isspace() and (after.isspace() or after in _CLOSES_BEFORE)
    if mark == "“":
        return not (inside and closing and not opening)
    if mark == "”":
        return opening and not inside and after.isalpha()
    if opening != closing:
        return opening
    return not inside


def speech(text: str, block: Span, marks: Sequence[Quotation]) -> list[Span]:
    """The stretches of a block that are direct speech, not names in quotation marks: sorted and disjoint."""
    found: list[Span] = []
    for span in sorted(
        [*_dashed(text, block), *(mark.span for mark in marks if _is_speech(text, block, mark))]
    ):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _is_speech(text: str, block: Span, mark: Quotation) -> bool:
    """Speech begins where a sentence does, and ends like one or before the words that say whose it is."""
    inner = mark.span.of(text).strip('«»“”„‟" ')
    if len(inner.split()) < _FEWEST_WORDS:
        return False
    if not mark.opened:
        return True
    if not _begins(text, block, mark.span.start):
        return False
    if not mark.closed or inner.endswith(_SPEECH_ENDS):
        return True
    return _ATTRIBUTION.match(text, mark.span.end, block.end) is not None


def _begins(text: str, block: Span, start: int) -> bool:
    """Whether a sentence may begin here: at the head of the block, after a full stop, a colon or a dash."""
    before = text[max(block.start, start - _LOOK_BACK) : start].rstrip(" \xa0–—-").rstrip('»”")')
    return not before or before[-1] in ".!?…:"


def _dashed(text: str, block: Span) -> list[Span]:
    """``– Speech, – said X. – Speech``: the parts of a block that opens with a dash which are speech.

    Behind a colon ("The Minister: – Speech, – he said.") a dash may also open a list: without words that say
    whose they are it is none.
    """
    opening = _DASH.match(text, block.start, block.end)
    if opening is None:
        opening = _LED.match(text, block.start, block.end)
        if opening is None or _TAIL.search(text, opening.end(), block.end) is None:
            return []
    found: list[Span] = []
    at = opening.end()
    while True:
        tail = _TAIL.search(text, at, block.end)
        while tail is not None and (text[tail.end()].isupper() or _GOES_ON.match(text, tail.end())):
            tail = _TAIL.search(text, tail.end(), block.end)
        if tail is None:
            return [*found, Span(at, block.end)]
        found.append(Span(at, tail.start() + 1))
        again = _RESUMES.search(text, tail.end(), block.end)
        if again is None:
            return found
        at = again.end()
