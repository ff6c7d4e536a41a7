"""resolve: named things of the log → registry entries, or entities that several releases share, or abstain.

Kind, rank and territory block first: an akim is never an akimat, a deputy never the minister. What the
registry knows is led back to it. Officials whom it does not know are one person over several releases where
name, rank and place agree (``people``); posts and bodies where their signatures do (``signature``). Two
candidates left means none. The result is a function of the readings as a set: their order changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from tapsyrma.loaders.resolve.own import own_id, post_id
from tapsyrma.loaders.resolve.people import Appearance, cluster
from tapsyrma.loaders.resolve.registered import Registered
from tapsyrma.loaders.resolve.signature import signature
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.reference import Registry


def resolve(readings: Iterable[Reading], registry: Registry) -> Resolution:
    """Who everybody and everything is that the readings name."""
    entities: dict[str, str] = {}
    posts: dict[str, tuple[str, ...]] = {}
    candidates: dict[str, tuple[str, ...]] = {}
    unknown: list[Appearance] = []
    for reading in readings:
        known = Registered(reading, registry)
        for named in reading.named:
            held = known.posts(named) or ((post_id(reading, named),) if named.post else ())
            found = known.entries(named, held)
            if named.kind == "official" and held:
                posts[named.id] = held
            if len(found) == 1:
                entities[named.id] = found[0]
                continue
            if found:
                candidates[named.id] = tuple(sorted(found))
            if named.kind == "official":
                post = signature(named, reading)
                unknown.append(Appearance(named.id, reading.document.id, named.name, post))
            else:
                entities[named.id] = own_id(reading, named)
    people = cluster(unknown)
    return Resolution(entities | people.entities, posts, people.candidates | candidates)
