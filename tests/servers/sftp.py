"""OpenSSH's server on loopback, with a host key and a client's key of its own. Nothing is installed here."""

from __future__ import annotations

import base64
import contextlib
import getpass
import hashlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SFTP_PROGRAM = "/usr/lib/openssh/sftp-server"
HOW_TO_GET_IT = "apt-get install openssh-server"
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"

_CONFIG = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
PidFile none
AuthorizedKeysFile {folder}/key.pub
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication yes
KbdInteractiveAuthentication no
MaxAuthTries 20
MaxStartups 100
PerSourceMaxStartups 100
LogLevel ERROR
Subsystem sftp {subsystem}
"""


@dataclass
class SftpServer:
    """`key` is the client's private key, locked with `passphrase`; `fingerprint` that of the server's host key."""

    port: int
    user: str
    key: Path
    passphrase: str
    folder: Path
    fingerprint: str = ""
    _process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """It answers when this returns."""
        public = (self.folder / "host.pub").read_text(encoding="ascii").split()[1]
        digest = hashlib.sha256(base64.b64decode(public)).digest()
        self.fingerprint = "SHA256:" + base64.b64encode(digest).decode().rstrip("=")
        program = shutil.which("sshd", path=_PATH) or "/usr/sbin/sshd"
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [program, "-D", "-e", "-f", str(self.folder / "config")],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self._process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=5) as line:
                if line.recv(4) == b"SSH-":
                    return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=0.05)
        raise RuntimeError("sshd did not start: " + (self.folder / "log").read_text(encoding="utf-8")[-2000:])

    def stop(self) -> None:
        """It is gone when this returns; who is connected is cut off."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait(timeout=30)

    def renew_host_key(self) -> None:
        """Another server at the same address."""
        self.stop()
        for file in ("host", "host.pub"):
            (self.folder / file).unlink()
        _make_key(self.folder / "host", "")
        self.start()


def available() -> bool:
    """Whether sshd and ssh-keygen are installed."""
    return bool(shutil.which("sshd", path=_PATH) and shutil.which("ssh-keygen"))


@contextlib.contextmanager
def private_sftp(subsystem: str = "internal-sftp") -> Iterator[SftpServer]:
    """A server that answers; stopped and removed at the end. `subsystem` is what sshd runs for SFTP."""
    folder = Path(tempfile.mkdtemp(prefix="qalam-sftp-"))
    try:
        if os.geteuid() == 0:
            Path("/run/sshd").mkdir(exist_ok=True)  # sshd asks for it when it runs as root
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        _make_key(folder / "host", "")
        _make_key(folder / "key", "open sesame")
        (folder / "config").write_text(_CONFIG.format(port=port, folder=folder, subsystem=subsystem), encoding="utf-8")
        server = SftpServer(port, getpass.getuser(), folder / "key", "open sesame", folder)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_key(path: Path, passphrase: str) -> None:
    command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", "qalam", "-f", str(path)]
    subprocess.run(command, check=True, capture_output=True)
