"""What stands in the registry: complete, connected, sourced, and no more than reference data."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from tapsyrma.ontology.days import surely_before
from tapsyrma.ontology.entries import Entry
from tapsyrma.ontology.names import name_key
from tapsyrma.ontology.reference import registry
from tapsyrma.ontology.terms import FOLDER

FILES = sorted((FOLDER / "registry").glob("*.ttl"))
# Two ministries of that time have it; a release that uses it is left unresolved.
AMBIGUOUS = {"mes"}
COUNTRY = "territory/KZ"


def _together(one: Entry, other: Entry) -> bool:
    """Whether both may have existed on one day."""
    apart = [
        first.ends is not None and second.begins is not None and not surely_before(second.begins, first.ends)
        for first, second in ((one, other), (other, one))
    ]
    return not any(apart)


def test_the_twenty_territories_have_their_akimat_and_akim() -> None:
    """17 regions and 3 cities with ISO and KATO codes, each with akimat, akim and deputy akim."""
    now = [
        entry
        for entry in registry().of_kind("territory")
        if entry.existed("2026") and entry.parent == COUNTRY
    ]
    assert sorted(entry.sort for entry in now) == ["city"] * 3 + ["region"] * 17
    for territory in now:
        assert territory.id == f"territory/{territory.iso}"
        assert territory.kato == f"{str(territory.iso)[3:]}0000000"
        here = [entry for entry in registry().entries.values() if entry.territory == territory.id]
        assert sorted(entry.sort for entry in here) == ["akim", "akimat", "deputy-akim"]


def test_every_ministry_has_a_minister_and_a_deputy() -> None:
    """One minister and one post for the deputies, with the ministry's own dates."""
    ministries = [entry for entry in registry().of_kind("body") if entry.sort == "ministry"]
    assert len(ministries) == 35
    for ministry in ministries:
        posts = [entry for entry in registry().of_kind("post") if entry.parent == ministry.id]
        assert sorted(entry.sort for entry in posts) == ["deputy-minister", "minister"]
        assert {(entry.begins, entry.ends) for entry in posts} == {(ministry.begins, ministry.ends)}


@pytest.mark.parametrize(
    "entry", [*registry().of_kind("post"), *registry().of_kind("body")], ids=lambda entry: entry.id
)
def test_lines_of_reporting_end_at_the_top(entry: Entry) -> None:
    """Whoever reports to a post leads up to the President, within a few steps."""
    step, steps = entry, 0
    while step.reports_to and steps < 10:
        step, steps = registry().entries[step.reports_to], steps + 1
    assert step.id == "post/president" or entry.reports_to is None
    if entry.reports_to is None:
        assert entry.sort in {"president", "parliament", "council"}


def _is_district(entry: Entry) -> bool:
    return entry.kind == "territory" and entry.parent not in {None, COUNTRY}


def test_districts_stand_in_a_region_whose_code_they_bear() -> None:
    """A code begins with its region's, and no two have one code; only the newest have none."""
    districts = [entry for entry in registry().of_kind("territory") if _is_district(entry)]
    codes = [district.kato for district in districts if district.kato]
    assert len(set(codes)) == len(codes) > 200
    for district in districts:
        region = registry().entries[str(district.parent)]
        assert region.parent == COUNTRY
        assert district.id.startswith(f"{region.id}-")
        if district.kato:
            assert district.kato.startswith(str(region.kato)[:2])
        else:
            assert district.begins
            assert district.begins >= "2022"


def test_districts_of_one_region_have_names_of_their_own() -> None:
    """Several regions have a Zhambyl district; within one, a name is enough."""
    seen: dict[tuple[str | None, str], str] = {}
    for entry in filter(_is_district, registry().entries.values()):
        for _, name in entry.every_name():
            assert seen.setdefault((entry.parent, name_key(name)), entry.id) == entry.id


def test_a_name_means_one_thing_on_a_day() -> None:
    """Two entries share a name only where their dates, or the regions of two districts, keep them apart."""
    bearers: dict[tuple[str, str | None, str], set[str]] = {}
    for entry in registry().entries.values():
        region = entry.parent if _is_district(entry) else None
        for _, name in entry.every_name():
            bearers.setdefault((entry.kind, region, name_key(name)), set()).add(entry.id)
    entries = registry().entries
    shared = {
        name
        for (_, _, name), ids in bearers.items()
        if any(_together(entries[one], entries[other]) for one, other in combinations(sorted(ids), 2))
    }
    assert shared <= AMBIGUOUS


def test_tenures_say_when() -> None:
    """Each tenure has a date of some kind, and was observed only while its post existed."""
    for tenure in registry().tenures:
        dates = [date for date in (tenure.begins, tenure.ends, *tenure.observed) if date]
        assert dates, tenure.id
        assert all(registry().entries[tenure.post].existed(date) for date in tenure.observed), tenure.id
        assert tenure.official in registry().entries


def test_changes_agree_with_the_dates_of_what_changed() -> None:
    """What ended by a change ended on its day, what began by it began then."""
    for change in registry().changes:
        for identifier in set(change.before) - set(change.after):
            assert registry().entries[identifier].ends == change.on, change.id
        for identifier in set(change.after) - set(change.before):
            begins = registry().entries[identifier].begins
            assert begins == change.on or begins is None, change.id


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_files_are_written_for_people(file: Path) -> None:
    """Paragraphs in alphabetical order, a comment at the top, and sources that anyone can open."""
    text = file.read_text(encoding="utf-8")
    keys = re.findall(r"^<([a-z]+/[^>]+)> a ", text, flags=re.MULTILINE)
    assert keys == sorted(keys) != []
    assert text.startswith("# ")
    for source in re.findall(r"dcterms:source\s+([^;]*?) \.\n", text):
        assert all(re.fullmatch(r"<https?://[^\s<>]+>", one.strip()) for one in source.split(" ,\n"))


def test_no_programme_is_reference_data() -> None:
    """Programmes are read from releases; a list of them here would only fit what we have seen."""
    assert not any(entry.id.startswith("programme/") for entry in registry().entries.values())
    assert not any("gov:Programme" in file.read_text(encoding="utf-8") for file in FILES)
