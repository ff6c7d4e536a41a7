"""``python -m tests.bench.ablation``: what every list, grammar and reference is worth.

Each part is taken away in a process of its own, forked where code, gold and language data are loaded and
nothing was made of them yet. The open gold is read again: the table says by how many hundredths of F1 each
field falls (or, with a plus, rises). What moves nothing is named under it: it is there for words that the
gold does not have, or it should go. A list that the rules cannot do without is told so.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias, get_args

from tapsyrma.loaders import vocabulary as words
from tapsyrma.loaders.evaluate.gold import Gold, read_gold
from tapsyrma.loaders.evaluate.score import judge
from tapsyrma.loaders.evaluate.tally import FIELDS, Report
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.grammar import grammar
from tapsyrma.loaders.read.document import read_document
from tapsyrma.ontology.contract import record
from tapsyrma.ontology.records import Language
from tapsyrma.ontology.reference import Registry, registry

from .releases import ROOT

Figures: TypeAlias = dict[str, float | None]

_FILES = ("{language}", "furniture", "abbreviations", "places", "names", "figures")
_OPEN = ROOT / "tests" / "gold" / "open"
_GRAMMAR = ("clauses", "item", "attributions", "gatherings", "done")
_LEAST = 0.005
"""A change below half a hundredth is none."""
_ABSENT = "cannot be read without it"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=get_args(Language))
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(arguments)
    language: Language = options.language
    parts = list(parts_of(language))
    gold = [one for one in read_gold(_OPEN) if one.path.startswith(f"{language}-")]
    registry(), grammar(language)
    gc.freeze()  # or the first collection in a child would copy every page that it looks at
    with multiprocessing.get_context("fork").Pool(options.jobs, maxtasksperchild=1) as pool:
        found = pool.map(partial(without, language, gold), ["", *parts], chunksize=1)
    whole = found[0]
    if whole is None:
        raise SystemExit("the gold could not be read at all")
    sys.stdout.writelines(table(language, whole, dict(zip(parts, found[1:], strict=True))))
    return 0


def parts_of(language: Language) -> Iterator[str]:
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


def without(language: Language, gold: Sequence[Gold], part: str) -> Figures | None:
    """F1 by field without a part; None where nothing can be read without it."""
    try:
        take_away(part, language)
        return figures(gold)
    except Exception:  # noqa: BLE001 - whatever breaks, it breaks for want of the part
        return None


def take_away(part: str, language: Language) -> None:
    """Patch one part away, before anything is read."""
    if part == "registry":
        setattr(Registry, "find", lambda *_, **__: ())  # noqa: B010 - mypy forbids the plain way
    elif part.startswith("grammar:"):
        method = part.partition(":")[2]
        nothing: Any = False if method == "done" else ()
        setattr(type(grammar(language)), method, lambda *_: nothing)
    elif part:
        _, name, key = part.split(":")
        outer, _, inner = key.partition(".")
        data = words.vocabulary(name)
        holder, last = (data[outer], inner) if inner else (data, outer)
        holder[last] = type(holder[last])()


def figures(gold: Sequence[Gold]) -> Figures:
    """F1 by field on releases of the open gold."""
    read = (record(extract(read_document(_OPEN / one.path)), with_text=True) for one in gold)
    judged = tuple(judge(one, made) for one, made in zip(gold, read, strict=True))
    total = Report(judged, 0).total()
    return {field: total[field].f1 for field in FIELDS}


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
