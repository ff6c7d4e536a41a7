"""Words that instruct ("тапсырды", "тапсырма берді", "қажеттігін айтты") and how they do it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import folded, phrases, section, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms
from tapsyrma.loaders.kazakh.tokens import Token, tokenize
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Layout

Shape: TypeAlias = Literal[
    "order", "telling", "passive", "task", "modal", "necessity", "imperative", "grant", "ban", "receipt"
]
"""How a cue takes what is to be done.

``order``: -уды тапсырды; ``telling``: -уды айтты; ``passive``: -у тапсырылды; ``task``: -у туралы тапсырма
берді; ``modal``: -уы керек; ``necessity``: -у қажеттігін айтты; ``imperative``: the act itself is the cue;
``grant``: -уға бір апта уақыт берді; ``ban``: -уға тыйым салды; ``receipt``: басқарма -уға тапсырма алды.
"""
Tense: TypeAlias = Literal["now", "myself", "recalled"]

_NOW = ("ды", "ди", "ты", "ти", "ады", "еди", "иди", "аиды", "еиди", "п", "ып", "ип", "уде", "сын", "син")
_MYSELF = ("амын", "емин", "имин", "аимын", "еимин", "имын", "дым", "дим", "тым", "тим")
_RECALLED = ("дык", "дик", "тык", "тик")
_WHILE = ("а", "е", "и", "аи", "еи")
"""Before "отырып": "тапсыра отырып"."""
PARTICIPLES = ("ган", "ген", "кан", "кен")
_MAKE = "ет"
_HABIT = ("ады", "еди")
_OBLIGED = "миндеттел"
_LEAVE = "руксат"
_NOT_GIVEN = frozenset(("жок", "берилмеиди", "етилмеиди"))
_AS = ("ретинде",)
_AFTER = ("ганнан", "геннен", "каннан", "кеннен")
_THEN = frozenset(("кеиин", "сон"))
_ONLY = "кана"
"""As in "тапсырып қана қоймай, … талап етті": this was ordered too."""
_TOLD = ("ганын", "генин", "канын", "кенин", "ганы", "гени", "каны", "кени")
_WRITTEN = ("корсетил", "жазыл", "белгилен", "енгизил", "аталып")
_TIMES: tuple[tuple[Tense, tuple[str, ...]], ...] = (
    ("now", _NOW),
    ("myself", _MYSELF),
    ("recalled", (*_RECALLED, *_TOLD)),
)
_AUXILIARIES = frozenset(
    ("болатын", "еди", "едим", "болган", "болатынбыз", "едик", "екен", "екенин", "болатынмын", "болды")
)
_CONJUNCTIONS = frozenset(("деп", "жане", "ал", "ари", "сондыктан", "сонда", "немесе", "ииаки"))
_ENDS = frozenset(("", ".", "!", "…", "»", ";"))
_HEED, _HEEDED = ("аударды", "аударган", "аударып", "токталды", "токталып"), 3
"""What is done to a need that is pointed out, among how many words behind it."""
_LONGEST_TOLD = 10
"""Words of whoever is told between a noun and its verb."""
_QUOTES = frozenset('«»“”„"')
_FINITE_AFTER = frozenset(
    (
        *("отыр", "кетти", "коиды", "коиган", "берген", "берди", "шыкты", "келеди"),
        *("жатыр", "тур", "жур", "отырмын", "отырмыз", "отырганын"),
    )
)


@frozen
class Cue:
    """A cue at tokens ``first`` to ``last``.

    ``is_passive`` says that the one who instructs is left out ("тапсырылды"), ``is_demand`` that anybody may
    do so ("талап етті").
    """

    first: int
    last: int
    shape: Shape
    tense: Tense = "now"
    is_passive: bool = False
    is_demand: bool = False


@frozen
class CueWords:
    """The stems of cues, folded."""

    verbs: tuple[str, ...]
    passives: tuple[str, ...]
    nouns: frozenset[str]
    noun_verbs: tuple[str, ...]
    noun_passives: tuple[str, ...]
    demand: str
    demand_verbs: tuple[str, ...]
    demand_passives: tuple[str, ...]
    noun_receipts: tuple[str, ...]
    granted: frozenset[str]
    grant_units: frozenset[str]
    grant_verbs: tuple[str, ...]
    grant_passives: tuple[str, ...]
    recorded: frozenset[str]
    ban: str
    ban_verbs: tuple[str, ...]
    ban_passives: tuple[str, ...]
    modal: frozenset[str]
    modal_nouns: frozenset[str]
    needs_noted: frozenset[str]
    that: frozenset[str]
    telling: frozenset[str]


@cache
def cue_words() -> CueWords:
    """The cue words of ``kk.yaml``."""
    data = section("cues")
    longest_first = {
        key: tuple(sorted(folded(data[key]), key=lambda w: (-len(w), w)))
        for key in (
            *(
                "verbs",
                "passives",
                "noun_verbs",
                "noun_passives",
                "noun_receipts",
                "demand_verbs",
                "demand_passives",
            ),
            *("grant_verbs", "grant_passives", "ban_verbs", "ban_passives"),
        )
    }
    return CueWords(
        **longest_first,
        nouns=folded(data["nouns"]),
        demand=fold(data["demand"]),
        granted=folded(data["granted"]),
        grant_units=folded(data["grant_units"]),
        recorded=folded(data["recorded"]),
        ban=fold(data["ban"]),
        modal=folded([*data["modal"], *data["ought"]]),
        modal_nouns=folded(data["modal_nouns"]),
        needs_noted=folded(data["needs_noted"]),
        that=folded(data["that"]),
        telling=folded(data["telling"]),
    )


def tense(plain: str, stems: tuple[str, ...], following: str = "") -> tuple[Tense, int] | None:
    """The time of a verb form of one of the stems and how many auxiliaries follow; None for another word."""
    stem = next((stem for stem in stems if plain.startswith(stem)), None)
    return None if stem is None else _time(plain[len(stem) :], following)


def _time(ending: str, following: str) -> tuple[Tense, int] | None:
    """The time that a verb's ending tells, given the word after it."""
    noted = ending in _TOLD and following.startswith(_WRITTEN)  # "тапсырылғаны көрсетілген"
    then = ending in _AFTER and following in _THEN
    if noted or then or (ending in _WHILE and following == "отырып"):
        return "now", 1
    if ending in _NOW and ending.endswith("п") and following != ",":
        length = 2 if following == _ONLY else 1
        return ("now", length) if following in _FINITE_AFTER or following == _ONLY else None
    if ending in PARTICIPLES:
        if following in _AUXILIARIES:
            return "recalled", 1
        return ("now", 0) if following in _ENDS else None
    for time, endings in _TIMES:
        if ending in endings:
            return time, 0
    return None


