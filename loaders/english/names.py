"""Names of persons in a sentence: which words are one, and which part is which."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from tapsyrma.loaders.english.letters import name_key
from tapsyrma.loaders.english.lexicon import en, table, words
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.tokens import line as tokens_of
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen

_INITIAL: Final = re.compile(r"(?:[A-Z]|Zh|Sh|Ch|Kh|Ye|Yu|Ya|Yo|Ts|Dzh|Dz|ZH|SH|YE|YU|YA)")
_SURNAME: Final = re.compile(r".{2,}(?:ov|ev|ova|eva|in|ina|ski|skii|skai?a|enko|uli|ulu|kizi|aev|iev)")
_WEAK_SURNAME: Final = re.compile(
    r".{2,}(?:bai|bek|han|jan|kali|gali|gazi|mirza|tai|bet|bergen|bolat|murat|gul|ul[iu])"
)
_PATRONYMIC: Final = re.compile(r".{2,}(?:ovič|evič|ovich|evich|ovic|evic|ovna|evna|uli|kizi|inična)")
_SHORTEST: Final = 2
_INITIALS: Final = 4
_SHORT: Final = 3
_MORE_WORDS: Final = 2
"""Words that a name from abroad has behind its second."""


@frozen
class Name:
    """A person's name: first and last token, and which token is which part.

    ``certain`` tells a name by itself from words that are one only beside a post or a word of saying.
    """

    first: int
    last: int
    given: int | None = None
    surname: int | None = None
    patronymic: int | None = None
    certain: bool = True


@cache
def given_keys() -> frozenset[str]:
    """Keys of all given names that are known."""
    names = vocabulary("names")
    listed = " ".join(
        names[people][gender] for people in ("kazakh", "russian") for gender in ("male", "female")
    )
    return frozenset(name_key(name) for name in (*listed.split(), *en("given_names")))


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(name_key(name) for name in vocabulary("names")["ambiguous"].split())


@cache
def _no_name() -> frozenset[str]:
    """Words that are no part of a person's name, places among them."""
    places = {part.lower() for place in en("places") for part in str(place).split()}
    calendar = vocabulary("calendar")["en"]
    dates = {w for section in ("months", "weekdays") for forms in calendar[section].values() for w in forms}
    heads = {
        w for key in ("posts", "bodies", "programmes", "collectives") for p in en(key) for w in str(p).split()
    }
    portfolios = {w.strip(",") for phrase in en("portfolios") for w in str(phrase).split()}
    return words("not_names") | places | dates | heads | portfolios | words("verbs")


@cache
def _noun_endings() -> tuple[str, ...]:
    return tuple(en("noun_endings"))


def is_given(word: str) -> bool:
    """Whether a word is a known given name, or is built like one (both halves of a hyphened one count)."""
    key = name_key(word)
    return key in given_keys() or name_key(word.split("-", maxsplit=1)[0]) in given_keys()


def is_surname(word: str) -> bool:
    """Whether a word ends like a surname."""
    return _SURNAME.fullmatch(name_key(word)) is not None


def _is_patronymic(word: str) -> bool:
    return _PATRONYMIC.fullmatch(name_key(word)) is not None


def may_be_name(line: Line, index: int) -> bool:
    """Whether a word may be part of a name at all: a capital, letters, and no word of another trade."""
    if not line.capital(index):
        return False
    token = line.tokens[index]
    if token.bare in words("titles") or token.bare == "akim":
        return False  # "the Chairman Mr. Name"; rather the post than the Russian name
    shouted = token.text.isupper() and len(token.bare) > _SHORTEST
    shaped = token.text[1:2].islower() or shouted
    if not shaped or len(token.bare) < _SHORTEST or token.bare.endswith(_noun_endings()):
        return False
    if _is_verb(token.bare):
        return is_given(token.bare)  # "Convenes", "Addresses", "Combating" in a headline
    if token.bare not in _no_name():
        return not set(token.bare.split("-")) <= words("not_names")
    placed = token.bare in _places()
    return is_given(token.bare) and (
        not placed or (line.capital(index + 1) and is_surname(line.bare(index + 1)))
    )


