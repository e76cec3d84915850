"""`qalam notice list|show|add|set|remove|rule|render|check|outdated|republish`: attribution notices."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from editor.cli import notice_rules
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.notice_shapes import chosen_json, days, notice_json, template_json
from editor.errors import NotFound, UserMistake
from editor.notices.shelf import read_day

if TYPE_CHECKING:
    from editor.notices import NoticeTemplate
    from editor.publishing.notice_check import Checked
    from editor.publishing.notice_desk import Preview

_TEXTS = {
    "text": "its full length",
    "short": "its short length",
    "line": "its one line",
    "link": "the address that it leads to, or {link} for the agency's",
    "link_text": "the words of it that the link stands on",
    "copyright": "the line for formats that have a field for it, such as © {agency}, {year}",
    "licence": "the name of a licence",
    "licence_link": "the address of the licence",
}


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "notice", "attribution notices")
    add_command(group, "list", run_list, "the notices, a line each")
    show = add_command(group, "show", run_show, "one notice: its versions in all languages, and how channels show it")
    show.add_argument("name")
    add = add_command(group, "add", run_add, "a notice, or a newer version of one; what is not given stays as it was")
    add.add_argument("name")
    add.add_argument("--language", choices=("kk", "ru", "en"), required=True)
    for key, about in _TEXTS.items():
        add.add_argument(f"--{key.replace('_', '-')}", help=about)
    _add_days(add)
    change = add_command(group, "set", run_set, "how a channel shows a notice, or when a version of it is valid")
    change.add_argument("name")
    change.add_argument("--channel", help="a channel's name, a kind of place such as word_folder, or * for all others")
    change.add_argument("--length", choices=("full", "short", "line"))
    change.add_argument("--place", choices=("before", "after_first", "end", "footer", "metadata"))
    change.add_argument("--as-others", action="store_true", help="the channel shows it as all others do")
    change.add_argument("--language", choices=("kk", "ru", "en"))
    change.add_argument("--version", type=int)
    _add_days(change)
    remove = add_command(group, "remove", run_remove, "the newsroom's own versions of a notice")
    remove.add_argument("name")
    notice_rules.add_commands(group)
    render = add_command(group, "render", run_render, "the notice that an article would go out with, and why")
    render.add_argument("id", type=int)
    render.add_argument("--all", action="store_true", help="on every channel, in every language")
    check = add_command(group, "check", run_check, "read the notice back from what went out on each channel")
    check.add_argument("id", type=int)
    add_command(group, "outdated", run_outdated, "published articles whose notice is not today's")
    republish = add_command(group, "republish", run_republish, "send outdated articles anew, with today's notice")
    republish.add_argument("ids", type=int, nargs="*", metavar="ID")
    republish.add_argument("--all", action="store_true", help="all that are outdated")


def _add_days(parser: argparse.ArgumentParser) -> None:
    for key, about in (("from", "the first day"), ("to", "the last day")):
        parser.add_argument(f"--valid-{key}", metavar="DAY", help=f"{about} that it is valid on: 2026-06-13, or none")


def run_list(session: Session) -> Reply:
    """Name, language, version, days."""
    found = session.newsroom.notices.shelf().templates
    rows = [(entry.name, entry.language, entry.version, days(entry)) for entry in found]
    return Reply({"notices": [template_json(entry) for entry in found]}, table(rows))


def run_show(session: Session) -> Reply:
    """As it is typed, with its variables."""
    name, shelf = session.options.name, session.newsroom.notices.shelf()
    found = shelf.versions(name)
    channels = shelf.channels.get(name, {})
    shown = {channel: {"length": one.length, "place": one.place} for channel, one in channels.items()}
    lines = []
    today = session.newsroom.today()
    data = []
    for entry in found:
        holds = shelf.holding(name, entry.language, today) == entry
        data.append(template_json(entry) | {"holds_today": holds})
        lines.append(" ".join(f"{entry.language} {entry.version} {days(entry)} {'(today)' if holds else ''}".split()))
        lines += [f"  {key}: {getattr(entry, key)}" for key in _TEXTS if getattr(entry, key)]
    lines += [f"on {channel}: {one.length}, {one.place}" for channel, one in channels.items()]
    return Reply({"notices": data, "channels": shown}, lines)


def run_add(session: Session) -> Reply:
    """What is typed wrong is said with its place; nothing is written then."""
    from editor.notices import NoticeTemplate  # late: start-up time

    options, book = session.options, session.newsroom.notices
    known = book.shelf().newest(options.name, options.language)
    template = known or NoticeTemplate(options.name, options.language, 0, "")
    given: dict[str, Any] = {key: getattr(options, key) for key in _TEXTS if getattr(options, key) is not None}
    given["valid_from"] = read_day(options.valid_from) if options.valid_from else None
    given["valid_to"] = read_day(options.valid_to) if options.valid_to else None
    written, _ = book.write(replace(template, **given))
    return _written(written)


def _written(template: NoticeTemplate) -> Reply:
    line = f"notice {template.name}: version {template.version} in {template.language}"
    return Reply({"notice": template_json(template)}, [line])


def run_set(session: Session) -> Reply:
    """Without a channel, the days of a version."""
    from editor.notices import Showing  # late: start-up time

    options, book = session.options, session.newsroom.notices
    if options.channel:
        known = book.shelf().showing(options.name, [options.channel])
        showing = Showing(options.length or known.length, options.place or known.place)
        book.show_on(options.name, options.channel, None if options.as_others else showing)
        return run_show(session)
    if options.language and options.version and (options.valid_from or options.valid_to):
        found = [entry for entry in book.shelf().versions(options.name) if entry.language == options.language]
        now = next((entry for entry in found if entry.version == options.version), None)
        valid_from = read_day(options.valid_from) if options.valid_from else (now.valid_from if now else None)
        valid_to = read_day(options.valid_to) if options.valid_to else (now.valid_to if now else None)
        book.set_days(options.name, options.language, options.version, valid_from, valid_to)
        return run_show(session)
    raise UserMistake(
        "Nothing was said that could be set.",
        "Give --channel with --length or --place, or --language and --version with --valid-from or --valid-to.",
        code="notice_nothing_to_set",
    )


def run_remove(session: Session) -> Reply:
    """Published texts keep what they have."""
    session.newsroom.notices.remove(session.options.name)
    return Reply({"removed": session.options.name}, [f"notice {session.options.name} is removed"])


def run_render(session: Session) -> Reply:
    """Nothing is written."""
    newsroom, options = session.newsroom, session.options
    opened = newsroom.articles.open(options.id)
    if options.all:
        return _all(newsroom.notice_desk.preview(opened.document, opened.record))
    notice, chosen = newsroom.notice_desk.offered(opened.document, opened.record)
    if notice is None:
        raise chosen.problem or NotFound("There is no notice for this article.", "See `qalam notice list`.")
    why = chosen_json(chosen)["why"]
    lines = [notice.text] + [f"{name}: {shown.text}" for name, shown in notice.channels]
    return Reply(notice_json(notice) | {"why": why}, lines)


def _all(previews: list[Preview]) -> Reply:
    data, lines = [], []
    for one in previews:
        channel = one.channel.name if one.channel is not None else ""
        data.append({"channel": channel, "language": one.language} | chosen_json(one.chosen))
        problem = one.chosen.problem.message if one.chosen.problem else ""
        text = one.chosen.notice.text if one.chosen.notice else problem
        lines.append(f"{one.language}  {channel or '(any)'}  {one.chosen.showing.place}: {text}")
    return Reply({"notices": data}, lines)


def run_check(session: Session) -> Reply:
    """Exit code 1 where a copy has no notice, two of them, or one whose link cannot be clicked."""
    found = session.newsroom.notice_desk.check(session.options.id)
    data = [
        {"channel": one.channel, "form": one.form, "written": one.written, "faults": list(one.faults)}
        | ({"problem": one.problem} if one.problem else {})
        for one in found
    ]
    rows = [
        (one.channel, one.form or "-", _looked_at(one), ", ".join(one.faults) or ("right" if one.form else ""))
        for one in found
    ]
    wrong = any(one.faults for one in found)
    return Reply({"copies": data}, table(rows) or ["It was never published."], exit_code=int(wrong))


def _looked_at(one: Checked) -> str:
    if one.written:
        return "read back"
    return f"as it would be sent ({one.problem})" if one.form else f"not looked at ({one.problem})"


def run_outdated(session: Session) -> Reply:
    """Compared with what publishing would freeze now."""
    found = session.newsroom.notice_desk.outdated()
    data = [
        {
            "article": one.record.id,
            "headline": one.record.headline,
            "why": one.why,
            "edited": one.edited,
            "frozen": notice_json(one.frozen) if one.frozen else None,
            "now": notice_json(one.now),
        }
        for one in found
    ]
    rows = [(one.record.id, one.why, "edited since" if one.edited else "", one.record.headline) for one in found]
    return Reply({"outdated": data}, table(rows) or ["Every published article has today's notice."])


def run_republish(session: Session) -> Reply:
    """Only the notice changes. Articles with a newer text that was not published are left alone, and named."""
    options, newsroom = session.options, session.newsroom
    if bool(options.ids) == options.all:
        raise UserMistake(
            "It was not said which articles to send anew.",
            "Name them, or say --all; `qalam notice outdated` lists them.",
            code="notice_which_articles",
        )
    for article in options.ids or ():
        newsroom.articles.open(article)  # raises for one that there is not
    done = newsroom.notice_desk.republish(newsroom.author, None if options.all else options.ids)
    lines = [f"{len(done.articles)} articles go out anew, {len(done.queued)} items are queued"]
    lines += [f"article {one} was edited since it was published: publish it yourself" for one in done.left]
    data = {"articles": done.articles, "left": done.left, "queued": [row.id for row in done.queued]}
    return Reply(data, lines)
