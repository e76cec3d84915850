"""Readers who asked for an answer are written to once their words are mended, and the page shows it."""

from editor.reports.answers.post import AnswerPost, Sent
from editor.reports.answers.templates import AnswerTemplate

__all__ = ["AnswerPost", "AnswerTemplate", "Sent"]
