"""Where a link goes is told where the mouse rests on it, and the hand shows that Ctrl and a click follow it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from editor.desktop.article.links import link_under
from editor.desktop.article.page import Page
from editor.desktop.widgets.plain import tooltip

_LONGEST = 300  # characters of an address


class LinkHints(QObject):
    """Looks at what comes to the page's viewport, and takes away only the tooltip of a link."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.viewport().installEventFilter(self)
        page.installEventFilter(self)

    def text_for(self, where: QPoint) -> str:
        """What is said at this place of the viewport; empty where there is no link."""
        address = link_under(self._page, where)
        return self.tr("Ctrl+click: {address}").format(address=address[:_LONGEST]) if address else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._page:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Control:
                held = kind == QEvent.Type.KeyPress
                self._show_hand(self._page.viewport().mapFromGlobal(self._page.cursor().pos()), held)
        elif kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.text_for(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), tooltip(text), self._page.viewport())
                return True
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._show_hand(event.position().toPoint(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        return False

    def _show_hand(self, where: QPoint, held: bool) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if held and link_under(self._page, where):
            shape = Qt.CursorShape.PointingHandCursor
        if self._page.viewport().cursor().shape() != shape:
            self._page.viewport().setCursor(shape)
