"""A numbered list that begins at another number than 1 keeps it, wherever it comes from and wherever it goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fromstring

from editor.articles.comparison import compare
from editor.articles.document import MOST_START, Block, Document, ListItem, Paragraph
from editor.articles.serialisation import dumps, loads
from editor.documents import ExportMeta, export, read_file
from editor.documents.clipboard import Pasted, from_html
from editor.documents.html import body_html
from editor.documents.imported import Piece
from editor.documents.list_numbers import ListNumbers, settled
from editor.documents.markdown import markdown
from editor.documents.plain_text import plain_text

Shown = list[tuple[str, int | None]]


def item(content: str, start: int | None = None, depth: int = 0, *, ordered: bool = True) -> ListItem:
    return ListItem(content=content, start=start, depth=depth, ordered=ordered)


def starts(document: Document | Pasted) -> Shown:
    """The items with what each says of its number."""
    return [(block.content, block.start) for block in document.blocks if isinstance(block, ListItem)]


def numbers(blocks: list[Block]) -> list[int]:
    counted = ListNumbers()
    return [counted.next(block) for block in blocks]


@st.composite
def texts(draw: st.DrawFn) -> list[Block]:
    """Items of every kind and depth, and paragraphs that end a list."""
    number = st.none() | st.integers(0, 4)
    kinds = st.builds(item, st.just("x"), number, st.integers(0, 2), ordered=st.booleans())
    return draw(st.lists(kinds | st.builds(Paragraph, content=st.just("y")), max_size=12))


@given(texts())
def test_leaving_out_what_counting_says_changes_no_number(blocks: list[Block]) -> None:
    kept = [piece.block for piece in settled(map(Piece, blocks))]
    assert numbers(kept) == numbers(blocks)
    assert [piece.block for piece in settled(map(Piece, kept))] == kept


@given(texts())
def test_items_that_all_say_their_number_become_lists_that_say_where_they_begin(blocks: list[Block]) -> None:
    counted = ListNumbers()
    told = []
    for block in blocks:
        number = counted.next(block)
        told.append(item("x", number, block.depth) if isinstance(block, ListItem) and block.ordered else block)
    kept = [piece.block for piece in settled(map(Piece, told))]
    assert numbers(kept) == numbers(blocks)


@given(texts())
def test_a_browser_shows_the_numbers_that_the_program_counts(blocks: list[Block]) -> None:
    shown = []
    for node in fromstring(f"<div>{body_html(Document(blocks=tuple(blocks)))}</div>").iter("li"):
        around = node.getparent()
        assert around is not None
        place = [child for child in around if child.tag == "li"].index(node)
        shown.append(int(around.get("start", "1")) + place if around.tag == "ol" else 0)
    pairs = zip(blocks, numbers(blocks), strict=True)
    assert shown == [number if block.ordered else 0 for block, number in pairs if isinstance(block, ListItem)]


def test_a_text_from_before_reads_as_it_did_and_is_stored_as_it_was() -> None:
    before = Document(blocks=(ListItem("a", None, "бір", ordered=True),))
    assert "start" not in dumps(before)
    after = Document(blocks=(ListItem("a", None, "үш", ordered=True, start=3),))
    assert loads(dumps(after)) == after


def test_every_form_shows_the_number() -> None:
    document = Document(blocks=(item("үш", 3), item("төрт"), item("ішкі", 7, 1), item("бес"), item("қайта", 1)))
    assert plain_text(document) == "3. үш\n4. төрт\n  7. ішкі\n5. бес\n1. қайта\n"
    assert markdown(document) == "3. үш\n4. төрт\n\n    7. ішкі\n5. бес\n1) қайта\n"
    html = body_html(document)
    assert [part.partition(">")[0] for part in html.split("<ol")[1:]] == [' start="3"', ' start="7"', ' start="1"']


def test_bullets_have_no_number() -> None:
    document = Document(blocks=(item("белгі", 3, ordered=False),))
    assert "start" not in body_html(document)
    assert plain_text(document) == "• белгі\n"


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<ol start=3><li>үш<li>төрт</ol>", [("үш", 3), ("төрт", None)]),
        ("<ol><li>бір<li value=5>бес<li>алты</ol>", [("бір", None), ("бес", 5), ("алты", None)]),
        ("<ol start=1><li>бір</ol><ol start=2><li>екі</ol>", [("бір", None), ("екі", None)]),
        ("<ol><li>бір</ol><p>ара</p><ol start=2><li>екі</ol>", [("бір", None), ("екі", 2)]),
        ("<ol start=3><li>үш<ol><li>ішкі</ol><li>төрт</ol>", [("үш", 3), ("ішкі", None), ("төрт", None)]),
        ("<ol start=3></ol><ul><li>белгі</ul>", [("белгі", None)]),
        ("<ul start=3><li value=4>белгі</ul>", [("белгі", None)]),
        (f"<ol start={MOST_START + 1}><li>бір</ol>", [("бір", None)]),
        ("<ol start=-2><li>бір</ol><ol start='бес'><li>екі</ol>", [("бір", None), ("екі", None)]),
    ],
)
def test_a_page_says_where_its_lists_begin(html: str, found: Shown) -> None:
    assert starts(from_html(html)) == found


def test_a_list_of_word_on_the_clipboard_keeps_the_numbers_that_word_counted() -> None:
    html = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body>"
    for level, sign, words in ((1, "3.", "үш"), (2, "a)", "әріп"), (1, "4.", "төрт"), (1, "1.", "қайта")):
        html += (
            f"<p class=MsoListParagraph style='mso-list:l1 level{level} lfo1'><![if !supportLists]>"
            f"<span style='mso-list:Ignore'>{sign}<span>&nbsp;</span></span><![endif]>{words}</p>"
        )
    assert starts(from_html(html)) == [("үш", 3), ("әріп", None), ("төрт", None), ("қайта", 1)]


def _read(folder: Path, name: str, data: bytes) -> Shown:
    file = folder / name
    file.write_bytes(data)
    return starts(read_file(file, "kk").document)


def test_a_markdown_file_keeps_them(tmp_path: Path) -> None:
    text = "# Т\n\nБасы.\n\n3. үш\n4. төрт\n\n1) қайта\n\nара\n\n2) екі\n"
    found = [("үш", 3), ("төрт", None), ("қайта", 1), ("екі", 2)]
    assert _read(tmp_path, "a.md", text.encode()) == found


def test_a_rich_text_keeps_the_numbers_that_its_program_wrote(tmp_path: Path) -> None:
    lists = rb"{\*\listtable{\list{\listlevel\levelnfc0}\listid1}}{\*\listoverridetable{\listoverride\listid1\ls1}}"
    items = b"".join(rb"{\listtext\tab %d.\tab}\ls1\ilvl0 word%d\par " % (n, n) for n in (3, 4))
    text = rb"{\rtf1\ansi" + lists + rb"Head\par\par Text.\par " + items + b"}"
    assert _read(tmp_path, "a.rtf", text) == [("word3", 3), ("word4", None)]


def test_a_word_file_keeps_them_at_every_depth(tmp_path: Path) -> None:
    blocks = (
        Paragraph(content="Басы."),
        item("үш", 3),
        item("ішкі", 0, 1),
        item("тағы", None, 1),
        item("төрт"),
        item("қайта", 1),
        Paragraph(content="Арасы."),
        item("екі", 2),
        item("үш те"),
    )
    document = Document("kk", "Тақырып", blocks=blocks)
    wished = starts(document)
    assert _read(tmp_path, "a.docx", export(document, "word", ExportMeta())) == wished


def test_a_new_first_number_is_a_change_of_the_item() -> None:
    old, new = (Document(blocks=(ListItem("a", None, "үш", ordered=True, start=n),)) for n in (None, 3))
    (row,) = compare(old, new)
    assert [(change.name, change.before, change.after) for change in row.changes] == [("start", None, 3)]
