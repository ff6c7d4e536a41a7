"""What stands in the registry, as frozen records. An unknown date is ``None`` and excludes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tapsyrma.ontology.days import first_day, last_day, surely_before

EntryKind: TypeAlias = Literal["body", "collective", "official", "post", "territory"]
ChangeKind: TypeAlias = Literal["renamed", "split", "merged"]


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that an entry bore for a time: Nur-Sultan, of Astana."""

    names: Mapping[str, tuple[str, ...]]
    begins: str | None = None
    ends: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the registry.

    ``id`` is ``body/ministry-of-finance``; ``kind`` its first part; ``sort`` the narrower kind (``ministry``,
    ``minister``, ``deputy-akim``, ``region``, ``all-akims``). ``labels`` has the preferred name by language
    (kk, ru, en), ``names`` every current name, the preferred one first. ``begins`` and ``ends`` are ISO days,
    months or years; ``ends`` is the first day on which it no longer existed. ``parent`` is the body that a
    post stands in, or what a body or territory is part of; ``reports_to`` the post that it answers to.
    """

    id: str
    kind: EntryKind
    sort: str
    labels: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]]
    sources: tuple[str, ...]
    begins: str | None = None
    ends: str | None = None
    former: tuple[FormerName, ...] = ()
    parent: str | None = None
    reports_to: str | None = None
    territory: str | None = None
    members: tuple[str, ...] = ()
    iso: str | None = None
    kato: str | None = None

    def existed(self, on: str) -> bool:
        """Whether it may have existed then: false only where its dates exclude the day, month or year."""
        begun = self.begins is None or not surely_before(on, self.begins)
        ended = self.ends is not None and last_day(self.ends) <= first_day(on)
        return begun and not ended

    def every_name(self) -> Iterator[tuple[str, str]]:
        """Language and name, current names first, then former ones."""
        for names in (self.names, *(former.names for former in self.former)):
            for language, spellings in names.items():
                for spelling in spellings:
                    yield language, spelling


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held a post, from when to when, as far as known. ``observed``: days on which a source shows it."""

    id: str
    official: str
    post: str
    sources: tuple[str, ...]
    begins: str | None = None
    ends: str | None = None
    observed: tuple[str, ...] = ()
    acting: bool = False

    def shown(self) -> tuple[str, str] | None:
        """The first and the last day on which the sources show the holder in the post, or None.

        A tenure without a known end reaches to the last day on which it was observed, one without a known
        beginning from the first; of a month or year, only what lies wholly within it counts.
        """
        begun = {last_day(self.begins)} if self.begins else set()
        ended = {first_day(self.ends)} if self.ends else begun
        first = min(begun.union(self.observed), default=None)
        last = max(ended.union(self.observed), default=None)
        return (first, last) if first and last and first <= last else None

    def covers(self, on: str) -> bool:
        """Whether the sources show the holder in the post on an ISO day."""
        shown = self.shown()
        return shown is not None and shown[0] <= on <= shown[1]


@dataclass(frozen=True, slots=True)
class Change:
    """A rename, split or merger: what was ``before`` became what is ``after`` on a day, month or year."""

    id: str
    kind: ChangeKind
    before: tuple[str, ...]
    after: tuple[str, ...]
    on: str
    sources: tuple[str, ...]
