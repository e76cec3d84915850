"""The text of a post: lead, body, corrections and the notice, and the mark by which it is found again."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from editor.publishing import adapters
from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.targets.static_site import times
from editor.publishing.targets.static_site.templates import labels, labels_in
from editor.publishing.targets.wordpress.posts import mark

if TYPE_CHECKING:
    from editor.documents.html import Shown


def body_of(request: PublishRequest, pictures: Mapping[str, Shown]) -> str:
    """HTML, complete and escaped. What was withdrawn says so, with the reason that the newsroom gives."""
    document = request.document
    words = labels(document.language) if document.script == "cyrillic" else labels_in(document.script)
    if request.action == "withdraw":
        parts = [f"<p>{escape(words['label_withdrawn_text'])}</p>"]
        parts += [f"<p>{escape(request.reason)}</p>"] if request.reason else []
        return "\n".join([*parts, mark(request)])
    parts = [f'<p class="lead"><strong>{escape(document.lead)}</strong></p>'] if document.lead else []
    notice = f'<p class="notice">{adapters.notice_html(document.notice)}</p>' if document.notice else ""
    parts.append(adapters.body_with_notice(document, lambda source: pictures.get(source, ""), notice))
    parts += _corrections(request, words["label_corrections"])
    if document.byline:
        parts.append(f'<p class="byline">{escape(document.byline)}</p>')
    if adapters.is_notice_at_end(document):
        parts.append(notice)
    facing = f'<div lang="{escape(document.tag)}"' + (' dir="rtl"' if document.is_right_to_left else "") + ">"
    return "\n".join([facing, *parts, "</div>", mark(request)])


def _corrections(request: PublishRequest, title: str) -> list[str]:
    """Newest first, each with its time."""
    zone, language = request.article.zone, request.document.language
    items = []
    for found in sorted(request.content.corrections, key=lambda found: found.id, reverse=True):
        moment, shown = times.iso(found.created_at, zone), times.text(found.created_at, zone, language)
        text = escape(adapters.correction_text(found, request.document))
        items.append(f'<li><time datetime="{moment}">{shown}</time> {text}</li>')
    if not items:
        return []
    return [f'<h3 class="corrections">{escape(title)}</h3>', "<ul>", *items, "</ul>"]
