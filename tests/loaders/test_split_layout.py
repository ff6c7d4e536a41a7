"""A document cut into blocks and sentences: kinds, lists, furniture, and nothing lost or moved."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tapsyrma.loaders.read.document import read_document, read_text
from tapsyrma.loaders.split.lines import UNSEEN
from tapsyrma.loaders.split.split import split
from tapsyrma.ontology.keys import sha256
from tapsyrma.ontology.records import Block, Document, Layout, Span

from .releases import ENGLISH, KAZAKH, RUSSIAN

SHARED = Path(os.environ.get("TAPSYRMA_SHARED", Path(__file__).parents[3] / "shared"))
CORPUS = Path(__file__).parents[2]
LEAD = "По итогам совещания даны поручения:"


def layout_of(text: str) -> Layout:
    """The layout of any text at all, whatever its language."""
    digest = sha256(text)
    return split(Document("document/x", "x.txt", text, digest, digest, "read/1", "ru", "Cyrl"))


def blocks_of(*lines: str) -> list[tuple[str, str]]:
    """Kind and text of every block of the lines that is no furniture."""
    layout = layout_of("\n".join(lines))
    return [(block.kind, said(layout, block)) for block in layout.blocks if block.zone == "text"]


def is_blank(character: str) -> bool:
    """Whether nobody sees a character."""
    return character.isspace() or character in UNSEEN


def said(layout: Layout, block: Block) -> str:
    """The characters of a block."""
    return block.span.of(layout.document.text)


# --- nothing lost, nothing moved --------------------------------------------------------------------

PIECES = st.sampled_from([
        "Аким", " поручил", " до 1 мая", "г. Алматы", "А. Сейтов", ".", ". ", "…", "?!", "«", "»", '"',
        "“", "”", "–", "— ", "1) ", "• ", "- ", "а) ", ";", ":", ": ", "\n", "\r\n", "\r", "\x85",
        "\u2028", "\t", "\xa0", "\u200b", "\xad", "\ufeff", "e\u0301", "и\u0306", "👁", "🇰🇿", "қ", "ǵ",
        "Nov. 28", "U.S.", "www.gov.kz", "Читайте также", "Views: 12", "Пресс-служба", "26 декабря 2024",
        "\x1c", "\x0b", "漢字", "ﷺ", "İ", "ß", "0", "12.12.2024",
])  # fmt: skip
MANGLED = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


@settings(max_examples=300, deadline=None)
@given(MANGLED)
def test_every_character_lies_in_exactly_one_block(text: str) -> None:
    """Blocks and their markers are ordered, do not overlap, and leave out only what nobody sees."""
    covered = [0] * len(text)
    end = 0
    for index, block in enumerate(layout_of(text).blocks):
        assert block.index == index
        spans = [block.span] if block.marker is None else [block.marker, block.span]
        for span in spans:
            assert end <= span.start < span.end <= len(text)
            end = span.end
            for place in range(span.start, span.end):
                covered[place] += 1
    assert all(count == 1 or (count == 0 and is_blank(text[place])) for place, count in enumerate(covered))


@settings(max_examples=300, deadline=None)
@given(MANGLED)
def test_sentences_lie_in_their_blocks_and_cover_them(text: str) -> None:
    """Sentences are numbered and ordered, lie in the block they name, and leave out only white space."""
    layout = layout_of(text)
    covered: set[int] = set()
    end = 0
    for index, sentence in enumerate(layout.sentences):
        assert sentence.index == index
        assert end <= sentence.span.start < sentence.span.end
        assert layout.blocks[sentence.block].span.covers(sentence.span)
        assert layout.text_of(sentence) == layout.text_of(sentence).strip()
        end = sentence.span.end
        covered.update(range(sentence.span.start, sentence.span.end))
    for block in layout.blocks:
        places = range(block.span.start, block.span.end)
        assert all(place in covered or is_blank(text[place]) for place in places)


@settings(max_examples=100, deadline=None)
@given(MANGLED)
def test_the_same_text_gives_the_same_layout(text: str) -> None:
    """Splitting remembers nothing of the texts before."""
    first = layout_of(text)
    layout_of(RUSSIAN)
    assert layout_of(text) == first


# --- kinds ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH, ENGLISH], ids=["ru", "kk", "en"])
def test_a_release_is_cut_as_its_author_wrote_it(text: str) -> None:
    """Title, paragraphs, the lead of a list and its items are text; what surrounds them is furniture."""
    layout = split(read_text(text))
    kinds = [block.kind for block in layout.blocks if block.zone == "text"]
    assert kinds == ["heading", "paragraph", "paragraph", "paragraph", "item", "item"]
    assert said(layout, layout.blocks[0]).split()[0] in {"Главная", "Басты", "Home"}
    quoted = [layout.text_of(sentence) for sentence in layout.sentences if sentence.quoted]
    assert len(quoted) == 2


@pytest.mark.parametrize(
    "markers",
    [
        ("1)", "2)"),
        ("1.", "2."),
        ("а)", "б)"),
        ("(1)", "(2)"),
        ("•", "•"),
        ("–", "–"),
        ("-", "-"),
        ("—", "—"),
        ("✅", "✅"),
    ],
)
def test_items_have_their_markers_apart(markers: tuple[str, str]) -> None:
    """The span of an item starts after its bullet or number; items of one list share a group."""
    first, second = markers
    layout = layout_of(
        f"{LEAD}\n{first} проверить столовые;\n\n{second} закупить оборудование.\nАким подвел итог."
    )
    lead, one, two, after = layout.blocks
    assert [block.kind for block in layout.blocks] == ["paragraph", "item", "item", "paragraph"]
    assert [block.marker and block.marker.of(layout.document.text) for block in (one, two)] == [first, second]
    assert said(layout, one) == "проверить столовые;"
    assert (lead.group, one.group, two.group, after.group) == (None, 0, 0, None)


@pytest.mark.parametrize("mark", ["-", "–", "•", "*"])
def test_a_marker_in_a_line_of_its_own_belongs_to_the_line_below(mark: str) -> None:
    """Converted pages part a bullet from its item; a dash alone on the page parts two pieces of it."""
    listed = layout_of(f"Глава поручил:\n{mark}\nубрать снег;\n{mark}\nпосыпать дороги.\n")
    items = [block.span.of(listed.document.text) for block in listed.blocks if block.kind == "item"]
    assert items == ["убрать снег;", "посыпать дороги."]
    parted = layout_of(f"Глава поручил убрать снег.\n\n{mark}\n\nШколы открылись.\n")
    assert all(block.kind != "item" for block in parted.blocks)


def test_items_without_markers_are_known_by_colon_and_semicolons() -> None:
    """The lines between a colon and the last semicolon are items, and so is the line that closes the list."""
    kinds = [
        kind
        for kind, _ in blocks_of(LEAD, "проверить столовые;", "закупить котлы;", "отчитаться.", "Аким ушел.")
    ]
    assert kinds == ["paragraph", "item", "item", "item", "paragraph"]


def test_two_lists_are_two_groups() -> None:
    """A paragraph between them parts two lists."""
    layout = layout_of(
        "Первое:\n• школы;\n• больницы.\nАким продолжил заседание.\nВторое:\n• дороги;\n• мосты."
    )
    assert [block.group for block in layout.blocks if block.kind == "item"] == [0, 0, 1, 1]


@pytest.mark.parametrize(
    "line",
    [
        "– Прошу всех проверить школы лично, – сказал министр.",
        "— Биыл мектептердің бәрі жөнделеді, — деді министр.",
        "I. Lepekha said that the measures had been adopted.",
        "В. Шаповалов ответил на вопросы депутатов.",
    ],
)
def test_speech_and_initials_are_no_items(line: str) -> None:
    """A dash may open speech, and a letter with a full stop is somebody's name."""
    assert blocks_of("Министр провел совещание.", line, "Совещание закончилось.")[1] == ("paragraph", line)


