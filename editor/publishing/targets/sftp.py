"""News items handed to a server by SFTP: under another name first, then renamed, so that nobody reads half a file."""

from __future__ import annotations

import contextlib
import errno
import hmac
import posixpath
import socket
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.newsroom.web import refuse_private
from editor.publishing.calls import refuse_unless
from editor.publishing.faults import DeliveryFault
from editor.publishing.targets.picture_ledger import file_of, overtaken, take_away
from editor.publishing.targets.protocol import Copy, Description, PublishRequest, Receipt, SettingField, Tested, Wording
from editor.publishing.targets.sftp_faults import broken, has_no_room, refusal
from editor.publishing.targets.words import FORMAT, HOST, PASSWORD, PICTURES, PRIVATE, SEND_PICTURES, USER
from editor.publishing.wire import FOLDER as MEDIA
from editor.publishing.wire import travelling, version_in, wire_file, wire_name, write_as_files

if TYPE_CHECKING:
    from paramiko import PKey, SFTPClient, Transport

SECONDS = 30.0
MOST_BYTES = 8_000_000  # of a file of ours that is read back
_TRIAL = ".qalam-trial.part"

_PORT = SettingField("port", "number", Wording("Порт", "Порт", "Port"), default=22, least=1, identity=True)
_FOLDER = SettingField(
    "directory",
    "text",
    Wording("Сервердегі қалта", "Папка на сервере", "Folder on the server"),
    Wording(
        "Ол бұрыннан болуы керек; нүкте — пайдаланушының өз қалтасы.",
        "Она уже должна быть; точка — собственная папка пользователя.",
        "It must be there already; a full stop means the user's own folder.",
    ),
    default=".",
)
_KEY_FILE = SettingField(
    "key_file",
    "text",
    Wording("Кілт файлы", "Файл ключа", "Key file"),
    Wording(
        "Осы компьютердегі жеке кілт; бос болса, құпиясөзбен кіреді.",
        "Личный ключ на этом компьютере; если пусто, вход по паролю.",
        "A private key on this computer; the password is used where it is empty.",
    ),
    required=False,
)
_WORD = SettingField(
    "password",
    "secret",
    Wording("Құпиясөз", "Пароль", "Password"),
    Wording(
        "Сервердің құпиясөзі немесе кілт файлының құпия сөйлемі.",
        "Пароль сервера или парольная фраза файла ключа.",
        PASSWORD.title.en + " of the server, or the passphrase of the key file.",
    ),
    required=False,
)
_HOST_KEY = SettingField(
    "host_key",
    "text",
    Wording("Сервер кілтінің ізі", "Отпечаток ключа сервера", "Fingerprint of the server's key"),
    Wording(
        "Алғашқы тексеру оны көрсетеді; сервер иесімен салыстырып, растаңыз.",
        "Первая проверка покажет его; сверьте с владельцем сервера и подтвердите.",
        "The first test shows it; compare it with the server's owner, and confirm it.",
    ),
    required=False,
)


