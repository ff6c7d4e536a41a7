"""Bodies and posts of others that the words beside their names tell: "Минэнерго России", "Bank President"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.claims import Named, Reading
from tapsyrma.ontology.records import Language, Span

_REACH = 40
"""Characters beside a name in which the word for a country is looked for."""


_ENDINGS: Mapping[Language, str] = {
    "en": "",
    "ru": r"\w{2,3}",
    "kk": r"(?:[ндт][ыі]ң|[ndt][yiı](?:ń|ñ|n'))?",
}
"""What a word before a name may end in: any case in Russian, none or the genitive in Kazakh."""


@cache
def _before(language: Language) -> re.Pattern[str]:
    listed = sorted(map(re.escape, vocabulary("abroad")["before"][language]), key=len, reverse=True)
    owners = "|".join(map(re.escape, vocabulary("abroad")["organisations"][language]))
    owned = rf"(?:{owners})(?:'s)?(?=\s+\Z)" if language == "en" else rf"(?:{owners}){_ENDINGS[language]}"
    words = rf"(?:(?:{'|'.join(listed)}){_ENDINGS[language]}|{owned})"
    return re.compile(rf"(?<!\w)(?P<country>{words})\s+\Z", re.IGNORECASE)


@cache
def _behind(language: Language) -> re.Pattern[str] | None:
    words = "|".join(sorted(map(re.escape, vocabulary("abroad")["behind"][language]), key=len, reverse=True))
    return re.compile(rf"\s+(?P<country>{words})(?!\w)", re.IGNORECASE) if words else None


def with_country(reading: Reading) -> Reading:
    """A reading in which the first mention's country belongs to a name; ids and places in the text stay."""
    text, language = reading.document.text, reading.document.language
    return replace(reading, named=tuple(_with_country(named, text, language) for named in reading.named))


def _with_country(named: Named, text: str, language: Language) -> Named:
    if named.kind in {"body", "post"}:
        country = _country(text, min(named.spans), language) if named.spans else None
        return replace(named, name=f"{country} {named.name}") if country else named
    if named.kind != "official" or not named.post:
        return named
    # A holder's mention begins with the post where that stands before the name.
    country = next(filter(None, (_ahead(text, span, language) for span in named.spans)), None)
    return replace(named, post=f"{country} {named.post}") if country else named


def _country(text: str, span: Span, language: Language) -> str | None:
    """The word for a country right before or behind a name."""
    pattern = _behind(language)
    after = pattern.match(text[span.end : span.end + _REACH]) if pattern is not None else None
    return _ahead(text, span, language) or (after["country"] if after is not None else None)


def _ahead(text: str, span: Span, language: Language) -> str | None:
    before = text[max(0, span.start - _REACH) : span.start].replace("’", "'")
    found = _before(language).search(before)
    return found["country"] if found is not None else None
