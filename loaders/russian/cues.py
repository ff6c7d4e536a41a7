"""Words that instruct: verbs, participles, nouns and words of necessity, found in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.forms import Form, marking
from tapsyrma.loaders.russian.morphology import FINITE, Reading, is_infinitive, readings
from tapsyrma.loaders.russian.words import OPENING, Line, closing_quote
from tapsyrma.ontology.frozen import frozen

Government: TypeAlias = Literal["dative", "from", "accusative", "upon"]
Kind: TypeAlias = Literal["active", "passive", "first", "noun", "urge", "need", "must", "gerund", "time"]

# "поручает" in a headline instructs; "требует", "просит" mostly does not.
_PRESENT: Final = frozenset({"поручать", "предписывать", "постановлять", "приказывать", "обязывать"})
_URGED: Final = frozenset({"рекомендоваться"})
_ENDINGS: Final = (*FINITE, "ить", "н", "на", "но", "ны", "в", "вши", "вшись", "ен")
"""Finite verbs, passive participles ("поручено", "должны") and gerunds ("поручив")."""
_REACH: Final = 12
"""Words between "дал" and "поручений"."""
_TIME_REACH: Final = 12
_SHORT_TERM: Final = 4
"""Words of a term right behind the verb: "дано десять рабочих дней"."""
_COMING: Final = frozenset({"прозвучать", "последовать", "поступить", "выпасть"})
"""Verbs whose subject is the order itself: "прозвучало требование"."""
_BEFORE: Final = 6
"""Words from time to the verb: "три рабочих дня отведено на"."""
_APART: Final = frozenset({"назад", "за", "в", "через", "до", "после", ","})
"""Words that show time behind a verb of giving not to be what is given: "дал неделю назад задание"."""
_TIMES: Final = ("дня", "дней", "день", "недел", "месяц", "сут", "час")
"""What time is counted in: "дал десять дней на …"."""


@frozen
class Cue:
    """A word that instructs.

    ``kind``: "поручил" is active, "поручено" passive, "поручаю" first, "дал ряд поручений" noun,
    "дал неделю на" time, "поручив" gerund, "рекомендовал" urge, "необходимо" need, "должны" must.
    ``first`` and ``last`` are words. ``brings``: an order is brought to people, "доведено до отделов".
    """

    kind: Kind
    government: Government
    first: int
    last: int
    lemma: str
    gender: str | None = None
    number: str | None = None
    brings: bool = False


@cache
def _verbs() -> dict[str, tuple[Kind, Government]]:
    table: dict[str, tuple[Kind, Government]] = {}
    for government, lemmas in lexicon.ru("instructing").items():
        table.update(dict.fromkeys(lemmas, ("active", government)))
    for government, lemmas in lexicon.ru("instructing_now").items():
        table.update(dict.fromkeys(lemmas, ("first", government)))
    for government, lemmas in lexicon.ru("instructing_reflexive").items():
        table.update(dict.fromkeys(lemmas, ("passive", government)))
    for government, lemmas in lexicon.ru("recommending").items():
        table.update(dict.fromkeys(lemmas, ("urge", government)))
    return table


@cache
def _begun() -> frozenset[str]:
    """Beginnings of all words that instruct."""
    return lexicon.beginnings([*_verbs(), *lexicon.words("giving"), "должен"])


def _may_instruct(form: Form) -> bool:
    """Whether beginning and ending leave it possible that a form instructs, so that it is worth analysis."""
    if form.lower in lexicon.words("necessity"):
        return form.letters
    return form.letters and form.lower.endswith(_ENDINGS) and lexicon.may_be(form.lower, _begun())


_MAY_INSTRUCT: Final = marking(_may_instruct)


@lru_cache(maxsize=50_000)
def _verb(form: str) -> tuple[Reading, Kind, Government] | None:
    """What a form of an instructing verb is, if it is one."""
    for r in readings(form):
        if r.part in ("VERB", "PRTS", "INFN", "GRND", "PRED") and r.lemma in _verbs():
            kind, government = _verbs()[r.lemma]
            return r, kind, government
    return None


# A sentence is asked again when the ones after it are read.
@lru_cache(maxsize=128)
def find_cues(line: Line) -> tuple[Cue, ...]:
    """The cues of a sentence, in order."""
    return tuple(_cues(line))


def _cues(line: Line) -> Iterator[Cue]:
    for word in line.marked(_MAY_INSTRUCT):
        cue = _cue_at(line, word.index)
        if cue is not None and line.lower(word.index - 1) != "не":
            yield cue


def _cue_at(line: Line, index: int) -> Cue | None:
    lower = line.lower(index)
    if lower in lexicon.words("necessity"):
        return Cue("need", "dative", index, index, lower)
    found = _verb(lower)
    if found is not None and found[0].lemma in lexicon.words("giving") and (noun := _noun(line, index)):
        return noun  # "направило в акиматы представления с требованием"
    if found is not None:
        return _verbal(index, *found)
    if any(r.lemma in ("должен", "должный") and r.part == "ADJS" for r in readings(lower)[:2]):
        return Cue("must", "dative", index, index, "должен")
    return _noun(line, index) or _gerund(line, index)


def _verbal(index: int, reading: Reading, kind: Kind, government: Government) -> Cue | None:
    """The cue of a verb's form: which one it is depends on tense and person."""
    traits = reading.traits
    if reading.part in {"PRED", "PRTS"} or kind == "passive" or reading.lemma in _URGED:
        return _passive(index, reading, kind, government)
    if "1per" in traits:
        promised = "futr" in traits and reading.lemma not in lexicon.words("asking")  # "я поручу проверить"
        return None if promised else _first_person(index, reading, government)
    if reading.part == "GRND":
        meant = (kind == "active" or reading.lemma in _PRESENT) and government in {"dative", "from"}
        return Cue("gerund", government, index, index, reading.lemma) if meant else None
    if reading.part == "INFN" and reading.lemma == "возложить":
        return Cue("passive", government, index, index, reading.lemma)  # "Контроль возложить на …"
    told = "past" in traits or ("3per" in traits and reading.lemma in _PRESENT)
    if reading.part == "INFN" or not told:
        return None
    told_kind: Kind = "urge" if kind == "urge" else "active"
    return Cue(told_kind, government, index, index, reading.lemma, *_agreement(reading))


