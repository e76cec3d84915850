"""What the window says of findings, of why something waits in the queue, and of states. Sources of the translations."""

from __future__ import annotations

from editor.desktop.kind_sentences import KINDS
from editor.desktop.letter_sentences import LETTER_CHECKS, LETTERS
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.desktop.typography_sentences import TYPOGRAPHY, TYPOGRAPHY_CHECKS

# By `Finding.reason`.
FINDINGS: dict[str, str] = {
    "fix_waits": QT_TRANSLATE_NOOP("findings", "{author} mended this in the inbox as «{text}»; the fix waits for you."),
    "look_alike": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where {wanted} belongs. Letters in this word: {count}."
    ),
    "damaged_letter": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where {wanted} belongs: the word is known only so."
    ),
    "damaged_letter_choice": QT_TRANSLATE_NOOP(
        "findings", "{found} stands where another letter was lost; more than one word is possible."
    ),
    "damaged_letter_unknown": QT_TRANSLATE_NOOP(
        "findings", "{found} stands inside the word where another letter was lost."
    ),
    "quote_not_closed": QT_TRANSLATE_NOOP("findings", "The quotation that opens here is not closed: {near}"),
    "quote_not_opened": QT_TRANSLATE_NOOP(
        "findings", "One quotation mark more closes than opens in this paragraph, by: {near}"
    ),
    "quote_pair_mixed": QT_TRANSLATE_NOOP("findings", "The quotation opens with {opener} and closes with {mark}."),
    "unknown_word": QT_TRANSLATE_NOOP("findings", "«{word}» is not in the dictionary."),
    "hyphen_for_dash": QT_TRANSLATE_NOOP("findings", "A hyphen stands where a dash ({dash}) belongs."),
    "hyphen_or_dash": QT_TRANSLATE_NOOP("findings", "A hyphen between spaces: a hyphenated word or a dash?"),
    "double_space": QT_TRANSLATE_NOOP("findings", "Spaces in a row: {count}."),
    "space_before_mark": QT_TRANSLATE_NOOP("findings", "A space before «{mark}»."),
    "doubled_word": QT_TRANSLATE_NOOP("findings", "«{word}» is written twice."),
    "headline_missing": QT_TRANSLATE_NOOP("findings", "The headline is missing."),
    "body_empty": QT_TRANSLATE_NOOP("findings", "The body is empty."),
    "language_missing": QT_TRANSLATE_NOOP("findings", "The article has no language."),
    "notice_missing": QT_TRANSLATE_NOOP("findings", "The attribution notice is missing."),
    "embargo": QT_TRANSLATE_NOOP("findings", "The article is under embargo until {until}; nothing goes out before."),
    "alt_missing": QT_TRANSLATE_NOOP("findings", "A picture has no description for those who do not see it."),
    "picture_missing": QT_TRANSLATE_NOOP("findings", "The file of a picture is missing on this machine."),
    **KINDS,
    **LETTERS,
    **TYPOGRAPHY,
    "notice_twice": QT_TRANSLATE_NOOP("findings", "The attribution notice stands there more than once."),
    "notice_missing_on": QT_TRANSLATE_NOOP("findings", "The attribution notice would be missing on: {channels}."),
    "notice_twice_on": QT_TRANSLATE_NOOP("findings", "The attribution notice would stand twice on: {channels}."),
    "notice_not_linked_on": QT_TRANSLATE_NOOP(
        "findings", "The link of the attribution notice could not be clicked on: {channels}."
    ),
    "notice_not_in_metadata_on": QT_TRANSLATE_NOOP(
        "findings", "The attribution notice would be missing among the file's own data on: {channels}."
    ),
    "notice_value_missing": QT_TRANSLATE_NOOP("findings", "The notice needs a value for “{name}”, and there is none."),
}

