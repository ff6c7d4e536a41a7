"""Leads without a verb: "Премьер-министр Энергетика министрлігіне:", whose order comes behind the list.

The items then end in the accusative that the verb takes ("…бастауды"), or their last line is the verb itself.
"""

from __future__ import annotations

from dataclasses import replace

from tapsyrma.loaders.kazakh.cues import cue_words, tense
from tapsyrma.loaders.kazakh.heads import verbal_noun
from tapsyrma.loaders.kazakh.lexicon import phrase_set, word_set
from tapsyrma.loaders.kazakh.morphology import forms
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.loaders.kazakh.reading import read
from tapsyrma.loaders.kazakh.stretches import connectives
from tapsyrma.loaders.kazakh.tokens import Token, tokenize
from tapsyrma.ontology.records import Block, Clause, Found, Layout, Mention, Sentence, Span

_LONGEST = 30
"""Items between a lead and its verb."""
_ORDER_AT = 3
"""Tokens among which the verb stands on the line after the list: "тапсырды.", "қажеттігін тапсырды"."""


_ABOVE = 12
"""Blocks from the heading of an owner's list up to the sentence that announces all of them."""
_NEAR_NOUN = 4
_THESE = ("мынала", "мынадаи", "мына")
_MINUTES = ("хаттама", "шешим", "тапсырма", "каулы")
_ORDERS = ("тапсырма", "нускау")
_MYSELF = ("амын", "емин")
_AIMS, _SET = ("миндет", "максат"), ("кои", "белгиле", "аикында")
_DECREES = ("каулы", "шешти", "шешим", "буиыр")
_LONGEST_TITLE = 14
_STOPS = frozenset(".!?»")
"""Words between "мынадай" and what is announced."""


def announcing(
    layout: Layout, found: Found, tokens: tuple[Token, ...], parties: Parties
) -> tuple[Clause, ...]:
    """The lead that a sentence is if it announces measures that are listed below it.

    "Отырыс соңында мынадай шаралар бекітілді." stands before items, or before the headings of several lists.
    """
    inline = _inline(tokens)
    if inline is not None:
        cue = Span(tokens[inline - 1].start, tokens[inline - 1].end)
        return (Clause(found.sentence.index, cue, "explicit", announced=cue),)
    place = _announcement(tokens)
    if place is None or not _is_followed(layout, found):
        return ()
    subject = parties.subject(0, place[0]) or parties.first_body(place[0])
    cue = Span(tokens[place[0]].start, tokens[place[1]].end)
    clause = Clause(
        sentence=found.sentence.index,
        cue=cue,
        force="explicit",
        issuer=subject.mention if subject is not None else None,
        opens_list=True,
        announced=cue,
    )
    return (clause,)


def _inline(tokens: tuple[Token, ...]) -> int | None:
    """The colon before a list in the same sentence: "хаттамаға мыналар енгізілді: | … қосу; … бекіту"."""
    colon = next((at for at, token in enumerate(tokens) if token.text == ":"), None)
    if colon is None or not any(token.text == ";" for token in tokens[colon:]):
        return None
    lead = [token.plain for token in tokens[:colon]]
    these = any(word.startswith(_THESE) for word in lead[-_NEAR_NOUN:])
    minutes = any(word.startswith(_MINUTES) for word in lead)
    return colon if these and minutes else None


def _announcement(tokens: tuple[Token, ...]) -> tuple[int, int] | None:
    """What is announced ("мынадай | шаралар") and the verb with which the sentence ends."""
    last = len(tokens) - 1
    while last >= 0 and not tokens[last].is_word:
        last -= 1
    if 0 <= last < _NEAR_NOUN and tokens[last].plain.startswith(tuple(sorted(word_set("cues", "resolved")))):
        return (last, last) if tokens[-1].text == ":" else None
    if last < _NEAR_NOUN - 1 or not tokens[last].plain.startswith(
        tuple(sorted(word_set("cues", "announcing_verbs")))
    ):
        return None
    announcers, things = word_set("cues", "listing"), word_set("cues", "announced")
    for at in range(last - 1, max(0, last - 1 - _NEAR_NOUN), -1):
        if any(form.stem in things for form in forms(tokens[at].plain)):
            before = tokens[max(0, at - _NEAR_NOUN) : last]
            return (at, last) if any(token.plain in announcers for token in before) else None
    return None


