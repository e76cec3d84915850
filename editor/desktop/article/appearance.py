"""How each kind of block and run looks on the page. No colours: those belong to the theme and are painted, so that a
change of theme is no change of the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from editor.articles.document import Document
from editor.desktop.article.properties import (
    BYLINE,
    CELL,
    DATELINE,
    GAP,
    HEADLINE,
    LEAD,
    NOTICE,
    Property,
    packed,
)

PAGE_FONTS = ["Literata", "PT Serif", "Charter", "Georgia", "Noto Serif", "Times New Roman", "DejaVu Serif"]
BODY_POINTS = 12.5
_POINTS = {HEADLINE: 23.0, LEAD: 14.0, BYLINE: 10.5, DATELINE: 10.5, NOTICE: 10.5, "image": 10.5, "embed": 10.5}
_HEADING_POINTS = {2: 17.0, 3: 14.5, 4: 12.5}
_BOLD_KINDS = {HEADLINE, "heading", "embed"}
_LINE_HEIGHT = {
    HEADLINE: 98,
    LEAD: 108,
    "heading": 104,
    "rule": 100,
    CELL: 104,
    NOTICE: 108,
    BYLINE: 104,
    DATELINE: 104,
}
# Above and below, in pixels.
_MARGINS = {
    HEADLINE: (30, 14),
    LEAD: (0, 16),
    BYLINE: (0, 2),
    DATELINE: (0, 20),
    "heading": (20, 6),
    "quote": (8, 40),
    "list_item": (0, 6),
    "image": (296, 48),
    "embed": (16, 44),
    "rule": (10, 18),
    NOTICE: (34, 8),
    CELL: (0, 0),
    GAP: (0, 8),
}
QUOTE_INDENT = 24
LIST_INDENT = 30
TABLE_LINE = QColor(128, 128, 128, 110)  # grey that is seen on a light and on a dark page


def page_font() -> QFont:
    """The body's font; a serif that has the Kazakh letters on every system."""
    font = QFont()
    font.setFamilies(PAGE_FONTS)
    font.setPointSizeF(BODY_POINTS)
    return font


def text_option(document: Document) -> QTextOption:
    """The direction of an article's lines: that of its script, whatever word a paragraph begins with."""
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if document.is_right_to_left else Qt.LayoutDirection.LayoutDirectionAuto
    )
    return option


@dataclass(frozen=True)
class Run:
    """What a run of text means."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    language: str | None = None


PLAIN = Run()


def run_of(format: QTextCharFormat) -> Run:
    """What this format means, whatever it looks like."""
    return Run(
        bool(format.property(Property.BOLD)),
        bool(format.property(Property.ITALIC)),
        format.stringProperty(Property.LINK) or None if format.hasProperty(Property.LINK) else None,
        format.stringProperty(Property.RUN_LANGUAGE) or None if format.hasProperty(Property.RUN_LANGUAGE) else None,
    )


def run_format(run: Run, kind: str, level: int = 2) -> QTextCharFormat:
    """Meaning and looks of a run in a block of this kind; `level` counts for headings, and 1 for a table's header."""
    return QTextCharFormat(_run_format(run, kind, level))  # the caller's own


@lru_cache(maxsize=1024)
def _run_format(run: Run, kind: str, level: int) -> QTextCharFormat:
    format = QTextCharFormat()
    points = _HEADING_POINTS.get(level, BODY_POINTS) if kind == "heading" else _POINTS.get(kind, BODY_POINTS)
    format.setFontPointSize(points)
    if run.bold:
        format.setProperty(Property.BOLD, True)
    if run.italic:
        format.setProperty(Property.ITALIC, True)
    if run.link is not None:
        format.setProperty(Property.LINK, run.link)
    if run.language is not None:
        format.setProperty(Property.RUN_LANGUAGE, run.language)
    strong = run.bold or kind in _BOLD_KINDS or (kind == CELL and level == 1)
    format.setFontWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
    format.setFontItalic(run.italic)
    format.setFontUnderline(run.link is not None)
    return format


def block_format(kind: str, block_id: str, language: str | None, attributes: dict[str, Any]) -> QTextBlockFormat:
    """Properties and margins of a block."""
    depth, level = int(attributes.get("depth", 0)), int(attributes.get("level", 2))
    format = QTextBlockFormat(_block_format(kind, language, packed(attributes) if attributes else "", depth, level))
    if block_id:
        format.setProperty(Property.ID, block_id)
    return format


@lru_cache(maxsize=1024)
def _block_format(kind: str, language: str | None, attributes: str, depth: int, level: int) -> QTextBlockFormat:
    format = QTextBlockFormat()
    format.setProperty(Property.KIND, kind)
    if language is not None:
        format.setProperty(Property.LANGUAGE, language)
    if attributes:
        format.setProperty(Property.ATTRIBUTES, attributes)
    above, below = _MARGINS.get(kind, (0, 13))
    format.setTopMargin(above)
    format.setBottomMargin(below)
    if kind == "quote":
        format.setLeftMargin(QUOTE_INDENT)
        format.setRightMargin(QUOTE_INDENT)
    elif kind == "list_item":
        format.setLeftMargin(LIST_INDENT * (1 + depth))
    elif kind == "heading":
        format.setHeadingLevel(level)
    format.setLineHeight(float(_LINE_HEIGHT.get(kind, 122)), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format


def table_format(block_id: str, language: str | None, attributes: dict[str, Any]) -> QTextTableFormat:
    """A table as wide as the column, with thin lines."""
    format = QTextTableFormat()
    format.setProperty(Property.KIND, "table")
    format.setProperty(Property.ID, block_id)
    if language is not None:
        format.setProperty(Property.LANGUAGE, language)
    if attributes:
        format.setProperty(Property.ATTRIBUTES, packed(attributes))
    format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    format.setBorder(1)
    format.setBorderBrush(QBrush(TABLE_LINE))
    format.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    format.setBorderCollapse(True)
    format.setCellPadding(7)
    format.setCellSpacing(0)
    format.setTopMargin(34)  # Qt forgets the margin below a picture or a quotation where a table follows
    format.setBottomMargin(36)  # the strip stands there while the caret is in the table
    return format
