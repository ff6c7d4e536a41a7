"""Names of persons in a sentence, before anybody asks which post they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, TypeAlias

from tapsyrma.loaders.russian import full_names, lexicon, names
from tapsyrma.loaders.russian.kinds import acts_as_none, is_oblique_thing
from tapsyrma.loaders.russian.morphology import is_known, parts, readings
from tapsyrma.loaders.russian.name_words import (
    CYRILLIC,
    SHORTEST_SURNAME,
    has_trait,
    is_common,
    is_given,
    is_no_surname,
    is_place,
    is_telling,
    may_be_name,
)
from tapsyrma.loaders.russian.namesakes import is_namesake
from tapsyrma.loaders.russian.phrases import SETTLEMENTS
from tapsyrma.loaders.russian.sources import is_byline
from tapsyrma.loaders.russian.words import Line, Word
from tapsyrma.ontology.records import Case

_LOCAL: Final = ("ской", "ского", "скому", "ским", "ская", "ский", "скую", "ских", "цкой", "цкого", "цкому")
"""What adjectives of places end in, and surnames as well."""
_SURNAME: Final = re.compile(r"..(?:ов|ев|ёв)(?:а|у|ым|ой|е)?\Z")
"""What surnames end in and no given name that lists lack: "После поручения Токаева Бектенов …" is two."""
_RURAL: Final = frozenset({"сельского", "сельском", "сельскому", "поселкового", "аульного"})
"""Words behind the name of a rural district: "Макталинского | сельского округа"."""
_QUOTED: Final = frozenset({"«»", '""', "“”", "„“"})
_TOLD: Final = ("л", "ла", "ет", "ит", "ят", "ют", "лся", "лась", "ется", "ится")
"""What verbs end in that tell what a person did or does."""
_LONGEST_INITIAL: Final = 2
_FULL_NAME: Final = 2
"""Words of a given name with a surname."""
Roles: TypeAlias = tuple[names.Part, ...]
# The orders in which the parts of a full name stand, the longest first.
_FULL: Final[tuple[Roles, ...]] = (
    ("given", "patronymic", "surname"),
    ("surname", "given", "patronymic"),
    ("given", "patronymic"),
    ("given", "surname"),
    ("surname", "given"),
)
# What capitals beside a post may be.
_ORDERS: Final[tuple[Roles, ...]] = (("given", "patronymic", "surname"), ("given", "surname"), ("surname",))
_MOST_INITIALS: Final = 2
_CASE_AFTER: Final[dict[str, frozenset[Case]]] = {
    "у": frozenset({"genitive"}),
    "от": frozenset({"genitive"}),
    "для": frozenset({"genitive"}),
    "до": frozenset({"genitive"}),
    "к": frozenset({"dative"}),
    "о": frozenset({"locative"}),
    "об": frozenset({"locative"}),
    "на": frozenset({"accusative", "locative"}),
    "с": frozenset({"instrumental", "genitive"}),
    "под": frozenset({"instrumental"}),
    "перед": frozenset({"instrumental"}),
}


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name: its first and last word, its parts in the nominative and what case it stands in.

    ``forms`` are the possibilities left open; ``settled`` picks one of them when more is known.
    """

    first: int
    last: int
    roles: Roles
    forms: tuple[tuple[names.Form, ...], ...]

    def settled(
        self,
        cases: frozenset[Case] = frozenset(),
        known: frozenset[str] = frozenset(),
        gender: str | None = None,
    ) -> Name:
        """The name with the possibility that fits the cases, then one whose nominative the page has.

        ``gender`` is that of a past verb beside the name, whose subject it then is.
        """
        subject = [row for row in self.forms if (row[0].gender, row[0].case) == (gender, "nominative")]
        fitting = [row for row in self.forms if row[0].case in cases] or subject or list(self.forms)
        fitting.sort(
            key=lambda row: (
                -sum(form.nominative.lower() in known and form.declined for form in row),
                row[0].sure and row[0].case != "nominative",
            )
        )
        return Name(self.first, self.last, self.roles, tuple(fitting))

    @property
    def case(self) -> Case:
        """The case of the likeliest possibility."""
        return self.forms[0][0].case

    def part(self, role: str) -> str | None:
        """A part of the name in the nominative; an initial keeps its full stop."""
        return next((form.nominative for form in self.forms[0] if form.part == role), None)


