"""Decisions on documents and instructions: they go before rules, and are told where they are stale."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.decisions import Applied, apply
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.merged import with_twins
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.claims import Reading, Resolution
from tapsyrma.ontology.decisions import Decision, Subject, Verdict, decision_json, decision_of
from tapsyrma.ontology.errors import DataError
from tapsyrma.ontology.reference import registry

KK = """2024 жылғы 5 наурыз

Ақмола облысының әкімі Ерғазы Тұрсынбай жиын өткізді.

Биыл өңірде 1 043 шақырым жол жөнделеді, оған 41,7 млрд теңге бөлінді.

Облыс әкімі Ақмола облысының білім басқармасына 20 наурызға дейін мектептерді тексеруді тапсырды.
"""
RU = """5 марта 2024 года

Аким Акмолинской области Ергазы Турсынбай провёл совещание.

В этом году в регионе отремонтируют 1 043 километра дорог, на это выделено 41,7 млрд тенге.

Аким области поручил управлению образования Акмолинской области до 20 марта проверить школы.
"""
COPY = RU.replace("провёл совещание", "провёл большое совещание")
LATER = """12 апреля 2024 года

Аким Акмолинской области Ергазы Турсынбай посетил школу.

Аким области поручил управлению образования Акмолинской области проверить школы.
"""
TEXTS = {"kk": KK, "ru": RU, "copy": COPY, "later": LATER}
ACTS = {name: "мектептерді тексеруді" if name == "kk" else "проверить школы" for name in TEXTS}


@cache
def releases() -> dict[str, Reading]:
    """The releases as the log would keep them."""
    return {name: reading(extract(read_text(text, f"{name}.txt"))) for name, text in TEXTS.items()}


def document(name: str) -> Subject:
    """A release as a decision speaks of it."""
    return Subject(releases()[name].document.text_sha256, what="document")


def act(name: str) -> Subject:
    """A release's one instruction as a decision speaks of it."""
    start = TEXTS[name].index(ACTS[name])
    sha = releases()[name].document.text_sha256
    return Subject(sha, start, start + len(ACTS[name]), ACTS[name], what="instruction")


def decided(verdict: Verdict, *subjects: Subject, by: str = "A. Auditor") -> Decision:
    """A judgement of a day."""
    return Decision(verdict, subjects, by, "2026-03-01")


def outcome(names: str, *decisions: Decision) -> tuple[Resolution, Applied]:
    """What becomes of some releases under some decisions."""
    live = [releases()[name] for name in names.split()]
    found = apply(live, {one.id: one for one in decisions}, registry().entries)
    return with_twins(found.readings, resolve(found.readings, registry(), found.links), found.links), found


def events(names: str, *decisions: Decision) -> list[list[str]]:
    """The releases of each event, by name."""
    by_id = {one.document.id: name for name, one in releases().items()}
    return [[by_id[one] for one in group] for group in _sorted(outcome(names, *decisions)[0].twins)]


def _sorted(groups: Sequence[Sequence[str]]) -> list[list[str]]:
    by_id = {one.document.id: name for name, one in releases().items()}
    return [sorted(group, key=by_id.__getitem__) for group in groups]


def proofs(names: str, *decisions: Decision) -> set[int]:
    """How many claims prove each instruction that several prove."""
    return {len(one.claims) for one in outcome(names, *decisions)[0].proofs.values()}


def test_without_decisions_rules_hold() -> None:
    """Three tell of one event and prove one instruction; the later one does not."""
    assert events("kk ru copy later") == [["copy", "kk", "ru"]]
    assert proofs("kk ru copy later") == {3}


def test_two_releases_are_of_two_events_where_that_was_decided() -> None:
    """Their instructions are two as well; it is undone when the decision is taken away."""
    apart = decided("not-same", document("kk"), document("ru"))
    assert events("kk ru", apart) == []
    assert proofs("kk ru", apart) == set()
    assert events("kk ru") == [["kk", "ru"]]


def test_two_releases_are_of_one_event_where_that_was_decided() -> None:
    """Weeks apart and without a number in common; their instructions are compared like others of an event."""
    same = decided("same", document("kk"), document("later"))
    assert events("kk later") == []
    assert events("kk later", same) == [["kk", "later"]]
    assert proofs("kk later", same) == {2}


