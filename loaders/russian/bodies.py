"""Bodies in a sentence: ministries, akimats, companies, by head word, abbreviation or legal form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.adjectives import agreement, capital_edge, described_edge, is_local, left_edge
from tapsyrma.loaders.russian.compounds import compound_at, openers, station_at
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.ministry_fields import parted_fields, past_fields
from tapsyrma.loaders.russian.morphology import Feature, cases, declined, like, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.parts import Owner, is_led, part_at, part_heads
from tapsyrma.loaders.russian.phrases import WITH_TASKS, complement
from tapsyrma.loaders.russian.scopes import listed_places
from tapsyrma.loaders.russian.sources import is_photo
from tapsyrma.loaders.russian.words import CLOSING, OPENING, Line, Word, closing_quote
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

_NATIONAL: Final = re.compile(r"(?:Каз|Қаз|Kaz|Qaz)[^\W\d_]{4,}")
"""Names of state companies begin so."""
_MINISTRY: Final = "мин"
"""Short names of ministries begin so; many papers write them small: "поручил минэкологии"."""
_COUNTRIES: Final = frozenset(
    {"рк", "казахстана", "рф", "россии", "беларуси", "узбекистана", "кыргызстана", "таджикистана"}
)
"""Whose an abbreviated ministry is, in the genitive."""
_COUNTRY: Final = frozenset({"страны", "республики", "казахстана", "рк", "государства"})
_ADORNED: Final = frozenset({"центр", "фонд", "служба", "объединение"})
"""Bodies that their adjective names, whatever it is: "кризисный центр", "стабилизационный фонд области"."""
_MILITARY: Final = frozenset({"военный", "воинский", "срочный", "альтернативный", "действительный"})
"""What makes of a service something that people do."""
_CHIEF_TOWNS: Final = frozenset({"административный", "областной", "районный"})
"""What centres of places are called, which are towns."""
_OF_A_PLACE: Final = frozenset({"областной", "районный", "городской", "республиканский", "национальный"})
"""What tells whose an institute or centre in small letters is."""
_ALL: Final[frozenset[Feature]] = frozenset(
    (case, "sing") for case in ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
)


@frozen
class Body:
    """A body as seen: first and last word, its name in the nominative, its kind and possible cases.

    ``named`` is false for a bare word ("министерство") that only stands for a body named elsewhere.
    """

    first: int
    last: int
    name: str
    sort: str
    features: frozenset[Feature]
    named: bool = True
    plural: bool = False
    organ_of: Owner | None = None

    @property
    def cases(self) -> frozenset[Case]:
        """The cases in which the body may stand."""
        return cases(self.features)


def find_bodies(line: Line, taken: frozenset[int]) -> tuple[Body, ...]:
    """The bodies of a sentence in order; ``taken`` are words of persons' names and of ministers' titles."""
    found: list[Body] = []
    free = 0
    for word in line.marked(_OPENS):
        if word.index < free or word.index in taken:
            continue
        bodies = _at(line, word.index, taken)
        found += bodies
        free = bodies[-1].last + 1 if bodies else free
    return tuple(found)


_MARKS: Final = f'{OPENING}"'
"""Marks before a quoted name; the plain one closes it, too."""


@cache
def _openers() -> frozenset[str]:
    """Words and signs with which a body may begin, in lower case."""
    named = (lexicon.abbreviations(), lexicon.declined_abbreviations(), lexicon.body_heads(), part_heads())
    forms = (form.lower() for form in lexicon.words("legal_forms"))
    return frozenset([*_MARKS, *openers(), *forms, *(form for names in named for form in names)])


_OPENS: Final = marking(lambda form: form.key in _openers() or form.lower in _openers())


def _at(line: Line, index: int, taken: frozenset[int]) -> tuple[Body, ...]:
    word = line.words[index]
    if not word.letters and word.text not in _MARKS:
        return ()
    company = _company(line, index) if word.text in lexicon.words("legal_forms") else None
    company = _national(line, index) if word.text in _MARKS else company
    if company is not None:
        return (company,)
    kind = lexicon.abbreviations().get(word.lower)
    proper = word.capital or word.lower.startswith(_MINISTRY)
    if kind is not None and proper:
        return (_abbreviated(line, index, kind),)
    head = lexicon.declined_abbreviations().get(word.key) if proper else None
    if head is not None:
        last = _territory_after(line, index)
        name = like(word.text, head.lemma) + line.text[word.end : line.words[last].end]
        return (Body(index, last, name, head.sort, head.features),)
    return _told(line, index, taken)


def _told(line: Line, index: int, taken: frozenset[int]) -> tuple[Body, ...]:
    """A body by its head or by words beside it: "коллегия МВД", "пожарная часть", "Риддерская ТЭЦ"."""
    if is_led(line, index):
        return ()
    part = part_at(line, index, taken, _at)
    if part is not None:
        return (Body(part.first, part.last, part.name, part.sort, part.features, organ_of=part.organ_of),)
    head = lexicon.body_heads().get(line.words[index].key)
    if head is not None:
        return tuple(_headed(line, index, head, taken))
    station = station_at(line, index)
    if station is not None:
        return (Body(*station, "company", _ALL),)
    two = compound_at(line, index, taken)
    return () if two is None else (Body(two.first, two.last, two.name, two.sort, two.features, two.named),)


def _company(line: Line, index: int) -> Body | None:
    """АО «…», РГП на ПХВ «…», ГУ «…»: legal forms and the name in quotation marks after them."""
    at = index
    while at < index + 4 and at + 1 < len(line.words):
        following = line.words[at + 1]
        if following.text in OPENING or following.text == '"':
            end = closing_quote(line, at + 1)
            if end is None:
                return None
            name = line.text[line.words[index].start : line.words[end].end]
            return Body(index, end, name, "company", _ALL)
        if not (following.text.isupper() or following.lower == "на"):
            return None
        at += 1
    return None


def _national(line: Line, index: int) -> Body | None:
    """A state company by its quoted name alone: "представитель «КазАгроФинанса»"."""
    word, closing = line.at(index + 1), line.at(index + 2)
    if word is None or closing is None or closing.text not in f'{CLOSING}"':
        return None
    if not _NATIONAL.fullmatch(word.text):
        return None
    head = lexicon.body_heads().get(line.words[index - 1].key) if index else None
    if head is not None:
        return None
    name = f"{line.words[index].text}{_undeclined(word.text)}{closing.text}"
    return Body(index, index + 2, name, "company", _ALL)


def _undeclined(name: str) -> str:
    """A state company's name without the ending of its case: "КазМунайГаза"."""
    stem = re.sub(r"(?:ом|а|у|е)\Z", "", name)
    return stem if stem.lower().endswith(tuple(lexicon.ru("national_endings"))) else name


