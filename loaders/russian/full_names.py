"""Full names: the possibilities that their parts leave open together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tapsyrma.loaders.russian.names import (
    CONSONANTS,
    SHORTEST,
    Form,
    Part,
    folded,
    given,
    is_telling,
    patronymic,
    surname,
)


# A page names the same people over and over.
@lru_cache(maxsize=20_000)
def combined(words: tuple[str, ...], roles: tuple[Part, ...]) -> tuple[tuple[Form, ...], ...]:
    """The possibilities that all parts of a name leave open."""
    readers = {"given": given, "surname": surname, "patronymic": patronymic}
    agreed = agree(readers[role](word) for word, role in zip(words, roles, strict=True))
    if agreed or roles != ("given", "surname"):
        return agreed
    return _undeclined(*words) or _left_given(*words)


def _undeclined(first: str, family: str) -> tuple[tuple[Form, ...], ...]:
    """A man's given name in another case before a surname left in the nominative: "Дмитрию Щербак"."""
    lower = folded(family)
    if is_telling(family) or len(lower) < SHORTEST or lower[-1] not in CONSONANTS or "-" in lower:
        return ()
    told = [form for form in given(first) if form.sure and form.declined and form.gender == "masc"]
    return tuple((form, Form("surname", "masc", form.case, family, sure=False)) for form in told)


def _left_given(first: str, family: str) -> tuple[tuple[Form, ...], ...]:
    """A given name left as it is before a surname that shows the case: "Лязат Омаровой", "Серик Сатову"."""
    if not any(form.sure and form.case == "nominative" for form in given(first)):
        return ()
    forms = [form for form in surname(family) if form.sure and form.declined | (form.gender == "femn")]
    open_cases = {"genitive", "accusative"} if first[-1] != "й" else set()  # "Лязат Омарова" is a woman
    told = [form for form in forms if form.gender == "masc" and form.case not in open_cases]
    return tuple((Form("given", form.gender, form.case, first, sure=True), form) for form in told or forms)


def is_left(options: Iterable[tuple[Form, ...]]) -> bool:
    """Whether a surname stands as in the nominative behind a declined given name, however it is read."""
    return all(parts[0].case != "nominative" and not parts[-1].declined for parts in options)


def agree(parts: Iterable[tuple[Form, ...]]) -> tuple[tuple[Form, ...], ...]:
    """The combinations in which every part has the same gender and case."""
    options = list(parts)
    made: list[tuple[Form, ...]] = []
    if not options:
        return ()
    for first in options[0]:
        row = [first]
        for forms in options[1:]:
            match = next((f for f in forms if (f.gender, f.case) == (first.gender, first.case)), None)
            if match is None:
                break
            row.append(match)
        else:
            made.append(tuple(row))
    return tuple(made)
