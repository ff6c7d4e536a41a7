"""Names of persons in a row of tokens, before posts are known."""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.letters import cut, fold
from tapsyrma.loaders.kazakh.lexicon import lexicon, names, section, word_set
from tapsyrma.loaders.kazakh.morphology import INSIDE, cases, forms
from tapsyrma.loaders.kazakh.tokens import CLOSING, OPENING, Token
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

_STRONG = ("ов", "ев", "ова", "ева", "улы", "кызы", "скии", "скаиа", "енко")
_RUSSIAN, _SHORTEST_RUSSIAN = "ин", 6
_SHORTEST_SURNAME = 4
_SHORTEST_UNTOLD = 3
"""Surnames without a telling ending may be shorter: Мун, Ким."""
_CERTAIN_CASES: tuple[Case, ...] = ("genitive", "dative", "ablative", "instrumental")
_LONGEST_INITIAL = 2
_MOST_INITIALS = 2


_OWN_LETTERS = "әғқңөұүһі"
_SHORT_ENDINGS: tuple[tuple[str, Case], ...] = (
    ("", "nominative"),
    *((ending, "genitive") for ending in ("нин", "нын", "дин", "дын", "тин", "тын")),
    *((ending, "dative") for ending in ("ге", "га", "ке", "ка")),
    *((ending, "accusative") for ending in ("ни", "ны", "ди", "ды", "ти", "ты")),
    *((ending, "instrumental") for ending in ("мен", "пен", "бен")),
    *((ending, "ablative") for ending in ("ден", "дан", "тен", "тан", "нен", "нан")),
    *((ending, "locative") for ending in ("де", "да", "те", "та")),
)


@frozen
class Name:
    """A person's name at tokens ``first`` to ``last`` (inclusive).

    ``tail`` is the last word in the nominative; ``certain`` says that the words alone make it a name, so that
    it needs no post beside it.
    """

    first: int
    last: int
    tail: str
    case: Case
    given: str | None = None
    surname: str | None = None
    patronymic: str | None = None
    certain: bool = True

    def text(self, document: str, tokens: tuple[Token, ...]) -> str:
        """The name as written, but for the case ending of its last word."""
        return document[tokens[self.first].start : tokens[self.last].start] + self.tail


@frozen
class Part:
    """One word read as a part of a name: its nominative length in plain letters and its case."""

    length: int
    case: Case


@lru_cache(maxsize=16384)
def as_given(plain: str) -> Part | None:
    """A first name from the list, in any case."""
    for nominative, case in cases(plain):
        if nominative in names().given:
            return Part(len(nominative), case)
    return None


@lru_cache(maxsize=16384)
def as_surname(plain: str) -> Part | None:
    """A word with the ending of a surname; "ов" and "ев" count for more than "ин"."""
    words = word_set("no_surnames")
    readings = [
        (nominative, case)
        for nominative, case in cases(plain)
        if len(nominative) >= _SHORTEST_SURNAME and nominative not in words
    ]
    owned = any(case == "genitive" for _, case in cases(plain))
    for endings in (_STRONG, names().surname_endings):
        fitting = [reading for reading in readings if reading[0].endswith(endings)]
        if owned and endings != _STRONG:
            # "Склярдың" ends like "Голицын" and is a genitive.
            fitting = [reading for reading in fitting if reading[1] != "nominative"]
        if fitting:
            nominative, case = min(fitting, key=lambda reading: len(reading[0]))
            return Part(len(nominative), case)
    return None


@cache
def ministry_fields() -> frozenset[str]:
    """The first words of what ministries are for: "қаржы", "денсаулық"."""
    return frozenset(fold(field.split()[0]) for field in section("ministries"))


def _opens_body(token: Token) -> bool:
    """Whether a word behind a first name and a patronymic begins the next one's name: "Қаржы министрлігі"."""
    return token.plain in ministry_fields()


def surname_of(token: Token) -> Part | None:
    """A surname as written: where ң is written as such, "Жақсыгелдин" is no genitive."""
    kazakh = token.text.endswith("н") and any(letter in _OWN_LETTERS for letter in token.text.lower())
    if kazakh and token.plain.endswith(names().surname_endings):
        return Part(len(token.plain), "nominative")
    return as_surname(token.plain)


@lru_cache(maxsize=16384)
def as_patronymic(plain: str) -> Part | None:
    """A patronymic: "Қайратұлы", "Жұмашқызы", "Узакбаевич"."""
    for nominative, case in cases(plain):
        if nominative.endswith(names().patronymic_endings) and len(nominative) > _SHORTEST_SURNAME:
            return Part(len(nominative), case)
    return None


@lru_cache(maxsize=16384)
def as_any(plain: str) -> Part:
    """A surname without a telling ending: a case ending is taken off only where it can be nothing else."""
    readings = cases(plain)
    short = _as_short(plain)
    if short is not None:
        return short
    for nominative, case in readings:
        if nominative in names().given or nominative.endswith(names().surname_stems):
            return Part(len(nominative), case)
    for nominative, case in readings[1:]:
        if case in _CERTAIN_CASES and len(nominative) >= _SHORTEST_UNTOLD:
            return Part(len(nominative), case)
    return Part(len(plain), "nominative")


