"""A puzzle that costs a robot time, given out only where the newsroom asks for one: ALTCHA's proof of work.

The sender looks for the number whose SHA-256 behind the salt is the challenge (https://altcha.org/docs/v2/proof-of-work).
Nothing is kept of a puzzle that was given out: it carries its own signature and the time at which it expires. Of those
that were solved only the challenge is kept, in memory until it expires, so that none counts twice. The key lives as
long as the process: after a start, or at another process, a solution is refused and the sender solves a new puzzle.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

ALGORITHM = "SHA-256"
HARDEST = 100_000  # the number is below it; to find one takes a browser half a second at a desk, two on an old phone
VALID_SECONDS = 20 * 60  # a comment is written in less
MOST_SPENT = 100_000  # remembered at once; the rate of the door keeps it far below
LONGEST_SOLUTION = 1_024  # characters

# The closing "&" keeps the number apart from the salt: without it, digits of one could be moved into the other.
_SALT = re.compile(r"[0-9a-f]{32}\?expires=([0-9]{1,12})&")


class Unsolved(Exception):
    """No solution that counts. `code`: challenge_required, challenge_wrong, challenge_expired, challenge_used."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Challenges:
    """Gives out puzzles and takes each solution once. One thread. `seconds` tells the time since 1970."""

    def __init__(self, *, hardest: int = HARDEST, seconds: Callable[[], float] = time.time) -> None:
        self._hardest = hardest
        self._seconds = seconds
        self._key = secrets.token_bytes(32)
        self._spent: OrderedDict[str, int] = OrderedDict()

    def fresh(self) -> dict[str, Any]:
        """A puzzle as ALTCHA's clients know it: algorithm, challenge, maxnumber, salt, signature."""
        salt = f"{secrets.token_hex(16)}?expires={int(self._seconds()) + VALID_SECONDS}&"
        challenge = _hash(salt, secrets.randbelow(self._hardest))
        return {
            "algorithm": ALGORITHM,
            "challenge": challenge,
            "maxnumber": self._hardest,
            "salt": salt,
            "signature": self._signed(challenge),
        }

    def spend(self, solution: str) -> None:
        """Takes a solution (the puzzle with its `number`, as JSON in base64), once. Raises Unsolved."""
        if not solution:
            raise Unsolved("challenge_required", "This newsroom asks for a proof of work with each report.")
        challenge, expires = self._proved(solution)
        now = self._seconds()
        if expires <= now:
            raise Unsolved("challenge_expired", "The proof of work is too old.")
        self._forget(now)
        if challenge in self._spent:
            raise Unsolved("challenge_used", "The proof of work was used before.")
        if len(self._spent) >= MOST_SPENT:
            raise Unsolved("challenge_expired", "Too many proofs of work came at once.")
        self._spent[challenge] = expires

    def _proved(self, solution: str) -> tuple[str, int]:
        """The challenge and when it expires. Raises Unsolved where it is not ours or not solved."""
        found = _decoded(solution)
        challenge, signature, salt, number = (found.get(key) for key in ("challenge", "signature", "salt", "number"))
        if (
            found.get("algorithm") != ALGORITHM
            or not (isinstance(challenge, str) and isinstance(signature, str) and isinstance(salt, str))
            or type(number) is not int
            or not (challenge.isascii() and signature.isascii())
        ):
            raise _wrong()
        parts = _SALT.fullmatch(salt)
        if (
            parts is None
            or not hmac.compare_digest(signature, self._signed(challenge))
            or not hmac.compare_digest(challenge, _hash(salt, number))
        ):
            raise _wrong()
        return challenge, int(parts[1])

    def _signed(self, challenge: str) -> str:
        return hmac.new(self._key, challenge.encode("ascii"), hashlib.sha256).hexdigest()

    def _forget(self, now: float) -> None:
        """What has expired needs no memory: it is refused for its age. Kept in the order of being spent."""
        while self._spent and next(iter(self._spent.values())) <= now:
            self._spent.popitem(last=False)


def _hash(salt: str, number: int) -> str:
    return hashlib.sha256(f"{salt}{number}".encode()).hexdigest()


def _decoded(solution: str) -> dict[str, Any]:
    if len(solution) > LONGEST_SOLUTION:
        raise _wrong()
    try:
        found = json.loads(base64.b64decode(solution, validate=True))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise _wrong() from error
    if not isinstance(found, dict):
        raise _wrong()
    return found


def _wrong() -> Unsolved:
    return Unsolved("challenge_wrong", "The proof of work is not one that this newsroom gave out.")
