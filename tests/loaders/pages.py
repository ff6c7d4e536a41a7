"""Whole pages as the house reads them, from text to instructions."""

from __future__ import annotations

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.extraction import Instruction

Told = tuple[str | None, list[str | None], str, str]
"""Issuer, owners, act and force of an instruction."""


def orders_in(page: str) -> list[Instruction]:
    """The instructions of a page, in order."""
    return list(extract(read_text(f"{page}\n", "page.txt")).instructions)


def told_in(page: str) -> list[Told]:
    """Who orders whom to do what, and how firmly, for each instruction of a page."""
    return [
        (
            one.issuer.name if one.issuer is not None else None,
            [owner.name for owner in one.assignees],
            one.action.quote,
            one.force,
        )
        for one in orders_in(page)
    ]
