"""Where sentences end, in all three languages alike: the abbreviations do not clash."""

from __future__ import annotations

import re

from tapsyrma.loaders.split.lines import stripped
from tapsyrma.loaders.split.quotes import Quotation
from tapsyrma.ontology.records import Span

_STOP = re.compile("[.!?…]+")
_CLOSERS = frozenset("»”)]")
_QUOTES = frozenset('«»“”„‟"')
_WORD_BEFORE = re.compile(r"[^\s«»“”„‟\"(\[]+$")
_LETTER_AFTER = re.compile(r"[–—-]?\s*[«“„‟\"(\[]*\s*")
# Never the last word of a sentence: a name or a number follows.
_LEADS = frozenset(
    "им ул пр просп мкр пос пгт обл р-н ст п пп п.п см рис табл стр гл напр т.е т.к г-н г-жа гг акад проф ген полк "
    "mr mrs ms dr prof st no nos art vs fig e.g i.e gen col sgt lt sen rep gov hon approx incl "
    "мыс қ к-сі көш б т.а".split()
)
# May end a sentence; then the next one begins with a capital letter.
_MAY_END = frozenset(
    "г т.г с.г тыс млн млрд трлн руб тг т.д т.п др пр. коп чел кв куб экз га км кг мин сек ч н.э в.в вв в "
    "ж жж ғ ғғ т.б т.с.с а.ж с.б u.s u.k u.n a.m p.m etc jr sr inc ltd co corp jan feb mar apr jun jul aug sep sept "
    "oct nov dec янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек қаң ақп нау сәу мам мау шіл там қыр қаз "
    "қар жел".split()
)
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*(?:[^\W\d_]|Дж|Zh|Sh|Ch|Kh|Ye|Yu|Ya|Yo|Ts|Дз)")
_SHORT_QUOTE = 4  # words; «Stop Қылмыс!» is a name, not a sentence


def sentences(text: str, block: Span, marks: list[Quotation]) -> list[Span]:
    """The sentences of a block, in order, covering all of it but the white space between them."""
    found: list[Span] = []
    start = block.start
    for stop in _STOP.finditer(text, block.start, block.end):
        end = _with_closers(text, stop.end(), block.end, marks)
        if end >= block.end or end <= start:
            continue
        if _ends(text, Span(start, stop.start()), stop.group(), end, block.end, marks):
            found.append(stripped(text, start, end))
            start = end
    tail = stripped(text, start, block.end)
    if tail.start < tail.end:
        found.append(tail)
    return found


def _with_closers(text: str, end: int, limit: int, marks: list[Quotation]) -> int:
    """Past the closing marks and brackets that belong to the sentence that ends."""
    ends = {mark.span.end - 1 for mark in marks if mark.closed}
    while end < limit and (text[end] in _CLOSERS or (text[end] in _QUOTES and end in ends)):
        end += 1
    return end


def _ends(text: str, said: Span, stop: str, end: int, limit: int, marks: list[Quotation]) -> bool:
    """Whether the full stop after ``said`` ends a sentence, given what stands before and after it."""
    spaced = text[end].isspace()
    gap = _LETTER_AFTER.match(text, end + (len(text[end:limit]) - len(text[end:limit].lstrip())), limit)
    at = gap.end() if gap else end
    following = text[at] if at < limit else ""
    if not following or following.islower() or not following.isalnum():
        return False
    closed_quote = end > said.end + len(stop) and any(mark.span.end == end for mark in marks)
    if closed_quote and (_is_dash(text, end, limit) or _is_name(text, said, end, marks)):
        return False
    word = _word_before(text, said)
    if not spaced and not _glued(text, said, word, at, limit):
        return False
    return stop != "." or closed_quote or not _is_abbreviation(text, said, word, following)


def _is_dash(text: str, end: int, limit: int) -> bool:
    return text[end:limit].lstrip()[:1] in {"–", "—", "-"}


def _is_name(text: str, said: Span, end: int, marks: list[Quotation]) -> bool:
    """``«Дипломмен ауылға!» бағдарламасы``: a short quotation within a sentence, with a mark of its own."""
    quote = next(mark.span for mark in marks if mark.span.end == end)
    short = len(quote.of(text).split()) <= _SHORT_QUOTE
    return short and bool(text[said.start : quote.start].strip(" –—-"))


def _word_before(text: str, said: Span) -> str:
    match = _WORD_BEFORE.search(text, max(said.start, said.end - 40), said.end)
    return match.group() if match else ""


def _glued(text: str, said: Span, word: str, at: int, limit: int) -> bool:
    """``области.Старожилы``: paragraphs run together. Initials, addresses and numbers are not that."""
    if len(word.strip(".")) < 3 or at + 1 >= limit:  # noqa: PLR2004
        return not word and text[said.end - 1 : said.end] in _QUOTES
    upper = text[at].isupper() and (text[at + 1].islower() or text[at + 1].isspace())
    return upper and (word[-1].islower() or word[-1].isdigit() or word[-1] in "%)" or word[-2:].isupper())


def _is_abbreviation(text: str, said: Span, word: str, following: str) -> bool:
    folded = word.casefold().lstrip("–—-/")
    if folded in _LEADS:
        return True
    if folded in {"г", "ж", "ғ", "в"}:
        before = text[said.start : said.end - len(word)].rstrip()
        return not before[-1:].isdigit() and not before.endswith(("ғы", "гі"))
    if folded in _MAY_END:
        return not following.isupper()
    if _INITIAL.fullmatch(word) and word[0].isupper():
        return True
    if word.isdigit():
        # A number at the start of a sentence counts items; between numbers the stop is a decimal or a date.
        return said.end - len(word) <= said.start + 1 or (following.isdigit() and len(word) < 4)  # noqa: PLR2004
    return False
