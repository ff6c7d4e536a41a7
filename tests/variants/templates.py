"""Releases with slots: filled with inflected values, read, and put back into slots.

A template names a value's form, as in ``{chair.dat}``. What is read must not depend on which value stands
there: every form of a value that occurs in it goes back to ``{chair}``, and then all variants are alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.ontology.contract import record

_FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{(\w+)\.(\w+)\}")
_PLACES = frozenset({"id", "start", "end", "path", "text_sha256"})
# What an instruction is about follows from its words, and so from the values in them; a term that names its
# year is not counted from the day of the page.
_FOLLOWING = frozenset({"topics", "anchor"})
_LISTS_OF_IDS = frozenset({"programmes", "about"})


@dataclass(frozen=True, slots=True)
class Variant:
    """A template with a value in every slot, and what its author says must be read in it."""

    name: str
    text: str
    values: Mapping[str, Mapping[str, str]]
    expected: Mapping[str, Any]

    def read(self) -> dict[str, Any]:
        """What is read in it, without places, with names for ids and slots for values, sorted."""
        printed = record(extract(read_text(self.text, f"{self.name}.txt")))
        named = {
            one["id"]: one["name"]
            for kind in ("officials", "bodies", "collectives", "programmes", "meetings")
            for one in printed[kind]
        }
        named |= {one["id"]: one["action"]["text"] for one in printed["instructions"]}
        plain = self._slotted(_without_places(printed, named))
        # A post brings the body along that stands in it, or none.
        plain["officials"] = [{**one, "body": None} for one in plain["officials"]]
        plain["bodies"] = [one for one in plain["bodies"] if one["name"] not in {"{post}", "{minister}"}]
        plain["indicators"] = [_without_number(one) for one in plain["indicators"]]
        ordered: dict[str, Any] = _sorted(plain)
        return ordered

    def _slotted(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._slotted(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._slotted(one) for one in value]
        return self.slotted(value) if isinstance(value, str) else value

    def slotted(self, text: str) -> str:
        """The text with every form of every value put back to ``{slot}``, longest forms first."""
        return _pattern(self._forms()).sub(lambda found: dict(self._forms())[found[0].casefold()], text)

    def _forms(self) -> tuple[tuple[str, str], ...]:
        forms: dict[str, str] = {}
        for slot, value in self.values.items():
            for form in value.values():
                forms.setdefault(form.casefold(), f"{{{slot}}}")
        return tuple(sorted(forms.items(), key=lambda pair: (-len(pair[0]), pair[0])))


def _without_number(indicator: Mapping[str, Any]) -> dict[str, Any]:
    """An indicator whose number is a slot's value, without it."""
    numbers = ("value", "change") if "{" in indicator["figure"]["text"] else ()
    return {key: one for key, one in indicator.items() if key not in numbers}


@cache
def _pattern(forms: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form, _ in forms), re.IGNORECASE)


def _without_places(value: Any, named: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_without_places(one, named) for one in value]
    if not isinstance(value, dict):
        return value
    plain: dict[str, Any] = {}
    for key, one in value.items():
        if key == "mentions":
            plain[key] = len(one)
        elif key in _LISTS_OF_IDS and all(isinstance(each, str) for each in one):
            plain[key] = [named[each] for each in one]
        elif key == "meeting":
            plain[key] = named.get(one)
        elif key not in _PLACES and key not in _FOLLOWING:
            plain[key] = _without_places(one, named)
    return plain


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(one) for key, one in value.items()}
    if isinstance(value, list):
        return sorted(
            map(_sorted, value), key=lambda one: json.dumps(one, ensure_ascii=False, sort_keys=True)
        )
    return value


@cache
def _data(language: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return data


def template_names(language: str) -> list[str]:
    """The templates of a language."""
    return list(_data(language)["templates"])


def variants(language: str, name: str) -> Iterator[Variant]:
    """As many variants of a template as it takes for every value of every slot's kind to stand in it once."""
    data = _data(language)
    template = data["templates"][name]
    kinds: dict[str, str] = template["slots"]
    for number in range(max(len(data["values"][kind]) for kind in kinds.values())):
        values = {}
        taken: dict[str, int] = {}
        for slot, kind in kinds.items():
            # Slots of one kind never hold the same value.
            place = number + taken.setdefault(kind, 0)
            taken[kind] += 1
            choices = data["values"][kind]
            values[slot] = choices[place % len(choices)]
        yield Variant(f"{name}-{number}", _filled(template["text"], values), values, template["expect"])


def _filled(text: str, values: Mapping[str, Mapping[str, str]]) -> str:
    """The text with a form in every slot; one asked for with a capital letter opens a sentence."""

    def form(slot: re.Match[str]) -> str:
        value, case = values[slot[1]], slot[2]
        if case in value:
            return value[case]
        small = value[case.lower()]
        return small[0].upper() + small[1:]

    return _SLOT.sub(form, text)
