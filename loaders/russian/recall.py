"""Whether an order is recalled: given earlier or by somebody else, and only told of here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.retelling import is_dated_back, retells
from tapsyrma.loaders.russian.words import Line
from tapsyrma.ontology.records import Mention, Person

_AS_SAID: Final = re.compile(
    r"^(?:«|– |— )?как (?:ранее )?(?:отметил|сообщил|напомнил|подчеркнул|рассказал|заявил)"
)

_MESSAGE: Final = re.compile(
    r"(?:написал|сообщил|информировал|поделился|рассказал)\w* [^.]{0,60}?(?:пресс-секретар|пресс-служб)"
    r"|(?:пресс-секретар|пресс-служб)\w* [^.]{0,80}?(?:написал|сообщ|информир|рассказ)"
    r"|говорится в сообщении|сообщает акорда|сообщает пресс-служба"
)
_HINTS: Final = ("пресс-с", "говорится в сообщении", "сообщает акорда")
"""What every match has: most pages have none, and looking for words alone takes a tenth of the time."""


@lru_cache(maxsize=4)
def is_message(document: str) -> bool:
    """Whether a page quotes the message of a press service or secretary: its orders are the page's news."""
    lower = document.lower()
    return any(hint in lower for hint in _HINTS) and _MESSAGE.search(lower) is not None


_US: Final = frozenset({"мне", "нам"})
_OTHER_SUBJECTS: Final = frozenset({"мы", "они", "которые"})
_ENDS: Final = frozenset(".;:!?«»")
_PAPERS: Final = ("предписани", "представлени", "уведомлени", "протокол")
_AS_TOLD: Final = re.compile(
    r"^(?:«|– |— )?как (?:ранее )?(?:пояснил|рассказал|сообщил|уточнил|проинформировал)"
)
_WAS_GIVEN: Final = frozenset({"поручаться", "ставиться", "даваться"})
"""Of an order in the passive."""
_WHICH: Final = frozenset({"которые", "который", "которую", "которое"})
_MOUTHPIECES: Final = ("пресс-служб", "пресс-сек", "акорд", "говорится", "сообщается")


def is_recalled(seen: Analysis, cue: int, issuer: Mention | None) -> bool:
    """Whether words beside the cue put the order into the past or into another's mouth."""
    if retells(seen.line, cue) or is_dated_back(seen.line, cue) or is_in_relative(seen, cue):
        return True
    text = seen.line.text[: seen.line.words[cue].start].lower()
    verb = readings(seen.line.words[cue].text)[0]
    urged = any(verb.lemma in lemmas for lemmas in lexicon.ru("recommending").values())
    if {"past", "impf"} <= verb.traits and not urged and not verb.lemma.endswith("ся"):
        return True
    return issuer is not None and _told_by_another(seen, cue, issuer, text)


def was_given(seen: Analysis, cue: int) -> bool:
    """Whether a speaker says what was once ordered, by whomever: "Школам поручалось посадить сады"."""
    verb = readings(seen.line.words[cue].text)[0]
    return verb.lemma in _WAS_GIVEN and {"past", "impf"} <= verb.traits


def is_cited(seen: Analysis, first: int, last: int) -> bool:
    """Whether somebody tells of a paper that was handed out: "Как пояснил глава, вынесено предписание"."""
    paper = any(w.lower.startswith(_PAPERS) for w in seen.line.words[first : last + 1])
    return paper and _AS_TOLD.match(seen.line.text.lower()) is not None


def is_paper(seen: Analysis, first: int, last: int) -> bool:
    """Whether a paper was handed out by nobody whom the words name: "компании направлено уведомление"."""
    words = seen.line.words[first : last + 1]
    passive = bool(words) and readings(words[0].text)[0].part == "PRTS"
    return passive and any(w.lower.startswith(_PAPERS) for w in words)


def is_told_us(seen: Analysis, cue: int) -> bool:
    """Whether whoever speaks was told: "Мне поручено возглавить", "Вы поставили задачу построить"."""
    near = (seen.line.lower(at) for at in (cue - 2, cue - 1, cue + 1))
    told = not _US.isdisjoint(near) and "1per" not in readings(seen.line.words[cue].text)[0].traits
    return told or _is_done_by_you(seen, cue)


def _is_done_by_you(seen: Analysis, cue: int) -> bool:
    """Whether the verb at a word is what listeners did: "Вы были в центре и поставили задачу"."""
    if not {"past", "plur"} <= readings(seen.line.words[cue].text)[0].traits:
        return False
    for word in reversed(seen.line.words[:cue]):
        if word.text in _ENDS or word.lower in _OTHER_SUBJECTS:
            return False
        if word.lower == "вы":
            return True
    return False


def is_in_relative(seen: Analysis, cue: int) -> bool:
    """Whether a clause tells more of somebody or something: "решение, которым комиссия поручила акимам".

    "Заседание, на котором аким поручил" is where the order was given.
    """
    for word in reversed(seen.line.words[:cue]):
        if word.text in ".;:":
            return False
        if word.lower.startswith("котор"):
            return _describes(seen.line, word.index) and seen.line.lower(cue - 1) != ","
        if word.text == ",":
            return False
    return False


def _describes(line: Line, which: int) -> bool:
    """Whether "который" is what somebody says, not where: ", на которые указал", not "на котором"."""
    before = line.lower(which - 1)
    of = before in {"о", "об", "про"} or (before == "на" and line.lower(which) in _WHICH)
    return before == "," or (of and line.lower(which - 2) == ",")


def is_retelling_president(issuer: Mention | None, line: Line) -> bool:
    """Whether the President is spoken of: said in somebody's direct speech, the order is another's.

    What his own press service says of his orders is news and not recalled.
    """
    if any(
        w.lower.startswith(_MOUTHPIECES) and line.lower(w.index - 1) not in {"в", "из"} for w in line.words
    ):
        return False
    post = issuer.post if isinstance(issuer, Person) else issuer
    return post is not None and post.sort == "president"


def _told_by_another(seen: Analysis, cue: int, issuer: Mention, text: str) -> bool:
    """Whether another person tells of the order: "Министр отметил, что Президент поручил"."""
    others = [
        n
        for n in seen.nominals
        if n.mention.kind in ("person", "post")
        and "nominative" in n.cases
        and n.mention.span.end < issuer.span.start
        and not (isinstance(issuer, Person) and issuer.whole and issuer.whole.covers(n.mention.span))
    ]
    if not others:
        return False
    return bool(_AS_SAID.match(text)) or "что" in [w.lower for w in seen.line.words[others[0].last : cue]]
