"""Writes resources/templates/word/house.docx: the house template of Word files, lean and the same bytes each time.

    python build_spec/house_template.py

Run it after a change here and commit the file: a test compares the two.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "templates" / "word" / "house.docx"

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def _font(name: str) -> str:
    return "<w:rFonts " + " ".join(f'w:{script}="{name}"' for script in ("ascii", "hAnsi", "eastAsia", "cs")) + "/>"


_SERIF, _SANS = _font("Times New Roman"), _font("Arial")
_QUIET = '<w:color w:val="595959"/>'


def _size(points: float) -> str:
    half = int(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _space(before: int, after: int, line: int = 288) -> str:
    """Points before and after; `line` in 240ths of a line."""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}" w:line="{line}" w:lineRule="auto"/>'


def _style(
    style_id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    based: str = "Normal",
    follows: str = "",
    kind: str = "",
) -> str:
    kind = kind or "paragraph"
    parts = [f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>']
    parts.append(f'<w:basedOn w:val="{based}"/>' if based else "")
    parts.append(f'<w:next w:val="{follows}"/>' if follows else "")
    parts.append("<w:qFormat/>")
    parts.append(f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
    parts.append(f"<w:rPr>{run}</w:rPr>" if run else "")
    return "".join(parts) + "</w:style>"


def _styles() -> str:
    keep = "<w:keepNext/><w:keepLines/>"
    bold = "<w:b/><w:bCs/>"
    italic = "<w:i/><w:iCs/>"
    quiet = _SANS + _QUIET
    blue = '<w:color w:val="1F5F8B"/><w:u w:val="single"/>'
    character = "DefaultParagraphFont"
    rule = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="A6A6A6"/></w:pBdr>'
    bar = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="1F5F8B"/></w:pBdr>'
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs>'
    leader = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs>'
    styles = [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        _style("Title", "Title", keep + _space(0, 10, 252), _SANS + bold + _size(22), follows="Lead"),
        _style("Lead", "Lead", keep + _space(0, 12), bold + _size(12.5), follows="Normal"),
        _style("Byline", "Byline", _space(0, 12), quiet + _size(9.5), follows="Normal"),
        *(
            _style(
                f"Heading{level}",
                f"heading {level}",
                keep + _space(before, 5) + f'<w:outlineLvl w:val="{level - 1}"/>',
                _SANS + bold + _size(points),
                follows="Normal",
            )
            for level, before, points in ((1, 18, 15), (2, 14, 13), (3, 12, 11.5))
        ),
        _style("Quote", "Quote", bar + _space(6, 10) + '<w:ind w:left="454" w:right="454"/>', italic),
        _style("Speaker", "Quote Speaker", _space(0, 10) + '<w:ind w:left="454"/>', quiet + _size(9.5)),
        _style("ListParagraph", "List Paragraph", _space(0, 4) + "<w:contextualSpacing/>"),
        _style("Caption", "caption", _space(2, 12), quiet + _size(9.5)),
        _style("Correction", "Correction", _space(6, 6), _size(10.5)),
        _style("Notice", "Notice", rule + _space(18, 0), _SANS + _size(9.5)),
        _style("Header", "header", tabs + _space(0, 0, 240), quiet + _size(8.5)),
        _style("Footer", "footer", tabs + _space(0, 0, 240), quiet + _size(8.5)),
        _style("TableText", "Table Text", _space(2, 2, 252), _size(10.5)),
        _style("TOCHeading", "TOC Heading", keep + _space(0, 14, 252), _SANS + bold + _size(22), follows="Normal"),
        _style("TOC1", "toc 1", leader + _space(0, 6) + '<w:ind w:right="567"/>', _size(11.5), follows="Normal"),
        _style("Dateline", "Dateline", "", bold, based=character, kind="character"),
        _style("Hyperlink", "Hyperlink", "", blue, based=character, kind="character"),
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders></w:tblPr></w:style>",
    ]
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_SERIF}{_size(11.5)}"
        '<w:lang w:val="kk-KZ" w:eastAsia="kk-KZ" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_space(0, 9)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    return f"{_HEAD}<w:styles {_W}>{defaults}{''.join(styles)}</w:styles>"


def _field(code: str) -> str:
    run = "<w:r>{}</w:r>"
    return (
        run.format('<w:fldChar w:fldCharType="begin"/>')
        + run.format(f'<w:instrText xml:space="preserve"> {code} </w:instrText>')
        + run.format('<w:fldChar w:fldCharType="separate"/>')
        + run.format("<w:t>1</w:t>")
        + run.format('<w:fldChar w:fldCharType="end"/>')
    )


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _parts() -> dict[str, str]:
    """`{agency}` and `{headline}` in header and footer are filled by the export; any other template may use them
    too.
    """
    agency, headline = _text("{agency}"), _text("{headline}")
    header = f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{agency}<w:r><w:tab/></w:r>{headline}</w:p>'
    footer = (
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{_text("{agency}")}<w:r><w:tab/></w:r>'
        f"{_field('PAGE')}{_text(' / ')}{_field('NUMPAGES')}</w:p>"
    )
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1304" w:left="1440"'
        ' w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    overrides = {
        "/word/document.xml": f"{_KIND}.document.main+xml",
        "/word/styles.xml": f"{_KIND}.styles+xml",
        "/word/settings.xml": f"{_KIND}.settings+xml",
        "/word/numbering.xml": f"{_KIND}.numbering+xml",
        "/word/header1.xml": f"{_KIND}.header+xml",
        "/word/footer1.xml": f"{_KIND}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    return {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
        + "</Types>",
        "_rels/.rels": _relations(
            (f"{_RELATION}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
        "word/document.xml": f"{_HEAD}<w:document {_W} {_R}><w:body>{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            (f"{_RELATION}/styles", "styles.xml"),
            (f"{_RELATION}/settings", "settings.xml"),
            (f"{_RELATION}/header", "header1.xml"),
            (f"{_RELATION}/footer", "footer1.xml"),
            (f"{_RELATION}/numbering", "numbering.xml"),
        ),
        "word/styles.xml": _styles(),
        "word/settings.xml": f"{_HEAD}<w:settings {_W}>"
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting'
        ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>",
        "word/numbering.xml": f"{_HEAD}<w:numbering {_W}/>",
        "word/header1.xml": f"{_HEAD}<w:hdr {_W} {_R}>{header}</w:hdr>",
        "word/footer1.xml": f"{_HEAD}<w:ftr {_W} {_R}>{footer}</w:ftr>",
    }


def _relations(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def build() -> bytes:
    """The template's bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _parts().items():
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same bytes on Windows
            archive.writestr(info, text.encode())
    return buffer.getvalue()


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(build())
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")
