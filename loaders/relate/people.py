"""Who is who within one document: persons gathered over all their mentions, bare posts led back to them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from tapsyrma.loaders.relate.names import fullness, same_person
from tapsyrma.loaders.relate.ranks import (
    EMPLOYEE,
    LAYMAN,
    excludes,
    is_mouthpiece,
    leads_an_office,
    may_stand_for,
    ranks,
    size,
    weight,
)
from tapsyrma.loaders.relate.registered import possible_posts, registered_post
from tapsyrma.ontology.extraction import Official, Rejected
from tapsyrma.ontology.keys import content_id, search_key
from tapsyrma.ontology.records import Found, Person, Post, Span

_SURNAMES = (
    "ов",
    "ова",
    "ев",
    "ева",
    "ёв",
    "ин",
    "ина",
    "ский",
    "ская",
    "ov",
    "ova",
    "ev",
    "eva",
    "in",
    "ina",
    "sky",
    "skaya",
)
_NOWHERE = Span(0, 0)
_FIRST = 3
"""Persons first named, among whom one leads."""


_Words: TypeAlias = tuple[str, str | None, str | None, str | None]
"""A name as written, with its given name, patronymic and surname."""


def _initial(person: Person) -> str:
    """How a surname begins: names whose surnames begin unlike are never one person's."""
    return search_key(person.surname)[:1] if person.surname else ""


@dataclass(slots=True, eq=False)
class Figure:
    """A person while the document is being read: every mention and every post given to them.

    ``names`` are the names that they bear, one mention of each: a page that names somebody a thousand times
    does so in two or three ways.
    """

    persons: list[Person] = field(default_factory=list)
    names: dict[_Words, Person] = field(default_factory=dict)
    initials: set[str] = field(default_factory=set)
    post: Post | None = None
    """The first post given beside the name; a fuller one of the same rank replaces it."""
    _first_post: Post | None = None
    _starts: list[int] = field(default_factory=list)
    registered: Post | None = None
    possible: tuple[Post, ...] = ()  # what the registry knows of somebody whom the text gives no post
    twin: bool = False  # somebody named before bears the same name

    @property
    def known(self) -> Post | None:
        """The post by which a bare post may mean this person: the text's, else the registry's."""
        return self.post or self.registered

    @property
    def acts(self) -> bool:
        """Whether the page names them as somebody who does something, and not only whose something is."""
        return any(person.case in {None, "nominative"} for person in self.persons)

    def add(self, person: Person) -> None:
        """Take in one more mention."""
        self.persons.append(person)
        self.names.setdefault((person.name, person.given, person.patronymic, person.surname), person)
        if person.surname:
            self.initials.add(_initial(person))
        post = person.post
        if post is None:
            return
        if self.post is None or self._first_post is None:
            self.post = self._first_post = post
        elif ranks(post) & ranks(self._first_post) and _detail(post) > _detail(self.post):
            self.post = post

    def settle(self) -> None:
        """Put the mentions into the order of the text, once there are no more."""
        persons = sorted(self.persons, key=lambda p: p.span)
        self.persons, self.names, self.post, self._first_post = [], {}, None, None
        for person in persons:
            self.add(person)
        self._starts = [person.span.start for person in persons]

    @property
    def name(self) -> Person:
        """The fullest name that the document gives."""
        return max(self.names.values(), key=fullness)

    @property
    def layman(self) -> bool:
        """Whether the text shows somebody without office: a farmer, a resident."""
        return self.post is not None and LAYMAN in ranks(self.post)

    @property
    def addressed(self) -> bool:
        """Whether every mention stands in a case of those to whom or with whom something is done."""
        return all(person.case in {"dative", "accusative", "instrumental"} for person in self.persons)

    @property
    def first(self) -> int:
        """Where the person is first named."""
        return self.persons[0].span.start

    def last_before(self, position: int) -> int:
        """Where the person was last named before a position; -1 if not yet."""
        named = bisect_left(self._starts, position)
        return self._starts[named - 1] if named else -1


def _detail(post: Post) -> tuple[int, bool]:
    """Orders the posts given to one person: the fullest one is theirs."""
    return len(ranks(post)), bool(post.body or post.scope)


