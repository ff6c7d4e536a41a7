"""Rows of those who are told, read whole: every part of a row is understood, or the row is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.groups_told import group_told, place_shared
from tapsyrma.loaders.english.lexicon import phrase_at, table, words
from tapsyrma.loaders.english.parties import with_at
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.places import place_at, places_in
from tapsyrma.loaders.english.reading import Reading
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.told import head_of, names_actor, past_saying
from tapsyrma.loaders.english.verbs import is_adverb
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Mention, MentionKind, Role

_DETERMINERS: Final = frozenset(("the", "a", "an", "all", "both", "also", "its", "their", "his", "other"))
_QUALIFYING: Final = frozenset((
    "across", "of", "in", "from", "for", "at", "under", "on", "within", "throughout", "responsible",
    "located", "involved", "engaged", "operating", "concerned", "subordinate", "led", "headed", "whose", "(",
))  # fmt: skip
"""Words that tell more closely who is meant."""
_LONG: Final = frozenset(("across", "of", "in", "from", "for", "at", "under", "throughout", "within"))
"""Those of them whose words go on a group's name."""
_ASIDE: Final = frozenset(("responsible", "represented", "headed", "led", "chaired", "subordinate"))
"""Words that open an aside between commas."""
_PLURAL_PLACES: Final = frozenset(("cities", "regions", "districts", "city", "towns", "villages"))
_FIELDED: Final = frozenset(("ministry", "committee", "agency", "department"))
_AUTHORITIES: Final = _FIELDED | {"akimat", "government", "commission", "council"}
"""Bodies that are no buildings: a plant may be told nothing."""
_FIELD_HEADS: Final = frozenset((
    "services", "resources", "affairs", "utilities", "relations", "protection", "development", "security",
    "industry", "policy", "communications", "planning", "sports", "trade", "commerce", "construction",
))  # fmt: skip
"""Words that end what a ministry is of."""
_COINED: Final = re.compile(r"(?:[A-Z][a-z]+){1,3}[A-Z]{2,}|[A-Z][a-z]+[A-Z][a-z]+(?:[A-Z][a-z]+)*")
"""Names of companies with capitals inside: KazAID, QazInnovations."""
_FIELD: Final = 3
"""Words of one field of several ministries."""


@frozen
class _Piece:
    """What stands between two joints: first and last token, the joint before it, and its part in the row."""

    first: int
    last: int
    joint: str
    role: Role


def row(
    reading: Reading, first: int, last: int, places: tuple[Placed, ...], *, opener: bool = False
) -> tuple[Addressee, ...] | None:
    """Everybody named from a token to another; None where any of the words is not understood.

    ``opener`` where words like "At the meeting," may stand in front.
    """
    made, pieces = _Row(reading, places), [*_pieces(reading, first, last, places)]
    pieces = _behind_company(pieces) if opener else pieces
    begun = _past_opening(reading.line, pieces, places) if opener else 0
    for at, piece in enumerate(pieces[begun:], begun):
        opens = opener and not made.found and _opens(reading.line, piece, pieces[at + 1 :])
        opens = opens and not any(_stands_free(reading.line, piece, p) for p in places)
        if not opens and not made.takes(piece, pieces[at + 1 :]):
            return None
    return made.told() if made.field is None else None


def _past_opening(line: Line, pieces: list[_Piece], places: tuple[Placed, ...]) -> int:
    """How many pieces only open a sentence: "With regard to teachers | and doctors, | akimats"."""
    led = bool(pieces) and line.lower(pieces[0].first) in words("prepositions") | {"regard", "respect"}
    comma = next((at for at, one in enumerate(pieces) if one.joint == ","), 0)
    free = any(_stands_free(line, one, p) for one in pieces[:comma] for p in places)
    return comma if led and comma > 1 and not free else 0


