"""One sentence seen whole: what stands in it, as mentions of the document, and its terms."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from tapsyrma.loaders.find.terms import Day
from tapsyrma.loaders.russian.bodies import Body
from tapsyrma.loaders.russian.collectives import Group
from tapsyrma.loaders.russian.deadlines import find_deadlines
from tapsyrma.loaders.russian.posts import Sight
from tapsyrma.loaders.russian.programmes import Programme
from tapsyrma.loaders.russian.retelling import is_retold
from tapsyrma.loaders.russian.sights import BesideAct, see
from tapsyrma.loaders.russian.titles import Titled
from tapsyrma.loaders.russian.words import Line, line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case, Deadline, Mention, Person, Post, Span


@frozen
class Nominal:
    """A mention with the words it takes and the cases in which it may stand."""

    first: int
    last: int
    cases: frozenset[Case]
    mention: Mention
    plural: bool = False


@frozen
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
    by_first: Mapping[int, tuple[Nominal, ...]]

    def span(self, first: int, last: int) -> Span:
        """The stretch of the document that words ``first..last`` take."""
        words = self.line.words
        return Span(words[first].start + self.offset, words[last].end + self.offset)

    def starting(self, index: int) -> tuple[Nominal, ...]:
        """The nominals that begin with a word, the longest first."""
        return self.by_first.get(index, ())


def analyse(text: str, offset: int, document: str, known: frozenset[str], anchor: Day | None) -> Analysis:
    """Everything that one sentence names.

    Args:
        text: the sentence.
        offset: where it starts in the document.
        document: the document's text.
        known: the document's capitalised words in lower case, by which doubtful names are settled.
        anchor: the day from which terms are counted.
    """
    sights = see(line(text), known)
    made = _Maker(sights.line, offset)
    persons = [made.person(holder) for holder in sights.holders]
    posts = [made.post(post) for post in sights.posts]
    bodies = [made.body(body) for body in sights.bodies]
    groups = [made.group(group) for group in sights.groups]
    nominals = tuple(sorted([*persons, *posts, *bodies, *groups], key=lambda n: (n.first, -n.last)))
    beside = BesideAct(sights.line)
    retold = is_retold(sights.line)
    return Analysis(
        line=sights.line,
        offset=offset,
        nominals=nominals,
        persons=tuple(n.mention for n in persons if isinstance(n.mention, Person)),
        posts=tuple(n.mention for n in posts if isinstance(n.mention, Post)),
        bodies=tuple(n.mention for n in bodies),
        collectives=tuple(n.mention for n in groups),
        programmes=tuple(made.programme(programme) for programme in sights.programmes),
        deadlines=tuple(find_deadlines(sights.line, offset, document, anchor, beside, retold=retold)),
        by_first={first: tuple(same) for first, same in groupby(nominals, key=lambda n: n.first)},
    )


class _Maker:
    """Turns sights of one sentence into mentions of the document."""

    def __init__(self, sentence: Line, offset: int) -> None:
        self.line, self.offset = sentence, offset

    def span(self, first: int, last: int) -> Span:
        words = self.line.words
        return Span(words[first].start + self.offset, words[last].end + self.offset)

    def post(self, sight: Sight) -> Nominal:
        mention = self._post(sight)
        return Nominal(sight.first, sight.last, sight.cases, mention, plural=mention.plural)

    def _post(self, sight: Sight, case: Case | None = None) -> Post:
        return Post(
            kind="post",
            span=self.span(sight.first, sight.last),
            name=sight.name,
            sort=sight.sort,
            case=case or _only(sight.cases),
            plural=sight.plural,
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

    def body(self, body: Body) -> Nominal:
        span, case = self.span(body.first, body.last), _only(body.cases)
        whole = body.organ_of
        organ_of = (
            Mention("body", self.span(whole.first, whole.last), whole.name, whole.sort) if whole else None
        )
        mention = Mention("body", span, body.name, body.sort, case, plural=body.plural, organ_of=organ_of)
        return Nominal(body.first, body.last, body.cases, mention, plural=body.plural)

    def group(self, group: Group) -> Nominal:
        span, case = self.span(group.first, group.last), _only(group.cases)
        mention = Mention("collective", span, group.name, group.sort, case, plural=True)
        return Nominal(group.first, group.last, group.cases, mention, plural=True)

    def programme(self, programme: Programme) -> Mention:
        span = self.span(programme.first, programme.last)
        return Mention("programme", span, programme.name, programme.sort)


def _only(cases: frozenset[Case]) -> Case | None:
    return next(iter(cases)) if len(cases) == 1 else None
