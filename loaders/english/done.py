"""Whether a sentence says that something ordered was carried out."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.lexicon import phrase_at
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.verbs import is_adverb

_HAVE_BEEN: Final = (("has", "been"), ("have", "been"), ("had", "been"), ("was",), ("were",))
_OPEN: Final = frozenset(
    (
        "not",
        "will",
        "planned",
        "expected",
        "partially",
        "partly",
        "yet",
        "being",
        "if",
        "when",
        "should",
        "must",
    )
)


def is_done(reading: Reading) -> bool:
    """True for "has been implemented", "were completed" without a "not" or "will" about it."""
    line = reading.line
    for token in line.tokens:
        if phrase_at("done", line, token.index) is None:
            continue
        at = token.index - 1
        while at >= 0 and is_adverb(line.lower(at)) and line.lower(at) not in _OPEN:
            at -= 1
        passive = any(all(line.lower(at - len(p) + 1 + n) == w for n, w in enumerate(p)) for p in _HAVE_BEEN)
        around = {line.lower(n) for n in range(max(0, at - 4), token.index)}
        if passive and not around & _OPEN:
            return True
    return False
