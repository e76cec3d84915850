"""What the window says of errors about states, roles and schedules. The same shape as `error_sentences`."""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

LIFE: dict[str, tuple[str, str]] = {
    "move_unknown": (
        QT_TRANSLATE_NOOP("errors", "The article is in a state from which it does not come there."),
        QT_TRANSLATE_NOOP("errors", "Open it again: its state may have changed meanwhile."),
    ),
    "move_refused": (
        QT_TRANSLATE_NOOP("errors", "{name} may not do this: it is for editors or publishers of the newsroom."),
        QT_TRANSLATE_NOOP("errors", "Send it for review, or ask somebody who may."),
    ),
    "queue_refused": (
        QT_TRANSLATE_NOOP("errors", "{name} may not do this: it is for editors or publishers of the newsroom."),
        QT_TRANSLATE_NOOP("errors", "Ask somebody who may."),
    ),
    "queue_refused_to_editors": (
        QT_TRANSLATE_NOOP("errors", "{name} may not do this: it is for publishers of the newsroom."),
        QT_TRANSLATE_NOOP("errors", "Ask somebody who may."),
    ),
    "move_by_queue": (
        QT_TRANSLATE_NOOP("errors", "Its state follows from what was sent, so nobody sets it by hand."),
        QT_TRANSLATE_NOOP("errors", "Publish it, schedule it, call its schedule off, or withdraw it."),
    ),
    "note_too_long": (
        QT_TRANSLATE_NOOP("errors", "The note has {length} characters; it may have {most}."),
        QT_TRANSLATE_NOOP("errors", "Shorten it."),
    ),
    "unknown_role": (
        QT_TRANSLATE_NOOP("errors", "“{role}” is no role."),
        QT_TRANSLATE_NOOP("errors", "Choose journalist, editor or publisher."),
    ),
    "person_name": (
        QT_TRANSLATE_NOOP("errors", "A name has 1 to {longest} characters."),
        QT_TRANSLATE_NOOP("errors", "Type the name that stands in revisions."),
    ),
    "unknown_person": (
        QT_TRANSLATE_NOOP("errors", "Nobody is called “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "no_publisher": (
        QT_TRANSLATE_NOOP("errors", "Nobody could publish any more."),
        QT_TRANSLATE_NOOP("errors", "Name a publisher first."),
    ),
    "calendar_days": (
        QT_TRANSLATE_NOOP("errors", "A calendar shows 1 to {most} days."),
        QT_TRANSLATE_NOOP("errors", "Ask for fewer."),
    ),
    "not_scheduled": (
        QT_TRANSLATE_NOOP("errors", "Nothing of this article waits for its hour any more."),
        QT_TRANSLATE_NOOP("errors", "Schedule it from beside its text, under Publish."),
    ),
    "schedule_past": (
        QT_TRANSLATE_NOOP("errors", "That hour is over."),
        QT_TRANSLATE_NOOP("errors", "Choose a later one, or publish it now."),
    ),
    "under_embargo": (
        QT_TRANSLATE_NOOP("errors", "The article is under embargo until {until}; nothing goes out before."),
        QT_TRANSLATE_NOOP("errors", "Choose a later hour, or change the embargo."),
    ),
    "blocked_at_its_hour": (
        QT_TRANSLATE_NOOP("errors", "It did not go out at its hour: something was missing that must be there."),
        QT_TRANSLATE_NOOP("errors", "Open the article, mend what Publish names, then publish it again."),
    ),
}
