"""Those who are told, where they stand before the word that orders or obliges."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis, Nominal
from tapsyrma.loaders.russian.cues import Cue, Government
from tapsyrma.loaders.russian.first_verbs import told_by_first_verb
from tapsyrma.loaders.russian.morphology import cases, nominal_features, readings
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.present import is_one_of_those_present
from tapsyrma.loaders.russian.words import OPENING, Word
from tapsyrma.ontology.records import Addressee, Case

CASE_OF: Final[dict[Government, Case]] = {
    "dative": "dative",
    "accusative": "accusative",
    "upon": "accusative",
    "from": "genitive",
}
_STAFF: Final = (
    *("состав", "пожарн", "чиновник", "госслужащ", "подчин", "подопечн", "заместител"),
    *("подряд", "генподряд", "субподряд", "застройщик", "перевозчик", "поставщик"),
    *("коммунальщик", "дорожник", "энергетик", "спасател", "полици", "полицейск", "участков"),
)
"""Beginnings of words for officials of no list, and for those who work to order."""
_BY_WORD: Final = frozenset(("по", word) for word in ("словам", "мнению", "его", "ее", "её", "данным"))
"""How an aside opens that says whose words these are: "акимату, по словам премьера, надо построить"."""
_ABOVE: Final = frozenset({"особенно", "прежде", "включая", "кроме"})
_SOON: Final = frozenset({"сроки", "срок", "время", "очередь", "порядке"})
_REACH: Final = 80
"""Words before a cue beyond which nobody is looked for."""
_THIS: Final = frozenset({"этим", "этом", "этого", "того", "чем"})
_WITH: Final = frozenset({"с", "при", "после", "об", "кроме", "помимо"})
_LIGHT: Final = frozenset({"ADVB", "PRCL", "NPRO", "CONJ"})
_THEY: Final = frozenset({"он", "она", "они"})
_ORDERING: Final = frozenset({"active", "passive", "noun"})
"""Cues that nobody but those who are told stand before in the dative; what is needed, others may need."""
_PARTING: Final = frozenset({"VERB", "PRTS", "PRTF", "GRND", "INFN", "PREP", "CONJ"})
_SITTINGS: Final = ("заседани", "совещани", "собрани", "сесси", "встреч", "визит", "доклад", "отчет")
"""Beginnings of what is somebody's: "на заседании | комиссии отделу поручено"."""
_NO_PLACES: Final = frozenset({"целом", "словам", "мнению", "данным", "информации", "поручению", "итогам"})
"""Behind a preposition these open no list of places: "по словам", "в целом"."""
_OF_ANOTHER: Final = frozenset({"PRTS", "NOUN", "ADJF", "PREP"})


