"""In which language and script a document is written: by its letters, little words and endings."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.loaders.vocabulary import vocabulary
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.latin import latin_key
from tapsyrma.ontology.records import Language, Script

# Most words of Cyrillic pages are words by the second line too, but slowly.
_WORD = re.compile(r"[а-яёәғқңөұүһі]++(?![\w'’ʼ`-])|[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*['’ʼ]?")
_LAST_LATIN, _FIRST_CYRILLIC, _LAST_CYRILLIC = "\u024f", "\u0400", "\u052f"
# Letters of Kazakh that neither Russian nor English has. ``q`` counts, which English words seldom hold.
_KAZAKH: Mapping[Script, re.Pattern[str]] = {
    "Cyrl": re.compile("[әғқңөұүһі]"),
    "Latn": re.compile("[áǵńóúýäğñöşüūıq]|[aognusyi]['’ʼ](?![a-z]{0,2}$)"),
}
_CHOICES: Mapping[Script, tuple[Language, Language]] = {"Cyrl": ("ru", "kk"), "Latn": ("en", "kk")}
_SAMPLE = 6_000  # characters; more says nothing new
_LONG_ENOUGH = 5  # letters of a word whose ending says something
_FEWEST = 20  # words from which on a text without any familiar word is a language unknown here
_RUSSIAN = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
_FEWEST_TELLING = 2  # little words of another language are chance
_FEWEST_FOR_LETTERS = 15  # words from which on letters alone may tell
_FAMILIAR = 0.05  # share of familiar words below which it is
_OWN_LETTERS = 0.03  # share of words with a language's own letters, at least
_STRANGE_LETTERS = 0.02  # share of words with letters it never has, at most


@frozen
class Tongue:
    """A document's language and script."""

    language: Language
    script: Script


@frozen
class _Marks:
    """What tells a language that is read: its little words, folded, and its endings."""

    words: frozenset[str]
    endings: tuple[str, ...]

    def vote(self, word: str) -> float:
        """One for a little word, half for an ending."""
        if word in self.words:
            return 1.0
        return 0.5 if len(word) >= _LONG_ENOUGH and word.endswith(self.endings) else 0.0


@frozen
class _Other:
    """What tells another language: little words, letters its texts hold and letters they do not."""

    words: frozenset[str]
    letters: frozenset[str]
    never: frozenset[str]


@cache
def _ours(script: Script) -> Mapping[Language, _Marks]:
    entries = vocabulary("languages")["ours"]
    sections = {"kk": ("latin", "latin_endings")} if script == "Latn" else {}
    found: dict[Language, _Marks] = {}
    for language in _CHOICES[script]:
        words, endings = sections.get(language, ("words", "endings"))
        entry = entries[language]
        found[language] = _Marks(
            frozenset(_fold(word, script) for word in entry[words]), tuple(entry[endings])
        )
    return found


@cache
def _others(script: Script) -> Mapping[str, _Other]:
    return {
        name: _Other(
            frozenset(_fold(word, script) for word in entry["words"]),
            frozenset(entry.get("letters", "")),
            frozenset(entry.get("never", "")),
        )
        for name, entry in vocabulary("languages")["others"][script].items()
    }


def _fold(word: str, script: Script) -> str:
    """A Latin word without its marks, so that the spellings of Kazakh agree; a Cyrillic one as it is."""
    return word if script == "Cyrl" or word.isascii() else latin_key(word)


@frozen
class _Word:
    """A word as written and what it says of the language it is in."""

    script: Script | None
    lower: str
    folded: str
    votes: tuple[float, float]  # for the script's two languages, in the order of _CHOICES
    kazakh: float  # for Kazakh, by its letters
    tells: bool = False  # whether it says anything at all


@lru_cache(maxsize=1 << 16)
def _word(spelt: str) -> _Word:
    """What a word says, remembered, since texts repeat their words."""
    lower = spelt.lower()
    script = _script(lower[0])
    if script is None:
        return _Word(None, lower, lower, (0.0, 0.0), 0.0)
    folded = _fold(lower, script)
    first, second = (_ours(script)[language].vote(folded) for language in _CHOICES[script])
    # Names with letters of Kazakh stand in Russian and English texts too.
    weight = 1.0 if spelt[0].islower() else 0.2
    kazakh = weight if _KAZAKH[script].search(lower) else 0.0
    return _Word(script, lower, folded, (first, second), kazakh, tells=bool(first or second or kazakh))


