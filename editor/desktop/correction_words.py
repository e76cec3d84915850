"""What the kinds of corrections are called in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.desktop.translating import QT_TRANSLATE_NOOP

KINDS: dict[str, str] = {
    "typo": QT_TRANSLATE_NOOP("corrections", "Typing error"),
    "grammar": QT_TRANSLATE_NOOP("corrections", "Grammar"),
    "name": QT_TRANSLATE_NOOP("corrections", "Name"),
    "fact": QT_TRANSLATE_NOOP("corrections", "Fact"),
    "clarification": QT_TRANSLATE_NOOP("corrections", "Clarification"),
    "other": QT_TRANSLATE_NOOP("corrections", "Other"),
}


def kind_name(kind: str) -> str:
    """The kind itself where somebody else's package brought it."""
    return QCoreApplication.translate("corrections", KINDS[kind]) if kind in KINDS else kind
