"""Everything that a user can do, declared once: menus, shortcuts, the palette and the page of shortcuts come from here.

A panel registers in its constructor: `context.commands.add(Command("article.save", …), scope=self)`. A command with a
scope works while the focus is inside that widget; one without works everywhere in the window.

A single letter is bound to the key, not to the letter: «F» works on a Kazakh or Russian layout too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Menu = Literal["", "file", "edit", "insert", "article", "inbox", "queue", "view", "help"]
MENUS: tuple[Menu, ...] = ("file", "edit", "insert", "article", "inbox", "queue", "view", "help")

_SAME_KEY = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))


def always() -> bool:
    """For commands that never rest."""
    return True


@dataclass(frozen=True)
class Command:
    """One thing to do. `title` translates when it is asked, so that it follows the language: `lambda: self.tr("Save")`.

    `shortcut` in Qt's portable text ("Ctrl+S", "F"), `more_shortcuts` for second ways; `icon` a name in
    resources/icons.
    """

    id: str
    title: Callable[[], str]
    run: Callable[[], object]
    shortcut: str = ""
    more_shortcuts: tuple[str, ...] = ()
    menu: Menu = ""
    icon: str = ""
    enabled: Callable[[], bool] = always
    in_palette: bool = True

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """All of them; the first is the one that is shown."""
        return ((self.shortcut,) if self.shortcut else ()) + self.more_shortcuts


class Registry(QObject):
    """The commands of one window. `changed`: one was added or taken away."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._scopes: dict[str, QWidget] = {}
        self._window: QWidget | None = None
        self._waiting: list[Command] = []

    def set_window(self, window: QWidget) -> None:
        """The window in which commands without a scope listen."""
        self._window = window
        for command in self._waiting:
            self._bind(command, window)
        self._waiting.clear()

    def add(self, command: Command, *, scope: QWidget | None = None) -> Command:
        """Raises ValueError where the id, or a shortcut that can be reached at the same time, is taken."""
        self._refuse_twins(command, scope)
        self._commands[command.id] = command
        if scope is not None:
            self._scopes[command.id] = scope
            scope.destroyed.connect(lambda: self._forget(command))
            self._bind(command, scope)
        elif self._window is not None:
            self._bind(command, self._window)
        else:
            self._waiting.append(command)
        self.changed.emit()
        return command

    def run(self, command_id: str) -> bool:
        """What the shortcut does: nothing where the command rests. Raises KeyError."""
        command = self._commands[command_id]
        if not command.enabled():
            return False
        command.run()
        return True

    def get(self, command_id: str) -> Command:
        """Raises KeyError."""
        return self._commands[command_id]

    def __iter__(self) -> Iterator[Command]:
        return iter(list(self._commands.values()))

    def scope_of(self, command_id: str) -> QWidget | None:
        """The widget that a command belongs to, None for the window's."""
        return self._scopes.get(command_id)

    def action(self, command_id: str, parent: QWidget) -> QAction:
        """An action for a menu or a tool button; the shortcut itself is bound once, by this registry."""
        command = self._commands[command_id]
        action = QAction(command.title(), parent)
        action.setObjectName(command.id)
        action.setEnabled(command.enabled())
        action.triggered.connect(lambda: self.run(command.id))
        return action

    def shortcut_text(self, command_id: str) -> str:
        """As the platform writes it: «Ctrl+S», «⌘S»; empty where there is none."""
        return QKeySequence(self._commands[command_id].shortcut).toString(QKeySequence.SequenceFormat.NativeText)

    def _refuse_twins(self, command: Command, scope: QWidget | None) -> None:
        if command.id in self._commands:
            raise ValueError(f"two commands are called {command.id}")
        wanted = set(map(_key, command.shortcuts))
        for other in self._commands.values() if wanted else ():
            theirs = self._scopes.get(other.id)
            meet = scope is None or theirs is None or scope is theirs
            if meet and (both := wanted & set(map(_key, other.shortcuts))):
                raise ValueError(f"{command.id} and {other.id} both want {', '.join(sorted(both))}")

    def _bind(self, command: Command, widget: QWidget) -> None:
        keys = [QKeySequence(text) for written in command.shortcuts for text in _same_key_everywhere(written)]
        if not keys:
            return
        shortcut = QShortcut(widget)
        shortcut.setKeys(keys)
        shortcut.setObjectName(f"shortcut.{command.id}")
        within = Qt.ShortcutContext
        local = command.id in self._scopes
        shortcut.setContext(within.WidgetWithChildrenShortcut if local else within.WindowShortcut)

        def pressed() -> None:
            if not (_is_single(command) and _alt_gr_is_down()):
                self.run(command.id)

        shortcut.activated.connect(pressed)
        # One key may mean both the Latin and the Cyrillic letter of the same shortcut: that is not ambiguous to us.
        shortcut.activatedAmbiguously.connect(pressed)

    def _forget(self, command: Command) -> None:
        if isValid(self) and self._commands.get(command.id) is command:
            del self._commands[command.id]
            del self._scopes[command.id]
            self.changed.emit()


@cache  # every command is compared with every other
def _key(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def _same_key_everywhere(shortcut: str) -> tuple[str, ...]:
    """A lone letter, and the Cyrillic one on the same key; Qt itself sees to those with Ctrl or Alt."""
    return (shortcut, _SAME_KEY[shortcut]) if shortcut in _SAME_KEY else (shortcut,)


def _is_single(command: Command) -> bool:
    return any(len(text) == 1 for text in command.shortcuts)


def _alt_gr_is_down() -> bool:
    """AltGr with a letter types a sign; it is never a command."""
    return bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.GroupSwitchModifier)
