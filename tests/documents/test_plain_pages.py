"""Pages as a reader copied them, in the form of a real agency's page, in three languages and made-up words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.articles.document import Dateline
from editor.documents import Imported, read_file

PAGES = {
    "kk": """13.06.2018, 18:13 4100
Семейде жаңа көпір ашылды
Ертіс үстіндегі көпір бүгін пайдалануға берілді.
Семей. 13 маусым. Дала ақпарат - Ертіс үстіндегі көпір бүгін пайдалануға берілді. Оның ұзындығы мың метр.
"Көпірді төрт жыл күттік", - деді қала тұрғыны.
Құрылыс мерзімінен бұрын аяқталды.
Ақпаратты пайдаланған жағдайда Дала ақпарат агенттігіне гиперсілтеме жасау міндетті. Авторлық құқық қорғалған.
Қате таптыңыз ба? Оны белгілеп, Ctrl+Enter басыңыз
Тақырып бойынша жаңалықтар
Өзен тасыды
Жол жөнделді
Ең көп оқылғаны
Қар жауды
""",
    "ru": """13.06.2018, 18:13 4 100
В Семее открыли новый мост
Мост через Иртыш сегодня принял первые машины.
Семей. 13 июня. Степные вести — Мост через Иртыш сегодня принял первые машины. Его длина — тысяча метров.
«Мы ждали его четыре года», — сказал житель города.
Строительство закончили раньше срока.
При использовании информации гиперссылка на агентство Степные вести обязательна. Авторские права защищены.
Нашли ошибку? Выделите её и нажмите Ctrl+Enter
Новости по теме
Река вышла из берегов
Дорогу отремонтировали
Самое читаемое
Выпал снег
""",
    "en": """13.06.2018 18:13
New bridge opens in Semey
The bridge over the Irtysh took its first cars today.
Semey. June 13. Steppe News - The bridge over the Irtysh took its first cars today. It is a thousand metres long.
"We waited for it for four years," a resident said.
Construction ended ahead of time.
A hyperlink to the Steppe News agency is required when you use this information. Copyright reserved.
Found a mistake? Select it and press Ctrl+Enter
Related news
River leaves its banks
Road mended
Most read
Snow falls
""",
}


def read(folder: Path, text: str, encoding: str = "utf-8") -> Imported:
    file = folder / "бет.txt"
    file.write_bytes(text.encode(encoding))
    return read_file(file)


@pytest.mark.parametrize("language", PAGES)
def test_every_field_of_a_copied_page_is_recognised(tmp_path: Path, language: str) -> None:
    imported = read(tmp_path, PAGES[language])
    document, lines = imported.document, PAGES[language].splitlines()
    assert document.language == language
    assert imported.published_at == datetime(2018, 6, 13, 12, 13, tzinfo=UTC)
    assert imported.views == (None if language == "en" else 4100)
    assert (document.headline, document.lead) == (lines[1], lines[2])
    assert isinstance(document.dateline, Dateline)
    assert lines[3].startswith(document.dateline.text)
    assert [block.text for block in document.blocks] == [
        lines[3][lines[3].index(lines[2]) :],
        lines[4],
        lines[5],
    ]
    assert document.notice is not None
    assert document.notice.text == lines[6]
    assert [(item.kind, item.text) for item in document.furniture] == [
        ("report_call", lines[7]),
        ("related", "\n".join(lines[8:11])),
        ("most_read", "\n".join(lines[11:13])),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "kz1048"])
def test_a_page_in_another_encoding_is_the_same_page(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, PAGES["kk"], encoding).document.headline == "Семейде жаңа көпір ашылды"
    assert read(tmp_path, PAGES["kk"], encoding).document.language == "kk"


def test_windows_line_ends_and_empty_lines_between_paragraphs_change_nothing(tmp_path: Path) -> None:
    plain = read(tmp_path, PAGES["ru"]).document
    other = read(tmp_path, PAGES["ru"].replace("\n", "\r\n\r\n")).document
    assert [block.text for block in other.blocks] == [block.text for block in plain.blocks]
    assert (other.headline, other.lead, other.notice) == (plain.headline, plain.lead, plain.notice)
