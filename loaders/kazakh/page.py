"""What holds for a whole page: whether orders are given on it, and which names its posts introduce."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from tapsyrma.loaders.kazakh.cues import gives_orders
from tapsyrma.loaders.kazakh.gatherings import is_gathering
from tapsyrma.loaders.kazakh.letters import cut, fold
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import LOCATIVE, cases, forms
from tapsyrma.loaders.kazakh.names import Name
from tapsyrma.loaders.kazakh.reading import Reading, read
from tapsyrma.loaders.kazakh.tokens import OPENING, Token
from tapsyrma.ontology.records import Layout, Mention

_JOINTS = frozenset(("жане", "мен", "пен", "бен"))
_LONGEST_LABEL = 120
"""Characters before the colon behind a speaker's name."""
_PERFORMED = frozenset(("тапсырамын", "миндеттеимин", "жуктеимин"))
_INSTRUCTION, _GAVE = "тапсырма", frozenset(("берди", "жуктеди"))
_SESSIONS = ("отырыс", "жиын", "жиналыс", "алка", "селектор", "штаб")


def _is_named(token: Token) -> bool:
    """Whether a word beside a surname says that it is a part of another name."""
    if token.text in OPENING or (token.is_capital and token.plain not in lexicon().stops):
        return True
    return any(form.stem in lexicon().territories for form in forms(token.plain))


def _is_label(reading: Reading) -> bool:
    """Whether a name, perhaps with its post, and a colon open a sentence that goes on."""
    name = next(iter(reading.names), None)
    if name is None or name.case != "nominative":
        return False
    opens = name.first == 0 or any(post.first == 0 and post.last == name.first - 1 for post in reading.posts)
    after = reading.tokens[name.last + 1 : name.last + 3]
    return opens and len(after) > 1 and after[0].text == ":" and after[1].is_word


_LED_BY_REGIONS = frozenset(("department", "commission", "council"))


def _promises(said: list[str]) -> bool:
    """Whether somebody gave instructions that the words do not tell: "бірқатар тапсырма берді"."""
    return any(a.startswith(_INSTRUCTION) and b in _GAVE for a, b in pairwise(said))


