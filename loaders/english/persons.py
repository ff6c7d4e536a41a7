"""Persons: names with the post that stands beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.names import Name, find_names, pairs_after, past_title
from tapsyrma.loaders.english.titles import PostPhrase
from tapsyrma.loaders.english.tokens import DASHES, QUOTES, Line, line
from tapsyrma.loaders.once import OncePerPage
from tapsyrma.ontology.records import Case, Layout, Person, Post, Span

_GOVERNED: Final = re.compile(
    r"\b(?:[Aa]kim|[Mm]ayor|[Gg]overnor|[Hh]ead) of ([A-Z][a-z]+)"
    r"(?=[,.;:]| (?:[a-z]|[A-Z][a-z]+[eo]v))"
)
"""What somebody governs: "the Akim of Sarani, A. Name"."""
_LONGEST_INITIAL: Final = 3
_LONGEST_FIELD: Final = 9
"""Tokens of what somebody is deputy for."""
_IN_TITLES: Final = frozenset(("of", "for", "on", "in", "and", "&"))
"""Words that join those of a title, a name with capitals."""
_SENDING: Final = frozenset(("instruction", "instructions", "order", "orders", "tasks", "address", "message"))
"""What others act in line with, while whoever gave it takes no part."""
_GLOSS: Final = 5
"""Tokens in brackets that call a post by another word: "the akim (mayor) | B. Name"."""
_LONGEST_GAP: Final = 4
_BETWEEN_TITLES: Final = 2
_OWN_TITLE: Final = frozenset(("commander", "commander-in-chief", "party", "security", "elbasy"))
"""Words of titles that go with an office of state; "Head of State, Prosecutor General B. Name" are two."""
_OPENINGS: Final[tuple[list[str], ...]] = (
    [], ["the"], ["a"], ["former"], ["who"], ["who", "acts", "as"], ["who", "serves", "as"],
    ["who", "is", "also"],
    ["newly", "appointed"], ["the", "newly", "appointed"],
)  # fmt: skip
"""What may stand between the comma or bracket after a name and its post."""


def _surnames(layout: Layout) -> frozenset[str]:
    found: set[str] = set()
    for sentence in layout.sentences:
        words_of = line(layout.text_of(sentence), sentence.span.start)
        for name in find_names(words_of):
            if name.certain and name.given is not None and name.surname is not None:
                found.add(words_of.bare(name.surname))
    return frozenset(found)


def _towns(layout: Layout) -> frozenset[str]:
    return frozenset(found.group(1).lower() for found in _GOVERNED.finditer(layout.document.text))


towns = OncePerPage(_towns)
"""The words, in lower case, that a document calls places which somebody governs."""

surnames = OncePerPage(_surnames)
"""The surnames, in lower case, of those whom a document names in full or with an initial."""


def settled(
    sentence: Line,
    names: tuple[Name, ...],
    posts: tuple[PostPhrase, ...],
    known: frozenset[str],
    governed: frozenset[str],
) -> tuple[Name, ...]:
    """The names that count: certain ones, and those that a post, a verb or the document vouches for.

    ``known`` are surnames of the page, ``governed`` its towns: "Akim Sarani" names nobody on a page that
    tells of "the Akim of Sarani".
    """
    held = {post.last + 1 + (sentence.lower(post.last + 1) == ",") for post in posts}
    taken = {at for post in posts for at in range(post.first, post.last + 1)}
    if len(names) == 1 and names[0].first == 0 and names[0].last == len(sentence.tokens) - 1:
        return ()  # a line that is but a name signs the page
    sure = frozenset(n.last for n in names if n.certain)
    kept = [n for n in names if n.first not in taken and _counts(sentence, n, held, known, sure)]
    busy = {at for n in kept for at in range(n.first, n.last + 1)} | taken
    starts = {past_title(sentence, post.last + 1) for post in posts if not post.plural}
    for start in sorted(starts - busy):
        if start < len(sentence.tokens):
            pairs = (n for n in pairs_after(sentence, start) if not busy & set(range(n.first, n.last + 1)))
            kept += [n for n in pairs if n.first < n.last or sentence.bare(n.first) not in governed - known]
    busy = {at for n in kept for at in range(n.first, n.last + 1)} | taken
    kept += [
        Name(t.index, t.index, surname=t.index)
        for t in sentence.tokens
        if t.index not in busy and t.capital and t.bare in known
    ]
    return tuple(sorted(kept, key=lambda n: n.first))


def _counts(sentence: Line, name: Name, held: set[int], known: frozenset[str], sure: frozenset[int]) -> bool:
    if name.certain or name.first in held:
        return True
    if name.first - 2 not in sure and _ends_title(sentence, name.first):  # not "A. Name and | Name said"
        return False
    surname = sentence.bare(name.surname) if name.surname is not None else ""
    beside = {sentence.lower(name.last + 1), sentence.lower(name.first - 1)}
    return surname in known or bool(beside & (words("saying") | words("reporting")))


def _ends_title(sentence: Line, first: int) -> bool:
    """Whether words with capitals end a longer name: "Institute of | Nuclear Physics reported"."""
    before = first - 1 - (sentence.lower(first - 1) == "the")
    return sentence.lower(before) in _IN_TITLES and sentence.capital(before - 1)


def person(sentence: Line, name: Name, post: tuple[PostPhrase, Post] | None) -> Person:
    """The record of a name with its post."""
    span = sentence.span(name.first, name.last)
    whole = span
    first = min(name.first, post[0].first) if post is not None else name.first
    if post is not None:
        phrase = sentence.span(post[0].first, post[0].last)
        whole = Span(min(span.start, phrase.start), max(span.end, phrase.end))
    return Person(
        kind="person",
        span=span,
        name=sentence.text(name.first, name.last),
        case=_case(sentence, first, name.last),
        given=_part(sentence, name.given),
        surname=_part(sentence, name.surname),
        patronymic=_part(sentence, name.patronymic),
        post=replace(post[1]) if post is not None else None,
        whole=whole,
    )


def _case(sentence: Line, first: int, last: int) -> Case:
    """Whose something is, or with whom or for whom it is done: "on behalf of the President B. Name"."""
    if sentence.tokens[last].possessive:
        return "possessive"
    before = first - 1 - (sentence.lower(first - 1) == "the")
    word, governed = sentence.lower(before), sentence.lower(before - 1)
    ahead = {sentence.lower(at) for at in range(before - 5, before - 1)}  # "in line with the instructions of"
    sent = word == "of" and (governed == "behalf" or (governed in _SENDING and "with" in ahead))
    along = word == "with" and governed in {"together", "along", "jointly"}
    along = along or _comes_along(sentence, first)
    return "instrumental" if sent or along or (word == "by" and governed == "accompanied") else "nominative"


def _comes_along(sentence: Line, first: int) -> bool:
    """Whether a name goes on the list that "Together with A and B, they …" begins with."""
    if not any(sentence.says(0, word, "with") for word in ("together", "along")):
        return False
    between = [sentence.lower(at) for at in range(2, first) if not sentence.capital(at)]
    main = words("finite") | {"they", "he", "she", "we"}
    return not any(word in main or word.endswith("ed") for word in between)


def _part(sentence: Line, index: int | None) -> str | None:
    if index is None:
        return None
    token = sentence.tokens[index]
    stop = (
        "."
        if sentence.lower(index + 1) == "."
        and len(token.text) <= _LONGEST_INITIAL
        and index + 1 < len(sentence.tokens)
        else ""
    )
    return token.text[: len(token.bare)] + stop


def beside(
    sentence: Line, name: Name, posts: tuple[PostPhrase, ...], names: tuple[Name, ...]
) -> PostPhrase | None:
    """The post that stands beside a name: before it, or after a comma, a dash or in brackets."""
    for post in posts:
        if post.plural or _is_another_s(sentence, post, name):
            continue
        if post.shared and post.last < name.first and _listed(sentence, post.last + 1, name.first, names):
            return post
        gap = [sentence.lower(at) for at in range(post.last + 1, name.first)]
        gap = _without_gloss(gap)
        gap = _without_courtesy(gap if gap[:1] != ["("] or gap[-1:] != [")"] or len(gap) > _GLOSS else [])
        gap = _without_rank(gap)
        if post.last < name.first and _tells_field(sentence, post, name):
            return post
        titled = not gap or (_of_list(sentence, post) and len(gap) == 1 and gap[0] in DASHES)
        titled = titled or (gap == [":"] and post.first == 0 and name.last + 1 >= sentence.size)
        titled = titled or gap == [","]
        own = gap == [","] and _has_own(sentence, post, name, names, posts)
        if post.last < name.first and titled and not own and (gap != [","] or _apposed(sentence, post, name)):
            return _first_of_two(sentence, post, posts)
    for post in posts:
        gap = [sentence.lower(at) for at in range(name.last + 1, post.first)]
        if post.plural or post.shared or post.first < name.last or not gap or len(gap) > _LONGEST_GAP:
            continue
        if _of_list(sentence, post):
            continue
        taken = any(past_title(sentence, post.last + 1) == other.first for other in names)
        opened = gap[0] in {",", "("} or (gap[0] in DASHES and not taken)
        if opened and gap[1:] in _OPENINGS and not taken:
            return post
    return None


def _is_another_s(sentence: Line, post: PostPhrase, name: Name) -> bool:
    """Whether a post is not the one of a name: "for the post of akim | A. Name", "the President's | Fund"."""
    vacant = any(sentence.says(post.first - far, "post", "of") for far in (2, 3))
    return vacant or (sentence.tokens[post.last].possessive and post.last < name.first)


def _has_own(
    sentence: Line, post: PostPhrase, name: Name, names: tuple[Name, ...], posts: tuple[PostPhrase, ...]
) -> bool:
    """Whether a post is the one of the name before it, and another follows: "A, head of X, B, head of Y"."""
    taken = any(n.last + 2 == post.first and sentence.lower(n.last + 1) == "," for n in names)
    behind = any(p.first == name.last + 2 and sentence.lower(name.last + 1) == "," for p in posts)
    return taken and behind


def _tells_field(sentence: Line, post: PostPhrase, name: Name) -> bool:
    """Whether only what a post is for stands before the name: "Deputy Chairman for projects B. Name"."""
    first = post.last + 1
    between = range(first + 1, name.first)
    plain = all(sentence.word(at) and not sentence.capital(at) for at in between)
    verbs = any(sentence.lower(at) in words("finite") | {"to", "by"} for at in between)
    return sentence.lower(first) == "for" and 0 < len(between) <= _LONGEST_FIELD and plain and not verbs


def _first_of_two(sentence: Line, post: PostPhrase, posts: tuple[PostPhrase, ...]) -> PostPhrase:
    """The office of state before a title: "President, Supreme Commander of the Armed Forces, B. Name"."""
    for one in posts:
        between = range(one.last + 1, post.first)
        joined = bool(between) and len(between) <= _BETWEEN_TITLES and sentence.lower(one.last + 1) == ","
        led = one.sort == "prime-minister" and post.sort in {"head", "chairman", "other"}
        same = led or not _OWN_TITLE.isdisjoint(sentence.lower(at) for at in range(post.first, post.last + 1))
        if joined and one.sort in {"president", "prime-minister"} and same:
            return one
    return post


def _without_gloss(gap: list[str]) -> list[str]:
    """The words between a post and a name without "(hereinafter – KMG)"."""
    if gap[:2] != ["(", "hereinafter"] or ")" not in gap:
        return gap
    return gap[gap.index(")") + 1 :]


def _without_courtesy(gap: list[str]) -> list[str]:
    """The words between a post and a name without "Mr." or "Dr."."""
    at = int(gap[:1] == [","])
    if gap[at : at + 1] and gap[at] in words("titles") and gap[at + 1 :] in ([], ["."]):
        return gap[:at]
    return gap


def _without_rank(gap: list[str]) -> list[str]:
    """The words between a post and a name without a rank: ", Senior Counsellor of Justice"."""
    left = [word for word in gap if word not in words("uniforms") | words("ranks")]
    return [] if left == [","] and len(gap) > len(left) else left


def lay_word(sentence: Line, name: Name) -> int | None:
    """The word by which somebody without a post is known: just before the name, or after a comma."""
    if sentence.lower(name.first - 1) in words("laymen"):
        return name.first - 1
    at = name.last + 2
    while sentence.lower(name.last + 1) == "," and sentence.lower(at) in {"a", "an", "the", "local"}:
        at += 1
    return at if sentence.lower(name.last + 1) == "," and sentence.lower(at) in words("laymen") else None


def _listed(sentence: Line, start: int, end: int, names: tuple[Name, ...]) -> bool:
    """Whether nothing but names, commas and "and" stands between two tokens."""
    named = {at for n in names for at in range(n.first, n.last + 1)}
    return all(at in named or sentence.lower(at) in {",", "and", "."} for at in range(start, end))


def _of_list(sentence: Line, post: PostPhrase) -> bool:
    """Whether a post is one of "ministers of Health A. Name, Energy - B. Name": its holder follows."""
    said = sentence.text(post.first, post.last)
    many = sentence.lower(post.head).endswith("s")
    told = sentence.lower(post.head - 1) == "who"  # "B. Name, who | heads the department"
    return not post.plural and not told and said != post.name and (many or said in post.name)


def _apposed(sentence: Line, post: PostPhrase, name: Name) -> bool:
    """Whether a name after "the Prime Minister," is in apposition rather than the next of a list.

    Without a comma behind it a post that begins the sentence has that name: "The Minister, A. Name said".
    """
    if sentence.lower(name.last + 1) in {",", ".", "", ")"}:
        return True
    first = post.first - (sentence.lower(post.first - 1) == "the")
    opens = first <= 0 or sentence.lower(first - 1) in {".", ","} | DASHES | QUOTES
    acts = words("saying") | words("instructing") | words("held") | {"has", "had", "also", "visited", "met"}
    return opens and sentence.lower(name.last + 1) in acts
