"""What the window says of errors made while articles go out and reports come in: preflight, channels, notices, fixes.

The same shape as `editor.desktop.error_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

GOING_OUT: dict[str, tuple[str, str]] = {
    # Publishing
    "preflight_blocked": (
        QT_TRANSLATE_NOOP("errors", "It was not published: something is missing that must be there."),
        QT_TRANSLATE_NOOP("errors", "Mend what the list names, then publish again."),
    ),
    "unknown_preflight_setting": (
        QT_TRANSLATE_NOOP("errors", "There is no such check before publishing: {check}."),
        QT_TRANSLATE_NOOP("errors", "Choose off, warn or block for one of the list."),
    ),
    "never_published": (
        QT_TRANSLATE_NOOP("errors", "The article was never published, so there is nothing to withdraw."),
        QT_TRANSLATE_NOOP("errors", "Delete it if it is not needed."),
    ),
    "not_in_this_state": (
        QT_TRANSLATE_NOOP("errors", "This item has moved on meanwhile, so that cannot be done to it any more."),
        QT_TRANSLATE_NOOP("errors", "The list is up to date now: look at its state."),
    ),
    "newer_queued": (
        QT_TRANSLATE_NOOP("errors", "Something newer of this article was queued for the channel since it failed."),
        QT_TRANSLATE_NOOP("errors", "If these are the words to show, send them again: they go out last then."),
    ),
    "newer_on_its_way": (
        QT_TRANSLATE_NOOP("errors", "Revision {revision} of this article is on its way, or waits for its hour."),
        QT_TRANSLATE_NOOP("errors", "Let that go out first, send it now, or cancel it."),
    ),
    "withdrawal_stays": (
        QT_TRANSLATE_NOOP("errors", "A withdrawal is not cancelled: the article would be called withdrawn and be out."),
        QT_TRANSLATE_NOOP("errors", "Publish the article again if it is to stay."),
    ),
    "withdrawn_since": (
        QT_TRANSLATE_NOOP("errors", "The article was withdrawn, so nothing of it is sent again."),
        QT_TRANSLATE_NOOP("errors", "Publish the article anew."),
    ),
    "published_again": (
        QT_TRANSLATE_NOOP("errors", "The article was published again since this withdrawal."),
        QT_TRANSLATE_NOOP("errors", "Withdraw it once more if it is to go."),
    ),
    "not_out": (
        QT_TRANSLATE_NOOP("errors", "The article is not out, so there is nothing to send again."),
        QT_TRANSLATE_NOOP("errors", "Open the article and publish it."),
    ),
    "unknown_target": (
        QT_TRANSLATE_NOOP("errors", "Nothing here can publish to “{target}”."),
        QT_TRANSLATE_NOOP("errors", "Install the package that brings it, or choose another kind of channel."),
    ),
    "no_channels": (
        QT_TRANSLATE_NOOP("errors", "No channel was chosen, so it would go nowhere."),
        QT_TRANSLATE_NOOP("errors", "Choose a channel; new ones are made in the settings."),
    ),
    "folder_of_another": (
        QT_TRANSLATE_NOOP("errors", "The channel “{channel}” writes into this folder already."),
        QT_TRANSLATE_NOOP("errors", "Give each channel a folder of its own."),
    ),
    "unknown_channel": (
        QT_TRANSLATE_NOOP("errors", "There is no channel “{channel}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "unknown_setting": (
        QT_TRANSLATE_NOOP("errors", "A channel of this kind has no setting “{setting}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    "setting_missing": (
        QT_TRANSLATE_NOOP("errors", "The setting “{setting}” is missing."),
        QT_TRANSLATE_NOOP("errors", "A channel of this kind needs it."),
    ),
    "folder_not_set": (
        QT_TRANSLATE_NOOP("errors", "The channel has no folder to write to."),
        QT_TRANSLATE_NOOP("errors", "Name one in its settings."),
    ),
    "folder_not_absolute": (
        QT_TRANSLATE_NOOP("errors", "“{folder}” is not a whole path."),
        QT_TRANSLATE_NOOP("errors", "Name the folder from the root of the disk."),
    ),
    "receiver_asks_to_wait": (
        QT_TRANSLATE_NOOP("errors", "{where} answered {status} and asked to wait."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
    "receiver_asks_for_seconds": (
        QT_TRANSLATE_NOOP("errors", "{where} answered {status} and asked to wait {seconds} s."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
    "receiver_asks_for_minutes": (
        QT_TRANSLATE_NOOP("errors", "{where} answered {status} and asked to wait {minutes} min."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
    "theme_broken": (
        QT_TRANSLATE_NOOP("errors", "The theme of the site cannot be used: a template is broken."),
        QT_TRANSLATE_NOOP("errors", "`qalam site theme check FOLDER` names every trouble."),
    ),
    "theme_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no folder {folder} with a theme."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Connect its disk, or name another folder; `qalam site theme export FOLDER` makes one to begin with.",
        ),
    ),
    "theme_not_written": (
        QT_TRANSLATE_NOOP("errors", "The theme could not be written."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    "folder_not_empty": (
        QT_TRANSLATE_NOOP("errors", "{folder} is not empty."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder that is empty."),
    ),
    "cannot_be_rehearsed": (
        QT_TRANSLATE_NOOP(
            "errors", "What goes to “{channel}” cannot be rehearsed: its kind of target is not installed."
        ),
        QT_TRANSLATE_NOOP("errors", "Install the package that brings it."),
    ),
    "target_hangs": (
        QT_TRANSLATE_NOOP("errors", "“{channel}” did not answer for {minutes} min, so the attempt was given up."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
    "kept_by_embargo": (
        QT_TRANSLATE_NOOP("errors", "The article is under embargo; nothing goes out before it ends."),
        QT_TRANSLATE_NOOP("errors", "Change the embargo if it was lifted."),
    ),
    "channel_is_paused": (
        QT_TRANSLATE_NOOP("errors", "The channel “{channel}” is paused."),
        QT_TRANSLATE_NOOP("errors", "Let it go on: then this goes out."),
    ),
    "receiver_refused": (
        QT_TRANSLATE_NOOP("errors", "{where} refused it (status {status})."),
        QT_TRANSLATE_NOOP("errors", "Check the channel's settings, then retry it."),
    ),
    "receiver_in_trouble": (
        QT_TRANSLATE_NOOP("errors", "{where} is in trouble (status {status})."),
        QT_TRANSLATE_NOOP("errors", "It is sent again by itself."),
    ),
    # Reports
    "quote_missing": (
        QT_TRANSLATE_NOOP("errors", "The report quotes no words."),
        QT_TRANSLATE_NOOP("errors", "Give the words as they stand on the page."),
    ),
    "quote_too_long": (
        QT_TRANSLATE_NOOP("errors", "The report quotes {length} characters; {most} is the most."),
        QT_TRANSLATE_NOOP("errors", "Quote only the words that are wrong."),
    ),
    "idempotency_key_reused": (
        QT_TRANSLATE_NOOP("errors", "This report came before with other words."),
        QT_TRANSLATE_NOOP("errors", "Send it again as a new report."),
    ),
    "place_gone": (
        QT_TRANSLATE_NOOP("errors", "The reported words are not in today's text any more, so nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open the article and mend it there, or close the report."),
    ),
    "place_ambiguous": (
        QT_TRANSLATE_NOOP("errors", "The reported words stand in more than one place, so nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open the article and mend it there, or close the report."),
    ),
    "nothing_proposed": (
        QT_TRANSLATE_NOOP("errors", "There is no proposal for these words."),
        QT_TRANSLATE_NOOP("errors", "Write what shall stand there, then press Fix."),
    ),
    "same_text": (
        QT_TRANSLATE_NOOP("errors", "That is what stands there already."),
        QT_TRANSLATE_NOOP("errors", "Write what shall stand there instead, or say that it is not an error."),
    ),
    "group_closed": (
        QT_TRANSLATE_NOOP("errors", "Somebody has closed this report already."),
        QT_TRANSLATE_NOOP("errors", "The list is up to date now."),
    ),
    "correction_was_sent": (
        QT_TRANSLATE_NOOP("errors", "The correction has been sent, so it cannot be undone any more."),
        QT_TRANSLATE_NOOP("errors", "Open the article and correct it once more."),
    ),
    "reason_missing": (
        QT_TRANSLATE_NOOP("errors", "A report is not closed without a reason."),
        QT_TRANSLATE_NOOP("errors", "Choose why it is not an error."),
    ),
    "move_not_allowed": (
        QT_TRANSLATE_NOOP("errors", "Somebody has dealt with this report meanwhile."),
        QT_TRANSLATE_NOOP("errors", "The list is up to date now: look at its state."),
    ),
    "sample_is_loaded": (
        QT_TRANSLATE_NOOP("errors", "The sample newsroom is here already."),
        QT_TRANSLATE_NOOP("errors", "Look at its articles and reports."),
    ),
    "already_corrected": (
        QT_TRANSLATE_NOOP("errors", "These words were changed since the reader saw them."),
        QT_TRANSLATE_NOOP("errors", "Look at them: say what shall stand there, or close the report."),
    ),
    "already_undone": (
        QT_TRANSLATE_NOOP("errors", "This correction was taken back before."),
        QT_TRANSLATE_NOOP("errors", "There is nothing left to undo."),
    ),
    "article_unknown": (
        QT_TRANSLATE_NOOP("errors", "The article of this report is not known, so there is nothing to mend."),
        QT_TRANSLATE_NOOP("errors", "Close the report, or mend the page by hand where it lies."),
    ),
    "changed_since": (
        QT_TRANSLATE_NOOP("errors", "The corrected words were changed again since, so nothing was undone."),
        QT_TRANSLATE_NOOP("errors", "Mend the text in the article."),
    ),
    "control_characters": (
        QT_TRANSLATE_NOOP("errors", "The new text holds characters that cannot stand there."),
        QT_TRANSLATE_NOOP("errors", "Type it again without tabs, line breaks or control characters."),
    ),
    "different_articles": (
        QT_TRANSLATE_NOOP("errors", "These reports are of different articles."),
        QT_TRANSLATE_NOOP("errors", "Merge reports of one article."),
    ),
    "notice_from_template": (
        QT_TRANSLATE_NOOP("errors", "The reported words stand in the attribution notice, which comes from a template."),
        QT_TRANSLATE_NOOP("errors", "Change the template: the notice of every article comes from there."),
    ),
    "place_crosses_cells": (
        QT_TRANSLATE_NOOP("errors", "The reported words stand in more than one cell of a table."),
        QT_TRANSLATE_NOOP("errors", "Mend the cells in the article."),
    ),
    "report_without_group": (
        QT_TRANSLATE_NOOP("errors", "This report was taken for spam, so it belongs to no group."),
        QT_TRANSLATE_NOOP("errors", "Mend the article by hand if the report is honest."),
    ),
    "empty": (
        QT_TRANSLATE_NOOP("errors", "There is nothing in this file."),
        QT_TRANSLATE_NOOP("errors", "Choose a file with reports."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("errors", "The file is too large."),
        QT_TRANSLATE_NOOP("errors", "Split it into several files."),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("errors", "The file cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it is yours to read, and its disk."),
    ),
    "not_json": (
        QT_TRANSLATE_NOOP("errors", "The file is not JSON."),
        QT_TRANSLATE_NOOP("errors", "Mend it where it was made, then choose it again."),
    ),
    "not_utf8": (
        QT_TRANSLATE_NOOP("errors", "The file is not text in UTF-8."),
        QT_TRANSLATE_NOOP("errors", "Save it as JSON in UTF-8."),
    ),
    "not_an_object": (
        QT_TRANSLATE_NOOP("errors", "One of the reports in the file is not built as a report."),
        QT_TRANSLATE_NOOP("errors", "Mend the file where it was made."),
    ),
    "wrong_type": (
        QT_TRANSLATE_NOOP("errors", "A value in one of the reports is of the wrong kind."),
        QT_TRANSLATE_NOOP("errors", "Mend the file where it was made."),
    ),
    "cannot_listen": (
        QT_TRANSLATE_NOOP("errors", "Readers' reports cannot come in at {host}, port {port}."),
        QT_TRANSLATE_NOOP("errors", "Choose a port from 1024 to 65535 in the settings."),
    ),
    "intake_failed": (
        QT_TRANSLATE_NOOP("errors", "The way in for readers' reports did not open."),
        QT_TRANSLATE_NOOP("errors", "Try again."),
    ),
    "delivery_failed": (
        QT_TRANSLATE_NOOP("errors", "The delivery failed."),
        QT_TRANSLATE_NOOP("errors", "It is tried again by itself."),
    ),
    "channel_was_used": (
        QT_TRANSLATE_NOOP("errors", "Something was queued for this channel, so it cannot be removed."),
        QT_TRANSLATE_NOOP("errors", "Pause it instead: what went out stays known, and corrections still reach it."),
    ),
    "database_disk": (
        QT_TRANSLATE_NOOP("errors", "The disk failed while the database {name} was used."),
        QT_TRANSLATE_NOOP("errors", "Check the disk, then try again."),
    ),
    "error": (QT_TRANSLATE_NOOP("errors", "This did not work."), QT_TRANSLATE_NOOP("errors", "Try again.")),
    "nothing_to_export": (
        QT_TRANSLATE_NOOP("errors", "There is nothing to export: nothing was published on this day."),
        QT_TRANSLATE_NOOP("errors", "Choose another day."),
    ),
    "not_a_folder": (
        QT_TRANSLATE_NOOP("errors", "{path} is a file, but several articles need a folder."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder."),
    ),
    "one_file_each": (
        QT_TRANSLATE_NOOP("errors", "“{format}” holds one article a file."),
        QT_TRANSLATE_NOOP("errors", "Export into a folder."),
    ),
    "template_missing": (
        QT_TRANSLATE_NOOP("errors", "The Word template cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Choose another template."),
    ),
    "template_unusable": (
        QT_TRANSLATE_NOOP("errors", "{path} is not a Word file that can serve as a template."),
        QT_TRANSLATE_NOOP("errors", "Save it from Word as .docx or .dotx, without macros, and choose it again."),
    ),
    "word_role_unknown": (
        QT_TRANSLATE_NOOP("errors", "A Word file has no part “{role}”."),
        QT_TRANSLATE_NOOP("errors", "Name one of: {known}."),
    ),
    "word_style_missing": (
        QT_TRANSLATE_NOOP("errors", "The template has no style “{style}” for this part."),
        QT_TRANSLATE_NOOP("errors", "Choose one of: {known}."),
    ),
    "notice_missing": (
        QT_TRANSLATE_NOOP("errors", "There is no attribution notice that is valid on this day."),
        QT_TRANSLATE_NOOP("errors", "Add a template, or change its dates."),
    ),
    "notice_empty": (
        QT_TRANSLATE_NOOP("errors", "The notice has no text."),
        QT_TRANSLATE_NOOP("errors", "Type what it shall say."),
    ),
    "notice_bad_link": (
        QT_TRANSLATE_NOOP("errors", "The link of the notice is not a web address."),
        QT_TRANSLATE_NOOP("errors", "Give one that begins with https://."),
    ),
    "notice_too_long": (
        QT_TRANSLATE_NOOP("errors", "The notice is too long."),
        QT_TRANSLATE_NOOP("errors", "Make it shorter."),
    ),
    "notice_unbalanced_braces": (
        QT_TRANSLATE_NOOP("errors", "A brace in the notice has no partner."),
        QT_TRANSLATE_NOOP("errors", "Write a variable as {{agency}}; braces have no other use."),
    ),
    "notice_unknown_variable": (
        QT_TRANSLATE_NOOP("errors", "“{name}” is not a variable of notices."),
        QT_TRANSLATE_NOOP("errors", "Use one of the list."),
    ),
    "notice_value_missing": (
        QT_TRANSLATE_NOOP("errors", "The notice needs a value for “{name}”, and there is none."),
        QT_TRANSLATE_NOOP("errors", "Set it in the settings, or take the variable out of the template."),
    ),
    "notice_value_too_long": (
        QT_TRANSLATE_NOOP("errors", "The value of “{name}” is too long for a notice."),
        QT_TRANSLATE_NOOP("errors", "Make it shorter."),
    ),
    "no_site": (
        QT_TRANSLATE_NOOP("errors", "There is no channel that publishes to a site."),
        QT_TRANSLATE_NOOP("errors", "Add one first."),
    ),
    "not_a_site": (
        QT_TRANSLATE_NOOP("errors", "This channel does not publish to a site."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
}
