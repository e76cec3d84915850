"""OpenDocument texts in, as LibreOffice writes them: the words that it shows; what is hidden or deleted is named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.documents.archive import Package, XmlParts, damaged
from editor.documents.imported import MEGABYTE, Imported, Source, left_words, remark, with_contents
from editor.documents.odt_flat import FlatOdt
from editor.documents.odt_story import OdtReader, OdtStory
from editor.documents.odt_styles import LATER, OFFICE, STYLE, TABLE, TEXT, OdtStyles
from editor.documents.page import recognise
from editor.documents.word_runs import tag_of
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "an OpenDocument text"
_ASIDE = {"header": "page_header", "footer": "page_footer"}


class OdtImporter:
    """A text or a template of LibreOffice and others that write OpenDocument."""

    name = "odt"
    suffixes = (".odt", ".ott", ".fodt")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised article. Raises UserMistake for what is no such text, or an unsafe one."""
        parts = _parts(source.data)
        if b"encryption-data" in (parts.read("META-INF/manifest.xml") or b""):
            raise UserMistake(
                f"{source.name} is encrypted: it opens with a password only.",
                "Open it in LibreOffice, save it without the password, and import that.",
                code="encrypted_file",
            )
        content, named = parts.xml("content.xml"), parts.xml("styles.xml")
        body = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
        if body is None:
            raise damaged("it holds no text", "damaged_odt", _KIND)
        for node in body.iter(f"{LATER}*"):  # a table in a shape
            node.tag = f"{TABLE}{tag_of(node)}"
        styles = OdtStyles()
        for root in dict.fromkeys((named, content)):  # of a flat file they are one
            styles.read(root)
        reader = OdtReader(parts, styles)
        pieces = with_contents(OdtStory(reader).read(body), reader.contents)
        if not any(piece.block.text.strip() for piece in pieces) and not reader.pictures:
            raise UserMistake("The file holds no text.", "Choose another file.", code="empty_file")
        imported = recognise(pieces, source)
        notes = [block for note in reader.notes for block in note]
        kept: list[str] = []
        if reader.pictures:
            kept.append(remark("pictures", "pictures: {count}", count=len(reader.pictures)))
        if notes:
            template = "notes: {count}, as numbers in the text with their words after it"
            kept.append(remark("notes", template, count=len(reader.notes)))
        boxes = "text boxes: {count}, set after the paragraph that they stand at"
        return replace(
            imported,
            document=replace(imported.document, blocks=(*imported.document.blocks, *notes)),
            kept=imported.kept + kept,
            changed=imported.changed + ([remark("boxes", boxes, count=reader.boxes)] if reader.boxes else []),
            left_out=imported.left_out + _left_out(reader, body, named),
            pictures=tuple(reader.pictures.values()),
        )


def _parts(data: bytes) -> XmlParts:
    if data.startswith(b"PK"):
        return Package(data, _KIND, "damaged_odt", strict=False)  # OpenOffice's macros and formulas declare a type
    return FlatOdt(data, _KIND, "damaged_odt")


def _left_out(reader: OdtReader, body: _Element, named: _Element | None) -> list[str]:
    deleted = [_words(node) for node in body.iterfind(f"{TEXT}tracked-changes//{TEXT}deletion")]
    lines = left_words(
        ("hidden", "hidden", reader.hidden),
        ("deleted", "deleted", deleted),
        ("comments", "comments", reader.comments),
        ("contents", "table of contents", reader.contents),
    )
    lines += reader.lost_pictures
    for name, code in _ASIDE.items():
        found = named.iter(f"{STYLE}{name}") if named is not None else ()
        lines += left_words((code, code.replace("_", " "), [_words(node) for node in found]))
    return lines


def _words(node: _Element) -> str:
    """The words of paragraphs; who changed something and when are none."""
    return " ".join("".join(map(str, part.itertext())) for part in node.iter(f"{TEXT}p", f"{TEXT}h"))