def find_names(line: Line, known: frozenset[str]) -> tuple[Name, ...]:
    """The names that stand for themselves, in order. ``known`` are the page's words in lower case."""
    found: list[Name] = []
    free = 0
    if is_byline(line):
        return ()
    for word in line.words:
        name = _name_at(line, word.index) if word.capital and word.index >= free else None
        if name is None:
            continue
        quoted = _fills_quotation(line, name)
        if quoted or is_namesake(line, word.index):
            free = name.last + 1 if quoted else free
            continue
        gender = None if _is_undeclined(name) else _verb_gender(line, name.first, name.last)
        cases = _cases_before(line, name.first)
        if (
            gender is not None
            and line.lower(name.first - 1) not in _CASE_AFTER
            and _may_be_subject(name, gender)
        ):
            cases = frozenset()  # "В свою очередь Л. Омарова сообщила"
        found.append(name.settled(cases, known, gender))
        free = name.last + 1
    return tuple(found)


def _may_be_subject(name: Name, gender: str) -> bool:
    return any((row[0].gender, row[0].case) == (gender, "nominative") for row in name.forms)


def _fills_quotation(line: Line, name: Name) -> bool:
    """Whether a name is all that stands between quotation marks: a badge, a company, a book."""
    before, after = line.at(name.first - 1), line.at(name.last + 1)
    return before is not None and after is not None and before.text + after.text in _QUOTED


def _is_undeclined(name: Name) -> bool:
    """Whether the last part is the same in every case: "С. Коваленко" may be told as well as tell."""
    lasts = {(row[-1].case, row[-1].nominative) for row in name.forms if row[-1].gender == "masc"}
    cases = {case for case, _ in lasts}
    return {"nominative", "dative", "genitive"} <= cases


def weak_name(line: Line, index: int, known: frozenset[str], cases: frozenset[Case]) -> Name | None:
    """A name that only the post beside it vouches for: "министр Аслан Каржау", "аким Сабыр"."""
    if _names_place(line, index) or line.lower(index - 1) in lexicon.words("namesakes"):
        return None
    run = _run(line, index)
    if _begins_with_town(run):
        return None
    for roles in _ORDERS:
        size = len(roles)
        if len(run) < size or not all(may_be_name(word) for word in run[:size]):
            continue
        made = _assembled(run[:size], roles)
        if made is not None:
            named = size > 1 or run[0].lower not in lexicon.places()  # "аким Сатпаева": of the town
            return made.settled(cases, known) if named and not _is_of_another(made, known, cases) else None
    return None


def _is_of_another(name: Name, known: frozenset[str], cases: frozenset[Case]) -> bool:
    """Whether a surname that the page has elsewhere is in another case than a post: "Президент Касымбеку"."""
    rows = [row for row in name.forms if row[0].declined and row[0].nominative.lower() in known]
    return len(name.roles) == 1 and bool(rows and cases) and all(row[0].case not in cases for row in rows)


def lone_surname(line: Line, index: int, known: frozenset[str]) -> Name | None:
    """A surname by itself where its ending tells: "поручил Сапарбаев", "Токаев отметил"."""
    word = line.words[index]
    shouted = line.text.isupper()
    if shouted and word.lower not in known and is_common(word):
        return None  # "ВОПРОС КОРМОВ ПОРУЧИЛ РЕШИТЬ АКИМ"
    sure, told = names.is_telling(word.text), _beside_verb(line, index)
    small = not word.capital or word.lower in lexicon.words("short_surnames")
    below = shouted and word.lower in known and not is_common(word)  # named in small letters below
    if small or not (sure or told) or not (may_be_name(word) or below) or _is_other(line, index):
        return None
    adjective = "ADJF" in parts(word.text) and (is_known(word.text) or word.lower.endswith(_LOCAL))
    telling = sure and not adjective
    if not telling and (not told or is_oblique_thing(word)):
        return None
    opens = all(not w.letters for w in line.words[:index])
    acts = acts_as_none(word, line.at(index + 1))
    if opens and is_known(word.text) and not (has_trait(word, "Surn") or acts):
        return None
    formed = word.lower.endswith(("ин", "ын", "ов", "ев")) and "ADJF" in parts(word.text)
    possessive = (index > 0 or acts) and formed
    if not (telling or possessive) and is_known(word.text) and not has_trait(word, "Surn"):
        return None  # but "поручил Мамин" is no "mummy's"
    name = _assembled((word,), ("surname",))
    page: frozenset[str] = frozenset() if sure else known
    # "Поручил Касымбеку" has no such subject where the page has "Касымбек".
    of_page = name is not None and any(f.declined and f.nominative.lower() in page for (f, *_) in name.forms)
    gender = None if of_page else _verb_gender(line, index, index)
    return name.settled(_cases_before(line, index), page, gender) if name else None


