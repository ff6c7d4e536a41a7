"""What an official says must be done: "akims must …", "it is necessary to …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tapsyrma.loaders.english.context import heard, told_on
from tapsyrma.loaders.english.cues import cues
from tapsyrma.loaders.english.duty_owners import by_whom
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.laid_down import is_done, past_aside
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.modal_owners import agents_of, lead_before, ordered_after, told_by
from tapsyrma.loaders.english.parties import chain_after, chain_before
from tapsyrma.loaders.english.said_by_many import said_by_many
from tapsyrma.loaders.english.scene import Scene, binds
from tapsyrma.loaders.english.segments import with_partners
from tapsyrma.loaders.english.subjects import by_noun_between
from tapsyrma.loaders.english.tokens import Line
from tapsyrma.loaders.english.verbs import is_adverb, split_acts, verb_after_to
from tapsyrma.ontology.records import Addressee, Clause, Mention, Span

_PLAIN: Final = frozenset(("must", "should"))
_LAWS: Final = frozenset(
    ("decree", "law", "laws", "code", "rules", "legislation", "constitution", "regulations")
)
_LONGEST_SUBJECT: Final = 18
_NEAR: Final = 8
"""Tokens between "warned" and "that"."""
_FAR: Final = 24
"""Tokens between "drew the attention of" and "to the need"."""
_WITH_TO: Final = frozenset(("need", "needs", "has", "have", "ought", "obliged", "required"))
_WHAT: Final = 6
"""Tokens between "what" and "need", the one who needs between them."""
_NECESSARY: Final = frozenset(("necessary", "required", "essential", "imperative", "needed", "urgent"))

_STATES: Final = frozenset(("ready", "gone", "open", "finished", "in", "done", "over", "back"))
"""What something must be by a day."""

_CUES: Final = _PLAIN | _WITH_TO | _NECESSARY | {"necessity"}


def modals(scene: Scene, taken: tuple[Span, ...]) -> Iterator[Clause]:
    """The clauses of a sentence that say what is necessary; ``taken`` are acts read already."""
    spoken = scene.direct or bool(scene.tails)
    if _is_law(scene):
        return
    for token in scene.line.tokens:
        if token.lower not in _CUES or any(span.start <= token.start < span.end for span in taken):
            continue
        clause = _personal(scene, token.index, spoken=spoken) or _impersonal(
            scene, token.index, spoken=spoken
        )
        if clause is not None and not (not scene.direct and said_by_many(scene, token.index)):
            taken = (*taken, *clause.actions)
            yield clause


def _is_law(scene: Scene) -> bool:
    """Whether a law or decree says what must be done: "According to the decree, …"."""
    line = scene.line
    opened = line.lower(0) in {"according", "under"} or line.says(0, "in", "accordance")
    return opened and any(line.lower(at) in _LAWS for at in range(1, 8))


def _personal(scene: Scene, index: int, *, spoken: bool) -> Clause | None:
    """``Akims must …``, "the Ministry needs to …", "… are to finalise"."""
    line, word = scene.line, scene.line.lower(index)
    if word not in _PLAIN | _WITH_TO or _says_what(line, index):
        return None
    begun = _begun(line, index) or _begun_behind_term(scene, index)
    if begun is None:
        heard = spoken or told_on(scene) or told_by(scene, index)
        needed = word in _PLAIN | {"need", "needs"} and heard
        return _passive(scene, index) if needed else None
    first, verb = begun
    agents = () if line.lower(verb) in words("no_acts") else agents_of(scene, index, spoken=spoken)
    if agents and all(one.role == "with" for one in agents):
        agents = (*lead_before(scene, index), *agents)
    you = line.lower(index - 1) == "you" and scene.direct and scene.found.deadlines and not agents
    known = any(one.role == "lead" for one in agents) or you
    return _clause(scene, index, agents, split_acts(line, first, _end(scene, index))) if known else None


def _says_what(line: Line, index: int) -> bool:
    """Whether it is told what somebody needs, and not what to do: "this is what the police need to …"."""
    needs = line.lower(index) in {"need", "needs", "has", "have"}
    return needs and any(line.lower(at) == "what" for at in range(max(0, index - _WHAT), index))


def _begun(line: Line, index: int) -> tuple[int, int] | None:
    """The first token of the act after "must" or "needs to", and its verb; None where there is no act."""
    word = line.lower(index)
    if word in _WITH_TO:
        at = index + 1 + (line.lower(index + 1) in {"also", "now", "obliged", "required", "immediately"})
        verb = verb_after_to(line, at)
        if verb is not None:
            return at + 1, verb
    verb = index + 1
    while is_adverb(line.lower(verb)) and verb < index + 4:
        verb += 1
    plain = word in _PLAIN | {"need", "needs"} and line.lower(verb) in words("verbs")
    denied = next((at for at in range(index + 1, verb) if line.lower(at) == "not"), verb)
    return (denied, verb) if plain else None


def _begun_behind_term(scene: Scene, index: int) -> tuple[int, int] | None:
    """The act of ``must within three days replace …``, its term first."""
    at = past_aside(scene, index + 1)
    plain = scene.line.lower(index) in _PLAIN and at > index + 1 and scene.line.lower(at) in words("verbs")
    apart = scene.line.lower(index + 1) == ","  # "should, I believe, follow"
    return (at if apart else index + 1, at) if plain else None


def _end(scene: Scene, index: int) -> int:
    """Where what is necessary ends: before who says so, or before whoever else must act."""
    line, end = scene.line, act_end(scene.line, index, scene.tail_after(index), semicolons=False)
    following = next((at for at in range(index + 2, end) if line.lower(at) in _PLAIN | {"needs"}), None)
    if following is None:
        return end
    chain = chain_before(scene.reading, following, index + 2, scene.places)
    start = chain.first if chain else following
    while line.lower(start - 1) in {"every", "each", "all", "the", "and", ",", ";", "while"}:
        start -= 1
    return start if chain else end


def _passive(scene: Scene, index: int) -> Clause | None:
    """``All obstacles must be removed``: the whole clause is the act."""
    line = scene.line
    at = index + 1 + (line.lower(index + 1) == "to")
    if line.lower(at) != "be":
        return None
    at += 1
    while is_adverb(line.lower(at)):
        at += 1
    if line.lower(at) in words("instructing") or line.lower(index - 1) == "that":
        return None  # "the contractor must be told to mend it" is his duty; "issues that must be solved"
    if not is_done(line, at) and not (line.lower(at) in _STATES and scene.found.deadlines):
        return None
    start = next((n + 1 for n in range(index - 1, -1, -1) if _begins_after(line, n)), 0)
    while start < index and (
        line.tokens[start].text in '"“«'
        or is_adverb(line.lower(start))
        or line.lower(start) in {"and", "but", "so"}
    ):
        start += 1
    if (
        index - start > _LONGEST_SUBJECT
        or line.lower(start) in {"it", "this", "they", "which", "that", "what"}
        or start == index
    ):
        return None
    end = _passive_end(scene, index)
    return _clause(scene, index, by_whom(scene, at, end), [(start, end - 1)])


def _begins_after(line: Line, index: int) -> bool:
    """Whether a clause begins after a token: a comma, or "that" after a verb of saying."""
    word = line.lower(index)
    if word == "that":
        before = line.lower(index - 1)
        if any(line.lower(at) in words("saying") for at in range(max(0, index - _NEAR), index)):
            return True
        return before in words("saying") | words("reporting") | words("instructing") | {"is", "important"}
    return word in {",", ";", ":", "which"} | words("saying_that")


def _passive_end(scene: Scene, index: int) -> int:
    """Where it ends what must be done: before another thing that must be done, or before who says so."""
    line, end = scene.line, scene.tail_after(index)
    more = _PLAIN | {"need", "needs"}
    following = next((at for at in range(index + 3, end) if line.lower(at) in more), None)
    if following is None:
        return next((at for at in range(index + 3, end) if line.says(at, "and", "be")), end)
    return next((at for at in range(following, index + 3, -1) if line.lower(at) in {",", ";", "and"}), end)


def _impersonal(scene: Scene, index: int, *, spoken: bool) -> Clause | None:
    """``It is necessary to …``, "there is a need to …"."""
    line = scene.line
    if line.lower(index) in _NECESSARY:
        at = index - 1
        while at >= 0 and is_adverb(line.lower(at)):
            at -= 1
        if line.lower(at) not in {"is", "it", "was", "considers", "are"}:
            return None
    elif line.lower(index) not in {"need", "necessity"} or line.lower(index - 1) not in {
        "the",
        "a",
        "urgent",
    }:
        return None
    noun = line.lower(index) in {"need", "necessity"}
    if noun and not _stresses(scene, index) and not (spoken and line.says(index - 3, "there", "is", "a")):
        return None
    told, start = _for_whom(scene, index)
    verb = verb_after_to(line, start)
    if (
        verb is None
        or line.lower(verb) in words("no_acts")
        or (not spoken and not noun and not told_by(scene, index))
    ):
        return None
    return _clause(scene, index, told, split_acts(line, start + 1, _before_order(scene, index)))


def _for_whom(scene: Scene, index: int) -> tuple[tuple[Addressee, ...], int]:
    """Who is meant by "necessary for the Government to …", and the token at which "to" is looked for."""
    if scene.line.lower(index + 1) != "for":
        return _attending(scene, index), index + 1
    chain = chain_after(scene.reading, index + 2, scene.places)
    return (chain.addressees, chain.last + 1) if chain is not None else ((), index + 1)


def _attending(scene: Scene, index: int) -> tuple[Addressee, ...]:
    """Whose attention is drawn to what is necessary: "drew the attention of akims to the need to …"."""
    line = scene.line
    pointed = next(
        (n for n in range(index - 2, max(0, index - _FAR), -1) if line.lower(n) == "pointed"), None
    )
    if pointed is not None and line.says(pointed, "pointed", "out", "to") and line.lower(index - 1) == "the":
        chain = chain_after(scene.reading, pointed + 3, scene.places)
        noun = by_noun_between(scene, pointed + 3, index - 2)
        return chain.addressees if chain is not None and chain.last == index - 2 else noun
    if not line.says(index - 2, "to", "the"):
        return ()
    at = next((n for n in range(index - 3, max(0, index - _FAR), -1) if line.lower(n) == "attention"), None)
    if at is None or line.lower(at + 1) != "of":
        return ()
    chain = chain_after(scene.reading, at + 2, scene.places)
    return chain.addressees if chain is not None and chain.last == index - 3 else ()


def _before_order(scene: Scene, index: int) -> int:
    """Where what is necessary ends: before the speaker is named, or before an order that follows."""
    end = scene.tail_after(index)
    following = next((cue.start for cue in cues(scene) if cue.start > index + 2), end)
    while following < end and scene.line.lower(following - 1) in {"and", ",", "also"}:
        following -= 1
    return min(end, following)


def _stresses(scene: Scene, index: int) -> bool:
    """``stressed the need to …`` with somebody named as stressing it."""
    before = {scene.line.lower(at) for at in range(max(0, index - 8), index)}
    return bool(
        before
        & {
            "stressed",
            "emphasized",
            "emphasised",
            "noted",
            "underlined",
            "underscored",
            "highlighted",
            "pointed",
            "instructed",
            "drew",
            "draws",
            "drawing",
        }
    ) and (
        scene.line.lower(0) in {"he", "she"}
        or any(p.mention.kind in {"person", "post"} for p in scene.places)
    )


def _recalls(scene: Scene, index: int) -> bool:
    """Whether what is necessary was said earlier: "Recall that …"."""
    return bool(words("recalling") & {scene.line.lower(at) for at in range(index)})


def _by_day(scene: Scene, index: int, acts: list[tuple[int, int]]) -> bool:
    """Whether an official tells somebody, with a term, what "has to" be done: it is an order."""
    if scene.line.lower(index) not in {"has", "have"} or not heard(scene, index):
        return False
    if {scene.line.lower(at) for at in range(index)} & {"we", "i", "law", "rules", "every", "each"}:
        return False
    whole = Span(scene.line.tokens[0].start, scene.span(*acts[-1]).end)
    return any(whole.covers(d.span) and binds(d) and d.latest is not None for d in scene.found.deadlines)


def _said_by_body(line: Line, index: int) -> bool:
    """Whether a body without a name says it, and not whoever spoke last: "the committee | stressed that"."""
    said = (at for at in range(index) if line.lower(at) in words("saying"))
    return any(line.lower(at - 1) in table("bodies") and line.lower(at - 2) == "the" for at in said)


def _noted(scene: Scene, index: int) -> bool:
    """Whether the meeting says so rather than whoever spoke last: "It was noted that …"."""
    line = scene.line
    said = next((at for at in range(2, index) if line.lower(at) in words("saying")), 0)
    at = said - 1
    while is_adverb(line.lower(at)):
        at -= 1
    return said > 0 and line.says(at - 1, "it", "was")


def _prescriber(scene: Scene, which: int) -> Mention | None:
    """Who issued what somebody must do "under which": "the inspectorate issued prescriptions under which"."""
    issuing = {"issued", "signed", "adopted", "gave", "approved"}
    verb = next((at for at in range(which - 2, 0, -1) if scene.line.lower(at) in issuing), None)
    chain = chain_before(scene.reading, verb, 0, scene.places) if verb is not None else None
    return chain.mentions[0] if chain is not None and len(chain.mentions) == 1 else None


def _which(line: Line, index: int) -> int:
    """Where "which" stands nearest before a token; 0 where it does not."""
    return next((at for at in range(index - 1, 0, -1) if line.lower(at) == "which"), 0)


def _clause(scene: Scene, index: int, agents: tuple[Addressee, ...], acts: list[tuple[int, int]]) -> Clause:
    which = _which(scene.line, index)
    under = scene.line.says(which - 1, "under", "which")
    ordered = ordered_after(scene, index) or under or (bool(agents) and _by_day(scene, index, acts))
    first = acts[0][0]
    return Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(index, index),
        force="explicit" if ordered else "reported" if _recalls(scene, index) else "modal",
        actions=tuple(scene.span(a, b) for a, b in acts if b >= a),
        issuer=_prescriber(scene, which) if under else None,
        speaker=not _noted(scene, index),
        unnamed=_said_by_body(scene.line, index),
        addressees=with_partners(scene, agents, tuple(acts)),
        deadline=scene.deadline(0, first),
    )
