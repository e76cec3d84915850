"""What this seat likes: where the window was, language, theme, how long a fix can be undone. One ini file beside the
data.

The newsroom's own settings (agency, zone) are in the database and come from `newsroom.agency`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QLocale, QSettings

ThemeChoice = Literal["system", "light", "dark"]
THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark")
LANGUAGES = ("kk", "ru", "en")
INTAKE_PORT = 8765


class Preferences:
    """Typed over QSettings; every value has a default, so a lost file is no fault."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """kk, ru or en: the chosen one, else the system's, else English."""
        chosen = self._text("language")
        if chosen in LANGUAGES:
            return chosen
        tags = [tag.split("-")[0] for tag in QLocale.system().uiLanguages()]
        return next((tag for tag in tags if tag in LANGUAGES), "en")

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def theme(self) -> ThemeChoice:
        chosen = self._text("theme")
        return next((theme for theme in THEMES if theme == chosen), "system")

    @theme.setter
    def theme(self, value: ThemeChoice) -> None:
        self._settings.setValue("theme", value)

    @property
    def undo_seconds(self) -> int:
        """How long a fix waits before it is sent, 0 to 120."""
        return min(120, max(0, self._number("undo_seconds", 10)))

    @undo_seconds.setter
    def undo_seconds(self, value: int) -> None:
        self._settings.setValue("undo_seconds", value)

    @property
    def intake_is_on(self) -> bool:
        """Whether this window takes readers' reports while it is open."""
        return self._text("intake_is_on", "true") == "true"

    @intake_is_on.setter
    def intake_is_on(self, value: bool) -> None:
        self._settings.setValue("intake_is_on", "true" if value else "false")

    @property
    def intake_challenge(self) -> bool:
        """Whether each sender of a report is asked for a proof of work."""
        return self._text("intake_challenge") == "true"

    @intake_challenge.setter
    def intake_challenge(self, value: bool) -> None:
        self._settings.setValue("intake_challenge", "true" if value else "false")

    @property
    def intake_port(self) -> int:
        return self._number("intake_port", INTAKE_PORT)

    @intake_port.setter
    def intake_port(self, value: int) -> None:
        self._settings.setValue("intake_port", value)

    @property
    def welcomed(self) -> bool:
        """Whether the first start is over."""
        return self._text("welcomed") == "true"

    @welcomed.setter
    def welcomed(self, value: bool) -> None:
        self._settings.setValue("welcomed", "true" if value else "false")

    @property
    def zoom(self) -> int:
        """How large the page is, in per cent."""
        return self._number("zoom", 100)

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._settings.setValue("zoom", value)

    @property
    def formatting_bar(self) -> bool:
        """Whether a bar appears above chosen words."""
        return self._text("formatting_bar", "true") == "true"

    @formatting_bar.setter
    def formatting_bar(self, value: bool) -> None:
        self._settings.setValue("formatting_bar", "true" if value else "false")

    @property
    def typing_shortcuts(self) -> bool:
        """Whether «## » becomes a heading while it is typed."""
        return self._text("typing_shortcuts", "true") == "true"

    @typing_shortcuts.setter
    def typing_shortcuts(self, value: bool) -> None:
        self._settings.setValue("typing_shortcuts", "true" if value else "false")

    @property
    def spelling(self) -> bool:
        """Whether misspelt words are underlined on the page."""
        return self._text("spelling", "true") == "true"

    @spelling.setter
    def spelling(self, value: bool) -> None:
        self._settings.setValue("spelling", "true" if value else "false")

    @property
    def fine_typography(self) -> bool:
        """Whether hints are shown: no-break spaces, the form of quotation marks, dates and numbers."""
        return self._text("fine_typography", "true") == "true"

    @fine_typography.setter
    def fine_typography(self, value: bool) -> None:
        self._settings.setValue("fine_typography", "true" if value else "false")

    @property
    def typewriter(self) -> bool:
        """Whether the line that is written stays at one height."""
        return self._text("typewriter") == "true"

    @typewriter.setter
    def typewriter(self, value: bool) -> None:
        self._settings.setValue("typewriter", "true" if value else "false")

    @property
    def page(self) -> str:
        """The panel that was shown last."""
        return self._text("window/page")

    @page.setter
    def page(self, value: str) -> None:
        self._settings.setValue("window/page", value)

    def bytes_of(self, name: str) -> QByteArray:
        """A remembered geometry, splitter or header state; empty where there is none."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, state: QByteArray) -> None:
        """Remember a geometry, splitter or header state."""
        self._settings.setValue(f"window/{name}", state)

    def sync(self) -> None:
        """Write what was set."""
        self._settings.sync()

    def _text(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default))

    def _number(self, key: str, default: int) -> int:
        text = self._text(key, str(default))
        return int(text) if text.isascii() and text.isdigit() else default
