"""The mailbox door: letters of Orphus, Mistape and others become reports; what is not understood is kept and shown."""

from editor.reports.mailbox.post import LetterView, Post, Taken
from editor.reports.mailbox.settings import MailboxSettings
from editor.reports.mailbox.templates import LetterTemplate

__all__ = ["LetterTemplate", "LetterView", "MailboxSettings", "Post", "Taken"]
