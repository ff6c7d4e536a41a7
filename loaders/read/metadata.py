"""What a page says of itself: title, canonical address and the day it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from tapsyrma.loaders.read.dates import full_dates
from tapsyrma.loaders.split.furniture import is_furniture
from tapsyrma.ontology.frozen import frozen
from tapsyrma.ontology.records import Language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = frozenset({
    "article:published_time", "article:published", "og:published_time", "og:article:published_time",
    "published_time", "datepublished", "date", "pubdate", "publishdate", "publish_date", "publication_date",
    "publish-date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued",
    "dcterms.created", "parsely-pub-date", "sailthru.date",
})  # fmt: skip
_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_MOMENT = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]00:?00)?)?")
# Kazakhstan is five or six hours ahead: what is late in the evening of Greenwich may be the next day there.
_LATE = 18
_ELSEWHERE = frozenset({"nav", "aside", "footer", "a", "li", "script", "style"})
_NEAR = 4  # steps up from the heading within which the page's own date stands
_DATE_LONGEST = 80  # characters
# The site's name after the title: "… | Сайт", "… - primeminister.kz".
_SITE = re.compile(r"\s+(?:[|»•]\s+[^|»•]*|[–—-]\s+\S+\.\w{2,4})$")


@frozen
class Metadata:
    """Title, canonical address and publication day, each only where the page gives it."""

    title: str | None
    address: str | None
    date: str | None


def metadata(page: HtmlElement, language: Language) -> Metadata:
    """What the head, the microdata and the lines beside the heading say."""
    return Metadata(_title(page), _address(page), _date(page, language))


def heading(page: HtmlElement) -> HtmlElement | None:
    """The page's one first-level heading with words in it."""
    headings = [element for element in page.iter("h1") if _words(element)]
    return headings[0] if len(headings) == 1 else None


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _title(page: HtmlElement) -> str | None:
    first = heading(page)
    if first is not None:
        return _words(first)
    shared = next(_meta(page, {"og:title", "twitter:title", "dc.title"}), None)
    if shared:
        return shared
    element = page.find(".//title")
    words = _words(element) if element is not None else ""
    return _SITE.sub("", words) or None


def _meta(page: HtmlElement, names: frozenset[str] | set[str]) -> Iterator[str]:
    for element in page.iter("meta"):
        keys = {(element.get(key) or "").lower() for key in ("property", "name", "itemprop")}
        content = " ".join((element.get("content") or "").split())
        if content and keys & names:
            yield content


def _address(page: HtmlElement) -> str | None:
    links = [link.get("href") for link in page.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    for address in [*links, *_meta(page, {"og:url"})]:
        if address and address.strip().startswith(("https://", "http://")):
            return str(address).strip()
    return None


def _date(page: HtmlElement, language: Language) -> str | None:
    """The one day that the first source with an answer gives; two that differ cancel each other."""
    for source in (_meta(page, _PUBLISHED), _linked_data(page), _marked(page)):
        days = {day for value in source if (day := _day(value))}
        if days:
            return days.pop() if len(days) == 1 else None
    return _beside_heading(page, language)


def _linked_data(page: HtmlElement) -> Iterator[str]:
    for script in page.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            yield from _LINKED_DATA.findall(script.text or "")


def _marked(page: HtmlElement) -> Iterator[str]:
    """Microdata, and the ``time`` elements of the article itself."""
    for element in page.iter("time"):
        value = element.get("datetime")
        own = element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
        if value and (own or any(above.tag in {"article", "main"} for above in element.iterancestors())):
            yield value


def _day(value: str) -> str | None:
    match = _MOMENT.match(value.strip())
    if match is None:
        return None
    year, month, day, hour, greenwich = match.groups()
    if greenwich and int(hour) >= _LATE:
        return None
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _beside_heading(page: HtmlElement, language: Language) -> str | None:
    """A line near the heading that is nothing but a date, a time and counters."""
    place = heading(page)
    for _ in range(_NEAR):
        place = place.getparent() if place is not None else None
        if place is None:
            return None
        days = set(_date_lines(place, language))
        if days:
            return days.pop() if len(days) == 1 else None
    return None


def _date_lines(place: HtmlElement, language: Language) -> Iterator[str]:
    for element in place.iter("div", "p", "span", "time", "small", "b", "i", "em"):
        if len(element) > 2 or any(above.tag in _ELSEWHERE for above in element.iterancestors()):  # noqa: PLR2004
            continue
        line = _words(element)
        if len(line) > _DATE_LONGEST or not is_furniture(line):
            continue
        dates = full_dates(line, language)
        if len(dates) == 1 and dates[0].iso:
            yield dates[0].iso
