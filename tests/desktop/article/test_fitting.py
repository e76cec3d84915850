"""What is pasted fits the place where it is put, and no word is lost on the way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Block, Heading, ListItem, Mark, Paragraph, Quote, Table, TextBlock
from editor.desktop.article.fitting import Spot, fitted, one_line
from tests import strategies

SPOTS = st.builds(
    Spot,
    st.sampled_from(["paragraph", "heading", "quote", "list_item", "cell", "gap"]),
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
)


def words(blocks: list[Block]) -> list[str]:
    return " ".join(block.text for block in blocks).split()


@given(st.lists(strategies.blocks(), min_size=1, max_size=6), SPOTS)
def test_no_word_is_lost_joined_or_moved_wherever_blocks_are_put(blocks: list[Block], spot: Spot) -> None:
    assert words(fitted(blocks, spot)) == words(blocks)


def test_a_few_words_stay_in_the_line_whatever_they_were() -> None:
    for block in (Heading(content="сөз"), ListItem(content="сөз"), Quote(content="сөз"), Paragraph(content="сөз")):
        for kind in ("paragraph", "heading", "quote", "list_item"):
            (made,) = fitted([block], Spot(kind))
            assert type(made) is Paragraph


def test_a_heading_on_an_empty_line_stays_a_heading() -> None:
    heading = Heading(content="Бөлім", level=3)
    assert fitted([heading], Spot("paragraph", is_empty=True)) == [heading]


def test_bold_words_in_a_heading_are_only_words() -> None:
    (made,) = fitted(
        [Paragraph(content="қалың сөз", marks=(Mark(0, 5, "bold"), Mark(6, 9, "italic")))], Spot("heading")
    )
    assert isinstance(made, TextBlock)
    assert [mark.kind for mark in made.marks] == ["italic"]


def test_paragraphs_among_list_items_become_items_and_in_a_quotation_quotations() -> None:
    blocks = [Paragraph(content="бір"), Paragraph(content="екі"), Paragraph(content="үш")]
    made = fitted(blocks, Spot("list_item", ordered=True, depth=1))
    assert [type(block) for block in made] == [Paragraph, ListItem, ListItem]
    assert {(block.ordered, block.depth) for block in made[1:] if isinstance(block, ListItem)} == {(True, 1)}
    assert [type(block) for block in fitted(blocks, Spot("quote"))] == [Paragraph, Quote, Quote]


def test_a_list_goes_on_at_the_depth_of_the_list_it_is_put_into() -> None:
    blocks = [ListItem(content="а", depth=0), ListItem(content="б", depth=1), ListItem(content="в", depth=0)]
    empty = fitted(blocks, Spot("list_item", is_empty=True, depth=1))
    assert [block.depth for block in empty if isinstance(block, ListItem)] == [1, 2, 1]
    inside = fitted(blocks, Spot("list_item", depth=1))
    assert [type(block) for block in inside] == [Paragraph, ListItem, ListItem]


def test_what_is_more_than_a_list_stands_by_itself() -> None:
    blocks = [Heading(content="Бөлім"), Paragraph(content="сөз")]
    assert fitted(blocks, Spot("list_item")) == blocks


def test_a_cell_takes_all_words_on_one_line_with_their_marks() -> None:
    from editor.articles.document import Cell

    table = Table(rows=((Cell("а", (Mark(0, 1, "bold"),)), Cell("б")),))
    line = one_line([Paragraph(content="бір\nекі"), table, Paragraph(content="үш", marks=(Mark(0, 2, "italic"),))])
    assert line.content == "бір екі а б үш"
    assert [line.content[mark.start : mark.end] for mark in line.marks] == ["а", "үш"]
