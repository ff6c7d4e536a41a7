"""Programmes whose names stand beside a noun that says what they are."""

from __future__ import annotations

import pytest

from .conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It is met by two programmes, SaFe and the home-grown Kumis; others follow.", {"SaFe", "Kumis"}),
        ('Work on such projects as "Green belt of the steppe" and "Clear sky" goes on.',
         {"Green belt of the steppe", "Clear sky"}),
        ("Three services: Aul Post, Dala Pay and Kok Card.", {"Aul Post", "Dala Pay", "Kok Card"}),
        ("The other is NO-loan, a function of eAuyl for refusing loans.", {"NO-loan", "eAuyl"}),
        ("People use Dala Pay, a mobile app for fees.", {"Dala Pay"}),
        ('Advice is given by a contact center, "222 – KOMEK", from today.', {"222 – KOMEK"}),
        ("A programme against thefts brought their number down by a tenth.", {"programme against thefts"}),
        ("A programme against domestic violence was adopted.", {"programme against domestic violence"}),
    ],
)  # fmt: skip
def test_a_name_beside_its_noun_is_a_programme(text: str, names: set[str], read: Read) -> None:
    """Listed, described or quoted, it is found by the noun and not by being known."""
    _, found = read(text)
    assert {programme.name for one in found for programme in one.programmes} == names


@pytest.mark.parametrize(
    "text",
    [
        "Under these programmes, Kazakhstan plans to build schools.",
        "Under both programmes, Almaty and Astana will get new schools.",
        "Dala Energy, a project operator, has reported losses.",
        'On the portal, "we answer," he said.',
        'Asked about the hotline, "We shall see."',
        "The police called the hotline, and the service works.",
        "The campaign against him went on.",
    ],
)  # fmt: skip
def test_what_only_stands_near_is_none(text: str, read: Read) -> None:
    """Places, companies and speech beside such a noun are no programmes."""
    _, found = read(text)
    assert [programme.name for one in found for programme in one.programmes] == []
