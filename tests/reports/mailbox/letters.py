"""Letters as widgets send them, for tests."""

from __future__ import annotations

import base64
import quopri

URL = "https://alatau.example/news/zhana-kitaphana"
BEFORE = "Кітапхана директоры Айгүл Сәрсенова оқырмандардың "
WRONG = "қИқық"
BEHIND = " білмейтінін, бірақ кітапты сүйетінін айтты."


def orphus_text(
    *,
    comment: str = "Дұрысы «құқық» болуы керек.",
    quote: str = WRONG,
    labels: str = "en",
    space: str = " ",
) -> str:
    """The body of an Orphus letter, not wrapped yet."""
    page, said, context, browser = {
        "en": ("Page URL", "Visitor's comment", "Context", "Browser"),
        "ru": ("Адрес страницы", "Комментарий посетителя", "Контекст", "Браузер"),
        "kk": ("Бет мекенжайы", "Келушінің пікірі", "Мәнмәтін", "Шолғыш"),
    }[labels]
    place = f"{BEFORE}<!!!>{quote}<!!!>{BEHIND}"
    told = f"{page}: {URL}\n{said}: {comment}\n{context}:{space}...{place}...\n"
    return f"{told}{browser}: Mozilla/5.0 (X11; Linux x86_64)\n"


def cut_at(data: bytes, width: int = 75) -> bytes:
    """As Orphus wraps: without looking at letters."""
    lines = []
    for line in data.split(b"\n"):
        lines += [line[at : at + width] for at in range(0, len(line), width)] or [b""]
    return b"\n".join(lines)


def wrapped_at_spaces(data: bytes, width: int = 75) -> bytes:
    """As PHP's wordwrap does: by bytes, at spaces."""
    lines = []
    for line in data.split(b"\n"):
        made = b""
        for word in line.split(b" "):
            if made and len(made) + 1 + len(word) > width:
                lines.append(made)
                made = word
            else:
                made = made + b" " + word if made else word
        lines.append(made)
    return b"\n".join(lines)


def letter(
    body: bytes,
    *,
    charset: str = "utf-8",
    kind: str = "plain",
    transfer: str = "8bit",
    subject: str = "Orphus",
    message_id: str = "<1@alatau.example>",
    sender: str = "Orphus <robot@alatau.example>",
) -> bytes:
    """A whole letter; `body` is in `charset` already."""
    if transfer == "base64":
        body = base64.encodebytes(body)
    elif transfer == "quoted-printable":
        body = quopri.encodestring(body)
    head = [f"From: {sender}", "To: desk@alatau.example", f"Subject: {subject}", "Date: Mon, 2 Mar 2026 11:00:00 +0500"]
    head += [f"Message-ID: {message_id}"] if message_id else []
    named = f"; charset={charset}" if charset else ""
    head += ["MIME-Version: 1.0", f"Content-Type: text/{kind}{named}", f"Content-Transfer-Encoding: {transfer}"]
    return ("\n".join(head) + "\n\n").encode() + body


def mistape_html(*, comment: str = "Бір әріп артық") -> str:
    """As the plugin writes it."""
    return (
        f'<p><strong>Reported from page:</strong> <a href="{URL}">{URL}</a></p>'
        f'<p><strong>Reported text:</strong> "{BEFORE}<strong style="color: #C94E50;">{WRONG}</strong>{BEHIND}"</p>'
        f"<p><strong>Comment:</strong> {comment}</p><img src='https://tracker.example/x.png'>"
    )
