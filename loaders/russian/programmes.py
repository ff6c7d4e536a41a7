"""Programmes in a sentence: concepts, roadmaps, national projects, plans, laws and services, where named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import adjective_features, like, readings
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.sources import is_source
from tapsyrma.loaders.russian.words import DASHES, OPENING, Line, closing_quote
from tapsyrma.ontology.frozen import frozen

# Named by a title in quotation marks only: "портал" and "система" are in every other sentence.
_QUOTED_ONLY: Final = frozenset({"campaign", "service", "project"})
_LAWS: Final = frozenset({"закон", "законопроект", "кодекс", "указ"})
_YEAR: Final = re.compile(r"20\d\d")
_ELECTRONIC: Final = re.compile(r"\b[ei]-?[A-Z][A-Za-z]{2,}(?: [A-Z][a-z]{2,}| \d{3,4}|\.kz)?\b")
"""How electronic services are named: a small e or i before a name in capitals."""
_ABOUT: Final = frozenset({"о", "об"})
_POINTING: Final = frozenset({"этом", "том", "нем", "нём", "них", "чем", "чём"})
_LATIN: Final = re.compile(r"[A-Z][A-Za-z]+|\d{3,4}")
"""Words of a name that a service has in Latin letters: "приложение Damumed", "колл-центр iKomek 109"."""
_NO_TOOLS: Final = frozenset({"помощь", "страхование", "услуга", "госуслуга", "линия", "система"})
_BY_TASK: Final = frozenset({"программа", "госпрограмма", "стратегия"})
"""Named by what they are of, which must be told in two words at least: "программа реновации жилья"."""
_PLANNED: Final = frozenset({"карта", "план", "программа"})
"""What may be for solving something: "дорожная карта по решению проблем"."""
_BY_FIELD: Final = frozenset({"кодекс", "стратегия"})
"""Named by any adjective before it: "Транспортная стратегия"."""
_PARTING: Final = frozenset({"VERB", "INFN", "PREP", "PRTS"})
"""What between a head and a title in quotation marks shows that they are not of one thing."""
_UNTIL: Final = 2
_MOST_OF_DATE: Final = 14
"""Words between a law and its title: whose it is, day, year and number."""


@frozen
class Programme:
    """A programme as seen: first and last word, its name in the nominative and its sort."""

    first: int
    last: int
    name: str
    sort: str


_HEADS: Final = marking(lambda form: form.key in lexicon.programme_heads())
_LATIN_LETTERS: Final = marking(lambda form: "e" in form.text or "i" in form.text)


def find_programmes(line: Line, taken: frozenset[int]) -> tuple[Programme, ...]:
    """The programmes of a sentence in order; ``taken`` are the words of other mentions."""
    found: list[Programme] = []
    free = 0
    for word in line.marked(_HEADS):
        if word.index < free or word.index in taken:
            continue
        head = lexicon.programme_heads()[word.key]
        if head.lemma == "кодекс" and (codes := list(_codes(line, word.index, head))):
            found += codes
            continue
        programme = _quoted(line, word.index, head) or _dated(line, word.index, head)
        if programme is not None:
            found += [programme, *_further(line, programme, like(word.text, head.lemma))]
        elif (programme := _described(line, word.index, head)) is not None:
            found.append(programme)
        free = found[-1].last + 1 if programme is not None else free
    found = [one for one in found if not is_source(line, one.first, one.last)]
    named = _by_name(line, found) if line.marks & _LATIN_LETTERS else ()
    return tuple(sorted([*found, *named], key=lambda one: one.first))


def _by_name(line: Line, found: list[Programme]) -> Iterator[Programme]:
    """Electronic services by names in Latin letters that no head word precedes."""
    taken = {index for one in found for index in range(one.first, one.last + 1)}
    for match in _ELECTRONIC.finditer(line.text):
        words = line.between(match.start(), match.end())
        if words and not taken & {word.index for word in words}:
            taken |= {word.index for word in words}
            yield Programme(words[0].index, words[-1].index, match.group(), "service")


def _adjectives(line: Line, index: int, head: Head) -> int:
    """The first of the adjectives before a head that make a programme's name."""
    first = index
    while first > 0:
        word = line.words[first - 1]
        if not word.letters or line.words[first].start - word.end != 1:
            break
        agreeing = any((c, n) in head.features for c, n, _ in adjective_features(word.text))
        lemmas = {r.lemma for r in readings(word.text)}
        if not agreeing or not (lemmas & lexicon.words("programme_adjectives") or head.lemma in _BY_FIELD):
            break
        first -= 1
    return first