def _is_verb(word: str) -> bool:
    """Whether a word is a verb's form in "-s", "-ed" or "-ing", as headlines write them with capitals."""
    stems = {word[:-1], word[:-2]} if word.endswith("s") else set()
    stems |= {word[:-1], word[:-2]} if word.endswith("ed") else set()
    stem = word.removesuffix("ing")
    stems |= {stem, f"{stem}e"} if stem != word else set()
    return not stems.isdisjoint(words("verbs"))


@cache
def _places() -> frozenset[str]:
    return frozenset(part.lower() for place in en("places") for part in str(place).split()) | words(
        "not_names"
    )


def find_names(line: Line) -> tuple[Name, ...]:
    """The names of a sentence in order, certain ones and possible ones."""
    return _names(line.source, line.offset)


@lru_cache(maxsize=1024)
def _names(source: str, offset: int) -> tuple[Name, ...]:
    """The names of a sentence; it is asked for twice, once for the surnames of its document."""
    line = tokens_of(source, offset)
    found: list[Name] = []
    index = 0
    while index < line.size:
        name = _name_at(line, index) if line.capital(index) else None
        if name is not None:
            found.append(name)
        index = name.last + 1 if name else index + 1
    return tuple(found)


def _name_at(line: Line, index: int) -> Name | None:
    for reading in (_initials, _behind, _doubly_given, _full, _address, _alone):
        name = reading(line, index)
        if name is not None and not _namesake(line, name):
            return name
    return None


def _namesake(line: Line, name: Name) -> bool:
    """Whether a street, a school or a fund bears the name, or an anniversary is kept of it."""
    before = line.lower(name.first - 1)
    if before in {":", "by"} and line.bare(name.first - 2) in words("bylines"):
        return True
    if before == "by" and name.first == 1 and line.lower(name.last + 1) in DASHES | {""}:
        return True  # "By B. Name – Agency": who wrote the page
    if before in {"street", "avenue"} and not line.capital(name.first - 1):
        return True  # "repair the street Abay Kunanbayev"
    if before in {"of", "to"} and line.bare(name.first - 2) in words("remembered"):
        return True
    return (before == "after" and line.lower(name.first - 2) == "named") or (
        not line.tokens[name.last].possessive and line.lower(name.last + 1) in words("namesakes")
    )


def _initials(line: Line, index: int) -> Name | None:
    """``B. Sagintayev``, ``A.U. Mamin``, ``M. AITENOV``."""
    at = index
    while at < index + 2 * _INITIALS and _is_initial(line, at):
        at += 2
    if at == index or not may_be_name(line, at):
        return None
    if not (is_surname(line.bare(at)) or len(line.bare(at)) > _SHORTEST):
        return None
    return Name(index, at, given=index, surname=at)


def _behind(line: Line, index: int) -> Name | None:
    """``Zhakupov R. T.``: initials behind a telling surname, as papers write them."""
    if not may_be_name(line, index) or not is_surname(line.bare(index)) or line.tokens[index].possessive:
        return None
    at = index + 1
    while at < index + 2 * _INITIALS and _is_initial(line, at):
        at += 2
    return Name(index, at - 1, given=index + 1, surname=index) if at > index + 1 else None


def _is_initial(line: Line, index: int) -> bool:
    if line.lower(index + 1) != "." or not line.word(index):
        return False
    word, stop = line.tokens[index], line.tokens[index + 1]
    return word.end == stop.start and _INITIAL.fullmatch(word.text) is not None


def _full(line: Line, index: int) -> Name | None:
    """``Olzhas Bektenov``, ``Kassym-Jomart Tokayev``, ``Serik Makashevich Zhumangarin``."""
    if not (may_be_name(line, index) and may_be_name(line, index + 1)):
        return None
    first, second = line.tokens[index], line.tokens[index + 1]
    if first.possessive or _is_patronymic(second.bare):
        return _three(line, index) if not first.possessive else None
    known = is_given(first.bare)
    telling = is_surname(second.bare)
    third = is_given(second.bare) and may_be_name(line, index + 2)
    if not known and third and (not telling or is_surname(line.bare(index + 2))):
        return None  # "the akim of Sarani | Erkin Omarov"
    if not known and not telling and is_given(second.bare) and is_surname(first.bare):
        return Name(index, index + 1, given=index + 1, surname=index)
    sure = telling or (known and (name_key(first.bare) not in _ambiguous() or _weak(second.bare)))
    sure = sure or _is_titled(line, index)
    last = _last_word(line, index + 1) if not known and not telling else index + 1
    name = Name(index, last, given=index, surname=last, certain=sure)
    if may_be_name(line, index + 2) and _is_patronymic(line.bare(index + 2)) and not second.possessive:
        return Name(index, index + 2, given=index, surname=index + 1, patronymic=index + 2, certain=sure)
    return name if sure or index > 0 else None  # the start of a sentence gives any word its capital


