"""A post of Telegram, saved from its page on the web: the message alone, its time and its counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.documents.html_frame import Frame
from editor.documents.html_parts import classes_of, text_of
from editor.documents.page_times import count_of_views

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT, _VIEWS = "tgme_widget_message_text", "tgme_widget_message_views"


def find_post(root: _Element) -> tuple[_Element, Frame] | None:
    """The first message's words, and what stands beside them; None for any other page."""
    message = next((node for node in root.iter("div") if _TEXT in classes_of(node)), None)
    if message is None:
        return None
    frame = Frame()
    for node in root.iter("time", "span"):
        if node.tag == "time" and node.get("datetime") and not frame.time:
            frame.time = node.get("datetime", "")
        elif _VIEWS in classes_of(node) and frame.views is None:
            frame.views = count_of_views(text_of(node))
    return message, frame
