"""Language and script by document; other languages are refused only when they are clear."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tapsyrma.loaders.read.document import read_text
from tapsyrma.loaders.read.language import Tongue, identify
from tapsyrma.loaders.read.refusal import Refusal
from tapsyrma.ontology.errors import InputError

from .releases import ENGLISH, KAZAKH, RUSSIAN

SHARED = Path(os.environ.get("TAPSYRMA_SHARED", Path(__file__).parents[3] / "shared"))

KAZAKH_2018 = (
    "Densaýlyq saqtaý mınıstri jyl boıy elde jańa aýrýhanalar ashylǵanyn aıtty. Ol oblys ákimderine "
    "baǵdarlamany jyl sońyna deıin oryndaýdy tapsyrdy."
)
KAZAKH_2021 = (
    "Densaulyq saqtau ministrı jyl boiy elde jaña auruhanalar aşylğanyn aitty. Ol oblys äkımderıne "
    "bağdarlamany jyl soñyna deiın oryndaudy tapsyrdy."
)
KAZAKH_2017 = (
    "Densay'lyq saqtay' ministri jyl boi'y elde jan'a ay'ry'hanalar ashylg'anyn ai'tty. Ol oblys "
    "a'kimderine bag'darlamany jyl son'yna dei'in oryndaudy tapsyrdy."
)
KAZAKH_BARE = (
    "Densaulyq saqtau ministri jyl boiy elde jana auruhanalar ashylganyn aitty. Ol oblys akimderine "
    "bagdarlamany jyl sonyna deiin oryndaudy tapsyrdy."
)
KAZAKH_TYPED_ON_A_RUSSIAN_KEYBOARD = (
    "Денсаулык сактау министри жыл бойы елде жана ауруханалар ашылганын айтты. Ол облыс акимдерине "
    "багдарламаны жыл сонына дейин орындауды тапсырды."
)
HEADLINES_IN_UKRAINIAN = (
    "У Запоріжжі тиждень заблокована робота міської ради. Більшість політсил відсутність на засіданнях "
    "пояснили неможливістю проведення їх без секретаря міської ради."
)
HUNGARIAN = (
    "Az egészségügyi miniszter közölte, hogy az év során új kórházak nyíltak az országban. Megbízta továbbá "
    "a régiók vezetőit, hogy az év végéig biztosítsák a program végrehajtását."
)
NAMES_IN_RUSSIAN = (
    "Ғани Бейсембаев и Әлихан Смайылов посетили «Қазақстан темір жолы» и АО «НК «ҚТЖ», где обсудили "
    "программу «Нұрлы жол»."
)


@pytest.mark.parametrize(
    ("text", "language", "script"),
    [
        (KAZAKH, "kk", "Cyrl"),
        (RUSSIAN, "ru", "Cyrl"),
        (ENGLISH, "en", "Latn"),
        (KAZAKH_2018, "kk", "Latn"),
        (KAZAKH_2021, "kk", "Latn"),
        (KAZAKH_2017, "kk", "Latn"),
        (KAZAKH_BARE, "kk", "Latn"),
        (KAZAKH_TYPED_ON_A_RUSSIAN_KEYBOARD, "kk", "Cyrl"),
        (NAMES_IN_RUSSIAN, "ru", "Cyrl"),
        ("Облыс әкімі тапсырма берді", "kk", "Cyrl"),
        ("Аким поручил навести порядок", "ru", "Cyrl"),
        ("26 December 2024", "en", "Latn"),
    ],
)
def test_our_languages_are_told_apart(text: str, language: str, script: str) -> None:
    """Kazakh is known in both scripts and all its spellings, and names do not make a text Kazakh."""
    found = identify(text)
    assert (found.language, found.script) == (language, script)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Ukrainian",
            "Він доручив керівникам областей, щоб програма, яка є у плані, була виконана до кінця року.",
        ),
        (
            "Belarusian",
            "Ён даручыў кіраўнікам, каб праграма, якія быў у плане, была выканана, што таксама важна.",
        ),
        (
            "Bulgarian",
            "Министърът съобщи, че през годината са открити болници, които ще работят и за хората.",
        ),
        ("Serbian", "Министар је рекао да су болнице које се граде за све грађане и да ће бити отворене."),
        (
            "Kyrgyz",
            "Министр өлкөдө жаңы ооруканалар ачылганын айтты, бул иш жыл аягына чейин керек экен деп.",
        ),
        ("Tatar", "Министр илдә яңа хастаханәләр ачылуын әйтте, бу эш һәм башка эш ел ахырына кадәр булган."),
        ("Uzbek", "Вазир ҳокимларга бу дастур ва янги режа бўйича ишлар учун топшириқ берди, ҳар икки йил."),
        (
            "Uzbek",
            "Vazir hokimlarga bu dastur va yangi reja boyicha ishlar uchun topshiriq berdi, har ikki yil.",
        ),
        ("Turkish", "Bakan, yeni hastanelerin bu yıl içinde açıldığını ve çok daha iyi olduğunu bildirdi."),
        (
            "Azerbaijani",
            "Nazir bu il ölkədə yeni xəstəxanaların açıldığını və çox daha yaxşı olduğunu bildirdi.",
        ),
        ("German", "Der Minister sagte, dass die Krankenhäuser im Land nicht von der Region bezahlt werden."),
        ("French", "Le ministre a annoncé que les hôpitaux de la région sont dans le plan pour cette année."),
    ],
)
def test_another_language_is_refused_by_its_name(name: str, text: str) -> None:
    """A text in a language that is not ours is not read as if it were."""
    with pytest.raises(Refusal, match=f"^language not ours: {name}$"):
        identify(text)


@pytest.mark.parametrize(
    "text",
    [
        HEADLINES_IN_UKRAINIAN,
        "部长表示，今年全国新开了多家医院。",
        "მინისტრმა განაცხადა, რომ ახალი საავადმყოფოები გაიხსნა.",
        HUNGARIAN,
        "1 204 + 33 = 1 237",
    ],
)
def test_a_text_without_familiar_words_is_refused(text: str) -> None:
    """Another script, an unknown language or no words at all: nothing is guessed."""
    with pytest.raises(Refusal, match=r"language not ours|no words"):
        identify(text)


def test_site_furniture_does_not_decide_the_language() -> None:
    """A short Kazakh release on a Russian site is Kazakh."""
    release = "Облыс әкімі аудан әкімдеріне мектептерді 1 қыркүйекке дейін жөндеп бітіруді тапсырды."
    teasers = "\n".join(["Последние новости", *["Министр поручил ускорить ремонт дорог в регионе"] * 9])
    assert read_text(f"{release}\n\n{teasers}").language == "kk"


def test_a_refused_text_names_its_path() -> None:
    """A text in hand is refused like a file."""
    with pytest.raises(InputError, match=r"^a\.txt: language not ours: German$"):
        read_text("Der Minister sagte, dass die Häuser nicht von der Region sind.", path="a.txt")


@pytest.mark.skipif(
    not (SHARED / "press").is_dir(), reason="real news is not here; set TAPSYRMA_SHARED to its folder"
)
@pytest.mark.parametrize(
    ("name", "expected"), [("ru", Tongue("ru", "Cyrl")), ("kk_latn", Tongue("kk", "Latn"))]
)
def test_real_news_is_known_without_exception(name: str, expected: Tongue) -> None:
    """Every article of two sites is in the language of its site."""
    with (SHARED / "press" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        assert {identify(json.loads(line)["text"]) for line in lines} == {expected}
