"""Head words of bodies that mean a deed, a place or a part: "complete the inspection of", "I commission"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.english.places import place_at
from tapsyrma.loaders.english.tokens import Line

_INSPECTING: Final = frozenset((
    "tax", "labor", "labour", "basin", "water", "veterinary", "housing", "sanitary", "fire", "forestry",
    "land", "forest", "construction", "fishery", "architectural", "regional", "territorial", "district",
    "city", "state", "antimonopoly", "environmental", "traffic", "transport",
))  # fmt: skip
"""What an inspection is called that is a body."""
_EXCHANGES: Final = frozenset(("stock", "commodity", "currency", "labor", "labour"))
_MIDDLES: Final = frozenset((
    "administrative", "cultural", "spiritual", "historical", "political", "economic", "industrial",
    "financial", "city", "town", "geographical", "logistics", "transit", "tourist",
))  # fmt: skip
"""What a centre is called that is a place: "the administrative centre of the district"."""
_SENT: Final = frozenset(("i", "we", "to", "will"))
_LEVELS: Final = frozenset(("republican", "national", "regional", "district", "city", "local"))
_HOUSES: Final = frozenset(("upper", "lower", "both", "two"))


def means_no_body(line: Line, index: int) -> bool:
    """Whether a head word means no body where it stands."""
    head, before, after = line.bare(index), line.lower(index - 1), line.lower(index + 1)
    if head == "exchange":
        return after in {"of", "rate"} and before not in _EXCHANGES
    if head == "chamber":
        return before in _HOUSES and after in {"of", ",", "", "."}
    if head == "section":
        return "-" in before and line.capital(index - 1)
    return not line.capital(index) and _is_small_deed(line, index)


def _is_small_deed(line: Line, index: int) -> bool:
    """The same of a word in small letters: "an inspection of the depots", "I commission"."""
    head, before, after = line.bare(index), line.lower(index - 1), line.lower(index + 1)
    if head == "inspection":
        place = after == "of" and place_at(line, index + 2) is not None and line.lower(index + 2) != "the"
        return before not in _INSPECTING and after in {"of", "on"} and not place
    if head == "commission":
        return before in _SENT
    if head == "headquarters":
        return line.lower(index - 2) == "and" and before in _LEVELS and line.lower(index - 3) in _LEVELS
    if head == "holding":
        return after == "of"
    return head in {"centre", "center"} and before in _MIDDLES and after == "of"
