"""Readers' error reports: received, located in today's text, grouped, fixed in one step."""

from editor.reports.desk import Door, ReportDesk
from editor.reports.incoming import IncomingReport
from editor.reports.views import Fixed, GroupRow, GroupView, Proposal, Received

__all__ = ["Door", "Fixed", "GroupRow", "GroupView", "IncomingReport", "Proposal", "Received", "ReportDesk"]
