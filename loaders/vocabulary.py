"""Language data as it stands in ``loaders/lang/*.yaml``, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tapsyrma.ontology.errors import DataError

# importlib.resources cannot open a namespace package of an editable installation.
_FOLDER = Path(__file__).with_name("lang")
YAML_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What reads YAML safely: in C, seven times as fast, where the build of PyYAML has that."""


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """The mapping that ``lang/<name>.yaml`` holds; callers must not change it.

    Raises:
        DataError: The file is missing, is not YAML or holds no mapping.
    """
    source = _FOLDER / f"{name}.yaml"
    try:
        data = yaml.load(source.read_text(encoding="utf-8"), Loader=YAML_LOADER)  # noqa: S506 - a safe loader
    except (OSError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())
        raise DataError(f"lang/{name}.yaml: {reason}") from error
    if not isinstance(data, dict):
        raise DataError(f"lang/{name}.yaml: a mapping is expected")
    return data
