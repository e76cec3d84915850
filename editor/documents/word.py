"""Articles as a Word file: the template's parts as they lie there, and a body written as one text.

python-docx cannot write hyperlinks, alternative texts, the language of a run or lists that begin again, and it parses
and packs again what nobody changed. Here only the document part, its relations, numbering, properties and a header that
holds a placeholder are written; the rest is copied (`word_template`, `word_zip`). Equal arguments give equal bytes.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape

from editor.articles.document import Document, Notice
from editor.documents.meta import ExportMeta
from editor.documents.notice_place import parted, place_in
from editor.documents.word_body import Body, language_tag, legal
from editor.documents.word_contents import contents
from editor.documents.word_lists import Lists
from editor.documents.word_look import WordLook
from editor.documents.word_parts import before_end, filled, relation, with_default, with_override, with_relation
from editor.documents.word_pictures import KINDS, Pictures, relation_id
from editor.documents.word_template import (
    DOCUMENT_RELATIONS,
    EMPTY_RELATIONS,
    HEAD,
    PLACEHOLDERS,
    TYPES,
    Template,
    template_of,
    unusable,
)
from editor.documents.word_zip import Packed, zipped
from editor.errors import UserMistake

_LONGEST_PROPERTY = 255  # the limit of the package's core properties
_LONGEST_HEADER = 70  # characters: one line of the header
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NUMBERING_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
_EMPTY_NUMBERING = (
    f'{HEAD}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>'
)

Told = Callable[[int, int], object]


@dataclass(frozen=True)
class Piece:
    """One article of a file. `notice` is what it says at its end, None for none."""

    document: Document
    meta: ExportMeta
    notice: Notice | None


def read_template(path: Path) -> tuple[bytes, str]:
    """A template's bytes and its name. Raises UserMistake ("template_missing", "template_unusable")."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserMistake(
            f"The Word template {path} cannot be read.",
            "Choose another template.",
            code="template_missing",
            values={"path": str(path)},
        ) from error
    if not data:  # which would mean the house's own
        raise unusable(path.name)
    template_of(WordLook(data, path.name))
    return data, path.name


def export_word(document: Document, meta: ExportMeta, notice: Notice | None, template: Path | None = None) -> bytes:
    """The .docx file's bytes. `notice` is what stands at the end, None for none; `template` another .docx or .dotx
    than the look's.

    Raises UserMistake ("template_unusable", "template_missing") for a template that is no Word file.
    """
    look = meta.word.with_template(*read_template(template)) if template is not None else meta.word
    return _File([Piece(document, meta, notice)], look).data()


def export_word_file(
    pieces: Sequence[Piece], title: str, look: WordLook, told: Told = lambda _done, _of: None
) -> bytes:
    """Several articles in one file: a table of contents, then each article on a page of its own.

    `told` is called before each article with how many are done; what it raises ends the export.
    """
    return _File(pieces, look, title=title, told=told).data()


