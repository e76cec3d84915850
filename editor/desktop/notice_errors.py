"""What the window says of errors made with notices and the rules that choose them.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

NOTICES: dict[str, tuple[str, str]] = {
    "notice_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no notice “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "notice_bad_name": (
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be the name of a notice."),
        QT_TRANSLATE_NOOP("errors", "Give it a name of at most {longest} characters."),
    ),
    "notice_link_words_missing": (
        QT_TRANSLATE_NOOP("errors", "The notice has a link, and no words that it stands on."),
        QT_TRANSLATE_NOOP("errors", "Name them, for example {{agency}}."),
    ),
    "notice_link_not_in_text": (
        QT_TRANSLATE_NOOP("errors", "The words “{words}”, which carry the link, are missing in one of the lengths."),
        QT_TRANSLATE_NOOP("errors", "Write them there, or put the link on other words."),
    ),
    "notice_bad_days": (
        QT_TRANSLATE_NOOP("errors", "The notice would end before it begins."),
        QT_TRANSLATE_NOOP("errors", "Give a later last day."),
    ),
    "notice_built_in": (
        QT_TRANSLATE_NOOP("errors", "The notice “{name}” comes with the program and cannot be taken away."),
        QT_TRANSLATE_NOOP("errors", "Write a newer version of it, or let a rule choose another notice."),
    ),
    "notice_in_use": (
        QT_TRANSLATE_NOOP("errors", "A rule still chooses the notice “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Remove the rule first."),
    ),
    "bad_day": (
        QT_TRANSLATE_NOOP("errors", "“{day}” is not a day."),
        QT_TRANSLATE_NOOP("errors", "Write it like 2026-06-13."),
    ),
    "bad_language": (
        QT_TRANSLATE_NOOP("errors", "The program does not know this language."),
        QT_TRANSLATE_NOOP("errors", "Choose Kazakh, Russian or English."),
    ),
    "notice_bad_showing": (
        QT_TRANSLATE_NOOP("errors", "A notice cannot be shown in this length at this place."),
        QT_TRANSLATE_NOOP("errors", "Choose both from the lists."),
    ),
    "notice_version_missing": (
        QT_TRANSLATE_NOOP("errors", "The notice “{name}” has no version {version} in this language."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "agency_has_no_name": (
        QT_TRANSLATE_NOOP("errors", "Nobody is named whose text this is."),
        QT_TRANSLATE_NOOP("errors", "Name the agency in the dateline or in the settings."),
    ),
}
