"""Comparison word by word: what it shows is exactly the two texts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.comparison import Change, Row, Segment, Tally, compare, tally, word_difference
from editor.articles.document import Cell, Dateline, Document, Heading, Image, Mark, Notice, Paragraph, Table

WORDS = st.lists(st.sampled_from(["Астана", "хабы", " ", "теӊ", ",", "«", "13", "\u00a0", "\n"]), max_size=12).map(
    "".join
)


@given(WORDS, WORDS)
def test_the_segments_are_the_two_texts(old: str, new: str) -> None:
    segments = word_difference(old, new)
    assert "".join(part.text for part in segments if part.kind != "added") == old
    assert "".join(part.text for part in segments if part.kind != "removed") == new


@given(WORDS)
def test_equal_texts_show_no_change(text: str) -> None:
    assert all(part.kind == "same" for part in word_difference(text, text))


def test_a_mended_word_is_the_only_thing_that_changed() -> None:
    segments = word_difference("Бұл теӊ шешім.", "Бұл тең шешім.")
    assert [(part.kind, part.text) for part in segments] == [
        ("same", "Бұл "),
        ("removed", "теӊ"),
        ("added", "тең"),
        ("same", " шешім."),
    ]


def test_blocks_are_paired_by_their_ids() -> None:
    one, two, three = (Paragraph(name, content=name) for name in ("one", "two", "three"))
    old = Document(headline="h", blocks=(one, two))
    new = replace(old, blocks=(replace(one, content="one!"), three))
    rows = {row.block: row.kind for row in compare(old, new) if row.field == "body"}
    assert rows == {"one": "changed", "two": "removed", "three": "added"}


def test_an_empty_paragraph_that_was_put_in_is_shown_as_nothing_lost() -> None:
    old = Document(blocks=(Paragraph("one", content="Бір."),))
    new = replace(old, blocks=(*old.blocks, Paragraph("two")))
    assert [row.block for row in compare(old, new)] == ["one", "two"]


def paragraph(key: str, seed: int, words: int = 12) -> Paragraph:
    """A paragraph that has no word of another one."""
    return Paragraph(key, content=" ".join(f"сөз{seed}т{number}" for number in range(words)) + ".")


ONE, TWO, THREE, FOUR = (paragraph(f"p{number}", number) for number in range(4))
FOUR_BLOCKS = Document(headline="h", blocks=(ONE, TWO, THREE, FOUR))


def body(old: Document, new: Document) -> list[Row]:
    """The rows of the body."""
    return [row for row in compare(old, new) if row.field == "body"]


def test_a_paragraph_that_moved_is_shown_as_moved_and_nothing_else_is() -> None:
    rows = body(FOUR_BLOCKS, replace(FOUR_BLOCKS, blocks=(TWO, THREE, FOUR, ONE)))
    assert [(row.block, row.kind) for row in rows] == [
        ("p0", "moved_away"),
        ("p1", "same"),
        ("p2", "same"),
        ("p3", "same"),
        ("p0", "moved_here"),
    ]
    assert (rows[-1].old_place, rows[-1].new_place) == (1, 4)
    assert not rows[-1].is_edited
    assert tally(rows) == Tally(changed=0, added=0, removed=0, moved=1)


def test_a_paragraph_that_moved_and_was_edited_shows_its_words() -> None:
    edited = replace(ONE, content=ONE.content.replace("сөз0т5", "жаңа"))
    row = body(FOUR_BLOCKS, replace(FOUR_BLOCKS, blocks=(TWO, THREE, FOUR, edited)))[-1]
    assert row.kind == "moved_here"
    assert [(part.kind, part.text) for part in row.segments if part.kind != "same"] == [
        ("removed", "сөз0т5"),
        ("added", "жаңа"),
    ]


def test_of_two_that_changed_places_the_longer_one_stayed() -> None:
    long = paragraph("p9", 9, 40)
    rows = body(Document(blocks=(ONE, long)), Document(blocks=(long, ONE)))
    assert [(row.block, row.kind) for row in rows if row.kind != "same"] == [("p0", "moved_away"), ("p0", "moved_here")]


def test_a_text_that_came_back_with_other_ids_is_paired_by_what_it_says() -> None:
    mended = replace(TWO, content=TWO.content.replace("сөз1т3", "өзге"))
    back = tuple(replace(block, id=f"n{number}") for number, block in enumerate((ONE, mended, FOUR, THREE)))
    rows = body(FOUR_BLOCKS, replace(FOUR_BLOCKS, blocks=back))
    assert [row.kind for row in rows] == ["same", "changed", "moved_away", "same", "moved_here"]


def test_enter_before_a_paragraph_puts_in_a_blank_line_and_changes_nothing_else() -> None:
    split = (replace(ONE, content=""), replace(ONE, id="new"), TWO)
    rows = body(Document(blocks=(ONE, TWO)), Document(blocks=split))
    assert [(row.block, row.kind) for row in rows] == [("p0", "added"), ("new", "same"), ("p1", "same")]


def test_a_changed_kind_a_changed_mark_and_a_changed_picture_are_told() -> None:
    picture = Image("i", source="a.jpg", alt="Үй", caption="Жаңа үй")
    old = Document(blocks=(ONE, TWO, picture))
    bold = replace(TWO, marks=(Mark(0, 6, "bold"),))
    heading = Heading(ONE.id, content=ONE.content, level=3)
    new = Document(blocks=(heading, bold, replace(picture, alt="Көк үй")))
    kinds, marks, pictures = body(old, new)
    assert Change("type", "paragraph", "heading") in kinds.changes
    assert marks.segments[0] == Segment("restyled", "сөз1т0", (), (("bold", None),))
    assert pictures.changes == (Change("alt", "Үй", "Көк үй"),)
    assert [row.kind for row in (kinds, marks, pictures)] == ["changed"] * 3


def test_a_table_shows_the_row_the_column_and_the_word_that_changed() -> None:
    def grid(*rows: str) -> tuple[tuple[Cell, ...], ...]:
        return tuple(tuple(Cell(word) for word in row.split()) for row in rows)

    old = Document(blocks=(Table("t", rows=grid("қала адам", "Астана 100", "Алматы 200")),))
    new = Document(
        blocks=(Table("t", rows=grid("қала жыл адам", "Астана 2018 120", "Ақтау 2018 30", "Алматы 2018 200")),)
    )
    (row,) = body(old, new)
    assert [[cell.kind for cell in cells] for cells in row.grid] == [
        ["same", "added", "same"],
        ["same", "added", "changed"],
        ["added", "added", "added"],
        ["same", "added", "same"],
    ]


def test_a_table_with_a_new_first_column_keeps_its_rows() -> None:
    rows = ((Cell("Астана"), Cell("100")), (Cell("Алматы"), Cell("200")))
    old = Document(blocks=(Table("t", rows=rows),))
    new = Document(blocks=(Table("t", rows=tuple((Cell(str(n)), *row) for n, row in enumerate(rows))),))
    (row,) = body(old, new)
    assert [[cell.kind for cell in cells] for cells in row.grid] == [["added", "same", "same"]] * 2


def test_dateline_notice_language_and_byline_are_told() -> None:
    old = Document(
        language="kk", dateline=Dateline("Астана", "13 маусым"), notice=Notice("Дереккөз", "t", 1), byline="А"
    )
    new = Document(language="ru", dateline=Dateline("Алматы", "13 маусым"), notice=Notice("Дереккөз", "t", 2))
    rows = {row.field: row for row in compare(old, new)}
    assert rows["language"].changes == (Change("language", "kk", "ru"),)
    assert rows["dateline"].changes == (Change("place", "Астана", "Алматы"),)
    assert rows["notice"].changes == (Change("version", 1, 2),)
    assert rows["byline"].kind == "removed"


def test_numbers_with_groups_and_words_with_hyphens_change_as_a_whole() -> None:
    segments = word_difference("жай-күйі 1\u00a0000\u00a0000 теңге", "жай-күй 1\u00a0000\u00a0500 теңге")
    assert [(part.kind, part.text) for part in segments] == [
        ("removed", "жай-күйі 1\u00a0000\u00a0000"),
        ("added", "жай-күй 1\u00a0000\u00a0500"),
        ("same", " теңге"),
    ]


def test_a_long_paragraph_of_one_word_again_and_again_comes_to_an_end() -> None:
    old = " ".join(["а"] * 20_000)
    segments = word_difference(f"б {old} в", f"г {old} а д")
    assert "".join(part.text for part in segments if part.kind != "added") == f"б {old} в"
