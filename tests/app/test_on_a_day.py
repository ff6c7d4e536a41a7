"""``tapsyrma holder``, ``members`` and ``body`` on the command line."""

from __future__ import annotations

import json

from .commands import Command


def test_the_holder_of_a_day_is_told_with_the_source(tapsyrma: Command) -> None:
    """Name, dates and where they are from."""
    ran = tapsyrma("holder", "Prime Minister", "--on", "2024-04-12", "--format", "json")
    (row,) = json.loads(ran.out)
    assert (row["official"], row["from"]) == ("Olzhas Bektenov", "2024-02-06")
    assert row["source"].startswith("https://")


def test_nobody_known_is_said_and_is_no_error(tapsyrma: Command) -> None:
    """The table is empty, standard error says why, and the command is done."""
    ran = tapsyrma("holder", "Prime Minister", "--on", "1900-01-01")
    assert ran.code == 0
    assert "not known" in ran.err


def test_members_and_bodies_are_those_of_the_day(tapsyrma: Command) -> None:
    """Akims before and after a reform; a ministry with what became of it."""
    assert (
        len(json.loads(tapsyrma("members", "all akims", "--on", "2016-01-01", "--format", "json").out)) == 16
    )
    (row,) = json.loads(tapsyrma("body", "МОН", "--on", "2019-11-28", "--format", "json").out)
    assert row["id"] == "body/ministry-of-education-and-science"
    assert "2022-06" in row["became"]


def test_wrong_words_are_wrong_usage(tapsyrma: Command) -> None:
    """A post that is none, and a day that is none."""
    assert tapsyrma("holder", "nobody").code == 2
    assert tapsyrma("holder", "Prime Minister", "--on", "yesterday").code == 2
