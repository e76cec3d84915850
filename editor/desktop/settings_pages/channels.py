"""Channels: the places that the newsroom publishes to. Add one, change it, try it out, remove it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.records import ChannelRecord
from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.channel_form import ChannelForm
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError, changed_since_seen
from editor.publishing import ChannelSaved
from editor.publishing.targets.protocol import Tested
from editor.publishing.targets.settings import Description


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return ChannelsPage(context)


@dataclass(frozen=True)
class _Loaded:
    """`known`: by channel, the secrets that this computer has; never they themselves."""

    channels: list[ChannelRecord]
    descriptions: list[Description]
    known: dict[str, frozenset[str]]


class ChannelsPage(QWidget):
    """One channel at a time. What is being typed here is not overwritten by what another seat saves."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._loaded = _Loaded([], [], {})
        self._seen: ChannelRecord | None = None  # what the form was filled with
        self._filled: dict[str, Any] = {}
        self._to_confirm = ""
        self.form: ChannelForm | None = None
        self.choice, self.kind, self.name = QComboBox(), QComboBox(), QLineEdit()
        self.about = PlainLabel(role="quiet", wrap=True)
        self.state = PlainLabel(wrap=True)
        self.trust = button(self.tr("Trust this key"), self._confirm)
        self.test = button(self.tr("Test"), self._test)
        self.remove = button(self.tr("Remove"), self._remove)
        self.save = button(self.tr("Add the channel"), self._save, "primary")
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.choice.activated.connect(lambda _: self._show())
        self.kind.activated.connect(lambda _: self._make_form())
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        for box in (self.choice, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.name.setPlaceholderText(self.tr("such as “agency”"))
        foot, settings = QWidget(), QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        for made in (self.trust, self.remove, self.test, self.save):
            row.addWidget(made)
        settings.setLayout(self._place)
        about = self.tr(
            "Where articles go: sites, folders, other systems. Passwords and keys stay in this computer's keyring; "
            "where there is none, they are asked for in each session."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Channel"), self.choice),
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 6, 0, 0)
        under.setSpacing(10)
        under.addWidget(self.about)
        under.addWidget(settings)
        under.addWidget(self.state)
        under.addWidget(foot)
        card = make_card(self.tr("Channels"), about, rows)
        inside = card.layout()
        assert inside is not None
        inside.addWidget(below)
        column.addWidget(card)
        self.trust.hide()

    # What there is ----------------------------------------------------------------------------------------------

    def _look(self, changes: Changes) -> None:
        if changes.concern("channel"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: _read(newsroom), on_result=self._show_all, owner=self, slot="channels", quiet=True
        )

    def _show_all(self, loaded: _Loaded) -> None:
        chosen, is_first = self.choice.currentData(), self.choice.count() == 0
        self._loaded = loaded
        self.choice.clear()
        for channel in loaded.channels:
            self.choice.addItem(channel.name, channel.name)
        self.choice.addItem(self.tr("A new channel…"), "")
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)) if chosen is not None else 0)
        if self.kind.count() == 0:
            for description in loaded.descriptions:
                self.kind.addItem(description.title.said(self._context.preferences.language), description.id)
        now, seen = self.channel, self._seen
        if is_first or (now is not None and (seen is None or now.name != seen.name)):
            self._show()
        elif now is not None and seen is not None and now.settings != seen.settings:
            if self._is_typed_into():
                self._seen = now  # it is said, so the next saving goes over it
                self._refused(changed_since_seen())
            else:
                self._show()

    def _is_typed_into(self) -> bool:
        """Whether the form says something else than it was filled with."""
        return self.form is not None and (self.form.typed() != self._filled or bool(self.form.secrets()))

    @property
    def channel(self) -> ChannelRecord | None:
        """The one that is chosen; None for a new one."""
        name = self.choice.currentData()
        return next((one for one in self._loaded.channels if one.name == name), None)

    def _show(self) -> None:
        channel = self._seen = self.channel
        self.name.setText(channel.name if channel else "")
        self.name.setReadOnly(channel is not None)
        self.kind.setEnabled(channel is None)
        if channel is not None:
            self.kind.setCurrentIndex(self.kind.findData(channel.target))
        self.test.setVisible(channel is not None)
        self.remove.setVisible(channel is not None)
        self.save.setText(self.tr("Save the channel") if channel else self.tr("Add the channel"))
        self._say("")
        self._make_form()

    def _make_form(self) -> None:
        """For the chosen kind; a kind that no package here brings any more has none."""
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        wanted, channel = self.kind.currentData(), self.channel
        found = next((one for one in self._loaded.descriptions if one.id == wanted), None)
        self.save.setEnabled(found is not None)
        self.about.setText(found.about.said(self._context.preferences.language) if found else "")
        if found is None:
            return
        self.form = ChannelForm(found, self._context.preferences.language)
        known = self._loaded.known.get(channel.name, frozenset()) if channel else frozenset()
        self.form.show_values(found.with_defaults(channel.settings) if channel else {}, known)
        self._filled = self.form.typed()
        self._place.addWidget(self.form)

    # What the buttons do ----------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.form is None:
            return
        publishing, channel, seen = self._context.newsroom.publishing, self.channel, self._seen
        name, target = self.name.text().strip(), self.form.description.id
        settings, secrets = self.form.typed(), self.form.secrets()

        def work(_: object) -> ChannelSaved:
            if channel is None:
                return publishing.add_channel(name, target, settings, secrets=secrets, make_folder=True)
            return publishing.set_channel(channel.name, settings, secrets=secrets, seen=seen)

        self._context.jobs.write(work, on_result=self._saved, on_failed=self._refused, owner=self, quiet=True)

    def _saved(self, saved: ChannelSaved) -> None:
        self._seen = None  # what is saved is shown
        if self.choice.findData(saved.channel.name) < 0:
            self.choice.insertItem(0, saved.channel.name, saved.channel.name)
        self.choice.setCurrentIndex(self.choice.findData(saved.channel.name))
        self._say("")
        self._context.go.say.emit(self.tr("The channel is saved"))
        self._context.hub.publish(Changes.of(channel=saved.channel.id))

    def _test(self) -> None:
        self._try("")

    def _confirm(self) -> None:
        self._try(self._to_confirm)

    def _try(self, confirmed: str) -> None:
        """In a reader's thread: another machine takes seconds, and nobody's writing waits for it."""
        channel, publishing = self.channel, self._context.newsroom.publishing
        if channel is None:
            return
        self._say(self.tr("Asking…"))

        def work(_: object) -> Tested:
            tested = publishing.test_channel(channel.name, confirmed=confirmed)
            if confirmed:
                self._context.hub.publish(Changes.of(channel=channel.id))
            return tested

        self._context.jobs.read(
            work, on_result=self._tested, on_failed=self._refused, owner=self, title=self.tr("Testing the channel")
        )

    def _tested(self, tested: Tested) -> None:
        facts = ", ".join(tested.facts.values())
        works = self.tr("The channel works.")
        self._say(f"{works} {facts}".strip())

    def _remove(self) -> None:
        channel, publishing = self.channel, self._context.newsroom.publishing
        if channel is not None:
            self._write(lambda: publishing.remove_channel(channel.name))

    def _write(self, act: Callable[[], Changes]) -> None:
        self._context.jobs.write(
            lambda _: act(), on_result=lambda _: self._say(""), on_failed=self._refused, owner=self, quiet=True
        )

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        wanted: Any = error.values.get("confirm")
        self._say(f"{said.message} {said.hint}", next(iter(wanted.values())) if isinstance(wanted, dict) else "")
        if isinstance(error, Conflict) and error.code == "setting_changed_meanwhile":
            self._look_again()

    def _look_again(self) -> None:
        """What stands there now is what the next saving goes over; what was typed stays."""
        newsroom, name = self._context.newsroom, self.choice.currentData()

        def loaded(found: _Loaded) -> None:
            self._loaded = found
            self._seen = next((one for one in found.channels if one.name == name), None)

        self._context.jobs.read(lambda _: _read(newsroom), on_result=loaded, owner=self, slot="channels", quiet=True)

    def _say(self, text: str, to_confirm: str = "") -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self._to_confirm = to_confirm
        self.trust.setVisible(bool(to_confirm))


def _read(newsroom: Newsroom) -> _Loaded:
    publishing = newsroom.publishing
    channels = publishing.channels()
    known = {channel.name: frozenset(publishing.secrets_of(channel)) for channel in channels}
    return _Loaded(channels, publishing.descriptions(), known)
