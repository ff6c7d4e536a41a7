"""Bodies, collectives, programmes and unnamed posts of one document, each gathered over its mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from tapsyrma.loaders.relate.dated_names import dated_names
from tapsyrma.loaders.relate.local_names import same_bodies
from tapsyrma.ontology.extraction import Thing
from tapsyrma.ontology.keys import content_id, search_key
from tapsyrma.ontology.records import Document, Found, Language, Mention, Post, Span

# "The programme" and "the Concept" of one name in quotation marks are one thing on one page.
_OWN_NAME = re.compile(r"[«“\"](?P<name>[^»”\"]{3,})[»”\"]")
_BRACKETS = (" (", " («", ' ("', " (“")
"""What stands between a name and its abbreviation in brackets."""
_QUOTES = str.maketrans("", "", "«»\"“”„'’")


_BARE = frozenset({"ministry", "министерство", "министрлік"})
"""Words that name no ministry by themselves."""
_ADORNING = ("ий", "ый", "ой", "ая", "яя", "ое", "ее", "ның", "нің", "дың", "дің", "тың", "тің")
"""How adjectives and owners end in Russian and Kazakh."""
_MANY_OF_A_KIND = frozenset({"akimat", "government", "parliament", "maslikhat"})
"""Bodies whose word alone means the page's own rather than the one named before."""
_ONE_TO_A_PLACE = frozenset({"akimat", "maslikhat"})
"""Of these, such that the word alone means the only one that the page has named with its place."""


def _extends(full: list[str], short: list[str]) -> bool:
    """Whether a name has one more word than another at least: it begins with it, or holds its only word."""
    if len(full) <= len(short):
        return False
    return full[: len(short)] == short or _adorned(full, short) or (len(short) == 1 and short[0] in full)


def _adorned(full: list[str], short: list[str]) -> bool:
    """Whether a name has only an adjective or an owner before another: "районный отдел культуры"."""
    front = full[: len(full) - len(short)]
    ends = len(short) > 1 and len(front) in {1, 2} and full[len(front) :] == short
    return ends and all(word.endswith(_ADORNING) for word in front[-1:])


def _shortened(bodies: Iterable[Mention], text: str) -> dict[str, str]:
    """The abbreviations of bodies given in brackets behind their names: "Ministry of Education (MES)"."""
    listed = sorted(bodies, key=lambda m: m.span)
    return {
        short.name: full.name
        for full, short in pairwise(listed)
        if text[full.span.end : short.span.start] in _BRACKETS
        and short.name.isupper()
        and " " not in short.name
    }


def _fuller_names(bodies: Iterable[Mention], language: Language) -> dict[str, str]:
    """The fuller name of each body named shorter too: "the Council" of "the Council of Veterans"."""
    sorts = {search_key(m.name.translate(_QUOTES)): m.sort for m in bodies}
    full: dict[str, str] = {}
    for name, sort in sorts.items():
        if sort in _ONE_TO_A_PLACE and " " not in name:
            full |= _the_only_one(name, sorts)
        if sort in _MANY_OF_A_KIND or name in _BARE:
            continue
        words = name.split()
        longer = [o for o in sorts if sorts[o] == sort and (_begins(o, name) or _adorned(o.split(), words))]
        longest = max(longer, key=len, default="")
        if longer and all(longest == other or _begins(longest, other) for other in longer):
            full[name] = longest
    if language == "kk":
        full |= same_bodies({name: sort for name, sort in sorts.items() if sort is not None})
    return {name: full.get(longer, longer) for name, longer in full.items()}


def _the_only_one(name: str, sorts: dict[str, str | None]) -> dict[str, str]:
    """The body named with its place before the bare word for its kind, where the page has only that one."""
    known = list(sorts)
    placed = [other for other in known if sorts[other] == sorts[name] and " " in other]
    return {name: placed[0]} if len(placed) == 1 and known.index(placed[0]) < known.index(name) else {}


def _begins(full: str, short: str) -> bool:
    return full.startswith(f"{short} ")


def _plain(programme: Mention) -> str:
    """What a programme is known by: its own name in quotation marks, else all of its words."""
    own = _OWN_NAME.search(programme.name)
    return search_key((own["name"] if own else programme.name).translate(_QUOTES))


