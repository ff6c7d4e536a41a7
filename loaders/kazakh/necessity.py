"""What "керек", "тиіс" and "қажеттігін айтты" say: whether an act is asked for, and on whose behalf."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.actors import Actor
from tapsyrma.loaders.kazakh.cues import Cue, cue_words, tense
from tapsyrma.loaders.kazakh.heads import ABLATIVE, verbal_noun
from tapsyrma.loaders.kazakh.imperatives import is_own_story
from tapsyrma.loaders.kazakh.lexicon import phrase_set, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.passives import is_done_to
from tapsyrma.loaders.kazakh.stretches import Stretches
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Force, Mention, Person, Post

_YOU = ("сиз", "сиздер")
TOLD = ("ганын", "генин", "канын", "кенин")
"""As somebody tells of an order: "тапсырғанын айтты"."""

_HOW = frozenset(("калаи", "кандаи", "кимге", "каида", "кашан", "канша"))
_SPEECH_REACH = 5
_BEHALF_REACH = 8
_FINITE = ("ды", "ди", "ты", "ти", "ады", "еди", "иди")
_OPINIONS = frozenset(("саналы", "санаиды", "оилаиды", "есептеиди", "санаимын", "оилаимын", "есептеимин"))
_COURT, _COURT_OF = "сот", "соты"
_RULINGS = ("шешим", "уким", "каулы")
_CLOSING = frozenset('»”,–—-!"')
_PURPOSES = ("максат", "оимен", "ниет", "умит", "тилек", "сенім", "сеним")
_LAID_DOWN = frozenset(("делинди", "делинген"))
_CONTINUES = frozenset(("жане", "ал", "ари", "сондыктан", "немесе", "деп"))


@frozen
class Behalf:
    """An order that a sentence refers to: who gave it, to whom, and the token where its content begins."""

    issuer: Mention
    told: tuple[Addressee, ...]
    begin: int


def is_said(stretches: Stretches, cue: Cue) -> bool:
    """Whether a verb of speech follows: "қажеттігін | баса айтты"."""
    before = word_set("cues", "before_speech")
    for token in stretches.tokens[cue.last + 1 : cue.last + 1 + _SPEECH_REACH]:
        if token.plain.endswith(_FINITE):
            return True
        if token.plain not in before:
            return False
    return False


def is_ordered(stretches: Stretches, cue: Cue) -> bool:
    """Whether what is necessary is ordered outright: "қажеттігін | тапсырды"."""
    return tense(stretches.plain(cue.last + 1), cue_words().verbs) is not None


def told_as(stretches: Stretches, cue: Cue) -> Force | None:
    """The force of a need by the words behind it: ordered outright, or what the speaker once said."""
    if _orders_so(stretches, cue):
        return "explicit"
    return "reported" if is_own_story(stretches.tokens, cue.last) else None


def _orders_so(stretches: Stretches, cue: Cue) -> bool:
    """Whether what is necessary is said as an order: "тиіс», – деп | тапсырды", "қажет деп кесіп айтты"."""
    at, words = cue.last, cue_words()
    while at + 1 < len(stretches.tokens) and stretches.tokens[at + 1].text in _CLOSING:
        at += 1
    if stretches.plain(at + 1) != "деп":
        return False
    behind, verb = stretches.plain(at + 2), stretches.plain(at + 3)
    given = behind in words.nouns and tense(verb, words.noun_verbs) is not None  # "деп тапсырма берді"
    return given or tense(behind, words.verbs) is not None or behind in word_set("cues", "flatly")


def told_by(stretches: Stretches, parties: Parties, cue: Cue, start: int, last: int) -> Actor | None:
    """Who ordered by what somebody tells: "әкім | министр мектеп салуды тапсырғанын айтты"."""
    if not stretches.plain(cue.first).endswith(TOLD):
        return None
    row = [actor for actor in parties.within(start, last) if isinstance(actor.mention, Person | Post)]
    acting = [actor for actor in row if actor.case == "nominative"]
    return acting[-1] if len(acting) > 1 and acting[-1].first == acting[-2].last + 1 else None


def retelling(stretches: Stretches, parties: Parties, cue: Cue, start: int, last: int) -> Actor | None:
    """Who says what is necessary where the page retells it: "әкім | жолды жөндеу керек деп тапсырды".

    Of a possessed deed the first of two acts: "министр | әкімдіктер жолды жөндеуі тиіс деп айтты".
    """
    if stretches.plain(cue.last + 1) != "деп":
        return None
    subject = parties.subject(start, last)
    if subject is None or not isinstance(subject.mention, Person | Post):
        return None
    others = parties.within(subject.last + 1, last)
    possessed = verbal_noun(stretches.plain(last)) == "possessed"
    return None if possessed and not any(one.case == "nominative" for one in others) else subject


def is_retold_order(stretches: Stretches, at: int) -> bool:
    """Whether what is to be done is retold as an order: "тапсырылсын деп | міндет қойды"."""
    while at + 1 < len(stretches.tokens) and stretches.tokens[at + 1].text in _CLOSING:
        at += 1  # "кірісіңіздер», – | деп тапсырды"
    if stretches.plain(at + 1) in _LAID_DOWN:
        return True
    if stretches.plain(at + 1) in ("деп", "деген"):
        words = cue_words()
        if stretches.plain(at + 2).startswith(_PURPOSES):
            return False  # "өтсін деген мақсатта"
        for behind in (stretches.plain(at + i) for i in (2, 3, 4)):
            nouns = words.nouns | {words.demand} | word_set("cues", "clauses_of_orders")
            if behind.startswith(tuple(sorted(word_set("cues", "resolved")))):
                return True
            if tense(behind, words.verbs) or any(form.stem in nouns for form in forms(behind)):
                return True
    recorded = word_set("cues", "recorded")
    return any(token.plain in recorded for token in stretches.tokens[at + 1 :])


def decides(stretches: Stretches, cue: Cue) -> bool:
    """Whether a decision is taken, which tells somebody only where it says whom or by when."""
    plain = stretches.plain(cue.first)
    recorded = word_set("cues", "recorded")
    noted = any(token.plain in recorded for token in stretches.tokens)
    return plain.startswith("шешим") and not noted


def is_open(stretches: Stretches, cue: Cue) -> bool:
    """Whether the modal word does not end its clause: "керек болған", "керек емес", "қажет деп санайды"."""
    following = stretches.plain(cue.last + 1)
    if following == "деп" and stretches.plain(cue.last + 2) in {"", *_OPINIONS}:
        return True
    return following[:1].isalpha() and following not in _CONTINUES


def is_vague(stretches: Stretches, last: int) -> bool:
    """Whether a verb says no act: "түсіну қажет", "айта кету керек"."""
    plain, before = stretches.plain(last), stretches.plain(last - 1)
    stem = plain[:-1] if plain.endswith(("уы", "уи")) else plain.removesuffix("га").removesuffix("ге")
    said = {(plain,), (stem,), (before, plain), (before, stem)}
    return bool(said & phrase_set("cues", "not_acts"))


def is_due_to_things(stretches: Stretches, cue: Cue, *shapes: str) -> bool:
    """Whether a need says what a thing does or is owed: "экономика дами беруі тиіс", "балалар келуге тиіс".

    ``shapes`` are the verbal nouns that count. What is to be done to a thing is an order though nobody is
    named: "көпір салынуы тиіс". How something is to be done is a question: "қалай орындау керектігін".
    """
    if stretches.plain(cue.first - 2) in _HOW:
        return True
    deed = stretches.plain(cue.first - 1)
    owed = verbal_noun(deed) in shapes and not is_done_to(deed)
    return owed and not stretches.plain(cue.first).endswith(_YOU)


def is_asked_by_things(stretches: Stretches, parties: Parties, start: int, last: int) -> bool:
    """Whether a thing asks for an act: "дағдарыс | Үкіметтен шаралар қабылдауды талап етті"."""
    things = word_set("cues", "demanding_things")
    for at in range(start, last):
        plain = stretches.plain(at)
        named = [form for form in forms(plain) if form.stem in things and form.case == "nominative"]
        whose = any(form.possessed for form in forms(stretches.plain(at + 1)))  # "жұмыс | тобынан"
        held = any(actor.first <= at <= actor.last for actor in parties.everyone)
        own = [form for form in named if form.possessed and not held]
        if own or (not whose and any(not form.possessed for form in named)):
            return True
        if plain.endswith(ABLATIVE):
            return False
    return False


def names_anyone(stretches: Stretches, start: int, last: int) -> bool:
    """Whether those before an act are but examples: "министрлік болсын, әкімдік | болсын, … тиіс"."""
    return any(
        stretches.plain(at) == "болсын" and stretches.plain(at + 1) == "," for at in range(start, last)
    )


def is_decree(stretches: Stretches) -> bool:
    """Whether a sentence quotes a decree or a law, whose formulas set what is and tell nobody to act."""
    return any(
        token.plain.startswith(tuple(sorted(word_set("cues", "decrees")))) for token in stretches.tokens
    )


def is_staged(stretches: Stretches) -> bool:
    """Whether a sentence tells what an exercise pretends: "жаттығудың легендасына | сай, …"."""
    staged, according = tuple(sorted(word_set("cues", "staged"))), word_set("cues", "according")
    return any(
        token.plain.startswith(staged) and stretches.plain(at + 1) in according
        for at, token in enumerate(stretches.tokens)
    )


def is_judged(stretches: Stretches) -> bool:
    """Whether a sentence tells what a court ruled: "Сот мердігерге … төлеуді міндеттеді", "сот шешімімен"."""
    for at, token in enumerate(stretches.tokens):
        if not token.plain.startswith(_COURT):
            continue
        after = stretches.plain(at + 1)
        opens = token.plain == _COURT and all(not t.is_word for t in stretches.tokens[:at])
        if after.startswith(_RULINGS) or (opens and verbal_noun(after) is None) or token.plain == _COURT_OF:
            return True
    return False


def is_public(stretches: Stretches) -> bool:
    """Whether words are said to the public: "ата-аналарға арнап: …"."""
    public, aimed = word_set("cues", "public"), word_set("cues", "aimed")
    return any(
        token.plain in public and stretches.plain(at + 1) in aimed
        for at, token in enumerate(stretches.tokens)
    )


def decided(stretches: Stretches, start: int, last: int) -> int | None:
    """Where a duty begins behind the decision it follows from: "кеңес шешіміне сай, | әкімдіктер …"."""
    decisions, according = word_set("cues", "decisions"), word_set("cues", "according")
    for at in range(start, last):
        if stretches.plain(at) in decisions and stretches.plain(at + 1) in according:
            return stretches.skip(at + 2, last)
    return None


def on_behalf(stretches: Stretches, parties: Parties, start: int, last: int) -> Behalf | None:
    """The order that is followed: "Мемлекет басшысының Үкіметке берген тапсырмасына сай, …"."""
    orders, according = word_set("cues", "on_behalf"), word_set("cues", "according")
    for at in range(start, last):
        if stretches.plain(at) not in orders or stretches.plain(at + 1) not in according:
            continue
        before = parties.within(max(start, at - _BEHALF_REACH), at)
        issuer = next((actor.mention for actor in before if actor.case == "genitive"), None)
        if issuer is None:
            return None
        told = tuple(Addressee(actor.mention) for actor in before if actor.case == "dative")
        return Behalf(issuer, told, stretches.skip(at + 2, last))
    return None
