"""How far a name reaches to the left of its head word: "облыстық білім | басқармасына".

In Kazakh the head stands last, and only it is declined. Everything that belongs to it stands before it:
bare nouns and adjectives, owners in the genitive, quoted names, a territory.
"""

from __future__ import annotations

from functools import cache

from tapsyrma.loaders.kazakh.bare import is_bare, is_verbal_noun
from tapsyrma.loaders.kazakh.lexicon import Heads, by_word, lexicon, phrase_set, section, word_set
from tapsyrma.loaders.kazakh.morphology import INSIDE, cases, forms
from tapsyrma.loaders.kazakh.names import ministry_fields
from tapsyrma.loaders.kazakh.quoted import quote_start
from tapsyrma.loaders.kazakh.territories import Territories
from tapsyrma.loaders.kazakh.tokens import OPENING

_REACH = 10
"""Words that a long name may have before its head."""
_PLAIN_REACH = 5
_CONJUNCTIONS = frozenset(("жане", "мен", "пен", "бен", "ари"))
_ITS_DOING = ("уын", "уин")
"""What a verbal noun takes that is an act and no part of a name: "орындалуын бақылау"."""
_DOING = ("уды", "уди")
_ACCUSATIVE = ("ны", "ни", "ды", "ди", "ты", "ти")
_POINTING = frozenset(("бул", "осы", "ол", "сол"))
_AUTHORITIES = frozenset(("министрлик", "комитет", "агенттик", "баскарма", "департамент", "акимдик"))
_AFFAIRS = "истери"
_ON = "боиынша"
_FOR = "жониндеги"
_ADMINISTRATIVE = "акимшилик"
_WORK = frozenset(("кызметин", "жумысын", "истерин"))
"""What a body owns where another sees to it."""
_OPPOSED_REACH = 5
"""Tokens from the first of two things opposed to the second."""
_HOLDERS = frozenset(("орынбасар", "хатшы", "бастык"))
"""People whom a conjunction links to the bodies of others: "әкімнің орынбасары мен | басқарма басшысы"."""


@cache
def _task_bodies() -> Heads:
    """Heads of bodies that are set up for something: "комиссия", "штаб"."""
    return by_word({"": section("task_bodies")})


@cache
def _acting_bodies() -> Heads:
    return by_word({"": section("acting_bodies")})


