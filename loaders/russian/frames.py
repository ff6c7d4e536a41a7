"""Verbs that order only in some frames: "акимам предложено", "указано представлять", "штаб решил"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.cues import Cue
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.told import Told
from tapsyrma.ontology.records import Mention, Person

_FROM_NOW: Final = frozenset({"отныне", "впредь"})
_MEETINGS: Final = ("итог", "заседани", "совещани", "встреч", "комисси", "коллеги")
_AIMS: Final = ("задач", "цел")
_PANELS: Final = frozenset({"комиссия", "штаб", "коллегия", "совет", "правление", "совещание", "собрание"})
_INSISTING: Final = ("настоять", "настаивать", "добиться")
AIMING: Final = ("нацелить", "сориентировать", "ориентировать")
_SENDING: Final = ("направить", "отправить", "командировать", "отрядить", *AIMING)
"""Verbs with whom somebody is sent or set to an act: "направил спасателей откачать воду"."""
_NEAR: Final = 3
"""Words between the verb and its act."""


def _reach(seen: Analysis, cue: Cue, told: list[Told]) -> int:
    """The last word by which an act begins that belongs to a verb: behind it or behind those who are told."""
    ends = [
        a.mention.whole or a.mention.span if isinstance(a.mention, Person) else a.mention.span
        for a in told[0].addressees
    ]
    last = max((seen.line.index_at(span.end - seen.offset) for span in ends), default=cue.last)
    so_that = 2 if seen.line.lower(cue.last + 2) in {"что", "чтобы"} else 0
    return max(cue.last + so_that, last) + _NEAR


def _is_so_that(seen: Analysis, cue: Cue, told: list[Told]) -> bool:
    """Whether the act stands in a clause with "чтобы": "настоял на том, чтобы отдел проверил"."""
    words = seen.line.words[cue.last : told[0].acts[0].first]
    return any(word.lower in {"чтобы", "чтоб"} for word in words)


def _is_demand(seen: Analysis, cue: Cue, told: list[Told]) -> bool:
    """Whether "сказал, чтобы …" tells officials, or tells by when."""
    if not _is_so_that(seen, cue, told):
        return False
    whole = seen.span(told[0].acts[0].first, told[-1].acts[-1].last)
    return are_official(told[0].addressees) or any(whole.covers(d.span) for d in seen.deadlines)


def _at_meeting(seen: Analysis) -> bool:
    """Whether a sentence tells of a meeting: "по итогам совещания было решено"."""
    return any(word.lower.startswith(_MEETINGS) for word in seen.line.words)


_REFUSING: Final = frozenset({"не", "отказать", "отклонить", "отказаться"})
"""What somebody decides not to do, or to grant: nobody is told to act."""


def _opens_clause(seen: Analysis, cue: Cue) -> bool:
    """Whether only little words stand before the verb in its clause: not "воду решено подавать"."""
    for word in reversed(seen.line.words[: cue.first]):
        if not word.letters:
            return True
        if word.lower not in lexicon.words("openers"):
            return False
    return True


def _is_session_s(seen: Analysis, cue: Cue) -> bool:
    """Whether a meeting or panel without a name of its own decides: "Комиссия решила", "штаб решил"."""
    before = seen.line.at(cue.first - 1)
    return cue.kind == "active" and before is not None and before.lower in _PANELS


def _is_aim_of_ours(seen: Analysis, cue: Cue, told: list[Told]) -> bool:
    """Whether those who speak set an aim, and tell nobody else: "мы поставили задачу построить школы"."""
    aim = cue.kind == "noun" and seen.line.lower(cue.last).startswith(_AIMS)
    owned = any(one.addressees for one in told)
    return aim and not owned and "мы" in {w.lower for w in seen.line.words[max(0, cue.first - 3) : cue.first]}


def is_framed(seen: Analysis, cue: Cue, told: list[Told], issuer: Mention | None) -> bool:
    """Whether a verb of ``framed`` orders here; every other verb does anyway.

    "Решить" is an order of a body or an impersonal one, "указано" of an infinitive right behind, "предложено"
    to officials, "запретить" where somebody does it to others; "предусмотрено" only opens a list.
    """
    if _is_aim_of_ours(seen, cue, told):
        return False
    if cue.lemma not in lexicon.words("framed") and cue.lemma != "предлагаться":
        return True
    opens = seen.line.words[-1].text == ":"
    near = bool(told) and told[0].acts[0].first <= _reach(seen, cue, told)
    active, passive = cue.kind == "active", cue.kind == "passive"
    body = issuer is not None and issuer.kind == "body"
    official = issuer is not None and issuer.kind in {"person", "post"}
    opening = passive and (_at_meeting(seen) or _opens_clause(seen, cue))
    from_now = passive and bool(told) and any(word.lower in _FROM_NOW for word in seen.line.words)
    nobody_s = active and issuer is None and cue.number == "plur"  # "акимам запретили выезжать"
    offered = (passive or nobody_s) and bool(told) and are_official(told[0].addressees)
    refuses = bool(told) and seen.line.lower(told[0].acts[0].first) in _REFUSING
    frames = {
        "решить": (opening or body or _is_session_s(seen, cue)) and (near or opens) and not refuses,
        "сказать": (active and bool(told) and _is_demand(seen, cue, told)) or (offered and near),
        "указать": (passive and (near or opens)) or (official and near and are_official(told[0].addressees)),
        "предложить": offered,
        "предлагаться": offered,
        **dict.fromkeys(_INSISTING, bool(told) and _is_so_that(seen, cue, told)),
        **dict.fromkeys(_SENDING, active and near and are_official(told[0].addressees)),
        **dict.fromkeys(AIMING, active and (not told or are_official(told[0].addressees))),
        "запретить": from_now or (official and near) or (offered and near),
    }
    return frames.get(cue.lemma, passive and opens)
