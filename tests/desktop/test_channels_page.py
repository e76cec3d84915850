"""Channels in the settings: a form made of what each target declares, tried out and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.settings_pages.channel_form import ChannelForm, FolderEdit
from editor.desktop.settings_pages.channels import ChannelsPage
from editor.publishing.targets import TARGETS
from editor.publishing.targets.settings import Description
from tests.desktop.conftest import section
from tests.publishing.places import sftp_settings
from tests.servers.receiver import HttpReceiver, http_receiver
from tests.servers.sftp import SftpServer


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: no test touches the one of who runs it."""
    bare = Keyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: bare)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(bare, name))


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> ChannelsPage:
    found = section(desktop, ChannelsPage)
    qtbot.waitUntil(lambda: found.choice.count() > 1)
    return found


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver("shared key") as running:
        yield running


def choose_new(page: ChannelsPage, target: str) -> ChannelForm:
    page.choice.setCurrentIndex(page.choice.findData(""))
    page._show()
    page.kind.setCurrentIndex(page.kind.findData(target))
    page._make_form()
    assert page.form is not None
    return page.form


def field(form: ChannelForm, key: str) -> Any:
    return form.fields[key]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("description", [target.describe() for target in TARGETS], ids=lambda found: found.id)
def test_every_target_has_a_form_whose_values_come_back(qtbot: QtBot, description: Description, language: str) -> None:
    form = ChannelForm(description, language)
    qtbot.addWidget(form)
    given = {one.key: one.empty for one in description.plain}
    form.show_values(given)
    assert form.typed() == given
    assert form.secrets() == {}
    for one in description.fields:
        assert form.fields[one.key].accessibleName() == one.title.said(language)
    shown = [label.text() for label in form.findChildren(QLabel)]
    assert {one.help.said(language) for one in description.fields if one.help.en} <= set(shown)


def test_a_channel_is_added_tried_out_changed_and_removed(
    page: ChannelsPage, newsroom: Newsroom, receiver: HttpReceiver, qtbot: QtBot
) -> None:
    form = choose_new(page, "http_push")
    assert not page.test.isVisibleTo(page)
    page.name.setText("partner")
    field(form, "address").setText(receiver.url)
    field(form, "signing_key").setText("shared key")
    field(form, "allow_private").setChecked(True)
    page.save.click()
    qtbot.waitUntil(lambda: page.channel is not None and page.channel.name == "partner")
    assert newsroom.publishing.channel("partner").settings["allow_private"] is True
    assert page.form is not None
    assert field(page.form, "signing_key").text() == "", "a secret is never shown again"
    page.test.click()
    qtbot.waitUntil(lambda: "works" in page.state.text())
    assert receiver.methods == ["OPTIONS"]
    choices = field(page.form, "format")
    assert isinstance(choices, QComboBox)
    choices.setCurrentIndex(choices.findData("newsml"))
    page.save.click()
    qtbot.waitUntil(lambda: newsroom.publishing.channel("partner").settings["format"] == "newsml")
    publishing = page._context.newsroom.publishing  # this machine has no keyring: the window's own session keeps it
    assert publishing.secrets_of(publishing.channel("partner")) == {"signing_key": "shared key"}
    qtbot.waitUntil(lambda: page.channel is not None and page.channel.settings["format"] == "newsml")
    page.remove.click()
    qtbot.waitUntil(lambda: page.choice.findData("partner") < 0)


def test_a_channel_that_another_seat_changed_first_is_not_overwritten_unseen(
    page: ChannelsPage, newsroom: Newsroom, qtbot: QtBot
) -> None:
    page.choice.setCurrentIndex(page.choice.findData("word"))
    page._show()
    assert page.form is not None
    before = newsroom.publishing.channel("word").settings["folder"]
    field(page.form, "folder").path.setText(f"{before}-mine")
    newsroom.publishing.set_channel("word", {"folder": before})  # the same: nobody is stopped by that
    theirs = str(Path(before).parent)
    newsroom.publishing.set_channel("word", {"folder": theirs})
    page.save.click()
    qtbot.waitUntil(lambda: "Somebody else changed this" in page.state.text())
    assert newsroom.publishing.channel("word").settings["folder"] == theirs
    assert field(page.form, "folder").path.text() == f"{before}-mine"
    qtbot.waitUntil(lambda: page._seen is not None and page._seen.settings["folder"] == theirs)
    Path(f"{before}-mine").mkdir()
    page.save.click()
    qtbot.waitUntil(lambda: newsroom.publishing.channel("word").settings["folder"] == f"{before}-mine")


def test_what_is_wrong_is_said_and_what_was_typed_stays(page: ChannelsPage, qtbot: QtBot) -> None:
    form = choose_new(page, "http_push")
    page.name.setText("partner")
    field(form, "address").setText("ftp://files.example")
    page.save.click()
    qtbot.waitUntil(lambda: not page.state.isHidden())
    assert "ftp://files.example" in page.state.text()
    assert field(form, "address").text() == "ftp://files.example"
    assert page.name.text() == "partner"


def test_a_servers_key_is_shown_and_trusted_with_a_button(
    page: ChannelsPage, newsroom: Newsroom, sftp_server: SftpServer, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = {**sftp_settings(sftp_server, tmp_path), "host_key": ""}
    form = choose_new(page, "sftp")
    page.name.setText("agency")
    form.show_values(settings)
    field(form, "password").setText(sftp_server.passphrase)
    page.save.click()
    qtbot.waitUntil(lambda: page.channel is not None and page.channel.name == "agency")
    assert not page.trust.isVisibleTo(page)
    page.test.click()
    qtbot.waitUntil(lambda: page.trust.isVisibleTo(page))
    assert sftp_server.fingerprint in page.state.text()
    page.trust.click()
    qtbot.waitUntil(lambda: newsroom.publishing.channel("agency").settings["host_key"] == sftp_server.fingerprint)
    qtbot.waitUntil(lambda: page.form is not None and field(page.form, "host_key").text() == sftp_server.fingerprint)


def test_fields_are_of_the_kind_that_is_declared(page: ChannelsPage) -> None:
    form = choose_new(page, "sftp")
    assert isinstance(field(form, "port"), QSpinBox)
    assert isinstance(field(form, "allow_private"), QCheckBox)
    assert field(form, "password").echoMode() == QLineEdit.EchoMode.Password
    assert isinstance(field(choose_new(page, "word_folder"), "folder"), FolderEdit)
    assert isinstance(field(choose_new(page, "wordpress"), "categories"), QPlainTextEdit)
