"""Markdown files: CommonMark with tables, a head of fields, notes; what is no Markdown stays text."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import Image, ListItem, Mark, Paragraph, Quote
from editor.documents import Imported, read_file
from editor.errors import UserMistake
from tests.documents.test_clipboard import line


def read(folder: Path, text: str | bytes) -> Imported:
    file = folder / "хабар.md"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(file)


def outline(imported: Imported) -> list[str]:
    return [line(block) for block in imported.document.blocks]


def test_every_construct_keeps_its_structure(tmp_path: Path) -> None:
    text = """# Көпір ашылды

**Ертіс үстіндегі көпір ашылды.**

Бірінші **қалың** *қиғаш* [сілтеме](https://a.kz/қала "x") сөз.\\
Екінші жол.

## Бөлім

1. бір
2. екі
    - ішкі

> Дәйексөз

| А | Б |
|---|---|
| 1 | 2 |

---

![Көпір](media/kopir.jpg)
"""
    imported = read(tmp_path, text)
    assert (imported.document.headline, imported.document.lead) == ("Көпір ашылды", "Ертіс үстіндегі көпір ашылды.")
    assert outline(imported) == [
        "Бірінші **қалың** *қиғаш* [сілтеме](https://a.kz/қала) сөз.⏎Екінші жол.",
        "## Бөлім",
        "1. бір",
        "1. екі",
        "  - ішкі",
        "> Дәйексөз",
        "| А | Б |\n| 1 | 2 |",
        "---",
        "![Көпір]",
    ]
    (image,) = [block for block in imported.document.blocks if isinstance(block, Image)]
    assert image.source == "kopir.jpg"


@pytest.mark.parametrize("title", ["title", "Title", "headline"])
def test_the_head_of_a_file_fills_the_fields(tmp_path: Path, title: str) -> None:
    text = (
        f'---\n{title}: "Көпір ашылды"\nauthor: Айгүл Серікова\ndescription: Лид осында\nlayout: post\n---\n\nМәтін.\n'
    )
    document = read(tmp_path, text).document
    assert (document.headline, document.byline, document.lead) == ("Көпір ашылды", "Айгүл Серікова", "Лид осында")
    assert document.text == "Мәтін."


def test_a_line_of_hyphens_is_no_head(tmp_path: Path) -> None:
    document = read(tmp_path, "---\nСөйлем бірінші.\n\nСөйлем: екінші.\n---\n").document
    assert "Сөйлем бірінші." in f"{document.headline} {document.text}"


def test_notes_become_numbers_each_with_its_words(tmp_path: Path) -> None:
    imported = read(tmp_path, "# Т\n\nБір[^a] екі[^b].\n\n[^a]: Бірінші ескерту.\n[^b]: Екінші *ескерту*.\n")
    assert outline(imported) == ["Бір[1] екі[2].", "[1] Бірінші ескерту.", "[2] Екінші *ескерту*."]


def test_a_note_within_code_is_code(tmp_path: Path) -> None:
    assert "[^a]" in read(tmp_path, "# Т\n\n```\nx[^a]\n```\n").document.text


def test_html_in_a_file_goes_through_the_allow_list(tmp_path: Path) -> None:
    text = "# Т\n\nСөз <script>alert(1)</script><b onclick='x'>қалың</b> <a href='javascript:x'>бос</a>\n"
    (block,) = read(tmp_path, text).document.blocks
    assert isinstance(block, Paragraph)
    assert block.content == "Сөз қалың бос"
    assert block.marks == (Mark(4, 9, "bold"),)


def test_a_file_in_the_russian_code_page_is_read_and_said(tmp_path: Path) -> None:
    imported = read(tmp_path, "# Заголовок\n\nТекст новости о новом мосте через реку.\n".encode("cp1251"))
    assert imported.document.headline == "Заголовок"
    assert imported.changed == ["the encoding is not named in the file; it reads as Windows-1251"]


def test_a_quotation_in_a_list_and_a_list_in_a_quotation_keep_their_words(tmp_path: Path) -> None:
    document = read(tmp_path, "# Т\n\n- бір\n\n  > ішкі дәйексөз\n\n> - тізім\n> - екі\n").document
    assert document.text.split() == ["бір", "ішкі", "дәйексөз", "тізім", "екі"]
    assert {type(block) for block in document.blocks} <= {ListItem, Quote}


@pytest.mark.parametrize("text", ["> " * 500 + "терең", "- " * 500 + "терең", "  " * 3000 + "- терең"])
def test_nesting_without_end_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(UserMistake) as caught:
        read(tmp_path, text)
    assert caught.value.code == "markdown_too_deep"


@pytest.mark.parametrize("part", ["*", "[", "![", "`", "<", "_a", "**a", "[a](", "&#x"])
def test_no_run_of_signs_takes_more_than_its_length_would(tmp_path: Path, part: str) -> None:
    def taken(times: int) -> float:
        start = time.process_time()
        read(tmp_path, "# Т\n\nсөз " + part * times)
        return time.process_time() - start

    taken(100)
    assert taken(8_000) < 40 * max(taken(1_000), 0.005)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="аб *_#>-+1.)[](){}|`~\\!&<\n^:", max_size=120))
def test_no_word_of_any_text_is_lost(text: str) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        try:
            document = read(Path(folder), f"# Тақырып\n\nбас\n\n{text}").document
        except UserMistake:
            return
    letters = "".join(c for c in f"{document.headline}{document.lead}{document.text}" if c in "аб")
    written = "".join(c for c in f"Тақырыпбас{text}" if c in "аб")
    if "](" not in text and "<" not in text and "[" not in text and "`" not in text and "~" not in text:
        assert letters == written


def test_boxes_to_tick_are_boxes(tmp_path: Path) -> None:
    assert outline(read(tmp_path, "# Тізім\n\n- [x] бітті\n- [ ] қалды\n\n1. [X] үш\n\n[x] мәтін")) == [
        "- ☒ бітті",
        "- ☐ қалды",
        "1. ☒ үш",
        "[x] мәтін",
    ]
