"""The command line: one verb a command, results on standard output, everything else on standard error.

Exit codes: 0 done, 1 done but some inputs failed, 2 wrong usage, 3 nothing could be done.
"""

from __future__ import annotations

import sys
from importlib.metadata import version

import typer

from tapsyrma.app.commands import ask, build, clean, export, extract, match, neo4j, on_a_day, pages, review
from tapsyrma.app.console import drop_results, emit, flush_results, say, utf8_output
from tapsyrma.ontology.errors import TapsyrmaError, UsageError

_INTERRUPTED = 130
_STOPPED = "stopped; run the same command again to go on"

app = typer.Typer(
    name="tapsyrma",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)
# In the order in which a newcomer needs them; help lists them so.
for module in (build, ask, pages, review, export, on_a_day, match, extract, clean):
    module.register(app)
app.add_typer(neo4j.commands, name="neo4j")


def _version(value: bool) -> None:  # noqa: FBT001 - typer hands a flag's value over by position
    if value:
        emit(version("tapsyrma"))
        raise typer.Exit


@app.callback()
def _root(
    _show: bool = typer.Option(  # noqa: FBT001 - a flag
        False,  # noqa: FBT003 - a flag's default
        "--version",
        callback=_version,
        is_eager=True,
        help="Print the version and leave.",
    ),
) -> None:
    """Who was told to do what by when, and the sentence that proves it.

    Reads government press releases in Kazakh, Russian and English into a knowledge graph.

    Start with: `tapsyrma demo`, then `tapsyrma build releases/`

    Exit codes: 0 done, 1 done but some inputs failed, 2 wrong usage, 3 nothing could be done.
    """


def main() -> None:
    """Run the command line; an error of ours is one line, never a traceback."""
    utf8_output()
    try:
        try:
            app()
        finally:
            flush_results()
    except UsageError as error:
        _leave(str(error), 2)
    except TapsyrmaError as error:
        _leave(str(error), 3)
    except KeyboardInterrupt:
        _leave(_STOPPED, _INTERRUPTED)
    except SystemExit as left:
        # Typer leaves so on an interrupt, without a word.
        if left.code == _INTERRUPTED:
            say(f"tapsyrma: {_STOPPED}")
        raise
    except BrokenPipeError:
        drop_results()  # whoever read them has had enough
        sys.exit(0)
    except OSError as error:
        if error.filename is not None:
            raise  # a file that a command should have told of
        drop_results()
        _leave(f"the results cannot be written ({error.strerror})", 3)


def _leave(message: str, code: int) -> None:
    say(f"tapsyrma: {message}")
    sys.exit(code)


if __name__ == "__main__":
    main()
