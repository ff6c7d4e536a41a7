"""Who is put in charge of a paper: "Қаулының орындалуын бақылау | аудан әкімінің орынбасарына | жүктелсін".

Whatever stands between such an act and its verb is whom it is laid on, however long it is.
"""

from __future__ import annotations

from typing import NamedTuple

from tapsyrma.loaders.kazakh.heads import is_accusative, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import TO_COME, cases, forms
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.rows import JOINTS
from tapsyrma.loaders.kazakh.tokens import Token

_LAID = ("жуктел", "тапсырыл")
_ITS_DOING = ("уын", "уин", "орындалысын")
_SEEING = ("бакылау", "кадагалау", "уиымдастыру")
_MAKE_SURE = "камтамасыз"
_ENDS = frozenset((";", ":"))
_COUNTRY = 2
"""Words of the country before a body: "Қазақстан Республикасы | Қаржы министрлігі"."""
_QUALIFYING = (*TO_COME, "ушы", "уши")


class Charge(NamedTuple):
    """The last token of an act, the tokens of whoever it is laid on, and the verb."""

    act: int
    first: int
    last: int
    cue: int


def charging(tokens: tuple[Token, ...]) -> Charge | None:
    """The charge of a sentence; None for a sentence without one."""
    for cue, token in enumerate(tokens):
        if not token.plain.startswith(_LAID):
            continue
        last = _before_brackets(tokens, cue - 1)
        if last < 0 or not _is_dative(tokens[last].plain):
            continue
        for act in range(last - 1, 0, -1):
            if tokens[act].text in _ENDS:
                break
            if _sees_to(tokens, act) and tokens[act + 1].plain not in word_set("purpose"):
                return Charge(act, act + 1, last, cue)
    return None


def _sees_to(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an act ends at a token that sees to something's being done: "орындалуын бақылау(ды)".

    "тіркеуді қамтамасыз ету" does so too.
    """
    shape = verbal_noun(tokens[at].plain)
    if shape not in ("bare", "accusative"):
        return False
    if tokens[at - 1].plain == _MAKE_SURE:
        return at > 1 and is_accusative(tokens[at - 2].plain)
    return tokens[at].plain.startswith(_SEEING) and tokens[at - 1].plain.endswith(_ITS_DOING)


def _before_brackets(tokens: tuple[Token, ...], at: int) -> int:
    """The word before what stands in brackets: "департаментіне | (А. Омаров) жүктелсін"."""
    if at < 0 or tokens[at].text != ")":
        return at
    return next((i for i in range(at, -1, -1) if tokens[i].text == "("), 0) - 1


def _after_brackets(tokens: tuple[Token, ...], at: int) -> int:
    """The word behind what stands in brackets: "комиссиясына (А. Омаров) | және …"."""
    if at >= len(tokens) or tokens[at].text != "(":
        return at
    return next((i for i in range(at, len(tokens) - 1) if tokens[i].text == ")"), at - 1) + 1


def _is_dative(plain: str) -> bool:
    return any(case == "dative" for _, case in cases(plain)[1:])


def laid_on(
    tokens: tuple[Token, ...], known: tuple[Phrase, ...], named: frozenset[int]
) -> tuple[Phrase, ...]:
    """Those on whom a paper is laid, taken whole with all that says who they are; none that has a name.

    ``known`` are the posts and bodies that were read already, ``named`` the tokens of people's names.
    """
    charge = charging(tokens)
    if charge is None:
        return ()
    found: list[Phrase] = []
    first = charge.first
    for at in range(charge.first, charge.last + 1):
        after = _after_brackets(tokens, at + 1)
        ends = at == charge.last or (_is_dative(tokens[at].plain) and tokens[after].plain in JOINTS)
        if at < first or not ends:
            continue
        phrase = _whole(tokens, first, at) if named.isdisjoint(range(first, at + 1)) else None
        if phrase is not None and not _is_known(phrase, known):
            found.append(phrase)
        first = after + 1
    return tuple(found)


def _is_known(phrase: Phrase, known: tuple[Phrase, ...]) -> bool:
    """Whether one that was read already says as much, but for the bodies that it is part of."""
    same = next((one for one in known if one.last == phrase.last and one.case == "dative"), None)
    if same is None:
        return False
    owners = (one for one in known if one.case == "genitive" and one.first - _COUNTRY <= phrase.first)
    return same.first <= phrase.first or any(one.last == same.first - 1 for one in owners)


def _whole(tokens: tuple[Token, ...], first: int, last: int) -> Phrase | None:
    form = next((form for form in forms(tokens[last].plain) if form.case == "dative"), None)
    if form is None or not all(token.is_word for token in tokens[first : last + 1]):
        return None
    serving = (at for at in range(first, last - 1) if tokens[at].plain.endswith(_QUALIFYING))
    begin = max(serving, default=first - 1) + 1
    return Phrase(begin, last, "other", "dative", form.nominative, plural=form.plural)
