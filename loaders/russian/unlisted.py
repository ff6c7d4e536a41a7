"""Owners that no list has, by their place: "Вооружённым силам, КНБ и Казначейству", "мостоотряду закрыть"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.kinds import is_dative
from tapsyrma.loaders.russian.morphology import is_infinitive, is_known, nominal_features, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.words import OPENING, Word, closing_quote
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case, Mention, MentionKind

_CASES: Final[frozenset[Case]] = frozenset({"dative", "instrumental", "accusative"})
"""Cases in which nobody but whoever is told stands in a list of owners, or right behind "обязал"."""
_MOST_ADJECTIVES: Final = 4
_ABBREVIATION: Final = re.compile(r"[А-ЯӘҒҚҢӨҰҮҺІЁ]{3,6}")
_ACT_REACH: Final = 15
"""Words behind an owner within which the act begins."""
_OWN: Final = frozenset({"своим", "своему", "своей"})
_LONGEST_TITLE: Final = 5
_ABSTRACT: Final = ("ость", "ение", "ание", "ство")
_GENERIC: Final = frozenset({"орган", "служба", "структура", "ведомство", "организация", "управление"})
_JOINING: Final = frozenset({",", "и", "(", "–", "—", "-", ":", "№"})
_FOLLOWING: Final = frozenset({"PREP", "ADVB", "PRCL", "CONJ", "PRTS", "VERB", "GRND", "PRED", "COMP"})


@frozen
class Unlisted:
    """A mention of such an owner, and the index after it."""

    mention: Mention
    end: int


def unlisted(seen: Analysis, index: int, case: Case, *, in_list: bool) -> Unlisted | None:
    """The owner at a word, or None.

    Args:
        seen: the sentence.
        index: the first word, which may be an adjective.
        case: the case in which owners stand here.
        in_list: whether others stand before it; alone it needs a capital letter, or to be plainly told.
    """
    if case not in _CASES:
        return None
    if (short := titled(seen, index, case) or _abbreviated(seen, index, case)) is not None:
        return short
    own = seen.line.at(index)
    index += own is not None and own.lower in _OWN
    head = _past_adjectives(seen, index, case)
    word = seen.line.at(head)
    number = _number(word, case) if word is not None else None
    # The ending of a name nobody knows may only look like that of several: "Росстат".
    garbled = case == "accusative" and number == "plur" and not is_known(word.text if word else "")
    if word is None or number is None or garbled:
        return None
    proper = seen.line.words[index].capital and index > 0
    lemma = next(r.lemma for r in readings(word.text) if (r.case, r.number) == (case, number))
    if lemma.replace("ё", "е") in lexicon.words("beneficiaries"):
        return None
    taken = frozenset(
        i for n in seen.nominals if n.mention.kind == "person" for i in range(n.first, n.last + 1)
    )
    last = complement(seen.line, head, taken, about=False)
    if not _closes(seen, last + 1) or not (proper or in_list or _is_told(seen, head, last, lemma)):
        return None
    phrase = Stretch(seen.line, index, head, last)
    kind: MentionKind = "body" if proper and not _is_group(lemma, number) else "collective"
    name, span = headed(phrase, lemma, number), seen.span(index, last)
    sort = "organisation" if kind == "body" else "other"
    return Unlisted(Mention(kind, span, name, sort, case, plural=kind == "collective"), last + 1)


def titled(seen: Analysis, index: int, case: Case) -> Unlisted | None:
    """A body by its name in quotation marks alone: "поручил акимату, «Даму» и палате проработать"."""
    mark = seen.line.at(index)
    opens = mark is not None and mark.text in f'{OPENING}"'
    end = closing_quote(seen.line, index) if opens else None
    if end is None or end - index > _LONGEST_TITLE or not seen.line.words[index + 1].capital:
        return None
    before = seen.line.at(index - 1)
    part = readings(before.text)[0].part if before is not None and before.letters else ""
    if part in {"NOUN", "ADJF"} or not _closes(seen, end + 1):
        return None  # "директор заповедника «Танбалы»"
    span = seen.span(index, end)
    return Unlisted(Mention("body", span, _text(seen, index, end), "organisation", case), end + 1)


def _text(seen: Analysis, first: int, last: int) -> str:
    return seen.line.text[seen.line.words[first].start : seen.line.words[last].end]


def _abbreviated(seen: Analysis, index: int, case: Case) -> Unlisted | None:
    """A body by its letters alone: "поручил ГАСК проверить"."""
    word = seen.line.at(index)
    if word is None or not _ABBREVIATION.fullmatch(word.text) or word.text in lexicon.words("no_bodies"):
        return None
    if seen.line.text.isupper() or seen.starting(index) or not _closes(seen, index + 1):
        return None
    return Unlisted(Mention("body", seen.span(index, index), word.text, "organisation", case), index + 1)


def _is_told(seen: Analysis, head: int, last: int, lemma: str) -> bool:
    """Whether a noun can only be whoever is told: "мостоотряду закрыть", but not "вопросу уделить внимание".

    Its form is dative whatever it means, and the act behind it is nothing that is done to or for somebody.
    """
    words = seen.line.words
    if lemma.endswith(_ABSTRACT) or lemma in lexicon.words("scopes") or not is_dative(words[head]):
        return False
    act = next((w for w in words[last + 1 : last + _ACT_REACH] if w.letters and is_infinitive(w.text)), None)
    verb = readings(act.text)[0].lemma if act is not None else ""
    if not verb or lemma.endswith(_compounded()):
        return bool(verb)
    people = "anim" in readings(words[head].text)[0].traits
    return verb not in lexicon.done_for() and (people or verb not in lexicon.words("done_around"))


@cache
def _compounded() -> tuple[str, ...]:
    """Names for bodies by which longer ones end: "мостоотряд", "ветслужба", "оперштаб", "райотдел"."""
    return tuple(lexicon.words("compounded"))


def _is_group(lemma: str, number: str) -> bool:
    return number == "plur" and lemma in _GENERIC


def _past_adjectives(seen: Analysis, index: int, case: Case) -> int:
    at = index
    while at < min(index + _MOST_ADJECTIVES, len(seen.line.words) - 1):
        word = seen.line.words[at]
        first = readings(word.text)[0] if word.letters else None
        fits = first is not None and first.part in {"ADJF", "PRTF"} and _has_case(word, case)
        if not fits:
            break
        at += 1
    return at


def _has_case(word: Word, case: Case) -> bool:
    return any(found == case for found, _ in nominal_features(word.text))


def _number(word: Word, case: Case) -> str | None:
    """The number of a noun in a case; None for any other word."""
    if not word.letters or is_infinitive(word.text):
        return None
    meant = [r for r in readings(word.text) if r.part == "NOUN" and r.case == case]
    telling = readings(word.text)[0].part == "NOUN" and meant
    return meant[0].number if telling and not {"Name", "Surn", "Patr", "Geox"} & meant[0].traits else None


def _closes(seen: Analysis, at: int) -> bool:
    """Whether the phrase ends before a word: a list goes on, an act, a term or a preposition begins."""
    word = seen.line.at(at)
    if word is None or word.text in _JOINING or not word.letters:
        return True
    return is_infinitive(word.text) or readings(word.text)[0].part in _FOLLOWING
