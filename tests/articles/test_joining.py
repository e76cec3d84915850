from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import Document, Heading, Image, ListItem, Mark, Paragraph
from editor.articles.joining import joined
from tests.strategies import documents

BASE = Document(
    headline="Су өлшегіш",
    lead="Төрт оқушы құрал жасады.",
    blocks=(
        Paragraph("a", content="Олар екі ай бойы жұмыс істеді."),
        Paragraph("b", content="Қазылар алқасы еңбекті мақтады."),
        Paragraph("c", content="Жеңімпаздар күзде сайысқа барады."),
    ),
)


def edited(document: Document, block_id: str, old: str, new: str) -> Document:
    block = document.block(block_id)
    assert isinstance(block, Paragraph)
    assert old in block.content
    return document.with_block(replace(block, content=block.content.replace(old, new)))


def both(mine: Document, theirs: Document) -> Document:
    made = joined(BASE, mine, theirs)
    assert made is not None
    assert joined(BASE, theirs, mine) is not None
    return made


@settings(max_examples=50, deadline=None)
@given(documents(), documents())
def test_what_one_alone_changed_is_taken_whole(base: Document, other: Document) -> None:
    assert joined(base, other, base) == other
    assert joined(base, base, other) == other
    assert joined(base, other, other) == other


@settings(max_examples=50, deadline=None)
@given(documents(), documents(), documents())
def test_a_field_of_the_result_is_that_of_one_of_the_three_or_joined_of_words(
    base: Document, mine: Document, theirs: Document
) -> None:
    made = joined(base, mine, theirs)
    if made is None:
        return
    assert made.notice in (mine.notice, theirs.notice)
    ids = [block.id for block in made.blocks]
    assert len(set(ids)) == len(ids)
    known = {block.id for text in (mine, theirs) for block in text.blocks}
    assert set(ids) <= known
    here, there = ({block.id for block in text.blocks} for text in (mine, theirs))
    assert here & there <= set(ids)  # what both have is thrown away by nobody


_WORD = st.sampled_from(["қала", "мен", "дала", "су", "тау", "жол", "күн", "ай", "жыл", "сөз"])
_WORDS = st.lists(_WORD, min_size=1, max_size=4)


