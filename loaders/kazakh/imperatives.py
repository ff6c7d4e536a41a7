"""Orders in direct speech: "тартсын", "шара қолданыңыздар"."""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.loaders.kazakh.heads import GENITIVE, is_accusative
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.morphology import TO_COME
from tapsyrma.loaders.kazakh.tokens import DASHES, Token

THIRD = ("сын", "син")
_SECOND = ("ыныз", "иниз", "ныз", "низ", "ыныздар", "иниздер", "ныздар", "низдер")
FAMILIAR = tuple(
    f"{sound}{nasal}{plural}"
    for sounds, plurals in ((("ы", "y"), ("дар", "dar")), (("і", "i", "ı"), ("дер", "der")))
    for sound in sounds
    for nasal in ("ң", "ń", "ŋ", "ñ")
    for plural in plurals
)
"""Orders to familiar people, as written: "қойыңдар"; folded, they would look like "шығындар"."""
FAMILIAR_PLURAL = tuple(
    f"{sound}{nasal}{plural}"
    for sound, plurals in (("а", ("дар",)), ("a", ("dar",)), ("е", ("дер",)), ("e", ("der",)))
    for nasal in ("ң", "ń", "ŋ", "ñ")
    for plural in plurals
)
"""The same of stems in a vowel, and of what is not to be done: "тыңдаңдар", "кеспеңдер"."""
_LONG_FAMILIAR = 8
_NEGATIVE_FAMILIAR = tuple(f"{s}{v}н{p}" for s in "мбп" for v, p in (("а", "дар"), ("е", "дер")))
_YOURS = ("рыңыз", "ріңіз", "ryńyz", "rińiz", "ryñyz", "riñiz", "rıñız")
"""What several things of those spoken to end in, as written: "армандарыңыз"."""
_OWNED = ("ларыныз", "лериниз", "дарыныз", "дериниз", "тарыныз", "териниз")
"""What belongs to somebody: "балаларыңыз"."""
_PAST = tuple(
    f"{sound}{ending}{plural}"
    for sound, endings in (("", ("дыныз", "диниз")), *((s, ("тыныз", "тиниз")) for s in "кпсштхч"))
    for ending in endings
    for plural in ("", "дар", "дер")
)
"""What was done: "болдыңыздар", "еттіңіздер"."""
_PREDICATES = (
    *(f"{sound}{ending}" for sound in (*"клмнпрст", "аи", "еи") for ending in ("сындар", "синдер")),
    *("птысындар", "налисиндер", "ттисиндер"),
)
"""What those spoken to did, do or are: "дайын болмағансыңдар", "жауаптысыңдар"; an order is "басыңдар"."""
_IF = ("саныз", "сениз", "саныздар", "сениздер")
"""A polite order at the end of a sentence, a condition before: "көрсеңіздер, …"."""
_MAKE = "жасан"
"""No condition: "тізім жасаңыздар, …"."""
_PASSIVE = ("ылсын", "илсин", "лынсын", "линсин")
_MIDDLE = ("лансын", "ленсин")
_ACTIVE = ("пайдалан", "паидалан", "айналан", "жандан", "шугылдан", "ойлан", "оилан", "дайындан", "даиындан")
"""Verbs in -лан, -дан that somebody does."""
_LONG_PASSIVE = ("алсын", "елсин")
"""Also ends "салсын" and "келсін", which are short and active."""
_NOT = tuple(
    f"{sound}{ending}"
    for sound in ("ма", "ме", "ба", "бе", "па", "пе")
    for ending in ("ныз", "низ", "ныздар", "низдер", "сын", "син")
)
_LONG = 9
_SHORTEST = 5
_CLAUSE_ENDS = frozenset((",", ".", "!", ";", "»", "”", '"', "–", "—", "-", "…"))
_SENTENCE_ENDS = frozenset((".", "!", "»", "”", '"', "…"))
_VOWELS = "аеоуыи"
_WISH = "тиле"
_GIVE = "берсин"
_GO_ON = frozenset((_GIVE, "туссин", "туссиндер", "берсиндер", "бериниздер"))
_GOING = ("а", "е", "и")
_LEADING = ("ып", "ип", "ап", "еп")
_PHONE, _CALL = "конырау", "шалыныз"
_ASK, _QUESTION = ("коиыныз",), ("сурак", "саул", "сауал")
_PLEAS = ("отини", "отинди", "отинип", "отинеди", "сурады", "сураиды", "сурап")
_PROPOSALS = ("усыныс", "тилек", "отиниш", "пикир", "ниет", "умит", "сеним", "арман", "сурак")
"""What is said so that somebody else may order it: "орнатылсын» деген ұсыныс айтты"."""
_WISHING, _SHORTEST_WISH = 8, 2
_AGAIN, _LOOK = "каита", ("караныз", "караныздар")
_TASKS = frozenset(("миндетиниз", "миндеттериниз", "тапсырманыз", "максатыныз", "парызыныз"))
_LET_BE = "болсын"
_NOTE, _TAKEN = "назарга", "алынсын"
_I_SAID = ("канмын", "ганмын", "генмин", "кенмин", "канбыз", "ганбыз", "генбиз", "кенбиз")
_I_TOLD = ("дым", "дим", "тым", "тим", "дык", "дик", "тык", "тик")
_TELLING = 4
"""Words from "деп" to its verb: "деп | қатаң тапсырма бердім"."""
_SAID = ("деп", "деген", "дегенмин", "дегенбиз", "делинди")


