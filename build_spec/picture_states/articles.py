"""States of the article panel, and of what stands beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from picture_states.settings import notice_of_partners
from picture_states.steps import SETTLES_MS, Picture, end_dialogs, open_article, run_commands, wait

if TYPE_CHECKING:
    from editor.desktop.app import Desktop


def _selection_bar(desktop: Desktop) -> None:
    """Over words of the first paragraph, reached by its command."""
    from editor.articles.offsets import Place

    open_article(desktop)
    page = desktop.window.panel("articles").page  # type: ignore[attr-defined]  # the articles have one
    block = next(block for block in page.article().blocks if block.text)
    page.select_place(Place("body", block.id, 0, len(block.text.split(".")[0])))
    desktop.commands.run("article.bar")


def _comparison(desktop: Desktop) -> None:
    """Side by side: a paragraph that moved and was mended. Nothing of it is saved."""
    from dataclasses import replace

    from editor.articles.document import Paragraph

    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    old = panel.page.article()
    first, second, *others = old.blocks
    mended = Paragraph(first.id, content=first.text.replace("ӊ", "ң"))
    new = replace(old, blocks=(second, mended, *others))
    if not panel.compare_page.is_side_by_side:
        panel.compare_page.turn()
    panel.compare_page.compare(old.headline, "", ("1", old), ("2", new), [], must_choose=False)
    panel.show_comparison()
    panel.compare_page.step(1)


def _find(desktop: Desktop) -> None:
    """What is found, with another word for it."""
    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    panel.searching.open(replacing=True)
    panel.searching.bar.text.setText("кітап")
    panel.searching.bar.replacement.setText("Кітап")


def _end_finding(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("articles")
    panel.searching.close()


def _in_script(desktop: Desktop) -> None:
    """The oldest article of the sample in Arabic script."""
    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    desktop.commands.run("article.in_script")
    scripts = panel.in_script.page.scripts
    scripts.setCurrentIndex(scripts.findData("arabic"))
    scripts.activated.emit(scripts.currentIndex())


def _out_of_script(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("articles")
    panel.back_to_page()


def _all_notices(desktop: Desktop) -> None:
    notice_of_partners(desktop)
    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.presenting.show_all()
    wait(desktop.jobs.is_idle, SETTLES_MS)


def _explained(desktop: Desktop) -> None:
    """The menu of the first finding in the body, as Alt+Enter opens it."""
    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    wait(lambda: panel.findings.is_fresh and desktop.jobs.is_idle(), SETTLES_MS)
    panel.findings.go_to(next(each for each in panel.findings.marked if each.finding.suggestions))
    wait(desktop.jobs.is_idle, SETTLES_MS)
    desktop.commands.run("article.explain")


def _end_menus(desktop: Desktop) -> None:
    from PySide6.QtWidgets import QMenu

    for menu in desktop.window.findChildren(QMenu):
        menu.close()


def _recovered(desktop: Desktop) -> None:
    """What a start after a crash shows: a working copy that had not become a revision."""
    from dataclasses import replace

    open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    newsroom = desktop.newsroom
    assert newsroom is not None
    opened = newsroom.articles.open(panel.session.article_id)
    first, *others = opened.document.blocks
    typed = replace(first, content=first.text.replace("ӊ", "ң") + " Бұл сөйлем журналда ғана қалды.")  # type: ignore[call-arg]
    document = replace(opened.document, blocks=(typed, *others))
    newsroom.working_copies.keep(opened.record.id, opened.revision, document)
    panel.recovery.look()
    wait(lambda: panel.recovery.current is not None and desktop.jobs.is_idle(), SETTLES_MS)


def _end_recovery(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("articles")
    panel.recovery.drop()
    wait(desktop.jobs.is_idle, SETTLES_MS)


def _in_languages(desktop: Desktop) -> None:
    """The story's other articles, at the foot of the details."""
    run_commands("article.details")(desktop)
    wait(desktop.jobs.is_idle, SETTLES_MS)
    details = desktop.window.panel("articles").details_panel  # type: ignore[attr-defined]  # the article panel has it
    details.ensureWidgetVisible(details.versions, 0, 60)


PICTURES = (
    Picture("articles", open_article),
    Picture("findings", run_commands("article.findings")),
    Picture("finding-menu", _explained, _end_menus),
    Picture("recovered", _recovered, _end_recovery),
    Picture("preview", run_commands("article.preview")),
    Picture("revisions", run_commands("article.revisions")),
    Picture("comparison", _comparison),
    Picture("details", run_commands("article.details")),
    Picture("in-languages", _in_languages),
    Picture("selection-bar", _selection_bar),
    Picture("find", _find, _end_finding),
    Picture("in-script", _in_script, _out_of_script),
    Picture("focus", run_commands("article.focus")),
    Picture("publish", run_commands("article.publish")),
    Picture("notices-everywhere", _all_notices, end_dialogs),
)
