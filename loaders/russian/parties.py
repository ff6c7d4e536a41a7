"""Lists of those who are told to act: "МЧС совместно с акиматами областей", "Министерству …, акимам …"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import collectives, lexicon
from tapsyrma.loaders.russian.analysis import Analysis, Nominal
from tapsyrma.loaders.russian.connectors import past_relative
from tapsyrma.loaders.russian.firms import with_firms
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.joiners import behind_joiner, opens_pair, past_charge
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import cases, nominal_features, parts, readings
from tapsyrma.loaders.russian.nominative import Stretch, headed
from tapsyrma.loaders.russian.together import behind_together, together_case
from tapsyrma.loaders.russian.unlisted import titled, unlisted
from tapsyrma.loaders.russian.words import DASHES, Word
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Case, Mention, Post, Role, Span

_PANELS: Final = frozenset(
    {
        "совет",
        "комиссия",
        "штаб",
        "группа",
        "комитет",
        "совещание",
        "заседание",
        "встреча",
        "форум",
        "собрание",
    }
)
"""What people sit in and meet at."""
LED_BY: Final = frozenset(
    {("в", "лице"), ("во", "главе"), ("под", "руководством"), ("под", "председательством")}
)
"""Words that name who leads those who are told: "комиссии во главе с Асаном Кимом"."""
_DETERMINERS: Final = frozenset({"ADJF", "NUMR", "PRTF"})
_DETERMINING: Final = (
    *("му", "ой", "ей", "ым", "им", "ых", "их", "го", "ие", "ые", "ий", "ый", "ая", "яя", "ое", "ее"),
    *("ую", "юю", "ми", "ом", "ем", "ём", "ум", "ух", "ех", "ёх", "се", "вой", "вою", "дна", "ти"),
)
"""What adjectives and numerals end in; other words need no analysis."""
_WHERE: Final = frozenset({"уровне", "местах"})
_NEVER_DETERMINERS: Final = frozenset({"им", "ему", "ей", "нам", "вам", "мне", "себе", "тем"})
_BODIES: Final = (
    *("орган", "служба", "акимат", "палата", "организация", "компания", "предприятие", "школа", "больница"),
    *("поликлиника", "учреждение", "инспекция", "филиал", "станция", "лаборатория", "музей", "колледж"),
)
"""What names of bodies end in that may be told to act though no list has them."""
_MOST_DETERMINERS: Final = 4
_LONGEST_BRACKET: Final = 8


@frozen
class Parties:
    """Those who are told, and the index after the list."""

    addressees: tuple[Addressee, ...]
    end: int


def parties(seen: Analysis, index: int, case: Case, *, anybody: bool = False) -> Parties | None:
    """The list of parties in a case that starts at a word, or None.

    Args:
        seen: the sentence.
        index: the first word.
        case: the case in which they stand.
        anybody: whether people that no list has may stand in it, as right after "поручил".
    """
    told: list[Addressee] = []
    wanted, role = case, "lead"
    at, end = index + opens_pair(seen, index), index
    while True:
        one = _party(seen, at, wanted, anybody=anybody) or _unlisted(
            seen, at, wanted, told=told, anybody=anybody
        )
        if one is None:
            break
        mentions, end = with_firms(seen, _with_titles(seen, _explained(seen, one, wanted)), wanted)
        told += [Addressee(mention, _role(role)) for mention in mentions]
        end = _past_description(seen, _past_bracket(seen, end), wanted, anybody=anybody)
        following = behind_together(seen.line, end)
        if following is not None:
            wanted, role, at = together_case(seen.line, end), "with", following
            continue
        joined = behind_joiner(seen, end)
        if joined is None:
            break
        at = joined
    if not told:
        return None
    others = _past_others(seen, end)
    return Parties((*told[:-1], _with_others(seen, told[-1], end, others)), others)


def _explained(
    seen: Analysis, one: tuple[tuple[Mention, ...], int], case: Case
) -> tuple[tuple[Mention, ...], int]:
    """Who is named between dashes for the word before: "заказчику – управлению строительства – сдать"."""
    end = one[1]
    if seen.line.lower(end) not in DASHES or seen.line.lower(end + 1) in DASHES:
        return one
    named = _party(seen, end + 1, case, anybody=False)
    closed = named is not None and seen.line.lower(named[1]) in DASHES
    return (named[0], named[1] + 1) if named is not None and closed else one


def _with_titles(seen: Analysis, one: tuple[tuple[Mention, ...], int]) -> tuple[tuple[Mention, ...], int]:
    """A group with all titles that tell which are meant: "директорам музеев «Отрар» | и «Танбалы»"."""
    group, end = one[0][-1], one[1]
    joined = seen.line.lower(end) == "и" and not seen.starting(end + 1)
    more = titled(seen, end + 1, "dative") if joined else None
    if more is None or group.kind != "collective" or not group.name.endswith("»"):
        return one
    whole = Span(group.span.start, more.mention.span.end)
    named = replace(group, name=f"{group.name} и {more.mention.name}", span=whole)
    return (*one[0][:-1], named), more.end


def _with_others(seen: Analysis, last: Addressee, index: int, end: int) -> Addressee:
    """A group with the words that go on with it: "руководителям управления религий и ряда других служб"."""
    goes_on = last.mention.kind == "collective" and end > index
    if not goes_on or "genitive" not in cases(nominal_features(seen.line.words[end - 1].text)):
        return last
    more = seen.line.text[seen.line.words[index - 1].end : seen.line.words[end - 1].end]
    span = Span(last.mention.span.start, seen.span(index, end - 1).end)
    return replace(last, mention=replace(last.mention, name=last.mention.name + more, span=span))


def _unlisted(
    seen: Analysis, at: int, case: Case, *, told: list[Addressee], anybody: bool
) -> tuple[tuple[Mention, ...], int] | None:
    """An owner that no list has, right behind a word of ordering or among other owners."""
    found = unlisted(seen, at, case, in_list=bool(told)) if told or anybody else None
    return ((found.mention,), found.end) if found is not None else None


def _past_others(seen: Analysis, index: int) -> int:
    """The index after "и ряда других управлений", "и другим ведомствам", which name nobody."""
    at = index + 1
    if seen.line.lower(index) != "и" or not seen.line.lower(at).startswith(("ряд", "друг", "ины", "проч")):
        return index
    while at < len(seen.line.words) and parts(seen.line.words[at].text) & {"ADJF", "NOUN"}:
        at += 1
    return at


def _past_description(seen: Analysis, end: int, case: Case, *, anybody: bool) -> int:
    """The index of the comma behind words that describe a member, where the list or the act goes on."""
    end = past_charge(seen, end)
    behind = past_relative(seen.line, end, len(seen.line.words))
    if behind == end:
        return end
    joined = seen.line.lower(behind) == "и"
    more = _party(seen, behind + joined, case, anybody=anybody) is not None
    return end if not more else behind if joined else behind - 1


def _role(role: str) -> Role:
    return "with" if role == "with" else "lead"


def joint(seen: Analysis, first: int, last: int) -> tuple[Addressee, ...]:
    """The officials and bodies with whom an act is to be done, named inside it: "совместно с акиматами"."""
    told: list[Addressee] = []
    at = first
    while at <= last:
        following = behind_together(seen.line, at)
        found = parties(seen, following, together_case(seen.line, at)) if following is not None else None
        if found is not None and _sits(seen, first, at):
            return tuple(told)
        if found is not None and found.end <= last + 1:
            told += [Addressee(a.mention, "with") for a in found.addressees if not _is_public(a.mention)]
            at = found.end
        else:
            at += 1
    return tuple(told)


def _sits(seen: Analysis, first: int, at: int) -> bool:
    """Whether those who take part are members of what is made: "создать совет с участием акиматов"."""
    partaking = any(word.lower.startswith("участи") for word in seen.line.words[at : at + 3])
    words = seen.line.words[first:at] if partaking else ()
    return any(w.letters and readings(w.text)[0].lemma in _PANELS for w in words)


def _is_public(mention: Mention) -> bool:
    """Whether people without any office are meant: "с участием родителей" tells nobody."""
    return mention.kind == "collective" and mention.sort == "other"


def past_partners(seen: Analysis, first: int, last: int) -> int:
    """The first word of an act behind those with whom it is done: "совместно с акиматами проверить"."""
    following = behind_together(seen.line, first)
    found = parties(seen, following, together_case(seen.line, first)) if following is not None else None
    if found is None or found.end >= last:
        return first
    return found.end + 1 if seen.line.lower(found.end) == "," else found.end


def _past_bracket(seen: Analysis, index: int) -> int:
    """The index after a bracket such as "(Б. Султанов)", "в лице Асана Кима" and numbers."""
    while seen.line.lower(index) == "№" or (
        seen.line.lower(index) in {"и", ","} and seen.line.lower(index + 1) == "№"
    ):
        index += 2 if seen.line.lower(index) == "№" else 1  # "директорам школ № 3 и № 5"
    if seen.line.lower(index) == "на" and seen.line.lower(index + 1) in _WHERE:
        index = _past_genitives(seen, index + 2)  # "лицам на уровне районов и городов", "акимам на местах"
    if (seen.line.lower(index), seen.line.lower(index + 1)) in LED_BY:
        return _past_name(seen, index + 2 + (seen.line.lower(index + 2) == "с"))
    if seen.line.lower(index) != "(":
        return index
    for at in range(index + 1, min(index + _LONGEST_BRACKET, len(seen.line.words))):
        if seen.line.words[at].text == ")":
            return at + 1
    return index


def _past_genitives(seen: Analysis, index: int) -> int:
    """The index after words in the genitive and what joins them."""
    for word in seen.line.words[index:]:
        joint = word.lower == "и" and (after := seen.line.at(word.index + 1)) is not None and after.letters
        if not joint and "genitive" not in (cases(nominal_features(word.text)) if word.letters else ()):
            return word.index
    return len(seen.line.words)


def _past_name(seen: Analysis, index: int) -> int:
    """The index after a holder or a name: "в лице | Асана Кима"."""
    at = max((n.last + 1 for n in seen.starting(index)), default=index)
    while (word := seen.line.at(at)) is not None and word.capital:
        at += 1
    return at


_MAY_BE_TOLD: Final = marking(
    lambda form: (
        form.lower.endswith(_DETERMINING)
        or form.key in lexicon.post_heads()
        or form.key in lexicon.addressee_heads()
    )
)
"""Words besides names with which those who are told may begin."""


def _party(
    seen: Analysis, index: int, case: Case, *, anybody: bool
) -> tuple[tuple[Mention, ...], int] | None:
    """One party at a word, past determiners such as "своему", "всем"; several where the words list them."""
    word = seen.line.at(index)
    if not (index in seen.by_first or (word is not None and (anybody or word.marks & _MAY_BE_TOLD))):
        return None
    behind = _behind_titles(seen, index, case)
    for at in range(behind, behind + _MOST_DETERMINERS):
        found = [n for n in seen.starting(at) if case in n.cases]
        if found:
            longest = found[0]
            same = [n for n in found if n.last == longest.last and n.mention.kind == longest.mention.kind]
            return tuple(n.mention for n in same), longest.last + 1
        if not (_is_determiner(seen, at, case) or _before_person(seen, at, case)):
            break
    if any(n.mention.kind == "post" and case not in n.cases for n in seen.starting(index)):
        return None  # "главой области поручено": by whom, not to whom
    return _generic(seen, index, case, anybody=anybody)


def _behind_titles(seen: Analysis, index: int, case: Case) -> int:
    """The first name behind a title of several: "заместителям акима | Асану Омарову и Берику Сериеву"."""
    word = seen.line.at(index)
    head = lexicon.post_heads().get(word.key) if word is not None and word.letters else None
    if head is None or (case, "plur") not in head.features or (case, "sing") in head.features:
        return index
    for at in range(index + 1, min(index + _LONGEST_BRACKET, len(seen.line.words))):
        named = _person_at(seen, at, case)
        if named is not None:
            joined = seen.line.lower(named.last + 1) in {",", "и"}
            return at if joined and _person_at(seen, named.last + 2, case) else index
        form = seen.line.words[at].text
        if not form[0].isalpha() or readings(form)[0].part not in {"NOUN", "ADJF"}:
            return index
    return index


def _person_at(seen: Analysis, index: int, case: Case) -> Nominal | None:
    return next((n for n in seen.starting(index) if case in n.cases and n.mention.kind == "person"), None)


def _before_person(seen: Analysis, index: int, case: Case) -> bool:
    """Whether a bare title stands before a name: "своему заместителю Ералы Тугжанову"."""
    word = seen.line.at(index)
    if word is None or word.key not in lexicon.post_heads():
        return False
    return any(case in n.cases and n.mention.kind == "person" for n in seen.starting(index + 1))


def _is_determiner(seen: Analysis, index: int, case: Case) -> bool:
    word = seen.line.at(index)
    if word is None or not word.letters or word.lower in _NEVER_DETERMINERS:
        return False
    if not word.lower.endswith(_DETERMINING):
        return False
    return bool(parts(word.text) & _DETERMINERS) and case in cases(nominal_features(word.text))


def _generic(
    seen: Analysis, index: int, case: Case, *, anybody: bool
) -> tuple[tuple[Mention, ...], int] | None:
    """People or bodies that no list of officials has: "подрядным организациям", "сотрудникам полиции".

    ``anybody``: whether a plural noun that no list has at all may name them.
    """
    line = seen.line
    at = index
    while _is_determiner(seen, at, case) and at < index + _MOST_DETERMINERS:
        if line.words[at].key in lexicon.addressee_heads() and not _goes_on(seen, at + 1, case):
            break  # "своих подчинённых" are people, though the word is a participle
        at += 1
    word = line.at(at)
    if at > index and line.lower(at - 1).startswith("ответственн"):
        known = word is not None and word.key in lexicon.addressee_heads()
        at = at if known else at - 1  # "ответственным | за уборку", but "ответственным лицам"
    word = line.at(at)
    if word is None or not word.letters:
        return None
    form = word.key
    title = lexicon.post_heads().get(form)
    if title is not None and anybody and (case, "sing") in title.features:
        first = _own_adjectives(seen, index, at)
        name = headed(Stretch(line, first, at, at), title.lemma)
        post = Post("post", seen.span(first, at), name, _bare_rank(title), case)
        return (post,), at + 1
    head = lexicon.addressee_heads().get(form)
    if head is not None and head.lemma == "состав" and not _is_staff(seen, at):
        return None
    persons = frozenset(
        i for n in seen.nominals if n.mention.kind == "person" for i in range(n.first, n.last + 1)
    )
    if head is None and anybody and at not in persons:
        head = _anybody(word, case)
    if head is None or case not in cases(head.features):
        return None
    group = collectives.anybody(Stretch(line, index, at, at), head, persons, case)
    mention = Mention(
        "collective",
        seen.span(group.first, group.last),
        group.name,
        group.sort,
        case,
        plural=(case, "plur") in group.features,
    )
    return (mention,), group.last + 1


def _is_staff(seen: Analysis, head: int) -> bool:
    """Whether a "состав" is one of people: "личному составу", not "составу воды"."""
    before = seen.line.at(head - 1)
    staff = lexicon.words("staff_adjectives")
    return before is not None and any(r.lemma in staff for r in readings(before.text))


def _goes_on(seen: Analysis, index: int, case: Case) -> bool:
    """Whether a noun or adjective in a case stands at a word."""
    word = seen.line.at(index)
    return word is not None and word.letters and case in cases(nominal_features(word.text))


def _own_adjectives(seen: Analysis, first: int, head: int) -> int:
    """The first adjective that belongs to a bare title: "исполнительному директору", but not "своему"."""
    own = lexicon.words("post_adjectives")
    while first < head and not any(r.lemma in own for r in readings(seen.line.words[first].text)):
        first += 1
    return first


def _bare_rank(title: Head) -> str:
    return "other" if title.sort == "deputy-of" else title.sort


def _anybody(word: Word, case: Case) -> Head | None:
    """A plural noun that may name people: "заместителям", "специалистам", but not those who are helped."""
    for r in readings(word.text):
        named = r.part == "NOUN" and r.case == case and r.number == "plur"
        if named and r.lemma.replace("ё", "е") not in lexicon.words("beneficiaries"):
            animate = "anim" in r.traits or r.lemma.endswith(_BODIES)
            return Head(r.lemma, "other", frozenset({(case, "plur")})) if animate else None
    return None
