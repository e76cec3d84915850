"""What the window says of letters that go out, and of the server that they go through.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

MAIL: dict[str, tuple[str, str]] = {
    "smtp_port_wrong": (
        QT_TRANSLATE_NOOP("errors", "That is not a port."),
        QT_TRANSLATE_NOOP("errors", "Give one from 1 to 65535; 587 and 465 are those for sending letters."),
    ),
    "address_wrong": (
        QT_TRANSLATE_NOOP("errors", "“{address}” is not an address that a letter can be sent to."),
        QT_TRANSLATE_NOOP("errors", "Give one such as reader@example.kz."),
    ),
    "mail_not_set": (
        QT_TRANSLATE_NOOP("errors", "No mail server is set for letters to go out."),
        QT_TRANSLATE_NOOP("errors", "Set one in the settings, under “Letters”."),
    ),
    "mail_refused": (
        QT_TRANSLATE_NOOP("errors", "The mail server {host} does not take the letter (answer {status})."),
        QT_TRANSLATE_NOOP("errors", "Check the address that it goes to, and the one that it comes from."),
    ),
    "mail_later": (
        QT_TRANSLATE_NOOP("errors", "The mail server {host} does not take the letter now (answer {status})."),
        QT_TRANSLATE_NOOP("errors", "It is tried again later."),
    ),
    "mail_doubtful": (
        QT_TRANSLATE_NOOP("errors", "The line to {host} broke while the letter was handed over."),
        QT_TRANSLATE_NOOP("errors", "It may have arrived: send it again only if that does no harm."),
    ),
    "smtp_broken": (
        QT_TRANSLATE_NOOP("errors", "The mail server {host}, port {port}, does not speak SMTP as it was asked to."),
        QT_TRANSLATE_NOOP("errors", "Check its name, port and security."),
    ),
}
