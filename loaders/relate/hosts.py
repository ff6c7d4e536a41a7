"""Whoever shows a visitor round, whom a pronoun seems to mean.

"The akim came to the school. Its head showed the classrooms. He ordered …": whoever came did.
"""

from __future__ import annotations

from tapsyrma.loaders.relate.authority import is_above
from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.subjects import begins_with_pronoun
from tapsyrma.ontology.records import Found

_HOSTING = frozenset({"director", "head", "deputy-head", "other"})
"""Ranks of those who show a visitor round."""


def is_host(scene: Scene, one: Found, who: Figure) -> bool:
    """Whether somebody acts in a paragraph below another, so that a later pronoun hardly means them."""
    text = scene.layout.text_of(one.sentence)
    if not one.sentence.quoted and who is not scene.chair and _is_visited(scene, who):
        return True
    if one.sentence.quoted or who is scene.chair or not begins_with_pronoun(text):
        return False
    first = scene.layout.first_of(one.sentence.block).index
    acting = (scene.subjects.of(before) for before in scene.before(one.sentence.index, first))
    return any(
        other is not None
        and other is not who
        and other.known is not None
        and is_above(other.known, who.known)
        for other in acting
    )


def _is_visited(scene: Scene, who: Figure) -> bool:
    """Whether the page opens with somebody unnamed above: "The akim came. The head thanked him."."""
    texts = (one for one in scene.found if scene.layout.blocks[one.sentence.block].kind != "heading")
    first = next(texts, None)
    posts = sorted(first.posts, key=lambda post: post.span) if first is not None else []
    if not posts or first is None or first.persons or posts[0].case != "nominative" or posts[0].plural:
        return False
    return who.known is not None and who.known.sort in _HOSTING and is_above(posts[0], who.known)
