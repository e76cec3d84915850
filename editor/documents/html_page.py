"""What a page says of itself, brought together with what a reader sees on it. What is seen is what is believed.

Machines are told headlines with the site's name behind them, and leads that are cut: they help to find the words on the
page, and stand in for them only where the page has none.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from editor.articles.document import LANGUAGES, Heading, Language, Paragraph, TextBlock
from editor.documents.html_meta import PageMeta, moment
from editor.documents.html_walk import Walk
from editor.documents.imported import Imported, Piece, Source, remark
from editor.documents.page import published_remark
from editor.documents.page_lines import is_button, repeats
from editor.documents.page_signs import tell_language
from editor.documents.page_times import find_time, is_view_counter

_NEAR = 8  # pieces: further down, a sentence that says the lead again is the text's own
_FEW_WORDS = 15  # a page with fewer is drawn by its scripts
_LONGEST_KICKER = 60
_FAR = 30  # pieces: menus that were not known may stand above the headline
_FEWEST_IN_A_HEADLINE = 3  # words: sites have names of one or two
_ENOUGH_LETTERS = 200  # then the words tell their language better than a page's template does


def with_signs(walk: Walk) -> list[Piece]:
    """The pieces of a page, with the headline and the lead named where the page knows them."""
    pieces, meta = walk.pieces, walk.meta
    if sum(len(piece.block.text.split()) for piece in pieces if piece.role != "headline") < _FEW_WORDS and meta.body:
        known = {" ".join(piece.block.text.split()) for piece in pieces}
        lines = [" ".join(line.split()) for line in meta.body.splitlines()]
        pieces = [*pieces, *(Piece(Paragraph(content=line)) for line in lines if line and line not in known)]
    pieces = _without_kickers(_with_headline(pieces, meta.headline, walk), walk)
    pieces = _without_page_lines(pieces, walk)
    for number, piece in enumerate(pieces[:_NEAR]):
        is_text = isinstance(piece.block, Paragraph) and not piece.role
        if is_text and meta.lead and _same(piece.block.text, meta.lead) and not any(p.role == "lead" for p in pieces):
            return [*pieces[:number], replace(piece, role="lead"), *pieces[number + 1 :]]
    return pieces


def _with_headline(pieces: list[Piece], headline: str, walk: Walk) -> list[Piece]:
    """One headline: the one that the page names, else its first heading of the first level."""
    named = [number for number, piece in enumerate(pieces) if piece.role == "headline"]
    if not headline:
        headline = "" if walk.is_ours else _seen_title(pieces, walk.meta.title)
    if not headline:
        return pieces
    fits = [number for number in named if _begins(headline, pieces[number].block.text)]
    fits = fits or [
        number
        for number, piece in enumerate(pieces)
        if isinstance(piece.block, Paragraph | Heading) and piece.role == "" and _same(piece.block.text, headline)
    ]
    if not fits:
        return pieces if named or not pieces else [Piece(Paragraph(content=headline), "headline"), *pieces]
    chosen = fits[0]
    for number in named:
        if number < chosen:  # the site's own name
            walk.say_dropped(pieces[number].block.text)
    return [
        replace(piece, role="headline" if number == chosen else "" if number in named else piece.role)
        for number, piece in enumerate(pieces)
        if not (number in named and number < chosen)
    ]


def _seen_title(pieces: list[Piece], title: str) -> str:
    """The longest line of the page that the title of its tab begins or ends with: the other end is the site's name."""
    told = " ".join(title.split()).casefold()
    lines = [
        " ".join(piece.block.text.split())
        for piece in pieces[:_FAR]
        if isinstance(piece.block, Paragraph | Heading) and piece.role in ("", "headline")
    ]
    found = [
        line
        for line in lines
        if len(line) * 2 >= len(told)
        and len(line.split()) >= _FEWEST_IN_A_HEADLINE
        and (_begins(told, line) or _begins(told[::-1], line[::-1]))
    ]
    return max(found, key=len, default="")


