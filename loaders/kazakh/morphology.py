"""Endings of Kazakh nouns, taken off folded words: case, then possessive, then plural.

Endings follow the sound before them (Kazakh: ұйқастық). Vowel harmony is not checked, because folding has
merged the letters that show it; the consonant rule is, because it keeps "Досаевтың" apart from "-ының".
"""

from __future__ import annotations

from functools import lru_cache

from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

LOCATIVE = ("да", "де", "та", "те")
INSIDE = ("дагы", "деги", "тагы", "теги")
"""Endings of what is somewhere: "ауылдағы"."""
TO_COME = ("атын", "етин", "итин", "итын", "ытын")
"""Endings of participles of what will be or is done as a rule: "басталатын", "қарайтын"."""
ANY_PARTICIPLE = (*TO_COME, "ган", "ген", "кан", "кен")
_VOWELS = "аеиоуы"
_NASALS = "мн"
_VOICED = "лрзжиу"
"""й, folded to и, and the у of verbal nouns count as consonants; some endings differ after м and н."""
_VOICELESS = "кпстфхчшщбвгд"
"""Sounds after which endings begin with a voiceless consonant; Russian в, г, д, б count among them."""
_AFTER_POSSESSIVE: tuple[tuple[str, Case], ...] = (
    ("нын", "genitive"),
    ("нин", "genitive"),
    ("ндагы", "locative"),
    ("ндеги", "locative"),
    ("нда", "locative"),
    ("нде", "locative"),
    ("нан", "ablative"),
    ("нен", "ablative"),
    ("мен", "instrumental"),
    ("на", "dative"),
    ("не", "dative"),
    ("н", "accusative"),
)
_GENITIVES = ("сынын", "синин", "рынын", "ринин", "гинин")
"""What ends so is genitive ("республикасының"), unlike "шығынын", which may be accusative."""
_AFTER_HYPHEN: tuple[tuple[str, Case], ...] = (
    ("-на", "dative"),
    ("-не", "dative"),
    ("-нда", "locative"),
    ("-нде", "locative"),
)
"""What an abbreviation takes as if it were read out in full: "«Су» АҚ-на"."""
_ENDINGS: tuple[tuple[str, Case, str], ...] = (
    ("дагы", "locative", ""),
    ("деги", "locative", ""),
    ("тагы", "locative", _VOICELESS),
    ("теги", "locative", _VOICELESS),
    ("нын", "genitive", _VOWELS + _NASALS),
    ("нин", "genitive", _VOWELS + _NASALS),
    ("дын", "genitive", _VOICED),
    ("дин", "genitive", _VOICED),
    ("тын", "genitive", _VOICELESS),
    ("тин", "genitive", _VOICELESS),
    ("дан", "ablative", _VOICED + _VOWELS),
    ("ден", "ablative", _VOICED + _VOWELS),
    ("тан", "ablative", _VOICELESS),
    ("тен", "ablative", _VOICELESS),
    ("нан", "ablative", _NASALS),
    ("нен", "ablative", _NASALS),
    ("мен", "instrumental", ""),
    ("пен", "instrumental", _VOICELESS),
    ("бен", "instrumental", "зж"),
    ("га", "dative", ""),
    ("ге", "dative", ""),
    ("ка", "dative", _VOICELESS),
    ("ке", "dative", _VOICELESS),
    ("да", "locative", ""),
    ("де", "locative", ""),
    ("та", "locative", _VOICELESS),
    ("те", "locative", _VOICELESS),
    ("ны", "accusative", _VOWELS),
    ("ни", "accusative", _VOWELS),
    ("ды", "accusative", _VOICED + _NASALS),
    ("ди", "accusative", _VOICED + _NASALS),
    ("ты", "accusative", _VOICELESS),
    ("ти", "accusative", _VOICELESS),
)
_PLURALS = ("лар", "лер", "дар", "дер", "тар", "тер")
_SHORTEST = 2


@frozen
class Form:
    """One way to read a word: its bare stem, what hangs on it, and the length of its nominative."""

    stem: str
    case: Case
    nominative: int
    plural: bool = False
    possessed: bool = False


def _fits(rest: str, sounds: str) -> bool:
    """Whether an ending may follow ``rest``: after one of ``sounds``, or after anything if none are given."""
    return not sounds or rest[-1] in sounds or rest[-1] in "-‑"


def cases(word: str) -> tuple[tuple[str, Case], ...]:
    """Every (nominative, case) that a folded word may be; the word itself comes first."""
    return _cases(word)


@lru_cache(maxsize=65536)
def _cases(word: str) -> tuple[tuple[str, Case], ...]:
    found: list[tuple[str, Case]] = [(word, "nominative")]
    for ending, case in _AFTER_POSSESSIVE:
        if ending == "н" and word.endswith(_GENITIVES):
            continue
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > _SHORTEST and rest[-1] in "ыи":
            found.append((rest, case))
    for ending, case in _AFTER_HYPHEN:
        rest = word.removesuffix(ending)
        if rest != word and rest:
            found.append((rest, case))
    for ending, case, sounds in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST and _fits(rest, sounds) and (rest, case) not in found:
            found.append((rest, case))
    return tuple(found)


def _without_possessive(word: str) -> list[tuple[str, bool]]:
    found = [(word, False)]
    if word[-2:] in ("сы", "си"):
        found.append((word[:-2], True))
    if word[-1:] in ("ы", "и"):
        stem = word[:-1]
        found.append((stem, True))
        # A stem's last к, п turns voiced before the possessive: министрлік, министрлігі; мектеп, мектебі.
        voiced = {"г": "к", "б": "п"}.get(stem[-1:])
        if voiced:
            found.append((stem[:-1] + voiced, True))
    return found


def _without_plural(word: str) -> list[tuple[str, bool]]:
    found = [(word, False)]
    if word[-3:] in _PLURALS:
        found.append((word[:-3], True))
    return found


@lru_cache(maxsize=65536)
def forms(word: str) -> tuple[Form, ...]:
    """Every reading of a folded noun, likeliest first: no ending before some, longer before shorter."""
    found: list[Form] = []
    for nominative, case in cases(word):
        bare = nominative.rstrip("-‑")
        for unowned, possessed in _without_possessive(bare):
            for stem, plural in _without_plural(unowned):
                short = stem.rstrip("-‑")  # «ЖШС-іне»: what hangs on an abbreviation is none of its name
                if len(short) >= _SHORTEST or stem == word:
                    length = len(bare) if short == stem else len(short)
                    found.append(Form(short, case, length, plural, possessed))
    return tuple(found)
