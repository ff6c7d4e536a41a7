"""Named things of one release that the registry knows.

A person is a registry official only on two proofs, name and post: a tenure in that post that the day of the
release does not exclude.
"""

from __future__ import annotations

import re

from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.resolve.fields import besides, domains_in, narrower
from tapsyrma.loaders.resolve.placed import identifies, own_words, signature
from tapsyrma.loaders.resolve.setting import Setting
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.days import last_day, surely_before
from tapsyrma.ontology.entries import Entry, EntryKind, Tenure
from tapsyrma.ontology.latin import latin_key, to_latin
from tapsyrma.ontology.names import name_key
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import Registry

_OF_A_REGION = frozenset({"akim", "akimat"})
_OF_THE_COUNTRY = frozenset({"ministry", "agency", "committee"})
"""Kinds of bodies that only the country has."""
_DUAL = re.compile(r"\s+[–—-]\s+")


class Registered:
    """Leads the named things of one reading back to the registry."""

    def __init__(self, reading: Reading, setting: Setting, registry: Registry) -> None:
        self.setting = setting
        self.registry = registry
        self.day = reading.document.date.value

    def posts(self, named: Named) -> tuple[str, ...]:
        """The posts given to an official, each a registry entry or a post of this document."""
        if named.kind != "official" or named.post is None:
            return ()
        whole = self._find(named.post, "post")
        if len(whole) == 1:
            return (whole[0].id,)
        parts = [self._find(part, "post") for part in _DUAL.split(named.post)]
        if len(parts) > 1 and all(len(part) == 1 for part in parts):
            return tuple(part[0].id for part in parts)
        return tuple(entry.id for entry in self._placed(named, "post"))

    def entries(self, named: Named, held: tuple[str, ...]) -> tuple[str, ...]:
        """The registry entries that a named thing may be."""
        if named.kind == "official":
            return self._officials(named, held)
        if named.kind == "programme":
            return ()
        if named.kind == "collective" and f"collective/{named.sort}" in self.registry.entries:
            return (f"collective/{named.sort}",)
        found = (
            self._find(named.name, named.kind)
            or self._placed(named, named.kind)
            or self._former(named.name, named.kind)
            or self._of_field(named)
        )
        return tuple(entry.id for entry in found)

    def _find(self, name: str, kind: EntryKind) -> tuple[Entry, ...]:
        return self.registry.find(name, kind=kind, on=self.day)

    def _placed(self, named: Named, kind: EntryKind) -> tuple[Entry, ...]:
        """The akim or akimat of a region that a name leaves to its release ("the regional akimat")."""
        if named.sort not in _OF_A_REGION:
            return ()
        told = signature(named, self.setting)
        more = told.locality or told.domains or besides(named.post or named.name, self.setting.language)
        if more or not identifies(told, self.setting):
            return ()
        return tuple(
            entry
            for entry in self.registry.of_kind(kind)
            if entry.sort == told.sort and told.places == {entry.territory} and self._existed(entry)
        )

    def _existed(self, entry: Entry) -> bool:
        return self.day is None or entry.existed(self.day)

    def _former(self, name: str, kind: EntryKind) -> tuple[Entry, ...]:
        """The entry of a full name that had ended before the day: a release may recall it."""
        return tuple(
            entry
            for entry in self.registry.find(name, kind=kind)
            if self.day is not None
            and entry.ends is not None
            and last_day(entry.ends) <= self.day
            and _is_label(name, entry)
        )

    def _of_field(self, named: Named) -> tuple[Entry, ...]:
        """The ministry, agency or committee that had on the day what a name speaks of, whatever its words."""
        language = self.setting.language
        words = own_words(named, language)
        told = signature(named, self.setting)
        if named.sort not in _OF_THE_COUNTRY or told.places or told.locality:
            return ()
        of_field = (
            entry
            for entry in self.registry.of_kind("body")
            if entry.sort == named.sort and self._existed(entry) and _means(entry, words, language)
        )
        return tuple(of_field)

    def _officials(self, named: Named, held: tuple[str, ...]) -> tuple[str, ...]:
        holders = {
            tenure.official
            for tenure in self.registry.tenures
            if tenure.post in held and not self._excluded(tenure)
        }
        fitting = [h for h in sorted(holders) if _same_name(named.name, self.registry.entries[h])]
        return tuple(fitting)

    def _excluded(self, tenure: Tenure) -> bool:
        """Whether the day of the document surely lies outside a tenure."""
        if self.day is None:
            return False
        early = tenure.begins is not None and surely_before(self.day, tenure.begins)
        late = tenure.ends is not None and surely_before(tenure.ends, self.day)
        return early or late


def _means(entry: Entry, words: str, language: Language) -> bool:
    """Whether words say what a body's name says: its field, and besides that nothing or the same.

    Of a committee every word counts: a ministry may have two in one field.
    """
    field, more = domains_in(words, language), besides(words, language)
    names = [name for spoken, name in entry.every_name() if spoken == language]
    if entry.sort != "committee" and not more:
        return bool(field) and domains_in(entry.labels[language], language) == field
    return bool(field or more) and any(
        (domains_in(name, language), besides(name, language)) == (field, more)
        and narrower(name, language) == narrower(words, language)
        for name in names
    )


def _same_name(name: str, entry: Entry) -> bool:
    return any(match(name, spelling).same for _, spelling in entry.every_name())


def _is_label(name: str, entry: Entry) -> bool:
    """Whether a name is an entry's full one, in whatever script."""
    key, kazakh = name_key(name), name_key(to_latin(entry.labels["kk"]))
    return key in map(name_key, entry.labels.values()) or latin_key(key) == latin_key(kazakh)
