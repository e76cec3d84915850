"""Rich text as a row of tokens: groups, control words, bytes. It knows no meaning; nothing is looked at twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?"  # a control word with its number; one space belongs to it
    rb"|\\'([0-9a-fA-F]{2})"  # a byte
    rb"|\\([^a-zA-Z])"  # a control sign
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)


class Token(NamedTuple):
    """`name` is the control word or sign; `data` are the bytes of text; `number` is None where none was written."""

    kind: Literal["open", "close", "word", "sign", "bytes", "binary"]
    name: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """All tokens in order. A file that ends in the middle of one gives what is there."""
    position = 0
    while position < len(data):
        found = _TOKEN.match(data, position)
        if found is None:
            position += 1
            continue
        position = found.end()
        word, number, byte, sign, brace, text = found.groups()
        if word is not None:
            name = word.decode("ascii")
            if name == "bin":
                end = position + max(0, min(int(number or 0), len(data) - position))
                yield Token("binary", data=data[position:end])
                position = end
            else:
                yield Token("word", name, int(number) if number is not None else None)
        elif byte is not None:
            yield Token("bytes", "'", data=bytes.fromhex(byte.decode("ascii")))
        elif sign is not None:
            yield Token("sign", sign.decode("latin-1"))
        elif brace is not None:
            yield Token("open" if brace == b"{" else "close")
        elif text is not None:
            yield Token("bytes", data=text)
