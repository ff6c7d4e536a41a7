"""Words that head bodies and here head none: a device, a gathering, a service to be used."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import Form
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.tokens import CLOSING

_SERVICE = "кызмет"
_APPARATUS = "аппарат"
_CENTRAL = "орталык"
_CONTINENTS = ("ази", "еуроп", "америк", "африк")
_FEDERATION, _RUSSIA = "федератсииа", "ресеи"
_THAT = "ол"
_FEW = frozenset((_THAT, "бир", "еки", "уш", "торт", "бес", "алты", "жети", "бирнеше"))
"""Words right before a head that say how many or which, and name none: "екі | университет"."""
_ADJECTIVES = (
    "лык",
    "лик",
    "дык",
    "дик",
    "тык",
    "тик",
    "лы",
    "ли",
    "ды",
    "ди",
    "ты",
    "ти",
    "гы",
    "ги",
    "кы",
    "ки",
)
_ITS_OWN = ("депутат", "гимарат")
"""Who and what are of a maslikhat or akimat: deputies, a building."""
_TOOK_PLACE = ("отти", "откен", "откизилди", "отеди")


def is_no_body(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether the head at a token is a thing or an event."""
    if form.stem == _SERVICE and last and nominals.tokens[last - 1].text in CLOSING:
        return True  # "«Үйқосымша» | қызметі": what people use
    if _is_land(nominals, last, form) or _is_counted(nominals, last):
        return True
    return _is_device(nominals, last, form) or _is_gathering(nominals, last, form)


def _is_counted(nominals: Nominals, last: int) -> bool:
    """Whether words say how many or which, but for a capital behind "he": "Ол | Үкіметке тапсырды"."""
    before = nominals.plain(last - 1)
    return before in _FEW and not (before == _THAT and nominals.tokens[last].is_capital)


def _is_device(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether an apparatus serves nobody: "жасанды бүйрек | аппараты"."""
    if form.stem != _APPARATUS or not form.possessed:
        return False
    served = nominals.is_head(last - 1) or nominals.territory(last - 1) is not None
    return not served and nominals.plain(last - 1) not in word_set("adorning_bodies")


def _is_gathering(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether it took place: "үйлестіру | кеңесі өтті"."""
    council = lexicon().bodies[form.stem] == "council" and form.case == "nominative"
    return council and nominals.plain(last + 1).startswith(_TOOK_PLACE)


def _is_land(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether the head is a part of the name of a land: "Орталық | Азия", "Ресей Федерациясы"."""
    central = form.stem == _CENTRAL and nominals.plain(last + 1).startswith(_CONTINENTS)
    return central or (form.stem == _FEDERATION and nominals.plain(last - 1).startswith(_RUSSIA))


def is_adjective(plain: str) -> bool:
    """Whether a word before a head is an adjective by its ending, or a known one."""
    known = lexicon().scope_adjectives | word_set("adorning_bodies") | word_set("bare_adjectives")
    return plain.endswith(_ADJECTIVES) or plain in known


def is_loose(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether nothing ties a head to the proper noun before it, as its ending would: "Асан | министрлік".

    Quotation marks, numbers and adjectives need no ending: "«Жол» компания", "Ұлттық қор".
    """
    if form.possessed or form.plural or form.stem not in word_set("owned_bodies"):
        return False
    before = nominals.tokens[last - 1] if last else None
    return before is not None and before.is_word and before.text.isalpha() and not is_adjective(before.plain)


def is_any(nominals: Nominals, last: int) -> bool:
    """Whether a bare head is any of its kind, or says whose people are meant.

    As in "бір | әкімдікте", "мәслихат | депутаттары".
    """
    any_of_them = nominals.plain(last - 1) in word_set("any_of_them")
    return any_of_them or nominals.plain(last + 1).startswith(_ITS_OWN)


def unowned(nominals: Nominals, first: int, last: int, form: Form) -> int:
    """The length of a head's nominative: without the ending that an owner outside the name gives it.

    "Қазақстандағы ең ірі | Ұлттық банкі" is "Ұлттық банк", "аудандық мәслихаты" "аудандық мәслихат".
    """
    alone = form.possessed and not form.plural and nominals.plain(last).startswith(form.stem)
    adjectives = lexicon().scope_adjectives | word_set("unowned_adjectives")
    adorned = all(nominals.plain(at) in adjectives for at in range(first, last))
    return len(form.stem) if alone and adorned else form.nominative
