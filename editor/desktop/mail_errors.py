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
    # Fixes and answers
    "fix_kept_changed": (
        QT_TRANSLATE_NOOP("errors", "The article was changed since you looked at it, so the fix was not made."),
        QT_TRANSLATE_NOOP("errors", "It waits as a suggestion in the text. Look at the words, then fix them again."),
    ),
    "fix_kept_locked": (
        QT_TRANSLATE_NOOP("errors", "Somebody types in this article just now, so the fix was not made."),
        QT_TRANSLATE_NOOP("errors", "It waits as a suggestion in their text, among the findings."),
    ),
    "unknown_kind": (
        QT_TRANSLATE_NOOP("errors", "There is no kind of correction “{kind}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "note_twice": (
        QT_TRANSLATE_NOOP("errors", "There are two notes in one language."),
        QT_TRANSLATE_NOOP("errors", "Give one of them."),
    ),
    "note_language_unknown": (
        QT_TRANSLATE_NOOP("errors", "“{language}” is no language of this newsroom."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "answer_was_sent": (
        QT_TRANSLATE_NOOP("errors", "A reader was told of this correction already, so it cannot be taken back."),
        QT_TRANSLATE_NOOP("errors", "Mend the text in the article and publish it again."),
    ),
    "answer_is_settled": (
        QT_TRANSLATE_NOOP("errors", "There is nothing left to decide about this letter."),
        QT_TRANSLATE_NOOP("errors", "It was sent, is being sent, or was cancelled."),
    ),
    "answer_empty": (
        QT_TRANSLATE_NOOP("errors", "The letter has no subject or no text."),
        QT_TRANSLATE_NOOP("errors", "Write what it should say."),
    ),
    "brace_alone": (
        QT_TRANSLATE_NOOP("errors", "A brace has no partner: character {position}."),
        QT_TRANSLATE_NOOP("errors", "Braces stand around names, and nowhere else."),
    ),
    # Figures
    "period_turned": (
        QT_TRANSLATE_NOOP("errors", "The period ends before it begins."),
        QT_TRANSLATE_NOOP("errors", "Give the earlier day first."),
    ),
    "period_too_long": (
        QT_TRANSLATE_NOOP("errors", "The period is longer than thirty years."),
        QT_TRANSLATE_NOOP("errors", "Choose a shorter one."),
    ),
}
