"""Where sentences end, in all three languages alike: their abbreviations do not clash."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tapsyrma.loaders.split.lines import stripped
from tapsyrma.loaders.split.quotes import Quotation
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Span

_STOP = "[.!?…]+"
_CLOSERS = frozenset("»”)]")
_BEGINNING = re.compile(r"\s*[–—-]?\s*[«“„‟\"(\[]*\s*")
_DASH_NEXT = re.compile(r"\s*[–—-]")
_WORD_BEFORE = re.compile(r"[^\s«»“”„‟\"(\[]+$")
_LONGEST_WORD = 40  # characters looked back for an abbreviation
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*(?:[^\W\d_]|Дж|Дз|Zh|Sh|Ch|Kh|Ye|Yu|Ya|Yo|Ts)")
_ORDERED_BY = re.compile(
    r"\b(?:поруч|обяз|предпис|рекоменд|распоря|потреб)\w* (?:до|к|не позднее) [\w ]{3,24} [тс]\.? ?г\Z",
    re.IGNORECASE,
)
"""A verb of ordering and a day of this year: whoever is told stands behind the full stop."""
_YEAR_DIGITS = 4
_CLAUSE = re.compile(r"[,:;(]|\s[–—-]\s")
_CLAUSE_OPENING = 3  # words
_LOOKED_BACK = 400  # characters in which so many words stand
_LONGEST = 2_000  # characters; the longest of thirteen thousand real ones has 459
_SHORT_QUOTE = 4  # words; «Stop Қылмыс!» is a name, not a sentence


def sentences(text: str, block: Span, marks: Sequence[Quotation]) -> list[Span]:
    """The sentences of a block, in order, covering all of it but the white space between them.

    What has no end for pages is no sentence: it is cut, so that the time to read it stays in proportion.
    """
    return [part for whole in _wholes(text, block, marks) for part in _cut(text, whole)]


def _cut(text: str, whole: Span) -> Iterator[Span]:
    """A stretch in parts of at most ``_LONGEST`` characters, cut between words where there are any."""
    start = whole.start
    while whole.end - start > _LONGEST:
        end = next((at for at in range(start + _LONGEST, start, -1) if text[at].isspace()), start + _LONGEST)
        part = stripped(text, start, end)
        if part.start < part.end:
            yield part
        start = end
    yield stripped(text, start, whole.end)


def _wholes(text: str, block: Span, marks: Sequence[Quotation]) -> list[Span]:
    passage = _Passage(text, block, {mark.span.end: mark for mark in marks if mark.closed})
    found: list[Span] = []
    start = block.start
    for stop in _stops().finditer(text, block.start, block.end):
        if not stop.group():
            found.append(stripped(text, start, stop.start()))
            start = stop.start()
            continue
        end = passage.past_closers(stop.end())
        if start < end < block.end and passage.ends(Span(start, stop.start()), stop.group(), end):
            found.append(stripped(text, start, end))
            start = end
    tail = stripped(text, start, block.end)
    return [*found, tail] if tail.start < tail.end else found


@frozen
class _Passage:
    """A block of a text, with the quotations that close in it by the place where they do."""

    text: str
    block: Span
    closing: dict[int, Quotation]

    def past_closers(self, end: int) -> int:
        """Past the closing marks and brackets that belong to the sentence that ends."""
        while end < self.block.end and (self.text[end] in _CLOSERS or end + 1 in self.closing):
            end += 1
        return end

    def ends(self, said: Span, stop: str, end: int) -> bool:
        """Whether the full stop after ``said`` ends a sentence, given what stands before and after it."""
        following = self._following(end)
        if not following.isalnum() or following.islower():
            return False
        quote = self.closing.get(end) if end > said.end + len(stop) else None
        if quote and _DASH_NEXT.match(self.text, end, self.block.end):
            return False
        if quote and stop != "." and self._is_name(said, quote):
            return False
        word = self._word_before(said)
        if not self.text[end].isspace() and not self._is_glued(said, word, end):
            return False
        return stop != "." or quote is not None or not self._abbreviates(said, word, following)

    def _following(self, end: int) -> str:
        """The letter or digit with which the next sentence would begin."""
        beginning = _BEGINNING.match(self.text, end, self.block.end)
        at = beginning.end() if beginning else end
        return self.text[at] if at < self.block.end else ""

    def _word_before(self, said: Span) -> str:
        match = _WORD_BEFORE.search(self.text, max(said.start, said.end - _LONGEST_WORD), said.end)
        return match.group() if match else ""

    def _is_name(self, said: Span, quote: Quotation) -> bool:
        """``«Дипломмен ауылға!» бағдарламасы``: a short quotation with a mark of its own in a sentence."""
        short = len(quote.span.of(self.text).split()) <= _SHORT_QUOTE
        return short and bool(self.text[said.start : quote.span.start].strip(" –—-"))

    def _is_glued(self, said: Span, word: str, end: int) -> bool:
        """``области.Старожилы``: paragraphs run together, not initials, addresses or numbers."""
        if len(word.strip(".")) <= 1:
            return not word and self.text[said.end - 1] in '«»“”„‟"'
        beginning = _BEGINNING.match(self.text, end, self.block.end)
        at = beginning.end() if beginning else end
        after = self.text[at : at + 2]
        begins = after[:1].isupper() and not after[1:].isupper()
        return begins and (
            word[-1].islower() or word[-1] in "%)" or word[-1].isdigit() or word[-2:].isupper()
        )

    def _abbreviates(self, said: Span, word: str, following: str) -> bool:
        """Whether the full stop after a word only abbreviates it, given how the next word begins."""
        folded = word.casefold().lstrip("–—-/")
        if folded in _abbreviations("leading") or (word[:1].isupper() and _INITIAL.fullmatch(word)):
            return True
        if folded in _abbreviations("numbering"):
            return following.isdigit()
        if folded in _abbreviations("years"):
            return following.isdigit() or self._is_within_clause(Span(said.start, said.end - len(word)))
        if folded in _abbreviations("closing"):
            return not following.isupper() or self._awaits(said)
        return word.isdigit() and self._counts(said, word, following)

    def _awaits(self, said: Span) -> bool:
        """``поручил до 1 июля т.г. Министерству энергетики``: the sentence has no more than its verb yet."""
        return _ORDERED_BY.search(self.text, max(said.start, said.end - _LOOKED_BACK), said.end) is not None

    def _counts(self, said: Span, word: str, following: str) -> bool:
        """Whether a number counts items, or the full stop after it stands between the parts of a number."""
        before = self.text[said.start : said.end - len(word)].rstrip(" \t\r\n\xa0(–—-")
        return not before or before[-1] in ":;" or (following.isdigit() and len(word) < _YEAR_DIGITS)

    def _is_within_clause(self, before: Span) -> bool:
        """``В 2024 г. Казахстан``: a year that begins a clause; without a number, a city or an initial."""
        start = max(before.start, before.end - _LOOKED_BACK)
        words = _CLAUSE.split(self.text[start : before.end])[-1].split()
        if not words or not words[-1][-1].isdigit():
            return True
        return len(words) <= _CLAUSE_OPENING and words[-1].isdigit()


@cache
def _stops() -> re.Pattern[str]:
    """Full stops, and where one was lost: ``… вывезут с улицРанее аким …``."""
    words = "|".join(sorted(map(str.capitalize, _abbreviations("opening"))))
    return re.compile(rf"{_STOP}|(?<=[а-яёәіңғүұқөһ]{{3}})(?=(?:{words})\s)")


@cache
def _abbreviations(section: str) -> frozenset[str]:
    return frozenset(word for words in vocabulary("abbreviations")[section].values() for word in words)
