"""A language model as the reader of a release: its answer, held against the text, as the same records."""

from __future__ import annotations

from dataclasses import dataclass

from tapsyrma.loaders.find.find import find
from tapsyrma.loaders.grammar import grammar
from tapsyrma.loaders.llm.ask import ask
from tapsyrma.loaders.llm.cast import Cast
from tapsyrma.loaders.llm.duties import Duties
from tapsyrma.loaders.llm.places import Places
from tapsyrma.loaders.llm.prompt import instructions
from tapsyrma.loaders.llm.schema import Answer
from tapsyrma.loaders.llm.server import Server
from tapsyrma.loaders.recipe import recipe
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.extraction import Extraction
from tapsyrma.ontology.keys import digest
from tapsyrma.ontology.records import Document


@dataclass(frozen=True, slots=True)
class ModelReader:
    """Reads releases by asking a model. Callable, so that it stands where ``extract`` stands."""

    server: Server

    @property
    def name(self) -> str:
        """How statements that it read are marked."""
        return f"llm:{self.server.model}"

    @property
    def recipe(self) -> str:
        """What decides how a text is read: our code and data, the model and the words it is told.

        The server's address is left out: a model that moves to another port reads the same.
        """
        return digest(recipe(), self.name, instructions())

    def __call__(self, document: Document) -> Extraction:
        """Everything that the model says of a document and the document bears out.

        Raises:
            InputError: the model gave no answer that can be read.
        """
        return checked(ask(document, self.server), document, self.name)


def checked(answer: Answer, document: Document, name: str) -> Extraction:
    """The extraction that an answer comes to once every quote is held against the text.

    Meetings, indicators and gaps are left to the rules: the model is not asked for them.
    """
    reading, layout = grammar(document.language), split(document)
    found, places = find(layout, reading), Places(layout)
    cast = Cast(answer, layout, places, found)
    duties = Duties(layout, places, found, cast)
    return Extraction(
        document=document,
        officials=cast.officials,
        bodies=cast.things("body"),
        collectives=cast.things("collective"),
        programmes=cast.things("programme"),
        posts=cast.things("post"),
        instructions=duties.instructions(answer.instructions),
        reports=duties.reports(answer.reports, reading),
        rejected=(*cast.rejected, *duties.rejected),
        extractor=name,
    )
