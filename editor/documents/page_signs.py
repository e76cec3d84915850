"""The signs by which parts of a news page are known, in three languages, also where letters are damaged.

Damage is common: ӊ for ң, И in the place of any Kazakh letter, Latin letters that look Cyrillic. All patterns are
matched against text folded letter by letter, so that offsets stay the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from editor.articles.document import Dateline, Language, Script

_KAZAKH = "әғқңөұүһі"
_LATIN = ("äğıñöşūü", "áǵıńóúý")  # of the alphabets of 2021 and 2018, beside the English letters
_FEWEST_KAZAKH = 24  # one in so many letters of a Latin text that is Kazakh, at least
_MONTHS = re.findall(
    r"\w+",
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    " января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
)
ENGLISH_MONTHS = re.findall(
    r"\w+",
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec",
)
_LOOK_ALIKES = str.maketrans("aceopxyihtkmbӊҡҕ", "асеорхуіһткмвңқғ")

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^.\d\n]{1,39})\.\s+(?P<date>[^.\n–—]{3,30}?)(?:\.\s+(?P<agency>[^.\n–—]{1,60}?)|\.)?"
    r"(?P<separator>\s+[-–—]|[–—])\s*(?=\S)"
)
_HEADINGS = {
    "related": (
        "тақырып бойынша жаңалықтар",
        "тақырыпқа қатысты жаңалықтар",
        "ұқсас жаңалықтар",
        "осы тақырыпта",
        "тағы оқыңыз",
        "оқи отырыңыз",
        "сондай-ақ оқыңыз",
        "басқа жаңалықтар",
        "соңғы жаңалықтар",
        "новости по теме",
        "материалы по теме",
        "по теме",
        "ещё по теме",
        "еще по теме",
        "читайте также",
        "читать также",
        "читайте ещё",
        "читайте еще",
        "смотрите также",
        "похожие новости",
        "похожие статьи",
        "похожие материалы",
        "похожее",
        "другие новости",
        "последние новости",
        "новости партнёров",
        "новости партнеров",
        "related news",
        "related stories",
        "related articles",
        "related posts",
        "read also",
        "also read",
        "see also",
        "read more",
        "you may also like",
        "more news",
        "latest news",
        "recommended",
    ),
    "most_read": (
        "ең көп оқылғаны",
        "ең көп оқылған",
        "ең көп оқылғандар",
        "самое читаемое",
        "самые читаемые",
        "популярное",
        "популярные статьи",
        "популярные новости",
        "популярные материалы",
        "танымал",
        "танымал жаңалықтар",
        "most read",
        "most popular",
        "trending",
        "top stories",
    ),
    "comments": (
        "пікірлер",
        "пікір қалдыру",
        "комментарии",
        "комментарии читателей",
        "добавить комментарий",
        "оставить комментарий",
        "comments",
        "leave a comment",
        "add a comment",
    ),
}
_BYLINE_LABELS = r"(?:авторы?|мәтіні?|by|author|written by|дайындаған|подготовил[аи]?)"
BYLINE_LABEL = re.compile(rf"\A\s*{_BYLINE_LABELS}\s*[:–—]?\s+", re.IGNORECASE)
_LABEL_ALONE = re.compile(rf"{_BYLINE_LABELS}\s*:", re.IGNORECASE)
_LONGEST_NOTICE = 700
_LONGEST_CALL = 200


def fold(text: str) -> str:
    """Lower case, look-alike letters made Cyrillic; one character for each."""
    folded = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return folded.translate(_LOOK_ALIKES)


def _damaged(stem: str) -> str:
    """A pattern for a Cyrillic stem in which any Kazakh letter may have been lost."""
    return "".join(f"[{c}и\ufffd?]" if c in _KAZAKH else re.escape(c) for c in stem)


def _any_of(*stems: str) -> re.Pattern[str]:
    return re.compile("|".join(_damaged(fold(stem)) for stem in stems))


_HEADING_SIGNS = {kind: _any_of(*headings) for kind, headings in _HEADINGS.items()}
_MONTH = _any_of(*_MONTHS)
MONTH_SIGNS = [_any_of(month) for month in _MONTHS]
_LINK = _any_of("гиперсілтеме", "сілтеме жаса", "гиперссылк", "активная ссылк", "ссылка на", "hyperlink", "link to")
_USE = _any_of(
    "пайдалан",
    "көшіріп бас",
    "использован",
    "перепечатк",
    "цитирован",
    "reproduc",
    "republ",
    "use of",
    "using",
    " use ",
)
_DUTY = _any_of("міндетт", "обязател", "mandator", "required", "must", "obligat")
_RIGHT = _any_of("авторлы", "барлық құқық", "авторски", "все права", "copyright", "rights reserved")
_OWNER = _any_of("материал", "агентт", "агентств", "agency", "қорғалған", "защищен", "reserved", "content")
_SIGN = re.compile(r"©|\(c\)\s|\(с\)\s", re.IGNORECASE)
_CALL_ASKS = _any_of(
    "қате тап",
    "қатені бай",
    "нашли ошибк",
    "заметили ошибк",
    "увидели ошибк",
    "found a mistake",
    "found an error",
    "found a typo",
    "spotted a mistake",
    "spotted an error",
    "see a mistake",
)
_CALL_KEYS = re.compile(r"ctrl\s*\+\s*enter", re.IGNORECASE)
_CALL_NAMES = _any_of("қате", "белгіле", "ошиб", "опечат", "выдел", "error", "mistake", "typo", "select")


def find_dateline(text: str) -> tuple[Dateline, int, str] | None:
    """The dateline at the head of a paragraph, the offset where the text goes on, and the separator between them."""
    found = _DATELINE.match(text)
    if found is None or not _is_date(found["date"]):
        return None
    dateline = Dateline(found["place"].strip(), found["date"].strip(), (found["agency"] or "").strip())
    return dateline, found.end(), found["separator"].strip()


def _is_date(text: str) -> bool:
    """A day and a month, perhaps a year: «13 маусым», «5 марта 2018 года», "March 5"."""
    words = re.findall(r"\w+", text)
    days = [word for word in words if word.isdecimal() and 1 <= int(word) <= 31]
    return 2 <= len(words) <= 4 and bool(days) and any(_is_month(word) for word in words)


def _is_month(word: str) -> bool:
    if word.lower() in ENGLISH_MONTHS:
        return True
    return _MONTH.fullmatch(fold(word)) is not None


def furniture_kind(text: str) -> str:
    """The kind of furniture that a line opens: report_call, related, most_read; "" for a line of the article."""
    if len(text) > _LONGEST_CALL:
        return ""
    line = fold(text.strip())
    if (_CALL_KEYS.search(text) and _CALL_NAMES.search(line)) or (
        _CALL_ASKS.search(line) and line.endswith(("?", "!"))
    ):
        return "report_call"
    bare = line.strip(' \t:.!?»«"')
    return next((kind for kind, signs in _HEADING_SIGNS.items() if signs.fullmatch(bare)), "")


def is_byline_label(text: str) -> bool:
    """«Автор:» and no name after it."""
    return _LABEL_ALONE.fullmatch(text.strip()) is not None


def is_notice(text: str, *, sure: bool) -> bool:
    """Whether a last paragraph is the attribution notice. Without `sure` it must speak of a link and demand it."""
    if len(text) > _LONGEST_NOTICE:
        return False
    folded = fold(text)
    link, use, duty, right, owner = (bool(sign.search(folded)) for sign in (_LINK, _USE, _DUTY, _RIGHT, _OWNER))
    if link and duty and (use or right):
        return True
    if not sure:
        return False
    return (link and (use or duty or right)) or (right and owner) or (bool(_SIGN.search(text)) and len(text) < 200)


def is_notice_tail(text: str) -> bool:
    """A short last line that can only belong to a notice above it: «© Kazakhstan Today, 2018»."""
    return len(text) < 200 and bool(_SIGN.search(text))


def tell_language(text: str) -> Language:
    """By letters: Kazakh has nine that Russian lacks, and alphabets of its own in other scripts; English has none of
    them. Empty text is Kazakh, the house's own.
    """
    if tell_script(text) != "cyrillic":
        return "kk"
    lowered = text.lower()
    latin = sum("a" <= c <= "z" for c in lowered)
    cyrillic = sum("а" <= c <= "я" or c in "ёәғқңөұүһіӊ" for c in lowered)
    kazakh = sum(c in "әғқңөұүһіӊ" for c in lowered)
    if not cyrillic:
        return "en" if latin else "kk"
    if latin > cyrillic * 2:
        return "en"
    # In Kazakh about one letter in seven is its own; one in fifty is a Russian text with Kazakh names.
    return "kk" if kazakh * 20 >= cyrillic else "ru"


def tell_script(text: str) -> Script:
    """What a Kazakh text is written in, by its letters; Cyrillic where they do not say.

    About one letter in eight is one that a Kazakh alphabet has beside the English ones; an English text has them in
    foreign names alone, and not all of one alphabet.
    """
    counts = Counter(unicodedata.normalize("NFC", text).lower())
    cyrillic, arabic = (
        sum(n for c, n in counts.items() if first <= c <= last) for first, last in ("\u0400\u052f", "\u0600\u06ff")
    )
    of_2021, of_2018 = (sum(counts[c] for c in letters) for letters in _LATIN)
    latin = sum(n for c, n in counts.items() if "a" <= c <= "z" or c in "".join(_LATIN))
    if arabic > cyrillic + latin:
        return "arabic"
    if latin > cyrillic and max(of_2021, of_2018) * _FEWEST_KAZAKH >= latin:
        return "latin" if of_2021 >= of_2018 else "latin-2018"
    return "cyrillic"