# By `Finding.check`.
CHECKS: dict[str, str] = {
    "waiting-fix": QT_TRANSLATE_NOOP("checks", "Fixes from the inbox"),
    **LETTER_CHECKS,
    **TYPOGRAPHY_CHECKS,
    "look-alike": QT_TRANSLATE_NOOP("checks", "Look-alike letter"),
    "damaged-letter": QT_TRANSLATE_NOOP("checks", "Damaged letter"),
    "quotes": QT_TRANSLATE_NOOP("checks", "Quotation marks"),
    "spelling": QT_TRANSLATE_NOOP("checks", "Spelling"),
    "dash": QT_TRANSLATE_NOOP("checks", "Dash"),
    "double-space": QT_TRANSLATE_NOOP("checks", "Spaces"),
    "space-before-punctuation": QT_TRANSLATE_NOOP("checks", "Space before a mark"),
    "doubled-word": QT_TRANSLATE_NOOP("checks", "Repeated word"),
    "preflight-headline": QT_TRANSLATE_NOOP("checks", "Headline"),
    "preflight-embargo": QT_TRANSLATE_NOOP("checks", "Embargo"),
    "preflight-body": QT_TRANSLATE_NOOP("checks", "Body"),
    "preflight-language": QT_TRANSLATE_NOOP("checks", "Language"),
    "preflight-notice": QT_TRANSLATE_NOOP("checks", "Attribution notice"),
    "preflight-alt": QT_TRANSLATE_NOOP("checks", "Alt text"),
    "preflight-pictures": QT_TRANSLATE_NOOP("checks", "Pictures"),
    "preflight-letters": QT_TRANSLATE_NOOP("checks", "Letters"),
    "preflight-quotes": QT_TRANSLATE_NOOP("checks", "Quotation marks"),
    "preflight-kind": QT_TRANSLATE_NOOP("checks", "What the kind asks for"),
}

# By `OutboxRecord.reason_code`.
QUEUE: dict[str, str] = {
    "scheduled": QT_TRANSLATE_NOOP("queue_reasons", "Goes out at {until}."),
    "sent_late": QT_TRANSLATE_NOOP(
        "queue_reasons", "It was to go out at {due} and went out {minutes} minutes late: no worker was running."
    ),
    "next_in_line": QT_TRANSLATE_NOOP("queue_reasons", "Goes out next."),
    "paused": QT_TRANSLATE_NOOP("queue_reasons", "The channel “{channel}” is paused."),
    "behind": QT_TRANSLATE_NOOP("queue_reasons", "Waits until revision {revision} of the same article has been sent."),
    "sending": QT_TRANSLATE_NOOP("queue_reasons", "Is being sent."),
    "superseded": QT_TRANSLATE_NOOP("queue_reasons", "Revision {revision} goes out in its place."),
    "withdrawn_meanwhile": QT_TRANSLATE_NOOP("queue_reasons", "The article was withdrawn before this was sent."),
    "cancelled": QT_TRANSLATE_NOOP("queue_reasons", "Cancelled by {author}."),
    "cancelled_unsigned": QT_TRANSLATE_NOOP("queue_reasons", "Cancelled."),
    "taken_back": QT_TRANSLATE_NOOP("queue_reasons", "The correction was undone before it was sent."),
    "lost": QT_TRANSLATE_NOOP("queue_reasons", "The last attempt did not come to an end; it is made again."),
    "lost_too_often": QT_TRANSLATE_NOOP("queue_reasons", "Attempts that did not come to an end: {attempts}."),
    "network": QT_TRANSLATE_NOOP("queue_reasons", "{message} Attempts: {attempts}; the next is at {until}."),
    "throttled": QT_TRANSLATE_NOOP("queue_reasons", "{message} The next attempt is at {until}."),
    "ours": QT_TRANSLATE_NOOP("queue_reasons", "{message} Attempts: {attempts}; the next is at {until}."),
    "gave_up": QT_TRANSLATE_NOOP("queue_reasons", "{message} Given up; attempts: {attempts}."),
    "refused": QT_TRANSLATE_NOOP("queue_reasons", "{message}"),
    "no_target": QT_TRANSLATE_NOOP(
        "queue_reasons", "Nothing here can publish to “{target}”, which the channel “{channel}” wants."
    ),
    "bug": QT_TRANSLATE_NOOP("queue_reasons", "“{target}” made a mistake of its own; a crash report says more."),
}