def test_not_the_same_holds_against_copies_and_ties() -> None:
    """The copy is no longer of the event by way of the text that it copies."""
    apart = decided("not-same", document("kk"), document("copy"))
    assert all(not {"kk", "copy"} <= set(group) for group in events("kk ru copy", apart))
    same = decided("same", document("kk"), document("later"))
    torn = decided("not-same", document("later"), document("ru"))
    assert events("kk ru later", same, torn) == [["kk", "later"]]


def test_a_rejected_document_says_nothing() -> None:
    """It is left out with all its claims; the others are as if it had never been."""
    rejected = decided("reject", document("ru"))
    resolution, applied = outcome("kk ru", rejected)
    assert [one.document.language for one in applied.readings] == ["kk"]
    assert resolution.twins == ()
    assert applied.stale == []


def test_two_instructions_of_an_event_are_two_where_that_was_decided() -> None:
    """The releases stay twins."""
    apart = decided("not-same", act("kk"), act("ru"))
    assert events("kk ru", apart) == [["kk", "ru"]]
    assert proofs("kk ru", apart) == set()


def test_two_instructions_are_one_where_that_was_decided() -> None:
    """In releases of two events too: recalled a month later, it is still the same order."""
    same = decided("same", act("ru"), act("later"))
    assert proofs("ru later", same) == {2}
    assert proofs("kk ru later", same) == {3}
    assert events("kk ru later", same) == [["kk", "ru"]]


def test_not_the_same_instruction_holds_against_ties() -> None:
    """The order of the later release is that of the Russian one, and not that of the Kazakh one."""
    same, apart = decided("same", act("ru"), act("later")), decided("not-same", act("kk"), act("later"))
    resolution, _ = outcome("kk ru later", same, apart)
    claims = {
        name: next(claim.id for claim in one.claims if claim.kind == "instruction")
        for name, one in releases().items()
    }
    assert set(resolution.proofs[claims["ru"]].claims) == {claims["ru"], claims["later"]}
    assert claims["kk"] not in resolution.proofs


@pytest.mark.parametrize("subjects", ["document", "act"])
def test_a_decision_on_a_text_that_is_gone_is_told(subjects: str) -> None:
    """Neither a release that was changed nor its instruction is meant any more."""
    of = document if subjects == "document" else act
    one = decided("not-same", of("kk"), of("ru"))
    assert outcome("kk later", one)[1].stale == [one.id]
    assert outcome("kk ru", one)[1].stale == []


def test_opposite_decisions_on_documents_are_both_told() -> None:
    """Neither is applied."""
    one = decided("same", document("kk"), document("ru"))
    other = decided("not-same", document("ru"), document("kk"), by="B. Auditor")
    assert outcome("kk ru", one, other)[1].contradicting == sorted([one.id, other.id])
    assert events("kk ru", one, other) == [["kk", "ru"]]


@pytest.mark.parametrize(
    ("one", "other", "complaint"),
    [
        ({"what": "document"}, {"what": "document", "text_sha256": "a"}, "text_sha256"),
        ({"what": "document", "text_sha256": "a", "start": 1, "end": 2}, {"what": "document"}, "text_sha256"),
        ({"what": "instruction", "text_sha256": "a"}, {"what": "instruction"}, "start and end"),
        ({"what": "meeting", "text_sha256": "a", "start": 1, "end": 2}, {"entry": "body/a"}, "start and end"),
        ({"what": "document", "text_sha256": "a"}, {"entry": "body/a"}, "never one"),
    ],
)
def test_a_decision_must_say_of_what_it_speaks(one: object, other: object, complaint: str) -> None:
    """A document as a whole, an instruction by its words, and both sides of one kind."""
    with pytest.raises(DataError, match=complaint):
        decision_of({"verdict": "same", "subjects": [one, other], "by": "x", "on": "y"}, "bad.json")


def test_a_decision_on_a_document_can_be_read_back() -> None:
    """What its file says is what was decided."""
    one = decided("reject", document("kk"))
    assert decision_of(decision_json(one), "a.json") == one
