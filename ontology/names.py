"""The key under which a name of a body, post or place is looked up.

Releases write one name in many ways that mean nothing: with or without the country, the article, commas, this
dash or that. What does tell things apart (deputy, acting, akim or akimat, region or city) stays in the key.
"""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.ontology.keys import search_key

_SIGNS: Final = re.compile(r"[\"'“”„«»‘’`,()‐‑‒–—−\s-]+")
#: The country, where it only says whose ministry this is. A name that is nothing but the country stays.
_COUNTRY: Final = re.compile(
    r"(?<= )(?:of (?:the )?republic of kazakhstan|of kazakhstan|of (?:the )?rk"
    r"|республики казахстан|казахстана|рк)\b"
    r"|^(?:қазақстан республикасы(?:ның)?|қазақстанның|қр|рк|kazakhstan s|kazakh"
    r"|qazaqstan respýblıkasy(?:nyń)?|qr)(?= )"
)
_ARTICLE: Final = re.compile(r"\bthe\b")


def name_key(name: str) -> str:
    """The key of a name: ``Премьер-министр РК`` and ``премьер – министр`` have the same."""
    key = _spaced(search_key(name).replace("&", " and "))
    return _spaced(_ARTICLE.sub("", _COUNTRY.sub("", key)))


def _spaced(text: str) -> str:
    return _SIGNS.sub(" ", text).strip()
