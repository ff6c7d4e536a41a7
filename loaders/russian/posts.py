"""Posts in a sentence: the head word, whose deputy, acting or former, of which body and place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tapsyrma.loaders.russian import lexicon, nominative
from tapsyrma.loaders.russian.adjectives import agreement, left_edge
from tapsyrma.loaders.russian.forms import marking
from tapsyrma.loaders.russian.lexicon import Head
from tapsyrma.loaders.russian.morphology import Feature, cases, like, nominal_features, parts, readings
from tapsyrma.loaders.russian.phrases import complement
from tapsyrma.loaders.russian.words import DASHES, Line
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Case

_DEPUTY: Final = {
    "prime-minister": "deputy-prime-minister",
    "minister": "deputy-minister",
    "akim": "deputy-akim",
    "chairman": "deputy-chairman",
}
_OUR_COUNTRY: Final = frozenset({"казахстан", "республика", "рк", "страна"})
# "вице-премьер министр", "премьер министр": written without the hyphen.
_DOUBLED: Final = frozenset({"вице-премьер", "премьер"})
_FIRST: Final = frozenset({"deputy-prime-minister", "deputy-minister", "deputy-akim"})
_VICE: Final = "first-deputy-prime-minister"
# Posts that a deputy Prime Minister holds as well.
_BESIDE_VICE: Final = frozenset({"minister", "head", "deputy-head", "chairman", "deputy-chairman"})
_ABBREVIATED: Final = frozenset({"и.о.", "и. о.", "ио", "врио"})
_BARE_HEADS: Final = frozenset({"head", "director", "secretary", "other", "deputy", "prosecutor", "chairman"})
"""Ranks whose bare word names no post by itself, though it may name its holder again."""


@frozen
class Sight:
    """A post as seen: its first, head and last word, what it is called and what case it may stand in."""

    first: int
    head: int
    last: int
    lemma: str
    sort: str
    features: frozenset[Feature]
    name: str
    acting: bool = False
    former: bool = False
    body: str | None = None
    scope: str | None = None

    @property
    def plural(self) -> bool:
        """Whether the word can only be plural."""
        return all(number == "plur" for _, number in self.features)

    @property
    def cases(self) -> frozenset[Case]:
        """The cases in which the post may stand."""
        return cases(self.features)

    @property
    def singular(self) -> frozenset[Case]:
        """The cases in which it may stand in the singular."""
        return frozenset(case for case, number in self.features if number == "sing")

    @property
    def bare(self) -> bool:
        """Whether nothing says what the post is of."""
        return self.head == self.last


_HEADS: Final = marking(
    lambda form: form.key in lexicon.post_heads() or form.lower in lexicon.ru("deputy_words")
)


def find_posts(line: Line, taken: frozenset[int]) -> tuple[Sight, ...]:
    """The posts of a sentence in order. ``taken`` are the words of persons' names."""
    found: list[Sight] = []
    free = 0
    for word in line.marked(_HEADS):
        if word.index < free:
            continue
        sight = _post_at(line, word.index, taken)
        if sight is not None:
            sight = _dual(line, _standing(line, sight), taken)
            found.append(sight)
            free = sight.last + 1
    return tuple(found)


def _head_at(line: Line, index: int, taken: frozenset[int]) -> Head | None:
    word = line.at(index)
    if word is None or index in taken or not word.letters:
        return None
    head = lexicon.post_heads().get(word.key)
    return None if head is None or "PREP" in parts(word.text) else head  # "после" is no ambassador


def _post_at(line: Line, index: int, taken: frozenset[int]) -> Sight | None:
    word = line.words[index]
    sort = lexicon.ru("deputy_words").get(word.lower)
    if sort is not None:
        return _undeclined(line, index, taken, sort)
    head = _head_at(line, index, taken)
    if head is None:
        return None
    if head.sort == "deputy-of":
        return _deputy(line, index, head, taken)
    return _plain(line, index, head, taken)


def _plain(line: Line, index: int, head: Head, taken: frozenset[int]) -> Sight | None:
    if head.lemma in _DOUBLED and lexicon.post_heads().get(line.lower(index + 1)):
        return _doubled(line, index, head, taken)
    last = complement(line, index, taken, about=head.sort != "akim")
    first = left_edge(line, index, head.features, lexicon.words("post_adjectives"))
    sort = rank(line, index, last, head)
    bare = last == first == index and head.lemma in lexicon.words("posts_with_complement")
    if sort is None or bare or (head.lemma == "управляющий" and _head_at(line, index + 1, taken)):
        return None  # "управляющий директор" is a director
    name = nominative.headed(nominative.Stretch(line, first, index, last), head.lemma)
    features = agreement(line, first, index, head.features)
    sight = Sight(first, index, last, head.lemma, sort, features, name)
    return _placed(line, sight, index)


