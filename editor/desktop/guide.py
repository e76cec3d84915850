"""Help: how the loop works, in the window's language. The text is ours and lies in `resources/help`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

import resources


class GuidePage(QDialog):
    """One page to read; closed with Escape."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How Qalam works"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QTextBrowser()
        page.setAccessibleName(self.windowTitle())
        page.setOpenLinks(False)
        page.document().setDocumentMargin(28)
        page.setMarkdown(resources.path("help", f"guide_{language}.md").read_text(encoding="utf-8"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.resize(720, 640)
