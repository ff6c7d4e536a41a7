"""Posts and names that belong together: "министр финансов Б. Султанов", "Е. Касенов, аким города"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.ministry_fields import parted_fields
from tapsyrma.loaders.russian.morphology import Feature, declined, like
from tapsyrma.loaders.russian.persons import Name, lone_surname, weak_name
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.posts import Sight, rank
from tapsyrma.loaders.russian.scopes import enumerated, listed_places
from tapsyrma.loaders.russian.words import DASHES, Line
from tapsyrma.ontology.frozen import frozen

_SERVICES: Final = frozenset(
    {"полиции", "юстиции", "авиации", "службы", "внутренней", "гражданской", "защиты"}
)
_SINGLE: Final = frozenset({"minister", "akim", "prime-minister", "president"})
"""Posts of which a place or field has one only: two names behind them do not share it."""
_SEVERAL: Final = 2
_CLOSINGS: Final = frozenset({",", "", ".", ")", ";", ":"})


@frozen
class Titled:
    """A person's name with the post beside it, if any."""

    name: Name
    display: str
    post: Sight | None = None


def titled(
    line: Line, posts: tuple[Sight, ...], names: tuple[Name, ...], known: frozenset[str]
) -> tuple[Titled, ...]:
    """Every person of a sentence with the post given beside the name."""
    by_first = {name.first: name for name in names}
    taken = {index for name in names for index in range(name.first, name.last + 1)}
    found: dict[int, Titled] = {}
    for sight in posts:
        for post, name in _holders(line, sight, by_first, taken, known):
            found[name.first] = _settled(line, name, post, known)
            taken.update(range(name.first, name.last + 1))
    for name in names:
        if name.first not in found:
            found[name.first] = _settled(line, name, None, known)
    words = {index for sight in posts for index in range(sight.first, sight.last + 1)} | taken
    for name in _lone(line, words, known):
        found[name.first] = _settled(line, name, None, known)
    return tuple(found[first] for first in sorted(found))


def _settled(line: Line, name: Name, post: Sight | None, known: frozenset[str]) -> Titled:
    if post is not None:
        cases = post.cases
        name = name.settled(cases, known)
    return Titled(name, _display(line, name), post)


def _display(line: Line, name: Name) -> str:
    """The name in the nominative, in the order and with the initials of the text."""
    words = line.words[name.first : name.last + 1]
    forms = {form.part: form.nominative for form in name.forms[0]}
    if any(word.text == "." for word in words):
        family = max((w for w in words if w.letters), key=lambda w: len(w.text))
        before = line.text[words[0].start : family.start]
        return before + forms["surname"] + line.text[family.end : words[-1].end]
    return " ".join(forms[role] for role in name.roles)


def _holders(
    line: Line, sight: Sight, names: dict[int, Name], taken: set[int], known: frozenset[str]
) -> Iterator[tuple[Sight, Name]]:
    """The person who holds a post by the words beside it; several after a plural one."""
    after = _past_ranks(line, sight.last + 1)
    name = names.get(after)
    held = {row[0].case for row in name.forms} if name else set()
    if held and not held & sight.cases:
        return  # "Указом Президента Елжан Биртанов освобожден": another's name
    if sight.plural or (held and not held & sight.singular and held & sight.cases):
        yield from _distributed(line, sight, names)
        return
    if name is None and line.lower(after) == ",":
        following = names.get(after + 1)
        if following is not None and _closes(line, following) and following.case in sight.cases:
            name = following
    if name is None and line.lower(after) in DASHES:
        following = names.get(after + 1)
        cases = {row[0].case for row in following.forms} if following else set()
        if following is not None and _closes(line, following) and cases & sight.cases:
            name = following
    if name is None:
        name = _before(line, sight, names)
    if name is None and after not in taken and not _is_sentence_end(line, after):
        name = weak_name(line, after, known, sight.cases) if _adjoins(line, after) else None
    if name is not None:
        yield sight, name


def _past_ranks(line: Line, index: int) -> int:
    """The index after ranks of service between a post and its holder: "генерал-майор полиции"."""
    at = index
    while line.lower(at) in lexicon.service_ranks() or (at > index and line.lower(at) in _SERVICES):
        at += 1
    return at


def _adjoins(line: Line, index: int) -> bool:
    word = line.at(index)
    return word is not None and word.capital and word.start - line.words[index - 1].end == 1


def _is_sentence_end(line: Line, index: int) -> bool:
    return index >= len(line.words)


def _closes(line: Line, name: Name) -> bool:
    """Whether a name set off by a comma is closed by one too, or ends the sentence."""
    following = line.lower(name.last + 1)
    return following in _CLOSINGS


