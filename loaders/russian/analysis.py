"""One sentence seen whole: its words, names, posts, bodies, groups, programmes and terms, as mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tapsyrma.loaders.find.terms import Day
from tapsyrma.loaders.russian.bodies import Body, find_bodies
from tapsyrma.loaders.russian.collectives import Group, find_groups
from tapsyrma.loaders.russian.deadlines import find_deadlines
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.persons import Name, find_names
from tapsyrma.loaders.russian.posts import Sight, find_posts, names_nothing
from tapsyrma.loaders.russian.programmes import find_programmes
from tapsyrma.loaders.russian.retelling import is_retold
from tapsyrma.loaders.russian.titles import Titled, enumerated_posts, titled
from tapsyrma.loaders.russian.words import Line, line
from tapsyrma.ontology.records import Case, Deadline, Mention, Person, Post, Span

# A body inside such a title is part of the title; inside other titles it is a body of its own.
_TITLES_OF_BODIES = frozenset({"minister", "prime-minister", "president", "akim"})
_ACT_REACH = 3


@dataclass(frozen=True, slots=True)
class Nominal:
    """A mention with the words it takes and the cases in which it may stand."""

    first: int
    last: int
    cases: frozenset[Case]
    mention: Mention
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Analysis:
    """A sentence and everything named in it; spans of mentions count in the document."""

    line: Line
    offset: int
    nominals: tuple[Nominal, ...]
    persons: tuple[Person, ...]
    posts: tuple[Post, ...]
    bodies: tuple[Mention, ...]
    collectives: tuple[Mention, ...]
    programmes: tuple[Mention, ...]
    deadlines: tuple[Deadline, ...]

    def span(self, first: int, last: int) -> Span:
        """The stretch of the document that words ``first..last`` take."""
        words = self.line.words
        return Span(words[first].start, words[last].end).shift(self.offset)

    def starting(self, index: int) -> tuple[Nominal, ...]:
        """The nominals that begin with a word, the longest first."""
        return tuple(sorted((n for n in self.nominals if n.first == index), key=lambda n: -n.last))


def analyse(text: str, offset: int, document: str, known: frozenset[str], anchor: Day | None) -> Analysis:
    """Everything that one sentence names.

    Args:
        text: the sentence.
        offset: where it starts in the document.
        document: the document's text.
        known: the document's capitalised words in lower case, by which doubtful names are settled.
        anchor: the day from which terms are counted.
    """
    sentence = line(text)
    names = find_names(sentence, known)
    posts = find_posts(sentence, _words(names))
    holders = titled(sentence, posts, names, known)
    title_words = _title_words(posts)
    bodies = find_bodies(sentence, _words(h.name for h in holders) | title_words)
    loose = [sight for sight in posts if not any(h.post is sight for h in holders)]
    listed = tuple(enumerated_posts(sentence, loose))
    taken = _taken(holders, (*(p for p in posts if not p.plural), *listed), bodies)
    groups = find_groups(sentence, taken, _words(h.name for h in holders))
    programmes = find_programmes(sentence, _words(h.name for h in holders))
    made = _Maker(sentence, offset, document)
    persons = [made.person(holder) for holder in holders]
    singular = [made.post(s) for s in posts if not s.plural and not names_nothing(s)]
    several = [made.enumerated(s) for s in listed]
    held = [made.body(b) for b in bodies if b.named]
    told = [made.group(g) for g in groups]
    return Analysis(
        line=sentence,
        offset=offset,
        nominals=tuple(
            sorted([*persons, *singular, *several, *held, *told], key=lambda n: (n.first, -n.last))
        ),
        persons=tuple(n.mention for n in persons if isinstance(n.mention, Person)),
        posts=tuple(n.mention for n in [*singular, *several] if isinstance(n.mention, Post)),
        bodies=tuple(n.mention for n in held),
        collectives=tuple(n.mention for n in told),
        programmes=tuple(
            Mention("programme", made.span(p.first, p.last), p.name, p.sort) for p in programmes
        ),
        deadlines=tuple(
            find_deadlines(text, offset, document, anchor, _beside_act(sentence), retold=is_retold(sentence))
        ),
    )


class _Maker:
    """Turns sights of one sentence into mentions of the document."""

    def __init__(self, sentence: Line, offset: int, document: str) -> None:
        self.line, self.offset, self.document = sentence, offset, document

    def span(self, first: int, last: int) -> Span:
        words = self.line.words
        return Span(words[first].start, words[last].end).shift(self.offset)

    def post(self, sight: Sight) -> Nominal:
        mention = self._post(sight)
        return Nominal(sight.first, sight.last, sight.cases, mention)

    def _post(self, sight: Sight, case: Case | None = None) -> Post:
        return Post(
            kind="post",
            span=self.span(sight.first, sight.last),
            name=sight.name,
            sort=sight.sort,
            case=case or _only(sight.cases),
            acting=sight.acting,
            former=sight.former,
            body=sight.body,
            scope=sight.scope,
        )

    def person(self, holder: Titled) -> Nominal:
        name, sight = holder.name, holder.post
        first = min(name.first, sight.first) if sight else name.first
        last = max(name.last, sight.last) if sight else name.last
        mention = Person(
            kind="person",
            span=self.span(name.first, name.last),
            name=holder.display,
            case=name.case,
            given=name.part("given"),
            surname=name.part("surname"),
            patronymic=name.part("patronymic"),
            post=self._post(sight, name.case) if sight else None,
            whole=self.span(first, last) if sight else None,
        )
        return Nominal(first, last, frozenset(row[0].case for row in name.forms), mention)

    def enumerated(self, sight: Sight) -> Nominal:
        return Nominal(
            sight.first, sight.last, sight.cases, replace(self._post(sight), plural=True), plural=True
        )

    def body(self, body: Body) -> Nominal:
        mention = Mention(
            "body",
            self.span(body.first, body.last),
            body.name,
            body.sort,
            case=_only(body.cases),
            plural=body.plural,
        )
        return Nominal(body.first, body.last, body.cases, mention, plural=body.plural)

    def group(self, group: Group) -> Nominal:
        mention = Mention(
            "collective",
            self.span(group.first, group.last),
            group.name,
            group.sort,
            case=_only(group.cases),
            plural=True,
        )
        return Nominal(group.first, group.last, group.cases, mention, plural=True)


def _only(cases: frozenset[Case]) -> Case | None:
    return next(iter(cases)) if len(cases) == 1 else None


def _words(names: Iterable[Name]) -> frozenset[int]:
    return frozenset(index for name in names for index in range(name.first, name.last + 1))


def _title_words(posts: tuple[Sight, ...]) -> frozenset[int]:
    """Words of titles in which a ministry or akimat is no body of its own."""
    titles = (s for s in posts if set(s.sort.split("+")) & _TITLES_OF_BODIES or "minister" in s.sort)
    return frozenset(index for s in titles for index in range(s.first, s.last + 1))


def _taken(holders: tuple[Titled, ...], posts: tuple[Sight, ...], bodies: tuple[Body, ...]) -> frozenset[int]:
    """Words that cannot head a group: of persons, of singular posts, and of named bodies."""
    taken = set(_words(h.name for h in holders))
    for sight in posts:
        taken.update(range(sight.first, sight.last + 1))
    for body in bodies:
        if body.named:
            taken.update(range(body.first, body.last + 1))
    return frozenset(taken)


def _beside_act(sentence: Line) -> _BesideAct:
    return _BesideAct(sentence)


class _BesideAct:
    """Whether an infinitive stands beside a stretch of the sentence."""

    def __init__(self, sentence: Line) -> None:
        self._line = sentence

    def __call__(self, start: int, end: int) -> bool:
        first, last = self._line.index_at(start), self._line.index_at(end)
        after: Iterator[str] = (w.text for w in self._line.words[last : last + _ACT_REACH] if w.letters)
        before = self._line.words[max(0, first - 1) : first]
        return any(is_infinitive(text) for text in after) or any(
            w.text in "–—-" or is_infinitive(w.text) for w in before
        )
