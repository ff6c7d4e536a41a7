"""Names with the kinds of their places written out: «акимат г. Кентау», «Алматы қ. әкімдігі»."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language


@cache
def _short(language: Language) -> re.Pattern[str] | None:
    """What stands for the kind of a place behind another word, where a language has such words."""
    words = sorted(vocabulary("short_places")[language], key=len, reverse=True)
    ends = (re.escape(word) + ("" if word.endswith(".") else r"(?!\w)") for word in words)
    return re.compile(rf"(?<=[^\W\d_] )(?:{'|'.join(ends)})") if words else None


def written_out(name: str, language: Language) -> str:
    """A name of a body or post with whole words for the kinds of places."""
    short, whole = _short(language), vocabulary("short_places")[language]
    if short is None or not short.search(name):
        return name
    return " ".join(short.sub(lambda found: f"{whole[found[0]]} ", name).split())


def in_full(reading: Reading) -> Reading:
    """A reading whose names are written out; ids and places in the text stay."""
    language = reading.document.language
    return replace(reading, named=tuple(_in_full(named, language) for named in reading.named))


def _in_full(named: Named, language: Language) -> Named:
    short = _short(language)
    told = (named.name, named.scope, named.body, named.post)
    if short is None or not any(words and short.search(words) for words in told):
        return named
    return replace(
        named,
        name=named.name if named.kind == "official" else written_out(named.name, language),
        scope=named.scope and written_out(named.scope, language),
        body=named.body and written_out(named.body, language),
        post=named.post and written_out(named.post, language),
    )
