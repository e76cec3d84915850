"""The clipboards of other programs: structure kept, rubbish gone, no word lost and no two joined.

Each file in `clipboards` is written by us in the manner of one program; its outline stands beside it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import Block, Heading, Image, ListItem, Mark, Paragraph, Quote, Rule, Table, TextBlock
from editor.documents import clipboard
from editor.documents.clipboard import from_html, read_clipboard
from editor.errors import UserMistake
from tests import strategies

FOLDER = Path(__file__).parent / "clipboards"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".outline")


def marked(content: str, marks: tuple[Mark, ...]) -> str:
    """The text with its marks as Markdown would show them."""
    ends: list[tuple[int, int, str]] = []
    for mark in marks:
        before, after = {"bold": ("**", "**"), "italic": ("*", "*")}.get(mark.kind, ("[", f"]({mark.value})"))
        ends += [(mark.end, 0, after), (mark.start, 1, before)]
    for place, _, sign in sorted(ends, reverse=True):
        content = content[:place] + sign + content[place:]
    return content.replace("\n", "⏎")


def line(block: Block) -> str:
    if isinstance(block, Table):
        rows = []
        for row in block.rows:
            cells = []
            for cell in row:
                span = f"{{{cell.columns}x{cell.rows}}}" if max(cell.columns, cell.rows) > 1 else ""
                cells.append("#" if cell.is_covered else marked(cell.content, cell.marks) + span)
            rows.append(f"| {' | '.join(cells)} |")
        return "\n".join(rows)
    if isinstance(block, Image):
        return f"![{block.alt}]"
    if isinstance(block, Rule):
        return "---"
    assert isinstance(block, TextBlock)
    text = marked(block.content, block.marks)
    if isinstance(block, Heading):
        return f"{'#' * block.level} {text}"
    if isinstance(block, ListItem):
        return f"{'  ' * block.depth}{'1.' if block.ordered else '-'} {text}"
    return f"> {text}" if isinstance(block, Quote) else text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_clipboard_keeps_its_structure(path: Path) -> None:
    data = path.read_bytes()
    pasted = read_clipboard(rtf=data) if path.suffix == ".rtf" else read_clipboard(html=data.decode())
    found = "\n".join(line(block) for block in pasted.blocks)
    assert found.replace("\u00a0", " ") == path.with_suffix(".outline").read_text("utf-8").rstrip("\n")
    assert len({block.id for block in pasted.blocks}) == len(pasted.blocks)
    assert pasted.pictures == ()


def test_what_was_left_out_is_named() -> None:
    said = "\n".join(read_clipboard(html=(FOLDER / "word_review.html").read_text("utf-8")).left_out)
    for words in ("ескі", "құпия", "Тексеру керек", "Диаграмма"):
        assert words in said
    said = "\n".join(read_clipboard(html=(FOLDER / "chrome.html").read_text("utf-8")).left_out)
    assert "жасырын жарнама" in said
    assert "Тау көрінісі" in said


def test_a_picture_in_the_clipboard_itself_is_kept_and_no_other() -> None:
    import base64

    from tests.documents.word_files import png

    data = png(20, 10)
    inside = f"<img alt='Біздікі' src='data:image/png;base64,{base64.b64encode(data).decode()}'>"
    pasted = from_html(f"<p>а</p>{inside}<img alt='Олардыкі' src='https://evil.example/x.png'><p>б</p>")
    assert [line(block) for block in pasted.blocks] == ["а", "![Біздікі]", "б"]
    assert [picture.data for picture in pasted.pictures] == [data]
    assert "evil" not in str(pasted)


def _with_pictures(*pictures: bytes) -> bytes:
    shown = b"".join(b"x {\\pict\\pngblip " + data.hex().encode() + b"}\\par " for data in pictures)
    return b"{\\rtf1\\ansi " + shown + b"}"


def test_pictures_of_word_are_taken_from_its_rich_text_and_no_file_is_opened() -> None:
    from tests.documents.word_files import png

    html = "<p class=MsoNormal>а</p><img alt='бір' src='file:///C:/Temp/1.png'><p>б</p><img src=\"file:///C:/2.png\">"
    pasted = read_clipboard(html=html, rtf=_with_pictures(png(20, 10), png(30, 10)))
    assert [line(block) for block in pasted.blocks] == ["а", "![бір]", "б", "![]"]
    assert [picture.data for picture in pasted.pictures] == [png(20, 10), png(30, 10)]
    fewer = read_clipboard(html=html, rtf=_with_pictures(png(20, 10)))
    assert [line(block) for block in fewer.blocks] == ["а", "б"]
    assert fewer.pictures == ()


def test_an_svg_and_a_giant_picture_are_not_taken() -> None:
    import base64

    from tests.documents.word_files import png

    giant = base64.b64encode(png(20_000, 20_000)).decode()
    html = f"<p>а</p><img src='data:image/svg+xml,<svg/>'><img src='data:image/png;base64,{giant}'>"
    pasted = from_html(html)
    assert pasted.pictures == ()
    assert any("megapixels" in entry for entry in pasted.left_out)


def test_words_out_of_a_line_keep_the_spaces_around_them() -> None:
    pasted = read_clipboard(html="<meta charset='utf-8'><span>екі сөз</span>", text=" екі сөз ")
    assert pasted.blocks[0].text == " екі сөз "


def test_rich_text_is_read_where_there_is_no_html() -> None:
    rtf = (FOLDER / "textedit.rtf").read_bytes()
    assert read_clipboard(html=" ", rtf=rtf, text="x").blocks[0].text == "Сәлем бәрі"
    assert read_clipboard(html="<p>html</p>", rtf=rtf).blocks[0].text == "html"


def test_text_alone_needs_no_reading() -> None:
    assert read_clipboard(text="сөз") == clipboard.Pasted()


def test_a_giant_and_a_bottomless_clipboard_are_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "LARGEST", 1000)
    for given_form in ({"html": "<p>" + "а" * 1000}, {"rtf": b"{\\rtf1 " + b"a" * 1000}):
        with pytest.raises(UserMistake) as caught:
            read_clipboard(**given_form)
        assert caught.value.code == "clipboard_too_big"
    with pytest.raises(UserMistake) as caught:
        read_clipboard(rtf=b"{\\rtf1 " + b"{" * 600)
    assert caught.value.code == "rtf_too_deep"


_TAGS = (
    "p",
    "div",
    "b",
    "i",
    "span",
    "li",
    "ul",
    "ol",
    "blockquote",
    "h2",
    "td",
    "tr",
    "table",
    "section",
    "em",
    "pre",
)


@st.composite
def html_trees(draw: st.DrawFn, depth: int = 0) -> str:
    """Any nesting of elements, sound or not, with words parted by spaces or by elements that part them."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        tag = draw(st.sampled_from(_TAGS))
        inner = draw(html_trees(depth + 1)) if depth < 4 and draw(st.booleans()) else draw(strategies.sentences(1, 3))
        parts.append(f"<{tag}> {inner} </{tag}>")
    return "".join(parts)


