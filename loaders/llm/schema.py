"""What a model is asked to answer: names and quotes. No offsets, no dates: those are worked out here.

Keys that are not asked for are passed over; a model's own dates and remarks never get in.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

_MOST = 1_000
"""Items in a list: no release has as many, a model that repeats itself does."""

Words = Annotated[str, Field(description="Words of the release, copied letter for letter.")]
Key = Annotated[str, Field(max_length=64)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Named(_Part):
    """Somebody or something that the release names."""

    key: Key = Field(description="A short key of your choice, such as b1; others refer to it.")
    name: str = Field(description="The name in the nominative, in the words and the language of the release.")
    words: tuple[Words, ...] = Field(
        max_length=_MOST, description="Every form in which the release writes this name, each copied exactly."
    )


class Official(Named):
    """A named person who holds an office."""

    post: str | None = Field(None, description="The post in the nominative, if the release gives it.")
    post_words: Words | None = Field(None, description="The words that give the post.")
    rank: str | None = Field(None, description="The rank of the post.")
    body: str | None = Field(None, description="The body of the post, in the nominative.")
    acting: bool = Field(default=False, description="Whether the post is held for a time only.")
    former: bool = Field(default=False, description="Whether the post is said to be left.")


class Thing(Named):
    """A body, a collective, a programme, or a post without the name of its holder."""

    kind: str | None = Field(None, description="Its kind, or the rank of a post.")


class Owner(_Part):
    """Who is told to act."""

    key: Key = Field(description="The key of an official, post, body or collective.")
    role: Literal["lead", "with"] = Field("lead", description="with: only told to help.")


class Instruction(_Part):
    """One act that somebody was told to do."""

    evidence: Words = Field(description="The whole sentence that gives the instruction.")
    action: Words = Field(description="The words in it that say what is to be done, about a clause.")
    lead: Words | None = Field(None, description="The sentence before a list, if the evidence is an item.")
    force: Literal["explicit", "modal", "reported"] = Field(
        description="explicit: ordered here; modal: said to be necessary; reported: recalled."
    )
    issuer: Key | None = Field(None, description="The key of whoever gives the instruction.")
    assignees: tuple[Owner, ...] = Field((), max_length=_MOST, description="Who must act; empty if unnamed.")
    deadline: Words | None = Field(None, description="The words that say by when.")


class Report(_Part):
    """What somebody said was done for a programme or a body."""

    evidence: Words = Field(description="The whole sentence.")
    speaker: Key = Field(description="The key of whoever says so.")
    about: tuple[Key, ...] = Field(max_length=_MOST, description="Keys of programmes and bodies reported on.")
    done: bool = Field(default=False, description="Whether the words say that it was carried out.")


class Answer(_Part):
    """All that a release says."""

    officials: tuple[Official, ...] = Field((), max_length=_MOST)
    posts: tuple[Thing, ...] = Field((), max_length=_MOST)
    bodies: tuple[Thing, ...] = Field((), max_length=_MOST)
    collectives: tuple[Thing, ...] = Field((), max_length=_MOST)
    programmes: tuple[Thing, ...] = Field((), max_length=_MOST)
    instructions: tuple[Instruction, ...] = Field(max_length=_MOST)
    reports: tuple[Report, ...] = Field((), max_length=_MOST)
