"""What those who are told do first: "Үкіметке шаралар қабылдап, | есебін беруді тапсырды"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties


def starts_with_deed(parties: Parties, first: int, behind: int) -> bool:
    """Whether the converb that ends before ``behind`` tells what those told at ``first`` do.

    "Тұрғындарға барып", "басшыға қарап" and "әкімге ескертіп" are what whoever orders did.
    """
    at = behind - 1
    while at > first and not parties.tokens[at].is_word:
        at -= 1
    told, after = parties.told(first, at)
    leads = any(one.role == "lead" for one in told)
    return leads and after < at and parties.plain(at) in word_set("told_converbs")
