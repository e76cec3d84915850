"""What the window says of typography: marks, spaces, numbers, dates. `{source}` names the handbook or standard.

The same shape as `editor.desktop.reason_sentences`, which takes them in.
"""

from __future__ import annotations

from editor.desktop.translating import QT_TRANSLATE_NOOP

# By `Finding.reason`.
TYPOGRAPHY: dict[str, str] = {
    "bracket_not_closed": QT_TRANSLATE_NOOP("findings", "The bracket that opens here is not closed."),
    "bracket_not_opened": QT_TRANSLATE_NOOP("findings", "A bracket closes here that was not opened."),
    "bracket_pair_mixed": QT_TRANSLATE_NOOP("findings", "The bracket opens with {opener} and closes with {mark}."),
    "quote_outer": QT_TRANSLATE_NOOP("findings", "The quotation marks of this language are {wanted} ({source})."),
    "quote_inner": QT_TRANSLATE_NOOP("findings", "A quotation within another takes {wanted} ({source})."),
    "dash_hyphens": QT_TRANSLATE_NOOP("findings", "Hyphens in a row stand for a dash ({source})."),
    "dash_form": QT_TRANSLATE_NOOP("findings", "Another dash is usual here: «{wanted}» ({source})."),
    "years_range": QT_TRANSLATE_NOOP("findings", "From year to year goes an en dash: {wanted} ({source})."),
    "ellipsis_sign": QT_TRANSLATE_NOOP("findings", "Three stops are one sign: … ({source})."),
    "ellipsis_after_mark": QT_TRANSLATE_NOOP("findings", "After ? and ! two stops follow ({source})."),
    "ellipsis_long": QT_TRANSLATE_NOOP("findings", "More than three stops in a row ({source})."),
    "mark_repeated": QT_TRANSLATE_NOOP("findings", "«{found}»: the mark stands more than once."),
    "stops_two": QT_TRANSLATE_NOOP("findings", "Two full stops: one, or an ellipsis?"),
    "marks_clash": QT_TRANSLATE_NOOP("findings", "«{found}»: one of the two marks is too many."),
    "space_after_mark": QT_TRANSLATE_NOOP("findings", "A space is missing after «{found}»."),
    "space_after_stop": QT_TRANSLATE_NOOP("findings", "A space is missing after the full stop."),
    "space_before_quote": QT_TRANSLATE_NOOP("findings", "A space is missing before the quotation mark."),
    "space_within": QT_TRANSLATE_NOOP("findings", "No space within brackets and quotation marks ({source})."),
    "sentence_capital": QT_TRANSLATE_NOOP("findings", "A sentence begins with a capital: «{wanted}»."),
    "initials_apart": QT_TRANSLATE_NOOP("findings", "Initials and surname stand apart: «{wanted}» ({source})."),
    "initials_break": QT_TRANSLATE_NOOP("findings", "A no-break space between initials and surname ({source})."),
    "date_form": QT_TRANSLATE_NOOP("findings", "A date is written so: {wanted} ({source})."),
    "date_ending": QT_TRANSLATE_NOOP("findings", "A number of a date takes no ending: {wanted} ({source})."),
    "month_capital": QT_TRANSLATE_NOOP("findings", "A month has no capital ({source})."),
    "time_form": QT_TRANSLATE_NOOP("findings", "A time is written so: {wanted} ({source})."),
    "date_impossible": QT_TRANSLATE_NOOP("findings", "There is no such date: «{found}»."),
    "time_impossible": QT_TRANSLATE_NOOP("findings", "There is no such time: «{found}»."),
    "thousands": QT_TRANSLATE_NOOP("findings", "A long number is written in groups of three: {wanted} ({source})."),
    "decimal_comma": QT_TRANSLATE_NOOP("findings", "A decimal comma: {wanted} ({source})."),
    "decimal_point": QT_TRANSLATE_NOOP("findings", "A decimal point: {wanted} ({source})."),
    "percent_apart": QT_TRANSLATE_NOOP("findings", "A no-break space between the number and {found} ({source})."),
    "percent_joined": QT_TRANSLATE_NOOP("findings", "No space before % ({source})."),
    "number_word": QT_TRANSLATE_NOOP(
        "findings", "The sign of a number is №, with a no-break space after it ({source})."
    ),
    "number_sign": QT_TRANSLATE_NOOP("findings", "A no-break space after {found} ({source})."),
    "unit_joined": QT_TRANSLATE_NOOP("findings", "A no-break space between the number and «{found}» ({source})."),
    "currency_order": QT_TRANSLATE_NOOP("findings", "The sign of the currency stands so: {wanted} ({source})."),
    "currency_apart": QT_TRANSLATE_NOOP("findings", "A no-break space between the number and {found} ({source})."),
    "currency_name": QT_TRANSLATE_NOOP("findings", "In this language the currency is called «{wanted}» ({source})."),
    "no_break_dash": QT_TRANSLATE_NOOP(
        "findings", "A no-break space before the dash, so that no line begins with it ({source})."
    ),
    "no_break_unit": QT_TRANSLATE_NOOP(
        "findings", "A no-break space between the number and what it counts ({source})."
    ),
    "no_break_number_sign": QT_TRANSLATE_NOOP(
        "findings", "A no-break space between the sign and its number ({source})."
    ),
}

# By `Finding.check`.
TYPOGRAPHY_CHECKS: dict[str, str] = {
    "brackets": QT_TRANSLATE_NOOP("checks", "Brackets"),
    "quote-style": QT_TRANSLATE_NOOP("checks", "Form of quotation marks"),
    "dash-form": QT_TRANSLATE_NOOP("checks", "Form of the dash"),
    "ellipsis": QT_TRANSLATE_NOOP("checks", "Ellipsis"),
    "repeated-mark": QT_TRANSLATE_NOOP("checks", "Repeated mark"),
    "space-after-punctuation": QT_TRANSLATE_NOOP("checks", "Space after a mark"),
    "space-within": QT_TRANSLATE_NOOP("checks", "Space within brackets"),
    "sentence-capital": QT_TRANSLATE_NOOP("checks", "Beginning of a sentence"),
    "initials": QT_TRANSLATE_NOOP("checks", "Initials"),
    "date-form": QT_TRANSLATE_NOOP("checks", "Dates and times"),
    "impossible-date": QT_TRANSLATE_NOOP("checks", "Impossible date"),
    "numbers": QT_TRANSLATE_NOOP("checks", "Numbers"),
    "no-break-space": QT_TRANSLATE_NOOP("checks", "No-break space"),
    "preflight-typography": QT_TRANSLATE_NOOP("checks", "Typography"),
}
