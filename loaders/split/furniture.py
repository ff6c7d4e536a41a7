"""Page furniture: which lines of a page are not the release itself.

Offsets never move: furniture is marked, not taken out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from tapsyrma.loaders.read.calendar import LANGUAGES, month_abbreviations, months, weekdays
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.latin import spellings
from tapsyrma.ontology.records import Language

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
"""An address of a site or of mail."""

_SHORT = 200  # characters; furniture lines are short, sentences that hold the same words are not
_COOKIE_NOTICE = 500  # characters; the one kind of furniture that is long
_CRUMB = re.compile(r"\s*[|·•]\s*|\s[»›>→/]\s|\s{2,}")
_CLOSERS = '»”"’)'
_EDGE = " \t\xa0:.…!?→»›>«<=*•·|—–-#"
_SENTENCE_END = re.compile(r"[.!?…][»”\"’)]*$")
_HASHTAGS = re.compile(r"#\w[^.!?:]*")  # a tag may be several words
_COOKIES = re.compile(r"\bcookies?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_ADVERT, _CAPTION_WORDS = 120, 8  # characters, words
_HANDLE = re.compile(r"\(@\w+\)")
_NEIGHBOUR = re.compile(r"(?:[←◄‹]|<<|«\s)[^»]+|[^«]+(?:\s[→►›»]|>>)")
_CRUMB_WORDS, _CRUMB_LONGEST = 4, 40
_CRUMB_OF_THREE = 60  # characters of a step where there are three steps or more


def has_full_stop(line: str) -> bool:
    """Whether a line ends as a sentence does: titles, adverts, captions and what breaks off end otherwise."""
    said = line.rstrip(_CLOSERS)
    return said.endswith(".") and not said.endswith("..")


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


@cache
def words_of(section: str) -> frozenset[str]:
    """The words of a section of ``furniture.yaml`` in all languages."""
    return frozenset[str]().union(*(words_in(section, language) for language in LANGUAGES))


@cache
def words_in(section: str, language: Language) -> frozenset[str]:
    """The words of a section in one language, those of Kazakh in its Latin spellings too."""
    words = vocabulary("furniture")[section].get(language, ())
    return spellings(words) if language == "kk" else frozenset(words)


@cache
def _long_closing() -> frozenset[str]:
    """Headers of teasers that say enough to be known before a colon."""
    return frozenset(words for words in words_of("closing") if " " in words)


@cache
def _pointing_start() -> re.Pattern[str]:
    headers = words_of("pointing") | _long_closing()
    return re.compile(
        rf"(?:{alternatives(headers)})\s*[:→»]|(?:{alternatives(words_of('pointing'))})\s*[–—-]"
    )


@cache
def _run_in() -> re.Pattern[str]:
    """``READ ALSO Minister opens the port``: capitals or the title's own capital part the two."""
    return re.compile(rf"(?i:{alternatives(words_of('pointing'))})\s+[«“\"]?(?=[^\W\d_a-zа-яёәіңғүұқөһ])")


@cache
def _topical_start() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(words_of('topical'))})\s*[:→»]")


def _points(line: str, folded: str) -> bool:
    """Whether a line names another page to read beside this one."""
    if _pointing_start().match(folded):
        return True
    points = _run_in().match(line) or _topical_start().match(folded)
    return points is not None and not has_full_stop(line)


@cache
def _parts() -> frozenset[str]:
    """Buttons, counters, networks and the words of dates."""
    calendar = {
        word
        for language in LANGUAGES
        for table in (months(language), month_abbreviations(language), weekdays(language))
        for word in table
    }
    return frozenset({*words_of("parts"), *vocabulary("furniture")["networks"], *calendar})


@cache
def _part_words() -> frozenset[str]:
    return frozenset(word for part in _parts() for word in _WORD.findall(part))


@cache
def _residue() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(_parts())})(?!\w)|\d+(?:st|nd|rd|th)?(?!\w)|\W|_")


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(words_of('labels'))})\s*(?:[:|©]|\s[–—-]\s(?!.*[.!?]$))")


