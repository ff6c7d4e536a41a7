"""What tells two names apart however alike they look: rank, kind, territory and numbers.

The vocabulary stands in ``marks.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from tapsyrma.loaders.evaluate.stems import join, meaning, meanings
from tapsyrma.loaders.evaluate.words import same_word, words

_KAZAKH_LETTERS = re.compile("[әғқңөұүһі]")
# After one of these an English name only says whose; its head stands before.
_ENGLISH_PREPOSITIONS = frozenset({"of", "for", "on", "in", "under", "to", "at", "with"})
# Bare "Almaty" is the city: the region has its own akim and is always called one.
_CITY_BY_ITSELF = frozenset({"алматы", "almaty"})
# Shorter words are conjunctions and initials.
_SHORTEST_PLACE = 3


@dataclass(frozen=True, slots=True)
class Marks:
    """What a name says of its rank, kind, territory and numbers; what it does not say is empty.

    ``sorts`` are the sorts of territory named (city, region, district), ``places`` the regions and cities of
    the vocabulary, ``beside`` the words that stand by a sort of territory and so name one.
    """

    ranks: frozenset[str]
    acting: bool
    head: str | None
    is_post: bool
    sorts: frozenset[str]
    places: frozenset[str]
    beside: frozenset[str]
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
        """The same head noun; a name without one may be any body, but no post."""
        if self.head and other.head:
            return self.head == other.head
        return self.is_post == other.is_post

    def _same_neighbours(self, other: Marks) -> bool:
        few, many = sorted((self.beside, other.beside), key=len)
        return not few or all(any(same_word(one, two) for two in many) for one in few)


def without_acting(name: str) -> tuple[str, ...]:
    """The words of a name, compounds joined, without those that say a post is held for a time."""
    return tuple(word for word in join(words(name)) if meaning(word, "acting") is None)


@cache
def marks(name: str, *, language: str | None = None, acting: bool = False) -> Marks:
    """Read the marks of one name.

    Args:
        name: A post, body, group or programme.
        language: The document's language; it decides which noun is the head. Guessed if None.
        acting: Whether a flag beside the name says that the post is held for a time.
    """
    language = language or _language(name)
    spoken = without_acting(name)
    head = _head(spoken, language)
    return Marks(
        ranks=meanings(spoken, "ranks"),
        acting=acting or len(spoken) < len(join(words(name))),
        head=meaning(head, "posts", "others") if head else None,
        is_post=bool(head and meaning(head, "posts")),
        sorts=_sorts(spoken),
        places=_places(spoken),
        beside=_beside(spoken, language),
        numbers=frozenset(re.findall(r"\d+", " ".join(spoken))),
    )


def _compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    """What only one of two names says tells nothing; what both say must not contradict."""
    return not one or not other or one <= other or other <= one


def _language(name: str) -> str:
    folded = name.casefold()
    if _KAZAKH_LETTERS.search(folded):
        return "kk"
    return "en" if re.search("[a-z]", folded) else "ru"


def _head(spoken: Sequence[str], language: str) -> str | None:
    """The head noun, if the vocabulary has it: Russian has it first, Kazakh last, English before "of"."""
    nouns = [index for index, word in enumerate(spoken) if meaning(word, "posts", "others")]
    if language == "en":
        nouns = _before_preposition(spoken, nouns)
    if not nouns:
        return None
    return spoken[nouns[0] if language == "ru" else nouns[-1]]


def _before_preposition(spoken: Sequence[str], nouns: list[int]) -> list[int]:
    """The nouns before the first preposition that has any before it."""
    for index, word in enumerate(spoken):
        before = [noun for noun in nouns if noun < index]
        if word in _ENGLISH_PREPOSITIONS and before:
            return before
    return nouns


def _sorts(spoken: Sequence[str]) -> frozenset[str]:
    sorts = meanings(spoken, "territories")
    return sorts or frozenset({"city"} if _CITY_BY_ITSELF.intersection(spoken) else ())


def _places(spoken: Sequence[str]) -> frozenset[str]:
    """Regions and cities of the vocabulary; a direction counts where Kazakhstan follows."""
    directions = [word for word, following in pairwise(spoken) if meaning(following, "country")]
    return meanings(spoken, "places") | meanings(directions, "directions")


def _beside(spoken: Sequence[str], language: str) -> frozenset[str]:
    """Words that name a territory: before its sort, in Russian also after it ("района Астана")."""
    found: set[str] = set()
    for index, word in enumerate(spoken):
        if meaning(word, "territories") is None:
            continue
        found.update(spoken[max(0, index - 1) : index])
        if language == "ru" and not meaning(word, "relational"):
            found.update(spoken[index + 1 : index + 2])
    return frozenset(meaning(word, "places") or word for word in found if _is_own_name(word))


def _is_own_name(word: str) -> bool:
    return (
        len(word) >= _SHORTEST_PLACE
        and word not in _ENGLISH_PREPOSITIONS
        and meaning(word, "posts", "others", "ranks", "territories") is None
    )
