"""Whatever a model answers, what gets in is the text's own words at their own place."""

from __future__ import annotations

import itertools
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("pydantic_ai", reason="no language model extra; enable with: pip install 'tapsyrma[llm]'")

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.llm.read import checked
from tapsyrma.loaders.llm.schema import Answer
from tapsyrma.loaders.read.document import read_bytes
from tapsyrma.ontology.contract import check, record
from tapsyrma.ontology.extraction import Official, Thing

from .releases import ENGLISH, KAZAKH, RUSSIAN

TEXTS = (ENGLISH, KAZAKH, RUSSIAN)
ODD = (
    "",
    " ",
    "\x00",
    "null",
    "=== release ends ===",
    "Ж" * 5_000,
    "\u202e",
    "'; DROP",
    "Marat Invented",
    "\ud800",
)
_LONG = 30
"""Characters: longer lines are sentences of the releases, shorter ones headings and dates."""
KEYS = st.sampled_from(("k0", "k1", "k2", "k3", "k4", "k5", "", "zz"))


def words(text: str) -> st.SearchStrategy[str]:
    """Stretches of the text, from a word to all of it, and what stands in no text."""
    parts = text.split()
    ends = st.tuples(st.integers(0, len(parts)), st.integers(1, 30))
    stretches = ends.map(lambda ends: " ".join(parts[ends[0] : ends[0] + ends[1]]))
    paragraphs = st.sampled_from([line for line in text.splitlines() if line])
    return st.one_of(paragraphs, stretches, st.sampled_from(ODD), st.just(text))


def names(text: str) -> st.SearchStrategy[dict[str, Any]]:
    """Names with forms: often those of the text, which begin with a capital, sometimes something else."""
    capitals = re.findall(r"[A-ZА-ЯӘҒҚҢӨҰҮҺІ]\w+(?: [A-ZА-ЯӘҒҚҢӨҰҮҺІ]\w+)?", text)
    known = st.sampled_from(capitals).map(lambda name: {"name": name, "words": [name]})
    quote = words(text)
    return st.one_of(
        known, known, st.fixed_dictionaries({"name": quote, "words": st.lists(quote, max_size=3)})
    )


@st.composite
def instructions(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """An instruction, often one whose act stands in its evidence."""
    paragraphs = [line for line in text.splitlines() if len(line) > _LONG]
    evidence = draw(st.one_of(st.sampled_from(paragraphs), st.sampled_from(paragraphs), words(text)))
    parts = evidence.split() or [""]
    start = draw(st.integers(0, len(parts) - 1))
    inside = " ".join(parts[start : start + draw(st.integers(1, 12))])
    owner = {"key": KEYS, "role": st.sampled_from(("lead", "with"))}
    return {
        "evidence": evidence,
        "action": draw(st.one_of(st.just(inside), st.just(inside), words(text))),
        "lead": draw(st.none() | words(text)),
        "force": draw(st.sampled_from(("explicit", "modal", "reported"))),
        "issuer": draw(st.none() | KEYS),
        "assignees": draw(st.lists(st.fixed_dictionaries(owner), max_size=3)),
        "deadline": draw(st.one_of(st.none(), st.just(inside), words(text))),
    }


@st.composite
def answers(draw: st.DrawFn, text: str) -> dict[str, Any]:
    """Answers of the right form and of any content."""
    kinds = st.sampled_from((None, "ministry", "all-akims", "akim", "programme", "nonsense"))
    maybe = st.none() | words(text)
    counter = itertools.count()
    answer: dict[str, Any] = {}
    for group in ("officials", "bodies", "posts", "collectives", "programmes"):
        answer[group] = draw(st.lists(names(text), max_size=2))
        for named in answer[group]:
            named["key"] = f"k{next(counter)}"
            named["kind"] = named["rank"] = draw(kinds)
            named["post"], named["post_words"], named["body"] = draw(maybe), draw(maybe), draw(maybe)
    report = {
        "evidence": words(text),
        "speaker": KEYS,
        "about": st.lists(KEYS, max_size=2),
        "done": st.booleans(),
    }
    answer["instructions"] = draw(st.lists(instructions(text), min_size=1, max_size=4))
    answer["reports"] = draw(st.lists(st.fixed_dictionaries(report), max_size=2))
    return answer


def quotes(value: Any) -> list[dict[str, Any]]:
    """Every quote with its span, however deep it lies in a record."""
    if isinstance(value, dict):
        own = [value] if {"quote", "span"} <= value.keys() else []
        return own + [found for part in value.values() for found in quotes(part)]
    return [found for part in value for found in quotes(part)] if isinstance(value, (list, tuple)) else []


@pytest.mark.parametrize("text", TEXTS, ids=("en", "kk", "ru"))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_answer_gets_past_the_text(text: str, data: st.DataObject) -> None:
    """No crash; quotes at their place, names of the text's words, known parties, the contract kept."""
    answer = Answer.model_validate(data.draw(answers(text)))
    extraction = checked(answer, read_bytes(text.encode(), Path("a.txt"), Path()), "llm:any")
    check(record(extraction, with_text=True))
    for quote in quotes(asdict(extraction)):
        assert text[quote["span"]["start"] : quote["span"]["end"]] == quote["quote"] != ""
    things = (*extraction.bodies, *extraction.collectives, *extraction.programmes, *extraction.posts)
    named: tuple[Official | Thing, ...] = (*extraction.officials, *things)
    known, letters = {one.id for one in named}, text.casefold()
    for one in named:
        assert one.mentions
        assert all(word.casefold()[:3] in letters for word in one.name.split())
    for instruction in extraction.instructions:
        parties = (*instruction.assignees, *((instruction.issuer,) if instruction.issuer else ()))
        assert {party.id for party in parties} <= known
        assert instruction.evidence.span.covers(instruction.action.span)
        if instruction.deadline is not None:
            assert instruction.deadline.span.of(text) == instruction.deadline.text
    assert {s.extractor for claim in reading(extraction).claims for s in claim.statements} <= {"llm:any"}