def _is_no_order(tokens: tuple[Token, ...], at: int) -> bool:
    """What is noted ("назарға алынсын"), wished ("саулық берсін") or owned ("сіздердің еңбегіңіз")."""
    plain = tokens[at].plain
    if at == 0:
        return plain in word_set("cues", "led_imperatives")
    before = tokens[at - 1]
    if plain in word_set("cues", "led_imperatives"):
        return not before.plain.endswith(_LEADING)
    if plain == _CALL and before.plain == _PHONE:
        return True
    asks = plain.startswith(_ASK) and any(t.plain.startswith(_QUESTION) for t in tokens[max(0, at - 3) : at])
    comforts = before.plain in word_set("cues", "comforting")  # "сабыр етіңіздер"
    if asks or comforts or (before.plain == _NOTE and plain == _TAKEN):
        return True  # "сұрақтарыңыз болса, қойыңыздар"
    if plain in _TASKS or _is_good_wish(tokens, at):
        return True  # "сіздің басты міндетіңіз – …": a task is named
    leaning = before.plain in ("да", "де", "та", "те") and at > 1
    owner = tokens[at - 2] if leaning else before
    owned = owner.plain.endswith(GENITIVE) and owner.text[-1] not in "нn"
    return owned and plain.endswith(_SECOND)


