"""`qalam article translate`, `link`, `unlink` and `versions`: one story in several languages."""

from __future__ import annotations

from typing import Any

from editor.articles.document import LANGUAGES
from editor.articles.stories import Telling
from editor.cli.frame import Reply, Session, Subparsers, add_command, table


def add_to(group: Subparsers) -> None:
    """Declare them beside the other commands of articles."""
    translate = add_command(group, "translate", run_translate, "a linked draft in another language, to be written over")
    translate.add_argument("id", type=int)
    translate.add_argument("--to", required=True, choices=LANGUAGES)
    link = add_command(group, "link", run_link, "two articles tell one story: their pages name each other")
    link.add_argument("id", type=int)
    link.add_argument("other", type=int, metavar="OTHER")
    unlink = add_command(group, "unlink", run_unlink, "an article tells its story alone")
    unlink.add_argument("id", type=int)
    versions = add_command(group, "versions", run_versions, "the story's articles in all languages and scripts")
    versions.add_argument("id", type=int)


def run_translate(session: Session) -> Reply:
    """The draft holds the original's text."""
    newsroom, options = session.newsroom, session.options
    saved = newsroom.versions.translate(options.id, options.to, author=newsroom.author)
    told = {"article": saved.article_id, "revision": saved.revision, **_story(session, options.id)}
    return Reply(told, [f"article {saved.article_id}: a draft in {options.to}, linked to article {options.id}"])


def run_link(session: Session) -> Reply:
    """Whatever either is linked to comes along."""
    newsroom, options = session.newsroom, session.options
    newsroom.versions.link(options.id, options.other, author=newsroom.author)
    return _shown(session, options.id)


def run_unlink(session: Session) -> Reply:
    """The others stay linked to each other."""
    newsroom, options = session.newsroom, session.options
    newsroom.versions.unlink(options.id, author=newsroom.author)
    return _shown(session, options.id)


def run_versions(session: Session) -> Reply:
    """Oldest first, the article itself among them."""
    return _shown(session, session.options.id)


def _shown(session: Session, article_id: int) -> Reply:
    story = session.newsroom.versions.story(article_id)
    rows = [(one.record.id, one.tag, one.record.state, one.record.headline) for one in story]
    return Reply(_story(session, article_id), table(rows))


def _story(session: Session, article_id: int) -> dict[str, Any]:
    return {"versions": [version_json(one) for one in session.newsroom.versions.story(article_id)]}


def version_json(one: Telling) -> dict[str, Any]:
    """As `article show` has it too."""
    record = one.record
    return {"id": record.id, "tag": one.tag, "state": record.state, "headline": record.headline}
