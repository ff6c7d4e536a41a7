"""How far a noun phrase reaches: the complement after its head.

``министр | водных ресурсов и ирригации``, ``Комитет | по контролю в сфере образования и науки``,
``управление | полиции города Алматы``. A complement ends before a verb, another head word in a list, a name
of a person, a dash or a bracket.
"""

from __future__ import annotations

import re
from typing import Final

from tapsyrma.loaders.russian import lexicon, names
from tapsyrma.loaders.russian.morphology import (
    Reading,
    cases,
    is_infinitive,
    is_known,
    parts,
    readings,
)
from tapsyrma.loaders.russian.phrase_words import (
    ABROAD,
    AGAINST,
    FORMS,
    GOVERNED,
    MANAGING,
    is_abbreviation,
    is_head,
    is_no_name,
    names_another,
    plain_dative,
)
from tapsyrma.loaders.russian.words import OPENING, Line, Word, closing_quote
from tapsyrma.ontology.records import Case

_LONGEST: Final = 24
"""No name of a body has more words; runaway lists stop here."""


def complement(
    line: Line,
    head: int,
    taken: frozenset[int],
    *,
    about: bool = True,
    open_list: bool = False,
    own_cases: frozenset[Case] = frozenset({"genitive"}),
) -> int:
    """The last word of the complement after a head; the head itself where it has none.

    Args:
        line: the sentence.
        head: index of the head word.
        taken: indexes of words that belong to persons' names.
        about: whether a phrase with "по" may open it.
        open_list: whether commas alone may list its members, as after a plural head.
        own_cases: cases of the head; where the genitive is none of them, a body in the genitive goes with it
            ("руководителям государственных органов и акиматов").
    """
    return _Complement(line, head, taken, about=about, open_list=open_list, own_cases=own_cases).end()


