"""`qalam article image|embed|quote|table`: the parts of the body that are more than words."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from editor.articles import tables
from editor.articles.document import Block, Document, Embed, Image, Quote, Table
from editor.articles.placing import block_of, with_block, with_changed, without_block
from editor.articles.serialisation import block_to_json
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.errors import UserMistake

BlockT = TypeVar("BlockT", bound=Block)


def add_to(group: Subparsers) -> None:
    """Declare the commands within `qalam article`."""
    _declare_images(add_group(group, "image", "pictures of an article"))
    _declare_tables(add_group(group, "table", "tables of an article"))
    embed = add_group(group, "embed", "cards that name a post or a film elsewhere")
    adding = add_command(embed, "add", run_embed_add, "put a card into an article; nothing is fetched")
    _place(adding)
    adding.add_argument("url", metavar="ADDRESS")
    adding.add_argument("--title", default="", help="what the card is called")
    _declare_removal(embed, Embed, "take a card out")
    quote = add_group(group, "quote", "quotations of an article")
    speaker = add_command(quote, "speaker", run_speaker, "say who speaks: name and role")
    _block(speaker)
    speaker.add_argument("speaker", metavar="TEXT", help="as it stands under the quotation; empty for nobody")


def _declare_images(group: Subparsers) -> None:
    adding = add_command(group, "add", run_image_add, "store a picture and put it into an article")
    _place(adding)
    adding.add_argument("file", type=Path, metavar="FILE")
    _described(adding)
    listing = add_command(
        group, "list", run_image_list, "the pictures of an article, and whether their files are there"
    )
    listing.add_argument("id", type=int)
    change = add_command(group, "set", run_image_set, "change what stands beside a picture, or the picture itself")
    _block(change)
    _described(change)
    change.add_argument("--file", type=Path, metavar="FILE", help="another picture in its place")
    _declare_removal(group, Image, "take a picture out; its file stays in the media folder")


def _declare_tables(group: Subparsers) -> None:
    adding = add_command(group, "add", run_table_add, "put an empty table into an article")
    _place(adding)
    adding.add_argument("rows", type=int)
    adding.add_argument("columns", type=int)
    for name, line, help_text in (
        ("add-row", "row", "an empty row before this one; rows count from 1"),
        ("remove-row", "row", "take a row out, with its words"),
        ("add-column", "column", "an empty column before this one; columns count from 1"),
        ("remove-column", "column", "take a column out, with its words"),
    ):
        change = add_command(group, name, run_table_change, help_text)
        _block(change)
        change.add_argument("at", type=int, metavar=line.upper())
        change.set_defaults(change=name)
    merging = add_command(group, "merge", run_table_change, "make one cell of those from one corner to the other")
    _block(merging)
    for name in ("top", "left", "bottom", "right"):
        merging.add_argument(name, type=int)
    merging.set_defaults(change="merge")
    splitting = add_command(group, "split", run_table_change, "make single cells of a merged one")
    _block(splitting)
    splitting.add_argument("row", type=int)
    splitting.add_argument("column", type=int)
    splitting.set_defaults(change="split")
    header = add_command(group, "header", run_table_change, "whether the first row is the header")
    _block(header)
    header.add_argument("state", choices=("on", "off"))
    header.set_defaults(change="header")
    filling = add_command(group, "fill", run_table_change, "put words into a cell")
    _block(filling)
    filling.add_argument("row", type=int)
    filling.add_argument("column", type=int)
    filling.add_argument("text", metavar="TEXT")
    filling.set_defaults(change="fill")
    _declare_removal(group, Table, "take a table out")


def _place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=int)
    parser.add_argument("--after", metavar="BLOCK", help="the id of the block above it (default: at the end)")


def _block(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=int)
    parser.add_argument("block", metavar="BLOCK")


def _described(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--alt", help="what the picture shows, for those who do not see it")
    parser.add_argument("--caption", help="what stands under it (default: what the file itself says)")
    parser.add_argument("--credit", help="whose picture it is (default: what the file itself says)")


def _declare_removal(group: Subparsers, cls: type[Block], help_text: str) -> None:
    removal = add_command(group, "remove", run_remove, help_text)
    _block(removal)
    removal.set_defaults(cls=cls)


# Pictures


def run_image_add(session: Session) -> Reply:
    """A new revision with the picture in it."""
    options = session.options
    stored = session.newsroom.media.add_file(options.file)
    image = Image(
        source=stored.source,
        alt=options.alt or "",
        caption=stored.caption if options.caption is None else options.caption,
        credit=stored.credit if options.credit is None else options.credit,
    )
    return _saved(session, lambda document: with_block(document, image, options.after), image.id, "picture added")


def run_image_list(session: Session) -> Reply:
    """In the order of the body."""
    media = session.newsroom.media
    document = session.newsroom.articles.open(session.options.id).document
    data, rows = [], []
    for block in document.blocks:
        if isinstance(block, Image):
            stored = media.stored(block.source)
            size = {"width": stored.width, "height": stored.height} if stored else {}
            data.append(block_to_json(block) | {"text": block.text, "is_there": stored is not None} | size)
            told = f"{stored.width}×{stored.height}" if stored else "the file is missing"
            rows.append((block.id, block.source, told, block.alt or "no alt text"))
    return Reply({"article": session.options.id, "images": data}, table(rows) or ["The article has no pictures."])


def run_image_set(session: Session) -> Reply:
    """Only what is named changes."""
    options = session.options
    names = ("alt", "caption", "credit")
    values = {name: getattr(options, name) for name in names if getattr(options, name) is not None}
    _known(session, Image)
    if options.file is not None:
        values["source"] = session.newsroom.media.add_file(options.file).source
    if not values:
        raise UserMistake(
            "Nothing was named that should change.", "Give --alt, --caption, --credit or --file.", code="nothing_to_set"
        )
    return _changed(session, Image, lambda image: replace(image, **values), "picture changed")


# Cards and quotations


def run_embed_add(session: Session) -> Reply:
    """A card: title, source and link. Nothing is fetched from the address."""
    from editor.documents.html import safe_address  # late: start-up time

    options = session.options
    if not safe_address(options.url) or options.url.lower().startswith("mailto:"):
        raise UserMistake(
            f"“{options.url}” is not the address of a page.",
            "Give the whole of it, with https:// at the front.",
            code="bad_address",
            values={"address": options.url},
        )
    embed = Embed(url=options.url, title=options.title)
    return _saved(session, lambda document: with_block(document, embed, options.after), embed.id, "card added")


def run_speaker(session: Session) -> Reply:
    """Name and role, as they stand under the quotation."""
    speaker = session.options.speaker
    return _changed(session, Quote, lambda quote: replace(quote, speaker=speaker), "speaker named")


# Tables


def run_table_add(session: Session) -> Reply:
    """Empty cells, the first row as the header."""
    options = session.options
    if not (1 <= options.rows <= 500 and 1 <= options.columns <= 63):
        raise _no_such_place("A table has 1 to 500 rows and 1 to 63 columns.")
    made = tables.new_table(options.rows, options.columns)
    return _saved(session, lambda document: with_block(document, made, options.after), made.id, "table added")


def run_table_change(session: Session) -> Reply:
    """One change of a table's shape, or of the words of a cell."""
    return _changed(session, Table, lambda block: _shaped(block, session.options), "table changed")


