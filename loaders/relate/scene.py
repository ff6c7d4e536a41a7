"""The scene of one document: its people and things, its chair, and who speaks where."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Literal

from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.relate.authority import is_sovereign
from tapsyrma.loaders.relate.minutes import chair_of_minutes
from tapsyrma.loaders.relate.people import Figure, People, official
from tapsyrma.loaders.relate.ranks import EMPLOYEE, LAYMAN, ranks
from tapsyrma.loaders.relate.speakers import Speaker, speakers
from tapsyrma.loaders.relate.subjects import Subjects, is_call
from tapsyrma.loaders.relate.things import Things
from tapsyrma.ontology.extraction import Official, Party
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.records import (
    Attribution,
    Basis,
    Found,
    Gathering,
    Layout,
    Mention,
    MentionKind,
    Person,
    Post,
    Role,
    Span,
)
from tapsyrma.ontology.reference import registry

_PARTY: dict[MentionKind, Literal["post", "body", "collective"]] = {
    "post": "post",
    "body": "body",
    "collective": "collective",
}


_TOP = frozenset(("president", "prime-minister"))
_WORD = 5
"""Letters that a word shares with another of its forms."""

_CHAIRMAN = frozenset(("chairman",))
_OF_HOUSES = frozenset(("head", "deputy-head"))
_ROW = frozenset(("dative", "nominative"))
_CLOSING = re.compile(r"[»”\"]\W{0,3}[–—-]|[»”\"],")
"""The end of direct speech that words about its speaker follow."""
_NEAR = 3
"""Sentences over which an unnamed subject goes on."""


class Scene:
    """What relate knows of a document before it looks at instructions."""

    def __init__(self, layout: Layout, found: tuple[Found, ...], grammar: Grammar) -> None:
        self.layout = layout
        self.found = found
        self._officials: dict[int, Official] = {}
        self._figures: dict[str, Figure] = {}
        self.things = Things(layout.document, found)
        self.gatherings = [g for one in found for g in grammar.gatherings(layout, one)]
        self.attributions: dict[int, tuple[Attribution, ...]] = {
            one.sentence.index: grammar.attributions(layout, one) for one in found
        }
        self.people = People(found, layout.document.date.value, self._acting(grammar))
        self.chair = self._chair()
        self.presiding = self._presiding()
        self.main = self.chair or self.people.leading()
        self.said = self._said()
        unnamed = frozenset(at for at, row in self.attributions.items() if row and at not in self.said)
        self.speakers = speakers(layout, found, self.said, self.chair, unnamed)

    def _acting(self, grammar: Grammar) -> frozenset[Span]:
        """The names of those who speak, order or are told by the words of a sentence: "said Tokayev"."""
        speaking = {
            one.speaker.span
            for said in self.attributions.values()
            for one in said
            if isinstance(one.speaker, Person) and one.manner == "says"
        }
        bare = (one for one in self.found if any(_is_bare(person) for person in one.persons))
        clauses = [clause for one in bare for clause in grammar.clauses(self.layout, one)]
        named = [clause.issuer for clause in clauses]
        named += [addressee.mention for clause in clauses for addressee in clause.addressees]
        return frozenset(speaking | {one.span for one in named if isinstance(one, Person)})

    def _presiding(self) -> Post | None:
        """Who led the meeting by the post alone, where the page does not say who holds it."""
        posts = (g.chair for g in self.gatherings if isinstance(g.chair, Post) and not g.chair.plural)
        return next(posts, None) if self.chair is None else None

    def _chair(self) -> Figure | None:
        chairs = (self.figure(g.chair) for g in self.gatherings if g.chair and not self._is_told_of(g))
        led = next((chair for chair in chairs if chair is not None), None)
        return led or self.figure(self._chair_of_minutes)

    @cached_property
    def subjects(self) -> Subjects:
        """Who its sentences are about."""
        return Subjects(self.layout, self.found, self.figure)

    @cached_property
    def _chair_of_minutes(self) -> Person | None:
        return chair_of_minutes(self.layout, self.found)

    def _is_told_of(self, gathering: Gathering) -> bool:
        """Whether the person who seems to lead a meeting is one of whom its chair speaks in direct speech."""
        chair = gathering.chair
        if not isinstance(chair, Person):
            return False
        one = self.sentence_of(chair)
        return self.in_speech(one, chair.span) and not self.in_speech(one, gathering.span)

    def in_speech(self, one: Found, span: Span) -> bool:
        """Whether words of a sentence stand within its direct speech, not behind the marks that close it."""
        if not one.sentence.quoted:
            return False
        text = self.layout.text_of(one.sentence)
        at = span.end - one.sentence.span.start
        closing = [match.start() for match in _CLOSING.finditer(text)]
        return not closing or at <= closing[-1]

    def _said(self) -> dict[int, Speaker]:
        """Who the words of a sentence say is speaking: the named holder, else the post as such."""
        said: dict[int, Speaker] = {}
        text = self.layout.document.text
        for one in self.found:
            index = one.sentence.index
            attributions = self.attributions[index]
            silent = self.subjects.introduces(one) if not attributions else None
            if silent is not None:
                said[index] = silent
            for attribution in attributions:
                speaker = attribution.speaker
                if isinstance(speaker, Person) and one.sentence.quoted and is_call(speaker, one, text):
                    continue
                if speaker is None and (meant := self.subjects.taken_up(one)) is not None:
                    said[index] = meant
                figure = self.figure(speaker)
                if figure is not None:
                    said[index] = figure
                elif isinstance(speaker, Post) and not speaker.plural:
                    said[index] = speaker
        return said

    def quoted_by(self, one: Found) -> Speaker | None:
        """Whose direct speech a sentence is, where its own words or those that end the quotation say so."""
        for place in range(bisect_left(self.found, one.sentence.index, key=_index), len(self.found)):
            later = self.found[place]
            if later.sentence.block != one.sentence.block or not later.sentence.quoted:
                return None
            if later.sentence.index in self.said:
                return self.said[later.sentence.index]
        return None

    def speaker(self, speaker: Speaker) -> Party | None:
        """Somebody who speaks, as a party."""
        return self.issuer(speaker) if isinstance(speaker, Post) else self.person(speaker)

    def unnamed(self, sentence: int) -> Post | None:
        """The head of state or government whom the sentences just before have as subject, without a name.

        Those who stand there in another case, with their names, are whom the subject deals with.
        """
        for one in reversed(self.before(sentence, sentence - _NEAR)):
            for post in one.posts:
                if post.sort in _TOP and post.case == "nominative" and self.figure(post) is None:
                    return post
            if any((person.case or "nominative") == "nominative" for person in one.persons):
                return None
        return None

    def before(self, sentence: int, first: int = 0) -> tuple[Found, ...]:
        """What was found in the sentences from ``first`` up to one of the page."""
        begin, end = (bisect_left(self.found, at, key=_index) for at in (first, sentence))
        return self.found[begin:end]

    def figure(self, mention: Mention | None) -> Figure | None:
        """The named person whom a mention means: by name, or by a post that only one of them holds."""
        if isinstance(mention, Person):
            return self.people.figure(mention)
        if isinstance(mention, Post):
            holder = self.people.holder(mention, getattr(self, "main", None))
            return self._is_in_chair(mention, holder) or holder or self._presides(mention)
        return None

    def _is_in_chair(self, post: Post, holder: Figure | None) -> Figure | None:
        """The chair of the page's meeting, called by that word alone, where nobody named is a chairman."""
        chair = getattr(self, "chair", None)
        bare = ranks(post) == _CHAIRMAN and not (post.body or post.scope or post.plural)
        alone = bare and " " not in post.name.strip()
        held = holder is not None and holder.known is not None and "chairman" in ranks(holder.known)
        return None if held or not alone else chair

    def _presides(self, post: Post) -> Figure | None:
        """The chair of the meeting, called by it: "the commission's chairwoman" at a commission's session."""
        chair = getattr(self, "chair", None)
        if chair is None or post.plural or "chairman" not in ranks(post):
            return None
        called = [word for word in search_key(post.name).split()[:-1] if len(word) > _WORD]
        return chair if called and all(word[:_WORD] in self._met for word in called) else None

    @cached_property
    def _met(self) -> str:
        """The words of the sentences that tell of meetings, and those above the chair of minutes."""
        told = [self.layout.text_of(self.layout.sentences[g.sentence]) for g in self.gatherings]
        chair = self._chair_of_minutes
        return search_key(" ".join((*told, self.layout.document.text[: chair.span.start] if chair else "")))

    def party(
        self, mention: Mention, role: Role = "lead", basis: Basis = "stated", *, by: Party | None = None
    ) -> Party | None:
        """Who a mention is as a party to an instruction; None for a name that says too little.

        A bare post told something ``by`` somebody is not theirs: "the akim told the town's akim".
        """
        figure = self.figure(mention) if self.personal(mention) else None
        person = self.person(figure, role, basis) if figure is not None else None
        itself = person is not None and by is not None and person.id == by.id
        if person is not None and not (itself and self._is_other(mention, figure)):
            return person
        namesake = self.people.bearer(mention, figure) if itself and isinstance(mention, Post) else None
        if namesake is not None:
            return self.person(namesake, role, basis)
        kind = _PARTY.get(mention.kind)
        if kind is None:
            return None
        mention = self.things.antecedent(mention)
        return Party(mention.name, kind, self.things.add(mention), role=role, basis=basis)

    @staticmethod
    def _is_other(mention: Mention, figure: Figure | None) -> bool:
        """Whether a post that is told is by its words another than somebody's own post.

        In a row ("А мен Б-ға", "А и Б") the first may stand in the nominative.
        """
        own = figure.post if figure is not None else None
        told = search_key(mention.name)
        other = own is not None and " " in told and told != search_key(own.name)
        return isinstance(mention, Post) and mention.case in _ROW and other

    @staticmethod
    def personal(mention: Mention) -> bool:
        """A post with its own body or territory is an owner by itself; only a bare one needs its holder.

        The head of "a department" is of any, not of the one whose head the page names.
        """
        if not isinstance(mention, Post):
            return True
        of_any = ranks(mention) <= _OF_HOUSES and " " in mention.name
        return not (mention.body or mention.scope or of_any)

    def figure_of(self, party: Party) -> Figure | None:
        """The named person who a party is."""
        return self._figures.get(party.id)

    def is_sovereign(self, mention: Mention) -> bool:
        """Whether a mention is of the Head of State, by name too: whom nobody orders."""
        figure = self.figure(mention) if isinstance(mention, Person) else None
        if figure is None:
            return is_sovereign(mention)
        posts = (figure.known,) if figure.known else figure.possible
        return any(is_sovereign(post) for post in posts if not post.former)

    def is_told(self, mention: Mention, figure: Figure) -> bool:
        """Whether a mention that is told something means a person, and not another of the same post."""
        meant = self.figure(mention) if self.personal(mention) else None
        return meant is figure and not self._is_other(mention, figure)

    def issuer(self, mention: Mention) -> Party | None:
        """Who instructs: the named holder where the document tells, else the post or body itself."""
        figure = self.figure(mention)
        if figure is not None:
            return self.person(figure)
        if isinstance(mention, Post):
            return Party(None, "post", self.things.add(mention), post=mention.name)
        return self.party(mention)

    def person(self, figure: Figure, role: Role = "lead", basis: Basis = "stated") -> Party:
        """A named person as a party."""
        record = self.official(figure)
        return Party(record.name, "official", record.id, post=record.post, role=role, basis=basis)

    def official(self, figure: Figure) -> Official:
        """The record of one person, made once: figures do not change any more."""
        record = self._officials.get(id(figure))
        if record is None:
            self._officials[id(figure)] = record = official(self.layout.document.id, figure)
            self._figures[record.id] = figure
        return record

    def holds_office(self, official_id: str, *, orders: bool = False) -> bool:
        """Whether a named person holds a post that can instruct; a deputy of parliament only asks.

        One whom the page gives no post ("Арман Сеитов поручил") may be known to the registry, or leads
        the meeting, or ``orders`` officials or bodies in so many words.
        """
        figures = (f for f in self.people.figures if self.official(f).id == official_id)
        no_office = {"deputy", EMPLOYEE, LAYMAN}
        return any(
            not ranks(f.post) & no_office
            if f.post
            else orders or f is self.chair or f.possible or registry().find(f.name.name, kind="official")
            for f in figures
        )

    def only_reports(self, figure: Figure) -> bool:
        """Whether somebody who leads no meeting is on the page for a report alone: "доложил", "reported"."""
        return figure is not self.chair and self._manners.get(id(figure)) == {"reports"}

    def has_reported(self, figure: Figure) -> bool:
        """Whether some sentence of the page says that somebody reported."""
        return "reports" in self._manners.get(id(figure), ())

    @cached_property
    def _manners(self) -> dict[int, set[str]]:
        """How the words of the page say that each person speaks."""
        found: dict[int, set[str]] = {}
        for attribution in (one for row in self.attributions.values() for one in row):
            found.setdefault(id(self.figure(attribution.speaker)), set()).add(attribution.manner)
        return found

    def is_heard(self, figure: Figure) -> bool:
        """Whether some sentence of the page says that somebody speaks."""
        return id(figure) in self._heard

    @cached_property
    def _heard(self) -> frozenset[int]:
        return frozenset(id(one) for one in self.said.values())

    def sentence_of(self, mention: Mention) -> Found:
        """The sentence in which a mention stands."""
        return self.found[bisect_right(self.found, mention.span.start, key=_start) - 1]


def _start(one: Found) -> int:
    return one.sentence.span.start


def _index(one: Found) -> int:
    return one.sentence.index


def _is_bare(person: Person) -> bool:
    """Whether a mention is a surname and nothing else."""
    return not (person.given or person.patronymic or person.post)


def gathering_of(scene: Scene) -> Gathering | None:
    """The meeting that the document is about: the first one with a chair, else the first."""
    chaired = [g for g in scene.gatherings if g.chair is not None]
    return next(iter(chaired or scene.gatherings), None)
