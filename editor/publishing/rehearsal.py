"""A rehearsal: what a row of the queue would send, written into a folder of its own, with the difference from what its
channel was sent last, or shows now where that can be read. Nothing is sent, nothing is written down.

Both are made in the same empty folder, one after the other: the article as it was delivered last, then the row. So
files that the row would take away or leave alone are seen too. A target writes into its setting "folder", or has a
method `rehearse` (`editor.publishing.targets.protocol.Rehearses`); of any other the text is shown that it would be
given.
"""

from __future__ import annotations

import difflib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from db.records import DeliveryRecord, OutboxRecord
from editor.articles.document import Image
from editor.errors import UserMistake
from editor.newsroom.files import write_fault
from editor.publishing import adapters
from editor.publishing.service import Publishing
from editor.publishing.targets.folders import STATE, write_if_different
from editor.publishing.targets.protocol import PublishRequest, Rehearses, ShowsWhatIsThere, Target

Change = Literal["added", "changed", "removed", "same"]
_MOST_BYTES = 1_000_000  # of a file whose lines are compared
_LONGEST_DIFFERENCE = 2_000  # lines of one file


@dataclass(frozen=True)
class RehearsedFile:
    """`difference`: lines of a unified diff, without its head; empty for what is the same or is no text."""

    path: str
    change: Change
    difference: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rehearsal:
    """`last_revision` is what the channel holds now, None where it holds nothing. Files in order of their paths.

    `is_read_there`: compared with what stands at the place now, not with what it was sent last.
    """

    record: OutboxRecord
    folder: Path
    last_revision: int | None
    files: list[RehearsedFile]
    is_read_there: bool = False

    @property
    def changed(self) -> list[RehearsedFile]:
        """Without what stays as it is."""
        return [file for file in self.files if file.change != "same"]


def rehearse(
    publishing: Publishing, outbox_id: int, folder: Path, checkpoint: Callable[[], None] = lambda: None
) -> Rehearsal:
    """Write into `folder`, which is made, or is empty. Where it fails, the folder is left empty.

    Raises RowMissing, UserMistake "folder_not_empty" or "cannot_be_rehearsed", and what the target raises.
    """
    record = publishing.item(outbox_id).record
    request = publishing.request(record, checkpoint)
    target = publishing.targets.get(request.channel.target)
    if target is None:
        raise UserMistake(
            f"What goes to “{record.channel}” cannot be rehearsed: its kind of target is not installed.",
            "Install the package that brings it.",
            code="cannot_be_rehearsed",
            values={"channel": record.channel},
        )
    _make_empty(folder)
    last = _held_before(request)
    try:
        is_read = isinstance(target, ShowsWhatIsThere) and target.standing(request, folder)
        if not is_read and last is not None:
            before = publishing.request(_as_row(record, last), checkpoint)
            _perform(target, replace(before, previous=None), folder)
        old = _contents(folder)
        if not _writes_into_a_folder(target):
            _clear(folder)
        _perform(target, request, folder)
        shutil.rmtree(folder / STATE, ignore_errors=True)
        revision = None if last is None else last.revision
        return Rehearsal(record, folder, revision, _compared(old, _contents(folder)), is_read)
    except BaseException:
        _clear(folder)
        raise


def compared_only(publishing: Publishing, outbox_id: int, checkpoint: Callable[[], None] = lambda: None) -> Rehearsal:
    """The same in a folder that is removed again: for looking at the difference."""
    with tempfile.TemporaryDirectory(prefix="qalam-rehearsal-") as name:
        return rehearse(publishing, outbox_id, Path(name), checkpoint)


def _writes_into_a_folder(target: Target) -> bool:
    return any(field.key == "folder" and field.kind == "folder" for field in target.describe().fields)


def _perform(target: Target, request: PublishRequest, folder: Path) -> None:
    if isinstance(target, Rehearses):
        target.rehearse(request, folder)
        return
    if not _writes_into_a_folder(target):
        _write_as_given(request, folder)
        return
    settings = {**request.settings, "folder": str(folder.resolve())}
    target.publish(replace(request, channel=replace(request.channel, settings=settings)))


def _write_as_given(request: PublishRequest, folder: Path) -> None:
    """What a target of somebody else's is given: the text as plain text, and what stands beside it."""
    article, document = request.article, request.document
    beside = {
        "action": request.action,
        "headline": document.headline,
        "language": document.tag,
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "topics": list(article.topics),
        "reason": request.reason,
        "pictures": [block.source for block in document.blocks if isinstance(block, Image)],
    }
    text = "" if request.action == "withdraw" else adapters.letter_texts(request.content, request.agency)[0]
    shown = json.dumps(beside, ensure_ascii=False, indent=2) + "\n"
    write_if_different(folder / f"article-{article.id}.json", shown.encode())
    write_if_different(folder / f"article-{article.id}.txt", text.encode())


def _held_before(request: PublishRequest) -> DeliveryRecord | None:
    """What was delivered last, other than this row itself; None where the channel holds nothing."""
    last = request.previous
    if last is None or last.action == "withdraw":
        return None
    return last


def _as_row(record: OutboxRecord, delivery: DeliveryRecord) -> OutboxRecord:
    sequence = min(delivery.outbox_id, record.id)
    return replace(record, id=sequence, revision=delivery.revision, action=delivery.action)


def _make_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UserMistake(
                f"{folder} is not empty.",
                "Name a folder that is empty, or one that is not there yet.",
                code="folder_not_empty",
                values={"folder": str(folder)},
            )
    except OSError as error:
        raise write_fault(error, folder) from error


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    names = ((path.relative_to(folder), path) for path in found)
    return {name.as_posix(): path.read_bytes() for name, path in names if name.parts[0] != STATE}


def _compared(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[RehearsedFile]:
    return [_compare(path, old.get(path), new.get(path)) for path in sorted({*old, *new})]


def _compare(path: str, old: bytes | None, new: bytes | None) -> RehearsedFile:
    if old == new:
        return RehearsedFile(path, "same")
    change: Change = "added" if old is None else "removed" if new is None else "changed"
    lines = _difference(_lines(path, old), _lines(path, new)) if change == "changed" else ()
    return RehearsedFile(path, change, tuple(lines))


def _difference(old: list[str], new: list[str]) -> Iterator[str]:
    found = difflib.unified_diff(old, new, lineterm="", n=1)
    for number, line in enumerate(found):
        if number >= _LONGEST_DIFFERENCE:
            yield "…"
            return
        if number > 1:  # the two lines of its head name files
            yield line


def _lines(path: str, data: bytes | None) -> list[str]:
    """Of a Word file, the paragraphs; of what is no text, none."""
    if data is None or len(data) > _MOST_BYTES:
        return []
    if path.endswith(".docx"):
        return adapters.word_lines(data)
    try:
        return data.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return []
