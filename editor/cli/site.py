"""`qalam site build|serve`: the static site in a folder, and a look at it on this machine."""

from __future__ import annotations

from pathlib import Path

from db.records import ChannelRecord
from editor.bootstrap import Newsroom
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group
from editor.cli.worker import stop_at_signal
from editor.errors import NotFound, UserMistake

DEFAULT_PORT = 8000
_TARGET = "static_site"


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "site", "the newsroom's site in a folder")
    build = add_command(group, "build", run_build, "write every page anew; what is right already is not touched")
    serve = add_command(group, "serve", run_serve, "look at it in a browser on this machine")
    serve.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one")
    for parser in (build, serve):
        parser.add_argument("--channel", metavar="NAME", help="where there are several sites (default: the first)")


def site_channel(newsroom: Newsroom, name: str | None) -> ChannelRecord:
    """The channel of this name, or the first site. Raises NotFound, or UserMistake where it is no site."""
    if name is not None:
        channel = newsroom.publishing.channel(name)
        if channel.target != _TARGET:
            raise UserMistake(
                f"The channel “{name}” is not a site.", "`qalam channel list` shows which are.", code="not_a_site"
            )
        return channel
    for channel in newsroom.publishing.channels():
        if channel.target == _TARGET:
            return channel
    raise NotFound("There is no site yet.", "Add one: qalam channel add NAME static_site folder=PATH", code="no_site")


def build(newsroom: Newsroom, channel: ChannelRecord) -> tuple[int, list[str]]:
    """Write the whole site; returns the number of articles, and the paths that changed."""
    from editor.publishing.targets.static_site.pages import Look  # late: start-up time
    from editor.publishing.targets.static_site.site import build_site

    look = Look(newsroom.agency, str(channel.settings.get("language", "kk")))
    built = build_site(Path(str(channel.settings["folder"])), look, newsroom.publishing.archive(channel))
    return built.articles, built.written


def policy(newsroom: Newsroom, channel: ChannelRecord) -> str:
    """The content security policy of the site's pages, with today's intake."""
    from editor.publishing.targets.static_site.pages import Look  # late: start-up time

    return Look(newsroom.agency, str(channel.settings.get("language", "kk"))).policy


def page_of(newsroom: Newsroom, channel: ChannelRecord, article_id: int) -> str:
    """The path of the article's page on this site; empty where it never arrived there."""
    delivery = newsroom.publishing.archive(channel).last_delivery(article_id)
    return str(delivery.receipt.get("path", "")) if delivery else ""


def run_build(session: Session) -> Reply:
    """Says what changed."""
    channel = site_channel(session.newsroom, session.options.channel)
    articles, written = build(session.newsroom, channel)
    folder = str(channel.settings["folder"])
    return Reply(
        {"channel": channel.name, "folder": folder, "articles": articles, "written": written},
        [*written, f"{folder}: {articles} articles, {len(written)} files written"],
    )


def run_serve(session: Session) -> Reply:
    """Until Ctrl+C."""
    from editor.publishing.targets.static_site.server import serve_site  # late: start-up time

    options, newsroom = session.options, session.newsroom
    channel = site_channel(newsroom, options.channel)
    stop = stop_at_signal()
    folder = Path(str(channel.settings["folder"]))
    with serve_site(folder, options.host, options.port, policy=lambda: policy(newsroom, channel)) as site:
        session.say(f"The site is at {site.url} (Ctrl+C stops it).")
        stop.wait()
        port = site.port
    return Reply({"port": port, "stopped": True}, ["The site is no longer given out."])
