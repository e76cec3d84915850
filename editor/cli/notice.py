"""`qalam notice list|show|render`: attribution notices."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.errors import NotFound


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "notice", "attribution notices")
    add_command(group, "list", run_list, "the templates, a line each")
    show = add_command(group, "show", run_show, "one template in its languages")
    show.add_argument("name")
    render = add_command(group, "render", run_render, "the notice that an article would go out with")
    render.add_argument("id", type=int)


def run_list(_session: Session) -> Reply:
    """Name, language, version."""
    from editor.notices import templates  # late: start-up time

    found = templates()
    data = [
        {"name": entry.name, "language": entry.language, "version": entry.version, "text": entry.text}
        for entry in found
    ]
    return Reply({"notices": data}, table((entry.name, entry.language, entry.version) for entry in found))


def run_show(session: Session) -> Reply:
    """As it is typed, with its variables."""
    from editor.notices import templates  # late: start-up time

    found = [entry for entry in templates() if entry.name == session.options.name]
    if not found:
        raise NotFound(f"There is no notice “{session.options.name}”.", "`qalam notice list` shows which there are.")
    data = [
        {"name": entry.name, "language": entry.language, "version": entry.version, "text": entry.text}
        for entry in found
    ]
    return Reply({"notices": data}, [f"{entry.language}: {entry.text}" for entry in found])


def run_render(session: Session) -> Reply:
    """Nothing is written."""
    from editor.publishing.noticing import notice_for  # late: start-up time

    newsroom = session.newsroom
    opened = newsroom.articles.open(session.options.id)
    at = opened.record.published_at or newsroom.clock()
    notice = notice_for(opened.document, newsroom.agency, at, opened.record.zone)
    if notice is None:
        raise NotFound(
            "Nobody is named whose text this is.", "Name the agency: qalam agency set name=…", code="agency_has_no_name"
        )
    data = {
        "template": notice.template,
        "version": notice.version,
        "text": notice.text,
        "link": notice.link,
        "link_text": notice.link_text,
    }
    return Reply(data, [notice.text])