def _abbreviated(line: Line, index: int, kind: str) -> Body:
    last = _territory_after(line, past_fields(line, index))
    name = line.text[line.words[index].start : line.words[last].end]
    return Body(index, last, name, kind, _ALL)


def _territory_after(line: Line, index: int) -> int:
    """The end of "РК", "области Абай", "Акмолинской области", "города Алматы" after an abbreviation."""
    following = line.lower(index + 1)
    if following in _COUNTRIES:
        return index + 1
    at = index + 1
    word = line.at(at)
    if word is not None and word.capital and any(r.part == "ADJF" for r in readings(word.text)):
        at += 1
    noun = line.lower(at)
    if noun and any(r.lemma in lexicon.words("scopes") and r.case == "genitive" for r in readings(noun)):
        name = line.at(at + 1)
        return at + 1 if name is not None and name.capital and at == index + 1 else at
    return index


def _headed(line: Line, index: int, head: Head, taken: frozenset[int]) -> Iterator[Body]:
    if head.lemma == "кабинет":
        yield from _cabinet(line, index, head)
        return
    first = left_edge(line, index, head.features, lexicon.words("body_adjectives"))
    first = capital_edge(line, first, head.features)
    described = described_edge(line, first, head.features)
    features = agreement(line, described, index, head.features)
    plural = all(number == "plur" for _, number in features)
    placed = head.lemma == "филиал"  # "филиал компании | по Актюбинской области"
    last = complement(line, index, taken, about=placed or head.sort in WITH_TASKS, open_list=plural)
    following = line.at(index + 1)
    if head.sort == "government" and following is not None and not following.capital:
        last = index  # "потребовал от правительства ответа"
    if head.sort == "government":
        last = min(last, _before_preposition(line, index, last))
    named = following is not None and following.capital and not following.text.isupper()
    if head.lemma == "полиция" and not named:
        last = _territory_after(line, index)  # "транспортная полиция | сведения …"
    last = max(last, _numbered(line, index, taken))
    if head.lemma in _ADORNED and last > index:
        first = described
    phrase = Stretch(line, first, index, last)
    if plural and head.lemma in lexicon.words("scoped"):
        return  # "больницам области": a group
    if plural:
        yield from _several(phrase, head, features)
        return
    singular = frozenset(f for f in features if f[1] == "sing")
    name = headed(phrase, head.lemma)
    named = _is_named(phrase, head) and not (head.lemma == "центр" and _is_town(phrase))
    yield Body(first, last, name, head.sort, singular, named)


