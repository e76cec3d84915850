"""The channels above the queue: one to show alone, and each with a button that pauses it or lets it go on.

Where they have no room in one line, they go on in the next.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from db.records import ChannelRecord
from editor.desktop.icons import Icons
from editor.desktop.widgets.flow import Flow
from editor.desktop.widgets.plain import tooltip


class ChannelBar(QWidget):
    """`chosen`: only this channel's rows, "" for those of all."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, set_paused: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._icons = icons
        self._set_paused = set_paused
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Channel"))
        self.box.addItem(self.tr("All channels"), "")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.hide()
        self.box.currentIndexChanged.connect(lambda _: self.chosen.emit(self.channel or ""))
        self._row = Flow(self, spacing=6)
        self._row.addWidget(self.box)
        self._buttons: list[QPushButton] = []

    @property
    def channel(self) -> str | None:
        """The one that is shown alone, None where all are."""
        return self.box.currentData() or None

    def show_channels(self, channels: list[ChannelRecord], why_not: str | None = None) -> None:
        """As they are now. `why_not`: why nobody pauses them here."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(channel, why_not) for channel in channels]
        for button in self._buttons:
            self._row.addWidget(button)
        for channel in channels:
            if self.box.findData(channel.name) < 0:
                self.box.addItem(channel.name, channel.name)
        self.box.setVisible(len(channels) > 1)

    def _button(self, channel: ChannelRecord, why_not: str | None) -> QPushButton:
        """A channel with the sign of what a press does: pause it, or let it go on."""
        name = channel.name.replace("&", "&&")
        made = QPushButton(self.tr("{channel}: paused").format(channel=name) if channel.paused else name)
        made.setProperty("kind", "chip")
        made.setAutoDefault(False)
        made.setIcon(self._icons.icon("play" if channel.paused else "pause"))
        does = self.tr("Let this channel go on") if channel.paused else self.tr("Pause this channel")
        made.setEnabled(why_not is None)
        made.setToolTip(tooltip(why_not or does))
        made.setAccessibleName(f"{channel.name}: {does}")
        made.setAccessibleDescription(why_not or "")
        made.clicked.connect(lambda: self._set_paused(channel.name, not channel.paused))
        return made
