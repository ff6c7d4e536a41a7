"""Who is not told by what is needed: "жителям нужно предоставить жилье", "водителям надо беречься"."""

from __future__ import annotations

from typing import Final

from tapsyrma.loaders.russian import lexicon
from tapsyrma.loaders.russian.analysis import Analysis
from tapsyrma.loaders.russian.morphology import cases, nominal_features, readings
from tapsyrma.loaders.russian.owners import are_official
from tapsyrma.loaders.russian.told import Act
from tapsyrma.loaders.russian.words import Word
from tapsyrma.ontology.records import Addressee

_THEM: Final = frozenset({"им", "ему", "ей"})


def only_receive(seen: Analysis, told: tuple[Addressee, ...], act: Act) -> bool:
    """Whether those in the dative before "нужно" are whom the act is done for, and not whoever does it.

    Where the act itself says for whom, they do it: "министерствам следует помочь акимам".
    """
    if not told or are_official(told):
        return False
    words = [word for word in seen.line.words[act.first : act.last + 1] if word.letters]
    firsts = (readings(word.text)[0] for word in words)
    verb = next((first.lemma for first in firsts if first.part == "INFN"), "")
    return verb in lexicon.done_for() | lexicon.words("done_around") and not any(map(_receives, words))


def _receives(word: Word) -> bool:
    """Whether a word of an act is in the dative, as whoever gets something: "помочь акимам", "им помочь"."""
    if word.lower in _THEM:
        return True
    first = readings(word.text)[0]
    return first.part == "NOUN" and cases(nominal_features(word.text)) == {"dative"}


def are_public(told: tuple[Addressee, ...]) -> bool:
    """Whether people without an office are spoken of: what they are advised to do is no order."""
    return any(_is_public(word) for one in told for word in one.mention.name.split())


def _is_public(word: str) -> bool:
    without_office = lexicon.words("public") | lexicon.words("private")
    lemmas = {r.lemma.replace("ё", "е") for r in readings(word) if r.part == "NOUN"}
    return word.lower() in without_office or not lemmas.isdisjoint(lexicon.words("beneficiaries"))