def _behind_company(pieces: list[_Piece]) -> list[_Piece]:
    """``Together with the Ministry, | the akimats``: those behind the last comma lead."""
    commas = [at for at, piece in enumerate(pieces) if piece.joint == ","]
    if not commas or any(piece.role == "lead" for piece in pieces):
        return pieces
    return [replace(piece, role="lead") if at >= commas[-1] else piece for at, piece in enumerate(pieces)]


class _Row:
    """A row as far as it was read: those met, with their parts, and a field whose head is still to come."""

    def __init__(self, reading: Reading, places: tuple[Placed, ...]) -> None:
        self._reading, self._line, self._places = reading, reading.line, places
        self._roles: list[Role] = []
        self.found: list[list[Placed]] = []
        self.field: int | None = None

    def told(self) -> tuple[Addressee, ...] | None:
        """Everybody met; None for nobody."""
        pairs = zip(self.found, self._roles, strict=True)
        return tuple(Addressee(p.mention, role) for group, role in pairs for p in group) or None

    def takes(self, piece: _Piece, after: list[_Piece]) -> bool:
        """Whether a piece is understood, and taken into the row."""
        line, start = self._line, _past_determiners(self._line, piece)
        if start > piece.last or line.lower(start) == "others":
            return bool(self.found) and start <= piece.last
        if self.found and self.field is None and self._goes_on(piece, start, after):
            return True
        party = _party(self._reading, start, piece.last, self._places)
        if party and self.field is not None:
            if party[0].mention.kind != "collective" or line.lower(start - 1) == "the":
                return False
            party, self.field = [_from(line, party[0], self.field)], None
        if party and not _apposed(line, self.found, piece, party):
            self._add(party, piece.role)
        if not party and _is_field(line, start, piece, after):
            self.field = start if self.field is None else self.field
            return True
        return bool(party) or (bool(self.found) and piece.joint == "," and line.lower(start) in _ASIDE)

    def _named(self, piece: _Piece) -> bool:
        return any(piece.first <= p.first <= piece.last for p in self._places)

    def _add(self, party: list[Placed], role: Role) -> None:
        self.found.append(party)
        self._roles.append(role)

    def _goes_on(self, piece: _Piece, start: int, after: list[_Piece]) -> bool:
        """Whether a piece only goes on with somebody's places or fields; it is added to the name then."""
        line, before = self._line, self.found[-1]
        if _places(line, start, piece.last) and piece.role == self._roles[-1]:
            shared = place_shared(line, before[0].mention, start, piece.last)
            if shared is not None:
                self._add([shared], piece.role)
                return True
            if before[-1].mention.kind == "person":
                return False
        elif self._named(piece) or not _fields(line, before, [piece, *after]):
            return False
        self.found[-1] = [_until(line, one, piece.last) for one in before]
        return True


def _pieces(reading: Reading, first: int, last: int, places: tuple[Placed, ...]) -> Iterator[_Piece]:
    """The parts of a row between its joints; a joint inside a name or brackets parts nothing."""
    line, at, start = reading.line, first, first
    joint = ""
    role: Role = "lead"
    while at <= last + 1:
        inside = max(
            (p.last for p in places if at in range(p.first, p.last + 1) and p.first >= first), default=-1
        )
        group = group_told(reading, at, places) if inside < 0 and at == start else None
        inside = group.last if group is not None else inside
        if line.lower(at) == "(":
            inside = next((n for n in range(at, last + 1) if line.lower(n) == ")"), at)
        if at <= inside <= last:
            at = inside + 1
            continue
        step = _joint(reading, at) if at <= last else 1
        if step == 0:
            at += 1
            continue
        if at > start:
            yield _Piece(start, at - 1, joint, role)
            joint = ""
        joint = joint or line.lower(at)
        joint = "and" if line.lower(at) in {"and", "as"} else joint
        if with_at(reading, at):
            role = "with"
        elif line.lower(at) == "as":
            role = "lead"
        at = start = at + step


def _joint(reading: Reading, at: int) -> int:
    line = reading.line
    if line.lower(at) in {",", "and", "&"}:
        return 1
    if line.says(at, "as", "well", "as"):
        return 3
    return with_at(reading, at)


