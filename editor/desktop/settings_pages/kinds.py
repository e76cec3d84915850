"""Kinds of content: their names, what they ask for, and how long their parts may be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from editor.articles.document import LANGUAGES
from editor.articles.kinds import BUILT_IN, MEASURED, MOST_IMAGES, PARTS, Kind, Limit, read_limit
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError, UserMistake, changed_since_seen


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return KindsPage(context)


class KindsPage(QWidget):
    """One kind at a time; what was typed is saved with the button, and refused beside it."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._kinds: Mapping[str, Kind] = {}
        self._seen: Kind | None = None  # what the fields were filled with
        self.choice, self.key = QComboBox(), QLineEdit()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._units = {"words": self.tr("words"), "characters": self.tr("characters")}
        self.names = {language: QLineEdit() for language in LANGUAGES}
        self.required = {part: QCheckBox(self._part(part)) for part in PARTS}
        self.limits = {part: QLineEdit() for part in MEASURED}
        self.images = with_room(QSpinBox(maximum=MOST_IMAGES))
        self.note = PlainLabel(role="warning", wrap=True)
        self.remove = button(self.tr("Remove"), self._remove)
        self.save = button(self.tr("Save the kind"), self._save, "primary")
        self._lay_out()
        self.choice.activated.connect(lambda _: self._show())
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        parts = QWidget()
        grid = QGridLayout(parts)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, box in enumerate(self.required.values()):
            grid.addWidget(box, number // 2, number % 2)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.remove)
        row.addWidget(self.save)
        for limit in self.limits.values():
            limit.setPlaceholderText(self.tr("any length"))
        self.key.setPlaceholderText("analysis")
        rows: list[tuple[str, QWidget]] = [(self.tr("Kind"), self.choice), (self.tr("Key"), self.key)]
        rows += [
            (self.tr("Name in {language}").format(language=messages.language(tag)), field)
            for tag, field in self.names.items()
        ]
        rows.append((self.tr("It asks for"), parts))
        rows += [(self.tr("Length: {part}").format(part=self._part(part)), line) for part, line in self.limits.items()]
        rows += [(self.tr("Pictures at least"), self.images), ("", self.note)]
        about = self.tr(
            "What each kind asks of an article is said while it is written. A length is written 30-150 words, "
            "or 20-90 characters."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Kinds of content"), about, rows, foot))
        self.note.hide()

    def _part(self, part: str) -> str:
        names = {
            "headline": self.tr("headline"),
            "lead": self.tr("lead"),
            "dateline": self.tr("dateline"),
            "byline": self.tr("byline"),
            "body": self.tr("text"),
            "topics": self.tr("topics"),
            "sources": self.tr("sources"),
        }
        return names[part]

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        house = self._context.newsroom.house
        self._context.jobs.read(lambda _: house.kinds(), on_result=self._loaded, owner=self, slot="kinds", quiet=True)

    def _loaded(self, kinds: Mapping[str, Kind]) -> None:
        shown = self.choice.currentData()
        self._kinds = kinds
        self.choice.clear()
        for key, kind in kinds.items():
            self.choice.addItem(kind.name(self._context.preferences.language), key)
        self.choice.addItem(self.tr("A new kind…"), "")
        self.choice.setCurrentIndex(max(0, self.choice.findData(shown)) if shown is not None else 0)
        now = kinds.get(self.choice.currentData() or "")
        if self._seen is None or now is None or now.key != self._seen.key:
            if not self.choice.currentData() and self._is_typed_into():
                return  # a new one is being written
            self._show()
        elif now != self._seen:
            if self._is_typed_into() and self._typed_or_none() != now:
                self._seen = now  # it is said, so the next saving goes over it
                self._say(changed_since_seen())
            else:
                self._show()

    def _typed_or_none(self) -> Kind | None:
        try:
            return self.typed()
        except UserMistake:
            return None

    def _is_typed_into(self) -> bool:
        """Whether the fields say something else than they were filled with."""
        return self._typed_or_none() != (self._seen or Kind("", dict.fromkeys(self.names, "")))

    def _show(self) -> None:
        self._seen = self._kinds.get(self.choice.currentData() or "")
        kind = self._seen or Kind("", {})
        self.key.setText(kind.key)
        self.key.setReadOnly(bool(kind.key))
        for language, field in self.names.items():
            field.setText(kind.names.get(language, ""))
        for part, box in self.required.items():
            box.setChecked(part in kind.required)
        for part, line in self.limits.items():
            line.setText(self._length(kind.limit(part)))
        self.images.setValue(kind.images)
        self.remove.setText(self.tr("As it came") if kind.key in BUILT_IN else self.tr("Remove"))
        changed = kind.key in BUILT_IN and kind != BUILT_IN[kind.key]
        self.remove.setEnabled(bool(kind.key) and (changed or kind.key not in BUILT_IN))
        self._say(None)

    def _length(self, limit: Limit) -> str:
        """As `read_limit` reads it, its unit in the interface's language."""
        return limit.text.replace(limit.unit, self._units[limit.unit]) if limit.is_set else ""

    def _read_length(self, part: str) -> Limit:
        text = self.limits[part].text()
        for unit, said in self._units.items():
            text = text.replace(said, unit)
        return read_limit(part, text)

    def typed(self) -> Kind:
        """As the fields say it. Raises UserMistake."""
        limits = {part: self._read_length(part) for part in self.limits}
        return Kind(
            self.key.text().strip(),
            {language: field.text().strip() for language, field in self.names.items()},
            tuple(part for part, box in self.required.items() if box.isChecked()),
            images=self.images.value(),
            **limits,
        )

    def _save(self) -> None:
        try:
            kind = self.typed()
        except UserMistake as error:
            self._say(error)
            return
        if not self.choice.currentData() and kind.key in self._kinds:
            self.note.setText(self.tr("There is a kind with this key already. Choose another key."))
            self.note.show()
            return
        house, seen = self._context.newsroom.house, self._seen
        self._context.jobs.write(
            lambda _: house.save_kind(kind, seen),
            on_result=partial(self._done, kind),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _remove(self) -> None:
        house, key = self._context.newsroom.house, self.choice.currentData()
        self._context.jobs.write(
            lambda _: house.forget_kind(key), on_result=lambda _: self._gone(key), on_failed=self._say, owner=self
        )

    def _refused(self, error: QalamError) -> None:
        """What was typed stays. Told that somebody else was first, one may save it once more: over theirs."""
        self._say(error)
        if not isinstance(error, Conflict):
            return
        house, key = self._context.newsroom.house, self.key.text().strip()

        def loaded(kinds: Mapping[str, Kind]) -> None:
            self._kinds, self._seen = kinds, kinds.get(key)

        self._context.jobs.read(lambda _: house.kinds(), on_result=loaded, owner=self, slot="kinds", quiet=True)

    def _gone(self, key: str) -> None:
        self._seen = None
        self._reload(key)

    def _done(self, kind: Kind, _: Changes) -> None:
        self._seen = None  # what is saved is shown
        self._reload(kind.key)

    def _reload(self, key: str) -> None:
        if self.choice.findData(key) < 0:
            self.choice.insertItem(0, key, key)
        self.choice.setCurrentIndex(self.choice.findData(key))
        self._say(None)
        self._load()

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error else None
        self.note.setText(f"{said.message} {said.hint}" if said else "")
        self.note.setVisible(said is not None)