class _Complement:
    """Reads a complement from left to right; ``mode`` is the case that its words must allow."""

    def __init__(
        self,
        line: Line,
        head: int,
        taken: frozenset[int],
        *,
        about: bool,
        open_list: bool,
        own_cases: frozenset[Case],
    ) -> None:
        self.line, self.head, self.taken = line, head, taken
        self.about, self.open_list, self.own_cases = about, open_list, own_cases
        self.mode: Case = "genitive"
        self.task = head
        self.named_after = False

    def end(self) -> int:
        last, index = self.head, self.head + 1
        while index < len(self.line.words) and index - self.head <= _LONGEST:
            step = self._step(index, last)
            if step is None:
                break
            last = step
            index = step + 1
        return last

    def _step(self, index: int, last: int) -> int | None:
        """The last word of the next piece of the complement, or None where it ends."""
        word = self.line.words[index]
        if word.text in OPENING or word.text == '"':
            return self._quoted(index)
        if (named := self._numbered(index, last) or self._managed(index)) is not None:
            return named
        if word.lower == "и" or word.text == ",":
            return self._listed(index, last)
        if word.lower in ("по", "при", "в", "на", "с", "к", "за"):
            return self._prepositional(index)
        full = self.mode == "dative" and last > self.head and parts(self.line.words[last].text) == {"NOUN"}
        own = None if full else self._noun(index)  # "комиссии по спорам | акимам предписано"
        end = own or (self._noun(index, "genitive") if self.mode != "genitive" else None)
        inner = lexicon.body_heads().get(self.line.words[end].key) if end is not None else None
        if inner is not None and inner.sort in WITH_TASKS:
            self.about = True  # a body inside the name has a task of its own
        return end

    def _managed(self, index: int) -> int | None:
        """The end of what somebody manages: "заведующая отделом культуры", "управления персоналом"."""
        if index == self.head + 1 and self.line.words[self.head].key.startswith(MANAGING):
            return self._noun(index, "instrumental")
        before = self.line.lower(index - 1)
        if before.startswith(AGAINST):
            return self._noun(index, "dative")
        if before.startswith("управлен") and self.line.lower(index - 2) == "по":
            return self._noun(index, "instrumental")  # "комитет по управлению земельными ресурсами"
        managed = before.startswith("управлен") and self.line.lower(index) in lexicon.words("managed")
        return index if managed else None

    def _numbered(self, index: int, last: int) -> int | None:
        """The end of what tells one of many apart: "имени Абая", "№ 17", "часть 5511"."""
        word, number = self.line.words[index], self.line.at(index + 1)
        head = self.line.words[self.head]
        if word.lower in {"имени", "им"} and (last > self.head or head.key in lexicon.body_heads()):
            dotted = word.lower == "им" and self.line.lower(index + 1) == "."
            self.named_after = True
            return self._namesake(index + dotted)
        if word.text.isdigit() and self.line.lower(index - 1).startswith("част"):
            return index
        numbered = word.text == "№" and number is not None and number.text[0].isdigit()
        return index + 1 if numbered and not self.open_list else None

    def _namesake(self, index: int) -> int:
        """The last word of whose name a body bears: "университета имени Абая Кунанбаева"."""
        end = index
        while (name := self.line.at(end + 1)) is not None and name.index not in self.taken:
            initial = name.text == "." and len(self.line.words[end].text) == 1
            if not (name.capital or initial or (end > index and name.lower in _TITLES_BEHIND)):
                break
            end += 1
        return end

    def _quoted(self, index: int) -> int | None:
        if self.named_after or self.line.words[index].start - self.line.words[index - 1].end > 1:
            return None
        first = self.line.at(index + 2 if self.line.lower(index + 1) == "не" else index + 1)
        if first is not None and not first.capital and is_infinitive(first.text):
            return None  # "поручил начальникам ДЧС «взять под контроль …»"
        if first is not None and self._is_said(first):
            return None
        return closing_quote(self.line, index)

    def _is_said(self, first: Word) -> bool:
        """Whether quoted words are no title: "Нацбанк «затянул с решением»", "акимат «из-за бурана»"."""
        begun = readings(first.text)[0].part if first.letters and not first.capital else ""
        adverb = begun == "ADVB" or first.lower.startswith("из-за")
        return adverb or (begun in _CLOSED and self.line.at(first.index + 1) is not None)

    def _noun(self, index: int, mode: Case | None = None) -> int | None:
        """A noun in the mode's case with the adjectives before it; abbreviations and places count."""
        mode = mode or self.mode
        at = index
        while at < len(self.line.words) and at - index < _LONGEST // 4:
            word = self.line.words[at]
            wordlike = word.letters or _MEASURE.fullmatch(word.text)
            if not wordlike or at in self.taken or not self._follows(at, index):
                return None
            if is_abbreviation(word) or word.lower in _COUNTRY:
                return self._place(at)
            kind = self._fits(word, mode)
            if kind == "noun" or (kind == "either" and not self._noun_after(at, mode)):
                return self._place(at)
            if kind is None:
                return None
            at = self._past_adjective(at, mode)
        return None

    def _past_adjective(self, at: int, mode: Case) -> int:
        """The word after an adjective; "дошкольного и среднего" and "малого, среднего" are read as one."""
        sign, other = self.line.at(at + 1), self.line.at(at + 2)
        if sign is None or other is None or not (sign.lower == "и" or sign.text == ","):
            return at + 1
        return at + 2 if other.letters and self._fits(other, mode) in ("adjective", "either") else at + 1

    def _noun_after(self, at: int, mode: Case) -> bool:
        """Whether a word that may be noun or adjective ("среднего") stands before a noun of its own."""
        following = self.line.at(at + 1)
        return (
            following is not None and following.letters and self._fits(following, mode) in ("noun", "either")
        )

    def _follows(self, at: int, index: int) -> bool:
        return at == index or self.line.words[at].start - self.line.words[at - 1].end <= 1

    def _fits(self, word: Word, mode: Case) -> str | None:
        """What a word may be in a case: noun, adjective, either of them, or nothing that goes on."""
        head = lexicon.post_heads().get(word.key)
        if head is not None:
            return "noun" if mode in cases(head.features) else None
        best = next(iter(readings(word.text)), None)
        if _MEASURE.fullmatch(word.text):
            return "noun"
        if word.capital and best is not None and self._names_holder(word, best):
            return None  # "Президент Токаев", "аким Семея Жаксылык Омар"
        scope = any(r.lemma in lexicon.words("scopes") and r.case == mode for r in readings(word.text))
        scope = scope or (word.capital and word.lower in lexicon.places())
        if best is None or (best.part in _CLOSED and not scope) or is_no_name(word, best):
            return None  # "акимам сел" are those of villages, though "сел" is a verb first
        found = {r.part for r in readings(word.text) if r.case == mode or "Fixd" in r.traits}
        people = best.lemma in lexicon.words("people_by_adjective")
        noun, adjective = "NOUN" in found or (people and bool(found)), bool(found & _ADJECTIVAL)
        if not noun and not adjective:
            return "noun" if word.capital and best.part in {"", "UNKN"} else None
        return "either" if noun and adjective else "noun" if noun else "adjective"

    def _names_holder(self, word: Word, best: Reading) -> bool:
        """Whether a surname stands behind a post."""
        if self.line.words[self.head].key not in lexicon.post_heads():
            return False
        listed = "Surn" in best.traits and best.case == "nominative"
        place = "Geox" in best.traits or word.lower in lexicon.places()
        return listed or (not place and (word.lower.endswith(_SURNAMES) or self._begins_name(word)))

    def _is_titled(self, name: Word) -> bool:
        """Whether a surname stands behind a post: "аким района | Савчуков", not "аким города Конаев"."""
        after = self.line.at(name.index + 1)
        alone = (after is None or not after.capital) and name.lower not in lexicon.places()
        post = self.line.words[self.head].key in lexicon.post_heads()
        return alone and post and name.lower.endswith(_MALE)

    def _begins_name(self, word: Word) -> bool:
        """Whether a given name that is no common word stands in the nominative before another capital."""
        behind = self.line.at(word.index + 1)
        if behind is None or not behind.capital or behind.start - word.end != 1:
            return False
        if is_known(word.text) and not any("Name" in r.traits for r in readings(word.text)):
            return False
        forms = [form for form in names.given(word.text) if form.sure]
        if any(form.case == "nominative" for form in forms):
            return True
        stranger = not (forms or is_known(word.text) or word.lower in lexicon.places())
        last = self.line.at(word.index + 2)
        alone = last is None or not last.capital
        called = stranger and alone and not any(form.sure for form in names.given(behind.text))
        return called or (bool(forms) and names.is_telling(behind.text))

    def _place(self, at: int) -> int:
        """After "города", "района", "села" a name follows in whatever form it has."""
        word, name = self.line.words[at], self.line.at(at + 1)
        if name is None or name.start - word.end != 1 or not name.capital or at + 1 in self.taken:
            return at
        if name.text.isupper() and not is_abbreviation(name) and len(name.text) > 1:
            return at
        lemmas = {r.lemma for r in readings(word.text)}
        known = name.lower in lexicon.places() or "Geox" in readings(name.text)[0].traits
        if not (known or lemmas.isdisjoint(_LARGE)) and self._begins_name(name):
            return at  # "аким области Роман Мельник"
        if self._is_titled(name):
            return at
        # "области Абай" has its name behind, "Акмолинской области" before it.
        before = self.line.at(at - 1)
        adorned = before is not None and "ADJF" in parts(before.text)
        bare = "область" in lemmas and not adorned
        own = adorned and before is not None and before.capital and not lemmas.isdisjoint(_NAMED_BEFORE)
        settled = bare or not (own or lemmas.isdisjoint(SETTLEMENTS | {"республика"}))
        if settled and self.line.lower(at + 3) in lexicon.words("named_districts"):
            return at + 3
        return at + 1 if settled and not is_head(name) else at

    def _prepositional(self, index: int) -> int | None:
        """A piece that a preposition opens, if it belongs to names of bodies and posts."""
        preposition, following = self.line.lower(index), self.line.lower(index + 1)
        before = self.line.lower(index - 1)
        if preposition == "по":
            return self._task(index)
        if preposition == "при":
            return index + 1 if any(r.lemma in _HOSTS for r in readings(following)) else None
        if (preposition, following) in FORMS:
            return index + FORMS[preposition, following]
        if preposition == "в" and before.startswith(ABROAD) and following in lexicon.places():
            return index + 1
        if preposition in GOVERNED:
            return self._governed(index)
        beyond = self.line.at(index + 2)  # "корпорации «Казахмыс» | в области Улытау": a place
        sphere = following in {"сфере", "области"} and beyond is not None and not beyond.capital
        end = self._noun(index + 2, "genitive") if sphere else None
        if end is not None:
            self.mode = "genitive"
        return end

    def _governed(self, index: int) -> int | None:
        """What the word before a preposition asks for: "контролю за | использованием и охраной земель"."""
        case, governing = GOVERNED[self.line.lower(index)]
        end = self._noun(index + 1, case) if self.line.lower(index - 1).startswith(governing) else None
        if end is not None and case == "instrumental":
            self.mode = case
        return end

    def _task(self, index: int) -> int | None:
        """What a body is for: "по делам …", "по чрезвычайным ситуациям"; not the occasion ("по итогам")."""
        ministry = self.line.words[self.head].lower.startswith("министерств")
        opens = index == self.head + 1 or (self.mode == "genitive" and not ministry)
        if not (self.about and opens) or self.line.lower(index + 1) in lexicon.words("occasions"):
            return None
        end = self._noun(index + 1, "dative")
        if end is not None:
            self.task = end
            self.mode = "dative" if plain_dative(self.line.words[end].text) else "genitive"
            self.about = False
        return end

    def _listed(self, index: int, last: int) -> int | None:
        """Another member of a list: after "и" one more, after a comma only if an "и" closes the list."""
        if last == self.head or names_another(self.line.at(index + 1)):
            return None  # "Министерство транспорта и | Минтруда"
        end = self._second_task(index + 1) or self._member(index + 1)
        if end is None or self.line.words[index].lower == "и" or self.open_list:
            return end
        closing, at = end, end + 1
        while at < len(self.line.words) and at - self.head <= _LONGEST:
            sign = self.line.words[at]
            if sign.text != "," and sign.lower != "и":
                further = self._step(at, closing)
                if further is None or sign.text == ",":
                    return None
                closing, at = further, further + 1
                continue
            member = self._member(at + 1)
            if member is None:
                return None
            if sign.lower == "и":
                return member
            closing, at = member, member + 1
        return None

    def _second_task(self, index: int) -> int | None:
        """Another ministry of several: "министерствам внутренних дел и по чрезвычайным ситуациям"."""
        head = lexicon.body_heads().get(self.line.words[self.head].key)
        ministries = self.open_list and head is not None and head.sort in {"ministry", "department"}
        if not ministries or self.line.lower(index) != "по":
            return None
        occasion = self.line.lower(index + 1) in lexicon.words("occasions")
        return None if occasion else self._noun(index + 1, "dative")

    def _member(self, index: int) -> int | None:
        word = self.line.at(index)
        if word is None or index in self.taken or word.key in _OTHERS:
            return None
        if is_abbreviation(word):
            is_field = word.lower in lexicon.words("field_abbreviations")
            return index if is_field else None  # "строительства и ЖКХ"
        if is_head(word) and ("genitive" in self.own_cases or not self._only_genitive(word)):
            return None
        if word.capital and word.lower in lexicon.places():
            return index  # "городов Алматы, Шымкент": often left as they are
        # "по ликвидации | и оценке ущерба": the form of the first shows no case
        modes: tuple[Case, ...] = (self.mode, "genitive", *(("dative",) if index == self.task + 2 else ()))
        for mode in dict.fromkeys(modes):
            end = self._noun(index, mode)
            if end is not None and (end == index or self._may_end(self.line.words[end])):
                return end
        return None

    def _may_end(self, word: Word) -> bool:
        """Whether a member may end so: "руководителям управлений и коммунальных служб" has one phrase."""
        return not is_head(word) or ("genitive" not in self.own_cases and self._only_genitive(word))

    @staticmethod
    def _only_genitive(word: Word) -> bool:
        head = lexicon.body_heads().get(word.key) or lexicon.post_heads().get(word.key)
        return head is not None and cases(head.features) <= {"genitive", "accusative"}


