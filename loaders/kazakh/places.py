"""Which capitalised words may name a place before "облысы", "ауданы", "әкімі"."""

from __future__ import annotations

from tapsyrma.loaders.find.localities import localities_in
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import cases, forms


def may_be_place(plain: str, *, opening: bool) -> bool:
    """Whether a capitalised word may name a place; in "Жиында аудан әкімі" the district has no name.

    Any word has a capital that opens a sentence, the object of "Жиынды облыс әкімі жүргізді" too.
    """
    declined = {"locative", "accusative"} if opening else {"locative"}
    if opening and any(form.stem in word_set("gatherings") for form in forms(plain)):
        return False  # "Жиынға | қала әкімі қатысты"
    return plain not in lexicon().stops and all(case not in declined for _, case in cases(plain)[1:])


def is_district(name: str) -> bool:
    """Whether a name, in either script, is that of a district or town of the registry."""
    return bool(localities_in(f"{name} ауданы", "kk"))
