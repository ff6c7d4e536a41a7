"""Where an order ends though its sentence goes on: "…, причём …", "…, сказал министр", "… и рассмотрел …"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.kinds import best, is_finite, speaks
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.words import DASHES, Line, Word

_REMARKING: Final = frozenset({"это", "таково", "такова", "таков"})
"""Words by which a remark on the order begins: "– это будет на моём контроле"."""
_NEAR: Final = 4
"""Words before a word of necessity in its clause."""
_REPORTED: Final = frozenset(
    {"указывается", "отмечается", "сообщается", "говорится", "подчеркивается", "подчёркивается", "уточняется"}
    | {
        "пишет",
        "передает",
        "передаёт",
        "сообщает",
        "информирует",
        "объявил",
        "объявила",
        "сообщил",
        "сообщила",
    }
)
"""Words by which a paper tells whence it has an order."""
_IN_CHARGE: Final = ("отвечать", "отвечает", "займ")
_WHEREUPON: Final = frozenset({("для", "чего"), ("после", "чего")})
_TELLING: Final = ("поруч", "потребова", "обяза", "приказ", "велел", "распоряд")
_OWED: Final = ("долж", "необходим", "нужн", "может", "могут", "следует", "который", "которая", "которое")
_WHERE: Final = frozenset({"на", "в", "готовым", "готовыми", "начеку"})


def ends_order(line: Line, start: int, at: int, following: int, end: int) -> bool:
    """Whether an order is over at a sign or joining word.

    Args:
        line: the sentence.
        start: the first word of the order.
        at: the sign or joining word.
        following: the first word behind it that joins nothing.
        end: the index after the last word that may belong to the order.
    """
    after = line.at(following)
    if after is None or following >= end:
        return False
    if line.words[at].text == "," and (ended := _behind_comma(line, following, after)) is not None:
        return ended
    if line.words[at].text in DASHES and after.lower in _REMARKING:
        return True
    if line.words[at].text == ":":
        return _explains(line, following, end)
    if line.lower(at) == "и" and _tells_on(line, start, at, after):
        return True
    if after.lower == "не" and (further := line.at(following + 1)) is not None:
        after = further
    if best(after) == "ADVB" and (further := line.at(following + 1)) is not None:
        after = further if is_finite(further) else after
    return best(after) in {"VERB", "GRND", "PRTS"} and speaks(after)


def obliges(line: Line, start: int) -> bool:
    """Whether a clause with a word of necessity of its own begins: "…, на местах необходимо следить"."""
    for word in line.words[start : start + _NEAR]:
        if not word.letters or word.lower in lexicon.words("subordinators") or is_infinitive(word.text):
            return False
        if word.lower in lexicon.words("necessity"):
            return True
    return False


def _explains(line: Line, start: int, end: int) -> bool:
    """Whether a sentence of its own stands behind a colon: "… оградить траншеи: здесь бегают дети"."""
    words = [w for w in line.words[start:end] if w.letters]
    if any(is_infinitive(w.text) or w.lower.startswith("котор") for w in words):
        return False
    return any(is_finite(w) for w in words)


def _behind_comma(line: Line, following: int, after: Word) -> bool | None:
    """Whether a clause of its own stands behind a comma; None where its first words do not say."""
    if after.lower in _REPORTED or _tells(line, following) or after.lower.startswith(_IN_CHARGE):
        return True
    if (after.lower, line.lower(following + 1)) == ("так", "как") or after.lower in lexicon.words("obliging"):
        return True
    if obliges(line, following):
        return True
    # "…, для чего отделу ЖКХ выделить технику" is told to others, "…, после чего аким уехал" to nobody.
    before = (line.lower(following - 2), line.lower(following - 1))
    if not _WHEREUPON.isdisjoint({before, (after.lower, line.lower(following + 1))}):
        return True
    if after.lower in lexicon.words("breaks"):
        return not (after.lower == "но" and line.lower(following + 1) in ("и", "также"))
    return None


def _tells_on(line: Line, start: int, at: int, verb: Word) -> bool:
    """Whether the narration goes on: "поручил принять меры и рассмотрел вопросы"."""
    words = line.words[start:at]
    if any(w.lower.startswith("котор") or w.lower in lexicon.words("subordinators") for w in words):
        return False
    first = readings(verb.text)[0] if verb.letters else None
    return first is not None and first.part == "VERB" and "past" in first.traits and first.number == "sing"


def _tells(line: Line, at: int) -> bool:
    """Whether a sentence of its own begins: "…, работа будет на контроле"."""
    subject, verb = line.words[at], line.at(at + 1)
    if verb is None or not subject.letters or not verb.letters or not is_finite(verb):
        return False
    meant = readings(subject.text)
    return meant[0].part == "NOUN" and any(r.case == "nominative" for r in meant)


def tells_to_be(line: Line, index: int) -> bool:
    """Whether people are told where or how to be by a word: "поручил заместителям быть на месте"."""
    words = line.words[:index]
    told = any(w.lower.startswith(_TELLING) for w in words)
    owed = any(w.lower.startswith(_OWED) for w in words)
    return told and not owed and line.lower(index + 1) in _WHERE