class Things:
    """Everything named in a document that is not a person."""

    def __init__(self, document: Document, found: Iterable[Found]) -> None:
        self._document = document.id
        self._groups: dict[tuple[str, str], list[Mention]] = {}
        self._taken: set[tuple[tuple[str, str], Mention]] = set()
        self._short: dict[str, str] = {}
        self._ids: dict[tuple[str, str], str] = {}
        self._full: dict[str, str] = {}
        found = tuple(found)
        for one in found:
            self._short.update(_shortened(one.bodies, document.text))
        self._full = _fuller_names((body for one in found for body in one.bodies), document.language)
        named = [_plain(programme) for one in found for programme in one.programmes]
        self._dated = dated_names(named)
        for one in found:
            wholes = (body.organ_of for body in one.bodies if body.organ_of is not None)
            for mention in (*one.bodies, *wholes, *one.collectives, *one.programmes):
                self.add(mention)

    def _key(self, mention: Mention) -> tuple[str, str]:
        if mention.kind == "programme":
            plain = _plain(mention)
            key = mention.kind, self._dated.get(plain, plain)
            return key if " " in plain else self._fuller(mention) or key
        name = self._short.get(mention.name, mention.name) if mention.kind == "body" else mention.name
        plain = search_key(name.translate(_QUOTES))
        return mention.kind, self._full.get(plain, plain) if mention.kind == "body" else plain

    def _fuller(self, mention: Mention) -> tuple[str, str] | None:
        """The one programme of that kind named in full before, for which "the Concept" stands."""
        head = search_key(mention.name)
        named = [
            key
            for key, group in self._groups.items()
            if key[0] == "programme"
            and group[0].sort == mention.sort
            and group[0].span.start < mention.span.start
            and head in key[1].split()
            and key[1] != head
        ]
        return named[0] if len(named) == 1 else None

    def antecedent(self, mention: Mention) -> Mention:
        """The body named before for which a shorter name stands; else the mention itself.

        "The Ministry" is the ministry named last; "the board" or "the Coordination Council" the only body of
        the page whose name has the word, or begins so; "prosecutors" are not the Prosecutor's Office.
        """
        if mention.kind == "body" and search_key(mention.name) in _BARE:
            return self._last_ministry(mention)
        words = search_key(mention.name).split()
        if mention.kind not in {"body", "collective"} or mention.sort in _MANY_OF_A_KIND:
            return mention
        if mention.kind == "collective" and (len(words) > 1 or mention.plural):
            return mention
        meant = {
            key: max(group, key=lambda m: len(m.name))
            for (kind, key), group in self._groups.items()
            if kind == "body" and group[0].span.start < mention.span.start and _extends(key.split(), words)
        }
        return next(iter(meant.values())) if len(meant) == 1 else mention

    def _last_ministry(self, mention: Mention) -> Mention:
        before = [
            m
            for (kind, _), group in self._groups.items()
            if kind == "body"
            for m in group
            if m.sort == "ministry" and search_key(m.name) not in _BARE and m.span.start < mention.span.start
        ]
        latest = max((m.span for m in before), default=None)
        meant = [m for m in before if m.span == latest]
        return meant[0] if len(meant) == 1 else mention

    def add(self, mention: Mention) -> str:
        """Take a mention in; returns the id of the thing that it names."""
        key = self._key(mention)
        if (key, mention) not in self._taken:
            self._taken.add((key, mention))
            self._groups.setdefault(key, []).append(mention)
        return self.id(mention)

    def id(self, mention: Mention) -> str:
        """The id of the thing that a mention names."""
        key = self._key(mention)
        known = self._ids.get(key)
        if known is None:
            self._ids[key] = known = content_id("mention", self._document, *key)
        return known

    def of(self, kind: str) -> tuple[Thing, ...]:
        """The things of one kind, in the order of their first mention."""
        groups = [group for (sort, _), group in self._groups.items() if sort == kind]
        return tuple(self._thing(group) for group in sorted(groups, key=lambda g: min(m.span for m in g)))

    def _thing(self, group: list[Mention]) -> Thing:
        first = min(group, key=lambda m: m.span)
        own = self._key(first)[1]
        return Thing(
            id=self.id(first),
            kind=first.kind if first.kind != "person" else "body",
            name=next((m.name for m in group if search_key(m.name.translate(_QUOTES)) == own), first.name),
            sort=next((m.sort for m in group if m.sort), None),
            mentions=tuple(sorted({m.span for m in group})),
            entry=next((m.entry for m in group if m.entry), None),
            scope=next((m.scope for m in group if isinstance(m, Post) and m.scope), None),
        )

    def within(self, kind: str, span: Span) -> tuple[str, ...]:
        """Ids of the things of one kind named inside a span, in order."""
        hits = sorted(
            (m.span, self.id(m))
            for (sort, _), group in self._groups.items()
            if sort == kind
            for m in group
            if span.covers(m.span)
        )
        return tuple(dict.fromkeys(identifier for _, identifier in hits))
