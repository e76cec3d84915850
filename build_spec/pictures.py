"""Takes pictures of every panel, in three languages, light and dark, small and large: docs/pictures.

    python build_spec/pictures.py [--only inbox] [--language kk] [--output FOLDER]

It starts its own X server (Xvfb) and a sample newsroom in a temporary folder; nothing of the user's is touched. The
pictures show the program as it is: same window, same services, same data as the sample that everybody can open.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from editor.desktop.app import Desktop

SIZES = ((1280, 720), (1920, 1080))
LANGUAGES = ("kk", "ru", "en")
THEMES = ("light", "dark")
GIVES_UP_MS = 60_000
SMALLEST_FILE = 0  # Qt's "quality" of a PNG: how much it is left unpacked
SETTLES_MS = 500  # after the last job has ended: timers of the panels, fonts


@dataclass(frozen=True)
class Picture:
    """A name, and what to do in the window before it is taken, and after."""

    name: str
    prepare: Callable[[Desktop], object]
    after: Callable[[Desktop], object] = lambda _: None


def _open_article(desktop: Desktop) -> None:
    desktop.window.show_page("articles")
    assert desktop.newsroom is not None
    records = desktop.newsroom.articles.page()
    desktop.go.article_requested.emit(records[-1].id, None)
    panel = desktop.window.panel("articles")
    _wait(lambda: panel.is_writing() and desktop.jobs.is_idle())  # type: ignore[attr-defined]  # it can tell


def _run(*command_ids: str) -> Callable[[Desktop], None]:
    """Commands by id; one that does not exist here is left out."""

    def prepare(desktop: Desktop) -> None:
        _open_article(desktop)
        known = {command.id for command in desktop.commands}
        for command_id in command_ids:
            if command_id in known:
                desktop.commands.run(command_id)

    return prepare


def _selection_bar(desktop: Desktop) -> None:
    """Over words of the first paragraph, reached by its command."""
    from editor.articles.offsets import Place

    _open_article(desktop)
    page = desktop.window.panel("articles").page  # type: ignore[attr-defined]  # the articles have one
    block = next(block for block in page.article().blocks if block.text)
    page.select_place(Place("body", block.id, 0, len(block.text.split(".")[0])))
    desktop.commands.run("article.bar")


def _comparison(desktop: Desktop) -> None:
    """Side by side: a paragraph that moved and was mended. Nothing of it is saved."""
    from dataclasses import replace

    from editor.articles.document import Paragraph

    _open_article(desktop)
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
    _open_article(desktop)
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
    _open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    desktop.commands.run("article.in_script")
    scripts = panel.in_script.page.scripts
    scripts.setCurrentIndex(scripts.findData("arabic"))
    scripts.activated.emit(scripts.currentIndex())


_WITH_OBJECTS = """# Қалада оқу залдары көбейді

