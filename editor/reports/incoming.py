"""A reader's report as it comes in through any door, and what is done to it before anybody sees it: cut, and plain.

What came is kept as plain text. Control characters are taken out (a new line and a tab become a space in the words that
were on the page, and stay in a comment); characters that turn the direction of writing are shown escaped, as `\\u202e`,
because an editor must see that somebody put them there.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import asdict, dataclass, replace

from editor.errors import UserMistake
from editor.newsroom.plain import plain_line, plain_text

MAX_QUOTE = 1_000
MAX_CONTEXT = 128  # a side; with 64 a third of the mistakes of 32 are left, the widget sends 128
MAX_COMMENT = 1_000
MAX_SUGGESTION = 2_000
MAX_URL = 2_000
_UNSEEN = ("Cf", "Zs", "Zl", "Zp", "Cc")  # spaces, and what joins, parts or hyphenates without a sign
MAX_SHORT = 200  # reply address, key, block, language


@dataclass(frozen=True)
class IncomingReport:
    """What a reader sent. `quote` stood on the page between `prefix` and `suffix`.

    `article` is a number, a number in digits or a slug, else the article is found by `url`. `revision` is the one that
    the page showed; `field` (headline, lead, body) and `block` say where on the page, as a hint. `reporter` is a hash
    that tells readers apart and names nobody.
    """

    quote: str
    prefix: str = ""
    suffix: str = ""
    url: str = ""
    article: int | str | None = None
    revision: int | None = None
    language: str = ""
    suggestion: str = ""
    comment: str = ""
    reply_to: str = ""
    field: str | None = None
    block: str | None = None
    idempotency_key: str = ""
    reporter: str = ""

    @property
    def body_hash(self) -> str:
        """The same for a report that is sent again; the key and the reporter are not part of it."""
        body = {key: value for key, value in asdict(self).items() if key not in ("idempotency_key", "reporter")}
        return hashlib.sha256(json.dumps(body, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def checked_quote(quote: str, *, where: str = "The report") -> str:
    """The quoted words as they are stored; `where` begins a mistake's sentence.

    Raises UserMistake: quote_missing where nothing of it can be seen, quote_too_long.
    """
    quote = plain_line(quote)
    if all(unicodedata.category(c) in _UNSEEN for c in quote):
        raise UserMistake(
            f"{where} quotes no words.", "Send the words that stand on the page as “quote”.", code="quote_missing"
        )
    if len(quote) > MAX_QUOTE:
        raise UserMistake(
            f"{where} quotes {len(quote)} characters; {MAX_QUOTE} is the most.",
            "Select only the words that are wrong.",
            code="quote_too_long",
            values={"length": len(quote), "most": MAX_QUOTE},
        )
    return quote


def cleaned(incoming: IncomingReport) -> IncomingReport:
    """The report as it is stored: NFC, plain, and cut to the caps; context is cut to what stands nearest the quote.

    Raises UserMistake where nothing was quoted, or the quote is longer than its cap.
    """
    quote = checked_quote(incoming.quote)
    return replace(
        incoming,
        quote=quote,
        prefix=plain_line(incoming.prefix)[-MAX_CONTEXT:],
        suffix=plain_line(incoming.suffix)[:MAX_CONTEXT],
        url=plain_line(incoming.url).strip()[:MAX_URL],
        language=plain_line(incoming.language).strip()[:MAX_SHORT],
        suggestion=plain_text(incoming.suggestion)[:MAX_SUGGESTION],
        comment=plain_text(incoming.comment)[:MAX_COMMENT],
        reply_to=plain_line(incoming.reply_to).strip()[:MAX_SHORT],
        article=plain_line(incoming.article)[:MAX_SHORT] if isinstance(incoming.article, str) else incoming.article,
        revision=incoming.revision if incoming.revision and 0 < incoming.revision < 2**31 else None,
        field=incoming.field if incoming.field in ("headline", "lead", "body", "notice") else None,
        block=plain_line(incoming.block)[:MAX_SHORT] if incoming.block else None,
        idempotency_key=plain_line(incoming.idempotency_key).strip()[:MAX_SHORT],
        reporter=plain_line(incoming.reporter).strip()[:MAX_SHORT],
    )
