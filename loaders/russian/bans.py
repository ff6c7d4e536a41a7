"""What is forbidden: "запретил акимам выезжать" orders not to, and its act must say so."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.ontology.records import Clause, Span

_BAN: Final = re.compile(r"(?:запре[тщ]\w*|не\s+(?:разреш|допуск|позвол)\w*)", re.IGNORECASE)


def with_ban(clause: Clause, text: str) -> Clause:
    """The clause with the word of forbidding in its act, or it would say the opposite of what was ordered.

    Args:
        clause: A clause whose cue may forbid.
        text: The document's text.
    """
    if not clause.actions or _BAN.match(clause.cue.of(text)) is None:
        return clause
    first = clause.actions[0]
    if clause.cue.start >= first.start:
        return clause
    return replace(clause, actions=(Span(clause.cue.start, clause.actions[-1].end),))
