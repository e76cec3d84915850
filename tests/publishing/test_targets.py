"""One conformance test over every target that is registered; a new one is tested by being registered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from db.unit_of_work import Database
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.publishing import LeaseLost
from editor.publishing.targets import GROUP, TARGETS, registered_targets
from editor.publishing.targets.protocol import PublishRequest, Target
from tests.publishing.newsroom import Newsroom, Receiver, document, open_newsroom
from tests.publishing.places import FOLDERS, PLACES, Place, files


class Channel:
    """A newsroom with one channel of a target, at a real place."""

    def __init__(self, database: Database, target: Target, place: Place) -> None:
        self.target, self.place = target, place
        self.asked: list[PublishRequest] = []
        self._listener = _Listening(target, self._publish)
        self.newsroom: Newsroom = open_newsroom(database, self._listener, channels=0)
        self.newsroom.publishing.add_channel(
            "place", target.id, place.settings, secrets=place.secrets, make_folder=True
        )

    def _publish(self, request: PublishRequest) -> dict[str, Any]:
        self.asked.append(replace(request, checkpoint=lambda: None))  # the test asks again, without a lease
        return self.target.publish(request)

    @property
    def folder(self) -> Path:
        return Path(self.place.settings["folder"])

    def seen(self) -> Mapping[Any, Any]:
        return self.place.seen()

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
        self.describe, self.check, self.test, self.publish = target.describe, target.check, target.test, publish


@pytest.fixture(params=registered_targets(), ids=lambda target: target.id)
def channel(request: pytest.FixtureRequest, embedded: Database, tmp_path: Path) -> Iterator[Channel]:
    assert request.param.id in PLACES, (
        "a target is registered with a place that it is tested at: tests/publishing/places.py"
    )
    with PLACES[request.param.id](request, tmp_path / "place") as place:
        yield Channel(embedded, request.param, place)


@pytest.fixture(params=FOLDERS)
def folder_channel(request: pytest.FixtureRequest, embedded: Database, tmp_path: Path) -> Iterator[Channel]:
    target = next(target for target in TARGETS if target.id == request.param)
    with PLACES[request.param](request, tmp_path / "place") as place:
        yield Channel(embedded, target, place)


def test_it_says_what_it_is_and_what_it_needs_in_three_languages(channel: Channel) -> None:
    description = channel.target.describe()
    assert description.id == channel.target.id
    keys = [field.key for field in description.fields]
    assert len(keys) == len(set(keys))
    for words in (description.title, description.about, *(field.title for field in description.fields)):
        assert words.kk
        assert words.ru
        assert words.en
    for field in description.fields:
        assert field.kind != "choice" or str(field.default) in {choice.value for choice in field.choices}
        assert bool(field.help.kk) == bool(field.help.ru) == bool(field.help.en)


def test_the_place_is_tried_out_and_nothing_is_left_there(channel: Channel) -> None:
    before = channel.seen()
    channel.newsroom.publishing.test_channel("place")
    assert channel.seen() == before


def test_it_publishes_updates_corrects_and_withdraws(channel: Channel) -> None:
    newsroom = channel.newsroom
    article = newsroom.write(document("Көпір ашылды"))
    channel.publish(article)
    states = [channel.seen()]
    newsroom.edit(article, "Жаңа көпір ашылды")
    channel.publish(article)
    states.append(channel.seen())
    newsroom.correct(article, "Алматыда жаңа көпір ашылды")
    channel.work()
    states.append(channel.seen())
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    channel.work()
    states.append(channel.seen())
    assert all(before != after for before, after in pairwise(states))
    assert [request.action for request in channel.asked] == ["publish", "update", "correct", "withdraw"]
    newsroom.publishing.publish(article, None, author="Aizhan")
    channel.work()
    assert channel.seen() != states[-1], "what was withdrawn can be published again"


def test_what_went_out_years_ago_is_corrected_and_withdrawn_there(channel: Channel) -> None:
    newsroom = channel.newsroom
    article = newsroom.write(document("Ескі хабар"))
    channel.publish(article)
    newsroom.clock.advance(days=9 * 365)
    channel.publish(newsroom.write(document("Жаңа хабар")))
    before = channel.seen()
    newsroom.correct(article, "Ескі хабар түзетілді")
    channel.work()
    corrected = channel.seen()
    newsroom.clock.advance(days=365)
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    channel.work()
    assert before != corrected != channel.seen()
    assert [(one.article.id, one.action) for one in channel.asked[-2:]] == [(article, "correct"), (article, "withdraw")]


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
        before, request = channel.seen(), channel.asked[-1]
        again = channel.target.publish(request)
        assert {**again, "status": 0} == {**receipt, "status": 0}  # a status may say "I have it already"
        assert channel.seen() == before


def test_an_answer_that_was_lost_makes_no_second_copy(channel: Channel) -> None:
    """The ledger does not know what arrived, as after a kill between the effect and its note."""
    article = channel.newsroom.write()
    channel.newsroom.publishing.publish(article, None, author="Aizhan")
    request = channel.newsroom.publishing.request(channel.newsroom.publishing.queue()[0], lambda: None)
    channel.target.publish(request)
    before = channel.seen()
    channel.work()
    assert channel.seen() == before
    assert channel.newsroom.rows(article) == [(1, "publish", "done")]


def test_what_is_older_does_not_go_over_what_is_newer(channel: Channel) -> None:
    article = channel.newsroom.write()
    channel.publish(article)
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    before = channel.seen()
    old = channel.asked[0]
    assert channel.target.publish(old).get("overtaken") is True
    assert channel.seen() == before


def test_who_lost_the_lease_writes_nothing(channel: Channel) -> None:
    article = channel.newsroom.write()
    channel.publish(article)
    channel.newsroom.correct(article, "Жаңа көпір ашылды")

    def gone() -> None:
        raise LeaseLost

    before = channel.seen()
    request = replace(channel.asked[0], sequence=99, checkpoint=gone)
    with pytest.raises(LeaseLost):
        channel.target.publish(request)
    assert channel.seen() == before


def test_no_secret_is_found_in_the_database_or_in_what_is_told(channel: Channel, tmp_path: Path) -> None:
    article = channel.newsroom.write()
    receipt = channel.publish(article)
    told = [repr(channel.asked[-1]), repr(receipt), repr(channel.newsroom.publishing.channel("place"))]
    for secret in channel.place.secrets.values():
        assert not [text for text in told if secret in text]
        for file in tmp_path.glob("newsroom.db*"):
            assert secret.encode() not in file.read_bytes(), file.name


def test_without_its_secret_it_waits_and_says_how_to_give_it(channel: Channel) -> None:
    keys = [field.key for field in channel.target.describe().secrets if field.required]
    if not keys:
        return
    publishing = channel.newsroom.publishing
    record = publishing.channel("place")
    kept = dict(publishing.secrets_of(record))
    publishing._secrets.forget(channel.target.describe().secret_name(keys[0], record.settings))
    publishing.publish(channel.newsroom.write(), None, author="Aizhan")
    waiting = channel.newsroom.worker().run_once().waiting
    assert [row.reason_values["cause"] for row in waiting] == ["secret_missing"]
    with pytest.raises(EnvironmentFault) as caught:
        publishing.test_channel("place")
    assert "QALAM_PASSWORD_" in caught.value.hint
    publishing.set_secrets(record, kept)
    channel.newsroom.clock.advance(seconds=20)
    channel.work()


def test_a_folder_that_vanished_is_said_and_what_waits_goes_out_when_it_is_back(folder_channel: Channel) -> None:
    article = folder_channel.newsroom.write()
    folder_channel.newsroom.publishing.publish(article, None, author="Aizhan")
    away = folder_channel.folder.with_name("unplugged")
    folder_channel.folder.rename(away)
    waiting = folder_channel.newsroom.worker().run_once().waiting
    assert [row.state for row in waiting] == ["waiting"]
    assert str(folder_channel.folder) in waiting[0].reason
    assert "not there any more" in waiting[0].reason
    assert waiting[0].reason_values["cause"] == "folder_missing"
    tries = folder_channel.newsroom.publishing.item(waiting[0].id).attempts
    assert [attempt.outcome for attempt in tries] == ["ours"]
    assert not folder_channel.folder.exists(), "it is not made again beside a disk that is not mounted"
    with pytest.raises(EnvironmentFault, match="not there any more"):
        folder_channel.newsroom.publishing.test_channel("place")
    away.rename(folder_channel.folder)
    folder_channel.newsroom.publishing.test_channel("place")
    folder_channel.newsroom.clock.advance(seconds=20)
    folder_channel.work()


def test_a_disk_that_fills_up_leaves_nothing_half_written(
    folder_channel: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    folder_channel.publish(folder_channel.newsroom.write(document("Бұрынғы")))
    before = folder_channel.seen()
    real, left = os.replace, [2]

    def full(source: str, target: str) -> None:
        left[0] -= 1
        if left[0] <= 0:
            raise OSError(28, "No space left on device")
        real(source, target)

    article = folder_channel.newsroom.write(document("Жаңа хабар"))
    folder_channel.newsroom.publishing.publish(article, None, author="Aizhan")
    monkeypatch.setattr(os, "replace", full)
    outcome = folder_channel.newsroom.worker().run_once()
    monkeypatch.setattr(os, "replace", real)
    assert [row.reason_values.get("cause") for row in outcome.waiting] == ["disk_full"]
    after = folder_channel.seen()
    assert set(before) <= set(after)
    assert not [name for name in after if name.endswith(".part")]
    folder_channel.newsroom.clock.advance(seconds=20)
    folder_channel.work()


@pytest.mark.parametrize("folder", ["", "  ", "relative/folder", "/no/such/folder", "FILE"])
def test_wrong_settings_are_said_in_a_sentence(folder_channel: Channel, folder: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    settings = folder_channel.place.settings | {"folder": str(file) if folder == "FILE" else folder}
    with pytest.raises(QalamError) as caught:
        folder_channel.target.check(settings)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    assert caught.value.code not in ("error", "mistake", "environment")
    with pytest.raises(QalamError):
        folder_channel.newsroom.publishing.set_channel("place", settings)


def test_two_channels_of_one_kind_share_no_folder(folder_channel: Channel, tmp_path: Path) -> None:
    publishing, target = folder_channel.newsroom.publishing, folder_channel.target.id
    (tmp_path / "link").symlink_to(folder_channel.folder)
    publishing.add_channel("other", target, {"folder": str(tmp_path / "other")}, make_folder=True)
    for folder in (folder_channel.folder, folder_channel.folder / ".." / "place", tmp_path / "link"):
        for write in (partial(publishing.set_channel, "other"), partial(publishing.add_channel, "third", target)):
            with pytest.raises(UserMistake, match="“place” writes into this folder") as refused:
                write({"folder": str(folder)})
            assert refused.value.code == "folder_of_another"
    publishing.set_channel("place", {"folder": str(folder_channel.folder)})
    assert [channel.name for channel in publishing.channels()] == ["place", "other"]


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
    assert list(found) == [*(target.id for target in TARGETS), "telegraph"]
    assert found["static_site"] is TARGETS[0]


def word_channel(database: Database, folder: Path) -> Channel:
    word = next(target for target in TARGETS if target.id == "word_folder")
    return Channel(database, word, Place({"folder": str(folder)}, lambda: files(folder)))


# Word -------------------------------------------------------------------------------------------------------


def test_a_withdrawn_word_file_is_moved_aside_and_comes_back(embedded: Database, tmp_path: Path) -> None:
    channel = word_channel(embedded, tmp_path / "word")
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

    channel = word_channel(embedded, tmp_path / "word")
    article = channel.newsroom.write(document("Көпір ашылды"))
    path = channel.folder / str(channel.publish(article)["path"])
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert "Жаңа көпір ашылды" in texts
    assert "Көпір ашылды" not in texts


def test_a_damaged_note_does_not_stop_a_delivery(embedded: Database, tmp_path: Path) -> None:
    channel = word_channel(embedded, tmp_path / "word")
    article = channel.newsroom.write()
    channel.publish(article)
    (channel.folder / ".qalam" / "articles" / f"{article}.json").write_text("{")
    channel.newsroom.correct(article, "Жаңа көпір ашылды")
    channel.work()
    shutil.rmtree(channel.folder / ".qalam")
    channel.newsroom.correct(article, "Жаңа көпірлер ашылды")
    channel.work()
    assert len(list(channel.folder.glob("*.docx"))) == 1
