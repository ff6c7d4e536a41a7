"""Words of names: folded for comparison, and equal up to a case ending."""

from __future__ import annotations

import re
import unicodedata

_ENGLISH_POSSESSIVE = re.compile(r"(?<=\w)['’ʼ]s\b|(?<=s)['’ʼ](?=\s|$)")
_NOT_A_WORD = re.compile(r"[\W_]+")
_ARTICLES = frozenset({"a", "an", "the"})

# Shorter beginnings than this are no stem: short words must be equal.
_SHORTEST_STEM = 3

_RUSSIAN_ENDING = re.compile(
    r"(?:[аеиоуыэюяйь]|[аояеуы]й|[аеоыуя]ю|ая|яя|ое|ее|ые|ие|ом|ем|ым|им|ам|ям|ах|ях|ых|их|ов|ев|ою|ею"
    r"|ами|ями|ыми|ими|ого|его|ому|ему|ую|юю|ия|ий|ии|ию|ией|ием|иями|иях|иям|ью)?"
)
# A possessive and then a case: облыс-ы-ның, министр-і-не, басқарма-сы-мен.
_KAZAKH_ENDING = re.compile(
    r"(?:[ыі]|с[ыі])?"
    r"(?:[нтд][ыі]ң|[нтд][ыі]|[ғг][ае]|[қк][ае]|н[ае]|[ае]|н|н?[дт][ае]|[нтд][ае]н|[мбп]ен)?"
)
# A possessive softens the consonant before it: министрлік, министрлігі.
_SOFTENED = frozenset({("к", "г"), ("г", "к"), ("қ", "ғ"), ("ғ", "қ"), ("п", "б"), ("б", "п")})


def fold(text: str) -> str:
    """NFC, case-folded, ё→е, without the English possessive."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return _ENGLISH_POSSESSIVE.sub("", folded)


def words(name: str) -> tuple[str, ...]:
    """The words of a name without punctuation and articles."""
    return tuple(word for word in _NOT_A_WORD.sub(" ", fold(name)).split() if word not in _ARTICLES)


def same_word(one: str, other: str) -> bool:
    """Whether two folded words are equal up to a case ending (Russian) or possessive and case (Kazakh)."""
    if one == other:
        return True
    stem = _shared(one, other)
    if stem < _SHORTEST_STEM:
        return False
    rest_one, rest_other = one[stem:], other[stem:]
    if (rest_one[:1], rest_other[:1]) in _SOFTENED:
        rest_one, rest_other = rest_one[1:], rest_other[1:]
    return any(
        ending.fullmatch(rest_one) and ending.fullmatch(rest_other)
        for ending in (_RUSSIAN_ENDING, _KAZAKH_ENDING)
    )


def _shared(one: str, other: str) -> int:
    """How many letters two words share from their beginning."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
