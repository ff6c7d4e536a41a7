"""Orders given to somebody's face: "Finish the work by Friday", "Nurlan Adilbekovich, publish it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.context import chaired_before, ordered_on
from tapsyrma.loaders.english.ends import act_end
from tapsyrma.loaders.english.finite import is_of_subject, is_wish
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.openers import opens_order, past_opening
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.placed import Placed
from tapsyrma.loaders.english.reading import read
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.segments import Segment, delegated, past_term, segments, with_partners
from tapsyrma.loaders.english.tags import before_colon, spoken_to
from tapsyrma.loaders.english.taken_up import told_before
from tapsyrma.loaders.english.tokens import DASHES, OPENING, QUOTES
from tapsyrma.loaders.english.turns import answered, past_label
from tapsyrma.loaders.english.verbs import is_adverb, is_base, is_gerund, split_acts, verb_after_to, verb_at
from tapsyrma.ontology.records import Addressee, Clause, Found, Person

_ADVISING: Final = frozenset(("advised", "recommended", "joked", "invited"))
_OPENING: Final = QUOTES | DASHES | {",", "(", "!"}
_TOPIC: Final = 9
"""Tokens of a topic before its colon."""
_NO_TOPICS: Final = frozenset(
    ("how", "if", "note", "important", "remember", "tip", "tips", "reference", "residents", "you")
)
_COURTESY: Final = frozenset(("please", "and", "so", "then", "but", "well"))
_CONDITIONS: Final = frozenset(
    ("if", "when", "once", "until", "before", "after", "as", "where", "since", "while")
)
"""Words that open a clause after which an imperative may stand."""
_NEEDED: Final = frozenset(("necessary", "needed", "required", "possible", "appropriate"))
"""Words of a condition that leaves all to those who are told: "If necessary, …"."""
_FORBIDDEN: Final = 16
"""Tokens of what not to do."""
_GOING_ON: Final = frozenset(
    ("also", "besides", "additionally", "therefore", "firstly", "secondly", "thirdly", "finally")
)
_MAIN: Final = frozenset(("has", "have", "was", "were", "will", "are", "is"))
"""Verbs behind a comma by which what stands before tells a purpose only."""
_FURTHER: Final = (("at", "the", "same", "time"), ("in", "addition"), ("and", "also"), ("and", "in",
    "addition"), ("and", "finally"), ("and",), ("also",),
    ("besides",), ("moreover",), ("additionally",))  # fmt: skip
"""Words that join a sentence to the order before it."""
_ASIDE: Final = 7
"""Tokens between whoever is called and "you"."""
_DOING: Final = frozenset(("control", "form", "work", "plan", "test", "process", "help", "show", "target"))
_DONE_TO: Final = frozenset(("the", "this", "these", "all", "every", "each", "out", "through", "your"))
_NO_OBJECT: Final = frozenset(("", "is", "are", "was", "were", "of", "has", "have", "will", ","))


def imperatives(scene: Scene) -> Iterator[Clause]:
    """The imperatives of a sentence of direct speech, or their translation by an infinitive.

    One stands at its head or after a colon or semicolon: "There is fuel at the depot; hand it out by Monday".
    """
    if any(token.text == "?" for token in scene.line.tokens) or advises(scene):
        return
    start = _past(scene, past_label(scene))
    chain = chain_after(scene.reading, start, scene.places)
    if chain is not None:
        spoken_to = _infinitive(scene, chain)
        if spoken_to is not None:
            yield _clause(scene, spoken_to, chain)
            return
        if scene.line.lower(chain.last + 1) not in {",", "!", ":"}:
            chain = None
    at = _begun(scene, _past(scene, chain.last + 1) if chain is not None else start)
    at = _you_do(scene, at) if chain is not None else at
    reached = 0
    if _is_imperative(scene, at, called=chain is not None):
        yield _clause(scene, at, chain)
        reached = act_end(scene.line, at, scene.tail_after(at))
    for joint in range(max(start, reached), scene.tail_after(reached)):
        if scene.line.lower(joint) not in {":", ";"} or joint < reached:
            continue
        opened = scene.line.lower(joint) == ":" and scene.line.lower(joint + 1) in OPENING
        others = _called_behind(scene, joint)
        at = _begun(scene, others.last + 2 if others is not None else joint + 1 + opened)
        if (opened or not scene.line.capital(at)) and _is_imperative(scene, at, called=True):
            yield _clause(scene, at, others or chain or _called_before(scene, joint))
            reached = act_end(scene.line, at, scene.tail_after(at))


def advises(scene: Scene) -> bool:
    """Whether whoever speaks advises or jokes: "Visit the lake," he advised."""
    behind = scene.line.tokens[scene.tails[0] :] if scene.tails else ()
    if any(token.lower in _ADVISING for token in behind):
        return True
    sentence, layout = scene.found.sentence, scene.layout
    for one in layout.sentences[max(0, sentence.index - 1) : sentence.index] if sentence.quoted else ():
        spoken = one.block == sentence.block and Scene(read(layout, one), Found(one), layout).tails
        return bool(spoken) and any(f" {word}." in layout.text_of(one) for word in _ADVISING)
    return False


def quoted_behind(scene: Scene) -> Iterator[Clause]:
    """``The akim was not persuaded: "Find the drivers."``: an imperative in a quotation behind a colon."""
    line = scene.line
    if any(token.text == "?" for token in line.tokens):
        return
    for token in line.tokens[:-2]:
        if token.text == ":" and line.lower(token.index + 1) in OPENING:
            at = _begun(scene, token.index + 2)
            chain = chain_after(scene.reading, at, scene.places)
            if chain is not None and line.lower(chain.last + 1) in {",", "!"}:
                at = _begun(scene, chain.last + 2)
            else:
                told = before_colon(scene, token.index)
                chain = Chain(0, token.index - 1, told) if told else None
            if _is_imperative(scene, at, called=True) and scene.subject(token.index) is not None:
                yield replace(_clause(scene, at, chain), speaker=False, issuer=scene.subject(token.index))
                return


def on_topic(scene: Scene) -> Iterator[Clause]:
    """``Akim of the district: buy coal``, "Diesel fuel: agree on the schedule": whom or what an order is for.

    Only in the paragraphs after one that names who leads; a page for residents has its topics, too.
    """
    line = scene.line
    colon = next((at for at in range(1, min(_TOPIC, scene.end)) if line.lower(at) == ":"), None)
    if colon is None or line.lower(0) in words("prepositions") | _NO_TOPICS or not chaired_before(scene):
        return
    chain = chain_after(scene.reading, 0, scene.places)
    if chain is not None and chain.mentions[0].kind == "person" and not line.source.rstrip().endswith("."):
        return  # a title that tells whose words they are: "A. Name: stop the dumping"
    at = _begun(scene, colon + 1)
    if not line.capital(at) and verb_at(line, at) == at and _is_imperative(scene, at, called=True):
        whole = chain is not None and chain.last == colon - 1
        told = chain if chain is not None and whole and not _is_place(scene, chain) else None
        yield replace(_clause(scene, at, told), speaker=False)
        for mark in range(at, scene.tail_after(at)):
            begun = _begun(scene, past_term(scene, mark + 1, scene.end)) if line.lower(mark) == ";" else 0
            if begun and not line.capital(begun) and verb_at(line, begun) == begun:
                term = scene.deadline(mark, begun)
                yield replace(_clause(scene, begun, told), speaker=False, deadline=term)


def _you_do(scene: Scene, index: int) -> int:
    """The verb of "Galiya Maratovna, from this month you bring me the list": one is called, and told."""
    line = scene.line
    reach = range(index, min(index + _ASIDE, scene.end))
    you = next((at for at in reach if line.lower(at) == "you"), None)
    if you is None or any(is_base(line.lower(at)) or line.lower(at) == "?" for at in range(index, you)):
        return index
    objected = line.lower(you + 2) in words("objects") | {"me", "us", "to"}
    return you + 1 if is_base(line.lower(you + 1)) and objected else index


def to_owner(scene: Scene) -> Iterator[Clause]:
    """``To regional akimats: Ensure the works``: such a line is an order wherever it stands."""
    start = next((t.index for t in scene.line.tokens[:3] if scene.line.word(t.index)), 0)
    if scene.line.lower(start) != "to":
        return
    chain = chain_after(scene.reading, start + 1, scene.places)
    if chain is None or scene.line.lower(chain.last + 1) != ":":
        return
    for one in segments(scene, start + 1, scene.tail_after(1), loose=True, whole=False):
        told = one.addressees or chain.addressees
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=scene.line.span(0, chain.last),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in one.acts if b >= a),
            addressees=with_partners(scene, told, one.acts),
            deadline=one.deadline,
        )


def _is_place(scene: Scene, chain: Chain) -> bool:
    """Whether a topic may be what is dealt with as much as who is told: "elevators: inspect each"."""
    plain = all(mention.kind == "collective" for mention in chain.mentions)
    return plain and scene.line.bare(chain.last) in words("addressees_only")


def _begun(scene: Scene, index: int) -> int:
    """The token after words of courtesy, adverbs, and "don't wait,": what to do instead follows."""
    line, at = scene.line, _past_condition(scene, past_opening(scene.line, index))
    if line.lower(at) == "you" and line.lower(at - 1) == "," and is_base(line.lower(at + 1)):
        at += 1
    while is_adverb(line.lower(at)) or line.lower(at) in _COURTESY:
        at += 1 + (line.lower(at) in _GOING_ON | _COURTESY and line.lower(at + 1) == ",")
    if line.lower(at) == "don't" or line.says(at, "do", "not"):
        comma = next((n for n in range(at + 2, min(at + _FORBIDDEN, scene.end)) if line.lower(n) == ","), at)
        instead = comma + 1 if verb_at(line, comma + 1) == comma + 1 else at
        return at if instead == at and _forbids_until(scene, at) else instead
    return at


def _past_condition(scene: Scene, index: int) -> int:
    """The token after "When the water goes down," or "Galiya,", where an imperative and its object follow."""
    line = scene.line
    if index >= scene.end:
        return index
    term = scene.in_term(index)
    if term and (verb := _behind_term(scene, index)) is not None:
        return verb
    condition = term or line.lower(index) in _CONDITIONS
    far = _FORBIDDEN if condition else 2
    comma = next((at for at in range(index + 1, min(index + far, scene.end)) if line.lower(at) == ","), index)
    inner = {line.lower(at) for at in range(index, comma)}
    if (term and not scene.in_term(comma - 1)) or inner & {"you", "your", "anyone", "somebody", "someone"}:
        return index
    if not condition and (line.lower(index).endswith("s") or line.lower(index) in words("laymen")):
        return index  # "Parents, bring your children" is said to the public
    if comma == index or not (condition or (line.capital(index) and line.word(index))):
        return index
    following = comma + 1
    bare = line.word(following) and not line.capital(following) and is_base(line.lower(following))
    objected = line.lower(following + 1) in words("objects")
    needed = not inner.isdisjoint(_NEEDED) and comma - index <= _ASIDE // 2
    objected = objected or (needed and verb_at(line, following) == following)
    return following if bare and objected else index


def _behind_term(scene: Scene, index: int) -> int | None:
    """The verb right behind a term: "by Friday give me a list"."""
    at = index
    while at < scene.end and scene.in_term(at):
        at += 1
    objected = scene.line.lower(at + 1) in words("objects") | {"me", "us"}
    return at if is_base(scene.line.lower(at)) and objected and not scene.line.capital(at) else None


def _called_before(scene: Scene, index: int) -> Chain | None:
    """Somebody called by given name and patronymic just before a colon: "…, Nurgali Orazovich: mend it"."""
    one = next((p for p in scene.places if p.last == index - 1 and p.mention.kind == "person"), None)
    if one is None or scene.line.lower(one.first - 1) not in {",", ":"}:
        told = before_colon(scene, index)
        return Chain(0, index - 1, told) if told else None
    return Chain(one.first, one.last, (Addressee(one.mention),))


def _called_behind(scene: Scene, joint: int) -> Chain | None:
    """Others who are called behind a semicolon: "akims, check it; ministers, find the money"."""
    chain = chain_after(scene.reading, joint + 1, scene.places) if scene.line.lower(joint) == ";" else None
    return chain if chain is not None and scene.line.lower(chain.last + 1) == "," else None


def told_to(scene: Scene) -> Iterator[Clause]:
    """``The Ministry of Culture to amend the law.``: an order that goes on with others."""
    chain = chain_after(scene.reading, 0, scene.places)
    first = _infinitive(scene, chain) if chain is not None else _further(scene)
    if chain is None and not ordered_on(scene):
        return
    if first is None or not scene.line.source.rstrip().endswith((".", ";")):
        return
    if chain is not None and scene.line.lower(chain.last + 1) in DASHES:
        yield from _shared_out(scene, chain)
        return
    clause = replace(_clause(scene, first, chain), speaker=False)
    goes_on = chain is None and scene.line.lower(0) in {"and", "also"}
    yield replace(clause, addressees=told_before(scene)) if goes_on and not clause.addressees else clause


def _shared_out(scene: Scene, chain: Chain) -> Iterator[Clause]:
    """``The akim – to mend the bridge, the contractor – to repave the road``: each his own act."""
    told = chain.addressees
    for one in segments(scene, 0, scene.tail_after(0), loose=True):
        told = one.addressees or told
        yield Clause(
            sentence=scene.found.sentence.index,
            cue=scene.line.span(chain.first, chain.last),
            force="explicit",
            actions=tuple(scene.span(a, b) for a, b in one.acts if b >= a),
            addressees=with_partners(scene, told, one.acts),
            deadline=one.deadline,
        )


def _further(scene: Scene) -> int | None:
    """The verb of ``At the same time, ensure …``, "And to control …" or "To mend …" after an order."""
    line = scene.line
    others = words("finite") - words("joining") | words("saying")
    comma = next((token.index for token in line.tokens if token.text == ","), line.size)
    purpose = any(line.lower(at) in _MAIN for at in range(comma, line.size))
    purpose = purpose or is_wish(scene)
    told = verb_after_to(line, 0) is not None and not purpose
    if told and not any(token.lower in others for token in line.tokens):
        return 1
    for words_of in _FURTHER:
        if line.says(0, *words_of):
            at = len(words_of) + (line.lower(len(words_of)) == ",")
            return at + 1 if verb_after_to(line, at) is not None else verb_at(line, at)
    return None


def _past(scene: Scene, index: int) -> int:
    at = index
    while scene.line.lower(at) in _OPENING:
        at += 1
    return at


def _infinitive(scene: Scene, chain: Chain) -> int | None:
    """``The Ministry of Health and akimats to complete …``: what Russian says in the infinitive."""
    dashed = scene.line.lower(chain.last + 1) in DASHES
    at = chain.last + 1 + dashed
    told = all(a.mention.kind in {"body", "post"} or a.mention.sort != "other" for a in chain.addressees)
    if dashed and told and verb_at(scene.line, at) == at:
        return at
    ordered = told and verb_after_to(scene.line, at) is not None and not is_of_subject(scene, at)
    return at + 1 if ordered else None


def _is_imperative(scene: Scene, at: int, *, called: bool) -> bool:
    """Whether a verb in its base form stands here and orders something."""
    line = scene.line
    word, before = line.lower(at), line.lower(at - 1)
    forbids = line.says(at, "do", "not")
    if _sees_to(scene, at) or _forbids_until(scene, at):
        return called or at == 0 or before in QUOTES | {":", "you", ","} | _COURTESY
    if not is_base(word) and opens_order(line, at) and (line.capital(at) or called or at == 0):
        return called or at == 0 or before in QUOTES | {":", "you"} | _COURTESY
    if (
        not is_base(word)
        or (word in words("no_orders") and not (word in _DOING and line.lower(at + 1) in _DONE_TO))
        or (forbids and line.lower(at + 2) in words("minding"))
        or (forbids and line.lower(at + 2) == "tell" and line.lower(at + 3) in {"me", "us"})
    ):
        return False
    opened = at == 0 or before in QUOTES | {":", ",", ";", "you"} | _COURTESY or is_adverb(before)
    if line.capital(at) and not (called or opened):
        return False
    following = line.lower(at + 1)
    noun = word in words("verb_or_noun") and following not in words("objects")
    noun = noun and not (word in {"stop", "start"} and is_gerund(following))
    noun = noun and not (scene.in_term(at + 1) and not scene.in_term(at) and scene.direct)
    return following not in _NO_OBJECT and not noun


def _forbids_until(scene: Scene, index: int) -> bool:
    """Whether "don't sign the act until the defects are removed" stands here: a ban for a time."""
    line = scene.line
    forbids = line.lower(index) == "don't" or line.says(index, "do", "not")
    verb = index + 1 + line.says(index, "do", "not")
    if (
        not forbids
        or not is_base(line.lower(verb))
        or line.lower(verb) in words("minding") | {"wait", "come"}
    ):
        return False
    return any(
        line.lower(at) in {"until", "before", "without"} for at in range(verb + 2, scene.tail_after(verb))
    )


def _sees_to(scene: Scene, index: int) -> bool:
    """Whether "see to it that", "see that" or "have the list ready by Friday" stands here."""
    line = scene.line
    if line.says(index, "see", "to") or line.says(index, "see", "that"):
        return True
    held = line.lower(index) in {"have", "get"} and line.lower(index + 1) in words("objects")
    return held and bool(scene.found.deadlines)


def _called_last(scene: Scene, first: int) -> Placed | None:
    """Somebody called behind an imperative: "Mend the roof by Friday, Kairat Muratovich"."""
    end = scene.tail_after(first)
    return next(
        (
            p
            for p in scene.places
            if isinstance(p.mention, Person)
            and p.mention.patronymic is not None
            and p.mention.surname is None
            and first < p.first
            and scene.line.lower(p.first - 1) == ","
            and (p.last >= end - 1 or scene.line.lower(p.last + 1) in {",", ".", ";", "!"})
        ),
        None,
    )


def _clause(scene: Scene, first: int, chain: Chain | None) -> Clause:
    end = act_end(scene.line, first, scene.tail_after(first))
    called = _called_last(scene, first) if chain is None else None
    if called is not None:
        end = min(end, called.first - 1)
        chain = Chain(called.first, called.last, (Addressee(called.mention),))
    one = Segment(tuple(split_acts(scene.line, first, end)))
    one = delegated(scene, one) if chain is None else one  # "Instruct the Ministry to submit it," he said
    own = one.addressees or (chain.addressees if chain else spoken_to(scene) or answered(scene))
    return Clause(
        sentence=scene.found.sentence.index,
        cue=scene.line.span(first, first),
        force="explicit",
        actions=tuple(scene.span(a, b) for a, b in one.acts),
        speaker=True,
        addressees=with_partners(scene, own, one.acts),
        deadline=scene.deadline(0, first),
    )
