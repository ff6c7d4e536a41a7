"""A post without anything that tells whose it is, where its holder acts: "генеральный директор сказал"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.posts import find_posts
from tapsyrma.ontology.records import Post

_REACH: Final = 6
_BETWEEN: Final = frozenset({"ADVB", "PRCL", "CONJ", "NPRO"})


def bare_post(seen: Analysis, verb: int, gender: str | None) -> Post | None:
    """The post in the nominative that a verb in the past has for its subject, before or right behind it.

    Its words say too little to name anybody by themselves, but not that nobody acts.
    """
    heads = lexicon.post_heads()
    near = seen.line.words[max(0, verb - 2 * _REACH) : verb + _REACH // 2]
    if gender == "neut" or not any(w.key in heads and w.index != verb for w in near):
        return None
    taken = frozenset(i for n in seen.nominals for i in range(n.first, n.last + 1))
    for sight in find_posts(seen.line, taken):
        bare = sight.first not in taken and "nominative" in sight.singular
        if sight.sort == "deputy" or sight.lemma == "спикер":
            continue  # who only asks, or any speaker at all
        if not bare or (sight.first == sight.last and sight.lemma in lexicon.words("posts_with_complement")):
            continue
        if sight.first == verb + 1 or (sight.last < verb and _reaches(seen, sight.last + 1, verb)):
            span = seen.span(sight.first, sight.last)
            return Post("post", span, sight.name, sight.sort, "nominative", body=sight.body)
    return None


def _reaches(seen: Analysis, start: int, verb: int) -> bool:
    """Whether the verb is the first behind a post, or "и" joins it to one: "признал … и сказал"."""
    words = seen.line.words[start:verb]
    if len(words) > _REACH * 2 or any(not (w.letters or w.text.isdigit()) for w in words):
        return False
    if all(readings(w.text)[0].part in _BETWEEN for w in words if w.letters):
        return True
    return bool(words) and words[-1].lower == "и" and readings(words[0].text)[0].part == "VERB"
