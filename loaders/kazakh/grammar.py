"""The Kazakh grammar: what ``loaders.grammar.Grammar`` asks for, in Cyrillic and in Latin script."""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.find.terms import anchor_of
from tapsyrma.loaders.kazakh.antecedents import of_the_place, referring
from tapsyrma.loaders.kazakh.carried_out import carried_out, is_done
from tapsyrma.loaders.kazakh.clauses import ClauseReader
from tapsyrma.loaders.kazakh.confirmed import confirmed, confirming
from tapsyrma.loaders.kazakh.dashed import by_head, unattributed
from tapsyrma.loaders.kazakh.deadlines import DeadlineReader
from tapsyrma.loaders.kazakh.enumerated import list_opens, listed
from tapsyrma.loaders.kazakh.following import followed
from tapsyrma.loaders.kazakh.gatherings import GatheringReader
from tapsyrma.loaders.kazakh.items import ItemReader
from tapsyrma.loaders.kazakh.leads import (
    announcing,
    is_opener,
    is_told_closer,
    opens_in_particular,
    promises_orders,
    reopened,
    sets_aims,
)
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import word_set
from tapsyrma.loaders.kazakh.minutes import presiding, signatory, titled
from tapsyrma.loaders.kazakh.names import Name
from tapsyrma.loaders.kazakh.owners import ministers
from tapsyrma.loaders.kazakh.owners import several as owners
from tapsyrma.loaders.kazakh.page import Page
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.persons import beside, person
from tapsyrma.loaders.kazakh.phrases import mention
from tapsyrma.loaders.kazakh.posts import record
from tapsyrma.loaders.kazakh.reading import Reading, read
from tapsyrma.loaders.kazakh.received import told_visitor
from tapsyrma.loaders.kazakh.scopes import enumerated
from tapsyrma.loaders.kazakh.speech import (
    SpeechReader,
    closes_speech,
    is_said_to_somebody,
    post_label,
    quotes,
)
from tapsyrma.loaders.kazakh.stand_ins import listed_behind
from tapsyrma.loaders.kazakh.subjectless import went_on
from tapsyrma.loaders.kazakh.summed import summed
from tapsyrma.loaders.kazakh.tables import rows
from tapsyrma.loaders.kazakh.tokens import OPENING, Token
from tapsyrma.loaders.kazakh.turning import Turning
from tapsyrma.loaders.kazakh.verbless import verbless_orders
from tapsyrma.loaders.once import OncePerFinding, OncePerPage, OncePerSentence
from tapsyrma.ontology.records import (
    Addressee,
    Attribution,
    Clause,
    Found,
    Gathering,
    Layout,
    Person,
    Post,
    Sentence,
    Span,
)

_HE, _TO_HIM = "ол", "оган"
_MARKS = ".,!?»”"
_NAMELY = frozenset((",", "атап", "аитканда", "иагни", "онын", "сонын", "ишинде"))
_RUBRIC = 3
"""Words of a site's section: "Үкімет жаңалықтары"."""
_QUOTED_REACH = 8
"""Sentences that a quotation may have before "деді ол"."""


