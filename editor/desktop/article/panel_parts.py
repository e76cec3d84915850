"""What the article panel is furnished with: its parts, and where they stand. Each step may be a turn of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout

from editor.desktop.article.details_panel import DetailsPanel
from editor.desktop.article.early_list import SIZES, SPLITTER
from editor.desktop.article.findings_panel import FindingsPanel
from editor.desktop.article.foot import Foot
from editor.desktop.article.library import Library
from editor.desktop.article.link_box import LinkBox
from editor.desktop.article.notice_panel import NoticePanel
from editor.desktop.article.panel_commands import SIDES
from editor.desktop.article.publish_panel import PublishPanel
from editor.desktop.article.revisions_panel import RevisionsPanel
from editor.desktop.article.toolbar import WRITING, Toolbar
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


def make_parts(panel: ArticlePanel) -> Iterator[None]:
    """The bars, and what stands beside the page."""
    context, translate = panel.context, QCoreApplication.translate
    early = context.early_list
    panel.library = (
        Library(context.jobs, context.commands, context.theme, context.icons) if early is None else early.library
    )
    for number, (_, icon, _) in enumerate(WRITING):  # drawn beforehand: that takes longer than the bar itself
        context.icons.icon(icon)
        if number % 6 == 5:
            yield
    panel.toolbar = Toolbar(context, tuple((command, icon) for command, icon, _ in SIDES))
    yield
    panel.foot = Foot(context, panel.words)
    panel.banner = Banner(context.icons, context.theme)
    panel.link_box = LinkBox(context, panel.page)
    panel.findings_panel = FindingsPanel(context, panel.findings)
    yield
    panel.notice_panel = NoticePanel(context, panel.words)
    panel.revisions_panel = RevisionsPanel(context, panel.words)
    yield
    panel.details_panel = DetailsPanel(panel.words)
    yield
    panel.publish_panel = PublishPanel(context)
    for name, title, part in (
        ("findings", translate("ArticlePanel", "Findings"), panel.findings_panel),
        ("notice", translate("ArticlePanel", "Notice and preview"), panel.notice_panel),
        ("revisions", translate("ArticlePanel", "Revisions"), panel.revisions_panel),
        ("details", translate("ArticlePanel", "Details"), panel.details_panel),
        ("publish", translate("ArticlePanel", "Publish"), panel.publish_panel),
    ):
        panel.side.add(name, title, part)
    panel.empty = EmptyState(
        context.icons,
        context.theme,
        "pen-line",
        translate("ArticlePanel", "Nothing is open"),
        translate("ArticlePanel", "Choose an article on the left, write a new one, or drop a file here."),
        button(translate("ArticlePanel", "New article"), panel.new_article, "primary"),
    )
    yield


def lay_out(panel: ArticlePanel) -> None:
    """Everything in its place, but the list: that still stands where it can be used."""
    panel.middle = QStackedWidget()
    for front in (panel.empty, panel.page, panel.compare_page):
        panel.middle.addWidget(front)
    centre = QFrame()
    centre.setProperty("role", "page")
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in (panel.toolbar, panel.banner, panel.link_box):
        column.addWidget(part)
    column.addWidget(panel.middle, 1)
    column.addWidget(panel.foot)
    panel.splitter = QSplitter(Qt.Orientation.Horizontal)
    panel.splitter.setHandleWidth(1)
    panel.splitter.setChildrenCollapsible(False)
    place_of_the_list = QFrame()
    for number, widget in enumerate((place_of_the_list, centre, panel.side)):
        panel.splitter.addWidget(widget)
        panel.splitter.setStretchFactor(number, 1 if widget is centre else 0)
    row = QHBoxLayout(panel)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(panel.splitter)


def take_list(panel: ArticlePanel) -> None:
    """The list that was there before the panel, or a new one, beside the page."""
    context = panel.context
    if context.early_list is not None:
        context.early_list.hand_over()
    panel.library.use(context.newsroom.articles)
    place = panel.splitter.replaceWidget(0, panel.library)
    panel.splitter.setStretchFactor(0, 0)
    assert place is not None
    place.deleteLater()
    panel.library.show()
    panel.splitter.setSizes(list(SIZES))
    state: QByteArray = context.preferences.bytes_of(SPLITTER)
    if not state.isEmpty():
        panel.splitter.restoreState(state)
