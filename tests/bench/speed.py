"""``python -m tests.bench.speed``: documents a second on one core, beside natasha's NER on the same ones.

Both read the same Russian documents of 4,000 characters in turns of a few, so that a noisy machine disturbs
both alike; only the ratio means something. Kazakh and English are measured in the same run. The first turn of
each warms up what loads once and is not counted; all of it is then left out of garbage collection, for both
readers, as the commands do.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module

from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text

from .releases import documents

_TURN = 5
"""Documents that one reader reads before the next has its turn."""

Read = Callable[[str], object]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 where the bars hold, 1 where one does not, 3 without natasha."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100, help="documents a language (100)")
    options = parser.parse_args(arguments)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    try:
        natasha = natasha_ner()
    except ImportError:
        sys.stderr.write("natasha is not here; enable with: pip install 'tapsyrma[bench]'\n")
        return 3
    texts = {language: list(documents(language, options.documents)) for language in ("ru", "kk", "en")}
    runs: dict[str, tuple[Read, list[str]]] = {
        "natasha NER, ru": (natasha, texts["ru"]),
        **{f"tapsyrma, {language}": (read, texts[language]) for language in ("ru", "kk", "en")},
    }
    rates = in_turns(runs)
    for name, rate in rates.items():
        sys.stdout.write(f"{name:18} {rate:7.1f} documents a second\n")
    return report(rates)


def settle() -> None:
    """What the commands do once a language is loaded (see ``app/reading.py``); here for both readers."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


def in_turns(runs: dict[str, tuple[Read, list[str]]]) -> dict[str, float]:
    """Documents a second of every reader; they take turns over their own documents."""
    spent = dict.fromkeys(runs, 0.0)
    number = len(next(iter(runs.values()))[1])
    for start in range(0, number, _TURN):
        for name, (reader, texts) in runs.items():
            begun = time.process_time()
            for text in texts[start : start + _TURN]:
                reader(text)
            if start:
                spent[name] += time.process_time() - begun
        if not start:
            settle()
    return {name: (number - _TURN) / seconds for name, seconds in spent.items()}


def report(rates: dict[str, float]) -> int:
    """Print the ratios that the issue sets bars for."""
    ours = rates["tapsyrma, ru"]
    bars = {
        "Russian to natasha's NER (2 and more)": (ours / rates["natasha NER, ru"], 2),
        "Kazakh to Russian (.67 and more)": (rates["tapsyrma, kk"] / ours, 2 / 3),
        "English to Russian (.67 and more)": (rates["tapsyrma, en"] / ours, 2 / 3),
    }
    for name, (ratio, _) in bars.items():
        sys.stdout.write(f"{name}: {ratio:.2f}\n")
    return int(any(ratio < least for ratio, least in bars.values()))


def read(text: str) -> object:
    """What tapsyrma does with a document, from its text to its records."""
    return extract(read_text(text))


def natasha_ner() -> Read:
    """Natasha's segmentation and named entities, as its own documentation runs them."""
    natasha = import_module("natasha")

    segmenter, tagger = natasha.Segmenter(), natasha.NewsNERTagger(natasha.NewsEmbedding())

    def ner(text: str) -> object:
        doc = natasha.Doc(text)
        doc.segment(segmenter)
        doc.tag_ner(tagger)
        return doc.spans

    return ner


if __name__ == "__main__":
    raise SystemExit(main())