def _past_determiners(line: Line, piece: _Piece) -> int:
    start = piece.first
    while start <= piece.last and (line.lower(start) in _DETERMINERS or is_adverb(line.lower(start))):
        start += 1
    return past_saying(line, start, piece.last)


def _party(reading: Reading, first: int, last: int, places: tuple[Placed, ...]) -> list[Placed]:
    """Who a piece is: somebody known, a group, or any words whose head is known to act."""
    line = reading.line
    here = [p for p in places if p.first <= first <= p.last <= last and line.lower(first) != "("]
    here = [p for p in here if p.first == here[0].first and p.mention.kind != "programme"]
    group = group_told(reading, first, places) if not here else None
    here = here or ([group] if group is not None and group.last <= last else [])
    end = max((p.last for p in here), default=-1)
    rest = line.lower(end + 1) if end < last else ""
    done = rest.endswith("ed") and line.lower(end + 2) in words("prepositions") | {"by", "to", ""}
    done = done and bool(here) and here[0].mention.kind not in {"person", "post"}
    if here and (not rest or rest in _QUALIFYING or done) and not _owns(line, here[0]):
        held = [p for p in places if rest == "(" and p.first == end + 2 and p.mention.kind == "person"]
        here = [*here, *(p for p in held if line.lower(p.last + 1) == ")")]
        long = rest in _LONG and not any(line.lower(at) in words("finite") for at in range(end + 1, last + 1))
        return [_until(line, one, last) if long else one for one in here]
    head = head_of(line, first, last)
    clean = all(line.word(at) or line.lower(at) in {"(", ")", "№"} for at in range(first, last + 1))
    spoken = words("finite") | {"to", "that"}
    empty = any(line.lower(at) in words("nobody") for at in range(first, head + 1))
    inner = any(first < p.first <= last and p.mention.kind in {"person", "post"} for p in places) or any(
        line.lower(at) == "the" and line.lower(at - 1) not in words("prepositions")
        for at in range(first + 1, last + 1)
    )
    if not clean or empty or inner or any(line.lower(at) in spoken for at in range(first, last + 1)):
        return []
    called = all(line.capital(at) for at in range(first, last + 1)) and line.lower(first - 1) == "the"
    called = called or (first == last and _COINED.fullmatch(line.tokens[first].text) is not None)
    if line.lower(first) in words("prepositions") or not (names_actor(line, head) or called):
        return []
    sort = "organisation" if called or line.tokens[head].text.isupper() else "other"
    own = table("bodies").get(line.lower(last), sort)
    sort = own if own in _AUTHORITIES else sort
    kind: MentionKind = "body" if sort != "other" else "collective"
    mention = Mention(kind, line.span(first, last), line.text(first, last), sort, plural=sort == "other")
    return [Placed(first, last, mention)]


def _apposed(line: Line, found: list[list[Placed]], piece: _Piece, party: list[Placed]) -> bool:
    """Whether words behind a name only say what somebody is: "A. Name, head of the capital's office,"."""
    one = party[0].mention
    named = bool(found) and found[-1][-1].mention.kind == "person" and piece.joint == ","
    head = line.bare(head_of(line, party[0].first, party[0].last))
    return named and one.kind in {"collective", "post"} and not head.endswith("s")


def _owns(line: Line, one: Placed) -> bool:
    return line.tokens[one.last].possessive


def _until(line: Line, one: Placed, last: int) -> Placed:
    """Somebody with words that go on the name; one named person, post or body of a place stays as it is."""
    mention, first = one.mention, one.first + (line.lower(one.first) == "the")
    fielded = mention.kind == "body" and mention.sort in _FIELDED and not mention.plural
    if mention.kind != "collective" and not (fielded and line.lower(one.last + 1) in {",", "and"}):
        return replace(one, last=last)
    aside = (at for at in range(one.last + 1, last + 1) if _begins_aside(line, at))
    end = next(aside, last + 1) - 1
    whole = replace(mention, span=line.span(first, end), name=line.text(first, end))
    return Placed(one.first, last, whole)


