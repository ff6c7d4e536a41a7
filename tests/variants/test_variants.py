"""Reading is not tuned to the releases it was made with: other names, figures and days, the same reading."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.ontology.records import Language

from .templates import Variant, template_names, variants

LANGUAGES: tuple[Language, ...] = ("kk", "ru", "en")
EVERY = [
    pytest.param(language, variant, id=f"{language}-{variant.name}")
    for language in LANGUAGES
    for name in template_names(language)
    for variant in variants(language, name)
]


def told_officials(read: dict[str, Any]) -> list[str]:
    """Officials and posts as a template's author writes them."""
    return sorted(f"{one['name']}: {_small(one['post'])}" for one in read["officials"])


def told_instructions(read: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Issuer, owners, last day and force of every instruction, with its action."""
    return [
        (
            (one["issuer"] or {}).get("name"),
            sorted(_owner(party) for party in one["assignees"]),
            (one["deadline"] or {}).get("latest"),
            one["force"],
            one["action"]["text"],
        )
        for one in read["instructions"]
    ]


def _owner(party: dict[str, Any]) -> str:
    name = _small(party["name"] or party["post"])
    return name if party["role"] == "lead" else f"with {name}"


def _small(name: str | None) -> str:
    """A name that may open a sentence: Аким, Akim, Акимы."""
    if name is None:
        return "?"
    return name[:1].lower() + name[1:] if name.casefold().startswith(("аким", "akim")) else name


@pytest.mark.parametrize(("language", "variant"), EVERY)
def test_every_variant_says_what_its_template_says(language: Language, variant: Variant) -> None:
    """Each variant gives the officials with posts and the instructions that the template's author expects."""
    read = variant.read()
    expected = variant.expected
    assert read["document"]["language"] == language
    assert read["document"]["date"]["value"] == "{issued}"
    assert told_officials(read) == sorted(expected["officials"])
    told = told_instructions(read)
    for wanted in expected["instructions"]:
        force = wanted.get("force", "explicit")
        facts = (wanted["issuer"], sorted(wanted["owners"]), wanted["latest"], force)
        found = [one for one in told if wanted["action"] in one[-1]]
        assert [one[:-1] for one in found] == [facts], told
    assert len(told) == len(expected["instructions"]), told


@pytest.mark.parametrize("language", LANGUAGES)
def test_variants_differ_in_their_slots_only(language: Language) -> None:
    """With values put back to slots, and without places, every variant of a template reads the same."""
    for name in template_names(language):
        first, *others = variants(language, name)
        for other in others:
            assert other.read() == first.read(), other.name
