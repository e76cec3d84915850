"""Programs that some tests need beside Python: PostgreSQL, Dovecot, Exim, Chromium, Xvfb, the frozen program.

Where one is missing its tests are skipped with a sentence that says how to get it. `QALAM_REQUIRE_COMPONENTS=1`, set in
continuous integration, makes that a failure: a green run there has run everything.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

POSTGRES_URL_VARIABLE = "QALAM_TEST_POSTGRES_URL"
ROOT = Path(__file__).resolve().parents[1]
NU_CHECKER = ROOT / "build_spec" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
AXE = ROOT / "build_spec" / "node_modules" / "axe-core" / "axe.min.js"
ESBUILD = ROOT / "build_spec" / "node_modules" / ".bin" / "esbuild"
WORD_VALIDATOR = ROOT / "build_spec" / "node_modules" / ".bin" / "ooxml-validate"
STRICT_VARIABLE = "QALAM_REQUIRE_COMPONENTS"
OTHER_SYSTEM = "another system: "

CHROMIUM = Path("/usr/bin/chromium")
CHROMEDRIVER = Path("/usr/bin/chromedriver")
CHROMIUM_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
)


def components_are_required() -> bool:
    """Whether this run must have every component."""
    return os.environ.get(STRICT_VARIABLE) == "1"


def require(name: str, available: object, how_to_get_it: str) -> None:
    """Go on only where the component is there: else skip, or fail where every component is required."""
    if available:
        return
    reason = f"{name} is not here: {how_to_get_it}"
    if components_are_required():
        pytest.fail(f"{reason} ({STRICT_VARIABLE}=1 allows no gap)", pytrace=False)
    pytest.skip(reason)


def require_kazakh_dictionary() -> None:
    """Go on only where Kazakh words can be called misspelt."""
    from editor.language.lexicon import Lexicon  # late: few tests need it

    require("the Kazakh dictionary", Lexicon().can_spell("kk"), "install hunspell-kk")


def only_on(system: str, holds: bool) -> None:
    """Skip what belongs to another operating system; this is the only skip that every run accepts."""
    if not holds:
        pytest.skip(f"{OTHER_SYSTEM}{system}")


def has_program(name: str) -> bool:
    """Whether a program of this name is on the search path."""
    return shutil.which(name) is not None


# PostgreSQL -------------------------------------------------------------------------------------------------


def postgres_programs() -> Path | None:
    """The folder with `initdb` and `postgres`; Debian keeps it off the search path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    folders = [*([Path(found).parent] if found else []), *folders]
    usable = [folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()]
    return usable[-1] if usable else None


def _postgres_user() -> str | None:
    """PostgreSQL refuses to run as root: the account to change to, or None to stay who we are."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class PostgresServer:
    """A cluster of our own on loopback; `url` is that of its maintenance database, also while it is stopped."""

    def __init__(self, programs: Path, folder: Path, user: str | None, password: str) -> None:
        self._programs, self._folder, self._user = programs, folder, user
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"postgresql://qalam:{password}@127.0.0.1:{self._port}/postgres"

    def start(self) -> None:
        """It answers when this returns. Speed goes before durability (`fsync=off`): nothing in it outlives the run."""
        folder = self._folder
        settings = {"listen_addresses": "127.0.0.1", "port": self._port, "unix_socket_directories": folder}
        settings |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "max_connections": 200}
        options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        with (folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", folder / "data", *options],
                user=self._user,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        _await_postgres(self._process, self.url, folder / "log")

    def stop(self) -> None:
        """It ends what is open, and is gone when this returns."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGINT)  # "fast"
            process.wait(timeout=60)


@contextlib.contextmanager
def stoppable_postgres() -> Iterator[PostgresServer]:
    """A server in a temporary folder, running. Stopped and removed at the end."""
    programs = postgres_programs()
    if programs is None:
        raise FileNotFoundError("initdb and postgres are not installed")
    user = _postgres_user()
    folder = Path(tempfile.mkdtemp(prefix="qalam-postgres-"))
    password = secrets.token_hex(16)
    (folder / "password").write_text(password, encoding="ascii")
    if user:
        for path in (folder, folder / "password"):
            shutil.chown(path, user)
    try:
        subprocess.run(
            [
                *(programs / "initdb", "--no-sync", "--pgdata", folder / "data"),
                *("--username", "qalam", "--pwfile", folder / "password", "--auth", "scram-sha-256"),
                *("--encoding", "UTF8", "--locale", "C.UTF-8"),
            ],
            user=user,
            cwd=folder,
            check=True,
            capture_output=True,
        )
        server = PostgresServer(programs, folder, user, password)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def private_postgres() -> Iterator[str]:
    """A server of our own for the run; gives the URL of its maintenance database."""
    with stoppable_postgres() as server:
        yield server.url


