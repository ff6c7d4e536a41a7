"""The office that a model gives a person: only what the words beside the name say."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tapsyrma.loaders.evaluate.marks import marks
from tapsyrma.loaders.evaluate.names import same_title
from tapsyrma.loaders.llm import schema
from tapsyrma.loaders.llm.naming import inflected, sort_of
from tapsyrma.loaders.llm.places import Places
from tapsyrma.ontology.extraction import Official
from tapsyrma.ontology.records import Found, Layout, Span

_LONGEST = 300
"""Characters of the words of a post; what is longer tells of more than a post."""


@dataclass(frozen=True, slots=True)
class Office:
    """A post as the text gives it."""

    post: str
    rank: str | None
    scope: str | None
    body: str | None
    acting: bool

    def given_to(self, person: Official) -> Official:
        """The person in this office."""
        return replace(
            person,
            post=self.post,
            rank=self.rank,
            scope=self.scope,
            body=self.body,
            acting=self.acting,
        )


def office(
    said: schema.Official, spans: tuple[Span, ...], layout: Layout, places: Places, found: tuple[Found, ...]
) -> Office | None:
    """The office, if its words stand in a sentence that names the person.

    The nominative is the model's where it says the same as the words, else the words themselves. Whether the
    post is held for a time is read from the words.
    """
    words = said.post_words or said.post
    if words is None or said.post is None or len(words) > _LONGEST:
        return None
    near = [s.span for s in layout.sentences if any(s.span.overlaps(span) for span in spans)]
    at = sorted({place for sentence in near for place in places.in_text(words, sentence)})
    if not at:
        return None
    language = layout.document.language
    whole = marks(words, language=language)
    acting = whole.acting
    same = inflected(said.post, words) and same_title(
        said.post, words, language=language, one_acting=acting, other_acting=acting
    )
    post = said.post if same else words
    rank, scope = sort_of("post", post, said.rank, at, found)
    body = said.body if said.body and inflected(said.body, words) else None
    return Office(post, rank, scope, body, acting)
