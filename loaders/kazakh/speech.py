"""Who is speaking by the words of a sentence: "…, – деді министр", "министрдің айтуынша"."""

from __future__ import annotations

from functools import cache

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.imperatives import imperatives
from tapsyrma.loaders.kazakh.lexicon import grouped, section, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.stretches import SAYING
from tapsyrma.loaders.kazakh.tokens import DASHES, OPENING, Token
from tapsyrma.ontology.records import Attribution, Found, Person, Post, Span

_QUOTE_REACH = 8
_PAPER_REACH = 6
"""Words from whoever's paper it is to the word for it: "№ 31 қаулысы"."""


@cache
def _cues() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases of speech with their manner, by their first word, longer ones first."""
    data = section("speech")
    return grouped({manner: data[manner] for manner in ("reports", "says")}, last=False)


@cache
def _beginnings() -> frozenset[str]:
    """The words with which what tells who speaks begins."""
    return frozenset(_cues()) | word_set("speech", "by_word") | {"деген", "деп"}


_CLOSING = frozenset("»”")
_BEFORE_DASH = frozenset(",.!?…")
_STOP = 2
"""The quotation mark that closes and the full stop behind it."""
_FULL_STOPS = frozenset(".…")


def label(parties: Parties) -> Person | None:
    """The person whose name and a colon stand before the words of a record: "Д. Қиясов: Вагон қайда?"."""
    first = next(iter(parties.everyone), None)
    if first is None or first.first != 0 or first.case != "nominative":
        return None
    named = isinstance(first.mention, Person) and parties.plain(first.last + 1) == ":"
    opens = first.last + 2 < len(parties.tokens) and _begins_speech(parties.tokens[first.last + 2 :])
    return first.mention if named and opens and isinstance(first.mention, Person) else None


def post_label(parties: Parties) -> Post | None:
    """The post that stands with a colon before a quotation or a dash: "Премьер-Министр: «Бұл аз»"."""
    first = next(iter(parties.everyone), None)
    if first is None or first.first != 0 or first.case != "nominative" or not isinstance(first.mention, Post):
        return None
    opens = parties.tokens[first.last + 1 : first.last + 3]
    quoted = len(opens) > 1 and opens[0].text == ":" and opens[1].text in OPENING | DASHES
    return first.mention if quoted else None


def _begins_speech(tokens: tuple[Token, ...]) -> bool:
    """Whether words stand behind a name and its colon, or a quotation up to the end of the sentence."""
    if tokens[0].text not in OPENING:
        return tokens[0].is_word
    closing = next((at for at, token in enumerate(tokens) if at and token.text in _CLOSING), len(tokens))
    return closing >= len(tokens) - _STOP


def is_said_to_somebody(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence tells somebody to act in words of direct speech: "керек", "күшейтіңіздер"."""
    modal = word_set("cues", "modal")
    return any(token.plain in modal for token in tokens) or bool(imperatives(tokens))