def _doubled(line: Line, index: int, head: Head, taken: frozenset[int]) -> Sight:
    """One post whose hyphen is missing: "вице-премьер министр"."""
    second = lexicon.post_heads()[line.lower(index + 1)]
    last = complement(line, index + 1, taken)
    rest = nominative.headed(nominative.Stretch(line, index + 1, index + 1, last), second.lemma)
    name = f"{like(line.words[index].text, head.lemma)} {rest}"
    return Sight(index, index + 1, last, second.lemma, head.sort, second.features, name)


def rank(line: Line, index: int, last: int, head: Head) -> str | None:
    """The rank that a head word has with its complement; None where it is no post."""
    following = line.lower(index + 1)
    lemmas = {r.lemma for r in readings(following)} | {following} if following else set()
    if following == "делами":
        return "other"  # who manages affairs is no head of whom the page may name elsewhere
    if head.lemma == "советник" and line.lower(index - 1).startswith("государственн"):
        return "state-counsellor"
    if head.lemma == "глава":
        return _rank_of_head(line, index, last, lemmas)
    if head.lemma == "премьер" and last > index and not lemmas & _OUR_COUNTRY:
        return None  # of another country, or the first night of a play
    if head.lemma == "президент" and last > index:
        return "president" if lemmas & _OUR_COUNTRY or line.words[index + 1].capital else "head"
    ranks = lexicon.ru("head_of").items() if head.lemma == "руководитель" else ()
    return next((str(of) for of, words in ranks if last > index and lemmas & set(words)), head.sort)


def _rank_of_head(line: Line, index: int, last: int, lemmas: set[str]) -> str | None:
    """The rank of a "глава" by what stands behind it."""
    for of, words in lexicon.ru("head_of").items():
        if last > index and lemmas & set(words):
            return str(of)
    local = last > index and any(
        r.lemma in lexicon.words("scopes") for w in line.words[index + 1 : last + 1] for r in readings(w.text)
    )
    return "akim" if local and line.words[index + 1].capital else "head" if last > index else None


def _deputy(line: Line, index: int, head: Head, taken: frozenset[int]) -> Sight | None:
    """A deputy and the post in the genitive after it; by itself "заместитель" names nothing."""
    at = index + 1
    inner = None
    while at <= index + 3 and inner is None:
        inner = _head_at(line, at, taken)
        if inner is None or not any(case == "genitive" for case, _ in inner.features):
            inner, at = None, at + 1
    if inner is None or any(not line.words[i].letters for i in range(index + 1, at)):
        return None
    post = _plain(line, at, inner, taken) if inner.sort != "deputy-of" else _deputy(line, at, inner, taken)
    if post is None or post.first > index + 1:
        return None
    first = left_edge(line, index, head.features, lexicon.words("post_adjectives"))
    sort = _DEPUTY.get(post.sort, "deputy-head")
    if first < index and sort in _FIRST and line.lower(first).startswith("перв"):
        sort = f"first-{sort}"
    name = nominative.headed(nominative.Stretch(line, first, index, post.last), head.lemma)
    features = agreement(line, first, index, head.features)
    return Sight(first, index, post.last, head.lemma, sort, features, name, body=post.body, scope=post.scope)


def _undeclined(line: Line, index: int, taken: frozenset[int], sort: str) -> Sight:
    last = complement(line, index, taken)
    name = line.said(index, last)
    every: frozenset[Feature] = frozenset(
        (case, "sing") for case in ("nominative", "genitive", "dative", "accusative", "instrumental")
    )
    return _placed(line, Sight(index, index, last, line.words[index].lower, sort, every, name), index)


def _placed(line: Line, sight: Sight, head: int) -> Sight:
    """The post with the body and the place that its complement names."""
    scope = _scope(line, sight, head)
    if scope is None and sight.lemma == "прокурор" and sight.name.lower().startswith("генеральн"):
        scope = "Республика Казахстан"  # no prosecutor of a region
    return replace(sight, body=_body(line, sight, head), scope=scope)


def _body(line: Line, sight: Sight, head: int) -> str | None:
    for at in range(head + 1, sight.last + 1):
        inner = lexicon.body_heads().get(line.lower(at).replace("ё", "е"))
        if inner is not None:
            first = left_edge(line, at, inner.features, lexicon.words("body_adjectives"))
            phrase = nominative.Stretch(line, max(first, head + 1), at, sight.last)
            return nominative.headed(phrase, inner.lemma)
    return None


