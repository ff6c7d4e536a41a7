"""Where acts begin and end in front of a cue: "A-ны жөндеуді, B-ны салуды және C-ны ашуды | тапсырды".

An act ends in a verbal noun (-у, -уды, -уы). Two verbal nouns are two acts when the later one has an object
of its own; "әзірлеу және бекітуді" is one act, and so is what a converb leads to: "тексеріп, жоюды".
"""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.tokens import Token

_SHAPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("accusative", ("уларынызды", "улеринизди", "уынызды", "уинизди", "уды", "уди", "уын", "уин")),
    ("possessed", ("уларыныз", "улериниз", "уыныз", "уиниз", "улары", "улери", "уы", "уи")),
    ("dative", ("уына", "уине", "уга", "уге")),
    ("bare", ("у",)),
)
_DONE = ("ган", "ген", "кан", "кен")
_RIGHTLY_DONE = tuple(f"{one}{by}" for one in _DONE for by in ("ы", "и", "дары", "дери"))
GENITIVE = ("нын", "нин", "дын", "дин", "тын", "тин")
ABLATIVE = ("нан", "нен", "дан", "ден", "тан", "тен")
_SUPPORT = 2
"""Words of a verb that only says what becomes of a deed: "қолға алуды", "жеделдетуді"."""
_WATCH = ("бакылау", "тексеру", "окыту")
_OWN_DOING, _DOING = ("уын", "уин"), ("уды", "уди")
_NASAL = frozenset("ңńŋñ")
_SEPARATORS = frozenset((",", ";", "жане", "мен", "пен", "бен", "ари", "сондаи-ак", "сонымен"))
_JOINTS = frozenset(("жане", "мен", "пен", "бен"))
_NEAR = 3
_WORKS = ("жумыс", "шара", "ис-шара")
_MATTERS = "маселе"
_WHEREAS = "ал"
_SHORTEST = 3
_SHORTEST_ACT = 2


@lru_cache(maxsize=16384)
def verbal_noun(plain: str) -> str | None:
    """The shape of a verbal noun: accusative (-уды), possessed (-уы), dative (-уға) or bare (-у)."""
    for shape, endings in _SHAPES:
        ending = next((e for e in endings if plain.endswith(e)), None)
        if ending is not None:
            stem = plain[: len(plain) - len(ending)] + "у"
            known = len(stem) < _SHORTEST or stem in word_set("not_verbal")
            return None if known else shape
    return None


def is_rightly_done(plain: str) -> bool:
    """Whether a word is the participle before "жөн": "қарастырғаны", "жасағандары"."""
    return plain.endswith(_RIGHTLY_DONE)


def fitly_done(plain: str) -> str | None:
    """The verbal noun of a participle without a doer before "жөн": "пысықтаған" has пысықтау."""
    return f"{plain[:-3]}у" if plain.endswith(_DONE) else None


def is_separator(token: Token) -> bool:
    """Whether a token parts acts in a row."""
    return token.plain in _SEPARATORS


def is_object(plain: str) -> bool:
    """Whether a word may be what an act is done to, or where it leads: any declined or bare noun will do."""
    return len(plain) > 1 and any(case in ("accusative", "dative") for _, case in cases(plain)[1:])


def acts(
    tokens: tuple[Token, ...], first: int, last: int, shapes: frozenset[str], closed: frozenset[int]
) -> list[tuple[int, int]]:
    """The acts between two tokens (inclusive), each as its first and last token; ``last`` is a verbal noun.

    ``shapes`` are the verbal nouns that may end an act before the last one; tokens in ``closed`` belong to
    names and end nothing.
    """
    bounds: list[tuple[int, int]] = []
    start = first
    for at in range(first, last):
        shape = verbal_noun(tokens[at].plain)
        if at in closed or not is_separator(tokens[at + 1]):
            continue
        if shape not in shapes and not (shape == "accusative" and _is_contrasted(tokens, at)):
            continue
        if at > first and tokens[at].is_capital:
            continue  # a place such as "Көкшетау"
        if _is_their_doing(tokens, at, last):
            continue
        marked = shape == "accusative"
        if not marked and (_is_same_work(tokens, start, at, last) or _is_owned(tokens, start, at)):
            continue
        if not marked and (_is_led(tokens, at, last) or _serves_last(tokens, start, at, last)):
            continue
        strong = marked or _is_complete(tokens, start, at)
        whole = _is_whole(tokens, start, at) or (marked and at > start)  # "қаражат бөлуді, | …"
        if not whole or not _has_own_object(tokens, at + 2, last, strong=strong):
            continue
        bounds.append((start, at))
        start = at + 2
        while start < last and is_separator(tokens[start]):
            start += 1
    bounds.append((start, last))
    return bounds