def _last_word(line: Line, second: int) -> int:
    """The last word of a name whose second is given: "Sunil Amara Perera", of three or four."""
    last = second
    while last < second + _MORE_WORDS and not line.tokens[last].possessive and _goes_on(line, last + 1):
        last += 1
    return second if may_be_name(line, last + 1) else last


def _goes_on(line: Line, index: int) -> bool:
    """Whether a word may end a name from abroad, and is neither a body nor one more who is named."""
    return may_be_name(line, index) and not is_given(line.bare(index)) and not _is_headed(line, index)


def _doubly_given(line: Line, index: int) -> Name | None:
    """``Kassym Jomart Tokayev``: two given names and a surname."""
    given, third = (index, index + 1), index + 2
    if not all(may_be_name(line, at) for at in (*given, third)):
        return None
    told = all(is_given(line.bare(at)) and not line.tokens[at].possessive for at in given)
    telling = not is_given(line.bare(third)) and (
        is_surname(line.bare(third)) or _last_word(line, third - 1) == third
    )
    return Name(index, third, given=index, surname=third) if told and telling else None


def _weak(word: str) -> bool:
    return _WEAK_SURNAME.fullmatch(name_key(word)) is not None


def _three(line: Line, index: int) -> Name | None:
    """``Serik Makashevich Zhumangarin``; two words alone are an address."""
    if may_be_name(line, index + 2) and not line.tokens[index + 1].possessive:
        return Name(index, index + 2, given=index, patronymic=index + 1, surname=index + 2)
    return None


def _address(line: Line, index: int) -> Name | None:
    """``Nurlan Adilbekovich``: how officials speak to one another."""
    if not (may_be_name(line, index) and may_be_name(line, index + 1)):
        return None
    if _is_patronymic(line.bare(index + 1)) and not line.tokens[index].possessive:
        return Name(index, index + 1, given=index, patronymic=index + 1)
    return None


def _alone(line: Line, index: int) -> Name | None:
    """A surname alone: certain after "Mr.", else only possible."""
    if not may_be_name(line, index):
        return None
    if _is_titled(line, index):
        return Name(index, index, surname=index)
    if is_surname(line.bare(index)) and not is_given(line.bare(index)):
        return Name(index, index, surname=index, certain=False)
    return None


def _is_titled(line: Line, index: int) -> bool:
    """Whether "Mr." or "Dr." stands just before a word."""
    return index > 0 and line.lower(index - 1 - (line.lower(index - 1) == ".")) in words("titles")


def past_title(line: Line, index: int) -> int:
    """The token behind "Mr." or "Dr.", where one stands at a token; else that token."""
    if line.lower(index) not in words("titles"):
        return index
    return index + 1 + (line.lower(index + 1) == ".")


def pairs_after(line: Line, index: int) -> Iterator[Name]:
    """The name that may begin at a place when a post before it vouches for it: two capitals in a row."""
    if may_be_name(line, index) and may_be_name(line, index + 1) and not line.tokens[index].possessive:
        last = _last_word(line, index + 1) if not is_given(line.bare(index)) else index + 1
        yield Name(index, last, given=index, surname=last)
    elif (
        may_be_name(line, index)
        and not is_given(line.bare(index))
        and not _is_headed(line, index + 1)
        and not (line.tokens[index].text.isupper() and len(line.bare(index)) <= _SHORT)
    ):
        yield Name(index, index, surname=index)


def _is_headed(line: Line, index: int) -> bool:
    """Whether a word in capitals heads a body or a post: "Chief Military | Prosecutor's Office"."""
    return line.capital(index) and (line.bare(index) in table("bodies") or line.bare(index) in words("posts"))
