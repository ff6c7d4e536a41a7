"""``evaluate``: what was extracted against what careful readers found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tapsyrma.loaders.evaluate.breaches import breaches
from tapsyrma.loaders.evaluate.duties import judge_duties
from tapsyrma.loaders.evaluate.gold import Gold, match_up, predictions, read_gold
from tapsyrma.loaders.evaluate.quantities import judge_quantities
from tapsyrma.loaders.evaluate.tally import Judged, Report
from tapsyrma.loaders.evaluate.things import judge_date, judge_things
from tapsyrma.ontology.keys import sha256

_NOTHING: Mapping[str, Any] = {"document": {}}


def evaluate(gold: Path | str, predicted: Path | str | Iterable[Mapping[str, Any]]) -> Report:
    """Score predictions against gold, both in the form that ``extract`` prints.

    Args:
        gold: A file or folder of gold (``read_gold`` says which forms).
        predicted: Records, or a JSON Lines file of them. Joined with gold by the base name of the path.

    Returns:
        The report. A gold document without a prediction counts as missed whole; keys that gold does not have
        are not scored.

    Raises:
        InputError: A file cannot be read.
        DataError: A prediction was made on another text than gold.
    """
    pairs, unjudged = match_up(read_gold(gold), predictions(predicted))
    return Report(tuple(judge(one, record) for one, record in pairs), unjudged)


def judge(gold: Gold, predicted: Mapping[str, Any] | None) -> Judged:
    """Judge one document."""
    record = _NOTHING if predicted is None else _without_furniture(predicted)
    return Judged(
        path=gold.path,
        language=str(gold.record["document"].get("language")),
        group=gold.group,
        verdict=judge_things(gold.record, record)
        + judge_date(gold.record, record)
        + judge_duties(gold.record, record)
        + judge_quantities(gold.record, record),
        violations=breaches(gold.record, record, _text(gold, record)),
        found=predicted is not None,
    )


def _without_furniture(predicted: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is offered as extracted: an entry that says itself that it is furniture is not."""
    return {
        key: [item for item in value if item.get("zone") != "furniture"] if isinstance(value, list) else value
        for key, value in predicted.items()
    }


def _text(gold: Gold, predicted: Mapping[str, Any]) -> str | None:
    """The text that the prediction's offsets point into, if it can be known."""
    document = predicted["document"]
    own: str | None = document.get("text")
    if own is not None:
        return own
    if gold.text is not None and document.get("text_sha256") in {None, sha256(gold.text)}:
        return gold.text
    return None
