"""A line of several entries with separators between them, completed one by one from what was used before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

MOST_SHOWN = 8
Complete = Callable[[str], Sequence[str]]


class CompletedEdit(QLineEdit):
    """One value; `complete` is asked at each letter and must not wait for anything."""

    def __init__(self, complete: Complete) -> None:
        super().__init__()
        self._complete = complete
        self._model = QStringListModel(self)
        self._list = QCompleter(self._model, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list.setMaxVisibleItems(MOST_SHOWN)
        self._list.setWidget(self)
        self._list.activated.connect(self.take)
        self.textEdited.connect(lambda _: self.offer())

    def begun(self) -> str:
        """The part that is being typed."""
        return self.text().strip()

    def offered(self) -> list[str]:
        """What the list shows."""
        return self._model.stringList()

    def offer(self) -> None:
        """Open the list where there is something to offer, else close it."""
        begun = self.begun()
        found = [entry for entry in self._complete(begun) if entry != begun][:MOST_SHOWN] if begun else []
        self._model.setStringList(found)
        if found and self.hasFocus():
            self._list.complete()
        elif (popup := self._list.popup()) is not None:
            popup.hide()

    def take(self, entry: str) -> None:
        """An entry of the list in place of what was begun."""
        self.setText(entry)
        self.setModified(True)


class EntriesEdit(CompletedEdit):
    """Entries with `separator` between them; the last one is completed."""

    def __init__(self, separator: str = ",") -> None:
        super().__init__(self._known)
        self._separator = separator
        self._entries: tuple[str, ...] = ()

    def set_known(self, entries: Sequence[str]) -> None:
        """What can be completed, the likeliest first."""
        self._entries = tuple(entries)

    def begun(self) -> str:
        return self.text().rpartition(self._separator)[2].strip()

    def take(self, entry: str) -> None:
        before = self.text().rpartition(self._separator)[0].strip()
        super().take(f"{before}{self._separator} {entry}" if before else entry)

    def _known(self, begun: str) -> list[str]:
        start = begun.casefold()
        whole = [entry for entry in self._entries if entry.casefold().startswith(start)]
        inside = [entry for entry in self._entries if f" {start}" in entry.casefold()]
        return list(dict.fromkeys(whole + inside))
