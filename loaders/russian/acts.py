"""What is to be done: infinitives and their words, act by act, with those who are told before each."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.connectors import past_condition, past_connectors, past_cue, past_relative
from tapsyrma.loaders.russian.ellipses import elided
from tapsyrma.loaders.russian.endings import ends_order, obliges, tells_to_be
from tapsyrma.loaders.russian.kinds import best, infinitives, is_dative, is_perfective
from tapsyrma.loaders.russian.morphology import is_infinitive, readings
from tapsyrma.loaders.russian.parties import Parties, parties
from tapsyrma.loaders.russian.told import Act, Told
from tapsyrma.loaders.russian.words import DASHES, Word, closing_quote
from tapsyrma.ontology.records import Case

_ALIKE: Final = frozenset({"и", "или", "либо"})
_DEPTH: Final = {"(": 1, ")": -1, "»": -1}
_BEFORE_DASH: Final = 5
_STRICT_REACH: Final = 14
_LOOSE_REACH: Final = 40
_AMONG: Final = (",", "в", "том", "числе")
_FUTURE: Final = frozenset({"будет", "будут", "буду", "будем"})
"""With these an infinitive tells what will be: "помогать ему будет аким"."""
_IF_POSSIBLE: Final = frozenset(
    (word, noun) for word in ("по", "при") for noun in ("возможности", "необходимости")
)
_NEAR: Final = 6


def read_acts(
    seen: Analysis, start: int, end: int, case: Case = "dative", *, strict: bool = False
) -> list[Told]:
    """The acts in the words ``start..end`` (``end`` left out), grouped by those who are told.

    Args:
        seen: the sentence.
        start: the first word after the cue.
        end: the index after the last word.
        case: the case in which those who are told stand before the first act.
        strict: whether the first act must begin at once, as in direct speech.
    """
    if not strict and not any(start <= index < end for index in infinitives(seen.line)):
        return []  # only an act behind another does without
    return _Reader(seen, end).read(start, case, strict=strict)


class _Reader:
    def __init__(self, seen: Analysis, end: int) -> None:
        self.seen, self.line, self.end = seen, seen.line, end
        self.start = 0
        self.case: Case = "dative"
        self.fronted = False

    def read(self, start: int, case: Case, *, strict: bool) -> list[Told]:
        told: list[Told] = []
        self.start, self.case = start, case
        at, first = past_condition(self.line, past_relative(self.line, start, self.end), self.end), True
        while at < self.end:
            begun = self._begin(
                at, case if first else "dative", strict=strict or not first, anybody=first and not strict
            )
            if begun is None:
                break
            found, act_first, infinitive = begun
            self.fronted = self.fronted or (first and self._has_thing_in_front(act_first, infinitive))
            last = self._end(infinitive)
            act = Act(act_first, self._trimmed(act_first, last))
            if found is None and told and self._is_of_others(act_first, infinitive):
                found = Parties((), act_first)
            if found is not None or not told:
                told.append(Told(found.addressees if found else (), (act,)))
            else:
                told[-1] = Told(told[-1].addressees, (*told[-1].acts, act))
            at, first = last + 1, False
            if obliges(self.line, self._past_connectors(at)):
                break  # "…, на местах необходимо следить" is said to be necessary, and to nobody
        return told

    def _begin(
        self, at: int, case: Case, *, strict: bool, anybody: bool = False
    ) -> tuple[Parties | None, int, int] | None:
        """Who is told next, where the act begins and its infinitive."""
        opening, at = at, self._past_connectors(at)
        # "…, а мостоотряду закрыть переправу": others may be told next.
        anybody = anybody or (at > self.start and case == "dative") or self._stands_before_dash(at)
        found = self._from_whom(at) or parties(self.seen, at, case, anybody=anybody)
        if found is not None:
            behind = past_relative(self.line, self._past_among(found.end), self.end)
            start = self._past_cue(past_condition(self.line, behind, self.end))
            infinitive = self._infinitive(start, loose=True)
            if infinitive is not None:
                whole = found if not self._leaves_out(found.end, infinitive) else Parties((), found.end)
                garbled = whole is not found and self.line.lower(start) in _ALIKE
                return whole, infinitive if garbled else start, infinitive
            if self._goes_without_verb(at, found.end):
                return found, found.end + 1, found.end
        infinitive = self._infinitive(at, loose=not strict)
        if infinitive is None and self._has_object_in_front(opening, at):
            infinitive = self._infinitive(at, loose=False, opened=True)
        if infinitive is None and strict and at > self.start:
            infinitive = self._infinitive_behind(at)
        if infinitive is None and strict and at > self.start:
            infinitive = elided(self.seen, at, self.end, self._stops)
        return None if infinitive is None else (None, self._past_cue(at), infinitive)

    def _is_of_others(self, first: int, infinitive: int) -> bool:
        """Whether a further act opens with a dative that nobody can read, so that others may be told it."""
        word = self.line.words[first]
        verb = readings(self.line.words[infinitive].text)[0].lemma
        given = verb in lexicon.done_for() | lexicon.words("done_around")
        return first < infinitive and not given and (is_dative(word) or word.lower.endswith(("ому", "ему")))

    def _from_whom(self, at: int) -> Parties | None:
        """Of whom more is demanded: "потребовал от акимов сдать дома, а от полиции – обеспечить порядок".

        So with those who are obliged: "обязали подрядчика вернуть аванс, заказчика — подать в суд".
        """
        further = self.case == "genitive" and at > self.start and self.line.lower(at) == "от"
        if further:
            return parties(self.seen, at + 1, "genitive")
        obliged = self.case == "accusative" and at > self.start and self._stands_before_dash(at)
        return parties(self.seen, at, "accusative") if obliged else None

    def _leaves_out(self, start: int, infinitive: int) -> bool:
        """Whether others in the dative stand behind those who were understood: a list in part is wrong."""
        others = self.line.at(start + 1) if self.line.lower(start) in {"и", ","} else None
        if others is not None and is_dative(others):
            return True
        comma = next((w.index for w in self.line.words[start:infinitive] if w.text == ","), infinitive)
        told = {n.first for n in self.seen.nominals if n.cases == {"dative"} and n.mention.kind != "person"}
        heads = lexicon.addressee_heads()
        return any(
            word.index in told or (word.key in heads and heads[word.key].features == {("dative", "plur")})
            for word in self.line.words[comma:infinitive]
        )

    def _goes_without_verb(self, at: int, dash: int) -> bool:
        """Whether others are told to do the same with a thing: "…, отделу строительства – крыши"."""
        if at <= self.start or dash + 1 >= self.end or self.line.words[dash].text not in DASHES:
            return False
        words = self.line.words[dash + 1 : min(dash + _NEAR, self.end)]
        thing = list(takewhile(lambda w: w.text not in ",;.", words))
        named = bool(thing) and thing[0].letters and best(thing[0]) != "PREP"  # "«Барсу» – на 15 миллиардов"
        return named and not any(self._forbids(w, loose=True) for w in thing)

    def _has_thing_in_front(self, first: int, infinitive: int) -> bool:
        """Whether an act opens with what it is done to: "данный вопрос держать на контроле"."""
        words = self.line.words[first:infinitive]
        words = words[:-1] if words and words[-1].lower == "не" else words  # "телефоны не отключать"
        return bool(words) and (
            best(words[0]) in {"NOUN", "ADJF", "PREP"}
            and any(r.part == "NOUN" for r in readings(words[-1].text))
        )

    def _infinitive_behind(self, at: int) -> int | None:
        """The infinitive right behind the thing it is done to, after another such act."""
        infinitive = self._infinitive(at, loose=False, opened=True)
        if infinitive is None or infinitive - at > _NEAR or not self._has_thing_in_front(at, infinitive):
            return None
        joiners = (w.index for w in self.line.words[at:infinitive] if w.lower == "и")
        if any(self._infinitive(joiner + 1, loose=False) == infinitive for joiner in joiners):
            return None  # "… городов и | районов и до 1 июня завершить"
        orders = lexicon.words("orders")
        ordered = self.fronted or readings(self.line.words[infinitive].text)[0].lemma in orders
        return infinitive if ordered else None

    def _stands_before_dash(self, at: int) -> bool:
        """Whether one word stands before a dash and an infinitive, so that it may be whoever is told."""
        words = self.line.words[at : at + _BEFORE_DASH]
        dash = next((word.index for word in words if not word.letters), None)
        dashed = dash is not None and dash > at and self.line.words[dash].text in DASHES
        return dashed and dash is not None and self._infinitive(dash + 1, loose=False) is not None

    def _past_connectors(self, at: int) -> int:
        return past_connectors(self.line, at, self.end)

    def _past_among(self, at: int) -> int:
        """Past ", в том числе" between those who are told and the first of their acts."""
        following = tuple(self.line.lower(at + step) for step in range(4))
        return at + len(following) if following == _AMONG else at

    def _has_object_in_front(self, opening: int, at: int) -> bool:
        """Whether an act may begin with its object here: ", при этом особое внимание уделить …"."""
        return [word.lower for word in self.line.words[at - 2 : at]] == ["при", "этом"] and at > opening

    def _past_cue(self, at: int) -> int:
        return past_cue(self.line, at, self.end)

    def _infinitive(self, at: int, *, loose: bool, opened: bool = False) -> int | None:
        """The infinitive that heads the act starting at a word, if nothing forbids it."""
        reach = _LOOSE_REACH if loose else _STRICT_REACH
        opened = opened or loose or self._may_open(at)
        described = self._described(at)
        for index in range(at, min(at + reach, self.end)):
            word = self.line.words[index]
            if opened and index in described:
                continue
            if is_infinitive(word.text):
                free = opened or index == at or self._adverbs(at, index)
                return index if free and self._is_act(index) else None
            if self._forbids(word, loose=loose) and not self._in_term(word):
                return None
        return None

    def _described(self, at: int) -> range:
        """The words of a relative clause right behind what an act is done to: "тех, кто пьет, уволить"."""
        words = self.line.words[at : min(at + _NEAR, self.end)]
        comma = next((w.index for w in words if w.text == "," and self._relates(w.index + 1)), None)
        if comma is None:
            return range(0)
        after = (w.index for w in self.line.words[comma + 1 : self.end] if w.text == ",")
        return range(comma, next(after, comma - 1) + 1)

    def _relates(self, at: int) -> bool:
        return self.line.lower(at).startswith("котор") or self.line.lower(at) in {"кто", "у", "чьи", "чей"}

    def _in_term(self, word: Word) -> bool:
        """Whether a word or sign belongs to a term: the full stop of "до 10 декабря т.г." ends no clause."""
        at = word.start + self.seen.offset
        return any(d.span.start <= at < d.span.end for d in self.seen.deadlines)

    def _may_open(self, at: int) -> bool:
        """Whether an act may begin with this word before its infinitive: a preposition, term or adverb."""
        word = self.line.at(at)
        if word is None or not word.letters:
            return False
        if self._in_term(word):
            return True
        return best(word) in ("PREP", "ADVB", "PRCL") and word.lower not in lexicon.words("subordinators")

    def _adverbs(self, first: int, last: int) -> bool:
        return all(best(self.line.words[at]) in ("ADVB", "PRCL", "COMP") for at in range(first, last))

    def _forbids(self, word: Word, *, loose: bool) -> bool:
        likely = "можно" in self.line.lowers
        if likely and "как можно" in (self._pair(word.index), self._pair(word.index - 1)):
            return False  # "как можно скорее очистить"
        if (
            word.lower in lexicon.words("subordinators")
            or word.text in ";.?!"
            or (not loose and word.text in ",:()")
        ):
            return True
        if not word.letters:
            return False
        return word.lower not in lexicon.words("order_words") and best(word) in (
            "VERB",
            "PRTS",
            "GRND",
            "PRED",
        )

    def _stops(self, word: Word) -> bool:
        return self._forbids(word, loose=False)

    def _pair(self, index: int) -> str:
        """A word and the one after it, in lower case."""
        return f"{self.line.lower(index)} {self.line.lower(index + 1)}"

    def _is_act(self, index: int) -> bool:
        """Not "возможность получить", "быть хорошим" or an infinitive under another."""
        first = readings(self.line.words[index].text)[0]
        after = {self.line.lower(index + step) for step in (1, 2)}
        being = first.lemma == "быть" and tells_to_be(self.line, index)
        if (first.lemma in lexicon.words("no_act") and not being) or after & _FUTURE:
            return False
        before = self.line.at(index - 1)
        if before is None or not before.letters or before.index < self.start:
            return True
        if self.line.lower(index - 2) in ("мере", "случае") or before.lower == "мере":
            return True  # "в полной мере реализовать"
        if before.lower == "мерах":
            return True  # "о принятых мерах доложить"
        if (self.line.lower(index - 2), before.lower) in _IF_POSSIBLE:
            return True
        return not any(r.lemma in lexicon.words("governing") for r in readings(before.text))

    def _end(self, infinitive: int) -> int:
        """The last word of the act that an infinitive heads, or several: "обновить и утвердить составы"."""
        while self.line.lower(infinitive + 1) in _ALIKE:
            refused = self.line.lower(infinitive + 2) == "не"  # "изъять и не чистить"
            following = infinitive + (3 if refused else 2)
            if not self._is_infinitive(following):
                break
            infinitive = following
        depth, closed = 0, infinitive
        for at in range(infinitive + 1, self.end):
            if at <= closed:
                continue  # inside "АО «НК «ҚТЖ»", which opens twice and closes once
            if self.line.words[at].text == "«":
                closed = closing_quote(self.line, at) or at
                continue
            depth += _DEPTH.get(self.line.words[at].text, 0)
            if self.line.words[at].text == "»" and depth < 0:
                return at - 1  # the quotation in which the act stands is over
            if depth <= 0 and self._is_boundary(at, infinitive):
                return at - 1
        return self.end - 1

    def _is_infinitive(self, index: int) -> bool:
        word = self.line.at(index)
        return word is not None and index < self.end and is_infinitive(word.text)

    def _is_boundary(self, at: int, head: int) -> bool:
        """Whether an act is over at a sign or joining word: another begins, or the order ends."""
        word, after = self.line.words[at], self.line.lower(at + 1)
        if word.text == ";" or (word.text == ":" and after in {"«", "“", '"'}):
            return True
        if not (word.lower in {"и", "а"} or word.text in ",:" or word.text in DASHES):
            return False
        if word.text in DASHES and self.line.lower(at - 1) == "," and self._names_speaker(at + 1):
            return True
        if ends_order(self.line, self.start, at, self._past_connectors(at), self.end):
            return True
        forbids = after == "не" and self._is_infinitive(at + 2)
        contrasts = (after == "не" and not forbids) or (word.lower == "а" and after != "также")
        return word.text != ":" and not contrasts and self._begins_anew(at, head)

    def _names_speaker(self, at: int) -> bool:
        """Whether a person in the nominative is all that stands behind a dash: ", – Асхат Ким"."""
        found = [n for n in self.seen.starting(at) if n.mention.kind == "person" and "nominative" in n.cases]
        return any(self.line.lower(n.last + 1) in ("", ".", "»") for n in found)

    def _begins_anew(self, at: int, head: int) -> bool:
        """Whether another act begins after a sign or joining word, with those who are told or without."""
        begun = self._begin(at, "dative", strict=True)
        if begun is None or begun[0] is not None:
            return begun is not None
        if self.line.words[begun[2]].text in DASHES:
            return True
        word, infinitive = self.line.words[at], begun[2]
        if word.text in DASHES or self._is_inside_relative(head, at, infinitive):
            return False
        if readings(self.line.words[infinitive].text)[0].lemma in _REPORTING:
            return True  # "открыть маршруты и | доложить ему"
        if self.line.lower(infinitive + 1) in lexicon.words("references"):
            return word.lower not in {"и", ","}
        return begun[1] < infinitive or not (word.lower in {"и", ","} and self._refers_back(infinitive))

    def _is_inside_relative(self, head: int, at: int, infinitive: int) -> bool:
        """Whether an infinitive goes with one in a relative clause: "систему, которая позволит …, а также …".

        Aspect tells: the new infinitive has that of the relative clause's and not that of the act's head.
        """
        words = self.line.words[head + 1 : at]
        relative = next((w.index for w in words if w.lower.startswith("котор")), None)
        if relative is None:
            return False
        inner = next((w for w in self.line.words[relative:at] if w.letters and is_infinitive(w.text)), None)
        if inner is None:
            return False
        own, new = is_perfective(self.line.words[head]), is_perfective(self.line.words[infinitive])
        return new == is_perfective(inner) and new != own

    def _refers_back(self, infinitive: int) -> bool:
        """Whether an act only goes on with the one before it: "утвердить графики и довести их до …"."""
        after = self.line.at(infinitive + 1)
        governed = after is not None and best(after) == "PREP"
        return self.line.lower(infinitive + (2 if governed else 1)) in lexicon.words("references")

    def _trimmed(self, first: int, last: int) -> int:
        """The last word without signs, joining words and a quotation mark that closes what began before."""
        while last > first and self._is_loose(first, last) and not self._in_term(self.line.words[last]):
            last -= 1  # but "до 1 мая 2024 г." keeps its full stop
        return last

    def _is_loose(self, first: int, last: int) -> bool:
        word = self.line.words[last]
        if word.text in _CLOSING:
            opened = sum(w.text in _CLOSING[word.text] for w in self.line.words[first:last])
            closed = sum(w.text == word.text for w in self.line.words[first : last + 1])
            return opened < closed or (word.text == '"' and closed % 2 == 1)
        return not (word.text[0].isalnum() or word.text == "%") or word.lower in ("и", "а", "но", "также")


_REPORTING: Final = frozenset({"доложить", "докладывать", "отчитаться", "сообщить"})
_CLOSING: Final = {"»": "«", "”": "“„", '"': '"', ")": "("}
