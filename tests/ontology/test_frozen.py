"""Records that nobody changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tapsyrma.ontology.frozen import frozen


@frozen
class _Place:
    line: int
    names: tuple[str, ...] = ()


@frozen(order=True)
class _Mark:
    line: int
    column: int = 0


def test_a_record_is_equal_to_and_hashed_as_its_fields() -> None:
    """Two records with the same fields are one key; a field less alike makes another."""
    assert {_Place(1, ("a",)): "here"}[_Place(1, ("a",))] == "here"
    assert _Place(1) != _Place(2)


def test_a_record_has_no_room_for_fields_that_its_class_lacks() -> None:
    """Slots hold the fields and nothing else, so that a misspelt one is an error."""
    with pytest.raises(AttributeError):
        _Place(1).colour = "red"  # type: ignore[attr-defined]


def test_a_record_with_another_field_is_another_record() -> None:
    """What is replaced leaves the record as it was."""
    first = _Place(1, ("a",))
    assert replace(first, line=2) == _Place(2, ("a",))
    assert first.line == 1


def test_records_sort_where_their_class_says_so() -> None:
    """Only classes that ask for an order have one."""
    assert sorted([_Mark(2), _Mark(1, 5), _Mark(1)]) == [_Mark(1), _Mark(1, 5), _Mark(2)]
    with pytest.raises(TypeError):
        sorted([_Place(2), _Place(1)])  # type: ignore[type-var]
