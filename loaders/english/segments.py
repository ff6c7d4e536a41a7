"""A stretch of words cut into who is to do what: "the Ministry – to …; akims – to …", or acts alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tapsyrma.loaders.english.collectives import OFFICIALS, holds_office
from tapsyrma.loaders.english.lexicon import words
from tapsyrma.loaders.english.parties import Chain, chain_after
from tapsyrma.loaders.english.partners import partners
from tapsyrma.loaders.english.responsible import in_brackets
from tapsyrma.loaders.english.rows import row
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import DASHES
from tapsyrma.loaders.english.told import names_actor, noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb, is_base, split_acts, verb_after_to, verb_at
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Addressee, Deadline, Mention

_LONGEST: Final = 8
"""Tokens of what partners are of: "the territorial department of industrial safety"."""
_ORDINALS: Final = frozenset((
    "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly", "fifth", "finally",
    "lastly",
))  # fmt: skip
_NAME: Final = 14
"""Tokens of a name at the head of an item."""
_HELPING: Final = frozenset(("jointly", "together", "along"))
_WORKING: Final = ("jointly", "together", "collaborat", "cooperat", "work", "coordinat", "interact")
_ONE_OFFICE: Final = frozenset(("akimat", "ministry", "government", "department", "committee", "agency"))
_SHARING: Final = frozenset(("with", "between", "among", "for"))
"""Words behind which two stand together."""
_WHERE: Final = frozenset(("in", "at", "within", "across", "throughout", "on", "among", "under"))
"""Words behind which it is told where, not who: "in schools to replace windows"."""
_LONG_LIST: Final = 30
"""Tokens of a list of partners."""
_ADJECTIVES: Final = ("al", "ic", "ive", "ary", "ous", "ern", "ban")
_NOUNS: Final = frozenset((
    "material", "capital", "hospital", "canal", "terminal", "proposal", "approval", "disposal", "removal",
    "renewal", "animal", "signal", "portal", "journal", "traffic", "public", "clinic", "fabric", "topic",
    "initiative", "archive", "library", "summary", "coal", "meal", "metal", "festival", "personal", "total",
    "arrival", "withdrawal", "appeal", "official", "statistic", "logistic", "republic", "dispensary",
))  # fmt: skip
"""Nouns that end like adjectives."""
_MODALS: Final = frozenset(("must", "should", "shall", "needs", "need", "has", "have", "is", "are", "will"))
_BINDING: Final = frozenset(("must", "should", "shall"))


@frozen
class Segment:
    """Acts, as first and last token, for the addressees named before them, if any."""

    acts: tuple[tuple[int, int], ...]
    addressees: tuple[Addressee, ...] = ()
    deadline: Deadline | None = None


def with_partners(
    scene: Scene, told: tuple[Addressee, ...], acts: tuple[tuple[int, int], ...]
) -> tuple[Addressee, ...]:
    """Who is told, and those "together with" whom an act is to be done."""
    known = {a.mention.span for a in told}
    extra = (a for first, last in acts for a in _partners(scene, first, last))
    return (*told, *dict.fromkeys(a for a in extra if a.mention.span not in known))


def _partners(scene: Scene, first: int, last: int) -> tuple[Addressee, ...]:
    """All those together with whom an act is to be done, where the whole list is understood."""
    found, line = partners(scene.reading, first, last, scene.places), scene.line
    starts = (at for at in range(first, last) if line.lower(at) in _HELPING and line.lower(at + 1) == "with")
    start = next(starts, None) if found else None
    if start is None:
        return found
    end = next((at for at in range(start + 2, last) if verb_after_to(line, at) is not None), last + 1) - 1
    full = row(scene.reading, start, end, scene.places) or ()
    return full if len(full) > len(found) and all(one.role == "with" for one in full) else found


def segments(
    scene: Scene, start: int, until: int, *, loose: bool = False, whole: bool = True
) -> Iterator[Segment]:
    """The segments from a token to ``until`` (exclusive).

    Without ``loose`` the first one begins with its act; with it, it may name its own addressee first. Words
    that show neither verb nor addressee are one act as a whole, if ``whole`` allows it.
    """
    at, head = start, loose
    while at < until:
        opened = _opening(scene, at, until) if head else (at, (), at)
        if opened is None:
            end = _semicolon(scene, at, until)
            if loose and whole and end > at:
                begun = at + (scene.line.lower(at) == "to")
                yield Segment(((begun, end - 1),))
            at, head = end + 1, True
            continue
        first, told, front = opened
        end = _semicolon(scene, first, until) if loose else until
        acts = split_acts(scene.line, first, end, stops=lambda index: _is_next(scene, index, until))
        told = told or (in_brackets(scene, first, end) if len(acts) == 1 else ())
        yield Segment(tuple(acts), told, scene.deadline(front, first) if told else None)
        last = acts[-1][1]
        following = _after(scene, last + 1)
        if following >= until or following <= at:
            return
        if _starts_new(scene, following, until) or loose:
            at, head = following, True
        else:
            return


def for_all(told: tuple[Addressee, ...], own: tuple[Addressee, ...]) -> tuple[Addressee, ...]:
    """Who is to do one of several acts: its own people, or all; its own partners help those who lead."""
    if own and all(one.role == "with" for one in own):
        return (*(one for one in told if one.role == "lead"), *own)
    return own or told


def delegated(scene: Scene, segment: Segment) -> Segment:
    """``To bind the chief physician to submit a plan`` among what a board resolved: he is told."""
    if segment.addressees or len(segment.acts) != 1:
        return segment
    first, last = segment.acts[0]
    chain = chain_after(scene.reading, first + 1, scene.places)
    ordering = scene.line.lower(first) in words("instructing_now") | {"bind", "obligate"}
    if not ordering or chain is None or verb_after_to(scene.line, chain.last + 1) is None:
        return segment
    acts = tuple(split_acts(scene.line, chain.last + 2, last + 1))
    return replace(segment, acts=acts, addressees=chain.addressees)


def _semicolon(scene: Scene, start: int, until: int) -> int:
    depth = 0
    for at in range(start, until):
        depth += (scene.line.lower(at) == "(") - (scene.line.lower(at) == ")")
        if scene.line.lower(at) == ";" and depth <= 0:
            return at
    return until


def _after(scene: Scene, index: int) -> int:
    at = index
    while scene.line.lower(at) in {",", ";", "and", "while", "the", "also"} or scene.line.says(
        at, "as", "well", "as"
    ):
        at += 3 if scene.line.lower(at) == "as" else 1
    return at


def _is_next(scene: Scene, index: int, until: int) -> bool:
    """Whether a new addressee begins after a joint; after a bare comma it needs a dash or a "to"."""
    if not _starts_new(scene, index, until):
        return False
    if scene.line.lower(index - 1) != ",":
        return True
    chain = chain_after(scene.reading, index + (scene.line.lower(index) == "to"), scene.places)
    following = scene.line.lower(chain.last + 1) if chain is not None else ""
    named = chain is not None and all(_may_be_told(scene, m, index) for m in chain.mentions)
    return following in DASHES or (named and following == "to")


def _may_be_told(scene: Scene, mention: Mention, index: int) -> bool:
    """Whether it is a body or officials whom a comma and "to" may tell: "…, the akims to find money"."""
    if mention.kind in {"body", "post"}:
        return True
    listed = any(place.last == index - 2 for place in scene.places)  # one of a row, not the next one told
    return mention.sort in OFFICIALS and not listed


def _starts_new(scene: Scene, index: int, until: int) -> bool:
    """Whether an addressee with an act of its own begins here: "the Ministry of Energy – to …"."""
    opened = _opening(scene, index, until)
    if opened is None or not opened[1] or _goes_on(scene, index):
        return False
    marked = scene.line.lower(index - 1) in {";", "while"} | DASHES
    return marked or all(_may_follow(scene, one.mention, index) for one in opened[1])


def _may_follow(scene: Scene, mention: Mention, index: int) -> bool:
    """Whether somebody begins an order behind "and": an office, or another behind "the".

    Of others it cannot be told whether they are told or an act is about them: "to help firms and investors
    to enter the market".
    """
    the = not {scene.line.lower(index - 1), scene.line.lower(index)}.isdisjoint({"the", "all"})
    return the or holds_office(mention)


def _goes_on(scene: Scene, index: int) -> bool:
    """Whether words behind "and" only end what the act is about, or with whom it is done.

    ``the accounts of social and entrepreneurial corporations``, "together with the police and the public".
    """
    line, reading = scene.line, scene.reading
    joint = index - 1 - (line.lower(index - 1) == "the")
    back = range(joint - 1, max(0, joint - _LONG_LIST), -1)
    if line.lower(joint) != "and":
        return False
    if line.lower(joint - 1) == ",":  # "working with the mayor, the police, and | the services"
        return any(line.lower(at).startswith(_WORKING) and line.lower(at + 1) == "with" for at in back)
    if joint == index - 1 and _describes(scene, joint - 1) and _describes(scene, index):
        return True
    if _pairs(scene, joint, index):
        return True
    start = next((at for at in back if line.lower(at) in _HELPING and line.lower(at + 1) == "with"), None)
    return start is not None and row(reading, start, joint - 1, scene.places) is not None


def _pairs(scene: Scene, joint: int, index: int) -> bool:
    """Whether "and" joins two of those an act is about: "to give coal to hospitals and schools to burn".

    Behind somebody who holds no office, an office may be told something of its own: "to train doctors and
    the Ministry of Education to train teachers".
    """
    line, before = scene.line, [p for p in scene.places if p.last == joint - 1]
    if not before and not names_actor(line, joint - 1):
        return False
    after = chain_after(scene.reading, index, scene.places)
    office = after is None or all(holds_office(one) or not one.plural for one in after.mentions)
    start = before[0].first if before else joint - 1
    start -= line.lower(start - 1) in {"the", "all"}
    official = any(holds_office(p.mention) for p in before) or line.lower(joint - 1) in _ONE_OFFICE
    return not office or official or line.lower(start - 1) in _SHARING


def _describes(scene: Scene, index: int) -> bool:
    """Whether a small word can only describe the noun behind it."""
    word = scene.line.lower(index)
    known = words("body_adjectives") | words("collective_adjectives")
    formed = word.endswith(_ADJECTIVES) and word not in words("things") | _NOUNS
    return not scene.line.capital(index) and (word in known or formed)


def _opening(scene: Scene, index: int, until: int) -> tuple[int, tuple[Addressee, ...], int] | None:
    """First token of an act, who is told just before it, and where a term may stand before it."""
    line = scene.line
    at = index
    if line.lower(at) in _ORDINALS:
        at += 1 + (line.lower(at + 1) in {",", ":"} | DASHES)
    if verb_after_to(line, at) is not None:
        return at + 1, (), index
    if verb_at(line, at) is not None or (at == index and _is_imperative(scene, at)):
        return at, (), index
    if line.lower(at) == "to":
        fronted = chain_after(scene.reading, at + 1, scene.places)
        at += fronted is None and verb_after_to(line, at) is None
        at += fronted is not None and line.lower(fronted.last + 1) in DASHES | {"to", ":", ","}
    chain = chain_after(scene.reading, at, scene.places) if line.lower(at) not in _WHERE else None
    if chain is None:
        named = _named(scene, at, until)
        if named is None:
            return None
        told, last = named
    else:
        told, last = chain.addressees, chain.last
        if line.lower(at) == "with" and len(told) == 1:
            told = (replace(told[0], role="lead"),)  # "…, with the Ministry of Justice to coordinate it"
    after = last + 1
    helped = _helpers(scene, after, until) or _helpers(scene, past_term(scene, after, until), until)
    bound = False
    if helped is not None:
        bound = any(line.lower(n) in _BINDING for n in range(after, helped.first + 1))
        told, after = (*told, *helped.addressees), helped.last + 1
    verb = _act_after(scene, after, until, bound=bound)
    if verb is None and chain is not None and (named := _named(scene, at, until)) is not None:
        told, last = named
        verb = _act_after(scene, last + 1, until)
    favoured = verb is not None and line.lower(at) == "for" and line.lower(verb) in words("favouring")
    return (verb, told, index) if verb is not None and not favoured else None


def past_term(scene: Scene, index: int, until: int) -> int:
    """The token after a colon or dash and a term: "akims: by 10 December, together with …"."""
    at = index + (scene.line.lower(index) in DASHES | {":"})
    while at < until and (scene.in_term(at) or scene.line.lower(at) == ","):
        at += 1
    return at


def _helpers(scene: Scene, index: int, until: int) -> Chain | None:
    """The partners between who must act and the act: "the Ministry is, jointly with akimats, to …"."""
    line, at = scene.line, index
    while line.lower(at) in DASHES | {"is", "are", "shall", "must", "should", ",", ":"} and at < until:
        at += 1
    if line.lower(at) not in {"together", "jointly", "along", "in"}:
        return None
    chain = chain_after(scene.reading, at, scene.places) or _called(scene, at, until)
    if chain is not None and line.lower(chain.last + 1) in {"of", "for"}:
        near = range(chain.last + 2, min(chain.last + _LONGEST, until))
        comma = next((n for n in near if line.lower(n) == ","), chain.last + 1)
        chain = replace(chain, last=comma - 1)
    return chain if chain is not None and chain.addressees[0].role == "with" else None


def _called(scene: Scene, index: int, until: int) -> Chain | None:
    """``jointly with the laboratory of metals, …``: partners whom a noun calls."""
    if scene.line.lower(index + 1) != "with":
        return None
    end = next((at for at in range(index + 3, until) if scene.line.lower(at) in {",", ":", "to"}), until)
    named = noun_phrase(scene.reading, index + 2, end - 1)
    return Chain(index, end - 1, (Addressee(named, "with"),)) if named is not None else None


def _is_imperative(scene: Scene, index: int) -> bool:
    named = any(place.first == index for place in scene.places)  # "State bodies shall …"
    return is_base(scene.line.lower(index)) and scene.line.word(index + 1) and not named


def _named(scene: Scene, index: int, until: int) -> tuple[tuple[Addressee, ...], int] | None:
    """Words before a dash that name nobody known but are told to act, or a whole row of them."""
    colon = scene.line.lower(index + 1) == ":" and verb_at(scene.line, index + 2) is not None
    if colon and scene.line.tokens[index].text.isupper():
        short = noun_phrase(scene.reading, index, index)  # "KTZ: supply the wagons"
        return ((Addressee(short),), index) if short is not None else None
    reach = range(index, min(index + _LONG_LIST, until))
    far = next((at for at in reach if scene.line.lower(at) in DASHES), index)
    begun = is_base(scene.line.lower(far + 1)) and scene.line.word(far + 2)
    if far > index and (begun or verb_after_to(scene.line, far + 1) is not None):
        full = row(scene.reading, index, far - 1, scene.places)
        if full is not None:
            return full, far - 1
    dash = next((at for at in range(index, min(index + 12, until)) if scene.line.lower(at) in DASHES), None)
    the = "the" in {scene.line.lower(index), scene.line.lower(index - 1)}
    if dash is None and (the or (index <= 1 and scene.line.lower(index - 1) == "to")):
        return _plainly_named(scene, index, until)
    if dash is None or verb_after_to(scene.line, dash + 1) is None:
        return None
    mention = noun_phrase(scene.reading, index, dash - 1)
    return ((Addressee(mention),), dash - 1) if mention is not None else None


def _plainly_named(scene: Scene, index: int, until: int) -> tuple[tuple[Addressee, ...], int] | None:
    """``… and the contractor to repave the street``: a noun right before the next act."""
    far = index + (_NAME if index <= 1 else 5)
    line = scene.line
    ends = (
        at
        for at in range(index + 1, min(far, until))
        if verb_after_to(line, at) is not None or (line.lower(at) == "," and line.lower(at + 1) in _HELPING)
    )
    end = next(ends, None)
    placed = index <= 1 and line.lower(index - 1) == "to"
    mention = noun_phrase(scene.reading, index, end - 1, placed=placed) if end is not None else None
    heads = index <= 1 and mention is not None and end is not None
    if end is None or mention is None or (mention.kind != "collective" and not heads):
        return None
    return (Addressee(mention),), end - 1


def _behind_colon(scene: Scene, index: int, until: int) -> int | None:
    """The verb with a capital behind "To the akimats:", or behind "When mending roads," there."""
    line, at = scene.line, index
    if line.lower(at) in {"when", "while", "if", "in", "for", "until", "by", "after", "before"}:
        at = next((n + 1 for n in range(at + 1, min(at + _NAME, until)) if line.lower(n) == ","), at)
    object_follows = line.word(at + 1) and line.lower(at + 1) not in {"of", "is", "are", "was", "were"}
    return at if line.capital(index) and is_base(line.lower(at)) and object_follows else None


def _act_after(scene: Scene, index: int, until: int, *, bound: bool = False) -> int | None:
    """The first token of the act after an addressee: past a dash, a term, adverbs and "must".

    ``bound`` where "shall" stands already before it: "shall, jointly with akimats, open posts".
    """
    line, at = scene.line, index
    dashed = line.lower(at) in DASHES | {":"}
    if line.lower(at) == ":" and (opened := _behind_colon(scene, at + 1, until)) is not None:
        return opened
    while at < until and at < index + 14:
        verb = verb_after_to(line, at)
        if verb is not None:
            return at + 1
        bound = bound or line.lower(at - 1) in _BINDING
        told = (bound or line.lower(at - 1) in _MODALS) and is_base(line.lower(at))
        marked = line.lower(at - 1) in DASHES | {":"}
        told = told or (marked and is_base(line.lower(at)) and line.word(at + 1))
        bare = at if told else verb_at(line, at)
        if bare is not None and (dashed or line.lower(at - 1) in _MODALS or at > index):
            return at
        if line.lower(at) in {"yet", "still"} and line.lower(at - 1) in _MODALS:
            return None  # "is yet to publish"
        if line.lower(at) in DASHES | {
            ",",
            ":",
            "-",
            "with",
            "within",
            "before",
            "by",
        } | _MODALS or is_adverb(line.lower(at)):
            at += 1
            continue
        term = next(
            (d for d in scene.found.deadlines if d.span.start <= line.tokens[at].start < d.span.end), None
        )
        if term is None:
            return None
        at += 1
    return None
