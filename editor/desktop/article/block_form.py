"""What stands beside a block's text, typed in place under it: a quotation's speaker, a picture's description and
credit, a card's address. It is there while the caret is in the block; F2 goes into it, Enter and Escape back.

It is kept as it is typed; all that is typed without a pause of going elsewhere is one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from editor.articles.offsets import Place, to_utf16
from editor.desktop.article import objects
from editor.desktop.article.addresses import completed
from editor.desktop.article.cards import below
from editor.desktop.article.formatting import end_of
from editor.desktop.article.page import Page
from editor.desktop.article.places import block_with_id
from editor.desktop.article.properties import attributes_of, id_of, kind_of

OF_KIND = {"quote": ("speaker",), "image": ("alt", "credit"), "embed": ("url",)}
_KEPT_AFTER_MS = 300
_LONGEST = 2_000  # characters


class BlockForm(QFrame):
    """A child of the page's viewport, over the line that is painted there else."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.viewport())
        self.setObjectName("block_form")
        self._page = page
        self._block_id = ""
        self._loading = self._is_dirty = False
        self._joins_at = -1  # the revision of the document behind our last change
        self._soon = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.fields = {name: self._field(name) for names in OF_KIND.values() for name in names}
        for name, stretch in (("speaker", 1), ("alt", 3), ("credit", 2), ("url", 1)):
            row.addWidget(self.fields[name], stretch)
        before: QWidget = page
        for field in self.fields.values():
            QWidget.setTabOrder(before, field)
            before = field
        page.caret_moved.connect(self.follow)
        page.edited.connect(self._follow_soon)
        page.resized.connect(self._place)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self.follow)
        self.hide()

    def _field(self, name: str) -> QLineEdit:
        words = {
            "speaker": (self.tr("Who speaks: name, role"), self.tr("Speaker")),
            "alt": (self.tr("What the picture shows, for those who do not see it"), self.tr("Description (alt text)")),
            "credit": (self.tr("Whose picture it is"), self.tr("Credit")),
            "url": ("https://", self.tr("Address of the card")),
        }[name]
        field = QLineEdit(self)
        field.setObjectName(f"block_{name}")
        field.setPlaceholderText(words[0])
        field.setAccessibleName(words[1])
        field.setToolTip(words[0] if name != "url" else words[1])
        field.setMaxLength(_LONGEST)
        field.textChanged.connect(self._typed)
        field.editingFinished.connect(self.keep)
        field.installEventFilter(self)
        field.hide()
        return field

    def _typed(self) -> None:
        if not self._loading:
            self._is_dirty = True
            self._soon.start()

    # Where it is

    @property
    def block_id(self) -> str:
        """The block that is described; empty where there is none."""
        return self._block_id if self.isVisibleTo(self._page) else ""

    def follow(self) -> None:
        """Go with the caret."""
        block = self._page.textCursor().block()
        names = OF_KIND.get(kind_of(block), ()) if not self._page.isReadOnly() else ()
        wanted = id_of(block) if names else ""
        if wanted != self._block_id:
            self.keep()
            self._block_id, self._joins_at = wanted, -1
        self._page.decorations.cards.in_hand = wanted
        if not names:
            self._away()
            return
        for name, field in self.fields.items():
            field.setVisible(name in names)
        self._load(block)
        self._place()
        self.show()
        self.raise_()
        self._page.viewport().update()

    def _follow_soon(self) -> None:
        if self.isVisibleTo(self._page):
            self._moved.start()

    def _away(self) -> None:
        if self.isVisibleTo(self._page):
            had_focus = any(field.hasFocus() for field in self.fields.values())
            self.hide()
            self._page.viewport().update()
            if had_focus:
                self._page.setFocus()

    def _load(self, block: QTextBlock) -> None:
        """What the document says now, after an undo too; words that are just being typed are newer."""
        if self._is_dirty:
            return
        values = attributes_of(block)
        self._loading = True
        for name in OF_KIND[kind_of(block)]:
            text = str(values.get(name, ""))
            if self.fields[name].text() != text:
                self.fields[name].setText(text)
                self.fields[name].setCursorPosition(len(text))
        self._loading = False

    def _place(self) -> None:
        block = block_with_id(self._page.document(), self._block_id) if self._block_id else None
        if block is None:
            return
        scale = self._page.zoom
        where = below(self._page, block, scale)
        height = max(self.sizeHint().height(), int(where.height()))
        self.setGeometry(QRect(int(where.left()), int(where.top()), max(120, int(where.width())), height))

    # Going in and out

    def enter(self, name: str = "", at: int | None = None) -> bool:
        """Into the first field of the block with the caret, or into a named one; False where there is none."""
        self.follow()
        names = OF_KIND.get(kind_of(self._page.textCursor().block()), ())
        if not self._block_id or (name and name not in names):
            return False
        field = self.fields[name or names[0]]
        self._page.ensureCursorVisible()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if at is None:
            field.selectAll()
        else:
            field.setCursorPosition(at)
        return True

    def go_to(self, place: Place) -> bool:
        """To words that stand beside a block; False where the place is elsewhere."""
        if place.block is None or place.field not in ("speaker", "alt", "credit"):
            return False
        block = block_with_id(self._page.document(), place.block)
        if block is None:
            return False
        cursor = self._page.textCursor()
        cursor.setPosition(end_of(block))
        self._page.show_cursor(cursor)
        if not self.enter(place.field):
            return False
        field = self.fields[place.field]
        start, end = (to_utf16(field.text(), offset) for offset in (place.start, place.end))
        field.setSelection(start, end - start) if end > start else field.setCursorPosition(start)
        return True

    def leave(self) -> None:
        """Back to the text, behind its last letter. A card that was given neither address nor title goes away."""
        self.keep()
        block = block_with_id(self._page.document(), self._block_id)
        if block is not None and kind_of(block) == "embed" and not attributes_of(block).get("url") and not block.text():
            with self._page.editing() as cursor:
                objects.take_out(cursor, block)
        elif block is not None:
            cursor = self._page.textCursor()
            cursor.setPosition(end_of(block))
            self._page.setTextCursor(cursor)
        self._page.setFocus()

    def keep(self) -> None:
        """What was typed goes into the document, now."""
        self._soon.stop()
        page = self._page.document()
        block = block_with_id(page, self._block_id) if self._block_id and self._is_dirty else None
        self._is_dirty = False
        if block is None or self._page.isReadOnly():
            return
        values = {name: self.fields[name].text() for name in OF_KIND.get(kind_of(block), ())}
        if "url" in values:
            values["url"] = completed(values["url"])
        self._page.break_burst()
        if objects.set_values(block, values, join=self._joins_at == page.revision()):
            self._joins_at = page.revision()

    def around(self, step: Callable[[], object]) -> None:
        """An undo or redo: where it changes what stands beside the block with the caret, the caret stays there."""
        self.keep()
        block_id, before = self._block_id, self._beside()
        step()
        if block_id and before and self._beside() != before:
            block = block_with_id(self._page.document(), block_id)
            if block is not None:
                cursor = self._page.textCursor()
                cursor.setPosition(end_of(block))
                self._page.setTextCursor(cursor)
        self.follow()

    def _beside(self) -> dict[str, object]:
        block = block_with_id(self._page.document(), self._block_id) if self._block_id else None
        return dict(attributes_of(block)) if block is not None else {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead back to the text."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
            if event.key() in back:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def clicked(self, event: QMouseEvent) -> bool:
        """A click on the painted line goes into what stands there; False where it was elsewhere."""
        at, here = event.position(), self._page.textCursor().block()
        for block in (here, here.previous()):  # Qt takes the room under a block for the next one's
            names = OF_KIND.get(kind_of(block), ())
            where = below(self._page, block, self._page.zoom)
            if names and where.contains(at):
                cursor = self._page.textCursor()
                cursor.setPosition(end_of(block))
                self._page.setTextCursor(cursor)
                share = (at.x() - where.left()) / max(1.0, where.width())
                return self.enter(names[-1] if share > 0.6 else names[0])
        return False