def test_a_dialogue_is_no_list() -> None:
    """Questions and answers open with dashes too."""
    kinds = {kind for kind, _ in blocks_of("Мы спросили акима.", "– Где вода?", "– Вода ушла.", "– А дамба?")}
    assert "item" not in kinds


@pytest.mark.parametrize("sign", ["\u2800", "\u3164", "\u200b", "\ufeff", "\xa0\u2800 "])
def test_a_line_of_signs_that_nobody_sees_is_empty(sign: str) -> None:
    """Editors leave empty lines with them; the paragraph below is the release as before."""
    first, last = "Аким провел совещание о дорогах. " * 6, "Он поручил акимам отремонтировать мосты"
    assert [text for _, text in blocks_of(first.strip(), sign, last)] == [first.strip(), last]


def test_wrapped_lines_make_one_paragraph() -> None:
    """A text wrapped at a fixed width has the paragraphs of its author, wherever the lines break."""
    sentence = "Министр поручил акимам областей проверить школы и больницы до первого марта этого года"
    words = sentence.split()
    paragraphs = [" ".join(words * 4) + ".", " ".join(words[::-1] * 4) + "."]
    wrapped = []
    for paragraph in paragraphs:
        line = ""
        for word in paragraph.split():
            if len(line) + len(word) >= 72:
                wrapped.append(line)
                line = ""
            line = f"{line} {word}".strip()
        wrapped += [line, ""]
    assert [" ".join(text.split()) for _, text in blocks_of(*wrapped)] == paragraphs
    heading = "Министр поручил акимам областей проверить все школы и больницы до первого марта этого года сам"
    assert [" ".join(text.split()) for _, text in blocks_of(heading, *wrapped)] == [heading, *paragraphs]


