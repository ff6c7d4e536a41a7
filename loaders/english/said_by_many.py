"""What many say who are nobody in particular: "entrepreneurs suggested that the Ministry should …"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.verbs import is_adverb

_ASKING: Final = frozenset((
    "suggested", "suggest", "proposed", "propose", "requested", "request", "wish", "wished", "believed",
    "considered", "consider", "feel", "felt", "claim", "claimed", "insist", "hope", "hoped", "want", "wanted",
    "say", "think", "believe", "note", "stress", "ask", "complain", "expressed", "voiced", "argued",
))  # fmt: skip
"""Verbs by which residents and guests say what they want, besides those of saying."""
_PERFECT: Final = frozenset(("have", "had", "also", "were"))
_BEHIND: Final = frozenset(("that", ",", ":", "the", "it", "akims", "akimats", "there", "this", "all"))
"""Words by which what is said begins; "measures outlined in the plan" tells of nobody who speaks."""
_SINGULAR: Final = ("ss", "us", "is", "as")
"""Endings of words in the singular, and of "was": "the boss said", "it was noted"."""
_OPINIONS: Final = frozenset(("opinion", "view", "words"))


def said_by_many(scene: Scene, index: int) -> bool:
    """Whether those to whom the words before a token belong are a group that the page does not name."""
    line = scene.line
    if line.says(0, "according", "to"):
        end = next((at for at in range(2, index) if line.lower(at) == ","), 0)
        return _is_group(scene, end - 1)
    owned = (at for at in range(1, index) if line.lower(at) in _OPINIONS and line.tokens[at - 1].possessive)
    opinion = next(owned, None)
    if opinion is not None:
        return line.lower(opinion - 1).endswith(("s'", "s’"))
    said = (at for at in range(1, index) if line.lower(at) in words("saying") | _ASKING)
    verb = next(said, None)
    if verb is None or line.lower(verb + 1) not in _BEHIND:
        return False
    at = verb - 1
    while at > 0 and (line.lower(at) in _PERFECT or is_adverb(line.lower(at))):
        at -= 1
    return _is_group(scene, at)


def _is_group(scene: Scene, index: int) -> bool:
    """Whether a noun in the plural stands at a token, which is no name of a person or a post."""
    line = scene.line
    word = line.lower(index)
    many = word == "people" or (word.endswith("s") and not word.endswith(_SINGULAR))
    official = any(p.last == index and p.mention.kind in {"person", "post"} for p in scene.places)
    named = line.capital(index) and index > 0
    return index >= 0 and many and not official and not named
