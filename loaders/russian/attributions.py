"""Who speaks: "сказал министр", "по словам акима", "«…», – поручил глава МЧС"; and whether work was done."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, Literal

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.bare_posts import bare_post
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.morphology import FINITE, Reading, readings
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.recall import is_in_relative
from tapsyrma.loaders.russian.subjects import has_pronoun, subject
from tapsyrma.loaders.russian.whose_orders import whose_order
from tapsyrma.loaders.russian.words import DASHES, OPENING, Line
from tapsyrma.ontology.records import Attribution, Mention, Person, Post

Manner = Literal["says", "reports"]
_NEAR: Final = 4
_REMARK: Final = 14
"""Words of a remark that tells who speaks, up to the end of its sentence."""
_SPEECH_MARKS: Final = frozenset({*OPENING, *DASHES, '"'})
"""What opens the words of somebody."""
_PRONOUNS: Final = frozenset({"он", "она"})
_POSSESSIVES: Final = frozenset({"его", "её", "ее"})


@cache
def _manners() -> dict[str, Manner]:
    speaking = lexicon.ru("speaking")
    said: dict[str, Manner] = dict.fromkeys(speaking["says"], "says")
    return said | dict.fromkeys(speaking["reports"], "reports")


@cache
def _begun() -> frozenset[str]:
    return lexicon.beginnings(_manners())


@cache
def _begun_done() -> frozenset[str]:
    return lexicon.beginnings(lexicon.words("done"))


@cache
def _begun_according() -> frozenset[str]:
    return lexicon.beginnings(lexicon.words("according"))


def read_attributions(place: Place) -> Iterator[Attribution]:
    """The words that say who speaks, in order."""
    line = place.seen.line
    for word in line.words if place.speech.spans else line.marked(_MAY_SPEAK | _BY):
        if not word.letters:
            continue
        verb = _speaking(word.text) or (_after_speech(place, word.index) if place.speech.spans else None)
        if verb is not None and is_in_relative(place.seen, word.index):
            continue  # "недостатки, на которые указал президент"
        if verb is not None and (not place.speech.covers(word.index) or _interrupts(place, word.index)):
            yield from _of_verb(place, word.index, verb)
        elif word.lower == "по" and _is_according(line, word.index):
            yield _according(place, word.index)


_MAY_SPEAK: Final = marking(
    lambda form: form.lower.endswith(FINITE) and lexicon.may_be(form.lower, _begun()) and form.letters
)
_BY: Final = marking(lambda form: form.lower == "по")


@lru_cache(maxsize=50_000)
def _speaking(form: str) -> Reading | None:
    lower = form.lower()
    if not (lower.endswith(FINITE) and lexicon.may_be(lower, _begun())):
        return None
    first = next(iter(readings(form)), None)
    if first is None or first.part not in ("VERB", "GRND") or first.lemma not in _manners():
        return None
    return first if first.part == "VERB" and not {"impr", "futr"} & first.traits else None


def _after_speech(place: Place, index: int) -> Reading | None:
    """Any past verb between the dash behind direct speech and its subject: "«…» – изумился аким"."""
    line = place.seen.line
    at = index - 1 if line.lower(index - 1) != "не" else index - 2
    dashed = at > 0 and line.words[at].text in DASHES and line.words[at - 1].text in ',»”"!?'
    if not dashed or not line.words[index].lower.endswith(FINITE):
        return None
    told = (r for r in readings(line.words[index].text) if r.part == "VERB")
    past = next((r for r in told if "past" in r.traits), None)  # "начала" is no beginning
    named = any("nominative" in n.cases for n in place.seen.starting(index + 1))
    pronoun = line.lower(index + 1) in _PRONOUNS
    return past if named or pronoun else None


def _interrupts(place: Place, index: int) -> bool:
    """Whether a verb in quotation marks tells who speaks: "«Вода ушла, – сказал аким. – Чистим»."."""
    line = place.seen.line
    ends = len(line.words) - index <= _REMARK and line.words[-1].text in ".,"
    return ends and _after_speech(place, index) is not None


def _of_verb(place: Place, index: int, verb: Reading) -> Iterator[Attribution]:
    seen = place.seen
    meant = seen.line.lower(index + 1) in _PRONOUNS
    speaker = None if meant else subject(seen, index, index, verb.gender, verb.number)
    speaker = whose_order(seen, index) or speaker
    if speaker is None and not meant and verb.number == "sing" and not has_pronoun(seen, index, index):
        speaker = bare_post(seen, index, verb.gender)
    if speaker is None and not (has_pronoun(seen, index, index) or place.speech.spans):
        return
    manner = "says" if _tells_orders(seen.line, index) else _manners().get(verb.lemma, "says")
    yield Attribution(place.sentence, seen.span(index, index), manner, speaker)


def _tells_orders(line: Line, index: int) -> bool:
    """Whether orders are what somebody tells: "озвучил ряд поручений"."""
    near = (w for w in line.words[index + 1 : index + 1 + _NEAR] if w.letters)
    return any(r.lemma in lexicon.words("instruction_nouns") for w in near for r in readings(w.text)[:1])


def _is_according(line: Line, index: int) -> bool:
    at = index + 2 if line.lower(index + 1) in _POSSESSIVES else index + 1
    following = line.lower(at)
    return lexicon.may_be(following, _begun_according()) and any(
        r.lemma in lexicon.words("according") and r.case == "dative" for r in readings(following)
    )


def _according(place: Place, index: int) -> Attribution:
    """In "по словам министра" the genitive speaks, in "по его словам" whoever spoke before."""
    seen = place.seen
    speaker: Mention | None = None
    last = index + 1
    if seen.line.lower(index + 1) in _POSSESSIVES:
        last = index + 2
    else:
        nominal = next((n for n in seen.starting(index + 2) if n.mention.kind in ("person", "post")), None)
        speaker = nominal.mention if nominal else None
    return Attribution(place.sentence, seen.span(index, last), "says", speaker)


def spoken_by(seen: Analysis, sentence: int) -> Attribution | None:
    """The person with whose name and a colon a paragraph opens: "Аким города В. Ильченко: Деньги есть".

    A post does so before a quotation or a dash: "Премьер-министр: «Денег нет»".
    """
    for nominal in seen.starting(0):
        after = nominal.last + 1
        quoted = seen.line.lower(after + 1) in _SPEECH_MARKS
        more = after + 1 < len(seen.line.words)
        speaks = isinstance(nominal.mention, Person) or (isinstance(nominal.mention, Post) and quoted)
        if speaks and seen.line.lower(after) == ":" and more:
            return Attribution(sentence, seen.span(after, after), "says", nominal.mention)
    return None


def is_done(line: Line) -> bool:
    """Whether a sentence says that something was carried out: a passive or past form of such a verb."""
    for word in line.words:
        if not word.letters or not lexicon.may_be(word.lower, _begun_done()):
            continue
        first = next(iter(readings(word.text)), None)
        if first is None or first.lemma not in lexicon.words("done"):
            continue
        finished = first.part == "PRTS" or (first.part == "VERB" and "past" in first.traits)
        if finished and line.lower(word.index - 1) != "не" and line.lower(word.index - 1) != "будет":
            return True
    return False
