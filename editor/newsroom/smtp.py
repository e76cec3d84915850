"""Letters on their way: one conversation with a mail server (RFC 5321, submission by RFC 6409).

A letter counts as handed over when the server has answered to its last line. What goes wrong before that leaves nothing
behind; what goes wrong in between leaves a doubt, and is told as one.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.message import EmailMessage
from typing import Literal

from editor.errors import EnvironmentFault, UserMistake
from editor.newsroom.mail import MailServer

CONNECT_SECONDS = 20.0
Outcome = Literal["network", "throttled", "refused", "doubtful"]


class MailFault(EnvironmentFault):
    """A letter that did not go. `outcome`: network and throttled may be tried again, refused may not; doubtful: the
    line broke after the letter was given, and before the server said that it has it.
    """

    def __init__(
        self, message: str, hint: str, *, outcome: Outcome, code: str, values: dict[str, object] | None = None
    ) -> None:
        super().__init__(message, hint, code=code, values=values)
        self.outcome: Outcome = outcome


def send(
    server: MailServer,
    password: str | None,
    message: EmailMessage,
    *,
    before_handing: Callable[[], None] = lambda: None,
    recipients: Sequence[str] = (),
) -> list[str]:
    """Hand one composed letter over, to those that it names, or to `recipients` in their place. Those of `recipients`
    that the server refuses for good are returned, and the others get it; where it takes none, or asks to wait for one,
    nobody does. `before_handing` is called when the server has agreed to take it, right before it is given: what it
    raises leaves nothing at the server.

    Raises MailFault (mail_unreachable, certificate_untrusted, mail_refused, mail_later, mail_doubtful) or UserMistake
    (login_refused, certificate_file).
    """
    line = _connected(server)
    handing = False
    try:
        _log_in(line, server, password)
        refused = _address(line, server, message, recipients)
        before_handing()
        handing = True
        code, _ = line.data(message.as_bytes())
        handing = False
        if code != 250:
            raise _refusal(code, server)
        return refused
    except smtplib.SMTPDataError as error:  # the server answered, so there is no doubt
        raise _refusal(error.smtp_code, server) from error
    except (OSError, smtplib.SMTPException) as error:
        if handing:
            raise MailFault(
                f"The line to {server.host} broke while the letter was handed over.",
                "It may have arrived: send it again only if that does no harm.",
                outcome="doubtful",
                code="mail_doubtful",
                values={"host": server.host},
            ) from error
        raise _fault(error, server) from error
    finally:
        with suppress(OSError, smtplib.SMTPException):
            line.quit()
        line.close()


def try_out(server: MailServer, password: str | None) -> None:
    """Connect and log in, and send nothing. Raises as `send`."""
    line = _connected(server)
    try:
        _log_in(line, server, password)
    finally:
        with suppress(OSError, smtplib.SMTPException):
            line.quit()
        line.close()


def _connected(server: MailServer) -> smtplib.SMTP:
    context = _context(server)
    try:
        if server.security == "tls":
            return smtplib.SMTP_SSL(server.host, server.port, timeout=CONNECT_SECONDS, context=context)
        line = smtplib.SMTP(server.host, server.port, timeout=CONNECT_SECONDS)
        try:
            if server.security == "starttls":
                line.starttls(context=context)
        except BaseException:
            line.close()
            raise
        return line
    except (OSError, smtplib.SMTPException) as error:
        raise _fault(error, server) from error


def _context(server: MailServer) -> ssl.SSLContext | None:
    if server.security == "none":
        return None
    try:
        return ssl.create_default_context(cafile=server.certificate or None)
    except (OSError, ssl.SSLError) as error:
        raise UserMistake(
            f"The certificate {server.certificate} cannot be read.",
            "Name a file in PEM, or leave it out for a server that everybody trusts.",
            code="certificate_file",
            values={"path": server.certificate},
        ) from error


def _log_in(line: smtplib.SMTP, server: MailServer, password: str | None) -> None:
    if not server.user:
        return
    try:
        line.login(server.user, password or "")
    except (smtplib.SMTPAuthenticationError, UnicodeError) as error:  # smtplib sends only ASCII names
        if isinstance(error, smtplib.SMTPAuthenticationError) and error.smtp_code // 100 == 4:
            raise _refusal(error.smtp_code, server) from error
        raise UserMistake(
            f"The mail server refused {server.user}.",
            "Check the user and the password; some providers want a password made for programs.",
            code="login_refused",
            values={"user": server.user},
        ) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _fault(error, server) from error


def _address(line: smtplib.SMTP, server: MailServer, message: EmailMessage, recipients: Sequence[str]) -> list[str]:
    """Who it is from and to whom; those of `recipients` that the server will never take. Raises MailFault."""
    line.ehlo_or_helo_if_needed()
    named = [entry.addr_spec for name in ("To", "Cc") if message[name] for entry in message[name].addresses]
    code, _ = line.mail(message["From"].addresses[0].addr_spec)
    if code not in (250, 251):
        raise _refusal(code, server)
    refused = []
    for recipient in recipients or named:
        code, _ = line.rcpt(recipient)
        if code in (250, 251):
            continue
        if code // 100 != 5 or not recipients:
            raise _refusal(code, server)
        refused.append(recipient)
    if recipients and len(refused) == len(recipients):
        raise _refusal(550, server)
    return refused


def _refusal(code: int, server: MailServer) -> MailFault:
    """By the first digit of the server's answer; never its own words, which may quote the letter."""
    values: dict[str, object] = {"host": server.host, "status": code}
    if code // 100 == 5:
        return MailFault(
            f"The mail server {server.host} does not take the letter (answer {code}).",
            "Check the address that it goes to, and the one that it comes from.",
            outcome="refused",
            code="mail_refused",
            values=values,
        )
    return MailFault(
        f"The mail server {server.host} does not take the letter now (answer {code}).",
        "It is tried again later.",
        outcome="throttled",
        code="mail_later",
        values=values,
    )


def _fault(error: Exception, server: MailServer) -> MailFault:
    values: dict[str, object] = {"host": server.host, "port": server.port}
    if isinstance(error, ssl.SSLCertVerificationError):
        return MailFault(
            f"The certificate of {server.host} is not trusted.",
            "For a server of your own name its certificate; else somebody may stand between.",
            outcome="network",
            code="certificate_untrusted",
            values=values,
        )
    if isinstance(error, smtplib.SMTPResponseException):
        return _refusal(error.smtp_code, server)
    if isinstance(error, OSError | socket.gaierror) and not isinstance(error, smtplib.SMTPException):
        return MailFault(
            f"The mail server {server.host}, port {server.port}, does not answer.",
            "Check its name, port and security, and your network.",
            outcome="network",
            code="mail_unreachable",
            values=values,
        )
    return MailFault(
        f"The mail server {server.host}, port {server.port}, does not speak SMTP as it was asked to.",
        "Check its name, port and security.",
        outcome="network",
        code="smtp_broken",
        values=values,
    )
