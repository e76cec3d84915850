"""What is looked at before something goes out: each check is off, warns, or keeps the article back."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.publishing.preflight import DEFAULTS, SEVERITIES, Severity


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return PreflightPage(context)


class PreflightPage(QWidget):
    """A choice holds at once, for every seat."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._seen: dict[str, Severity] = {}
        self.levels = {check: QComboBox() for check in DEFAULTS}
        names = {"off": self.tr("Off"), "warn": self.tr("Warn"), "block": self.tr("Keep it back")}
        for check, box in self.levels.items():
            for level in SEVERITIES:
                box.addItem(names[level], level)
            box.activated.connect(partial(self._choose, check))
        self.note = PlainLabel(role="warning", wrap=True)
        rows: list[tuple[str, QWidget]] = [(messages.check(check), box) for check, box in self.levels.items()]
        about = self.tr(
            "Looked at when an article is published or updated, and once more when the hour of a schedule has come. "
            "An embargo always keeps it back."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Before something goes out"), about, [*rows, ("", self.note)]))
        self.note.hide()
        context.hub.changed.connect(self._look)
        self._load()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        rules = self._context.newsroom.preflight_rules
        self._context.jobs.read(lambda _: rules.table(), on_result=self._show, owner=self, slot="rules", quiet=True)

    def _show(self, table: dict[str, Severity]) -> None:
        self._seen = table
        for check, level in table.items():
            box = self.levels[check]
            box.setCurrentIndex(box.findData(level))

    def _choose(self, check: str, _index: int) -> None:
        rules, level = self._context.newsroom.preflight_rules, str(self.levels[check].currentData())
        seen = self._seen
        self._context.jobs.write(
            lambda _: rules.change({check: level}, seen),
            on_result=lambda _: self._is_set(check, level),
            on_failed=self._say,
            owner=self,
            quiet=True,
        )

    def _is_set(self, check: str, level: str) -> None:
        self._seen = {**self._seen, check: cast(Severity, level)}
        self._say(None)

    def _say(self, error: QalamError | None) -> None:
        self.note.setText(messages.error(error).message if error else "")
        self.note.setVisible(error is not None)
        if error is None:
            self._context.go.say.emit(self.tr("It holds from now on, for everybody"))
        else:
            self._load()
