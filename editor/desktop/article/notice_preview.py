"""The notice on every channel and in every language at once, as publishing would freeze it now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.notice_words import NoticeWords
from editor.desktop.widgets.plain import PlainLabel, separator

if TYPE_CHECKING:
    from editor.publishing.notice_desk import Preview


class NoticePreview(QDialog):
    """A list by language; channels that show the same stand in one entry. Plain text, whatever a template holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = NoticeWords(self)
        self.setWindowTitle(self.tr("The notice on all channels"))
        self.resize(620, 520)
        self.entries: list[tuple[str, str]] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(6)
        page = QFrame()
        page.setObjectName("scrolled")
        page.setLayout(self._column)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_previews(self, previews: list[Preview]) -> None:
        """What `NoticeDesk.preview` gives."""
        for language in dict.fromkeys(one.language for one in previews):
            self._column.addWidget(PlainLabel(messages.language(language), "heading"))
            for (text, how), channels in self._grouped([one for one in previews if one.language == language]).items():
                names = ", ".join(channels)
                self.entries.append((f"{messages.language(language)}: {names}", text))
                self._column.addWidget(PlainLabel(names, "caption", wrap=True))
                self._column.addWidget(PlainLabel(text, wrap=True))
                self._column.addWidget(PlainLabel(how, "quiet", wrap=True))
            self._column.addWidget(separator())
        self._column.addStretch(1)

    def _grouped(self, previews: list[Preview]) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for one in previews:
            chosen = one.chosen
            if chosen.notice is None:
                text = messages.error(chosen.problem).message if chosen.problem else ""
                how = self._words.why(chosen)
            else:
                text = chosen.notice.text
                place, length = self._words.place(chosen.showing.place), self._words.length(chosen.showing.length)
                link = f" · {chosen.notice.link_text} → {chosen.notice.link}" if chosen.notice.link else ""
                how = f"{self._words.why(chosen)} {length}, {place}{link}"
            name = one.channel.name if one.channel is not None else self.tr("exports")
            found.setdefault((text, how.strip()), []).append(name)
        return found
