"""A query's header is its contract: it parses, and says in three languages what is asked and returned."""

from __future__ import annotations

import re

import pytest

from tapsyrma.queries.arguments import parameters
from tapsyrma.queries.header import ParameterKind
from tapsyrma.queries.library import Query, library

each_query = pytest.mark.parametrize("query", library().values(), ids=lambda query: query.name)

EXAMPLES: dict[ParameterKind, str] = {
    "string": "x",
    "list of strings": "x,y",
    "name": "x",
    "words": "x y",
    "days": "5",
    "date": "2024-01-01",
}
NOT_PORTABLE = re.compile(
    r"=~|\b(?:FOREACH|LOAD\s+CSV|reduce|elementId|IN\s+TRANSACTIONS|apoc\w*|shortestPath)\b"
    r"|\b(?:CREATE|MERGE|DELETE|SET|REMOVE|DROP)\b|\bid\(",
    re.IGNORECASE,
)
KEYWORDS_AFTER_RETURN = re.compile(r"\bORDER\s+BY\b", re.IGNORECASE)


def code_of(query: Query) -> str:
    """The query without its header."""
    return "\n".join(line for line in query.text.splitlines() if not line.startswith("//"))


def returned(query: Query) -> list[str]:
    """The names that the last RETURN of a query gives, in order."""
    code = code_of(query)
    tail = code[[match.end() for match in re.finditer(r"\bRETURN\b", code)][-1] :]
    tail = KEYWORDS_AFTER_RETURN.split(tail)[0].strip().removeprefix("DISTINCT ")
    return [item.split(" AS ")[-1].strip(" \n`") for item in split_at_commas(tail)]


def split_at_commas(text: str) -> list[str]:
    """The parts of a list between its outermost commas."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def test_the_library_answers_what_was_asked_for() -> None:
    """There are at least fifteen questions, and those that people start with are among them."""
    assert len(library()) >= 15
    assert {
        "instruction-owners",
        "instructions-of-official",
        "instructions-of-post",
        "instructions-of-body",
        "instructions-of-programme",
        "instructions-in-territory",
        "instructions-on-topic",
        "deadline-passed",
        "due-within",
        "no-owner",
        "no-deadline",
        "post-holders",
        "who-instructs-whom",
        "document-claims",
        "search",
    } <= set(library())


@each_query
def test_a_header_has_a_title_in_every_language(query: Query) -> None:
    """Kazakh, Russian and English titles, each in its own words."""
    titles = query.header.titles
    assert set(titles) == {"kk", "ru", "en"}
    assert len(set(titles.values())) == 3
    assert re.search("[а-я]", titles["ru"])
    assert re.search("[а-яәғқңөұүһі]", titles["kk"])


@each_query
def test_a_header_names_the_columns_that_are_returned(query: Query) -> None:
    """The same names in the same order, none twice."""
    named = [column.name for column in query.header.columns]
    assert named == returned(query)
    assert len(named) == len(set(named))


@each_query
def test_a_header_names_the_parameters_that_are_used(query: Query) -> None:
    """Every parameter in the text is bound, and every parameter of the header occurs in the text."""
    given = {parameter.name: EXAMPLES[parameter.kind] for parameter in query.header.parameters}
    bound = set(parameters(query.name, query.header.parameters, given, "2024-01-01"))
    used = set(re.findall(r"\$(\w+)", code_of(query)))
    assert used <= bound
    for parameter in query.header.parameters:
        assert {parameter.name, f"{parameter.name}_key", f"{parameter.name}_until"} & used, parameter.name


@each_query
def test_a_query_stays_within_what_both_engines_share(query: Query) -> None:
    """It only reads, uses nothing that one engine lacks, and its rows have an order."""
    code = code_of(query)
    assert not NOT_PORTABLE.search(re.sub(r"'[^']*'", "''", code))
    assert KEYWORDS_AFTER_RETURN.search(code)
    assert not re.search(r"\{\s*(?!id\b)\w+\s*:", code), "node patterns carry only an id"