def _before(line: Line, sight: Sight, names: dict[int, Name]) -> Name | None:
    """A name before the post: "Е. Касенов, аким города", "Е. Касенов (аким города)", "Е. Касенов – аким"."""
    sign = line.at(sight.first - 1)
    if sign is None or not (sign.text in (",", "(") or sign.text in DASHES):
        return None
    name = next((n for n in names.values() if n.last == sight.first - 2), None)
    if name is None or not {row[0].case for row in name.forms} & sight.cases:
        return None
    closing = line.lower(sight.last + 1)
    return name if sign.text == "(" or closing in _CLOSINGS else None


def _distributed(line: Line, sight: Sight, names: dict[int, Name]) -> Iterator[tuple[Sight, Name]]:
    """Holders after a plural post: "министры финансов Б. Султанов, энергетики – К. Бозумбаев"."""
    taken = frozenset(i for n in names.values() for i in range(n.first, n.last + 1))
    index, first = sight.head + 1, True
    while index < len(line.words):
        start = index
        while line.lower(start) in (",", ":", "и", "а", "также"):
            start += 1
        last = complement(line, start - 1, taken, open_list=False)
        at = last + 1
        while at < len(line.words) and (line.words[at].text in DASHES or line.words[at].text == "("):
            at += 1
        name = names.get(at)
        if name is None or (last < start and not first):
            return
        text = line.text[line.words[start].start : line.words[last].end] if last >= start else ""
        run = _run(line, name, names)
        posts = tuple(_one_each(line, sight, start, last)) if len(run) > 1 and first else ()
        if len(posts) == len(run):
            for post, holder in zip(posts, run, strict=True):
                yield _beside(post, holder, own=holder is name), holder
        elif len(run) == 1 or (len(posts) < _SEVERAL and sight.sort not in _SINGLE):
            post = _single(line, sight, start, last, text)
            yield from ((_beside(post, holder, own=holder is name), holder) for holder in run)
        name = run[-1]
        index, first = name.last + 1, False
        if line.lower(index) == ")":
            index += 1


def _run(line: Line, name: Name, names: Mapping[int, Name]) -> tuple[Name, ...]:
    """Names that nothing but commas and "и" part: "Марату Оспанову | и Берику Абаеву"."""
    run = [name]
    while line.lower(run[-1].last + 1) in {",", "и"} and run[-1].last + 2 in names:
        run.append(names[run[-1].last + 2])
    return tuple(run)


def _one_each(line: Line, sight: Sight, start: int, last: int) -> Iterator[Sight]:
    """A post for each place or field that a plural one lists: "акимам | Алматы и Астаны"."""
    head = like(line.words[sight.head].text, declined(sight.lemma, "nominative", "sing"))
    features: frozenset[Feature] = frozenset((case, "sing") for case, _ in sight.features)
    for place in enumerated(line, start, last) if last >= start else ():
        name = f"{head} {place.genitive}"
        yield replace(sight, first=start, last=last, name=name, scope=place.name, features=features)
    if sight.sort == "minister" and last > start:
        for field in parted_fields(line, start, last):
            yield replace(sight, first=start, last=last, name=f"{head} {field}", features=features)


def _beside(post: Sight, name: Name, *, own: bool) -> Sight:
    """A post whose words are those beside its holder, or nothing but the name of a further one."""
    return post if own else replace(post, first=name.first, last=name.last)


def _single(line: Line, sight: Sight, start: int, last: int, rest: str) -> Sight:
    """One of the posts that a plural word names."""
    name = like(line.words[sight.head].text, sight.lemma) + (f" {rest}" if rest else "")
    places = enumerated(line, start, last) if last >= start else ()
    head = Head(sight.lemma, sight.sort, sight.features)
    sort = rank(line, start - 1, last, head) if last >= start else None
    features: frozenset[Feature] = frozenset((case, "sing") for case, _ in sight.features)
    return replace(
        sight,
        first=start if last >= start else sight.first,
        last=max(last, start - 1) if last >= start else sight.last,
        name=name,
        sort=sort or sight.sort,
        features=features,
        scope=places[0].name if len(places) == 1 else None,
    )


def _lone(line: Line, taken: set[int], known: frozenset[str]) -> Iterator[Name]:
    for word in line.words:
        if word.capital and word.index not in taken:
            name = lone_surname(line, word.index, known)
            if name is not None:
                yield name


def enumerated_posts(line: Line, posts: Iterable[Sight], taken: frozenset[int]) -> Iterator[Sight]:
    """A post for each place after a plural head: "акимам Актюбинской и Костанайской областей"."""
    for sight in posts:
        places = listed_places(line, sight.head + 1, taken) if sight.plural else None
        for place in places.scopes if places else ():
            head = like(line.words[sight.head].text, declined(sight.lemma, "nominative", "sing"))
            last = places.last if places else sight.last
            yield replace(sight, last=last, name=f"{head} {place.genitive}", scope=place.name)
