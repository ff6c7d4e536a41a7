"""Those whom a page names while others act: who only reports, is told, is appointed or comes along."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tapsyrma.loaders.relate.lists import Ordered
from tapsyrma.loaders.relate.people import Figure
from tapsyrma.loaders.relate.scene import Scene
from tapsyrma.loaders.relate.subjects import in_company, may_act, took_part
from tapsyrma.ontology.records import Person

_APPOINTED = re.compile(r"\b(?:назначить|утвердить|избрать|appoint)\b[^.;]{0,90}$", re.IGNORECASE)
"""Words behind which stands who is put into a post: "Руководителем назначить | Н. Ахметова"."""
_IS_APPOINTED = re.compile(
    r"^\W*(?:\w+\s){0,4}(?:тағайындал|бекітіл|сайлан|ta[ǵğg]a[ıiy]+ndal|bekitil|sa[ıiy]lan)", re.IGNORECASE
)
"""Words before which stands who is put into a post in Kazakh: "Н. Ахметова | тағайындалсын"."""
_IS_ORIGIN = re.compile(
    r"^\w{0,4}\s+(?:бастама|тапсырма|жарлы|жолда|bastama|tapsyrma|jarly|jolda)", re.IGNORECASE
)
"""Words before which stands by whose wish something is: "Н. Ахметованың | бастамасы бойынша"."""


class Aside:
    """The people of a page who give no orders there."""

    def __init__(self, scene: Scene, places: Iterable[Ordered]) -> None:
        self.scene = scene
        clauses = [place.clause for place in places]
        self._ordered = {addressee.mention.span for one in clauses for addressee in one.addressees}
        self._acts = [act for one in clauses for act in one.actions]

    def __contains__(self, figure: Figure) -> bool:
        """Whether somebody is on the page only to report, to be told or appointed, or in another's company.

        Only English shows by a preposition to whom something is done; elsewhere whoever leads may stand in
        any case.
        """
        if self.scene.only_reports(figure) or self._comes_along(figure):
            return True
        document = self.scene.layout.document
        leads = (p for p in figure.persons if document.language != "en" or may_act(document.text, p))
        acts = any(not self._is_acted_on(person) for person in leads)
        return not (acts or self.scene.is_heard(figure))

    def _is_acted_on(self, person: Person) -> bool:
        """Whether somebody is told to act, named in an act or as its origin, or put into a post."""
        within = any(act.covers(person.span) for act in self._acts)
        behind = self._behind(person)
        aside = _APPOINTED.search(self._before(person)) or _IS_APPOINTED.match(behind)
        return bool(person.span in self._ordered or within or aside or _IS_ORIGIN.match(behind))

    def _comes_along(self, figure: Figure) -> bool:
        """Whether somebody is only named as who was there too: "Together with the akim, …", "took part"."""
        scene = self.scene
        if figure is scene.chair or scene.is_heard(figure):
            return False
        return all(
            in_company(self._before(person))
            or took_part(scene.layout.text_of(scene.sentence_of(person).sentence))
            for person in figure.persons
        )

    def _before(self, person: Person) -> str:
        """The words of a sentence before somebody's name and post."""
        sentence = self.scene.sentence_of(person).sentence
        begin = (person.whole or person.span).start
        return self.scene.layout.text_of(sentence)[: begin - sentence.span.start]

    def _behind(self, person: Person) -> str:
        """The words of a sentence behind somebody's name and post."""
        sentence = self.scene.sentence_of(person).sentence
        end = (person.whole or person.span).end
        return self.scene.layout.text_of(sentence)[end - sentence.span.start :]
