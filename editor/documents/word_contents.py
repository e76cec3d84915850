"""The first page of a file with several articles: its title, and a table of contents with real entries.

The entries are written here, with links that work at once. Page numbers are known to whoever lays the pages out: each
is a field, and the table is marked as one that Word brings up to date when it opens the file.
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.documents.word_body import Body, bookmark, field

_NO_NUMBER_YET = "–"


def contents(body: Body, title: str, entries: Sequence[tuple[str, str]], width: int) -> str:
    """`entries` are (title, language) in the order of the articles."""
    body.paragraph(title, "contents_title")
    tabs = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
    begin = '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
    begin += '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    for number, (text, language) in enumerate(entries, start=1):
        name = bookmark(number)
        page = "<w:r><w:tab/></w:r>" + field(f"PAGEREF {name} \\h", _NO_NUMBER_YET)
        flat = " ".join(text.split())
        inner = f'<w:hyperlink w:anchor="{name}" w:history="1">{body.run(flat, language)}{page}</w:hyperlink>'
        body.raw((begin if number == 1 else "") + inner, "contents", tabs)
    body.raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")
    return body.xml()