@lru_cache(maxsize=65536)
def may_cue(plain: str) -> bool:
    """Whether a cue may begin with a word; a quick look that spares most words a longer one."""
    words = cue_words()
    if any(plain in group for group in (words.modal, words.modal_nouns, words.needs_noted, words.telling)):
        return True
    if plain.startswith((*words.verbs, *words.passives)):
        return True
    if plain in (_LEAVE, words.ban) or plain in words.recorded | words.granted | words.grant_units:
        return True
    return any(
        form.stem in words.nouns
        or form.stem == words.demand
        or (form.stem in words.grant_units and form.case == "accusative")
        for form in forms(plain)
    )


class CueFinder:
    """Reads the cues of one sentence from left to right."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.words = cue_words()

    def all(self) -> tuple[Cue, ...]:
        """Every cue in order."""
        found: list[Cue] = []
        for at, token in enumerate(self.tokens):
            cue = self._at(at) if may_cue(token.plain) else None
            if cue is not None and (not found or cue.first > found[-1].last):
                found.append(cue)
        return tuple(found)

    def _plain(self, at: int) -> str:
        return self.tokens[at].plain if at < len(self.tokens) else ""

    def _at(self, at: int) -> Cue | None:
        plain = self._plain(at)
        if plain in self.words.modal:
            return self._modal(at) if self._ends_clause(at) else None
        if plain in self.words.needs_noted:
            return Cue(at, at, "necessity") if self._is_noted(at + 1) else None
        if plain in self.words.modal_nouns:
            return self._put_to(at) or Cue(at, at, "necessity")
        if plain in self.words.telling:
            return Cue(at, at, "telling")
        granted = plain in self.words.granted or plain in self.words.grant_units
        if granted or any(f.stem in self.words.grant_units and f.case == "accusative" for f in forms(plain)):
            return self._given(at, "grant", self.words.grant_verbs, self.words.grant_passives)
        return self._ban(at) or self._verb(at) or self._task(at) or self._recorded(at)

    def _recorded(self, at: int) -> Cue | None:
        """As in "ұсынып тұру хаттамаға | енгізілді": what is put into minutes is ordered."""
        if self._plain(at) not in self.words.recorded:
            return None
        noted = tense(self._plain(at + 1), self.words.noun_passives, self._plain(at + 2))
        return Cue(at, at + 1 + noted[1], "passive", noted[0], is_passive=True) if noted else None

    def _ban(self, at: int) -> Cue | None:
        """As in "тыйым салды", "рұқсат жоқ"."""
        plain = self._plain(at)
        if plain in (_LEAVE, self.words.ban) and self._plain(at + 1) in _NOT_GIVEN:
            return Cue(at, at + 1, "ban", is_passive=True)
        if plain != self.words.ban:
            return None
        return self._given(at, "ban", self.words.ban_verbs, self.words.ban_passives)

    def _verb(self, at: int) -> Cue | None:
        plain, following = self._plain(at), self._plain(at + 1)
        passive = tense(plain, self.words.passives, following)
        if passive is not None and plain.startswith(_OBLIGED) and plain.endswith(_HABIT):
            return None  # "көшіп келгендер өтеуге міндеттеледі": a rule
        if passive is not None:
            return Cue(at, at + passive[1], "passive", passive[0], is_passive=True)
        active = tense(plain, self.words.verbs, following)
        return Cue(at, at + active[1], "order", active[0]) if active else None

    def _task(self, at: int) -> Cue | None:
        """A noun and its verb: "тапсырма берді", "міндеті қойылды", "талап етті"."""
        behind = self._verb_place(at)
        plain, verb, following = self._plain(at), self._plain(behind), self._plain(behind + 1)
        if any(form.stem == self.words.demand for form in forms(plain)):
            return self._demanded(at)
        named = at > 0 and self.tokens[at - 1].text in _QUOTES  # "«… туралы» | Нұсқау бекітілсін": a paper
        if named or not any(form.stem in self.words.nouns for form in forms(plain)):
            return None
        given = tense(verb, self.words.noun_passives, following)
        if given is not None:
            # "-у міндеті қойылды" takes the verbal noun as "тапсырылды" does.
            owned = plain.endswith(("ти", "ты", "сы", "си", "лары", "лери"))
            return Cue(at, behind + given[1], "passive" if owned else "task", given[0], is_passive=True)
        taken = tense(verb, self.words.noun_receipts, following)
        if taken is not None:
            return Cue(at, behind + taken[1], "receipt", taken[0], is_passive=True)
        made = tense(verb, (_MAKE,), following)
        if made is not None:  # "…беруді міндет етті"
            return Cue(at, behind + made[1], "order", made[0])
        given = tense(verb, self.words.noun_verbs, following)
        return Cue(at, behind + given[1], "task", given[0]) if given else None

    def _verb_place(self, at: int) -> int:
        """Where a noun's verb stands: "шешім алқа хаттамасына | енгізілді", "міндет ретінде | белгіленді"."""
        if self._plain(at + 1) in _AS:
            return at + 2
        noted = next((i for i in (1, 2) if self._plain(at + i) in self.words.recorded), None)
        if noted is not None:
            return at + noted + 1
        return self._behind_told(at) or at + 1

    def _behind_told(self, at: int) -> int | None:
        """The verb behind whoever is told: "…жөндеу міндетін | құрылыс басқармасына | жүктеді"."""
        noun, before = self.tokens[at], self._plain(at - 1) if at else ""
        about = before in word_set("cues", "about")
        if not (about or before.endswith("у")) or noun.text[-1] in "ңńŋñ":
            return None
        shown = [form.case for form in forms(noun.plain)]
        if "accusative" in shown:
            verbs = self.words.noun_verbs
        elif "nominative" in shown and noun.plain.endswith(("ы", "и")):
            verbs = self.words.noun_passives
        else:
            return None
        place = next((place for place in self._near(at) if self._plain(place).startswith(verbs)), None)
        return place if place is not None and self._is_behind_dative(place) else None

    def _near(self, at: int) -> Iterator[int]:
        """Where the verb may stand behind whoever is told: no mark but one of quotation comes between."""
        for place in range(at + 2, min(at + _LONGEST_TOLD, len(self.tokens))):
            if not (self.tokens[place - 1].is_word or self.tokens[place - 1].text in _QUOTES):
                return
            yield place

    def _is_behind_dative(self, at: int) -> bool:
        return any(case == "dative" for _, case in cases(self._plain(at - 1))[1:])

    def _put_to(self, at: int) -> Cue | None:
        """As in "тексеру керектігін | бөлім басшыларына тапсырды": somebody is told what is necessary."""
        if self._plain(at + 1) in word_set("cues", "about"):
            task = self._task(at + 2)  # "тексеру қажеттігі | туралы тапсырма берді"
            return Cue(at, task.last, "task", task.tense) if task is not None else None
        for place in self._near(at):
            ordered = tense(self._plain(place), self.words.verbs, self._plain(place + 1))
            if ordered is not None:
                told = self._is_behind_dative(place)
                return Cue(at, place + ordered[1], "passive", ordered[0]) if told else None
        return None

    def _is_noted(self, at: int) -> bool:
        """Whether heed is drawn to a need: "қажеттігіне | баса назар аударды", "қажеттігіне | тоқталды"."""
        near = [self._plain(at + i) for i in range(_HEEDED)]
        return any(word.startswith(_HEED) for word in near)

    def _demanded(self, at: int) -> Cue | None:
        """As in "талап етті", "талап етілді" and "-у талабын қойды"."""
        verb, following = self._plain(at + 1), self._plain(at + 2)
        asked = tense(verb, self.words.demand_passives, following)
        if asked is not None and verb.endswith(_HABIT):
            return None  # "құжат талап етіледі": a rule
        if asked is not None:
            return Cue(at, at + 1 + asked[1], "passive", asked[0], is_passive=True, is_demand=True)
        said = tense(verb, self.words.demand_verbs, following)
        if said is None:
            return None
        if self._plain(at) != self.words.demand:
            return Cue(at, at + 1 + said[1], "passive", said[0])
        return Cue(at, at + 1 + said[1], "order", said[0], is_demand=True)

    def _given(self, at: int, shape: Shape, verbs: tuple[str, ...], passives: tuple[str, ...]) -> Cue | None:
        """A noun that its verb makes an order: "бір апта уақыт берді", "тыйым салынды"."""
        verb, following = self._plain(at + 1), self._plain(at + 2)
        for stems, passive in ((passives, True), (verbs, False)):
            told = verb.endswith((*PARTICIPLES, "п")) or (passive and verb.endswith(_HABIT))
            given = None if told else tense(verb, stems, following)
            if given is not None:
                return Cue(at, at + 1 + given[1], shape, given[0], is_passive=passive)
        return None

    def _ends_clause(self, at: int) -> bool:
        """Whether a modal word is a predicate; "қалуы тиіс ұйымдар" only describes what follows."""
        following = self._plain(at + 1)
        words = self.words.that | _CONJUNCTIONS
        return not following or not following[0].isalpha() or following in words

    def _modal(self, at: int) -> Cue:
        """A modal word: a statement of its own, or what somebody said ("керек екенін айтты")."""
        if self._plain(at + 1) in self.words.that:
            return Cue(at, at + 1, "necessity")
        return Cue(at, at, "modal")


