"""Acts that say when they are due: no term of the act before holds for them or for those behind them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import is_infinitive
from tapsyrma.loaders.russian.told import Act, Told

_TIME: Final = (
    r"(?:год|лет|лету|лета|лето|полгода|месяц|недел|дн|день|час|сут|квартал|полугоди|декад|сезон|период|осен"
    r"|зим|весн|каникул|праздник|отпуск|четверт|срок|время|рассвет|январ|феврал|март|апрел|ма[йюяе]\b|июн|июл"
    r"|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[аыу]\b|четверг|пятниц|суббот|воскресень)"
)
_WHEN: Final = re.compile(
    rf"\b(?:за|к|ко|до|перед|после|через|спустя|с|со|в течение|на протяжении|во время|по истечении)"
    rf"(?: [а-я0-9-]+){{0,3}} {_TIME}"
    r"|\bв (?:[а-я-]+ ){1,2}(?:период|сезон|время|каникулы)\b"
)
_OPENING: Final = re.compile(
    r"\A(?:к|ко|до|перед|после|через|спустя|накануне|в течение|на протяжении|в период|во время|в ходе"
    r"|по (?:мере|завершени[ию]|окончани[ию]|истечени[ию]|возвращени[ию])|сразу|потом"
    r"|затем|позже|впоследствии"
    r"|летом|осенью|зимой|весной|ночью|утром|вечером|постоянно|впредь|немедленно|незамедлительно)\b"
)
"""How an act opens that is not due when the one before it is."""
_LATER: Final = frozenset({"затем", "потом", "далее", "позже", "впоследствии"})


def opens_with_time(seen: Analysis, act: Act) -> bool:
    """Whether an act begins with a time of its own that is no term we read: "за лето построить парк"."""
    whole = seen.span(act.first, act.last)
    if any(term.span.start == whole.start for term in seen.deadlines):
        return False
    return _WHEN.match(_said(seen, act)) is not None


def by_own_time(seen: Analysis, group: Told) -> list[Told]:
    """The acts of a group in several wherever one behind the first says when it is due."""
    begun = [n for n, act in enumerate(group.acts) if n == 0 or has_own_time(seen, act)]
    ends = [*begun[1:], len(group.acts)]
    return [replace(group, acts=group.acts[a:b]) for a, b in zip(begun, ends, strict=True)]


def has_own_time(seen: Analysis, act: Act) -> bool:
    """Whether the words of an act say when it is due, read or not."""
    whole = seen.span(act.first, act.last)
    if any(whole.covers(term.span) for term in seen.deadlines):
        return True
    words = seen.line.words[act.first : act.last + 1]
    if not words:
        return False  # nothing was left of the act
    if seen.line.lower(act.first - 1) in _LATER:
        return True
    said = _said(seen, act)
    opens = not (words[0].letters and is_infinitive(words[0].text))
    return _WHEN.search(said) is not None or (opens and _OPENING.match(said) is not None)


def _said(seen: Analysis, act: Act) -> str:
    return " ".join(word.key for word in seen.line.words[act.first : act.last + 1])
