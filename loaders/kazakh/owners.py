"""Bodies that share one head: "А және Б облыстарының әкімдіктері", "Қаржы және Ішкі істер министрліктері"."""

from __future__ import annotations

from functools import cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.lexicon import Endings, by_last, lexicon, section
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.kazakh.scopes import named_territories, singular
from tapsyrma.loaders.kazakh.tokens import CLOSING, JOINING, Token
from tapsyrma.ontology.records import Mention, Post, Span

_SORTS = {"ministries": "ministry", "akimats": "akimat"}
HEADS = {**dict.fromkeys(("баскарма", "департамент", "болим"), "department"), "комитет": "committee"}
"""Heads that several departments or committees may share, with their kind."""
_MINISTER = "министр"
_SEVERAL = 2
_LONGEST = 4
"""Words that a field may have which no list holds: "табиғи ресурстар және табиғат пайдалану"."""


def several(phrase: Phrase, text: str, nominals: Nominals) -> tuple[Mention, ...]:
    """The single bodies of a collective that names them one by one; nothing for other groups."""
    tokens = nominals.tokens
    quoted = quoted_row(tokens, phrase.last - 1)
    if len(quoted) > 1 and quoted[0][0] == phrase.first:
        return _quoted(phrase, quoted, text, nominals)
    plurals = (f for f in forms(tokens[phrase.last].plain) if f.plural and f.case == phrase.case)
    head = next((f for f in plurals if f.possessed), None)
    sort = _SORTS.get(phrase.sort) or (HEADS.get(head.stem) if head is not None else None)
    if sort is None or head is None:
        return ()
    if sort == "akimat":
        rows = named_territories(phrase, text, tokens)
        names = [f"{where} {singular(tokens[phrase.last], head, full=False)}" for _, where in rows]
        places = [place for place, _ in rows]
    else:
        places = topics(phrase.last - 1, nominals)
        names = [_ministry(text, nominals, place, phrase.last, head) for place in places]
    if len(places) < _SEVERAL:
        return ()
    ends = [tokens[last].end for _, last in places[:-1]] + [tokens[phrase.last].end]
    return tuple(
        Mention("body", Span(tokens[first].start, end), name, sort=sort, case=phrase.case)
        for (first, _), end, name in zip(places, ends, names, strict=True)
    )


def ministers(phrase: Phrase, text: str, nominals: Nominals) -> tuple[Post, ...]:
    """The single ministers of a plural: "Қорғаныс, Ішкі істер | министрлері"; nothing for other groups."""
    tokens = nominals.tokens
    plurals = (f for f in forms(tokens[phrase.last].plain) if f.plural and f.possessed)
    head = next((f for f in plurals if f.stem == _MINISTER and f.case == phrase.case), None)
    places = topics(phrase.last - 1, nominals) if head is not None else []
    if head is None or len(places) < _SEVERAL:
        return ()
    ends = [tokens[last].end for _, last in places[:-1]] + [tokens[phrase.last].end]
    return tuple(
        Post(
            "post",
            Span(tokens[place[0]].start, end),
            _ministry(text, nominals, place, phrase.last, head),
            sort="minister",
            case=phrase.case,
        )
        for place, end in zip(places, ends, strict=True)
    )


def quoted_row(tokens: tuple[Token, ...], last: int) -> list[tuple[int, int]]:
    """The quoted names in a row that end at a token: «Жол», «Құм» және «Су»."""
    found: list[tuple[int, int]] = []
    while last > 0 and tokens[last].text in CLOSING:
        first = quote_start(tokens, last)
        if first is None:
            break
        found.insert(0, (first, last))
        if first < _SEVERAL or tokens[first - 1].plain not in JOINING:
            break
        last = first - 2
    return found


def _quoted(phrase: Phrase, row: list[tuple[int, int]], text: str, nominals: Nominals) -> tuple[Mention, ...]:
    """The single bodies of quoted names that share a head."""
    tokens = nominals.tokens
    token = tokens[phrase.last]
    form = next(f for f in forms(token.plain) if f.plural and f.possessed)
    hyphen = token.text.find("-")
    head = token.text[:hyphen] if hyphen > 0 else singular(token, form, full=False)
    ends = [tokens[last].end for _, last in row[:-1]] + [token.end]
    return tuple(
        Mention(
            "body",
            Span(tokens[first].start, end),
            f"{text[tokens[first].start : tokens[last].end]} {head}",
            sort="company",
            case=phrase.case,
        )
        for (first, last), end in zip(row, ends, strict=True)
    )


def _ministry(text: str, nominals: Nominals, place: tuple[int, int], last: int, head: Form) -> str:
    tokens = nominals.tokens
    topic = text[tokens[place[0]].start : tokens[place[1]].end]
    return f"{topic} {singular(tokens[last], head, full=False)}"


def topics(last: int, nominals: Nominals) -> list[tuple[int, int]]:
    """What the bodies in a row are about, from the head leftwards; the first may be of an unknown field."""
    found: list[tuple[int, int]] = []
    at = last
    while at >= 0:
        known = nominals.ends_with(lexicon().ministries, at), nominals.ends_with(_fields(), at)
        # "дене шынықтыру және спорт" is one field, though "спорт" is another
        first = min((place for place in known if place is not None), default=None)
        if first is None:
            first = _unlisted(at, nominals) if found else None
            if first is None and is_bare(nominals.plain(at)) and not nominals.is_head(at):
                return []
            # "көлік басқармаларына, | спорт бөлімдеріне": another row ends there
            return [(first, at), *found] if first is not None else found
        found.insert(0, (first, at))
        if nominals.plain(first - 1) not in JOINING:
            break
        at = first - 2
    return found


def _unlisted(last: int, nominals: Nominals) -> int | None:
    """Where a field begins that no list holds: the bare words in front of a joint."""
    at = last
    while at >= 0 and last - at < _LONGEST and nominals.tokens[at].is_word and at not in nominals.taken:
        bare = is_bare(nominals.plain(at)) and not nominals.is_head(at)
        if not bare or nominals.plain(at) in lexicon().stops:
            break
        at -= 1
    return at + 1 if at < last else None


@cache
def _fields() -> Endings:
    return by_last(section("fields"))
