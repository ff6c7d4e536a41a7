"""Judging instructions: the acts themselves, who gave them, who is to act and by when.

Only explicit instructions are scored. Issuer, assignees and deadline are asked of every explicit instruction
in gold, so that one that was not found loses them too. What a prediction that matches no gold says of them is
not asked: it has already been counted once, as a wrong instruction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import TypeAlias

from tapsyrma.loaders.evaluate.names import same_person, same_title
from tapsyrma.loaders.evaluate.pairing import Item, pair, same_action, span
from tapsyrma.loaders.evaluate.tally import Field, Slip, Verdict

SameParty: TypeAlias = "Callable[[Item, Item], bool]"


def judge_duties(gold: Item, predicted: Item) -> Verdict:
    """Judge the instructions of one document."""
    if "instructions" not in gold:
        return Verdict()
    wanted = [one for one in gold["instructions"] if _is_scored(one)]
    offered = [one for one in predicted.get("instructions") or [] if one.get("force") == "explicit"]
    matched = dict(pair(wanted, offered, closeness))
    same = same_party_in(gold)
    verdict = Verdict(right=(("instructions", len(matched)),))
    for index, one in enumerate(wanted):
        other = offered[matched[index]] if index in matched else None
        if other is None:
            verdict += Verdict(slips=(Slip("instructions", gold=_act(one), start=_start(one)),))
        verdict += _judge_parts(one, other, same)
    taken = set(matched.values())
    left = [other for index, other in enumerate(offered) if index not in taken]
    return verdict + Verdict(slips=tuple(_unmatched(other, gold["instructions"]) for other in left))


def closeness(one: Item, other: Item) -> float:
    """How close the actions of two instructions are; 0 where they are not the same."""
    return same_action(span(one.get("action")), span(other.get("action")))


def same_party_in(gold: Item) -> SameParty:
    """The comparison of parties for one document: a predicted one is right by its name or by its post.

    Gold's parties have a name only: a person's, when it is that of one of gold's officials, else a post's,
    body's or group's.
    """
    persons = {official["name"] for official in gold.get("officials") or ()}
    language = gold["document"].get("language")

    def same(one: Item, other: Item) -> bool:
        wanted = one.get("name") or one.get("post") or ""
        if wanted in persons:
            return same_person(wanted, other.get("name") or "")
        said = filter(None, (other.get("name"), other.get("post")))
        return any(same_title(wanted, title, language=language) for title in said)

    return same


def _is_scored(instruction: Item) -> bool:
    return instruction.get("force") == "explicit" and instruction.get("zone") != "furniture"


def _unmatched(predicted: Item, gold: Sequence[Item]) -> Slip:
    """A prediction without a match: neutral where it lands on gold of another force, else wrong."""
    landed = [one for one in gold if closeness(one, predicted)]
    furniture = [one for one in landed if one.get("zone") == "furniture"]
    other_force = [one for one in landed if one not in furniture and one.get("force") != "explicit"]
    note = f"gold says {other_force[0].get('force')}" if other_force else "furniture" if furniture else ""
    return Slip(
        "instructions",
        predicted=_act(predicted),
        start=_start(predicted),
        note=note,
        neutral=bool(other_force),
    )


def _judge_parts(gold: Item, predicted: Item | None, same: SameParty) -> Verdict:
    given: Item = predicted or {}
    start = _start(gold)
    verdict = Verdict()
    if "issuer" in gold:
        verdict += _judge_parties(
            "issuers", _listed(gold["issuer"]), _listed(given.get("issuer")), same, start
        )
    if "assignees" in gold:
        verdict += _judge_parties("assignees", gold["assignees"], given.get("assignees") or [], same, start)
    if "deadline" in gold:
        verdict += _judge_deadline(gold["deadline"], given.get("deadline"), start)
    return verdict


def _judge_parties(
    part: Field, gold: Sequence[Item], predicted: Sequence[Item], same: SameParty, start: int | None
) -> Verdict:
    matched = pair(gold, predicted, lambda one, other: float(same(one, other)))
    here, there = {left for left, _ in matched}, {right for _, right in matched}
    missed = [_party(one) for index, one in enumerate(gold) if index not in here]
    wrong = [_party(other) for index, other in enumerate(predicted) if index not in there]
    slips = tuple(Slip(part, one, other, start) for one, other in zip_longest(missed, wrong))
    return Verdict(right=((part, len(matched)),), slips=slips)


def _judge_deadline(gold: Item | None, predicted: Item | None, start: int | None) -> Verdict:
    if gold is None and predicted is None:
        return Verdict()
    if gold is not None and predicted is not None and _same_deadline(gold, predicted):
        return Verdict(right=(("deadlines", 1),))
    return Verdict(slips=(Slip("deadlines", _term(gold), _term(predicted), start),))


def _same_deadline(gold: Item, predicted: Item) -> bool:
    here, there = span(gold), span(predicted)
    return (
        here is not None
        and there is not None
        and here.overlaps(there)
        and gold.get("latest") == predicted.get("latest")
    )


def _listed(party: Item | None) -> list[Item]:
    return [party] if party and (party.get("name") or party.get("post")) else []


def _act(instruction: Item) -> str:
    action = instruction.get("action") or {}
    return str(action.get("text") or instruction.get("gloss") or "instruction")


def _start(instruction: Item) -> int | None:
    found = span(instruction.get("action"))
    return found.start if found else None


def _party(party: Item) -> str:
    return " / ".join(str(said) for said in (party.get("name"), party.get("post")) if said)


def _term(deadline: Item | None) -> str | None:
    if deadline is None:
        return None
    return f"{deadline.get('latest')} [{deadline.get('start')}:{deadline.get('end')}]"
