"""How urgent a group is, and of which kind its error seems to be: one function each.

The priority of a group never has to be computed anew because time goes by. What fades by a
half-life can be ranked as well by what grows with the moment at which it came: age is a number of points for that
moment, and the order of any two groups stays as it is.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from db.records import GroupRecord, ReportRecord
from db.unit_of_work import UnitOfWork
from editor.articles.document import Language
from editor.reports.states import OPEN

POINT_IS_DAYS = 2.0  # a group with one point more stands before one that came two days later
MOST_READERS, MOST_VIEWS, HEADLINE, LEAD = 10.0, 4.0, 2.0, 1.0  # points
MOST_POINTS = MOST_READERS + MOST_VIEWS + HEADLINE
_VIEWS_STEP = 0.05  # points: a quarter more views, or a headline that came two hours later
_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)

KINDS = ("letters", "typography", "spelling", "wording", "comment")
_LIKE = 0.5  # of two words: from here on one is the other, misspelt
_LETTERS = str.maketrans("aeopcxyiһəöüӊҕҡѓќAEOPCXYIҺӘҢҒҚӨҮҰІ", "аеорсхуіһәөүңғқғқАЕОРСХУІҺӘҢҒҚӨҮҰІ")


def priority(*, readers: int, views: int, field: str, first_at: datetime) -> float:
    """Points, the highest first: twice the readers is one point (1,000 readers are 10, and no more); a hundred times
    the views is one (4 at most); an error in the headline has 2, in the lead 1; and every two days that the first
    report came later are one.

    So an error in a headline stands before one in a body that was reported up to four days after it, and what hundreds
    of readers report stays above for two weeks.
    """
    told = min(math.log2(1 + max(0, readers)), MOST_READERS)
    place = {"headline": HEADLINE, "lead": LEAD}.get(field, 0.0)
    return round(told + _seen(views) + place + age_points(first_at), 6)


def age_points(first_at: datetime) -> float:
    """The part of the priority that the moment of the first report is worth."""
    return (first_at - _BEGINNING).total_seconds() / 86_400 / POINT_IS_DAYS


def error_kind(quote: str, suggestion: str) -> str:
    """One of `KINDS`, by what a reader would change: letters of another alphabet, signs and spaces, one word's
    spelling, more than that; `comment` where the reader proposed nothing.
    """
    old, new = (" ".join(unicodedata.normalize("NFC", text).split()) for text in (quote, suggestion))
    if not new or old == new:
        return "comment"
    if _in_cyrillic(old) == _in_cyrillic(new):
        return "letters"
    if _letters(old) == _letters(new):
        return "typography"
    before, after = old.split(), new.split()
    if len(before) != len(after):
        return "wording"
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    return "spelling" if len(changed) == 1 and _likeness(*changed[0]) >= _LIKE else "wording"


def _in_cyrillic(text: str) -> str:
    return text.translate(_LETTERS)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _likeness(left: str, right: str) -> float:
    from difflib import SequenceMatcher  # late: start-up time

    return SequenceMatcher(None, left.casefold()[:80], right.casefold()[:80], autojunk=False).ratio()


def rank_by_views(work: UnitOfWork, counts: Mapping[int, int]) -> None:
    """In the caller's transaction, after so many views were added to these articles: their open groups are ranked anew
    where the views are worth a step of points more. Between two steps the order of two groups would hardly change.
    """
    articles = work.articles.some(counts)
    risen = [key for key, article in articles.items() if _step(article.views) != _step(article.views - counts[key])]
    rank(work, work.reports.ids_of_articles(risen, OPEN))


def _step(views: int) -> int:
    return math.floor(_seen(views) / _VIEWS_STEP)


def _seen(views: int) -> float:
    return min(math.log10(1 + max(0, views)) / 2, MOST_VIEWS)


def rank(work: UnitOfWork, group_ids: Sequence[int]) -> None:
    """In the caller's transaction: write what these groups are sorted and filtered by, where it changed."""
    if not group_ids:
        return
    groups = work.reports.groups(group_ids)
    leading, suggestions = work.reports.leading(group_ids), work.reports.suggestions(group_ids)
    articles = work.articles.some([group.article_id for group in groups if group.article_id is not None])
    for group in groups:
        article = articles.get(group.article_id or 0)
        language, views, desk = (article.language, article.views, article.desk) if article else ("", 0, "")
        wanted = suggestions.get(group.id, [])
        values = _values(group, leading.get(group.id), language, views, wanted[0][0] if wanted else "")
        values["desk"] = desk
        if any(getattr(group, name) != value for name, value in values.items()):
            work.reports.rank_group(group.id, values)


def _values(
    group: GroupRecord, report: ReportRecord | None, language: Language | str, views: int, suggestion: str
) -> dict[str, object]:
    field = (report.place_field or "") if report else ""
    return {
        "language": language or (report.language if report and report.language in ("kk", "ru", "en") else ""),
        "kind": error_kind(report.quote, suggestion) if report else "",
        "priority": priority(readers=group.reporters, views=views, field=field, first_at=group.first_at),
    }
