"""Letters that the newsroom sends, and the server that it sends them through. How they travel is in `smtp.py`."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from db.unit_of_work import UnitOfWork
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line, plain_text

if TYPE_CHECKING:
    from email.message import EmailMessage

Security = Literal["tls", "starttls", "none"]
PORTS: dict[Security, int] = {"tls": 465, "starttls": 587, "none": 25}  # RFC 8314, RFC 6409
KEY = "mail_server"
LONGEST_ADDRESS = 254  # RFC 5321, 4.5.3.1.3, without the angle brackets
LONGEST_SUBJECT = 200

# A plain mailbox: what needs quoting or a comment is nobody's address in a newsroom's life, and a way to smuggle.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?P<domain>[^\s@<>()\[\]\\,;:\"]{1,253})")
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


@dataclass(frozen=True)
class MailServer:
    """Where letters are handed over (SMTP submission). No password: that lives in the keyring.

    `sender` is the address that letters come from, `sender_name` what stands before it. `user` may be empty for a
    server that asks for none. `certificate`: a file with the certificate of a server of the house's own, in PEM.
    """

    host: str = ""
    port: int = 587
    security: Security = "starttls"
    user: str = ""
    sender: str = ""
    sender_name: str = ""
    certificate: str = ""

    @property
    def is_set(self) -> bool:
        """Whether letters can be sent at all."""
        return bool(self.host)

    def check(self) -> None:
        """Raises UserMistake: host_missing, port_wrong, security_unknown, password_in_the_clear, address_wrong."""
        if not self.host.strip() or any(sign.isspace() for sign in self.host):
            raise UserMistake(
                "The mail server has no name that can be used.",
                "Give one such as mail.example.kz.",
                code="host_missing",
            )
        if not 0 < self.port < 65536:
            raise UserMistake(
                f"{self.port} is not a port.",
                "Give one from 1 to 65535; 587 and 465 are those for sending letters.",
                code="smtp_port_wrong",
            )
        if self.security not in PORTS:
            raise UserMistake(
                f"There is no security “{self.security}”.", "Choose tls, starttls or none.", code="security_unknown"
            )
        if self.security == "none" and not _is_this_machine(self.host):
            raise UserMistake(
                "The password would cross the network for everyone to read.",
                "Choose tls or starttls; none is for a server on this machine.",
                code="password_in_the_clear",
            )
        checked_address(self.sender)

    @property
    def secret_name(self) -> str:
        """What the keyring knows the password by."""
        return f"smtp:{self.user}@{self.host}:{self.port}"


@dataclass(frozen=True)
class Letter:
    """One letter to one person. `message_id` stays the same however often it is tried: `<id@domain>` without brackets.

    `html` is the same text for programs that show it; it must have been made safe by who made it. `headers` are further
    ones, by name.
    """

    to: str
    subject: str
    text: str
    message_id: str
    language: str = ""
    html: str = ""
    reply_to: str = ""
    headers: Mapping[str, str] | None = None


def load_mail_server(work: UnitOfWork) -> MailServer:
    """As it was saved; one that was never set has no host."""
    stored = work.settings.get(KEY) or {}
    known = {item.name for item in fields(MailServer)}
    return MailServer(**{name: value for name, value in stored.items() if name in known})


def save_mail_server(work: UnitOfWork, server: MailServer) -> None:
    """In the caller's transaction; one without a host turns letters off. Raises UserMistake."""
    if server.is_set:
        server.check()
    work.settings.set(KEY, asdict(server))


def checked_address(address: str) -> str:
    """The address with its domain in ASCII (IDNA). Raises UserMistake `address_wrong` for whatever is not one mailbox.

    Line ends, lists, comments and names are refused: an address that came from outside must not write a header.
    """
    found = _ADDRESS.fullmatch(address) if len(address) <= LONGEST_ADDRESS else None
    domain = _ascii_domain(found["domain"]) if found else ""
    local = address.partition("@")[0]
    if not domain or local.startswith(".") or local.endswith(".") or ".." in local:
        raise UserMistake(
            f"“{plain_line(address)[:80]}” is not an address that a letter can be sent to.",
            "Give one such as reader@example.kz.",
            code="address_wrong",
            values={"address": plain_line(address)[:80]},
        )
    return f"{local}@{domain}"


def composed(server: MailServer, letter: Letter, at: datetime) -> EmailMessage:
    """The letter as it travels, with nothing in it that could be a header of somebody else's.

    Raises UserMistake `address_wrong`.
    """
    from email.headerregistry import Address  # late: start-up time
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import format_datetime

    message = EmailMessage(policy=SMTP)
    sender = checked_address(server.sender)
    message["From"] = Address(plain_line(server.sender_name).strip(), addr_spec=sender)
    message["To"] = Address(addr_spec=checked_address(letter.to))
    if letter.reply_to:
        message["Reply-To"] = Address(addr_spec=checked_address(letter.reply_to))
    message["Subject"] = " ".join(plain_line(letter.subject).split())[:LONGEST_SUBJECT]
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{letter.message_id}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: holiday notices do not answer it
    if letter.language:
        message["Content-Language"] = plain_line(letter.language)
    for name, value in (letter.headers or {}).items():
        message[name] = plain_line(value)
    message.set_content(plain_text(letter.text), cte="quoted-printable" if letter.text.isascii() else "base64")
    if letter.html:
        message.add_alternative(letter.html, subtype="html", cte="base64")
    return message


def _ascii_domain(domain: str) -> str:
    """Empty for what is no domain."""
    try:
        name = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    labels = name.split(".")
    return name if len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) else ""


def _is_this_machine(host: str) -> bool:
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def settings_json(server: MailServer) -> dict[str, Any]:
    """For scripts: everything but the password, which is not here."""
    return asdict(server)