Бұл мәтінде *кесте*, **дәйексөз** және [сілтеме](https://example.kz/) бар.

> Оқырман кітапқа жақындай түсті.

1. Бірінші зал
    - кітаптар
    - газеттер
2. Екінші зал

| Аудан | Зал саны |
| --- | --- |
| Алатау | 12 |
| Медеу | 9 |

Соңғы абзац<sub>1</sub>.
"""


def _imported(desktop: Desktop) -> None:
    """An article with lists, a quotation and a table, as it comes from a Markdown file; the report of it is over it."""
    desktop.window.show_page("articles")
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    runs: list[Any] = []
    desktop.importing.finished.connect(runs.append)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zaldar.md"
        path.write_text(_WITH_OBJECTS, "utf-8")
        desktop.importing.take([path])
        _wait(lambda: bool(runs) and desktop.jobs.is_idle(), SETTLES_MS)
    from editor.desktop.import_report import ImportReport

    desktop.go.article_requested.emit(runs[0].made[0].saved.article_id, None)
    ImportReport(runs[0], desktop.icons, lambda _: None, desktop.window).open()


def _objects(desktop: Desktop) -> None:
    """The same article on the page, the cursor in its table."""
    from PySide6.QtGui import QTextCursor

    panel: Any = desktop.window.panel("articles")
    cursor = panel.page.document().find("Алатау")
    assert isinstance(cursor, QTextCursor)
    panel.page.setTextCursor(cursor)
    panel.page.ensureCursorVisible()


def _without_it(desktop: Desktop) -> None:
    """The imported article goes, so that the next window finds the sample alone."""
    assert desktop.newsroom is not None
    panel: Any = desktop.window.panel("articles")
    made = panel.session.article_id
    _open_article(desktop)
    desktop.newsroom.articles.delete(made)


def _out_of_script(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("articles")
    panel.back_to_page()


def _settings_page(name: str) -> Callable[[Desktop], None]:
    """A page of the newsroom's settings by its class, its head at the top of the window."""

    def prepare(desktop: Desktop) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtWidgets import QScrollArea, QWidget

        desktop.window.show_page("settings")
        _wait(desktop.jobs.is_idle, SETTLES_MS)
        panel = desktop.window.panel("settings")
        page = next(one for one in panel.findChildren(QWidget) if type(one).__name__ == name)
        area = next(one for one in panel.findChildren(QScrollArea) if one.isAncestorOf(page))
        inner = area.widget()
        assert inner is not None
        area.verticalScrollBar().setValue(page.mapTo(inner, QPoint()).y() - 14)

    return prepare


def _notice_of_partners(desktop: Desktop) -> None:
    """A notice of the newsroom's own, a rule that chooses it, and a channel that shows it in its own way."""
    from editor.notices import NoticeRule, NoticeTemplate, Showing

    assert desktop.newsroom is not None
    book = desktop.newsroom.notices
    if "partner" in book.shelf().names:
        return
    texts = {
        "kk": (
            "{agency} мәтіні, авторы {author}. Көшірсеңіз, дереккөзге сілтеме жасаңыз.",
            "{agency}: сілтеме міндетті.",
        ),
        "ru": ("Текст {agency}, автор {author}. При перепечатке нужна ссылка.", "{agency}: ссылка обязательна."),
        "en": ("A text of {agency}, by {author}. When you reprint it, link to the source.", "{agency}: link required."),
    }
    for language, (text, short) in texts.items():
        book.write(NoticeTemplate("partner", language, 0, text, short=short, line="© {agency}"))  # type: ignore[arg-type]
    book.add_rule(NoticeRule("partner", source="Дала Ақпарат", language="kk"))
    book.add_rule(NoticeRule("cc-by-sa", topic="мәдениет", exclusive=False))
    book.show_on("hyperlink", "word", Showing("short", "footer"))


def _notice_settings(name: str) -> Callable[[Desktop], None]:
    def prepare(desktop: Desktop) -> None:
        _notice_of_partners(desktop)
        _settings_page(name)(desktop)

    return prepare


def _outdated(desktop: Desktop) -> None:
    """What is out with another notice than it would get today."""
    from PySide6.QtWidgets import QWidget

    _notice_settings("OutdatedPage")(desktop)
    panel = desktop.window.panel("settings")
    page: Any = next(one for one in panel.findChildren(QWidget) if type(one).__name__ == "OutdatedPage")
    page.look.click()
    _wait(desktop.jobs.is_idle, SETTLES_MS)
    _settings_page("OutdatedPage")(desktop)


def _all_notices(desktop: Desktop) -> None:
    _notice_of_partners(desktop)
    _open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.presenting.show_all()
    _wait(desktop.jobs.is_idle, SETTLES_MS)


def _channel(target: str) -> Callable[[Desktop], None]:
    """The form of a new channel of this kind."""

    def prepare(desktop: Desktop) -> None:
        from PySide6.QtWidgets import QWidget

        _settings_page("ChannelsPage")(desktop)
        page: Any = next(
            one
            for one in desktop.window.panel("settings").findChildren(QWidget)
            if type(one).__name__ == "ChannelsPage"
        )
        page.choice.setCurrentIndex(page.choice.findData(""))
        page._show()
        page.kind.setCurrentIndex(page.kind.findData(target))
        page._make_form()
        _wait(desktop.jobs.is_idle, SETTLES_MS)
        _settings_page("ChannelsPage")(desktop)

    return prepare


def _word_look(desktop: Desktop) -> None:
    """The quotation chosen in the list of parts."""
    from editor.desktop.settings_pages.word_parts import WordParts

    _settings_page("WordPage")(desktop)
    (parts,) = desktop.window.panel("settings").findChildren(WordParts)
    parts.choose("quote")


def _dictionaries(desktop: Desktop) -> None:
    """Words that a newsroom would have added."""
    assert desktop.newsroom is not None
    words = ["жасанды-интеллект", "блокчейн", "стартап", "краудфандинг", "экоактивист", "подкаст", "фактчекинг"]
    desktop.newsroom.dictionary.add(words, "kk", by="Айгүл")
    _settings_page("DictionariesPage")(desktop)


def _selected(desktop: Desktop) -> None:
    """Three articles selected in the list."""
    _open_article(desktop)
    panel: Any = desktop.window.panel("articles")
    panel.side.open("")
    assert desktop.newsroom is not None
    ids = [record.id for record in desktop.newsroom.articles.page()]
    panel.library.select([ids[0], ids[1], ids[3]])
    panel.library.view.scrollToTop()


def _export_selected(desktop: Desktop) -> None:
    _selected(desktop)
    _in_plain_words(desktop.window.panel("articles").many_export.choose_selected())  # type: ignore[attr-defined]


def _export_day(desktop: Desktop) -> None:
    """A day on which the sample newsroom published."""
    from PySide6.QtCore import QDate

    _open_article(desktop)
    assert desktop.newsroom is not None
    dialog = desktop.window.panel("articles").many_export.choose_day()  # type: ignore[attr-defined]
    _in_plain_words(dialog)
    moments = (record.published_at for record in desktop.newsroom.articles.page())
    day = next(moment for moment in moments if moment is not None)
    dialog.day.setDate(QDate(day.year, day.month, day.day))


def _in_plain_words(dialog: Any) -> None:
    """The folder by a name that every machine has."""
    dialog.folder.setText("/home/editor/Documents")


def _end_dialogs(desktop: Desktop) -> None:
    from PySide6.QtWidgets import QDialog

    for dialog in desktop.window.findChildren(QDialog):
        dialog.close()
    desktop.window.panel("articles").library.view.clearSelection()  # type: ignore[attr-defined]


def _inbox_undo(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    panel.undo_bar.offer(1, "тоғызыншы", "оныншы", 10, is_sent=True)  # type: ignore[attr-defined]  # the inbox has one


def _inbox_trail(desktop: Desktop) -> None:
    """A report with a history that waits, shown among all that are open."""
    from datetime import timedelta

    from editor.reports import InboxFilter

    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    assert desktop.newsroom is not None
    _wait(lambda: panel.model.rowCount() > 0, SETTLES_MS)
    desk, group = desktop.newsroom.reports, panel.model.row(0).group.id
    if desk.group(group).group.state == "new":
        desk.assign(group, "Айгүл", author="Дана")
        desk.accept(group, author="Айгүл")
        until = desktop.newsroom.clock() + timedelta(days=1)
        desk.wait(group, person="Ерлан", until=until, author="Айгүл")
    panel.filters.show_filter(InboxFilter("open", newer_than=7))
    _wait(desktop.jobs.is_idle, SETTLES_MS)
    panel.detail.show_lookers(["Дана"])


def _end_inbox_filter(desktop: Desktop) -> None:
    from editor.reports import InboxFilter

    panel: Any = desktop.window.panel("inbox")
    assert desktop.newsroom is not None
    for row in desktop.newsroom.reports.groups(InboxFilter("waiting"), checks=False):
        desktop.newsroom.reports.reopen(row.group.id, author="Дана")
    panel.filters.show_filter(InboxFilter())
    _wait(desktop.jobs.is_idle, SETTLES_MS)


def _inbox_wait(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    _wait(lambda: panel.detail.view is not None, SETTLES_MS)
    panel.actions_.ask_wait()


def _new_report(desktop: Desktop) -> None:
    """Half filled in, as while somebody is on the phone."""
    desktop.window.show_page("inbox")
    panel: Any = desktop.window.panel("inbox")
    dialog = panel.doors.open_new(reply_to="oqyrman@example.kz")
    _wait(desktop.jobs.is_idle, SETTLES_MS)
    dialog.article.setCurrentIndex(0)
    dialog.article.activated.emit(0)
    dialog.quote.setPlainText("тоғызыншы")
    dialog.suggestion.setText("оныншы")


def _letters(desktop: Desktop) -> None:
    """A letter in a reader's own words."""
    import tempfile

    desktop.window.show_page("inbox")
    assert desktop.newsroom is not None
    body = "From: oqyrman@example.kz\nSubject: =?utf-8?B?0pvQsNGC0LU=?=\nContent-Type: text/plain; charset=utf-8\n\n"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.eml"
        path.write_text(body + "Сәлеметсіз бе! «Көпір» мақаласында тоғызыншы емес, оныншы болуы керек.", "utf-8")
        desktop.newsroom.post.take_file(path)
    panel: Any = desktop.window.panel("inbox")
    panel.doors.open_letters()
    _wait(desktop.jobs.is_idle, SETTLES_MS)


def _figures(desktop: Desktop) -> None:
    """A month of reports, made at its first picture: most were right and mended within hours. No text is changed."""
    assert desktop.newsroom is not None
    figures = desktop.newsroom.figures
    if figures.whole().first == figures.whole().last:
        for days in range(29, 0, -1):
            _a_day_of_reports(desktop, timedelta(days=days))
    desktop.window.show_page("figures")
    panel: Any = desktop.window.panel("figures")
    panel.load()


def _a_day_of_reports(desktop: Desktop, ago: timedelta) -> None:
    from editor.reports import IncomingReport, ReportDesk
    from editor.reports.corrections import KINDS

    newsroom = desktop.newsroom
    assert newsroom is not None
    now = [newsroom.clock() - ago]
    desk = ReportDesk(newsroom.database, lambda: now[0], newsroom.publishing)
    articles, day = newsroom.articles.page(), ago.days
    for number in range(2 + day * 7 % 6 - (day % 7 in (2, 3))):
        article = newsroom.articles.open(articles[(day * 5 + number * 3) % len(articles)].id)
        words = [word for word in article.document.text.split() if word.isalpha() and len(word) > 4]
        quote, key = words[(day * 31 + number * 17) % len(words)], f"{day}-{number}"
        taken = desk.receive(
            IncomingReport(quote, article=article.record.id, idempotency_key=f"sample-{key}", reporter=key), door="http"
        )
        if taken.group is None or taken.group.state != "new" or (day + number) % 9 == 0:
            continue
        now[0] += timedelta(minutes=7 + number * 13)
        desk.look_at(taken.group.id)
        now[0] += timedelta(minutes=20 + day * 11 % 90)
        right = (day + number) % 4 != 1
        if not right:
            desk.dismiss(taken.group.id, reason="дұрыс жазылған", author="Айгүл")
            continue
        with newsroom.database.unit_of_work() as work:  # as a fix leaves it, without touching the sample's texts
            group = work.reports.group(taken.group.id)
            work.reports.set_states(group.id, ("new",), "fixed")
            closed = {"state": "fixed", "closed_at": now[0], "closed_by": "Айгүл", "reason": ""}
            work.reports.update_group(group.id, group.version, closed)
            correction: dict[str, object] = {
                "article_id": article.record.id,
                "group_id": group.id,
                "revision": article.revision,
            }
            correction |= {"old_text": quote, "new_text": quote.capitalize(), "note": "", "author": "Айгүл"}
            kind = KINDS[(day * number) % 4 if number else 0]
            work.articles.add_correction(
                {**correction, "created_at": now[0], "undone_at": None, "kind": kind, "is_silent": True}
            )
            work.commit()


def _calendar(desktop: Desktop) -> None:
    """Drafts that wait for their hours in this week, and what went out of it."""
    from dataclasses import replace
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    newsroom = desktop.newsroom
    assert newsroom is not None
    zone = ZoneInfo(newsroom.agency.zone)
    tomorrow = datetime.now(UTC).astimezone(zone) + timedelta(days=1)
    text = newsroom.articles.open(newsroom.articles.page()[-1].id).document
    for number, headline in enumerate(("Ертеңгі ауа райы", "Мектептерде сабақ басталады", "Қала күніне дайындық")):
        if any(record.headline == headline for record in newsroom.articles.page()):
            continue
        saved = newsroom.articles.create(replace(text, headline=headline), author="aigerim", reason="written")
        at = tomorrow.replace(hour=9 + 3 * number, minute=20 * number, second=0, microsecond=0)
        newsroom.publishing.publish(saved.article_id, None, author="aigerim", at=at)
    desktop.window.show_page("queue")
    panel: Any = desktop.window.panel("queue")
    panel.show_filter("calendar")
    _wait(desktop.jobs.is_idle)
    scheduled = newsroom.calendar.entries(panel.calendar.model.first, 7, zone.key)
    waiting = [entry for entry in scheduled if entry.kind == "scheduled"]
    if waiting:
        panel.calendar.view.choose(waiting[0].article.id)


def _out_of_calendar(desktop: Desktop) -> None:
    panel: Any = desktop.window.panel("queue")
    panel.show_filter("waiting")


def _queue_waiting(desktop: Desktop) -> None:
    """One channel is paused, the folder of another is away."""
    from dataclasses import replace

    newsroom = desktop.newsroom
    assert newsroom is not None
    desktop.window.show_page("queue")
    panel: Any = desktop.window.panel("queue")
    _wait(desktop.jobs.is_idle, SETTLES_MS)
    for channel in newsroom.publishing.channels():
        if channel.name == "site":
            newsroom.publishing.pause(channel.name)
        elif channel.name == "word":
            folder = Path(channel.settings["folder"])
            if folder.exists():
                folder.rename(folder.with_name("word-away"))
    if not newsroom.publishing.queue(states=("waiting",)):
        record = newsroom.articles.page()[-1]
        opened = newsroom.articles.open(record.id)
        changed = replace(opened.document, headline=f"{opened.document.headline} (толықтырылды)")
        newsroom.articles.save(record.id, opened.revision, changed, author="aigerim", reason="edited")
        newsroom.publishing.publish(record.id, ["site", "word"], author="aigerim")
        newsroom.worker("picture").run_once()
    panel.show_filter("waiting")
    _wait(desktop.jobs.is_idle, SETTLES_MS)


def _rehearsal(desktop: Desktop) -> None:
    _queue_waiting(desktop)
    panel: Any = desktop.window.panel("queue")
    panel.table.selectRow(0)
    panel.rehearse()
    _wait(desktop.jobs.is_idle, SETTLES_MS)


def _reprint(desktop: Desktop) -> None:
    """A page that copied the oldest article of the sample, edited, its link below; in the ledger."""
    from html import escape

    _open_article(desktop)
    document = desktop.window.panel("articles").page.article()  # type: ignore[attr-defined]  # the articles have one
    assert desktop.newsroom is not None
    link = desktop.newsroom.agency.link
    texts = [block.text for block in document.blocks if block.text]
    body = "".join(f"<p>{escape(text)}</p>" for text in ["Бүгінгі жаңалық.", *texts[:-1]])
    head = '<link rel="canonical" href="https://copy.example/news/2026/kitaphana">'
    source = f'<p>Дереккөз: <a rel="nofollow" href="{escape(link)}">Qalam</a></p>'
    desktop.window.show_page("reprints")
    panel: Any = desktop.window.panel("reprints")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        page = f"<meta charset=utf-8>{head}<h1>{escape(document.headline)}</h1>{body}{source}"
        path.write_text(page, "utf-8")
        panel.check_source(str(path))
        _wait(lambda: panel.verdict is not None and desktop.jobs.is_idle(), SETTLES_MS)
    if panel.entry is None:
        panel.act("keep")
        _wait(lambda: panel.entry is not None and desktop.jobs.is_idle(), SETTLES_MS)


def _palette(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    desktop.commands.run("view.palette")


def _page(name: str) -> Callable[[Desktop], None]:
    return lambda desktop: desktop.window.show_page(name)


PICTURES = (
    Picture("articles", _open_article),
    Picture("findings", _run("article.findings")),
    Picture("preview", _run("article.preview")),
    Picture("revisions", _run("article.revisions")),
    Picture("comparison", _comparison),
    Picture("details", _run("article.details")),
    Picture("selection-bar", _selection_bar),
    Picture("find", _find, _end_finding),
    Picture("in-script", _in_script, _out_of_script),
    Picture("focus", _run("article.focus")),
    Picture("inbox", _page("inbox")),
    Picture("inbox-undo", _inbox_undo),
    Picture("inbox-trail", _inbox_trail, _end_inbox_filter),
    Picture("inbox-wait", _inbox_wait, _end_dialogs),
    Picture("new-report", _new_report, _end_dialogs),
    Picture("letters", _letters, _end_dialogs),
    Picture("queue", _page("queue")),
    Picture("queue-waiting", _queue_waiting),
    Picture("rehearsal", _rehearsal, _end_dialogs),
    Picture("calendar", _calendar, _out_of_calendar),
    Picture("publish", _run("article.publish")),
    Picture("settings-people", _settings_page("PeoplePage")),
    Picture("settings-preflight", _settings_page("PreflightPage")),
    Picture("settings-notices", _notice_settings("NoticesPage")),
    Picture("settings-notice-rules", _notice_settings("NoticeRulesPage")),
    Picture("settings-notices-outdated", _outdated),
    Picture("notices-everywhere", _all_notices, _end_dialogs),
    Picture("palette", _palette),
    Picture("settings", _page("settings")),
    Picture("settings-channels", _channel("wordpress")),
    Picture("settings-channel-sftp", _channel("sftp")),
    Picture("settings-kinds", _settings_page("KindsPage")),
    Picture("settings-word", _word_look),
    Picture("settings-mailboxes", _settings_page("MailboxesPage")),
    Picture("settings-letters", _settings_page("OutgoingPage")),
    Picture("settings-corrections", _settings_page("CorrectionsPage")),
    Picture("settings-answers", _settings_page("AnswersPage")),
    Picture("settings-dictionaries", _dictionaries),
    Picture("selected", _selected, _end_dialogs),
    Picture("export-selected", _export_selected, _end_dialogs),
    Picture("export-day", _export_day, _end_dialogs),
    Picture("import-report", _imported, _end_dialogs),
    Picture("objects", _objects, _without_it),
    Picture("figures", _figures),
    Picture("reprints", _reprint),
)


def fill(home: Path) -> None:
    """The sample newsroom, as the first start loads it."""
    from editor import sample
    from editor.bootstrap import Newsroom
    from editor.newsroom.paths import Paths

    newsroom = Newsroom(Paths(home), author="Айгүл")
    newsroom.open()
    sample.load(newsroom)
    newsroom.close()


def take(home: Path, output: Path, chosen: argparse.Namespace) -> int:
    """All pictures of one run; returns how many."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["qalam"])
    application.setStyle("Fusion")
    jobs = list(_plan(chosen))
    for width, height in SIZES:
        for language in LANGUAGES:
            for theme in THEMES:
                wanted = [job for job in jobs if job[:4] == (width, height, language, theme)]
                if wanted:
                    _session(application, home, output, wanted)
    return len(jobs)


def _plan(chosen: argparse.Namespace) -> Iterator[tuple[int, int, str, str, Picture]]:
    for width, height in SIZES:
        for language in chosen.language or LANGUAGES:
            for theme in chosen.theme or THEMES:
                for picture in (*PICTURES, Picture("welcome", lambda _: None)):
                    if not chosen.only or picture.name in chosen.only:
                        yield width, height, language, theme, picture


def _session(application: object, home: Path, output: Path, wanted: list[tuple[int, int, str, str, Picture]]) -> None:
    """One window of one size, language and theme, and all its pictures."""
    width, height, language, theme, _ = wanted[0]
    welcome = [job[4] for job in wanted if job[4].name == "welcome"]
    others = [job[4] for job in wanted if job[4].name != "welcome"]
    with tempfile.TemporaryDirectory(prefix="qalam-pictures-") as empty:
        for place, pictures in ((home, others), (Path(empty) / "new", welcome)):
            if pictures:
                _shoot(application, place, output, (width, height), language, theme, pictures)


def _shoot(
    application: object,
    home: Path,
    output: Path,
    size: tuple[int, int],
    language: str,
    theme: str,
    pictures: list[Picture],
) -> None:
    from editor.desktop.app import Desktop
    from editor.desktop.preferences import Preferences
    from editor.newsroom.paths import Paths

    paths = Paths(home)
    liked = Preferences(paths.window)
    liked.language, liked.welcomed = language, pictures[0].name != "welcome"
    liked.theme = "dark" if theme == "dark" else "light"
    liked.sync()
    desktop = Desktop(paths, serve=False)
    bugs: list[BaseException] = []
    desktop.jobs.crashed.connect(bugs.append)
    desktop.start()
    desktop.window.resize(*size)
    desktop.window.move(0, 0)
    _wait(lambda: desktop.newsroom is not None)
    for picture in pictures:
        picture.prepare(desktop)
        _wait(desktop.jobs.is_idle, SETTLES_MS)
        _wait(desktop.jobs.is_idle)
        name = f"{picture.name}-{language}-{theme}-{size[0]}x{size[1]}.png"
        image = _grabbed(desktop)
        if image.size().toTuple() != size:
            raise RuntimeError(f"{name}: the window has {image.size().toTuple()}")
        image = _with_few_colours(image)
        if not image.save(str(output / name), quality=SMALLEST_FILE):
            raise RuntimeError(f"{name} could not be written")
        picture.after(desktop)
        desktop.window.palette_sheet.hide()
        if desktop.window.alone.is_on:
            desktop.commands.run("article.focus")
    desktop.close()
    if bugs:
        raise bugs[0]


def _grabbed(desktop: Desktop) -> QImage:
    """The window, and over its middle the dialog that is open."""
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog

    whole = desktop.window.grab()
    for dialog in desktop.window.findChildren(QDialog):
        if dialog.isVisible():
            shown = dialog.grab()
            with QPainter(whole) as painter:
                left, top = (whole.width() - shown.width()) // 2, (whole.height() - shown.height()) // 2
                painter.drawPixmap(left, top, shown)
                painter.setPen(desktop.theme.color("line"))
                painter.drawRect(left, top, shown.width() - 1, shown.height() - 1)
    return whole.toImage()


def _with_few_colours(image: QImage) -> QImage:
    """Its 128 most frequent colours, and one of each other hue up to 256, so that a thin red line stays red: a third of
    the size, and nobody sees it.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    full = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(full.constBits()).cast("B").cast("I"))
    by_number = [colour for colour, _ in counted.most_common()]
    table = by_number[:128]
    hues = {colour & 0xE0E0E0 for colour in table}
    for colour in by_number[128:]:
        if len(table) < 256 and colour & 0xE0E0E0 not in hues:
            hues.add(colour & 0xE0E0E0)
            table.append(colour)
    return full.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def _wait(holds: Callable[[], bool], at_least_ms: int = 0) -> None:
    """Let Qt work until this holds, and at least so long. Raises TimeoutError after a minute."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    loop, clock, look = QEventLoop(), QElapsedTimer(), QTimer(interval=20)

    def check() -> None:
        late = clock.elapsed() > GIVES_UP_MS
        if late or (clock.elapsed() >= at_least_ms and holds()):
            loop.exit(int(late))

    look.timeout.connect(check)
    clock.start()
    look.start()
    if loop.exec() != 0:
        raise TimeoutError("the window did not come to rest")


def main() -> int:
    """Under Xvfb where no screen was given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--only", nargs="*", help="names of pictures")
    parser.add_argument("--language", nargs="*", choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", choices=THEMES)
    chosen = parser.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    from tests.components import private_screen

    with private_screen(1920, 1080) as display, tempfile.TemporaryDirectory(prefix="qalam-pictures-") as folder:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1", "LOGNAME": "Айгүл"}
        home = Path(folder) / "newsroom"
        fill(home)
        print(f"{take(home, chosen.output, chosen)} pictures in {chosen.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
