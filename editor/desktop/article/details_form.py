"""The fields of the details panel: each says for itself what is wrong with what was typed in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import ArticleRecord
from editor.articles.datelines import Places, place_names
from editor.articles.describing import Used
from editor.articles.document import LANGUAGES, Dateline, Document
from editor.articles.kinds import Kind
from editor.desktop import messages
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.entries_edit import CompletedEdit, EntriesEdit
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel

LINES = ("byline", "place", "date", "agency", "desk", "topics", "slug", "sources")


class Field(QWidget):
    """A name over an editor, and under it a note that is there only when it says something."""

    def __init__(self, title: str, editor: QWidget) -> None:
        super().__init__()
        name = PlainLabel(title, "small")
        name.setBuddy(editor)
        editor.setAccessibleName(title)
        self.note = PlainLabel(role="warning", wrap=True)
        self.offer = QPushButton()
        self.offer.setProperty("kind", "plain")
        self._taken: Callable[[], object] = lambda: None
        self.offer.clicked.connect(lambda: self._taken())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (name, editor, self.note):
            column.addWidget(part)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    def say(self, text: str, offer: str = "", taken: Callable[[], object] = lambda: None) -> None:
        """A sentence, and a button that mends it where there is a way; empty takes both away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self._taken = taken


class DetailsForm(QWidget):
    """`language_chosen`: kk, ru or en. `left`: a field's name, when it was changed and left.

    Names: language, kind, those of LINES, embargo. `today_wanted`: today's dateline.
    """

    language_chosen = Signal(str)
    left = Signal(str)
    today_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places, self._language, self._zone = Places(), "kk", ZoneInfo("UTC")
        self.language, self.kind = QComboBox(), QComboBox()
        for tag in LANGUAGES:
            self.language.addItem(messages.language(tag), tag)
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.kind.activated.connect(lambda _: self.left.emit("kind"))
        self.byline, self.topics, self.sources = EntriesEdit(), EntriesEdit(), EntriesEdit(";")
        self.place, self.desk = CompletedEdit(self._places_like), CompletedEdit(self._desks_like)
        self._desks: tuple[str, ...] = ()
        self.date, self.agency, self.slug = QLineEdit(), QLineEdit(), QLineEdit()
        self.has_embargo = QCheckBox(self.tr("Hold back until"))
        self.until = with_room(QDateTimeEdit())
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.fields: dict[str, Field] = {}
        self.seen: dict[str, ArticleRecord | None] = {}  # by field: what it showed before it was typed in
        self._lay_out()
        for name in LINES:
            self.line(name).editingFinished.connect(lambda name=name: self._is_left(name))
        self.has_embargo.toggled.connect(self._embargo_toggled)
        self.until.editingFinished.connect(lambda: self.left.emit("embargo"))

    def _lay_out(self) -> None:
        embargo = QWidget()
        two = QVBoxLayout(embargo)
        two.setContentsMargins(0, 0, 0, 0)
        two.addWidget(self.has_embargo)
        two.addWidget(self.until)
        titles: tuple[tuple[str, str, QWidget], ...] = (
            ("language", self.tr("Language"), self.language),
            ("kind", self.tr("Kind"), self.kind),
            ("byline", self.tr("Byline"), self.byline),
            ("place", self.tr("Dateline: place"), self.place),
            ("date", self.tr("Dateline: date"), self.date),
            ("agency", self.tr("Dateline: agency"), self.agency),
            ("desk", self.tr("Desk"), self.desk),
            ("topics", self.tr("Topics"), self.topics),
            ("slug", self.tr("Address"), self.slug),
            ("sources", self.tr("Sources"), self.sources),
            ("embargo", self.tr("Embargo"), embargo),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for name, title, editor in titles:
            self.fields[name] = Field(title, editor)
            column.addWidget(self.fields[name])
            if name == "agency":
                today = button(self.tr("Today’s dateline"), self.today_wanted.emit, "plain")
                column.addWidget(today, 0, Qt.AlignmentFlag.AlignLeft)
        self.byline.setPlaceholderText(self.tr("Names with commas between them"))
        self.desk.setPlaceholderText(self.tr("Who answers for it, such as Sport"))
        self.topics.setPlaceholderText(self.tr("With commas between them"))
        self.sources.setPlaceholderText(self.tr("With semicolons between them"))
        self.until.setAccessibleName(self.tr("End of the embargo"))

    def line(self, name: str) -> QLineEdit:
        """One of LINES."""
        made: QLineEdit = getattr(self, name)
        return made

    def _is_left(self, name: str) -> None:
        if self.line(name).isModified():
            self.left.emit(name)

    def _embargo_toggled(self, on: bool) -> None:
        self.until.setVisible(on)
        self.left.emit("embargo")

    # Shown

    def show_house(self, kinds: Mapping[str, Kind], places: Places, used: Used, zone: str, interface: str) -> None:
        """What the newsroom writes with."""
        self._places, self._zone = places, ZoneInfo(zone)
        self.byline.set_known(used.people)
        self.topics.set_known(used.topics)
        self._desks = used.desks
        self.sources.set_known(used.sources)
        chosen = self.kind.currentData()
        self.kind.clear()
        for key, kind in kinds.items():
            self.kind.addItem(kind.name(interface), key)
        self._choose_kind(chosen or "")

    def show_article(self, record: ArticleRecord | None, document: Document) -> None:
        """What is being typed is not overwritten."""
        self._language = document.language
        self.language.setCurrentIndex(self.language.findData(document.language))
        dateline = document.dateline or Dateline()
        shown = {
            "byline": document.byline,
            "place": dateline.place,
            "date": dateline.date,
            "agency": dateline.agency,
            "desk": record.desk if record else "",
            "topics": ", ".join(record.topics) if record else "",
            "slug": record.slug if record else "",
            "sources": "; ".join(record.sources) if record else "",
        }
        for name, text in shown.items():
            if self.line(name).isModified():
                continue
            self.seen[name] = record
            if self.line(name).text() != text:
                self.line(name).setText(text)
                self.line(name).setCursorPosition(0)
        self.seen |= dict.fromkeys(("kind", "embargo"), record)
        self._choose_kind(record.kind if record else "report")
        if not self.until.hasFocus():
            self._show_embargo(record.embargo_until if record else None)

    def _choose_kind(self, key: str) -> None:
        if key and self.kind.findData(key) < 0:
            self.kind.addItem(key, key)  # a kind that is gone: the article keeps its key
        self.kind.setCurrentIndex(self.kind.findData(key))

    def _show_embargo(self, until: datetime | None) -> None:
        with QSignalBlocker(self.has_embargo), QSignalBlocker(self.until):
            self.has_embargo.setChecked(until is not None)
            self.until.setVisible(until is not None)
            local = (until or datetime.now(UTC)).astimezone(self._zone)
            self.until.setDateTime(
                QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
            )

    def forget_typed(self) -> None:
        """Another article: nothing of the last one stays."""
        for name in LINES:
            self.line(name).setModified(False)
        self.seen.clear()
        for field in self.fields.values():
            field.say("")

    def _places_like(self, begun: str) -> list[str]:
        return list(place_names(self._places.complete(begun, self._language), self._language))

    def _desks_like(self, begun: str) -> list[str]:
        return [desk for desk in self._desks if desk.casefold().startswith(begun.casefold())]

    # Read

    def dateline(self) -> Dateline | None:
        """As its three lines say it."""
        made = Dateline(*(self.line(name).text().strip() for name in ("place", "date", "agency")))
        return made if made.text else None

    def embargo(self) -> datetime | None:
        """In the newsroom's zone."""
        if not self.has_embargo.isChecked():
            return None
        shown = self.until.dateTime()
        date, time = shown.date(), shown.time()
        return datetime(
            date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=self._zone
        ).astimezone(UTC)
