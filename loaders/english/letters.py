"""One key for the Latin spellings of a Kazakh or Russian name, and for its Cyrillic form.

Zhaksylyk, Jaqsylyq and Жақсылық share one; so do Yevgeniy, Evgeny and Евгений.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j",
        "з": "z", "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o",
        "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h",
        "һ": "h", "ц": "ts", "ч": "ch", "ш": "s", "щ": "s", "ъ": "", "ы": "i", "і": "i", "ь": "", "э": "e",
        "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_LATIN: Final = (
    ("shch", "s"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("sh", "s"), ("gh", "g"), ("ch", "č"),
    ("c", "k"), ("ng", "n"), ("ph", "f"), ("x", "ks"), ("ye", "e"), ("q", "k"), ("w", "u"), ("y", "i"),
)  # fmt: skip
_DOUBLED: Final = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """The key of a name in either script, in lower case and without accents."""
    plain = unicodedata.normalize("NFC", name.lower()).translate(_CYRILLIC)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    plain = plain.replace("ı", "i").replace("’", "").replace("'", "")
    for written, read in _LATIN:
        plain = plain.replace(written, read)
    return _DOUBLED.sub(r"\1", plain.replace("ng", "n"))
