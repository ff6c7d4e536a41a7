"""The instructing clauses of a sentence: orders, imperatives of direct speech, and what must be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.allotments import allotments
from tapsyrma.loaders.english.bans import bans
from tapsyrma.loaders.english.burdens import burdens
from tapsyrma.loaders.english.by_order import by_order
from tapsyrma.loaders.english.charges import charges
from tapsyrma.loaders.english.context import chaired_before, ordered_on
from tapsyrma.loaders.english.decisions import decisions
from tapsyrma.loaders.english.duties import duties
from tapsyrma.loaders.english.imperatives import (
    advises,
    imperatives,
    on_topic,
    quoted_behind,
    to_owner,
    told_to,
)
from tapsyrma.loaders.english.infinitives import infinitives
from tapsyrma.loaders.english.insets import insets
from tapsyrma.loaders.english.labels import label_of, labelled
from tapsyrma.loaders.english.leads import heads_protocol, leads
from tapsyrma.loaders.english.lets import lets
from tapsyrma.loaders.english.lists import items
from tapsyrma.loaders.english.modals import modals
from tapsyrma.loaders.english.named_orders import named_orders
from tapsyrma.loaders.english.orders import orders
from tapsyrma.loaders.english.own_times import apart_from_term
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.recommended import recommended_apart
from tapsyrma.loaders.english.rulings import rulings
from tapsyrma.loaders.english.scene import Scene, binds, is_item
from tapsyrma.loaders.english.segments import segments, with_partners
from tapsyrma.loaders.english.tables import rows
from tapsyrma.loaders.english.taken_up import for_those_before
from tapsyrma.loaders.english.tasks import tasks
from tapsyrma.loaders.english.verbs import split_acts, verb_after_to, verb_at
from tapsyrma.loaders.english.wishes import wishes
from tapsyrma.ontology.records import Clause, Deadline, Found, Span

_LEAD = Clause(sentence=0, cue=Span(0, 0), force="explicit", opens_list=True)
"""Stands for the lead of a list whose items carry no marks; its issuer is carried."""


_COUNTING: Final = (("first", "of", "all"), ("first",), ("firstly",), ("second",), ("secondly",), ("third",),
    ("thirdly",), ("fourth",), ("fourthly",), ("finally",), ("besides",),
    ("in", "particular"), ("namely",), ("specifically",))  # fmt: skip


def _counted(scene: Scene) -> Iterator[Clause]:
    """``First of all, to update the list``: an announced instruction in a sentence of its own."""
    words = next((one for one in _COUNTING if scene.line.says(0, *one)), None)
    if words is None:
        return
    at = len(words) + (scene.line.lower(len(words)) in {",", ":", "–", "-"})
    bare = verb_at(scene.line, at) if at > len(words) and ordered_on(scene) else None
    if verb_after_to(scene.line, at) is None and bare is None:
        return
    acts = split_acts(scene.line, at + (bare is None), scene.tail_after(at + 1))
    yield Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(0, at),
        force="explicit",
        actions=tuple(scene.span(first, last) for first, last in acts),
        deadline=scene.trailing(tuple(acts)),
    )


_ASSURING: Final = frozenset(("assured", "promised", "reported", "informed", "replied", "answered", "plans"))
"""Verbs behind an order by which somebody else tells what will be."""


def clauses(scene: Scene) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their acts; a heading only opens a list."""
    block = scene.layout.blocks[scene.found.sentence.block]
    found = [
        for_those_before(scene, _for_owner_above(scene, one)) for one in labelled(scene, [*_clauses(scene)])
    ]
    if block.kind == "heading" and not tuple(rows(scene)):
        leading = scene.opens or heads_protocol(scene)
        found = (
            [clause for clause in found if clause.opens_list and leading] if not label_of(scene) else found
        )
    found = [part for clause in found for part in apart_from_term(scene, clause)]
    found = [part for clause in found for part in recommended_apart(scene, clause)]
    return tuple(sorted(found, key=lambda clause: clause.actions[0] if clause.actions else clause.cue))


def _clauses(scene: Scene) -> Iterator[Clause]:
    row = tuple(rows(scene))
    label = label_of(scene) if not row else None
    if row or label is not None:
        yield from row or _behind_label(scene, label)
        return
    found = [*by_order(scene)] or [one for one in orders(scene) if one.actions or one.opens_list]
    found = found or [*leads(scene)]
    if not _acts(found):
        found += to_owner(scene)
    asked = scene.line.lower(0) == "please" and bool(scene.tails)
    if (scene.direct or asked) and not _acts(found):
        found += [*imperatives(scene)] or [*infinitives(scene)]
    elif not found:
        found += tuple(quoted_behind(scene)) or tuple(on_topic(scene))
    if not found:
        found += tuple(_counted(scene)) or tuple(tasks(scene)) or tuple(named_orders(scene))
    if scene.listed and not _acts(found) and is_item(scene.line.source):
        yield from (*found, *_listed(scene))
        return
    if not found and (ordered_on(scene) or chaired_before(scene)):
        found += told_to(scene)
    for kind in (insets, charges, burdens, wishes, allotments, bans, lets, decisions):
        free = [
            one for one in kind(scene) if not any(a.overlaps(b) for a in one.actions for b in _acts(found))
        ]
        found += free
    found += duties(scene, _acts(found))
    found += modals(scene, _acts(found)) if not advises(scene) else ()
    found += rulings(scene) if not _acts(found) else ()
    yield from _with_late_term(scene, found)