def _begins_aside(line: Line, index: int) -> bool:
    """Whether words tell when or how somebody is to act: "akimats | within the framework of the campaign"."""
    soon = line.lower(index + 2) in {
        "near",
        "nearest",
        "short",
        "shortest",
        "coming",
        "next",
        "course",
        "framework",
    }
    return line.lower(index) in {"within", "during"} or (line.says(index, "in", "the") and soon)


def _from(line: Line, one: Placed, first: int) -> Placed:
    """A group with fields of others before its own: "agriculture and finance ministries"."""
    mention = replace(one.mention, span=line.span(first, one.last), name=line.text(first, one.last))
    return Placed(first, one.last, mention)


def _places(line: Line, first: int, last: int) -> bool:
    """Whether a piece only goes on with where a group is: "Shymkent", "in the cities of Almaty"."""
    start = first + (line.lower(first) in {"in", "of", "from"})
    start += line.lower(start) == "the"
    place = place_at(line, start)
    if place is not None and place.last == last:
        return True
    if line.lower(start) not in _PLURAL_PLACES:
        return False
    if line.says(start + 1, "such", "as"):
        place = place_at(line, start + 3)
        return place is not None and place.last == last
    listed = places_in(line, start)
    return start == last or (listed is not None and listed[1] == last)


def _fields(line: Line, before: list[Placed], pieces: list[_Piece]) -> bool:
    """Whether capitals only go on a ministry's name: "of Ecology, | Geology | and Natural Resources"."""
    one = before[-1]
    if one.mention.kind != "body" or one.mention.sort not in _FIELDED or one.mention.plural:
        return False
    named = line.at(one.mention.span.start)
    of = next((at for at in range(named, one.last) if line.lower(at) == "of"), None)
    known = of is not None and phrase_at("portfolios", line, of + 1) is not None
    field = line.lower(pieces[0].last) in _FIELD_HEADS
    if of is None or (known and not field and pieces[0].joint == "and" and "," not in one.mention.name):
        return False
    for piece in pieces:
        capitals = all(line.capital(at) for at in range(piece.first, piece.last + 1))
        known = names_actor(line, piece.last) or line.tokens[piece.last].text.isupper()
        known = known and line.lower(piece.last) not in _FIELD_HEADS
        if not capitals or known or piece.role != "lead":
            return False
        if piece.joint == "and":
            return True
    return False


def _is_field(line: Line, first: int, piece: _Piece, after: list[_Piece]) -> bool:
    """Whether small words only share the head of the next piece: "agriculture | and finance ministries"."""
    if not after or after[0].joint not in {",", "and"} or piece.last - first >= _FIELD:
        return False
    small = (line.word(at) and (not line.capital(at) or at == 0) for at in range(first, piece.last + 1))
    other = words("prepositions") | words("finite") | words("nobody")
    verbs = any(
        line.lower(at) in other or line.lower(at).endswith("ed") for at in range(first, piece.last + 1)
    )
    return all(small) and not verbs and line.lower(after[0].first) != "the"


def _stands_free(line: Line, piece: _Piece, one: Placed) -> bool:
    """Whether somebody of an opening is no part of it: "By 1 May | the Ministry of Energy"."""
    before = one.first - 1 - (line.lower(one.first - 1) in {"the", "a"})
    governed = line.lower(before) in words("prepositions") or one.mention.case == "possessive"
    return piece.first <= one.first <= piece.last and not governed


def _opens(line: Line, piece: _Piece, after: list[_Piece]) -> bool:
    """Whether a piece only opens the sentence: "At the meeting,"."""
    opening = words("prepositions") | {"following", "according", "besides", "upon", "today", "meanwhile"}
    led = line.lower(piece.first) in opening or is_adverb(line.lower(piece.first))
    return led and bool(after) and after[0].joint == ","
