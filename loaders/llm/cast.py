"""Who and what a model names, each led back to its places in the text; what has none is refused."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from tapsyrma.loaders.evaluate.names import same_person, same_title
from tapsyrma.loaders.evaluate.words import words
from tapsyrma.loaders.llm import schema
from tapsyrma.loaders.llm.naming import inflected, sort_of
from tapsyrma.loaders.llm.offices import office
from tapsyrma.loaders.llm.places import Places
from tapsyrma.ontology.extraction import Official, Party, Rejected, Thing
from tapsyrma.ontology.keys import content_id, search_key
from tapsyrma.ontology.records import Basis, Found, Layout, MentionKind, Role, Span

NOWHERE = Span(0, 0)
"""Where words stand that are not in the text."""

_LONGEST_NAME = {"person": 6}
_LONGEST = 40
"""Words of a name: what is longer is no name, and comparing names takes long where they are."""


@dataclass(slots=True)
class _Candidate:
    """Something that the model names, with the places of its forms."""

    kind: MentionKind
    said: schema.Named
    name: str
    spans: set[Span] = field(default_factory=set)


class Cast:
    """The named things of one answer that the text bears out, by the model's keys."""

    def __init__(
        self, answer: schema.Answer, layout: Layout, places: Places, found: tuple[Found, ...]
    ) -> None:
        self.rejected: list[Rejected] = []
        self._layout, self._places, self._found = layout, places, found
        candidates = [made for kind, said in _all(answer) if (made := self._candidate(kind, said))]
        _part(candidates, head_first=layout.document.language != "kk")
        self._records: dict[str, Official | Thing] = {}
        keys: dict[str, str] = {}
        for candidate in candidates:
            if not candidate.spans:
                self._refuse("ambiguous", NOWHERE, candidate.kind, candidate.said)
                continue
            record = self._record(candidate)
            self._records[record.id] = _joined(self._records.get(record.id), record)
            keys[candidate.said.key] = record.id
        # A key given twice refers to nothing.
        often = Counter(said.key for _, said in _all(answer))
        self._ids = {key: identifier for key, identifier in keys.items() if often[key] == 1}
        self._said = {said.key: said.name for _, said in _all(answer)}

    @property
    def officials(self) -> tuple[Official, ...]:
        """The named persons, in the order of the text."""
        return tuple(one for one in self._ordered() if isinstance(one, Official))

    def things(self, kind: MentionKind) -> tuple[Thing, ...]:
        """The bodies, collectives, programmes or unnamed posts, in the order of the text."""
        return tuple(one for one in self._ordered() if isinstance(one, Thing) and one.kind == kind)

    def of(self, key: str | None) -> Official | Thing | None:
        """What a key of the model's stands for, if the text bears it out."""
        return self._records.get(self._ids.get(key or "", ""))

    def said(self, key: str) -> str:
        """What the model calls it, for messages."""
        return self._said.get(key, key)

    def within(self, kind: MentionKind, span: Span) -> tuple[str, ...]:
        """Ids of the things of a kind that are named inside a span."""
        return tuple(one.id for one in self.things(kind) if any(span.covers(at) for at in one.mentions))

    def party(self, one: Official | Thing, *, role: Role = "lead", basis: Basis = "stated") -> Party | None:
        """Somebody as a party; a programme is none."""
        if isinstance(one, Official):
            return Party(one.name, "official", one.id, post=one.post, role=role, basis=basis)
        return None if one.kind == "programme" else Party(one.name, one.kind, one.id, role=role, basis=basis)

    def _ordered(self) -> list[Official | Thing]:
        return sorted(self._records.values(), key=lambda one: (one.mentions, one.id))

    def _candidate(self, kind: MentionKind, said: schema.Named) -> _Candidate | None:
        """The places of a name's forms; none where no form of it stands in the text."""
        standing = [
            one for one in said.words if _is_name(kind, one) and next(self._places.in_text(one), None)
        ]
        names = same_person if kind == "person" else same_title
        alike = _is_name(kind, said.name) and (kind != "person" or any(names(said.name, f) for f in standing))
        if not standing or not alike:
            shown = (at for form in said.words for at in self._places.all(form))
            place = next((at for at in shown if self._places.is_furniture(at)), None)
            self._refuse("furniture" if place else "no-evidence", place or NOWHERE, kind, said)
            return None
        kept = any(inflected(said.name, form) and names(said.name, form) for form in standing)
        name = said.name if kept else standing[0]
        forms = (form for form in standing if names(name, form))
        return _Candidate(kind, said, name, {at for form in forms for at in self._places.in_text(form)})

    def _record(self, candidate: _Candidate) -> Official | Thing:
        spans, said = tuple(sorted(candidate.spans)), candidate.said
        document, name = self._layout.document.id, candidate.name
        if isinstance(said, schema.Official):
            identifier = content_id("mention", document, "person", search_key(name))
            held = office(said, spans, self._layout, self._places, self._found)
            if said.post and held is None:
                self._refuse("no-evidence", spans[0], "person", said, f"post “{said.post}” of ")
            person = Official(identifier, name, spans, former=said.former)
            return person if held is None else held.given_to(person)
        kind = candidate.kind if candidate.kind != "person" else "body"
        sort, scope = sort_of(kind, name, getattr(said, "kind", None), spans, self._found)
        return Thing(
            content_id("mention", document, kind, search_key(name)), kind, name, sort, spans, None, scope
        )

    def _refuse(self, reason: str, span: Span, kind: MentionKind, said: schema.Named, part: str = "") -> None:
        self.rejected.append(refusal(reason, span, f"{part}{kind} “{said.name}”"))


def _is_name(kind: MentionKind, form: str) -> bool:
    """Whether a form has words, and no more than a name can have."""
    return 0 < len(words(form)) <= _LONGEST_NAME.get(kind, _LONGEST)


def refusal(reason: str, span: Span, item: str) -> Rejected:
    """What is refused and why; ``item`` is shortened, for a model's words may be long."""
    line = " ".join(item.split())
    match reason:
        case "furniture" | "ambiguous" | "general-statement":
            return Rejected(reason, span, line[:200])
        case _:
            return Rejected("no-evidence", span, line[:200])


def _all(answer: schema.Answer) -> Iterator[tuple[MentionKind, schema.Named]]:
    groups: tuple[tuple[MentionKind, Iterable[schema.Named]], ...] = (
        ("person", answer.officials),
        ("post", answer.posts),
        ("body", answer.bodies),
        ("collective", answer.collectives),
        ("programme", answer.programmes),
    )
    return ((kind, said) for kind, group in groups for said in group)


def _part(candidates: list[_Candidate], *, head_first: bool) -> None:
    """Take back places that several names claim, and bare heads of longer names ("the Ministry" of …).

    The head noun stands first (Russian, English) or last (Kazakh).
    """
    claimed: dict[Span, set[tuple[str, str]]] = defaultdict(set)
    longest: dict[int, int] = defaultdict(int)
    for one in candidates:
        for at in one.spans:
            claimed[at].add((one.kind, search_key(one.name)))
            head = at.start if head_first else at.end
            longest[head] = max(longest[head], at.end - at.start)
    for one in candidates:
        one.spans = {
            at
            for at in one.spans
            if len(claimed[at]) == 1 and longest[at.start if head_first else at.end] == at.end - at.start
        }


def _joined(known: Official | Thing | None, record: Official | Thing) -> Official | Thing:
    """One record of something named twice."""
    if known is None:
        return record
    return replace(known, mentions=tuple(sorted({*known.mentions, *record.mentions})))
