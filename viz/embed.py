"""What is put into the page so that nothing runs but what we wrote: escaped data, hashes, one policy."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyvis

from tapsyrma.ontology.errors import DataError

# Inside a script element these end it, open a comment, or are line ends to JavaScript.
_ESCAPES = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
_VIS_NETWORK = Path("lib") / "vis-9.1.2" / "vis-network.min.js"


def json_block(data: Any) -> str:
    """Data as JSON that may stand in a script element, whatever its texts contain."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return text


def policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """The Content-Security-Policy under which only these styles and scripts take effect."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(_hash(script) for script in scripts)}",
            f"style-src {' '.join(_hash(style) for style in styles)}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


@lru_cache(maxsize=1)
def vis_network() -> str:
    """The source of vis-network as the installed pyvis carries it; its licence stands at its head.

    Raises:
        DataError: pyvis has another version of it, or its source cannot stand in a script element.
    """
    path = Path(pyvis.__file__).parent / _VIS_NETWORK
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DataError(f"the installed pyvis has no {_VIS_NETWORK}; tapsyrma needs pyvis 0.3.2") from error
    if "</script" in source.casefold():
        raise DataError(f"{_VIS_NETWORK}: its source would end the script element it stands in")
    return source


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