def _scope(line: Line, sight: Sight, head: int) -> str | None:
    """The place: "Акмолинская область", "город Актобе"; "город" where only the kind of place is said."""
    for at in range(head + 1, sight.last + 1):
        word = line.words[at]
        if _is_scope(line, at):
            first = at
            while first - 1 > head and _is_adjective(line, first - 1):
                first -= 1
            if first == at == sight.last:
                return _kind_of_place(line, at)
            return nominative.genitive_phrase(line, first, sight.last)
        if word.lower in lexicon.places():
            place = _place(line, at)
            return place if place in lexicon.words("regions_by_name") else f"город {place}"
        if word.text in lexicon.ru("region_abbreviations"):
            return str(lexicon.ru("region_abbreviations")[word.text])
    return None


def _kind_of_place(line: Line, at: int) -> str | None:
    kinds: dict[str, str] = lexicon.ru("scope_kinds")
    return next((kinds[r.lemma] for r in readings(line.words[at].text) if r.lemma in kinds), None)


def _is_scope(line: Line, at: int) -> bool:
    found = readings(line.words[at].text)
    return any(r.lemma in lexicon.words("scopes") and r.case == "genitive" for r in found)


def _is_adjective(line: Line, at: int) -> bool:
    return any(r.part == "ADJF" and r.case == "genitive" for r in readings(line.words[at].text))


def _place(line: Line, at: int) -> str:
    form = line.lower(at)
    lemma = next((p for p in lexicon.ru("places") if form in lexicon.place_forms(p)), line.words[at].text)
    return str(lemma)


def _standing(line: Line, sight: Sight) -> Sight:
    """The post with "и.о.", "исполняющий обязанности", "бывший" before it."""
    for marks, key in ((lexicon.ru("acting"), "acting"), (lexicon.ru("former"), "former")):
        start = _mark_before(line, sight.first, marks)
        if start is None:
            continue
        head = line.words[start]
        mark = line.text[head.start : line.words[sight.first].start]
        if key == "former":
            return replace(sight, former=True, first=start)
        post = line.text[line.words[sight.first].start : line.words[sight.last].end]
        first = next(iter(mark.split()), "")
        standing = _acting_nominative(first, mark)
        abbreviated = head.lower in _ABBREVIATED
        features = _ANY if abbreviated else nominal_features(head.text) or _ANY
        return replace(sight, acting=True, first=start, name=standing + post, features=features)
    return sight


_ANY: Final[frozenset[Feature]] = frozenset(
    (case, "sing") for case in ("nominative", "genitive", "dative", "accusative", "instrumental")
)


def _acting_nominative(first: str, mark: str) -> str:
    lower = first.lower()
    if not lower.startswith("исполняющ"):
        return mark
    ending = "ая" if lower.endswith(("ая", "ей", "ую")) else "ий"
    return first[: len("исполняющ")] + ending + mark[len(first) :]


def _mark_before(line: Line, index: int, marks: list[str]) -> int | None:
    start = line.words[index].start
    before = line.text[:start].rstrip()
    lower = before.lower()
    if not lower.endswith(tuple(marks)):
        return None
    for mark in sorted(marks, key=len, reverse=True):
        if lower.endswith(mark):
            at = len(before) - len(mark)
            if at == 0 or not lower[at - 1].isalpha():
                return line.index_at(at)
    return None


def _dual(line: Line, sight: Sight, taken: frozenset[int]) -> Sight:
    """Two posts of one holder: "заместитель Премьер-министра – министр финансов", rarely with a comma."""
    sign = line.lower(sight.last + 1)
    if not sign or not (sign in DASHES or (sign == "," and sight.sort in _FIRST | {_VICE})):
        return sight
    other = next(
        (s for at in range(sight.last + 2, sight.last + 5) if (s := _safe_post(line, at, taken)) is not None),
        None,
    )
    if other is None or other.first != sight.last + 2 or not (sight.cases & other.cases):
        return sight
    named = other.last + 1 in taken or (line.at(other.last + 1) or line.words[0]).capital
    if sign == "," and not (named or sight.sort == _VICE or "prime" in sight.sort):
        return sight  # "заместитель акима района, руководитель аппарата, акимы округов": a list
    if sign == "," and other.sort not in _BESIDE_VICE:
        return sight
    gap = line.text[line.words[sight.last].end : line.words[other.first].start]
    return replace(
        sight,
        last=other.last,
        sort=f"{sight.sort}+{other.sort}",
        features=frozenset(f for f in sight.features if f[0] in other.cases) or sight.features,
        name=sight.name + gap + other.name,
        body=sight.body or other.body,
        scope=sight.scope or other.scope,
    )


def _safe_post(line: Line, at: int, taken: frozenset[int]) -> Sight | None:
    return _post_at(line, at, taken) if at < len(line.words) else None


def names_nothing(sight: Sight) -> bool:
    """Whether a bare word says too little to be a post of its own ("руководитель", "директор")."""
    if sight.lemma == "генпрокурор" or (sight.lemma == "прокурор" and sight.first < sight.head):
        return False  # there is but one general prosecutor
    return sight.bare and set(sight.sort.split("+")) <= _BARE_HEADS
