"""Meetings that a sentence names: "…төрағалығымен өткен Үкімет отырысында", "комиссия отырысын өткізді"."""

from __future__ import annotations

from functools import cache

from tapsyrma.loaders.kazakh.lexicon import Heads, by_word, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, forms
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.ontology.records import Found, Gathering, Mention, Person, Post


@cache
def _heads() -> Heads:
    return by_word({"meeting": section("gatherings")})


def is_gathering(plain: str) -> bool:
    """Whether a folded word names a meeting of some kind: "отырысында"."""
    return any(form.stem in _heads() and not form.plural for form in forms(plain))


class GatheringReader:
    """Reads the meetings of one sentence."""

    def __init__(self, nominals: Nominals, found: Found, text: str) -> None:
        self.nominals = nominals
        self.tokens = nominals.tokens
        self.found = found
        self.text = text
        self.parties = Parties(self.tokens, found)

    def all(self) -> tuple[Gathering, ...]:
        """Every named meeting that took place."""
        heads = ((at, self.nominals.form(at, _heads())) for at in self.nominals.places(_heads()))
        found = (self._at(at, form) for at, form in heads if form is not None)
        return tuple(gathering for gathering in found if gathering is not None)

    def _at(self, at: int, form: Form) -> Gathering | None:
        if form.plural or not self._took_place(at):
            return None
        body = self._body(at)
        first = self._start(body) if body is not None else self.nominals.modifiers(at)
        chair = self._chair(at) or self._leader(at, form)
        if first == at and chair is None:
            return None
        phrase = Phrase(first, at, "meeting", form.case, form.nominative)
        return Gathering(
            self.found.sentence.index,
            phrase.span(self.tokens),
            phrase.name(self.text, self.tokens),
            chair,
            body,
        )

    def _leader(self, at: int, form: Form) -> Mention | None:
        """The subject in "Жиынды облыс әкімі … жүргізді"."""
        last = len(self.tokens) - 1
        while last > at and not self.tokens[last].is_word:
            last -= 1
        if form.case != "accusative" or self.nominals.plain(last) not in word_set("gathering_led"):
            return None
        subject = self.parties.subject(at + 1, last)
        led = subject is not None and isinstance(subject.mention, Person | Post)
        return subject.mention if subject is not None and led else None

    def _took_place(self, at: int) -> bool:
        """Whether it is said to be held, or something is said to have happened at it."""
        held = word_set("gathering_held")
        words = [token.plain for token in self.tokens if token.is_word]
        if words and words[-1] in word_set("gathering_led") and at <= 1:
            return True  # "Отырысты облыс прокуроры … жүргізді"
        near = (self.nominals.plain(i) for i in range(max(0, at - 8), min(len(self.tokens), at + 6)))
        return any(word in held for word in near)

    def _body(self, at: int) -> Mention | None:
        """The body that met: the one named directly before."""
        if at == 0:
            return None
        end = self.tokens[at - 1].end
        return next((body for body in self.found.bodies if body.span.end == end), None)

    def _start(self, body: Mention) -> int:
        return next(i for i, token in enumerate(self.tokens) if token.start == body.span.start)

    def _chair(self, at: int) -> Mention | None:
        """Who led it: "…төрағалығымен", or the subject of "өткізді"."""
        chairing = word_set("chairing")
        for actor in self.parties.everyone:
            if not isinstance(actor.mention, Person | Post):
                continue
            if actor.case == "genitive" and self.nominals.plain(actor.last + 1) in chairing:
                return actor.mention
        if self.nominals.plain(at + 1) in word_set("gathering_led"):
            subject = self.parties.subject(0, at)
            return subject.mention if subject is not None else None
        return None
