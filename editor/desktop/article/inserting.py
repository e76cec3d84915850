"""Pictures, cards, tables and lines come onto the page: chosen, pasted or dropped. A picture is stored by a job first;
it goes in where the caret stood, and where that text is gone by then, nothing is put in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QPoint
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from editor.articles.document import Block, Embed, Image, Rule
from editor.articles.tables import new_table
from editor.desktop.article import objects, table_edits
from editor.desktop.article.addresses import pasted_link
from editor.desktop.article.block_form import BlockForm
from editor.desktop.article.object_commands import INSERTING, SHAPES, declare, title
from editor.desktop.article.picture_drops import PictureDrops
from editor.desktop.article.places import block_with_id
from editor.desktop.article.properties import GAP, id_of, kind_of
from editor.desktop.article.table_size import TableSize
from editor.desktop.article.table_strip import TableStrip

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel
    from editor.desktop.jobs import Progress
    from editor.documents.media import Stored

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif")
Bring = Callable[["Progress"], "list[Stored]"]


def is_picture(path: Path) -> bool:
    """By its name; what it holds is looked at when it is stored."""
    return path.suffix.lower() in ENDINGS


class Inserting(QObject):
    """Everything that puts an object onto the page, and what stands beside it there."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._page = panel.page
        self._folder = Path.home()
        declare(panel, self)
        self.form = BlockForm(panel.page)
        self.strip = TableStrip(panel.context, panel.page)
        shelf = panel.page.decorations.cards.shelf
        shelf.reader = self._read_picture
        panel.session.opened.connect(shelf.look_again)
        self._otherwise = panel.page.takes_foreign
        panel.page.takes_foreign = self.take
        panel.page.pressed_beside = self.form.clicked
        PictureDrops(panel.page.viewport(), self._is_wanted, self._take_drop)

    def _read_picture(self, read: Callable[[], QImage], shown: Callable[[QImage], None]) -> None:
        self._panel.context.jobs.read(lambda _: read(), on_result=shown, owner=self, quiet=True)

    # What is at the caret

    def is_at(self, *kinds: str) -> bool:
        """Whether the caret is in a block of one of these kinds."""
        return self._panel.is_writing() and kind_of(self._page.textCursor().block()) in kinds

    def is_in_table(self) -> bool:
        """Whether the caret, with all that is selected, is in one table."""
        return self._panel.is_writing() and table_edits.table_of(self._page.textCursor()) is not None

    def can_remove(self) -> bool:
        """Whether there is an object at the caret."""
        return self.is_in_table() or self.is_at(*objects.OBJECT_KINDS)

    def can_describe(self) -> bool:
        """Whether something stands beside the block at the caret, or under the table."""
        return self.is_in_table() or self.is_at("quote", "image", "embed")

    def describe(self) -> None:
        """From the text into what stands beside it, and back."""
        if any(field.hasFocus() for field in self.form.fields.values()):
            self.form.leave()
        elif not self.form.enter():
            self.strip.follow()
            self.strip.enter()

    def remove(self) -> None:
        """Take the object at the caret out; undo brings it back."""
        self._page.break_burst()
        with self._page.editing() as cursor:
            objects.remove(cursor)
        self._page.setFocus()

    # Tables, lines and cards

    def choose_table(self) -> None:
        """How large, in squares under the caret."""
        chooser = TableSize(self._panel.context.theme, self.insert_table, self._page)
        chooser.open(self._page.viewport().mapToGlobal(self._page.cursorRect().bottomLeft() + QPoint(0, 6)))

    def insert_table(self, rows: int, columns: int) -> None:
        """Empty, with its first row as the header."""
        self.put([new_table(rows, columns)])

    def change_table(self, shape: table_edits.Change) -> None:
        """One change of the table at the caret."""
        self._page.break_burst()
        with self._page.editing() as cursor:
            table_edits.change(cursor, shape)
        self.strip.follow()
        self._page.setFocus()

    def insert_rule(self) -> None:
        """A line between two parts; typing goes on below it."""
        self.put([Rule()])
        self._page.moveCursor(QTextCursor.MoveOperation.NextBlock)

    def insert_embed(self) -> None:
        """An empty card: its address is typed in place."""
        self.put([Embed()])
        self.form.enter("url")

    def put(self, blocks: Sequence[Block], at: QTextCursor | None = None) -> None:
        """One step to undo; the caret goes into the last of them."""
        self._page.break_burst()
        with self._page.editing() as cursor:
            if at is not None:
                cursor.setPosition(at.position())
            objects.put(cursor, list(blocks))
        self._page.break_burst()
        self._page.setFocus()
        self._page.show_cursor(self._page.textCursor())
        self.form.follow()

    # Pictures

    def choose_picture(self) -> None:
        """Ask for files; opened, not executed."""
        place = QTextCursor(self._page.textCursor())
        self._ask(lambda paths: self.bring_files(paths, place), QFileDialog.FileMode.ExistingFiles)

    def choose_another(self) -> None:
        """One in the place of the picture at the caret; what stands beside it stays."""
        block_id = id_of(self._page.textCursor().block())
        self._ask(lambda paths: self.replace(block_id, paths[0]), QFileDialog.FileMode.ExistingFile)

    def _ask(self, chosen: Callable[[list[Path]], None], mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._panel, title("insert_picture").rstrip("…"))
        dialog.setFileMode(mode)
        dialog.setNameFilters([self.tr("Pictures ({endings})").format(endings=" ".join(f"*{e}" for e in ENDINGS))])
        dialog.setDirectory(str(self._folder))
        dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]) if names else None)
        dialog.open()

    def bring_files(self, paths: list[Path], place: QTextCursor) -> None:
        """Store them, then put them in."""
        self._folder = paths[0].parent
        media = self._panel.context.newsroom.media

        def bring(progress: Progress) -> list[Stored]:
            stored = []
            for number, path in enumerate(paths):
                progress(number, len(paths), path.name)
                stored.append(media.add_file(path))
            return stored

        self._bring(bring, place, self.tr("Storing {name}").format(name=paths[0].name))

    def bring_data(self, data: bytes, place: QTextCursor) -> None:
        """A picture of the clipboard, or one that was dropped."""
        media = self._panel.context.newsroom.media
        self._bring(lambda progress: [media.add(data, progress)], place, self.tr("Storing the picture"))

    def _bring(self, bring: Bring, place: QTextCursor, title: str) -> None:
        self._panel.context.jobs.read(
            bring,
            on_result=lambda stored: self._brought(stored, place),
            owner=self,
            title=title,
        )

    def _brought(self, stored: list[Stored], place: QTextCursor) -> None:
        if self._is_gone(place):
            return
        images = [Image(source=one.source, caption=one.caption, credit=one.credit) for one in stored]
        for one in stored:
            self._page.decorations.cards.shelf.forget(one.source)
        self.put(images, place)
        self.form.enter("alt")  # the description is what nobody writes later

    def replace(self, block_id: str, path: Path) -> None:
        """Another picture in the place of this one."""
        self._folder = path.parent
        media, place = self._panel.context.newsroom.media, QTextCursor(self._page.textCursor())

        def replaced(stored: Stored) -> None:
            block = None if self._is_gone(place) else block_with_id(self._page.document(), block_id)
            if block is not None and kind_of(block) == "image":
                self._page.break_burst()
                self._page.decorations.cards.shelf.forget(stored.source)
                objects.set_values(block, {"source": stored.source})
                self._page.viewport().update()

        self._panel.context.jobs.read(
            lambda progress: media.add_file(path, progress),
            on_result=replaced,
            owner=self,
            title=self.tr("Storing {name}").format(name=path.name),
        )

    def _is_gone(self, place: QTextCursor) -> bool:
        """Whether another text stands on the page by now; that is said."""
        if not self._page.isReadOnly() and not place.isNull() and place.document() == self._page.document():
            return False
        self._panel.context.go.say.emit(self.tr("Another text came onto the page meanwhile: no picture was put in"))
        return True

    # Paste and drop

    def take(self, source: QMimeData) -> bool:
        """A picture, files of pictures, or the address of a post on an empty line; else whoever was asked before."""
        place = QTextCursor(self._page.textCursor())
        paths = _pictures_of(source)
        if not self._page.isReadOnly():
            if paths:
                self.bring_files(paths, place)
                return True
            if _is_bare(source):
                self.bring_data(_png(source), place)
                return True
            if self._take_address(source.text() if source.hasText() else "", place):
                return True
        return self._otherwise(source)

    def _take_address(self, text: str, place: QTextCursor) -> bool:
        from editor.documents.embeds import is_post, title_of  # late: start-up time

        block = place.block()
        address = pasted_link(text) or ""
        if kind_of(block) not in ("paragraph", GAP) or block.text() or not is_post(address):
            return False
        self.put([Embed(url=address, title=title_of(address))], place)
        return True

    def _is_wanted(self, source: QMimeData) -> bool:
        return (
            self._panel.is_writing() and not self._page.isReadOnly() and bool(_pictures_of(source) or _is_bare(source))
        )

    def _take_drop(self, source: QMimeData, where: QPoint) -> None:
        place = self._page.cursorForPosition(where)
        paths = _pictures_of(source)
        if paths:
            self.bring_files(paths, place)
        else:
            self.bring_data(_png(source), place)

    # Menus

    def open_menu(self) -> QMenu:
        """What can be put in, below the button of the bar, or at the caret where the bar has no room for it."""
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_to(menu, INSERTING)
        button = self._panel.toolbar.button("article.insert")
        at_caret = self._page.viewport().mapToGlobal(self._page.cursorRect().bottomLeft())
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()) if button.isVisible() else at_caret)
        return menu

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done to the object at the caret, and what can be put in."""
        here = ["replace_picture"] if self.is_at("image") else []
        here += ["describe"] if self.is_at("quote", "image", "embed") else []
        here += ["remove_object"] if self.can_remove() else []
        if self.is_in_table():
            here = [*SHAPES, "remove_object"]
        for names in (here, INSERTING):
            if names:
                menu.addSeparator()
                self._add_to(menu, names)

    def _add_to(self, menu: QMenu, names: Sequence[str]) -> None:
        commands = self._panel.context.commands
        for name in names:
            keys = commands.shortcut_text(f"article.{name}")
            action = menu.addAction(f"{title(name)}\t{keys}" if keys else title(name))
            action.triggered.connect(lambda _=False, name=name: commands.run(f"article.{name}"))


def _pictures_of(source: QMimeData) -> list[Path]:
    """The files, where all of them are pictures of this machine."""
    urls = source.urls() if source.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths if paths and len(paths) == len(urls) and all(map(is_picture, paths)) else []


def _is_bare(source: QMimeData) -> bool:
    """A picture and no words: a spreadsheet's cells come as a picture too."""
    return source.hasImage() and not source.hasText()


def _png(source: QMimeData) -> bytes:
    """The picture as another program gave it where it is a file of a known form; else as PNG."""
    for form in ("image/png", "image/jpeg", "image/webp"):
        if source.hasFormat(form) and (data := bytes(source.data(form).data())):
            return data
    image = QImage(source.imageData())
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes for the form's name
    return bytes(packed.data())
