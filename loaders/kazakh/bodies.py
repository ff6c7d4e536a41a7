"""Bodies as Kazakh names them: "Энергетика министрлігі", "облыстық білім басқармасы", "«Отбасы банк» АҚ"."""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare, is_verbal_noun
from tapsyrma.loaders.kazakh.compounds import compound_at, may_end_compound, named_after
from tapsyrma.loaders.kazakh.fields import listed_start
from tapsyrma.loaders.kazakh.lexicon import Endings, by_last, lexicon, phrase_set, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.no_bodies import is_loose, is_no_body, unowned
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.openings import after_body, after_opening
from tapsyrma.loaders.kazakh.parts import may_end_part, part_at
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.quoted import quoted_company
from tapsyrma.loaders.kazakh.tokens import JOINING, OPENING
from tapsyrma.ontology.records import Case

_BRACKETED = 3
_CLOSING = "»”"
_ONE_WORD = 2
_FUND = "кор"
_FRONT_O = "өöó"
_BRANCH = "филиал"
_BESIDE = "жанындагы"
_HONOURED = "атындагы"
_CENTRE = "орталык"
_ALONE = frozenset(("акимдик", "маслихат", "елшилик"))
"""Heads that name nothing by themselves."""
_OF_FIELDS = frozenset(("баскарма", "департамент", "болим", "комитет", "агенттик", "министрлик"))
"""Heads that a list of fields may stand before."""
_RESIDENCE = "акорда"
_SERVING = frozenset(("баспасоз", "аппарат", "кенсе"))
_COUNTRY = ("казакстан", "республика")
_CHAMBERS = frozenset(("мажилис", "сенат"))
_NESTED = 3
_NUMBER = frozenset(("№", "N"))
_NUMBER_REACH = 4
"""Words from the number of an institution to its head."""


@cache
def _known_bodies() -> tuple[tuple[str, ...], ...]:
    """Names known as a whole, longer ones first."""
    return tuple(sorted(phrase_set("known_bodies"), key=lambda words: (-len(words), words)))


@cache
def _fields() -> Endings:
    """What departments are about, by the last word."""
    return by_last(section("fields"))


def _is_station(plain: str) -> bool:
    return plain.split("-", maxsplit=1)[0] in word_set("stations")


@cache
def _places() -> frozenset[tuple[str, ...]]:
    """Places of one word that the list knows."""
    return phrase_set("places")


@lru_cache(maxsize=65536)
def may_be_body(plain: str) -> bool:
    """Whether a word may head a body; a quick look that spares most words a longer one."""
    known = any(form.stem in lexicon().bodies for form in forms(plain))
    return known or may_end_compound(plain) or may_end_part(plain)


