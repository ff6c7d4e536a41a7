"""A key that all spellings of one full name share: only names of one key need to be compared.

It keeps of a name what hardly a spelling changes: the consonants of its words, whichever comes first, without
a surname's ending, with one sign for those that spellings exchange. Only a name that is written as two words
here and as one there, without a hyphen, is lost between blocks: keys that hold it make blocks thrice as big.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tapsyrma.loaders.match.distance import bones
from tapsyrma.loaders.match.parts import parts_of
from tapsyrma.loaders.match.sounds import sounds
from tapsyrma.loaders.match.words import stem
from tapsyrma.loaders.vocabulary import vocabulary


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """The consonants of a name's words without its patronymic, the words in alphabetical order."""
    return " ".join(sorted(_core(part.sounds) for part in parts_of(name).parts))


def _core(spelt: str) -> str:
    core = _consonants(stem(spelt))
    return _irregular().get(core, core)


def _consonants(spelt: str) -> str:
    """Without what has two readings: j (also й), and ш apart from с and х."""
    core = bones(spelt).replace("j", "").replace("x", "sk")
    return "".join(sign for sign, before in zip(core, f" {core}", strict=False) if sign != before)


@cache
def _irregular() -> dict[str, str]:
    """The consonants of every spelling in ``lang/spellings.yaml``, and those that stand for its line."""
    found: dict[str, str] = {}
    for line in vocabulary("spellings")["given"]:
        cores = {_consonants(stem(sounds(spelling))) for spelling in line}
        known = {found[core] for core in cores if core in found}
        cores |= {core for core, sign in found.items() if sign in known}
        found.update(dict.fromkeys(cores, min(cores)))
    return found
