"""Explicit orders: поручил, поручено, поручаю, потребовал от, обязал, возложил на, дал ряд поручений."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.acts import read_acts
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.bystanders import undictated, without_helped
from tapsyrma.loaders.russian.claims import asks_who, is_claim
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.demands import demanded
from tapsyrma.loaders.russian.enumerated import with_things
from tapsyrma.loaders.russian.frames import AIMING, is_framed
from tapsyrma.loaders.russian.fronts import with_front
from tapsyrma.loaders.russian.futures import decided
from tapsyrma.loaders.russian.hearers import YOU, called, to_you
from tapsyrma.loaders.russian.issuers import force_of, is_speaking, issuer_of
from tapsyrma.loaders.russian.morphology import cases, declined, is_infinitive, nominal_features, readings
from tapsyrma.loaders.russian.order_leads import without_acts
from tapsyrma.loaders.russian.owners import CASE_OF, are_official, told_before
from tapsyrma.loaders.russian.parties import LED_BY, parties
from tapsyrma.loaders.russian.place import Place, Source, clauses_of
from tapsyrma.loaders.russian.recall import is_cited, is_paper, is_told_us
from tapsyrma.loaders.russian.retellers import has_many, is_of_others
from tapsyrma.loaders.russian.spoken import begins_with_thing, is_order, summed_up
from tapsyrma.loaders.russian.strangers import has_unread_subject, is_stranger_s
from tapsyrma.loaders.russian.subjects import has_pronoun, main_clause
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.turns import by_turns, past_term
from tapsyrma.ontology.records import Clause, Mention

_DECISIONS: Final = frozenset({"решить", "постановить"})
_GIVER: Final = 5
"""Words of a title and a name between "поручения" and a colon."""
_INSERTED: Final = 6
"""Words between an inserted verb and the comma behind it."""


def ordered(place: Place, cue: Cue) -> Iterator[Clause]:
    """The clauses of a verb, participle or noun of ordering."""
    seen = place.seen
    polite = cue.kind == "first" and cue.lemma in lexicon.words("asking")
    if (polite and not place.speech.covers(cue.first)) or asks_who(seen.line, cue):
        return
    if cue.kind == "active" and is_stranger_s(seen, cue.first):
        return
    issuer = issuer_of(seen, cue)
    main = main_clause(seen, cue.last, place.end) if cue.kind == "gerund" else None
    if main is not None:
        issuer, place = main[0] or issuer, replace(place, end=main[1])
    start = _after_subject(seen, cue, issuer)
    told, inverted = _told(place, cue, start), False
    if cue.kind == "active" and issuer is None and told and not is_speaking(place, cue):
        issuer, told[-1] = _with_subject_behind(seen, told[-1])
        inverted = issuer is not None and _follows_thing(seen, told[-1].acts[-1])
    if not (_is_meant(seen, cue, told, issuer) and is_framed(seen, cue, told, issuer)):
        return
    told = undictated(seen, told)
    if len(told) == 1 and cue.kind != "gerund":
        told = [_with_told_behind(seen, told[0])]
    if told and (cue.kind == "first" or inverted or _has_object_in_front(place, cue)):
        told[0] = with_front(place, cue, _with_told_behind(seen, told[0]))
    told = _to_whom_is_called(place, cue, told) if cue.kind == "first" else _to_you(place, cue, told)
    of_others = issuer is None and is_of_others(place, cue)
    if of_others and has_many(place, cue):
        return
    of_others = of_others or _are_led(seen, told)
    source = _source(place, cue, issuer, of_others=of_others)
    if told:
        yield from clauses_of(place, source, told, cue)
    else:
        yield from without_acts(place, cue, source, start)


def _are_led(seen: Analysis, told: list[Told]) -> bool:
    """Whether the words name who leads those who are told: "группе под руководством А. Кима поручено"."""
    ends = (a.mention.span.end for one in told for a in one.addressees)
    places = (seen.line.index_at(end - seen.offset) for end in ends)
    return any((seen.line.lower(at), seen.line.lower(at + 1)) in LED_BY for at in places)


def _source(place: Place, cue: Cue, issuer: Mention | None, *, of_others: bool) -> Source:
    """Who orders and how firmly; whose order it is nobody says where others gave it or it is told of."""
    seen = place.seen
    cited = is_cited(seen, cue.first, cue.last) or is_paper(seen, cue.first, cue.last)
    unread = has_unread_subject(seen, cue)
    if unread and issuer is not None and issuer.span.end < seen.span(cue.first - 1, cue.first - 1).start:
        issuer = None  # "аким сообщил, что подрядчик поручил …"
    others = cited or unread or is_told_us(seen, cue.first)
    unnamed = of_others or (issuer is None and others)
    return Source(
        force_of(place, cue, issuer), issuer, not unnamed and is_speaking(place, cue), unnamed=unnamed
    )


def _told(place: Place, cue: Cue, start: int) -> list[Told]:
    """The acts of a verb from a word on, or before it, and those who are told."""
    seen = place.seen
    told = demanded(seen, start, place.end) or _decided(seen, cue, start, place.end)
    behind = [] if told else _told_after(seen, cue, start, place.end)
    told = told or (without_helped(seen, behind) if cue.government == "dative" else behind)
    if told and not told[0].addressees:
        told[0] = replace(told[0], addressees=told_before(place, cue))
    if not told or _is_inserted(seen, cue):
        told = [*_fronted(place, cue, start), *told]
    return told


def _to_whom_is_called(place: Place, cue: Cue, told: list[Told]) -> list[Told]:
    """The acts, told to whoever is called before the verb: "Аскар Узакович, поручаю вам завершить"."""
    told = to_you(place.seen, told)
    if not told or told[0].addressees:
        return told
    spoken = [place.seen.line.index_at(span.start) for span in place.speech.spans]
    opening = max([place.start, place.first_word, *(at for at in spoken if at <= cue.first)])
    owners = called(place.seen, opening, cue.first)
    if not owners and _says_you(place, cue):
        owners = place.told
    return [replace(told[0], addressees=owners), *told[1:]]


def _to_you(place: Place, cue: Cue, told: list[Told]) -> list[Told]:
    """The acts, told to whom the words are said to be spoken: "обратился к акиму: «Даю вам поручение …»"."""
    if not (_says_you(place, cue) and told and place.told) or told[0].addressees:
        return told
    return [replace(told[0], addressees=place.told), *told[1:]]


def _says_you(place: Place, cue: Cue) -> bool:
    """Whether direct speech tells whoever it is said to: "поручаю вам"."""
    words = place.seen.line.words[cue.first : cue.last + 2]
    return place.speech.covers(cue.first) and any(word.lower in YOU for word in words)


def _is_inserted(seen: Analysis, cue: Cue) -> bool:
    """Whether a cue stands inside what is told: "Паспорт восстановить, потребовал аким, акты сдать"."""
    inserted = cue.kind == "active" and seen.line.lower(cue.first - 1) == ","
    return inserted and any(w.text == "," for w in seen.line.words[cue.last + 1 : cue.last + _INSERTED])


def _decided(seen: Analysis, cue: Cue, start: int, end: int) -> list[Told]:
    return decided(seen, start, end) if cue.lemma in _DECISIONS else []


def _has_object_in_front(place: Place, cue: Cue) -> bool:
    """Whether a thing stands before a passive cue: "Вопросы координации поручено закрепить за …"."""
    line = place.seen.line
    colons = (w.index + 1 for w in line.words[: cue.first] if w.text == ":")
    at = max(place.start, place.first_word, *colons)  # "Борьба с саранчой: аким поручил усилить"
    if place.seen.starting(at):
        return False
    while at < cue.first and line.words[at].letters and _determines(line.words[at].text):
        at += 1
    word = line.at(at)
    if word is None or at >= cue.first or not word.letters or place.seen.starting(at):
        return False
    thing = any(
        r.part == "NOUN" and "inan" in r.traits and r.case in {"nominative", "accusative"}
        for r in readings(word.text)
    )
    return (
        thing
        and readings(word.text)[0].part == "NOUN"
        and (cue.kind == "passive" or (cue.kind == "active" and _has_subject(place, cue, at)))
    )


def _determines(form: str) -> bool:
    first = readings(form)[0]
    return first.part in {"ADJF", "NUMR"} or any(r.lemma == "весь" for r in readings(form))


def _has_subject(place: Place, cue: Cue, at: int) -> bool:
    """Whether the one who orders stands between a word and the cue: "Ремонт аким поручил завершить"."""
    if has_pronoun(place.seen, cue.first, cue.first):
        return True
    issuer = issuer_of(place.seen, cue)
    start, end = (place.seen.span(index, index).start for index in (at, cue.first))
    return issuer is not None and start < issuer.span.start < end


def _is_meant(seen: Analysis, cue: Cue, told: list[Told], issuer: Mention | None) -> bool:
    """Whether a request or appeal is an order: "прошу" of what officials order, or to officials."""
    if is_claim(seen, cue, issuer) or (
        cue.government == "from" and issuer is not None and issuer.sort == "organisation"
    ):
        return False  # "ассоциация потребовала от министерства"
    if cue.kind != "urge" and cue.lemma not in lexicon.words("asking"):
        return True
    if cue.government == "accusative" and _asks_public(seen, cue):
        return False
    if cue.kind == "first" and cue.number == "sing" and told and is_order(seen, told[0]):
        return True
    asked = cue.kind in {"first", "urge"} or (cue.number == "sing" and issuer is not None)
    return asked and bool(told) and are_official(told[0].addressees)


def _asks_public(seen: Analysis, cue: Cue) -> bool:
    """Whether those who are asked stand beside the verb and are no officials: "Горожан прошу также"."""
    behind = cue.last + 1
    while (word := seen.line.at(behind)) is not None and word.letters and _determines(word.text):
        behind += 1  # "прошу всех жителей"
    beside = (seen.line.at(cue.first - 1), seen.line.at(behind))
    return any(
        word is not None
        and word.letters
        and declined(readings(word.text)[0].lemma, "nominative", "plur")
        in lexicon.words("public") | lexicon.words("private")
        for word in beside
    )


def _after_subject(seen: Analysis, cue: Cue, issuer: Mention | None) -> int:
    """The first word after the cue and a subject that follows it."""
    start = cue.last + 1
    if issuer is not None:
        for nominal in seen.starting(start):
            if nominal.mention is issuer:
                return nominal.last + 1
    while seen.line.lower(start) in lexicon.words("after_order"):
        start += 1
    duty = seen.line.lower(start) == "в" and seen.line.lower(start + 1).startswith("обязанност")
    return start + 2 if duty else start  # "вменил в обязанность"


def _with_told_behind(seen: Analysis, told: Told) -> Told:
    """Those who are told, where they follow the verb: "Этот вопрос поручено рассмотреть акиматам"."""
    act = told.acts[-1]
    behind = next((n for n in seen.nominals if n.first > act.first and n.cases == {"dative"}), None)
    found = parties(seen, behind.first, "dative") if behind is not None else None
    if behind is None or found is None or told.addressees:
        return told
    timed = found.end <= act.last and _is_term(seen, found.end, act.last)
    if found.end != act.last + 1 and not timed:
        return told
    words = seen.line.words[act.first : behind.first]
    verbs = [w for w in words if w.letters and is_infinitive(w.text)]
    giving = lexicon.words("giving_to")
    governed = not verbs or any(readings(w.text)[0].lemma in giving for w in verbs) or not words[-1].letters
    official = are_official(found.addressees) and readings(words[-1].text)[0].part in {"INFN", "NOUN"}
    if governed or not official:
        return told
    acts = told.acts if timed else (*told.acts[:-1], Act(act.first, behind.first - 1))
    return Told(found.addressees, acts)


def _is_term(seen: Analysis, first: int, last: int) -> bool:
    """Whether words are a term and no more: "рассмотреть акиматам | до конца мая"."""
    return any(term.span == seen.span(first, last) for term in seen.deadlines)


def _with_subject_behind(seen: Analysis, told: Told) -> tuple[Mention | None, Told]:
    """The one who orders, where the act stands between: "поручил убрать снег глава района"."""
    act = told.acts[-1]
    closing = seen.line.lower(act.last + 1) in (".", ",", "", "!")
    alone = not _follows_thing(seen, act)  # "План поручил разработать аким": the thing stands in front
    behind = [
        n
        for n in seen.nominals
        if closing and n.last == act.last and n.first > act.first + alone and n.cases == {"nominative"}
    ]
    named = next((n for n in behind if n.mention.kind in {"person", "post"}), None)
    if named is None or not seen.line.words[named.first - 1].letters:
        return None, told
    return named.mention, replace(told, acts=(*told.acts[:-1], Act(act.first, named.first - 1)))


def _follows_thing(seen: Analysis, act: Act) -> bool:
    """Whether the sentence opens with a thing, so that an act behind it may be an infinitive alone."""
    opening = seen.line.words[0]
    if act.first <= 1 or not opening.letters:
        return False
    meant = (r for r in readings(opening.text) if r.part == "NOUN" and "inan" in r.traits)
    return any(r.case in {"nominative", "accusative"} for r in meant)


def _told_after(seen: Analysis, cue: Cue, start: int, end: int) -> list[Told]:
    if cue.kind == "noun":
        start = _past_remark(seen, start, end)
    faced = parties(seen, start + 1, "instrumental") if seen.line.lower(start) == "перед" else None
    if cue.kind in {"noun", "gerund"} and faced is not None:  # "поставил задачи перед новым акимом: …"
        acts = read_acts(seen, faced.end, end)
        return [replace(told, addressees=told.addressees or faced.addressees) for told in acts]
    if cue.government == "from" and seen.line.lower(start) in {"от", "у"}:
        start += 1
        if parties(seen, start, "genitive") is None:
            start = _past_genitive(seen, start, end)
    start = past_term(seen, start, end, CASE_OF[cue.government])
    if turns := by_turns(seen, start, end, CASE_OF[cue.government]):
        return turns
    told = read_acts(seen, start, end, CASE_OF[cue.government])
    if told and seen.line.lower(told[0].acts[0].first) == "на" and cue.lemma in AIMING:
        told = _behind_aim(seen, told, end)
    return with_things(seen, told, end)


def _past_remark(seen: Analysis, start: int, end: int) -> int:
    """The colon behind a clause that only tells more of the tasks: "ряд задач, на которые …: решить"."""
    words = [seen.line.lower(start + step) for step in range(3)]
    colon = next((w.index for w in seen.line.words[start:end] if w.text == ":"), None)
    relative = words[0] == "," and any(word.startswith("котор") for word in words[1:])
    named = colon is not None and start < colon <= start + _GIVER and _is_giver(seen, start, colon)
    return colon if (relative or named) and colon is not None else start


def _is_giver(seen: Analysis, start: int, colon: int) -> bool:
    """Whether words in the genitive say whose tasks they are: "поручения главы государства: повысить"."""
    return all(w.letters and _may_be_genitive(w.text) for w in seen.line.words[start:colon])


def _may_be_genitive(form: str) -> bool:
    return "genitive" in cases(nominal_features(form))


def _behind_aim(seen: Analysis, told: list[Told], end: int) -> list[Told]:
    """The acts behind a colon that say how to go about an aim: "нацелила на проверку: цены сверить"."""
    act = told[0].acts[0]
    colon = next((w.index for w in seen.line.words[act.first : act.last + 1] if w.text == ":"), None)
    acts = read_acts(seen, colon + 1, end, strict=False) if colon is not None else []
    return [replace(one, addressees=one.addressees or told[0].addressees) for one in acts] or told


def _fronted(place: Place, cue: Cue, start: int) -> list[Told]:
    """Acts that stand before the cue: "Усилить контроль поручил министр акимам"."""
    if cue.kind == "first" or cue.government not in {"dative", "from"}:
        return []
    words = place.seen.line.words[place.start : cue.first]
    opening = max([place.start, *(w.index + 1 for w in words if w.text == ":")])
    issuer = issuer_of(place.seen, cue)
    named = (n.first for n in place.seen.nominals if n.mention is issuer and n.last == cue.first - 1)
    end = next(named, cue.first)  # "Закрыть зал | аким велел директору"
    end -= place.seen.line.lower(end - 1) in {"он", "она"}  # "Ускорить работу | он поручил и акимам"
    thing = begins_with_thing(place.seen, opening, end)
    told = read_acts(place.seen, opening, end, strict=not thing)
    told = summed_up(place.seen, told, end) if told else told
    start += place.seen.line.lower(start) == "и"
    found = parties(place.seen, start, "dative") if told else None
    if found is not None and not told[0].addressees:
        told[0] = replace(told[0], addressees=found.addressees)
    return told


def _past_genitive(seen: Analysis, at: int, end: int) -> int:
    """Past words after "от" that name nobody we know: "от него", "от всех присутствующих"."""
    while at < end and "genitive" in cases(nominal_features(seen.line.words[at].text)):
        at += 1
    return at
