"""What a task is about, by nouns: "поручения по недопущению роста цен", "указания относительно ремонта"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.noun_acts import last_of, past_adjectives
from tapsyrma.loaders.russian.parties import Parties
from tapsyrma.loaders.russian.told import Act
from tapsyrma.loaders.russian.words import CLOSING
from tapsyrma.ontology.records import Addressee, Span

_ABOUT: Final = {
    "по": "dative",
    "о": "locative",
    "об": "locative",
    **dict.fromkeys(("относительно", "касательно", "насчет", "насчёт"), "genitive"),
}
_IN_PART: Final = frozenset({("в", "части"), ("в", "отношении"), ("на", "предмет")})
"""Two words that say as much, with the genitive behind them."""
_DEEDS: Final = ("ение", "ание", "ция", "тие", "ка", "контроль")
"""What nouns of action end in; "по вопросам", "по дорогам" name no act."""
_IN_NAMES: Final = frozenset(
    {"контроль", "надзор", "управление", "развитие", "обеспечение", "защита", "борьба", "противодействие"}
    | {"предупреждение", "ликвидация", "регулирование", "содействие", "подготовка", "инспекция", "поддержка"}
    | {"ситуация", "организация", "координация", "привлечение", "цифровизация", "политика", "взыскание"}
)
"""What departments are for by their names."""
_FIELDS: Final = frozenset(
    {"образование", "здравоохранение", "строительство", "просвещение", "планирование", "страхование"}
)
"""Other fields of departments that sound like deeds."""


def subject_acts(seen: Analysis, at: int, end: int) -> tuple[Act, ...]:
    """The acts that tasks are about: "указания о вывозе мусора и об ограждении мостков"."""
    first = _subject_act(seen, at, end)
    if first is None:
        return ()
    joined = seen.line.words[first.first + 1 : first.last]
    further = (w.index for w in joined if w.lower == "и" and seen.line.lower(w.index + 1) in _ABOUT)
    split = next(((j, act) for j in further if (act := _subject_act(seen, j + 1, end)) is not None), None)
    if split is not None:
        return Act(first.first, split[0] - 1), split[1]
    return first, *_further(seen, at, first, end)


def named_apart(seen: Analysis, found: Parties | None, end: int) -> tuple[Parties, tuple[Act, ...]] | None:
    """Those who are told without the act that seems part of their name: "управлению | по вывозу снега"."""
    if found is None:
        return None
    last = found.addressees[-1].mention
    first = seen.line.index_at(last.span.start - seen.offset)
    at = next((w.index for w in seen.line.words[first : found.end] if w.lower == "по"), None)
    if at is None or last.sort not in {"department", "other", "officials"}:
        return None
    acts = subject_acts(seen, at, end)
    return (_cut(seen, found, first, at), acts) if acts and not _is_in_name(seen, acts[0]) else None


def demanded_apart(seen: Analysis, found: Parties | None, end: int) -> tuple[Parties, tuple[Act, ...]] | None:
    """Those of whom a deed is demanded, without it: "потребовал от акимов | усиления контроля"."""
    if found is None:
        return None
    first = seen.line.index_at(found.addressees[-1].mention.span.start - seen.offset)
    for at in range(first + 1, found.end):
        head = past_adjectives(seen.line, at, found.end)
        word = seen.line.at(head)
        named = word is None or word.key in lexicon.body_heads() or word.key in lexicon.addressee_heads()
        field = at == first + 1 and _is_field(seen, first, head)
        if not named and not field and _is_deed(seen, head, "genitive"):
            return _cut(seen, found, first, at), (Act(at, last_of(seen.line, head, end)),)
    return None


def _is_field(seen: Analysis, body: int, noun: int) -> bool:
    """Whether a deed behind the word for a body is rather its field: "отдела | образования"."""
    lemmas = {r.lemma for r in readings(seen.line.words[noun].text)}
    return seen.line.words[body].key in lexicon.body_heads() and bool(lemmas & (_FIELDS | _IN_NAMES))


def _cut(seen: Analysis, found: Parties, first: int, at: int) -> Parties:
    """Those who are told, the last of them only as far as a word."""
    last = found.addressees[-1]
    name = " ".join(last.mention.name.split()[: at - first])
    span = Span(last.mention.span.start, seen.span(at - 1, at - 1).end)
    told: Addressee = replace(last, mention=replace(last.mention, name=name, span=span))
    return Parties((*found.addressees[:-1], told), at)


def _is_in_name(seen: Analysis, act: Act) -> bool:
    head = past_adjectives(seen.line, act.first, act.last)
    return any(r.lemma in _IN_NAMES for r in readings(seen.line.words[head].text))


def _subject_act(seen: Analysis, at: int, end: int) -> Act | None:
    """The act behind a word that says what a task is about."""
    at = at + 1 if seen.line.lower(at) in {"«", "“", '"'} else at
    at, wanted = _governing(seen, at)
    head = past_adjectives(seen.line, at + 1, end)
    noun = seen.line.at(head)
    if wanted is None or noun is None or head >= end:
        return None
    if head == at + 1 and noun.lower in lexicon.words("occasions"):
        return None
    if not _is_deed(seen, head, wanted):
        return None
    last = last_of(seen.line, head, end)
    while last > head and seen.line.words[last].text in CLOSING:
        last -= 1
    return Act(at + 1, last) if last > head else None


def _governing(seen: Analysis, at: int) -> tuple[int, str | None]:
    """The last word that opens what a task is about, and the case behind it."""
    if (seen.line.lower(at), seen.line.lower(at + 1)) in _IN_PART:
        return at + 1, "genitive"
    wanted = _ABOUT.get(seen.line.lower(at))
    if wanted is None and seen.line.lower(at - 1).startswith("задач"):
        return at - 1, "genitive"
    return at, wanted


def _further(seen: Analysis, at: int, first: Act, end: int) -> tuple[Act, ...]:
    """The acts that commas list behind the first: "относительно ремонта школ, уборки улиц и вывоза снега"."""
    wanted = _governing(seen, at)[1]
    acts: list[Act] = []
    last = first.last
    while wanted is not None and seen.line.lower(last + 1) == ",":
        head = past_adjectives(seen.line, last + 2, end)
        if head >= end or not _is_deed(seen, head, wanted):
            break
        acts.append(Act(last + 2, last_of(seen.line, head, end)))
        last = acts[-1].last
    return tuple(acts)


def _is_deed(seen: Analysis, at: int, case: str) -> bool:
    """Whether a noun of action stands at a word in a case."""
    word = seen.line.at(at)
    meant = readings(word.text) if word is not None and word.letters else ()
    named = (r.lemma for r in meant if r.part == "NOUN" and r.case == case)
    return any(lemma.endswith(_DEEDS) or lemma in lexicon.words("act_nouns") for lemma in named)
