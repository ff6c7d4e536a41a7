"""Programmes, concepts, plans, laws, campaigns and services: "«Жайлы мектеп» ұлттық жобасы"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare, is_verbal_noun
from tapsyrma.loaders.kazakh.heads import is_accusative
from tapsyrma.loaders.kazakh.lexicon import grouped, phrase_set, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.programme_edges import OF_DOING, name_start
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.kazakh.tokens import JOINING

_REACH = 4
_ABOUT_REACH = 9
_DRAWN_REACH = 4
"""Words after a plan in which it is drawn up, a term among them: "жоспарды 1 мамырға дейін бекіту"."""
_DATING = frozenset(("деиинги", "арналган"))
_POINTING = ("бул", "осы", "сол")
_LEGAL, _PERSONS = "занды", "тулга"
_LARGE = frozenset(("programme", "concept", "roadmap", "national-project"))
"""Sorts that what they are for in the genitive names; any plan is for something."""
_DEVELOPING = "дамыту"
_PLACES = ("облыс", "аудан", "кала", "онир", "ауыл", "аимак")
"""What has a plan of its development by law; any other such plan is only spoken of."""
_PILOT, _MONTH = "пилоттык", ("аилык",)
_COUNTRY, _REPUBLIC = "казакстан", "республикасыны"
_STOPS = frozenset((",", ";", ".", ":"))


@cache
def _heads() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Head phrases of programmes with their kind, by the stem of their last word, longer ones first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for rows in grouped(section("programmes"), last=True).values():
        for words, sort in rows:
            stems = {form.stem for form in forms(words[-1])} if len(words) > 1 else {words[-1]}
            for stem in sorted(stems):
                found.setdefault(stem, []).append((words, sort))
    return {
        stem: tuple(sorted(rows, key=lambda entry: (-len(entry[0]), entry))) for stem, rows in found.items()
    }


@lru_cache(maxsize=65536)
def may_be_programme(plain: str) -> bool:
    """Whether a word may head a programme; a quick look that spares most words a longer one."""
    return any(form.stem in _heads() for form in forms(plain))


class ProgrammeFinder:
    """Reads the programmes of one sentence."""

    def __init__(self, nominals: Nominals) -> None:
        self.nominals = nominals
        self.tokens = nominals.tokens
        self.plain = nominals.plain

    def all(self) -> tuple[Phrase, ...]:
        """Every named programme in order."""
        found: list[Phrase] = []
        for at, token in enumerate(self.tokens):
            if not may_be_programme(token.plain):
                continue
            for phrase in (*self._listed(at), *filter(None, [self._at(at)])):
                while found and found[-1].first >= phrase.first:
                    found.pop()
                if not found or found[-1].last < phrase.first:
                    found.append(phrase)
        return tuple(found)

    def _listed(self, at: int) -> Iterator[Phrase]:
        """``«А» және «Б» түнгі рейдтері``: the quoted names before a plural head, left to right."""
        for form in forms(self.plain(at)) if self.tokens[at].is_word else ():
            sorts = [sort for words, sort in _heads().get(form.stem, ()) if len(words) == 1]
            closing = self._closing(at) if form.plural and form.possessed and sorts else None
            if closing is not None:
                names = list(self._names(closing))
                yield from (self._quotation(first, last, sorts[0]) for first, last in reversed(names))
                return

    def _closing(self, head: int) -> int | None:
        """The quotation mark that closes before a head, with bare words between at most."""
        at = head - 1
        while at >= 0 and head - at <= _REACH:
            if quote_start(self.tokens, at) is not None:
                return at
            if not self.tokens[at].is_word or not is_bare(self.plain(at)):
                return None
            at -= 1
        return None

    def _names(self, closing: int) -> Iterator[tuple[int, int]]:
        """The quotations that a conjunction or comma joins to one, from right to left."""
        last: int | None = closing
        while last is not None and last >= 0:
            first = quote_start(self.tokens, last)
            if first is None:
                return
            yield first, last
            joined = first > 1 and self.plain(first - 1) in JOINING
            last = first - 2 if joined else None

    def _quotation(self, first: int, last: int, sort: str) -> Phrase:
        return Phrase(first, last, sort, "nominative", len(self.plain(last)))

    def _at(self, at: int) -> Phrase | None:
        for form in forms(self.plain(at)) if self.tokens[at].is_word else ():
            if form.plural:
                continue
            for words, sort in _heads().get(form.stem, ()):
                begin = at - len(words) + 1
                if any(self.plain(begin + i) != word for i, word in enumerate(words[:-1])):
                    continue
                first = None if self._is_lawful(at) else self._first(begin, words, sort, form)
                first = None if first is None else name_start(self.nominals, first, begin)
                if first is not None:
                    return Phrase(first, at, sort, form.case, form.nominative)
        return None

    def _is_lawful(self, at: int) -> bool:
        """Whether a word like "law" only says that persons are legal ones: "заңды | тұлғалар"."""
        return self.plain(at) == _LEGAL and self.plain(at + 1).startswith(_PERSONS)

    # --- what makes a name of it -----------------------------------------------------------------------

    def _first(self, head: int, words: tuple[str, ...], sort: str, form: Form) -> int | None:
        quoted = self._quoted(head)
        if quoted is not None:
            return quoted if form.possessed or quote_start(self.tokens, head - 1) is not None else None
        known = self._dated(head)
        known = self._known(head, words) if known is None else known
        if known is not None and form.possessed:
            return known
        within = self._within_quotes(head + len(words) - 1)
        if within is not None and (form.possessed or sort != "service"):
            return within
        latin = self._latin(head)
        if latin is not None and form.possessed:
            return latin
        return self._ordered_plan(head, form) if sort == "plan" else self._unquoted(head, words, sort, form)

    def _known(self, head: int, words: tuple[str, ...]) -> int | None:
        """Where a name begins that is known as a whole: "электрондық үкімет | порталы"."""
        for name in sorted(phrase_set("known_programmes"), key=len, reverse=True):
            first = head - len(name) + len(words)
            own = tuple(self.plain(at) for at in range(first, head)) if first >= 0 else ()
            if (*own, *words) == name:
                return first
        return None

    def _latin(self, head: int) -> int | None:
        """A name in Latin letters before a head in Cyrillic: "Smart Bridge | платформасы"."""
        first = head - 1 if self.plain(head - 1) in word_set("programme_fillers") else head
        start = first
        while start and self._is_latin(start - 1):
            start -= 1
        return start if start < first and not self.tokens[head].text[0].isascii() else None

    def _is_latin(self, at: int) -> bool:
        """Whether a token is a word in Latin letters or the dot within one: "eGov.kz"."""
        token = self.tokens[at]
        if token.text == ".":
            return at > 0 and self.tokens[at - 1].end == token.start and self.tokens[at - 1].text[0].isascii()
        return token.is_word and token.text[0].isascii()

    def _dated(self, head: int) -> int | None:
        """What a programme is of before its years: "туризмді дамытудың 2025 жылға дейінгі | жоспары"."""
        at = self._past_adjectives(head, _DATING)
        if self.plain(at) not in _DATING or not self.plain(at - 1).startswith("жыл"):
            return None
        at -= 1
        while at > 0 and not self.tokens[at - 1].is_word:
            at -= 1
        owned = at > 0 and any(case == "genitive" for _, case in cases(self.plain(at - 1))[1:])
        return self.nominals.modifiers(at - 1) if owned else None

    def _past_adjectives(self, head: int, ends: tuple[str, ...] | frozenset[str]) -> int:
        """The first word to the left of a head that is no adjective, or one of some others."""
        at = head - 1
        while head - at < _REACH and is_bare(self.plain(at)) and self.plain(at) not in ends:
            at -= 1
        return at

    def _of_doing(self, head: int) -> int | None:
        """What a programme is for in the genitive: "туризмді дамытудың мемлекеттік | бағдарламасы"."""
        at = self._past_adjectives(head, ())
        return self.nominals.modifiers(at) if at >= 0 and self.plain(at).endswith(OF_DOING) else None

    def _by_task(self, head: int, words: tuple[str, ...], sort: str, form: Form) -> int | None:
        """Where what is to be done begins, if that alone names the programme."""
        doing = self._of_doing(head) if form.possessed else None
        if sort == "project":
            return doing if self.plain(head - 1) == _PILOT else None
        if words == _MONTH and form.possessed and is_verbal_noun(self.plain(head - 1)):
            return self.nominals.modifiers(head)
        return doing if sort in _LARGE else None

    def _unquoted(self, head: int, words: tuple[str, ...], sort: str, form: Form) -> int | None:
        """A law by what it is about; another programme where the head is telling: "Салық кодексі"."""
        about = self._about(head)
        if about is not None and (sort == "law" or (sort == "project" and self.plain(head - 1) == _PILOT)):
            return about
        proper = head > 0 and self.tokens[head - 1].is_capital  # "Әлеуметтік кодекс"
        single = sort == "service" and form.possessed and self.plain(head - 1) in word_set("single")
        if single:
            first = self.nominals.modifiers(head)
            return first if first < head - 1 else None
        task = self._by_task(head, words, sort, form)
        if task is not None:
            return task
        telling = form.possessed or about is not None or (proper and sort == "law")
        if words not in phrase_set("plain_programmes") or not telling:
            return None
        first = self.nominals.modifiers(head)
        named = first < head and not self._is_vague(first, head)
        return about if about is not None else first if named else None

    def _quoted(self, head: int) -> int | None:
        """A quoted name before the head, with bare words between at most."""
        at = head - 1
        while at >= 0 and head - at <= _REACH:
            start = quote_start(self.tokens, at)
            if start is not None:
                return start
            if self.plain(at).startswith(_REPUBLIC) and self.plain(at - 1) == _COUNTRY:
                at -= 1  # "«…» Қазақстан Республикасының | Заңы"
            elif not self.tokens[at].is_word or not self._may_stand_between(at):
                return None
            at -= 1
        return None

    def _may_stand_between(self, at: int) -> bool:
        return is_bare(self.plain(at)) or self.plain(at) in word_set("programme_fillers")

    def _within_quotes(self, last: int) -> int | None:
        """Where a quoted name begins that ends with the head: «Ауылды дамыту тұжырымдамасы»."""
        if last + 1 >= len(self.tokens):
            return None
        start = quote_start(self.tokens, last + 1)
        return None if start is None or start + 1 == last else start + 1

    def _about(self, head: int) -> int | None:
        """As in "… туралы | заң жобасы": where the words begin that say what about."""
        at = head - 1
        while at > 0 and head - at <= _REACH and is_bare(self.plain(at)):
            if self.plain(at) in word_set("programme_about"):
                return self._subject_matter(at)
            at -= 1
        if self.plain(at) in word_set("programme_about"):
            return self._subject_matter(at)
        return None

    def _subject_matter(self, about: int) -> int | None:
        """Leftwards to a mark, a verb, a term or another name."""
        at, first = about - 1, about
        while at >= 0 and about - at <= _ABOUT_REACH:
            token = self.tokens[at]
            stops = token.plain in ("деиин", "жане", "мен", "ал", "бойынша", "жылы")
            if not token.is_word or at in self.nominals.taken or self.nominals.is_head(at) or stops:
                break
            if token.plain.endswith(("ды", "ди", "ты", "ти")) and not self._is_object(at):
                break
            first = at
            at -= 1
        if self.plain(first) in _POINTING and about - first <= len(_POINTING):
            return None  # "бұл жайт туралы"
        return first if first < about else None

    def _is_object(self, at: int) -> bool:
        return any(case == "accusative" for _, case in cases(self.plain(at))[1:])

    def _ordered_plan(self, head: int, form: Form) -> int | None:
        """A plan that is to be drawn up or that was approved: what it is about must be said."""
        first = self.nominals.modifiers(head)
        general = self.plain(head - 1) in word_set("general_plans") and form.possessed
        if general and head > 1 and any(case == "genitive" for _, case in cases(self.plain(head - 2))[1:]):
            place = self.nominals.territory(head - 2)
            return self.nominals.modifiers(head - 2) if place is None else place
        titled = first > 0 and self.tokens[first].is_capital and form.possessed
        if titled and head - first > 1 and not self._is_vague(first, head):
            return first
        of_place = self.plain(head - 2).startswith(_PLACES) and is_accusative(self.plain(head - 2))
        if self.plain(head - 1) == _DEVELOPING and form.possessed and of_place:
            return head - 1  # "өңірді | дамыту жоспары"
        following = []
        for at in range(head + 1, min(len(self.tokens), head + 1 + _DRAWN_REACH)):
            if not self.plain(at) or self.tokens[at].text in _STOPS:
                break
            following.append(self.plain(at))
        drawn = any(word.startswith(stem) for word in following for stem in word_set("drawing_up"))
        about = self._about(head)
        measures = self.plain(head - 1) in word_set("planned_steps") and form.possessed
        told = drawn or measures or self.plain(head - 1) in word_set("general_plans")
        return about if told and about is not None else None

    def _is_vague(self, first: int, head: int) -> bool:
        """Whether the words before say only whose or which it is: "мемлекеттік бағдарлама"."""
        vague = word_set("vague_programmes")
        return all(self.plain(at) in vague for at in range(first, head))
