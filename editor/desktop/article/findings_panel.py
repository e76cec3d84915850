"""The findings beside the page: one row each, the one at the caret chosen, its repairs as buttons below."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.articles.findings import Finding
from editor.desktop import messages
from editor.desktop.article.findings import SPELLING, Findings, kind_color
from editor.desktop.article.marking import Marked
from editor.desktop.context import PanelContext
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import KeyButton, button
from editor.desktop.widgets.empty_state import EmptyState
from editor.desktop.widgets.plain import PlainLabel, tooltip

Index = QModelIndex | QPersistentModelIndex
MARKED = Qt.ItemDataRole.UserRole
_SHOWN_SPACES = str.maketrans({" ": "·", "\u00a0": "⍽", "\n": "↵"})
MOST_SUGGESTIONS = 5


def visible(text: str) -> str:
    """Text that may be nothing but spaces, so that it can be seen."""
    return text.translate(_SHOWN_SPACES) if not text.strip() else text


class FindingList(QAbstractListModel):
    """The findings in the order of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Marked] = []

    def show(self, marked: list[Marked]) -> None:
        """Other findings."""
        self.beginResetModel()
        self.rows = list(marked)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        marked = self.rows[index.row()]
        if role == MARKED:
            return marked
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(marked.finding.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((marked.finding.text, *marked.finding.suggestions[:1], messages.finding(marked.finding)))
        return None


class FindingDelegate(QStyledItemDelegate):
    """«теӊ → тең» and the reason below, with a bar in the colour of the level."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(180, metrics.lineSpacing() * 2 + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        marked: Marked = index.data(MARKED)
        finding = marked.finding
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, self._theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(kind_color(finding)))
        painter.drawRoundedRect(QRect(rect.left() + 8, rect.top() + 10, 3, rect.height() - 20), 1.5, 1.5)
        inner = rect.adjusted(20, 9, -12, -9)
        self._paint_words(painter, inner, option.font, finding)
        painter.setFont(_smaller(option.font))
        painter.setPen(self._theme.color("text_selected" if chosen else "text_quiet"))
        metrics = painter.fontMetrics()
        reason = metrics.elidedText(messages.finding(finding), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QPointF(inner.left(), inner.bottom() - metrics.descent()), reason)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.left() + 20, rect.bottom(), rect.right(), rect.bottom())
        painter.restore()

    def _paint_words(self, painter: QPainter, inner: QRect, font: QFont, finding: Finding) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        baseline = inner.top() + metrics.ascent()
        room = inner.width() // 2 - 10 if finding.suggestions else inner.width()
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        found = metrics.elidedText(visible(finding.text), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(inner.left(), baseline), found)
        if not finding.suggestions:
            return
        x = inner.left() + QFontMetrics(font).horizontalAdvance(found) + 8
        painter.setPen(self._theme.color("text_quiet"))
        painter.drawText(QPointF(x, baseline), "→")
        x += metrics.horizontalAdvance("→") + 8
        painter.setFont(strong)
        painter.setPen(self._theme.color("accent"))
        better = visible(finding.suggestions[0]) if finding.suggestions[0] else "∅"
        shown = metrics.elidedText(better, Qt.TextElideMode.ElideRight, max(20, inner.right() - x))
        painter.drawText(QPointF(x, baseline), shown)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - 0.8)
    return small


class FindingsPanel(QFrame):
    """`fix_all_requested`: the button; the article panel does it, because a revision follows. `decided`: the name of a
    decision and the finding that it is about. `ignored_menu`: a menu to fill with what is ignored.
    """

    fix_all_requested = Signal()
    decided = Signal(str, object)
    ignored_menu = Signal(QMenu)

    def __init__(self, context: PanelContext, findings: Findings) -> None:
        super().__init__()
        self._context = context
        self._findings = findings
        self._deciding: dict[str, QToolButton] = {}
        self._model = FindingList()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(FindingDelegate(context.theme))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Findings"))
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._accept_row)
        self._count = PlainLabel(role="quiet")
        self._fix_all = button(self.tr("Fix all that are safe"), self.fix_all_requested.emit, "primary")
        keys = context.commands.shortcut_text("article.fix_safe")
        self._fix_all.setToolTip(tooltip(f"{self.tr('Fix all that are safe')} ({keys})"))
        self._nothing = EmptyState(
            context.icons, context.theme, "circle-check", self.tr("Nothing to mend"), self.tr("The text was read.")
        )
        self._reason = PlainLabel(wrap=True)
        self._repairs = QVBoxLayout()
        self._decisions = QHBoxLayout()
        self._detail = self._make_detail()
        self._ignored = button("", self._ask_for_ignored, "plain")
        self._ignored.hide()
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 12)
        head.setSpacing(9)
        head.addWidget(self._count)
        head.addWidget(self._fix_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._ignored)
        column.addWidget(self._detail)
        self._is_stale = False  # while it cannot be seen: thousands of rows are not put there at every check
        findings.changed.connect(self._changed)
        findings.current_changed.connect(self._current_changed)
        self._show()

    def _make_detail(self) -> QWidget:
        detail = QFrame()
        detail.setProperty("role", "foot")
        column = QVBoxLayout(detail)
        column.setContentsMargins(14, 11, 14, 13)
        column.setSpacing(9)
        column.addWidget(self._reason)
        column.addLayout(self._repairs)
        self._repairs.setSpacing(6)
        column.addLayout(self._decisions)
        self._decisions.setSpacing(4)
        for name, words, icon in (
            ("ignore_here", self.tr("Ignore here"), "eye"),
            ("ignore_article", self.tr("Ignore in this article"), "ban"),
            ("add_word", self.tr("Add to the newsroom's dictionary"), "book-open"),
            ("add_my_word", self.tr("Add to my dictionary"), "user"),
        ):
            made = QToolButton()
            made.setIcon(self._context.icons.icon(icon))
            made.setAccessibleName(words)
            keys = self._context.commands.shortcut_text(f"article.{name}")
            made.setToolTip(tooltip(f"{words} ({keys})" if keys else words))
            made.clicked.connect(partial(self._decide, name))
            self._decisions.addWidget(made)
            self._deciding[name] = made
        self._decisions.addStretch(1)
        return detail

    def _decide(self, name: str, _checked: bool = False) -> None:
        current = self._findings.current
        if current is not None:
            self.decided.emit(name, current)

    def deciding(self, name: str) -> QToolButton:
        """The button of a decision: ignore_here, ignore_article, add_word, add_my_word."""
        return self._deciding[name]

    def show_ignored(self, number: int) -> None:
        """How many findings the article leaves alone."""
        self._ignored.setText(self.tr("%n ignored", "", number))
        self._ignored.setVisible(number > 0)

    def _ask_for_ignored(self) -> None:
        menu = QMenu(self._ignored)
        menu.aboutToHide.connect(menu.deleteLater)
        self.ignored_menu.emit(menu)

    def _changed(self) -> None:
        if self.isVisible():
            self._show()
        else:
            self._is_stale = True
            if self._model.rows:  # they would go on moving with the text
                self._model.show([])

    def _current_changed(self) -> None:
        if self.isVisible():
            self._follow()

    def _show(self) -> None:
        self._is_stale = False
        marked = self._findings.marked
        self._model.show(marked)
        safe = len(self._findings.safe())
        self._count.setText(self.tr("%n finding(s)", "", len(marked)) if marked else "")
        self._count.setVisible(bool(marked))
        self._fix_all.setVisible(bool(marked))
        self._fix_all.setEnabled(safe > 0)
        label = self.tr("Fix all that are safe")
        self._fix_all.setText(f"{label} · {safe}" if safe else label)
        self._list.setVisible(bool(marked))
        self._nothing.setVisible(not marked)
        if not self._findings.is_fresh:
            self._nothing.set_words(self.tr("Reading the text…"), "")
        else:
            self._nothing.set_words(
                self.tr("Nothing to mend"),
                self.tr("Letters, spelling, quotes and dashes were checked. New findings appear here while you write."),
            )
        self._follow()

    def _follow(self) -> None:
        current = self._findings.current
        row = next((row for row, marked in enumerate(self._model.rows) if marked is current), -1)
        if row >= 0:
            index = self._model.index(row)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
        else:
            self._list.clearSelection()
        self._show_detail(current)

    def _show_detail(self, marked: Marked | None) -> None:
        while (item := self._repairs.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._detail.setVisible(marked is not None)
        if marked is None:
            return
        self._reason.setText(messages.finding(marked.finding))
        for name in ("add_word", "add_my_word"):
            self._deciding[name].setVisible(marked.finding.check == SPELLING)
        for number, suggestion in enumerate(self._findings.repairs(marked)[:MOST_SUGGESTIONS]):
            shown = visible(suggestion) if suggestion else self.tr("Take it away")
            text = shown.replace("&", "&&")
            if number == 0:
                first = KeyButton(text, "Ctrl+.", self._findings.theme, "primary")
                first.clicked.connect(partial(self._findings.accept, marked, suggestion))
                self._repairs.addWidget(first)
            else:
                self._repairs.addWidget(button(text, partial(self._findings.accept, marked, suggestion)))

    def _go(self, index: QModelIndex) -> None:
        self._findings.go_to(index.data(MARKED))

    def _accept_row(self, index: QModelIndex) -> None:
        self._findings.accept(index.data(MARKED))

    def showEvent(self, event: object) -> None:
        if self._is_stale:
            self._show()
        else:
            self._follow()
