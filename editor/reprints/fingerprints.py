"""Fingerprints of a text: some of the runs of five words that it has, chosen so that two texts choose the same ones.

Winnowing, after S. Schleimer, D. S. Wilkerson and A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting",
SIGMOD 2003: of each `WINDOW` neighbouring runs the one with the smallest hash is kept. Whatever two texts share of
`GUARANTEED` words or more gives them at least one fingerprint in common; what is shared of fewer than `RUN` words gives
none. Of n runs about 2 n / (WINDOW + 1) are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

RUN = 5  # words
WINDOW = 8  # runs
GUARANTEED = RUN + WINDOW - 1
SCHEME = 1  # another number makes every newsroom's index anew


def run_hashes(keys: Sequence[str]) -> list[int]:
    """A signed number of 64 bits for each run of `RUN` words, in order."""
    runs = (" ".join(keys[start : start + RUN]) for start in range(len(keys) - RUN + 1))
    return [int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big", signed=True) for run in runs]


def fingerprints(keys: Sequence[str]) -> set[int]:
    """Of the keys of a text's words (`editor.reprints.words`). Empty for fewer than `RUN` of them."""
    hashes = run_hashes(keys)
    if len(hashes) <= WINDOW:
        return {min(hashes)} if hashes else set()
    chosen: set[int] = set()
    at = -1  # of the smallest in the window before; of equals the last one
    for end in range(WINDOW, len(hashes) + 1):
        start = end - WINDOW
        if at < start:
            at = max(range(start, end), key=lambda place: (-hashes[place], place))
        elif hashes[end - 1] <= hashes[at]:
            at = end - 1
        chosen.add(hashes[at])
    return chosen