_TITLES_BEHIND: Final = frozenset({"би", "бия", "батыра", "хана", "султана", "аулие", "ата"})
"""Titles in small letters behind the name that a place or school bears: "имени Казыбек | би"."""
_COUNTRY: Final = frozenset({"казахстана", "рк", "республики"})
WITH_TASKS: Final = frozenset(
    {"ministry", "agency", "committee", "department", "commission", "council", "court", "organisation"}
)
"""Bodies whose name may tell their task with "по"."""
_OTHERS: Final = frozenset({"ряда", "других", "иных", "прочих", "остальных"})
_CLOSED: Final = frozenset({"VERB", "GRND", "PRTS", "PREP", "CONJ", "ADVB", "PRCL", "PRED", "INTJ"})
_ADJECTIVAL: Final = frozenset({"ADJF", "PRTF", "NPRO", "NUMR"})
_MEASURE: Final = re.compile(r"\d+-лети\w+")  # "20-летия": a figure that is declined
SETTLEMENTS: Final = frozenset(
    {"город", "район", "село", "посёлок", "поселок", "аул", "микрорайон", "станция", "округ", "улица"}
)
_LARGE: Final = frozenset({"область", "город"})
"""Places so few that lists have all of their names."""
_NAMED_BEFORE: Final = frozenset({"область", "район", "округ"})
_HOSTS: Final = frozenset(
    {"президент", "правительство", "акимат", "аким", "акима", "министерство", "премьер-министр", "глава"}
)
_MALE: Final = ("ов", "ев", "ёв")
_SURNAMES: Final = (*_MALE, "ова", "ева")
