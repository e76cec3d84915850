"""Where the conformance test publishes to: for each target a real place, and how to look at what stands there."""

from __future__ import annotations

import contextlib
import email
import email.policy
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.components import SmtpServer
from tests.servers.receiver import http_receiver
from tests.servers.sftp import SftpServer
from tests.servers.wordpress import WordPress

CANARY = "canary-4711-secret"


@dataclass
class Place:
    """`seen` is all that a reader of the place would see, in any form that can be compared."""

    settings: dict[str, Any]
    seen: Callable[[], Mapping[Any, Any]]
    secrets: dict[str, str] = field(default_factory=dict)


def files(folder: Path) -> dict[str, bytes]:
    """Every file with what it holds."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextlib.contextmanager
def _folder(_request: pytest.FixtureRequest, folder: Path) -> Iterator[Place]:
    yield Place({"folder": str(folder)}, lambda: files(folder))


@contextlib.contextmanager
def _http(_request: pytest.FixtureRequest, _folder: Path) -> Iterator[Place]:
    with http_receiver(CANARY) as receiver:
        settings = {"address": receiver.url, "allow_private": True}
        yield Place(settings, lambda: dict(receiver.items), {"signing_key": CANARY})


@contextlib.contextmanager
def _wordpress(request: pytest.FixtureRequest, _folder: Path) -> Iterator[Place]:
    site: WordPress = request.getfixturevalue("wordpress")
    site.empty()
    settings = {"site": site.url, "user": site.user, "allow_private": True, "categories": ["Жаңалықтар"]}
    yield Place(settings, site.posts, {"password": site.password})


def sftp_settings(server: SftpServer, folder: Path) -> dict[str, Any]:
    """Settings of a channel to a folder of this server, its key confirmed."""
    return {
        "host": "127.0.0.1",
        "port": server.port,
        "user": server.user,
        "key_file": str(server.key),
        "directory": str(folder),
        "host_key": server.fingerprint,
        "allow_private": True,
    }


@contextlib.contextmanager
def _sftp(request: pytest.FixtureRequest, folder: Path) -> Iterator[Place]:
    server: SftpServer = request.getfixturevalue("sftp_server")
    folder.mkdir()
    yield Place(sftp_settings(server, folder), lambda: files(folder), {"password": server.passphrase})


def email_settings(server: SmtpServer, *subscribers: str) -> dict[str, Any]:
    """Settings of a channel that sends through this server."""
    return {
        "host": "localhost",
        "port": server.port,
        "security": "starttls",
        "user": server.user,
        "sender": "news@alatau.example",
        "subscribers": list(subscribers),
        "certificate": str(server.certificate),
    }


def message_ids(letters: list[bytes]) -> dict[str, str]:
    """Subjects by Message-ID: mail programs show two copies of one as one."""
    parsed = [email.message_from_bytes(letter, policy=email.policy.default) for letter in letters]
    return {str(letter["Message-ID"]): str(letter["Subject"]) for letter in parsed}


def _await_delivery(server: SmtpServer) -> None:
    """Until nothing lies in the server's spool: it takes a letter first, and delivers it then."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and any((server.folder / "spool" / "input").rglob("*-?")):
        threading.Event().wait(0.02)


@contextlib.contextmanager
def _email(request: pytest.FixtureRequest, _folder: Path) -> Iterator[Place]:
    server: SmtpServer = request.getfixturevalue("smtp_server")
    reader = f"reader-{secrets.token_hex(6)}@example.kz"

    def seen() -> dict[str, str]:
        _await_delivery(server)
        return message_ids(server.letters(reader, at_least=0))

    yield Place(email_settings(server, reader), seen, {"password": server.password})


Opener = Callable[[pytest.FixtureRequest, Path], AbstractContextManager[Place]]
PLACES: dict[str, Opener] = {
    "static_site": _folder,
    "word_folder": _folder,
    "wire_folder": _folder,
    "http_push": _http,
    "wordpress": _wordpress,
    "sftp": _sftp,
    "email": _email,
}
FOLDERS = ("static_site", "word_folder", "wire_folder")
