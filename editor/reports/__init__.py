"""Readers' error reports: received, located in today's text, grouped, fixed in one step."""

from editor.reports.desk import Door, ReportDesk
from editor.reports.elsewhere import SamePlace
from editor.reports.filters import InboxFilter
from editor.reports.incoming import IncomingReport
from editor.reports.trail import Decided
from editor.reports.triage import Decision
from editor.reports.views import Fixed, GroupRow, GroupView, Proposal, Received, SeenText

__all__ = [
    "Decided",
    "Decision",
    "Door",
    "Fixed",
    "GroupRow",
    "GroupView",
    "InboxFilter",
    "IncomingReport",
    "Proposal",
    "Received",
    "ReportDesk",
    "SamePlace",
    "SeenText",
]