def test_paragraphs_of_a_line_each_are_not_joined() -> None:
    """A few lines that break within a sentence wrap no page whose other lines are whole."""
    lines = ["Министр поручил акимам проверить все школы. Аким доложил о ходе работ в районе. " * 2] * 6
    lines = [line.strip() for line in lines]
    broken = ["Министр провел совещание по вопросам подготовки школ", "к зиме и поручил проверить котельные."]
    assert [text for _, text in blocks_of(*lines, *broken)] == [*lines, *broken]


def test_speech_over_several_paragraphs_is_quoted_throughout() -> None:
    """One pair of quotation marks may hold three paragraphs."""
    layout = layout_of(
        "«Первое дело мы сделали.\nВторое делаем сейчас.\nТретье начнем весной», – сказал аким.\nОн ушел."
    )
    assert [sentence.quoted for sentence in layout.sentences] == [True, True, True, False]


# --- furniture --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "332", "0", "Просмотров: 2 417", "Views: 2318 | Print", "Қаралды: 2 311   Ұнады: 48",
        "1 036 просмотров", "A- A+  Распечатать  Отправить другу", "Print   Tweet   Share",
        "Posted by admin   Views 642   Comments 0", "Поделиться: Facebook | Telegram | WhatsApp",
        "Бөлісу   f   t   in", "Поделиться ВКонтакте Telegram", "Subscribe",
        "Follow us on Facebook and Twitter", "Facebook парақшамызға тіркеліңіз!", "back to top",
        "Все решения – в нашем Telegram-канале. Подписаться", ">>> Біздің парақшамызға жазылыңыз! <<<",
        "Photo: V. Shapovalov", "Фото: пресс-служба акимата", "Фото: ашық дереккөз",
        "Автор: Әлия Сәрсенова", "Тегтер: бюджет, салық", "Теги: бюджет", "#бюджет #салық",
        "© 2024 Все права защищены", "26 December 2024, 14:54",
        "15.04.2021 10:05  ·  Бюджет  ·  1 530 қаралым", "Жарияланған күні: 27.10.2022",
        "https://gov.kz/news/1", "28 qańtar 2026, 15:10   |   Qaraldy: 3411",
        "Bólisý: Telegram, WhatsApp", "Tegter: Toqaev", "ҚАЗ РУС ENG",
        "Читайте также: Министр поручил ускорить ремонт", "Tell a friend", "Комментарии (0)",
        "18 қараша 2025",
    ],
)  # fmt: skip
def test_furniture_is_known_by_itself(line: str) -> None:
    """Counters, buttons, invitations, credits, tags and datelines are furniture wherever they stand."""
    assert line not in [
        text for _, text in blocks_of("Аким провел совещание.", line, "Совещание закончилось.")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Пресс-служба МОН РК",
        "Облыс әкімінің баспасөз қызметі",
        "For reference: 29.4 million tons of coal will be required to pass the winter.",
        "Ранее сообщалось, что аким поручил проверить школы.",
        "Министр поручил подписать соглашение до 1 мая.",
        "Аким поручил следить за ценами и подписаться под меморандумом.",
        "M. AITENOV: Good morning.",
        "Район – план, км – выполнено, км",
        "Источник тепла будет восстановлен.",
        "До 1 мая 2024 года",
        "The Ministry must read, like and share the plan.",
    ],
)
def test_the_release_itself_is_not_furniture(line: str) -> None:
    """Signatures, references, tables and sentences with words of furniture in them are text."""
    assert line in [text for _, text in blocks_of("Аким провел совещание.", line, "Совещание закончилось.")]


