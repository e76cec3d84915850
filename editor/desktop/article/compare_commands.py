"""Commands of the comparison and of the list of revisions, declared once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.desktop.article import declaring
from editor.desktop.article.compare_page import NEXT_KEY, PREVIOUS_KEY, SHAPE_KEY
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

TITLES = {
    "next_difference": QT_TRANSLATE_NOOP("article_commands", "Next difference"),
    "previous_difference": QT_TRANSLATE_NOOP("article_commands", "Previous difference"),
    "compare_shape": QT_TRANSLATE_NOOP("article_commands", "Compare side by side or in one column"),
    "compare_last": QT_TRANSLATE_NOOP("article_commands", "Compare with the last revision"),
    "label_revision": QT_TRANSLATE_NOOP("article_commands", "Label the chosen revision"),
}


def declare_comparing(panel: ArticlePanel) -> None:
    """Register them; they rest while there is nothing to compare."""

    def comparing() -> bool:
        return panel.middle.currentWidget() is panel.compare_page

    def saved() -> bool:
        return panel.is_open() and not panel.session.is_new

    def compare_last() -> None:
        panel.history.compare(panel.session.base_revision, 0)

    def label() -> None:
        panel.side.open("revisions")
        panel.revisions_panel.edit_label()

    page = panel.compare_page
    for name, run, keys, icon, enabled in (
        ("next_difference", partial(page.step, 1), NEXT_KEY, "chevron-down", comparing),
        ("previous_difference", partial(page.step, -1), PREVIOUS_KEY, "chevron-up", comparing),
        ("compare_shape", page.turn, SHAPE_KEY, "split", comparing),
        ("compare_last", compare_last, "", "git-compare", saved),
        ("label_revision", label, "", "tag", saved),
    ):
        declaring.declare(panel, name, TITLES[name], run, keys, icon, enabled=enabled)
