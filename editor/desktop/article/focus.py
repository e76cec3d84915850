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
            format, zoom = block.blockFormat(), 0.0 if table is not None else page.zoom
            # A picture stands above its caption, and a speaker below the words.
            edges += [rect.top() - format.topMargin() * zoom, rect.bottom() + format.bottomMargin() * zoom]
        scrolled = page.verticalScrollBar().value()
        return min(edges) - scrolled, max(edges) - scrolled


class Typewriter(QObject):
    """While it is on, the page can be scrolled beyond its last line, so that this one too stands where it is read."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._natural = page.verticalScrollBar().maximum()
        self._stretching = False
        self.is_on = False
        page.handled.connect(self._handled)
        page.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def set_on(self, on: bool) -> None:
        """Keep the line at its height, or scroll as other editors do."""
        if on == self.is_on:
            return
        bar = self._page.verticalScrollBar()
        if on:
            self._natural = bar.maximum()
        self.is_on = on
        # A bar that came and went with the longer way would change the column's width each time.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if on else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._page.setVerticalScrollBarPolicy(policy)
        if on:
            self._stretch()
            self.follow()
        else:
            bar.setMaximum(self._natural)

    def follow(self) -> None:
        """The caret's line to its height."""
        if self.is_on:
            bar, page = self._page.verticalScrollBar(), self._page
            away = page.cursorRect().center().y() - round(page.viewport().height() * LINE_AT)
            bar.setValue(bar.value() + away)

    def _handled(self, by_key: bool) -> None:
        if by_key:  # a click leaves the text where the eye has found it
            self.follow()

    def _stretch(self) -> None:
        self._stretching = True
        beyond = round(self._page.viewport().height() * (1 - LINE_AT))
        self._page.verticalScrollBar().setMaximum(self._natural + beyond)
        self._stretching = False

    def _range_changed(self, _minimum: int, maximum: int) -> None:
        """Qt measured the text again, and took the way beyond its end for a mistake."""
        if self.is_on and not self._stretching:
            self._natural = maximum
            self._stretch()
            if self._page.hasFocus():
                self.follow()


class FocusMode(QObject):
    """Only the page. `turned`: on or off; the window hides its own parts, the panel asks `is_on` before showing its."""

    turned = Signal(bool)

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.veil = Veil(panel.page, panel.context.theme)
        self._side = ""
        self.is_on = False
        self._escape = QShortcut(QKeySequence("Escape"), panel.page, self.leave)
        self._escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._escape.setEnabled(False)
        self.hint = PlainLabel(self.tr("Esc brings the window back"), "quiet", parent=panel)
        self.hint.setObjectName("focus_hint")
        self.hint.hide()
        self._hint_over = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint_over.timeout.connect(self.hint.hide)
        panel.session.opened.connect(self._look)
        panel.middle.currentChanged.connect(self._look)
        panel.installEventFilter(self)

    def toggle(self) -> None:
        """In and out."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Everything but the page goes."""
        panel = self._panel
        if self.is_on or not panel.is_writing():
            return
        self._side = panel.side.name
        panel.side.open("")
        self._turn(True)
        self._show_hint()
        panel.page.setFocus()
        panel.page.ensureCursorVisible()

    def leave(self) -> None:
        """Everything comes back as it was."""
        if not self.is_on:
            return
        self._hint_over.stop()
        self.hint.hide()
        self._turn(False)
        if self._side and not self._panel.side.name and self._panel.is_writing():
            self._panel.side.open(self._side)

    def _turn(self, on: bool) -> None:
        self.is_on = on
        self._escape.setEnabled(on)
        self.veil.set_on(on)
        self._panel.show_tools()
        self.turned.emit(on)

    def _look(self) -> None:
        """Another article on the page keeps the mode; a comparison in its place ends it."""
        if not self._panel.is_writing():
            self.leave()

    def _show_hint(self) -> None:
        self.hint.adjustSize()
        self._place_hint()
        self.hint.show()
        self.hint.raise_()
        self._hint_over.start()

    def _place_hint(self) -> None:
        """Below, where the first words are not."""
        panel, hint = self._panel, self.hint
        hint.move((panel.width() - hint.width()) // 2, panel.height() - hint.height() - 18)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes to another panel takes the window's parts along."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.leave()
        elif event.type() == QEvent.Type.Resize and self.hint.isVisible():
            self._place_hint()
        return super().eventFilter(watched, event)
