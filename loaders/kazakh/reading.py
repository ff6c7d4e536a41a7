"""One sentence read once: tokens, names, posts and bodies, shared by everything that asks about it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.kazakh.bodies import BodyFinder, may_be_body
from tapsyrma.loaders.kazakh.charging import laid_on
from tapsyrma.loaders.kazakh.collectives import CollectiveFinder
from tapsyrma.loaders.kazakh.cues import PARTICIPLES, cue_words
from tapsyrma.loaders.kazakh.joined import joined
from tapsyrma.loaders.kazakh.lexicon import lexicon
from tapsyrma.loaders.kazakh.names import Name, NameFinder, as_given, is_strong
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.persons import is_named_after, unlisted
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.posts import PostFinder, PostPhrase
from tapsyrma.loaders.kazakh.programmes import ProgrammeFinder
from tapsyrma.loaders.kazakh.shared_heads import shared_heads
from tapsyrma.loaders.kazakh.tokens import Token, tokens_of
from tapsyrma.loaders.kazakh.unnamed import UnnamedFinder
from tapsyrma.loaders.once import OncePerSentence
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Layout, Sentence

_UNITS: Final = frozenset({"department", "organisation", "company", "office"})


@frozen
class Reading:
    """What one sentence is made of; token places count from the sentence's first token."""

    tokens: tuple[Token, ...]
    names: tuple[Name, ...]
    posts: tuple[PostPhrase, ...]
    bodies: tuple[Phrase, ...]
    collectives: tuple[Phrase, ...]
    programmes: tuple[Phrase, ...]
    unnamed: tuple[Phrase, ...]

    @property
    def nominals(self) -> Nominals:
        """The reader of nouns, names left out."""
        return Nominals(self.tokens, self.names)


def _read(layout: Layout, sentence: Sentence) -> Reading:
    tokens = tokens_of(layout, sentence)
    names = tuple(name for name in NameFinder(tokens).all() if not is_named_after(tokens, name))
    nominals = Nominals(tokens, names)
    bodies = BodyFinder(nominals)
    posts = PostFinder(nominals, bodies).all()
    names = _with_unlisted(tokens, names, posts)
    named = _bodies(bodies, posts)
    groups = CollectiveFinder(nominals)
    collectives = tuple(_of_body(group, named) for group in groups.all())
    rows = shared_heads(nominals, collectives)
    collectives = tuple(sorted((*collectives, *rows), key=lambda group: group.first))
    single = tuple(post for post in posts if not post.plural and post.named)
    owners = (*named, *single, *collectives)
    unnamed = UnnamedFinder(groups, bodies, owners).all()
    charged = laid_on(tokens, owners, nominals.taken)
    told = (*unnamed, *joined((*owners, *unnamed), nominals), *charged)
    unnamed = tuple(sorted(told, key=lambda one: one.first))
    posts = _outside(posts, (*named, *collectives))
    return Reading(tokens, names, posts, named, collectives, ProgrammeFinder(nominals).all(), unnamed)


def _with_unlisted(
    tokens: tuple[Token, ...], names: tuple[Name, ...], posts: tuple[PostPhrase, ...]
) -> tuple[Name, ...]:
    """The names with those that only a post before them tells; the longer of two stays."""
    by_first = {name.first: name for name in names}
    for post in posts:
        name = unlisted(tokens, post)
        known = by_first.get(post.end + 1)
        if name is None or is_named_after(tokens, name):
            continue
        if known is None or (known.last < name.last and not known.certain):
            by_first[name.first] = name
    held = {post.end + 1 for post in posts}
    ordered = [by_first[first] for first in sorted(by_first) if _counts(by_first[first], held, tokens)]
    return tuple(n for i, n in enumerate(ordered) if i == 0 or n.first > ordered[i - 1].last)


def _counts(name: Name, held: set[int], tokens: tuple[Token, ...]) -> bool:
    """Whether a name stands by itself, beside a post or before its words; "Алтын Орда" does none of it."""
    labels = name.first == 0 and len(tokens) > name.last + 1 and tokens[name.last + 1].text == ":"
    initials = labels and len(tokens) > 1 and tokens[1].text == "."
    alone = name.first == name.last and (is_strong(tokens[name.last].plain) or _orders(name, tokens))
    sure = name.certain or alone or name.first in held or initials
    called = name.given is not None and as_given(tokens[name.first].plain) is not None
    return sure or _is_charged(name, tokens) or (called and _orders(name, tokens))


def _orders(name: Name, tokens: tuple[Token, ...]) -> bool:
    """Whether a name opens a sentence, or stands behind what its bearer did, and gives an order behind it.

    As in "Роман Скляр | әкімдерге … тапсырды", "Жиынды қорытындылаған | Роман Скляр".
    """
    opens = name.first == 0 or tokens[name.first - 1].plain.endswith(PARTICIPLES)
    ordering = any(token.plain.startswith(cue_words().verbs) for token in tokens[name.last + 1 :])
    return opens and ordering and name.case == "nominative"


def _is_charged(name: Name, tokens: tuple[Token, ...]) -> bool:
    """Whether initials and a word in the dative are told: "бақылау | М. Савчукке жүктелсін"."""
    words = cue_words()
    behind = tokens[name.last + 1].plain if name.last + 1 < len(tokens) else ""
    told = behind.startswith((*words.verbs, *words.passives))
    return told and name.case == "dative" and tokens[name.first + 1].text == "."


def _bodies(finder: BodyFinder, posts: tuple[PostPhrase, ...]) -> tuple[Phrase, ...]:
    """The named bodies, those that a post leads among them; a longer one takes what lies inside it."""
    led = {body for post in posts for body in post.bodies}
    found: list[Phrase] = []
    for at, token in enumerate(finder.tokens):
        if token.is_word and not token.is_capital and not may_be_body(token.plain):
            continue
        phrase = finder.at(at)
        if phrase is None or phrase.plural:
            continue
        if not phrase.named and not (phrase in led and _is_unit(finder, phrase)):
            continue
        if phrase not in led and any(post.first <= phrase.last <= post.last for post in posts):
            continue
        while found and found[-1].first >= phrase.first:
            found.pop()
        found.append(phrase)
    return tuple(found)


def _is_unit(finder: BodyFinder, phrase: Phrase) -> bool:
    """Whether whoever leads it makes a unit one of its words: "Ішкі аудит қызметінің | басшысы"."""
    form = finder.nominals.form(phrase.last, lexicon().bodies)
    possessed = form is not None and form.possessed  # "№7 мектептің директоры": any school
    return possessed and phrase.sort in _UNITS and phrase.first < phrase.last


def _of_body(group: Phrase, bodies: tuple[Phrase, ...]) -> Phrase:
    """A group from where the body begins whose people it is: "«Жол» ЖШС | өкілдері"."""
    whose = next((body for body in bodies if body.first < group.first <= body.last < group.last), None)
    return group if whose is None else replace(group, first=whose.first)


def _outside(posts: tuple[PostPhrase, ...], bodies: tuple[Phrase, ...]) -> tuple[PostPhrase, ...]:
    """The posts but those within a body's name: "облыс әкімінің | баспасөз қызметі"."""
    return tuple(p for p in posts if not any(_holds(body, p) for body in bodies))


def _holds(outer: Phrase, post: PostPhrase) -> bool:
    inside = outer.first <= post.first and post.last <= outer.last
    return inside and (post.last < outer.last or outer.plural)


read = OncePerSentence(_read)
"""The reading of a sentence; asked for again, it is at hand."""
