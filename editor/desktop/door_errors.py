"""What the window says of errors at the doors of reports: mailboxes, templates of letters, files.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

DOORS: dict[str, tuple[str, str]] = {
    "host_missing": (
        QT_TRANSLATE_NOOP("errors", "The mail server has no name that can be used."),
        QT_TRANSLATE_NOOP("errors", "Give one such as mail.example.kz."),
    ),
    "user_missing": (
        QT_TRANSLATE_NOOP("errors", "The mailbox has no user."),
        QT_TRANSLATE_NOOP("errors", "Give the name that you log in with."),
    ),
    "port_wrong": (
        QT_TRANSLATE_NOOP("errors", "That is not a port."),
        QT_TRANSLATE_NOOP("errors", "Give one from 1 to 65535; IMAP's are 993 and 143."),
    ),
    "security_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such kind of security."),
        QT_TRANSLATE_NOOP("errors", "Choose TLS, STARTTLS or none."),
    ),
    "password_in_the_clear": (
        QT_TRANSLATE_NOOP("errors", "The password would cross the network for everyone to read."),
        QT_TRANSLATE_NOOP("errors", "Choose TLS or STARTTLS; none is for a server on this computer."),
    ),
    "poll_too_short": (
        QT_TRANSLATE_NOOP("errors", "The mailbox would be looked at too often."),
        QT_TRANSLATE_NOOP("errors", "Give {least} seconds or more."),
    ),
    "name_missing": (
        QT_TRANSLATE_NOOP("errors", "The mailbox has no name."),
        QT_TRANSLATE_NOOP("errors", "Give it one."),
    ),
    "password_missing": (
        QT_TRANSLATE_NOOP("errors", "The password of {user} is not known on this computer."),
        QT_TRANSLATE_NOOP("errors", "Type it once more."),
    ),
    "login_refused": (
        QT_TRANSLATE_NOOP("errors", "The mail server refused {user}."),
        QT_TRANSLATE_NOOP(
            "errors", "Check the user and the password; some providers want a password made for programs."
        ),
    ),
    "mail_folder_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no folder “{folder}” in the mailbox."),
        QT_TRANSLATE_NOOP("errors", "INBOX is in every mailbox."),
    ),
    "certificate_file": (
        QT_TRANSLATE_NOOP("errors", "The certificate {path} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Name a file in PEM, or leave it out for a server that everybody trusts."),
    ),
    "certificate_untrusted": (
        QT_TRANSLATE_NOOP("errors", "The certificate of {host} is not trusted."),
        QT_TRANSLATE_NOOP("errors", "For a server of your own name its certificate; else somebody may stand between."),
    ),
    "mail_unreachable": (
        QT_TRANSLATE_NOOP("errors", "The mail server {host}, port {port}, does not answer."),
        QT_TRANSLATE_NOOP("errors", "Check its name, port and security, and your network."),
    ),
    "mail_broken": (
        QT_TRANSLATE_NOOP("errors", "The mail server {host}, port {port}, answered something that is not IMAP."),
        QT_TRANSLATE_NOOP("errors", "Check its name and port; try again."),
    ),
    "letter_understood": (
        QT_TRANSLATE_NOOP("errors", "This letter is a report already."),
        QT_TRANSLATE_NOOP("errors", "Close the report instead."),
    ),
    "template_name_missing": (
        QT_TRANSLATE_NOOP("errors", "The template has no name."),
        QT_TRANSLATE_NOOP("errors", "Give it one."),
    ),
    "template_too_long": (
        QT_TRANSLATE_NOOP("errors", "The template has more than {most} characters."),
        QT_TRANSLATE_NOOP("errors", "Keep only the lines that are the same in each letter."),
    ),
    "unknown_name": (
        QT_TRANSLATE_NOOP("errors", "There is no name “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Names are: {known}."),
    ),
    "quote_not_named": (
        QT_TRANSLATE_NOOP("errors", "The template does not say where the reported words stand."),
        QT_TRANSLATE_NOOP("errors", "Put {{quote}} in their place."),
    ),
    "names_side_by_side": (
        QT_TRANSLATE_NOOP("errors", "Two names stand side by side: where one ends cannot be told."),
        QT_TRANSLATE_NOOP("errors", "Put what stands between them in the letter there too."),
    ),
    "column_missing": (
        QT_TRANSLATE_NOOP("errors", "The table has no column “{column}”."),
        QT_TRANSLATE_NOOP("errors", "Name the columns in the first line: quote, url, suggestion, comment."),
    ),
    "csv_damaged": (
        QT_TRANSLATE_NOOP("errors", "This is not a table that can be read."),
        QT_TRANSLATE_NOOP("errors", "Save it once more as CSV; a quotation mark may be open."),
    ),
    "pages_elsewhere": (
        QT_TRANSLATE_NOOP("errors", "The collection names its pages and does not hold them."),
        QT_TRANSLATE_NOOP("errors", "Give the pages themselves, one file each."),
    ),
    "selector_missing": (
        QT_TRANSLATE_NOOP("errors", "The annotation does not say which words it is about."),
        QT_TRANSLATE_NOOP("errors", "Give a TextQuoteSelector, or a TextPositionSelector."),
    ),
    "position_unknown": (
        QT_TRANSLATE_NOOP("errors", "The report tells a place in a page that is not known, or is shorter than that."),
        QT_TRANSLATE_NOOP("errors", "Give the words themselves."),
    ),
}
