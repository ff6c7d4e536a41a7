"""What tells two names apart however alike they look: rank, kind, territory and numbers.

The vocabulary stands in ``marks.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml
from tapsyrma.loaders.evaluate.words import same_word, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Stems: TypeAlias = tuple[tuple[str, str], ...]

_VOCABULARY = Path(__file__).with_name("marks.yaml")
_KAZAKH_LETTERS = re.compile("[әғқңөұүһі]")
# After one of these an English name only says whose; its head stands before.
_ENGLISH_PREPOSITIONS = frozenset({"of", "for", "on", "in", "under", "to", "at", "with"})
# Compounds that would otherwise be read as two words of different kinds, and abbreviations of acting.
_JOINED = (
    (("премьер", "министр"), "премьерминистр"),
    (("prime", "minister"), "primeminister"),
    (("пресс", "служб"), "прессслужб"),
    (("press", "service"), "pressservice"),
    (("press", "office"), "pressoffice"),
    (("нур", "султан"), "нурсултан"),
    (("нұр", "сұлтан"), "нұрсұлтан"),
    (("nur", "sultan"), "nursultan"),
    (("усть", "каменогорск"), "устькаменогорск"),
    (("и", "о"), "исполняющий"),
    (("м", "а"), "міндетін"),
)
# Bare "Almaty" is the city: the region has its own akim and is always called one.
_CITY_BY_ITSELF = ("алматы", "almaty")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a name says of its rank, kind, territory and numbers; what it does not say is empty."""

    ranks: frozenset[str]
    acting: bool
    head: str | None
    is_post: bool
    sorts: frozenset[str]
    places: frozenset[str]
    others: frozenset[str]
    numbers: frozenset[str]

    def agree(self, other: Marks) -> bool:
        """Whether nothing in the two names says that they mean different things."""
        return (
            self.ranks == other.ranks
            and self.acting == other.acting
            and self._same_kind(other)
            and _compatible(self.sorts, other.sorts)
            and _compatible(self.places, other.places)
            and self._same_neighbours(other)
            and self.numbers_agree(other)
        )

    def numbers_agree(self, other: Marks) -> bool:
        """Whether no number in one name contradicts those in the other."""
        return _compatible(self.numbers, other.numbers)

    def _same_kind(self, other: Marks) -> bool:
        if self.head and other.head:
            return self.head == other.head
        return self.is_post == other.is_post

    def _same_neighbours(self, other: Marks) -> bool:
        """Places that the vocabulary does not list, such as districts: compared word by word."""
        few, many = sorted((self.others, other.others), key=len)
        return not few or all(any(same_word(one, two) for two in many) for one in few)


def without_acting(name: str) -> tuple[str, ...]:
    """The words of a name, compounds joined, without those that say a post is held for a time."""
    acting = _stems("acting")
    return tuple(word for word in _join(words(name)) if _meaning(word, acting) is None)


@cache
def marks(name: str, *, language: str | None = None, acting: bool = False) -> Marks:
    """Read the marks of one name.

    Args:
        name: A post, body, group or programme.
        language: The document's language; it decides which noun is the head. Guessed if None.
        acting: Whether a flag beside the name says that the post is held for a time.
    """
    joined = _join(words(name))
    spoken = without_acting(name)
    head = _head(spoken, language or _language(name))
    sorts = {_meaning(word, _stems("territories")) for word in spoken} - {None}
    places = _places(spoken)
    if any(word in _CITY_BY_ITSELF for word in spoken) and not sorts:
        sorts = {"city"}
    return Marks(
        ranks=frozenset(filter(None, (_meaning(word, _stems("ranks")) for word in spoken))),
        acting=acting or len(spoken) < len(joined),
        head=head,
        is_post=head in _vocabulary()["posts"],
        sorts=frozenset(filter(None, sorts)),
        places=places,
        others=frozenset() if places else _neighbours(spoken),
        numbers=frozenset(re.findall(r"\d+", " ".join(spoken))),
    )


def _compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    """What only one of two names says tells nothing; what both say must not contradict."""
    return not one or not other or one <= other or other <= one


@cache
def _vocabulary() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load(_VOCABULARY.read_text(encoding="utf-8"))
    return loaded


@cache
def _stems(section: str) -> Stems:
    """(beginning of a word, meaning) of one section, longest first."""
    entries = _vocabulary()[section]
    if isinstance(entries, list):
        entries = {section: entries}
    pairs = ((stem, meaning) for meaning, stems in entries.items() for stem in stems)
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def _heads() -> Stems:
    return tuple(sorted(_stems("posts") + _stems("others"), key=lambda pair: (-len(pair[0]), pair)))


def _meaning(word: str, stems: Stems) -> str | None:
    return next((meaning for stem, meaning in stems if word.startswith(stem)), None)


def _join(separate: Sequence[str]) -> tuple[str, ...]:
    joined: list[str] = []
    for word in separate:
        compound = _compound(joined[-1], word) if joined else None
        if compound:
            joined[-1] = compound
        else:
            joined.append(word)
    return tuple(joined)


def _compound(first: str, second: str) -> str | None:
    for (left, right), whole in _JOINED:
        if first == left and (second == right or (len(right) > 1 and second.startswith(right))):
            return whole + second[len(right) :]
    return None


def _language(name: str) -> str:
    folded = name.casefold()
    if _KAZAKH_LETTERS.search(folded):
        return "kk"
    return "en" if re.search("[a-z]", folded) else "ru"


def _head(spoken: Sequence[str], language: str) -> str | None:
    """The kind of the head noun: Russian has it first, Kazakh last, English before the preposition."""
    if language == "en":
        spoken = _before_preposition(spoken)
    kinds = [kind for kind in (_meaning(word, _heads()) for word in spoken) if kind]
    if not kinds:
        return None
    return kinds[0] if language == "ru" else kinds[-1]


def _before_preposition(spoken: Sequence[str]) -> Sequence[str]:
    for index, word in enumerate(spoken):
        if word in _ENGLISH_PREPOSITIONS and any(_meaning(before, _heads()) for before in spoken[:index]):
            return spoken[:index]
    return spoken


def _places(spoken: Sequence[str]) -> frozenset[str]:
    """Regions and cities of the vocabulary; a direction counts where Kazakhstan follows."""
    country = tuple(_vocabulary()["country"])
    found = {_meaning(word, _stems("places")) for word in spoken}
    found |= {
        _meaning(word, _stems("directions"))
        for word, following in pairwise(spoken)
        if following.startswith(country)
    }
    return frozenset(filter(None, found))


def _neighbours(spoken: Sequence[str]) -> frozenset[str]:
    """The words that name a territory: before its sort ("Abay district"), else after it ("района Астана")."""
    found: set[str] = set()
    for index, word in enumerate(spoken):
        if _meaning(word, _stems("territories")) is None:
            continue
        beside = (*spoken[max(0, index - 1) : index], *spoken[index + 1 : index + 2])
        found.update([neighbour for neighbour in beside if _is_own_name(neighbour)][:1])
    return frozenset(found)


def _is_own_name(word: str) -> bool:
    known = (_heads(), _stems("ranks"), _stems("territories"))
    return (
        word not in _ENGLISH_PREPOSITIONS
        and len(word) > 2  # noqa: PLR2004 - conjunctions and initials
        and all(_meaning(word, stems) is None for stems in known)
    )
