"""Records that nobody changes, as cheap to make as others.

A dataclass that is frozen while the program runs takes three times as long to make, and reading a page makes
thousands. Type checkers hold these frozen; while the program runs nothing does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform, overload

Made = TypeVar("Made")


@overload
def frozen(made: type[Made], /) -> type[Made]: ...


@overload
def frozen(*, order: bool = False) -> Callable[[type[Made]], type[Made]]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    made: type[Made] | None = None, /, *, order: bool = False
) -> type[Made] | Callable[[type[Made]], type[Made]]:
    """A dataclass with slots that is equal to, and hashed as, what its fields say.

    Args:
        made: the class, where the decorator has no brackets.
        order: whether its records sort by their fields.
    """
    decorate = dataclass(slots=True, unsafe_hash=True, order=order)
    return decorate if made is None else decorate(made)
