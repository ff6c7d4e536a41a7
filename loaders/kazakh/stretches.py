"""Stretches of a sentence between tokens: what may be passed over before an act begins."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from tapsyrma.loaders.kazakh.cues import PARTICIPLES
from tapsyrma.loaders.kazakh.gatherings import is_gathering
from tapsyrma.loaders.kazakh.heads import is_object, is_separator, verbal_noun
from tapsyrma.loaders.kazakh.lexicon import phrases, section, word_set
from tapsyrma.loaders.kazakh.morphology import LOCATIVE
from tapsyrma.loaders.kazakh.tokens import CLOSING, DASHES, OPENING, Token
from tapsyrma.ontology.records import Found, Span

_MARKS = frozenset(",;:–—-.…»”)")
_PARTICLES = frozenset(("да", "де", "та", "те", ",", "–"))
_LEANING = frozenset(("да", "де"))
_CLOSING = "»”"
SAYING = frozenset(("деди", "деиди", "деп"))
"""Verbs that stand behind what was said."""
_LONGEST_MEETING = 12
"""Words before the end of what names a meeting."""
_SO = "сондыктан"
_ADVISING = ("кенес", "берип")
_HE = "ол"
_GOING_ON, _RESULT, _BY = "келе", "корытынды", "боиынша"
_ASSEMBLIES = ("курылтаи", "ассамблеиа", "сиезд", "сезд")
"""Bodies that are where something is ordered as well: "құрылтайда | Үкіметке … тапсырды"."""
_SHORT_GROUND = 4
"""Words in which a meeting is named whose results are meant: "есепті қарау қорытындысы бойынша"."""
_TAKING, _MEASURES = "кабылдап", ("шара", "ис-шара", "шешим", "каулы", "жоспар", "багдарлама", "зан")
"""As in "шаралар қабылдап, | …", which is done; whoever orders may have received people."""
_ABOUT = frozenset(("жониндеги", "жонинде", "боиынша", "туралы", "арналган"))
_MATTER = 4
"""Words from what a meeting is about to "жөніндегі"."""
_TODAY = ("бугин",)
_ONGOING = frozenset(("жатыр", "отыр", "тур", "жур"))
_PRESENT = ("ады", "еди", "иди", "иды")
_PAST = ("ды", "ди", "ты", "ти")
_POINTS = frozenset((")", "."))
"""Marks behind the number of a point."""
_THIS = frozenset(("бул", "осы", "ол"))
_PERSONS = ("мын", "мин", "мыз", "миз", "сыз", "сиз")
"""Endings of finite verbs after which a new clause begins: "қолдаймын, …"."""


@cache
def connectives() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Openers of sentences and clauses that belong to no act, by their first word, longer ones first."""
    rows = phrases(section("connectives"))
    return {words[0]: tuple(row for row in rows if row[0] == words[0]) for words in rows}


