"""Programmes in a sentence: concepts, roadmaps, national projects, plans, laws, campaigns, services."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.apposed import apposed
from tapsyrma.loaders.english.lexicon import openings, phrase_at, table, words
from tapsyrma.loaders.english.programme_names import SMALL, name_before
from tapsyrma.loaders.english.tokens import CLOSING, NUMBER, OPENING, Line, Token
from tapsyrma.loaders.english.verbs import is_adverb, is_base, verb_after_to
from tapsyrma.loaders.read.calendar import months
from tapsyrma.ontology.frozen import frozen

_LINKS: Final = frozenset(("of", "for", "on", "to"))
_ENACTED: Final = frozenset(("law", "decree", "bill"))
_SELF_NAMED: Final = frozenset(("concept", "roadmap", "doctrine"))
"""Heads that name by a capital alone: "the Roadmap"."""
_PLANNED: Final = frozenset(("plan", "roadmap", "concept", "programme"))
_LONGEST: Final = 26
_YEAR: Final = re.compile(r"20\d\d")
_LONGEST_NAME: Final = 5
_LONGEST_QUOTE: Final = 14
_NEAR: Final = 6
_LONGEST_TARGET: Final = 3
_ADORNED: Final = 2
_TO_DO: Final = 2
"""Words of "to implement", behind which stands what is implemented."""
_DETERMINED: Final = frozenset(("the", "this", "that", "its", "their", "our", "his", "her", "a", "an"))
_ONE: Final = frozenset(("the", "this"))
_SERVICES: Final = frozenset(("portal", "platform", "system", "database", "register", "app", "service"))
_POINTING: Final = frozenset(
    ("him", "her", "them", "it", "me", "us", "you", "this", "that", "these", "those")
)


_TERMS: Final = frozenset(("year", "month", "quarter", "half-year", "season", "week", "day", "shift"))
_REACHED: Final = frozenset(("fulfilled", "overfulfilled", "exceeded", "met", "percent", "%", "fulfilment"))
_NO_MARKS: Final = str.maketrans("", "", '«“„»”"')


@frozen
class Programme:
    """A programme: first and last token, its name, its kind."""

    first: int
    last: int
    name: str
    sort: str


@frozen
class _Sight:
    """A head word with what belongs to it; ``named`` where a proper name stands beside it."""

    first: int
    head: int
    end: int
    last: int
    lemma: str
    sort: str
    named: bool

    @property
    def complete(self) -> bool:
        """Whether the words go on after the head."""
        return self.last > self.end


def find_programmes(line: Line, taken: frozenset[int]) -> tuple[Programme, ...]:
    """The programmes of a sentence; ``taken`` are tokens of persons, posts and bodies."""
    found: list[Programme] = []
    index = 0
    if line.source.isupper():
        return ()  # a heading in which every word is in capitals
    while index < len(line.tokens):
        floor = found[-1].last if found else -1
        programme = (
            _at(line, index, taken, floor) if index not in taken and _may_open(line.tokens[index]) else None
        )
        if programme is not None and programme.first > floor:
            found.append(programme)
        index = max(programme.last, index) + 1 if programme else index + 1
    held = {at for one in found for at in range(one.first, one.last + 1)}
    beside = (one for one in apposed(line, taken) if held.isdisjoint(range(one.first, one.last + 1)))
    found += [Programme(one.first, one.last, one.name, one.sort) for one in beside]
    return tuple(sorted((_paired(one) for one in found), key=lambda one: one.first))


def _paired(one: Programme) -> Programme:
    """A programme without half a pair of quotation marks in its name: not "City for People” concept"."""
    marks = [mark for mark in one.name if mark in '«“„»”"']
    opened, closed = sum(mark in "«“„" for mark in marks), sum(mark in "»”" for mark in marks)
    if opened == closed and marks.count('"') % 2 == 0:
        return one
    return replace(one, name=one.name.translate(_NO_MARKS))


def _may_open(token: Token) -> bool:
    """Whether a word begins or heads the name of a programme, or of several."""
    known = openings("named_programmes", "plain_programmes", "programmes") | {"year"}
    return token.lower in known or token.bare in known or token.lower.removesuffix("s") in known


def _at(line: Line, index: int, taken: frozenset[int], floor: int) -> Programme | None:
    year = _year_of(line, index)
    if year is not None:
        return Programme(index, year, line.text(index, year), "campaign")
    capital = any(c.isupper() for c in line.tokens[index].text)
    for known in ("plain_programmes", "named_programmes") if capital else ("plain_programmes",):
        last = phrase_at(known, line, index)
        if last is not None:
            sort = table(known)[" ".join(line.bare(at) for at in range(index, last + 1))]
            last += line.capital(index) and _YEAR.fullmatch(line.lower(last + 1)) is not None
            return Programme(index, last, line.text(index, last), sort)
    end = phrase_at("programmes", line, index)
    if end is None:
        return _several(line, index)
    lemma = " ".join(line.bare(at) for at in range(index, end + 1))
    sort = table("programmes")[lemma]
    unit = line.bare(end + 1) in table("bodies") or line.lower(index - 1) == "press"
    quoted = _quoted(line, index, end)
    source = lemma == "portal" and quoted is not None and _is_source(line, index, quoted[1])
    if source or (lemma.endswith("service") and unit):
        return None  # "the public service department", "press service"
    if quoted is not None and line.bare(end) in words("programmes_quoted"):
        return Programme(*quoted, line.text(*quoted).strip('"“”«»'), sort)
    first, named = name_before(line, index, taken, floor)
    after = _name_after(line, end, taken) if not line.tokens[end].possessive else end
    last = after if after > end or line.tokens[end].possessive else _right(line, end, taken)
    sight = _Sight(first, index, end, last, lemma, sort, named or after > end)
    return Programme(first, last, line.text(first, last), sort) if _is_name(line, sight) else None


def _is_source(line: Line, index: int, last: int) -> bool:
    """Whether a portal is only who published it: "according to the portal “X”", "the portal “X” wrote"."""
    told = words("saying") | words("reporting") | {"wrote", "writes", "published"}
    first = index - (line.lower(index - 1) in {"national", "news", "information", "the"})
    first -= line.lower(first - 1) == "the"
    return line.lower(last + 1) in told or line.says(first - 2, "according", "to")


def _year_of(line: Line, index: int) -> int | None:
    """The last word of what a year is dedicated to: "Year of the Village"."""
    at = index + 2 + (line.lower(index + 2) == "the")
    told = line.tokens[index].text == "Year" and line.lower(index + 1) == "of" and line.capital(at)
    if not told or _YEAR.match(line.lower(at)):
        return None
    while line.capital(at + 1):
        at += 1
    return at


def _several(line: Line, index: int) -> Programme | None:
    """``projects "…"``: a plural head is one only with a name in quotation marks."""
    singular = line.lower(index).removesuffix("s")
    sort = table("programmes").get(singular) if singular != line.lower(index) else None
    if sort is None or singular not in words("programmes_quoted") or line.lower(index + 1) not in OPENING:
        return None
    quoted = _quoted(line, index, index)
    if quoted is None:
        return None
    return Programme(index + 1, quoted[1], line.text(index + 1, quoted[1]).strip('"“”«»'), sort)


def _is_name(line: Line, sight: _Sight) -> bool:
    """Whether the words name one programme rather than any of its kind."""
    capital = line.capital(sight.head) and sight.head > 0
    adorned = sight.first < sight.head
    link = line.lower(sight.end + 1)
    if sight.lemma in _ENACTED and (link in NUMBER or (link == "on" and sight.complete)):
        return line.lower(sight.first - 1) not in {"by", "a", "an"} or link != "on"
    if sight.lemma in {"code", "constitution"} or sight.lemma in _ENACTED:
        titled = line.lower(sight.last) in CLOSING
        dated = not titled and line.bare(sight.end) in _ENACTED and _is_dated(line, sight.last + 1)
        return capital and (sight.complete or adorned) and not dated
    aimed = sight.complete and link == "against"
    titled = capital and sight.head - sight.first >= _ADORNED and line.capital(sight.first)
    headed = capital and (sight.complete or sight.lemma in _SELF_NAMED)
    if sight.named or aimed or titled or headed or _is_told(line, sight):
        return True
    if sight.sort in _PLANNED and _is_planned(line, sight, adorned=adorned):
        return True
    piloted = line.lower(sight.head - 1) == "pilot" and sight.complete
    plain = sight.lemma in words("programmes_named") or not sight.complete
    return piloted or not plain


def _is_planned(line: Line, sight: _Sight, *, adorned: bool) -> bool:
    """Whether a plan or programme is one that is to be drawn up, or under which something is done."""
    # "We plan to …", "from plan to plan": no plan.
    determined = sight.lemma != "plan" or adorned or line.lower(sight.first - 1) in _DETERMINED
    # "A plan to implement" alone has lost what is implemented.
    purpose = line.lower(sight.end + 1) == "to" and determined and sight.last > sight.end + _TO_DO
    if sight.complete and (purpose or _is_drawn_up(line, sight.first)):
        return True
    return (sight.complete or adorned) and _is_in_force(line, sight.first)


def _is_told(line: Line, sight: _Sight) -> bool:
    """Whether words in small letters say enough: "the master plan of the coast", "e-licensing portal"."""
    before = line.lower(sight.head - 1)
    if sight.lemma == "campaign":
        return before in words("campaigns")
    if sight.lemma in _SERVICES:
        told = before.startswith("e-") or before in words("portals")
        return told or (sight.lemma == "portal" and sight.complete)
    one = line.lower(sight.first - 1) in _ONE and sight.complete
    timed = line.lower(sight.end + 2) in _POINTING | {"next", "last", "each", "every"}
    timed = timed or line.lower(sight.end + 3) in table("numbers")  # "the joint plan of the nine bodies"
    timed = timed or line.lower(sight.end + 3) in _TERMS or _is_target(line, sight.last)
    return one and sight.sort in _PLANNED and line.lower(sight.end + 1) in {"of", "for", "on"} and not timed


def _is_target(line: Line, last: int) -> bool:
    """Whether a plan is only a figure to be reached: "the plan for harvesting hay is fulfilled"."""
    told = {line.lower(at) for at in range(last + 1, last + 1 + _NEAR)}
    return not _REACHED.isdisjoint(told)


def _is_in_force(line: Line, first: int) -> bool:
    """Whether something is done under the plan or programme that begins here: "under the … plan"."""
    if line.lower(first - 1) not in {"the", "this", "a"}:
        return False
    before = line.lower(first - 2)
    return before in words("under_plans") or (
        before == "of" and line.lower(first - 3) in words("under_plans")
    )


def _is_drawn_up(line: Line, first: int) -> bool:
    before = {line.lower(at) for at in range(max(0, first - _NEAR), first)}
    return bool(before & words("drawing_up"))


def _quoted(line: Line, index: int, end: int) -> tuple[int, int] | None:
    """The quotation just before or after a head word, with the head."""
    if line.lower(end + 1) in OPENING:
        inside = line.tokens[end + 2 : end + _LONGEST_QUOTE]
        close = next((t.index for t in inside if t.text in CLOSING), None)
        return (index, close) if close is not None else None
    if line.lower(index - 1) in CLOSING:
        inside = line.tokens[max(0, index - _LONGEST_QUOTE) : index - 1]
        opened = next((t.index for t in reversed(inside) if t.text in OPENING), None)
        return (opened, end) if opened is not None else None
    return None


def _name_after(line: Line, end: int, taken: frozenset[int]) -> int:
    """The last token of a proper name right after a lower-case head: "the family programme Kids Go Free"."""
    last = end
    if line.lower(end + 1) in NUMBER:
        return end
    while not line.capital(end) and line.capital(last + 1) and last + 1 not in taken:
        if last - end >= _LONGEST_NAME or line.bare(last + 1) in words("no_programme_names"):
            break
        last += 1
    return last


def _right(line: Line, end: int, taken: frozenset[int]) -> int:
    """The last token of what a programme is of, for or on."""
    last = end
    if line.lower(end + 1) == "against":
        return _target(line, end + 2)
    if line.lower(end + 1) not in _LINKS:
        return _past_term(line, end, line.numbered(end))
    for at in range(end + 1, min(len(line.tokens), end + _LONGEST)):
        token = line.tokens[at]
        if token.lower == "to" and at not in taken and not _is_aim(line, end, at):
            break
        if _is_dated(line, at) or (at > end + 1 and _goes_on(line, at)):
            break
        counted = token.text.isdigit() and not _YEAR.match(token.text) and line.word(at - 1)
        if counted and line.lower(at - 1) != "of" and not line.capital(end):
            break
        if token.lower in words("programme_ends") or not _may_stand(line, at) or _breaks(line, at, end):
            break
        if token.lower not in SMALL and (token.word or token.text[0].isdigit() or token.text in CLOSING):
            last = at
    return _past_term(line, end, last)


def _is_aim(line: Line, end: int, index: int) -> bool:
    """Whether "to" tells what a plan is for: "plan to combat …", "Plan to Combat …"."""
    titled = line.capital(end) and line.capital(index + 1) and is_base(line.lower(index + 1))
    return titled or verb_after_to(line, index) is not None


def _past_term(line: Line, end: int, last: int) -> int:
    """Past the year up to which what is named by capitals runs: "the Concept of Safe Labour until 2030"."""
    until = line.lower(last + 1) in {"until", "till"} and _YEAR.fullmatch(line.lower(last + 2)) is not None
    return last + 2 if until and line.capital(end) else last


def _is_dated(line: Line, index: int) -> bool:
    """Whether the day of a law or the term of a plan begins: "dated 5 May", "of June 30", "in two months"."""
    after = line.lower(index + 1)
    day = line.lower(index) in {"of", "from"} and after in months("en")
    counted = after in table("numbers") or after.isdigit()
    unit = line.lower(index + 2).rstrip("s") in {"day", "week", "month", "year"}
    term = line.lower(index) in {"in", "within"} and counted and unit
    partners = line.lower(index) == "in" and after in {"partnership", "cooperation", "collaboration"}
    return line.lower(index) == "dated" or day or term or partners


def _goes_on(line: Line, index: int) -> bool:
    """Whether a verb goes on with the sentence: "the law on civil protection | proposes", "| created an"."""
    word = line.lower(index)
    verb = word.endswith("s") and word[:-1] in words("verbs") - words("verb_or_noun")
    verb = verb or (word.endswith("ed") and line.lower(index + 1) in {"a", "an", "the"})
    return verb and not line.capital(index)


def _target(line: Line, first: int) -> int:
    """The last token of what a programme is against: all of a short phrase, else its first word."""
    if line.lower(first) in _POINTING:
        return first - 2
    for last in range(first, min(first + _LONGEST_TARGET, line.size)):
        if not line.word(last + 1) or line.lower(last + 1) in words("programme_ends"):
            return last if line.word(last) else first - 2
    return first if line.word(first) else first - 2


def _may_stand(line: Line, at: int) -> bool:
    token = line.tokens[at]
    mark = token.text in {",", "-", "–", "/"} | OPENING | CLOSING
    return token.word or token.text[0].isdigit() or mark


def _breaks(line: Line, at: int, end: int) -> bool:
    """Whether a comma or "and" ends the name rather than goes on with a list in it."""
    lower, following, link = line.lower(at), line.lower(at + 1), line.lower(end + 1)
    if lower == ",":
        return following not in {"to", "and"} and not (link == "of" and _list_goes_on(line, at))
    if lower != "and" or link == "to":
        return False
    verbs = words("verbs") - words("verb_or_noun")
    if is_adverb(following) and not line.capital(at + 1) and is_base(line.lower(at + 2)):
        return True
    return following == "to" or following in words("programme_ends") or following in verbs | {"a", "an"}


def _list_goes_on(line: Line, comma: int) -> bool:
    """Whether "and" closes a list that a comma began, before anything else does."""
    for at in range(comma + 1, min(comma + 7, len(line.tokens))):
        if line.lower(at) == "and":
            return True
        if line.lower(at) in words("programme_ends") or not line.word(at):
            return False
    return False