def _first_person(index: int, reading: Reading, government: Government) -> Cue:
    """The cue of "поручаю", "просим"."""
    return Cue("first", government, index, index, reading.lemma, None, reading.number)


def _passive(index: int, reading: Reading, kind: Kind, government: Government) -> Cue | None:
    """The cue of "поручено", "велено", "поручается", "обязан"."""
    if reading.part == "VERB" and not ({"3per", "pres"} <= reading.traits or "past" in reading.traits):
        return None
    owed = reading.lemma == "обязать"
    form: Kind = "must" if owed else "urge" if kind == "urge" else "passive"
    return Cue(form, "dative" if owed else government, index, index, reading.lemma, *_agreement(reading))


def _agreement(reading: Reading) -> tuple[str | None, str | None]:
    return reading.gender, reading.number


def _time_for(line: Line, index: int) -> int | None:
    """The "на" or comma after time that is given: "дал десять дней на устранение", "дано время, чтобы"."""
    before = line.words[max(0, index - _BEFORE) : index]
    timed = any(w.lower.startswith(_TIMES) and line.lower(w.index + 1) != "назад" for w in before)
    timed = timed or _is_given_at_once(line, index)
    opens = any(w.lower in {"на", "для"} for w in line.words[max(0, index - _TIME_REACH) : index])
    after = line.words[index + 1 : index + 1 + _SHORT_TERM]
    if opens and (last := next((w.index for w in after if w.lower.startswith(_TIMES)), None)) is not None:
        return last
    quoted = index
    for at in range(index + (1 if timed else 2), min(index + _TIME_REACH, len(line.words))):
        if line.words[at].text in OPENING:
            quoted = closing_quote(line, at) or at
        if at <= quoted:
            continue
        if line.words[at].text == "," and line.lower(at + 1) == "чтобы":
            return at if _is_given_time(line, index, at) else None
        if line.words[at].text in ".;:«»,":
            return None
        if line.lower(at) in {"на", "для"} and (timed or line.lower(at - 1).startswith(_TIMES)):
            return at
        if line.lower(at) in {"на", "для"} and _is_dated(line, index, at):
            return at
    return None


