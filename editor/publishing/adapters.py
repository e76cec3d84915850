"""The one place where publishing calls documents: what it needs of them, in its own words."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from db.records import CorrectionRecord
from editor.articles.document import Document, Image, Notice
from editor.newsroom.agency import AgencySettings
from editor.publishing.correction_notes import told
from editor.publishing.targets.protocol import Content

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

if TYPE_CHECKING:
    from editor.documents import ExportMeta
    from editor.documents.exchange import Beside, Exchange
    from editor.documents.html import Media
    from editor.documents.media import MediaFolder


def body_html(document: Document, media: Media | None = None) -> str:
    """The blocks as an HTML fragment with `data-block` ids, the dateline run in. It is complete and escaped.

    `media` says how a picture is shown.
    """
    from editor.documents import html  # late: start-up time

    return html.body_html(document, media or html.media_path)


def body_with_notice(document: Document, media: Media | None, shown: str) -> str:
    """The body, with `shown` (the notice as ready HTML) where it stands inside of it."""
    from editor.documents import html  # late: start-up time

    return html.body_with_notice(document, media or html.media_path, shown)


def is_notice_at_end(document: Document) -> bool:
    """Whether a page shows the notice after the body."""
    from editor.documents.notice_place import place_in  # late: start-up time

    return place_in(document) == "end"


def notice_faults(data: bytes, form: str, notice: Notice) -> tuple[str, ...]:
    """What is wrong with the notice in a copy, read back: see `editor.documents.notice_reading.Seen`."""
    from editor.documents.notice_reading import seen_in  # late: start-up time

    seen = seen_in(data, form, notice)
    return seen.faults(notice) if seen is not None else ()


def credit_line(content: Content, agency: AgencySettings) -> str:
    """Whom to name when the text is used: the author and the agency."""
    document = content.document
    owner = document.dateline.agency if document.dateline and document.dateline.agency else agency.name
    return " / ".join(part for part in (document.byline, owner) if part)


def media_folder(folder: Path) -> MediaFolder:
    """The newsroom's pictures."""
    from editor.documents.media import MediaFolder  # late: start-up time

    return MediaFolder(folder)


def published_pictures(media: MediaFolder, put: Callable[[str, Path], None]) -> Media:
    """How the pages of a site show pictures. Each file that a page names is handed to `put` first, with its path on the
    site; a picture that is not in the media folder is left out of the page.
    """
    from editor.documents.html import Shown, media_path  # late: start-up time

    @cache  # a page names a picture more than once, and so do its neighbours
    def show(source: str) -> Shown:
        found = media.with_copies(source)
        if found is None:
            return Shown("")
        for size in found.sizes:
            put(f"media/{size.file_name}", media.folder / size.name)
        largest = found.sizes[-1]
        candidates = tuple((media_path(size.file_name), size.width) for size in found.sizes)
        return Shown(media_path(largest.file_name), largest.width, largest.height, candidates)

    return show


def site_pictures(folder: Path) -> Media:
    """What each picture's file is called on the newsroom's site; "" for one that the media folder has not."""
    media = media_folder(folder)

    def show(source: str) -> str:
        found = media.with_copies(source)
        return found.sizes[-1].file_name if found is not None else ""

    return show


@dataclass(frozen=True)
class PictureFile:
    """A picture of an article as a file to send: its largest size, `name` says what it holds."""

    source: str
    name: str
    path: Path
    width: int
    height: int
    alt: str
    caption: str


def picture_files(document: Document, folder: Path) -> list[PictureFile]:
    """In the order of the text, each once; those that the media folder has not are left out."""
    media = media_folder(folder)
    files: dict[str, PictureFile] = {}
    for block in document.blocks:
        found = media.with_copies(block.source) if isinstance(block, Image) and block.source not in files else None
        if found is not None and isinstance(block, Image):
            size = found.sizes[-1]
            path = media.folder / size.name
            files[block.source] = PictureFile(
                block.source, size.file_name, path, size.width, size.height, block.alt, block.caption
            )
    return list(files.values())


def file_names(document: Document, folder: Path | None) -> list[str]:
    """The names of the same files; none without a folder."""
    return [picture.name for picture in picture_files(document, folder)] if folder is not None else []


def shown_files(document: Document, folder: Path) -> dict[str, list[str]]:
    """The files of a site that show the article's pictures, every size of each, by the name of the largest."""
    from editor.documents.html import media_path  # late: start-up time

    media = media_folder(folder)
    found: dict[str, list[str]] = {}
    for source in {block.source for block in document.blocks if isinstance(block, Image) and block.source}:
        stored = media.with_copies(source)
        if stored is not None:
            found[stored.sizes[-1].file_name] = [media_path(size.file_name) for size in stored.sizes]
    return found


