"""``python -m tests.names.compare``: our matching of names beside the best that libraries reach.

Ours has one threshold, fixed. Every other gets the one that is best for it on the development half; a
library that is not installed is left out with a line that says how to install it. Of the frozen half only
totals are shown: rules are made on the other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from tapsyrma.loaders.match.match import match
from tapsyrma.loaders.match.words import SAME

from .pairs import HALVES, Pair, Score, constructed, documented, score

Scorer = Callable[[str, str], float]

_INSTALL = "pip install 'tapsyrma[bench]'"
_ALGORITHMS = ("logic-v1", "logic-v2", "name-based", "regression-v1")


def main() -> int:
    """Print the table."""
    _print(f"{'':34}{'threshold':>9}  {'development':^19}  {'frozen':^19}  constructed")
    _print(f"{'':43}  {'P':>5}  {'R':>5}  {'F1':>5}  {'P':>5}  {'R':>5}  {'F1':>5}  told apart")
    _print(_line("ours", SAME, lambda pair: match(pair.a, pair.b).same))
    for load in (_rapidfuzz, _rigour, _nomenklatura):
        try:
            scorers = load()
        except ImportError as error:
            _print(f"{load.__name__.strip('_'):34}left out, {error.name} is missing: {_INSTALL}")
            continue
        for name, scorer in scorers.items():
            threshold = best_threshold(scorer, documented("development"))
            _print(_line(name, threshold, _judge(scorer, threshold)))
    for half in HALVES:
        wrong, of = crossed(half)
        _print(f"ours, names of any two people, {half}: {wrong} of {of} are called the same")
    return 0


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _judge(scorer: Scorer, threshold: float) -> Callable[[Pair], bool]:
    return lambda pair: scorer(pair.a, pair.b) >= threshold


def crossed(half: str) -> tuple[int, int]:
    """Of all names in a half that two people bear: how many we call the same, namesakes too, of how many."""
    bearers = {
        name: person
        for pair in documented(half)
        for name, person in ((pair.a, pair.person_a), (pair.b, pair.person_b))
    }
    two = [(a, b) for a, b in combinations(sorted(bearers), 2) if bearers[a] != bearers[b]]
    return sum(match(a, b).same for a, b in two), len(two)


def best_threshold(scorer: Scorer, judged: Sequence[Pair]) -> float:
    """The least score to be called the same that gives the best F1; of equals the strictest."""
    scored = [(scorer(pair.a, pair.b), pair) for pair in judged]
    found = {id(pair): value for value, pair in scored}
    return max(
        sorted({value for value, _ in scored}),
        key=lambda least: (score(judged, lambda pair: found[id(pair)] >= least).f1, least),
    )


def _line(name: str, threshold: float, is_same: Callable[[Pair], bool]) -> str:
    halves = "  ".join(_figures(score(documented(half), is_same)) for half in HALVES)
    apart = sum(not is_same(pair) for pair in constructed())
    return f"{name:34}{threshold:9.3f}  {halves}  {apart} of {len(constructed())}"


def _figures(reached: Score) -> str:
    return f"{reached.precision:5.3f}  {reached.recall:5.3f}  {reached.f1:5.3f}"


def _rapidfuzz() -> Mapping[str, Scorer]:
    """Its measures over plain letters."""
    letters = import_module("anyascii").anyascii
    plain = cache(lambda name: str(letters(name)).casefold().replace(",", ""))
    measures: Mapping[str, Callable[[str, str], float]] = {
        "ratio": fuzz.ratio,
        "token_sort_ratio": fuzz.token_sort_ratio,
        "token_set_ratio": fuzz.token_set_ratio,
        "WRatio": fuzz.WRatio,
        "Jaro-Winkler, words sorted": lambda a, b: JaroWinkler.similarity(_sorted(a), _sorted(b)),
    }
    return {f"rapidfuzz {name}": _over(plain, measure) for name, measure in measures.items()}


def _over(plain: Callable[[str], str], measure: Scorer) -> Scorer:
    return lambda a, b: measure(plain(a), plain(b))


def _sorted(name: str) -> str:
    return " ".join(sorted(name.split()))


def _rigour() -> Mapping[str, Scorer]:
    """Its alignment of the words of two names: the mean, without and with the words left over."""
    names = import_module("rigour.names")

    @cache
    def parts(name: str) -> list[Any]:
        return list(next(iter(names.analyze_names(names.NameTypeTag.PER, [name]))).parts)

    def aligned(a: str, b: str) -> Iterator[tuple[float, bool]]:
        for found in names.compare_parts(*names.align_person_name_order(parts(a), parts(b))):
            yield found.score, bool(found.qps and found.rps)

    def paired(a: str, b: str) -> list[float]:
        return [value for value, both in aligned(a, b) if both] or [0.0]

    def everything(a: str, b: str) -> list[float]:
        return [value for value, _ in aligned(a, b)] or [0.0]

    return {
        "rigour, mean of pairs": lambda a, b: _mean(paired(a, b)),
        "rigour, mean of all words": lambda a, b: _mean(everything(a, b)),
    }


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _nomenklatura() -> Mapping[str, Scorer]:
    """Its algorithms over two persons of whom nothing but the name is known."""
    matching = import_module("nomenklatura.matching")
    model = import_module("followthemoney").model

    @cache
    def person(name: str) -> Any:
        entity = model.make_entity("Person")
        entity.id = name  # the library keeps what it has read of an entity by its id
        entity.add("name", name)
        return entity

    def scorer(algorithm: Any) -> Scorer:
        config = matching.ScoringConfig.defaults()
        return lambda a, b: float(algorithm.compare(person(a), person(b), config).score)

    return {f"nomenklatura {name}": scorer(matching.get_algorithm(name)) for name in _ALGORITHMS}


if __name__ == "__main__":
    sys.exit(main())
