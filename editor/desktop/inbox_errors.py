"""What the window says of errors in the inbox; see `editor.desktop.error_sentences`."""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

INBOX: dict[str, tuple[str, str]] = {
    "decided_since": (
        QT_TRANSLATE_NOOP("errors", "Somebody decided otherwise about this report since, so nothing was undone."),
        QT_TRANSLATE_NOOP("errors", "Look at its history, and decide anew."),
    ),
    "step_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is nothing left to undo."),
        QT_TRANSLATE_NOOP("errors", "The history of the report says what was done."),
    ),
    "step_of_a_fix": (
        QT_TRANSLATE_NOOP("errors", "This step changed the article, so it is not undone here."),
        QT_TRANSLATE_NOOP("errors", "Open the article, and bring the earlier revision back."),
    ),
    "wait_for_nothing": (
        QT_TRANSLATE_NOOP("errors", "It is not said for whom or until when the report waits."),
        QT_TRANSLATE_NOOP("errors", "Name a person, a time, or both."),
    ),
    "wait_is_over": (
        QT_TRANSLATE_NOOP("errors", "That time is over already."),
        QT_TRANSLATE_NOOP("errors", "Choose a later one."),
    ),
    "not_one_group": (
        QT_TRANSLATE_NOOP("errors", "These reports do not stand together."),
        QT_TRANSLATE_NOOP("errors", "Take them apart group by group."),
    ),
    "group_would_be_empty": (
        QT_TRANSLATE_NOOP("errors", "All of its reports were chosen, so nothing would be left here."),
        QT_TRANSLATE_NOOP("errors", "Leave at least one report."),
    ),
    "filter_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such filter."),
        QT_TRANSLATE_NOOP("errors", "Choose another one."),
    ),
    "filter_age": (
        QT_TRANSLATE_NOOP("errors", "An age is a number of days from 0 to 36500."),
        QT_TRANSLATE_NOOP("errors", "Write another number."),
    ),
    "filter_name": (
        QT_TRANSLATE_NOOP("errors", "The filter has no name."),
        QT_TRANSLATE_NOOP("errors", "Write one, and keep it once more."),
    ),
    "filters_too_many": (
        QT_TRANSLATE_NOOP("errors", "No more filters can be kept."),
        QT_TRANSLATE_NOOP("errors", "Remove one that is not needed any more."),
    ),
    "language_unknown": (
        QT_TRANSLATE_NOOP("errors", "There are no reasons in that language."),
        QT_TRANSLATE_NOOP("errors", "They are kept in Kazakh, Russian and English."),
    ),
    "reasons_too_many": (
        QT_TRANSLATE_NOOP("errors", "There are more reasons than digits to choose them by."),
        QT_TRANSLATE_NOOP("errors", "Leave at most nine for each language."),
    ),
}