def beside(picture: PictureFile, folder: str) -> Beside:
    """What an item says of a picture whose file travels with it, in this folder beside it."""
    from editor.documents.exchange import Beside  # late: start-up time

    kind = mimetypes.guess_type(picture.name)[0] or "application/octet-stream"
    return Beside(f"{folder}/{picture.name}", kind, picture.width, picture.height, picture.path.stat().st_size)


def picture_addresses(document: Document, media: Media) -> list[str]:
    """Where the article's pictures lie beside its page, in their order; those that are missing are left out."""
    shown = (media(block.source) for block in document.blocks if isinstance(block, Image))
    addresses = (found if isinstance(found, str) else found.address for found in shown)
    return [address for address in dict.fromkeys(addresses) if address]


def notice_html(notice: Notice) -> str:
    """The notice with its real link, escaped."""
    from editor.documents import html  # late: start-up time

    return html.notice_html(notice)


def correction_text(correction: CorrectionRecord, document: Document) -> str:
    """What readers are told of it, in the document's language, with its kind in words."""
    return told(correction, document).sentence


def export_meta(content: Content, agency: AgencySettings, template: Path | None = None) -> ExportMeta:
    """What an export says beside the text. `template` is a .docx whose styles are used in the place of the house's."""
    from editor.documents import ExportMeta  # late: start-up time

    article, document = content.article, content.document
    return ExportMeta(
        article_id=article.id,
        revision=content.revision,
        author=document.byline,
        agency=document.dateline.agency if document.dateline and document.dateline.agency else agency.name,
        published_at=article.published_at,
        zone=article.zone,
        keywords=article.topics,
        corrections=tuple(
            correction_text(entry, document) for entry in reversed(content.corrections) if entry.undone_at is None
        ),
        template=template,
        slug=article.slug,
        exchange=_exchange(content, agency),
    )


def _exchange(content: Content, agency: AgencySettings) -> Exchange:
    from editor.documents.exchange import Exchange  # late: start-up time

    article, corrected = content.article, bool(content.corrections)
    signal: Literal["", "update", "correction"] = ""
    if content.modified_at is not None:
        signal = "correction" if corrected else "update"
    return Exchange(
        link=agency.link,
        created_at=article.created_at,
        modified_at=content.modified_at,
        embargo_until=article.embargo_until,
        signal=signal,
        note=" ".join(correction_text(entry, content.document) for entry in content.corrections),
    )


def exchange_file(document: Document, form: str, meta: ExportMeta) -> bytes:
    """The article as ninjs or NewsML-G2. Raises UserMistake "exchange_invalid"."""
    from editor.documents import export  # late: start-up time

    return export(document, form, meta)


def safe_link(address: str) -> str:
    """The address where it may be linked to, else ""."""
    from editor.documents.html import safe_address  # late: start-up time

    return safe_address(address)


def clean_text(text: str) -> str:
    """Without the characters that XML cannot hold."""
    from editor.documents.exchange import clean  # late: start-up time

    return clean(text)


def letter_texts(content: Content, agency: AgencySettings) -> tuple[str, str]:
    """The article as a letter: plain text, and the same as a page without pictures, scripts or addresses to fetch."""
    from editor.documents import export  # late: start-up time

    meta = export_meta(content, agency)
    show = replace(meta, media=Path("/nonexistent"))  # a letter fetches nothing: pictures stay as their captions
    return export(content.document, "text", meta).decode(), export(content.document, "html", show).decode()


def word_file(content: Content, agency: AgencySettings, look: Mapping[str, Any], media: Path | None) -> bytes:
    """The article as a Word file: the same bytes each time. `look` is how the newsroom's Word files look, as its
    settings keep it.
    """
    from editor.documents import export  # late: start-up time
    from editor.documents.word_look import WordLook

    meta = replace(export_meta(content, agency), word=WordLook.from_json(look), media=media)
    return export(content.document, "word", meta)


def word_lines(data: bytes) -> list[str]:
    """The paragraphs of a Word file of ours, and its title; other people's files are imported by documents."""
    import zipfile  # late, as lxml: only a rehearsal reads
    from io import BytesIO

    from lxml import etree

    with zipfile.ZipFile(BytesIO(data)) as file:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        body = etree.fromstring(file.read("word/document.xml"), parser)
    return ["".join(text.text or "" for text in node.iter(f"{_WORD}t")) for node in body.iter(f"{_WORD}p")]
