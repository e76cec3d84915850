"""The checks: ours are an explicit tuple, others come by the entry point group `qalam.checks`, all through one door."""

from __future__ import annotations

from editor.errors import EnvironmentFault
from editor.language.brackets import BracketsCheck
from editor.language.check import Check
from editor.language.damaged_letter import DamagedLetterCheck
from editor.language.dates import DateFormCheck, ImpossibleDateCheck
from editor.language.look_alike import LookAlikeCheck
from editor.language.lost_letter import LostLetterCheck
from editor.language.marks import (
    DashFormCheck,
    EllipsisCheck,
    InitialsCheck,
    RepeatedMarkCheck,
    SpaceAfterPunctuationCheck,
    SpaceWithinCheck,
)
from editor.language.misread import MisreadCheck
from editor.language.numbers import NoBreakSpaceCheck, NumberCheck
from editor.language.quote_style import QuoteStyleCheck
from editor.language.quotes import QuotesCheck
from editor.language.sentences import SentenceCapitalCheck
from editor.language.spelling import SpellingCheck
from editor.language.typography import DashCheck, DoubledWordCheck, DoubleSpaceCheck, SpaceBeforePunctuationCheck
from editor.language.wrong_layout import WrongLayoutCheck

# Where two findings hold the same words, the earlier check's comes first: the repair of a damaged letter mends the
# look-alikes of its word too.
CHECKS: tuple[Check, ...] = (
    MisreadCheck(),
    DamagedLetterCheck(),
    LostLetterCheck(),
    LookAlikeCheck(),
    WrongLayoutCheck(),
    SpellingCheck(),
    QuotesCheck(),
    BracketsCheck(),
    DashCheck(),
    SpaceBeforePunctuationCheck(),
    SpaceAfterPunctuationCheck(),
    SpaceWithinCheck(),
    DoubleSpaceCheck(),
    DoubledWordCheck(),
    RepeatedMarkCheck(),
    SentenceCapitalCheck(),
    ImpossibleDateCheck(),
    DateFormCheck(),
    NumberCheck(),
    QuoteStyleCheck(),
    DashFormCheck(),
    EllipsisCheck(),
    InitialsCheck(),
    NoBreakSpaceCheck(),
)

# Every reason with its English template. The window translates by the key; a test walks over them.
REASONS: dict[str, str] = {key: template for check in CHECKS for key, template in check.reasons.items()}

ENTRY_POINT_GROUP = "qalam.checks"


def registered_checks() -> tuple[Check, ...]:
    """Ours, then those of installed packages: each entry point is a callable without arguments that makes a check.

    Raises EnvironmentFault when a package's check cannot be loaded or takes a name that is taken.
    """
    from importlib.metadata import entry_points  # late: start-up time

    checks = list(CHECKS)
    for point in sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name):
        try:
            check: Check = point.load()()
        except (ImportError, AttributeError) as fault:
            raise EnvironmentFault(
                f"the check “{point.name}” of an installed package cannot be loaded: {fault}",
                "remove or update the package that brings it",
                code="check_not_loaded",
                values={"name": point.name},
            ) from fault
        if any(check.id == other.id for other in checks):
            raise EnvironmentFault(
                f"two checks are called “{check.id}”",
                "remove one of the packages that bring it",
                code="check_name_taken",
                values={"name": check.id},
            )
        checks.append(check)
    return tuple(checks)
