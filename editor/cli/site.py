"""`qalam site build|serve`: the static site in a folder, and a look at it on this machine."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group
from editor.publishing import sites

DEFAULT_PORT = 8000


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "site", "the newsroom's site in a folder")
    build = add_command(group, "build", run_build, "write every page anew; what is right already is not touched")
    serve = add_command(group, "serve", run_serve, "look at it in a browser on this machine")
    serve.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    serve.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one")
    for parser in (build, serve):
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