def _sort(line: Line, first: int, index: int, head: Head) -> str:
    before = [line.lower(at) for at in range(first, index)]
    if head.lemma == "проект" and any(word.startswith("национальн") for word in before):
        return "national-project"
    return head.sort


def _quoted(line: Line, index: int, head: Head) -> Programme | None:
    """A head word, perhaps with a word or two, and a title: "программы «Нұрлы жол»"."""
    if head.lemma == "карта":
        return None
    at = index + 1
    while at <= index + 2 and (word := line.at(at)) is not None and word.letters:
        at += 1
    mark, heads = line.at(at), lexicon.programme_heads()
    if mark is None or (mark.text not in OPENING and mark.text != '"'):
        return None
    between = line.words[index + 1 : at]
    if any(readings(word.text)[0].part in _PARTING or word.key in heads for word in between):
        return None
    end = closing_quote(line, at)
    if end is None or not line.words[at + 1].text[0].isalnum():
        return None
    if head.lemma == "кодекс" and line.lower(at + 1) not in _ABOUT:
        return None  # "по статье 432 Уголовного кодекса "Укрывательство преступления""
    first = _adjectives(line, index, head)
    name = nominative.headed(nominative.Stretch(line, first, index, end), head.lemma)
    return Programme(first, end, name, _sort(line, first, index, head))


def _codes(line: Line, index: int, head: Head) -> Iterator[Programme]:
    """Codes named together: "Трудовой и Уголовный кодексы"."""
    at = index - 1 if {number for _, number in head.features} == {"plur"} else -1
    while at >= 0 and line.words[at].capital and readings(line.words[at].text)[0].part == "ADJF":
        own = like(line.words[at].text, readings(line.words[at].text)[0].lemma)
        last = index if at == index - 1 else at
        yield Programme(at, last, f"{own} {head.lemma}", head.sort)
        at = at - 2 if line.lower(at - 1) in {",", "и"} else -1


def _further(line: Line, programme: Programme, kind: str) -> Iterator[Programme]:
    """Titles in quotation marks that go on with a list: "программы «Енбек», «Отау» и «Ауыл»"."""
    last = programme.last
    while line.lower(last + 1) in {",", "и"}:
        mark = line.at(last + 2)
        end = closing_quote(line, last + 2) if mark is not None and mark.text in OPENING else None
        if end is None or not line.words[last + 3].capital:
            return
        name = line.text[line.words[last + 2].start : line.words[end].end]
        yield Programme(last + 2, end, f"{kind} {name}", programme.sort)
        last = end


def _dated(line: Line, index: int, head: Head) -> Programme | None:
    """A law by whose it is, its day and its title: "Законом РК от 23 апреля 2014 года «О полиции»"."""
    if head.sort != "law":
        return None
    words = line.words[index + 1 : index + _MOST_OF_DATE]
    mark = next((w.index for w in words if w.text in OPENING or w.text in '"/'), None)
    end = closing_quote(line, mark) if mark is not None else None
    dated = mark is not None and any(_YEAR.fullmatch(w.text) for w in line.words[index:mark])
    if mark is None or end is None or not dated or line.lower(mark + 1) not in _ABOUT:
        return None
    return _made(line, (_adjectives(line, index, head), index, end), head)