def told_before(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those in the dative: "Отделу ЖКХ поручено", "Комитету он поручил"; behind "от" with "потребовать"."""
    if cue.government == "from":
        return _from_whom(place, cue)
    if cue.kind == "noun" and (faced := _before_whom(place, cue) or _given_to(place, cue)):
        return faced
    joined = place.seen.line.lower(cue.first - 1) == "и"
    told = _before(place, cue, CASE_OF[cue.government], 0 if joined else place.start)
    if cue.kind == "active" and cue.government == "accusative" and _may_be_subject(place.seen, told, cue):
        return ()  # "Министерство | обязало …": it obliges somebody else
    if told or cue.kind not in {"active", "noun"} or cue.government != "dative":
        return told
    turned = told_by_first_verb(place.seen, cue)
    return turned if are_official(turned) else ()


def _may_be_subject(seen: Analysis, told: tuple[Addressee, ...], cue: Cue) -> bool:
    """Whether the form of those in front shows as well who orders, and nobody else does before the verb."""
    spans = {one.mention.span for one in told}
    own = [n for n in seen.nominals if n.mention.span in spans and "nominative" in n.cases]
    behind = max((n.last + 1 for n in own), default=cue.first)
    others = any(behind <= n.first < cue.first and "nominative" in n.cases for n in seen.nominals)
    named = any(word.lower in _THEY for word in seen.line.words[behind : cue.first])
    return bool(own) and not (others or named)


def _from_whom(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those of whom something is demanded, in front: "От акиматов районов прокурор потребовал"."""
    for at in range(place.start, cue.first):
        found = parties(place.seen, at + 1, "genitive") if place.seen.line.lower(at) == "от" else None
        if found is not None:
            return found.addressees
    return told_by_first_verb(place.seen, cue)


def _before_whom(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those before whom a task is set: "Перед МЧС поставлена задача", "поставил перед акимом задачу"."""
    for at in range(place.start, min(cue.last + 2, place.end)):
        found = parties(place.seen, at + 1, "instrumental") if place.seen.line.lower(at) == "перед" else None
        if found is not None:
            return found.addressees
    return _to_whose_address(place, cue)


def _to_whose_address(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those whom a demand reaches: "В адрес подрядчика прозвучало требование", "До отделов доведено"."""
    line = place.seen.line
    for at in range(place.start, min(cue.last + 2, place.end)):
        address = line.lower(at) == "адрес" and line.lower(at - 1) == "в"
        brought = line.lower(at) == "до" and cue.brings
        found = parties(place.seen, at + 1, "genitive") if address or brought else None
        sent = line.lower(at) == "в" and cue.first < at < cue.last and not address
        found = parties(place.seen, at + 1, "accusative") if sent else found
        if found is not None and not (sent and found.end > _noun_of(place, cue)):
            return found.addressees
    return ()


def _noun_of(place: Place, cue: Cue) -> int:
    """The noun for the order that a cue has, before "с требованием"."""
    nouns = lexicon.words("instruction_nouns")
    words = place.seen.line.words[cue.first + 1 : cue.last + 1]
    return next((w.index for w in words if w.letters and readings(w.text)[0].lemma in nouns), cue.last)


def _given_to(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """Those who stand between the verb and its noun: "адресовал директору поручение"."""
    for at in range(cue.first + 1, cue.last):
        found = parties(place.seen, at, "dative")
        if found is not None and found.end <= cue.last:
            return found.addressees
    return ()


def obliged_before(place: Place, cue: Cue) -> tuple[Addressee, ...]:
    """The subject, who is told: "Акимы должны", "Министерство обязано"."""
    return _before(place, cue, "nominative", place.start)


def are_official(addressees: tuple[Addressee, ...]) -> bool:
    """Whether any of those who are told is an official, a body or a group of them."""
    return any(
        a.mention.kind != "collective"
        or a.mention.sort != "other"
        or a.mention.name.lower().split()[-1].startswith(_STAFF)
        for a in addressees
    )


def _before(place: Place, cue: Cue, case: Case, start: int) -> tuple[Addressee, ...]:
    seen, past, behind = place.seen, None, 0
    for at in range(max(start, cue.first - _REACH), cue.first):
        anybody = case == "dative" and cue.kind in _ORDERING and _opens(seen, at)
        found = None if _is_governed(seen, at) else parties(seen, at, case, anybody=anybody)
        if found is None or at < behind or _is_in_place(seen, place.start, at, found.end):
            continue
        if case == "dative" and _is_present(seen, cue, at, found.addressees):
            behind = found.end
            continue
        helped = _helped_by(seen, found.end) if case == "dative" else None
        end = found.end if helped is None else helped.end
        if end <= cue.first and _reaches(seen, end, cue.first):
            between = seen.line.words[past or 0 : at]
            whole = past is None or _opens_speech(seen, past) or any(map(_acts_or_governs, between))
            helpers = (replace(one, role="with") for one in (helped.addressees if helped else ()))
            return (*found.addressees, *helpers) if whole and _are_plain(found.addressees, case, cue) else ()
        if any(a.mention.case == case for a in found.addressees):
            past = max(past or 0, found.end)
    return ()


def _opens_speech(seen: Analysis, behind: int) -> bool:
    """Whether whoever ends before a word is the speaker of what follows: "Олег Крылов: | министерство"."""
    opener = next((n for n in seen.starting(0) if n.last + 1 == behind), None)
    return opener is not None and seen.line.lower(behind) == ":"


def _helped_by(seen: Analysis, at: int) -> Parties | None:
    """Those with whom somebody in front is told to act: "Министерству | с акиматами | поручено"."""
    return parties(seen, at + 1, "instrumental") if seen.line.lower(at) in {"с", "со"} else None


def _is_present(seen: Analysis, cue: Cue, at: int, told: tuple[Addressee, ...]) -> bool:
    """Whether those at a word, whose form shows no case, go on with a list of those who were there."""
    mention = told[0].mention
    unmarked = mention.case != "dative" or mention.name.isupper()
    return unmarked and is_one_of_those_present(seen, at, active=cue.kind == "active")


def _are_plain(told: tuple[Addressee, ...], case: Case, cue: Cue) -> bool:
    """Whether kind or case shows that they are told: "РГП «Заря» аким поручил", not "«Заря» Аким поручил"."""
    quoted = all(a.mention.name[0] in {*OPENING, '"'} for a in told)
    return cue.kind != "active" or not quoted or any(a.mention.case == case for a in told)


def _opens(seen: Analysis, at: int) -> bool:
    """Whether a word opens a clause, so that nothing before it says what its dative is for."""
    before = seen.line.at(at - 1)
    return before is None or not before.letters


def _acts_or_governs(word: Word) -> bool:
    """Whether a word parts two lists of people: a verb, participle or preposition."""
    return word.letters and readings(word.text)[0].part in _PARTING


def _is_in_place(seen: Analysis, start: int, at: int, end: int) -> bool:
    """Whether places stand in a list that "в" opens further left: "в Актобе, Таразе и Абайской области"."""
    scopes = lexicon.words("scopes")
    words = seen.line.words
    if not any(w.letters and any(r.lemma in scopes for r in readings(w.text)) for w in words[at:end]):
        return False
    if not (words[at].capital or any(r.lemma in scopes for r in readings(words[at].text))):
        return False  # "в ходе совещания акимам округов поручено"
    for word in reversed(words[start:at]):
        if word.lower in {"в", "во", "по", "на", "из"}:
            return seen.line.lower(word.index + 1) not in _NO_PLACES
        listed = word.text == "," or word.lower == "и" or word.capital
        if not listed and not (word.letters and readings(word.text)[0].part in {"ADJF", "NOUN"}):
            return False
    return False


def _is_governed(seen: Analysis, at: int) -> bool:
    """Whether a preposition governs the word or a phrase goes on with it: "в каждой школе" is nobody."""
    before = seen.line.at(at - 1)
    if before is None or not before.letters:
        return False
    inside = any(n.first < at <= n.last for n in seen.nominals)
    if before.lower == "целом" and seen.line.lower(at - 2) == "в":
        return inside  # "В целом министерству следует"
    if before.lower in _THIS and seen.line.lower(at - 2) in _WITH:
        return inside  # "В связи с этим акимам поручено"
    best = readings(before.text)[0].part
    place = any(r.lemma in lexicon.words("scopes") for r in readings(seen.line.words[at].text))
    word = seen.line.words[at]
    sits = before.lower.startswith(_SITTINGS) and not word.capital
    sits = sits and "genitive" in cases(nominal_features(word.text))
    owned = best == "NOUN" and (place or sits)
    return inside or owned or best in {"PREP", "ADJF", "NUMR"}


def _reaches(seen: Analysis, start: int, end: int) -> bool:
    """Whether only a subject, adverbs and short verbs stand between those who are told and the cue."""
    at = start
    while at < end:
        nominal = next((n for n in seen.starting(at) if _gives(n) and n.last < end), None)
        if nominal is not None:
            at = nominal.last + 1
            continue
        word = seen.line.words[at]
        aside = _past_aside(seen, at, end)
        if aside != at:
            at = aside
            continue
        if word.lower == "как":
            return _is_comparison(seen, at + 1, end)
        term = next((d.span.end for d in seen.deadlines if d.span.start == word.start + seen.offset), None)
        if term is not None:
            at = seen.line.index_at(term - seen.offset)
            continue
        best = readings(word.text)[0].part if word.letters else ""
        light = best in _LIGHT or word.lower in lexicon.words("light")
        other = word.lower == "и" or best in _OF_ANOTHER
        if not light and not (other and _is_coordinated(seen, start, end)):
            return False
        at += 1
    return True


def _past_aside(seen: Analysis, at: int, end: int) -> int:
    """The index behind ", особенно приграничных," or "в короткие сроки", which part nobody from the cue."""
    line = seen.line
    if line.lower(at) == "," and line.lower(at + 1) in _ABOVE:
        return next((w.index + 1 for w in line.words[at + 1 : end] if w.text == ","), at)
    following = line.at(at + 1)
    if line.lower(at) == "," and (line.lower(at + 1), line.lower(at + 2)) in _BY_WORD:
        return next((w.index + 1 for w in line.words[at + 1 : end] if w.text == ","), at)
    if line.lower(at) == "," and following is not None and following.lower in lexicon.words("remarking"):
        return next((w.index + 1 for w in line.words[at + 1 : end] if w.text == ","), at)
    if line.lower(at) == "," and following is not None and following.letters:
        describes = readings(following.text)[0].part == "PRTF"  # "вице-министру, курирующему науку, поручено"
        if describes and "dative" in cases(nominal_features(following.text)):
            return next((w.index + 1 for w in line.words[at + 1 : end] if w.text == ","), at)
    if line.lower(at) in {"в", "на"}:
        near = line.words[at + 1 : min(at + 4, end)]
        return next((w.index + 1 for w in near if w.lower in _SOON), at)
    return at


def _gives(nominal: Nominal) -> bool:
    """Whether somebody may be the one who orders: a subject, or the agent of "акимом области поручено"."""
    official = nominal.mention.kind in {"person", "post"}
    return "nominative" in nominal.cases or (official and "instrumental" in nominal.cases)


def _is_comparison(seen: Analysis, start: int, end: int) -> bool:
    """Whether the words after "как" tell in what part somebody acts: "министру как куратору реформы"."""
    words = seen.line.words[start:end]
    return bool(words) and all(
        w.letters and {"dative", "genitive"} & cases(nominal_features(w.text)) for w in words
    )


def _is_coordinated(seen: Analysis, start: int, end: int) -> bool:
    """Whether another participle governs the same dative: "акимам указано на … и поручено"."""
    words = seen.line.words[start:end]
    opens = any(w.letters and readings(w.text)[0].part == "PRTS" for w in words[:2])
    return opens and words[-1].lower == "и"
