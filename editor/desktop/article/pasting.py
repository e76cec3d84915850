"""What other programs put on the clipboard comes onto the page: its structure, as one step to undo, and no rubbish.

A small clipboard is read at once; a large one, and one with pictures, beside the window's own thread. It goes in where
the caret stood, and where that place is gone by then it is said. What was left out is said in the quiet line.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QTextCursor

from editor.articles.document import Document
from editor.desktop.article import declaring, edits, fitting
from editor.desktop.article.properties import FIELDS, attributes_of, kind_of
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.documents.clipboard import Pasted, read_clipboard, refuse_many
from editor.errors import QalamError, UserMistake

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

AT_ONCE = 100_000  # characters: about 30 ms to read
_RICH_TEXT = ("text/rtf", "application/rtf", "text/richtext", 'application/x-qt-windows-mime;value="Rich Text Format"')
_PLAIN = QT_TRANSLATE_NOOP("article_commands", "Paste as plain text")
_PICTURES_INSIDE = ("data:image/", "\\pict")


@dataclass(frozen=True)
class _Forms:
    """What the clipboard offers."""

    html: str
    rtf: bytes
    text: str

    @property
    def takes_time(self) -> bool:
        """Whether reading it would be felt, or has to write pictures to the disk."""
        if len(self.html) + len(self.rtf) > AT_ONCE:
            return True
        return _PICTURES_INSIDE[0] in self.html or _PICTURES_INSIDE[1].encode() in self.rtf


class Pasting(QObject):
    """The page asks it for whatever is not our own; it declares «Paste as plain text»."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._waiting: deque[tuple[QTextCursor, _Forms]] = deque()
        panel.page.takes_foreign = self.take
        declaring.declare(
            panel,
            "paste_plain",
            _PLAIN,
            self.paste_plain,
            "Ctrl+Shift+V",
            "clipboard",
            "edit",
            lambda: panel.is_writing() and panel.page.can_paste(),
        )

    def take(self, source: QMimeData) -> bool:
        """True where it is dealt with, perhaps a moment later; False for mere text, which the page takes as it is."""
        forms = _Forms(source.html() if source.hasHtml() else "", _rich_text(source), source.text())
        page = self._panel.page
        if page.isReadOnly() or not edits.is_writable(page.textCursor()):
            return True
        if not forms.html.strip() and not forms.rtf.strip():
            return self._refused(forms.text)
        place = QTextCursor(page.textCursor())
        if forms.takes_time or self._waiting:
            self._waiting.append((place, forms))
            if len(self._waiting) == 1:
                self._read_next()
            return True
        try:
            pasted = read_clipboard(forms.html, forms.rtf, forms.text)
        except UserMistake as mistake:
            self._put_text(place, forms.text, mistake)
        else:
            self._put(place, forms, pasted)
        return True

    def paste_plain(self) -> None:
        """Only the words of the clipboard, as they would be typed."""
        text = QGuiApplication.clipboard().text()
        if not self._refused(text):
            self._panel.page.put_text(text)

    def _refused(self, text: str) -> bool:
        try:
            refuse_many(len(text))
        except UserMistake as mistake:
            self._panel.context.go.trouble.emit(mistake)
            return True
        return False

    # Beside the window's own thread

    def _read_next(self) -> None:
        place, forms = self._waiting[0]
        newsroom = self._panel.context.newsroom

        def read(_: object) -> Pasted:
            pasted = read_clipboard(forms.html, forms.rtf, forms.text)
            stored = newsroom.media.take_in(Document(blocks=pasted.blocks), pasted.pictures)
            return replace(pasted, blocks=stored.blocks)

        job = self._panel.context.jobs.read(
            read,
            on_result=lambda pasted: self._put(place, forms, pasted),
            on_failed=lambda error: self._put_text(place, forms.text, error),
            owner=self,
            title=self.tr("Reading the clipboard"),
        )
        job.done.connect(self._read_on)

    def _read_on(self) -> None:
        self._waiting.popleft()
        if self._waiting:
            self._read_next()

    # Onto the page

    def _put(self, place: QTextCursor, forms: _Forms, pasted: Pasted) -> None:
        if not pasted.blocks:
            if forms.text.strip():
                self._put_text(place, forms.text)
            else:
                self._panel.context.go.say.emit(self.tr("The clipboard holds nothing that can stand in an article"))
            return
        if self._is_gone(place):
            return
        spot = spot_of(place)
        if spot.kind in FIELDS or (spot.kind in edits.OBJECT_KINDS and fitting.is_words(pasted.blocks)):
            self._panel.page.put_text(fitting.one_line(pasted.blocks).content, place)
        else:
            self._panel.page.put_blocks(fitting.fitted(pasted.blocks, spot), place)
        self._say_left_out(pasted.left_out)

    def _put_text(self, place: QTextCursor, text: str, error: QalamError | None = None) -> None:
        """The words alone, where nothing better could be read."""
        if error is not None:
            self._panel.context.go.trouble.emit(error)
        too_many = bool(text) and self._refused(text)
        if too_many or not text or self._is_gone(place):
            return
        self._panel.page.put_text(text, place)
        if error is not None:
            self._panel.context.go.say.emit(self.tr("Only the text of the clipboard was pasted"))

    def _is_gone(self, place: QTextCursor) -> bool:
        """Whether another text stands on the page by now."""
        page = self._panel.page
        if not page.isReadOnly() and not place.isNull() and place.document() == page.document():
            return False
        self._panel.context.go.say.emit(
            self.tr("Another text came onto the page while the clipboard was read: nothing was pasted")
        )
        return True

    def _say_left_out(self, left_out: Sequence[str]) -> None:
        if not left_out:
            return
        from editor.desktop import import_sentences  # late: start-up time

        said = import_sentences.line(left_out[0])
        more = len(left_out) - 1
        if more:
            self._panel.context.go.say.emit(self.tr("Left out: {what}, and %n more", "", more).format(what=said))
        else:
            self._panel.context.go.say.emit(self.tr("Left out: {what}").format(what=said))


def spot_of(place: QTextCursor) -> fitting.Spot:
    """Where the cursor's selection begins: what is selected goes first."""
    block = place.document().findBlock(place.selectionStart())
    values = attributes_of(block)
    end = place.document().findBlock(place.selectionEnd())
    inside = end == block and place.selectionEnd() - place.selectionStart() >= block.length() - 1
    return fitting.Spot(
        kind_of(block), inside or not block.text(), bool(values.get("ordered")), int(values.get("depth", 0))
    )


def _rich_text(source: QMimeData) -> bytes:
    for form in _RICH_TEXT:
        if source.hasFormat(form):
            return bytes(source.data(form).data())
    return b""