@settings(max_examples=150, deadline=None)
@given(html_trees())
def test_no_word_of_any_fragment_is_lost_joined_or_doubled(html: str) -> None:
    words = re.sub(r"<[^>]*>", " ", html).split()
    found = " ".join(block.text for block in from_html(html).blocks).split()
    assert sorted(found) == sorted(words)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.text(max_size=200))
def test_nothing_on_a_clipboard_ends_the_program(data: bytes, text: str) -> None:
    read_clipboard(html=f"<p>{text}")
    read_clipboard(rtf=b"{\\rtf1" + data)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.booleans(), strategies.sentences(1, 3)), min_size=1, max_size=8))
def test_any_list_of_word_comes_in_as_it_was(items: list[tuple[int, bool, str]]) -> None:
    html = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body>"
    for depth, ordered, words in items:
        sign = "1." if ordered else "·"
        html += (
            f"<p class=MsoListParagraph style='mso-list:l{int(ordered)} level{depth + 1} lfo1'><![if !supportLists]>"
            f"<span style='mso-list:Ignore'>{sign}<span>&nbsp;&nbsp;</span></span><![endif]>{words}<o:p></o:p></p>\n"
        )
    found = [(b.depth, b.ordered, b.content) for b in from_html(html).blocks if isinstance(b, ListItem)]
    assert found == items


def test_a_lone_paragraph_stays_a_paragraph_that_goes_into_a_line() -> None:
    (block,) = read_clipboard(html="<p>сөз <b>қалың</b></p>", text="сөз қалың\n").blocks
    assert isinstance(block, Paragraph)
    assert line(block) == "сөз **қалың**"


