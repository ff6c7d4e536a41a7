"""Names in quotation marks: where they open, and companies that such a name alone tells."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.heads import is_genitive
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.tokens import CLOSING, OPENING, Token

_STRAIGHT = '"'
_LONGEST_QUOTE = 14
_CLOSING = "»”"
_ONE_WORD = 2
_LONGEST_COMPANY = 6
"""Tokens of a name in quotation marks, with the marks."""
_LONG_ENOUGH = 6
_SHOWN = frozenset(("dative", "instrumental", "ablative"))
_KAZ = "каз"
_GENITIVE = 3
"""Letters of "-ның"."""


def quote_start(tokens: tuple[Token, ...], closing: int) -> int | None:
    """The opening mark of the quotation that closes at a token.

    A straight mark closes only what it touches: in '"Президент үкіметке "Торғай" …' the second one opens.
    Doubled marks close as one: '«Каспий""'.
    """
    mark = tokens[closing]
    if mark.text not in CLOSING or (mark.text == _STRAIGHT and tokens[closing - 1].end < mark.start):
        return None
    doubled = closing > 1 and tokens[closing - 1].text in CLOSING
    for at in range(closing - 1 - doubled, max(-1, closing - _LONGEST_QUOTE), -1):
        if tokens[at].text in OPENING:
            return at
    return None


def quoted_company(tokens: tuple[Token, ...], last: int) -> Phrase | None:
    """A company whose quoted name says enough: "«Қазгидромет» мамандары", "«Қазсушармен»"."""
    if tokens[last].text not in _CLOSING or last < _ONE_WORD:
        return None
    word = tokens[last - 1]
    near = range(last - 1, max(-1, last - _LONGEST_COMPANY), -1)
    first = next((at for at in near if tokens[at].text in OPENING), None)
    if first is None or _heads_body(tokens, last + 1):
        return None
    opens = first == last - _ONE_WORD
    state = opens and word.is_capital and word.plain.startswith(_KAZ) and len(word.plain) > _LONG_ENOUGH
    company = first > 0 and tokens[first - 1].plain in word_set("company_nouns")
    if not (state or (company and tokens[first + 1].is_capital)):
        return None
    inner = next(((name, case) for name, case in cases(word.plain)[1:] if case in _SHOWN), None)
    if opens and is_genitive(word):
        return Phrase(first, last, "company", "genitive", len(word.plain) - _GENITIVE)
    if inner is not None and opens:
        return Phrase(first, last, "company", inner[1], len(inner[0]))
    return Phrase(first, last, "company", "nominative", 1)


def _heads_body(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word heads a body, so that the name before it is part of another."""
    known = lexicon().bodies
    return at < len(tokens) and any(form.stem in known for form in forms(tokens[at].plain))
