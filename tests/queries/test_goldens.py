"""Every question of the library answers on the bundled corpus what its releases say, on both stores alike."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.graph.store import Store
from tapsyrma.queries.library import library, run

from .goldens import AS_OF, Golden, answer, argument, differences, goldens

KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "date": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "list": (list,),
}


def test_every_question_has_two_answers_one_of_them_not_empty() -> None:
    """No question is without goldens, and no goldens are without a question."""
    by_query: dict[str, list[Golden]] = {name: [] for name in library()}
    for golden in goldens():
        by_query[golden.query].append(golden)
    assert {name for name, found in by_query.items() if len(found) < 2} == set()
    assert {name for name, found in by_query.items() if not any(golden.rows for golden in found)} == set()


@pytest.mark.parametrize("golden", goldens(), ids=str)
def test_an_answer_is_what_the_releases_say(golden: Golden, corpus_store: Store) -> None:
    """The rows are those that a reader of the releases wrote down."""
    rows = answer(golden, corpus_store)
    assert differences(golden, rows) == []


@pytest.mark.parametrize("golden", goldens(), ids=str)
def test_values_are_of_the_kinds_that_the_header_says(golden: Golden, embedded_corpus: Store) -> None:
    """A column is of its kind or empty."""
    kinds = {column.name: column.kind for column in library()[golden.query].header.columns}
    for row in answer(golden, embedded_corpus):
        assert list(row) == list(kinds)
        for name, value in row.items():
            assert value is None or isinstance(value, KINDS[kinds[name]]), (name, value)


@pytest.mark.neo4j
@pytest.mark.parametrize("name", library())
def test_both_engines_give_the_same_rows_in_the_same_order(
    name: str, embedded_corpus: Store, server_corpus: Store
) -> None:
    """Whole answers, ids and order included, are equal; each question is asked with several arguments."""
    for arguments in arguments_for(name, embedded_corpus):
        here = run(embedded_corpus, name, arguments, as_of=AS_OF)
        assert here == run(server_corpus, name, arguments, as_of=AS_OF), arguments


def arguments_for(name: str, store: Store) -> list[dict[str, Any]]:
    """Arguments that a question can be asked with: those of its goldens, and none where it needs none."""
    asked = [
        {key: argument(value, store) for key, value in golden.arguments.items()}
        for golden in goldens()
        if golden.query == name
    ]
    needy = any(parameter.required for parameter in library()[name].header.parameters)
    return asked if needy else [*asked, {}]
