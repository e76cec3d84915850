"""One conformance test over every target that is registered; a new one is tested by being registered."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.unit_of_work import Database
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.publishing import LeaseLost
from editor.publishing.targets import GROUP, TARGETS, registered_targets
from editor.publishing.targets.protocol import PublishRequest, Target
from tests.publishing.newsroom import Newsroom, Receiver, document, open_newsroom


class Channel:
    """A newsroom with one channel of a target, in a folder of its own."""

    def __init__(self, database: Database, target: Target, folder: Path) -> None:
        self.folder, self.target = folder, target
        self.asked: list[PublishRequest] = []
        publish = target.publish

        def remembered(request: PublishRequest) -> dict[str, Any]:
            self.asked.append(replace(request, checkpoint=lambda: None))  # the test asks again, without a lease
            return publish(request)

        self._listener = _Listening(target, remembered)
        self.newsroom: Newsroom = open_newsroom(database, self._listener, channels=0)
        self.newsroom.publishing.add_channel("place", target.id, settings_for(target, folder), make_folder=True)

    def files(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.folder)): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()
        }

    def publish(self, article: int) -> dict[str, Any]:
        self.newsroom.publishing.publish(article, None, author="Aizhan")
        return self.work()

    def work(self) -> dict[str, Any]:
        """The receipt of what was done last."""
        outcome = self.newsroom.worker().run_once()
        assert outcome.failed == outcome.waiting == []
        item = self.newsroom.publishing.item(outcome.done[-1].id)
        assert item.delivery is not None
        return item.delivery.receipt


class _Listening:
    """A target that remembers what it was asked."""

    def __init__(self, target: Target, publish: Any) -> None:
        self.id, self.one_at_a_time = target.id, target.one_at_a_time
        self.describe, self.check, self.publish = target.describe, target.check, publish


def settings_for(target: Target, folder: Path) -> dict[str, str]:
    """Settings that work, whatever the target: a folder of its own, and its defaults."""
    fields = target.describe().fields
    return {field.key: str(folder) if field.kind == "folder" else field.default for field in fields if field.required}


@pytest.fixture(params=registered_targets(), ids=lambda target: target.id)
def channel(request: pytest.FixtureRequest, embedded: Database, tmp_path: Path) -> Channel:
    return Channel(embedded, request.param, tmp_path / "place")


def test_it_says_what_it_is_and_what_it_needs(channel: Channel) -> None:
    description = channel.target.describe()
    assert description.id == channel.target.id
    assert description.title.startswith("target_")
    keys = [field.key for field in description.fields]
    assert len(keys) == len(set(keys))
    assert all(field.title.startswith("setting_") for field in description.fields)


def test_it_publishes_updates_corrects_and_withdraws(channel: Channel) -> None:
    newsroom = channel.newsroom
    article = newsroom.write(document("Көпір ашылды"))
    first = channel.publish(article)
    published = channel.files()
    newsroom.edit(article, "Жаңа көпір ашылды")
    assert channel.publish(article) == first, "the address stays"
    updated = channel.files()
    newsroom.correct(article, "Алматыда жаңа көпір ашылды")
    channel.work()
    corrected = channel.files()
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    channel.work()
    withdrawn = channel.files()
    assert published != updated != corrected != withdrawn
    assert [request.action for request in channel.asked] == ["publish", "update", "correct", "withdraw"]
    newsroom.publishing.publish(article, None, author="Aizhan")
    assert channel.work() == first
    own = first["path"]
    assert own in published
    assert channel.files()[own] == corrected[own]


def test_asked_twice_it_does_it_once(channel: Channel) -> None:
    article = channel.newsroom.write()
    for step in ("publish", "correct", "withdraw"):
        if step == "publish":
            receipt = channel.publish(article)
        elif step == "correct":
            channel.newsroom.correct(article, "Жаңа көпір ашылды")
            receipt = channel.work()
        else:
            channel.newsroom.publishing.withdraw(article, reason="", author="Aizhan")
            receipt = channel.work()
        before, request = channel.files(), channel.asked[-1]
        assert channel.target.publish(request) == receipt
        assert channel.files() == before


def test_what_is_older_does_not_go_over_what_is_newer(channel: Channel) -> None:
    article = channel.newsroom.write()
    channel.publish(article)
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    before = channel.files()
    old = channel.asked[0]
    assert channel.target.publish(old).get("overtaken") is True
    assert channel.files() == before


def test_who_lost_the_lease_writes_nothing(channel: Channel) -> None:
    article = channel.newsroom.write()
    channel.publish(article)
    channel.newsroom.correct(article, "Жаңа көпір ашылды")

    def gone() -> None:
        raise LeaseLost

    before = channel.files()
    request = replace(channel.asked[0], sequence=99, checkpoint=gone)
    with pytest.raises(LeaseLost):
        channel.target.publish(request)
    assert channel.files() == before


def test_a_folder_that_vanished_is_said_and_what_waits_goes_out_when_it_is_back(channel: Channel) -> None:
    article = channel.newsroom.write()
    channel.newsroom.publishing.publish(article, None, author="Aizhan")
    away = channel.folder.with_name("unplugged")
    channel.folder.rename(away)
    waiting = channel.newsroom.worker().run_once().waiting
    assert [row.state for row in waiting] == ["waiting"]
    assert str(channel.folder) in waiting[0].reason
    assert "not there any more" in waiting[0].reason
    assert waiting[0].reason_values["cause"] == "folder_missing"
    tries = channel.newsroom.publishing.item(waiting[0].id).attempts
    assert [attempt.outcome for attempt in tries] == ["ours"]
    assert not channel.folder.exists(), "it is not made again beside a disk that is not mounted"
    with pytest.raises(EnvironmentFault, match="not there any more"):
        channel.newsroom.publishing.test_channel("place")
    away.rename(channel.folder)
    channel.newsroom.publishing.test_channel("place")
    channel.newsroom.clock.advance(seconds=20)
    channel.work()


def test_a_disk_that_fills_up_leaves_nothing_half_written(channel: Channel, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    channel.publish(channel.newsroom.write(document("Бұрынғы")))
    before = channel.files()
    real, left = os.replace, [3]

    def full(source: str, target: str) -> None:
        left[0] -= 1
        if left[0] <= 0:
            raise OSError(28, "No space left on device")
        real(source, target)

    article = channel.newsroom.write(document("Жаңа хабар"))
    channel.newsroom.publishing.publish(article, None, author="Aizhan")
    monkeypatch.setattr(os, "replace", full)
    outcome = channel.newsroom.worker().run_once()
    monkeypatch.setattr(os, "replace", real)
    assert [row.reason_values.get("cause") for row in outcome.waiting] == ["disk_full"]
    after = channel.files()
    assert set(before) <= set(after)
    assert not [name for name in after if name.endswith(".part")]
    channel.newsroom.clock.advance(seconds=20)
    channel.work()


@pytest.mark.parametrize("folder", ["", "  ", "relative/folder", "/no/such/folder", "FILE"])
def test_wrong_settings_are_said_in_a_sentence(channel: Channel, folder: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    settings = settings_for(channel.target, channel.folder) | {"folder": str(file) if folder == "FILE" else folder}
    with pytest.raises(QalamError) as caught:
        channel.target.check(settings)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    assert caught.value.code not in ("error", "mistake", "environment")
    with pytest.raises(QalamError):
        channel.newsroom.publishing.set_channel("place", settings)


def test_unknown_settings_and_targets_are_refused(channel: Channel) -> None:
    with pytest.raises(UserMistake, match="no setting “colour”"):
        channel.newsroom.publishing.set_channel("place", {"colour": "red"})
    with pytest.raises(UserMistake, match="Nothing here can publish to “fax”"):
        channel.newsroom.publishing.add_channel("fax", "fax", {})


def test_the_registry_names_each_target_once_and_built_ins_cannot_be_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from importlib.metadata import EntryPoint

    class Impostor(Receiver):
        def __init__(self) -> None:
            super().__init__(id="static_site")

    class Telegraph(Receiver):
        def __init__(self) -> None:
            super().__init__(id="telegraph")

    class Point(EntryPoint):
        def load(self) -> Any:
            return {"impostor": Impostor, "telegraph": Telegraph}[self.name]

    points = [Point(name, "nowhere", GROUP) for name in ("impostor", "telegraph")]
    monkeypatch.setattr("editor.publishing.targets.entry_points", lambda group: points if group == GROUP else [])
    found = {target.id: target for target in registered_targets()}
    assert list(found) == ["static_site", "word_folder", "telegraph"]
    assert found["static_site"] is TARGETS[0]


# Word -------------------------------------------------------------------------------------------------------


def test_a_withdrawn_word_file_is_moved_aside_and_comes_back(embedded: Database, tmp_path: Path) -> None:
    word = next(target for target in TARGETS if target.id == "word_folder")
    channel = Channel(embedded, word, tmp_path / "word")
    article = channel.newsroom.write(document("Көпір ашылды"))
    assert channel.publish(article) == {"path": "2026-03-02-kopir-ashyldy.docx"}
    channel.newsroom.publishing.withdraw(article, reason="", author="Aizhan")
    assert channel.work() == {"path": "withdrawn/2026-03-02-kopir-ashyldy.docx"}
    assert not (channel.folder / "2026-03-02-kopir-ashyldy.docx").exists()
    assert (channel.folder / "withdrawn" / "2026-03-02-kopir-ashyldy.docx").exists()
    channel.publish(article)
    assert (channel.folder / "2026-03-02-kopir-ashyldy.docx").exists()
    assert not (channel.folder / "withdrawn" / "2026-03-02-kopir-ashyldy.docx").exists()


def test_the_word_file_holds_the_corrected_text(embedded: Database, tmp_path: Path) -> None:
    import docx

    word = next(target for target in TARGETS if target.id == "word_folder")
    channel = Channel(embedded, word, tmp_path / "word")
    article = channel.newsroom.write(document("Көпір ашылды"))
    path = channel.folder / str(channel.publish(article)["path"])
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert "Жаңа көпір ашылды" in texts
    assert "Көпір ашылды" not in texts


def test_a_damaged_note_does_not_stop_a_delivery(embedded: Database, tmp_path: Path) -> None:
    word = next(target for target in TARGETS if target.id == "word_folder")
    channel = Channel(embedded, word, tmp_path / "word")
    article = channel.newsroom.write()
    channel.publish(article)
    (channel.folder / ".qalam" / "articles" / f"{article}.json").write_text("{")
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    shutil.rmtree(channel.folder / ".qalam")
    channel.newsroom.correct(article, "Жаңа көпірлер ашылды")
    channel.work()
    assert len(list(channel.folder.glob("*.docx"))) == 1
