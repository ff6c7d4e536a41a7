"""What the next sentence adds to an order: "Мерзімі – 5 сәуір.", "Жауапты – су басқармасы."."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tapsyrma.loaders.find import terms
from tapsyrma.loaders.find.terms import anchor_of
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.limits import LimitReader
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.periods import PeriodReader
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Found, Layout, Sentence, Span

_REACH = 2
_LONGEST = 14
"""Words of a sentence that only adds a term or an owner."""
_TERM = ("мерзим",)
_OWNER = ("жауапты", "орындаушы")
_TO_IT = frozenset(("оган", "буган", "осыган", "соган", "бул", "осы", "жумыска", "ис", "истин"))
_DUE = frozenset((
    "орындау", "орындаудын", "орындалу", "аяктау", "аяктаудын", "тапсырма", "тапсырманын", "тапсырманы",
    "жумыстын", "жумыс", "сонгы", "шекти", "накты", "онын", "олардын", "барлыгынын",
))  # fmt: skip
"""What a term may be of that is one of the order before: "орындау | мерзімі", and not "жалға алу мерзімі"."""
_GRANTS = ("берил", "берди", "белгилен", "жетеди")


def followed(
    layout: Layout, found: Found, clauses: tuple[Clause, ...], find: Callable[[Layout, Sentence], Found]
) -> tuple[Clause, ...]:
    """The clauses of a sentence with the term and the owner that the sentences behind it add."""
    if not any(clause.actions and clause.force == "explicit" for clause in clauses):
        return clauses
    here = found.sentence
    for sentence in layout.sentences[here.index + 1 : here.index + 1 + _REACH]:
        tokens = read(layout, sentence).tokens
        labelled = bool(tokens) and tokens[0].plain.startswith((*_TERM, *_OWNER))
        below = sentence.block == here.block + 1 and labelled
        if not (sentence.block == here.block or below) or len(tokens) > _LONGEST:
            break
        term, told = _term(layout, sentence, tokens, find), _told(layout, sentence, tokens, find)
        if term is None and not told:
            break
        clauses = tuple(_with(clause, term, told) for clause in clauses)
    return clauses


def _with(clause: Clause, term: Deadline | None, told: tuple[Addressee, ...]) -> Clause:
    lead = any(one.role == "lead" for one in clause.addressees)
    return replace(
        clause,
        deadline=clause.deadline or term,
        addressees=clause.addressees if lead else (*told, *clause.addressees),
    )


def _term(
    layout: Layout, sentence: Sentence, tokens: tuple[Token, ...], find: Callable[[Layout, Sentence], Found]
) -> Deadline | None:
    """The term that a sentence sets for what stands before it: "Істің мерзімі – 1 сәуір"."""
    plain = [token.plain for token in tokens]
    named = next((at for at, word in enumerate(plain) if word.startswith(_TERM)), None)
    granted = bool(plain) and plain[0] in _TO_IT and any(word.startswith(_GRANTS) for word in plain)
    acts = any(verbal_noun(word) in ("accusative", "dative") for word in plain)
    others = named is not None and any(word.isalpha() and word not in _DUE | _TO_IT for word in plain[:named])
    if acts or others or (named is None and not granted):
        return None
    own = find(layout, sentence).deadlines
    if own:
        return own[0]
    return None if named is None else _day(layout, tokens, named + 1)


def _day(layout: Layout, tokens: tuple[Token, ...], first: int) -> Deadline | None:
    """A day behind "мерзімі –", which has no case: "5 сәуір"."""
    reader = LimitReader(PeriodReader(tokens, anchor_of(layout.document.date)))
    for at in range(len(tokens) - 1, first, -1):
        stretch = reader.day(at)
        if stretch is not None and stretch.first >= first:
            span = Span(tokens[stretch.first].start, tokens[at].end)
            return terms.deadline(span, layout.document.text, "date", stretch.term)
    return None


def _told(
    layout: Layout, sentence: Sentence, tokens: tuple[Token, ...], find: Callable[[Layout, Sentence], Found]
) -> tuple[Addressee, ...]:
    """Who a sentence says is responsible: "Жауапты – су басқармасы", "Бұған аудан әкімі жауапты"."""
    plain = [token.plain for token in tokens]
    at = next((i for i, word in enumerate(plain) if word.startswith(_OWNER)), None)
    if at is None:
        return ()
    parties = Parties(tokens, find(layout, sentence))
    heads = at == 0 and len(tokens) > 1 and tokens[1].text in "–—-:"
    if not heads and plain[0] not in _TO_IT | word_set("cues", "its"):
        return ()
    first, last = (at, len(tokens) - 1) if heads else (0, at)
    row = [actor for actor in parties.within(first, last) if actor.case == "nominative"]
    return tuple(Addressee(actor.mention) for actor in row[:1])
