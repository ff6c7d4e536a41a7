"""The words of a duty: "is to mend", "are, together with akimats, to be mended", "shall mend"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.finite import is_past, is_put_off
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.verbs import is_adverb, names_act, verb_after_to
from tapsyrma.ontology.frozen import frozen

_TO_BE: Final = frozenset(("is", "are", "was", "were"))
_PARTNERS: Final = frozenset(("together", "jointly", "along", "in"))
_APPROVALS: Final = frozenset((
    "approval", "revision", "repair", "review", "replacement", "demolition", "completion", "inspection",
    "verification", "elimination", "reconstruction", "closure", "signing", "submission", "transfer",
))  # fmt: skip


_ASIDE: Final = 14
"""Tokens of an aside with its commas."""
_OPENING_ASIDES: Final = frozenset((
    "where", "together", "jointly", "along", "without", "no", "not", "prior", "until", "upon",
    "starting", "taking",
    "having", "using", "following", "depending", "pursuant", "once", "each", "every", "i.e", "first", "i",
))  # fmt: skip


@frozen
class Duty:
    """A duty being read: its cue, its subject's last token, and where what is to be done begins.

    ``passive`` where the subject is what is to be dealt with, ``partners`` who helps, between commas.
    """

    cue: int
    subject: int
    first: int
    passive: bool
    partners: Chain | None = None


def duty_at(scene: Scene, index: int) -> Duty | None:
    """What "is to", "are, together with X, to", "shall" or "is subject to" opens at a token."""
    line, at, partners = scene.line, index + 1, None
    if line.lower(index) not in _TO_BE | {"shall"}:
        return None
    if line.lower(at) == "," and line.lower(at + 1) in _PARTNERS:
        partners = chain_after(scene.reading, at + 1, scene.places)
        if partners is not None and line.lower(partners.last + 1) == ",":
            at = partners.last + 2
    at = past_aside(scene, at)
    while is_adverb(line.lower(at)) or line.lower(at) in {"not", "expected"}:
        at += 1
    if is_put_off(line, index + 1, at) or is_past(line, index):
        return None
    begun = _shall(line, at) if line.lower(index) == "shall" else _to(line, at)
    if begun and line.lower(at - 1) == "expected":
        ordered = any(line.lower(before) in words("instructing") for before in range(index))
        binding = (ordered or bool(scene.found.deadlines)) and not begun[1]
        begun = begun if binding else None  # by itself, or in the passive, it is a forecast
    return Duty(index, index - 1, begun[0], passive=begun[1], partners=partners) if begun else None


def past_aside(scene: Scene, index: int) -> int:
    """The token after an aside between commas, or a term without: "shall, within ten days, submit"."""
    line, at = scene.line, index
    if line.lower(at) == ",":
        close = next((n for n in range(at + 2, min(at + _ASIDE, scene.end)) if line.lower(n) == ","), None)
        opened = line.lower(at + 1) in words("prepositions") | _OPENING_ASIDES or is_adverb(
            line.lower(at + 1)
        )
        return close + 1 if close is not None and (opened or scene.in_term(at + 1)) else index
    while at < scene.end and scene.in_term(at):
        at += 1
    return at


def past_inset(scene: Scene, index: int) -> int:
    """Where a subject ends that is parted from its verb by a speaker: "akims, the Minister said, must …"."""
    line = scene.line
    if line.lower(index - 1) != ",":
        return index
    comma = next((n for n in range(index - 2, max(0, index - _ASIDE), -1) if line.lower(n) == ","), None)
    said = words("saying") | words("instructing")
    inset = comma is not None and any(line.lower(n) in said for n in range(comma, index))
    return comma if comma is not None and inset else index


def _shall(line: Line, at: int) -> tuple[int, bool] | None:
    """The first token of what shall be done, and whether it is told in the passive."""
    if line.lower(at) == "be":
        participle = past_adverbs(line, at + 1)
        handed = line.lower(participle) in words("instructing") and line.lower(participle + 1) in {
            "to",
            "with",
        }
        return (at, True) if is_done(line, participle) and not handed else None
    return (at, False) if names_act(line.lower(at)) else None


def _to(line: Line, at: int) -> tuple[int, bool] | None:
    """The same behind "is": "to mend", "to be mended", "subject to repair"."""
    if line.says(at, "subject", "to") and line.lower(at + 2) in _APPROVALS:
        return at, True
    if line.lower(at) != "to":
        return None
    active = verb_after_to(line, at)
    if active is not None and line.lower(active) not in words("no_acts"):
        return at + 1, False
    passive = past_adverbs(line, at + 1)
    return _shall(line, passive) if line.lower(passive) == "be" else None


def past_adverbs(line: Line, index: int) -> int:
    """The first token from a place on that is no adverb."""
    while is_adverb(line.lower(index)):
        index += 1
    return index


def is_done(line: Line, index: int) -> bool:
    """Whether a participle of something to be done stands at a place."""
    word = line.lower(index)
    return (
        word.endswith(("ed", "wn", "aken", "iven")) and word not in words("no_acts_done")
    ) or word in words("acts_done")
