"""Duties put in plain words by somebody who orders: "streets are to be cleaned", "akims shall report"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import (
    acted_before,
    after_order,
    chaired_before,
    heard,
    led_before,
    ordered_on,
)
from tapsyrma.loaders.english.decisions import deciding
from tapsyrma.loaders.english.duty_owners import by_whom, clause_start, owners_of, subject_start
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.finite import is_retold, leads_on, orders_nothing
from tapsyrma.loaders.english.laid_down import Duty, duty_at, is_done, past_adverbs
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.origins import origin
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.scene import Scene, binds
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.tags import spoken_to, vocative
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.verbs import is_adverb, names_act, split_acts, verb_after_to, verb_at
from tapsyrma.ontology.records import Addressee, Clause, Deadline, Mention, Span

_TO_BE: Final = frozenset(("is", "are", "was", "were"))
_HAVE: Final = frozenset(("has", "have", "had", "gets", "get", "got"))
_LONGEST_SUBJECT: Final = 18
_GRANTED: Final = frozenset(("been", "given", "granted", "allotted"))
_TERMS: Final = ("until", "till", "a", "one", "two", "three", "four", "five", "ten")
"""Words that a term begins with."""
_SHORTEST: Final = 4
"""Tokens of the shortest clause that is called an order."""
_RELATIVE: Final = 9
"""Tokens from "which" up to the verb of those who are to do it."""
_ASKED: Final = frozenset(("how", "when", "why", "whether", "what", "where"))
"""Words with which a question begins that is told: "how much housing is to be built"."""
_COUNTING: Final = 5
"""Tokens at the head of a subject that may tell how many there are."""
_REPORTED: Final = frozenset(("reported", "informed"))
_NOBODY: Final = frozenset(("we", "i", "you", "this", "that", "there", "what", "who", "which"))
_BEFORE_BE: Final = frozenset((
    "to", "will", "can", "could", "must", "should", "may", "might", "would", "shall", "not", "never",
    "cannot",
))  # fmt: skip
_FINITE: Final = frozenset((
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
    "should", "shall", "needs", "need", "ought", "do", "does", "did", "it", "which", "who",
))  # fmt: skip
"""Words that show a verb, or a clause of another one."""
_HAPPENING: Final = frozenset(
    ("open", "close", "start", "begin", "appear", "grow", "reach", "cost", "employ")
)
_NO_OBJECT: Final = frozenset(("on", "in", "by", "at", "from", "next", "this", "before", "after", ".", ","))
_ORDERS: Final = re.compile(
    r"(?:this|that|such)\s+(?:is|was)\s+(?:an|the|my|his|her)\s+(?:(?:first|second|third|next|last|main)\s+)?"
    r"(?:order|demand|instruction|task|requirement)"
    r"|as my instruction|corresponding instruction was|this is not a request",
    re.IGNORECASE,
)
"""Words by which what must be done is called an order."""
_STOPPING: Final = frozenset(
    ("stop", "cease", "begin", "start", "resume", "continue", "remain", "stay", "go", "appear")
)
"""What a thing itself may be to do: "work is to stop"."""


def duties(scene: Scene, taken: tuple[Span, ...]) -> Iterator[Clause]:
    """The clauses of a sentence that lay down what is to be done; ``taken`` are acts read already."""
    for token in scene.line.tokens:
        if any(span.start <= token.start < span.end for span in taken):
            continue
        clause = _at(scene, token.index)
        if clause is not None and not any(act.overlaps(span) for act in clause.actions for span in taken):
            taken = (*taken, *clause.actions)
            yield clause
    if not taken:
        yield from _only_called(scene)


def _at(scene: Scene, index: int) -> Clause | None:
    """The duty whose cue stands at a token."""
    word = scene.line.lower(index)
    if word in _HAVE:
        return _within_term(scene, index)
    if word in _TO_BE or word == "shall":
        return _laid_down(scene, index)
    if word == "be":
        return _decided(scene, index)
    if word in DASHES:
        return _dashed(scene, index)
    if word == "to" and scene.line.lower(index + 1) == "be":
        return _verbless(scene, index)
    modal = word in {"must", "should", "will", "would"}
    return (_called_order(scene, index) or _would(scene, index)) if modal else None


def _only_called(scene: Scene) -> Iterator[Clause]:
    """``The unit goes on line on 1 November – such is the order``: what stands before those words is one."""
    line = scene.line
    called = _ORDERS.search(line.source)
    last = line.at(line.offset + called.start()) - 1 if called is not None else 0
    if last < _SHORTEST or line.lower(last) not in DASHES | {":", ","}:
        return
    duty = Duty(last, last, 0, passive=True)
    yield _clause(scene, duty, (), ((0, last - 1),))


def _laid_down(scene: Scene, index: int) -> Clause | None:
    duty = duty_at(scene, index)
    if duty is None:
        return None
    shall = scene.line.lower(index) == "shall"
    present = scene.line.lower(index) in {"is", "are"} and (
        chaired_before(scene) or (_has_term(scene) and led_before(scene))
    )
    if not shall and not present and not heard(scene, index):
        return None
    if (duty.passive and _as_told_by(scene)) or is_retold(scene.line, index, _REPORTED):
        return None
    if duty.passive:
        return _of_thing(scene, duty, ordered=shall or after_order(scene, index, near=True))
    return _of_somebody(scene, duty)


def _as_told_by(scene: Scene) -> bool:
    """Whether a sentence only tells what somebody informs of: "According to the akim, … are to be built"."""
    line = scene.line
    chain = chain_after(scene.reading, 2, scene.places) if line.says(0, "according", "to") else None
    return chain is not None and line.lower(chain.last + 1) == ","


def _has_term(scene: Scene) -> bool:
    """Whether a sentence has a term whose last day is known."""
    return any(
        binds(term) and (term.latest is not None or term.kind == "recurring")
        for term in scene.found.deadlines
    )


def _decided(scene: Scene, index: int) -> Clause | None:
    """``It was decided that an inventory be made``: what is decided stands in the subjunctive."""
    line = scene.line
    if line.lower(index - 1) in _BEFORE_BE or is_adverb(line.lower(index - 1)):
        return None
    that = next((at for at in range(index - 1, 0, -1) if line.lower(at) == "that"), None)
    if that is None or index - that > _LONGEST_SUBJECT or not is_done(line, past_adverbs(line, index + 1)):
        return None
    deciding = words("instructing") | {"decided", "resolved", "ruled", "agreed", "asked", "insisted"}
    if not any(line.lower(at) in deciding for at in range(that)):
        return None
    duty = Duty(index, index - 1, index, passive=True)
    return _clause(scene, duty, (), ((that + 1, _end(scene, duty) - 1),))


def _would(scene: Scene, index: int) -> Clause | None:
    """``It was decided that the Ministry would help``, "the branch will have to send crews by Friday"."""
    line = scene.line
    if line.lower(index) == "would":
        deciding = {line.lower(at) for at in range(index)} & {
            "decided",
            "resolved",
            "agreed",
            "task",
            "order",
            "ordered",
        }
        if not deciding and not (_went_on(scene) and not _reporting(scene, index)):
            return None
        first = index + 1
    elif line.says(index, "will", "have", "to"):
        first = index + 3
        led = heard(scene, index) or chaired_before(scene) or acted_before(scene)
        if not scene.term_after(first) or not led:
            return None
    elif line.lower(index) == "will" and (_answers_to_me(scene, index) or _told_you(scene, index)):
        first = index + 1
    else:
        return None
    while is_adverb(line.lower(first)) or line.says(first, "in", "turn"):
        first += 1 + (line.lower(first) == "in")
    if not names_act(line.lower(first)):
        return None
    owners = () if line.lower(index - 1) == "you" else owners_of(scene, index)
    if owners is None:
        return None
    duty = Duty(index, index - 1, first, passive=False)
    return _clause(scene, duty, owners, tuple(split_acts(line, first, _end(scene, duty))))


def _told_you(scene: Scene, index: int) -> bool:
    line, before = scene.line, index - 2
    opens = before < 0 or not line.word(before) or line.lower(before) in {"and", "then", "so", "also"}
    return scene.direct and line.lower(index - 1) == "you" and opens


def _answers_to_me(scene: Scene, index: int) -> bool:
    """Whether a chief tells what others will do for him by a day: "akims will report to me by Friday"."""
    said = {scene.line.lower(at) for at in range(index, scene.tail_after(index))}
    return scene.direct and bool(said & {"me", "personally"}) and scene.term_after(index)


def _went_on(scene: Scene) -> bool:
    """Whether the sentence before lays a duty down: "He was to come at once. She would find money"."""
    layout, sentence = scene.layout, scene.found.sentence
    for one in layout.sentences[max(0, sentence.index - 1) : sentence.index]:
        said = layout.text_of(one)
        return one.block == sentence.block and (" was to " in said or " were to " in said)
    return False


def _reporting(scene: Scene, index: int) -> bool:
    said = words("saying") | words("reporting") | {"assured", "promised", "hoped", "expected"}
    return any(scene.line.lower(at) in said for at in range(index))


def _dashed(scene: Scene, index: int) -> Clause | None:
    """``Signs at the hospital – to be put up today``, in direct speech or among orders."""
    line = scene.line
    if not line.says(index + 1, "to", "be") or not (scene.direct or after_order(scene, index)):
        return None
    first = clause_start(line, index)
    duty = Duty(index, index - 1, index + 2, passive=True)
    if not line.word(first) and not line.capital(first):
        return None
    return _clause(scene, duty, (), ((first, _end(scene, duty) - 1),))


def _verbless(scene: Scene, index: int) -> Clause | None:
    """``Filters, to be fitted by the end of May.``: a sentence without a verb, among orders."""
    line, participle = scene.line, past_adverbs(scene.line, index + 2)
    finite = any(t.lower in _FINITE or t.lower in words("saying") for t in line.tokens)
    led = ordered_on(scene) or led_before(scene)
    if finite or not is_done(line, participle) or not led or leads_on(line, index - 1):
        return None
    start = subject_start(scene, index - (line.lower(index - 1) == ","))
    if start is None or start >= index or verb_at(line, start) is not None or verb_after_to(line, start):
        return None
    end = act_end(line, index, scene.tail_after(index))
    duty = Duty(index, index - 1, index + 1, passive=True)
    return _clause(scene, duty, by_whom(scene, index + 2, end), ((start, end - 1),))


def _called_order(scene: Scene, index: int) -> Clause | None:
    """``By 25 August textbooks must lie on the desks, this is an order``: it is called one."""
    line, said = scene.line, _ORDERS.search(scene.line.source)
    start = subject_start(scene, index) if said else None
    if said is None or start is None or line.lower(start) in _NOBODY:
        return None
    duty = Duty(index, index - 1, index + 1, passive=True)
    end = _end(scene, duty)
    called = line.at(line.offset + said.start())
    end = called if start < called < end else end
    if owners_of(scene, index) and line.lower(index + 1) in words("verbs"):
        told = owners_of(scene, index) or ()
        return _clause(scene, duty, told, tuple(split_acts(line, index + 1, end)))
    return _clause(scene, duty, (), ((start, end - 1),))


def _of_thing(scene: Scene, duty: Duty, *, ordered: bool) -> Clause | None:
    """``Samples are to be taken within ten days``: the whole clause is the act."""
    line = scene.line
    start = subject_start(scene, duty.cue)
    if start is None or line.lower(start) in _NOBODY or start >= duty.cue:
        return None
    said = (at for at in range(start, duty.cue - 1) if line.lower(at) in words("saying"))
    start = next(said, start - 1) + 1  # "the Minister said | the schools are to be repaired"
    if line.lower(start) in _ASKED:
        return None
    denied = any(line.lower(at) == "not" for at in range(duty.cue, duty.first + 1))
    happens = not denied and line.lower(past_adverbs(line, duty.first + 1)) in words("happening")
    counts = line.lower(duty.cue) != "shall" and _counts(line, start)
    if counts or (happens and not ordered) or (denied and line.lower(start) == "it"):
        return None
    end = _end(scene, duty)
    return _clause(scene, duty, by_whom(scene, duty.first, end), ((start, end - 1),))


def _counts(line: Line, index: int) -> bool:
    """Whether a subject is a number of things, as in a forecast: "97 more are to be built"."""
    opening = [line.lower(at) for at in range(index, index + _COUNTING)]
    counted = opening[0] in {"around", "about", "nearly", "almost", "some", "dozens", "hundreds"}
    counted = counted or "total" in opening or any(word[:1].isdigit() for word in opening)
    return "first" not in opening and counted


def _of_somebody(scene: Scene, duty: Duty) -> Clause | None:
    """``Akims are to report every week``: those before the verb are told."""
    line = scene.line
    start = subject_start(scene, duty.cue)
    if start is not None and orders_nothing(line, start, duty.cue, duty.first):
        return None
    relative = {"which", "whom"} & {
        line.lower(at) for at in range(max(0, duty.cue - _RELATIVE), duty.cue - 1)
    }
    if relative:
        return None  # "28 measures, which local bodies are to carry out"
    told = owners_of(scene, duty.cue)
    if told is None:
        happens = line.lower(duty.first) in {
            "appear",
            "open",
            "receive",
            "cost",
            "take",
            "see",
            "meet",
            "play",
            "visit",
        }
        dated = scene.deadline(duty.first, scene.end - 1, any_term=True) is not None
        stops = line.lower(duty.first) in _STOPPING or (dated and not happens)
        stops = stops and line.lower(duty.subject) not in {"which", "who"}  # only tells of what is before
        return _of_thing(scene, duty, ordered=False) if stops and not duty.partners else None
    if any(one.mention.name.lower() in words("states") for one in told):
        return None  # "Kazakhstan is to open the border": a plan, of which nobody is told
    body = all(one.mention.kind in {"body", "collective"} for one in told)
    if body and line.lower(duty.first) in _HAPPENING and line.lower(duty.first + 1) in _NO_OBJECT | {""}:
        return None  # "the plant is to open on 1 June"
    if duty.partners is not None:
        told = (*told, *duty.partners.addressees)
    acts = split_acts(line, duty.first, _end(scene, duty))
    return _clause(scene, duty, told, tuple(acts))


def _end(scene: Scene, duty: Duty) -> int:
    """Where what is to be done ends: before who says so, a reason, or the next duty."""
    line, first = scene.line, duty.first
    end = act_end(line, first, scene.tail_after(duty.cue))
    more = range(first + 2, end)
    modal = {"will", "would", "shall", "must"}
    following = next((at for at in more if duty_at(scene, at) or line.lower(at) in modal), None)
    if following is None:
        return end
    joints = (at for at in range(following, first + 2, -1) if line.lower(at) in {",", ";", "and"})
    return next(joints, end)


def _within_term(scene: Scene, index: int) -> Clause | None:
    """``The carrier has until Monday to move the departure``: a term and an act are an order."""
    line, at = scene.line, index + 1
    while is_adverb(line.lower(at)) or line.lower(at) in _GRANTED:
        at += 1
    term = next((d for d in scene.found.deadlines if line.at(d.span.start) == at), None)
    if term is None or not (line.lower(at).startswith(_TERMS) or (line.lower(at).isdigit() and scene.tails)):
        return None
    to = line.at(term.span.end)
    given = line.lower(index).startswith("g") or bool(_GRANTED & {line.lower(n) for n in range(index, at)})
    named = line.lower(to) == "for" and given and line.word(to + 1)
    subject = index - (line.lower(index - 1) in {"will", "now"})
    told = owners_of(scene, subject) if named or verb_after_to(line, to) is not None else None
    if line.lower(index - 1) == "you" and scene.direct and verb_after_to(line, to) is not None:
        told = vocative(scene, index - 1) or spoken_to(scene)
    elif not told or (line.lower(at).isdigit() and any(_is_public(one) for one in told)):
        return None  # "applicants have 10 days to submit …"
    duty = Duty(index, index - 1, to + 1, passive=False)
    end = _end(scene, duty)
    acts = [(to + 1, end - 1)] if named else split_acts(line, to + 1, end)
    return _clause(scene, duty, told, tuple(acts), term)


def _is_public(one: Addressee) -> bool:
    return not words("public").isdisjoint(one.mention.name.lower().split()[-1:])


def _announcer(scene: Scene, colon: int) -> Mention | None:
    """Who hands on a task before a colon: "His deputy, B. Name, passed the task on: the branch would …"."""
    ordering = words("orders") | words("instructing")
    told = scene.line.lower(colon) == ":" and any(scene.line.lower(at) in ordering for at in range(colon))
    return scene.subject(colon) if told and not scene.direct else None


def _clause(
    scene: Scene,
    duty: Duty,
    told: tuple[Addressee, ...],
    acts: tuple[tuple[int, int], ...],
    term: Deadline | None = None,
) -> Clause:
    colon = max((at for at in range(duty.cue) if scene.line.lower(at) in {":", ";"}), default=-1)
    recalls = bool(words("recalling") & {scene.line.lower(at) for at in range(colon + 1, duty.cue)})
    of_another = origin(scene)
    return Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(duty.cue, duty.cue),
        force="reported" if recalls or of_another is not None else "explicit",
        actions=tuple(scene.span(first, last) for first, last in acts if last >= first),
        issuer=of_another or deciding(scene, duty.cue) or _announcer(scene, colon),
        speaker=scene.direct or bool(scene.tails),
        addressees=with_partners(scene, told, acts),
        deadline=term or scene.deadline(0, acts[0][0]) or scene.trailing(acts),
    )
