"""Words that head bodies and here head none: a device, a gathering, a service to be used."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.lexicon import lexicon, word_set
from tapsyrma.loaders.kazakh.morphology import Form
from tapsyrma.loaders.kazakh.nominals import Nominals
from tapsyrma.loaders.kazakh.tokens import CLOSING

_SERVICE = "кызмет"
_APPARATUS = "аппарат"
_TOOK_PLACE = ("отти", "откен", "откизилди", "отеди")


def is_no_body(nominals: Nominals, last: int, form: Form) -> bool:
    """Whether the head at a token is a thing or an event."""
    if form.stem == _SERVICE and last and nominals.tokens[last - 1].text in CLOSING:
        return True  # "«Үйқосымша» | қызметі": what people use
    return _is_device(nominals, last, form) or _is_gathering(nominals, last, form)


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