ARTICLE_STATES: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("article_states", "Draft"),
    "in_review": QT_TRANSLATE_NOOP("article_states", "In review"),
    "approved": QT_TRANSLATE_NOOP("article_states", "Approved"),
    "scheduled": QT_TRANSLATE_NOOP("article_states", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("article_states", "Published"),
    "corrected": QT_TRANSLATE_NOOP("article_states", "Corrected"),
    "withdrawn": QT_TRANSLATE_NOOP("article_states", "Withdrawn"),
}

REPORT_STATES: dict[str, str] = {
    "new": QT_TRANSLATE_NOOP("report_states", "New"),
    "accepted": QT_TRANSLATE_NOOP("report_states", "Accepted"),
    "fixed": QT_TRANSLATE_NOOP("report_states", "Fixed"),
    "already_corrected": QT_TRANSLATE_NOOP("report_states", "Corrected before"),
    "not_an_error": QT_TRANSLATE_NOOP("report_states", "Not an error"),
    "spam": QT_TRANSLATE_NOOP("report_states", "Spam"),
    "waiting": QT_TRANSLATE_NOOP("report_states", "Waiting"),
}

PLACES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("places", "Not looked for yet"),
    "found": QT_TRANSLATE_NOOP("places", "Found in today's text"),
    "moved": QT_TRANSLATE_NOOP("places", "Moved, and found in today's text"),
    "already_corrected": QT_TRANSLATE_NOOP("places", "These words were corrected since"),
    "ambiguous": QT_TRANSLATE_NOOP("places", "These words stand in several places, and none is surely meant"),
    "gone": QT_TRANSLATE_NOOP("places", "These words are not in today's text any more"),
    "never_there": QT_TRANSLATE_NOOP("places", "These words were never in this article"),
    "unknown_article": QT_TRANSLATE_NOOP("places", "The report names no article of ours"),
}

QUEUE_STATES: dict[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("queue_states", "Waiting"),
    "sending": QT_TRANSLATE_NOOP("queue_states", "Being sent"),
    "done": QT_TRANSLATE_NOOP("queue_states", "Done"),
    "failed": QT_TRANSLATE_NOOP("queue_states", "Failed"),
    "superseded": QT_TRANSLATE_NOOP("queue_states", "Superseded"),
    "cancelled": QT_TRANSLATE_NOOP("queue_states", "Cancelled"),
}

QUEUE_ACTIONS: dict[str, str] = {
    "publish": QT_TRANSLATE_NOOP("queue_actions", "Publish"),
    "update": QT_TRANSLATE_NOOP("queue_actions", "Update"),
    "correct": QT_TRANSLATE_NOOP("queue_actions", "Correct"),
    "withdraw": QT_TRANSLATE_NOOP("queue_actions", "Withdraw"),
}

OUTCOMES: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("outcomes", "Running"),
    "delivered": QT_TRANSLATE_NOOP("outcomes", "Delivered"),
    "network": QT_TRANSLATE_NOOP("outcomes", "The network failed"),
    "throttled": QT_TRANSLATE_NOOP("outcomes", "The receiver asked to wait"),
    "refused": QT_TRANSLATE_NOOP("outcomes", "The receiver refused"),
    "ours": QT_TRANSLATE_NOOP("outcomes", "This computer failed"),
    "lost": QT_TRANSLATE_NOOP("outcomes", "Did not come to an end"),
}

SCRIPTS: dict[str, str] = {
    "cyrillic": QT_TRANSLATE_NOOP("scripts", "Cyrillic"),
    "latin": QT_TRANSLATE_NOOP("scripts", "Latin (2021)"),
    "latin-2018": QT_TRANSLATE_NOOP("scripts", "Latin (2018)"),
    "arabic": QT_TRANSLATE_NOOP("scripts", "Arabic (töte jazu)"),
}
LANGUAGES: dict[str, str] = {
    "kk": QT_TRANSLATE_NOOP("languages", "Kazakh"),
    "kk-Latn": QT_TRANSLATE_NOOP("languages", "Kazakh, Latin"),
    "kk-Latn-x-2018": QT_TRANSLATE_NOOP("languages", "Kazakh, Latin of 2018"),
    "kk-Arab": QT_TRANSLATE_NOOP("languages", "Kazakh, Arabic"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
}