class Sftp:
    """`article-12.json` in a folder of the server. A file that is there says its version: an older one is kept out."""

    id = "sftp"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("SFTP сервері", "Сервер SFTP", "SFTP server"),
            (HOST, _PORT, USER, _WORD, _KEY_FILE, _FOLDER, FORMAT, SEND_PICTURES, _HOST_KEY, PICTURES, PRIVATE),
            Wording(
                "Қабылдаушының серверіне ninjs не NewsML-G2 файлдары, бір мақалаға бір файл.",
                "Файлы ninjs или NewsML-G2 на сервер получателя, по файлу на статью.",
                "Files of ninjs or NewsML-G2 on the receiver's server, one an article.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        fingerprint = str(settings.get("host_key", ""))
        refuse_unless(
            not fingerprint or (fingerprint.startswith("SHA256:") and len(fingerprint) == 50),
            f"“{fingerprint[:80]}” is not the fingerprint of a key.",
            "Leave it empty: the test shows it. It begins with SHA256:.",
            code="setting_wrong",
            setting="host_key",
            value=fingerprint[:80],
        )

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        """Log in, and write and remove a file with a name of its own."""
        with _session(settings, secrets) as (transport, files):
            path = posixpath.join(_directory(files, settings), _TRIAL)
            _write(files, path, b"qalam")
            files.remove(path)
            return Tested({"server": transport.remote_version, "host_key": _fingerprint(transport)})

    def publish(self, request: PublishRequest) -> Receipt:
        form = str(request.settings["format"])
        name = wire_name(request, form)
        file = wire_file(request, form)
        with _session(request.settings, request.secrets) as (_transport, files):
            folder = _directory(files, request.settings)
            path = posixpath.join(folder, name)
            there = version_in(_read(files, path), form)
            if there > request.sequence or request.is_overtaken:
                return overtaken(request, {"path": name})
            pictures = travelling(request)
            if there < request.sequence:
                for picture in pictures:  # before the item: who reads it finds what it names
                    request.checkpoint()
                    _put_picture(files, folder, picture.name, picture.path.read_bytes())
                request.checkpoint()
                aside = posixpath.join(folder, f".{name}.{request.sequence}.part")
                _write(files, aside, file.data)
                request.checkpoint()
                _rename(files, aside, path)
            shown = {picture.name for picture in pictures}
            left = take_away(
                request,
                shown,
                lambda gone: _remove(files, posixpath.join(folder, MEDIA, gone)),
                lambda needed: _put_again(files, folder, needed, file_of(request, needed)),
            )
        return {"path": name, "pictures": sorted(shown), **({"left": left} if left else {})}

    def read_back(self, request: PublishRequest) -> Copy | None:
        form = str(request.settings["format"])
        with _session(request.settings, request.secrets) as (_transport, files):
            folder = _directory(files, request.settings)
            data = _read(files, posixpath.join(folder, wire_name(request, form)))
        return Copy("newsml" if form == "newsml" else "ninjs", data) if data else None

    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        write_as_files(request, folder)


@contextlib.contextmanager
def _session(settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Iterator[tuple[Transport, SFTPClient]]:
    """Logged in at a server whose key was confirmed. Says whatever goes wrong in here as a fault of ours."""
    import paramiko  # late: start-up time

    where = f"{settings['host']}:{settings['port']}"
    try:
        with contextlib.closing(paramiko.Transport(_connected(settings))) as transport:
            transport.banner_timeout = transport.auth_timeout = SECONDS
            transport.start_client(timeout=SECONDS)
            _know_the_host(transport, settings, where)
            _log_in(transport, settings, secrets, where)
            files = paramiko.SFTPClient.from_transport(transport)
            if files is None or (channel := files.get_channel()) is None:
                raise paramiko.SSHException("no SFTP there")
            channel.settimeout(SECONDS)
            with contextlib.closing(files):
                yield transport, files
    except QalamError:
        raise
    except OSError as error:
        raise refusal(error, where) from error
    except (paramiko.SSHException, EOFError) as error:
        raise broken(where) from error


def _connected(settings: Mapping[str, Any]) -> socket.socket:
    """To an address that was looked at."""
    host, port = str(settings["host"]), int(settings["port"])
    addresses = list(
        dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    )
    if not settings.get("allow_private"):
        refuse_private(host, addresses)
    last = OSError(errno.EHOSTUNREACH, "no address")
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=SECONDS)
        except OSError as error:
            last = error
    raise last


def _fingerprint(transport: Transport) -> str:
    """SHA256:… as `ssh-keygen -l` shows it."""
    return str(transport.get_remote_server_key().fingerprint)


def _know_the_host(transport: Transport, settings: Mapping[str, Any], where: str) -> None:
    """Before anything secret is said. Raises UserMistake "host_key_unknown" or "host_key_changed"."""
    known, shown = str(settings.get("host_key", "")), _fingerprint(transport)
    if known and hmac.compare_digest(known.encode(), shown.encode()):
        return
    if known:
        raise UserMistake(
            f"The server {where} shows another key than the one that was confirmed: {shown}.",
            "Somebody may stand between. Ask the server's owner; if it was renewed, empty host_key and test again.",
            code="host_key_changed",
            values={"where": where, "fingerprint": shown},
        )
    raise UserMistake(
        f"The server {where} is not known yet. Its key is {shown}.",
        f"Compare it with the server's owner, then: qalam channel test NAME --confirm {shown}",
        code="host_key_unknown",
        values={"where": where, "fingerprint": shown, "confirm": {"host_key": shown}},
    )


def _log_in(transport: Transport, settings: Mapping[str, Any], secrets: Mapping[str, str], where: str) -> None:
    import paramiko  # late: start-up time

    user, word = str(settings["user"]), secrets.get("password", "")
    try:
        if settings.get("key_file"):
            transport.auth_publickey(user, _key(str(settings["key_file"]), word))
        elif word:
            transport.auth_password(user, word)
        else:
            raise EnvironmentFault(
                f"Nobody has given the password of {user} at {where} on this computer.",
                "Give it in its settings, with `qalam channel set NAME --secret password`, or name a key file.",
                code="secret_missing",
                values={"setting": "password"},
            )
    except paramiko.AuthenticationException as error:
        raise DeliveryFault(
            "refused",
            f"The server {where} does not let {user} in.",
            "Check the user, and the password or the key.",
            code="sftp_login_refused",
            values={"where": where, "user": user},
        ) from error


def _key(path: str, passphrase: str) -> PKey:
    import paramiko  # late: start-up time

    try:
        return paramiko.PKey.from_path(path, passphrase.encode() if passphrase else None)
    except (OSError, ValueError, TypeError, paramiko.SSHException) as error:
        raise EnvironmentFault(
            f"The key file {path} cannot be read.",
            "Check the path, and that the passphrase is given as the channel's password.",
            code="key_file_unusable",
            values={"path": path},
        ) from error


def _directory(files: SFTPClient, settings: Mapping[str, Any]) -> str:
    """The folder, there. Raises EnvironmentFault "sftp_folder_missing"."""
    folder = str(settings["directory"])
    try:
        if stat.S_ISDIR(files.stat(folder).st_mode or 0):
            return folder
    except FileNotFoundError:
        pass
    raise EnvironmentFault(
        f"There is no folder “{folder}” on the server {settings['host']}.",
        "Create it there, or name another; what waits goes out then by itself.",
        code="sftp_folder_missing",
        values={"where": str(settings["host"]), "folder": folder},
    )


def _read(files: SFTPClient, path: str) -> bytes:
    try:
        with files.open(path, "rb") as file:
            found: bytes = file.read(MOST_BYTES)
            return found
    except FileNotFoundError:
        return b""


def _write(files: SFTPClient, path: str, data: bytes) -> None:
    """Whole, or gone again. The same name at each attempt: what a killed one left is written over.

    Raises OSError; ENOSPC where the server's disk has no room for it.
    """
    try:
        with files.open(path, "wb") as file:
            file.set_pipelined(True)
            file.write(data)
        if files.stat(path).st_size != len(data):
            raise OSError(errno.EIO, "the file is not whole")
    except BaseException as error:
        full = isinstance(error, OSError) and has_no_room(files, posixpath.dirname(path), len(data))
        with contextlib.suppress(OSError, EOFError):
            files.remove(path)
        if full:
            raise OSError(errno.ENOSPC, "no room on the server") from error
        raise


def _put_picture(files: SFTPClient, folder: str, name: str, data: bytes) -> None:
    """Where it is not there whole: a name says what its file holds."""
    media = posixpath.join(folder, MEDIA)
    path = posixpath.join(media, name)
    try:
        if files.stat(path).st_size == len(data):
            return
    except FileNotFoundError:
        with contextlib.suppress(OSError):  # it is there already; if it cannot be made, writing says so
            files.mkdir(media)
    aside = posixpath.join(media, f".{name}.part")
    _write(files, aside, data)
    _rename(files, aside, path)


def _put_again(files: SFTPClient, folder: str, name: str, path: Path | None) -> None:
    """Another article is on its way that counts on it."""
    if path is not None:
        _put_picture(files, folder, name, path.read_bytes())


def _remove(files: SFTPClient, path: str) -> bool:
    """Whether it is gone. A server that lets nobody remove files is no reason to send the item again."""
    try:
        files.remove(path)
    except FileNotFoundError:
        return True
    except PermissionError:
        return False
    return True


def _rename(files: SFTPClient, old: str, new: str) -> None:
    """Over what is there, at once where the server can (OpenSSH's extension)."""
    try:
        files.posix_rename(old, new)
    except OSError:  # a server without the extension, which may not rename over a file
        with contextlib.suppress(FileNotFoundError):
            files.remove(new)
        files.rename(old, new)
