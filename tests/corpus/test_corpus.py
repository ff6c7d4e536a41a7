"""The bundled corpus: whole, sourced, in our own words, and annotated where it says it is."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

CORPUS = Path(__file__).parents[2] / "app" / "corpus"
GOLD = Path(__file__).parent / "gold"
SHARED = Path(os.environ.get("TAPSYRMA_SHARED", Path(__file__).parents[2] / ".." / "shared"))
RELEASES = sorted(path for path in CORPUS.iterdir() if path.suffix in {".txt", ".html"})
TEXTS = [path for path in RELEASES if path.suffix == ".txt"]
LANGUAGES = ("kk", "ru", "en")

each_release = pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
each_text = pytest.mark.parametrize("release", TEXTS, ids=lambda path: path.stem)


def language_of(release: Path) -> str:
    """The language that the file name begins with."""
    return release.name.split("-", 1)[0]


def text_of(release: Path) -> str:
    """The text as it stands on disk, line ends untouched."""
    return release.read_bytes().decode("utf-8")


def prose_of(release: Path) -> str:
    """The text without markup, each run of spaces as one."""
    text = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]+>", " ", text_of(release))
    return " ".join(text.split())


def sidecar_of(release: Path) -> dict[str, Any]:
    """What the sidecar says about the release."""
    sidecar: dict[str, Any] = yaml.safe_load(
        release.with_name(f"{release.stem}.sources.yaml").read_text(encoding="utf-8")
    )
    return sidecar


def gold_of(release: Path) -> dict[str, Any]:
    """The annotation of a text release."""
    gold: dict[str, Any] = json.loads((GOLD / f"{release.stem}.json").read_text(encoding="utf-8"))
    return gold


def named(gold: dict[str, Any]) -> list[dict[str, Any]]:
    """Officials, bodies, collectives and programmes of one annotation."""
    kinds = ("officials", "bodies", "collectives", "programmes")
    return list(chain.from_iterable(gold[kind] for kind in kinds))


def spans(gold: dict[str, Any]) -> Iterator[tuple[dict[str, Any], bool]]:
    """Every span of an annotation, and whether it is marked as page furniture."""
    for item in named(gold):
        for mention in item["mentions"]:
            yield mention, item.get("zone") == "furniture"
    for instruction in gold["instructions"]:
        furniture = instruction.get("zone") == "furniture"
        yield instruction["action"], furniture
        if instruction["deadline"]:
            yield instruction["deadline"], furniture


def runs(text: str, length: int = 7) -> set[tuple[str, ...]]:
    """Every run of ``length`` consecutive words, case and ё folded."""
    words = re.findall(r"\w+", text.casefold().replace("ё", "е"))
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_corpus_speaks_three_languages() -> None:
    """There are at least seven releases in English and in Russian, six in Kazakh; three are pages."""
    counts = {language: sum(language_of(path) == language for path in RELEASES) for language in LANGUAGES}
    assert counts["en"] >= 7
    assert counts["ru"] >= 7
    assert counts["kk"] >= 6
    assert sum(path.suffix == ".html" for path in RELEASES) == 3


def test_kazakh_comes_in_both_scripts() -> None:
    """At least five Kazakh releases are Cyrillic and one is Latin throughout."""
    kazakh = [text_of(path) for path in TEXTS if language_of(path) == "kk"]
    latin = [text for text in kazakh if not re.search("[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]", text)]
    assert len(kazakh) - len(latin) >= 5
    assert len(latin) == 1


@each_release
def test_a_release_is_as_long_as_releases_are(release: Path) -> None:
    """No release is a stub, and none is longer than what a press office sends out."""
    assert 1_500 <= len(prose_of(release)) <= 4_500


@each_release
def test_a_release_is_plain_utf8(release: Path) -> None:
    """Every line ends with a line feed; there is no byte order mark and no space at the end of a line."""
    text = text_of(release)
    assert "\r" not in text
    assert "\ufeff" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not re.search(r"[ \t]\n", text)


@each_release
def test_a_sidecar_names_a_source_for_every_fact(release: Path) -> None:
    """Each fact says where it comes from and how that was checked."""
    sidecar = sidecar_of(release)
    assert sidecar["release"] == release.name
    assert sidecar["language"] == language_of(release)
    assert sidecar["event"].strip()
    assert len(sidecar["facts"]) >= 5
    for fact in sidecar["facts"]:
        assert set(fact) == {"fact", "source", "checked"}
        sources = fact["source"] if isinstance(fact["source"], list) else [fact["source"]]
        assert sources
        assert all(len(part.strip()) > 5 for part in (fact["fact"], fact["checked"], *sources))


@each_release
def test_twins_name_each_other(release: Path) -> None:
    """Where one event is told in two languages, each sidecar points at the other release."""
    twin = sidecar_of(release).get("twin")
    if twin:
        assert sidecar_of(CORPUS / twin)["twin"] == release.name


def test_no_sidecar_or_annotation_stands_alone() -> None:
    """Every sidecar and every annotation belongs to a release; every text release has an annotation."""
    assert {path.name for path in CORPUS.glob("*.yaml")} == {f"{path.stem}.sources.yaml" for path in RELEASES}
    assert {path.stem for path in GOLD.glob("*.json")} == {path.stem for path in TEXTS}


@each_text
def test_gold_speaks_of_the_text_as_it_stands(release: Path) -> None:
    """The annotation was made on exactly these bytes."""
    document = gold_of(release)["document"]
    assert document["path"] == release.name
    assert document["language"] == language_of(release)
    assert document["text_sha256"] == hashlib.sha256(release.read_bytes()).hexdigest()


@each_text
def test_gold_offsets_cut_whole_words(release: Path) -> None:
    """Every span lies inside the text and begins and ends at the edge of a word."""
    text = text_of(release)
    for span, _ in spans(gold_of(release)):
        assert 0 <= span["start"] < span["end"] <= len(text)
        cut = text[span["start"] : span["end"]]
        assert cut == cut.strip()
        assert not re.match(r"\w\w", text[max(span["start"] - 1, 0) : span["start"] + 1])
        assert not re.match(r"\w\w", text[span["end"] - 1 : span["end"] + 1])


@each_text
def test_gold_marks_whatever_stands_in_furniture(release: Path) -> None:
    """Below the first thing marked as furniture nothing counts as text, and nothing above it is marked."""
    marked = [span["start"] for span, furniture in spans(gold_of(release)) if furniture]
    unmarked = [span["end"] for span, furniture in spans(gold_of(release)) if not furniture]
    if marked and unmarked:
        assert max(unmarked) <= min(marked)


@each_text
def test_a_gold_deadline_is_a_day_after_the_release(release: Path) -> None:
    """A fixed deadline is an ISO day, on a dated page only, and not before the page's date."""
    gold = gold_of(release)
    issued = (gold["document"]["date"] or {}).get("value")
    for instruction in gold["instructions"]:
        latest = (instruction["deadline"] or {}).get("latest")
        assert latest is None or re.fullmatch(r"\d{4}-\d\d-\d\d", latest)
        assert latest is None or (issued is not None and latest >= issued)


@each_text
def test_every_official_is_covered_by_the_sidecar(release: Path) -> None:
    """Whoever is named in the text is named in a sourced fact, by the stem of the surname."""
    facts = " ".join(fact["fact"] for fact in sidecar_of(release)["facts"]).casefold()
    for official in gold_of(release)["officials"]:
        if official.get("zone") != "furniture":
            assert official["name"].split()[-1][:5].casefold() in facts


def test_some_releases_instruct_nobody() -> None:
    """At least three releases hold no instruction, and each of these has a teaser with someone else's."""
    without = [
        gold["instructions"]
        for gold in map(gold_of, TEXTS)
        if all(one.get("zone") == "furniture" for one in gold["instructions"])
    ]
    assert len(without) >= 3
    assert all(without)


@each_release
def test_a_release_is_told_in_our_own_words(release: Path) -> None:
    """No seven consecutive words stand in one of the real releases whose facts are told here."""
    originals = sorted((SHARED / "seeds").glob("*.txt"))
    if not originals:
        pytest.skip("the real releases are not here; set TAPSYRMA_SHARED to their folder")
    told = runs(prose_of(release))
    assert not [" ".join(run) for path in originals for run in told & runs(text_of(path))]
