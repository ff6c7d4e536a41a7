"""Posts as Kazakh names them: "Қостанай облысының әкімі", "Премьер-министрдің орынбасары"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

from tapsyrma.loaders.kazakh.bare import is_bare
from tapsyrma.loaders.kazakh.bodies import BodyFinder
from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import lexicon, section, word_set
from tapsyrma.loaders.kazakh.morphology import Form, cases, forms
from tapsyrma.loaders.kazakh.names import is_common
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.phrases import Phrase
from tapsyrma.loaders.kazakh.tokens import CLOSING, Token
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Post

_DEPUTY_OF = {
    "prime-minister": "deputy-prime-minister",
    "minister": "deputy-minister",
    "akim": "deputy-akim",
    "chairman": "deputy-chairman",
    "head": "deputy-head",
    "director": "deputy-head",
}
_HEAD_OF = {"ministry": "minister", "government": "prime-minister", "akimat": "akim"}
"""What the bare head ("басшысы") of such a body is."""
_RANK_REACH = 5
"""Words from a post to the end of the rank behind it."""
_DASHES = frozenset("–—-−")
_LINKS = ("nominative", "genitive")
_BOARD = "баскарма"


@frozen
class PostPhrase(Phrase):
    """A post; ``bodies`` are those inside it, the one it leads last; ``place`` its territory's tokens.

    ``stands`` is the last token of a rank in service between the post and its holder.
    """

    bodies: tuple[Phrase, ...] = ()
    place: tuple[int, int] | None = None
    acting: bool = False
    former: bool = False
    stands: int | None = None

    @property
    def end(self) -> int:
        """The token behind which its holder's name stands: its last one, or that of a rank."""
        return self.last if self.stands is None else self.stands


def record(phrase: PostPhrase, text: str, tokens: tuple[Token, ...]) -> Post:
    """A post phrase as a record of the document."""
    body = phrase.bodies[-1] if phrase.bodies else None
    return Post(
        "post",
        phrase.span(tokens),
        phrase.name(text, tokens),
        sort=phrase.sort,
        case=phrase.case,
        plural=phrase.plural,
        acting=phrase.acting,
        former=phrase.former,
        body=body.name(text, tokens) if body and body.named else None,
        scope=_scope(phrase, text, tokens),
    )


def _scope(phrase: PostPhrase, text: str, tokens: tuple[Token, ...]) -> str | None:
    """The territory by its name, in the nominative; a bare "облыс" names none."""
    if phrase.place is None:
        return None
    first, last = phrase.place
    if first == last and any(form.stem in lexicon().territories for form in forms(tokens[last].plain)):
        return None
    genitive = next((form for form in forms(tokens[last].plain) if form.case == "genitive"), None)
    length = genitive.nominative if genitive else len(tokens[last].plain)
    return Phrase(first, last, "", "nominative", length).name(text, tokens)


@cache
def _acting() -> tuple[tuple[str, ...], ...]:
    """The words behind a post that say it is held for a time: "міндетін атқарушы"."""
    entries = (tuple(fold(w) for w in one.replace(".", " . ").split()) for one in section("acting"))
    return tuple(sorted(entries, key=lambda words: (-len(words), words)))


@lru_cache(maxsize=65536)
def may_be_post(plain: str) -> bool:
    """Whether a post may end in a word; a quick look that spares most words a longer one."""
    words = lexicon()
    if any(nominative in words.post_phrases for nominative, _ in cases(plain)):
        return True
    deputy = fold(section("deputy"))
    return any(form.stem in words.posts or form.stem == deputy for form in forms(plain))


