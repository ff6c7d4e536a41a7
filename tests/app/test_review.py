"""``tapsyrma review``: questions in the terminal, answers as files, the next build applies them."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tapsyrma.app.doubts import open_questions
from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.merged import with_twins
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Links
from tapsyrma.ontology.reference import registry

from .commands import Command

RU = "5 марта 2024 года\n\nАким Акмолинской области Ергазы Турсынбай провёл совещание по дорогам.\n"
EN = "5 March 2024\n\nYergazy Tursynbay held a meeting on roads.\n"


@pytest.fixture
def built(tapsyrma: Command, tmp_path: Path) -> Command:
    """A project of two releases in which one man cannot be proven to be one."""
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "ru.txt").write_text(RU, encoding="utf-8")
    (tmp_path / "releases" / "en.txt").write_text(EN, encoding="utf-8")
    tapsyrma("build", "releases")
    return tapsyrma


def officials(tapsyrma: Command) -> int:
    """How many officials the texts show."""
    cypher = "MATCH (o:Official) WHERE o.origin = 'text' RETURN count(o) AS n"
    return int(json.loads(tapsyrma("query", "--cypher", cypher, "--format", "json").out)[0]["n"])


@pytest.mark.parametrize(("answer", "people"), [("s\n\n", 1), ("n\nno\n", 2)])
def test_an_answer_is_applied_and_not_asked_again(
    built: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, people: int
) -> None:
    """Same makes two one, not the same keeps them apart; either way the question is closed."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    told = built("review", "--by", "A. Auditor").err
    assert "Ергазы Турсынбай" in told
    assert "Yergazy Tursynbay" in told
    (file,) = (tmp_path / ".tapsyrma" / "decisions").glob("*.json")
    assert json.loads(file.read_text(encoding="utf-8"))["by"] == "A. Auditor"
    built("build", "releases")
    assert officials(built) == people
    assert "Are these two one?" not in built("review").err


@pytest.mark.parametrize("answer", ["q\n", "k\n", "\n", "", "s\n"])
def test_skipping_and_leaving_decide_nothing(
    built: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """No file is written, and the question stays open; so it does where the input ends in the middle."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    ran = built("review")
    assert ran.code == 0
    assert "0 decided, 1 open" in ran.err
    assert not list((tmp_path / ".tapsyrma").glob("decisions/*.json"))


def test_the_page_is_written_with_the_questions(built: Command, tmp_path: Path) -> None:
    """One line says where it is and where its answers belong."""
    told = built("review", "--page", "review.html").err
    assert "questions in review.html: 1" in told
    assert "Ергазы Турсынбай" in (tmp_path / "review.html").read_text(encoding="utf-8")


def test_a_page_that_cannot_be_written_is_told(built: Command) -> None:
    """Wrong usage, in one line."""
    assert built("review", "--page", "nowhere/review.html").code == 2


def test_nothing_can_be_reviewed_where_nothing_was_built(tapsyrma: Command, tmp_path: Path) -> None:
    """Wrong usage, and no folder is left behind."""
    ran = tapsyrma("review")
    assert ran.code == 2
    assert "tapsyrma build" in ran.err
    assert not (tmp_path / ".tapsyrma").exists()


def test_whom_the_system_has_no_name_for_is_asked(built: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Containers often have none; the line says which option gives it."""

    def unknown() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", unknown)
    ran = built("review")
    assert ran.code == 2
    assert "--by" in ran.err


KK = """2024 жылғы 5 наурыз

Ақмола облысының әкімі Ерғазы Тұрсынбай жиын өткізді.

Облыс әкімі Ақмола облысының білім басқармасына мектептерді тексеруді тапсырды.
"""
FAR = """7 March 2024

Akim of Akmola Region Yergazy Tursynbay visited a school.

The akim instructed the Education Department of Akmola Region to check the schools by 20 March.
"""


@pytest.mark.parametrize(("answer", "twins"), [("s\n\n", 2), ("n\n\n", 0)])
def test_releases_that_may_tell_of_one_event_are_asked_about(
    tapsyrma: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, twins: int
) -> None:
    """Of one akim, two days apart, without a number: a person says whether they are twins."""
    (tmp_path / "releases").mkdir()
    (tmp_path / "releases" / "kk.txt").write_text(KK, encoding="utf-8")
    (tmp_path / "releases" / "en.txt").write_text(FAR, encoding="utf-8")
    tapsyrma("build", "releases")
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert "Do these two tell of one event?" in tapsyrma("review", "--by", "A. Auditor").err
    (file,) = (tmp_path / ".tapsyrma" / "decisions").glob("*.json")
    assert {one["what"] for one in json.loads(file.read_text(encoding="utf-8"))["subjects"]} == {"document"}
    tapsyrma("build", "releases")
    cypher = "MATCH (:Document)-[t:TWIN_OF]-(:Document) RETURN count(t) AS n"
    found = json.loads(tapsyrma("query", "--cypher", cypher, "--format", "json").out)
    assert found[0]["n"] == twins
    assert "Do these two tell of one event?" not in tapsyrma("review").err


def test_instructions_of_twins_that_may_be_one_are_asked_about() -> None:
    """Every question about instructions speaks of the words of two acts."""
    texts = {"a.txt": KK, "b.txt": FAR}
    live = [reading(extract(read_text(text, name))) for name, text in texts.items()]
    links = Links(same=((live[0].document.id, live[1].document.id),))
    resolution = with_twins(live, resolve(live, registry(), links), links)
    claims = {claim.id for one in live for claim in one.claims if claim.kind == "instruction"}
    merged = {claim for proofs in resolution.proofs.values() for claim in proofs.claims}
    asked = [one for one in open_questions(live, registry(), links) if one.what == "instruction"]
    assert {one.one.subject.what for one in asked} <= {"instruction"}
    assert bool(asked) != bool(claims <= merged)