def _before_preposition(line: Line, head: int, last: int) -> int:
    """The last word before a preposition: "правительство Казахстана | в области атомной энергии"."""
    told = (at for at in range(head + 1, last + 1) if line.lower(at) in {"в", "по", "на", "при"})
    return next(told, last + 1) - 1


def _cabinet(line: Line, index: int, head: Head) -> Iterator[Body]:
    """The cabinet of ministers; any other "кабинет" is a room."""
    if line.lower(index + 1) == "министров":
        name = headed(Stretch(line, index, index, index + 1), head.lemma)
        yield Body(index, index + 1, name, head.sort, head.features)


def _numbered(line: Line, head: int, taken: frozenset[int]) -> int:
    """The end of a number and of the place behind it: "школа | № 17 города Балхаша"."""
    number = line.at(head + 2)
    if line.lower(head + 1) != "№" or number is None:
        return head
    return complement(line, head + 2, taken, about=False)


def _is_named(phrase: Stretch, head: Head) -> bool:
    """Whether the words name one body rather than any of its kind."""
    line, first, last = phrase.line, phrase.first, phrase.last
    if head.lemma in lexicon.words("alone"):
        return True
    if (head.lemma == "управление" and _is_deed(phrase)) or _is_no_body(phrase, head):
        return False
    if head.lemma in lexicon.words("of_something_by_name") and _is_of_something(phrase, head.lemma):
        return True
    if head.lemma in lexicon.words("scoped"):
        quoted = any(word.text in OPENING for word in line.words[phrase.head : last + 1])
        one = line.lower(first) not in lexicon.words("many_of_a_kind") or phrase.head - first > 1
        one = one or line.words[first - 1].key in lexicon.post_heads()  # "врач | районной больницы"
        numbered = line.lower(phrase.head + 1) == "№" and line.lower(first - 1) not in lexicon.words(
            "landmarks"
        )
        proper = _is_proper_behind(phrase)
        return (first < phrase.head and one) or quoted or numbered or proper
    if head.lemma in lexicon.words("proper_only"):
        opening = -1 if first < phrase.head and _is_of_place(line.words[first]) else 0
        rest = (w for w in line.words[first : last + 1] if w.index not in {opening, phrase.head})
        titled = last > phrase.head and line.words[phrase.head].capital and _is_inside(line, phrase.head)
        return titled or any(w.text in OPENING or (w.capital and w.letters) for w in rest)
    return last > phrase.head or first < phrase.head


def _is_no_body(phrase: Stretch, head: Head) -> bool:
    """Whether a service is what people do, a centre a source, or a company one of its legal form only."""
    line, first, last = phrase.line, phrase.first, phrase.last
    before = readings(line.lower(phrase.head - 1)) if phrase.head else ()
    if head.lemma == "служба" and any(r.lemma in _MILITARY for r in before):
        return True  # "призыв на воинскую службу граждан"
    source = first == 0 and last == len(line.words) - 2 and line.words[-1].text == "."
    if source and head.lemma == "центр":
        return True  # "Алматы. 4 февраля. Центр информации. В области …"
    legal = last == phrase.head + 1 and line.words[last].text in lexicon.words("legal_forms")
    return legal or is_photo(line, first)


def _is_deed(phrase: Stretch) -> bool:
    """Whether "управление" is what people do: "развитие государственного управления"."""
    if phrase.line.lower(phrase.first - 1) in lexicon.words("activities"):
        return True
    own = readings(phrase.line.words[phrase.first].text)
    alone = phrase.last == phrase.head == phrase.first + 1
    return alone and any(r.lemma in lexicon.words("governing_adjectives") for r in own)


