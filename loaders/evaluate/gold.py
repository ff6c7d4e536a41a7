"""Finding gold and predictions, and which belong together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tapsyrma.loaders.evaluate.annotation import read_annotation
from tapsyrma.ontology.errors import DataError, InputError
from tapsyrma.ontology.keys import sha256

_FOLDER = "gold"


@dataclass(frozen=True, slots=True)
class Gold:
    """One gold record, the set that it belongs to, and the document's text where that stands beside it."""

    record: Mapping[str, Any]
    group: str
    text: str | None = None

    @property
    def path(self) -> str:
        """The document's path as gold gives it."""
        return str(self.record["document"]["path"])


def read_gold(place: Path | str) -> tuple[Gold, ...]:
    """Read gold from a file (JSON, JSON Lines, or an annotation in YAML) or a folder.

    A folder holds ``*.json`` itself, or in ``gold/``, or sets of that form in folders below it, or
    annotations anywhere below it. A set is called by its folder, ``gold`` itself by the folder around it.

    Raises:
        InputError: The file cannot be read, or the folder holds no gold.
    """
    place = Path(place)
    files = _gold_files(place)
    found = tuple(_gold(file, record) for file in files for record in read_records(file))
    if not found:
        raise InputError(place, "no gold here: expected *.json, or a folder gold/ of them")
    return tuple(sorted(found, key=lambda gold: (gold.group, gold.path)))


def read_records(file: Path | str) -> list[Mapping[str, Any]]:
    """The records of a JSON or JSON Lines file, or of an annotation in YAML.

    Raises:
        InputError: The file cannot be read or is not JSON (names the line) or YAML that fits its text.
    """
    file = Path(file)
    if file.suffix == ".yaml":
        return [read_annotation(file)]
    try:
        content = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(file, f"cannot be read: {error}") from error
    if file.suffix == ".json":
        loaded = _parse(file, content, 1)
        records = loaded if isinstance(loaded, list) else [loaded]
    else:
        lines = content.split("\n")
        records = [_parse(file, line, number) for number, line in enumerate(lines, 1) if line.strip()]
    for record in records:
        _expect_document(file, record)
    return records


def match_up(
    gold: Sequence[Gold], predicted: Iterable[Mapping[str, Any]]
) -> tuple[list[tuple[Gold, Mapping[str, Any] | None]], int]:
    """Join gold and predictions by the base name of ``document.path`` and, where both have it, the hash.

    Returns:
        Each gold with its prediction or None, and how many predictions found no gold.

    Raises:
        DataError: A prediction was made on another text than gold, or two predictions fit one gold.
    """
    by_name: dict[str, list[Mapping[str, Any]]] = {}
    total = 0
    for record in predicted:
        total += 1
        by_name.setdefault(_base(record["document"]["path"]), []).append(record)
    pairs = [(one, _choose(one, by_name.get(_base(one.path), []))) for one in gold]
    return pairs, total - sum(record is not None for _, record in pairs)


def _gold_files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    if not place.is_dir():
        raise InputError(place, "no such file or folder")
    for pattern in ("*.json", f"{_FOLDER}/*.json", f"**/{_FOLDER}/*.json", "**/*.yaml"):
        files = sorted(file for file in place.glob(pattern) if _is_gold(file))
        if files:
            return files
    return []


def _is_gold(file: Path) -> bool:
    """An annotation stands beside its text; other YAML files tell of other things."""
    return file.suffix != ".yaml" or file.with_suffix(".txt").is_file()


def _gold(file: Path, record: Mapping[str, Any]) -> Gold:
    folder = file.resolve().parent
    around = folder.parent if folder.name == _FOLDER else folder
    return Gold(record, around.name, _text_beside(around, record["document"]))


def _text_beside(folder: Path, document: Mapping[str, Any]) -> str | None:
    """The text that gold's offsets point into, if it stands in the folder unchanged."""
    file = folder / _base(document["path"])
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    return text if document.get("text_sha256") in {None, sha256(text)} else None


def _choose(gold: Gold, candidates: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    wanted = gold.record["document"].get("text_sha256")
    fitting = [
        one for one in candidates if not wanted or one["document"].get("text_sha256") in {None, wanted}
    ]
    if candidates and not fitting:
        other = candidates[0]["document"].get("text_sha256")
        raise DataError(f"{gold.path}: gold is of the text {wanted}, the prediction of {other}")
    if len(fitting) > 1:
        raise DataError(f"{gold.path}: {len(fitting)} predictions for one gold document")
    return fitting[0] if fitting else None


def _parse(file: Path, line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(file, f"line {number + error.lineno - 1}: not JSON: {error.msg}") from error


def _expect_document(file: Path, record: Any) -> None:
    document = record.get("document") if isinstance(record, dict) else None
    if not isinstance(document, dict) or not document.get("path"):
        raise InputError(file, "a record without document.path: not of the form that extract prints")


def _base(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def predictions(source: Path | str | Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Predicted records, from a file or as they are."""
    yield from read_records(source) if isinstance(source, str | Path) else source
