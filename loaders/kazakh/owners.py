"""Bodies that share one head: "А және Б облыстарының әкімдіктері", "Қаржы және Ішкі істер министрліктері"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.lexicon import lexicon
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.scopes import named_territories, singular
from tapsyrma.ontology.records import Mention, Span

_JOINTS = frozenset((",", "жане", "мен", "пен", "бен"))
_SORTS = {"ministries": "ministry", "akimats": "akimat"}
_SEVERAL = 2


def several(phrase: Phrase, text: str, nominals: Nominals) -> tuple[Mention, ...]:
    """The single bodies of a collective that names them one by one; nothing for other groups."""
    sort = _SORTS.get(phrase.sort)
    tokens = nominals.tokens
    plurals = (f for f in forms(tokens[phrase.last].plain) if f.plural and f.case == phrase.case)
    head = next((f for f in plurals if f.possessed), None)
    if sort is None or head is None:
        return ()
    if sort == "akimat":
        rows = named_territories(phrase, text, tokens)
        names = [f"{where} {singular(tokens[phrase.last], head, full=False)}" for _, where in rows]
        places = [place for place, _ in rows]
    else:
        places = _topics(phrase.last - 1, nominals)
        names = [_ministry(text, nominals, place, phrase.last, head) for place in places]
    if len(places) < _SEVERAL:
        return ()
    ends = [tokens[last].end for _, last in places[:-1]] + [tokens[phrase.last].end]
    return tuple(
        Mention("body", Span(tokens[first].start, end), name, sort=sort, case=phrase.case)
        for (first, _), end, name in zip(places, ends, names, strict=True)
    )


def _ministry(text: str, nominals: Nominals, place: tuple[int, int], last: int, head: Form) -> str:
    tokens = nominals.tokens
    topic = text[tokens[place[0]].start : tokens[place[1]].end]
    return f"{topic} {singular(tokens[last], head, full=False)}"


def _topics(last: int, nominals: Nominals) -> list[tuple[int, int]]:
    """What the ministries in a row are about, from the head leftwards."""
    found: list[tuple[int, int]] = []
    at = last
    while at >= 0:
        first = nominals.ends_with(lexicon().ministries, at)
        if first is None:
            break
        found.insert(0, (first, at))
        if nominals.plain(first - 1) not in _JOINTS:
            break
        at = first - 2
    return found
