"""A text of an old Kazakh font that no table knows is mended by itself: its own words break the cipher."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import Document, Paragraph
from editor.articles.findings import apply_findings
from editor.language import Proofreader, TextContext, safe_findings
from editor.language.font_places import LOST, find_places, mended, tokens
from editor.language.misread import MisreadCheck

TEXT = (
    "Қазақстан Республикасының Үкіметі ғылым мен білімге көңіл бөледі. Ғалымдар жаңа өнімдерді көрсетті, олардың көбі"
    " ауыл шаруашылығына қажет. Өңірлердегі мектептер мен ұйымдар қаржыны уақытында алды, ал әкімдік жұмысты бақылайды."
    " Әр ауданда үш жаңа мектеп салынды, оларға жаңа құралдар әкелінді. Қала тұрғындары өз ұсыныстарын айтты, ұсыныстар"
    " қажет. Үлкен үйлер салынып жатыр, үйлердің бағасы өсті. Өткен жылы өзен суы көтерілді. Әнші жаңа әндер айтты."
)
FOREIGN = "ђљњћќўџѓєѕјґ"
LATIN = "öäüåçñéèìôõúùøæãâêë"
SIGNS = "¤¦§†‡±‰µ¬®°"


def drawn(text: str, places: dict[str, str]) -> str:
    """As a font with these places has it: letter to sign, capitals to the sign's capital."""
    signs = {**places, **{letter.upper(): sign.upper() for letter, sign in places.items() if len(sign.upper()) == 1}}
    return "".join(signs.get(letter, letter) for letter in text)


def fixed(text: str, context: TextContext) -> str:
    for issue in reversed(list(MisreadCheck().examine(text, context))):
        assert issue.safe
        text = text[: issue.start] + issue.suggestions[0] + text[issue.end :]
    return text


@pytest.mark.parametrize("pool", [FOREIGN, LATIN, SIGNS, "qwrsdfgjlzvn"], ids=["Serbian", "accents", "signs", "keys"])
@settings(max_examples=25)
@given(st.data())
def test_wherever_a_font_drew_its_letters_what_is_mended_is_right(
    pool: str, kazakh: TextContext, data: st.DataObject
) -> None:
    signs = data.draw(st.lists(st.sampled_from(pool), min_size=len(LOST) - 2, max_size=len(LOST) - 2, unique=True))
    places = dict(zip("әғқңөұү", signs, strict=True))
    back = fixed(drawn(TEXT, places), kazakh)
    differing = sum(a != b for a, b in zip(back.lower(), TEXT.lower(), strict=True))
    damage = sum(a != b for a, b in zip(drawn(TEXT, places).lower(), TEXT.lower(), strict=True))
    for now, was, meant in zip(back.split(), drawn(TEXT, places).split(), TEXT.split(), strict=True):
        assert now.lower() in (was.lower(), meant.lower())
    assert differing <= damage * 0.2


def test_letters_on_russian_places_are_mended_and_rare_letters_that_are_right_stay(kazakh: TextContext) -> None:
    wrong = drawn(TEXT, {"қ": "щ", "ң": "ъ"}) + " Цирк келді, экран орнатылды, объект салынды."
    back = fixed(wrong, kazakh)
    assert back.endswith("Цирк келді, экран орнатылды, объект салынды.")
    assert "Қазақстан" in back
    assert "щ" not in back


def test_the_code_points_are_told(kazakh: TextContext) -> None:
    issues = list(MisreadCheck().examine(drawn(TEXT, {"қ": "љ", "ғ": "џ", "ө": "њ"}), kazakh))
    assert issues[0].reason == "word_of_font"
    assert issues[0].values == {"found": "Љ U+0409, љ U+0459", "wanted": "Қ U+049A, қ U+049B"}
    assert issues[0].suggestions == ("Қазақстан",)


def test_signs_without_case_are_capital_where_the_word_is() -> None:
    assert mended("¤АЗА¤СТАН", {"¤": "қ"}) == "ҚАЗАҚСТАН"
    assert mended("жа§а", {"§": "ң"}) == "жаңа"


@pytest.mark.parametrize(
    "right",
    [
        TEXT,
        "Ћирилица је писмо, рекао је Ђорђе Његош. Њему је Ђорђевић љубазно одговорио, ћутећи, и џак је однео.",
        "Українська мова має літери ї, є, ґ: їжак, єдність, ґудзик, з'їзд, об'єднання, Київ, Європа, аґрус.",
        "Объект съёмки: подъезд, объявление, разъезд, съезд, щётка, щенок, площадь, плащ, эхо, этаж, цель.",
        "Café, naïve, Müller, Ñandú, señor, crème brûlée, smörgåsbord, Århus, Łódź",
        "Iфон, Kаспи, Tелеграм, Oлжас, Pысты, Cауле, Aйгүл, Eрлан",
    ],
    ids=["Kazakh", "Serbian", "Ukrainian", "Russian", "accents", "look-alikes"],
)  # fmt: skip
def test_what_is_no_font_is_left_alone(right: str, kazakh: TextContext) -> None:
    assert [issue for issue in MisreadCheck().examine(right, kazakh) if issue.reason == "word_of_font"] == []


def test_few_words_prove_nothing() -> None:
    few = "љала љазаљ љыз"
    assert find_places([word for _, word in tokens(few)], lambda word: True) == {}


def test_an_article_of_such_a_font_is_mended_as_a_whole(proofreader: Proofreader) -> None:
    places = {"қ": "љ", "ғ": "џ", "ө": "њ", "ң": "ћ", "ұ": "ђ"}
    document = Document(blocks=tuple(Paragraph(str(number), content=drawn(TEXT, places)) for number in range(3)))
    fixed_document, _ = apply_findings(document, safe_findings(proofreader.check(document)))
    for block in fixed_document.blocks:
        assert "Қазақстан Республикасының" in block.text
        assert not set("љџњћ") & set(block.text)
