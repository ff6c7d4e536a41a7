"""Groups whose leaders are told, with a firm among them: "руководителям ведомств, АО «Х» и банков"."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import cases, nominal_features
from tapsyrma.ontology.records import Case, Mention, Span


def with_firms(
    seen: Analysis, one: tuple[tuple[Mention, ...], int], case: Case
) -> tuple[tuple[Mention, ...], int]:
    """A group with the firms whose form shows no case, where the genitive goes on behind them.

    Args:
        seen: the sentence.
        one: the group and the index after it.
        case: the case in which those who are told stand.
    """
    group, end = one[0][-1], one[1]
    if group.kind != "collective" or case == "genitive":
        return one
    behind = _past_firms(seen, end)
    last = _past_genitives(seen, behind + 1, case) if seen.line.lower(behind) == "и" else behind
    if behind == end or last <= behind + 1:
        return one
    more = seen.line.text[seen.line.words[end - 1].end : seen.line.words[last - 1].end]
    span = Span(group.span.start, seen.span(end, last - 1).end)
    return (*one[0][:-1], replace(group, name=group.name + more, span=span)), last


def _past_firms(seen: Analysis, end: int) -> int:
    """The index after ", ФНБ «А», АО «Б»", bodies that may stand in any case."""
    while seen.line.lower(end) == ",":
        firm = next((n for n in seen.starting(end + 1) if {"nominative", "dative"} <= n.cases), None)
        if firm is None or firm.mention.kind != "body":
            break
        end = firm.last + 1
    return end


def _past_genitives(seen: Analysis, at: int, case: Case) -> int:
    """The index after words that stand in the genitive and not in the case of those who are told."""
    words = seen.line.words
    while at < len(words) and words[at].letters:
        shown = cases(nominal_features(words[at].text))
        if "genitive" not in shown or case in shown:
            break
        at += 1
    return at