@st.composite
def two_edits(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """A text, two edits of words that a word stands between, and both of them."""
    head, left, middle, right, tail = (" ".join(draw(_WORDS)) for _ in range(5))
    head, middle, tail = f"БАСЫ {head}", f"{middle} ОРТА {middle}", f"{tail} СОҢЫ"
    new_left, new_right = (" ".join(map(str.upper, draw(_WORDS))) for _ in range(2))
    parts = [head, left, middle, right, tail]
    return (
        " ".join(parts),
        " ".join([head, new_left, middle, right, tail]),
        " ".join([head, left, middle, new_right, tail]),
        " ".join([head, new_left, middle, new_right, tail]),
    )


@given(two_edits())
def test_different_words_of_one_paragraph_are_both_changed(texts: tuple[str, str, str, str]) -> None:
    base, mine, theirs, wanted = (Document(blocks=(Paragraph("a", content=text),)) for text in texts)
    assert joined(base, mine, theirs) == wanted
    assert joined(base, theirs, mine) == wanted


def test_different_paragraphs_and_fields_are_both_changed() -> None:
    mine = replace(edited(BASE, "a", "екі ай", "үш ай"), headline="Арзан су өлшегіш")
    theirs = replace(edited(BASE, "c", "күзде", "көктемде"), lead="Бес оқушы құрал жасады.")
    made = both(mine, theirs)
    assert made.headline == "Арзан су өлшегіш"
    assert made.lead == "Бес оқушы құрал жасады."
    assert [block.text for block in made.blocks] == [
        "Олар үш ай бойы жұмыс істеді.",
        "Қазылар алқасы еңбекті мақтады.",
        "Жеңімпаздар көктемде сайысқа барады.",
    ]


def test_the_same_words_are_left_to_a_person() -> None:
    assert joined(BASE, edited(BASE, "a", "екі", "үш"), edited(BASE, "a", "екі", "төрт")) is None
    assert joined(BASE, replace(BASE, headline="Бір"), replace(BASE, headline="Екі")) is None
    # Nothing stands between them: nobody can say how they read together.
    assert joined(BASE, edited(BASE, "a", "екі", "үш"), edited(BASE, "a", " ай", " апта")) is None


def test_an_error_that_both_mended_is_mended_once() -> None:
    mine = edited(edited(BASE, "b", "еңбекті", "жұмысты"), "a", "Олар", "Балалар")
    theirs = edited(edited(BASE, "b", "еңбекті", "жұмысты"), "b", "Қазылар", "Төрешілер")
    made = both(mine, theirs)
    assert [block.text for block in made.blocks[:2]] == [
        "Балалар екі ай бойы жұмыс істеді.",
        "Төрешілер алқасы жұмысты мақтады.",
    ]


def test_marks_of_one_stay_on_the_words_of_both() -> None:
    block = BASE.block("b")
    assert isinstance(block, Paragraph)
    mine = BASE.with_block(replace(block, marks=(Mark(7, 13, "bold"),)))
    theirs = edited(BASE, "b", "Қазылар", "Беделді қазылар")
    (found,) = [one for one in both(mine, theirs).blocks if one.id == "b"]
    assert isinstance(found, Paragraph)
    (mark,) = found.marks
    assert found.content[mark.start : mark.end] == block.content[7:13]
    assert found.content.startswith("Беделді")


def test_new_paragraphs_of_both_stand_where_they_were_written() -> None:
    a, b, c = BASE.blocks
    mine = replace(BASE, blocks=(a, Paragraph("m", content="Менікі"), b, c))
    theirs = replace(BASE, blocks=(a, b, c, Paragraph("t", content="Олардікі")))
    assert [block.id for block in both(mine, theirs).blocks] == ["a", "m", "b", "c", "t"]
    first = replace(BASE, blocks=(Paragraph("t", content="Олардікі"), a, b, c))
    assert [block.id for block in both(mine, first).blocks] == ["t", "a", "m", "b", "c"]
    together = replace(BASE, blocks=(a, Paragraph("t", content="Олардікі"), b, c))
    assert sorted(block.id for block in both(mine, together).blocks[1:3]) == ["m", "t"]


def test_a_paragraph_that_one_threw_away_and_the_other_changed_is_left_to_a_person() -> None:
    a, _b, c = BASE.blocks
    without = replace(BASE, blocks=(a, c))
    assert joined(BASE, without, edited(BASE, "b", "мақтады", "сынады")) is None
    assert joined(BASE, edited(BASE, "b", "мақтады", "сынады"), without) is None
    assert [block.id for block in both(without, edited(BASE, "c", "күзде", "жазда")).blocks] == ["a", "c"]


def test_paragraphs_that_one_moved_carry_the_words_of_the_other() -> None:
    a, b, c = BASE.blocks
    moved = replace(BASE, blocks=(c, a, b))
    made = both(moved, edited(BASE, "c", "күзде", "жазда"))
    assert [block.id for block in made.blocks] == ["c", "a", "b"]
    assert "жазда" in made.blocks[0].text
    assert joined(BASE, moved, replace(BASE, blocks=(b, a, c))) is None


def test_what_a_paragraph_became_is_kept_with_the_words_of_the_other() -> None:
    mine = BASE.with_block(Heading("b", content="Қазылар алқасы еңбекті мақтады.", level=2))
    made = both(mine, edited(BASE, "b", "мақтады", "бағалады"))
    assert made.blocks[1] == Heading("b", content="Қазылар алқасы еңбекті бағалады.", level=2)
    another = BASE.with_block(ListItem("b", content="Қазылар алқасы еңбекті мақтады."))
    assert joined(BASE, mine, another) is None


def test_a_picture_that_both_changed_is_left_to_a_person() -> None:
    base = replace(BASE, blocks=(*BASE.blocks, Image("i", source="a.png", caption="Су")))
    mine = base.with_block(Image("i", source="a.png", caption="Ауыз су"))
    assert joined(base, mine, base.with_block(Image("i", source="a.png", caption="Су", alt="Құты"))) is None
    assert joined(base, mine, edited(base, "a", "екі", "үш")) is not None


def test_another_script_and_other_words_are_left_to_a_person() -> None:
    assert joined(BASE, replace(BASE, script="latin"), edited(BASE, "a", "екі", "үш")) is None
