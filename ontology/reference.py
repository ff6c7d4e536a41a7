"""The registry: bodies, posts, territories and who held what, as far as a source says so.

The Turtle files under ``registry/`` are written by hand. What they get wrong (a date that is none, a
reference to nothing, a missing source) is a ``DataError`` that names file and key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from tapsyrma.ontology.entries import Change, Entry, EntryKind, FormerName, Tenure
from tapsyrma.ontology.latin import latin_key, to_latin
from tapsyrma.ontology.names import name_key
from tapsyrma.ontology.registrar import read_registry
from tapsyrma.ontology.terms import FOLDER

__all__ = ["Change", "Entry", "EntryKind", "FormerName", "Registry", "Tenure", "load_registry", "registry"]


@dataclass(frozen=True)
class Registry:
    """Everything that the registry says, ready to be asked. ``digest`` is the SHA-256 of its files."""

    entries: Mapping[str, Entry]
    tenures: tuple[Tenure, ...]
    changes: tuple[Change, ...]
    digest: str

    def find(self, name: str, *, kind: EntryKind, on: str | None = None) -> tuple[Entry, ...]:
        """The entries of one kind that bear this name, sorted by id.

        Args:
            name: in the nominative, in any of the languages, Kazakh in either script.
            kind: what it names.
            on: an ISO day, month or year; entries that surely did not exist then are dropped.
        """
        key = name_key(name)
        ids = self._by_name.get((kind, key)) or self._by_latin.get((kind, latin_key(key))) or set()
        found = (self.entries[identifier] for identifier in sorted(ids))
        return tuple(entry for entry in found if on is None or entry.existed(on))

    def holders(self, post: str, on: str) -> tuple[Tenure, ...]:
        """The tenures in a post that the sources show to cover an ISO day."""
        return tuple(tenure for tenure in self._by_post.get(post, ()) if tenure.covers(on))

    def successors(self, identifier: str) -> tuple[Change, ...]:
        """The changes by which an entry became something else."""
        return tuple(change for change in self.changes if identifier in change.before)

    def members(self, collective: str, on: str | None = None) -> tuple[Entry, ...]:
        """The members of a collective; given a day, those that may have existed then."""
        members = (self.entries[identifier] for identifier in self.entries[collective].members)
        return tuple(member for member in members if on is None or member.existed(on))

    def of_kind(self, kind: EntryKind) -> tuple[Entry, ...]:
        """All entries of one kind, sorted by id."""
        return tuple(entry for entry in self.entries.values() if entry.kind == kind)

    @cached_property
    def _by_name(self) -> Mapping[tuple[EntryKind, str], set[str]]:
        index: dict[tuple[EntryKind, str], set[str]] = {}
        for entry in self.entries.values():
            for _, name in entry.every_name():
                index.setdefault((entry.kind, name_key(name)), set()).add(entry.id)
        return index

    @cached_property
    def _by_latin(self) -> Mapping[tuple[EntryKind, str], set[str]]:
        """Kazakh names as they are spelt in Latin script, so that the files need each name once."""
        index: dict[tuple[EntryKind, str], set[str]] = {}
        for entry in self.entries.values():
            for language, name in entry.every_name():
                if language.startswith("kk"):
                    index.setdefault((entry.kind, latin_key(name_key(to_latin(name)))), set()).add(entry.id)
        return index

    @cached_property
    def _by_post(self) -> Mapping[str, list[Tenure]]:
        index: dict[str, list[Tenure]] = {}
        for tenure in self.tenures:
            index.setdefault(tenure.post, []).append(tenure)
        return index


def load_registry(folder: Path) -> Registry:
    """Read a registry from the ``.ttl`` files of a folder. Raises ``DataError`` naming file and key."""
    return Registry(*read_registry(folder))


@cache
def registry() -> Registry:
    """The registry that comes with the package, read once a process."""
    return load_registry(FOLDER / "registry")
