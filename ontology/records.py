"""The frozen records that are handed from verb to verb, in the order in which they flow.

read → ``Document``; split → ``Layout`` of ``Block`` and ``Sentence``; find → ``Mention``;
relate → ``Extraction`` (see ``extraction.py``). Offsets are code points in ``Document.text``, which is never
normalised.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import field
from operator import attrgetter
from typing import Literal, TypeAlias

from tapsyrma.ontology.frozen import frozen

Language: TypeAlias = Literal["kk", "ru", "en"]
Script: TypeAlias = Literal["Cyrl", "Latn"]
Precision: TypeAlias = Literal["day", "month", "quarter", "half", "year"]
Case: TypeAlias = Literal[
    "nominative", "genitive", "dative", "accusative", "instrumental", "locative", "ablative", "possessive"
]
Force: TypeAlias = Literal["explicit", "modal", "reported"]
Basis: TypeAlias = Literal["stated", "inferred"]
Role: TypeAlias = Literal["lead", "with"]
MentionKind: TypeAlias = Literal["person", "post", "body", "collective", "programme"]


@frozen(order=True)
class Span:
    """``text[start:end]``, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def shift(self, offset: int) -> Span:
        """The same stretch, ``offset`` characters further on."""
        return Span(self.start + offset, self.end + offset)


# --- read -------------------------------------------------------------------------------------------


@frozen
class DocumentDate:
    """The day a release carries, and where it was found. An unknown date stays ``None``."""

    value: str | None = None
    precision: Precision | None = None
    basis: Literal["stated", "metadata", "inferred", "unknown"] = "unknown"
    span: Span | None = None


@frozen
class Document:
    """One release as read: the text that every offset points into, and what is known about it."""

    id: str
    path: str
    text: str
    text_sha256: str
    raw_sha256: str
    reader: str
    language: Language
    script: Script
    title: str | None = None
    address: str | None = None
    date: DocumentDate = field(default_factory=DocumentDate)


# --- split ------------------------------------------------------------------------------------------


@frozen
class Block:
    """A paragraph, heading, list item or line of page furniture.

    ``marker`` is the span of a list item's bullet or number; ``span`` starts after it.
    ``group`` counts lists: items of one list share it, and the lead is the block before the first item.
    """

    index: int
    span: Span
    kind: Literal["heading", "paragraph", "item"]
    zone: Literal["text", "furniture"]
    marker: Span | None = None
    group: int | None = None


@frozen
class Sentence:
    """A sentence within a block; ``quoted`` when it stands inside direct speech."""

    index: int
    block: int
    span: Span
    quoted: bool = False


@frozen
class Layout:
    """A document cut into blocks and sentences, with nothing lost and nothing moved."""

    document: Document
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

    def text_of(self, sentence: Sentence) -> str:
        """The characters of one sentence."""
        return sentence.span.of(self.document.text)

    def first_of(self, block: int) -> Sentence:
        """The first sentence of a block."""
        return self.sentences[bisect_left(self.sentences, block, key=_block_of)]

    def within(self, first: int, end: int) -> tuple[Sentence, ...]:
        """The sentences of the blocks from ``first`` up to ``end``."""
        start, stop = (bisect_left(self.sentences, block, key=_block_of) for block in (first, end))
        return self.sentences[start:stop]


_block_of = attrgetter("block")


# --- find -------------------------------------------------------------------------------------------


@frozen
class Mention:
    """A stretch of text that names something.

    ``name`` is in the nominative, otherwise as in the text; ``sort`` is the kind of body, programme or
    collective (``ministry``, ``all-akims``) or the rank of a post (``minister``, ``akim``); ``case`` is that
    of the head word, where it shows; ``entry`` is the registry id when name and day leave only one;
    ``organ_of`` is the body named inside the name of its own board ("Collegium of | the Ministry of Energy").
    """

    kind: MentionKind
    span: Span
    name: str
    sort: str | None = None
    case: Case | None = None
    entry: str | None = None
    plural: bool = False
    organ_of: Mention | None = None


@frozen
class Post(Mention):
    """A post: ``body`` names where it stands (nominative), ``scope`` its territory, where the text tells."""

    acting: bool = False
    former: bool = False
    body: str | None = None
    scope: str | None = None


@frozen
class Person(Mention):
    """A named person; ``post`` is the one given beside the name, ``whole`` spans both."""

    given: str | None = None
    surname: str | None = None
    patronymic: str | None = None
    post: Post | None = None
    whole: Span | None = None


@frozen
class Deadline:
    """A term: the words as written and, only where text and anchor fix them, its first and last day.

    ``rule`` names the rule that read it (``day-month``, ``within-days``, ``year-end`` …).
    """

    span: Span
    text: str
    kind: Literal["date", "relative", "recurring"]
    earliest: str | None = None
    latest: str | None = None
    precision: Precision | None = None
    rule: str = ""
    anchor: str | None = None


@frozen
class Found:
    """Everything named in one sentence, sorted by start."""

    sentence: Sentence
    persons: tuple[Person, ...] = ()
    posts: tuple[Post, ...] = ()
    bodies: tuple[Mention, ...] = ()
    collectives: tuple[Mention, ...] = ()
    programmes: tuple[Mention, ...] = ()
    deadlines: tuple[Deadline, ...] = ()


@frozen
class Addressee:
    """Who is told to act, in which role, and whether this sentence (or the lead of its list) says so."""

    mention: Mention
    role: Role = "lead"
    basis: Basis = "stated"


@frozen
class Clause:
    """One sentence's grammar of instructing, before speakers and lists are followed through the document.

    ``issuer`` is the mention that instructs here; ``speaker`` says the clause stands in direct speech or has
    a pronoun for its subject: whoever speaks there instructs. With neither it is carried from before.
    ``opens_list`` marks a lead ("gave a number of instructions:"); its ``addressees`` hold for its items.
    ``announced`` promises a list of instructions. ``deadline`` holds for every action without its own.
    ``impersonal`` says that something be done ("жариялансын"): it is not told to whoever was told before.
    ``unnamed`` says that somebody orders whom the words do not name and who is not the one who speaks there:
    "the akims were told to", told by a third person.
    """

    sentence: int
    cue: Span
    force: Force
    actions: tuple[Span, ...] = ()
    issuer: Mention | None = None
    speaker: bool = False
    addressees: tuple[Addressee, ...] = ()
    deadline: Deadline | None = None
    opens_list: bool = False
    announced: Span | None = None
    impersonal: bool = False
    unnamed: bool = False


@frozen
class Attribution:
    """Who speaks in a sentence, by its words ("…", – деді министр; said the Minister; по словам акима).

    ``speaker`` is None where a pronoun or an omitted subject stands for whoever spoke last. ``manner`` tells
    a report on work done ("reported", "доложил", "есеп берді") from other speech.
    """

    sentence: int
    cue: Span
    manner: Literal["says", "reports"]
    speaker: Mention | None = None


@frozen
class Gathering:
    """A meeting as one sentence names it: what it was, who led it and which body met."""

    sentence: int
    span: Span
    name: str
    chair: Mention | None = None
    body: Mention | None = None