def _is_their_doing(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether an act is what others do, and seen to: "орындауын және беруін | қамтамасыз етуді"."""
    owned = tokens[at].plain.endswith(_OWN_DOING)
    return owned and tokens[last].plain.endswith(_DOING)


def _is_contrasted(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether another's act follows: "бөлімге тізім жасауды, | ал басқармаға шақыру тапсырылды"."""
    return tokens[at + 1].text == "," and any(token.plain == _WHEREAS for token in tokens[at + 2 : at + 3])


def _is_complete(tokens: tuple[Token, ...], first: int, at: int) -> bool:
    """Whether an act has its object: "дайындықты … аяқтау, | қаржыландыру мәселесін … шешу"."""
    return tokens[at + 1].text == "," and any(is_accusative(token.plain) for token in tokens[first:at])


def _is_led(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the last of a row shows what becomes of all: "салу, жөндеу, жабдықтауды | жеделдетуді"."""
    led = next((i for i in range(at + 2, last) if tokens[i].plain.endswith(_DOING)), last)
    watched = tokens[led].plain.startswith(_WATCH)  # "бақылауды күшейтуді": a noun
    return tokens[last].plain.endswith(_DOING) and last - _SUPPORT <= led < last and not watched


def _serves_last(tokens: tuple[Token, ...], first: int, at: int, last: int) -> bool:
    """Whether a bare verbal noun is no act beside one in -уды: it says what for, or what that is done to.

    "тәртіпті сақтау, апаттың алдын алу үшін | шара қабылдауды", "сату және бағаға | зерделеу жүргізуді".
    """
    marked = verbal_noun(tokens[last].plain) == "accusative"
    joined = marked and tokens[at + 1].plain in _JOINTS
    joined = joined and not any(is_accusative(t.plain) for t in tokens[first:at])
    nouns = (i for i in range(at + 2, last) if verbal_noun(tokens[i].plain) == "bare")
    # A row of them is for the same: "салу, жөндеу және күтіп-ұстау | кезінде".
    after = next((i for i in nouns if not is_separator(tokens[i + 1])), None)
    if after is not None and tokens[after + 1].plain.startswith(_MATTERS):
        after += 1  # "бюджетті жоспарлау, қаражатты игеру | мәселелері бойынша"
    if not marked and not any(token.plain in _JOINTS for token in tokens[at + 1 : after]):
        return False  # without a joint the first may be an act: "жөндеу, апатты азайту үшін камера орнату"
    return joined or (after is not None and tokens[after + 1].plain in word_set("purpose"))


def _is_same_work(tokens: tuple[Token, ...], first: int, at: int, last: int) -> bool:
    """Whether two verbal nouns say which work is meant: "жөндеу, қалпына келтіру | жұмыстарын жүргізу".

    The first may stand far from it where it has no object: "цифрландыру мен интеллектіні енгізу | жұмысын".
    """
    nouns = [i for i in range(at + 2, last) if verbal_noun(tokens[i].plain) == "bare"]
    lone = tokens[at + 1].plain in _JOINTS and not any(is_accusative(t.plain) for t in tokens[first:at])
    near = bool(nouns) and (lone or nouns[0] - at <= _NEAR)
    return near and tokens[nouns[0] + 1].plain.startswith(_WORKS)


def _is_owned(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether what somebody owns is not said yet: "елдің орман қорғау | және аңшылық мекемелерін"."""
    owner = next((at for at in range(first, last) if is_genitive(tokens[at])), None)
    if owner is None or tokens[last + 1].text == ",":
        return False
    return not any(form.possessed for token in tokens[owner + 1 : last] for form in forms(token.plain))


def is_genitive(token: Token) -> bool:
    """Whether the letters show a genitive that folding makes look like an accusative: "ведомствоның"."""
    return token.plain.endswith(GENITIVE) and token.text[-1].lower() in _NASAL


def is_accusative(plain: str) -> bool:
    """Whether a word may be in the accusative."""
    return len(plain) > 1 and any(case == "accusative" for _, case in cases(plain)[1:])


def _is_whole(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the words before a verbal noun make an act of it rather than a thing ("тиісті бақылау")."""
    before = tokens[first:last]
    return len(before) >= _SHORTEST_ACT or any(is_object(token.plain) for token in before)


def _has_own_object(tokens: tuple[Token, ...], first: int, last: int, *, strong: bool) -> bool:
    """Whether a verbal noun after a separator comes with words of its own.

    Unless the act before is ``strong`` (ends in -уды), it must not be what something is for, either.
    """
    about = word_set("purpose")
    for at in range(first, last + 1):
        if verbal_noun(tokens[at].plain) is None:
            continue
        if at < last and tokens[at + 1].plain in about:
            if not strong:
                return False
            continue
        if at < last and not is_separator(tokens[at + 1]):
            if at == first and not strong:
                return False  # "вакцинациялау және ревакцинациялау | жұмыстарын"
            continue  # "оқу жылы": it describes the next word
        words = [t for t in tokens[first:at] if t.is_word and not is_separator(t)]
        return bool(words)
    return False
