"""One sentence read once: names, posts, bodies and groups, shared by everything that asks about it."""

from __future__ import annotations

from tapsyrma.loaders.english.collectives import Group, find_groups
from tapsyrma.loaders.english.companies import Body
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.names import Name, find_names
from tapsyrma.loaders.english.persons import beside, lay_word, person, settled, surnames, towns
from tapsyrma.loaders.english.posts import find_posts, named_bodies
from tapsyrma.loaders.english.programmes import Programme, find_programmes
from tapsyrma.loaders.english.titles import PostPhrase
from tapsyrma.loaders.english.tokens import Line, line
from tapsyrma.loaders.once import OncePerSentence
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case, Layout, Mention, MentionKind, Person, Post, Sentence, Span


@frozen
class Reading:
    """What one sentence names."""

    line: Line
    persons: tuple[Person, ...]
    posts: tuple[Post, ...]
    bodies: tuple[Mention, ...]
    groups: tuple[Mention, ...]
    programmes: tuple[Mention, ...]

    @property
    def parties(self) -> tuple[Mention, ...]:
        """Everybody named, in the order of the sentence; a person stands for the post beside the name."""
        held = {p.post.span for p in self.persons if p.post is not None}
        free = tuple(p for p in self.posts if p.span not in held)
        bodies = tuple(
            b for b in self.bodies if b.plural or not any(p.span.covers(b.span) for p in self.posts)
        )
        return tuple(
            sorted((*self.persons, *free, *bodies, *self.groups), key=lambda m: (whole(m).start, m.span))
        )


def whole(mention: Mention) -> Span:
    """Where a mention stands, with the post beside a name."""
    return mention.whole if isinstance(mention, Person) and mention.whole is not None else mention.span


def _read(layout: Layout, place: Sentence) -> Reading:
    sentence = line(layout.text_of(place), place.span.start)
    names = find_names(sentence)
    barrier = frozenset(at for n in names if n.certain for at in range(n.first, n.last + 1))
    posts = find_posts(sentence, barrier)
    names = settled(sentence, names, posts, surnames(layout), towns(layout))
    names = tuple(n for n in names if not _tells(sentence, n.first, n.last))
    named = frozenset(at for n in names for at in range(n.first, n.last + 1))
    bodies = named_bodies(sentence, posts, named)
    bodies = tuple(b for b in bodies if not _tells(sentence, b.first, b.last))
    posts = tuple(p for p in posts if not any(_within(p, b) for b in bodies))
    inside = [range(p.first, p.last + 1) for p in posts] + [range(b.first, b.last + 1) for b in bodies]
    busy = named | frozenset(at for stretch in inside for at in stretch)
    posted = frozenset(at for p in posts for at in range(p.first, p.last + 1))
    groups = find_groups(sentence, named | posted, busy - named - posted)
    records = {post: _post(sentence, post) for post in posts}
    persons = []
    for name in names:
        post = beside(sentence, name, posts, names)
        held = (post, records[post]) if post is not None else _calling(sentence, name)
        persons.append(person(sentence, name, held))
    return Reading(
        sentence,
        tuple(persons),
        tuple(record for post, record in records.items() if not post.shared),
        tuple(_mention(sentence, "body", body) for body in bodies),
        tuple(_mention(sentence, "collective", group) for group in groups),
        tuple(_mention(sentence, "programme", one) for one in find_programmes(sentence, busy)),
    )


def _tells(sentence: Line, first: int, last: int) -> bool:
    """Whether capitals in a headline of capitals tell something: "SCHOOLS | ARE BEING | BUILT"."""
    words_of = sentence.tokens[first : last + 1]
    verbs = any(token.lower in words("finite") | {"being", "been", "be"} for token in words_of)
    return verbs and all(token.text.isupper() for token in sentence.tokens if token.word)


def _calling(sentence: Line, name: Name) -> tuple[PostPhrase, Post] | None:
    """What is said beside the name of somebody without a post: "farmer B. Name", "B. Name, a resident"."""
    at = lay_word(sentence, name)
    if at is None:
        at = name.first - 1
        if sentence.lower(at) not in words("uniforms") | words("learned"):
            return None
        rank = PostPhrase(at, at, at, sentence.text(at, at), "other")
        return rank, _post(sentence, rank)
    word = PostPhrase(at, at, at, sentence.text(at, at), "layman")
    return word, _post(sentence, word)


def _within(post: PostPhrase, body: Body) -> bool:
    """Whether a post only tells whose office a body is: "Administration of the President"."""
    return body.first <= post.first and post.last <= body.last and body not in post.bodies


def _post(sentence: Line, post: PostPhrase) -> Post:
    return Post(
        kind="post",
        span=sentence.span(post.first, post.last),
        name=post.name,
        sort=post.sort,
        case=_case(sentence, post),
        plural=post.plural,
        acting=post.acting,
        former=post.former,
        body=post.body,
        scope=post.scope,
    )


def _case(sentence: Line, post: PostPhrase) -> Case:
    """What of a case English shows: whose something is, and what stands after a preposition."""
    if sentence.tokens[post.last].possessive:
        return "possessive"
    before = post.first - 1 - (sentence.lower(post.first - 1) in {"the", "a"})
    governed = sentence.lower(before) in words("prepositions") | {"with", "as"}
    return "instrumental" if governed and before >= 0 else "nominative"


def _mention(sentence: Line, kind: MentionKind, found: Body | Group | Programme) -> Mention:
    whole = found.organ_of if isinstance(found, Body) else None
    return Mention(
        kind=kind,
        span=sentence.span(found.first, found.last),
        name=found.name,
        sort=found.sort,
        case="possessive" if sentence.tokens[found.last].possessive else "nominative",
        plural=not isinstance(found, Programme) and found.plural,
        organ_of=_mention(sentence, "body", whole) if whole else None,
    )


read = OncePerSentence(_read)
"""The reading of a sentence; asked for again, it is at hand."""
