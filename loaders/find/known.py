"""Bodies that the registry and the list of national organisations know by name, where no grammar reads one.

"Высшей аудиторской палаты" has no word that heads a body; the registry knows it. Only whole names count: of
several words, a long one, or an abbreviation of four letters and more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from tapsyrma.loaders.find.wordlists import FOLDS
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Found, Language, Mention, Span
from tapsyrma.ontology.reference import registry

_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʼ‘`][^\W\d_]+)*")
_NO_SMALL_WORD = re.compile(r"[^\W\d_a-zа-яё](?<![^\W\d_].)[^\W\d_]*(?:[-'’ʼ‘`][^\W\d_]+)*")
"""A word that may begin with a capital letter: few do, and no name begins otherwise."""
_APART = re.compile(r"[\d:;.,!?]")
"""What stands within no name: "in Kazakhstan: 5 railways"."""
_ABBREVIATION, _LONG = 4, 7
"""Letters of an abbreviation, and of another single word, that is enough of a name."""
_CUT, _ADDED = 2, 4
"""Letters that the end of a word may lose or change, and that it may have besides, in another case."""
_SHORTEST = 3
_SEVERAL = 2
"""Bodies that have an order."""
_COMPOUND = ("каз", "kaz", "qaz")
"""How names begin that are no words besides; "Мәжіліс" and "Атамекен" at the head of a sentence may be."""
_READ_BY_GRAMMAR = frozenset({"government", "akimat"})


@frozen
class _Name:
    words: tuple[str, ...]
    name: str
    sort: str
    opening: str
    """With this the first word begins in every case."""


def with_known(found: Found, text: str, language: Language) -> Found:
    """What a sentence names, and besides it the known bodies that nothing else covers."""
    start, end = found.sentence.span.start, found.sentence.span.end
    mentions: list[Mention] = []
    if any(_begins_name(word, language) for word in _NO_SMALL_WORD.findall(text, start, end)):
        mentions += _named(list(_WORD.finditer(text, start, end)), language)
    if not mentions and len(found.bodies) < _SEVERAL:
        return found
    named = [*found.persons, *found.collectives, *found.programmes]
    bodies = list(found.bodies)
    for mention in mentions:
        # A post holds the body that it leads, which has words enough to be told from a part of the post.
        if any(_cuts(post.span, mention) for post in found.posts):
            continue
        inside = [body for body in bodies if mention.span.covers(body.span)]
        others = [one for one in (*named, *bodies) if one not in inside]
        read = any(body.span == mention.span for body in inside)
        if not read and not any(mention.span.overlaps(one.span) for one in others):
            bodies = [body for body in bodies if body not in inside] + [mention]
    return replace(found, bodies=tuple(sorted(bodies, key=lambda body: body.span)))


def _cuts(post: Span, mention: Mention) -> bool:
    return post.overlaps(mention.span) and (not post.covers(mention.span) or " " not in mention.name)


def _named(words: Sequence[re.Match[str]], language: Language) -> Iterator[Mention]:
    """The longest known names, from left to right."""
    at = 0
    while at < len(words):
        first = words[at][0]
        folded = FOLDS[language](first) if first[0].isupper() else ""
        known = _index(language).get(folded[:_SHORTEST], ())
        fitting = [n for n in known if folded.startswith(n.opening) and _fits(n, words, at, language)]
        if fitting:
            best = max(fitting, key=lambda name: len(name.words))
            last = words[at + len(best.words) - 1]
            here = [word[0] for word in words[at : at + len(best.words)]]
            name = _written(best, here, language)
            yield Mention("body", Span(words[at].start(), last.end()), name, best.sort)
            at += len(best.words)
        else:
            at += 1


def _written(name: _Name, here: Sequence[str], language: Language) -> str:
    """A name in the letters of the text: as it stands there where a Kazakh text is in Latin letters."""
    if language != "kk" or here[0].casefold()[:1] > "z" or name.name[:1].isascii():
        return name.name
    more = len(FOLDS[language](here[-1])) - len(name.words[-1])
    return " ".join([*here[:-1], here[-1][: len(here[-1]) - more]])


def _fits(name: _Name, words: Sequence[re.Match[str]], at: int, language: Language) -> bool:
    if len(words) - at < len(name.words):
        return False
    found = words[at : at + len(name.words)]
    here = [word[0] for word in found]
    if len(here) == 1:
        if name.name.isupper():
            return here[0].split("-")[0] == name.name
        # A heading in capitals has "МӘЖІЛІС", a sitting, as a sentence has "Мәжіліс" at its head.
        if (at == 0 or here[0].isupper()) and not name.words[0].startswith(_COMPOUND):
            return False
    folded = [FOLDS[language](word) for word in here]
    return _declined(folded, name.words, language) and not _is_parted(found, name)


def _is_parted(words: Sequence[re.Match[str]], name: _Name) -> bool:
    """Whether a figure or a mark that a name does not have stands between its words."""
    between = (_APART.search(one.string, one.end(), other.start()) for one, other in pairwise(words))
    return any(sign is not None and sign[0] not in name.name for sign in between)


def _declined(here: Sequence[str], known: Sequence[str], language: Language) -> bool:
    """Whether words may be known ones in some case: in Kazakh the last of them, in Russian any."""
    if language == "en":
        return tuple(here) == tuple(known)
    if language == "kk":
        more = len(here[-1]) - len(known[-1])
        return list(here[:-1]) == list(known[:-1]) and here[-1].startswith(known[-1]) and more <= _ADDED
    return all(map(_russian, here, known))


def _russian(word: str, known: str) -> bool:
    return word == known or (word.startswith(_stem(known)) and abs(len(word) - len(known)) <= _CUT)


def _stem(known: str) -> str:
    return known[: max(_SHORTEST, len(known) - _CUT)]


def _beginning(word: str, language: Language) -> str:
    return FOLDS[language](word)[:_SHORTEST]


# Words come back all the time.
@lru_cache(maxsize=16_384)
def _begins_name(word: str, language: Language) -> bool:
    return _beginning(word, language) in _index(language)


@cache
def _index(language: Language) -> dict[str, tuple[_Name, ...]]:
    found: dict[str, list[_Name]] = {}
    for name, sort in _names(language):
        words = tuple(FOLDS[language](word) for word in _WORD.findall(name))
        if len(words) > 1 or len(name) >= (_ABBREVIATION if name.isupper() else _LONG):
            found.setdefault(words[0][:_SHORTEST], []).append(
                _Name(words, name, sort, _opening(words, name, language))
            )
    return {beginning: tuple(names) for beginning, names in found.items()}


def _opening(words: tuple[str, ...], name: str, language: Language) -> str:
    """How the first word of a name begins in every case."""
    if language == "ru":
        return _stem(words[0])
    # An abbreviation is compared as it is written: folded with its ending, it may begin otherwise.
    return words[0][:_SHORTEST] if len(words) == 1 and name.isupper() else words[0]


def _names(language: Language) -> Iterator[tuple[str, str]]:
    for entry in registry().of_kind("body"):
        if entry.sort not in _READ_BY_GRAMMAR:
            names = (name for tag, name in entry.every_name() if tag.split("-")[0] == language)
            yield from ((name, entry.sort) for name in names)
    for listed in vocabulary("organisations").values():
        yield from ((name, "organisation") for name in listed[language])
