"""The window's language: which translations are loaded, and how a text that is shown later is marked for lupdate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # lupdate looks for this very name
    """Mark a text of a table; it is translated with the same context when it is shown."""
    return source


class Translations:
    """All areas of one language at once, and Qt's own buttons where Qt speaks it."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> int:
        """Install `resources/translations/*_<language>.qm`; returns how many were found. English needs none."""
        application = QCoreApplication.instance()
        assert application is not None
        self.remove()
        QLocale.setDefault(QLocale({"kk": "kk_KZ", "ru": "ru_RU"}.get(language, "en_GB")))
        found = sorted(resources.path("translations").glob(f"*_{language}.qm"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in [f"{qt}/qtbase_{language}.qm", *map(str, found)]:
            translator = QTranslator()
            if translator.load(file) and application.installTranslator(translator):
                self._installed.append(translator)
        return len(found)

    def remove(self) -> None:
        """Back to the sources' English."""
        application = QCoreApplication.instance()
        for translator in self._installed:
            if application is not None:
                application.removeTranslator(translator)
        self._installed.clear()