def _as_short(plain: str) -> Part | None:
    """A surname of two or three letters in any case: "Лиге", "Кимнің"."""
    for ending, case in _SHORT_ENDINGS:
        rest = plain.removesuffix(ending)
        if rest in word_set("short_surnames"):
            return Part(len(rest), case)
    return None


def _is_like_given(plain: str) -> bool:
    """Whether a surname is a first name or made like one: Нұрбек, Қасымбек."""
    return plain in names().given or plain.endswith(names().given_endings)


@lru_cache(maxsize=16384)
def is_strong(plain: str) -> bool:
    """Whether a word ends as hardly anything but a surname does."""
    part = as_surname(plain)
    return part is not None and plain[: part.length].endswith(_STRONG)


def is_russian(token: Token) -> bool:
    """Whether a word ends in "-ин" as surnames do, and as written so: "Жұманғарин", not "Бүгін"."""
    return token.text.endswith(_RUSSIAN) and len(token.text) >= _SHORTEST_RUSSIAN


@lru_cache(maxsize=16384)
def is_common(plain: str) -> bool:
    """Whether a word heads posts, bodies or places, so that it is no part of a name."""
    words = lexicon()
    if plain.endswith(INSIDE):
        return True  # "Бурабайдағы | Абылай хан алаңы"
    return (
        plain in words.stops
        or (plain,) in words.places.get(plain, ())
        or any(nominative in word_set("abroad") for nominative, _ in cases(plain))
        or any(
            form.stem in words.posts or form.stem in words.bodies or form.stem in words.territories
            for form in forms(plain)
        )
    )


def is_acronym(token: Token) -> bool:
    """Whether letters stand before a hyphen and an ending: "АҚШ-тың", "ЕО-ны"."""
    letters, hyphen, ending = token.text.partition("-")
    return bool(hyphen) and len(letters) > 1 and letters[:2].isupper() and not ending[:1].isupper()


