"""What is another country's, or an organisation's, is never led to our registry."""

from __future__ import annotations

import pytest

from tapsyrma.loaders.claims import reading
from tapsyrma.loaders.extract import extract
from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.resolve.resolve import resolve
from tapsyrma.ontology.reference import registry

THEIRS = (
    "The US President instructed the department to check supplies.",
    "Russia's Ministry of Energy reported on supplies.",
    "Kyrgyzstan's Minister of Energy Asan Usupov met farmers.",
    "The Russian Prime Minister told about supplies.",
    "Минэнерго России сообщило о поставках.",
    "Российский МИД сообщил о поставках.",
    "Узбекский президент посетил завод.",
    "Өзбекстанның Энергетика министрлігі жеткізілім туралы хабарлады.",
    "Ресей Энергетика министрлігі жеткізілім туралы хабарлады.",
    "Өзбек президенті зауытты аралады.",
    "Football Federation President Marat Ormanov awarded players.",
    "The bank's President Marat Ormanov told about loans.",
    "Школьный президент Марат Орманов провёл линейку.",
)
OURS = (
    ("The Ministry of Energy reported to US officials.", "body/ministry-of-energy"),
    ("The Kazakh President instructed the ministry to check supplies.", "post/president"),
    ("Казахстанский МИД сообщил о поставках.", "body/ministry-of-foreign-affairs"),
    ("После визита в Китай Министерство энергетики сообщило о планах.", "body/ministry-of-energy"),
    ("Түркияға Энергетика министрлігі хат жазды.", "body/ministry-of-energy"),
)


def _led(page: str) -> set[str]:
    """The registry entries to which a page's names lead, posts held among them."""
    resolution = resolve([reading(extract(read_text(f"{page}\n", "page.txt")))], registry())
    led = {*resolution.entities.values(), *(post for held in resolution.posts.values() for post in held)}
    return led & set(registry().entries)


@pytest.mark.parametrize("page", THEIRS)
def test_another_country_s_is_not_ours(page: str) -> None:
    """Whether an adjective, a possessive or a genitive beside the name tells whose it is."""
    assert _led(page) == set()


@pytest.mark.parametrize(("page", "entry"), OURS)
def test_ours_stays_ours_near_another_country(page: str, entry: str) -> None:
    """A country that the sentence speaks of is not that of the body."""
    assert entry in _led(page)