def _await_postgres(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    import psycopg

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.poll() is not None:
            break
        with contextlib.suppress(psycopg.OperationalError), psycopg.connect(url, connect_timeout=5):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.1)
    raise RuntimeError("PostgreSQL did not start: " + log.read_text(encoding="utf-8", errors="replace")[-2000:])


@contextlib.contextmanager
def fresh_database(server_url: str) -> Iterator[str]:
    """An empty database of its own on the server, dropped at the end whoever is still connected."""
    import psycopg

    name = f"qalam_test_{secrets.token_hex(8)}"
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
        try:
            yield f"{server_url.rpartition('/')[0]}/{name}"
        finally:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


# A mail server --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class MailServer:
    """Dovecot on loopback. Every user is let in with `password`; `certificate` is its own, in PEM."""

    port: int
    tls_port: int
    password: str
    certificate: Path


def dovecot_program() -> str | None:
    """Debian keeps it off the search path of those who are not root."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


_DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
protocols = imap
ssl = yes
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%u
mail_max_userip_connections = 50
{users}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u allow_all_users=yes
}}
service imap-login {{
  {chroot}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  {chroot}
}}
"""


@contextlib.contextmanager
def private_dovecot() -> Iterator[MailServer]:
    """A mail server of our own on loopback, in a temporary folder; stopped and removed at the end."""
    import grp
    import pwd

    program = dovecot_program()
    if program is None:
        raise FileNotFoundError("dovecot is not installed")
    folder = Path(tempfile.mkdtemp(prefix="qalam-dovecot-"))
    folder.chmod(0o755)
    is_root = os.geteuid() == 0
    entry = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.geteuid())
    names = {"user": entry.pw_name, "group": grp.getgrgid(entry.pw_gid).gr_name}
    own = f"default_internal_user = {entry.pw_name}\ndefault_login_user = {entry.pw_name}"
    try:
        (folder / "mail").mkdir()
        os.chown(folder / "mail", entry.pw_uid, entry.pw_gid)
        _make_certificate(folder)
        found = MailServer(_free_port(), _free_port(), secrets.token_hex(8), folder / "certificate.pem")
        ways = {"folder": folder, "port": found.port, "tls_port": found.tls_port, "password": found.password}
        users = {"users": "" if is_root else own, "chroot": "" if is_root else "chroot ="}
        (folder / "dovecot.conf").write_text(_DOVECOT.format(**ways, **names, **users), encoding="utf-8")
        server = subprocess.Popen([program, "-F", "-c", folder / "dovecot.conf"], stdin=subprocess.DEVNULL)
        try:
            _await_port(server, found.port, folder / "log")
            yield found
        finally:
            server.terminate()
            server.wait(timeout=60)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make_certificate(folder: Path) -> None:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    command += ["-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")]
    subprocess.run(command, check=True, capture_output=True)


def _await_port(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            if line.recv(10):
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.1)
    told = log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else ""
    raise RuntimeError(f"the mail server did not start: {told}")


# A server that letters are handed over to ------------------------------------------------------------------------


@dataclass(frozen=True)
class SmtpServer:
    """Exim on loopback. Whoever logs in as `user` with `password` may send to anybody; every letter stays here.

    Recipients that begin with "refused" or "later" are answered 550 and 451. `certificate` is its own, in PEM.
    """

    port: int
    tls_port: int
    user: str
    password: str
    certificate: Path
    folder: Path

    def letters(self, to: str, *, at_least: int = 1) -> list[bytes]:
        """What has arrived for this address, as it came; waits a while for as many as are expected."""
        deadline, found = time.monotonic() + 30, list[bytes]()
        while time.monotonic() < deadline:
            raw = [path.read_bytes() for path in sorted((self.folder / "mail" / "new").glob("*"))]
            found = [letter for letter in raw if f"Envelope-to: {to}".encode() in letter.splitlines()]
            if len(found) >= at_least:
                break
            threading.Event().wait(0.05)
        return found


