"""Names with the kinds of their places written out: «акимат г. Кентау», «Алматы қ. әкімдігі»."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language

_SHORT: Mapping[Language, tuple[tuple[re.Pattern[str], str], ...]] = {
    "kk": (
        (re.compile(r"(?<=\w )[қҚ]\.(?=\s?\w)"), "қаласының "),
        (re.compile(r"(?<=\w )обл\.(?=\s?\w)"), "облысының "),
        (re.compile(r"(?<=\w )ауд\.(?=\s?\w)"), "ауданының "),
        (re.compile(r"(?<!\w)а/о(?!\w)"), "ауылдық округінің "),
        (re.compile(r"(?<=\w )q\.(?=\s?\w)"), "qalasynyń "),
        (re.compile(r"(?<=\w )obl\.(?=\s?\w)"), "oblysynyń "),
        (re.compile(r"(?<=\w )a[ýu]d\.(?=\s?\w)"), "aýdanynyń "),
    ),
    "ru": (
        (re.compile(r"(?<=\w )г\.(?=\s?[А-ЯЁӘІҢҒҮҰҚӨҺ])"), "города "),
        (re.compile(r"(?<=\w )с\.(?=\s?[А-ЯЁӘІҢҒҮҰҚӨҺ])"), "села "),
        (re.compile(r"(?<=\w )пос\.(?=\s?[А-ЯЁӘІҢҒҮҰҚӨҺ])"), "поселка "),
        (re.compile(r"(?<=ой )обл\."), "области "),
        (re.compile(r"\bр-н(?=[ауе]?\b)"), "район"),
    ),
    "en": (),
}
"""What stands for a word, and the word in the case that names of bodies and posts ask for."""
_MAYBE = re.compile(r"\w\.|/|р-н")


def written_out(name: str, language: Language) -> str:
    """A name of a body or post with whole words for the kinds of places."""
    if not _MAYBE.search(name):
        return name
    for short, whole in _SHORT[language]:
        name = short.sub(whole, name)
    return " ".join(name.split())


def in_full(reading: Reading) -> Reading:
    """A reading whose names are written out; ids and places in the text stay."""
    language = reading.document.language
    return replace(reading, named=tuple(_in_full(named, language) for named in reading.named))


def _in_full(named: Named, language: Language) -> Named:
    told = (named.name if named.kind != "official" else "", named.scope, named.body, named.post)
    if not any(words and _MAYBE.search(words) for words in told):
        return named
    return replace(
        named,
        name=named.name if named.kind == "official" else written_out(named.name, language),
        scope=named.scope and written_out(named.scope, language),
        body=named.body and written_out(named.body, language),
        post=named.post and written_out(named.post, language),
    )
