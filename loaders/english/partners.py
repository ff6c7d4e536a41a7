"""With whom an act is to be done, told inside it: "ensure, together with the Ministry of Energy, …"."""

from __future__ import annotations

from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.ontology.records import Addressee


def partners(reading: Reading, first: int, last: int, places: tuple[Placed, ...]) -> tuple[Addressee, ...]:
    """Those with whom an act is to be done: "ensure, together with the Ministry of Energy, …"."""
    line = reading.line
    for at in range(first, last):
        if line.lower(at) in {"together", "jointly"} and line.lower(at + 1) == "with":
            chain = chain_after(reading, at, places)
            if chain is not None and chain.last <= last + 1:
                return chain.addressees
    return ()
