"""resolve: named things of the log → registry entries, or entities that several releases share, or abstain.

Kind, rank and territory block first: an akim is never an akimat, a deputy never the minister. What the
registry knows is led back to it. Officials whom it does not know are one person over several releases where
name, rank and place agree (``people``); posts and bodies where their signatures do (``signature``). Two
candidates left means none. The result is a function of the readings as a set: their order changes nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from tapsyrma.loaders.resolve.abroad import with_country
from tapsyrma.loaders.resolve.decided import decided
from tapsyrma.loaders.resolve.own import own_id, post_id
from tapsyrma.loaders.resolve.people import Appearance, cluster
from tapsyrma.loaders.resolve.placed import signature
from tapsyrma.loaders.resolve.registered import Registered
from tapsyrma.loaders.resolve.setting import setting_of
from tapsyrma.loaders.resolve.written_out import in_full
from tapsyrma.ontology.claims import NO_LINKS, Links, Named, Reading, Resolution
from tapsyrma.ontology.reference import Registry


def resolve(readings: Iterable[Reading], registry: Registry, links: Links = NO_LINKS) -> Resolution:
    """Who everybody and everything is that the readings name.

    Args:
        readings: All that is in force, in any order.
        registry: What is known beforehand.
        links: What people decided; it goes before everything else.
    """
    judged = _Decided(links, registry)
    entities: dict[str, str] = {}
    posts: dict[str, tuple[str, ...]] = {}
    candidates: dict[str, tuple[str, ...]] = {}
    unknown: list[Appearance] = []
    for reading in map(with_country, map(in_full, readings)):
        setting = setting_of(reading)
        known = Registered(reading, setting, registry)
        for named in reading.named:
            held = known.posts(named) or ((post_id(named, setting),) if named.post else ())
            found = judged.entries(named, known.entries(named, held))
            if named.kind == "official" and held:
                posts[named.id] = held
            if len(found) == 1:
                entities[named.id] = found[0]
                continue
            if found:
                candidates[named.id] = tuple(sorted(found))
            if named.kind == "official":
                post = signature(named, setting)
                unknown.append(Appearance(named.id, reading.document.id, named.name, post))
            else:
                entities[named.id] = own_id(named, setting)
    people = cluster(unknown, links)
    before = entities | people.entities
    after = decided(before, links, registry.entries)
    return Resolution(after, posts, _renamed(people.candidates | candidates, before, after))


def _renamed(
    candidates: Mapping[str, tuple[str, ...]], before: Mapping[str, str], after: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """The candidates by the names that they have since something was decided of them."""
    left = set(after.values())
    moved = {entity: after[mention] for mention, entity in before.items() if entity not in left}
    return {
        mention: tuple(sorted({moved.get(other, other) for other in others}))
        for mention, others in candidates.items()
    }


class _Decided:
    """What people decided of named things and registry entries."""

    def __init__(self, links: Links, registry: Registry) -> None:
        known = registry.entries
        self.same = dict(_with_entry(links.same, known))
        self.apart = set(_with_entry(links.apart, known))

    def entries(self, named: Named, found: tuple[str, ...]) -> tuple[str, ...]:
        """The registry entries that a named thing may be, after what was decided of it."""
        if named.id in self.same:
            return (self.same[named.id],)
        return tuple(entry for entry in found if (named.id, entry) not in self.apart)


def _with_entry(pairs: Iterable[tuple[str, str]], known: Container[str]) -> Iterator[tuple[str, str]]:
    """(named thing, registry entry) for the pairs that have an entry at either end."""
    for one, other in pairs:
        if other in known:
            yield one, other
        elif one in known:
            yield other, one
