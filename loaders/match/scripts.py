"""Words typed with letters of two scripts: "Cерік" with a Latin C, "Іzmuhambetov" with a Cyrillic І.

Keyboards and careless conversion leave such letters; to the eye they are right. A word is put in the script
that most of its letters have.
"""

from __future__ import annotations

import re
from typing import Final

_LATIN, _CYRILLIC = "aceopxyikmtACEOPXYIKMTBH", "асеорхуікмтАСЕОРХУІКМТВН"
_TO_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)
#: The other way also letters that no Latin one looks like, by their sound.
_TO_LATIN: Final = str.maketrans(_CYRILLIC + "қҚғҒһҺ", _LATIN + "qQgGhH")
_IS_CYRILLIC: Final = re.compile(r"[Ѐ-ԯ]")
_IS_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]")


def one_script(word: str) -> str:
    """The word with the letters that stray from another script replaced by those they look like."""
    cyrillic, latin = len(_IS_CYRILLIC.findall(word)), len(_IS_LATIN.findall(word))
    if not cyrillic or not latin:
        return word
    return word.translate(_TO_LATIN if latin > cyrillic else _TO_CYRILLIC)
