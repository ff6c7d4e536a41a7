"""Why a file cannot be read, before its path is known."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - a verdict on the input, which becomes an InputError once the path is known
    """The reason, in one line, why bytes or a text are not a release that can be read."""
