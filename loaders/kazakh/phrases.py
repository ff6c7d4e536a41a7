"""A noun phrase between its first and last token, and the record that it becomes."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.letters import cut
from tapsyrma.loaders.kazakh.tokens import CLOSING, Token
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case, Mention, MentionKind, Span


@frozen
class Phrase:
    """A phrase at tokens ``first`` to ``last`` (inclusive); ``length`` is its last word's nominative, folded.

    ``named`` tells "Энергетика министрлігі" from a bare "министрлік".
    """

    first: int
    last: int
    sort: str
    case: Case
    length: int
    plural: bool = False
    named: bool = True
    organ_of: Phrase | None = None
    """Whose board it is."""

    def span(self, tokens: tuple[Token, ...]) -> Span:
        """Its place in the document."""
        return Span(tokens[self.first].start, tokens[self.last].end)

    def name(self, text: str, tokens: tuple[Token, ...]) -> str:
        """The words as written, the last of them in the nominative."""
        last = tokens[self.last]
        if last.text in CLOSING and self.length > 1:
            # "«Қазсуарға»": the ending stands inside the quotation marks.
            word = tokens[self.last - 1]
            return text[tokens[self.first].start : word.start] + cut(word.text, self.length) + last.text
        return text[tokens[self.first].start : last.start] + cut(last.text, self.length)


def mention(kind: MentionKind, phrase: Phrase, text: str, tokens: tuple[Token, ...]) -> Mention:
    """A phrase as a record of the document."""
    return Mention(
        kind,
        phrase.span(tokens),
        phrase.name(text, tokens),
        sort=phrase.sort,
        case=phrase.case,
        plural=phrase.plural,
        organ_of=mention("body", phrase.organ_of, text, tokens) if phrase.organ_of else None,
    )
