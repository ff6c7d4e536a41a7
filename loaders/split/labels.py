"""Lines that only label the item above them: "Срок – до 10 ноября", "Responsible: the fund"."""

from __future__ import annotations

import re

from tapsyrma.ontology.latin import spellings

_LONGEST = 160
_KAZAKH = "|".join(sorted(spellings(("орындау мерзім", "мерзім", "жауапты", "орындаушы"))))
_LABEL = re.compile(
    r"\W*(?:(?:term|deadline|due|time limit|responsible|in charge|owner)"
    r"|(?:срок|ответственн|исполнител|отв\.|исп\.|соисполнител)\w*"
    rf"|(?:{_KAZAKH})\w*)[^.;–—:-]{{0,40}}[–—:-]",
    re.IGNORECASE,
)


def is_label(text: str) -> bool:
    """Whether a line says when what stands above it is due or who sees to it, and nothing else."""
    return len(text) <= _LONGEST and _LABEL.match(text) is not None
