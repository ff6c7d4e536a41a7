"""What a sentence tells somebody to do, before it is a clause: places of words, and the people told."""

from __future__ import annotations

from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee


@frozen
class Act:
    """One act: its first and last word."""

    first: int
    last: int


@frozen
class Told:
    """Acts in a row and those who are told to do them; nobody where the words do not say."""

    addressees: tuple[Addressee, ...]
    acts: tuple[Act, ...]
