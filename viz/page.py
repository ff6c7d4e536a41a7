"""A picture of a store → one HTML file that works offline and shows the sentence behind every line.

write("accountability", store, Path("page.html"), as_of="2026-02-15")
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

import jinja2
import networkx as nx
from markupsafe import Markup

from tapsyrma.graph.store import Store
from tapsyrma.ontology.errors import UsageError
from tapsyrma.ontology.records import Language
from tapsyrma.viz.attention import STATUSES
from tapsyrma.viz.drawing import drawing, network_data
from tapsyrma.viz.embed import json_block, policy, vis_network
from tapsyrma.viz.facts import LIMIT, Facts, gather
from tapsyrma.viz.network import accountability, responsibility, surroundings
from tapsyrma.viz.register import label, register
from tapsyrma.viz.texts import texts

Picture: TypeAlias = Literal["accountability", "responsibility"]

_TEMPLATES = Path(__file__).parent / "templates"
_SCRIPTS = (
    "start",
    "dom",
    "data",
    "words",
    "state",
    "filters",
    "ties",
    "icons",
    "register",
    "measure",
    "cards",
    "shown",
    "layout",
    "outline",
    "paint",
    "graph",
    "timeline",
    "panel",
    "search",
    "exports",
    "keys",
    "main",
)
"""The page's own scripts, in the order in which they build on each other."""


@dataclass(frozen=True, slots=True)
class PageModel:
    """All that a page shows.

    Attributes:
        picture: which of the two graphs is drawn.
        drawn: that graph.
        duties: the accountability graph of the same instructions, which the register lists.
        known: everything that can be clicked on: both graphs and what surrounds them.
        found: how many instructions the store has; more than the page's own when there are too many for one.
    """

    picture: Picture
    as_of: str
    language: Language
    drawn: nx.DiGraph[str]
    duties: nx.DiGraph[str]
    known: nx.DiGraph[str]
    focus: str | None = None
    found: int = 0

    def heading(self) -> str:
        """The page's title in its first language."""
        say = texts()[self.language]
        if self.focus is None:
            return say["title.accountability"]
        key = "title.responsibility" if self.picture == "responsibility" else "title.focused"
        return say[key].format(label=label(self.known.nodes[self.focus], self.language))


@dataclass(frozen=True, slots=True)
class Written:
    """What a page holds, for the message after writing it."""

    path: Path
    instructions: int
    found: int


def write(
    picture: Picture,
    store: Store,
    path: Path,
    *,
    as_of: str,
    focus: str | None = None,
    language: Language = "en",
    limit: int = LIMIT,
) -> Written:
    """Write one of the two pages.

    Args:
        picture: ``accountability``, of all instructions or of those that hang on the focus;
            ``responsibility``, which needs a focus.
        store: where the graph is.
        path: the HTML file to write.
        as_of: ISO day for which statuses and holders hold.
        focus: id of a post, body, official, programme, territory or the like.
        language: language in which the page opens; the reader can change it.
        limit: how many instructions the page holds at most, the latest first.

    Raises:
        UsageError: ``responsibility`` without a focus, or the store has no node of that id.
        StoreError, QueryError: the store does not answer.
    """
    if picture == "responsibility" and focus is None:
        raise UsageError("graph responsibility needs --focus, the id of a post, body, official or programme")
    facts = gather(store, as_of, focus, limit)
    page = model(picture, facts, as_of=as_of, focus=focus, language=language)
    path.write_text(render(page), encoding="utf-8", newline="\n")
    return Written(path, len(facts.instructions), facts.found)


def model(
    picture: Picture, facts: Facts, *, as_of: str, focus: str | None = None, language: Language = "en"
) -> PageModel:
    """Build the graphs that a page shows from query rows."""
    duties = accountability(facts, as_of)
    graphs = [surroundings(facts, as_of)]
    if focus is not None:
        graphs.append(responsibility(facts, focus, as_of))
    return PageModel(
        picture=picture,
        as_of=as_of,
        language=language,
        drawn=graphs[-1] if picture == "responsibility" else duties,
        duties=duties,
        known=nx.compose_all([*graphs, duties]),
        focus=focus,
        found=facts.found,
    )


def render(page: PageModel) -> str:
    """The page as HTML; the same model always gives the same text."""
    say = texts()[page.language]
    style = (_TEMPLATES / "style.css").read_text(encoding="utf-8")
    script = "\n".join((_TEMPLATES / f"{name}.js").read_text(encoding="utf-8") for name in _SCRIPTS)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("page.html").render(
        language=page.language,
        heading=page.heading(),
        as_of=page.as_of,
        say=say,
        register=register(page.duties, page.language, say),
        releases=len(_releases(page.duties)),
        policy=policy([style], [vis_network(), script]),
        style=Markup(style),  # noqa: S704 - our own file
        vis_network=Markup(vis_network()),  # noqa: S704 - pyvis's file, checked
        script=Markup(script),  # noqa: S704 - our own files
        data=Markup(json_block(_data(page))),  # noqa: S704 - escaped by json_block
    )


def _data(page: PageModel) -> dict[str, Any]:
    """What the scripts read."""
    return {
        "picture": page.picture,
        "asOf": page.as_of,
        "language": page.language,
        "focus": page.focus,
        "found": page.found,
        "releases": len(_releases(page.duties)),
        "statuses": STATUSES,
        "things": {identifier: dict(node) for identifier, node in page.known.nodes(data=True)},
        "links": [{"from": start, "to": end, **edge} for start, end, edge in _edges(page.known)],
        "network": network_data(drawing(page.drawn)),
        "texts": texts(),
    }


def _edges(graph: nx.DiGraph[str]) -> list[tuple[str, str, dict[str, Any]]]:
    """The edges of a graph in an order that does not depend on how it was built."""
    return sorted(graph.edges(data=True), key=lambda edge: edge[:2])


def _releases(graph: nx.DiGraph[str]) -> set[str]:
    return {proof["document"] for _, node in graph.nodes(data=True) for proof in node.get("proofs", ())}