class People:
    """The persons of one document; ``speaking`` are the names beside which the text says that they speak."""

    def __init__(
        self, found: Iterable[Found], day: str | None = None, speaking: frozenset[Span] = frozenset()
    ) -> None:
        self._speaking = speaking
        self.figures: list[Figure] = []
        self.rejected: list[Rejected] = []
        self._of: dict[Span, Figure] = {}
        self._fitting: dict[Post, list[Figure]] = {}
        persons = sorted((p for one in found for p in one.persons), key=lambda p: p.span)
        full = [p for p in persons if p.given and p.surname]
        partial = [p for p in persons if not (p.given and p.surname)]
        for person in full:
            self._add(person)
        for person in partial:
            self._add_partial(person)
        for figure in self.figures:
            figure.settle()
            if figure.post is None:
                figure.registered = registered_post(figure.name, day)
                figure.possible = possible_posts(figure.name, day)
        self.figures.sort(key=lambda f: f.first)
        borne: set[str] = set()
        for figure in self.figures:
            name = search_key(figure.name.name)
            figure.twin = name in borne
            borne.add(name)

    def _add(self, person: Person) -> None:
        initial = _initial(person)
        for figure in self.figures:
            if initial not in figure.initials:
                continue
            if any(same_person(person, known) is True for known in figure.names.values()) and not _namesakes(
                figure, person
            ):
                self._join(figure, person)
                return
        self._new(person)

    def _add_partial(self, person: Person) -> None:
        initials = {_initial(person)} if person.surname else set()
        candidates = [
            f
            for f in self.figures
            if (not initials or f.initials <= initials)
            and all(same_person(person, known) is not False for known in f.names.values())
        ]
        if len(candidates) == 1:
            self._join(candidates[0], person)
        elif candidates:
            self.rejected.append(Rejected("ambiguous", person.span))
        elif person.post is not None or person.patronymic or self._is_heard(person):
            self._new(person)

    def _is_heard(self, person: Person) -> bool:
        """Whether a telling surname stands where somebody speaks: "said Tokayev", with no other name."""
        telling = (person.surname or "").lower().endswith(_SURNAMES)
        return person.span in self._speaking and telling

    def _new(self, person: Person) -> None:
        figure = Figure()
        self.figures.append(figure)
        self._join(figure, person)

    def _join(self, figure: Figure, person: Person) -> None:
        figure.add(person)
        self._of[person.span] = figure

    def figure(self, person: Person) -> Figure | None:
        """The person whom a mention names, if it says enough."""
        return self._of.get(person.span)

    def holder(self, post: Post, main: Figure | None = None) -> Figure | None:
        """The named person whom a post without a name stands for at its place, or None.

        The main speaker of the document comes first, then whoever of that post was named last before it, then
        the only one whom the page names in it later, under the same words.
        """
        fitting = self._fit(post)
        if main is not None and main in fitting:
            return main
        named = [f for f in fitting if f.last_before(post.span.start) >= 0]
        bare = not (post.scope or post.body)
        if named and (bare or len(named) == 1):
            return max(named, key=lambda f: f.last_before(post.span.start))
        later = [f for f in fitting if f.known and search_key(f.known.name) == search_key(post.name)]
        return later[0] if not named and len(fitting) == len(later) == 1 else None

    def _fit(self, post: Post) -> list[Figure]:
        """Who may be meant by a post, wherever it stands."""
        words = replace(post, span=_NOWHERE)
        fitting = self._fitting.get(words)
        if fitting is None:
            fitting = [f for f in self.figures if f.known and may_stand_for(post, f.known)]
            if leads_an_office(post):  # of those who lead one the minister comes first
                fitting = [f for f in fitting if f.known and "minister" in ranks(f.known)] or fitting
            fitting = fitting or self._possible(post)
            fitting = [f for f in fitting if f.known and _begins_with(f.known, post)] or fitting
            self._fitting[words] = fitting
        return fitting

    def bearer(self, post: Post, but: Figure | None) -> Figure | None:
        """The last one named before a place whose post has these very words, ``but`` for one who has not."""
        name = search_key(post.name)
        fitting = [f for f in self.figures if f is not but and f.known and search_key(f.known.name) == name]
        named = [f for f in fitting if f.last_before(post.span.start) >= 0]
        return max(named, key=lambda f: f.last_before(post.span.start), default=None)

    def _possible(self, post: Post) -> list[Figure]:
        """Who may hold a post among those whom the page gives none, if the registry fits only one of them."""
        fitting = [f for f in self.figures if any(may_stand_for(post, one) for one in f.possible)]
        return fitting if len(fitting) == 1 else []

    def leading(self) -> Figure | None:
        """The person of the highest rank among those named first, for releases that name no chair.

        One who is only spoken to, in the dative, leads nothing.
        """
        return _highest(self.figures[:_FIRST])

    def leading_before(self, position: int) -> Figure | None:
        """The same among those first named who are named before a position."""
        return _highest([figure for figure in self.figures[:_FIRST] if figure.first < position])


def _begins_with(full: Post, bare: Post) -> bool:
    """Whether a post has all words of a barer one at its head: "the director general" of a company."""
    name = search_key(full.name)
    return " " in search_key(bare.name) and name.startswith(search_key(bare.name))


def _highest(figures: Iterable[Figure]) -> Figure | None:
    held = [f for f in figures if f.known and not (f.known.former or f.addressed or is_mouthpiece(f.known))]
    return min(held, key=lambda f: (weight(f.known), size(f.known), f.first), default=None)


def _namesakes(figure: Figure, person: Person) -> bool:
    """Whether a name of the page is borne by two: their patronymics or their posts cannot be one person's."""
    if any(same_person(person, known) is False for known in figure.names.values()):
        return True
    return person.post is not None and figure.post is not None and excludes(figure.post, person.post)


def official(document_id: str, figure: Figure) -> Official:
    """The record of one person."""
    post, name = figure.post, figure.name
    apart = (search_key(post.name),) if figure.twin and post else ()
    return Official(
        id=content_id("mention", document_id, "person", search_key(name.name), *apart),
        name=name.name,
        mentions=tuple(sorted({p.whole or p.span for p in figure.persons})),
        post=post.name if post else None,
        acting=bool(post and post.acting),
        former=bool(post and post.former),
        body=post.body if post else None,
        rank=("other" if post.sort == EMPLOYEE else post.sort) if post else None,
        scope=post.scope if post else None,
        entry=name.entry,
        post_entry=post.entry if post else None,
    )
