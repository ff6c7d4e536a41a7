"""Open questions → one HTML file in which a person answers; each answer is saved as a decision's file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from tapsyrma.ontology.records import Language
from tapsyrma.viz.embed import json_block, policy
from tapsyrma.viz.texts import texts

_TEMPLATES = Path(__file__).parent / "templates"


def review_page(questions: Sequence[Mapping[str, Any]], by: str, language: Language = "en") -> str:
    """The page as HTML; the same questions always give the same text.

    Args:
        questions: Each with ``what`` is asked about (named, document, instruction), ``one`` and ``other``
            (``name``, ``post``, ``where``, ``words``), ``value``, and ``files``: for each verdict the name
            and the content of the file that an answer saves; its ``on`` is filled in by the page when
            somebody answers.
        by: Who decides, unless the reader writes another name.
        language: In which the page opens.
    """
    style = (_TEMPLATES / "review.css").read_text(encoding="utf-8")
    script = (_TEMPLATES / "review.js").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    said = {
        spoken: {key: text for key, text in words.items() if key.startswith("review.")}
        for spoken, words in texts().items()
    }
    return environment.get_template("review.html").render(
        language=language,
        say=said[language],
        by=by,
        policy=policy([style], [script]),
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        data=Markup(  # noqa: S704 - escaped by json_block
            json_block({"language": language, "questions": list(questions), "texts": said})
        ),
    )
