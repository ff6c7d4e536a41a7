"""Who a narrative sentence is about: its first named subject, or the one whom its pronoun takes up."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from tapsyrma.loaders.relate.people import Figure
from tapsyrma.ontology.records import Found, Layout, Mention, Person

FigureOf: TypeAlias = Callable[[Mention], Figure | None]

_PRONOUN = re.compile(
    r"(?:\w+,?\s){0,2}(?:он|она|ол|ol|he|she)(?!\w)"
    r"|(?:по (?:его|ее|её) |according to (?:him|her)|оның |onyń |onyñ )",
    re.IGNORECASE,
)
_HE, _SHE = (re.compile(rf"(?<!\w){word}(?!\w)", re.IGNORECASE) for word in ("он", "она"))
_FEMININE = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")
_MASCULINE = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
_DID = re.compile(
    r"\W*(?:\w+,?\s){0,2}(?:(он)|она)(?:\s(?:же|также|тоже|еще|ещё|лично|сам|сама))*\s"
    r"(?!получ)\w+(?:л|лся|ла|лась)(?!\w)",
    re.IGNORECASE,
)
"""A pronoun that a past verb follows: "Он потребовал", "Она же уточнила"."""

_TO_WHOM = re.compile(
    r"\b(?:(?:to|upon|on|for|with|from)\s+(?:the\s+)?|(?:на|за|к|от|с|у|для|(?:назначен|определ[её]н)[ао]?)\s+)$",
    re.IGNORECASE,
)
_MEMBER = re.compile(
    r"\b(?:consist\w*|composed|made up) of\b[^.;]*$|\b(?:included?s?|comprise[sd]?)\b[^.;]*$"
    r"|\b(?:commission|committee|council|headquarters|group|team|task force|staff)\b[^.;]{0,60}"
    r"\b(?:led|headed|chaired) by (?:the )?$",
    re.IGNORECASE,
)
"""Words behind which stand those of whom something consists, or who only leads it."""
_LIST = 150
"""Characters of such a list before a name."""
_NEAR = 12
"""Characters before a name in which a preposition of its own ends."""
_CALL = 3
"""Most characters of a dash or quotation mark before somebody who is called by name."""

_TOOK_PART = re.compile(
    r"\b(?:took part|participated|attended|(?:was|were) present|участвовал|принял\w? участие|присутствовал"
    r"|қатыс(?:ты|қан)|qatys(?:ty|qan))",
    re.IGNORECASE,
)
""""Took part": a guest."""

_HEAD = 25
"""Characters within which the subject of an English sentence begins: its nouns show no case."""

_COMPANY = re.compile(
    r"(?:(?:together|along) with|accompanied by|вместе с|в сопровождении)\b[^.;]{0,90}$", re.IGNORECASE
)
"""Words behind which stand those in whose company somebody does something."""

_QUOTED = re.compile(r":\s*[«„“\"]")


class Subjects:
    """The subjects of one document's sentences."""

    def __init__(self, layout: Layout, found: Sequence[Found], figure: FigureOf) -> None:
        self.layout = layout
        self.found = found
        self.figure = figure
        self._places = {id(one): index for index, one in enumerate(found)}
        self._of: dict[int, Figure | None] = {}

    def of(self, one: Found) -> Figure | None:
        """Who does what a sentence tells, if the page names them; a post stands for its holder."""
        if id(one) not in self._of:
            self._of[id(one)] = self._subject(one)
        return self._of[id(one)]

    def _subject(self, one: Found) -> Figure | None:
        start = one.sentence.span.start
        within = {person.post.span for person in one.persons if person.post is not None}
        named = [*one.persons, *(post for post in one.posts if post.span not in within)]
        for mention in sorted(named, key=_begin):
            if (mention.case or "nominative") != "nominative" or mention.plural:
                continue
            if in_company(self.layout.document.text[start : _begin(mention)]):
                continue
            if self.layout.document.language == "en" and (
                _begin(mention) - start > _HEAD or self._is_companion(mention)
            ):
                return None
            return self.figure(mention)
        return None

    def _is_companion(self, mention: Mention) -> bool:
        """Whether somebody stands behind a preposition: "Together with the akim, they saw the dams"."""
        return isinstance(mention, Person) and not may_act(self.layout.document.text, mention)

    def taken_up(self, one: Found) -> Figure | None:
        """Whom a pronoun means: the subject nearest before it in its paragraph."""
        for place in range(self._places[id(one)] - 1, -1, -1):
            before = self.found[place]
            if before.sentence.block != one.sentence.block or before.sentence.quoted:
                return None
            figure = self.of(before)
            if figure is not None and not _clashes(self.layout.text_of(one.sentence), figure.name):
                return figure
        return None

    def introduces(self, one: Found) -> Figure | None:
        """Who speaks in the direct speech that a sentence without a verb of saying leads to."""
        place = self._places[id(one)]
        following = self.found[place + 1] if place + 1 < len(self.found) else None
        text = self.layout.text_of(one.sentence)
        opens = following is not None and following.sentence.quoted
        next_block = opens and following is not None and following.sentence.block == one.sentence.block + 1
        if one.sentence.quoted or not (next_block or _QUOTED.search(text)):
            return None
        if _PRONOUN.match(text):
            return self.taken_up(one)
        return self.of(one)


def _clashes(text: str, person: Person) -> bool:
    """Whether the surname says that somebody is no "он", or no "она"."""
    surname = (person.surname or "").lower()
    if surname.endswith(_FEMININE):
        return _HE.search(text) is not None and _SHE.search(text) is None
    return surname.endswith(_MASCULINE) and _SHE.search(text) is not None and _HE.search(text) is None


def opens_quotation(text: str) -> bool:
    """Whether a sentence leads to words of its own subject behind a colon: "The head: «We are ready»"."""
    return _QUOTED.search(text) is not None


def begins_with_pronoun(text: str) -> bool:
    """Whether a pronoun stands for the subject of a sentence: "He ordered", "Ол тапсырды"."""
    return _PRONOUN.match(text) is not None


def is_other(text: str, name: str) -> bool:
    """Whether the pronoun that a sentence begins with cannot mean a name, by the gender of its surname."""
    pronoun = _DID.match(text)
    return pronoun is not None and name.lower().endswith(_FEMININE if pronoun[1] else _MASCULINE)


def may_act(text: str, person: Person) -> bool:
    """Whether a name may be a subject where it stands: in the nominative, behind no "to", "upon", "на"."""
    begin = _begin(person)
    told = _TO_WHOM.search(text, max(0, begin - _NEAR), begin) or _MEMBER.search(
        text[max(0, begin - _LIST) : begin]
    )
    return person.case in (None, "nominative") and not told


def in_company(before: str) -> bool:
    """Whether the words of a sentence before a name say that others did something in that company."""
    return _COMPANY.search(before) is not None


def took_part(words: str) -> bool:
    """Whether a sentence says that somebody was there: a guest."""
    return _TOOK_PART.search(words) is not None


def _begin(mention: Mention) -> int:
    whole = mention.whole if isinstance(mention, Person) else None
    return (whole or mention.span).start


def is_call(person: Person, one: Found, text: str) -> bool:
    """Whether a sentence begins by calling somebody: "Nurlan Adilbekovich, two boilers stand idle"."""
    near = person.span.start - one.sentence.span.start <= _CALL
    apart = text[person.span.end : person.span.end + 1] in {",", "!", ".", ":", "", "?", "…"}
    return near and apart and person.patronymic is not None and person.surname is None
