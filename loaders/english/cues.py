"""Instructing words of a sentence: "instructed", "was tasked", "I order", "gave a number of instructions"."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal, TypeAlias

from tapsyrma.loaders.english.context import heard
from tapsyrma.loaders.english.lexicon import table, words
from tapsyrma.loaders.english.parties import chain_after
from tapsyrma.loaders.english.pronouns import is_pronoun
from tapsyrma.loaders.english.scene import Scene
from tapsyrma.loaders.english.tokens import DASHES, Line
from tapsyrma.loaders.english.told import noun_phrase
from tapsyrma.loaders.english.verbs import is_adverb, is_base, is_gerund, verb_after_to
from tapsyrma.loaders.english.voices import due_before, headlined, is_supposed, passive_before
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Force

Voice: TypeAlias = Literal["active", "passive", "noun"]

_FAR: Final = 45
"""Tokens between "gave" and "a task to", those told between them."""
_NOUN_GAP: Final = 9
"""Tokens between "gave" and "instructions", whoever is named there not counted."""
_ASKED: Final = frozenset(("required", "demanded"))
"""What things do too: "the situation required the ministry to open hospitals"."""
_AUXILIARIES: Final = frozenset(("was", "were", "have", "has", "been", "also", "is", "are", "will", "be"))
_GIVEN: Final = frozenset(("given", "issued", "set", "voiced", "made", "recorded"))
_AMOUNTS: Final = frozenset(("number", "series", "range", "list", "set", "couple", "package"))
_DESCRIBED: Final = frozenset((
    "the", "a", "an", "all", "any", "of", "with", "for", "these", "those", "their", "its", "to",
    "tasks", "instructions", "orders", "assignments",
))  # fmt: skip
"""Words behind which a participle only tells which ones are meant: "the tasks | assigned"."""
_DESCRIBING: Final = frozenset(
    ("required", "requested", "proposed", "entrusted", "assigned", "recommended", "suggested")
)
_CLOSER: Final = frozenset(("for", "within", "under", "in", "at", "from"))
"""Words that tell a participle more closely: "the vehicles | required for the clinics"."""
_TO_WHOM: Final = frozenset(("you", "them", "us", "him", "her", "me"))
_TERM_WORDS: Final = frozenset((
    "a", "the", "firm", "date", "deadline", "final", "term", "exact", "new", "strict", "of", ",", "time",
    "limit", "only",
    "exactly", "clear", "another", "day",
))  # fmt: skip
"""Words between "gave" and a term."""
_GIVING_TIME: Final = frozenset(
    ("gave", "give", "given", "gives", "giving", "set", "allowed", "allows", "granted")
)
_NEAR: Final = 5
"""Tokens from "gave" to the comma behind a noun: "gave the contractor, B. Name, ten days"."""
_ACCUSED: Final = 12
"""Tokens from "charged" over whoever is accused to "with"."""
_UNREAL: Final = frozenset(("should", "could", "would", "might", "ought"))
"""Words before "have been told" of what nobody ordered."""
_IN_WHICH: Final = frozenset(
    ("writing", "addition", "this", "his", "her", "connection", "turn", "particular", "short")
)
"""Words behind "instructed in" that teach nobody anything."""
_WHOSE: Final = frozenset(("the", "this", "his", "her", "its"))
_WHICH: Final = _WHOSE | {"these", "that", "an", "first", "second", "third", "next", "another", "each", "key"}
PAPERS: Final = frozenset((
    "document", "resolution", "order", "decree", "prescription", "representation", "decision", "protocol",
    "ruling", "notice",
))  # fmt: skip
"""Papers by which somebody is told to act; a law tells everybody."""
_THINGS: Final = frozenset(("document", "address", "law", "agreement", "memorandum", "charter", "budget"))
"""Writings that set aims; nobody orders by them."""
_WENT_ON: Final = frozenset(("continued", "proceeded", "hastened", "decided", "turned"))
MANNERS: Final = frozenset((
    "clear", "specific", "strict", "concrete", "relevant", "appropriate", "corresponding", "additional",
    "separate", "direct", "firm", "detailed", "necessary", "special", "urgent",
))  # fmt: skip
"""What orders are said to be like."""
_LAID_WITH: Final = frozenset(("tasked", "charged", "entrusted"))
"""Verbs that only describe before "with": "a commission tasked with the inquiry has been set up"."""
_PROVISO: Final = frozenset(("where", "if", "when", "as", "than", "unless", "wherever"))
"""Words that make a participle an aside: "where required", "as instructed"."""
_WISHING: Final = frozenset(("would", "like", "to", "want", "am", "once", "do", "again"))


@frozen
class Cue:
    """An instructing word or phrase: its tokens, its force and its voice.

    ``start`` is the first token of its verb group, ``last`` the token after which the content is looked for;
    ``noun`` where a noun ("instructions") carries the meaning, ``several`` where it says that there are many,
    ``speaker`` where "I" instruct.
    """

    first: int
    last: int
    start: int
    word: str
    voice: Voice
    force: Force = "explicit"
    noun: bool = False
    speaker: bool = False
    several: bool = False


@cache
def _opening() -> frozenset[str]:
    """The words that may carry an instruction."""
    listed = ("giving", "orders", "instructing", "urging", "urging_now", "instructing_now", "instructing_ing")
    return frozenset().union(
        *(words(key) for key in listed), ("ask", "expect"), _GIVING_TIME, words("insisting")
    )


def cues(scene: Scene) -> list[Cue]:
    """The instructing words of a sentence, in order."""
    found: list[Cue] = []
    for token in scene.line.tokens:
        if token.lower not in _opening() or (found and token.index <= found[-1].last):
            continue
        at = token.index
        cue = _given(scene, at) or _term_given(scene, at) or _noun(scene, at) or _verb(scene, at)
        if cue is not None and not is_supposed(scene.line, at):
            found.append(cue)
    return found


def _verb(scene: Scene, index: int) -> Cue | None:
    word = scene.line.lower(index)
    if word in words("instructing") or word in words("urging"):
        return _past(scene, index)
    if word in words("urging_now") | words("instructing_now") | {"ask", "expect"}:
        began = _goes_on_to(scene, index)
        if began is not None:
            return Cue(
                index, index, began, word, "active", "modal" if word in words("urging_now") else "explicit"
            )
        me = _speaker_before(scene, index)
        if me is not None:
            force: Force = "modal" if word in words("urging_now") else "explicit"
            return Cue(index, index, me, word, "active", force, speaker=True)
        return _present(scene, index)
    if word in words("insisting") and scene.line.lower(index + 1) == "that":
        return Cue(index, index, scene.voice(index)[1], word, "active")
    return _going_on(scene, index) if word in words("instructing_ing") else None


def _goes_on_to(scene: Scene, index: int) -> int | None:
    """Where "went on to instruct" or "continued to urge" begins."""
    line = scene.line
    if line.says(index - 3, "went", "on", "to"):
        return index - 3
    return index - 2 if line.lower(index - 1) == "to" and line.lower(index - 2) in _WENT_ON else None


def _past(scene: Scene, index: int) -> Cue | None:
    """``The akim instructed …``, "the Ministry was tasked …"."""
    line, word = scene.line, scene.line.lower(index)
    denied = any(line.lower(at) in {"not", "never"} for at in range(max(0, index - 3), index))
    asked = line.lower(index - 1) == "who" and any(token.text == "?" for token in line.tokens)
    no_call = word == "called" and (line.lower(index + 1) == "for" or line.says(index + 1, "to", "the"))
    accused = (at for at in range(index + 1, index + _ACCUSED) if line.lower(at) == "with")
    crime = word == "charged" and any(_is_crime(line, at + 1) for at in accused)
    built = word == "commissioned" and line.says(index - 2, "to", "be")  # "the school to be commissioned"
    if asked or no_call or crime or built:
        return None
    denied = denied or (line.lower(index - 2) == "have" and line.lower(index - 3) in _UNREAL)
    if denied or line.lower(index - 1) in _PROVISO or line.says(index + 1, "the", "attention"):
        return None
    voice, start = scene.voice(index)
    due = due_before(line, start)
    if due is not None:
        return Cue(index, index, due, word, voice, "modal")
    if voice == "active" and (line.lower(index + 1) == "with" or verb_after_to(line, index + 1) is not None):
        shared = passive_before(line, index)
        voice, start = ("passive", shared) if shared is not None else (voice, start)
    if voice == "active" and headlined(scene, start, index):
        voice = "passive"
    by_law = word in {"obliged", "required"} and line.lower(start - 1) in {"that", "which", "who"}
    one = next((p for p in scene.places if p.last == start - 3), None)
    by_law = by_law and not (line.lower(start - 2) == "," and one is not None and not one.mention.plural)
    learnt = word == "instructed" and line.lower(index + 1) == "in"
    by_law = by_law or (learnt and line.lower(index + 2) not in _IN_WHICH)
    briefed = word == "instructed" and line.lower(index + 1) in {"on", "about"}
    by_law = by_law or (briefed and voice == "passive" and not scene.in_term(index + 1))
    described = word in _LAID_WITH and line.lower(index + 1) == "with" and not _acts(scene, start)
    things = word in _ASKED and line.lower(index - 1) in words("demanding_things")
    if by_law or (voice == "active" and (described or things or _is_participle(line, index))):
        return None
    now = line.lower(start) in {"is", "are"} and line.lower(index + 1) == "to"
    if word in {"required", "obliged"} and now and not heard(scene, index):
        return None  # by law or contract
    by_paper = line.lower(index + 1) == "by"
    dutiful = (
        voice == "passive"
        and not by_paper
        and line.lower(start) in {"is", "are"}
        and not scene.found.deadlines
    )
    soft = word in words("urging") or (word in {"required", "obliged"} and dutiful)
    return Cue(index, index, start, word, voice, "modal" if soft else "explicit")


def _acts(scene: Scene, start: int) -> bool:
    """Whether somebody who may order stands just before a verb."""
    held = any(p.last == start - 1 and p.mention.kind in {"person", "post"} for p in scene.places)
    return held or scene.line.lower(start - 1) in {"he", "she", "and"} or scene.line.capital(start - 1)


def _is_crime(line: Line, index: int) -> bool:
    """Whether somebody is accused rather than told: "charged with taking a bribe"."""
    return any(line.lower(at) in words("crimes") for at in range(index, index + 4))


def _going_on(scene: Scene, index: int) -> Cue | None:
    """``I am instructing``, "continued by instructing", ", tasking", "said the Minister assigning …"."""
    line = scene.line
    word, at = line.lower(index), index - 1
    while at > 0 and is_adverb(line.lower(at)):
        at -= 1
    before = line.lower(at)
    if before == "am":
        return Cue(index, index, at, word, "active", speaker=True)
    noun = line.lower(index + 1) == "of"  # "and timely commissioning of housing"
    same = word == "demanding" and line.lower(index + 1) in {"its", "their"}  # of what was told before
    if noun or same or word in {"asking", "requesting"}:
        return None
    held = any(p.last == index - 1 and p.mention.kind in {"person", "post"} for p in scene.places)
    written = before in (words("orders") | PAPERS) and not scene.recalled(0, index)
    joined = written or before in {"by", ",", "while", "was", "is", "and", ";"} | DASHES or held
    return Cue(index, index, index, word, "active") if joined else None


def _is_participle(line: Line, index: int) -> bool:
    """Whether a form only describes a noun: "the required temperature", "the territory entrusted to you"."""
    before = line.lower(index - 1)
    if before in {"most", "more", "least", "much", "highly"} or before[:1].isdigit():
        return True
    bare = is_base(before) and not line.capital(index - 1) and line.lower(index) in _DESCRIBING
    closer = line.lower(index) == "required" and line.lower(index + 1) in _CLOSER
    if index and (bare or closer or before in _DESCRIBED):
        return True
    return line.lower(index + 1) == "to" and line.lower(index + 2) in _TO_WHOM


def _speaker_before(scene: Scene, index: int) -> int | None:
    """Where "I" stands in "I instruct", "I hereby order", "I would like to instruct"."""
    line, at = scene.line, index - 1
    while at >= 0 and (is_adverb(line.lower(at)) or line.lower(at) in _WISHING):
        at -= 1
    return at if at >= 0 and line.tokens[at].text == "I" else None


def _present(scene: Scene, index: int) -> Cue | None:
    """``The Prime Minister instructs …``: a name or post just before."""
    word = scene.line.lower(index)
    chain = chain_after(scene.reading, index + 1, scene.places) if word == "tasks" else None
    behind = chain.last + 1 if chain is not None else scene.end
    charged = scene.line.lower(behind) == "with" and is_gerund(scene.line.lower(behind + 1))
    act = chain is not None and (charged or verb_after_to(scene.line, behind) is not None)
    if not word.endswith("s") or (word == "tasks" and not act):
        return None
    if word == "expects" and not scene.found.deadlines:
        return None
    begun = index - (scene.line.lower(index - 1) in {"hereby", "also", "further"})
    held = any(p.last == begun - 1 and p.mention.kind in {"person", "post"} for p in scene.places)
    owned = scene.line.lower(index - 2) in _WHOSE or scene.line.tokens[index - 2].possessive
    written = index > 1 and scene.line.lower(index - 1) in PAPERS and owned
    return Cue(index, index, index, word, "active") if held or written else None


def _given(scene: Scene, index: int) -> Cue | None:
    """``gave a number of instructions``, ``was given the task``, ``set the Government a task``."""
    line = scene.line
    own = line.lower(index + 1) in {"ourselves", "himself", "herself", "itself", "themselves", "myself"}
    if line.lower(index) not in words("giving") or own or _is_attribute(line, index):
        return None
    reach = min(index + _NOUN_GAP + _named_after(scene, index), scene.end)
    noun = next((at for at in range(index + 1, reach) if line.lower(at) in words("orders")), None)
    noun = noun or _noun_far(scene, index)
    named = {at for p in scene.places for at in range(p.first, p.last + 1)}
    if noun is None or any(_parts(line, at) for at in range(index + 1, noun) if at not in named):
        return None
    articles = {line.lower(noun - 1), *([line.lower(noun - 2)] if line.lower(index) == "received" else ())}
    if line.lower(noun) == "order" and not articles & {"the", "an", "a"}:
        return None
    voice, start = _shared_voice(scene, index)
    if line.lower(start - 1) in table("programmes") or line.lower(start - 1) in _THINGS:
        return None  # what a programme sets out
    me = _speaker_before(scene, index) is not None
    if me or line.lower(index).endswith("ing"):
        voice = "active"
    if line.lower(index) in {"received", "got"}:
        voice = "passive"
    word = line.lower(noun)
    several = any(line.lower(at) in _AMOUNTS | {"several"} for at in range(index + 1, noun))
    return Cue(index, noun, start, word, voice, _force(word), noun=True, speaker=me, several=several)


def _noun_far(scene: Scene, index: int) -> int | None:
    """The noun behind a long list of those told: "gave the Ministry, heads of … and governors a task to"."""
    line = scene.line
    if not line.lower(index).startswith(("gave", "give", "set", "assign")) or not _named_after(scene, index):
        return None
    for at in range(index + _NOUN_GAP, min(index + _FAR, scene.end)):
        if line.lower(at) in words("finite") - {"who"}:
            return None
        told = line.lower(at) in words("orders") and line.lower(at - 1) in MANNERS | {"a", "an", "the"}
        if told and verb_after_to(line, at + 1) is not None:
            return at
    return None


def _term_given(scene: Scene, index: int) -> Cue | None:
    """``gave the Ministry ten days to …``: a term and an act are an order."""
    line = scene.line
    if line.lower(index) not in _GIVING_TIME:
        return None
    chain = chain_after(scene.reading, index + 1, scene.places)
    if chain is not None and line.lower(chain.last + 1) == ",":
        chain = chain_after(scene.reading, chain.last + 2, scene.places) or chain
    comma = next((n for n in range(index + 2, index + _NEAR) if line.lower(n) == ","), None)
    if chain is None and comma is not None:
        chain = chain_after(scene.reading, comma + 1, scene.places)
    pronoun = is_pronoun(line.lower(index + 1)) or line.lower(index + 1) == "you"
    at = chain.last + 1 if chain is not None else index + 1 + pronoun
    if at == index + 1:
        at = _behind_noun(scene, index)
    begun = {line.at(d.span.start) for d in scene.found.deadlines}
    while line.lower(at) in _TERM_WORDS and at not in begun:
        at += 1
    term = next((d for d in scene.found.deadlines if line.at(d.span.start) == at), None)
    last = line.at(term.span.end) - 1 if term is not None else at
    last += line.lower(last + 1) == ","
    if term is None or (verb_after_to(line, last + 1) is None and line.lower(last + 1) != ":"):
        return None
    voice, start = _shared_voice(scene, index)
    return Cue(index, last, start, "term", voice, noun=True)


def _shared_voice(scene: Scene, index: int) -> tuple[Voice, int]:
    """The voice and first token of "gave" or "given", which may share its "was" with a verb before."""
    voice, start = scene.voice(index)
    shared = passive_before(scene.line, index) if voice == "passive" and start == index else None
    return voice, start if shared is None else shared


def _behind_noun(scene: Scene, index: int) -> int:
    """The token of a term after "gave the utilities": those told are called by a noun."""
    line = scene.line
    for term in scene.found.deadlines:
        at = line.at(term.span.start)
        while line.lower(at - 1) in _TERM_WORDS:
            at -= 1
        if index + 1 < at <= index + _NEAR and noun_phrase(scene.reading, index + 1, at - 1) is not None:
            return at
    return index + 1


def _is_attribute(line: Line, index: int) -> bool:
    """Whether a word only tells which tasks are meant, or what about: "the set tasks", "this issue"."""
    if line.lower(index - 1) == "of" and line.lower(index) in _DESCRIBING:
        return True  # "timely implementation of assigned tasks"
    if line.lower(index).startswith("issue"):
        noun = line.lower(index - 1) in _WHICH or line.lower(index + 1) in {",", ".", "of"}
        return noun and line.lower(index) not in {"issued", "issuing"}
    return line.lower(index) == "set" and line.lower(index - 1) in {"the", "these", "all", "to"}


def _parts(line: Line, index: int) -> bool:
    """Whether a word parts a verb from a noun that is not its object; "a number of" does not."""
    if line.lower(index) == "of" and line.lower(index - 1) in _AMOUNTS:
        return False
    return line.lower(index) in words("finite") | {"to", "on", "of", "over", "under"}


def _named_after(scene: Scene, index: int) -> int:
    """How many tokens of somebody named stand between "gave" and "instructions"."""
    chain = chain_after(scene.reading, index + 1, scene.places)
    return chain.last - index if chain else 0


def _noun(scene: Scene, index: int) -> Cue | None:
    """``instructions were given``, ``a task has been set``."""
    line = scene.line
    word = line.lower(index)
    if word not in words("orders"):
        return None
    at = index + 1
    while at < index + 4 and line.lower(at) in _AUXILIARIES:
        at += 1
    if at == index + 1 or line.lower(at) not in _GIVEN:
        return None
    return Cue(index, at, index, word, "noun", _force(word), noun=True)


def _force(noun: str) -> Force:
    return "modal" if noun.startswith("recommend") else "explicit"