def quotes(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence leads to words of somebody within it: "инженерге: «Екі ауысымға қоясыз», – деді"."""
    return any(tokens[at].text == ":" and tokens[at + 1].text in OPENING for at in range(1, len(tokens) - 1))


def closes_speech(tokens: tuple[Token, ...]) -> bool:
    """Whether a dash and a verb of saying stand behind words that no mark opens: "…, – деді әкім"."""
    if not tokens or tokens[0].text in DASHES or tokens[0].text in OPENING:
        return False
    return any(
        tokens[at].text in DASHES and tokens[at - 1].text in _BEFORE_DASH and tokens[at + 1].plain in SAYING
        for at in range(1, len(tokens) - 1)
    )


class SpeechReader:
    """Reads the attributions of one sentence."""

    def __init__(self, tokens: tuple[Token, ...], found: Found) -> None:
        self.tokens = tokens
        self.found = found
        self.parties = Parties(tokens, found)

    def all(self) -> tuple[Attribution, ...]:
        """Every attribution in order."""
        made: list[Attribution] = []
        at = 0
        speaker = label(self.parties) or post_label(self.parties)
        if speaker is not None:
            span = Span(self.tokens[0].start, speaker.span.end)
            made.append(Attribution(self.found.sentence.index, span, "says", speaker))
        made += self._by_paper()
        made += self._behind_dash()
        begins = _beginnings()
        while at < len(self.tokens):
            attribution, length = self._at(at) if self.tokens[at].plain in begins else (None, 1)
            if attribution is not None:
                made.append(attribution)
            at += length
        return tuple(made)

    def _behind_dash(self) -> list[Attribution]:
        """Who stands alone behind a quotation, without a verb: "…, – өңір басшысы."."""
        last = len(self.tokens) - 1
        while last >= 0 and self.tokens[last].text in _FULL_STOPS:
            last -= 1
        who = next((a for a in self.parties.everyone if a.last == last and a.case == "nominative"), None)
        if who is None or not self.found.sentence.quoted or not isinstance(who.mention, Person | Post):
            return []
        dash = who.first - 1
        closed = dash > 0 and self.tokens[dash - 1].text in (*_BEFORE_DASH, *_CLOSING)
        if not closed or self.tokens[dash].text not in DASHES:
            return []
        return [Attribution(self.found.sentence.index, self.tokens[dash].span, "says", who.mention)]

    def _by_paper(self) -> list[Attribution]:
        """Whose paper or words follow or are quoted: "№ 3 қаулысы бойынша:", "«…» деген нұсқауын"."""
        whose = word_set("speech", "given_by")
        for actor in self.parties.everyone:
            if actor.case != "genitive" or not isinstance(actor.mention, Person | Post):
                continue
            quoted = actor.last + 1 < len(self.tokens) and self.tokens[actor.last + 1].text in OPENING
            near = range(actor.last + 1, len(self.tokens) if quoted else actor.last + 1 + _PAPER_REACH)
            for at in near:
                if self.parties.plain(at) not in whose and not (quoted and self._is_called(at)):
                    continue
                leads = ":" in (self.parties.plain(at + 1), self.parties.plain(at + 2))
                if leads or (quoted and self.parties.plain(at - 1) == "деген"):
                    span = self.tokens[at].span
                    return [Attribution(self.found.sentence.index, span, "says", actor.mention)]
        return []

    def _is_called(self, at: int) -> bool:
        """Whether a word calls what was quoted before it an order: "«…» деген | нұсқауын"."""
        nouns = cue_words().nouns | {cue_words().demand}
        return self.parties.plain(at - 1) == "деген" and any(
            form.stem in nouns and form.possessed for form in forms(self.parties.plain(at))
        )

    def _at(self, at: int) -> tuple[Attribution | None, int]:
        if self.tokens[at].plain in word_set("speech", "by_word"):
            return self._by_word(at), 1
        if self.tokens[at].plain == "деген" and any(
            t.text in _CLOSING for t in self.tokens[max(0, at - 2) : at]
        ):
            return self._by_participle(at), 1
        if self._closes(at):
            who = self._speaker(at, at + 2)
            span = Span(self.tokens[at].start, self.tokens[at + 1].end)
            mention = who.mention if who is not None else None
            return Attribution(self.found.sentence.index, span, "says", mention), 2
        for words, manner in _cues().get(self.tokens[at].plain, ()):
            last = at + len(words)
            if tuple(token.plain for token in self.tokens[at:last]) == words:
                span = Span(self.tokens[at].start, self.tokens[last - 1].end)
                who = self._speaker(at, last)
                mention = who.mention if who is not None else None
                said = Attribution(
                    self.found.sentence.index, span, "reports" if manner == "reports" else "says", mention
                )
                return said, len(words)
        return None, 1

    def _closes(self, at: int) -> bool:
        """Whether any verb closes a quotation: "…», – деп | түйді әкім"."""
        if self.tokens[at].plain != "деп" or at == 0 or at + 1 >= len(self.tokens):
            return False
        quoted = self.tokens[at - 1].text in "–—-»”"
        return quoted and self.tokens[at + 1].plain.endswith(("ды", "ди", "ты", "ти"))

    def _by_word(self, at: int) -> Attribution | None:
        """As in "министрдің айтуынша"; "оның" stands for whoever spoke last."""
        token = self.tokens[at]
        before = next((a for a in self.parties.everyone if a.last == at - 1 and a.case == "genitive"), None)
        pronoun = at > 0 and self.tokens[at - 1].plain in word_set("pronouns")
        if before is None and not pronoun:
            return None
        mention = before.mention if before is not None else None
        return Attribution(self.found.sentence.index, token.span, "says", mention)

    def _by_participle(self, at: int) -> Attribution | None:
        """As in "«…», деген | Үкімет басшысы …": the speaker stands right behind."""
        who = next((a for a in self.parties.everyone if a.first == at + 1 and a.case == "nominative"), None)
        if who is None:
            return None
        return Attribution(self.found.sentence.index, self.tokens[at].span, "says", who.mention)

    def _speaker(self, first: int, after: int) -> Actor | None:
        """Who speaks: behind the verb of a quotation, otherwise the subject before it."""
        quoting = any(
            self.tokens[i].plain in SAYING for i in range(max(0, first - 2), min(after, len(self.tokens)))
        )
        if quoting:
            behind = self.parties.subject(after, min(after + _QUOTE_REACH, len(self.tokens)))
            if behind is not None:
                return behind
            return self._announced(first)
        return self.parties.subject(0, first)

    def _announced(self, first: int) -> Actor | None:
        """Who stands between the quotation and its verb, or before the colon that opens it."""
        dash = max((i for i in range(first) if self.tokens[i].text in "–—-»"), default=-1)
        colon = next((i for i in range(first) if self.tokens[i].text == ":"), 0)
        near = self.parties.subject(dash + 1, first)
        named = (a for a in self.parties.everyone if a.last == colon - 1 and a.case == "nominative")
        leading = next((a for a in named if isinstance(a.mention, Person | Post)), None)
        return near or leading or self.parties.subject(0, colon)