def exim_program() -> str | None:
    """Debian keeps it off the search path of those who are not root."""
    return shutil.which("exim4", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


_EXIM = """
primary_hostname = localhost
exim_user = {user}
exim_group = {group}
spool_directory = {folder}/spool
log_file_path = {folder}/log-%s
pid_file_path = {folder}/pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port} : {tls_port}
tls_on_connect_ports = {tls_port}
tls_advertise_hosts = *
tls_certificate = {folder}/certificate.pem
tls_privatekey = {folder}/key.pem
keep_environment =
acl_smtp_rcpt = recipient
begin acl
recipient:
  require authenticated = *
  deny local_parts = ^refused
  defer local_parts = ^later
  accept
begin routers
everything:
  driver = accept
  transport = box
begin transports
box:
  driver = appendfile
  directory = {folder}/mail
  maildir_format
  envelope_to_add
  user = {user}
  group = {group}
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{login}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
"""


@contextlib.contextmanager
def private_exim() -> Iterator[SmtpServer]:
    """A server for outgoing letters on loopback, in a temporary folder; stopped and removed at the end."""
    import grp
    import pwd

    program = exim_program()
    if program is None:
        raise FileNotFoundError("exim4 is not installed")
    folder = Path(tempfile.mkdtemp(prefix="qalam-exim-"))
    folder.chmod(0o755)
    entry = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    names = {"user": entry.pw_name, "group": grp.getgrgid(entry.pw_gid).gr_name}
    try:
        _make_certificate(folder)
        (folder / "spool").mkdir()
        for path in (folder, folder / "spool", folder / "key.pem"):
            os.chown(path, entry.pw_uid, entry.pw_gid)
        found = SmtpServer(_free_port(), _free_port(), "desk", secrets.token_hex(8), folder / "certificate.pem", folder)
        ways = {"folder": folder, "port": found.port, "tls_port": found.tls_port, "password": found.password}
        (folder / "exim.conf").write_text(_EXIM.format(**ways, **names, login=found.user), encoding="utf-8")
        server = subprocess.Popen(
            [program, "-C", folder / "exim.conf", "-bdf"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _await_port(server, found.port, folder / "log-panic")
            yield found
        finally:
            server.terminate()
            server.wait(timeout=60)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


# Screens and browsers ---------------------------------------------------------------------------------------


@contextlib.contextmanager
def private_screen(width: int = 1920, height: int = 1080) -> Iterator[str]:
    """An X server without a monitor; gives its `DISPLAY`. The server chooses a free number itself."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writer)
        with os.fdopen(reader, "rb") as answers:
            ready, _, _ = select.select([answers], [], [], 30)
            number = answers.readline().strip().decode("ascii") if ready else ""
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=30)


@contextlib.contextmanager
def chromium_browser(profile: Path, *flags: str) -> Iterator[Chrome]:
    """Debian's own Chromium with a fresh profile; both programs are named, so that nothing is ever downloaded."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*CHROMIUM_FLAGS, f"--user-data-dir={profile}", *flags):
        options.add_argument(flag)
    service = webdriver.ChromeService(executable_path=str(CHROMEDRIVER))
    browser = webdriver.Chrome(options=options, service=service)
    try:
        yield browser
    finally:
        browser.quit()


# Checkers --------------------------------------------------------------------------------------------------------


def html_messages(*pages: Path) -> list[str]:
    """What the W3C's Nu checker has against the pages, errors and warnings alike, one sentence each."""
    command = ["java", "-jar", *map(str, (NU_CHECKER, "--format", "json", "--exit-zero-always", *pages))]
    finished = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(finished.stderr)["messages"]
    return [f"{Path(one.get('url', '')).name}:{one.get('lastLine', '')}: {one['message']}" for one in told]


def word_messages(*files: Path) -> list[str]:
    """What Microsoft's validator has against Word files, one sentence each."""
    told = []
    for file in files:
        command = ["node", str(WORD_VALIDATOR), "--output-format", "json", str(file)]
        finished = subprocess.run(command, capture_output=True, text=True, check=True)
        told += [f"{file.name}: {one['description']}" for one in json.loads(finished.stdout)]
    return told


def read_by_libreoffice(folder: Path, *files: Path) -> dict[str, str]:
    """Files as LibreOffice reads them, by name; one start for all. `folder` is free to be used."""
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*command, "--outdir", folder, *files], capture_output=True, check=True, timeout=240)
    return {file.name: (folder / f"{file.stem}.txt").read_text(encoding="utf-8-sig") for file in files}


def read_by_pandoc(file: Path) -> str:
    """A file as pandoc reads it; what it takes for the document's title stands in the head."""
    command = ["pandoc", "--from", "docx", "--to", "markdown", "--standalone", "--wrap", "none", str(file)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()