def outline(html: str) -> list[str]:
    return [line(block) for block in from_html(html).blocks]


def test_boxes_to_tick_come_with_their_state() -> None:
    notes = '<div><input type="checkbox" checked>бітті</div><ul><li><input type="checkbox">қалды</li></ul>'
    assert outline(notes) == ["☒ бітті", "- ☐ қалды"]


def test_spaces_that_browsers_hold_fast_are_plain_ones_and_those_of_the_text_stay() -> None:
    html = (
        '<p>Оқы<span>&nbsp;</span><a href="https://kt.kz/">мұнда</a><span class="Apple-converted-space">&nbsp;</span>'
    )
    assert outline(html + "№&nbsp;5</p>") == ["Оқы [мұнда](https://kt.kz/) №\u00a05"]


def test_the_end_of_a_paragraph_of_word_on_the_web_is_no_space_in_a_cell() -> None:
    cell = '<td><p><span class="TextRun">{}</span><span class="EOP SCXW1">&nbsp;</span></p></td>'
    html = f"<table><tr>{cell.format('а')}{cell.format('б')}</tr></table>"
    assert outline(html) == ["| а | б |"]


def test_the_number_of_a_note_stands_apart_from_its_words() -> None:
    note = '<p class="sdfootnote"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Ескерту</p>'
    assert outline(note) == ["[1] Ескерту"]


def test_a_picture_that_is_elsewhere_is_not_called_hidden() -> None:
    pasted = from_html('<p>Мәтін</p><img src="https://kt.kz/a.jpg" alt="Көпір">')
    assert pasted.left_out == ["a picture that is not in the file, and is not fetched: “Көпір”"]


_OFFICE = '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>{}</body></html>'
_ITEM = (
    "<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'><![if !supportLists]>"
    "<span style='mso-list:Ignore'>{sign}<span>&nbsp;</span></span><![endif]>{words}</p>"
)


def test_a_further_paragraph_of_an_item_of_word_stays_in_it() -> None:
    first = _ITEM.format(level=1, sign="1)", words="бір") + _ITEM.format(level=2, sign="a)", words="ішкі")
    html = first + "<p class=MsoListParagraph>жалғасы</p>" + _ITEM.format(level=1, sign="2)", words="екі")
    assert outline(_OFFICE.format(html + "<p class=MsoNormal>соңы</p>")) == [
        "1. бір",
        "  1. ішкі⏎жалғасы",
        "1. екі",
        "соңы",
    ]


def test_a_table_of_word_with_a_table_in_a_cell_stays_a_table() -> None:
    inner = "<p>бір</p><table class=MsoTableGrid><tr><td>іш1</td><td>іш2</td></tr></table>"
    table = f"<table class=MsoTableGrid><tr><td><p>А</p></td><td><p>Б</p></td></tr><tr><td colspan=2>{inner}</td></tr>"
    assert outline(_OFFICE.format(table + "</table>")) == ["| А | Б |\n| бір іш1 іш2{2x1} | # |"]


@pytest.mark.parametrize("before", ["", "<meta charset='utf-8'>", "<!--StartFragment-->"])
def test_cells_that_were_copied_without_their_table_are_one(before: str) -> None:
    assert outline(before + "<tr><td>а</td><td>б</td></tr><tr><td>в</td><td>г</td></tr>") == ["| а | б |\n| в | г |"]
    assert outline(before + "<td>а</td><td>б</td>") == ["| а | б |"]


def test_a_checklist_of_google_comes_with_its_state() -> None:
    item = '<li role="checkbox" aria-checked="{}"><p><span>{}</span></p></li>'
    html = f"<ul>{item.format('true', 'бітті')}{item.format('false', 'қалды')}</ul>"
    assert outline(html) == ["- ☒ бітті", "- ☐ қалды"]


def test_a_comment_of_word_is_named_once() -> None:
    comment = "<div style='mso-element:comment'><div class=msocomtxt><p class=MsoCommentText>пікір</p></div></div>"
    html = f"<p class=MsoNormal>Сөз</p><div style='mso-element:comment-list'><hr class=msocomoff>{comment}</div>"
    pasted = from_html(_OFFICE.format(html))
    assert ([block.text for block in pasted.blocks], pasted.left_out) == (["Сөз"], ["hidden: “пікір”"])
