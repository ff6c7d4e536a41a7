"""Orders that no verb tells: by their number, a noun, a lead above a list, or an owner and a dash."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.called import called
from tapsyrma.loaders.kazakh.elliptic import elliptic
from tapsyrma.loaders.kazakh.implied import implied
from tapsyrma.loaders.kazakh.leads import verbless
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import Reading
from tapsyrma.loaders.kazakh.worded import worded
from tapsyrma.ontology.records import Clause, Found, Layout


def verbless_orders(
    layout: Layout, found: Found, reading: Reading, parties: Parties, *, spoken: bool, orders: bool
) -> tuple[Clause, ...]:
    """The clauses of a sentence without a cue; some only where the page tells of ``orders`` at all."""
    tokens = reading.tokens
    clauses = worded(layout, found, tokens, parties) or called(found, tokens, parties, spoken=spoken)
    clauses = clauses or verbless(layout, found, tokens, parties)
    if clauses or not orders:
        return clauses
    return implied(layout, found, tokens, parties) or elliptic(found, tokens, parties)
