"""The body of a Word file as WordprocessingML text: paragraphs, runs, lists, tables.

Text goes through `legal` and `escape`; the order of elements in properties is the schema's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as member
from functools import lru_cache
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from editor.articles.document import (
    Block,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Table,
    TextBlock,
)
from editor.articles.tables import cell_over, sound
from editor.documents.html import notice_runs, safe_address
from editor.documents.list_numbers import ListNumbers
from editor.documents.plain_text import DATELINE_SEPARATOR
from editor.documents.word_lists import DEEPEST_LIST, Lists

# Word's speller wants a country: the one that a newsroom in Kazakhstan most likely means.
_COUNTRIES = (
    "kk-KZ ru-RU en-GB de-DE fr-FR es-ES it-IT tr-TR uz-Latn-UZ ky-KG tg-Cyrl-TJ az-Latn-AZ uk-UA zh-CN ar-SA fa-IR"
    " he-IL ur-PK ug-CN ja-JP ko-KR be-BY ka-GE hy-AM mn-MN pl-PL tt-RU"
)
_TAGS = {tag.partition("-")[0]: tag for tag in _COUNTRIES.split()}
_IS_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*").fullmatch
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_BREAKS = re.compile(r"([\t\n])")
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_HAS_RTL = re.compile(f"[{_RIGHT_TO_LEFT}]").search
# Words from right to left, with what stands between two of them; neither digits nor signs at their edges.
_RTL_RUN = re.compile(f"([{_RIGHT_TO_LEFT}]+(?:[\\s\\d.,:;!?()«»\"'\u2013\u2014-]*[{_RIGHT_TO_LEFT}]+)*)")
# What a run must look at more closely: what XML escapes or cannot hold, Word's own elements, words from right to left.
_UNUSUAL = re.compile(
    "[^ -%'-;=?-\u058f\u0900-\ud7ff\ue000-\ufb1c\ufe00-\ufe6f\uff00-\ufffd\U00010000-\U000107ff\U0001f000-\U0010ffff]"
).search
_FIRST_LETTER = re.compile(r"[^\W\d_]").search
_HOUSE_WIDTH = 9026  # twentieths of a point: A4 less the house template's margins
_RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ug", "ps", "sd", "ckb", "yi"})
_RTL_MARK = "<w:rtl/>"
_BIDI = "ar-SA"  # of right-to-left words whose language nobody said
_LINK_LOOK = '<w:color w:val="0563C1"/><w:u w:val="single"/>'  # where a template has no style for links
_BORDERS = (
    "<w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)

Picture = Callable[[str, str], str]
_quoted = lru_cache(maxsize=256)(quoteattr)  # the ids of a template's styles, and languages: the same in every file


def language_tag(language: str) -> str:
    """Word's tag of a language: kk is kk-KZ."""
    language = language.partition("-x-")[0]  # what is private is no language of Word's
    return _TAGS.get(language, language if _IS_TAG(language) else "")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter is written from right to left."""
    first = _FIRST_LETTER(text) if _HAS_RTL(text) else None
    return first is not None and _HAS_RTL(first.group()) is not None


def legal(text: str) -> str:
    """Without what XML cannot hold."""
    return _ILLEGAL.sub("", text).replace("\r", "\n")


@dataclass
class Body:
    """Gathers paragraphs. `styles` gives a style's id for each of our roles (`word_look.ROLES`), `relate` the
    relation's id of an address. `width` is that of the text, in twentieths of a point; `deeper` moves headings down by
    so many levels, where several articles stand in one file.
    """

    styles: dict[str, str]
    language: str
    relate: Callable[[str], str]
    lists: Lists = member(default_factory=Lists)
    width: int = _HOUSE_WIDTH
    deeper: int = 0
    _parts: list[str] = member(default_factory=list)
    _properties: dict[tuple[str | None, str, bool, bool, bool], str] = member(default_factory=dict)
    _heads: dict[tuple[str, str], str] = member(default_factory=dict)

    def xml(self) -> str:
        return "".join(self._parts)

    @property
    def _is_rtl(self) -> bool:
        return "-Arab" in self.language

    # Paragraphs

    def paragraph(self, text: str, style: str = "", *, before: str = "", properties: str = "") -> None:
        """A paragraph without marks; `before` is ready XML of runs at its head."""
        runs = self.run(text)
        self._put(before + runs, style, properties + self._direction(text, runs))

    def raw(self, runs: str, style: str, properties: str = "") -> None:
        """A paragraph of ready XML."""
        self._put(runs, style, properties)

    def title(self, text: str, number: int) -> None:
        """The headline of one of several articles: on a new page, and found by the table of contents."""
        ends = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(number)}"/>', f'<w:bookmarkEnd w:id="{number}"/>'
        runs = self.run(text)
        properties = f'<w:pageBreakBefore/>{self._direction(text, runs)}<w:outlineLvl w:val="0"/>'
        self._put(ends[0] + runs + ends[1], "headline", properties)

    def fields(self, document: Document) -> None:
        """Headline, lead and byline, where there are any."""
        for text, style in ((document.headline, "headline"), (document.lead, "lead"), (document.byline, "byline")):
            if text.strip():
                self.paragraph(text, style)

    def notice(self, notice: Notice) -> None:
        """The notice with its real link."""
        runs = "".join(
            self.link(self.run(text, style="link"), address) if address else self.run(text)
            for text, address in notice_runs(notice)
        )
        self._put(runs, "notice", self._direction(notice.text, runs))

    def blocks(self, document: Document, picture: Picture) -> None:
        """All blocks, the dateline run in before the first paragraph."""
        before = ""
        if document.dateline is not None:
            before = self.run(document.dateline.text, style="dateline", bold=True) + self.run(DATELINE_SEPARATOR)
        if before and not (document.blocks and isinstance(document.blocks[0], Paragraph)):
            self._put(before, "paragraph", self._direction("", before))
            before = ""
        numbers = ListNumbers()
        at_depth: dict[int, int] = {}
        for block in document.blocks:
            number = numbers.next(block)
            if isinstance(block, ListItem):
                self._item(block, number if numbers.begins else None, at_depth)
            elif isinstance(block, TextBlock):
                self._text(block, before)
            else:
                self._other(block, picture)
            before = ""

    def _direction(self, text: str, runs: str) -> str:
        """As `direction`; in an article from right to left, of whatever holds a word of it."""
        return "<w:bidi/>" if self._is_rtl and _RTL_MARK in runs else direction(text, runs)

    def _put(self, runs: str, style: str, properties: str = "") -> None:
        head = self._heads.get((style, properties))
        if head is None:
            style_id = self.styles.get(style, "") if style else ""
            named = f"<w:pStyle w:val={_quoted(style_id)}/>" if style_id else ""
            head = f"<w:p><w:pPr>{named}{properties}</w:pPr>" if named or properties else "<w:p>"
            self._heads[style, properties] = head
        self._parts += (head, runs, "</w:p>")

    def _text(self, block: TextBlock, before: str) -> None:
        runs = before + self.inline(block.content, block.marks, block.language)
        # A dateline that is run in turns the paragraph as its own letters do.
        turned = self._direction("" if before else block.content, before or runs)
        if isinstance(block, Heading):
            self._put(runs, f"heading_{min(4, block.level + self.deeper)}", turned)
        elif isinstance(block, Quote):
            kept = "<w:keepNext/>" if block.speaker else ""  # who says it is not left alone on the next page
            self._put(runs, "quote", kept + turned)
            if block.speaker:
                self.paragraph(block.speaker, "speaker")
        else:
            self._put(runs, "paragraph", turned)

    def _item(self, item: ListItem, start: int | None, at_depth: dict[int, int]) -> None:
        """`start`: the number with which a list begins here; None in the middle of one."""
        depth = min(item.depth, DEEPEST_LIST)
        if not item.ordered:
            num_id = self.lists.bullet()
        else:
            if start is not None or depth not in at_depth:
                at_depth[depth] = self.lists.begin(depth, 1 if start is None else start)
            num_id = at_depth[depth]
        properties = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num_id}"/></w:numPr>'
        runs = self.inline(item.content, item.marks, item.language)
        self._put(runs, "list", properties + self._direction(item.content, runs))

    def _other(self, block: Block, picture: Picture) -> None:
        if isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Image):
            self._image(block, picture)
        elif isinstance(block, Embed):
            address = safe_address(block.url)
            words = self.run(block.title or address, block.language, style="link" if address else "")
            self._put(self.link(words, address) if address else words, "paragraph")
        else:  # a rule
            border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A6A6A6"/></w:pBdr>'
            self._put("", "paragraph", border)

    def _image(self, image: Image, picture: Picture) -> None:
        drawing = picture(image.source, image.alt)
        words = [image.caption, image.credit]
        if drawing:
            self._put(f"<w:r><w:drawing>{drawing}</w:drawing></w:r>", "", "<w:keepNext/>")
        else:
            words.insert(0, f"[{image.alt or image.source}]")
        if text := " ".join(word for word in words if word.strip()):
            runs = self.run(text, image.language)
            self._put(runs, "caption", self._direction(text, runs))

    def _table(self, table: Table) -> None:
        table = sound(table)
        columns = max((len(row) for row in table.rows), default=0)
        if not columns:
            return
        width = max(1, self.width // columns)
        style = self.styles.get("table", "")
        named = f"<w:tblStyle w:val={_quoted(style)}/>" if style else ""
        named += "<w:bidiVisual/>" if self._is_rtl else ""
        grid = f'<w:gridCol w:w="{width}"/>' * columns
        rows = (self._row(table, index, width) for index in range(len(table.rows)))
        self._parts.append(
            f'<w:tbl><w:tblPr>{named}<w:tblW w:w="5000" w:type="pct"/>{"" if style else _BORDERS}'
            '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
            f' w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
        )
        self._put("", "")  # Word joins two tables that touch

    def _row(self, table: Table, index: int, width: int) -> str:
        """Merged cells are `gridSpan` to the right and `vMerge` downwards: Word wants a cell in each row below."""
        header = index < table.header_rows
        cells, column, row = [], 0, table.rows[index]
        while column < len(row):
            cell, merge = row[column], ""
            if cell.is_covered:
                top, left = cell_over(table, (index, column))
                cell, merge = replace(table.rows[top][left], content="", marks=()), "<w:vMerge/>"
            elif cell.rows > 1:
                merge = '<w:vMerge w:val="restart"/>'
            span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
            size = f'<w:tcW w:w="{width * cell.columns}" w:type="dxa"/>'
            runs = self.inline(cell.content, cell.marks, table.language, bold=header)
            paragraph = self._cell(runs, header, self._direction(cell.content, runs))
            cells.append(f"<w:tc><w:tcPr>{size}{span}{merge}</w:tcPr>{paragraph}</w:tc>")
            column += cell.columns
        kept = "<w:tblHeader/>" if header else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{kept}</w:trPr>{''.join(cells)}</w:tr>"

    def _cell(self, runs: str, header: bool, turned: str) -> str:
        style = self.styles.get("table_text", "")
        named = f"<w:pStyle w:val={_quoted(style)}/>" if style else ""
        named += ("<w:keepNext/>" if header else "") + turned
        return f"<w:p>{f'<w:pPr>{named}</w:pPr>' if named else ''}{runs}</w:p>"

    # Runs

    def run(
        self, text: str, language: str | None = None, *, style: str = "", bold: bool = False, italic: bool = False
    ) -> str:
        """One run; tabs and line breaks are Word's own elements."""
        if text and _UNUSUAL(text) is None:  # nearly all that people write
            known = self._properties.get((language, style, bold, italic, False))
            properties = known or self._run_properties(language, style, bold, italic, rtl=False)
            return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'
        if not (text := legal(text)):
            return ""
        if _HAS_RTL(text) is None:
            return self._one_run(text, self._run_properties(language, style, bold, italic, rtl=False))
        return "".join(
            self._one_run(piece, self._run_properties(language, style, bold, italic, rtl=index % 2 == 1))
            for index, piece in enumerate(_RTL_RUN.split(text))  # every second piece is one from right to left
            if piece
        )

    @staticmethod
    def _one_run(text: str, properties: str) -> str:
        if "\t" in text or "\n" in text:
            parts = "".join(_piece(piece) for piece in _BREAKS.split(text) if piece)
            return f"<w:r>{properties}{parts}</w:r>"
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def _run_properties(self, language: str | None, style: str, bold: bool, italic: bool, *, rtl: bool) -> str:
        """Written once for each combination: an article has few."""
        key = (language, style, bold, italic, rtl)
        if (known := self._properties.get(key)) is not None:
            return known
        style_id = self.styles.get(style, "") if style else ""
        properties = f"<w:rStyle w:val={_quoted(style_id)}/>" if style_id else ""
        properties += "<w:b/><w:bCs/>" if bold else ""
        properties += "<w:i/><w:iCs/>" if italic else ""
        properties += _LINK_LOOK if style == "link" and not style_id else ""
        properties += _RTL_MARK if rtl else ""
        if tag := language_tag(language or self.language) or language_tag(self.language):
            bidi = f" w:bidi={_quoted(tag if tag.split('-')[0] in _RTL_LANGUAGES else _BIDI)}" if rtl else ""
            properties += f"<w:lang w:val={_quoted(tag)}{bidi}/>"
        self._properties[key] = written = f"<w:rPr>{properties}</w:rPr>"
        return written

    def link(self, runs: str, address: str) -> str:
        """A real hyperlink around runs."""
        return f'<w:hyperlink r:id="{self.relate(legal(address))}" w:history="1">{runs}</w:hyperlink>' if runs else ""

    def inline(self, content: str, marks: Sequence[Mark], language: str | None, *, bold: bool = False) -> str:
        """A text with its marks as runs."""
        if not marks:
            return self.run(content, language, bold=bold)
        parts = []
        for text, over in _runs(content, marks):
            kinds = {mark.kind: mark.value for mark in over}
            address = safe_address(kinds["link"]) if "link" in kinds else ""
            run = self.run(
                text,
                kinds.get("language") or language,
                style="link" if address else "",
                bold=bold or "bold" in kinds,
                italic="italic" in kinds,
            )
            parts.append(self.link(run, address) if address else run)
        return "".join(parts)


def bookmark(number: int) -> str:
    """The name of an article's place in its file, as Word names what a table of contents points to."""
    return f"_Toc{number:08}"


def field(code: str, shown: str) -> str:
    """A field with what it shows until Word reckons it."""
    steps = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{shown}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{step}</w:r>" for step in steps)


def direction(text: str, runs: str) -> str:
    """The paragraph property of a text that begins at the right. `runs` are its own, which tell whether to look."""
    return "<w:bidi/>" if _RTL_MARK in runs and is_right_to_left(text) else ""


def _runs(content: str, marks: Sequence[Mark]) -> Iterable[tuple[str, list[Mark]]]:
    edges = sorted({0, len(content), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    for start, end in pairwise(edges):
        yield content[start:end], [mark for mark in marks if mark.start <= start and end <= mark.end]


def _piece(text: str) -> str:
    if text == "\t":
        return "<w:tab/>"
    return "<w:br/>" if text == "\n" else f'<w:t xml:space="preserve">{escape(text)}</w:t>'
