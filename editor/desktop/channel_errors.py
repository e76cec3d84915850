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
    "password_refused": (
        QT_TRANSLATE_NOOP("errors", "{where} does not take the user and the application password."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Make a new application password in the user's profile there, and give it in the channel's settings.",
        ),
    ),
    "wordpress_refused": (
        QT_TRANSLATE_NOOP("errors", "{where} refused it: {words}"),
        QT_TRANSLATE_NOOP("errors", "The user there needs the role of an editor."),
    ),
    "not_an_editor": (
        QT_TRANSLATE_NOOP("errors", "The user “{user}” may not publish on {where}."),
        QT_TRANSLATE_NOOP("errors", "Give it the role of an editor or an author there."),
    ),
    "not_a_wordpress": (
        QT_TRANSLATE_NOOP("errors", "{where} does not say that it is a WordPress with its REST interface open."),
        QT_TRANSLATE_NOOP("errors", "Check the address; a plugin may have closed the interface."),
    ),
    "answer_not_readable": (
        QT_TRANSLATE_NOOP("errors", "The answer of {where} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Look at the site: a plugin may have put its own words into the answer."),
    ),
    "host_key_unknown": (
        QT_TRANSLATE_NOOP("errors", "The server {where} is not known yet. Its key is {fingerprint}."),
        QT_TRANSLATE_NOOP("errors", "Compare it with the server's owner, then trust it in the channel's settings."),
    ),
    "host_key_changed": (
        QT_TRANSLATE_NOOP(
            "errors", "The server {where} shows another key than the one that was confirmed: {fingerprint}."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Somebody may stand between. Ask its owner; if it was renewed, empty the fingerprint and test again.",
        ),
    ),
    "sftp_login_refused": (
        QT_TRANSLATE_NOOP("errors", "The server {where} does not let {user} in."),
        QT_TRANSLATE_NOOP("errors", "Check the user, and the password or the key."),
    ),
    "key_file_unusable": (
        QT_TRANSLATE_NOOP("errors", "The key file {path} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check the path, and that the passphrase is given as the channel's password."),
    ),
    "sftp_folder_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no folder “{folder}” on the server {where}."),
        QT_TRANSLATE_NOOP("errors", "Create it there, or name another; what waits goes out then by itself."),
    ),
    "sftp_broken": (
        QT_TRANSLATE_NOOP("errors", "The connection to {where} broke, or it is no SFTP server."),
        QT_TRANSLATE_NOOP("errors", "Check the server and the port."),
    ),
    "sftp_no_permission": (
        QT_TRANSLATE_NOOP("errors", "The server {where} does not allow writing there."),
        QT_TRANSLATE_NOOP("errors", "Ask its owner for the right, or name another folder."),
    ),
    "sftp_disk_full": (
        QT_TRANSLATE_NOOP("errors", "The disk of the server {where} is full."),
        QT_TRANSLATE_NOOP("errors", "Ask its owner to make room; what waits goes out then by itself."),
    ),
    "sftp_not_written": (
        QT_TRANSLATE_NOOP("errors", "The server {where} could not write the file."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Its owner may know why: most often this user's share of its disk is used up. It is sent again by itself.",
        ),
    ),
    "too_many_subscribers": (
        QT_TRANSLATE_NOOP("errors", "There are too many subscribers for one letter."),
        QT_TRANSLATE_NOOP("errors", "At most {most}: give the address of a mailing list."),
    ),
}