BODY = (
    "Аким области провел совещание о готовности школ к новому учебному году и дал поручения всем районам. "
    * 2
)


@pytest.mark.parametrize(
    "header",
    [
        "Новые статьи", "Читайте также", "ЧИТАЙТЕ ТАКЖЕ:", "Похожие новости", "Другие новости раздела",
        "SEE ALSO", "READ ALSO", "More from Society", "Соңғы жаңалықтар", "ҰҚСАС ЖАҢАЛЫҚТАР",
        "Бұл да қызық", "⚡ Главное за сутки", "Eń kóp oqylǵan", "Soñğy jañalyqtar", "Новости по теме →",
    ],
)  # fmt: skip
def test_everything_below_a_header_of_teasers_is_furniture(header: str) -> None:
    """Titles and opening words of other pages are not this release."""
    teaser = (
        "Министерство проведет заседание, в котором приняли участие представители компаний, и расскажет..."
    )
    texts = [text for _, text in blocks_of(BODY, header, "Министр поручил починить дороги", teaser)]
    assert texts == [BODY.strip()]


def test_a_pointer_in_the_middle_hides_only_its_title() -> None:
    """Where whole paragraphs follow, the release goes on."""
    texts = [
        text for _, text in blocks_of(BODY, "Читайте также", "Министр поручил починить дороги", BODY, BODY)
    ]
    assert texts == [BODY.strip()] * 3


def test_titles_parted_from_the_text_by_furniture_are_teasers() -> None:
    """Titles below the share buttons are other pages'; a signature there is the release's."""
    lines = [BODY, "Поделиться: Facebook", "Пресс-служба акимата", "Министр поручил починить дороги"]
    assert [text for _, text in blocks_of(*lines)] == [BODY.strip(), "Пресс-служба акимата"]


def test_the_way_through_the_site_is_furniture_only_above_the_text() -> None:
    """Short parts between signs are breadcrumbs at the top and a table further down."""
    crumbs = "KOSTANAY REGION  |  Maslikhat  |  Budget"
    assert [text for _, text in blocks_of(crumbs, "Бюджет исполнен", BODY, crumbs, BODY)].count(crumbs) == 1


# --- against careful readers ------------------------------------------------------------------------


def golds() -> list[Path]:
    """Gold of the bundled corpus, and of real releases where they are."""
    return sorted([*CORPUS.glob("tests/corpus/gold/*.json"), *SHARED.glob("*/gold/*.json")])


@pytest.mark.parametrize("gold", golds(), ids=lambda path: path.stem)
def test_zones_and_sentences_agree_with_careful_readers(gold: Path) -> None:
    """Everything marked as furniture lies in furniture, everything else in text, and within one sentence."""
    truth = json.loads(gold.read_text(encoding="utf-8"))
    beside = [gold.parents[1] / f"{gold.stem}.txt", CORPUS / "app" / "corpus" / f"{gold.stem}.txt"]
    layout = split(read_document(next(path for path in beside if path.exists())))
    assert layout.document.text_sha256 == truth["document"]["text_sha256"]
    for entry in (entry for entries in truth.values() if isinstance(entries, list) for entry in entries):
        actions = [entry[key] for key in ("action", "deadline") if "start" in (entry.get(key) or {})]
        for place in [*entry.get("mentions", []), *actions]:
            span = Span(place["start"], place["end"])
            zones = {block.zone for block in layout.blocks if block.span.overlaps(span)}
            assert zones == {entry.get("zone", "text")}, span.of(layout.document.text)
            sentences = [found for found in layout.sentences if found.span.overlaps(span)]
            assert len(sentences) == 1, span.of(layout.document.text)


# --- time -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "«Слово. Дело» – сказал А. Сейтов. " * 2_000,
        "Слово " * 12_000,
        "Читайте также\nЗаголовок\n" * 2_500,
        "Поручения:\n– дело;\n" * 2_500,
        "Заголовок\n" * 7_000,
        "«" * 60_000,
        '"А." ' * 12_000,
        "." * 60_000,
        "1. " * 20_000,
        "a\xad\u200b" * 20_000,
    ],
    ids=lambda text: repr(text[:20]),
)
def test_time_grows_with_length_only(text: str) -> None:
    """Sixty thousand characters of any shape take seconds at most, not minutes."""
    started = time.process_time()
    layout_of(text)
    assert time.process_time() - started < 3
