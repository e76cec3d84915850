"""Word files of our own making: each construct in the markup that Word itself writes, around our own words.

`word_file` packs a body into a whole file; `run`, `paragraph` and the rest write the parts of a body.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from xml.sax.saxutils import escape

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
DOCUMENT = f"{_WORD}document.main+xml"
TEMPLATE = f"{_WORD}template.main+xml"
WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="ru2"><w:name w:val="Заголовок 2"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="kk3"><w:name w:val="Тақырып 3"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="Біздің бөлім"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="cap"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="lb"><w:name w:val="List Bullet"/>
<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="hid"><w:name w:val="Құпия"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="hidrun"><w:name w:val="Жасырын"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
"""


def _levels(*forms: str) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/></w:lvl>'
        for depth, form in enumerate(forms)
    )


# 1 bullets, 2 numbers with letters below, 3 the same numbers begun again.
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="7">{_levels("bullet", "bullet", "bullet")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="8">{_levels("decimal", "lowerLetter", "bullet")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def run(text: str, properties: str = "") -> str:
    """A run of text; `properties` is what stands in its w:rPr."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*parts: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; a part that is no markup is a run of text."""
    inside = (f'<w:pStyle w:val="{style}"/>' if style else "") + properties
    runs = "".join(part if part.startswith("<") else run(part) for part in parts)
    return f"<w:p>{f'<w:pPr>{inside}</w:pPr>' if inside else ''}{runs}</w:p>"


def item(text: str, number: int, level: int = 0) -> str:
    """A list item of the numbering above."""
    return paragraph(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(*content: str, properties: str = "") -> str:
    """A table cell; a part that is no markup is a paragraph."""
    inside = "".join(part if part.startswith("<") else paragraph(part) for part in content or ("",))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def table(*rows: str) -> str:
    """A table of `row`s."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row of `cell`s; a part that is no markup is a cell."""
    inside = "".join(part if part.startswith("<") else cell(part) for part in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{inside}</w:tr>"


def field(instruction: str, result: str) -> str:
    """A field as Word writes it: its instruction in two runs, its result after the separator."""
    half = len(instruction) // 2
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(instruction[:half])}</w:instrText></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(instruction[half:])}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def inserted(inside: str, tag: str = "ins") -> str:
    """What somebody put in; `tag` moveTo for what was moved here."""
    return f'<w:{tag} w:id="1" w:author="Х" w:date="2026-01-01T00:00:00Z">{inside}</w:{tag}>'


def deleted(text: str, tag: str = "del") -> str:
    """What somebody took away; `tag` moveFrom for what was moved from here."""
    inside = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>' if tag == "del" else run(text)
    return f'<w:{tag} w:id="2" w:author="Х" w:date="2026-01-01T00:00:00Z">{inside}</w:{tag}>'


def content_control(inside: str) -> str:
    """A content control around runs, paragraphs, cells or rows."""
    return f'<w:sdt><w:sdtPr><w:alias w:val="өріс"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


def text_box(*paragraphs: str) -> str:
    """A run with a text box as Word writes it: once for today's readers, once for those of before 2010."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = f"<w:drawing><wp:anchor><wp:docPr id='1' name='x'/><a:graphic><a:graphicData><wps:wsp><wps:txbx>{content}"
    new += "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def picture(relation: str, alt: str = "", *, linked: bool = False) -> str:
    """A run with a picture; `relation` is the id that names its part."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{escape(alt)}"/>'
        "<a:graphic><a:graphicData>"
        f'<pic:pic><pic:blipFill><a:blip r:{"link" if linked else "embed"}="{relation}"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def png(width: int, height: int) -> bytes:
    """A white picture; above a thousand pixels only its header tells the truth."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\xff" * width for _ in range(height))) if width <= 1000 else b""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def word_file(
    *body: str,
    content_type: str = DOCUMENT,
    footnotes: dict[int, str] | None = None,
    endnotes: dict[int, str] | None = None,
    links: dict[str, str] | None = None,
    pictures: dict[str, tuple[str, bytes]] | None = None,
    header: str = "",
    styles: str = STYLES,
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A whole file. `links` and `pictures` are by relation id; a picture is its file name and its bytes."""
    parts: dict[str, bytes] = {}
    relations = [_relation("s", "styles", "styles.xml"), _relation("n", "numbering", "numbering.xml")]
    parts["word/styles.xml"] = _part("styles", styles)
    parts["word/numbering.xml"] = _part("numbering", NUMBERING)
    for kind, notes in (("footnote", footnotes), ("endnote", endnotes)):
        if notes is not None:
            lines = f'<w:{kind} w:type="separator" w:id="-1">{paragraph("")}</w:{kind}>'
            lines += "".join(f'<w:{kind} w:id="{number}">{text}</w:{kind}>' for number, text in notes.items())
            parts[f"word/{kind}s.xml"] = _part(f"{kind}s", lines)
            relations.append(_relation(kind, f"{kind}s", f"{kind}s.xml"))
    relations += [_relation(key, "hyperlink", address, external=True) for key, address in (links or {}).items()]
    for key, (name, data) in (pictures or {}).items():
        external = name.startswith("http")
        relations.append(_relation(key, "image", name if external else f"media/{name}", external=external))
        if not external:
            parts[f"word/media/{name}"] = data
    if header:
        parts["word/header1.xml"] = _part("hdr", paragraph(header))
        relations.append(_relation("h", "header", "header1.xml"))
    parts["word/document.xml"] = _part("document", f"<w:body>{''.join(body)}<w:sectPr/></w:body>")
    parts["word/_rels/document.xml.rels"] = _relations(relations)
    parts["_rels/.rels"] = _relations([_relation("d", "officeDocument", "word/document.xml")])
    parts["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{content_type}"/></Types>'
    ).encode()
    return packed(parts | (more or {}))


def packed(parts: dict[str, bytes]) -> bytes:
    """A zip file of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _part(root: str, inside: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{inside}</w:{root}>'.encode()


def _relation(key: str, kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{key}" Type="{_TYPE}{kind}" Target="{escape(target)}"{mode}/>'


def _relations(items: list[str]) -> bytes:
    address = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{address}">{"".join(items)}</Relationships>'.encode()