class Nominals(Territories):
    """Reads what stands to the left of heads in one sentence."""

    def modifiers(self, head: int) -> int:
        """Where the words begin that describe the head at a token; the head itself if none do."""
        quoted = quote_start(self.tokens, head - 1) if head else None
        if quoted is not None:
            return quoted
        first = self._scan(head)
        return self._from_capital(first, head)

    def _scan(self, head: int) -> int:
        """Walks left over describing words, objects of a verbal noun among them."""
        words = lexicon()
        first, at, verbal = head, head - 1, self._is_verbal(head)
        while at >= 0 and head - at <= _REACH:
            plain = self.plain(at)
            quoted = quote_start(self.tokens, at)
            if quoted is not None:
                # "«Жылу маусымы туралы» | қаржы бөлімі": the heading of a report
                return first if self.plain(at - 1) in words.body_about else quoted
            act = at < head - 1 and self.plain(at + 1) != _FOR and self.is_act(at)
            if act or self._ends_name(at, head):
                break
            if plain.endswith(_ITS_DOING) and is_verbal_noun(self.plain(at + 1)):
                return at + 2  # "орындалуын бақылау | бөлім басшысына"
            if plain in _CONJUNCTIONS or plain == ",":
                if not self._joins(at, first, head) or (plain == "," and not verbal):
                    break
            elif plain in words.stops and not self._is_about(at, head):
                break
            elif self.form(at, words.territories) or self.ends_with(words.places, at) is not None:
                place = self.territory(at)
                return place if place is not None else first
            elif self._describes(at, verbal=verbal) or self._lies_in(at, head):
                first = at
                verbal = verbal or (plain == _FOR and is_verbal_noun(self.plain(at - 1)))
            else:
                break
            at -= 1
        return first

    def _is_verbal(self, head: int) -> bool:
        """Whether a head's name says what is done: "активтерді басқару (саясаты) | департаменті"."""
        if is_verbal_noun(self.plain(head - 1)):
            return True
        policy = next(iter(forms(self.plain(head - 1))), None) if head else None
        owned = (
            policy is not None and policy.case == "nominative" and self.plain(head - 1).endswith(("ы", "и"))
        )
        return owned and is_verbal_noun(self.plain(head - 2))

    def _is_about(self, at: int, head: int) -> bool:
        """Whether a postposition says what a body is for: "апатты жою жөніндегі | облыстық штаб".

        "Жолды жөндеу бойынша | құрылыс басқармасына" tells what the department is to do.
        """
        words = lexicon()
        if self.plain(at) not in words.body_about or self.plain(at - 1) in _POINTING:
            return False
        if self.form(at - 1, words.territories) is not None:
            return True
        adjectives = words.scope_adjectives | word_set("bare_parts") | word_set("adorning_bodies")
        near = all(self.plain(i) in adjectives for i in range(at + 1, head))
        return near and self.form(head, _task_bodies()) is not None

    def is_act(self, at: int) -> bool:
        """Whether a verbal noun with its object ends at a token: "жолды жөндеу | құрылыс басқармасына"."""
        if not is_verbal_noun(self.plain(at)) or self.form(at, lexicon().bodies) is not None:
            return False
        if not self.tokens[at + 1].is_word or self.plain(at + 1) in _CONJUNCTIONS:
            return False  # "Су ресурстарын реттеу, | қорғау комитетіне": a name
        owned = any(f.possessed and f.case == "nominative" for f in forms(self.plain(at + 1)))
        known = word_set("collective_openers") | ministry_fields()
        if owned and self.plain(at + 1) not in known and self.is_head(at + 2):
            return False  # "активтерді басқару | саясаты департаменті"
        thing = at - 1
        while self.plain(thing) in word_set("act_adverbs"):
            thing -= 1  # "тізімді | қайта жасау"
        if (self.plain(thing), self.plain(at)) in phrase_set("compound_acts"):
            thing -= 1  # "жобаны | іске асыру"
        handed = self.plain(at) in word_set("handing")  # "есепті министрлікке жолдау | қаржы бөліміне"
        ends = ("accusative", "dative") if handed else ("accusative",)
        return any(case in ends for _, case in cases(self.plain(thing))[1:])

    def _ends_name(self, at: int, head: int) -> bool:
        """Whether a token can only end another name, or is no word at all."""
        token = self.tokens[at]
        if token.plain == _ON and self.plain(at - 1).startswith(tuple(sorted(word_set("settled")))):
            return True  # "қорытындысы бойынша | өңірлік басқарма басшыларына"
        # "жолды жөндеуді | денсаулық сақтау басқармасына", but "қамтуды үйлестіру"
        act = token.plain.endswith(_DOING) and not is_verbal_noun(self.plain(at + 1))
        if act or at in self.taken or not (token.is_word or token.text == ","):
            return True
        if not self.is_head(at) or self.plain(at + 1) == _AFFAIRS or self._is_worked_on(at, head):
            return False  # "Мемлекеттік қызмет істері | агенттігі"
        if self.plain(at) == _ADMINISTRATIVE and at < head - 1:
            return False  # "әкімшілік | полиция басқармасы"
        if self._is_authority(at) and not any(form.possessed for form in forms(self.plain(head))):
            return True  # "министрлігі | корпорациямен": two of them
        return not (at == head - 1 and (self._is_owned(at) or self._is_trade(at, head) or self._is_sort(at)))

    def _is_worked_on(self, at: int, head: int) -> bool:
        """Whether a body is what another sees to: "қаржы | ұйымдарын реттеу және қадағалау агенттігі".

        It then stands before a verbal noun of the name, or owns what does: "орталығының қызметін реттеу".
        """
        shown = {case for _, case in cases(self.plain(at))[1:]}
        if "genitive" in shown:
            at += 1
            if self.plain(at) not in _WORK:
                return False  # "министрліктің | ресурстарды реттеу комитеті": one body of another
        elif "accusative" not in shown:
            return False
        return is_verbal_noun(self.plain(at + 1)) and at + 1 < head

    def _is_authority(self, at: int) -> bool:
        """Whether a body of the state with a field of its own ends at a token: "қаржы министрлігі"."""
        body = self.form(at, lexicon().bodies)
        owned = body is not None and body.possessed and body.case == "nominative"
        return owned and body is not None and body.stem in _AUTHORITIES

    def _is_sort(self, at: int) -> bool:
        """Whether a head only describes the next: "орталық | аурухана", "қызметтер | департаменті"."""
        if self.plain(at) in word_set("adorning_bodies"):
            return True
        body = self.form(at, lexicon().bodies)
        return body is not None and body.plural and not body.possessed and body.case == "nominative"

    def _is_trade(self, at: int, head: int) -> bool:
        """Whether a body directly before another says what it does: "мемлекеттік инспекция | комитеті"."""
        before, after = self.form(at, lexicon().bodies), self.form(head, _task_bodies())
        bare = before is not None and before.case == "nominative" and not (before.possessed or before.plural)
        return (
            bare
            and before is not None
            and before.stem in word_set("trade_bodies")
            and after is not None
            and after.possessed
        )

    def _describes(self, at: int, *, verbal: bool) -> bool:
        """Whether a word describes what follows: bare, governed by a verbal noun, or a postposition."""
        plain = self.plain(at)
        if plain in lexicon().body_about or is_bare(plain) or self._is_opposed(at):
            return True
        return verbal and self._is_object(at)

    def _lies_in(self, at: int, head: int) -> bool:
        """Whether a word says in what field a body works: "Ауыл шаруашылығындағы | инспекция комитеті"."""
        inside = self.plain(at).endswith(INSIDE) and self.form(head, _task_bodies()) is not None
        return inside and at > 0 and self.tokens[at - 1].is_capital and is_bare(self.plain(at - 1))

    def _is_owned(self, at: int) -> bool:
        """Whether a body directly before another belongs to its name: "полиция қызметі | басқармасы"."""
        body = self.form(at, lexicon().bodies)
        return body is not None and body.possessed and body.case == "nominative"

    def _joins(self, at: int, first: int, head: int) -> bool:
        """Whether a conjunction links two describing words rather than two names."""
        if at == 0 or at + 1 != first:
            return False
        before = self.plain(at - 1)
        groups = word_set("collectives", "other")
        people = any(f.stem in _HOLDERS or (f.plural and f.stem in groups) for f in forms(before))
        plain = is_bare(before) and not self.is_head(at - 1) and not people  # "мердігерлер мен | басқарма"
        joins = plain or self._is_governed_alike(at, head)
        return joins and at - 1 not in self.taken and before != ","

    def _is_governed_alike(self, at: int, head: int) -> bool:
        """Whether a conjunction links two objects of one verbal noun, or two things opposed.

        As in "бизнесті және | лотереяны реттеу" and "қылмысқа және | жемқорлыққа қарсы".
        """
        if self._is_opposed(at - 1):
            return True
        marked = any(case == "accusative" for _, case in cases(self.plain(at - 1))[1:])
        acts = (i for i in range(at + 2, head) if is_verbal_noun(self.plain(i)))
        return marked and any(self._is_object(act - 1) for act in acts)

    def _is_opposed(self, at: int) -> bool:
        """The dative in "жемқорлыққа қарсы", and the first of two: "қылмысқа және | жемқорлыққа қарсы"."""
        if not any(case == "dative" for _, case in cases(self.plain(at))[1:]):
            return False
        if self.plain(at + 1) in _CONJUNCTIONS:
            return any(self._is_opposed(second) for second in range(at + 2, at + _OPPOSED_REACH))
        return self.plain(at + 1) == "карсы"

    def _is_object(self, at: int) -> bool:
        """An accusative or genitive that a verbal noun to its right governs."""
        return any(case in ("accusative", "genitive") for _, case in cases(self.plain(at))[1:])

    def _is_object_of_sentence(self, head: int) -> bool:
        """Whether the first word is what an authority acts on: "Істі | аудандық сот қарады"."""
        opening = self.plain(0)
        if not opening.endswith(_ACCUSATIVE) or self.ends_with(lexicon().places, 0) is not None:
            return False
        owned = self.form(head, _task_bodies()) or self.form(head, _acting_bodies())
        verbal = any(is_verbal_noun(self.plain(at)) for at in range(1, head))
        accusative = any(case == "accusative" for _, case in cases(opening)[1:])
        return owned is not None and accusative and not verbal and head > 1

    def _is_joined(self, at: int) -> bool:
        """Whether letters stand for the second of two fields: "білім және | ТКШ бөлімі"."""
        text, before = self.tokens[at].text, self.plain(at - 2)
        short = text.isupper() and len(text) > 1 and self.plain(at - 1) in _CONJUNCTIONS
        return short and at > 1 and not self.tokens[at - 2].is_capital and is_bare(before)

    def _from_capital(self, first: int, head: int) -> int:
        """A name that has a capital begins there; one without keeps only the words next to its head."""
        if self.tokens[first].text in OPENING:
            return first
        capitals = [at for at in range(first, head) if self.tokens[at].is_capital and not self._is_joined(at)]
        if len(capitals) > 1 and capitals[0] == 0 and not is_bare(self.plain(0)):
            capitals = capitals[1:]  # a sentence begins with a capital anyway
        local = [at for at in range(first, head) if self.plain(at) in word_set("local")]
        if not capitals and any(self.plain(at) == _FOR for at in range(first, head)):
            return first
        if not capitals:
            return max(first, min([*local, head - _PLAIN_REACH]))
        if capitals == [0]:
            told = local[0] if local and not is_bare(self.plain(local[0] - 1)) else 0
            if told and self.plain(told - 1) not in lexicon().body_about:
                return told  # "Баяндаманы бүгін | облыстық білім басқармасы"
            if self._is_object_of_sentence(head):
                return 1
        before = capitals[0] - 1
        return before if before >= first and self.plain(before) in lexicon().scope_adjectives else capitals[0]
