"""Who ordered it, where the sentence does not say.

In order of trust:

1. the clause's own subject, which nothing here changes;
2. whoever speaks in the quotation it stands in, or is taken up by its pronoun;
3. whoever ordered in the sentence before, where this one goes on with it;
4. who led another meeting that the paragraph names above; else the chair of the page's, whose its passives
   and lists are;
5. whoever the paragraph says is speaking, unless they only report;
6. the last who ordered on the page;
7. whoever leads the page; where nobody does, who speaks right below;
8. else not known.

Nobody is taken for it who is told to act in the same clause or its lead, stands below those who are told
(``authority``), is only acted on (``aside``), or is named for the first time afterwards without a word of
their own. Then the next one of the list is asked. An unknown issuer is an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from tapsyrma.loaders.relate.aside import Aside
from tapsyrma.loaders.relate.authority import leads, may_order
from tapsyrma.loaders.relate.hosts import is_host
from tapsyrma.loaders.relate.lists import Ordered
from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.ranks import EMPLOYEE, is_mouthpiece, ranks, weight
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.speakers import Speaker
from tapsyrma.loaders.relate.subjects import is_call, is_other, may_act
from tapsyrma.ontology.extraction import Party
from tapsyrma.ontology.records import Mention, Person, Post

Candidate: TypeAlias = Figure | Post | Party

_PASSIVE = re.compile(r"(?:поручен|возложен|постав|тапсырыл|жүктел|міндеттел|қойыл|tapsyryl|júktel|jüktel)")
"""How a word begins that says that somebody was told, not who told them."""
_ORDERING = re.compile(r"поруч|тапсыр|tapsyr|instruct|order", re.IGNORECASE)
"""What is said as an order: "…», – поручил Асанов"."""
_WAS = re.compile(r"\b(?:was|were|been|being|is|are)\s(?:\w+\s)?$", re.IGNORECASE)
_BEFORE = 24
"""Characters before an English participle in which its "was" stands."""
_IT = re.compile(r"(?:[^,]{3,50}, )?it\s(?!is\b|was\b|has been\b)\w+", re.IGNORECASE)
"""A sentence whose subject is "it": a body, and nobody by name."""
_DECIDED = ("решено", "постановлено", "шешілді", "decided", "resolved")
"""Words by which a meeting decides."""
_CHIEF = 1
"""The weight of a prime minister: only the president's is less."""
_HOUSES = frozenset({"director", "head", "deputy-head", "other", EMPLOYEE})
"""Ranks of those who show others round."""
VISITING = frozenset({"president", "prime-minister", "deputy-prime-minister", "minister", "akim"})
"""Ranks of those who are shown round, and order where they are."""
_AHEAD = 3
"""Sentences below an order within which whoever speaks may be who gave it."""


