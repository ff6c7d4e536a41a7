"""``python -m tests.bench.ablation``: what every list, grammar and reference is worth.

Each part is taken away in a process of its own, and the open gold is read again: the table says by how many
hundredths of F1 each field falls (or, with a plus, rises). What moves nothing is named under it: it is there
for words that the gold does not have, or it should go. A list that the rules cannot do without is told so.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tapsyrma.loaders import vocabulary as words
from tapsyrma.loaders.evaluate.tally import FIELDS

from .releases import ROOT

_FILES = ("{language}", "furniture", "abbreviations", "places", "names", "figures")
_GRAMMAR = ("clauses", "item", "attributions", "gatherings", "done")
_LEAST = 0.005
"""A change below half a hundredth is none."""
_ABSENT = "cannot be read without it"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of a language, or (with ``--without``) the figures without one part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=["en", "kk", "ru"])
    parser.add_argument("--without", help=argparse.SUPPRESS)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(arguments)
    if options.without is not None:
        take_away(options.without, options.language)
        sys.stdout.write(json.dumps(figures(options.language)))
        return 0
    parts = list(parts_of(options.language))
    with ThreadPoolExecutor(options.jobs) as pool:
        found = list(pool.map(lambda part: _without(part, options.language), ["", *parts]))
    whole = found[0]
    if whole is None:
        raise SystemExit("the gold could not be read at all")
    sys.stdout.writelines(table(options.language, whole, dict(zip(parts, found[1:], strict=True))))
    return 0


def parts_of(language: str) -> Iterator[str]:
    """Everything that can be taken away: ``list:FILE:KEY``, ``grammar:METHOD``, ``registry``."""
    yield "registry"
    for method in _GRAMMAR:
        yield f"grammar:{method}"
    for name in (file.format(language=language) for file in _FILES):
        for key, value in words.vocabulary(name).items():
            if key in {"en", "kk", "ru"}:
                yield from (f"list:{name}:{key}.{inner}" for inner in value) if key == language else ()
            elif value:
                yield f"list:{name}:{key}"


def take_away(part: str, language: str) -> None:
    """Patch one part away, before anything else is imported."""
    if part == "registry":
        from tapsyrma.ontology.reference import Registry  # noqa: PLC0415 - patched in its own process

        setattr(Registry, "find", lambda *_, **__: ())  # noqa: B010 - mypy forbids the plain way
    elif part.startswith("grammar:"):
        from tapsyrma.loaders.grammar import grammar  # noqa: PLC0415 - patched in its own process

        method = part.partition(":")[2]
        nothing: Any = False if method == "done" else ()
        setattr(type(grammar(language)), method, lambda *_: nothing)
    elif part:
        _, name, key = part.split(":")
        outer, _, inner = key.partition(".")
        data = words.vocabulary(name)
        holder, last = (data[outer], inner) if inner else (data, outer)
        holder[last] = type(holder[last])()


def figures(language: str) -> dict[str, float | None]:
    """F1 by field on the open gold of a language."""
    from tapsyrma.loaders.evaluate.gold import read_gold  # noqa: PLC0415 - after the patch
    from tapsyrma.loaders.evaluate.score import judge  # noqa: PLC0415
    from tapsyrma.loaders.evaluate.tally import Report  # noqa: PLC0415
    from tapsyrma.loaders.extract import extract  # noqa: PLC0415
    from tapsyrma.loaders.read.document import read_document  # noqa: PLC0415
    from tapsyrma.ontology.contract import record  # noqa: PLC0415

    folder = ROOT / "tests" / "gold" / "open"
    gold = [one for one in read_gold(folder) if one.path.startswith(f"{language}-")]
    judged = [judge(one, record(extract(read_document(folder / one.path)), with_text=True)) for one in gold]
    total = Report(tuple(judged), 0).total()
    return {field: total[field].f1 for field in FIELDS}


def _without(part: str, language: str) -> dict[str, float | None] | None:
    command = [sys.executable, "-m", "tests.bench.ablation", language, "--without", part]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    found: dict[str, float | None] = json.loads(done.stdout)
    return found


def table(
    language: str,
    whole: Mapping[str, float | None],
    found: Mapping[str, Mapping[str, float | None] | None],
) -> Iterator[str]:
    """The table as Markdown lines."""
    shown = [field for field in FIELDS if whole[field] is not None]
    yield f"## {language}\n\n"
    yield f"| without | {' | '.join(shown)} |\n|{' --- |' * (len(shown) + 1)}\n"
    yield f"| nothing | {' | '.join(f'{whole[field]:.2f}' for field in shown)} |\n"
    worthless, needed = [], []
    for part, figures_ in found.items():
        if figures_ is None:
            needed.append(part)
            continue
        changes = {field: (figures_[field] or 0) - (whole[field] or 0) for field in shown}
        if all(abs(change) < _LEAST for change in changes.values()):
            worthless.append(part)
            continue
        yield f"| {_called(part)} | {' | '.join(_change(changes[field]) for field in shown)} |\n"
    yield f"\nMoves nothing here: {', '.join(map(_called, worthless)) or 'nothing'}.\n"
    yield f"\n{_ABSENT.capitalize()}: {', '.join(map(_called, needed)) or 'nothing'}.\n\n"


def _called(part: str) -> str:
    kind, _, name = part.partition(":")
    return f"`{name.replace(':', '.')}`" if kind == "list" else f"{kind} {name}".strip()


def _change(change: float) -> str:
    return f"{100 * change:+.0f}" if abs(change) >= _LEAST else ""


if __name__ == "__main__":
    raise SystemExit(main())
