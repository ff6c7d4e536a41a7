"""Orders as a wish, as time given without a verb, or named as one behind: "– такова установка"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.demands import demanded
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.noun_acts import noun_act
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.parties import parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES
from tapsyrma.ontology.records import Addressee, Case, Clause, Mention

_WISHES: Final = frozenset({"хочу", "жду", "желаю", "добиваюсь"})
_AWAITING: Final = frozenset({"жду", "ожидаю"})
_SUCH: Final = frozenset({"таково", "такова", "таков", "такое", "такая", "такую", "такой", "таким"})
_NAMED: Final = frozenset({"требование", "решение", "приказ", "наказ"})
_TOWARDS: Final[dict[str, Case]] = {"перед": "instrumental", "к": "dative", "ко": "dative"}
_SUCH_AT_HEAD: Final = frozenset({"такое", "такие", "такую", "такой", "соответствующее"})
_SO: Final = frozenset({"так", "это"})
_ADDRESSING: Final = frozenset({"адресовать", "дать", "поручить", "передать", "направить", "касаться"})
_YOU: Final = frozenset({"вам", "тебе", "им", "ему", "ей"})
_NEAR: Final = 3
_TIME_REACH: Final = 6
_LONGEST: Final = 30


def wished(seen: Analysis, start: int, end: int) -> list[Told]:
    """The acts of "хочу, чтобы служба безопасности к пятнице пересчитала каски"."""
    for word in seen.line.words[start:end]:
        if word.lower in _AWAITING and (awaited := _awaited(seen, word.index, end)):
            return awaited
        if word.lower in _WISHES:
            told = _turned_to(seen, word.index, end) or demanded(seen, word.index + 1, end)
            return told if told and (told[0].addressees or _has_term(seen, word.index, end)) else []
    return []


def _awaited(seen: Analysis, verb: int, end: int) -> list[Told]:
    """The act of "жду от вас к понедельнику план", said to officials or to those spoken to."""
    of = next((w.index for w in seen.line.words[verb + 1 : verb + 1 + _NEAR] if w.lower == "от"), None)
    if of is None or not _has_term(seen, verb, end):
        return []
    found = parties(seen, of + 1, "genitive")
    official = found is not None and are_official(found.addressees)
    if not official and seen.line.lower(of + 1) not in {"вас", "тебя"}:
        return []
    signs = (w.index for w in seen.line.words[verb:end] if w.text in ".;!?»")
    last = next(signs, end) - 1
    while last > verb and not seen.line.words[last].text[0].isalnum():
        last -= 1
    return [Told(found.addressees if found is not None else (), (Act(verb, last),))]


def _turned_to(seen: Analysis, wish: int, end: int) -> list[Told]:
    """The acts of "хочу обратиться к акиматам, чтобы проверили заправки", told to officials."""
    if seen.line.lower(wish + 1) != "обратиться" or seen.line.lower(wish + 2) not in {"к", "ко"}:
        return []
    found = parties(seen, wish + 3, "dative")
    if found is None or not are_official(found.addressees):
        return []
    return [replace(one, addressees=found.addressees) for one in demanded(seen, found.end, end)]


def granted(seen: Analysis, start: int, end: int) -> list[Told]:
    """The act for which time is given without a verb: "вам месяц на то, чтобы подобрать участки"."""
    you = next((w.index for w in seen.line.words[start:end] if w.lower in _YOU), None)
    if you is None:
        return []
    near = seen.span(you, min(you + _TIME_REACH, end - 1))
    term = next((d for d in seen.deadlines if near.covers(d.span) and d.span.start > near.start), None)
    at = seen.line.index_at(term.span.end - seen.offset) if term is not None else end
    if seen.line.lower(at) not in {"на", "для", ","} or term is None:
        return []
    if seen.line.lower(at) != "," and (act := noun_act(seen, at + 1, end)) is not None:
        return [Told((), (Act(you + 1, act.last),))]
    that = next((w.index for w in seen.line.words[at : at + _NEAR + 1] if w.lower == "чтобы"), None)
    return read_acts(seen, that + 1, end) if that is not None else []


def such(seen: Analysis, start: int) -> int | None:
    """Where the act ends that is called an order behind it: "– такова установка", ": такое распоряжение"."""
    if seen.line.lowers.isdisjoint(_SUCH):
        return None
    for word in seen.line.words[start:_LONGEST]:
        with_such = seen.line.lower(word.index - 1) in {"с", "со"}  # "– с таким требованием обратился"
        before = seen.line.at(word.index - 2 if with_such else word.index - 1)
        if before is None or not (before.text in DASHES or before.text in ":,"):
            continue
        if word.lower in _SUCH:
            after = seen.line.words[word.index + 1 : word.index + 1 + _NEAR]
            lemmas = {r.lemma for w in after if w.letters for r in readings(w.text)}
            if lemmas & (lexicon.words("instruction_nouns") | _NAMED):
                return before.index
    return None


def such_told(seen: Analysis, start: int) -> tuple[Addressee, ...]:
    """To whom an order goes that is called so: "– такое поручение дал отделу …", "– … поставил перед МВД"."""
    for at in range(start, len(seen.line.words)):
        if any(n.first < at <= n.last for n in seen.nominals):
            continue  # "дал аким | области"
        case = _TOWARDS.get(seen.line.lower(at))
        # "такое поручение | строителям дал аким", "такую задачу дал | строителям аким"
        anybody = case is not None or _gives(seen, at - 1)
        found = parties(seen, at + (case is not None), case or "dative", anybody=anybody)
        if found is not None:
            return found.addressees
    return ()


def _gives(seen: Analysis, at: int) -> bool:
    """Whether a word is a verb of giving or the order that is given, so that whoever is told follows."""
    word = seen.line.at(at)
    lemmas = {r.lemma for r in readings(word.text)} if word is not None and word.letters else set()
    return bool(lemmas & (lexicon.words("giving") | lexicon.words("instruction_nouns") | _NAMED))


def such_by(seen: Analysis) -> Mention | None:
    """Who gave the order that a sentence refers back to: "Такое поручение дал министр"."""
    words = seen.line.words
    first = next((w.index for w in words if w.letters), 0)
    if words[first].lower in _SO:
        return _so_ordered(seen, first)
    if words[first].lower not in _SUCH_AT_HEAD or first + 2 >= len(words):
        return None
    nouns = {r.lemma for w in words[first + 1 : first + 3] if w.letters for r in readings(w.text)}
    if not nouns & (lexicon.words("instruction_nouns") | _NAMED):
        return None
    for word in words[first + 2 : first + 2 + 2 * _NEAR]:
        verb = readings(word.text)[0] if word.letters else None
        if verb is not None and verb.part == "VERB" and verb.lemma in lexicon.words("giving"):
            near = seen.nominals
            behind = [n for n in near if n.first > word.index and n.cases == {"nominative"}]
            behind = behind or [n for n in near if n.last == word.index - 1 and "nominative" in n.cases]
            best = max(behind, key=lambda n: n.last - n.first, default=None)
            return best.mention if best is not None and best.mention.kind in {"person", "post"} else None
    return None


def referred_to(clauses: tuple[Clause, ...], following: Analysis) -> tuple[Clause, ...]:
    """The clauses with who gave the order, and to whom, by the sentence that refers back to it."""
    giver = such_by(following)
    if giver is not None:
        clauses = tuple(replace(c, issuer=giver, speaker=False, force="explicit") for c in clauses)
    owners = such_to(following)
    return tuple(replace(c, addressees=c.addressees or owners) for c in clauses)


def such_to(seen: Analysis) -> tuple[Addressee, ...]:
    """To whom the order goes that a sentence refers back to: "Это поручение адресовано отделу"."""
    words = [w for w in seen.line.words if w.letters]
    if len(words) < _NEAR or len(words) > _LONGEST // 2 or words[0].lower not in _SUCH_AT_HEAD | {"это"}:
        return ()
    nouns = {r.lemma for w in words[1:3] for r in readings(w.text)}
    verb = next((w for w in words[2:] if readings(w.text)[0].lemma in _ADDRESSING), None)
    if not nouns & lexicon.words("instruction_nouns"):
        return ()
    before = next((w for w in words[2:] if w.lower == "перед"), None)
    faced = parties(seen, before.index + 1, "instrumental") if before is not None else None
    if faced is not None or verb is None:
        return faced.addressees if faced is not None else ()
    found = parties(seen, verb.index + 1, "dative")
    return found.addressees if found is not None else ()


def _so_ordered(seen: Analysis, first: int) -> Mention | None:
    """Who ordered so: "Так распорядился аким области", "Это решил штаб"."""
    verb = seen.line.at(first + 1)
    meant = readings(verb.text)[0] if verb is not None and verb.letters else None
    ordering = {*lexicon.ru("instructing")["dative"], *lexicon.ru("instructing")["from"]}
    if meant is None or meant.part != "VERB" or meant.lemma not in ordering or "past" not in meant.traits:
        return None
    behind = [n for n in seen.starting(first + 2) if "nominative" in n.cases]
    return behind[0].mention if behind and behind[0].mention.kind in {"person", "post", "body"} else None


def _has_term(seen: Analysis, first: int, end: int) -> bool:
    within = seen.span(first, end - 1)
    return any(within.covers(term.span) for term in seen.deadlines)
