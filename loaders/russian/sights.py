"""What stands in a sentence, found in the order in which one thing limits the next.

Names first, then posts, who holds which, bodies outside ministers' titles, groups outside all of these.
"""

from __future__ import annotations

from collections.abc import Iterable

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.bodies import Body, find_bodies
from tapsyrma.loaders.russian.callings import with_callings
from tapsyrma.loaders.russian.collectives import Group, find_groups
from tapsyrma.loaders.russian.morphology import is_imperative, is_infinitive, readings
from tapsyrma.loaders.russian.persons import Name, find_names
from tapsyrma.loaders.russian.posts import Sight, find_posts, names_nothing
from tapsyrma.loaders.russian.programmes import Programme, find_programmes
from tapsyrma.loaders.russian.titles import Titled, enumerated_posts, titled
from tapsyrma.loaders.russian.units import led
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.frozen import frozen

# A body inside such a title is part of the title; inside other titles it is a body of its own.
_TITLES_OF_BODIES = frozenset({"minister", "prime-minister", "president", "akim"})
_ACT_REACH = 3
_EXPECTING = frozenset({"жду", "ждем", "ждём", "ожидаю"})
_NOTHING: frozenset[int] = frozenset()
_OTHER_VERBS = frozenset({"VERB", "PRTS", "PRTF", "GRND"})


@frozen
class Sights:
    """Everything that stands in one sentence, by words."""

    line: Line
    holders: tuple[Titled, ...]
    posts: tuple[Sight, ...]
    bodies: tuple[Body, ...]
    groups: tuple[Group, ...]
    programmes: tuple[Programme, ...]


def see(sentence: Line, known: frozenset[str]) -> Sights:
    """Everything that stands in a sentence; ``known`` are the page's capitalised words in lower case."""
    names = find_names(sentence, known)
    posts = tuple(p for p in find_posts(sentence, _reach(names)) if not _names_office(sentence, p))
    holders = with_callings(sentence, titled(sentence, posts, names, known), _reach(posts))
    persons = _reach([holder.name for holder in holders])
    bodies = find_bodies(sentence, persons | _title_words(posts))
    held = {id(holder.post) for holder in holders}
    listed = tuple(enumerated_posts(sentence, (p for p in posts if id(p) not in held), persons))
    single = tuple(post for post in posts if not post.plural)
    units = led(sentence, posts, bodies)
    named = tuple(sorted([*(b for b in bodies if b.named), *units], key=lambda b: (b.first, b.last)))
    taken = persons | _reach(single) | _reach(listed) | _reach(named)
    return Sights(
        line=sentence,
        holders=holders,
        posts=(*(post for post in single if not names_nothing(post)), *listed),
        bodies=named,
        groups=find_groups(sentence, taken, persons),
        programmes=find_programmes(sentence, persons),
    )


def _names_office(line: Line, post: Sight) -> bool:
    """Whether a post only tells whose office is meant: "Канцелярии Премьер-министра", "аппарату акима"."""
    head = lexicon.body_heads().get(line.lower(post.first - 1))
    return head is not None and head.lemma in lexicon.words("offices_of") and "genitive" in post.cases


def _reach(sights: Iterable[Sight] | Iterable[Body] | Iterable[Name]) -> frozenset[int]:
    if not sights:
        return _NOTHING
    words: set[int] = set()
    for sight in sights:
        words.update(range(sight.first, sight.last + 1))
    return frozenset(words)


def _title_words(posts: tuple[Sight, ...]) -> frozenset[int]:
    """Words of titles in which a ministry or akimat is no body of its own."""
    return _reach(p for p in posts if set(p.sort.split("+")) & _TITLES_OF_BODIES or "minister" in p.sort)


class BesideAct:
    """Whether an infinitive or imperative stands beside a stretch of the sentence, or governs it."""

    def __init__(self, sentence: Line) -> None:
        self._line = sentence

    def __call__(self, start: int, end: int) -> bool:
        """Ask of two offsets in the sentence."""
        first, last = self._line.index_at(start), self._line.index_at(end)
        words = self._line.words
        before = words[first - 1].text if first else ""
        return before in {"–", "—", "-"} or _acts(before) or self._opens(last)

    def _opens(self, last: int) -> bool:
        """Whether an act soon follows, with no finite verb between as in "в среду аким велел убрать"."""
        for word in self._line.words[last : last + _ACT_REACH]:
            if not word.letters:
                continue
            if _acts(word.text):
                return True
            if readings(word.text)[0].part in {"VERB", "PRTS"}:
                return False
        return False

    def behind(self, start: int) -> bool:
        """Whether an act goes on up to an offset without a sign or verb: "покажите договор в среду"."""
        for word in reversed(self._line.words[: self._line.index_at(start)]):
            if not (word.letters or word.text[0].isdigit()):
                return False
            if _acts(word.text):
                return True
            if word.letters and readings(word.text)[0].part in _OTHER_VERBS:
                return False
        return False


def _acts(form: str) -> bool:
    return is_infinitive(form) or is_imperative(form) or form.lower() in _EXPECTING