class Stretches:
    """Moves along the tokens of one sentence."""

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens

    def plain(self, at: int) -> str:
        """The folded word at a place; empty outside the sentence."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def span(self, first: int, last: int) -> Span:
        """The place of two tokens and all between them."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def skip(self, at: int, last: int) -> int:
        """Past marks, conjunctions and sentence openers."""
        while at < last:
            length = self._connective(at, last)
            if length:
                at += length
            elif self.plain(at).isdigit() and self.plain(at + 1) in _POINTS:
                at += 2  # "…; 2) | қалаларды тазалау", "3. | Орындалуын бақылау"
            elif self.tokens[at].text in _MARKS or is_separator(self.tokens[at]):
                at += 1
            else:
                break
        return at

    def _connective(self, at: int, last: int) -> int:
        for words in connectives().get(self.plain(at), ()):
            if words == _TODAY and self.plain(at + 1) in word_set("terms", "clock") | word_set(
                "terms", "dayparts"
            ):
                continue  # "бүгін кешке дейін" is a term
            if at + len(words) <= last and all(self.plain(at + i) == word for i, word in enumerate(words)):
                leans = at + len(words) < last and self.plain(at + len(words)) in _LEANING
                return len(words) + leans  # "сондықтан | да"
        return 0

    def after_speech(self, first: int, last: int) -> int:
        """Past a converb of speech before the act: "…тұрғанын алға тартып, | бұл мәселеге…"."""
        converbs, deeds = word_set("speech_converbs"), word_set("cues", "deeds")
        for at in range(last - 1, first, -1):
            before = self.plain(at - 1)
            if self.plain(at) == _HE and before.endswith(PARTICIPLES):
                return self.skip(at + 1, last)  # "баяндаманы тыңдаған ол | …"
            light = before in word_set("speech_light_verbs")
            spoken = before in converbs and (not light or self.plain(at - 2) in word_set("speech_openers"))
            spoken = spoken and not (before == _TAKING and self.plain(at - 2).startswith(_MEASURES))
            spoken = spoken and (self.plain(at - 2), before) != _ADVISING
            spoken = spoken or before == _GOING_ON  # "отырысты қорытындылай | келе, …"
            if self.tokens[at].text == "," and (spoken or before.endswith(_PERSONS)):
                return self.skip(at, last)
            if before in deeds and is_separator(self.tokens[at]):
                return self.skip(at, last)
        return first

    def after_finite(self, first: int, last: int) -> int:
        """Past a clause with its own finite verb: "мердігерлер кешігіп жатыр, | талапты күшейту"."""
        for at in range(last - 1, first, -1):
            before = self.plain(at - 1)
            ends = before in _ONGOING or before.endswith(_PRESENT) or self.plain(at + 1) == _SO
            if self.tokens[at].text == "," and ends:
                return self.skip(at, last)
        return first

    def after_remark(self, first: int, last: int) -> int:
        """Past what is told or judged before what is necessary."""
        return self.after_deed(self.after_verbless(first, last), last)

    def after_deed(self, first: int, last: int) -> int:
        """Past a clause that tells what was done: "министрлік кесте бекітті, | жұмыс … жүргізілуге тиіс"."""
        done = word_set("cues", "done_deeds")
        ends = (at for at in range(last - 1, first, -1) if self.tokens[at].text == ",")
        return next((self.skip(at, last) for at in ends if self.plain(at - 1) in done), first)

    def after_verbless(self, first: int, last: int) -> int:
        """Past a remark without a verb: "бұл – оң үрдіс, | оны дамыту керек"."""
        if self.plain(first) not in _THIS or self.tokens[first + 1].text not in DASHES:
            return first
        return next((self.skip(at, last) for at in range(first, last) if self.tokens[at].text == ","), first)

    def after_statement(self, first: int, last: int) -> int:
        """Past a statement and its colon: "сағаттар жасырылмайды: | оларды ай сайын жариялауды"."""
        for at in range(last - 1, first, -1):
            if self.tokens[at].text == ":" and self.plain(at - 1).endswith((*_PRESENT, *_PAST, *_PERSONS)):
                return self.skip(at, last)
        return first

    def after_ground(self, first: int, last: int) -> int:
        """Past the words that say on what ground or in which matter: "бейнежазбаға байланысты | басқарма"."""
        closers = word_set("cues", "closers")
        return next((at + 1 for at in range(last - 1, first - 1, -1) if self.plain(at) in closers), first)

    def after_colon(self, first: int, last: int) -> int:
        """Past the words that announce what is quoted: "Президент: | «…", "Президент: | – …, – деді"."""
        for at in range(first, last - 1):
            opens = self.tokens[at + 1].text
            if self.tokens[at].text == ":" and (opens in OPENING or (opens in DASHES and self._is_said(at))):
                return at + 2
        return first

    def _is_said(self, after: int) -> bool:
        """Whether a dash and a verb of saying stand further on: "…, – деді"."""
        ahead = self.tokens[after:]
        return any(dash.text in DASHES and verb.plain in SAYING for dash, verb in pairwise(ahead))

    def after_meeting(self, first: int, last: int) -> int:
        """Past the meeting at which something is ordered: "Үкімет отырысында | … тапсырды".

        Past what it comes to as well: "кездесудің қорытындысы бойынша | … тапсырды".
        """
        for at in range(first, min(first + _SHORT_GROUND, last)):
            if self.plain(at).startswith(_RESULT) and self.plain(at).endswith(LOCATIVE):
                return at + 1
            if self.plain(at).startswith(_RESULT) and self.plain(at + 1) == _BY:
                return at + 2
        for at in range(first, min(first + _LONGEST_MEETING, last)):
            plain = self.tokens[at].plain
            closers = word_set("cues", "closers")  # "індетке байланысты ахуал жөніндегі | кеңесте"
            governs = plain in closers or self.plain(at + 1) in closers or self._is_matter(at)
            if (is_object(plain) and not governs) or verbal_noun(plain) == "accusative":
                break
            if plain.endswith(LOCATIVE) and (is_gathering(plain) or plain.startswith(_ASSEMBLIES)):
                ahead = any(self.tokens[i].plain in word_set("terms", "next") for i in range(first, at))
                return first if ahead else at + 1
        return first

    def _is_matter(self, at: int) -> bool:
        """Whether a word is done to in what a meeting is about: "қалаларды | дамыту жөніндегі кеңесте"."""
        ahead = [self.plain(at + i) for i in range(_MATTER + 1)]
        about = next((i for i, word in enumerate(ahead) if word in _ABOUT), 0)
        return any(verbal_noun(word) in ("bare", "dative") for word in ahead[:about])

    def after_reply(self, first: int, last: int) -> int:
        """Past the words that say who speaks, within what is said: "тоқтасын! – деді әкім, – | тізім"."""
        said = (
            at
            for at in range(first + 1, last)
            if self.plain(at) in SAYING and self.tokens[at - 1].text in DASHES
        )
        start = next(said, last)
        return next((at + 1 for at in range(start, last) if self.tokens[at].text in DASHES), first)

    def opened(self, at: int) -> int | None:
        """The mark of the quotation in which a token stands, if it opens in the same sentence."""
        opens: int | None = None
        for mark in range(at):
            text = self.tokens[mark].text
            touches = mark > 0 and self.tokens[mark - 1].end == self.tokens[mark].start
            if text in CLOSING and (text not in OPENING or touches):
                opens = None
            elif text in OPENING:
                opens = mark
        return opens

    def after_particles(self, at: int, last: int) -> int:
        """Past the particle that leans on the word before: "әкімдер | де"."""
        while at < last and self.plain(at) in _PARTICLES:
            at += 1
        return at

    def unquoted(self, first: int, last: int) -> tuple[int, int]:
        """Past a quotation mark that opens before an act and closes behind it."""
        closed = any(self.tokens[at].text in _CLOSING for at in range(first, last + 1))
        opens = self.tokens[first].text in OPENING and not closed and first < last
        return (first + 1, last) if opens else (first, last)


def named_places(tokens: tuple[Token, ...], found: Found) -> frozenset[int]:
    """The tokens inside names, whose verbal nouns are no acts: "Білім беру комитеті"."""
    mentions = (*found.bodies, *found.programmes, *found.collectives, *found.posts, *found.persons)
    return frozenset(
        at
        for mention in mentions
        for at, token in enumerate(tokens)
        if mention.span.start <= token.start and token.end <= mention.span.end
    )