class Page:
    """One layout, looked through once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    @cached_property
    def directive(self) -> bool:
        """Whether anybody gives an order on the page, or it tells of a meeting, at which needs are told."""
        return gives_orders(self.layout) or self._meets

    @cached_property
    def _meets(self) -> bool:
        """Whether the page names a meeting at which something happened: "Үкімет отырысында"."""
        return any(
            token.plain.endswith(LOCATIVE) and is_gathering(token.plain)
            for sentence in self.layout.sentences
            for token in read(self.layout, sentence).tokens
        )

    @cached_property
    def _bodies(self) -> tuple[str, ...]:
        """The names of all bodies on the page, in order."""
        return tuple(
            body.name(self.layout.document.text, reading.tokens)
            for sentence in self.layout.sentences
            if self.layout.blocks[sentence.block].zone == "text"
            for reading in (read(self.layout, sentence),)
            for body in reading.bodies
        )

    @cached_property
    def _initials(self) -> dict[str, frozenset[str]]:
        """Full names of ministries and committees by the initials that abbreviate them."""
        found: dict[str, set[str]] = {}
        for name in self._bodies:
            words = [fold(word) for word in name.split()]
            short = "".join(word[:1] for word in words if word not in _JOINTS)
            if len(words) > 1:
                found.setdefault(short, set()).add(name)
        return {short: frozenset(names) for short, names in found.items()}

    def full(self, body: Mention) -> Mention:
        """A body by the longer name that the page has for it: "ІІМ", "білім басқармасы" of the region."""
        plain = fold(body.name)
        longer = (
            self._initials.get(plain, frozenset()) if " " not in plain else self._longer(plain, body.sort)
        )
        names = {fold(name): name for name in longer}
        return replace(body, name=next(iter(names.values()))) if len(names) == 1 else body

    def _longer(self, plain: str, sort: str | None) -> frozenset[str]:
        """Names that only add a region's or town's adjective in front."""
        if sort not in _LED_BY_REGIONS:
            return frozenset()
        scopes = lexicon().scope_adjectives
        return frozenset(
            name
            for name in self._bodies
            if fold(name).endswith(" " + plain) and fold(name.split()[0]) in scopes and len(name.split()) > 1
            if len(name.split()) == len(plain.split()) + 1
        )

    @cached_property
    def addressed(self) -> int | None:
        """The sentence behind which the page is a speech word for word: "Құрметті әріптестер!"."""
        for sentence in self.layout.sentences:
            words = self.layout.text_of(sentence).split()
            if words and words[-1].endswith("!") and fold(words[0]) in word_set("salutations"):
                return None if sentence.quoted else sentence.index
        return self._promised

    @cached_property
    def _promised(self) -> int | None:
        """The promise behind which a page without a quotation goes on in the first person: "тапсырамын"."""
        sentences = self.layout.sentences
        if any(sentence.quoted for sentence in sentences):
            return None
        words = [[token.plain for token in read(self.layout, one).tokens] for one in sentences]
        orders = (at for at, said in enumerate(words) if not _PERFORMED.isdisjoint(said))
        first = next(orders, 0)
        promises = (at for at in range(first - 1, -1, -1) if _promises(words[at]))
        return next(promises, None)

    @cached_property
    def labelled(self) -> frozenset[int]:
        """The paragraphs of a record that begin with the speaker's name: "Д. Қиясов: Вагон қайда?"."""
        found = [
            sentence.block
            for sentence in self.layout.sentences
            if ":" in self.layout.text_of(sentence)[:_LONGEST_LABEL]
            and self.layout.blocks[sentence.block].kind == "paragraph"
            and self.layout.blocks[sentence.block].span.start == sentence.span.start
            and _is_label(read(self.layout, sentence))
        ]
        return frozenset(found) if len(found) > 1 else frozenset()

    @cached_property
    def confers(self) -> bool:
        """Whether the page tells of a meeting that was held, or of an official who came to look."""
        if self._meets:
            return True
        held = word_set("gathering_held") | word_set("conferring")
        visits = word_set("visiting")
        for sentence in self.layout.sentences:
            plain = [token.plain for token in read(self.layout, sentence).tokens]
            if any(word in visits or word.startswith(_SESSIONS) for word in plain):
                return True
            if any(word in held for word in plain) and any(is_gathering(word) for word in plain):
                return True
        return False

    @cached_property
    def introduced(self) -> frozenset[tuple[str, str]]:
        """First name and surname, folded, of everybody who is named beside a post."""
        found: set[tuple[str, str]] = set()
        for sentence in self.layout.sentences:
            if self.layout.blocks[sentence.block].zone != "text":
                continue
            reading = read(self.layout, sentence)
            held = {post.end + 1 for post in reading.posts}
            found.update(
                (fold(name.given), fold(name.surname))
                for name in reading.names
                if name.first in held and name.given and name.surname and name.last == name.first + 1
            )
        return frozenset(found)

    def names(self, reading: Reading) -> tuple[Name, ...]:
        """The names of a sentence, and those that only their introduction elsewhere tells."""
        if not self.introduced:
            return reading.names
        taken = {at for name in reading.names for at in range(name.first, name.last + 1)}
        capitals = [at for at, token in enumerate(reading.tokens) if token.is_capital]
        again = [
            name
            for at, following in pairwise(capitals)
            if following == at + 1
            and not {at, following} & taken
            and (name := self._again(reading, at)) is not None
        ]
        taken |= {at for name in again for at in range(name.first, name.last + 1)}
        alone = [name for at in capitals if at not in taken for name in self._alone(reading, at)]
        return tuple(sorted((*reading.names, *again, *alone), key=lambda name: name.first))

    def _alone(self, reading: Reading, at: int) -> tuple[Name, ...]:
        """A surname introduced elsewhere that stands by itself: "Berdalin … tapsyrdy"."""
        surname = reading.tokens[at]
        beside = (reading.tokens[i] for i in (at - 1, at + 1) if 0 <= i < len(reading.tokens))
        if not surname.is_capital or any(_is_named(token) for token in beside):
            return ()
        for nominative, case in cases(surname.plain):
            if nominative in self._surnames:
                tail = cut(surname.text, len(nominative))
                return (Name(at, at, tail, case, None, tail),)
        return ()

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(surname for _, surname in self.introduced)

    def _again(self, reading: Reading, at: int) -> Name | None:
        """A name introduced elsewhere that begins at a token."""
        given, surname = reading.tokens[at], reading.tokens[at + 1]
        if not (given.is_capital and surname.is_capital):
            return None
        for nominative, case in cases(surname.plain):
            if (given.plain, nominative) in self.introduced:
                tail = cut(surname.text, len(nominative))
                return Name(at, at + 1, tail, case, given.text, tail)
        return None
