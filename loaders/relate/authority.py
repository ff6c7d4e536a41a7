"""Who may tell whom: a minister does not order the Government, a department's head no akim of the region.

Only what is sure is said: a post or a body of unknown standing is bound by nothing.
"""

from __future__ import annotations

from tapsyrma.loaders.relate.ranks import level, ranks
from tapsyrma.ontology.keys import search_key
from tapsyrma.ontology.latin import in_both_scripts, latin_key
from tapsyrma.ontology.records import Mention, Post

_STANDING = {
    "president": 0,
    "prime-minister": 10,
    "first-deputy-prime-minister": 20,
    "deputy-prime-minister": 20,
    "minister": 30,
    "akim": 30,
    "first-deputy-minister": 40,
    "deputy-minister": 40,
    "director": 60,
    "head": 60,
    "deputy-head": 60,
    "employee": 60,
}
"""How high posts stand: 0 is the highest. Who is not here may be anything."""
_LOCAL = frozenset(("akim", "first-deputy-akim", "deputy-akim"))
_STEPS = {"village": 60, "district": 50, "city": 40}
"""How high an akim stands whose place is named."""
_DEPUTY = 5
"""How far below an akim a deputy stands: above the akims of the next smaller places."""
_TELLS = {"president": -1, "prime-minister": 0, "government": 10, "deputy-prime-minister": 10}
"""The lowest standing from which somebody at the top is told anything."""
_CENTRAL = frozenset(("minister", "ministry", "ministries"))
_AKIMS = frozenset(("akim", "akimat", "akims", "akimats", "all-akims"))
_GOVERNOR = "губернатор"
_APART = in_both_scripts("администрац", "administration", "әкімшілі", "прокур", "prosecut")
"""Beginnings of words for those who stand beside the rest: the President's own office, prosecutors."""


def may_order(post: Post | None, told: Mention) -> bool:
    """Whether somebody of a post may order whom a mention names, for all that is known of the two."""
    if is_sovereign(told):
        return False
    stands = _stands(post)
    if post is None or stands is None:
        return True
    sorts = frozenset((told.sort or "").split("+"))
    top = [_TELLS[one] for one in sorts if one in _TELLS]
    if top:
        return stands <= min(top)
    if sorts & _CENTRAL:
        return stands <= _STANDING["deputy-minister"] and not ranks(post) <= _LOCAL
    if sorts & _AKIMS:
        return _may_order_akims(post, stands, told)
    return True


def _may_order_akims(post: Post, stands: int, told: Mention) -> bool:
    """Heads of departments order no akims, and akims none as high as they are; an akimat obeys its akim."""
    if ranks(post) <= _LOCAL and level(told.name) is not None:
        return stands < _akim(told.name) + (told.sort == "akimat")
    return stands < _STANDING["director"]


def is_sovereign(told: Mention) -> bool:
    """Whether a mention is of the President of the country, whom nobody orders."""
    return isinstance(told, Post) and told.sort == "president" and not (told.body or told.plural)


def leads(post: Post | None, told: Mention) -> bool:
    """Whether the very body that is told is the one whose head somebody is by the words of the post.

    "Поручаю управлению", behind the report of the department's head, is not his order.
    """
    if post is None or post.body is None or told.kind not in {"body", "collective"}:
        return False
    return search_key(post.body).startswith(search_key(told.name))


def is_above(told: Mention, post: Post | None) -> bool:
    """Whether those who are asked stand surely above whoever asks: then it is a request, no order."""
    return post is not None and _stands(post) is not None and not may_order(post, told)


def _stands(post: Post | None) -> int | None:
    if post is None or _is_apart(post) or _leads_ministries(post) or (post.sort == "president" and post.body):
        return None
    if ranks(post) <= _LOCAL:
        return _akim(post.name) + (0 if "akim" in ranks(post) else _DEPUTY)
    return min((_STANDING[one] for one in ranks(post) if one in _STANDING), default=None)


def _akim(name: str) -> int:
    """How high an akim of a place stands; of an unnamed place, as the akim of a region."""
    return _STEPS.get(level(name) or "", _STANDING["akim"])


def _leads_ministries(post: Post) -> bool:
    """Whether regions have ministries of their own where the post is: those of governors abroad."""
    return _GOVERNOR in post.name.casefold()


def _is_apart(post: Post) -> bool:
    return any(word in latin_key(post.name) for word in _APART)