class _File:
    """One file in the making. `title` is empty where it holds one article."""

    def __init__(
        self, pieces: Sequence[Piece], look: WordLook, *, title: str = "", told: Told = lambda _done, _of: None
    ) -> None:
        self._pieces, self._look, self._title, self._told = pieces, look, title, told
        self._template: Template = template_of(look)
        self._styles = _style_ids(self._template, tuple(sorted(look.styles.items())))
        self._first = pieces[0]
        self._lists = Lists(base=self._template.first_list_number)
        media = next((piece.meta.media for piece in pieces if piece.meta.media is not None), None)
        self._pictures = Pictures(media, self._template.text_width)
        self._addresses: dict[str, str] = {}
        self._language = language_tag(self._first.document.tag)

    def data(self) -> bytes:
        """The package: content types first, as every reader expects."""
        template = self._template
        body = self._collection() if self._title else self._article(self._first, self._body(self._first.document))
        parts = dict(template.packed)
        parts[template.main] = _packed(template.before + body + template.after)
        types = self._add_numbering(parts, template.types)
        types = self._add_pictures(parts, types)
        self._fill(parts)
        styles = template.styles_in(self._language)
        if styles is not None:
            parts[template.styles_name] = styles
        parts[template.core_name] = _packed(self._properties())
        parts[template.relations_name] = _kept(self._relations())
        first = [(TYPES, _kept(types)), (DOCUMENT_RELATIONS, _kept(template.package_relations))]
        return zipped([*first, *parts.items()])

    # The body

    def _body(self, document: Document, deeper: int = 0) -> Body:
        return Body(self._styles, document.tag, self._relate, self._lists, self._template.text_width, deeper=deeper)

    def _relate(self, address: str) -> str:
        """Addresses as relations of the document part: one for each address."""
        return self._addresses.setdefault(address, f"rIdQ{len(self._addresses) + 1}a")

    def _article(self, piece: Piece, body: Body, *, with_headline: bool = True) -> str:
        document = piece.document
        body.fields(document if with_headline else replace(document, headline=""))
        place = None if piece.notice is None else place_in(replace(document, notice=piece.notice))
        if piece.notice is not None and place == "before":
            body.notice(piece.notice)
        first, rest = parted(document) if place == "after_first" else (document, None)
        body.blocks(first, self._drawing)
        if piece.notice is not None and rest is not None:
            body.notice(piece.notice)
            body.blocks(rest, self._drawing)
        for text in piece.meta.corrections:
            body.paragraph(text, "correction")
        if piece.notice is not None and place == "end" and not self._notice_is_in_the_footer:
            body.notice(piece.notice)
        return body.xml()

    def _drawing(self, source: str, alt: str) -> str:
        return self._pictures.drawing(legal(source), legal(alt))

    @property
    def _notice_is_in_the_footer(self) -> bool:
        """Only where there is a footer, and where it speaks of one article. The newsroom's look says it for a notice
        that stands at the end; a notice may say it of itself.
        """
        notice = self._first.notice
        wanted = notice is not None and (
            notice.place == "footer" or (notice.place, self._look.notice) == ("end", "footer")
        )
        return wanted and not self._title and bool(self._template.footers)

    def _collection(self) -> str:
        titles = [piece.document.headline.strip() or piece.meta.slug or "—" for piece in self._pieces]
        entries = [(title, piece.document.language) for title, piece in zip(titles, self._pieces, strict=True)]
        front = self._body(self._first.document)
        parts = [contents(front, self._title, entries, self._template.text_width)]
        for number, piece in enumerate(self._pieces):
            self._told(number, len(self._pieces))
            body = self._body(piece.document, deeper=1)
            body.title(titles[number], number + 1)
            parts.append(self._article(piece, body, with_headline=False))
        return "".join(parts)

    # What stands beside it

    def _add_numbering(self, parts: dict[str, Packed], types: str) -> str:
        template = self._template
        text = template.numbering
        if not self._lists.used:
            if text is not None:
                parts[template.numbering_name] = _kept(text)
            return types
        parts[template.numbering_name] = _numbering(
            text or _EMPTY_NUMBERING, self._lists.base, self._lists.ordered, tuple(self._lists.starts.items())
        )
        return with_override(types, template.numbering_name, _NUMBERING_KIND)

    def _add_pictures(self, parts: dict[str, Packed], types: str) -> str:
        for name, data in self._pictures.found:
            parts[posixpath.join(self._template.folder, "media", name)] = Packed.of(data)
            ending = name.rpartition(".")[2]
            types = with_default(types, ending, KINDS[ending])
        return types

    def _fill(self, parts: dict[str, Packed]) -> None:
        """Headers and footers with what they ask for."""
        piece = self._first
        when = piece.meta.local_time
        values = {
            "{agency}": piece.meta.agency,
            "{headline}": _shortened(self._title or piece.document.headline, _LONGEST_HEADER),
            "{author}": "" if self._title else piece.document.byline or piece.meta.author,
            "{date}": f"{when:%d.%m.%Y}" if when is not None else "",
        }
        assert set(values) == set(PLACEHOLDERS)
        values = {key: legal(value).replace("\n", " ") for key, value in values.items()}
        for name, text in self._template.fillable.items():
            text = filled(text, values)
            if name in self._template.footers and self._notice_is_in_the_footer and piece.notice is not None:
                text, relations = self._with_notice(text, name, piece.notice)
                if relations:
                    parts[_relations_of(name)] = _kept(relations)
            parts[name] = _kept(text)

    def _with_notice(self, text: str, name: str, notice: Notice) -> tuple[str, str]:
        """The footer with the notice as its first paragraph, and its relations where the notice has a link."""
        addresses: dict[str, str] = {}

        def relate(address: str) -> str:
            return addresses.setdefault(address, f"rIdQ{len(addresses) + 1}n")

        body = Body(self._styles, self._first.document.tag, relate)
        body.notice(notice)
        start = text.index(">", text.index("<w:ftr")) + 1
        known = self._template.packed.get(_relations_of(name))
        relations = known.unpacked().decode() if known else ""
        if addresses and not relations:
            relations = EMPTY_RELATIONS
        for address, known_as in addresses.items():
            relations = with_relation(relations, known_as, f"{_RELATION}/hyperlink", address, external=True)
        return text[:start] + body.xml() + text[start:], relations

    def _relations(self) -> str:
        template, added = self._template, []
        if self._lists.used and not template.has_numbering:
            added.append(relation("rIdQnumbering", f"{_RELATION}/numbering", "numbering.xml"))
        for name, _ in self._pictures.found:
            added.append(relation(relation_id(name), f"{_RELATION}/image", f"media/{name}"))
        for address, known in self._addresses.items():
            added.append(relation(known, f"{_RELATION}/hyperlink", address, external=True))
        return before_end(template.relations, "".join(added)) if added else template.relations

    def _properties(self) -> str:
        document, meta = self._first.document, self._first.meta
        author = meta.agency if self._title else document.byline or meta.author or meta.agency
        keywords = dict.fromkeys(word for piece in self._pieces for word in piece.meta.keywords)
        moments = [piece.meta.published_at for piece in self._pieces if piece.meta.published_at is not None]
        moment = f"{max(moments).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if moments else ""
        dated = ' xsi:type="dcterms:W3CDTF"'
        rows = (
            ("dc:title", "", self._title or document.headline),
            ("dc:creator", "", author),
            ("cp:keywords", "", ", ".join(keywords)),
            ("cp:lastModifiedBy", "", author),
            ("cp:revision", "", "1" if self._title else str(max(1, meta.revision))),
            ("dcterms:created", dated, moment),
            ("dcterms:modified", dated, moment),
            ("dc:description", "", "" if self._title or self._first.notice is None else self._first.notice.text),
            ("dc:identifier", "", "" if self._title else meta.url),
            ("dc:language", "", self._language),
        )
        return _CORE.format("".join(f"<{name}{more}>{_property(text)}</{name}>" for name, more, text in rows if text))


