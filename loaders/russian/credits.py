"""Where a sentence ends and the credit of a picture begins: "… усилить меры Фото: А. Султанов"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian.words import Line

_PICTURES: Final = frozenset(
    {"фото", "видео", "скриншот", "коллаж", "иллюстрация", "инфографика", "источник"}
)
_OF: Final = frozenset({":", "из", "с", "пресс-службы", "©", "/", "автора"})


def without_credit(line: Line) -> int:
    """The index after the last word that is no credit of a picture, which pages put on the same line."""
    if line.lowers.isdisjoint(_PICTURES):
        return len(line.words)
    for word in line.words[1:]:
        if word.capital and word.lower in _PICTURES and line.lower(word.index + 1) in _OF:
            before = line.words[word.index - 1]
            return word.index - 1 if before.lower == "иллюстративное" else word.index
    return len(line.words)