def _is_good_wish(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether something is wished, to go on or to grow: "туымыз желбірей | берсін", "саулық | берсін".

    "Бақылауды күшейте | түссін" is done to something, and so ordered.
    """
    if tokens[at].plain == _GIVE and tokens[at - 1].plain in word_set("cues", "wished"):
        return True
    if tokens[at].plain.endswith(THIRD) and tokens[at - 1].text.lower().endswith(_YOURS):
        return True  # "армандарыңыз | орындалсын"
    if tokens[at].plain not in _GO_ON or not tokens[at - 1].plain.endswith(_GOING):
        return False
    first = max(1, at - _WISHING)
    return not any(_has_object(tokens, place) for place in range(first, at))


def is_imperative(token: Token) -> bool:
    """Whether a word looks like an order to a third or to several second persons."""
    return _looks_imperative(token.text, token.plain)


# Words come back all the time, and every sentence asks in several ways.
@lru_cache(maxsize=16_384)
def _looks_imperative(text: str, plain: str) -> bool:
    if len(plain) < _SHORTEST or plain in word_set("cues", "not_imperatives"):
        return False
    if plain.endswith(_PREDICATES):
        return False
    if plain.endswith(THIRD):
        # "-сың", which folding makes equal, is the second person: "түсесің".
        return text[-1] in "нn"
    if text.lower().endswith(FAMILIAR):
        return True
    if text.lower().endswith(FAMILIAR_PLURAL):
        return len(plain) >= _LONG_FAMILIAR
    return plain.endswith(_SECOND) and not plain.endswith((*_OWNED, *_PAST))


def _is_noun(plain: str, following: str) -> bool:
    """As in "басқармасын": a vowel before -сын is a possessed noun, unless the sentence ends there."""
    glide = plain[-4] == "и" and plain[-5:-4] in tuple(_VOWELS)  # "қойсын"
    owned = plain.endswith(THIRD) and plain[-4] in _VOWELS and not glide
    return owned and following not in _SENTENCE_ENDS | {";"}


def _has_object(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the word before is what is done to: "барлық шараны | қабылдасын,".

    An owner in the genitive ("тұрғындардың | бастамасын,") ends alike where folding has merged its letters.
    """
    if at == 0 or not is_accusative(tokens[at - 1].plain):
        return False
    before = tokens[at - 1]
    return not before.plain.endswith(GENITIVE) or before.text[-1] in "нn"


def _is_said(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a quotation ends behind a word: "шаралар қабылдасын, | – деп …"."""
    if at + 1 < len(tokens) and tokens[at + 1].plain == "деп":
        return True
    return at + 2 < len(tokens) and (tokens[at + 2].text in DASHES or tokens[at + 2].plain in _SAID)


def _is_kept(tokens: tuple[Token, ...], at: int, *, dated: bool) -> bool:
    """Whether "болсын" orders: "бақылауда болсын", "өтпейтін болсын", "жұмаға дейін есеп болсын"."""
    if at == 0:
        return False
    before = tokens[at - 1].plain
    return dated or before in word_set("cues", "kept") or before.endswith(TO_COME)


def _is_wished(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether somebody is wished something or asked for it: "жөндеңіз» | деп өтініш білдірді"."""
    behind = [token.plain for token in tokens[at + 1 : at + _WISHING] if token.is_word]
    if len(behind) < _SHORTEST_WISH:
        return False
    wished = behind[0] == "деп" and behind[1].startswith((_WISH, *_PLEAS))
    if _is_advised(tokens, at):
        return True
    return wished or (behind[0] == "деген" and behind[1].startswith(_PROPOSALS))


def _is_advised(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the words that close a quotation call it advice: "…алыңыздар», – | деп кеңес берді"."""
    words = [token.plain for token in tokens[at + 1 :] if token.is_word]
    said = words.index("деп") if "деп" in words else len(words)
    return words[said + 1 : said + 2] == ["кенес"] and words[said + 2 : said + 3] != []


def _is_reviewed(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a look is an order to go over something: "жобаны қайта | қараңыздар"."""
    return at > 0 and tokens[at - 1].plain == _AGAIN


def imperatives(tokens: tuple[Token, ...], *, dated: bool = False) -> tuple[int, ...]:
    """The places of orders: words of that form with which a clause ends; ``dated`` where a term is told."""
    found = []
    for at, token in enumerate(tokens):
        if not token.is_word or token.is_capital:
            continue
        meant = (
            _looks_imperative(token.text, token.plain)
            or (token.plain == _LET_BE and _is_kept(tokens, at, dated=dated))
            or (token.plain in _LOOK and _is_reviewed(tokens, at))
        )
        if not meant or _is_no_order(tokens, at):
            continue
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        mark = following.text if following is not None else "."
        ends = following is None or mark in _CLAUSE_ENDS or following.plain in (*_SAID, "жане", "ари")
        ends = ends or _leans(tokens, at + 1)
        if _is_wished(tokens, at):
            continue
        conditional = token.plain.endswith(_IF) and not token.plain.startswith(_MAKE)
        if conditional and following is not None and mark not in _SENTENCE_ENDS:
            continue
        if ends and (not _is_noun(token.plain, mark) or _has_object(tokens, at) or _is_said(tokens, at)):
            found.append(at)
    return tuple(found)


def _leans(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a particle closes the clause: "шақырыңыз да, …"."""
    return tokens[at].plain in ("да", "де") and at + 1 < len(tokens) and tokens[at + 1].text == ","


def is_negative(plain: str) -> bool:
    """Whether an order says what not to do: "ұмытпаңыздар", "тоңбасын"."""
    return plain.endswith((*_NOT, *_NEGATIVE_FAMILIAR))


def is_passive(plain: str) -> bool:
    """Whether a form in -сын is passive, so that its subject is what is done: "көшірілсін"."""
    if plain.endswith(_MIDDLE):
        return len(plain) >= _LONG and not plain.startswith(_ACTIVE)
    return plain.endswith(_PASSIVE) or (plain.endswith(_LONG_PASSIVE) and len(plain) >= _LONG)


def is_retold(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the speaker tells that he gave this order earlier: "орнатыңыздар дегенмін"."""
    following = tokens[at + 1].plain if at + 1 < len(tokens) else ""
    return following in _SAID[1:4] or is_own_story(tokens, at)


def is_own_story(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the speaker tells what he once said: "«көлік жіберіңдер» деп тапсырма бердім"."""
    behind = [token.plain for token in tokens[at + 1 : at + 3 + _TELLING] if token.is_word]
    verbs = behind[1:_TELLING] if behind[:1] == ["деп"] else []
    return any(verb.endswith((*_I_SAID, *_I_TOLD)) for verb in verbs)
