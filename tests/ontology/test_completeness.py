"""How much of the time the registry knows who held a post: what is counted, and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from tapsyrma.ontology.completeness import coverage, known_spans, unknown_spans
from tapsyrma.ontology.entries import Entry, Tenure
from tapsyrma.ontology.reference import Registry, registry

UNTIL = "2025-12-31"


def _registry(*tenures: Tenure, begins: str | None = None, ends: str | None = None) -> Registry:
    post = Entry("post/x", "post", "minister", {}, {}, (), begins=begins, ends=ends)
    return Registry({post.id: post}, tenures, (), "")


def _tenure(begins: str | None, ends: str | None, *observed: str) -> Tenure:
    return Tenure("tenure/y", "official/y", "post/x", (), begins, ends, observed)


def test_a_year_counts_the_days_that_a_source_shows() -> None:
    """Of two years with a holder from one July to the next, about a half of each is known."""
    known = _registry(_tenure("2014-07-01", "2015-06-30"), ends="2016-01-01")
    first, second, total = coverage(known, "minister", "2015-12-31")
    assert (first.year, first.days, first.known) == (2014, 365, 184)
    assert (second.year, second.days, second.known) == (2015, 365, 181)
    assert (total.year, total.days, total.known) == (None, 730, 365)
    assert total.share == pytest.approx(0.5)


def test_overlapping_tenures_count_once() -> None:
    """Two people shown in one post on one day make one known day."""
    known = _registry(_tenure("2014-02-01", "2014-03-01"), _tenure("2014-02-15", "2014-02-20"))
    assert known_spans(known, known.entries["post/x"], UNTIL) == ((date(2014, 2, 1), date(2014, 3, 2)),)


def test_a_post_counts_only_while_it_surely_existed() -> None:
    """Of the year in which it began, only the last day; and a holder before that adds nothing."""
    known = _registry(_tenure("2014-05-01", "2016-12-31"), begins="2016", ends="2017-03")
    (*_, total) = coverage(known, "minister", UNTIL)
    assert (total.days, total.known) == (60, 1)
    assert unknown_spans(known, known.entries["post/x"], UNTIL) == ((date(2017, 1, 1), date(2017, 3, 1)),)


def test_nothing_is_missing_where_no_post_existed() -> None:
    """A year without such a post is complete, not empty."""
    assert coverage(_registry(begins="2020"), "minister", "2014-12-31")[0].share == 1


@pytest.mark.parametrize("sort", ["minister", "akim"])
def test_known_and_unknown_make_up_the_whole(sort: str) -> None:
    """Every day of every post is one or the other, so that what is not known can be said outright."""
    posts = [post for post in registry().of_kind("post") if post.sort == sort]
    spans = [
        span
        for post in posts
        for span in (*known_spans(registry(), post, UNTIL), *unknown_spans(registry(), post, UNTIL))
    ]
    *years, total = coverage(registry(), sort, UNTIL)
    assert sum((end - begin).days for begin, end in spans) == total.days
    assert sum(year.days for year in years) == total.days
    assert [year.year for year in years] == list(range(2014, 2026))


@pytest.mark.parametrize("post", ["post/president", "post/prime-minister"])
def test_heads_of_state_and_government_are_complete(post: str) -> None:
    """On every day since 2014 the sources show a President and a Prime Minister."""
    assert unknown_spans(registry(), registry().entries[post], UNTIL) == ()


@pytest.mark.parametrize(("sort", "floor"), [("minister", 0.85), ("akim", 0.85)])
def test_what_is_known_does_not_shrink(sort: str, floor: float) -> None:
    """A floor under the measured share; raise it when tenures are added."""
    assert coverage(registry(), sort, UNTIL)[-1].share >= floor