def _is_followed(layout: Layout, found: Found) -> bool:
    """Whether items, or a heading with items, stand right below the block that a sentence ends."""
    block = layout.blocks[found.sentence.block]
    if found.sentence.span.end < block.span.end - 1:
        return False
    below = layout.blocks[block.index + 1 : block.index + 3]
    if not below:
        return False
    return below[0].kind == "item" or (_is_heading(layout, below[0]) and below[-1].kind == "item")


def _is_heading(layout: Layout, block: Block) -> bool:
    return block.span.of(layout.document.text).rstrip().endswith(":")


def _is_title(layout: Layout, found: Found, tokens: tuple[Token, ...]) -> bool:
    """Whether a short paragraph above items heads them: an owner and a colon, "I. Мектептер бойынша"."""
    block = layout.blocks[found.sentence.block]
    below = layout.blocks[block.index + 1 : block.index + 2]
    if not (tokens and below and below[0].kind == "item") or block.kind == "item":
        return False
    last = layout.sentences[found.sentence.index].span.end >= block.span.end - 1
    return last and len(tokens) <= _LONGEST_TITLE and tokens[-1].text not in _STOPS


def _is_minuted(layout: Layout, found: Found, tokens: tuple[Token, ...]) -> bool:
    """Whether a decree or minutes stand right above items: "… қаулысы бойынша:"."""
    block = layout.blocks[found.sentence.block]
    below = layout.blocks[block.index + 1 : block.index + 2]
    decrees = any(token.plain.startswith((*_MINUTES, *_DECREES, "буирык", "буирыг")) for token in tokens)
    return decrees and bool(below) and below[0].kind == "item" and block.kind != "item"


def _decider(tokens: tuple[Token, ...], parties: Parties) -> Mention | None:
    """Who decides: whoever stands before "ҚАУЛЫ ЕТЕДІ:", else the one whose decree it is by the words."""
    verb = next((at for at, token in enumerate(tokens) if token.plain.startswith(_DECREES)), None)
    if verb is not None:
        acting = [a for a in parties.within(0, verb - 1) if a.case == "nominative" and a.last == verb - 1]
        return acting[-1].mention if acting else None
    return next((a.mention for a in parties.everyone if a.mention.kind in ("person", "post")), None)


def _is_announced(layout: Layout, block: int) -> bool:
    """Whether a sentence above a heading announces lists."""
    return any(
        _announcement(tokenize(layout.text_of(sentence), sentence.span.start)) is not None
        for sentence in layout.within(max(0, block - _ABOVE), block)
    )


def verbless(layout: Layout, found: Found, tokens: tuple[Token, ...], parties: Parties) -> tuple[Clause, ...]:
    """The lead that a sentence is if it ends in a colon and the verb of its list says that it orders."""
    block = found.sentence.block
    if _is_title(layout, found, tokens) and _is_announced(layout, block):
        named = parties.heading(len(tokens) - 1)
        return (Clause(found.sentence.index, tokens[-1].span, "explicit", addressees=named, opens_list=True),)
    if not tokens or tokens[-1].text != ":":
        return ()
    last = len(tokens) - 1
    if _is_minuted(layout, found, tokens):
        decree = _decider(tokens, parties)
        mine = any(token.plain.endswith(_MYSELF) for token in tokens[-_NEAR_NOUN:])
        return (
            Clause(
                found.sentence.index,
                tokens[-1].span,
                "explicit",
                issuer=None if mine else decree,
                speaker=mine,
                opens_list=True,
            ),
        )
    if not _is_ordered(layout, block):
        return ()
    subject = parties.subject(0, last)
    told = parties.after(subject.last + 1 if subject is not None else 0, last)
    if subject is None and not told:
        return ()
    clause = Clause(
        sentence=found.sentence.index,
        cue=tokens[-1].span,
        force="explicit",
        issuer=subject.mention if subject is not None else None,
        addressees=told,
        opens_list=True,
    )
    return (clause,)


