"""Ids of posts and bodies that the registry does not know: one wherever their signatures are one."""

from __future__ import annotations

import re

from tapsyrma.loaders.resolve.fields import besides, concepts, is_of_the_country, narrower
from tapsyrma.loaders.resolve.parts import part
from tapsyrma.loaders.resolve.placed import identifies, is_known_by_words, own_words, signature, without_host
from tapsyrma.loaders.resolve.press import press_service
from tapsyrma.loaders.resolve.proper import national, short_name, skeleton, tells
from tapsyrma.loaders.resolve.setting import Setting
from tapsyrma.loaders.resolve.signature import Signature
from tapsyrma.ontology.claims import Named
from tapsyrma.ontology.keys import content_id, search_key

_QUOTED = re.compile('[«"“„]')
_VOWELS = str.maketrans("", "", "aeiou")
_ENOUGH = 2
"""Things that a name says, from which it is known again in another release."""


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
    if identifies(told, setting) and told.sort != "other":
        return content_id("post", *_key(told))
    return content_id("post", setting.document, search_key(named.post or named.name))


def _body_id(named: Named, setting: Setting) -> str:
    belonging = press_service(named, setting) or part(named, setting)
    if belonging is not None:
        return content_id("body", *belonging)
    words = own_words(named, setting.language)
    organisation = national(words, setting.language) or national(without_host(words), setting.language)
    if organisation is not None:
        return content_id("body", "organisation", organisation)
    told = signature(named, setting)
    own_name = skeleton(named.name)
    if told.sort == "company" or (told.sort == "organisation" and _QUOTED.search(named.name)):
        return content_id("body", "company", *(own_name if tells(own_name) else short_name(named.name)))
    rest = besides(words, setting.language)
    meant = concepts().intersection(rest)
    if identifies(told, setting, meant) and (told.sort in _TOLD_BY_SIGNATURE or len(meant) == len(rest)):
        within = narrower(words, setting.language) if told.sort == "committee" else ()
        return content_id("body", *_key(told), *rest, *within)
    # "National", which only the country's bodies are, is one of the things said; "the Fund" says too little.
    said = len(meant) + len(told.domains) + is_of_the_country(named.name, setting.language)
    known_again = said >= _ENOUGH or tells(tuple(word for word in rest if word not in meant))
    if known_again and is_known_by_words(named, told, setting):
        return content_id("body", told.sort, sorted(told.domains), *rest)
    return content_id("body", named.id)


_TOLD_BY_SIGNATURE = frozenset(
    {"akimat", "department", "committee", "ministry", "agency", "maslikhat", "court"}
)
"""Kinds of which a place has one for each domain; others only where their names say nothing besides."""


def _key(told: Signature) -> tuple[object, ...]:
    return told.sort, sorted(told.domains), sorted(told.places), told.locality.translate(_VOWELS)
