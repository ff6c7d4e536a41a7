"""Who needs to do what is necessary, in the dative: "министрлікке тетіктерді әзірлеу | қажет"."""

from __future__ import annotations

from tapsyrma.loaders.kazakh.heads import is_accusative, verbal_noun
from tapsyrma.loaders.kazakh.letters import fold
from tapsyrma.loaders.kazakh.lexicon import phrase_set, word_set
from tapsyrma.loaders.kazakh.parties import Parties
from tapsyrma.ontology.records import Addressee, Mention

_HELPED = frozenset(("organisation", "company", "institutions", "other", "school", "hospital"))
"""Sorts of bodies and groups to which something rather needs to be given."""
_ABOVE = frozenset(("parliament", "office", "president", "prime-minister"))
"""Those to whom papers go up."""
_GOVERNMENT = "government"
"""Papers go up to it as well, but it also acts: with others, or on something other than papers."""
_PAPERS = tuple(map(fold, ("ұсыныс", "хат", "есеп", "баяндама", "ақпарат", "өтініш", "жоба")))
"""Beginnings of words for what is written for those above."""


def needed_of(parties: Parties, first: int, last: int) -> tuple[tuple[Addressee, ...], int]:
    """Those told at the head of what is necessary, and the token behind them; else nobody.

    A dative may as well be whoever gets something ("министрлікке көмек көрсету қажет"): only with a deed done
    to something, that hands nothing over, it tells who must act.
    """
    told, behind = parties.told(first, last)
    leads = [one.mention for one in told if one.role == "lead"]
    if not leads or verbal_noun(parties.plain(last)) != "bare" or _hands(parties, last):
        return (), first
    done_to = any(is_accusative(parties.plain(at)) for at in range(behind, last))
    served = any(one.sort in _HELPED | _ABOVE and not _is_of_state(one) for one in leads)
    if any(one.sort == _GOVERNMENT for one in leads):
        partnered = any(one.role != "lead" for one in told)
        papers = any(parties.plain(at).startswith(_PAPERS) for at in range(behind, last))
        done_to, served = done_to or partnered, served or (papers and not partnered)
    return (told, behind) if done_to and not served else ((), first)


def only_gives(parties: Parties, first: int, last: int) -> bool:
    """Whether an act that is needed gives something to nobody named in it: "… | көмек көрсету қажеттігін".

    The dative before it is then as well whoever gets it: "әкімдіктерге көмек көрсету қажеттігін айтты".
    """
    return _hands(parties, last) and not any(actor.case == "dative" for actor in parties.within(first, last))


def _is_of_state(told: Mention) -> bool:
    """Whether an organisation is known by its name as a body of the state: "Ұлттық Банк"."""
    return tuple(fold(told.name).split()) in phrase_set("known_bodies")


def _hands(parties: Parties, last: int) -> bool:
    """Whether a verb hands something over; "іске | қосу" and its like do not."""
    whole = (parties.plain(last - 1), parties.plain(last)) in phrase_set("compound_acts")
    return not whole and parties.plain(last) in word_set("giving") | word_set("handing")
