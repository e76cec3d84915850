"""How the text of a revision lies in its row: whole, or as what it has that an older revision of the article has not.

Both are Zstandard frames with a checksum. A whole text is a **keyframe**. The others name their keyframe and are packed
against a base: the i-th after the keyframe against the one whose place is i with its lowest set bit cleared (12 against
8, 13 against 12). So a text is unpacked from at most log2(SPAN) others, and a small edit is a hundred bytes however
long the article is. The format is for good: rows of older programs are read by it, and migrations use it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator

if sys.version_info >= (3, 14):
    from compression import zstd
else:  # the same module for older Pythons
    from backports import zstd

SPAN = 128  # a keyframe at least this often: what one damaged row can take with it, and the longest way to a text
_LEVEL = 3
_LEVEL_OF_KEYFRAMES = 6  # a tenth smaller, and there are few
_SMALLEST_WINDOW, _WIDEST_WINDOW = 10, 30  # the format's own limits, as powers of two


class DamagedText(Exception):
    """The packed text of a revision, or one that it is packed against, does not unpack."""


def pack(text: bytes, base: bytes | None = None) -> bytes:
    """One frame; with `base`, of what differs from it."""
    options: dict[int, int] = {zstd.CompressionParameter.checksum_flag: 1}
    if base is None:
        options[zstd.CompressionParameter.compression_level] = _LEVEL_OF_KEYFRAMES
        return zstd.compress(text, options=options)
    options[zstd.CompressionParameter.compression_level] = _LEVEL
    # Without these only the nearest part of a long base is searched: 172 kB instead of 116 bytes for one word.
    window = (len(text) + len(base)).bit_length()
    options[zstd.CompressionParameter.window_log] = min(_WIDEST_WINDOW, max(_SMALLEST_WINDOW, window))
    options[zstd.CompressionParameter.enable_long_distance_matching] = 1
    return zstd.compress(text, options=options, zstd_dict=_prefix(base))


def unpack(packed: bytes, base: bytes | None = None) -> bytes:
    """The text again. Raises DamagedText."""
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _WIDEST_WINDOW}
    try:
        return zstd.decompress(packed, zstd_dict=None if base is None else _prefix(base), options=options)
    except zstd.ZstdError as error:
        raise DamagedText(str(error)) from error


def _prefix(base: bytes) -> tuple[zstd.ZstdDict, int]:
    # A base shorter than eight bytes is no dictionary; documents are longer, and zeros change nothing in the others.
    prefix: tuple[zstd.ZstdDict, int] = zstd.ZstdDict(base.ljust(8, b"\0"), is_raw=True).as_prefix
    return prefix


def line(number: int, keyframe: int | None) -> tuple[int, ...]:
    """The revisions that are unpacked one after another to read `number`: its keyframe first, itself last."""
    return tuple(reversed([number, *_bases(number, number if keyframe is None else keyframe)]))


def _bases(number: int, keyframe: int) -> Iterator[int]:
    place = number - keyframe
    while place:
        place &= place - 1
        yield keyframe + place


def pack_next(
    number: int, text: bytes, previous_keyframe: int | None, text_of: Callable[[int], bytes]
) -> tuple[bytes, int | None]:
    """The packed text of revision `number`, and its keyframe: None where it is one itself.

    `previous_keyframe` is that of revision `number - 1`, or this number where it is one; None where there is none.
    `text_of` gives the text of an older revision.
    """
    if previous_keyframe is None or number - previous_keyframe >= SPAN:
        return pack(text), None
    packed = pack(text, text_of(line(number, previous_keyframe)[-2]))
    if len(packed) > len(text) // 20:  # hardly the same text: then nothing hangs on the old one
        whole = pack(text)
        if len(packed) > len(whole) // 2:
            return whole, None
    return packed, previous_keyframe


def unpack_all(rows: Iterable[tuple[int, int | None, bytes]]) -> Iterator[tuple[int, bytes | None]]:
    """The texts of one article from (number, keyframe, packed), oldest first: None for one that is damaged.

    Each is unpacked once; no more than log2(SPAN) texts are held.
    """
    texts: dict[int, bytes] = {}
    for number, keyframe, packed in rows:
        needed = line(number, keyframe)
        texts = {older: texts[older] for older in needed if older in texts}
        try:
            texts[number] = unpack(packed, texts[needed[-2]] if len(needed) > 1 else None)
        except (DamagedText, KeyError):
            yield number, None
        else:
            yield number, texts[number]
