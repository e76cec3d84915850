"""How a mailbox is reached. No password: that lives in the keyring."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from editor.errors import UserMistake

Security = Literal["tls", "starttls", "none"]
PORTS: dict[Security, int] = {"tls": 993, "starttls": 143, "none": 143}
SHORTEST_POLL = 15  # seconds


@dataclass(frozen=True)
class MailboxSettings:
    """`certificate`: a file with the certificate of a server of the house's own, in PEM. `poll` is in seconds, for
    servers that cannot tell of new letters themselves (IMAP IDLE).
    """

    host: str
    user: str
    port: int = 993
    security: Security = "tls"
    folder: str = "INBOX"
    certificate: str = ""
    poll: int = 60

    def check(self) -> None:
        """Raises UserMistake: host_missing, user_missing, port_wrong, security_unknown, password_in_the_clear,
        poll_too_short.
        """
        if not self.host.strip() or any(sign.isspace() for sign in self.host):
            raise UserMistake(
                "The mail server has no name that can be used.",
                "Give one such as mail.example.kz.",
                code="host_missing",
            )
        if not self.user.strip():
            raise UserMistake("The mailbox has no user.", "Give the name you log in with.", code="user_missing")
        if not 0 < self.port < 65536:
            raise UserMistake(
                f"{self.port} is not a port.", "Give one from 1 to 65535; IMAP's are 993 and 143.", code="port_wrong"
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
        if self.poll < SHORTEST_POLL:
            raise UserMistake(
                f"{self.poll} seconds between two looks are too few.",
                f"Give {SHORTEST_POLL} or more.",
                code="poll_too_short",
                values={"least": SHORTEST_POLL},
            )

    @property
    def secret_name(self) -> str:
        """What the keyring knows the password by."""
        return f"imap:{self.user}@{self.host}:{self.port}"

    def as_json(self) -> dict[str, Any]:
        """As the database holds it."""
        return asdict(self)


def settings_from(value: Mapping[str, Any]) -> MailboxSettings:
    """From the database; what is missing keeps its default."""
    known = {name: value[name] for name in MailboxSettings.__dataclass_fields__ if name in value}
    return MailboxSettings(**known)


def _is_this_machine(host: str) -> bool:
    if host.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
