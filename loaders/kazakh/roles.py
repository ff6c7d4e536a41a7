"""What an actor is to an act: told to do it, a partner in it, given something by it, or an owner."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.faced import FRONT, sets_task
from tapsyrma.loaders.kazakh.heads import is_genitive, is_separator, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import ANY_PARTICIPLE, LOCATIVE, TO_COME, cases
from tapsyrma.loaders.kazakh.receivers import CONVERBS, Receivers
from tapsyrma.ontology.records import Addressee, Mention, Person, Post, Role

_POSSESSIVES = ("сы", "си", "ры", "ри", "гы", "ги", "сын", "син", "рын", "рин", "гын", "гин")
_HIS = ("тапсырмасын", "тапсырмалары", "жолдауын", "жарлыгын", "бастамасын", "ундеуин", "саиасаты", "нускауы")
"""What belongs to whoever stands before it, in any case."""
_NEAR = 5
"""Words behind an actor among which a report is looked for."""
_HOW = frozenset((("алдын", "ала"),))
_MANNER = frozenset(("турде", "мерзимде", "уакытта"))
_DOER = ("ушы", "уши")
"""Endings of whoever does something, by which they are called."""
_DEPUTY = "орынбасары"
_BEING = "болып"
_VISIT_REACH = 14
"""Words from a companion to the end of the visit."""
_ATTENDED = frozenset(("катысуымен", "кемегимен", "колдауымен"))
"""A party in the genitive before these takes part: "полиция бөлімінің қатысуымен"."""
_HEED = "назарын"
"""Officials in the genitive before it are told, where it is drawn to a need; lawmakers only hear."""
_LAWMAKERS = ("депутат", "сенатор")
_OVER_MINISTERS = frozenset(("government", "parliament"))
_OVER_AKIMS = _OVER_MINISTERS | {"ministry"}
_MINISTERS = frozenset(("minister", "first-deputy-minister", "deputy-minister", "head", "director"))


def _is_highest(actor: Actor) -> bool:
    held = actor.mention.post if isinstance(actor.mention, Person) else actor.mention
    return isinstance(held, Post) and held.sort == "president"


def is_above(told: Mention, by: Mention) -> bool:
    """Whether somebody stands over whoever orders, and so only gets what is ordered: a ministry, an akim."""
    held = by.post if isinstance(by, Person) else by
    if not isinstance(held, Post) or told.kind != "body":
        return False
    sort = held.sort or ""
    over = _OVER_AKIMS if "akim" in sort else _OVER_MINISTERS if sort in _MINISTERS else frozenset()
    return told.sort in over


def only_gets(told: tuple[Addressee, ...], subject: Actor | None) -> bool:
    """Whether somebody above whoever orders only gets what is done: "әкім | Үкіметке ұсыныс енгізуді"."""
    return subject is not None and any(is_above(one.mention, subject.mention) for one in told)


class Roles(Receivers):
    """Tells the parts that the actors of one sentence have in its acts."""

    def _addressee(self, actor: Actor, role: Role = "lead") -> Addressee:
        """An actor as one who is told; inferred where a bare head stands for a body named before."""
        bare = isinstance(actor.mention, Mention) and actor.mention.span in self.inferred
        return Addressee(actor.mention, role, "inferred" if bare else "stated")

    def _is_open(self, first: int, last: int) -> bool:
        """Whether only words of time and place stand between, so that a dative is still the told one."""
        before = last - 1
        while before > first and self.plain(before).startswith(_DEPUTY):
            before -= 1  # "саланы басқаратын | орынбасары Асан Омаровқа"
        if self.plain(last) in word_set("cues", "describing"):
            return True  # "мәселеге | жауапты орынбасары"
        if last > first and (self.plain(last - 1) in self._closers or self._describes(before)):
            return True
        return not any(self._is_object(at) for at in range(first, last))

    def _describes(self, at: int) -> bool:
        """Whether a participle describes the one who is told: "тасқынға ұшыраған | аудан әкіміне"."""
        plain = self.plain(at)
        return plain.endswith(ANY_PARTICIPLE) or plain in word_set("cues", "describing")

    def _is_object(self, at: int) -> bool:
        token = self.tokens[at]
        if not token.is_word or at in self._times or token.plain in lexicon().stops:
            return False
        if token.plain in word_set("cues", "others") or (token.plain, self.plain(at + 1)) in _HOW:
            return False
        if self.plain(at + 1).endswith(_DOER):
            return False  # "тапсырысты | орындаушы компанияға"
        if self.plain(at + 1) in _MANNER:
            return False  # "тұрақты | түрде", "қысқа | мерзімде"
        if token.plain.endswith(TO_COME) or is_genitive(token):
            return False
        return any(case in ("accusative", "dative") for _, case in cases(token.plain)[1:])

    def _is_owner(self, actor: Actor) -> bool:
        """Whether the next word makes an actor an owner or the doer of a past act: "Президент тапсырған"."""
        after = self.plain(actor.last + 1)
        near = (o for o in self.everyone if o.first in (actor.last + 1, actor.last + 2))
        if after == _DEPUTY and any(other.case == "dative" for other in near):
            return False  # "аудан әкімі | орынбасары Асан Омаровқа"
        return after in self._owners or after.startswith(_HIS)

    def _owns(self, actor: Actor) -> bool:
        """Whether something that belongs to the actor follows: "Президенттің тікелей тапсырмасы"."""
        for word in (self.plain(actor.last + i) for i in (1, 2)):
            if verbal_noun(word) is not None:
                return False
            if word.endswith(_POSSESSIVES) and word not in lexicon().stops:
                return True
        return False

    def _role(self, actor: Actor) -> Role | None:
        if _is_highest(actor):
            return None  # nobody tells the head of state
        if actor.case == "dative":
            return None if self._is_governed(actor) or self._gets(actor) else "lead"
        if self._is_faced(actor):
            return "lead"
        return "with" if self._is_partner(actor) and self._visit(actor) is None else None

    def _is_faced(self, actor: Actor) -> bool:
        """Whether a task is set before an actor: "басқарманың | алдына … міндетін қойды", no place."""
        if actor.case == "genitive" and self.plain(actor.last + 1) == _HEED:
            lawmakers = self.plain(actor.last).startswith(_LAWMAKERS)
            noted = word_set("cues", "needs_noted")
            return not lawmakers and any(token.plain in noted for token in self.tokens[actor.last :])
        bare = actor.case == "nominative" and actor.mention.kind in ("body", "collective")
        if not (actor.case == "genitive" or bare) or self.plain(actor.last + 1) not in FRONT:
            return False
        return sets_task(self.tokens, actor.last + 2)

    def _visit(self, actor: Actor) -> int | None:
        """Past a visit that somebody who orders pays with an actor: "мамандармен бірге ауылда болып, | …"."""
        following = self._next(actor)
        if following is not None and self.plain(actor.last + 1) not in self._with:
            return self._visit(following)
        start = actor.last + 2
        if self.plain(actor.last + 1) not in self._with or not self._orders_before(actor):
            return None
        ends: int | None = None
        for at in range(start, min(start + _VISIT_REACH, len(self.tokens))):
            if verbal_noun(self.plain(at)) == "accusative":
                break
            if self.plain(at) == "," and at > start:
                if self._is_visit(at - 1):
                    ends = at + 1
                elif self.plain(at - 1).endswith(CONVERBS):
                    break
        return ends

    def _is_visit(self, at: int) -> bool:
        """Whether a converb says that somebody was, went or looked somewhere, or met someone."""
        plain, before = self.plain(at), self.plain(at - 1)
        if plain == _BEING:
            return before.endswith(LOCATIVE)
        return plain in word_set("cues", "visits")

    def _orders_before(self, actor: Actor) -> bool:
        """Whether somebody acts before an actor and nobody is told there: the visit is theirs."""
        before = [other for other in self.everyone if other.last < actor.first]
        acts = any(o.case == "nominative" and isinstance(o.mention, Person | Post) for o in before)
        return acts and all(other.case != "dative" for other in before)

    def _is_governed(self, actor: Actor) -> bool:
        """Whether the next word takes the dative: "әкімдікке | қарасты", "мердігерге | төленген ақшаны"."""
        after = self.plain(actor.last + 1)
        if after in word_set("cues", "governors") or self._hears(actor):
            return True
        if not (self._describes(actor.last + 1) or after.endswith(CONVERBS)):
            return False
        lone = actor.first == actor.last and actor.mention.kind == "collective"
        stems = word_set("cues", "governing") | (word_set("cues", "reaching") if lone else frozenset())
        return after.startswith(tuple(sorted(stems)))

    def _hears(self, actor: Actor) -> bool:
        """Whether the one who orders reported to an actor before: "Үкіметке баяндама жасап, …"."""
        reports = word_set("cues", "reporting")
        ends = (at for at in range(actor.last + 2, actor.last + _NEAR) if self.plain(at) == ",")
        comma = next(ends, None)
        if comma is None or not self.plain(comma - 1).endswith(CONVERBS):
            return False
        between = (self.plain(at) for at in range(actor.last + 1, comma))
        return any(word.startswith(tuple(sorted(reports))) for word in between)

    def _fronts(self, actor: Actor, last: int) -> bool:
        """Whether an actor is the first of several before whom a task is set: "А мен Б-нің | алдына"."""
        after = self._next(actor)
        while after is not None and after.last <= last:
            if self._is_faced(after):
                return True
            after = self._next(after)
        return False

    def _is_partner(self, actor: Actor) -> bool:
        """As in "…басқармасымен бірлесіп": the one with whom something is to be done."""
        if actor.case == "instrumental" and self.plain(actor.last + 1) in self._with:
            return True
        if actor.case in ("genitive", "instrumental") and self.plain(actor.last + 1) in _ATTENDED:
            return True
        if actor.case not in ("instrumental", "nominative"):
            return False
        following = self._next(actor)
        return following is not None and self._is_partner(following)

    def _after(self, actor: Actor, role: Role) -> int:
        at = actor.last + 1
        if role == "with" or self.plain(at) in FRONT | word_set("cues", "facing") | {_HEED}:
            at += 1
        if role == "with" and self.plain(at) == "отырып":
            at += 1
        at = self.after_brackets(at)
        while at < len(self.tokens) and (is_separator(self.tokens[at]) or self.tokens[at].text in "–—-:"):
            at += 1
        return at