def _without_page_lines(pieces: list[Piece], walk: Walk) -> list[Piece]:
    """Buttons, advertisements, and lines that only say again who wrote the article and when."""
    rest = []
    published = walk.meta.published_at or walk.published_at or moment(walk.frame.time)
    byline = walk.meta.byline or ", ".join(piece.block.text for piece in pieces if piece.role == "byline")
    for number, piece in enumerate(pieces):
        text = piece.block.text
        is_line = isinstance(piece.block, Paragraph) and not piece.role and bool(text.strip())
        near = number < _NEAR or number >= len(pieces) - 3
        if is_line and not walk.is_ours and (is_button(text) or (near and repeats(text, byline, published))):
            walk.say_dropped(text)
        else:
            rest.append(piece)
    return rest


def _without_kickers(pieces: list[Piece], walk: Walk) -> list[Piece]:
    """Above the headline stand the site's name and the section's; only the time and the counter are the article's."""
    chosen = next((number for number, piece in enumerate(pieces) if piece.role == "headline"), 0)
    rest = []
    for number, piece in enumerate(pieces):
        text = piece.block.text.strip()
        is_short = len(text) <= _LONGEST_KICKER and not text.endswith((".", "!", "?", "…", ":"))
        is_line = (
            isinstance(piece.block, TextBlock) and not piece.role and not find_time(text) and not is_view_counter(text)
        )
        if number < chosen and is_short and is_line and text and not walk.is_ours:
            walk.say_dropped(text)
        else:
            rest.append(piece)
    return rest


def _same(first: str, second: str) -> bool:
    return " ".join(first.split()).casefold() == " ".join(second.split()).casefold()


def _begins(told: str, seen: str) -> bool:
    """«Headline — Site» begins with the headline that is seen."""
    told, seen = (" ".join(text.split()).casefold() for text in (told, seen))
    return bool(seen) and (told == seen or (told.startswith(seen) and not told[len(seen)].isalnum()))


def named_language(walk: Walk, pieces: list[Piece]) -> Language | None:
    """The language that a page names, where it has too few words to tell by, or where the words agree."""
    named = next((tag for tag in (walk.meta.language, walk.language) if tag in LANGUAGES), None)
    words = " ".join(piece.block.text for piece in pieces)
    if named is None or (len(words) >= _ENOUGH_LETTERS and tell_language(words) != named):
        return None
    return next(tag for tag in LANGUAGES if tag == named)


def with_meta(imported: Imported, walk: Walk, source: Source) -> Imported:
    """What no words of the page said: time, counter, author, topics."""
    meta, document, kept = walk.meta, imported.document, list(imported.kept)
    published, views = (
        imported.published_at or walk.published_at,
        imported.views if imported.views is not None else walk.views,
    )
    if published is None and (told := _published(meta, walk.frame.time, source.zone)) is not None:
        published = told
        kept.insert(0, published_remark(told.astimezone(ZoneInfo(source.zone)), source.zone))
    if views is None and walk.frame.views is not None:
        views = walk.frame.views
        kept.insert(1, remark("views", "views: {count}", count=views))
    if not document.byline and meta.byline:
        document = replace(document, byline=meta.byline)
        kept.append(remark("byline", "byline"))
    if not document.lead and not document.blocks and meta.lead:
        document = replace(document, lead=meta.lead)
        kept.append(remark("lead", "lead"))
    topics = meta.topics or walk.frame.topics
    if topics:
        kept.append(remark("topics", "topics: {names}", names=", ".join(topics)))
    if source.language is None and document.language == walk.meta.language:
        tags = {"kk": "Kazakh", "ru": "Russian", "en": "English"}
        name = tags[document.language]
        kept = [line for line in kept if getattr(line, "code", "") != "language"]
        kept.append(remark("language_named", "language: {name}, as the page says", name=name, tag=document.language))
    return replace(imported, document=document, published_at=published, views=views, kept=kept, topics=topics)


def _published(meta: PageMeta, time: str, zone: str) -> datetime | None:
    found = meta.published_at or moment(time)
    if found is None:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
