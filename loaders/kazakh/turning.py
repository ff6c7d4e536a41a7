"""To whom words are said that order without naming anybody: who was turned to, or stands behind "деді".

"Әкім басшыларға бұрылды. – Көмірді түсіріңіздер", "«…тексеріңіздер», – деді ол басшыларға", and in a record
of questions and answers whoever spoke before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.imperatives import THIRD
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.speech import label
from tapsyrma.loaders.kazakh.stretches import SAYING
from tapsyrma.loaders.kazakh.tokens import CLOSING, OPENING
from tapsyrma.loaders.once import OncePerSentence
from tapsyrma.ontology.records import Addressee, Clause, Found, Layout, Mention, Person, Sentence

_NEAR = 3
"""Words from the one who is turned to up to the word that says so."""
_SIR = ("мырза", "ханым")
_OWN = ("dative", "ablative")


class Turning:
    """Follows who is spoken to through one layout."""

    def __init__(self, layout: Layout, find: Callable[[Layout, Sentence], Found]) -> None:
        self.layout = layout
        self.find = find
        self._parties = OncePerSentence(self._named)
        self._label = OncePerSentence(lambda _, sentence: label(self._parties(layout, sentence)))

    def told(self, found: Found, clauses: tuple[Clause, ...], *, labelled: bool) -> tuple[Clause, ...]:
        """The clauses of a sentence, with whoever is spoken to where an order names nobody."""
        if not any(self._asks(found, clause, third=True) for clause in clauses):
            return clauses
        to = self._here(found) or self._behind(found)
        third = bool(to)
        if not any(self._asks(found, clause, third=third) for clause in clauses):
            return clauses
        to = to or self._before(found)
        if not to and labelled and any(self._asks_one(found, clause) for clause in clauses):
            to = self._answered(found.sentence)
        if not to:
            return clauses
        return tuple(
            replace(one, addressees=(*to, *one.addressees)) if self._asks(found, one, third=third) else one
            for one in clauses
        )

    def aims(self, found: Found) -> bool:
        """Whether somebody is named to whom the words of a sentence are said."""
        return found.sentence.quoted and bool(self._here(found) or self._behind(found))

    def _asks(self, found: Found, clause: Clause, *, third: bool) -> bool:
        """Whether a clause is an order to a second person who is not named, or a ``third`` one."""
        if not clause.actions or any(a.role == "lead" for a in clause.addressees):
            return False
        word = next((t for t in read(self.layout, found.sentence).tokens if t.end == clause.cue.end), None)
        imperative = clause.actions[-1].end == clause.cue.end and clause.force == "explicit"
        return imperative and word is not None and (third or not word.plain.endswith(THIRD))

    def _asks_one(self, found: Found, clause: Clause) -> bool:
        """Whether an order is said to one person: "сөйлесіңіз", not "сөйлесіңіздер"."""
        word = next((t for t in read(self.layout, found.sentence).tokens if t.end == clause.cue.end), None)
        return word is not None and not word.plain.endswith(("дар", "дер"))

    def _here(self, found: Found) -> tuple[Addressee, ...]:
        """Somebody turned to in the sentence itself: "басшыларға қарап: «…»"."""
        return tuple(Addressee(one) for one in self._turned(found.sentence))

    def _behind(self, found: Found) -> tuple[Addressee, ...]:
        """Somebody behind the verb that closes the quotation: "…, – деді ол | басшыларға"."""
        for sentence in self.layout.sentences[found.sentence.index :]:
            here = sentence.index == found.sentence.index
            if sentence.block != found.sentence.block or not (here or sentence.quoted):
                break
            parties = self._parties(self.layout, sentence)
            plain = [token.plain for token in parties.tokens]
            said = next((at for at in range(len(plain) - 1, 0, -1) if plain[at] in SAYING), None)
            dash = said is not None and any(token.text in "–—-»" for token in parties.tokens[:said])
            if said is not None and dash:
                return tuple(
                    Addressee(actor.mention)
                    for actor in parties.within(said, len(plain))
                    if actor.case == "dative"
                )
        return ()

    def _before(self, found: Found) -> tuple[Addressee, ...]:
        """Somebody turned to before: earlier in the paragraph, or at the end of the one that leads to it."""
        here = found.sentence
        for sentence in reversed(self.layout.sentences[: here.index]):
            near = sentence.block == here.block
            leads = sentence.block == here.block - 1 and self._opens_quoted(here)
            if not (near or leads):
                break
            turned = self._turned(sentence) or (self._hailed(sentence) if near else ())
            if turned:
                return tuple(Addressee(one, basis="inferred") for one in turned)
            if not near:
                break
        return ()

    def _opens_quoted(self, here: Sentence) -> bool:
        """Whether the paragraph of a sentence is direct speech from its start."""
        return self.layout.first_of(here.block).quoted

    def _turned(self, sentence: Sentence) -> tuple[Mention, ...]:
        words = word_set("cues", "turning")
        tokens = read(self.layout, sentence).tokens
        places = [at for at, token in enumerate(tokens) if token.plain in words]
        if len(tokens) > 1 and tokens[-1].text == ":":
            places.append(len(tokens) - 2)  # "Асан Оспановқа тікелей айтты:"
        places += [
            at for at in range(len(tokens) - 1) if tokens[at].text == ":" and tokens[at + 1].text in OPENING
        ]
        parties = self._parties(self.layout, sentence)
        row = [a for a in parties.everyone if a.case == "dative" and _quoted_to(a, parties)]
        if row:
            return tuple(actor.mention for actor in row)
        if not places:
            return ()
        row = [a for a in parties.everyone if any(a.last < at <= a.last + _NEAR for at in places)]
        return tuple(actor.mention for actor in row if _is_told(actor) or _is_called(actor, parties))

    def _hailed(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Somebody called by name at the head of a sentence or behind a colon: "Владимир Иванович, …"."""
        parties = self._parties(self.layout, sentence)
        row: list[Mention] = []
        ends = -1
        for actor in parties.everyone:
            opens = actor.first == 0 or parties.plain(actor.first - 1) in (":", "–", "—", "-", "«")
            person = isinstance(actor.mention, Person) and actor.mention.patronymic
            after = parties.after_brackets(actor.last + 1)
            called = person and actor.case == "nominative" and parties.plain(after) == ","
            if called and (opens or actor.first == ends):
                row.append(actor.mention)
                ends = after + 1
        return tuple(row)

    def _answered(self, here: Sentence) -> tuple[Addressee, ...]:
        """Whoever spoke in the paragraph before, in a record with the names of the speakers."""
        own: Mention | None = None
        for sentence in reversed(self.layout.sentences[: here.index + 1]):
            speaker = self._label(self.layout, sentence)
            if speaker is None:
                continue
            if own is None:
                own = speaker
            elif speaker.name != own.name:
                return (Addressee(speaker, basis="inferred"),)
        return ()

    def _named(self, layout: Layout, sentence: Sentence) -> Parties:
        return Parties(read(layout, sentence).tokens, self.find(layout, sentence))


def _quoted_to(actor: Actor, parties: Parties) -> bool:
    """As in "ветеринарларға | «толтырып бітіріңдер» деп айтты"."""
    opens = actor.last + 1 < len(parties.tokens) and parties.tokens[actor.last + 1].text in OPENING
    closes = any(
        before.text in CLOSING and after.plain == "деп"
        for before, after in pairwise(parties.tokens[actor.last + 1 :])
    )
    return opens and closes


def _is_called(actor: Actor, parties: Parties) -> bool:
    """As in "Асан Оспанов | мырзадан сұрағым бар": the word behind the name has its case."""
    return parties.plain(actor.last + 1).startswith(_SIR)


def _is_told(actor: Actor) -> bool:
    return actor.case in _OWN
