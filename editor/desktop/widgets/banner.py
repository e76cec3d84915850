"""What went wrong, said where the user looks: above the panel it happened in, without stopping anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import IconButton, button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError

Tone = Literal["error", "warning", "info", "good"]
_ICONS: dict[Tone, tuple[str, str]] = {
    "error": ("circle-alert", "danger"),
    "warning": ("triangle-alert", "warning"),
    "info": ("info", "info"),
    "good": ("circle-check", "good"),
}


class Banner(QFrame):
    """Hidden until there is something to say; closed with its cross or Escape."""

    def __init__(self, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._icons = icons
        self._tone: Tone = "error"
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._what = PlainLabel(wrap=True)
        self._next = PlainLabel(role="quiet", wrap=True)
        self._way_on = button("", self._act)
        self._act_on: Callable[[], object] | None = None
        close = IconButton(icons, theme, "x", self.tr("Close this message"), self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 10, 9)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self._way_on)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, in one string."""
        return "\n".join(filter(None, (self._what.text(), self._next.text())))

    @property
    def way_on(self) -> QPushButton:
        """The button beside the message; hidden where there is no way on by one press."""
        return self._way_on

    def show_error(self, error: QalamError) -> None:
        """A fault of the machine is an error; what the user can mend, or somebody else did, a warning."""
        from editor.desktop import messages  # late: start-up time

        said = messages.error(error)
        self.say(said.message, said.hint, tone=messages.tone(error))

    def say(
        self,
        message: str,
        hint: str = "",
        *,
        tone: Tone = "info",
        way_on: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; `act` is what the button called `way_on` does."""
        self._tone = tone
        self.setProperty("banner", tone)
        self._what.setText(message)
        self._next.setText(hint)
        self._next.setVisible(bool(hint))
        self._act_on = act
        self._way_on.setText(way_on)
        self._way_on.setVisible(bool(way_on))
        self.setAccessibleName(self.text)
        self._tint()
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._act_on is not None:
            self._act_on()

    def _tint(self) -> None:
        icon, color = _ICONS[self._tone]
        self._sign.setPixmap(self._icons.pixmap(icon, 20, color, scale=self.devicePixelRatioF()))
