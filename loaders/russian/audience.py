"""For whom direct speech is, by its sentences and those around it, and whether its frame orders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.hearers import called, spoken_to
from tapsyrma.loaders.russian.morphology import readings
from tapsyrma.loaders.russian.speech import Speech, speech_in
from tapsyrma.loaders.russian.strangers import OFFICIALS
from tapsyrma.loaders.russian.words import DASHES, Word
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Layout, Sentence, Span

_COLLEAGUES: Final = re.compile(
    r"[«„–— ]*(?:товарищи|коллеги|уважаемые (?:коллеги|товарищи))\b", re.IGNORECASE
)
_CALL: Final = 3
"""Most characters of a dash or quotation mark before the name by which somebody is called."""
_TAIL: Final = 14
"""Words of a remark behind a dash that ends a sentence."""
_NAMED: Final = frozenset({"Name", "Surn", "Patr"})
_ORDERING: Final = frozenset({"поручить", "потребовать", "приказать", "распорядиться", "велеть"})


def _closes_with_order(seen: Analysis) -> bool:
    """Whether a sentence ends in words that order, though its quotation lacks a mark: ", - поручил он"."""
    words = seen.line.words
    return any(
        word.text in DASHES
        and words[word.index - 1].text == ","
        and words[word.index + 1].letters
        and readings(words[word.index + 1].text)[0].lemma in _ORDERING
        for word in words[max(1, len(words) - _TAIL) : -1]
    )


def _is_lay(verb: Word, behind: Word) -> bool:
    """Whether a verb behind direct speech has no official for its subject."""
    said = readings(verb.text)[0]
    if said.number == "plur" or said.lemma == "говориться":
        return True
    who = readings(behind.text)[0] if behind.letters else None
    if who is None or who.part != "NOUN" or (who.case, who.number) != ("nominative", "sing"):
        return False
    if behind.key in lexicon.post_heads() or behind.key in lexicon.service_ranks() or who.lemma in OFFICIALS:
        return False
    return "anim" in who.traits and not _NAMED & who.traits


@frozen
class Audience:
    """The listeners of the speech on one page; ``look`` analyses a sentence of it.

    ``ends`` keeps the sentences looked at for the end of a quotation, ``calls`` the first sentence of a block
    that calls somebody: each is asked for by all around it.
    """

    layout: Layout
    look: Callable[[Sentence], Analysis]
    ends: dict[int, tuple[Analysis, Speech] | None] = field(default_factory=dict)
    calls: dict[int, int] = field(default_factory=dict)

    def told(self, sentence: Sentence, spoken: Speech, said: tuple[Span, ...]) -> tuple[Addressee, ...]:
        """To whom speech is said, by its own sentence, by the one that leads to it, or by its end."""
        own = spoken_to(self.look(sentence), spoken) or self._shouted_at(sentence) or self._called(sentence)
        if own:
            return own
        first = self.layout.first_of(sentence.block).index
        before = self.layout.sentences[first - 1] if first else None
        if before is not None and self.layout.text_of(before).rstrip().endswith(":"):
            seen = self.look(before)
            return spoken_to(seen, speech_in(seen.line, before.span, ()))
        closing = next(self._closing(sentence, said), None)
        return spoken_to(*closing) if closing is not None else ()

    def is_ordered(self, sentence: Sentence, said: tuple[Span, ...]) -> bool:
        """Whether the words behind the quotation order: "«Надо посадить деревья», – поручил аким отделу"."""
        for seen, speech in self._closing(sentence, said):
            for word in seen.line.words[1:]:
                behind = seen.line.words[word.index - 1].text in DASHES and not speech.covers(word.index)
                if behind and word.letters and readings(word.text)[0].lemma in _ORDERING:
                    return True
        return _closes_with_order(self.look(sentence))

    def is_lay(self, sentence: Sentence, said: tuple[Span, ...]) -> bool:
        """Whether several people, a letter or somebody of no office say it: "«…», – просят сельчане"."""
        for seen, speech in self._closing(sentence, said):
            words = seen.line.words
            for word in words[1:-1]:
                told = words[word.index - 1].text in DASHES and word.letters and not speech.covers(word.index)
                if told and readings(word.text)[0].part == "VERB":
                    return _is_lay(word, words[word.index + 1])
        return False

    def is_called(self, sentence: Sentence) -> bool:
        """Whether a sentence of the same paragraph calls somebody by given name and patronymic."""
        block = sentence.block
        if block not in self.calls:
            same = (one for one in self.layout.within(block, block + 1) if one.quoted and self._calls(one))
            self.calls[block] = next((one.index for one in same), len(self.layout.sentences))
        return self.calls[block] < sentence.index

    def _calls(self, sentence: Sentence) -> bool:
        """Whether a sentence begins by calling somebody: "Коллеги, …", "Нурлан Адилбекович, …"."""
        return _COLLEAGUES.match(self.layout.text_of(sentence)) is not None or any(
            person.patronymic and not person.surname and person.span.start - sentence.span.start <= _CALL
            for person in self.look(sentence).persons[:1]
        )

    def _closing(self, sentence: Sentence, said: tuple[Span, ...]) -> Iterator[tuple[Analysis, Speech]]:
        """The sentence in which the quotation around a sentence ends with words about the speaker."""
        for index in range(sentence.index, len(self.layout.sentences)):
            later = self.layout.sentences[index]
            if later.block != sentence.block:
                return
            if index not in self.ends:
                self.ends[index] = self._end_in(later, said)
            end = self.ends[index]
            if end is not None:
                yield end
                return

    def _end_in(self, sentence: Sentence, said: tuple[Span, ...]) -> tuple[Analysis, Speech] | None:
        """A sentence whose quotation ends before it does, with its speech."""
        seen = self.look(sentence)
        speech = speech_in(seen.line, sentence.span, said)
        ends = speech.spans and speech.spans[-1].end < sentence.span.end - sentence.span.start - 1
        return (seen, speech) if ends else None

    def _shouted_at(self, sentence: Sentence) -> tuple[Addressee, ...]:
        """Who is called by the sentence before: "Акимы округов! Пересядьте на дорогу"."""
        last = self.layout.sentences[sentence.index - 1] if sentence.index else None
        if last is None or last.block != sentence.block or not self.layout.text_of(last).endswith("!"):
            return ()
        shout = self.look(last)
        return called(shout, 0, len(shout.line.words))

    def _called(self, sentence: Sentence) -> tuple[Addressee, ...]:
        """Who was called last in the speech of the same paragraph: its later sentences are for them too."""
        first = self.layout.first_of(sentence.block).index
        for before in reversed(self.layout.sentences[first : sentence.index]):
            if before.quoted != sentence.quoted:
                return ()
            seen = self.look(before)
            owners = called(seen, 0, len(seen.line.words))
            if owners:
                return tuple(replace(one, basis="inferred") for one in owners)
        return ()