@cache
def recalls() -> tuple[tuple[str, ...], ...]:
    """Openers after which an earlier order is told: "Еске сала кетейік"."""
    return phrases(section("cues")["recall"])


def is_recalled(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence opens by recalling something."""
    plains = [token.plain for token in tokens if not token.is_mark][:4]
    for words in recalls():
        if tuple(plains[: len(words)]) == words:
            # "Бұдан бұрын бекітілген жоспарды …" says when the plan was approved, not the order given.
            following = plains[len(words)] if len(plains) > len(words) else ""
            return not following.endswith(PARTICIPLES)
    return False


def is_past(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence says that what it tells of is over: "өткен аптада", "былтыр"."""
    return is_recalled(tokens) or any(token.plain in _folded_past() for token in tokens)


@cache
def _folded_past() -> frozenset[str]:
    return folded(section("cues")["past"])


def gives_orders(layout: Layout) -> bool:
    """Whether anybody gives an order anywhere in the text of a page."""
    return any(
        cue.shape in ("order", "passive", "task") and cue.tense != "recalled" and not cue.is_demand
        for sentence in layout.sentences
        if layout.blocks[sentence.block].zone == "text"
        for cue in CueFinder(tokenize(layout.text_of(sentence), sentence.span.start)).all()
    )
