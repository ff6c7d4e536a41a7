"""Plain Turtle: read as rdflib reads it, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Graph
from rdflib.compare import isomorphic

from tapsyrma.ontology.plain import read_plain
from tapsyrma.ontology.terms import FOLDER

HEAD = "@base <https://example.org/> .\n@prefix e: <https://example.org/e#> .\n# A remark.\n"


def _graph(text: str) -> Graph:
    graph = Graph()
    for triple in read_plain(text) or ():
        graph.add(triple)
    return graph


@pytest.mark.parametrize(
    "text",
    [
        "<x/y> a e:Thing .",
        '<x> e:name "а" , "б"@kk , "в"@kk-Latn ; e:seen true .',
        '<x> e:on "2024-05"^^e:month ; e:at [ e:name "in" ; e:of <y> ] , <https://other.org/a?b=c#d> .',
        '<x> e:name "a # b" . # not a remark within quotes\n<x> e:name "c" .',
        "",
    ],
)
def test_what_is_plain_is_read_as_rdflib_reads_it(text: str) -> None:
    """Lists, nested things, languages, datatypes, remarks: the same triples."""
    assert isomorphic(_graph(HEAD + text), Graph().parse(data=HEAD + text, format="turtle"))


@pytest.mark.parametrize("file", sorted((FOLDER / "registry").glob("*.ttl")), ids=lambda file: file.name)
def test_every_file_of_the_registry_is_plain(file: Path) -> None:
    """So that it is read fast, and into what a full parser sees in it."""
    text = file.read_text(encoding="utf-8")
    assert read_plain(text) is not None
    assert isomorphic(_graph(text), Graph().parse(file, format="turtle"))


@pytest.mark.parametrize(
    "text",
    [
        "<x> a e:Thing",
        "<x> a e:Thing <y> .",
        "<x> a e:Thing ] .",
        "<x> a e:Thing , .",
        "<x> a unknown:Thing .",
        "<x> a [ e:name <y> .",
        "[ e:name <y> ] a e:Thing .",
        "<../x> a e:Thing .",
        '<x> e:name "a \\" quote" .',
        '<x> e:name """long""" .',
        "<x> e:size 3 .",
        "<x> e:name 'one' .",
    ],
)
def test_what_is_not_plain_is_left_to_rdflib(text: str) -> None:
    """A slip of the pen and the rarer parts of Turtle alike: never half read."""
    assert read_plain(HEAD + text) is None
