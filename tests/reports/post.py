"""A house whose letters go out through a real server."""

from __future__ import annotations

from collections.abc import Callable

from editor.newsroom.mail import MailServer
from editor.newsroom.mail_desk import MailDesk
from editor.newsroom.secrets import VARIABLE, Secrets
from editor.reports.answers import AnswerPost
from tests.components import SmtpServer
from tests.reports.house import House


def with_mail(
    house: House, server: SmtpServer | None, at_step: Callable[[str], None] = lambda _step: None, **other: object
) -> AnswerPost:
    """Without a server: one that is set and does not answer."""
    ways: dict[str, object] = {"host": "127.0.0.1", "port": 1, "security": "none", "user": ""}
    if server is not None:
        ways = {"host": "127.0.0.1", "port": server.port, "user": server.user, "certificate": str(server.certificate)}
    mail = MailDesk(house.database, house.clock, Secrets({VARIABLE: server.password if server else ""}))
    mail.set_up(MailServer(**{"sender": "desk@alatau.example", **ways, **other}))  # type: ignore[arg-type]  # by name
    return AnswerPost(house.database, house.clock, mail, at_step=at_step, spread=lambda: 1.0)