def _behind_label(scene: Scene, label: tuple[str, int] | None) -> Iterator[Clause]:
    """``Instruction: the Ministry of Energy to mend the dams``: what stands behind the label is an item."""
    if label is None or label[0] != "act" or label[1] >= scene.end:
        return
    for one in segments(scene, label[1], scene.tail_after(label[1]), loose=True):
        acts = tuple(scene.span(a, b) for a, b in one.acts if b >= a)
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=scene.line.span(0, 0),
            force="explicit",
            actions=acts,
            addressees=with_partners(scene, one.addressees, one.acts),
            deadline=one.deadline,
        )


def _for_owner_above(scene: Scene, clause: Clause) -> Clause:
    """A clause told to nobody else, told to whom its paragraph begins: "To the akimats: mend it. Then, …"."""
    alone = clause.issuer is None and clause.actions and all(a.role == "with" for a in clause.addressees)
    sentence, layout = scene.found.sentence, scene.layout
    above = layout.first_of(sentence.block)
    if not alone or above is sentence:
        return clause
    first = next(to_owner(Scene(read(layout, above), Found(above), layout)), None)
    leads = tuple(replace(a, basis="inferred") for a in first.addressees if a.role == "lead") if first else ()
    return replace(clause, addressees=(*leads, *clause.addressees))


def _acts(found: list[Clause]) -> tuple[Span, ...]:
    return tuple(span for clause in found for span in clause.actions)


def _with_late_term(scene: Scene, found: list[Clause]) -> Iterator[Clause]:
    """The only act of a sentence with the term behind it: "…; the results are awaited by 1 March".

    That somebody wants "it" by a day is no act of its own, but such a term.
    """
    kept = [one for one in found if not (len(found) > 1 and _of_pronoun(scene, one))]
    acts = _acts(kept)
    behind = [
        d
        for d in scene.found.deadlines
        if acts
        and d.span.start >= acts[-1].end
        and binds(d)
        and d.kind != "recurring"
        and not _is_of_another(scene, d)
    ]
    assured = (t.start for t in scene.line.tokens if t.lower in _ASSURING and acts and t.start > acts[-1].end)
    first = next(assured, None)
    behind = [d for d in behind if first is None or d.span.start < first]
    dropped = len(kept) < len(found)
    for index, clause in enumerate(kept):
        others = _acts([*kept[:index], *kept[index + 1 :]])
        if clause.deadline is not None and any(act.covers(clause.deadline.span) for act in others):
            yield replace(clause, deadline=None)
            continue
        inside = any(act.covers(d.span) for act in clause.actions for d in scene.found.deadlines)
        free = behind and not inside and clause.deadline is None and (len(acts) == 1 or dropped)
        free = free and clause.force != "reported"
        yield replace(clause, deadline=behind[0]) if free and clause.actions else clause


def _is_of_another(scene: Scene, term: Deadline) -> bool:
    """Whether an act follows that a term belongs to: "…; by 1 October, complete the repairs"."""
    behind = scene.line.at(term.span.end)
    behind += scene.line.lower(behind) == ","
    return verb_at(scene.line, behind) is not None or verb_after_to(scene.line, behind) is not None


def _of_pronoun(scene: Scene, clause: Clause) -> bool:
    """Whether what is wanted is only "it" or "them", told before."""
    at = scene.line.at(clause.actions[0].start) if clause.actions else -1
    return scene.line.lower(at) in {"it", "them"}


def _listed(scene: Scene) -> Iterator[Clause]:
    """The clauses of an item without a mark; those told in the lead are told here, where nobody else is."""
    lead = next((s for s in reversed(scene.layout.sentences) if s.block == scene.lead), None)
    opened: tuple[Clause, ...] = ()
    if lead is not None:
        opened = tuple(orders(Scene(read(scene.layout, lead), Found(lead), scene.layout)))
    led = opened[-1].addressees if opened and opened[-1].opens_list else ()
    for clause in items(scene, _LEAD):
        alone = all(addressee.role == "with" for addressee in clause.addressees)
        yield replace(clause, addressees=(*led, *clause.addressees)) if alone else clause