def _is_town(phrase: Stretch) -> bool:
    """Whether a town is meant, the centre of a place: "административный центр Тарбагатайского района"."""
    behind = phrase.line.at(phrase.head + 1)
    told = any(r.lemma in _CHIEF_TOWNS for r in readings(phrase.line.lower(phrase.head - 1)))
    return told and (behind is None or not behind.letters or behind.capital)


def _is_proper_behind(phrase: Stretch) -> bool:
    """Whether an institution is named behind its head: "школа имени Абая", "музей истории Кентау"."""
    behind = phrase.line.words[phrase.head + 1 : phrase.last + 1]
    if len(behind) < 2 or behind[0].capital:  # noqa: PLR2004 - "больница Актобе" is one of many
        return False
    placed = any(r.lemma in lexicon.words("scopes") for r in readings(behind[0].text))
    return not placed and any(word.capital and word.letters for word in behind[1:])


def _is_of_place(word: Word) -> bool:
    """Whether an adjective names a place wherever it stands: Алматинский, but not Городской."""
    common = lexicon.words("body_adjectives")
    return is_local(word) and all(r.lemma not in common for r in readings(word.text))


def _is_of_something(phrase: Stretch, lemma: str) -> bool:
    """Whether the words behind a head name a body with it: "союз зернопереработчиков"; not "центр города"."""
    of, titled = phrase.line.at(phrase.head + 1), phrase.line.words[phrase.head].capital
    before = readings(phrase.line.lower(phrase.head - 1)) if phrase.first < phrase.head else ()
    titled = titled or any(r.lemma in _OF_A_PLACE for r in before)  # "областной центр крови"
    if not (titled or lemma in lexicon.words("of_something")):
        return False
    if of is None or phrase.last == phrase.head or not of.letters or of.lower == "по":
        return False
    return of.lower not in lexicon.words("of_nothing")


def _is_inside(line: Line, index: int) -> bool:
    """Whether a word goes on with a sentence, so that its capital letter says something."""
    before = line.at(index - 1)
    return before is not None and (before.letters or before.text == ",")


def _several(phrase: Stretch, head: Head, features: frozenset[Feature]) -> Iterator[Body]:
    """Bodies named together: "министерствам финансов и труда", "управлениям образования двух областей"."""
    line = phrase.line
    # A long list of places may not have been read as the complement.
    for at in range(phrase.head + 1, min(max(phrase.last, phrase.head + 1) + 1, len(line.words))):
        places = listed_places(line, at)
        if places is not None and (len(places.scopes) == 1 or head.sort == "government"):
            return  # "отделам акимата района": a group
        if places is not None:
            common = line.text[line.words[phrase.head].end : line.words[at].start].rstrip()
            whole = replace(phrase, last=max(phrase.last, places.last))
            yield from (_one(whole, head, features, f"{common} {p.genitive}") for p in places.scopes)
            return
        if line.words[at].text == "," or line.lower(at) == "и" or _is_group(line, at):
            break
    by_task = any(
        line.lower(at) == "и" and line.lower(at + 1) == "по" for at in range(phrase.head + 1, phrase.last)
    )
    country = line.lower(phrase.head + 1) in _COUNTRY  # "министерствам страны": a group
    if (head.sort == "ministry" or by_task) and phrase.last > phrase.head and not country:
        tasks = parted_fields(line, phrase.head + 1, phrase.last)
        yield from (_one(phrase, head, features, f" {task}") for task in tasks)


def _is_group(line: Line, at: int) -> bool:
    """Whether a word stands for many places at once: "всех областей", "городов"."""
    scopes = lexicon.words("scopes")
    return any(r.number == "plur" and r.lemma in scopes for r in readings(line.words[at].text))


def _one(phrase: Stretch, head: Head, features: frozenset[Feature], rest: str) -> Body:
    """One of the bodies that a plural word names."""
    word = phrase.line.words[phrase.head].text
    name = like(word, declined(head.lemma, "nominative", "sing")) + rest
    return Body(phrase.first, phrase.last, name, head.sort, features, plural=True)
