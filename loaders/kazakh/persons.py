"""Names and posts put together: "Облыс әкімі | Гүлшара Әбдіқалықова"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.cues import cue_words
from tapsyrma.loaders.kazakh.letters import cut
from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import INSIDE, forms
from tapsyrma.loaders.kazakh.names import Name, as_any, is_acronym, is_common, surname_of
from tapsyrma.loaders.kazakh.posts import PostPhrase, record
from tapsyrma.loaders.kazakh.tokens import JOINING, Token
from tapsyrma.ontology.records import Person, Span

_OWN_DEEDS = ("лыгымен", "суымен", "сынша", "зинше", "туынша", "тинше", "сына", "сымен", "сы")
"""What the word after a holder's name in the genitive ends in: "…төрағалығымен", "…айтуынша"."""
_HIGHEST = "president"
_LEADING = frozenset(("prime-minister", "minister", "akim"))
"""Ranks that rather order than are named beside a surname alone."""
_DEPUTIES = "deputy"
_HE = "ол"
_ATTENDED = frozenset(("катысуымен",))
_CHAIRED = frozenset(("торагалыгымен", "жетекшилигимен", "басшылыгымен"))
_SET_UP = "курыл"
_ROW = 8
"""Words of a row of places before their common head."""
_NAMED_AFTER = frozenset(("атындагы", "атты", "атында", "орденимен", "орден", "медалимен"))
"""Words after the name of somebody whom a place or prize is named after."""


_OF_PLACES = frozenset(("ауылдык", "кенттик", "селолык"))
_INSIDE = 2
"""Letters of "-ғы" in "көшесіндегі"."""
_ENDED = frozenset(("genitive", "dative", "ablative", "instrumental"))
"""Cases that end a name: nothing of it stands behind them."""
_ACRONYM = 4
"""Capitals that rather abbreviate a body than write a surname."""


