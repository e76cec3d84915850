"""A small bar above chosen words: what they can be made. It never covers them, takes no focus by itself, and goes with
the selection. From the keyboard it is reached by its command; arrows go along it and Escape goes back to the text.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QMenu, QToolButton, QWidget

from editor.desktop.article import formatting
from editor.desktop.article.page import Page
from editor.desktop.article.panel_commands import title
from editor.desktop.article.properties import kind_of
from editor.desktop.context import PanelContext
from editor.desktop.welcome import LANGUAGE_NAMES
from editor.desktop.widgets.plain import tooltip

BUTTONS = (
    ("bold", "bold"),
    ("italic", "italic"),
    ("link", "link"),
    ("heading", "heading"),
    ("quote", "quote"),
    ("list", "list"),
)
_KINDS = ("heading", "quote", "list")
_AWAY = 8  # pixels between the bar and the words
_SHADOW = 70  # of 255: it lies over text, on a page of the same colour
_AFTER_MS = 180  # a selection that is still being made is left alone


class _Button(QToolButton):
    """Leaves the arrows to the bar: Qt's own way with them leads out of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()


class SelectionBar(QFrame):
    """A child of the page, over its text. Its buttons run declared commands."""

    def __init__(self, context: PanelContext, page: Page) -> None:
        super().__init__(page)
        self.setObjectName("selection_bar")
        self.setAccessibleName(self.tr("Formatting bar"))
        self._context = context
        self._page = page
        self._buttons: dict[str, QToolButton] = {}
        self._icons: dict[str, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(1)
        for name, icon in BUTTONS:
            made = self._button(name, icon, title(name), context.commands.shortcut_text(f"article.{name}"))
            made.setCheckable(True)
            made.clicked.connect(partial(self._run, f"article.{name}"))
            row.addWidget(made)
        row.addWidget(self._language_button())
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._appear)
        page.handled.connect(self._handled)
        page.copyAvailable.connect(lambda chosen: None if chosen else self.go())
        page.selectionChanged.connect(self._selection_changed)
        page.caret_moved.connect(self._show_marks)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._selection_changed())
        page.resized.connect(self.go)
        page.replaced.connect(self.go)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        context.theme.changed.connect(self._tint)
        self._tint()
        shadow = QGraphicsDropShadowEffect(self, blurRadius=18, xOffset=0, yOffset=3)
        shadow.setColor(QColor(0, 0, 0, _SHADOW))
        self.setGraphicsEffect(shadow)
        self.hide()

    def _button(self, name: str, icon: str, words: str, keys: str) -> QToolButton:
        made = _Button()
        made.setIconSize(QSize(18, 18))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(words)
        made.setToolTip(tooltip(f"{words} ({keys})" if keys else words))
        self._buttons[name] = made
        self._icons[name] = icon
        return made

    def _language_button(self) -> QToolButton:
        made = self._button("language", "languages", self.tr("Language of the words"), "")
        made.clicked.connect(self._open_languages)
        return made

    def _open_languages(self) -> None:
        """Popped up, not executed as a button's own menu would be: nothing waits for it."""
        below = self._buttons["language"]
        self.languages = QMenu(below)
        self.languages.aboutToHide.connect(self.languages.deleteLater)
        self._fill_languages(self.languages)
        self.languages.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _fill_languages(self, menu: QMenu) -> None:
        now = formatting.language_of_words(self._page.textCursor())
        own = self._page.language()
        choices = [("", self.tr("As the article"))]
        choices += [(tag, name) for tag, name in LANGUAGE_NAMES.items() if tag != own]
        for tag, name in choices:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(now == tag)
            action.triggered.connect(partial(self._run, f"article.language_{tag or 'own'}"))

    def _run(self, command: str, _checked: bool = False) -> None:
        self._context.commands.run(command)
        if self.isVisible():
            self._place()
        self._show_marks(always=True)

    def button(self, name: str) -> QToolButton:
        """For tests."""
        return self._buttons[name]

    # Coming and going

    def _handled(self, _by_key: bool) -> None:
        if self._page.textCursor().hasSelection() and self._context.preferences.formatting_bar:
            if not self.isVisible():
                self._soon.start()
        elif self.isVisible():
            self.go()

    def _selection_changed(self) -> None:
        if self.isVisible() and not self._place():
            self.go()

    def _appear(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._soon.start()
        elif self._page.hasFocus():
            self.show_now()

    def show_now(self) -> bool:
        """Above the words, or below them; False where there is nothing to format or no room beside it."""
        if not self._has_words() or not self._place():
            return False
        self._appear_here()
        return True

    def _has_words(self) -> bool:
        cursor = self._page.textCursor()
        takes = any(map(formatting.takes_marks, formatting.selected_blocks(cursor)))
        return cursor.hasSelection() and takes and not self._page.isReadOnly()

    def _appear_here(self) -> None:
        self._show_marks(always=True)
        self.show()
        self.raise_()

    def take_focus(self) -> bool:
        """For the keyboard. False where no words of the body are chosen."""
        if not self._has_words():
            return False
        if not self._place():  # more is chosen than there is room beside: who asks for it gets it over the words
            self._put((self._page.viewport().width() - self.sizeHint().width()) // 2, _AWAY)
        self._appear_here()
        self._buttons[BUTTONS[0][0]].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def go(self) -> None:
        """Away; the focus goes back to the text if the bar had it."""
        self._soon.stop()
        if self.isVisible():
            back = self.isAncestorOf(QApplication.focusWidget() or self._page)
            self.hide()
            if back:
                self._page.setFocus()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = now is None or now is self._page or self.isAncestorOf(now) or isinstance(now, QMenu)
        if self.isVisible() and not inside:
            self.hide()

    def _show_marks(self, always: bool = False) -> None:
        if always or self.isVisible():
            for name, on in self._page.caret_state().items():
                if name in self._buttons:
                    self._buttons[name].setChecked(on)
            blocks = formatting.selected_blocks(self._page.textCursor())
            may_turn = any(kind_of(block) in formatting.TEXT_KINDS for block in blocks)  # a table's words stay words
            for name in _KINDS:
                self._buttons[name].setEnabled(may_turn)

    # Room

    def chosen(self) -> QRect:
        """Where the chosen words are, in the page's pixels; as wide as the column where they are on several lines."""
        page, cursor = self._page, self._page.textCursor()
        first, last = page.textCursor(), page.textCursor()
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        one, other = page.cursorRect(first), page.cursorRect(last)
        if abs(one.top() - other.top()) < one.height() // 2:
            found = one.united(other)
        else:
            found = QRect(QPoint(0, one.top()), QPoint(page.viewport().width(), other.bottom()))
        return found.translated(page.viewport().pos())

    def _place(self) -> bool:
        """Above the words, else below; False where they leave no room."""
        words, size = self.chosen(), self.sizeHint()
        top = words.top() - size.height() - _AWAY
        if top < 2:
            top = words.bottom() + _AWAY
        if top + size.height() > self._page.height() or top < 2:
            return False
        self._put(words.center().x() - size.width() // 2, top)
        return True

    def _put(self, left: int, top: int) -> None:
        size = self.sizeHint()
        self.setGeometry(QRect(QPoint(max(4, min(left, self._page.width() - size.width() - 20)), top), size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        made = [each for each in self._buttons.values() if each.isEnabled()]
        now = next((number for number, each in enumerate(made) if each.hasFocus()), 0)
        steps = {Qt.Key.Key_Right: now + 1, Qt.Key.Key_Left: now - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if event.key() in steps:
            made[steps[Qt.Key(event.key())] % len(made)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            made[now].click()
        elif event.key() == Qt.Key.Key_Escape:
            self.go()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        for name, made in self._buttons.items():
            made.setIcon(self._context.icons.icon(self._icons[name]))
