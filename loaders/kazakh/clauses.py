"""Clauses of instructing: cue, acts, who instructs and who is told, put together for one sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from tapsyrma.loaders.kazakh.cues import Cue, CueFinder, cue_words, is_recalled, tense
from tapsyrma.loaders.kazakh.heads import acts, is_object, is_separator, verbal_noun
from tapsyrma.loaders.kazakh.imperatives import imperatives, is_retold
from tapsyrma.loaders.kazakh.lexicon import phrase_set, phrases, section, word_set
from tapsyrma.loaders.kazakh.parties import Actor, Parties
from tapsyrma.loaders.kazakh.tokens import Token
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Force, Found, Mention, Span

_LAST_SHAPES: dict[str, frozenset[str]] = {
    "order": frozenset(("accusative",)),
    "telling": frozenset(("accusative",)),
    "passive": frozenset(("bare", "possessed", "accusative")),
    "task": frozenset(("bare", "dative")),
    "necessity": frozenset(("bare", "possessed")),
    "modal": frozenset(("bare", "possessed", "dative")),
}
_TAIL = 12
"""Words that may stand between the last act and its cue."""
_TASK_TAIL = 3
_LOOSE = 4
"""Adverbs that may stand between the last act and its cue, beside those who are told."""
_BEHALF_REACH = 8
_SHORTEST_MODAL = 3
_SPEECH_REACH = 5
_OPINIONS = frozenset(("саналы", "санаиды", "оилаиды", "есептеиди", "санаимын", "оилаимын", "есептеимин"))
_PERSONS = ("мын", "мин", "мыз", "миз", "сыз", "сиз")
"""Endings of finite verbs after which a new clause begins: "қолдаймын, …"."""
_FINITE = ("ды", "ди", "ты", "ти", "ады", "еди", "иди")


@cache
def connectives() -> tuple[tuple[str, ...], ...]:
    """Openers of sentences and clauses that belong to no act."""
    return phrases(section("connectives"))


class ClauseReader:
    """Reads the clauses of one sentence.

    ``spoken`` says that the sentence is direct speech, or retells it ("…деп атап өтті"). ``directive`` says
    that orders are given on this page at all; elsewhere "қажет" is an opinion, and what it says no instruction.
    """

    def __init__(
        self, tokens: tuple[Token, ...], found: Found, parties: Parties, *, spoken: bool, directive: bool
    ) -> None:
        self.directive = directive
        self.tokens = tokens
        self.found = found
        self.parties = parties
        self.spoken = spoken
        self.closed = frozenset(
            at
            for mention in (
                *found.bodies,
                *found.programmes,
                *found.collectives,
                *found.posts,
                *found.persons,
            )
            for at, token in enumerate(tokens)
            if mention.span.start <= token.start and token.end <= mention.span.end
        )

    def all(self) -> tuple[Clause, ...]:
        """Every clause in order."""
        orders = [Cue(at, at, "imperative") for at in imperatives(self.tokens)] if self.spoken else []
        cues = sorted((*CueFinder(self.tokens).all(), *orders), key=lambda cue: cue.first)
        clauses: list[Clause] = []
        start = 0
        for cue in cues:
            for clause in self._read(cue, start):
                clauses.append(self._carried(clause, clauses))
            start = cue.last + 1
        return tuple(clauses)

    @staticmethod
    def _carried(clause: Clause, before: list[Clause]) -> Clause:
        """A clause with the issuer of the one before it in the same sentence: "…тапсырып, …міндеттеді"."""
        last = before[-1].issuer if before else None
        if last is None or clause.issuer is not None or clause.speaker:
            return clause
        return replace(clause, issuer=last)

    def _read(self, cue: Cue, start: int) -> list[Clause]:
        start = self.skip(start, cue.first)
        if cue.shape == "imperative":
            return self._ordered(cue, start)
        last = self._last_act(cue, start)
        if last is None:
            return self._announced(cue, start)
        if cue.shape == "modal":
            return self._modal(cue, start, last)
        if cue.shape == "necessity" and not (self.directive and self._is_said(cue)):
            return []
        clauses = self._acts(cue, start, last)
        return [clause for clause in clauses if clause.addressees] if cue.shape == "telling" else clauses

    # --- stretches ------------------------------------------------------------------------------------

    def skip(self, at: int, last: int) -> int:
        """Past marks, conjunctions and sentence openers."""
        while at < last:
            token = self.tokens[at]
            length = self._connective(at, last)
            if length:
                at += length
            elif token.text in ",;:–—-.…»”)" or is_separator(token):
                at += 1
            else:
                break
        return at

    def _connective(self, at: int, last: int) -> int:
        for words in connectives():
            if at + len(words) <= last and all(
                self.tokens[at + i].plain == word for i, word in enumerate(words)
            ):
                return len(words)
        return 0

    def _after_speech(self, first: int, last: int) -> int:
        """Past a converb of speech before the act: "…тұрғанын алға тартып, | бұл мәселеге…"."""
        converbs = word_set("speech_converbs")
        for at in range(last - 1, first, -1):
            before = self.tokens[at - 1].plain
            if self.tokens[at].text == "," and (before in converbs or before.endswith(_PERSONS)):
                return self.skip(at, last)
        return first

    def _last_act(self, cue: Cue, start: int) -> int | None:
        """The verbal noun that the cue governs."""
        reach = {"task": _TASK_TAIL, "telling": 1}.get(cue.shape, _TAIL)
        for at in range(cue.first - 1, max(start, cue.first - reach) - 1, -1):
            token = self.tokens[at]
            if token.text in ",;.:":
                return None
            if at in self.closed:
                continue
            shape = verbal_noun(token.plain)
            if shape in _LAST_SHAPES[cue.shape]:
                return at if self._is_governed(cue, at) else None
            if shape == "dative" and cue.shape == "order" and at == cue.first - 1:
                return at
        return None

    def _is_governed(self, cue: Cue, at: int) -> bool:
        """Whether only adverbs, names or "туралы" part an act from its cue."""
        about = word_set("cues", "about") | word_set("cues", "announcers")
        between = range(at + 1, cue.first)
        if cue.shape == "task":
            return all(self.tokens[i].plain in about for i in between)
        if cue.shape in ("modal", "necessity"):
            return len(between) == 0 or all(self.tokens[i].plain in ("да", "де", "та", "те") for i in between)
        loose = [i for i in between if i not in self.closed]
        if cue.shape == "passive" and any(is_object(self.tokens[i].plain) for i in loose):
            return False
        return len(loose) <= _LOOSE

    # --- shapes of clauses -----------------------------------------------------------------------------

    def _acts(self, cue: Cue, start: int, last: int) -> list[Clause]:
        subject = self._subject(cue, start, last)
        if cue.is_demand and subject is None:
            return []
        begin = subject.last + 1 if subject is not None and subject.last < last else start
        begin = self._after_speech(self.skip(begin, last), last)
        told, first = self.parties.told(begin, last)
        after = self.parties.after(last + 1, cue.first - 1)
        shapes = frozenset((verbal_noun(self.tokens[last].plain) or "bare", "bare"))
        clauses: list[Clause] = []
        for opening, end in acts(self.tokens, first, last, shapes, self.closed):
            at = self.skip(opening, end)
            own, at = self.parties.told(at, end) if opening != first else ((), at)
            told = own or told
            issuer = subject.mention if subject is not None else None
            clauses.append(self._clause(cue, issuer, (*told, *after), (self.skip(at, end), end)))
        deadline = self._fronted(begin, first)
        return [replace(clause, deadline=deadline) for clause in clauses] if deadline else clauses

    def _subject(self, cue: Cue, start: int, last: int) -> Actor | None:
        if cue.is_passive or cue.tense == "myself":
            return None
        return self.parties.subject(start, last) or self.parties.subject(last, cue.first)

    def _modal(self, cue: Cue, start: int, last: int) -> list[Clause]:
        """As in "Әр әкім … көруі керек": said by whoever speaks, or following an order that the sentence names."""
        behalf = self._on_behalf(start, last)
        if behalf is not None:
            issuer, told, begin = behalf
            said = self._clause(cue, issuer, told, (begin, cue.last), force="reported")
            return [said]
        if not self.spoken or self._is_past(cue) or self._is_vague(last) or self.tokens[-1].text == "?":
            return []
        found = self._by_doer(cue, start, last, cue.last)
        if any(self._is_told(clause) for clause in found):
            return found
        # "келуге тиіс" of things and children is what is due to them.
        owed = verbal_noun(self.tokens[last].plain) == "dative"
        return found if self.directive and not owed else []

    @staticmethod
    def _is_told(clause: Clause) -> bool:
        """Whether a body, a post or a group must act, who can be told to."""
        return any(addressee.mention.kind != "person" for addressee in clause.addressees)

    def _ordered(self, cue: Cue, start: int) -> list[Clause]:
        if is_retold(self.tokens, cue.first):
            told, first = self.parties.told(start, cue.first)
            if not told:
                subject = self.parties.within(start, cue.first)
                told = tuple(Addressee(a.mention) for a in subject if a.case == "dative")[:1]
                first = subject[0].first if told else start
            return [self._clause(cue, None, told, (first, cue.first), force="reported")]
        return self._by_doer(cue, start, cue.first, cue.first)

    def _by_doer(self, cue: Cue, start: int, last: int, end: int) -> list[Clause]:
        """A clause whose subject is the one who must act."""
        start = self._after_speech(start, last)
        told = self.parties.doer(start, last)
        first = start
        if told:
            first = next(a.last + 1 for a in self.parties.everyone if a.mention is told[-1].mention)
            first = self._past_particles(first, last)
        if end - first < (_SHORTEST_MODAL if cue.shape == "modal" and not told else 1):
            return []
        return [self._clause(cue, None, told, (first, end))]

    def _past_particles(self, at: int, last: int) -> int:
        while at < last and self.tokens[at].plain in ("да", "де", "та", "те", ",", "–"):
            at += 1
        return at

    def _announced(self, cue: Cue, start: int) -> list[Clause]:
        """As in "Бірқатар тапсырма берді": a promise of instructions, perhaps with their list behind a colon."""
        promised = self.tokens[cue.first].plain.startswith(("тапсырма", "нускау", "миндет"))
        if cue.shape != "task" or cue.tense != "now" or not promised:
            return []
        subject = self._subject(cue, start, cue.first)
        begin = subject.last + 1 if subject is not None else start
        told = self.parties.after(begin, cue.first)
        first = cue.first
        announcers = word_set("cues", "announcers")
        while first > start and self.tokens[first - 1].plain in announcers:
            first -= 1
        if cue.is_passive and first == cue.first:
            return []
        return [
            Clause(
                sentence=self.found.sentence.index,
                cue=self._span(cue.first, cue.last),
                force=self._force(cue),
                issuer=subject.mention if subject is not None else None,
                speaker=subject is None and self.found.sentence.quoted,
                addressees=told,
                opens_list=self.tokens[-1].text == ":",
                announced=self._span(first, cue.last),
            )
        ]

    def _fronted(self, first: int, last: int) -> Deadline | None:
        """A term that stands before all acts and so holds for each of them."""
        if last <= first:
            return None
        span = self._span(first, last - 1)
        return next((d for d in self.found.deadlines if span.covers(d.span) and not d.earliest), None)

    # --- what the words around a cue say --------------------------------------------------------------

    def _is_said(self, cue: Cue) -> bool:
        """Whether a verb of speech follows: "қажеттігін | айтты"."""
        before = word_set("cues", "before_speech")
        for token in self.tokens[cue.last + 1 : cue.last + 1 + _SPEECH_REACH]:
            if token.plain.endswith(_FINITE):
                return True
            if token.plain not in before:
                return False
        return False

    def _is_past(self, cue: Cue) -> bool:
        """Whether more follows than the end of a clause: "керек болған", "керек емес", "қажет деп санайды"."""
        following = self.tokens[cue.last + 1].plain if cue.last + 1 < len(self.tokens) else ""
        if following == "деп":
            return self.tokens[cue.last + 2].plain in _OPINIONS if cue.last + 2 < len(self.tokens) else True
        return (
            bool(following) and following[0].isalpha() and following not in ("жане", "ал", "ари", "сондыктан")
        )

    def _is_vague(self, last: int) -> bool:
        """Whether a verb says no act: "түсіну қажет", "айта кету керек"."""
        plain = self.tokens[last].plain
        before = self.tokens[last - 1].plain if last else ""
        stem = plain[:-1] if plain.endswith(("уы", "уи")) else plain
        said = {(plain,), (stem,), (before, plain), (before, stem)}
        return bool(said & phrase_set("cues", "not_acts"))

    def _on_behalf(self, start: int, last: int) -> tuple[Mention, tuple[Addressee, ...], int] | None:
        """As in "Мемлекет басшысының Үкіметке берген тапсырмасына сай, …": whose order it was, to whom, what follows."""
        orders, according = word_set("cues", "on_behalf"), word_set("cues", "according")
        for at in range(start, last):
            if self.tokens[at].plain not in orders or self.tokens[at + 1].plain not in according:
                continue
            before = self.parties.within(max(start, at - _BEHALF_REACH), at)
            issuer = next((a.mention for a in before if a.case == "genitive"), None)
            if issuer is None:
                return None
            told = tuple(Addressee(a.mention) for a in before if a.case == "dative")
            return issuer, told, self.skip(at + 2, last)
        return None

    # --- records --------------------------------------------------------------------------------------

    def _span(self, first: int, last: int) -> Span:
        return Span(self.tokens[first].start, self.tokens[last].end)

    def _clause(
        self,
        cue: Cue,
        issuer: Mention | None,
        told: tuple[Addressee, ...],
        act: tuple[int, int],
        *,
        force: Force | None = None,
    ) -> Clause:
        first, last = self._unquoted(*act)
        partners = tuple(p for p in self.parties.partners(first, last) if p not in told)
        return Clause(
            sentence=self.found.sentence.index,
            cue=self._span(cue.first, cue.last),
            force=force or self._force(cue),
            actions=(self._span(first, last),),
            issuer=issuer,
            speaker=issuer is None and (cue.tense == "myself" or self.found.sentence.quoted),
            addressees=(*told, *partners),
        )

    def _unquoted(self, first: int, last: int) -> tuple[int, int]:
        """Past a quotation mark that opens before an act and closes behind it."""
        closed = any(self.tokens[at].text in "»”" for at in range(first, last + 1))
        if self.tokens[first].text in "«“„\"" and not closed and first < last:
            return first + 1, last
        return first, last

    def _force(self, cue: Cue) -> Force:
        if cue.tense == "recalled" or is_recalled(self.tokens):
            return "reported"
        if cue.shape == "necessity" and self._is_ordered(cue):
            return "explicit"
        return "modal" if cue.shape in ("modal", "necessity") else "explicit"

    def _is_ordered(self, cue: Cue) -> bool:
        """As in "қажеттігін тапсырды"."""
        following = self.tokens[cue.last + 1].plain if cue.last + 1 < len(self.tokens) else ""
        return tense(following, cue_words().verbs) is not None