def _is_other(line: Line, index: int) -> bool:
    """Whether a word is rather a place, or what bears somebody's name."""
    return is_place(line.words[index]) or is_namesake(line, index)


def _verb_gender(line: Line, first: int, last: int) -> str | None:
    """The gender that a past verb right beside a name shows."""
    for word in (line.at(last + 1), line.at(first - 1)):
        best = readings(word.text)[0] if word is not None and word.letters else None
        if best is not None and best.part == "VERB" and "past" in best.traits:
            return best.gender
    return None


def _beside_verb(line: Line, index: int) -> bool:
    return _tells(line.lower(index - 1)) or _tells(line.lower(index + 1))


@lru_cache(maxsize=50_000)
def _tells(form: str) -> bool:
    """Whether a form is most likely a verb that tells what a person did or does."""
    return form.endswith(_TOLD) and form[0].isalpha() and readings(form)[0].part == "VERB"


def _name_at(line: Line, index: int) -> Name | None:
    following = line.at(index + 1)
    if following is None or not (following.capital or following.text == "."):
        return None  # one capital alone is no name, as at the head of every sentence
    if _names_place(line, index):
        return None
    name = _with_initials(line, index) or _full(_run(line, index)) or _with_trailing_initials(line, index)
    return None if name is not None and _is_local(line, name.last) else name


def _is_local(line: Line, index: int) -> bool:
    """Whether an adjective belongs to a place after it: "Амангельдинского района"."""
    following = line.lower(index + 1)
    scoped = following and any(r.lemma in lexicon.words("scopes") for r in readings(following))
    rural = following in _RURAL and line.words[index].lower.endswith(_LOCAL)
    return rural or (bool(scoped) and "ADJF" in parts(line.words[index].text))


def _names_place(line: Line, index: int) -> bool:
    """Whether a capital names the place before it: "района Астана"; not "аким города Алтай Сарбасов"."""
    if not lexicon.may_be(line.lower(index - 1), _begun_places()):
        return False
    lemmas = {r.lemma for r in readings(line.lower(index - 1))}
    before = line.at(index - 2)
    adorned = before is not None and "ADJF" in parts(before.text)
    # "Акмолинской области", "Сарысуского района" have their names before them; "области Абай" behind.
    if adorned and ("область" in lemmas or (before is not None and before.capital)):
        return False
    if lemmas.isdisjoint({*SETTLEMENTS, "область"}):
        return False
    run = _run(line, index)
    if len(run) > 1 and names.is_dative(run[0].text, run[1].text):
        return False  # "акиму города Алтаю КУЛЬГИНОВУ"
    if len(run) == _FULL_NAME and is_given(run[0]) and not _is_local(line, run[1].index):
        return run[0].lower in lexicon.places() and not names.is_telling(run[1].text)
    return is_place(run[0]) or (len(run) > _FULL_NAME and not names.patronymic(run[1].text))


@cache
def _begun_places() -> frozenset[str]:
    return lexicon.beginnings([*SETTLEMENTS, "область"])


def _run(line: Line, index: int) -> tuple[Word, ...]:
    """Words with capitals that follow each other with one space between them."""
    run: list[Word] = []
    for word in line.words[index : index + 3]:
        if not word.capital or (run and word.start - run[-1].end != 1):
            break
        run.append(word)
    return tuple(run)


def _begins_with_town(run: tuple[Word, ...]) -> bool:
    """Whether a town stands before a whole name: "Аким Костанай | Марат Савчук", "Нуры | Серик Сатов"."""
    if len(run) <= _FULL_NAME or names.patronymic(run[1].text) or not _is_called(run[1]):
        return False
    return not _is_called(run[0]) and (is_place(run[0]) or names.is_telling(run[2].text))


def _is_called(word: Word) -> bool:
    """Whether a word is a given name in the nominative."""
    return any(form.sure and form.case == "nominative" for form in names.given(word.text))


