"""Ids of posts and bodies that the registry does not know: one wherever their signatures are one."""

from __future__ import annotations

import re

from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.resolve.placed import identifies, signature
from tapsyrma.loaders.resolve.setting import Setting
from tapsyrma.loaders.resolve.signature import Signature
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.keys import content_id, search_key

_LEGAL_FORM = re.compile(
    r"\b(?:АО|ТОО|РГП|ГКП|НАО|АҚ|ЖШС|РМК|МКК|КеАҚ|JSC|LLP|RSE|NJSC|на ПХВ|ШЖҚ|NC|НК|ҰК)(?!\w)|[«»\"“”„]"
    r"|\b(?:[Фф]онд|[Ққ]ор(?=ы)|[Ff]und)\w*"
)
_QUOTED = re.compile('[«"“„]')
_LETTERS = 5
"""Consonants of an organisation's own name that tell it from others without a kind."""
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = str.maketrans("", "", "aeiou")


def own_id(named: Named, setting: Setting) -> str:
    """The entity of a thing that no registry entry is known for."""
    if named.kind == "post":
        return post_id(named, setting)
    if named.kind == "body":
        return _body_id(named, setting)
    return content_id(named.kind, named.id)


def post_id(named: Named, setting: Setting) -> str:
    """The id of a post, the same whether its holder is named or not.

    A post whose signature says too little ("head of the department") is one of its release alone.
    """
    told = signature(named, setting)
    if identifies(told) and told.sort != "other":
        return content_id("post", *_key(told))
    return content_id("post", setting.document, search_key(named.post or named.name))


def _body_id(named: Named, setting: Setting) -> str:
    told = signature(named, setting)
    proper = _proper(named.name)
    own_name = _QUOTED.search(named.name) and sum(map(len, proper)) >= _LETTERS
    if told.sort == "company" or (told.sort == "organisation" and own_name):
        return content_id("body", "company", *proper)
    if identifies(told) and told.sort in _TOLD_BY_SIGNATURE:
        return content_id("body", *_key(told))
    return content_id("body", named.id)


_TOLD_BY_SIGNATURE = frozenset(
    {"akimat", "department", "committee", "ministry", "agency", "maslikhat", "court"}
)
"""Kinds of which a place has one for each domain; commissions and councils have names of their own."""


def _key(told: Signature) -> tuple[object, ...]:
    return told.sort, sorted(told.domains), sorted(told.places), told.locality.translate(_VOWELS)


def _proper(name: str) -> list[str]:
    """The consonants of a company's own name, without its legal form."""
    return [sounds(word).translate(_VOWELS) for word in _WORD.findall(_LEGAL_FORM.sub(" ", name))]
