"""An invented country, so that no order is ever put into the mouth of a real official.

Its posts and bodies, officials and texts do not exist; the shapes do: posts with holders known for some
days only, instructions without owner, without deadline, inferred owners, collectives, undated releases,
three languages, and words long enough to try a card.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tapsyrma.graph.rows import Node, Relationship, Rows

AS_OF = "2031-02-15"

LABELS: dict[str, tuple[str, str, str]] = {
    "post/regent": ("Регент", "Регент", "Regent"),
    "post/first-steward": ("Бас басқарушы", "Первый распорядитель", "First Steward"),
    "post/deputy-steward": (
        "Бас басқарушының орынбасары – Көлдер, бұлақтар және су қоймалары министрі",
        "Заместитель Первого распорядителя – министр озёр, родников и водохранилищ",
        "Deputy First Steward – Minister of Lakes, Springs and Reservoirs",
    ),
    "post/minister-of-bridges": ("Көпірлер министрі", "Министр мостов", "Minister of Bridges"),
    "post/akim-of-upper-valley": (
        "Жоғарғы Аңғар облысының әкімі",
        "Аким Верхнедолинской области",
        "Akim of Upper Valley Region",
    ),
    "post/akim-of-lower-valley": (
        "Төменгі Аңғар облысының әкімі",
        "Аким Нижнедолинской области",
        "Akim of Lower Valley Region",
    ),
    "body/council": ("Мемлекеттік кеңес", "Государственный совет", "State Council"),
    "body/ministry-of-lakes": (
        "Көлдер, бұлақтар және су қоймалары министрлігі",
        "Министерство озёр, родников и водохранилищ",
        "Ministry of Lakes, Springs and Reservoirs",
    ),
    "body/ministry-of-bridges": ("Көпірлер министрлігі", "Министерство мостов", "Ministry of Bridges"),
    "body/ministry-of-orchards": ("Бақтар министрлігі", "Министерство садов", "Ministry of Orchards"),
    "body/lighthouse-committee": (
        "Шамшырақтар мен навигациялық белгілерді қадағалау комитеті",
        "Комитет надзора за маяками и навигационными знаками",
        "Committee for the Supervision of Lighthouses and Navigation Marks",
    ),
    "body/akimat-of-upper-valley": (
        "Жоғарғы Аңғар облысының әкімдігі",
        "Акимат Верхнедолинской области",
        "Akimat of Upper Valley Region",
    ),
    "collective/all-akims": ("Барлық облыс әкімдері", "Акимы всех областей", "Akims of all regions"),
    "territory/upper-valley": ("Жоғарғы Аңғар облысы", "Верхнедолинская область", "Upper Valley Region"),
    "programme/clear-water": (
        "«Мөлдір су» тұжырымдамасы",
        "Концепция «Прозрачная вода»",
        "“Clear Water” Concept",
    ),
    "programme/safe-crossing": (
        "Қауіпсіз өткелдер жөніндегі жол картасы",
        "Дорожная карта по безопасным переправам",
        "Roadmap for Safe Crossings",
    ),
    "topic/water": ("Су ресурстары", "Водные ресурсы", "Water resources"),
    "topic/silence": ("Тыныштық", "Тишина", "Silence"),
}

OFFICIALS: dict[str, tuple[str, str, str]] = {
    "official/a": ("Сәния Көлбаева", "Сания Кольбаева", "Saniya Kolbayeva"),
    "official/b": ("Ерасыл Көпіров", "Ерасыл Копиров", "Yerassyl Kopirov"),
    "official/c": (
        "Мұхаммеджан Жаңабергенұлы Төлендиев",
        "Мухамеджан Жанабергенович Тулендиев",
        "Mukhammedzhan Tolendiyev",
    ),
    "official/d": ("Айнұр Бақтыгереева", "Айнур Бактыгереева", "Ainur Baktygereyeva"),
}

SECOND_LABELS = {
    "post/first-steward": "PrimeMinister",
    "post/minister-of-bridges": "Minister",
    "post/akim-of-upper-valley": "Akim",
    "body/ministry-of-lakes": "Ministry",
    "programme/clear-water": "Concept",
}

LINES = [
    ("REPORTS_TO", "post/first-steward", "post/regent"),
    ("REPORTS_TO", "post/deputy-steward", "post/first-steward"),
    ("REPORTS_TO", "post/minister-of-bridges", "post/first-steward"),
    ("REPORTS_TO", "post/akim-of-upper-valley", "post/regent"),
    ("REPORTS_TO", "post/akim-of-lower-valley", "post/regent"),
    ("REPORTS_TO", "body/council", "post/first-steward"),
    ("PART_OF", "body/ministry-of-lakes", "body/council"),
    ("PART_OF", "body/ministry-of-bridges", "body/council"),
    ("PART_OF", "body/ministry-of-orchards", "body/council"),
    ("PART_OF", "body/lighthouse-committee", "body/ministry-of-lakes"),
    ("REPORTS_TO", "body/akimat-of-upper-valley", "post/akim-of-upper-valley"),
    ("HAS_MEMBER", "collective/all-akims", "post/akim-of-upper-valley"),
    ("HAS_MEMBER", "collective/all-akims", "post/akim-of-lower-valley"),
    ("POST_IN", "post/minister-of-bridges", "body/ministry-of-bridges"),
    ("IN_TERRITORY", "body/akimat-of-upper-valley", "territory/upper-valley"),
]

# official, post, begins, ends, observed_on, acting
TENURES = [
    ("official/a", "post/first-steward", "2029-01-10", None, "2031-02-15", False),
    ("official/b", "post/minister-of-bridges", "2028-05-01", "2030-06-30", None, False),
    ("official/d", "post/minister-of-bridges", "2030-07-01", "2031-02-28", None, True),
    ("official/c", "post/deputy-steward", None, None, "2030-03-14", False),
]

ACTIONS = {
    "en": [
        "inspect every wooden bridge and close those that cannot carry a loaded cart",
        "publish the levels of all reservoirs weekly",
        (
            "agree with the owners of orchards on shared use of the irrigation canals of the lower terraces, "
            "taking into account the results of the inventory that was carried out in the spring of last year"
        ),
    ],
    "ru": [
        "обновить и утвердить перечень переправ, находящихся в аварийном состоянии",
        "обеспечить еженедельную публикацию сведений об уровне воды",
        (
            "совместно с заинтересованными государственными органами разработать и внести на рассмотрение "
            "предложения по укреплению берегов и расчистке русел"
        ),
    ],
    "kk": [
        "су қоймаларының деңгейі туралы мәліметті апта сайын жариялау",
        "көпірлердің техникалық жай-күйіне түгендеу жүргізіп, нәтижесін ұсыну",
        (
            "гидротехникалық құрылыстардың қауіпсіздігін қамтамасыз етуге бағытталған ұйымдастырушылық-"
            "техникалық іс-шаралардың кешенді жоспарын мүдделі мемлекеттік органдармен бірлесіп әзірлеу"
        ),
    ],
}

QUOTES = {
    "en": "Summing up, the head of the meeting instructed those present to {action}.",
    "ru": "Подводя итоги, руководитель совещания поручил {action}.",
    "kk": "Жиынды қорытындылай келе, төрағалық етуші {action} қажеттігін тапсырды.",
}

TITLES = {
    "en": "Bridges and reservoirs discussed in the capital",
    "ru": "В столице обсудили состояние мостов и водохранилищ",
    "kk": "Елордада көпірлер мен су қоймаларының жай-күйі талқыланды",
}

# words, kind, latest; None is no deadline
DEADLINES = {
    "en": ["by 1 December 2030", "by 1 March 2031", "within a week", None, "every week",
           "by the end of 2031"],
    "ru": ["до 1 декабря 2030 года", "до 1 марта 2031 года", "в недельный срок", None, "еженедельно",
           "до конца 2031 года"],
    "kk": ["2030 жылғы 1 желтоқсанға дейін", "2031 жылғы 1 наурызға дейін", "бір апта ішінде", None,
           "апта сайын", "2031 жылдың соңына дейін"],
}  # fmt: skip
LATEST = ["2030-12-01", "2031-03-01", None, None, None, "2031-12-31"]
KINDS = ["date", "date", "relative", None, "recurring", "date"]

ISSUERS = [
    ("post/deputy-steward", "official/c", "2030-03-14"),
    ("post/first-steward", "official/a", "2030-09-02"),
    ("post/minister-of-bridges", None, "2030-05-20"),
    (None, "official/d", None),
]
OWNERS: list[list[tuple[str, str, str]]] = [
    [("body/ministry-of-bridges", "lead", "stated"), ("body/akimat-of-upper-valley", "with", "stated")],
    [],
    [("collective/all-akims", "lead", "stated")],
    [("body/ministry-of-lakes", "lead", "inferred")],
    [],
    [("post/minister-of-bridges", "lead", "stated"), ("body/lighthouse-committee", "with", "inferred")],
    [("body/ministry-of-orchards", "lead", "stated")],
]
PRIMARY = {
    "post": "Post", "body": "Body", "collective": "Collective", "territory": "Territory", "topic": "Topic",
    "programme": "Programme", "official": "Official", "instruction": "Instruction", "document": "Document",
    "claim": "Claim", "passage": "Passage", "deadline": "Deadline", "report": "Report", "tenure": "Tenure",
}  # fmt: skip


def node(identifier: str, label: str, **properties: Any) -> Node:
    """A node whose primary label follows from its id."""
    second = SECOND_LABELS.get(identifier)
    return Node(
        PRIMARY[identifier.split("/", 1)[0]],
        identifier,
        (second,) if second else (),
        {"label": label, "search_key": label.casefold(), **properties},
    )


def tie(relation: str, start: str, end: str, key: str | None = None, **properties: Any) -> Relationship:
    """A relationship between two nodes, their labels taken from their ids."""
    return Relationship(
        relation,
        PRIMARY[start.split("/", 1)[0]],
        start,
        PRIMARY[end.split("/", 1)[0]],
        end,
        key,
        properties,
    )


def _registry() -> Iterator[Node | Relationship]:
    for identifier, (kk, ru, en) in LABELS.items():
        yield node(identifier, en, label_kk=kk, label_ru=ru, label_en=en, origin="registry")
    for identifier, (kk, ru, en) in OFFICIALS.items():
        yield node(identifier, en, label_kk=kk, label_ru=ru, label_en=en, origin="registry")
    for relation, start, end in LINES:
        yield tie(relation, start, end)
    for number, (official, post, begins, ends, observed_on, acting) in enumerate(TENURES):
        basis = "registry" if begins else "text"
        yield node(
            f"tenure/{number}", f"{official} {post}", begins=begins, ends=ends, observed_on=observed_on,
            shown_from=begins, shown_until=ends,
            acting=acting, basis=basis, source="gazette of an invented country",
        )  # fmt: skip
        yield tie("TENURE_OF", f"tenure/{number}", official)
        yield tie("TENURE_IN", f"tenure/{number}", post)


def _instruction(number: int) -> Iterator[Node | Relationship]:
    language = ("ru", "en", "kk")[number % 3]
    turn = number % 6
    release = number // 15 * 3 + number % 3
    post, official, issued_on = ISSUERS[release % len(ISSUERS)]
    document = f"document/{release:03d}"
    action = ACTIONS[language][(number // 3) % 3]
    instruction, passage = f"instruction/{number:04d}", f"passage/{number:04d}"
    force = ("explicit", "explicit", "modal", "explicit", "reported")[number % 5]
    yield node(instruction, action, action=action, force=force, issued_on=issued_on, language=language)
    yield node(
        document, TITLES[language], path=f"releases/{release:03d}.{language}.txt", language=language,
        issued_on=issued_on, date_basis="stated" if issued_on else "unknown",
        address=f"https://example.org/{release}" if release % 2 else None,
    )  # fmt: skip
    quote = QUOTES[language].format(action=action)
    yield node(passage, quote[:60], quote=quote, start=40 * number, end=40 * number + len(quote))
    yield node(f"claim/{number:04d}", "instruction", kind="instruction")
    yield tie("PROVES", f"claim/{number:04d}", instruction)
    yield tie("QUOTES", f"claim/{number:04d}", passage)
    yield tie("STANDS_IN", passage, document)
    if post:
        yield tie("ISSUED_BY", instruction, post, "m0:post:", basis="stated")
    if official:
        yield tie("ISSUED_BY", instruction, official, "m0:", basis="stated")
    for place, (owner, role, basis) in enumerate(OWNERS[number % len(OWNERS)], start=1):
        yield tie("ASSIGNED_TO", instruction, owner, f"m{place}:{role}", role=role, basis=basis)
    words = DEADLINES[language][turn]
    if words:
        yield node(f"deadline/{number:04d}", words, text=words, kind=KINDS[turn], latest=LATEST[turn])
        yield tie("HAS_DEADLINE", instruction, f"deadline/{number:04d}")
    if number % 4 == 0:
        yield tie("UNDER_PROGRAMME", instruction, "programme/clear-water")
    if number % 7 == 0:
        yield tie("UNDER_PROGRAMME", instruction, "programme/safe-crossing")
        yield tie("CONCERNS", instruction, "territory/upper-valley")
    if number % 3 == 0:
        yield tie("HAS_TOPIC", instruction, "topic/water")
    if number % 11 == 6:
        yield from _report(number, instruction, document)


def _report(number: int, instruction: str, document: str) -> Iterator[Node | Relationship]:
    words = "All crossings of the district have been inspected; two of them were closed."
    yield node(f"report/{number:04d}", words, done=True)
    yield tie("REPORTS_ON", f"report/{number:04d}", instruction)
    yield tie("REPORTED_BY", f"report/{number:04d}", "post/minister-of-bridges")
    yield node(f"passage/r{number:04d}", words[:60], quote=words, start=9000, end=9000 + len(words))
    yield node(f"claim/r{number:04d}", "report", kind="report")
    yield tie("PROVES", f"claim/r{number:04d}", f"report/{number:04d}")
    yield tie("QUOTES", f"claim/r{number:04d}", f"passage/r{number:04d}")
    yield tie("STANDS_IN", f"passage/r{number:04d}", document)


def rows(instructions: int) -> Rows:
    """The graph of the invented country with so many instructions."""
    things = list(_registry())
    for number in range(instructions):
        things += list(_instruction(number))
    return Rows.of(
        [thing for thing in things if isinstance(thing, Node)],
        [thing for thing in things if isinstance(thing, Relationship)],
    )