def is_named_after(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether a name stands in the name of a district, a street or a prize."""
    behind = name.last + 1
    if behind < len(tokens) and tokens[behind].plain in _OF_PLACES:
        behind += 1  # "Ғ.Мұратбаев | ауылдық округінде"
    following = tokens[behind].plain if behind < len(tokens) else ""
    if following in _NAMED_AFTER:
        return True
    if name.case != "nominative":
        return False
    if following in JOINING:
        return _leads_to_places(tokens, name.last + 2)
    known, bears = lexicon().territories, word_set("named_places")
    bears = bears | word_set("named_things") if name.first == name.last else bears
    found = (form.stem for form in forms(_where(following)) if form.possessed)
    return any(stem in known or stem in bears for stem in found)


def _where(plain: str) -> str:
    """What lies somewhere as where it lies: "көшесіндегі" as "көшесінде"."""
    return plain[:-_INSIDE] if plain.endswith(INSIDE) else plain


def _leads_to_places(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether names go on up to "қалаларының": "Сәтбаев және | Қаражал қалаларының"."""
    known, places = lexicon().territories, word_set("named_places")
    for token in tokens[at : at + _ROW]:
        several = (form.stem for form in forms(_where(token.plain)) if form.plural)
        if any(stem in known or stem in places for stem in several):
            return True
        if not token.is_capital and token.plain not in JOINING and token.text != ".":
            return False
    return False


def unlisted(tokens: tuple[Token, ...], post: PostPhrase) -> Name | None:
    """A name that no list knows, told by the post before it: "Төраға | Си Цзиньпин"."""
    if post.case != "nominative" or not post.named or post.plural:
        return None
    first = post.end + 1
    last = first
    while last < len(tokens) and _may_be_name(tokens[last], ends=last > first):
        last += 1
        if last - first > 1 and as_any(tokens[last - 1].plain).case in _ENDED:
            break  # "Президенті Дональд Трамптың | Вашингтонға"
    if last - first not in (1, 2, 3):
        return None
    word = tokens[last - 1]
    surname = surname_of(word)
    if last - first == 1:
        # "Премьер-министр Жұманғаринге … тапсырды"
        orders = any(token.plain.startswith(cue_words().verbs) for token in tokens[last:])
        if surname is None or surname.case != "dative" or not orders:
            return None
        tail = cut(word.text, surname.length)
        return Name(first, first, tail, surname.case, surname=tail, certain=False)
    if surname is None and post.first == post.last:
        return None  # "Президент Жогорку Кенешке": a bare post tells too little
    part = surname or as_any(word.plain)
    tail = cut(word.text, part.length)
    return Name(first, last - 1, tail, part.case, tokens[first].text, tail)


def _may_be_name(token: Token, *, ends: bool) -> bool:
    """Whether a word may belong to a name; a surname behind a first name may stand in capitals."""
    shouted = token.text.isupper() and not (ends and len(token.text) > _ACRONYM)
    named = not (shouted or is_acronym(token) or is_common(token.plain))
    return token.is_capital and len(token.text) > 1 and named


def person(text: str, tokens: tuple[Token, ...], name: Name, post: PostPhrase | None) -> Person:
    """The record of a name with the post beside it."""
    span = Span(tokens[name.first].start, tokens[name.last].end)
    held = record(post, text, tokens) if post is not None else None
    surname, patronymic = name.surname, name.patronymic
    if held is not None and surname is None and patronymic is not None:
        # Beside a post "-ұлы" ends a surname; alone after a first name it is a polite address.
        surname, patronymic = patronymic, None
    whole = Span(min(span.start, held.span.start), max(span.end, held.span.end)) if held else span
    return Person(
        "person",
        span,
        name.text(text, tokens),
        case="instrumental" if _only_attends(tokens, name) else name.case,
        given=name.given,
        surname=surname,
        patronymic=patronymic,
        post=held,
        whole=whole,
    )


def _only_attends(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether somebody is only there or at the head of what is set up: "Асановтың төрағалығымен құрылған"."""
    after = [token.plain for token in tokens[name.last + 1 : name.last + 3]]
    chairs = len(after) > 1 and after[0] in _CHAIRED and after[1].startswith(_SET_UP)
    return name.case == "genitive" and bool(after) and (after[0] in _ATTENDED or chairs)


def _is_subject(tokens: tuple[Token, ...], post: PostPhrase, name: Name) -> bool:
    """Whether a bare post before a name in another case is somebody else, who acts.

    "министр Г. Мұқатаеваға … тапсырды", "Президент Жеңіс Қасымбектің баяндамасын тыңдады". Of longer posts
    only that of the head of state, or one before a bare surname: "Мемлекет басшысы Асан Омаровқа … тапсырды".
    """
    if name.case == "nominative" or (post.sort or "").startswith(_DEPUTIES):
        return False  # "вице-премьер Асан Омаровқа": deputies are named where they act
    if post.first != post.last:
        leads = post.sort == _HIGHEST or (name.first == name.last and post.sort in _LEADING)
        orders = any(token.plain.startswith(cue_words().verbs) for token in tokens[name.last + 1 :])
        return leads and orders and name.case == "dative" and not _is_passive(tokens, name)
    if _is_passive(tokens, name):
        return False  # "вице-министр Асан Омаровқа … тапсырылды": nobody else acts
    following = tokens[name.last + 1].plain if name.last + 1 < len(tokens) else ""
    if name.case == "genitive" and following.endswith(_OWN_DEEDS):
        return False
    return name.case in ("dative", "genitive", "accusative")


def _others_act(tokens: tuple[Token, ...], name: Name, posts: tuple[PostPhrase, ...]) -> bool:
    """Whether somebody with a post acts behind a name: "Президент Асан Омаровқа | министр … есеп берді"."""
    for post in posts:
        held = tokens[post.end + 1 : post.end + 3]
        named = len(held) > 1 and all(token.is_capital for token in held)
        if post.first <= name.last or post.case != "nominative" or post.plural or not named:
            continue
        if (surname_of(held[1]) or as_any(held[1].plain)).case == "nominative":
            return True
    return False


def _presides(tokens: tuple[Token, ...], name: Name, post: PostPhrase) -> bool:
    """Whether post and name both stand in the genitive before "төрағалығымен"."""
    both = post.end == name.first - 1 and post.case == name.case == "genitive" and post.named
    after = tokens[name.last + 1].plain if name.last + 1 < len(tokens) else ""
    return both and not post.plural and after in _CHAIRED


def _is_passive(tokens: tuple[Token, ...], name: Name) -> bool:
    return any(token.plain.startswith(cue_words().passives) for token in tokens[name.last + 1 :])


def beside(
    tokens: tuple[Token, ...], name: Name, posts: tuple[PostPhrase, ...], names: tuple[Name, ...] = ()
) -> PostPhrase | None:
    """The post that stands beside a name: before it, in brackets or after a comma behind it.

    Of the other ``names``, one right before the post acts: "Асан Омаров | министр Болат Серікбаевқа".
    """
    for post in posts:
        if post.end == name.first - 1 and post.case == "nominative" and not post.plural:
            ahead = any(p.last < post.first and p.case == "nominative" and not p.plural for p in posts)
            ahead = ahead or any(n.last == post.first - 1 and n.case == "nominative" for n in names)
            ahead = ahead or (post.first > 0 and tokens[post.first - 1].plain == _HE)
            acts = not ahead and _is_subject(tokens, post, name) and not _others_act(tokens, name, posts)
            return None if acts else post
    for post in posts:
        if _presides(tokens, name, post):
            return post
    for post in posts:
        opens = post.first == name.last + 2 and tokens[name.last + 1].text in ("(", ",")
        closes = post.last + 1 < len(tokens) and tokens[post.last + 1].text in (")", ",")
        if opens and closes and post.named and post.case == "nominative" and name.case == "nominative":
            return post
    return None
