"""Copies of our articles elsewhere: found by fingerprints, judged by the newsroom's rule, kept in a ledger."""

from editor.reprints.desk import STATES, LookedAgain, ReprintDesk
from editor.reprints.entry import Entry
from editor.reprints.index import ArchiveIndex, Match
from editor.reprints.rule import ReprintRule
from editor.reprints.verdict import Verdict

__all__ = ["STATES", "ArchiveIndex", "Entry", "LookedAgain", "Match", "ReprintDesk", "ReprintRule", "Verdict"]
