"""Letters of Mistape: HTML with the subject "Spelling error reported", the reported words in a strong element."""

from __future__ import annotations

import re

from editor.reports.incoming import MAX_CONTEXT, IncomingReport
from editor.reports.mailbox.letter import Letter
from editor.reports.mailbox.orphus import labelled, one_line

SUBJECTS = (
    *("spelling error reported", "сообщение об ошибке", "сообщение об орфографической ошибке"),
    *("орфографиялық қате туралы хабарлама", "қате туралы хабарлама"),
)
_BLOCKS = {"p", "div", "br", "li", "tr", "td", "table", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "hr", "pre"}
_STRONG = {"strong", "b", "mark", "em", "del"}
_OPEN, _CLOSE = "\ue000", "\ue001"  # private: `plain_line` would take them out of anything that came
_SKIPPED = {"script", "style", "head", "title", "template"}
_REPORTED = re.compile(r"\s*(?:reported text|текст сообщения|текст с ошибкой|қате мәтін)\s*:", re.IGNORECASE)
_LABELS_BEFORE = re.compile(r"^[^:\n]{2,40}:\s*")


def is_mistape(letter: Letter) -> bool:
    """By its subject, also behind Re: and the site's name."""
    subject = letter.subject.casefold()
    return bool(letter.html) and any(name in subject for name in SUBJECTS)


def read_mistape(letter: Letter) -> IncomingReport | None:
    """None where no words are marked."""
    text, addresses = _text_of(letter.html)
    paragraphs = [line for line in text.split("\n") if line.strip()]
    # A label may be strong too: the reported words are the first strong ones that do not end with a colon; behind the
    # label of the reported text where there is one, because who sends a letter on may stress words too.
    labelled_at = next((number for number, line in enumerate(paragraphs) if _REPORTED.match(_bare(line))), 0)
    for line in paragraphs[labelled_at:]:
        for found in re.finditer(f"{_OPEN}([^{_OPEN}{_CLOSE}]*){_CLOSE}", line):
            quote = one_line(found[1]).strip()
            if quote and not quote.endswith(":") and not re.fullmatch(r"https?://\S+", quote):
                before, after = _bare(line[: found.start()]), _bare(line[found.end() :])
                return _report(text, addresses, quote, (_LABELS_BEFORE.sub("", before.lstrip()), after))
    return None


def _report(text: str, addresses: list[str], quote: str, context: tuple[str, str]) -> IncomingReport:
    before, after = (one_line(part) for part in context)
    fields = labelled(_bare(text))
    return IncomingReport(
        quote=quote,
        prefix=before.lstrip(' "“«…')[-MAX_CONTEXT:],
        suffix=after.rstrip(' "”»…')[:MAX_CONTEXT],
        url=next((address for address in addresses), ""),
        suggestion=one_line(fields.get("suggestion")).strip(),
        comment=one_line(fields.get("comment")).strip(),
        reply_to=fields.get("reply_to") if "@" in fields.get("reply_to") else "",
    )


def shown_text(html: str) -> str:
    """An HTML letter as plain text, a line a block."""
    lines = [one_line(line).strip() for line in _bare(_text_of(html)[0]).split("\n")] if html else []
    return "\n".join(line for line in lines if line)


def _bare(text: str) -> str:
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def _text_of(html: str) -> tuple[str, list[str]]:
    """The text with strong words between private marks, a line a block; and the addresses that it links to."""
    import lxml.html  # late: start-up time
    from lxml import etree

    try:
        root = lxml.html.fromstring(html.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return "", []
    pieces: list[str] = []
    addresses: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            pieces.append("\n" if name in _BLOCKS else _OPEN if name in _STRONG else "")
            address = element.get("href", "") if name == "a" else ""
            if address.lower().startswith(("http://", "https://")):
                addresses.append(address)
            pieces.append(_clean(element.text) if name not in _SKIPPED else "")
            continue
        if event == "end":
            pieces.append("\n" if name in _BLOCKS else _CLOSE if name in _STRONG else "")
        pieces.append(_clean(element.tail))
    return "".join(pieces), addresses


def _clean(text: str | None) -> str:
    return one_line(_bare(text or ""))