class Kazakh:
    """Reads single Kazakh sentences."""

    def __init__(self) -> None:
        self._page = OncePerPage(Page)
        self._turning = OncePerPage(lambda layout: Turning(layout, self.find))
        self._found = OncePerSentence(self._find)
        self._said = OncePerFinding(self._attributions)

    def find(self, layout: Layout, sentence: Sentence) -> Found:
        """Everything that the sentence names."""
        return self._found(layout, sentence)

    def _find(self, layout: Layout, sentence: Sentence) -> Found:
        reading, text = read(layout, sentence), layout.document.text
        tokens = reading.tokens
        posts = [record(p, text, tokens) for p in reading.posts if p.named and not p.plural]
        several = {
            group: enumerated(group, text, tokens) or ministers(group, text, reading.nominals)
            for group in reading.collectives
        }
        posts += [post for row in several.values() for post in row]
        shared = {group: owners(group, text, reading.nominals) for group in reading.collectives}
        page = self._page(layout)
        rubric = layout.blocks[sentence.block].kind == "heading" and len(tokens) <= _RUBRIC
        bodies = [
            page.full(mention("body", body, text, tokens))
            for body in reading.bodies
            if not (rubric and body.sort == "government")
        ]
        bodies += [body for row in shared.values() for body in row]
        bodies += of_the_place(layout, sentence, reading)
        return Found(
            sentence,
            persons=_persons(reading, text, page.names(reading)),
            posts=tuple(sorted(posts, key=lambda post: post.span)),
            bodies=tuple(sorted(bodies, key=lambda body: body.span)),
            collectives=tuple(
                mention("collective", group, text, tokens)
                for group, row in several.items()
                if not row and not shared[group]
            ),
            programmes=tuple(mention("programme", one, text, tokens) for one in reading.programmes),
            deadlines=DeadlineReader(tokens, anchor_of(layout.document.date)).all(text),
        )

    def clauses(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses of a sentence, in order.

        A promise before "Атап айтқанда:" opens its list there.
        """
        if is_opener(layout, found.sentence.index):
            before = self.find(layout, layout.sentences[found.sentence.index - 1])
            promised = [
                clause for clause in self._own(layout, before) if clause.announced and not clause.actions
            ]
            return tuple(reopened(found, clause) for clause in promised[-1:])
        behind = self._promise(layout, found)
        if behind is not None:
            return listed(layout, found, _parties(layout, found, read(layout, found.sentence)), behind)
        own = self._signed(layout, found, followed(layout, found, self._own(layout, found), self.find))
        own = unattributed(layout, found, own, self.find, self.attributions)
        promises = bool(own) and own[-1].announced is not None and not own[-1].actions
        return own[:-1] if promises and is_opener(layout, found.sentence.index + 1) else own

    def _promise(self, layout: Layout, found: Found) -> Clause | None:
        """The promise before a sentence that lists what was promised: "Олар: жөндеу; салу"."""
        if found.sentence.index == 0 or list_opens(read(layout, found.sentence).tokens) is None:
            return None
        before = self._own(layout, self.find(layout, layout.sentences[found.sentence.index - 1]))[-1:]
        return next((one for one in before if one.announced is not None and not one.actions), None)

    def _own(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses that the words of a sentence tell by themselves."""
        reading = read(layout, found.sentence)
        page = self._page(layout)
        labelled = found.sentence.block in page.labelled
        ordered = page.directive and self._goes_on(layout, found, reading)
        spoken = (
            labelled
            or ordered
            or found.sentence.quoted
            or any(a.manner == "says" for a in self.attributions(layout, found))
        )
        spelt = self._is_spelt_out(layout, found.sentence, reading.tokens)
        spoken = (
            spoken
            or spelt
            or is_told_closer(layout, found.sentence)
            or (page.addressed is not None and found.sentence.index > page.addressed)
        )
        parties = _parties(layout, found, reading)
        by = confirming(layout, found, self.find)
        clauses = ClauseReader(
            reading.tokens,
            found,
            parties,
            spoken=spoken or by is not None,
            directive=page.directive or spelt or by is not None,
            confer=page.confers or self._turning(layout).aims(found),
            direct=found.sentence.quoted
            or labelled
            or quotes(reading.tokens)
            or post_label(parties) is not None,
        ).all()
        clauses = confirmed(clauses, by) if by is not None else clauses
        tabled = rows(layout, found, reading.tokens, parties)
        if tabled:
            return tabled
        clauses = self._told_before(layout, found, self._resumed(layout, found, clauses))
        clauses = told_visitor(layout, found, went_on(layout, found, clauses, self.find), self.find)
        clauses = self._turning(layout).told(found, clauses, labelled=labelled)
        lead = clauses[-1] if clauses else None
        if lead is None or not (lead.actions or lead.opens_list):
            listed = announcing(layout, found, reading.tokens, parties)
            if listed and listed[-1].opens_list:
                return listed
            if listed:
                clauses, lead = listed, listed[-1]
            elif lead is None:
                orders = page.directive or page.confers
                clauses = verbless_orders(layout, found, reading, parties, spoken=spoken, orders=orders)
        clauses = listed_behind(layout, found, reading.tokens, clauses)
        clauses = carried_out(layout, found, summed(layout, found, reading.tokens, clauses))
        return _with_list(found, reading.tokens, parties, clauses)

    def _is_spelt_out(self, layout: Layout, sentence: Sentence, tokens: tuple[Token, ...]) -> bool:
        """Whether a sentence spells out the orders that the one before it promises: "Атап айтқанда, …"."""
        if sentence.index == 0 or not opens_in_particular(tokens):
            return False
        before = layout.sentences[sentence.index - 1]
        promised = self._own(layout, self.find(layout, before))[-1:]
        return any(promises_orders(layout, clause) for clause in promised)

    def _signed(self, layout: Layout, found: Found, leads: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """Leads that order in the first person ("БҰЙЫРАМЫН:"), as ones of whoever signs the paper."""
        if found.sentence.quoted or not any(lead.speaker and lead.opens_list for lead in leads):
            return leads
        if self._page(layout).addressed is not None:
            return leads
        signed = signatory(layout, found.sentence, self.find) or titled(layout, found.sentence, self.find)
        return tuple(replace(lead, issuer=signed, speaker=False) if lead.speaker else lead for lead in leads)

    def _goes_on(self, layout: Layout, found: Found, reading: Reading) -> bool:
        """Whether a sentence is one of announced orders: "Үшіншіден, …", or goes on with an item."""
        block = layout.blocks[found.sentence.block]
        counted = bool(reading.tokens) and reading.tokens[0].plain in word_set("cues", "counted")
        return counted or (block.kind == "item" and found.sentence.span.start > block.span.start + 1)

    def item(self, layout: Layout, found: Found, lead: Clause) -> tuple[Clause, ...]:
        """The clauses of a list item, given the lead that opened the list."""
        reading = read(layout, found.sentence)
        parties = _parties(layout, found, reading)
        aims = sets_aims(layout, lead)
        clauses = ItemReader(reading.tokens, found, parties, lead, aims=aims).all()
        return followed(layout, found, clauses, self.find)

    def attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who the words of the sentence say is speaking."""
        return self._said(layout, found)

    def _attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        said = SpeechReader(read(layout, found.sentence).tokens, found).all()
        introduced = self._introduced(layout, found) if not said else ()
        if not (said or introduced):
            return self._closed_later(layout, found)
        meant = (self._meant(layout, found, one) for one in said)
        return introduced or tuple(by_head(layout, one, self.find) for one in meant)

    def _closed_later(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who says words that no mark opens and a later sentence closes: "Күшейтіңіздер. …, – деді ол"."""
        tokens = read(layout, found.sentence).tokens
        here = found.sentence
        if here.quoted or layout.blocks[here.block].kind != "paragraph" or not is_said_to_somebody(tokens):
            return ()
        for later in layout.sentences[here.index + 1 : here.index + 1 + _QUOTED_REACH]:
            if later.block != here.block or later.quoted:
                break
            if closes_speech(read(layout, later).tokens):
                said = self.attributions(layout, self.find(layout, later))
                speech = [one for one in said if one.manner == "says"]
                return tuple(replace(one, sentence=here.index) for one in speech[:1])
        return ()

    def _introduced(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who is about to speak: "Осыны тыңдаған министр:" above a quotation, "әкім қосып қойды: «…»"."""
        tokens = read(layout, found.sentence).tokens
        colon = next((at for at, token in enumerate(tokens) if token.text == ":"), 0)
        if colon == 0 or found.sentence.quoted:
            return ()
        behind = tokens[colon + 1].text if colon + 1 < len(tokens) else ""
        after = layout.sentences[found.sentence.index + 1 : found.sentence.index + 2]
        if behind not in OPENING and not (behind == "" and after and after[0].quoted):
            return ()
        comma = max((at for at in range(colon) if tokens[at].text == ","), default=-1)
        parties = Parties(tokens, found)
        who = parties.subject(comma + 1, colon) or parties.subject(0, colon)
        if who is None or who.mention.kind == "collective":
            return ()
        return (Attribution(found.sentence.index, tokens[colon].span, "says", who.mention),)

    def _meant(self, layout: Layout, found: Found, said: Attribution) -> Attribution:
        """An attribution to "ол" as one to the person who acts in the sentence before the quotation.

        Who else "ол" may be, the speaker before for one, is not the grammar's to tell.
        """
        after = layout.document.text[said.cue.end : found.sentence.span.end].split()
        if said.speaker is not None or not after or fold(after[0].strip(_MARKS)) != _HE:
            return said
        meant = self._acting(layout, found)
        return replace(said, speaker=meant) if meant is not None else said

    def _acting(self, layout: Layout, found: Found) -> Person | Post | None:
        """The person who acts, or the only one who is named, in the last sentence before that is not said."""
        for index in range(found.sentence.index - 1, max(-1, found.sentence.index - 1 - _QUOTED_REACH), -1):
            before = layout.sentences[index]
            if before.quoted or layout.blocks[before.block].zone != "text":
                continue
            earlier = self.find(layout, before)
            tokens = read(layout, before).tokens
            subject = Parties(tokens, earlier).subject(0, len(tokens) - 1)
            if subject is not None:
                return subject.mention if isinstance(subject.mention, Person | Post) else None
            only = [
                a.mention for a in Parties(tokens, earlier).everyone if isinstance(a.mention, Person | Post)
            ]
            return only[0] if len(only) == 1 else None
        return None

    def _resumed(self, layout: Layout, found: Found, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """Clauses whose subject is "ол", as ones of the person who acts in the sentence before."""
        tokens = read(layout, found.sentence).tokens
        if not tokens or tokens[0].plain != _HE or found.sentence.quoted:
            return clauses
        own = [c for c in clauses if c.issuer is None and not c.speaker and c.force == "explicit"]
        meant = self._acting(layout, found) if own else None
        near = layout.sentences[max(0, found.sentence.index - 1)].block == found.sentence.block
        if meant is None or not near:
            return clauses
        return tuple(replace(c, issuer=meant) if c in own else c for c in clauses)

    def _told_before(self, layout: Layout, found: Found, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """Clauses that open with "Оған", told to the person who acts in the sentence before."""
        tokens = read(layout, found.sentence).tokens
        opens = bool(tokens) and tokens[0].plain == _TO_HIM and not found.sentence.quoted
        if not (opens and clauses) or any(a.role == "lead" for c in clauses for a in c.addressees):
            return clauses
        meant = self._acting(layout, found)
        before = layout.sentences[found.sentence.index - 1]
        if meant is None or before.block != found.sentence.block:
            return clauses
        led = self.gatherings(layout, self.find(layout, before))
        if any(one.chair is not None and one.chair.name == meant.name for one in led):
            return clauses  # whoever held the meeting was told nothing there
        told = (Addressee(meant, basis="inferred"),)
        return tuple(
            replace(clause, addressees=(*told, *clause.addressees), actions=_behind(tokens, clause.actions))
            for clause in clauses
        )

    def gatherings(self, layout: Layout, found: Found) -> tuple[Gathering, ...]:
        """The meetings that the sentence names."""
        reading = read(layout, found.sentence)
        held = GatheringReader(reading.nominals, found, layout.document.text).all()
        return held or presiding(layout, found)

    def done(self, layout: Layout, found: Found) -> bool:
        """Whether the sentence says that something ordered was carried out."""
        return is_done(layout, found.sentence)


def _parties(layout: Layout, found: Found, reading: Reading) -> Parties:
    """The parties of a sentence, bare heads among them: the body that was named before, else one unnamed.

    An unnamed one is an owner and no body of its own.
    """
    text = layout.document.text
    meant = referring(layout, found.sentence, reading)
    known = {one.span for one in meant}
    unnamed = (
        one
        for phrase in reading.unnamed
        for one in owners(phrase, text, reading.nominals)
        or (mention("collective", phrase, text, reading.tokens),)
    )
    more = (*meant, *(one for one in unnamed if not any(one.span.covers(span) for span in known)))
    return Parties(reading.tokens, found, more, inferred=meant)


def _behind(tokens: tuple[Token, ...], acts: tuple[Span, ...]) -> tuple[Span, ...]:
    """Acts without the pronoun with which their sentence opens: "Оған | жұмысты аяқтау"."""
    if not acts or acts[0].start != tokens[0].start:
        return acts
    return (Span(tokens[1].start, acts[0].end), *acts[1:])


def _with_list(
    found: Found, tokens: tuple[Token, ...], parties: Parties, clauses: tuple[Clause, ...]
) -> tuple[Clause, ...]:
    """The clauses of a sentence with those of a list that its last one announces in the same sentence."""
    lead = clauses[-1] if clauses else None
    if lead is None or lead.announced is None or lead.opens_list:
        return clauses
    after = next(i for i, token in enumerate(tokens) if token.end == lead.cue.end) + 1
    while after < len(tokens) and tokens[after].plain in _NAMELY:
        after += 1  # "тапсырмалар берілді, атап айтқанда: …"
    if after >= len(tokens) or tokens[after].text != ":":
        return clauses
    items = ItemReader(tokens, found, parties, lead).inline(after + 1)
    return (*clauses, *(replace(item, addressees=item.addressees or lead.addressees) for item in items))


def make() -> Kazakh:
    """The grammar, as the loader asks for it."""
    return Kazakh()


def _persons(reading: Reading, text: str, names: tuple[Name, ...]) -> tuple[Person, ...]:
    tokens = reading.tokens
    return tuple(person(text, tokens, name, beside(tokens, name, reading.posts, names)) for name in names)