@cache
def _phrases(section: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases of a section by their first words, so that few need to be looked for in a line."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(words_of(section)):
        first = _WORD.findall(phrase)[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


@frozen
class _Folded:
    """A line in small letters, and its words."""

    text: str
    words: tuple[str, ...]

    def holds(self, section: str) -> bool:
        """Whether a phrase of the section stands in the line, as whole words."""
        phrases = _phrases(section)
        return not phrases.keys().isdisjoint(self.words) and any(
            re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", self.text)
            for word in self.words
            for phrase in phrases.get(word, ())
        )

    def begins_with(self, section: str) -> bool:
        """Whether a word of the line begins with one of the section."""
        return any(word.startswith(tuple(words_of(section))) for word in self.words)

    def only_parts(self) -> bool:
        """Whether nothing remains once buttons, counters, dates, numbers and signs are taken out."""
        # Most lines fail at their first word; the long pattern decides only for the others.
        known = _part_words()
        for word in self.words:
            if not (word in known or word[0].isdigit()):
                return False
        return not _residue().sub("", self.text)


def _folded(line: str) -> _Folded:
    text = line.casefold()
    return _Folded(text, tuple(_WORD.findall(text)))


def is_labelled(line: str) -> bool:
    """Whether a line says of what follows that it is a photograph's author, a source, tags and the like."""
    return _label().match(line.casefold()) is not None


def is_furniture(line: str) -> bool:
    """Whether a line on its own, wherever it stands, is page furniture."""
    if len(line) > _SHORT:
        return len(line) <= _COOKIE_NOTICE and _COOKIES.search(line) is not None
    folded = _folded(line)
    return (
        folded.only_parts()
        or "©" in line
        or _COOKIES.search(line) is not None
        or is_labelled(line)
        or _points(line, folded.text)
        or folded.holds("phrases")
        or (folded.holds("invitation_verbs") and folded.begins_with("invitation_channels"))
        or _is_title_like(line, folded)
        or _HASHTAGS.fullmatch(folded.text) is not None
        or not ADDRESS.sub("", folded.text).strip(_EDGE)
        or _is_counter(folded.text)
    )


def holds(line: str, section: str) -> bool:
    """Whether a phrase of a section of ``furniture.yaml`` stands in a line, as whole words."""
    return _folded(line).holds(section)


def tells_of_channel(line: str) -> bool:
    """Whether a line names a channel that readers could follow."""
    return _folded(line).begins_with("invitation_channels")


def _is_title_like(line: str, folded: _Folded) -> bool:
    """Adverts, captions and the pages before and after this one: none of them ends as a sentence does."""
    if has_full_stop(line):
        return False
    if len(line) <= _ADVERT and (folded.holds("adverts") or _HANDLE.search(line)):
        return True
    return _NEIGHBOUR.fullmatch(line) is not None or _is_caption(folded.text)


def _is_caption(text: str) -> bool:
    """``Akim at the pier. Photo: press service``: a few words above the picture's author."""
    match = _credit().search(text) if ":" in text else None
    if match is None:
        return False
    said = _folded(text[: match.start()])
    tells = said.holds("headline_verbs") or said.holds("headline_tells")
    return not tells and len(said.text.split()) <= _CAPTION_WORDS


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=[.!?)»])\s|\||/)\s*(?:{alternatives(words_of('credits'))})\s*:\s*\S")


def _is_counter(text: str) -> bool:
    """``15.04.2021 10:05 · Бюджет · 1 530 қаралым``: parts between signs, most of them furniture."""
    pieces = [piece for piece in _CRUMB.split(text) if piece]
    if len(pieces) == 1:
        return False
    left = [piece for piece in pieces if not _folded(piece).only_parts()]
    counters = any(not piece[-1:].isdigit() for piece in pieces if piece not in left)
    return counters and len(left) * 2 <= len(pieces) and all(len(piece) <= _CRUMB_LONGEST for piece in left)


def is_site_links(line: str) -> bool:
    """Whether a line below the release is a row of links to other pages: names between bars, no figures."""
    pieces = [piece for piece in _CRUMB.split(line.strip(_EDGE)) if piece]
    figures = any(sign.isdigit() for sign in line)
    return len(pieces) > 2 and "|" in line and not figures and is_breadcrumb(line)  # noqa: PLR2004


def _is_known(piece: str) -> bool:
    folded = _folded(piece)
    return folded.only_parts() or folded.text.strip() in words_of("sections")


def is_breadcrumb(line: str) -> bool:
    """Whether a line above the release is a way through the site or a choice of languages."""
    pieces = [piece for piece in _CRUMB.split(line.strip(_EDGE)) if piece]
    if len(pieces) < 2 or _SENTENCE_END.search(line) or "«" in line:  # noqa: PLR2004
        return _folded(line).only_parts()
    if sum(_is_known(piece) for piece in pieces) * 2 > len(pieces):
        return True  # "4 February 2026 / Ministry of Fisheries / News"
    longest = _CRUMB_OF_THREE if len(pieces) > 2 else _CRUMB_LONGEST  # noqa: PLR2004
    return all(len(piece.split()) <= _CRUMB_WORDS and len(piece) <= longest for piece in pieces)