def _shaped(block: Table, options: argparse.Namespace) -> Table:
    height, width = len(block.rows), len(block.rows[0]) if block.rows else 0
    name = options.change

    def at(number: int, most: int) -> int:
        if not 1 <= number <= most:
            raise _no_such_place(f"The table has {height} rows and {width} columns.")
        return number - 1

    if name == "add-row":
        return tables.insert_row(block, at(options.at, height + 1))
    if name == "add-column":
        return tables.insert_column(block, at(options.at, width + 1))
    if name in ("remove-row", "remove-column"):
        is_row = name == "remove-row"
        if (height if is_row else width) == 1:
            raise _no_such_place("This is the table’s last row." if is_row else "This is the table’s last column.")
        remove = tables.remove_row if is_row else tables.remove_column
        return remove(block, at(options.at, height if is_row else width))
    if name == "merge":
        top, left = at(options.top, height), at(options.left, width)
        bottom, right = at(options.bottom, height), at(options.right, width)
        if top > bottom or left > right:
            raise _no_such_place("The first corner is the upper left one, the second the lower right one.")
        return tables.merge(block, tables.Area(top, left, bottom, right))
    if name == "header":
        return tables.set_header(block, options.state == "on")
    place = at(options.row, height), at(options.column, width)
    return tables.split(block, place) if name == "split" else tables.filled(block, place, options.text)


def _no_such_place(message: str) -> UserMistake:
    return UserMistake(message, "Rows and columns count from 1.", code="no_such_place")


# Saving


def run_remove(session: Session) -> Reply:
    """A new revision without the block."""
    options = session.options
    block = _known(session, options.cls)
    return _saved(session, lambda document: without_block(document, block.id), None, f"{block.type} taken out")


def _known(session: Session, cls: type[BlockT]) -> BlockT:
    """The named block, which is one of these. Raises NotFound or UserMistake before anything is written."""
    return _of_kind(block_of(session.newsroom.articles.open(session.options.id).document, session.options.block), cls)


def _of_kind(block: Block, cls: type[BlockT]) -> BlockT:
    if not isinstance(block, cls):
        raise UserMistake(
            f"The block “{block.id}” is of another kind: {block.type}.",
            "`qalam article show ID --json` tells the kind of each.",
            code="other_kind_of_block",
            values={"block": block.id, "kind": block.type},
        )
    return block


def _changed(session: Session, cls: type[BlockT], change: Callable[[BlockT], Block], reason: str) -> Reply:
    block_id = session.options.block

    def apply(document: Document) -> Document:
        return with_changed(document, block_id, lambda block: change(_of_kind(block, cls)))

    return _saved(session, apply, block_id, reason)


def _saved(session: Session, apply: Callable[[Document], Document], block_id: str | None, reason: str) -> Reply:
    newsroom = session.newsroom
    opened = newsroom.articles.open(session.options.id)
    document = apply(opened.document)
    saved = newsroom.articles.save(
        opened.record.id, opened.revision, document, author=newsroom.author, reason=f"{reason} from the command line"
    )
    data: dict[str, Any] = {"article": saved.article_id, "revision": saved.revision}
    lines = [f"article {saved.article_id}: revision {saved.revision}"]
    if block_id is not None:
        block = document.block(block_id)
        data["block"] = block_to_json(block) | {"text": block.text}
        lines.append(f"{block.type} {block.id}")
    return Reply(data, lines)