def _script(letter: str) -> Script | None:
    if letter <= _LAST_LATIN:
        return "Latn"
    return "Cyrl" if _FIRST_CYRILLIC <= letter <= _LAST_CYRILLIC else None


def identify(text: str) -> Tongue:
    """The language of the greater part of a text.

    Raises:
        Refusal: The text has no words, or is clearly in a language that is not ours.
    """
    spelt = Counter(_WORD.findall(unicodedata.normalize("NFC", text[:_SAMPLE])))
    if not spelt:
        raise Refusal("no words in the text")
    words: dict[Script | None, list[tuple[_Word, int]]] = {"Cyrl": [], "Latn": [], None: []}
    for form, count in spelt.items():
        word = _word(form)
        words[word.script].append((word, count))
    totals = {script: sum([count for _, count in found]) for script, found in words.items()}
    script: Script = "Cyrl" if totals["Cyrl"] >= totals["Latn"] else "Latn"
    if totals[script] * 2 < sum(totals.values()):
        raise Refusal("language not ours: another script")
    return Tongue(_language(words[script], totals[script], script), script)


def _language(words: Sequence[tuple[_Word, int]], total: int, script: Script) -> Language:
    national = kazakh = letters = 0.0
    for word, count in words:
        if word.tells:
            first, second = word.votes
            national += first * count
            kazakh += second * count
            letters += word.kazakh * count
    language = _CHOICES[script][1 if kazakh + letters > national else 0]
    other = _clearly_other(words, total, language, script)
    if other is not None:
        raise Refusal(f"language not ours: {other}")
    if total >= _FEWEST and max(national, kazakh) < _FAMILIAR * total:
        raise Refusal("language not ours")
    return language


def _clearly_other(
    words: Sequence[tuple[_Word, int]], total: int, language: Language, script: Script
) -> str | None:
    """The language that is not ours whose little words outnumber ours, if its letters allow it."""
    folded: dict[str, int] = defaultdict(int)
    for word, count in words:
        folded[word.folded] += count
    best, most = None, _FEWEST_TELLING
    for name, (theirs, own) in _telling(script, language).items():
        found = _count(folded, theirs)
        if found <= most or found <= 1.2 * _count(folded, own):
            continue
        if _letters_agree(words, _others(script)[name]):
            best, most = name, found
    return best or (_by_letters(words, folded, total) if script == "Cyrl" else None)


@cache
def _telling(script: Script, language: Language) -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """For every other language its little words and ours, without those that the two share."""
    own = _ours(script)[language].words
    return {name: (other.words - own, own - other.words) for name, other in _others(script).items()}


def _by_letters(words: Sequence[tuple[_Word, int]], folded: Mapping[str, int], total: int) -> str | None:
    """The language whose own letters are everywhere in a text that has none of those it lacks.

    Kyrgyz and Kazakh share many words, but fifteen words of Kazakh hardly do without any of ә, ғ, қ, ұ and і.
    """
    present = frozenset("".join(folded))
    found = {
        name: _count(folded, other.words)
        for name, other in _others("Cyrl").items()
        if total >= _FEWEST_FOR_LETTERS
        and not other.letters <= _RUSSIAN
        and other.never.isdisjoint(present)
        and not other.letters.isdisjoint(present)
        and _with_letters(words, other.letters) * 10 >= total
    }
    best = max(found, key=lambda name: found[name], default=None)
    return best if best and found[best] else None


def _count(folded: Mapping[str, int], marks: frozenset[str]) -> int:
    return sum(folded[word] for word in marks & folded.keys())


def _letters_agree(words: Sequence[tuple[_Word, int]], other: _Other) -> bool:
    """Whether a text has the letters that the other language cannot do without, and none that it lacks."""
    total = sum(count for _, count in words)
    if _with_letters(words, other.never) > _STRANGE_LETTERS * total:
        return False
    return not other.letters or _with_letters(words, other.letters) >= _OWN_LETTERS * total


def _with_letters(words: Sequence[tuple[_Word, int]], letters: frozenset[str]) -> int:
    """How many words hold one of the letters."""
    return sum(count for word, count in words if not letters.isdisjoint(word.lower))
