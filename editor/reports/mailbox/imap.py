"""Letters from an IMAP server (RFC 3501, IDLE by RFC 2177). Reading marks nothing: a letter is marked as seen only when
the caller says that it is kept.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from editor.errors import EnvironmentFault, UserMistake
from editor.reports.mailbox.letter import LARGEST
from editor.reports.mailbox.settings import MailboxSettings

if TYPE_CHECKING:
    from imapclient import IMAPClient

CONNECT_SECONDS = 20.0
IDLE_STEP = 1.0  # seconds between two looks whether to stop


@dataclass(frozen=True)
class Folder:
    """As the server told it when it was opened. `next_uid` is that of the next letter to come."""

    uid_validity: int
    next_uid: int
    count: int


class Box:
    """One open folder of one mailbox."""

    def __init__(self, client: IMAPClient, folder: Folder) -> None:
        self._client = client
        self.folder = folder

    @property
    def can_idle(self) -> bool:
        """Whether the server tells of new letters itself."""
        return bool(self._client.has_capability("IDLE"))

    def unseen(self) -> list[int]:
        """UIDs of the letters that nobody has read, oldest first."""
        return sorted(int(uid) for uid in self._client.search("UNSEEN"))

    def since(self, uid: int) -> list[int]:
        """UIDs from this one on, oldest first."""
        # «n:*» gives the newest letter even where all are older (RFC 3501, 6.4.8).
        return sorted(int(found) for found in self._client.search(["UID", f"{uid}:*"]) if int(found) >= uid)

    def arrived_since(self, day: date) -> list[int]:
        """UIDs of the letters that the server took in on this day or later, oldest first."""
        return sorted(int(uid) for uid in self._client.search(["SINCE", day]))

    def raw(self, uid: int) -> bytes | None:
        """The letter, cut at `LARGEST` and one byte more; None where it was deleted meanwhile."""
        item = f"BODY.PEEK[]<0.{LARGEST + 1}>"
        found: Any = self._client.fetch([uid], [item]).get(uid, {})
        data = next((value for key, value in found.items() if bytes(key).upper().startswith(b"BODY[]")), None)
        return bytes(data) if isinstance(data, bytes) else None

    def mark_seen(self, uid: int) -> None:
        """It is kept: the people who share the mailbox see that it was read."""
        self._client.add_flags([uid], [rb"\Seen"], silent=True)

    def wait(self, seconds: float, is_over: Callable[[], bool]) -> None:
        """Until the server tells of something, `is_over` says so (asked each second), or at most `seconds`."""
        self._client.idle()
        told, waited = False, 0.0
        while not told and not is_over() and waited < seconds:
            told = bool(self._client.idle_check(timeout=IDLE_STEP))
            waited += IDLE_STEP
        self._client.idle_done()


@contextmanager
def opened(settings: MailboxSettings, password: str) -> Iterator[Box]:
    """Raises UserMistake (login_refused, mail_folder_missing, certificate_file) or EnvironmentFault (mail_unreachable,
    certificate_untrusted, mail_broken): also for what goes wrong inside.
    """
    import imapclient  # late: start-up time
    from imapclient.exceptions import IMAPClientError, LoginError

    try:
        client = _connected(settings)
        try:
            try:
                client.login(settings.user, password)
            except LoginError as error:
                raise UserMistake(
                    f"The mail server refused {settings.user}.",
                    "Check the user and the password; some providers want a password made for programs.",
                    code="login_refused",
                    values={"user": settings.user},
                ) from error
            yield Box(client, _selected(client, settings, imapclient))
        finally:
            with suppress(Exception):  # the line may be gone already
                client.logout()
    except (IMAPClientError, OSError, EOFError) as error:
        raise _fault(error, settings) from error


def _connected(settings: MailboxSettings) -> IMAPClient:
    from imapclient import IMAPClient  # late: start-up time

    context = None
    if settings.security != "none":
        try:
            context = ssl.create_default_context(cafile=settings.certificate or None)
        except (OSError, ssl.SSLError) as error:
            raise UserMistake(
                f"The certificate {settings.certificate} cannot be read.",
                "Name a file in PEM, or leave it out for a server that everybody trusts.",
                code="certificate_file",
                values={"path": settings.certificate},
            ) from error
    is_tls = settings.security == "tls"
    client = IMAPClient(
        settings.host, settings.port, ssl=is_tls, ssl_context=context if is_tls else None, timeout=CONNECT_SECONDS
    )
    if settings.security == "starttls":
        try:
            client.starttls(context)
        except BaseException:
            with suppress(Exception):
                client.shutdown()
            raise
    return client


def _selected(client: IMAPClient, settings: MailboxSettings, imapclient: Any) -> Folder:
    try:
        told: Any = client.select_folder(settings.folder)
    except imapclient.exceptions.IMAPClientError as error:
        if isinstance(error, imapclient.exceptions.IMAPClientAbortError):
            raise
        raise UserMistake(
            f"There is no folder “{settings.folder}” in the mailbox.",
            "INBOX is in every mailbox.",
            code="mail_folder_missing",
            values={"folder": settings.folder},
        ) from error
    return Folder(int(told[b"UIDVALIDITY"]), int(told.get(b"UIDNEXT", 1)), int(told.get(b"EXISTS", 0)))


def _fault(error: Exception, settings: MailboxSettings) -> EnvironmentFault:
    """What a person can do something about; never the server's own words, which may quote the login."""
    values = {"host": settings.host, "port": settings.port}
    if isinstance(error, ssl.SSLCertVerificationError):
        return EnvironmentFault(
            f"The certificate of {settings.host} is not trusted.",
            "For a server of your own name its certificate; else somebody may stand between.",
            code="certificate_untrusted",
            values=values,
        )
    if isinstance(error, ssl.SSLError | socket.gaierror | TimeoutError | ConnectionError):
        return EnvironmentFault(
            f"The mail server {settings.host}, port {settings.port}, does not answer.",
            "Check its name, port and security, and your network.",
            code="mail_unreachable",
            values=values,
        )
    if isinstance(error, OSError):
        return EnvironmentFault(
            f"The mail server {settings.host}, port {settings.port}, cannot be reached.",
            "Check its name, port and security, and your network.",
            code="mail_unreachable",
            values=values,
        )
    return EnvironmentFault(
        f"The mail server {settings.host} answered something that is not IMAP.",
        "Check its name and port; try again.",
        code="mail_broken",
        values=values,
    )
