"""HTML into blocks: our own exactly as it was written, anybody's as a reader sees it.

Nothing is fetched and nothing runs. Scripts, styles, forms and navigation are left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from editor.articles.document import LANGUAGES, Document, script_of_tag
from editor.documents.encoding import decode, misnamed
from editor.documents.html_frame import is_ours
from editor.documents.html_page import named_language, with_meta, with_signs
from editor.documents.html_tables import mend_tables
from editor.documents.html_walk import Walk
from editor.documents.html_word import is_words, level_formats, make_plain, without_conditions
from editor.documents.imported import MEGABYTE, Imported, Picture, Source, clean_text, remark
from editor.documents.list_numbers import settled
from editor.documents.page import recognise
from editor.errors import UserMistake

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
_WRONG = "the encoding that the page names does not fit; it reads as {code_page}"


class HtmlImporter:
    """A saved page, ours or anybody's."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised page. Raises UserMistake where there is no text in it."""
        text, changed = decode_page(source.data)
        walk = read_html(clean_text(text), is_page=True)
        pieces = with_signs(walk)
        if not any(piece.block.text.strip() for piece in pieces):
            raise UserMistake("The page holds no text.", "Choose another file.", code="empty_file")
        language = source.language or named_language(walk, pieces)
        imported = with_meta(recognise(pieces, replace(source, language=language), walk.dateline), walk, source)
        return replace(
            imported,
            changed=changed + imported.changed,
            left_out=imported.left_out + walk.left_out(),
            pictures=tuple(walk.pictures.values()),
        )


def decode_page(data: bytes) -> tuple[str, list[str]]:
    """A page's text by the encoding that it names, else by its bytes; and a remark where it names the wrong one."""
    named = _CHARSET.search(data[:4096])
    name = named[1].decode("ascii") if named else ""
    if name and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            text = data.decode(name)
        except (LookupError, UnicodeDecodeError):
            pass  # pages often name the wrong one: then it is found out like a text's
        else:
            if (truly := misnamed(data, text, name)) is None:
                return text, []
            text, code_page = truly
            return text, [remark("page_encoding", _WRONG, code_page=code_page)]
    text, code_page = decode(data)
    return text, [remark("page_encoding", _WRONG, code_page=code_page)] if code_page else []


def document_from_html(html: str) -> Document:
    """The document that `editor.documents.html.article_html` wrote."""
    walk = read_html(html)
    fields = {piece.role: piece.block.text for piece in walk.pieces if piece.role}
    return Document(
        language=walk.language if walk.language in LANGUAGES else "kk",
        headline=fields.get("headline", ""),
        lead=fields.get("lead", ""),
        byline=fields.get("byline", ""),
        dateline=walk.dateline,
        blocks=tuple(piece.block for piece in walk.pieces if not piece.role),
        notice=walk.notice,
        script=script_of_tag(walk.tag),
    )


_DECLARED = re.compile(r"\A(?:\s*<\?xml[^>]*(?:>|\Z))+")  # also one that is not closed


def read_html(
    html: str,
    *,
    fragment: bool = False,
    names_pictures: bool = True,
    is_page: bool = False,
    beside: Sequence[Picture] = (),
) -> Walk:
    """Walk through a page, or through a fragment of one. Raises UserMistake where it is too deep.

    `beside`: pictures for those that are named as files of this machine, in their order. `is_page`: somebody's whole
    page, whose frame is to be found and whose own words about itself are to be read.
    `names_pictures`: whether a picture that is not in the page itself is kept as a name.
    """
    from lxml import etree  # late: start-up time
    from lxml import html as lxml_html

    html = _DECLARED.sub("", html)
    words = is_words(html)
    if words:
        html = without_conditions(html)
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    walk = Walk(fragment, names_pictures, beside=list(beside))
    if html.strip():
        try:
            root = lxml_html.document_fromstring(html, parser=parser)
        except etree.ParserError:  # comments and nothing else
            return walk
        if any("depth" in str(entry.message) for entry in parser.error_log):  # the parser stopped there, in silence
            raise UserMistake(
                "The page has thousands of elements in one another, and cannot be read to its end.",
                "Copy its text from a browser into a .txt file and import that.",
                code="page_too_deep",
            )
        mend_tables(root)
        for lost in make_plain(root, level_formats(html)) if words else ():
            walk.say_dropped(lost)
        if is_page:
            root = walk.look_at_page(root)
        walk.element(root)
        walk.flush()
        if fragment or not is_ours(root):  # ours say of each list where it begins
            walk.pieces = settled(walk.pieces)
    return walk
