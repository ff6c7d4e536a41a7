"""Who held a post on a day: only what a source shows."""

from __future__ import annotations

from typing import Any

import pytest

from tapsyrma.viz.holders import Tenures

EARLIER: dict[str, Any] = {
    "tenure": "tenure/1",
    "post": "post/x",
    "official": "official/a",
    "shown_from": "2030-01-01",
    "shown_until": "2030-06-30",
    "observed_on": None,
    "acting": False,
    "basis": "registry",
    "source": "gazette",
}
LATER = {**EARLIER, "tenure": "tenure/2", "official": "official/b", "shown_from": None, "shown_until": None}
LATER |= {"observed_on": "2030-09-02", "basis": "text", "acting": True, "source": None}


@pytest.mark.parametrize(
    ("day", "official"),
    [
        ("2030-01-01", "official/a"),
        ("2030-06-30", "official/a"),
        ("2030-07-01", None),
        ("2030-09-02", "official/b"),
        ("2030-09-03", None),
        (None, None),
    ],
)
def test_a_day_shows_its_holder_only(day: str | None, official: str | None) -> None:
    """A stretch of days shows its holder on each of them, a release on its own day."""
    holder = Tenures([EARLIER, LATER]).holder("post/x", day)
    assert (holder and holder["official"]) == official


def test_two_holders_on_one_day_are_none() -> None:
    """Sources that contradict each other show nobody."""
    other = {**EARLIER, "tenure": "tenure/3", "official": "official/c"}
    assert Tenures([EARLIER, other]).holder("post/x", "2030-02-02") is None


def test_two_sources_for_one_holder_agree() -> None:
    """A release and the registry may show the same official; the release is closer."""
    same = {**LATER, "official": "official/a", "observed_on": "2030-02-02"}
    holder = Tenures([EARLIER, same]).holder("post/x", "2030-02-02")
    assert holder is not None
    assert (holder["official"], holder["basis"]) == ("official/a", "text")


def test_an_unknown_post_has_no_holder() -> None:
    """Asking for a post without tenures is no error."""
    assert Tenures([]).holder("post/x", "2030-02-02") is None