_CORE = (
    HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)


def _property(text: str) -> str:
    return escape(_shortened(legal(text).replace("\n", " "), _LONGEST_PROPERTY))


def _packed(text: str) -> Packed:
    return Packed.of(text.encode())


_packed_once = lru_cache(maxsize=64)(_packed)
_LARGEST_KEPT = 16_384  # characters


def _kept(text: str) -> Packed:
    """A part that many files have alike, word for word: content types, relations, numbering, headers and footers. A
    small part costs as much to set zlib up as to pack.
    """
    return _packed_once(text) if len(text) <= _LARGEST_KEPT else _packed(text)


@lru_cache(maxsize=64)
def _numbering(text: str, base: int, ordered: int, starts: tuple[tuple[int, tuple[int, int]], ...]) -> Packed:
    """A template's numbering with the lists of a file: articles with as many ordered ones have it alike."""
    shapes, numbers = Lists(base, ordered, starts=dict(starts)).xml()
    if text.rstrip().endswith("/>") and "<w:num " not in text:
        text = text.rstrip()[:-2] + "></w:numbering>"
    end = next((at for at in (text.find("<w:numIdMacAtCleanup"), text.rfind("</w:numbering>")) if at >= 0), 0)
    text = text[:end] + numbers + text[end:]
    start = next((at for at in (text.find("<w:num "), end) if at >= 0), end)
    return _packed(text[:start] + shapes + text[start:])  # shapes before numbers


@lru_cache(maxsize=8)  # as many as templates are kept
def _style_ids(template: Template, chosen: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """A style's id for each role, to be read only."""
    return template.style_ids(dict(chosen))


def _relations_of(part: str) -> str:
    return posixpath.join(posixpath.dirname(part), "_rels", posixpath.basename(part) + ".rels")


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
