"""Terms that an occasion sets: "before the start of watering", "before the road is snowed up"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_START: Final = (
    r"(?:start|beginning|onset|end|opening|closing|arrival|completion|launch|commencement|close|expiry|departure|"
    r"middle|first\s+day|last\s+day)"
)
_THING: Final = (
    r"(?:[A-Za-z][\w’'-]*)(?:\s+[A-Za-z][\w’'-]*){0,4}?(?=\s*(?:[,.;:!?)”\"»–—]|$|\s(?:and|to|so|with)\b))"
)
_DAYS_OF_THE_YEAR: Final = (
    r"(?:Nauryz|New\s+Year(?:[’']s(?:\s+(?:Day|Eve))?)?|Ramadan|Oraza\s+Ait|Kurban\s+[AB]\w+|Eid(?:\s+al-\w+)?|Christmas|"
    r"Easter|Independence\s+Day|Victory\s+Day|Constitution\s+Day|Republic\s+Day|Capital\s+Day|Teachers?[’']?s?\s+Day|"
    r"Knowledge\s+Day|the\s+(?:May|New\s+Year|Nauryz|autumn|spring|winter|summer|school)?\s*holidays?|"
    r"the\s+(?:thaw|spring\s+thaw|floods?|frosts?|cold|snow(?:fall)?|rains?|harvest|sowing|lessons|classes|exams|"
    r"elections|anniversary|jubilee|season|first\s+(?:snow|frosts?|bell))|dark|nightfall|dawn|sunrise|sunset|winter|spring|"
    r"summer|autumn|frosts)"
)
_HAPPENS: Final = (
    r"(?:is|are|has|have|comes?|begins?|starts?|falls?|arrives?|ends?|freezes?|melts?|rises?|opens?|goes|go|leaves?|"
    r"sets|gets?|returns?|enters?)"
)
_CLAUSE: Final = (
    rf"(?:the|a|an|he|she|it|they|we|I|people|snow|water|winter)(?:\s+[a-z][\w’'-]*){{0,4}}?\s+{_HAPPENS}\b"
)
_REST: Final = r"(?:\s+[\w’'-]+){0,4}?(?=\s*(?:[,.;:!?)”\"»–—]|$|\s(?:and\s+to)\b))"
_CLOCK: Final = (
    r"(?:noon|midnight|lunch(?:time)?|\d{1,2}(?:[:.]\d\d)?\s*(?:a\.?m\.?|p\.?m\.?|o[’']clock|hours)"
    r"|\d{1,2}[:.]\d\d\b(?!\d)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+o[’']clock)?\s+(?:in\s+the\s+\w+|sharp)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o[’']clock)"
)


def occasions() -> Iterator[tuple[str, str]]:
    """Patterns of such terms and the names of their rules; none fixes a day."""
    bound = r"(?:before|until|till|by|no\s+later\s+than|not\s+later\s+than|prior\s+to)"
    yield rf"{bound}\s+the\s+(?:very\s+)?{_START}\s+of\s+{_THING}", "occasion"
    yield rf"{bound}\s+{_DAYS_OF_THE_YEAR}\b", "occasion"
    notice = r"(?:special|further|separate|additional|new)\s+(?:instructions?|orders?|notice|directions?)"
    yield rf"(?:until|till|pending)\s+{notice}\b", "occasion"
    yield rf"(?:before|until|till)\s+{_CLAUSE}{_REST}", "occasion"
    yield rf"(?:before|until|till|by|at|no\s+later\s+than|not\s+later\s+than)\s+{_CLOCK}", "clock"
    yield (
        r"(?:not|no)\s+later\s+than\s+\w+\s+(?:hours?|days?|weeks?|months?)\s+(?:before|after)\s+[\w’'-]+",
        "occasion",
    )
    yield r"by\s+(?:the\s+)?(?:morning|evening|night|lunch(?:time)?|dawn)\b", "clock"
    yield r"(?:before|by)\s+the\s+\d{1,2}(?:st|nd|rd|th)\b(?!\s+(?:of|[A-Z]))", "occasion"


def repeated() -> Iterator[str]:
    """Patterns of terms that come again and again: "each morning", "every three hours"."""
    count = r"(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve)"
    unit = "morning|evening|night|hour|day|weekday|working\\s+day|season|spring|autumn"
    yield rf"(?:every|each)\s+(?:single\s+)?(?:{unit})\b"
    yield rf"every\s+{count}\s+(?:hours?|minutes)\b"
    yield r"at\s+(?:every|each)\s+(?:[a-z]+\s+){0,2}(?:briefing|meeting|shift|session|lesson|sitting)\b"
    unit = "hour|day|night|week|month|quarter|year|shift|season"
    often = rf"(?:once|twice|{count}\s+times)\s+(?:a|an|per|every|each)\s+(?:{unit})\b"
    yield rf"(?:at\s+least\s+)?{often}"
    nth = r"(?:\d{1,2}(?:st|nd|rd|th)|first|last|second)"
    days = (
        r"(?:\s+(?:and\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)|(?:working\s+|business\s+)?day|[A-Z][a-z]+day))?"
    )
    every = r"(?:(?:each|every|the)\s+)+(?:following\s+|reporting\s+|next\s+)?(?:month|quarter|year|week)"
    yield rf"(?:on|by|before|until|no\s+later\s+than)\s+the\s+{nth}{days}\s+of\s+{every}\b"
    yield r"on\s+(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekdays|weekends)\b"
    yield r"(?:hourly|nightly)\b"
