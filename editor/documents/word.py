"""An article as a Word file: the house template's parts, and a body written as one piece of WordprocessingML.

python-docx opens the template, keeps its parts and relations and saves; it cannot write hyperlinks, alternative texts,
the language of a run or lists that begin again, and it is slow where it looks up styles one by one, so the body is our
own. Equal arguments give equal bytes: writing a file again changes nothing.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.articles.document import Document, Notice
from editor.documents.archive import open_parts
from editor.documents.meta import ExportMeta
from editor.documents.word_body import NAMESPACES, Body, language_tag, legal
from editor.errors import UserMistake
from resources import path as resource_path

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_LONGEST_PROPERTY = 255  # the limit of the package's core properties
_LONGEST_HEADER = 70  # characters: one line of the header
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can tell
_PICTURE_WIDTH = 5731510  # English Metric Units: the text width of the house template's A4 page


def export_word(document: Document, meta: ExportMeta, notice: Notice | None, template: Path | None = None) -> bytes:
    """The .docx file's bytes. `notice` is what stands at the end, None for none; `template` another .docx than the
    house's.

    Raises UserMistake ("template_unusable", "template_missing") for a template that is no Word file.
    """
    word = _open_template(template)
    body = Body(_styles(word), document.language, _Relations(word))
    body.fields(document)
    body.blocks(document, lambda source, alt: _picture(word, meta.media, source, alt))
    for text in meta.corrections:
        body.paragraph(text, "Correction")
    if notice is not None:
        body.notice(notice)
    _put_body(word, body)
    _add_lists(word, body)
    _set_language(word, language_tag(document.language))
    _fill_placeholders(word, {"{agency}": meta.agency, "{headline}": _shortened(document.headline, _LONGEST_HEADER)})
    _set_properties(word, document, meta)
    buffer = io.BytesIO()
    word.save(buffer)
    return _timeless(buffer.getvalue())


def _open_template(template: Path | None) -> WordDocument:
    import docx  # late: start-up time
    from docx.opc.exceptions import OpcError

    path = template or resource_path("templates", "word", "house.docx")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserMistake(
            f"The Word template {path} cannot be read.", "Choose another template.", code="template_missing"
        ) from error
    try:
        open_parts(data)
        word: WordDocument = docx.Document(io.BytesIO(data))
    except (UserMistake, OpcError, KeyError, ValueError) as error:
        raise UserMistake(
            f"{path.name} is not a Word file that can serve as a template.",
            "Save it from Word as .docx and choose it again.",
            code="template_unusable",
        ) from error
    return word


class _Relations:
    """Addresses as relations of the document part: one for each address."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word

    def __call__(self, address: str) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE  # late: start-up time

        return str(self._word.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def _styles(word: WordDocument) -> dict[str, str]:
    """Ids by name in lower case: a template of another house has other ids, and built-in names stay the same."""
    from docx.oxml.ns import qn  # late: start-up time

    found = {}
    for style in word.styles.element.iterchildren(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            found[str(name.get(qn("w:val"))).lower()] = str(style.get(qn("w:styleId")))
    return found


def _put_body(word: WordDocument, body: Body) -> None:
    """In the place of whatever the template's own body says; its last section (page, header, footer) stays."""
    from docx.oxml import parse_xml  # late: start-up time
    from docx.oxml.ns import qn

    target = word.element.body
    section = target.find(qn("w:sectPr"))
    for child in list(target):
        if child is not section:
            target.remove(child)
    written = parse_xml(f"<w:body {NAMESPACES}>{body.xml()}</w:body>")
    for index, child in enumerate(list(written)):
        target.insert(index, child)


def _picture(word: WordDocument, media: Path | None, source: str, alt: str) -> str:
    """The picture as inline XML; "" where it is not in the media folder, or is no picture that Word shows."""
    from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
    from lxml import etree  # late: start-up time

    if media is None or not source or Path(source).name != source:
        return ""
    try:
        data = (media / source).read_bytes()
        inline = word.part.new_pic_inline(io.BytesIO(data), None, None)
    except (OSError, InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
        return ""
    if inline.extent.cx > _PICTURE_WIDTH:
        height = int(inline.extent.cy * _PICTURE_WIDTH / inline.extent.cx)
        for extent in inline.xpath(".//wp:extent | .//a:ext[@cx]"):
            extent.set("cx", str(_PICTURE_WIDTH))
            extent.set("cy", str(height))
    inline.docPr.set("descr", legal(alt))
    for named in inline.xpath(".//pic:cNvPr"):
        named.set("name", legal(source))
    return etree.tostring(inline, encoding="unicode")


def _add_lists(word: WordDocument, body: Body) -> None:
    """The template's numbering part, with a shape for each kind of list and a number for each list."""
    from docx.oxml import parse_xml  # late: start-up time
    from docx.oxml.ns import qn

    if not body.lists.used:
        return
    numbering = _numbering(word)
    first_number = numbering.find(qn("w:num"))
    shapes, numbers = body.lists.xml()
    for xml in shapes:
        shape = parse_xml(xml)
        if first_number is not None:
            first_number.addprevious(shape)  # the schema wants every shape before every number
        else:
            numbering.append(shape)
    for xml in numbers:
        numbering.append(parse_xml(xml))


def _numbering(word: WordDocument) -> Any:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE  # late: start-up time
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    try:
        part: Any = word.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
        return part.element
    except KeyError:
        blob = f"<w:numbering {NAMESPACES}/>".encode()
        name = PackURI("/word/numbering.xml")
        part = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, blob, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return part.element


def _set_language(word: WordDocument, tag: str) -> None:
    """The language of what has no run of its own: header, footer, what is typed in later."""
    from docx.oxml import OxmlElement  # late: start-up time
    from docx.oxml.ns import qn

    for properties in word.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr"):
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
        language = OxmlElement("w:lang")
        for script in ("w:val", "w:eastAsia", "w:bidi"):
            language.set(qn(script), tag)
        properties.append(language)


def _fill_placeholders(word: WordDocument, values: dict[str, str]) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE  # late: start-up time
    from docx.oxml.ns import qn

    for relation in word.part.rels.values():
        if relation.reltype in (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER):
            for text in relation.target_part.element.iter(qn("w:t")):
                for placeholder, value in values.items():
                    if placeholder in (text.text or ""):
                        text.text = text.text.replace(placeholder, legal(value))


def _set_properties(word: WordDocument, document: Document, meta: ExportMeta) -> None:
    properties = word.core_properties
    author = document.byline or meta.author or meta.agency
    for name, value in (
        ("title", document.headline),
        ("author", author),
        ("last_modified_by", author),
        ("keywords", ", ".join(meta.keywords)),
        ("identifier", meta.url),
        ("language", language_tag(document.language)),
    ):
        setattr(properties, name, _shortened(legal(value).replace("\n", " "), _LONGEST_PROPERTY))
    properties.revision = max(1, meta.revision)
    if meta.published_at is not None:
        moment = meta.published_at.astimezone(UTC).replace(tzinfo=None)  # the property is UTC and has no zone
        properties.created = properties.modified = moment


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def _timeless(data: bytes) -> bytes:
    """The same package with one fixed time on every part."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for old in source.infolist():
            info = zipfile.ZipInfo(old.filename, date_time=_EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3  # the same bytes on Windows
            target.writestr(info, source.read(old))
    return buffer.getvalue()