def _full(run: tuple[Word, ...]) -> Name | None:
    """A name of two or three full words, in the order that its parts allow."""
    if _begins_with_town(run):
        return None
    for roles in _FULL:
        words = run[: len(roles)]
        if len(words) == len(roles) and all(map(may_be_name, words)) and _vouched(words, roles):
            name = _assembled(words, roles)
            # Of three capitals an undeclined second is no surname: "министр обороны Израиля Йоав Галлант".
            left = name is not None and len(run) > len(words) and full_names.is_left(name.forms)
            return None if left else name
    return None


def _vouched(words: tuple[Word, ...], roles: Roles) -> bool:
    """Whether lists and endings together say that this is a name in this order."""
    if "patronymic" in roles and not names.patronymic(words[roles.index("patronymic")].text):
        return False
    if "surname" not in roles:
        return is_given(words[0]) or not (is_known(words[0].text) or is_place(words[0]))
    given, family = words[roles.index("given")], words[roles.index("surname")]
    if is_given(given):
        telling = is_telling(family)
        return telling or (roles[0] == "given" and _is_plain_surname(given, family))
    common = is_known(given.text) and not has_trait(given, "Name")
    placed = is_place(given) or is_place(family) or _SURNAME.search(given.lower) is not None
    # "Эксимбанк Китайской Народной Республики"
    return roles[0] == "given" and is_telling(family) and not (common or placed or is_no_surname(family))


def _is_plain_surname(given: Word, family: Word) -> bool:
    """Whether a word without a telling ending may be a surname after a given name, as in Роман Скляр."""
    known = is_known(family.text) and family.lower not in lexicon.words("short_surnames")
    if known and names.is_ambiguous(given.text):
        return has_trait(family, "Surn")
    bearer = has_trait(family, "Surn", "Name") or names.is_bearer(given.text, family.text)
    return not (known and not bearer) and not is_place(family)


def _assembled(words: tuple[Word, ...], roles: Roles) -> Name | None:
    combined = full_names.combined(tuple(word.text for word in words), roles)
    return Name(words[0].index, words[-1].index, roles, combined) if combined else None


def _with_initials(line: Line, index: int) -> Name | None:
    """К.Масимов, О. А. Бектенова."""
    at, initials = index, 0
    while initials < _MOST_INITIALS and _is_initial(line, at):
        at, initials = at + 2, initials + 1
    word = line.at(at)
    if not initials or word is None or not word.capital or len(word.text) < SHORTEST_SURNAME:
        return None
    if word.start - line.words[at - 1].end > 1 or not may_be_name(word) or is_no_surname(word):
        return None  # "І. Ограничительные мероприятия"
    initial = line.words[index].text + "."
    return _initialled(index, at, word, initial)


def _with_trailing_initials(line: Line, index: int) -> Name | None:
    """Бектенов О.А., but not a surname at the end of one sentence and a letter at the start of the next."""
    word = line.words[index]
    if not is_telling(word) or not may_be_name(word) or not _is_initial(line, index + 1):
        return None
    last = index + 2
    if _is_initial(line, index + 3):
        last = index + 4
    return _initialled(index, last, word, line.words[index + 1].text + ".")


def _initialled(first: int, last: int, family: Word, initial: str) -> Name:
    forms = tuple(
        (names.Form("given", form.gender, form.case, initial, sure=True), form)
        for form in names.surname(family.text)
    )
    return Name(first, last, ("given", "surname"), forms)


def _is_initial(line: Line, index: int) -> bool:
    word, stop = line.at(index), line.at(index + 1)
    if word is None or stop is None or not word.capital or stop.text != "." or stop.start != word.end:
        return False
    if not CYRILLIC.fullmatch(word.text):
        return False  # "P. S.", "IV. Вопросы"
    return len(word.text) <= _LONGEST_INITIAL and (len(word.text) == 1 or word.text[1].islower())


def _cases_before(line: Line, index: int) -> frozenset[Case]:
    """The cases that the word before a name leaves: "от", "к"; a thing before it has it in the genitive."""
    before = line.at(index - 1)
    if before is None or not before.letters:
        return frozenset()
    known = _CASE_AFTER.get(before.lower)
    if known is not None:
        return known
    best = readings(before.text)[0]
    thing = best.part == "NOUN" and "inan" in best.traits and best.case != "genitive" and not before.capital
    placed = best.lemma in lexicon.words("scopes")  # "акиму области Лидии Омаровой"
    body = lexicon.body_heads().get(before.key)
    owned = body is not None and any(case == "genitive" for case, _ in body.features)  # "маслихата"
    return frozenset({"genitive"}) if thing and not placed and not owned else frozenset()
