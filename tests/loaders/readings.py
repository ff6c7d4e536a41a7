"""A small reading made by hand: one release, two officials, one instruction. Tests change what they need."""

from __future__ import annotations

from tapsyrma.ontology.claims import Claim, Named, Reading, Statement
from tapsyrma.ontology.keys import sha256
from tapsyrma.ontology.records import Document, DocumentDate, Span

ISSUER = "Arman Seiitov"
TEXT = (
    "12 April 2024\n"
    f"Prime Minister {ISSUER} instructed the Ministry of Finance to publish the list by 1 May.\n"
)


def document(text: str = TEXT, path: str = "releases/one.txt", day: str | None = "2024-04-12") -> Document:
    """A document as read, in English."""
    date = DocumentDate(day, "day", "stated", Span(0, 13)) if day else DocumentDate()
    return Document(
        id=f"document/{sha256(path)[:16]}",
        path=path,
        text=text,
        text_sha256=sha256(text),
        raw_sha256=sha256(text),
        reader="read/1",
        language="en",
        script="Latn",
        title="A list",
        date=date,
    )


def span(words: str, text: str = TEXT) -> Span:
    """Where words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def reading(made: Document | None = None, issuer_name: str = ISSUER) -> Reading:
    """The reading of that document: the Prime Minister, named as it names him, instructs the ministry."""
    made = made or document()
    text = TEXT.replace(ISSUER, issuer_name)
    sentence = span(text.splitlines()[1], text)
    issuer = Named(
        f"mention/issuer-{made.id[-6:]}",
        "official",
        issuer_name,
        (span(f"Prime Minister {issuer_name}", text),),
        sort="prime-minister",
        post="Prime Minister",
    )
    owner = Named(
        f"mention/owner-{made.id[-6:]}",
        "body",
        "Ministry of Finance",
        (span("Ministry of Finance", text),),
        sort="ministry",
    )
    term = {
        "text": "by 1 May",
        "kind": "date",
        "earliest": None,
        "latest": "2024-05-01",
        "precision": "day",
        "rule": "day-month",
        "anchor": "2024-04-12",
    }
    instruction = Claim(
        f"claim/instruction-{made.id[-6:]}",
        "instruction",
        sentence,
        (
            Statement("action", "publish the list by 1 May", span=span("publish the list by 1 May", text)),
            Statement("force", "explicit", span=sentence),
            Statement("issuer", issuer.id, span=sentence),
            Statement("assignee", owner.id, "stated", sentence),
            Statement("deadline", term, span=span("by 1 May", text)),
        ),
    )
    return Reading(made, (issuer, owner), (instruction,))
