"""trace: all that is known of one instruction, gathered from the library's questions."""

from __future__ import annotations

from typing import Any

from tapsyrma.graph.store import Row, Store
from tapsyrma.ontology.errors import UsageError
from tapsyrma.queries.library import run

_LISTED = 5
"""How many of several matches an error names."""


def trace(store: Store, identifier: str, as_of: str) -> dict[str, Any]:
    """Issuer, owners with whom they answer to, deadline, status and proofs of an instruction.

    Raises:
        UsageError: no instruction has this id, or several begin with it.
    """
    rows = run(store, "instruction", {"id": identifier}, as_of=as_of)
    found = sorted({row["instruction"] for row in rows})
    if not found:
        raise UsageError(f"{identifier}: no instruction has this id; tapsyrma search WORDS finds ids")
    if len(found) > 1:
        raise UsageError(f"{identifier}: several instructions begin so: {', '.join(found[:_LISTED])}")
    first = rows[0]
    facts = {name: value for name, value in first.items() if not name.startswith("issuer")}
    return {
        **facts,
        "as_of": as_of,
        "issuers": [{"label": r["issuer"], "id": r["issuer_id"]} for r in rows if r["issuer_id"]],
        "owners": _owners(store, found[0], as_of),
        "proofs": _proofs(store, found[0], as_of),
    }


def _owners(store: Store, instruction: str, as_of: str) -> list[dict[str, Any]]:
    owners: dict[str, dict[str, Any]] = {}
    for row in run(store, "instruction-owners", {"instruction": instruction}, as_of=as_of):
        if row["owner_id"] not in owners:
            chain = run(store, "chain-of-command", {"from": row["owner_id"]}, as_of=as_of)
            owners[row["owner_id"]] = {
                "label": row["owner"],
                "id": row["owner_id"],
                "role": row["role"],
                "basis": row["basis"],
                "answers_to": [step["answers_to"] for step in chain],
            }
    return list(owners.values())


def _proofs(store: Store, instruction: str, as_of: str) -> list[Row]:
    return run(store, "instruction-proofs", {"instructions": [instruction]}, as_of=as_of)


def told(facts: dict[str, Any]) -> list[str]:
    """The same as lines for people."""
    lines = [
        facts["action"],
        "",
        f"  id         {facts['instruction']}",
        f"  force      {facts['force']}",
        f"  issued by  {'; '.join(one['label'] for one in facts['issuers']) or 'not known'}",
        f"  issued on  {facts['issued_on'] or 'not known'}",
        f"  deadline   {_deadline(facts)}",
        f"  status     {facts['status']} (as of {facts['as_of']})",
    ]
    lines += [line for owner in facts["owners"] for line in _owner(owner)] or ["  owner      no owner named"]
    return lines + [line for proof in facts["proofs"] for line in _proof(proof)]


def _deadline(facts: dict[str, Any]) -> str:
    if not facts["deadline"]:
        return "none given"
    day = facts["latest"] or "no day can be told"
    anchor = f", counted from {facts['anchor']}" if facts["anchor"] else ""
    return f"{day} (“{facts['deadline']}”{anchor})"


def _owner(owner: dict[str, Any]) -> list[str]:
    lines = [f"  owner      {owner['label']} ({owner['role']}, {owner['basis']})"]
    if owner["answers_to"]:
        lines.append(f"             answers to {' → '.join(owner['answers_to'])} (reference data)")
    return lines


def _proof(proof: Row) -> list[str]:
    what = f"report by {proof['reporter']}" if proof["report"] else "proof"
    where = f"{proof['path']}, from character {proof['starts_at']}"
    source = ", ".join(str(p) for p in (proof["document_label"], proof["document_date"], where) if p)
    lead = [f"  {'':10} {proof['lead']}"] if proof["lead"] else []
    return ["", f"  {what}", *lead, f"  {'':10} “{proof['quote']}”", f"  {'':10} {source}"]
