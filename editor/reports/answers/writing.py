"""Letters to the readers of a group, written in the transaction of the fix that they tell of."""

from __future__ import annotations

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from db.records import AnswerRecord, ArticleRecord, CorrectionRecord, ReportRecord
from db.unit_of_work import UnitOfWork
from editor.articles.document import Language, language_of
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings, load_agency, origin_of
from editor.newsroom.mail import checked_address, load_mail_server
from editor.reports.answers.templates import load_templates
from editor.reports.notes import note_for, shortened


def write_answers(
    work: UnitOfWork, article: ArticleRecord, correction: CorrectionRecord, *, not_before: datetime
) -> list[AnswerRecord]:
    """One letter to each address of the group's reports, in the language of its reader; none where no letters go out.

    The text is frozen here: what is sent is what stood when the words were mended.
    """
    server = load_mail_server(work)
    if not server.is_set or correction.group_id is None:
        return []
    templates, agency = load_templates(work), load_agency(work)
    domain = server.sender.rpartition("@")[2]
    rows = []
    for address, report in _askers(work.reports.in_group(correction.group_id)).items():
        language = language_of(report.language, article.language)
        subject, text = templates[language].filled(_values(article, correction, report, agency, language))
        rows.append(
            {
                "correction_id": correction.id,
                "report_id": report.id,
                "address": address,
                "language": language,
                "subject": subject,
                "text": text,
                "message_id": f"{secrets.token_hex(16)}@{domain}",
                "next_attempt_at": not_before,
                "created_at": correction.created_at,
            }
        )
    return work.answers.add_many(rows)


def _askers(reports: list[ReportRecord]) -> dict[str, ReportRecord]:
    """By address, each once; what is no address is nobody's, and a report that is spam is not answered."""
    found: dict[str, ReportRecord] = {}
    for report in reports:
        if not report.reply_to or report.state == "spam":
            continue
        try:
            address = checked_address(report.reply_to.strip())
        except UserMistake:  # a reader may type anything there
            continue
        found.setdefault(address.casefold(), report)
    return found


def _values(
    article: ArticleRecord,
    correction: CorrectionRecord,
    report: ReportRecord,
    agency: AgencySettings,
    language: Language,
) -> dict[str, str]:
    """Nothing that the reader wrote: a letter from us must not carry a stranger's words to a third person's address."""
    from babel.dates import format_date  # late: start-up time

    day = correction.created_at.astimezone(ZoneInfo(agency.zone))
    ours = origin_of(report.url) and origin_of(report.url) == origin_of(agency.site_url)
    return {
        "agency": agency.name,
        "headline": shortened(article.headline),
        "link": report.url.partition("?")[0].partition("#")[0] if ours else agency.link,
        "old": shortened(correction.old_text),
        "new": shortened(correction.new_text),
        "note": note_for(correction, language),
        "date": str(format_date(day, "long", locale=language)),
    }
