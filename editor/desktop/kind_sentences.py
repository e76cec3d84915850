"""What the window says of an article that is not yet what its kind asks for: by `Remark.reason`.

The same shape as `editor.desktop.reason_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

KINDS: dict[str, str] = {
    "kind_missing_headline": QT_TRANSLATE_NOOP("findings", "The headline is missing."),
    "kind_missing_lead": QT_TRANSLATE_NOOP("findings", "The lead is missing."),
    "kind_missing_dateline": QT_TRANSLATE_NOOP("findings", "The dateline is missing."),
    "kind_missing_byline": QT_TRANSLATE_NOOP("findings", "The byline is missing."),
    "kind_missing_body": QT_TRANSLATE_NOOP("findings", "The body is empty."),
    "kind_missing_topics": QT_TRANSLATE_NOOP("findings", "No topic is named."),
    "kind_missing_sources": QT_TRANSLATE_NOOP("findings", "No source is named."),
    "kind_too_short_headline_characters": QT_TRANSLATE_NOOP(
        "findings", "The headline is short. Characters wanting: {number}."
    ),
    "kind_too_long_headline_characters": QT_TRANSLATE_NOOP(
        "findings", "The headline is long. Characters too many: {number}."
    ),
    "kind_too_short_headline_words": QT_TRANSLATE_NOOP("findings", "The headline is short. Words wanting: {number}."),
    "kind_too_long_headline_words": QT_TRANSLATE_NOOP("findings", "The headline is long. Words too many: {number}."),
    "kind_too_short_lead_characters": QT_TRANSLATE_NOOP("findings", "The lead is short. Characters wanting: {number}."),
    "kind_too_long_lead_characters": QT_TRANSLATE_NOOP("findings", "The lead is long. Characters too many: {number}."),
    "kind_too_short_lead_words": QT_TRANSLATE_NOOP("findings", "The lead is short. Words wanting: {number}."),
    "kind_too_long_lead_words": QT_TRANSLATE_NOOP("findings", "The lead is long. Words too many: {number}."),
    "kind_too_short_body_characters": QT_TRANSLATE_NOOP("findings", "The text is short. Characters wanting: {number}."),
    "kind_too_long_body_characters": QT_TRANSLATE_NOOP("findings", "The text is long. Characters too many: {number}."),
    "kind_too_short_body_words": QT_TRANSLATE_NOOP("findings", "The text is short. Words wanting: {number}."),
    "kind_too_long_body_words": QT_TRANSLATE_NOOP("findings", "The text is long. Words too many: {number}."),
    "kind_too_few_images": QT_TRANSLATE_NOOP("findings", "Pictures still wanting: {number}."),
}