class Issuers:
    """Follows who orders through the clauses of one document."""

    def __init__(self, scene: Scene, places: Iterable[Ordered]) -> None:
        self.scene = scene
        self._aside = Aside(scene, places)
        self.last: Party | None = None
        self.last_in = -1  # the sentence in which the last issuer instructed
        self._last_post: Post | None = None

    def ordered(self, issuer: Party, place: Ordered) -> None:
        """Keep who ordered last."""
        self.announced(issuer, place)
        self.last_in = place.clause.sentence

    def announced(self, issuer: Party, place: Ordered) -> None:
        """Keep whose orders are announced or opened with a list."""
        mention, figure = place.clause.issuer, self.scene.figure_of(issuer)
        self.last = issuer
        self._last_post = figure.known if figure else mention if isinstance(mention, Post) else None

    def of(self, place: Ordered) -> Party | None:
        """Who instructs in a clause that names nobody and does not go on with another."""
        clause, scene = place.clause, self.scene
        sovereign = None if self.is_passive(place) else self._sovereign(place)
        if clause.unnamed or sovereign is not None:
            return scene.issuer(sovereign) if sovereign is not None else None
        if place.lead is not None:
            return self.last
        if self._is_told_by_another(place):
            return None
        speaking = self._speaking(place)
        if clause.speaker and speaking is not None and not self._was_heard_out(place, speaking):
            told_of = self.is_passive(place) and (_is_anybody(speaking) or not self._may(speaking, place))
            told_of = told_of or (clause.force == "explicit" and self._reports_to_chair(speaking))
            return None if told_of else scene.speaker(speaking)
        if clause.force == "modal" and speaking is not None and scene.said.get(clause.sentence) is speaking:
            return scene.speaker(speaking)
        carried = self._carried(place, speaking or scene.unnamed(clause.sentence))
        text = scene.layout.text_of(place.found.sentence)
        return None if carried is not None and is_other(text, carried.name or "") else carried

    def _is_told_by_another(self, place: Ordered) -> bool:
        """Whether one of those under the chair tells who was told: "the akim noted that they were tasked"."""
        chair, here = self.scene.chair, place.found.sentence
        teller = (self.scene.speakers if here.quoted else self.scene.said).get(here.index)
        if chair is None or teller is None or teller is chair or not self.is_passive(place):
            return False
        post = teller if isinstance(teller, Post) else teller.known
        return not is_mouthpiece(post) and weight(post) > weight(chair.known)

    def _sovereign(self, place: Ordered) -> Mention | None:
        """The Head of State, who seems to be told for a stray comma: "Президент, Правительству поручил"."""
        told = (a.mention for a in place.clause.addressees if a.mention.case == "nominative")
        return next((one for one in told if self.scene.is_sovereign(one)), None)

    def is_passive(self, place: Ordered) -> bool:
        """Whether the clause says that somebody was told, not that the one who speaks tells them."""
        cue, text = place.clause.cue, self.scene.layout.document.text
        before = text[max(0, cue.start - _BEFORE) : cue.start]
        words = cue.of(text).casefold()
        if place.clause.force == "modal":
            return False
        return any(_PASSIVE.match(word) for word in words.split()) or _WAS.search(before) is not None

    def is_retold(self, place: Ordered, issuer: Party | None) -> bool:
        """Whether somebody tells in their own words of an order that another, higher one gave.

        So is what somebody says was told to those whom they could not tell it: "the Government was told".
        """
        if place.clause.issuer is None and place.clause.speaker and self.is_passive(place):
            telling = self._speaking(place)
            return telling is not None and not self._may(telling, place)
        if place.clause.issuer is None or issuer is None or not place.found.sentence.quoted:
            return False
        speaking = self.scene.quoted_by(place.found)
        if speaking is None or not self.scene.in_speech(place.found, place.clause.cue):
            return False
        post = speaking if isinstance(speaking, Post) else speaking.known
        teller = self.scene.speaker(speaking)
        figure = self.scene.figure(place.clause.issuer)
        named = figure.known if figure is not None else None
        given = place.clause.issuer if isinstance(place.clause.issuer, Post) else named
        other = teller is not None and teller.id != issuer.id
        return other and bool(post and given) and not is_mouthpiece(post) and weight(given) < weight(post)

    def _speaking(self, place: Ordered) -> Speaker | None:
        """Who speaks in the sentence, but for those who cannot mean themselves there."""
        clause, scene = place.clause, self.scene
        speaking = scene.speakers.get(clause.sentence)
        text = scene.layout.text_of(place.found.sentence)
        if isinstance(speaking, Figure) and is_other(text, speaking.name.surname or ""):
            return None
        post = speaking if isinstance(speaking, Post) or speaking is None else speaking.post
        if is_mouthpiece(post) or self._is_called(place, speaking) or self._leads_told(place, speaking):
            return None  # nobody calls upon himself by name
        return speaking

    def _leads_told(self, place: Ordered, speaking: Candidate | None) -> bool:
        """Whether somebody is the head of the very body that is told, and only reports for it."""
        figure = self.scene.figure_of(speaking) if isinstance(speaking, Party) else speaking
        post = figure if isinstance(figure, Post) else figure.known if figure is not None else None
        told = (a.mention for a in place.clause.addressees if a.role == "lead")
        return figure is not self.scene.chair and any(leads(post, one) for one in told)

    def _is_called(self, place: Ordered, speaking: Speaker | None) -> bool:
        """Whether whoever seems to speak is the one called by name in the words or before them."""
        called = [a.mention for a in place.clause.addressees if isinstance(a.mention, Person)]
        before = self.called(place)
        named = [*called, before] if before is not None else called
        return speaking is not None and any(self.scene.figure(mention) is speaking for mention in named)

    def called(self, place: Ordered) -> Person | None:
        """Who was called by given name and patronymic at the head of an imperative or before it."""
        clause, here = place.clause, place.found.sentence
        if not (clause.speaker and clause.force == "explicit" and here.quoted):
            return None
        text = self.scene.layout.document.text
        first = self.scene.layout.first_of(here.block).index
        before = [one for one in self.scene.before(here.index + 1, first) if one.sentence.quoted]
        called = [p for one in before for p in one.persons[:1] if is_call(p, one, text)]
        return called[-1] if called else None

    def _carried(self, place: Ordered, speaking: Speaker | None) -> Party | None:
        """Whose instruction it is where the clause does not say: of the first who may have given it."""
        for one in self._candidates(place, speaking):
            if self._may(one, place):
                return one if isinstance(one, Party) else self.scene.speaker(one)
        return None

    def _candidates(self, place: Ordered, speaking: Speaker | None) -> Iterator[Candidate]:
        """Who may have given an instruction, the likeliest first."""
        scene, quoted = self.scene, place.found.sentence.quoted
        last = self.last
        if last is not None and last.kind == "body" and _IT.match(scene.layout.text_of(place.found.sentence)):
            yield last
            return
        if last is not None and self._goes_straight_on(place):
            yield last
        if (near := self._leads_here(place)) is not None:
            yield near
        elif scene.chair is not None and not self._is_only_later(scene.chair, place):
            yield scene.chair
        elif last is None and self._is_decided(place):
            yield from filter(None, (scene.presiding,))
            return
        told = place.clause.force == "explicit" and not quoted
        here = speaking is not None and self._speaks_here(place, speaking)
        if speaking is not None and here and not (told and self._is_lower(place, speaking)):
            yield speaking
        if scene.presiding is not None and last is None and not quoted:
            yield scene.presiding
        if last is None:
            yield from self._near(place, speaking)
        elif not self._is_superseded(place, speaking):
            yield last

    def _leads_here(self, place: Ordered) -> Figure | None:
        """Who led another meeting than the page's, named above an order in its own paragraph."""
        here, scene = place.found.sentence, self.scene
        first = scene.layout.first_of(here.block).index
        led = [g.chair for g in scene.gatherings if first <= g.sentence <= here.index and g.chair is not None]
        return scene.figure(led[-1]) if led else None

    def _near(self, place: Ordered, speaking: Speaker | None) -> Iterator[Speaker]:
        """Who speaks, leads the page or speaks right below: none who is only heard or comes along."""
        leading = self.scene.people.leading_before(place.clause.cue.start)
        lower = speaking is not None and self._is_led(speaking, leading)
        passive = self.is_passive(place)
        for near in (None if lower else speaking, leading, self._leading(place)):
            if passive and isinstance(near, Figure) and near is not speaking and self._is_aside(near):
                continue  # "the group led by the vice-mayor" does not say that she told anybody
            if isinstance(near, Post) or (near is not None and near not in self._aside):
                yield near
        below = self._below(place) or self._subject_before(place)
        if below is not None:
            yield below

    def _is_aside(self, figure: Figure) -> bool:
        """Whether somebody does nothing on the page, and it is not about them by its title."""
        blocks = self.scene.layout.blocks
        title = blocks[0].span.end if len(blocks) > 1 else 0
        return not figure.acts and figure.first >= title

    def _subject_before(self, place: Ordered) -> Figure | None:
        """Whom a Kazakh sentence without a subject goes on with: that of the one right before it."""
        here, scene = place.found.sentence, self.scene
        if scene.layout.document.language != "kk" or here.quoted or self.is_passive(place):
            return None
        told = next((one for one in scene.found if one.sentence.index == here.index - 1), None)
        same = told is not None and told.sentence.block == here.block and not told.sentence.quoted
        return scene.subjects.of(told) if told is not None and same else None

    def _was_heard_out(self, place: Ordered, speaking: Speaker) -> bool:
        """Whether whoever spoke last only reported, in a paragraph before or before somebody else's order."""
        here, layout, chair = place.found.sentence, self.scene.layout, self.scene.chair
        host = isinstance(speaking, Figure) and is_host(self.scene, place.found, speaking)
        if host or not isinstance(speaking, Figure) or not self.scene.only_reports(speaking):
            return host
        first = layout.first_of(here.block).span.start
        if chair is not None and speaking.last_before(here.span.end) < first:
            return True
        if here.quoted or self.last is None or self.last_in < 0:
            return False
        since = layout.sentences[self.last_in].block == here.block
        return since and self.scene.figure_of(self.last) is not speaking

    def _reports_to_chair(self, speaking: Speaker) -> bool:
        """Whether the pronoun of a quotation seems to mean somebody who reported to the chair above them."""
        chair = self.scene.chair
        if chair is None or not isinstance(speaking, Figure) or speaking is chair:
            return False
        return self.scene.has_reported(speaking) and weight(speaking.known) > weight(chair.known)

    def _is_decided(self, place: Ordered) -> bool:
        """Whether several decided it who are not named, so that no single one on the page is meant."""
        return place.clause.cue.of(self.scene.layout.document.text).casefold().startswith(_DECIDED)

    def _may(self, one: Candidate, place: Ordered) -> bool:
        """Whether somebody may have ordered it: not told themselves, nor below those who are."""
        led = place.lead.addressees if place.lead else ()
        told = [a.mention for a in (*place.clause.addressees, *led) if a.role == "lead"]
        if isinstance(one, Party):
            post = self._last_post if one is self.last else None
            who = self.scene.figure_of(one)
        else:
            post = one if isinstance(one, Post) else one.known
            who = one if isinstance(one, Figure) else None
        if isinstance(one, Figure) and is_host(self.scene, place.found, one):
            return False
        guessed = not place.clause.speaker
        if guessed and self.is_passive(place) and isinstance(one, Figure) and self._only_complains(one):
            return False
        itself = who is not None and guessed and any(self.scene.is_told(mention, who) for mention in told)
        itself = itself or self._leads_told(place, one)
        return not itself and all(may_order(post, self._as_post(mention)) for mention in told)

    def _only_complains(self, figure: Figure) -> bool:
        """Whether somebody without a post speaks and nothing more: a resident, before somebody is told."""
        scene = self.scene
        ordered = (
            _ORDERING.search(scene.layout.document.text, one.cue.start, one.cue.end)
            for row in scene.attributions.values()
            for one in row
            if scene.figure(one.speaker) is figure
        )
        return figure is not scene.chair and _is_anybody(figure) and not any(ordered)

    def _as_post(self, mention: Mention) -> Mention:
        """A person who is told counts by their post."""
        figure = self.scene.figure(mention) if isinstance(mention, Person) else None
        return (figure.known if figure else None) or mention

    def _leading(self, place: Ordered) -> Figure | None:
        """Whoever leads the page; not somebody named only after the order, and there as one who is told."""
        main = self.scene.main
        if main is None or main.first < place.clause.cue.start:
            return main
        if self._is_only_later(main, place):
            return None
        text = self.scene.layout.document.text
        return main if any(may_act(text, person) for person in main.persons) else None

    def _is_only_later(self, figure: Figure, place: Ordered) -> bool:
        """Whether only words further down name somebody, and nobody gave the order by its own words.

        One who speaks right below may have given it.
        """
        if not self.is_passive(place) or figure.first < place.clause.cue.start:
            return False
        below = range(place.clause.sentence + 1, place.clause.sentence + 1 + _AHEAD)
        return all(self.scene.said.get(index) is not figure for index in below)

    def _below(self, place: Ordered) -> Speaker | None:
        """Who speaks right below an order that names nobody, if they stand above all who are told."""
        clause = place.clause
        told = [a.mention for a in clause.addressees]
        if clause.force != "explicit" or not told or self.is_passive(place):
            return None
        for one in self.scene.before(clause.sentence + _AHEAD + 1, clause.sentence + 1):
            if not one.sentence.quoted:
                return None
            if one.sentence.index in self.scene.said:
                return self.scene.said[one.sentence.index]
        return None

    def _goes_straight_on(self, place: Ordered) -> bool:
        """Whether whoever ordered in the sentence before goes on: "… поручил. Также потребовал …"."""
        here, layout = place.found.sentence, self.scene.layout
        if self.last_in < 0 or self.last_in != here.index - 1 or here.quoted or self.is_passive(place):
            return False
        return layout.sentences[self.last_in].block == here.block and not place.clause.speaker

    def _is_lower(self, place: Ordered, speaking: Speaker) -> bool:
        """Whether whoever speaks stands below the last who ordered: a head who reports does not order."""
        last, chief = self.scene.figure_of(self.last) if self.last is not None else None, self.scene.presiding
        if last is None and not (chief is not None and self.is_passive(place)):
            return self._is_led(speaking, self.scene.people.leading_before(place.clause.cue.start))
        post = speaking if isinstance(speaking, Post) else speaking.known
        return post is not None and weight(last.known if last is not None else chief) < weight(post)

    @staticmethod
    def _is_led(speaking: Speaker, leading: Figure | None) -> bool:
        """Whether somebody with a house of his own, or no office, speaks where an akim or a minister is."""
        post = speaking if isinstance(speaking, Post) else speaking.known
        if leading is None or leading is speaking or leading.known is None:
            return False
        if post is None:
            return _is_anybody(speaking) and bool(ranks(leading.known) & VISITING)
        return ranks(post) <= _HOUSES and bool(ranks(leading.known) & VISITING)

    def _is_superseded(self, place: Ordered, speaking: Speaker | None) -> bool:
        """Whether the head of the state or the government has spoken since the last order, further up.

        What follows may be theirs, and is not surely of whoever ordered before.
        """
        here, layout, scene = place.found.sentence, self.scene.layout, self.scene
        other = (
            isinstance(speaking, Figure) and self.last is not None and scene.figure_of(self.last) != speaking
        )
        if not isinstance(speaking, Figure) or not other or weight(speaking.known) > _CHIEF:
            return False
        apart = self.last_in >= 0 and layout.sentences[self.last_in].block != here.block
        said = any(scene.said.get(index) is speaking for index in range(self.last_in + 1, here.index))
        return apart and said and not here.quoted and not scene.only_reports(speaking)

    def _speaks_here(self, place: Ordered, speaking: Speaker) -> bool:
        """Whether the paragraph says, after the last order, that they speak, and not that they report."""
        here = place.found.sentence
        after = max(self.last_in + 1, self.scene.layout.first_of(here.block).index)
        return any(
            self.scene.said.get(index) is speaking
            and all(a.manner != "reports" for a in self.scene.attributions[index])
            for index in range(after, here.index)
        )


def _is_anybody(who: Speaker | None) -> bool:
    """Whether neither the page nor the registry knows a post of somebody: a resident who complains."""
    return isinstance(who, Figure) and who.known is None and not who.possible
