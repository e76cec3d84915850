"""`qalam site build|serve|check` and `qalam site theme …`: the site in a folder, its look, its faults."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, port
from editor.publishing import sites

if TYPE_CHECKING:
    from editor.publishing.targets.static_site.theme import Trouble

DEFAULT_PORT = 8000


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "site", "the newsroom's site in a folder")
    build = add_command(group, "build", run_build, "write every page anew; what is right already is not touched")
    serve = add_command(group, "serve", run_serve, "look at it in a browser on this machine")
    serve.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    serve.add_argument("--port", type=port, default=DEFAULT_PORT, help="0 takes a free one")
    check = add_command(group, "check", run_check, "look for links that lead nowhere and the like")
    theme = add_group(group, "theme", "the newsroom's own templates of the site")
    export = add_command(theme, "export", run_export, "copy the built-in templates, to begin with")
    export.add_argument("folder", type=Path, metavar="FOLDER", help="one that is not there yet, or empty")
    look = add_command(theme, "check", run_theme_check, "say what is wrong with a theme, and in which line")
    look.add_argument("folder", type=Path, metavar="FOLDER")
    choose = add_command(theme, "set", run_set, "use a theme for what is published from now on")
    choose.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="none: the built-in look again")
    for parser in (build, serve, check, choose):
        parser.add_argument("--channel", metavar="NAME", help="where there are several sites (default: the first)")


def run_build(session: Session) -> Reply:
    """Says what changed."""
    newsroom = session.newsroom
    channel = sites.site_channel(newsroom.publishing, session.options.channel)
    built = sites.build(newsroom.publishing, channel, newsroom.agency)
    folder = str(sites.folder_of(channel))
    return Reply(
        {"channel": channel.name, "folder": folder, "articles": built.articles, "written": built.written},
        [*built.written, f"{folder}: {built.articles} articles, {len(built.written)} files written"],
    )


def run_serve(session: Session) -> Reply:
    """Until Ctrl+C."""
    from editor.publishing.targets.static_site.server import serve_site  # late: start-up time

    options, newsroom = session.options, session.newsroom
    channel = sites.site_channel(newsroom.publishing, options.channel)
    stop = session.stop_at_signal()
    with serve_site(
        sites.folder_of(channel), options.host, options.port, policy=lambda: sites.policy(channel, newsroom.agency)
    ) as site:
        session.say(f"The site is at {site.url} (Ctrl+C stops it).")
        stop.wait()
        port = site.port
    return Reply({"port": port, "stopped": True}, ["The site is no longer given out."])


def run_check(session: Session) -> Reply:
    """Exit code 1 where anything is wrong."""
    newsroom = session.newsroom
    channel = sites.site_channel(newsroom.publishing, session.options.channel)
    pages, found = sites.check(channel, newsroom.agency)
    said = f"{pages} pages, {len(found)} troubles" if found else f"{pages} pages, nothing is wrong."
    return Reply({"pages": pages, "troubles": _shown(found)}, [*map(str, found), said], exit_code=1 if found else 0)


def run_export(session: Session) -> Reply:
    """Names the files."""
    from editor.publishing.targets.static_site.theme import export_theme  # late: start-up time

    folder = session.options.folder
    names = export_theme(folder)
    said = f"{len(names)} files in {folder}; SLOTS.md says what each of them may place."
    return Reply({"folder": str(folder), "files": names}, [said])


def run_theme_check(session: Session) -> Reply:
    """Exit code 1 where anything is wrong."""
    from editor.publishing.targets.static_site.theme import check_theme  # late: start-up time

    found = check_theme(session.options.folder)
    lines = [str(trouble) for trouble in found] or ["The theme can be used."]
    return Reply({"troubles": _shown(found)}, lines, exit_code=1 if found else 0)


def run_set(session: Session) -> Reply:
    """Pages that are out keep their look until the site is built."""
    newsroom, folder = session.newsroom, session.options.folder
    channel = sites.site_channel(newsroom.publishing, session.options.channel)
    sites.set_theme(newsroom.publishing, channel, folder)
    said = f"{channel.name}: {folder or 'the built-in look'}. `qalam site build` gives it to the pages that are out."
    return Reply({"channel": channel.name, "theme": str(folder) if folder else None}, [said])


def _shown(found: list[Trouble]) -> list[dict[str, object]]:
    return [{"file": one.file, "line": one.line, "message": one.message} for one in found]
