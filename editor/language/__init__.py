"""What reads text: findings with a place, a reason and a repair.

The public face of the floor. A check is one module with one class and a line in `registry.CHECKS`.
"""

from editor.language.check import Check, Issue, TextContext, WholeCheck
from editor.language.lexicon import Lexicon, MissingDictionary
from editor.language.proofreader import Proofreader, count_letters, safe_findings, select
from editor.language.proposals import Proposal, propose
from editor.language.registry import CHECKS, REASONS, registered_checks

__all__ = [
    "CHECKS",
    "REASONS",
    "Check",
    "Issue",
    "Lexicon",
    "MissingDictionary",
    "Proofreader",
    "Proposal",
    "TextContext",
    "WholeCheck",
    "count_letters",
    "propose",
    "registered_checks",
    "safe_findings",
    "select",
]