def is_initial(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capital and its full stop stand at a place: "Ғ. Бейсембаев", "А.У. Мамин"."""
    if at + 1 >= len(tokens) or tokens[at + 1].text != ".":
        return False
    token = tokens[at]
    return token.is_capital and len(token.text) <= _LONGEST_INITIAL and tokens[at + 1].start == token.end


class NameFinder:
    """Reads the names of one sentence from left to right."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens

    def all(self) -> tuple[Name, ...]:
        """Every name, in order, none overlapping another."""
        found: list[Name] = []
        at = 0
        while at < len(self.tokens):
            name = self._at(at) if self.tokens[at].is_capital else None
            if name is not None and not self._is_quoted(name):
                found.append(name)
            at = name.last + 1 if name else at + 1
        return tuple(found)

    def _is_quoted(self, name: Name) -> bool:
        """Whether a name is all that stands between quotation marks: «Нұр Отан» партиясы."""
        before = self.tokens[name.first - 1].text if name.first else ""
        after = self.tokens[name.last + 1].text if name.last + 1 < len(self.tokens) else ""
        return bool(before and after) and before in OPENING and after in CLOSING

    def _at(self, at: int) -> Name | None:
        """The name that begins at a token."""
        if is_initial(self.tokens, at):
            return self._initials(at)
        first, second = self._word(at) or self._namesake(at), self._word(at + 1)
        if first is None:
            return None
        if second is not None:
            return self._pair(at, first, second) or self._single(at, first)
        return self._single(at, first)

    def _namesake(self, at: int) -> Token | None:
        """A first name that is also a place's, before a patronymic or surname: "Абай | Талғатұлы"."""
        token, after = self.tokens[at], self._word(at + 1)
        named = after is not None and (as_patronymic(after.plain) or is_strong(after.plain))
        return token if named and token.plain in names().given else None

    def _word(self, at: int) -> Token | None:
        """The token at a place, if it may be part of a name."""
        token = self.tokens[at] if at < len(self.tokens) else None
        if token is None or not token.is_capital or len(token.text) == 1:
            return None
        if is_acronym(token):
            return None
        shouted = token.text.isupper() and as_given(token.plain) is None and not is_strong(token.plain)
        return None if shouted or is_common(token.plain) else token

    def _initials(self, at: int) -> Name | None:
        after = at
        while is_initial(self.tokens, after):
            after += 2
        word = self._word(after)
        if word is None or after - at > 2 * _MOST_INITIALS:
            return None
        known = as_surname(word.plain)
        part = known or as_any(word.plain)
        surname = cut(word.text, part.length)
        given = self.tokens[at].text + "."
        return Name(at, after, surname, part.case, given, surname, certain=known is not None)

    def _pair(self, at: int, first: Token, second: Token) -> Name | None:
        """Two words: first name and surname or patronymic, or a surname and a first name."""
        listed = self._listed(at, first, second)
        if listed is not None:
            return listed
        if at == 0 and not _is_like_given(first.plain) and self._opens_list(at + 1, second):
            return None  # "Жиынға | Сейітов Арман Маратұлы"
        known = first.plain in names().given or (
            at > 0 and first.plain.endswith(names().given_endings) and len(first.plain) > _SHORTEST_SURNAME
        )
        if known:
            return self._triple(at, first, second) or self._given_and_more(at, first, second)
        surname = as_surname(second.plain)
        if surname and is_strong(second.plain) and not is_strong(first.plain):
            tail = cut(second.text, surname.length)
            return Name(at, at + 1, tail, surname.case, first.text, tail, certain=at > 0)
        return self._surname_first(at, first, second)

    def _given_and_more(self, at: int, first: Token, second: Token) -> Name | None:
        father = as_patronymic(second.plain)
        if father:
            tail = cut(second.text, father.length)
            return Name(at, at + 1, tail, father.case, first.text, patronymic=tail)
        surname = surname_of(second)
        part = surname or as_any(second.plain)
        tail = cut(second.text, part.length)
        telling = surname is not None or _is_like_given(second.plain[: part.length])
        certain = telling or first.plain not in names().ambiguous
        return Name(at, at + 1, tail, part.case, first.text, tail, certain=certain)

    def _triple(self, at: int, first: Token, second: Token) -> Name | None:
        """A first name, a patronymic and a surname, the latter two in either order."""
        third = self._word(at + 2)
        if third is None:
            return None
        father, surname = as_patronymic(second.plain), surname_of(third)
        if father and surname and father.case == "nominative":
            tail = cut(third.text, surname.length)
            return Name(at, at + 2, tail, surname.case, first.text, tail, second.text)
        placed = self._names_place(at + 2)
        if (
            father
            and father.case == "nominative"
            and self._ends_name(at + 3)
            and not (placed or _opens_body(third))
        ):
            part = as_any(third.plain)
            tail = cut(third.text, part.length)
            return Name(at, at + 2, tail, part.case, first.text, tail, second.text)
        father, surname = as_patronymic(third.plain), as_surname(second.plain)
        if father and surname and surname.case == "nominative":
            tail = cut(third.text, father.length)
            return Name(at, at + 2, tail, father.case, first.text, second.text, tail)
        return None

    def _names_place(self, at: int) -> bool:
        """Whether a word begins the name of a place: "Асан Маратұлы | Айша бибі ауылында"."""
        after = [token.plain for token in self.tokens[at + 1 : at + 3]]
        while after and after[0] in word_set("place_tails"):
            after = after[1:]
        return any(form.stem in lexicon().territories for word in after[:1] for form in forms(word))

    def _ends_name(self, at: int) -> bool:
        """Whether no further capitalised word goes on with a name."""
        return at >= len(self.tokens) or not self.tokens[at].is_capital

    def _opens_list(self, at: int, first: Token) -> bool:
        """Whether a surname, a first name and a patronymic begin at a place."""
        second = self._word(at + 1)
        name = self._surname_first(at, first, second) if second is not None else None
        return name is not None and name.patronymic is not None

    def _listed(self, at: int, first: Token, second: Token) -> Name | None:
        """A surname without a telling ending, a first name and a patronymic: "Мәдібек Қанатбек Қайратұлы"."""
        third = self._word(at + 2)
        father = as_patronymic(third.plain) if third is not None else None
        # A sentence may open with any word: "Кеше | Қанатбек Қайратұлы".
        opens = at == 0 and not _is_like_given(first.plain)
        if third is None or father is None or opens or not _is_like_given(second.plain):
            return None
        if as_patronymic(first.plain) or as_surname(second.plain) or is_strong(second.plain):
            return None
        if any(
            case == "instrumental" and len(word) >= _SHORTEST_SURNAME for word, case in cases(first.plain)
        ):
            return None  # "Президенттің Жарлығымен | Светлана Қабыкенқызы …"
        tail = cut(third.text, father.length)
        return Name(at, at + 2, tail, father.case, second.text, first.text, tail)

    def _surname_first(self, at: int, first: Token, second: Token) -> Name | None:
        """As in "Ахметов Қайрат Жұмашұлы": the order of lists and decrees."""
        given = as_given(second.plain)
        if given is None or not is_strong(first.plain):
            return None
        surname = as_surname(first.plain)
        if surname is None or surname.case != "nominative":
            return None
        third = self._word(at + 2)
        father = as_patronymic(third.plain) if third is not None else None
        if third is not None and father is not None:
            tail = cut(third.text, father.length)
            return Name(at, at + 2, tail, father.case, second.text, first.text, tail)
        tail = cut(second.text, given.length)
        return Name(at, at + 1, tail, given.case, tail, first.text)

    def _single(self, at: int, word: Token) -> Name | None:
        part = surname_of(word)
        if part is None or not (is_strong(word.plain) or is_russian(word)):
            return None
        surname = cut(word.text, part.length)
        return Name(at, at, surname, part.case, surname=surname, certain=False)
