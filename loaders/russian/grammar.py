"""Russian: what one sentence names, who instructs whom in it, who speaks and which meeting it tells of."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import Final

from tapsyrma.loaders.find.terms import anchor_of
from tapsyrma.loaders.grammar import Grammar
from tapsyrma.loaders.russian.analysis import Analysis, analyse
from tapsyrma.loaders.russian.attributions import is_done, read_attributions, spoken_by
from tapsyrma.loaders.russian.bans import with_ban
from tapsyrma.loaders.russian.clauses import (
    ends_in_order,
    orders,
    orders_plainly,
    read_clauses,
    read_item,
    read_row,
)
from tapsyrma.loaders.russian.earlier import already_begun, given_the_day_before
from tapsyrma.loaders.russian.enumerated import GOVERNING, as_lead
from tapsyrma.loaders.russian.gatherings import read_gatherings
from tapsyrma.loaders.russian.kinds import infinitives
from tapsyrma.loaders.russian.page import Page
from tapsyrma.loaders.russian.place import Place
from tapsyrma.loaders.russian.promises import is_promised, is_referred_to, sentence_behind
from tapsyrma.loaders.russian.pronouns import told_by_pronoun
from tapsyrma.loaders.russian.recall import is_message
from tapsyrma.loaders.russian.resolutions import HEADINGS, SPEECH, by_author, is_own, whose
from tapsyrma.loaders.russian.speech import Speech, speech_in
from tapsyrma.loaders.russian.spoken import begins_with_thing, is_bare
from tapsyrma.loaders.russian.subjects import agrees, subjects_of
from tapsyrma.loaders.russian.tails import LONGEST, gives_time, is_tail, with_bracket, with_tails
from tapsyrma.loaders.russian.transcripts import names_source
from tapsyrma.loaders.russian.wishes import referred_to
from tapsyrma.loaders.split.quotes import quotations, speech
from tapsyrma.ontology.records import (
    Attribution,
    Clause,
    Found,
    Gathering,
    Layout,
    Mention,
    Person,
    Sentence,
    Span,
)

_CAPITALISED: Final = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮІҺ](?<!\w.)[а-яёәғқңөұүіһ-]+")
_MINUTES: Final = re.compile(
    r"(?i)\b(?:протокол\w*|извлечение|поручения|постановил\w?|решил\w?|решение|что сделать)\b(?!.*\bисполн)"
)
_HEAD: Final = 200
"""Characters at the head of a page in which its minutes are named."""
_AFTER_ORDERS: Final = 25
"""Sentences before a bare infinitive in one of which somebody orders."""
_ADVICE: Final = re.compile(
    r"\b(?:жител|граждан|населени|родител|рекоменд|советуют|памятк|правила\b|казахстанц)"
)
"""What tells that infinitives advise everybody: "Жителям советуют: воду кипятить"."""
_AND: Final = ("И ", "А также ", "Также ")
"""How a sentence opens that goes on with the one before."""
_BEFORE: Final = 2
"""Sentences in which whom a pronoun means may stand."""
_KEPT: Final = 10_000
"""Sentences kept analysed: more than any release has, so that each is read once."""


class Russian:
    """The Russian grammar. It remembers the sentences of the document at hand and nothing else."""

    def __init__(self) -> None:
        self._known: frozenset[str] = frozenset()
        self._read: OrderedDict[int, Analysis] = OrderedDict()
        self._places: OrderedDict[int, Place] = OrderedDict()
        self._said: dict[int, tuple[Span, ...]] = {}
        self._page: Page | None = None

    def find(self, layout: Layout, sentence: Sentence) -> Found:
        """Everything that the sentence names."""
        seen = self._analysis(layout, sentence)
        return Found(
            sentence=sentence,
            persons=seen.persons,
            posts=seen.posts,
            bodies=seen.bodies,
            collectives=seen.collectives,
            programmes=seen.programmes,
            deadlines=seen.deadlines,
        )

    def clauses(self, layout: Layout, found: Found) -> tuple[Clause, ...]:
        """The instructing clauses of a sentence, in order."""
        heading = layout.blocks[found.sentence.block].kind == "heading"
        row = found.sentence.index in self._on(layout).rows
        if (
            heading
            and not row
            and not (names_source(layout.text_of(found.sentence)) or self._leads(layout, found.sentence))
            and not self._stands_alone(layout, found.sentence)
            and not is_referred_to(layout, found.sentence, partial(self._analysis, layout))
        ):
            return ()
        goes_on = self._goes_on(layout, found.sentence) or self._follows_order(layout, found.sentence)
        place = self._place(layout, found.sentence)
        if row:
            return read_row(place)
        if gives_time(place.seen) and self._is_ordered_before(layout, found.sentence):
            return ()  # with_tails has it
        clauses = read_clauses(place, ordered_before=goes_on)
        if not clauses and goes_on and self._heads_item(layout, found.sentence):
            clauses = read_item(place, Clause(found.sentence.index, found.sentence.span, "explicit"))
        return self._finished(layout, found.sentence, clauses)

    def item(self, layout: Layout, found: Found, lead: Clause) -> tuple[Clause, ...]:
        """The clauses of a list item's sentence, given the lead that opened the list."""
        above = layout.text_of(layout.sentences[lead.sentence])
        governed = GOVERNING.search(above) is not None
        listed = layout.blocks[found.sentence.block].kind == "item" or above.rstrip().endswith(":")
        place = self._place(layout, found.sentence)
        clauses = read_item(place, lead, governed=governed, listed=listed)
        return self._finished(layout, found.sentence, clauses)

    def attributions(self, layout: Layout, found: Found) -> tuple[Attribution, ...]:
        """Who the words of the sentence say is speaking, in order."""
        found_here = read_attributions(self._place(layout, found.sentence))
        replica = self._replica(layout, found.sentence)
        opening = (replica,) if replica is not None and replica.sentence == found.sentence.index else ()
        made = opening + tuple(
            one if one.speaker else replace(one, speaker=self._meant(layout, found.sentence, one))
            for one in found_here
        )
        return made or self._orator(layout, found.sentence)

    def _orator(self, layout: Layout, sentence: Sentence) -> tuple[Attribution, ...]:
        """Who speaks on a page that gives a speech in full, by its title: "Выступление министра на …"."""
        if not self._is_transcript(layout, sentence):
            return ()
        heads = (self._analysis(layout, one) for one in layout.sentences[:HEADINGS])
        orator = next((found for head in heads if (found := whose(head, SPEECH)) is not None), None)
        opening = Span(sentence.span.start, sentence.span.start)
        return (Attribution(sentence.index, opening, "says", orator),) if orator is not None else ()

    def _meant(self, layout: Layout, sentence: Sentence, said: Attribution) -> Mention | None:
        """Whom a pronoun means: the person who is the subject of the sentence before it in its paragraph."""
        before = layout.sentences[max(0, sentence.index - _BEFORE) : sentence.index]
        pronoun = self._analysis(layout, sentence).line.text
        for one in reversed([s for s in before if s.block == sentence.block and not s.quoted]):
            spoke = [a.speaker for a in read_attributions(self._place(layout, one)) if a.speaker]
            if (
                spoke
                and isinstance(spoke[-1], Person)
                and agrees(spoke[-1], pronoun, said.cue.start - sentence.span.start)
            ):
                return spoke[-1]
            people = subjects_of(self._analysis(layout, one))
            if people:
                fits = len(people) == 1 and agrees(people[0], pronoun, said.cue.start - sentence.span.start)
                return people[0] if fits else None
        return None

    def gatherings(self, layout: Layout, found: Found) -> tuple[Gathering, ...]:
        """The meetings that the sentence names as having taken place."""
        return tuple(read_gatherings(self._place(layout, found.sentence)))

    def done(self, layout: Layout, found: Found) -> bool:
        """Whether the sentence says that something ordered was carried out."""
        return is_done(self._analysis(layout, found.sentence).line)

    def _stands_alone(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a heading orders and nothing below it that is read, so that it repeats none of the body."""
        if not orders_plainly(self._analysis(layout, sentence).line):
            return False
        below = (read_clauses(self._place(layout, one)) for one in self._on(layout).ordering)
        return not any(clause.actions or clause.opens_list for clauses in below for clause in clauses)

    def _leads(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a heading ends in a verb of ordering above a list: "Коллегия постановила"."""
        following = layout.blocks[sentence.block + 1 : sentence.block + 2]
        seen = self._analysis(layout, sentence)
        return any(b.kind == "item" for b in following) and ends_in_order(seen.line)

    def _heads_item(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a sentence is the first of a list item."""
        block = layout.blocks[sentence.block]
        return block.kind == "item" and sentence.span.start <= block.span.start + 1

    def _finished(
        self, layout: Layout, sentence: Sentence, clauses: tuple[Clause, ...]
    ) -> tuple[Clause, ...]:
        """The clauses with what brackets and the sentences behind them tell of the last act."""
        if not clauses:
            return ()
        clauses = tuple(with_ban(clause, layout.document.text) for clause in clauses)
        unmarked = all(c.actions and c.cue.start == c.actions[0].start for c in clauses)
        if unmarked and self._goes_on_with_need(layout, sentence):
            clauses = tuple(replace(clause, force="modal") for clause in clauses)
        clauses = with_bracket(clauses, self._analysis(layout, sentence))
        if any(is_own(clause, layout.document.text) for clause in clauses) and not sentence.quoted:
            clauses = self._of_its_author(layout, clauses)
        if clauses and self._stands_above_list(layout, sentence):
            clauses = as_lead(clauses, layout.text_of(sentence), layout.document.text)
        if clauses and not sentence.quoted:
            near = reversed(layout.sentences[max(0, sentence.index - _BEFORE) : sentence.index])
            before = [self._analysis(layout, one) for one in near if one.block == sentence.block]
            seen = self._analysis(layout, sentence)
            clauses = (told_by_pronoun(clauses[0], seen, before), *clauses[1:])
            clauses = given_the_day_before(
                clauses, seen, before, partial(self._is_told_above, layout, sentence)
            )
        following = sentence_behind(layout, sentence)
        if clauses and following is not None:
            behind = self._analysis(layout, following)
            clauses = already_begun(referred_to(clauses, behind), self._analysis(layout, sentence), behind)
        return with_tails(clauses, self._tails(layout, sentence)) if clauses else ()

    def _goes_on_with_need(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether an infinitive goes on with a need said before: "Надо проверять. И заслушивать акиматы"."""
        if not (sentence.quoted and layout.text_of(sentence).lstrip('«"– ').startswith(_AND)):
            return False
        before = layout.sentences[sentence.index - 1 : sentence.index] if sentence.index else ()
        line = self._analysis(layout, sentence).line
        if not before or before[0].block != sentence.block or not infinitives(line):
            return False
        said = read_clauses(self._place(layout, before[0]))
        return bool(said) and all(clause.force == "modal" for clause in said)

    def _is_told_above(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether the page has told orders before the sentence that stands before this one."""
        above = layout.sentences[: max(0, sentence.index - 1)]
        return any(orders(self._analysis(layout, one).line) for one in above)

    def _of_its_author(self, layout: Layout, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """The clauses in the first person, issued by whoever's order the page is by its heading or foot."""
        heads = (self._analysis(layout, one) for one in layout.sentences[:HEADINGS])
        feet = (self._analysis(layout, one) for one in reversed(layout.sentences[-HEADINGS:]))
        return by_author(clauses, heads, feet, layout.document.text)

    def _stands_above_list(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a sentence ends its block right above a list item."""
        following = layout.sentences[sentence.index + 1 : sentence.index + 2]
        return any(s.block != sentence.block and layout.blocks[s.block].kind == "item" for s in following)

    def _tails(self, layout: Layout, sentence: Sentence) -> list[Analysis]:
        """The sentences behind one, in its block or in items, that only tell when it is due and by whom."""
        tails: list[Analysis] = []
        for later in layout.sentences[sentence.index + 1 : sentence.index + 1 + LONGEST]:
            seen = self._analysis(layout, later)
            apart = later.block != sentence.block and layout.blocks[later.block].kind != "item"
            if (apart and not gives_time(seen)) or not is_tail(seen):
                break
            tails.append(seen)
        return tails

    def _goes_on(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list that stands after an order, not under a lead."""
        block = layout.blocks[sentence.block]
        if block.kind != "item":
            return False
        above = self._on(layout).above[sentence.index]
        if above is None:
            return _MINUTES.search(layout.document.text[:_HEAD]) is not None
        heading = layout.text_of(above)
        return orders(self._analysis(layout, above).line) or _MINUTES.search(heading) is not None

    def _follows_order(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether orders stand before a sentence that has something to go on with them."""
        goes_on = infinitives(self._analysis(layout, sentence).line) or self._heads_item(layout, sentence)
        return bool(goes_on) and (
            self._is_ordered_before(layout, sentence) or self._is_called_order(layout, sentence)
        )

    def _is_called_order(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether the sentence behind one without a finite verb says who ordered it: "Такой приказ дал …"."""
        bare = not sentence.quoted and is_bare(self._analysis(layout, sentence))
        return bare and is_referred_to(layout, sentence, partial(self._analysis, layout))

    def _is_ordered_before(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether the sentences before it in its paragraph order, as a bare infinitive then does too.

        Sentences that only have infinitives of their own stand between: they go on with the order.
        """
        first = layout.first_of(sentence.block).index
        for before in reversed(layout.sentences[first : sentence.index]):
            if before.quoted != sentence.quoted:
                return self._stands_after_orders(layout, sentence)
            seen = self._analysis(layout, before)
            if orders(seen.line):
                return True
            if not is_bare(seen):
                return self._stands_after_orders(layout, sentence)
        return self._stands_after_orders(layout, sentence)

    def _stands_after_orders(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether a sentence without a finite verb tells what to do with a thing, soon after an order."""
        seen = self._analysis(layout, sentence)
        end = len(seen.line.words)
        if sentence.quoted or not (is_bare(seen) and begins_with_thing(seen, 0, end)):
            return False
        before = layout.sentences[max(0, sentence.index - _AFTER_ORDERS) : sentence.index]
        near = " ".join(layout.text_of(one).lower() for one in [*before[-_BEFORE:], sentence])
        if _ADVICE.search(near):
            return False
        return any(orders(self._analysis(layout, one).line) for one in before)

    def _place(self, layout: Layout, sentence: Sentence) -> Place:
        self._on(layout)
        place = self._places.get(sentence.index)
        if place is None:
            seen = self._analysis(layout, sentence)
            self._places[sentence.index] = place = self._placed(layout, sentence, seen)
            if len(self._places) > _KEPT:
                self._places.popitem(last=False)
        return place

    def _placed(self, layout: Layout, sentence: Sentence, seen: Analysis) -> Place:
        block = layout.blocks[sentence.block]
        said = self._said.get(block.index)
        if said is None:
            text = layout.document.text
            said = tuple(speech(text, block.span, quotations(text, block.span)))
            self._said[block.index] = said
        spoken = speech_in(seen.line, sentence.span, said)
        replica = self._replica(layout, sentence)
        if not spoken.spans and replica is not None:
            spoken = speech_in(seen.line, sentence.span, (Span(replica.cue.end, block.span.end),))
        if not spoken.spans and (sentence.quoted or self._is_transcript(layout, sentence)):
            spoken = Speech(seen.line, (Span(0, sentence.span.end - sentence.span.start),))
        audience = self._on(layout).audience
        return Place(
            seen,
            spoken,
            sentence.index,
            told=audience.told(sentence, spoken, said) if spoken.spans else (),
            heard=replica is not None or (sentence.quoted and audience.is_called(sentence)),
            ordered=bool(spoken.spans) and audience.is_ordered(sentence, said),
            news=bool(spoken.spans) and is_message(layout.document.text),
            lay=bool(spoken.spans) and audience.is_lay(sentence, said),
            promised=is_promised(
                layout,
                sentence,
                partial(self._analysis, layout),
                lambda one: read_clauses(self._place(layout, one)),
            ),
        )

    def _replica(self, layout: Layout, sentence: Sentence) -> Attribution | None:
        """Who speaks a paragraph that opens with a name and a colon: "В. Ильченко: Вызовите перевозчика"."""
        if layout.blocks[sentence.block].kind == "heading":
            return None
        first = layout.first_of(sentence.block)
        seen = self._analysis(layout, first)
        return spoken_by(seen, first.index) if ":" in seen.line.text else None

    def _is_transcript(self, layout: Layout, sentence: Sentence) -> bool:
        """Whether the page gives a speech in full, so that its own paragraphs are direct speech."""
        if layout.blocks[sentence.block].kind == "heading":
            return False
        return self._on(layout).gives_speech and not layout.text_of(sentence).startswith("(")

    def _on(self, layout: Layout) -> Page:
        """The page at hand; whatever was kept of the one before is let go."""
        # An id is a path's: the same one may come again with other words.
        if self._page is None or layout is not self._page.layout:
            self._page = Page(layout, partial(self._analysis, layout))
            self._known = frozenset(map(str.lower, _CAPITALISED.findall(layout.document.text)))
            self._read.clear()
            self._places.clear()
            self._said.clear()
        return self._page

    def _analysis(self, layout: Layout, sentence: Sentence) -> Analysis:
        if self._page is None or layout is not self._page.layout:
            self._on(layout)
        seen = self._read.get(sentence.index)
        if seen is None:
            document = layout.document
            text, start = layout.text_of(sentence), sentence.span.start
            seen = analyse(text, start, document.text, self._known, anchor_of(document.date))
            self._read[sentence.index] = seen
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        return seen


def make() -> Grammar:
    """The Russian grammar."""
    return Russian()
