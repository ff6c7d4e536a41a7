"""Orders behind a colon: "Директору выписано предписание: прекратить работу, вывести холодильник"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.bare_posts import bare_post
from tapsyrma.loaders.russian.futures import resolved
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.spoken import infinitive_order
from tapsyrma.loaders.russian.subjects import subject
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.whose_orders import whose_order
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Addressee, Case, Mention

_NAMES: Final = frozenset(
    {"предписание", "напоминание", "условие", "наставление", "замечание", "правило", "решение", "требование"}
)
_DUE: Final = frozenset({"должно", "должен", "должна", "должны"})
"""What makes an infinitive one of what is due: "предупредил: сбоев возникать не должно"."""
_GETS: Final = frozenset({"получить", "получать"})


def behind_colon(seen: Analysis, end: int) -> list[Told]:
    """The acts behind a colon where the words before it name an order or tell who speaks."""
    if ":" not in seen.line.lowers:
        return []
    colon = next((w.index for w in seen.line.words[:end] if w.text == ":"), None)
    related = any(w.lower.startswith("котор") for w in seen.line.words[: colon or 0])
    if colon is None or colon >= end - 1 or related or not _leads(seen, colon):
        return []
    told = infinitive_order(seen, colon + 1, end, bare=True, any_act=True)
    told = told or resolved(seen, colon + 1, end) or _by_terms(seen, colon + 1, end)
    if not told or not _DUE.isdisjoint(w.lower for w in seen.line.words[colon:end]):
        return []
    owners = told[0].addressees or _owners(seen, colon)
    return [replace(told[0], addressees=owners), *told[1:]]


def said_by(seen: Analysis) -> Mention | None:
    """Who says what stands behind a colon, by the verb before it: "От себя главный инженер добавил: …"."""
    for word in seen.line.words:
        if word.text == ":":
            return None
        first = readings(word.text)[0] if word.letters else None
        if first is not None and first.part == "VERB" and "past" in first.traits and first.lemma in _saying():
            named = whose_order(seen, word.index) or subject(
                seen, word.index, word.index, first.gender, first.number
            )
            official = named is not None and named.kind in {"person", "post"}
            return named if official else bare_post(seen, word.index, first.gender)
    return None


def _by_terms(seen: Analysis, start: int, end: int) -> list[Told]:
    """The things of "до 25 апреля – двери с доводчиками, до 1 мая – чистые подвалы"."""
    terms = [d.span for d in seen.deadlines if d.span.start >= seen.span(start, start).start]
    firsts = [seen.line.index_at(term.start - seen.offset) for term in terms]
    dashed = [seen.line.lower(seen.line.index_at(t.end - seen.offset)) in DASHES for t in terms]
    if not firsts or firsts[0] != start or not all(dashed):
        return []
    acts = []
    for first, stop in zip(firsts, [*firsts[1:], end], strict=True):
        last = stop - 1
        while last > first and not seen.line.words[last].text[0].isalnum():
            last -= 1
        acts.append(Act(first, last))
    return [Told((), tuple(acts))]


def _leads(seen: Analysis, colon: int) -> bool:
    """Whether a verb of saying, or a noun that names an order with a verb, stands before a colon."""
    named = verb = False
    for word in seen.line.words[:colon]:
        if not word.letters:
            continue
        first = readings(word.text)[0]
        if first.part == "VERB" and "past" in first.traits and first.lemma in _saying():
            return True
        named = named or first.lemma in lexicon.words("instruction_nouns") | _NAMES
        verb = verb or first.part in {"VERB", "PRTS"}
    return named and (verb or _states(seen, colon))


def _states(seen: Analysis, colon: int) -> bool:
    """Whether the words before a colon say what an order is like: "По луку решение жёсткое:"."""
    words = [w for w in seen.line.words[:colon] if w.letters]
    return bool(words) and readings(words[-1].text)[0].part in {"ADJF", "ADJS"} | {"NOUN"}


def _saying() -> frozenset[str]:
    said = lexicon.ru("speaking")["says"]
    urging = (lemma for lemmas in lexicon.ru("recommending").values() for lemma in lemmas)
    return frozenset([*said, *urging])


def _owners(seen: Analysis, colon: int) -> tuple[Addressee, ...]:
    """Those in the dative at the head, or who are said to get the order."""
    first = next((w.index for w in seen.line.words if w.letters), 0)
    found = parties(seen, first, "dative", anybody=True)
    if found is not None and found.end < colon:
        return found.addressees
    if seen.line.lower(first) in {"для", "перед"}:
        case: Case = "genitive" if seen.line.lower(first) == "для" else "instrumental"
        found = parties(seen, first + 1, case)
        if found is not None and found.end < colon:
            return found.addressees
    before = next((w.index for w in seen.line.words[:colon] if w.lower == "перед"), colon)
    faced = parties(seen, before + 1, "instrumental") if before < colon else None
    if faced is not None:
        return faced.addressees  # "поставил перед подрядчиком сроки: …"
    got = any(r.lemma in _GETS for w in seen.line.words[:colon] if w.letters for r in readings(w.text)[:1])
    found = parties(seen, first, "nominative") if got else None
    return found.addressees if found is not None else ()
