"""Nothing but the page: the window's other parts go, the paragraph at the caret keeps its ink, the others are dimmed.
And the typewriter's way of scrolling: the line that is written stays at one height, the paper moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QShortcut

from editor.desktop.article.page import Page
from editor.desktop.article.places import table_at
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

_VEIL = 0.62  # how much of the paper's colour lies over what is dimmed
_HINT_MS = 3500
LINE_AT = 0.45  # of the page's height: where the typewriter keeps the line


class Veil(QObject):
    """Paints the paper's colour thinly over everything but the blocks of the selection."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._block = -1
        page.cursorPositionChanged.connect(self._follow)

    @property
    def is_on(self) -> bool:
        return self._page.veil is not None

    def set_on(self, on: bool) -> None:
        """Dim, or show everything in full ink."""
        self._page.veil = self.paint if on else None
        self._page.viewport().update()

    def _follow(self) -> None:
        """A key within one paragraph repaints no more than it would without the veil."""
        if self.is_on and (block := self._page.textCursor().blockNumber()) != self._block:
            self._block = block
            self._page.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Called by the page, over the text."""
        color = QColor(self._theme.color("page"))
        color.setAlphaF(_VEIL)
        width, height = self._page.viewport().width(), self._page.viewport().height()
        top, bottom = self.lit()
        painter.fillRect(QRectF(0, 0, width, max(0.0, top)), color)
        painter.fillRect(QRectF(0, bottom, width, max(0.0, height - bottom)), color)

    def lit(self) -> tuple[float, float]:
        """From where to where the page keeps its ink, in the viewport's pixels."""
        page = self._page
        cursor, layout = page.textCursor(), page.document().documentLayout()
        edges = []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            block = page.document().findBlock(position)
            table = table_at(block)
            rect = layout.frameBoundingRect(table) if table is not None else layout.blockBoundingRect(block)
            above = block.blockFormat().topMargin() * page.zoom if table is None else 0.0  # a picture stands there
            edges += [rect.top() - above, rect.bottom()]
        scrolled = page.verticalScrollBar().value()
        return min(edges) - scrolled, max(edges) - scrolled


class Typewriter(QObject):
    """While it is on, the page can be scrolled beyond its last line, so that this one too stands where it is read."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._natural = page.verticalScrollBar().maximum()
        self.is_on = False
        page.handled.connect(self._typed)
        page.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def set_on(self, on: bool) -> None:
        """Keep the line at its height, or scroll as other editors do."""
        if on == self.is_on:
            return
        bar = self._page.verticalScrollBar()
        self.is_on = on
        # A bar that came and went with the longer way would change the column's width each time.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if on:
            self._natural = bar.maximum()
        self._page.setVerticalScrollBarPolicy(policy)
        bar.setMaximum(self._longest() if on else self._natural)
        self.follow()

    def follow(self) -> None:
        """The caret's line to its height."""
        if self.is_on:
            bar, page = self._page.verticalScrollBar(), self._page
            away = page.cursorRect().center().y() - round(page.viewport().height() * LINE_AT)
            bar.setValue(bar.value() + away)

    def _typed(self, by_key: bool) -> None:
        if by_key:  # a click leaves the text where the eye has found it
            self.follow()

    def _longest(self) -> int:
        viewport = self._page.viewport().height()
        return max(self._natural, self._natural + round(viewport * (1 - LINE_AT)))

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        if self.is_on and maximum != self._longest():
            self._natural = maximum
            self._page.verticalScrollBar().setMaximum(self._longest())
            if self._page.hasFocus():
                self.follow()


class FocusMode(QObject):
    """Only the page. `turned`: on or off; the window hides its own parts."""

    turned = Signal(bool)

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._veil = Veil(panel.page, panel.context.theme)
        self._list = False
        self._side = ""
        self.is_on = False
        self._escape = QShortcut(QKeySequence("Escape"), panel.page, self.leave)
        self._escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._escape.setEnabled(False)
        self._hint = PlainLabel(self.tr("Esc brings the window back"), "quiet", parent=panel)
        self._hint.setObjectName("focus_hint")
        self._hint.hide()
        self._hint_over = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint_over.timeout.connect(self._hint.hide)
        panel.session.opened.connect(self._opened)
        panel.middle.currentChanged.connect(self._opened)
        panel.installEventFilter(self)

    def toggle(self) -> None:
        """In and out."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Everything but the page goes."""
        if self.is_on or not self._panel.is_writing():
            return
        panel = self._panel
        self.is_on = True
        self._list, self._side = panel.library.isVisible(), panel.side.name
        panel.side.open("")
        if panel.library.isVisible():
            panel.toggle_list()
        self._show_tools(False)
        self._veil.set_on(True)
        self._escape.setEnabled(True)
        self.turned.emit(True)
        self._show_hint()
        panel.page.setFocus()
        panel.page.ensureCursorVisible()

    def leave(self) -> None:
        """Everything comes back as it was."""
        if not self.is_on:
            return
        panel = self._panel
        self.is_on = False
        self._escape.setEnabled(False)
        self._hint.hide()
        self._veil.set_on(False)
        self._show_tools(panel.is_writing())
        self.turned.emit(False)
        if self._list and not panel.library.isVisible():
            panel.toggle_list()
        if self._side:
            panel.side.open(self._side)

    def _show_tools(self, on: bool) -> None:
        self._panel.toolbar.setVisible(on)
        self._panel.foot.setVisible(on)

    def _opened(self) -> None:
        """Another article on the page keeps the mode; a comparison in its place ends it."""
        if self.is_on and self._panel.is_writing():
            self._show_tools(False)
        elif self.is_on:
            self.leave()

    def _show_hint(self) -> None:
        self._hint.adjustSize()
        self._hint.move((self._panel.width() - self._hint.width()) // 2, 14)
        self._hint.show()
        self._hint.raise_()
        self._hint_over.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes to another panel takes the window's parts along."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.leave()
        elif event.type() == QEvent.Type.Resize and self._hint.isVisible():
            self._hint.move((self._panel.width() - self._hint.width()) // 2, 14)
        return super().eventFilter(watched, event)
