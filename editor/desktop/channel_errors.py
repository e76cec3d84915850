"""What the window says of errors made by channels: their settings, their secrets, and the servers that they ask.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

CHANNELS: dict[str, tuple[str, str]] = {
    "channel_not_named": (
        QT_TRANSLATE_NOOP("errors", "The channel has no name."),
        QT_TRANSLATE_NOOP("errors", "Give it one, such as “site”."),
    ),
    "setting_wrong": (
        QT_TRANSLATE_NOOP("errors", "“{value}” cannot be the setting “{setting}”."),
        QT_TRANSLATE_NOOP("errors", "Mend it in the form."),
    ),
    "setting_is_secret": (
        QT_TRANSLATE_NOOP("errors", "“{setting}” is a secret, so it is not written among the settings."),
        QT_TRANSLATE_NOOP("errors", "Give it in the form: the keyring keeps it."),
    ),
    "secret_missing": (
        QT_TRANSLATE_NOOP("errors", "Nobody has given the secret “{setting}” of this channel on this computer."),
        QT_TRANSLATE_NOOP("errors", "Give it in the channel's settings; what waits goes out then by itself."),
    ),
    "exchange_invalid": (
        QT_TRANSLATE_NOOP("errors", "The item breaks the schema of {format} at {place}, so it was not sent."),
        QT_TRANSLATE_NOOP("errors", "Look at that field of the article, mend it and try again."),
    ),
    "address_refused": (
        QT_TRANSLATE_NOOP("errors", "{where} is on this computer or an internal network."),
        QT_TRANSLATE_NOOP("errors", "Allow it in the channel's settings if you mean it."),
    ),
    "no_answer": (
        QT_TRANSLATE_NOOP("errors", "{where} did not answer."),
        QT_TRANSLATE_NOOP("errors", "Check the address and the network."),
    ),
    "answer_too_large": (
        QT_TRANSLATE_NOOP("errors", "The answer of {where} is larger than {most} bytes."),
        QT_TRANSLATE_NOOP("errors", "Check the address."),
    ),
    "certificate_refused": (
        QT_TRANSLATE_NOOP("errors", "The certificate of {where} is not trusted."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the address; a server of your own needs a certificate that this computer trusts."
        ),
    ),
    "too_many_redirects": (
        QT_TRANSLATE_NOOP("errors", "{where} sends on and on to other addresses."),
        QT_TRANSLATE_NOOP("errors", "Give the address that it ends at."),
    ),
    "receiver_moved": (
        QT_TRANSLATE_NOOP("errors", "{where} has moved to {place}."),
        QT_TRANSLATE_NOOP("errors", "Give the new address in the channel's settings."),
    ),
    "receiver_busy": (
        QT_TRANSLATE_NOOP("errors", "{where} is still busy with the same item."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
}
