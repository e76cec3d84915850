"""Our article and their page beside each other, what both have marked in both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTextEdit, QVBoxLayout, QWidget

from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import ElidedLabel
from editor.reprints import Verdict
from editor.reprints.comparing import Span

_MOST_SHOWN = 200_000  # characters of their page


class TwoTexts(QSplitter):
    """Plain text, whatever the page holds. Neither can be changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(childrenCollapsible=False)
        self._theme = theme
        self._our_side = QWidget()
        self._spans: tuple[Sequence[Span], Sequence[Span]] = ((), ())
        self.ours, self.theirs = QPlainTextEdit(), QPlainTextEdit()
        self.our_name, self.their_name = ElidedLabel("", "caption"), ElidedLabel("", "caption")
        for name, edit, said in (
            (self.our_name, self.ours, self.tr("Our article")),
            (self.their_name, self.theirs, self.tr("Their page")),
        ):
            edit.setReadOnly(True)
            edit.setProperty("role", "page")
            edit.setAccessibleName(said)
            edit.document().setDocumentMargin(12)
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(14, 8, 6, 0)
            column.setSpacing(4)
            column.addWidget(name)
            column.addWidget(edit, 1)
            self.addWidget(side)
            self._our_side = side if edit is self.ours else self._our_side
        self.setSizes([500, 500])
        theme.changed.connect(self._mark)

    def show_verdict(self, verdict: Verdict) -> None:
        """Both texts; without an article of ours their page alone."""
        best = verdict.best
        self.our_name.set_whole(f"{self.tr('Our article')}: {best.document.headline}" if best is not None else "")
        title = verdict.page.title or verdict.page.fetched.address
        self.their_name.set_whole(f"{self.tr('Their page')}: {title}")
        self.ours.setPlainText(best.text if best is not None else "")
        self.theirs.setPlainText(verdict.text[:_MOST_SHOWN])
        self._spans = (best.shared.ours, best.shared.theirs) if best is not None else ((), ())
        self._our_side.setVisible(best is not None)
        self._mark()
        for edit, spans in zip((self.ours, self.theirs), self._spans, strict=True):
            if spans:
                cursor = edit.textCursor()
                cursor.setPosition(_positions(edit.toPlainText(), spans[:1])[0][0])
                edit.setTextCursor(cursor)
                edit.ensureCursorVisible()

    def marked(self, edit: QPlainTextEdit) -> list[str]:
        """The words that are marked in one of them, in order."""
        return [one.cursor.selectedText() for one in edit.extraSelections()]

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(self._theme.color("mark"))
        look.setForeground(self._theme.color("mark_text"))
        for edit, spans in zip((self.ours, self.theirs), self._spans, strict=True):
            edit.setExtraSelections([_selection(edit, span, look) for span in _positions(edit.toPlainText(), spans)])


def _positions(text: str, spans: Sequence[Span]) -> list[Span]:
    """In Qt's units, which count some letters twice; what is not shown is left out."""
    found: list[Span] = []
    at = units = 0
    for start, end in spans:
        if end > len(text):
            break
        first = units + len(text[at:start].encode("utf-16-le", "surrogatepass")) // 2
        at, units = end, first + len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
        found.append((first, units))
    return found


def _selection(edit: QPlainTextEdit, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made
