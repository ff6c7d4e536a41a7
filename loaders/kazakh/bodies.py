"""Bodies as Kazakh names them: "Энергетика министрлігі", "облыстық білім басқармасы", "«Отбасы банк» АҚ"."""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.lexicon import Endings, by_last, lexicon, phrase_set, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.nominals import Nominals, is_bare
from tapsyrma.loaders.kazakh.phrases import Phrase

_BRACKETED = 3
_OPENING, _CLOSING = '«“„"', "»”"
_ONE_WORD = 2
_QUOTED = 6
"""Tokens of a name in quotation marks, with the marks."""
_LONG_ENOUGH = 6
_KAZ = "каз"
_FUND = "кор"
_FRONT_O = "өöó"
_BRANCH = "филиал"
_CENTRE = "орталык"
_ALONE = frozenset(("акимдик", "маслихат", "елшилик"))
"""Heads that name nothing by themselves."""
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


@lru_cache(maxsize=65536)
def may_be_body(plain: str) -> bool:
    """Whether a word may head a body; a quick look that spares most words a longer one."""
    return any(form.stem in lexicon().bodies for form in forms(plain))


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
            return self._quoted(last)
        acronym = self._acronym(last) if token.is_capital else None
        return acronym or (self._headed(last) if may_be_body(token.plain) else None)

    def _quoted(self, last: int) -> Phrase | None:
        """A company whose quoted name says enough: "«Қазгидромет» мамандары", "«Қазсушармен»"."""
        if self.tokens[last].text not in _CLOSING or last < _ONE_WORD:
            return None
        word = self.tokens[last - 1]
        first = next(
            (at for at in range(last - 1, max(-1, last - _QUOTED), -1) if self.tokens[at].text in _OPENING),
            None,
        )
        if first is None:
            return None
        opens = first == last - _ONE_WORD
        state = opens and word.is_capital and word.plain.startswith(_KAZ) and len(word.plain) > _LONG_ENOUGH
        company = self.nominals.plain(first - 1) in word_set("company_nouns") if first else False
        if not (state or (company and self.tokens[first + 1].is_capital)):
            return None
        if self.nominals.form(last + 1, lexicon().bodies) is not None:
            return None
        return Phrase(first, last, "company", "nominative", 1)

    def _acronym(self, last: int) -> Phrase | None:
        token = self.tokens[last]
        if not token.text.split("-")[0].isupper():
            return None
        for nominative, case in cases(token.plain):
            base = nominative.rstrip("-‑")
            sort = lexicon().acronyms.get(base)
            if sort is not None:
                return Phrase(self.nominals.republic(last), last, sort, case, len(base))
        return None

    def _headed(self, last: int) -> Phrase | None:
        words = lexicon()
        form = self.nominals.form(last, words.bodies)
        if form is None or self._describes(last, form):
            return None
        numbered = self._numbered(last)
        if numbered is not None:
            first = self._after_territory(numbered)
            named = form.case != "genitive"  # "№7 мектептің мұғалімі": who is meant works there
            sort = words.bodies[form.stem]
            return Phrase(first, last, sort, form.case, form.nominative, form.plural, named)
        if form.stem == _FUND and self.tokens[last].text[1:2].lower() in _FRONT_O:
            return None  # "көрді" folds like "қорды"
        if form.stem in words.serving_bodies and not form.possessed:
            return None  # "әкімшілік полиция комитеті": an adjective, not the President's office
        first = self._first(last, form)
        if self._is_other(first, last):
            return None
        sort = words.bodies[form.stem]
        named = self._is_named(first, last, form)
        return Phrase(first, last, sort, form.case, form.nominative, form.plural, named)

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

    # --- where a name begins --------------------------------------------------------------------------

    def _first(self, last: int, form: Form) -> int:
        words, nominals = lexicon(), self.nominals
        if words.bodies[form.stem] == "ministry":
            topic = nominals.ends_with(words.ministries, last - 1)
            if topic is not None:
                return topic
        if form.stem in words.territorial_bodies:
            return self._after_territory(last) if form.possessed else self._after_adjective(last)
        known = self._known(last, form)
        first = nominals.modifiers(self._inner(last))
        if words.bodies[form.stem] == "department":
            # "Жұмыспен қамту басқармасы": a field of several words, one of which may be a verb's.
            field = nominals.ends_with(_fields(), last - 1)
            first = first if field is None else min(first, field)
        if form.stem == _BRANCH:
            return self._after_owner(self._after_adjective(first))
        owned = known if known is not None else self._part(last, form)
        if owned is not None:
            return owned
        if form.stem in words.serving_bodies or nominals.plain(first) in words.serving_bodies:
            return self._after_holder(first)
        return self._after_bare_owner(self._after_territory(first)) if first < last else first

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
        """The word before which a quoted name ends, past a form of company in it: «… жолы» ҰК» АҚ."""
        marks = [self.tokens[at].text for at in range(max(0, last - _NESTED), last)]
        nested = len(marks) == _NESTED and marks[0] in _CLOSING and marks[2] in _CLOSING
        return last - _NESTED + 1 if nested else last

    def _after_owner(self, first: int) -> int:
        """A body in the genitive that a branch belongs to: "«ҚазАвтоЖол» компаниясының | Ақтөбе филиалы"."""
        owner = self.at(first - 1) if first else None
        return owner.first if owner is not None and owner.case == "genitive" and owner.named else first

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
        if holder is None or holder.case not in ("genitive", "nominative"):
            served = self.at(first - 1)
            if served is not None and served.case in ("genitive", "nominative") and served.named:
                return served.first
            bare = self.nominals.form(first - 1, lexicon().bodies)
            if bare is not None and bare.stem in lexicon().territorial_bodies and bare.case == "nominative":
                return self._after_territory(first - 1)  # "Үкімет | Аппараты"
            return self._after_territory(first)
        return self._after_territory(first - 1)

    # --- what is a name -------------------------------------------------------------------------------

    def _describes(self, last: int, form: Form) -> bool:
        """Whether a bare head only describes another: "орталық | банк", "орталық | аппарат"."""
        bare = form.case == "nominative" and not form.possessed and not form.plural
        bare = bare and lexicon().bodies[form.stem] != "parliament"
        return (
            bare
            and last + 1 < len(self.tokens)
            and self.nominals.form(last + 1, lexicon().bodies) is not None
        )

    def _is_other(self, first: int, last: int) -> bool:
        """Whether the words mean no body ("баспасөз мәслихаты") or end a quoted name («Жайлы мектеп»)."""
        following = self.tokens[last + 1].text if last + 1 < len(self.tokens) else ""
        if following and following in _CLOSING and self.tokens[first].text not in _OPENING:
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
        known = (*before, form.stem) in phrase_set("known_bodies") or self._is_adorned(last, form)
        if known or self._is_proper(first, last) or any(word in words.serving_bodies for word in before):
            return True
        if form.stem in words.proper_bodies:
            return False
        if form.stem not in words.weak_bodies:
            return True
        # "… жөніндегі кеңес өткізді" is a meeting, "… жөніндегі комиссия" a body.
        about = words.bodies[form.stem] != "council" and any(word in words.body_about for word in before)
        return bool(before) and (form.possessed or about)

    def _is_adorned(self, last: int, form: Form) -> bool:
        """Whether an adjective right before the head makes a name with it: "қалалық комиссия"."""
        before = self.nominals.plain(last - 1) if last else ""
        adjectives = lexicon().scope_adjectives | word_set("adorning_bodies")
        return form.stem in word_set("adorned_bodies") and before in adjectives

    def _is_abbreviated(self, last: int) -> bool:
        """Whether its abbreviation stands behind a name: "зейнетақы қорының | (БЖЗҚ)"."""
        after = [token.text for token in self.tokens[last + 1 : last + 4]]
        return len(after) == _BRACKETED and after[0] == "(" and after[1].isupper() and after[2] == ")"

    def _is_proper(self, first: int, last: int) -> bool:
        """Whether a quoted or proper name stands before the head; a sentence begins with a capital anyway."""
        if self._is_abbreviated(last):
            return True
        opening = next((at for at, token in enumerate(self.tokens) if token.is_word), 0)
        marked = any(self.tokens[at].text in _OPENING for at in range(first, last))
        return marked or any(self.tokens[at].is_capital for at in range(max(first, opening + 1), last))