def _described(line: Line, index: int, head: Head) -> Programme | None:
    """A head word with a complement: "Концепция развития …", "дорожная карта по …", "закон о …"."""
    first = _adjectives(line, index, head)
    latin = _latin(line, index)
    if latin > index and head.sort != "law" and head.lemma not in _NO_TOOLS:
        return _made(line, (first, index, latin), head)
    last = complement(line, index, frozenset())
    if last == index and head.lemma in _PLANNED and line.lower(index + 1) == "по":
        last = _on_occasion(line, index)
    years = _years(line, last)
    if head.lemma in _LAWS:
        last = _enacted(line, index, years, head)
        bare = last == index + _country(line, index + 1)  # "Кодекс РК"
        named = not bare or (head.lemma == "кодекс" and first < index)
    else:
        named = _says_enough(line, (first, index, last), head, dated=years > last > index)
        last = years
    return _made(line, (first, index, last), head) if named else None


def _on_occasion(line: Line, index: int) -> int:
    """The end of a task that begins with a word for an occasion: "дорожная карта по решению проблем"."""
    what = line.at(index + 3)
    solved = what is not None and any(r.case == "genitive" for r in readings(what.text))
    told = solved and line.lower(index + 2) == "решению"
    return complement(line, index + 2, frozenset()) if told else index


def _enacted(line: Line, index: int, last: int, head: Head) -> int:
    """The last word of a law: what a code is of, what another is about."""
    quoted = (w.index for w in line.words[index:last] if w.text in OPENING or w.text == '"')
    of = next(quoted, last + 1) - 1  # an article's title behind it is none of the code's
    return max(of if head.lemma == "кодекс" else index, _about(line, index))


def _says_enough(line: Line, words: tuple[int, int, int], head: Head, *, dated: bool) -> bool:
    """Whether first, head and last word of something other than a law tell which programme it is."""
    first, index, last = words
    if head.lemma == "карта":
        adorned = (line.lower(at).startswith(("дорожн", "цифров")) for at in range(first, index))
        inside = index > 0 and line.words[index - 1].letters and not line.words[index - 1].capital
        titled = line.words[index].capital and inside and last > index
        return titled or (any(adorned) and (last > index or (line.words[first].capital and first > 0)))
    if head.lemma in lexicon.words("programmes_by_capital"):
        return line.words[index].capital and last > index
    if _is_service(line, first, index, last, head):
        return True
    if last == index:
        return first < index and _stands_alone(line, first, index, head)
    adorned_project = first < index and head.sort == "project"
    if head.sort in _QUOTED_ONLY and not adorned_project:
        return False
    capital = line.words[first].capital and first > 0
    told = dated or _is_told(line, index, last, head) or (last > index + 1 and _is_drawn_up(line, first))
    return capital or first < index or told or head.sort == "concept"


def _stands_alone(line: Line, first: int, index: int, head: Head) -> bool:
    """Whether adjectives alone name a strategy of some years or the plan of a place."""
    if head.lemma == "стратегия":
        return _years(line, index) > index  # "Транспортная стратегия до 2030 года"
    # "По | Генеральному плану" is the one of the place.
    inside = first > 0 and line.words[first - 1].letters
    return head.sort == "plan" and line.words[first].capital and inside


def _is_told(line: Line, index: int, last: int, head: Head) -> bool:
    """Whether what a programme or plan is of says enough: "программа реновации жилья", "генплан Алматы"."""
    if line.lower(index + 1) in lexicon.words("programmes_of_days"):
        return False
    if last == index + 1:
        return head.lemma in lexicon.words("programmes_of") and line.words[last].capital
    step = index + 1 + any(r.part == "ADJF" for r in readings(line.words[index + 1].text))
    steps = head.lemma == "план" and step < last and line.lower(step) in lexicon.words("planned_steps")
    return steps or head.lemma in _BY_TASK or head.lemma in lexicon.words("programmes_of")


