"""What lies at a place, or would be sent there, as files: for whoever looks whether the notice is in it.

A target says it itself (`targets.protocol.ReadsBack`). One that does not, and whose setting "folder" and receipt "path"
name a file, has that file read; its name says what it is. Of any other nothing is known but what it rehearses
(`targets.protocol.Rehearses`): what it would send.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from editor.articles.document import Notice
from editor.publishing import adapters
from editor.publishing.targets.protocol import Copy, CopyForm, PublishRequest, ReadsBack, Rehearses, Target

MOST_BYTES = 24_000_000  # of one file
_MOST_FILES = 200  # of a rehearsal
FORMS: Mapping[str, CopyForm] = {
    ".html": "html",
    ".htm": "html",
    ".docx": "word",
    ".json": "ninjs",
    ".xml": "newsml",
    ".eml": "email",
    ".txt": "text",
}


def can_read_back(target: Target, request: PublishRequest, receipt: Mapping[str, Any]) -> bool:
    """Whether the place can be looked at."""
    return isinstance(target, ReadsBack) or _file_of(request, receipt) is not None


def written(target: Target, request: PublishRequest, receipt: Mapping[str, Any]) -> Copy | None:
    """What lies at the place now; None where it is not there, or is nothing that can be read.

    Raises as the target's `publish` does, and OSError.
    """
    if isinstance(target, ReadsBack):
        return target.read_back(request)
    path = _file_of(request, receipt)
    if path is None or path.suffix.lower() not in FORMS:
        return None
    return _copy(path)


def as_sent(target: object, request: PublishRequest) -> list[Copy]:
    """The files that a target which rehearses would send; [] for any other. Raises as the target does."""
    if not isinstance(target, Rehearses):
        return []
    with tempfile.TemporaryDirectory(prefix="qalam-copy-") as name:
        folder = Path(name)
        target.rehearse(request, folder)
        paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix.lower() in FORMS)
        return [found for path in paths[:_MOST_FILES] if (found := _copy(path)) is not None]


def faults_in(copies: Iterable[Copy], notice: Notice) -> tuple[str, ...]:
    """Of an article that is sent as several files, at least one has the notice, and none has it wrongly."""
    wrong: dict[str, None] = {}
    missing = True
    for copy in copies:
        faults = adapters.notice_faults(copy.data, copy.form, notice)
        if "notice_missing" in faults:
            continue
        missing = False
        wrong.update(dict.fromkeys(faults))
    return ("notice_missing",) if missing else tuple(wrong)


def _file_of(request: PublishRequest, receipt: Mapping[str, Any]) -> Path | None:
    folder, name = request.settings.get("folder"), receipt.get("path")
    if not folder or not isinstance(name, str) or not name:
        return None
    path = Path(str(folder)) / name
    return path if path.resolve().is_relative_to(Path(str(folder)).resolve()) else None


def _copy(path: Path) -> Copy | None:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    return Copy(FORMS[path.suffix.lower()], data) if len(data) <= MOST_BYTES else None