def is_opener(layout: Layout, index: int) -> bool:
    """Whether a sentence is but the opener of a list whose promise stands before it: "Атап айтқанда:"."""
    if not 0 < index < len(layout.sentences):
        return False
    sentence, before = layout.sentences[index], layout.sentences[index - 1]
    words = [token.plain for token in tokenize(layout.text_of(sentence), sentence.span.start)]
    opens = bool(words) and words[-1] == ":" and tuple(words[:-1]) in connectives().get(words[0], ())
    return opens and sentence.block == before.block


def sets_aims(layout: Layout, lead: Clause) -> bool:
    """Whether a lead only sets tasks and gives no orders: "бірқатар міндеттер қойды"."""
    words = [token.plain for token in tokenize(lead.cue.of(layout.document.text), lead.cue.start)]
    return any(w.startswith(_AIMS) for w in words) and any(w.startswith(_SET) for w in words)


def promises_orders(layout: Layout, lead: Clause) -> bool:
    """Whether a clause says that orders were given, and not which: "министрлерге нақты тапсырмалар берді"."""
    words = [token.plain for token in tokenize(lead.cue.of(layout.document.text), lead.cue.start)]
    return lead.announced is not None and not lead.actions and any(w.startswith(_ORDERS) for w in words)


def opens_in_particular(tokens: tuple[Token, ...]) -> bool:
    """Whether a sentence begins as one that spells out the one before it: "Атап айтқанда, …"."""
    heads = phrase_set("in_particular")
    return any(tuple(token.plain for token in tokens[: len(words)]) == words for words in heads)


def is_told_closer(layout: Layout, sentence: Sentence) -> bool:
    """Whether a sentence says more closely what somebody needs to do: "Атап айтқанда, Үкімет … керек"."""
    if sentence.index == 0 or not opens_in_particular(read(layout, sentence).tokens):
        return False
    before = layout.sentences[sentence.index - 1]
    needs = word_set("cues", "modal") | word_set("cues", "modal_nouns")
    plain = [token.plain for token in read(layout, before).tokens]
    return before.block == sentence.block and not needs.isdisjoint(plain)


def reopened(found: Found, promise: Clause) -> Clause:
    """The lead that an opener is: what was promised before it, with the list behind it."""
    span = found.sentence.span
    return replace(promise, sentence=found.sentence.index, cue=span, announced=span, opens_list=True)


def _is_ordered(layout: Layout, lead: int) -> bool:
    """Whether a list follows a block whose items, or the line behind them, show the verb that orders."""
    items: list[Block] = []
    behind: Block | None = None
    for block in layout.blocks[lead + 1 : lead + 1 + _LONGEST]:
        if block.kind != "item":
            behind = block
            break
        items.append(block)
    if not items:
        return False
    words = [_words(layout, item) for item in items]
    if behind is not None and _orders(_words(layout, behind)[:_ORDER_AT]):
        return True
    if any(tense(word, cue_words().passives) for word in words[0][-1:]):
        return True  # "… органдарға: – жолын кесу тапсырылды; – жүйесін құру; …"
    if any(tense(word, cue_words().passives) for word in words[-1][-1:]):
        # The last of several items ends in the verb of all: "бітіру тапсырылды".
        return all(bool(row) and verbal_noun(row[-1]) == "bare" for row in words[:-1])
    return _orders(words[-1][-_ORDER_AT:]) and all(_is_object(row) for row in words[:-1])


def _words(layout: Layout, block: Block) -> list[str]:
    text = block.span.of(layout.document.text)
    return [token.plain for token in tokenize(text, block.span.start) if token.is_word]


def _orders(words: list[str]) -> bool:
    return any(tense(word, cue_words().verbs) is not None for word in words)


def _is_object(words: list[str]) -> bool:
    return bool(words) and verbal_noun(words[-1]) == "accusative"
