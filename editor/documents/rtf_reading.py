"""Rich text files and clipboards into blocks."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from editor.articles.document import Block
from editor.documents.encoding import CODE_PAGES, decode
from editor.documents.imported import MEGABYTE, Imported, Picture, Piece, Source, left_words, remark, with_contents
from editor.documents.page import recognise
from editor.documents.rtf_text import RtfText
from editor.errors import UserMistake


@dataclass(frozen=True)
class ReadRtf:
    """The blocks of a rich text, its notes with their numbers, and what is to be said about it."""

    pieces: list[Piece]
    notes: list[Block]
    pictures: tuple[Picture, ...]
    changed: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


class RtfImporter:
    """A rich text file, of Word, WordPad, LibreOffice or a Mac."""

    name = "rtf"
    suffixes = (".rtf",)
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised article. Raises UserMistake for what is no rich text, or one without words."""
        found = read_rtf(source.data)
        if not any(piece.block.text.strip() for piece in found.pieces) and not found.pictures:
            raise UserMistake("The file holds no text.", "Choose another file.", code="empty_file")
        imported = recognise(found.pieces, source)
        document = replace(imported.document, blocks=(*imported.document.blocks, *found.notes))
        kept: list[str] = []
        if found.pictures:
            kept.append(remark("pictures", "pictures: {count}", count=len(found.pictures)))
        return replace(
            imported,
            document=document,
            kept=imported.kept + kept,
            changed=imported.changed + found.changed,
            left_out=imported.left_out + found.left_out,
            pictures=found.pictures,
        )


def read_rtf(data: bytes) -> ReadRtf:
    """Raises UserMistake: "damaged_rtf" for what is no rich text, "rtf_too_deep" for groups without end."""
    if not data.lstrip(b" \t\r\n\0\xef\xbb\xbf").startswith(b"{\\rtf"):
        raise UserMistake(
            "This is not a rich text file.",
            "Open it in the program that wrote it and save it as .docx.",
            code="damaged_rtf",
        )
    data = _escaped(data)
    text = RtfText(data)
    changed: list[str] = []
    codec = _cyrillic_codec(bytes(text.cyrillic_bytes))
    if codec != "cp1251":
        text = RtfText(data, codec)
        template = "the letters are in the Kazakh code page {code_page}, and the file names the Russian one"
        changed.append(remark("rtf_code_page", template, code_page=CODE_PAGES[codec]))
    pieces = with_contents(text.pieces, text.tables.contents)
    left_out = left_words(
        ("hidden", "hidden", text.hidden),
        ("deleted", "deleted", text.deleted),
        ("page_header", "page header", text.aside),
        ("comments", "comments", text.comments),
        ("contents", "table of contents", text.tables.contents),
    )
    left_out += text.pictures.lost
    notes = [block for note in text.notes for block in note]
    return ReadRtf(pieces, notes, tuple(text.pictures.found.values()), changed, left_out)


def _escaped(data: bytes) -> bytes:
    """Letters that a program wrote as UTF-8, which rich text does not know, as escapes; any other file as it is."""
    if data.isascii():
        return data
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    units = (text[at].encode("utf-16-le") if text[at] > "\x7f" else b"" for at in range(len(text)))
    return b"".join(
        b"".join(b"\\u%d?" % int.from_bytes(two[i : i + 2], "little", signed=True) for i in range(0, len(two), 2))
        if two
        else sign.encode()
        for two, sign in zip(units, text, strict=True)
    )


def _cyrillic_codec(data: bytes) -> str:
    """The code page that the Russian one stands for: Kazakh systems wrote theirs under its name."""
    if not any(byte >= 0x80 for byte in data):
        return "cp1251"
    try:
        _, name = decode(data)
    except UserMistake:
        return "cp1251"
    codec = next((codec for codec, title in CODE_PAGES.items() if title == name), "cp1251")
    return codec if codec in ("kz1048", "ptcp154") else "cp1251"