def _made(line: Line, words: tuple[int, int, int], head: Head) -> Programme:
    """A programme by its first word, head word and last word."""
    first, index, last = words
    number = "plur" if {number for _, number in head.features} == {"plur"} else "sing"
    name = nominative.headed(nominative.Stretch(line, first, index, last), head.lemma, number)
    return Programme(first, last, name, _sort(line, first, index, head))


def _latin(line: Line, index: int) -> int:
    """The last word of a name in Latin letters behind a head."""
    last = index
    while (word := line.at(last + 1)) is not None and _LATIN.fullmatch(word.text):
        last += 1
    return last if last > index and not line.words[index + 1].text.isdigit() else index


def _is_service(line: Line, first: int, index: int, last: int, head: Head) -> bool:
    """Whether a service or campaign is named by its adjectives or by what it is of."""
    if head.lemma in lexicon.words("programmes_described"):
        return last > index or first < index
    if head.lemma == "кампания":
        return first < index
    if head.sort != "service" or {number for _, number in head.features} == {"plur"}:
        return False
    if head.lemma == "портал" and line.lower(index + 1) in lexicon.words("portals"):
        return True
    own = lexicon.words("service_adjectives")
    if head.lemma in lexicon.words("systems") and last > index:
        own |= lexicon.words("system_adjectives")
    telling = any(r.lemma in own for w in line.words[first:index] for r in readings(w.text))
    return telling and (last > index or index - first > 1)


def _years(line: Line, last: int) -> int:
    """The end of "на 2025–2029 годы" after a complement; its own end where no years follow."""
    until = line.at(last + 2)
    if line.lower(last + 1) == "до" and until is not None and _YEAR.fullmatch(until.text):
        return last + _UNTIL + (line.lower(last + _UNTIL + 1).startswith("год"))
    if line.lower(last + 1) != "на":
        return last
    at = last + 2
    while (word := line.at(at)) is not None and (_YEAR.fullmatch(word.text) or word.text in DASHES):
        at += 1
    return at if at > last + 2 and line.lower(at).startswith("год") else last


def _is_drawn_up(line: Line, first: int) -> bool:
    """Whether the words before tell of a plan that is made or carried out: "внести план освоения …"."""
    at = first - 1
    while (word := line.at(at)) is not None and word.letters and readings(word.text)[0].part == "ADJF":
        at -= 1
    return line.lower(at) in lexicon.words("drawing_up")


def _country(line: Line, at: int) -> int:
    """How many words name the country whose code it is."""
    if line.lower(at) in {"рк", "казахстана"}:
        return 1
    return 2 * ((line.lower(at), line.lower(at + 1)) == ("республики", "казахстан"))


def _about(line: Line, index: int) -> int:
    """The end of "о …" after a law: the nouns up to the next comma or verb."""
    if (line.lower(index + 1), line.lower(index + 2)) == ("по", "вопросам"):
        return complement(line, index + 2, frozenset())
    given = line.lower(index + 1) in lexicon.words("law_givers")
    start = index + 1 + given + (given and line.lower(index + 2) == "государства")
    start += _country(line, start) if line.words[index].lower.startswith("кодекс") else 0
    if line.lower(start) not in _ABOUT or line.lower(start + 1) in _POINTING:
        return index
    last = index
    for word in line.words[start + 1 : start + 13]:
        best = next(iter(readings(word.text)), None) if word.letters else None
        if word.lower == "по" and line.lower(word.index + 1) == "вопросам":
            break
        if best is None or best.part in ("VERB", "INFN", "GRND", "PRTS", "NPRO") or word.lower in {"до", "к"}:
            break
        last = word.index
    while last > index and line.lower(last) in ("и", "в", "на", "о", "об", "с", "по"):
        last -= 1
    return last if last > index + 1 else index
