"""Typed tables. Every editable row has a version; every constraint has a name that both engines agree on."""

from __future__ import annotations

from db.tables.articles import Article, ArticleMove, IgnoredFinding, Revision
from db.tables.base import Base, UtcDateTime
from db.tables.corrections import Answer, Correction, WaitingFix
from db.tables.house import Change, Setting
from db.tables.language import ArchiveArticle, ArchiveWord, DictionaryWord, ScriptException
from db.tables.letters import Letter, Mailbox
from db.tables.notices import NoticeHeader, NoticeRule, NoticeText
from db.tables.queue import Attempt, Channel, Delivery, Outbox, OutboxCount
from db.tables.reports import Group, GroupCount, GroupEvent, Looker, Report
from db.tables.reprints import Reprint, ReprintArticle, ReprintFingerprint, ReprintLook

__all__ = [
    "Answer",
    "ArchiveArticle",
    "ArchiveWord",
    "Article",
    "ArticleMove",
    "Attempt",
    "Base",
    "Change",
    "Channel",
    "Correction",
    "Delivery",
    "DictionaryWord",
    "Group",
    "GroupCount",
    "GroupEvent",
    "IgnoredFinding",
    "Letter",
    "Looker",
    "Mailbox",
    "NoticeHeader",
    "NoticeRule",
    "NoticeText",
    "Outbox",
    "OutboxCount",
    "Report",
    "Reprint",
    "ReprintArticle",
    "ReprintFingerprint",
    "ReprintLook",
    "Revision",
    "ScriptException",
    "Setting",
    "UtcDateTime",
    "WaitingFix",
]
