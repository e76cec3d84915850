"""Frozen dataclasses: the only things that leave this package. Times are aware and in UTC."""

from __future__ import annotations

from db.records.articles import ArticleRecord, IgnoredRecord, MoveRecord, RevisionRecord, RevisionSummary
from db.records.corrections import AnswerRecord, CorrectionRecord, WaitingFixRecord
from db.records.house import ChangeRecord
from db.records.language import ArchiveWordRecord, DictionaryWordRecord, ScriptExceptionRecord
from db.records.letters import LetterRecord, MailboxRecord
from db.records.notices import NoticeRecord, NoticeRuleRecord, NoticeTextRecord
from db.records.queue import AttemptRecord, ChannelRecord, DeliveryRecord, OutboxRecord
from db.records.reports import GroupEventRecord, GroupRecord, ReportRecord
from db.records.reprints import ReprintLookRecord, ReprintRecord

__all__ = [
    "AnswerRecord",
    "ArchiveWordRecord",
    "ArticleRecord",
    "AttemptRecord",
    "ChangeRecord",
    "ChannelRecord",
    "CorrectionRecord",
    "DeliveryRecord",
    "DictionaryWordRecord",
    "GroupEventRecord",
    "GroupRecord",
    "IgnoredRecord",
    "LetterRecord",
    "MailboxRecord",
    "MoveRecord",
    "NoticeRecord",
    "NoticeRuleRecord",
    "NoticeTextRecord",
    "OutboxRecord",
    "ReportRecord",
    "ReprintLookRecord",
    "ReprintRecord",
    "RevisionRecord",
    "RevisionSummary",
    "ScriptExceptionRecord",
    "WaitingFixRecord",
]
