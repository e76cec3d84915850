"""Laws of the document model: storing, counting, replacing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Block, Document, Heading, Mark, Paragraph, Table, tidy_marks
from editor.articles.editing import Replacement, replace_all, replace_text, splice
from editor.articles.findings import Finding, apply_findings
from editor.articles.offsets import OffsetMap, Place, field_text, from_utf16, to_utf16, utf16_length
from editor.articles.serialisation import block_from_json, block_to_json, dumps, loads
from editor.errors import UserMistake
from tests.strategies import blocks, documents, marked, texts


@given(documents())
def test_a_document_comes_back_equal_from_its_json(document: Document) -> None:
    assert loads(dumps(document)) == document


@given(blocks())
def test_a_block_comes_back_equal_from_its_json(block: Block) -> None:
    assert block_from_json(block_to_json(block)) == block


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version":1}', '{"version":1,"language":"fr"}', "not json"])
def test_damaged_json_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UserMistake):
        loads(text)


def test_a_document_of_a_newer_version_is_refused() -> None:
    with pytest.raises(UserMistake, match="newer version"):
        loads(dumps(Document()).replace('"version":1', '"version":99'))


@given(documents())
def test_an_offset_goes_to_its_block_and_back(document: Document) -> None:
    offsets = OffsetMap(document)
    for offset in range(len(document.text) + 1 if document.blocks else 0):
        block_id, inner = offsets.to_block(offset)
        assert offsets.to_text(block_id, inner) == offset
        assert document.text[offset : offset + 1] in (document.block(block_id).text[inner : inner + 1] or "\n", "")


@given(documents())
def test_a_place_in_a_block_goes_to_the_text_and_back(document: Document) -> None:
    offsets = OffsetMap(document)
    for block in document.blocks:
        start = offsets.to_text(block.id, 0)
        assert document.text[start : start + len(block.text)] == block.text
        with pytest.raises(IndexError):
            offsets.to_text(block.id, len(block.text) + 1)


@given(documents())
def test_an_offset_outside_the_text_is_refused(document: Document) -> None:
    for offset in (-1, len(document.text) + 1):
        with pytest.raises(IndexError):
            OffsetMap(document).to_block(offset)


@given(texts(max_size=60, new_lines=True))
def test_code_points_go_to_utf16_and_back(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2
    for offset in range(len(text) + 1):
        units = to_utf16(text, offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert from_utf16(text, units) == offset


def test_inside_a_surrogate_pair_is_the_start_of_its_character() -> None:
    assert from_utf16("a😀b", 2) == 1
    assert from_utf16("a😀b", 3) == 2


@given(st.data())
def test_tidying_marks_twice_is_tidying_them_once(data: st.DataObject) -> None:
    loose = data.draw(
        st.lists(
            st.builds(
                Mark,
                start=st.integers(-2, 12),
                end=st.integers(-2, 12),
                kind=st.just("link"),
                value=st.sampled_from(["http://a", "http://b"]),
            )
        )
    )
    once = tidy_marks(loose, 10)
    assert tidy_marks(once, 10) == once
    assert all(0 <= mark.start < mark.end <= 10 for mark in once)
    covered = [mark.start for mark in once] + [mark.end - 1 for mark in once]
    assert all(sum(mark.start <= offset < mark.end for mark in once) == 1 for offset in covered)


def clothing(found: tuple[Mark, ...], length: int) -> list[set[tuple[str, str | None]]]:
    """What each character wears: the kinds and values of the marks over it."""
    return [{(m.kind, m.value) for m in found if m.start <= offset < m.end} for offset in range(length)]


@given(marked(), texts(max_size=8), st.data())
def test_a_splice_changes_words_and_marks_only_there(
    source: tuple[str, tuple[Mark, ...]], text: str, data: st.DataObject
) -> None:
    content, found = source
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    new, moved = splice(content, found, start, end, text)
    assert new == content[:start] + text + content[end:]
    assert tidy_marks(moved, len(new)) == moved
    before, after = clothing(found, len(content)), clothing(moved, len(new))
    assert after[:start] == before[:start]
    assert after[start + len(text) :] == before[end:]


@given(marked(), texts(min_size=1, max_size=8), st.data())
def test_a_mark_over_the_whole_place_is_over_the_new_words(
    source: tuple[str, tuple[Mark, ...]], text: str, data: st.DataObject
) -> None:
    content, found = source
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    new, moved = splice(content, found, start, end, text)
    after = clothing(moved, len(new))
    for mark in found:
        inside = mark.start < start < mark.end if start == end else mark.start <= start and end <= mark.end
        if inside:
            assert all((mark.kind, mark.value) in worn for worn in after[start : start + len(text)])


@pytest.mark.parametrize(
    ("start", "end", "text", "expected"),
    [
        (0, 0, "xx", (4, 8)),  # before: moves
        (2, 2, "xx", (4, 8)),  # at its first letter: stays outside
        (4, 4, "xx", (2, 8)),  # within: grows
        (6, 6, "xx", (2, 6)),  # at its end: does not grow
        (2, 6, "x", (2, 3)),  # exactly its words
        (0, 4, "x", (0, 3)),  # its first words and some before
        (4, 9, "x", (2, 5)),  # its last words and some after
        (0, 2, "", (0, 4)),  # what stands before is taken away
    ],
)
def test_where_a_mark_goes(start: int, end: int, text: str, expected: tuple[int, int]) -> None:
    _, moved = splice("abcdefghij", (Mark(2, 6, "bold"),), start, end, text)
    assert moved == (Mark(*expected, "bold"),)


def test_a_mark_whose_words_are_gone_goes_too() -> None:
    assert splice("abcdef", (Mark(2, 4, "bold"),), 1, 5, "") == ("af", ())


def places(document: Document) -> list[tuple[str, str | None]]:
    return [("headline", None), ("lead", None)] + [
        ("body", block.id) for block in document.blocks if block.type not in ("table", "rule")
    ]


@given(documents(furniture=False), texts(max_size=8), st.data())
def test_replacing_changes_one_text_and_nothing_else(document: Document, text: str, data: st.DataObject) -> None:
    field, block_id = data.draw(st.sampled_from(places(document)))
    old = field_text(document, field, block_id)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    new = replace_text(document, Replacement(Place(field, block_id, start, end), text))
    assert field_text(new, field, block_id) == old[:start] + text + old[end:]
    for other in places(document):
        if other != (field, block_id):
            assert field_text(new, *other) == field_text(document, *other)
    assert [block.id for block in new.blocks] == [block.id for block in document.blocks]


def test_a_place_outside_its_text_is_refused() -> None:
    document = Document(headline="abc")
    for start, end in [(-1, 1), (2, 1), (0, 4)]:
        with pytest.raises(IndexError):
            replace_text(document, Replacement(Place("headline", None, start, end), "x"))


@given(documents(), st.data())
def test_words_in_a_table_change_in_their_cell_alone(document: Document, data: st.DataObject) -> None:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    if not tables:
        return
    table = data.draw(st.sampled_from(tables))
    row = data.draw(st.integers(0, len(table.rows) - 1))
    column = data.draw(st.integers(0, len(table.rows[0]) - 1))
    cells = [cell for line in table.rows for cell in line]
    start = sum(len(cell.content) + 1 for cell in cells[: row * len(table.rows[0]) + column])
    end = start + len(table.rows[row][column].content)
    if start == end:
        return
    new = replace_text(document, Replacement(Place("body", table.id, start, end), "жаңа")).block(table.id)
    assert isinstance(new, Table)
    assert new.rows[row][column].content == "жаңа"
    changed = [(r, c) for r, line in enumerate(table.rows) for c, cell in enumerate(line) if new.rows[r][c] != cell]
    assert set(changed) <= {(row, column)}


def test_words_over_two_cells_are_refused() -> None:
    from editor.articles.document import Cell

    document = Document(blocks=(Table(id="t", rows=((Cell("ab"), Cell("cd")),)),))
    with pytest.raises(ValueError, match="more than one cell"):
        replace_text(document, Replacement(Place("body", "t", 1, 4), "x"))


def put(start: int, end: int, text: str) -> Replacement:
    return Replacement(Place("headline", None, start, end), text)


@given(texts(max_size=30), st.data())
def test_many_replacements_are_one_pass_over_the_text(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    wanted = [put(a, b, f"<{n}>") for n, (a, b) in enumerate(zip(cuts[::2], cuts[1::2], strict=False))]
    expected, last = "", 0
    for one in wanted:
        expected += text[last : one.place.start] + one.text
        last = one.place.end
    shuffled = data.draw(st.permutations(wanted)) if len({w.place for w in wanted}) == len(wanted) else wanted
    assert replace_all(Document(headline=text), shuffled).headline == expected + text[last:]


def test_what_is_put_in_at_one_place_stands_in_the_order_given() -> None:
    assert replace_all(Document(headline="ab"), [put(1, 1, "x"), put(1, 1, "y"), put(1, 2, "Z")]).headline == "axyZ"


def test_replacements_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        replace_all(Document(headline="abcd"), [put(0, 3, "x"), put(2, 4, "y")])


def finding(start: int, end: int, *suggestions: str, block: str | None = None) -> Finding:
    return Finding("check", "error", Place("body" if block else "headline", block, start, end), "", "", suggestions)


def test_every_finding_that_has_a_suggestion_is_applied() -> None:
    document = Document(headline="теӊ", blocks=(Paragraph(id="a", content="оныӊ жолы"), Heading(id="b", content="х")))
    one, two, none = finding(2, 3, "ң"), finding(3, 4, "ң", "н", block="a"), finding(0, 1, block="b")
    new, applied = apply_findings(document, [two, none, one])
    assert (new.headline, new.block("a").text, new.block("b").text) == ("тең", "оның жолы", "х")
    assert sorted(f.place.field for f in applied) == ["body", "headline"]


def test_what_overlaps_an_earlier_finding_waits_for_the_next_round() -> None:
    new, applied = apply_findings(Document(headline="abcd"), [finding(1, 3, "X"), finding(2, 4, "Y")])
    assert (new.headline, len(applied)) == ("aXd", 1)


def test_two_checks_that_miss_the_same_space_put_in_one() -> None:
    new, applied = apply_findings(Document(headline="ab"), [finding(1, 1, " "), finding(1, 1, " ")])
    assert (new.headline, len(applied)) == ("a b", 1)


@given(texts(max_size=30), st.data())
def test_findings_are_applied_without_overlap_and_none_is_lost_silently(text: str, data: st.DataObject) -> None:
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    found = [finding(start, end, f"<{n}>") for n, (start, end) in enumerate(data.draw(st.lists(spans, max_size=6)))]
    new, applied = apply_findings(Document(headline=text), found)
    assert all(new.headline.count(one.suggestions[0]) >= 1 for one in applied)
    assert len(new.headline) == len(text) + sum(
        len(one.suggestions[0]) - (one.place.end - one.place.start) for one in applied
    )
    assert bool(applied) == bool(found)
