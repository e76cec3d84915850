"""Debian's WordPress over a MariaDB of our own, given out by PHP's built-in server. Nothing is installed here."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

CORE = Path("/usr/share/wordpress")
HOW_TO_GET_IT = "apt-get install wordpress micro-httpd php8.2-cgi php-cli php-mysql mariadb-server-core"
_PROGRAMS = ("php", "mariadbd", "mariadb-install-db")
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"

_CONFIG = """<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_ENVIRONMENT_TYPE', 'local');  // application passwords over plain HTTP
define('WP_HOME', '{url}');
define('WP_SITEURL', '{url}');
define('WP_CONTENT_DIR', '{folder}/site/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""

_INSTALL = """<?php
mysqli_report(MYSQLI_REPORT_OFF);
$base = mysqli_connect('localhost', 'root', '', '', 0, '{socket}');
mysqli_query($base, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4');
define('WP_INSTALLING', true);
function wp_mail() {{ return true; }}  // the welcome letter goes nowhere
require '{folder}/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Alatau', 'editor', 'editor@alatau.example', true, '', '{password}');
$user = get_user_by('login', 'editor');
list($password) = WP_Application_Passwords::create_new_application_password($user->ID, array('name' => 'qalam'));
$author = wp_insert_user(array('user_login' => 'reader', 'user_pass' => '{password}', 'role' => 'subscriber'));
list($weak) = WP_Application_Passwords::create_new_application_password($author, array('name' => 'qalam'));
echo "\\nPASSWORDS $password $weak\\n";
"""


@dataclass(frozen=True)
class WordPress:
    """A site with the administrator `user` and a subscriber "reader", who may not publish."""

    url: str
    user: str
    password: str
    reader_password: str

    def ask(self, method: str, route: str, *, anonymous: bool = False, **query: str) -> Any:
        """What its REST interface answers; None for what it does not show."""
        address = f"{self.url}/?" + urlencode({"rest_route": route, **query})
        asked = urllib.request.Request(address, method=method)
        if not anonymous:
            word = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            asked.add_header("Authorization", f"Basic {word}")
        try:
            with urllib.request.urlopen(asked, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            error.close()
            return None

    def posts(self) -> dict[Any, tuple[str, ...]]:
        """Every post with its state, as an editor sees it."""
        states = "publish,future,draft,pending,private,trash"
        found = self.ask("GET", "/wp/v2/posts", status=states, context="edit", per_page="100")
        return {
            post["id"]: (post["status"], post["slug"], post["title"]["raw"], post["content"]["raw"]) for post in found
        }

    def empty(self) -> None:
        """Without posts, pictures, tags and categories but the first."""
        for number in self.posts():
            self.ask("DELETE", f"/wp/v2/posts/{number}", force="true")
        for kind in ("media", "tags", "categories"):
            for found in self.ask("GET", f"/wp/v2/{kind}", per_page="100"):
                self.ask("DELETE", f"/wp/v2/{kind}/{found['id']}", force="true")


def available() -> bool:
    """Whether every part of it is installed."""
    return (CORE / "wp-load.php").exists() and all(shutil.which(name, path=_PATH) for name in _PROGRAMS)


@contextlib.contextmanager
def private_wordpress() -> Iterator[WordPress]:
    """A site that answers; stopped and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="qalam-wordpress-"))
    folder.chmod(0o755)
    try:
        with contextlib.ExitStack() as stack:
            stack.enter_context(_mariadb(folder))
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                url = f"http://127.0.0.1:{probe.getsockname()[1]}"
            found = _install(folder, url)
            stack.enter_context(_php(folder, url))
            yield found
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _mariadb(folder: Path) -> Iterator[None]:
    as_root = ["--user=root"] if os.geteuid() == 0 else []
    data, line = folder / "data", folder / "sql"
    command = ["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--skip-test-db", *as_root]
    command += ["--auth-root-authentication-method=normal", "--skip-name-resolve"]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PATH": _PATH})
    options = [f"--datadir={data}", f"--socket={line}", "--skip-networking", "--innodb-flush-log-at-trx-commit=0"]
    options += [f"--pid-file={folder / 'sql.pid'}", "--innodb-buffer-pool-size=64M", "--skip-log-bin", *as_root]
    with (folder / "sql.log").open("wb") as log:
        program = shutil.which("mariadbd", path=_PATH) or "mariadbd"
        server = subprocess.Popen(
            [program, "--no-defaults", *options], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        _await(server, lambda: _knock(line), folder / "sql.log")
        yield
    finally:
        _stop(server)


@contextlib.contextmanager
def _php(folder: Path, url: str) -> Iterator[None]:
    host, port = "127.0.0.1", int(url.rpartition(":")[2])
    with (folder / "php.log").open("wb") as log:
        server = subprocess.Popen(
            ["php", "-d", "opcache.enable_cli=1", "-S", f"{host}:{port}", "-t", str(folder / "site")],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, "PHP_CLI_SERVER_WORKERS": "2"},
            start_new_session=True,  # its workers end with it
        )
    try:
        _await(server, lambda: socket.create_connection((host, port), timeout=5).close(), folder / "php.log")
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)


def _install(folder: Path, url: str) -> WordPress:
    """The core is linked to, not copied: only what says where it stands is our own."""
    site = folder / "site"
    (site / "wp-content" / "uploads").mkdir(parents=True)
    for name in ("wp-includes", "wp-admin"):
        (site / name).symlink_to(CORE / name)
    for file in CORE.glob("*.php"):
        if file.name != "wp-config.php":
            shutil.copy(file, site / file.name)
    values = {"socket": folder / "sql", "url": url, "folder": folder, "password": secrets.token_hex(12)}
    (site / "wp-config.php").write_text(_CONFIG.format(**values), encoding="utf-8")
    (folder / "install.php").write_text(_INSTALL.format(**values), encoding="utf-8")
    done = subprocess.run(["php", str(folder / "install.php")], capture_output=True, text=True, cwd=folder)
    line = next((line for line in done.stdout.splitlines() if line.startswith("PASSWORDS ")), "")
    if not line:
        raise RuntimeError(f"WordPress was not installed: {done.stdout[-2000:]} {done.stderr[-2000:]}")
    _, password, weak = line.split()
    return WordPress(url, "editor", password, weak)


def _knock(line: Path) -> None:
    with socket.socket(socket.AF_UNIX) as knocking:
        knocking.connect(str(line))


def _await(server: subprocess.Popen[bytes], try_it: Callable[[], None], log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError):
            try_it()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.1)
    raise RuntimeError("it did not start: " + log.read_text(encoding="utf-8", errors="replace")[-2000:])


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait(timeout=60)