class PostFinder:
    """Reads the posts of one sentence."""

    def __init__(self, nominals: Nominals, bodies: BodyFinder) -> None:
        self.nominals = nominals
        self.bodies = bodies
        self.tokens = nominals.tokens
        self._deputy = fold(section("deputy"))
        self._first = word_set("first")
        self._acting = _acting()

    def at(self, last: int) -> PostPhrase | None:
        """The post whose head word stands at a token; ``named`` is false where the words are too few."""
        if last < 0 or last in self.nominals.taken or not may_be_post(self.tokens[last].plain):
            return None
        return self._said(last) or self._deputies(last) or self._headed(last)

    def all(self) -> tuple[PostPhrase, ...]:
        """Every post in order, the longest at each place, with acting and double posts put together."""
        found: list[PostPhrase] = []
        for at, token in enumerate(self.tokens):
            phrase = self.at(at) if may_be_post(token.plain) else None
            if phrase is None:
                continue
            while found and found[-1].first >= phrase.first:
                found.pop()
            if not found or found[-1].last < phrase.first:
                found.append(phrase)
        return self._doubled(
            self._ranked([self._held(phrase) for phrase in found if self._may_stand(phrase)])
        )

    def _may_stand(self, phrase: PostPhrase) -> bool:
        """Whether a post that only its holder makes one stands before a name: "вокзал инженері | Асан …"."""
        if not self._is_held_only(phrase.last):
            return True
        after = self.tokens[phrase.last + 1] if phrase.last + 1 < len(self.tokens) else None
        return after is not None and after.is_capital and not phrase.plural and phrase.case == "nominative"

    def _is_held_only(self, last: int) -> bool:
        return any(form.stem in word_set("held_posts") for form in forms(self.tokens[last].plain))

    def _ranked(self, found: list[PostPhrase]) -> list[PostPhrase]:
        """A post with the rank in service behind it: "облыс прокуроры, | аға әділет кеңесшісі"."""
        kept: list[PostPhrase] = []
        for phrase in found:
            before = kept[-1] if kept else None
            ranked = before is not None and before.case == "nominative" and before.named
            apart = before is not None and before.last + 1 < phrase.first <= before.last + _RANK_REACH
            comma = before is not None and self.nominals.plain(before.last + 1) == ","
            if before is not None and ranked and apart and comma and self._is_rank(phrase.last):
                kept[-1] = replace(before, stands=phrase.last)
            else:
                kept.append(self._with_rank(phrase))
        return kept

    def _with_rank(self, phrase: PostPhrase) -> PostPhrase:
        """A post with a rank that is no post behind it: "бастығы(,) | полиция полковнигі Асан Омаров"."""
        if phrase.case != "nominative" or not phrase.named:
            return phrase
        comma = self.nominals.plain(phrase.last + 1) == ","
        for at in range(phrase.last + 1 + comma, min(phrase.last + _RANK_REACH, len(self.tokens) - 1)):
            if self._is_rank(at) and self.tokens[at + 1].is_capital:
                return replace(phrase, stands=at)
            if not self.tokens[at].is_word or self.tokens[at].is_capital:
                break
        return phrase

    def _is_rank(self, last: int) -> bool:
        return any(form.stem in word_set("service_ranks") for form in forms(self.tokens[last].plain))

    # --- heads --------------------------------------------------------------------------------------

    def _said(self, last: int) -> PostPhrase | None:
        """A whole phrase such as "Мемлекет басшысы"."""
        for nominative, case in cases(self.tokens[last].plain):
            for words, rank in lexicon().post_phrases.get(nominative, ()):
                first = last - len(words) + 1
                if first >= 0 and all(self._is_link(first + i, word) for i, word in enumerate(words[:-1])):
                    return self._with_place(PostPhrase(first, last, rank, case, len(nominative)))
        return None

    def _is_link(self, at: int, word: str) -> bool:
        """Whether the token is a word of a phrase, bare or in the genitive."""
        return any(form.stem == word and form.case in _LINKS for form in forms(self.nominals.plain(at)))

    def _headed(self, last: int) -> PostPhrase | None:
        words = lexicon()
        form = self.nominals.form(last, words.posts)
        if form is None:
            return None
        rank = words.posts[form.stem]
        phrase = PostPhrase(last, last, rank, form.case, form.nominative, form.plural)
        if rank in ("minister", "deputy-minister"):
            topic = self.nominals.ends_with(words.ministries, last - 1)
            if topic is not None:
                return self._with_place(replace(phrase, first=topic))
        phrase = self._with_adjectives(phrase)
        owned = self._serving(phrase, form) or self._with_body(phrase) or self._with_place(phrase)
        if owned.first == phrase.first and rank in ("minister", "deputy-minister"):
            owned = replace(owned, first=self.nominals.modifiers(owned.first))
        if owned.first == last and form.stem in words.weak_posts:
            owned = self._loosely(phrase, form)
        if owned.first == last and rank == "director" and form.possessed:
            owned = self._of_matter(owned)
        named = owned.first < last or form.stem not in words.weak_posts
        return None if not named and form.possessed else replace(owned, named=named)

    def _deputies(self, last: int) -> PostPhrase | None:
        """As in "облыс әкімінің бірінші орынбасары": the rank is that of the one they stand in for."""
        form = next((f for f in forms(self.tokens[last].plain) if f.stem == self._deputy), None)
        if form is None:
            return None
        first = last
        was = self.nominals.plain(first - 1) in lexicon().former
        first -= was
        is_first = self.nominals.plain(first - 1) in self._first
        if is_first or self.nominals.plain(first - 1) in lexicon().post_adjectives:
            first -= 1
        nested = any(f.stem == self._deputy for f in forms(self.nominals.plain(first - 1)))
        of = None if nested else self.at(first - 1)
        if of is not None and of.case in _LINKS and not self._tells(of, first, last, form):
            rank = _DEPUTY_OF.get(of.sort, "other")
            sort = f"first-{rank}" if is_first and rank in _FIRSTS else rank
            return replace(
                of,
                last=last,
                sort=sort,
                case=form.case,
                length=form.nominative,
                plural=form.plural,
                former=was,
            )
        phrase = PostPhrase(first, last, "deputy-head", form.case, form.nominative, form.plural, former=was)
        return self._with_body(phrase) or replace(phrase, named=False)

    def _tells(self, of: PostPhrase, first: int, last: int, form: Form) -> bool:
        """Whether a chief tells a deputy, rather than is deputised: "облыс әкімі | бірінші орынбасарына"."""
        owned = of.case == "nominative" and any(f.possessed for f in forms(self.nominals.plain(of.last))[:2])
        names = (
            any(case == "dative" for _, case in cases(token.plain)[1:])
            for token in self.tokens[last + 1 : last + 3]
            if token.is_capital
        )
        if form.plural and first == last and self._is_others(of):
            return False
        told = form.case == "dative" or self.nominals.plain(last + 1) in ("мен", "пен", "бен") or any(names)
        return owned and of.last < first and told

    def _is_others(self, of: PostPhrase) -> bool:
        """Whether somebody else tells the deputies of a chief: one named before, or nobody named."""
        before = (t.plain for t in self.tokens[: of.first] if t.is_capital or may_be_post(t.plain))
        others = any(may_be_post(plain) and is_bare(plain) for plain in before)
        passives = cue_words().passives
        return others or any(token.plain.startswith(passives) for token in self.tokens[of.last :])

    # --- what stands before heads --------------------------------------------------------------------

    def _with_adjectives(self, phrase: PostPhrase) -> PostPhrase:
        first = phrase.first
        adjectives = lexicon().post_adjectives | lexicon().former
        while self.nominals.plain(first - 1) in adjectives:
            first -= 1
        return replace(phrase, first=first)

    def _serving(self, phrase: PostPhrase, form: Form) -> PostPhrase | None:
        """The post that an aide serves, directly before: "Президенттің | баспасөз хатшысы"."""
        if form.stem not in word_set("serving_posts"):
            return None
        of = self._said(phrase.first - 1) or self._headed(phrase.first - 1) if phrase.first else None
        return replace(phrase, first=of.first) if of is not None and of.case == "genitive" else None

    def _with_body(self, phrase: PostPhrase) -> PostPhrase | None:
        """The body that the post leads, directly before it: "басқармасының | басшысы"."""
        body = self.bodies.at(phrase.first - 1) if phrase.first else None
        if body is None or body.case not in _LINKS or body.plural:
            return None
        if self.nominals.plain(body.last) == _BOARD and self.tokens[body.last - 1].text in CLOSING:
            body = Phrase(
                body.first, body.last - 1, "company", "nominative", 1
            )  # "«Жол» | басқарма төрағасы"
        rank = phrase.sort
        if rank == "head" and body.sort in _HEAD_OF:
            rank = _HEAD_OF[body.sort]
        if rank == "chairman" and body.sort == "government":
            rank = "prime-minister"
        upper = self.bodies.at(body.first - 1) if body.first else None
        above = upper is not None and upper.case == "genitive" and upper.named
        bodies = (upper, body) if above and upper is not None else (body,)
        return replace(phrase, first=bodies[0].first, sort=rank, bodies=bodies)

    def _of_matter(self, phrase: PostPhrase) -> PostPhrase:
        """The matter that a director has in hand: "қаржы | директоры"."""
        before = phrase.first - 1
        plain = self.nominals.plain(before)
        fits = bool(plain) and self.tokens[before].is_word and before not in self.nominals.taken
        return replace(phrase, first=before) if fits and is_bare(plain) and not is_common(plain) else phrase

    def _loosely(self, phrase: PostPhrase, form: Form) -> PostPhrase:
        """What a post leads that is no body of any list, if its holder follows: "депо бастығы"."""
        after = self.tokens[phrase.last + 1] if phrase.last + 1 < len(self.tokens) else None
        if not form.possessed or after is None or not after.is_capital or is_common(after.plain):
            return phrase
        before = phrase.first - 1
        if before < 0 or before in self.nominals.taken or not self.tokens[before].is_word:
            return phrase
        plain = self.nominals.plain(before)
        owner = next((f for f in forms(plain) if f.case == "genitive" and f.possessed), None)
        if plain in lexicon().stops or not (is_bare(plain) or owner is not None):
            return phrase
        first = before if owner is None else self.nominals.modifiers(before)
        place = self.nominals.territory(first - 1)
        return replace(phrase, first=first if place is None else place)

    def _with_place(self, phrase: PostPhrase) -> PostPhrase:
        """The territory directly before: "Қостанай облысының | әкімі", "ҚР | Президенті"."""
        place = self.nominals.territory(phrase.first - 1)
        if place is None:
            return phrase
        return replace(phrase, first=place, place=(place, phrase.first - 1))

    # --- acting, former and double posts --------------------------------------------------------------

    def _held(self, phrase: PostPhrase) -> PostPhrase:
        """Counts in "міндетін атқарушы" after a post and "бұрынғы" before it."""
        around = (self.nominals.plain(at) for at in range(phrase.first - 1, phrase.last))
        former = phrase.former or any(word in lexicon().former for word in around)
        phrase = replace(phrase, former=former)
        for words in self._acting:
            last = phrase.last + len(words)
            form = self._ends_acting(phrase.last + 1, words)
            if form is not None and (phrase.case == "genitive" or self._is_holders(phrase, last)):
                return replace(phrase, last=last, case=form.case, length=form.nominative, acting=True)
        return phrase

    def _is_holders(self, phrase: PostPhrase, last: int) -> bool:
        """Whether the duties of a post in the nominative are somebody's: "әкімі міндетін атқаратын Асан"."""
        named = last + 1 < len(self.tokens) and self.tokens[last + 1].is_capital
        owned = any(form.possessed for form in forms(self.nominals.plain(phrase.last)))
        return phrase.case == "nominative" and owned and named and last > phrase.last + 1

    def _ends_acting(self, at: int, words: tuple[str, ...]) -> Form | None:
        if at + len(words) > len(self.tokens):
            return None
        if any(self.nominals.plain(at + i) != word for i, word in enumerate(words[:-1])):
            return None
        last = self.nominals.plain(at + len(words) - 1)
        return next((f for f in forms(last) if last[: f.nominative] == words[-1]), None)

    def _doubled(self, found: list[PostPhrase]) -> tuple[PostPhrase, ...]:
        """Two posts joined by a dash are one person's: "Премьер-министрдің орынбасары – Қаржы министрі"."""
        joined: list[PostPhrase] = []
        for phrase in found:
            before = joined[-1] if joined else None
            if before is not None and self._is_double(before, phrase):
                sort = f"{before.sort}+{phrase.sort}"
                joined[-1] = replace(phrase, first=before.first, sort=sort)
            else:
                joined.append(phrase)
        return tuple(joined)

    def _is_double(self, before: PostPhrase, after: PostPhrase) -> bool:
        dashed = after.first == before.last + 2 and self.tokens[before.last + 1].text in _DASHES
        deputy = before.sort.startswith(("deputy", "first-deputy"))
        # "әкімнің орынбасары – басқарма басшысы"
        second = "minister" in after.sort or (after.sort == "head" and bool(after.bodies))
        return dashed and deputy and before.case == "nominative" and second


_FIRSTS = frozenset(("deputy-prime-minister", "deputy-minister", "deputy-akim"))
