"""The report after an import: what was kept, changed and left out of each file, and which were refused and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.icons import Icons
from editor.desktop.import_sentences import line
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel, separator

if TYPE_CHECKING:
    from editor.desktop.importing import ImportRun
    from editor.importing import ImportedArticle

_WIDTH, _HIGHEST = 620, 560
MOST_LINES = 60  # of one part: a page with more of them is not read, and the number says how many there are


def summary(run: ImportRun) -> tuple[str, str]:
    """What the banner says: the sentence, and below it the rest."""
    translate = QCoreApplication.translate
    if len(run.made) == 1:
        said = translate("imports", "Imported: {headline}").format(headline=_headline(run.made[0]))
    else:
        said = translate("imports", "Articles imported: {count}").format(count=len(run.made))
    parts = [translate("imports", "Stopped: what was imported before stays")] if run.stopped else []
    if run.failed:
        names = ", ".join(name for name, _ in run.failed)
        parts.append(translate("imports", "Not imported: {names}").format(names=names))
    changed = sum(len(made.imported.changed) for made in run.made)
    left_out = sum(len(made.imported.left_out) for made in run.made)
    if changed:
        parts.append(translate("imports", "Changed: {count}").format(count=changed))
    if left_out:
        parts.append(translate("imports", "Left out: {count}").format(count=left_out))
    return said, " · ".join(parts)


def _headline(made: ImportedArticle) -> str:
    return made.imported.document.headline or QCoreApplication.translate("imports", "(no headline)")


class ImportReport(QDialog):
    """Opened, not executed; closed with Escape. Whatever it quotes is plain text."""

    def __init__(self, run: ImportRun, icons: Icons, go_to: Callable[[int], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was imported"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons, self._go_to = icons, go_to
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        self._column = column
        for name, error in run.failed:
            said = messages.error(error)
            self._head(name, "")
            self._line("circle-alert", "danger", said.message)
            if said.hint:
                self._line("corner-down-left", "info", said.hint)
            self._end()
        for made in run.made:
            self._article(made, alone=len(run.made) + len(run.failed) == 1)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        close = button(self.tr("Close"), self.accept, "primary")
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 14)
        row.addStretch(1)
        row.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(separator())
        whole.addLayout(row)
        close.setDefault(True)
        self._foot, self._inner = row, inner

    def showEvent(self, event: QShowEvent) -> None:
        """As high as what it says, now that the fonts of the style are known; a long report scrolls."""
        wanted = self._column.totalHeightForWidth(_WIDTH) + self._foot.totalSizeHint().height() + 1
        self.resize(_WIDTH, min(_HIGHEST, wanted))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped labels ask for the height of a narrow column; here it is known how wide they are."""
        super().resizeEvent(event)
        self._inner.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.width())))

    def text(self) -> str:
        """Everything that it says, line by line."""
        return "\n".join(label.text() for label in self.findChildren(PlainLabel))

    def _article(self, made: ImportedArticle, *, alone: bool) -> None:
        imported = made.imported
        self._head(_headline(made), imported.source_name, None if alone else made.saved.article_id)
        for title, lines, icon, colour in (
            (self.tr("Kept"), imported.kept, "check", "good"),
            (self.tr("Changed"), imported.changed, "pen", "info"),
            (self.tr("Left out"), imported.left_out, "minus", "warning"),
        ):
            if not lines:
                continue
            self._column.addSpacing(6)
            self._column.addWidget(PlainLabel(title, "caption"))
            for entry in lines[:MOST_LINES]:
                self._line(icon, colour, line(entry))
            if len(lines) > MOST_LINES:
                self._line(icon, colour, self.tr("and %n more", "", len(lines) - MOST_LINES))
        self._end()

    def _head(self, title: str, source: str, article_id: int | None = None) -> None:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(title, "heading", wrap=True), 1)
        if article_id is not None:
            row.addWidget(button(self.tr("Open"), partial(self._open, article_id)), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        if source:
            self._column.addWidget(PlainLabel(source, "quiet", wrap=True))

    def _open(self, article_id: int) -> None:
        self._go_to(article_id)
        self.accept()

    def _line(self, icon: str, colour: str, text: str) -> None:
        sign = QLabel()
        sign.setPixmap(self._icons.pixmap(icon, 16, colour, scale=self.devicePixelRatioF()))
        sign.setContentsMargins(0, 2, 0, 0)
        said = PlainLabel(text, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        self._column.addLayout(row)

    def _end(self) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(separator())
        self._column.addSpacing(10)
