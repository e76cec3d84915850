"""Letters to subscribers: one an article, one more for each correction, and one that takes it back.

All subscribers get one letter in one conversation, hidden from each other: it arrives at all of them or at none, so
that a line which breaks half-way makes nobody read it twice. A letter's Message-ID is made of the idempotency key:
where an answer was lost, mail programs know the second copy by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.errors import EnvironmentFault
from editor.newsroom import smtp
from editor.newsroom.mail import Letter, MailServer, checked_address, composed
from editor.publishing import adapters
from editor.publishing.calls import needed, refuse_unless
from editor.publishing.faults import DeliveryFault, Outcome
from editor.publishing.targets.folders import write_if_different
from editor.publishing.targets.protocol import (
    Choice,
    Description,
    PublishRequest,
    Receipt,
    SettingField,
    Tested,
    Wording,
)
from editor.publishing.targets.static_site.templates import labels
from editor.publishing.targets.words import HOST, PASSWORD

if TYPE_CHECKING:
    from email.message import EmailMessage

MOST_SUBSCRIBERS = 100  # RFC 5321, 4.5.3.1.8: what every server takes in one conversation

_PORT = SettingField("port", "number", Wording("Порт", "Порт", "Port"), default=587, least=1, identity=True)
_SECURITY = SettingField(
    "security",
    "choice",
    Wording("Қорғаныс", "Защита", "Security"),
    default="starttls",
    choices=(
        Choice("starttls", Wording("STARTTLS", "STARTTLS", "STARTTLS")),
        Choice("tls", Wording("TLS", "TLS", "TLS")),
        Choice("none", Wording("жоқ (тек осы компьютер)", "нет (только этот компьютер)", "none (this computer only)")),
    ),
)
_USER = SettingField(
    "user",
    "text",
    Wording("Пайдаланушы", "Пользователь", "User"),
    Wording(
        "Сервер сұрамаса, бос қалдырыңыз.",
        "Оставьте пустым, если сервер не спрашивает.",
        "Leave it empty for a server that asks for none.",
    ),
    required=False,
    identity=True,
)
_SENDER = SettingField(
    "sender",
    "text",
    Wording("Кімнен", "От кого", "From"),
    Wording("Хаттар жіберілетін мекенжай.", "Адрес, с которого идут письма.", "The address that letters come from."),
)
_SUBSCRIBERS = SettingField(
    "subscribers",
    "lines",
    Wording("Жазылушылар", "Подписчики", "Subscribers"),
    Wording(
        "Ең көбі 100 мекенжай; бір-бірін көрмейді. Одан көп болса, тарату тізімінің мекенжайын жазыңыз.",
        "Не больше 100 адресов; друг друга они не видят. Если их больше, укажите адрес списка рассылки.",
        "At most 100 addresses, hidden from each other. For more, give the address of a mailing list.",
    ),
)
_CERTIFICATE = SettingField(
    "certificate",
    "text",
    Wording("Сертификат файлы", "Файл сертификата", "Certificate file"),
    Wording(
        "Өз серверіңіздің сертификаты, PEM; әдетте бос.",
        "Сертификат своего сервера, PEM; обычно пусто.",
        "That of a server of your own, in PEM; usually empty.",
    ),
    required=False,
)
_PASSWORD = replace(PASSWORD, required=False)
_CORRECTED = {"kk": "Түзетілді", "ru": "Исправлено", "en": "Corrected"}
_WITHDRAWN = {"kk": "Кері шақырылды", "ru": "Отозвано", "en": "Withdrawn"}


class EmailLetters:
    """Nothing can be looked up in other people's mailboxes: what is older is known by the ledger."""

    id = "email"
    one_at_a_time = False

    def describe(self) -> Description:
        return Description(
            self.id,
            Wording("Жазылушыларға хат", "Письма подписчикам", "E-mail to subscribers"),
            (HOST, _PORT, _SECURITY, _USER, _PASSWORD, _SENDER, _SUBSCRIBERS, _CERTIFICATE),
            Wording(
                "Әр мақала, түзету және кері шақыру — бір хат.",
                "Каждая статья, исправление и отзыв — одно письмо.",
                "A letter for each article, each correction and each withdrawal.",
            ),
        )

    def check(self, settings: Mapping[str, Any]) -> None:
        _server(settings).check()
        addresses = settings["subscribers"]
        refuse_unless(
            len(addresses) <= MOST_SUBSCRIBERS,
            f"{len(addresses)} subscribers are too many for one letter.",
            f"At most {MOST_SUBSCRIBERS}: give the address of a mailing list.",
            code="too_many_subscribers",
            most=MOST_SUBSCRIBERS,
        )
        for address in addresses:
            checked_address(address)

    def test(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> Tested:
        """Log in; no letter is sent."""
        server = _server(settings)
        try:
            smtp.try_out(server, self._password(settings, secrets))
        except smtp.MailFault as fault:
            raise _delivery_fault(fault) from fault
        return Tested({"server": server.host, "subscribers": str(len(settings["subscribers"]))})

    def publish(self, request: PublishRequest) -> Receipt:
        server = _server(request.settings)
        password = self._password(request.settings, request.secrets)
        receipt: Receipt = {"message_id": _message_id(request.idempotency_key, server)}
        if request.is_overtaken:
            return {**receipt, "overtaken": True}
        message = letter_of(request, server)
        recipients = [checked_address(address) for address in request.settings["subscribers"]]
        try:
            refused = smtp.send(
                server, password, message, before_handing=request.checkpoint, recipients=list(dict.fromkeys(recipients))
            )
        except smtp.MailFault as fault:
            raise _delivery_fault(fault) from fault
        return {**receipt, "refused": refused} if refused else receipt

    def rehearse(self, request: PublishRequest, folder: Path) -> None:
        """The letter's text as subscribers read it, and the whole letter."""
        message = letter_of(request, _server(request.settings))
        plain = message.get_body(("plain",))
        text = "" if plain is None else plain.get_content()
        write_if_different(folder / "letter.txt", f"{message['Subject']}\n\n{text}".encode())
        write_if_different(folder / "letter.eml", message.as_bytes())

    def _password(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> str | None:
        return needed(self.describe(), "password", settings, secrets) if settings.get("user") else None


def letter_of(request: PublishRequest, server: MailServer) -> EmailMessage:
    """The letter as it travels; the same bytes for the same request."""
    article, document = request.article, request.document
    subject = document.headline
    if request.action == "withdraw":
        subject = f"{_WITHDRAWN[document.language]}: {subject}"
        told = labels(document.language)["label_withdrawn_text"]
        text, html = "\n\n".join(part for part in (told, request.reason) if part), ""
    else:
        if request.action == "correct":
            subject = f"{_CORRECTED[document.language]}: {subject}"
        text, html = adapters.letter_texts(request.content, request.agency)
    first = _message_id(f"article-{article.id}@{request.channel.id}", server)
    headers = {"References": f"<{first}>", "Precedence": "list"}
    letter = Letter(
        to=server.sender,
        subject=subject,
        text=text,
        html=html,
        message_id=_message_id(request.idempotency_key, server),
        language=document.tag,
        headers=headers,
    )
    return composed(server, letter, request.queued_at or article.updated_at or datetime.now(UTC))


def _server(settings: Mapping[str, Any]) -> MailServer:
    return MailServer(
        host=str(settings["host"]),
        port=int(settings["port"]),
        security=settings["security"],
        user=str(settings["user"]),
        sender=str(settings["sender"]),
        certificate=str(settings.get("certificate", "")),
    )


def _message_id(key: str, server: MailServer) -> str:
    domain = checked_address(server.sender).rpartition("@")[2]
    return f"{hashlib.sha256(key.encode()).hexdigest()[:32]}@{domain}"


def _delivery_fault(fault: smtp.MailFault) -> EnvironmentFault:
    """A doubt is a broken line: it is sent again under the same Message-ID."""
    outcome: Outcome = "network" if fault.outcome == "doubtful" else fault.outcome
    return DeliveryFault(outcome, fault.message, fault.hint, code=fault.code, values=fault.values)