class BodyFinder:
    """Reads the bodies of one sentence."""

    def __init__(self, nominals: Nominals) -> None:
        self.nominals = nominals
        self.tokens = nominals.tokens

    def at(self, last: int) -> Phrase | None:
        """The body whose head word stands at a token; ``named`` is false for a bare "министрлік"."""
        if last < 0 or last in self.nominals.taken:
            return None
        token = self.tokens[last]
        if not token.is_word:
            return quoted_company(self.nominals.tokens, last)
        titled = last > 0 and self.tokens[last - 1].text in _CLOSING  # "«Арыс су» МКК": no committee
        acronym = self._acronym(last) if token.is_capital and not titled else None
        if acronym is not None or not may_be_body(token.plain):
            return acronym
        return part_at(self, last) or self._compound(last) or self._headed(last)

    def _acronym(self, last: int) -> Phrase | None:
        token = self.tokens[last]
        if not token.text.split("-")[0].isupper():
            return None
        station = next((r for r in reversed(cases(token.plain)) if _is_station(r[0])), None)
        if station is not None:
            return self._station(last, *station)
        for nominative, case in cases(token.plain):
            base = nominative.rstrip("-‑")
            sort = lexicon().acronyms.get(base)
            if sort is not None:
                return Phrase(self.nominals.republic(last), last, sort, case, len(base))
        return None

    def _compound(self, last: int) -> Phrase | None:
        """A body that two words head together: "облыстық | жол полициясы", "«Арыс» | мәдениет үйі"."""
        found = compound_at(self.nominals, last)
        if found is None or last in self.nominals.taken:
            return None
        begin, sort, form = found
        first, told = self._before_compound(begin, last)
        if self._is_other(first, last):
            return None
        lone = tuple(self.nominals.plain(at) for at in range(begin, last)) in phrase_set("lone_compounds")
        opened = first < begin and form.possessed and self.tokens[first].is_capital
        visited = form.case == "locative" and self.nominals.plain(begin) in word_set("venues")
        named = not visited and (lone or told or opened or self._is_proper(first, begin))
        return Phrase(first, last, sort, form.case, form.nominative, form.plural, named)

    def _before_compound(self, begin: int, last: int) -> tuple[int, bool]:
        """Where the name of such a body begins, and whether a place, number or owner tells which it is."""
        numbered, honoured = self._numbered(begin), named_after(self.nominals, begin)
        acronym = begin > 0 and self.tokens[begin - 1].text.isupper()
        start = begin if acronym else self.nominals.modifiers(last)
        if self.nominals.plain(start) in lexicon().body_about:
            start = begin  # "… келіссін | жөніндегі жұмыс тобы": what it is about was not read
        if numbered is not None or honoured is not None:
            start = min(at for at in (numbered, honoured) if at is not None)
        start = self._after_territory(min(start, begin))
        first = min(start, self._after_owner(begin), self._after_host(start))
        before = {self.nominals.plain(at) for at in range(first, begin)}
        told = bool(before & (lexicon().scope_adjectives | lexicon().body_about)) and not acronym
        placed = first < begin and self.nominals.territory(begin - 1) is not None
        return first, told or placed or numbered is not None or honoured is not None or first < start

    def _station(self, last: int, base: str, case: Case) -> Phrase | None:
        """A power station with its place: "Риддер ЖЭО-сы", "Екібастұз | ГРЭС-1"."""
        placed = last > 0 and self.tokens[last - 1].is_word and self.tokens[last - 1].is_capital
        before = self.nominals.plain(last - 1)
        told = is_bare(before) and (placed or before in lexicon().scope_adjectives)
        told = told and before not in lexicon().stops
        return Phrase(last - 1, last, "company", case, len(base)) if told else None

    def _headed(self, last: int) -> Phrase | None:
        words = lexicon()
        form = self.nominals.form(last, words.bodies)
        if form is None or self._describes(last, form) or not self._is_written_so(last, form):
            return None
        numbered = self._numbered(last)
        if numbered is not None:
            first = self._after_territory(numbered)
            # "№7 мектептің мұғалімі": who is meant works there; a director speaks for it.
            led = self.nominals.form(last + 1, lexicon().posts)
            named = form.case != "genitive" or (led is not None and led.stem not in word_set("held_posts"))
            return Phrase(
                first, last, words.bodies[form.stem], form.case, form.nominative, form.plural, named
            )
        if form.stem == _FUND and self.tokens[last].text[1:2].lower() in _FRONT_O:
            return None  # "көрді" folds like "қорды"
        if form.stem in words.serving_bodies and not form.possessed:
            return None  # "әкімшілік полиция комитеті": an adjective, not the President's office
        first = after_body(self.nominals, self._first(last, form), last, form)
        if self._is_other(first, last) or is_no_body(self.nominals, last, form):
            return None
        sort = words.bodies[form.stem]
        beside = self._after_host(first)
        named = beside < first or self._is_named(first, last, form)
        named = named and not is_loose(self.nominals, last, form)
        first = self._after_edge(beside, last)
        length = unowned(self.nominals, first, last, form)
        return Phrase(first, last, sort, form.case, length, form.plural, named)

    def _after_edge(self, first: int, last: int) -> int:
        """Past a joint or postposition with which no name begins: "… алу бойынша | облыстық штаб"."""
        while first < last and self.nominals.plain(first) in lexicon().body_about | JOINING:
            first += 1
        return self._of_world(first, last)

    def _of_world(self, first: int, last: int) -> int:
        """Past the country that is a member: "Қазақстан | Дүниежүзілік сауда ұйымына кірді"."""
        at = first
        while at < last and self.nominals.plain(at).startswith(_COUNTRY):
            at += 1
        return at if at > first and self.nominals.plain(at) in word_set("world") else first

    def _numbered(self, last: int) -> int | None:
        """Where the number begins that tells an institution apart: "№ 5 орта | мектебі"."""
        for at in range(last - 1, max(0, last - _NUMBER_REACH), -1):
            if self.tokens[at].text.isdigit() and self.tokens[at - 1].text in _NUMBER:
                return at - 1
            if (
                not self.tokens[at].is_word
                or not is_bare(self.nominals.plain(at))
                or self.nominals.is_head(at)
            ):
                return None
        return None

    def _is_written_so(self, last: int, form: Form) -> bool:
        """Whether a legal form stands in capitals: "Гүлзира Ақтан" is no JSC."""
        capitals = sum(letter.isupper() for letter in self.tokens[last].text)
        return form.stem not in word_set("legal_forms") or capitals > 1

    # --- where a name begins --------------------------------------------------------------------------

    def _first(self, last: int, form: Form) -> int:
        words, nominals = lexicon(), self.nominals
        if words.bodies[form.stem] == "ministry":
            topic = nominals.ends_with(words.ministries, last - 1)
            if topic is not None:
                return topic
        if form.stem in words.territorial_bodies:
            return self._of_country(last, form)
        known = self._known(last, form)
        honoured = named_after(nominals, last)
        first = self._described(last) if honoured is None else honoured
        if words.bodies[form.stem] == "department":
            # "Жұмыспен қамту басқармасы": a field of several words, one of which may be a verb's.
            field = nominals.ends_with(_fields(), last - 1)
            if field is not None:
                first = field if self._follows_act(field) else min(first, field)
        if form.possessed and not form.plural and form.stem in _OF_FIELDS:
            first = listed_start(nominals, first, last)
        if form.stem == _BRANCH:
            return self._after_owner(min(self._after_adjective(first), self._bare_start(last)))
        owned = self._part(last, form) if known is None else self._after_territory(known)
        if owned is not None:
            return owned
        if form.stem in words.serving_bodies or nominals.plain(first) in _SERVING:
            return self._after_holder(first)
        return self._after_bare_owner(self._after_territory(first)) if first < last else first

    def _described(self, last: int) -> int:
        return after_opening(self.nominals, self.nominals.modifiers(self._inner(last)), last)

    def _follows_act(self, first: int) -> bool:
        """Whether an act and a comma stand before a known field: "камера орнату, | су шаруашылығы"."""
        act = first - 2
        if self.nominals.plain(first - 1) != "," or act < 0 or not is_verbal_noun(self.nominals.plain(act)):
            return False
        return self.nominals.ends_with(_fields(), act) is None

    def _of_country(self, last: int, form: Form) -> int:
        """Before a body that only a place or "Парламент" may stand before."""
        whole = self.at(last - 1) if form.stem in _CHAMBERS and form.possessed else None
        if whole is not None and whole.sort == "parliament":
            return whole.first
        return self._after_territory(last) if form.possessed else self._after_adjective(last)

    def _after_bare_owner(self, first: int) -> int:
        """A bare head that a part belongs to: "Министрліктің | Заң қызметі департаменті"."""
        owner = self.nominals.form(first - 1, lexicon().bodies) if first else None
        bare = owner is not None and owner.case == "genitive" and not (owner.possessed or owner.plural)
        return (
            first - 1 if bare and owner is not None and owner.stem in word_set("referring_bodies") else first
        )

    def _known(self, last: int, form: Form) -> int | None:
        """Where a name known as a whole begins, in any case: "халықты жұмыспен қамту | орталығына"."""
        for words in _known_bodies():
            first = last - len(words) + 1
            if words[-1] == form.stem and first >= 0:
                before = tuple(self.nominals.plain(at) for at in range(first, last))
                if before == words[:-1]:
                    return first
        return None

    def _inner(self, last: int) -> int:
        """The word before which a quoted name ends, past a form of company: «… жолы» ҰК» АҚ, «Су» МКК."""
        marks = [self.tokens[at].text for at in range(max(0, last - _NESTED), last)]
        nested = len(marks) == _NESTED and marks[0] in _CLOSING and marks[2] in _CLOSING
        head = self.nominals.form(last, lexicon().bodies)
        again = head is not None and head.stem in word_set("said_again") and marks[-2:-1] in (["»"], ["”"])
        formed = again and self.nominals.plain(last - 1) in word_set("legal_forms")
        return last - _NESTED + 1 if nested else last - formed

    def _after_owner(self, first: int) -> int:
        """A body in the genitive that a branch belongs to: "«ҚазАвтоЖол» компаниясының | Ақтөбе филиалы"."""
        owner = self.at(first - 1) if first else None
        if owner is None or not owner.named:
            return first
        company = owner.case == "nominative" and owner.sort == "company"  # "«Қазсушар» РМК | Ақтөбе филиалы"
        return owner.first if owner.case == "genitive" or company else first

    def _after_host(self, first: int) -> int:
        """A body or post that another was set up by: "Үкімет жанындағы | комиссия"."""
        if self.nominals.plain(first - 1) != _BESIDE or first < _ONE_WORD:
            return first
        post = self.nominals.form(first - 2, lexicon().posts)
        host = self.at(first - 2) if post is None else None
        if host is not None and host.case == "nominative":
            return host.first
        held = post is not None and post.case == "nominative"
        return self._after_territory(first - 2) if held else first

    def _part(self, last: int, form: Form) -> int | None:
        """Where the owner of a part of a body begins; None where the part has a name of its own."""
        if form.stem not in word_set("parts_of_bodies") or not form.possessed:
            return None
        start = self._bare_start(last)
        owned = self._after_owner(start)
        return owned if owned < start else None

    def _bare_start(self, last: int) -> int:
        """Where words begin that say only where a part of a body is: "Абай облысы бойынша | департаменті"."""
        first = last
        while first and self.nominals.plain(first - 1) in word_set("bare_parts"):
            first -= 1
        return self._after_territory(first)

    def _after_territory(self, first: int) -> int:
        """A territory directly before a name belongs to it: "Алматы қаласының құрылыс басқармасы"."""
        first = self._after_adjective(first)
        place = self.nominals.territory(first - 1)
        return first if place is None else place

    def _after_adjective(self, first: int) -> int:
        """As in "облыстық | мәслихат"."""
        return first - 1 if first and self.nominals.plain(first - 1) in lexicon().scope_adjectives else first

    def _after_holder(self, first: int) -> int:
        """The post that an office serves belongs to its name: "облыс әкімінің баспасөз қызметі"."""
        holder = self.nominals.form(first - 1, lexicon().posts)
        if self.nominals.plain(first - 1).startswith(_RESIDENCE):
            return first - 1  # "Ақорданың | баспасөз қызметі"
        if holder is None or holder.case not in ("genitive", "nominative"):
            served = self.at(first - 1)
            if served is not None and served.case in ("genitive", "nominative") and served.named:
                return served.first
            bare = self.nominals.form(first - 1, lexicon().bodies)
            if bare is not None and bare.stem in lexicon().territorial_bodies and bare.case == "nominative":
                return self._after_territory(first - 1)  # "Үкімет | Аппараты"
            return self._after_territory(first)
        of = self.at(first - 2)  # "Үкімет | басшысының баспасөз қызметі"
        led = of is not None and of.case in ("genitive", "nominative")
        return of.first if of is not None and led else self._after_territory(first - 1)

    # --- what is a name -------------------------------------------------------------------------------

    def _describes(self, last: int, form: Form) -> bool:
        """Whether a bare head only describes another: "орталық | банк", "орталық | аппарат"."""
        bare = form.case == "nominative" and not form.possessed and not form.plural
        sort = lexicon().bodies[form.stem]
        after = self.nominals.form(last + 1, lexicon().bodies) if last + 1 < len(self.tokens) else None
        if sort == "government" and after is not None and not after.possessed:
            return False  # "Үкімет | әкімдікпен бірлесіп", but "Үкімет аппараты"
        return bare and sort != "parliament" and after is not None

    def _is_other(self, first: int, last: int) -> bool:
        """Whether the words mean no body ("баспасөз мәслихаты") or end a quoted name («Жайлы мектеп»)."""
        following = self.tokens[last + 1].text if last + 1 < len(self.tokens) else ""
        if following and following in _CLOSING and self.tokens[first].text not in OPENING:
            return True
        before, head = self.nominals.plain(last - 1), self.nominals.plain(last)
        return any(before == words[-2] and head.startswith(words[-1]) for words in lexicon().not_bodies)

    def _is_named(self, first: int, last: int, form: Form) -> bool:
        """Whether the words name one body: by a proper or quoted name, or by saying whose it is."""
        words = lexicon()
        before = [self.nominals.plain(at) for at in range(first, last)]
        if form.stem == _CENTRE and self._after_territory(last) == first and first < last:
            return False  # "аудан орталығы": a town
        if form.stem in _ALONE and not (before or form.possessed):
            return False
        known = any((*before[at:], form.stem) in phrase_set("known_bodies") for at in range(len(before)))
        known = known or _HONOURED in before or self._is_adorned(first, last, form)
        if known or self._is_proper(first, last) or any(word in words.serving_bodies for word in before):
            return True
        if form.stem in words.proper_bodies:
            return False
        if form.stem not in words.weak_bodies:
            return True
        # "… жөніндегі кеңес өткізді" is a meeting, "… жөніндегі комиссия" a body.
        tasks = words.body_about | {"карсы"}
        about = words.bodies[form.stem] != "council" and any(word in tasks for word in before[1:])
        return bool(before) and (form.possessed or about)

    def _is_adorned(self, first: int, last: int, form: Form) -> bool:
        """Whether an adjective right before the head makes a name with it: "қалалық комиссия"."""
        if form.stem not in word_set("adorned_bodies") or not last:
            return False
        before = [self.nominals.plain(at) for at in range(first, last)]
        adjectives = lexicon().scope_adjectives | word_set("adorning_bodies")
        return self.nominals.plain(last - 1) in adjectives or not word_set("local").isdisjoint(before)

    def _is_abbreviated(self, last: int) -> bool:
        """Whether its abbreviation stands behind a name: "зейнетақы қорының | (БЖЗҚ)"."""
        after = [token.text for token in self.tokens[last + 1 : last + 4]]
        return len(after) == _BRACKETED and after[0] == "(" and after[1].isupper() and after[2] == ")"

    def _is_proper(self, first: int, last: int) -> bool:
        """Whether a quoted or proper name stands before the head; a sentence begins with a capital anyway."""
        opening = next((at for at, token in enumerate(self.tokens) if token.is_word), 0)
        marked = any(self.tokens[at].text in OPENING for at in range(first, last))
        placed = first == opening < last and (self.nominals.plain(first),) in _places()
        capital = any(self.tokens[at].is_capital for at in range(max(first, opening + 1), last))
        return marked or placed or capital or self._is_abbreviated(last)