def _is_given_at_once(line: Line, index: int) -> bool:
    """Whether time stands right behind a verb of giving: "дал месяц отделам на ремонт"."""
    given = [w.lower for w in line.words[index + 1 : index + 1 + _SHORT_TERM]]
    counted = next((at for at, word in enumerate(given) if word.startswith(_TIMES)), None)
    return counted is not None and _APART.isdisjoint(given[: counted + 2])


def _is_given_time(line: Line, index: int, end: int) -> bool:
    """Whether time is what is given, and no act: "дал за неделю отработать вопросы с тем, чтобы решить"."""
    words = line.words[max(0, index - _BEFORE) : end]
    acts = any(w.letters and is_infinitive(w.text) for w in line.words[index + 1 : end])
    return not acts and any(w.lower.startswith((*_TIMES, "время", "срок")) for w in words)


def _demanding(line: Line, at: int) -> int:
    """The index of the demand that a paper makes: "представление с требованием устранить"."""
    noun = line.at(at + 2)
    if line.lower(at + 1) != "с" or noun is None or not noun.letters:
        return at
    lemmas = {r.lemma for r in readings(noun.text) if r.case == "instrumental"}
    return at + 2 if lemmas & lexicon.words("instruction_nouns") else at


def _is_dated(line: Line, index: int, end: int) -> bool:
    """Whether a time up to a day is given: "дал срок до 1 мая на ремонт", "дано время до пятницы для"."""
    words = [word.lower for word in line.words[index + 1 : end]]
    return "до" in words and any(word in {"срок", "время", "времени"} for word in words)


def _gerund(line: Line, index: int) -> Cue | None:
    """The cue of "поставив задачу", where an infinitive follows with no sign between."""
    first = readings(line.lower(index))[0]
    if first.part != "GRND" or first.lemma not in lexicon.words("giving"):
        return None
    for word in line.words[index + 1 : index + 1 + _SHORT_TERM]:
        lemmas = {r.lemma for r in readings(word.text)} if word.letters else set()
        if lemmas & {"задача", "задание", "поручение", "указание", "распоряжение"}:
            behind = line.words[word.index + 1 : word.index + 1 + _REACH]
            stop = next((w.index for w in behind if not w.letters), len(line.words))
            acts = any(w.letters and w.index < stop and is_infinitive(w.text) for w in behind)
            return Cue("gerund", "dative", index, word.index, first.lemma) if acts else None
        if not word.letters or word.lower in {"себе", "собой", "собою"}:
            return None
    return None


def _noun(line: Line, index: int) -> Cue | None:
    """A verb of giving and its noun: "дал ряд поручений", "даны поручения", "поставлена задача"."""
    giving = next(
        (
            r
            for r in readings(line.lower(index))
            if r.lemma in lexicon.words("giving") and r.part in ("VERB", "PRTS")
        ),
        None,
    )
    if giving is None or (giving.part == "PRTS" and line.lower(index - 1) in {"будет", "будут"}):
        return None  # "будет внесено представление" tells what is to come
    allowed = _time_for(line, index)
    if allowed is not None and giving.traits & {"past", "1per", "3per"}:
        kind = "passive" if giving.part == "PRTS" or giving.lemma.endswith("ся") else "active"
        return Cue("time", "dative", index, allowed, kind, giving.gender, giving.number)
    if not (giving.part == "PRTS" or giving.traits & {"past", "1per"}):
        return None
    quoted = index
    for at in range(index + 1, min(index + _REACH, len(line.words))):
        word = line.words[at]
        if word.text in OPENING:
            quoted = closing_quote(line, at) or at
        if at <= quoted:
            continue  # "дал ТОО «Жылу» поручение"
        initial = word.text == "." and len(line.words[at - 1].text) == 1
        if (word.text in ".;:«»" and not initial) or word.text in "–—":
            return None
        lemmas = {r.lemma for r in readings(word.text)} if word.letters else set()
        if lemmas & lexicon.words("instruction_nouns"):
            number = "sing" if giving.part == "PRTS" else giving.number
            itself = giving.part == "PRTS" or giving.lemma in _COMING or giving.lemma.endswith("ся")
            gender = "present" if "1per" in giving.traits else giving.gender
            brings = giving.lemma == "довести"
            last = _demanding(line, at)
            # "прокуратурой внесено представление об устранении" tells nobody
            told = last > at or "представление" not in lemmas or "адрес" in line.lowers
            kind = "passive" if itself else "active"
            return Cue("noun", "dative", index, last, kind, gender, number, brings) if told else None
    return None
