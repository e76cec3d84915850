"""`qalam word look|set|sample`: how the newsroom's Word files look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.articles.document import LANGUAGES
from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.newsroom.files import atomic_write

if TYPE_CHECKING:
    import argparse

    from editor.documents.word_look import WordLook
    from editor.documents.word_survey import RoleLook, Survey

_PLACES = ("end", "footer")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "word", "how Word files look: the newsroom's own template and its styles")
    look = add_command(group, "look", run_look, "which style each part of an article takes, and what is missing")
    look.add_argument("--styles", action="store_true", help="also every style that the template has")
    change = add_command(group, "set", run_set, "choose a template, and a style for each part")
    _add_look(change)
    sample = add_command(group, "sample", run_sample, "write a Word file with every part, to look at")
    _add_look(sample)
    sample.add_argument("--output", required=True, type=Path, metavar="FILE")
    sample.add_argument("--language", choices=LANGUAGES, default="kk")
    sample.add_argument("--one-file", action="store_true", help="as a day's file, with a table of contents")


def _add_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "styles", nargs="*", metavar="PART=STYLE", help="lead=Подводка, lead= for none; parts: qalam word look"
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--template", type=Path, metavar="FILE", help="a .docx or .dotx of the newsroom's own")
    choice.add_argument("--house", action="store_true", help="the template that comes with the program")
    parser.add_argument("--notice", choices=_PLACES, help="where the attribution notice stands")
    parser.set_defaults(usage=parser.format_usage())


def run_look(session: Session) -> Reply:
    """Exit code 1 where a chosen style is missing, so that a script notices."""
    from editor.documents.word_survey import survey  # late: start-up time

    found = survey(session.newsroom.exporting.look())
    lines = _lines(found)
    if session.options.styles:
        lines += [f"{kind}: {', '.join(names)}" for kind, names in found.names.items()]
    return Reply(_shown(found), lines, 1 if any(one.is_missing for one in found.roles) else 0)


def run_set(session: Session) -> Reply:
    """What is not named stays as it is; a style that the template has not is refused."""
    from editor.documents.word_survey import survey  # late: start-up time

    options = session.options
    if not (options.styles or options.template or options.house or options.notice):
        raise UsageError("name a template, a place for the notice, or PART=STYLE", options.usage)
    look = _changed(session.newsroom.exporting.look(), options)
    session.newsroom.exporting.save_look(look)
    found = survey(look)
    return Reply(_shown(found), _lines(found))


def run_sample(session: Session) -> Reply:
    """Nothing is kept of what is named here: a look can be tried before it is set."""
    options, exporting = session.options, session.newsroom.exporting
    data = exporting.sample(_changed(exporting.look(), options), options.language, together=options.one_file)
    atomic_write(options.output, data)
    return Reply({"path": str(options.output), "bytes": len(data)}, [str(options.output)])


def _changed(look: WordLook, options: argparse.Namespace) -> WordLook:
    from editor.documents.word import read_template  # late: start-up time
    from editor.documents.word_survey import wished

    if options.house:
        look = look.with_template(b"", "")
    elif options.template is not None:
        look = look.with_template(*read_template(options.template))
    if options.notice:
        look = replace(look, notice=options.notice)
    for key, name in read_pairs(options.styles).items():
        look = wished(look, key, name)
    return look


def _lines(found: Survey) -> list[str]:
    look = found.look
    named = look.template_name or "the template" if look.template else "the house's template"
    first = f"{named}; the notice stands {'in the footer' if look.notice == 'footer' else 'at the end'}"
    if look.notice == "footer" and not found.has_footer:
        first += " (the template has no footer: at the end)"
    return [first, *table([(one.role.key, one.role.kind, _taken(one)) for one in found.roles])]


def _taken(one: RoleLook) -> str:
    taken = one.style.name if one.style else "no style: as the text around it"
    return f"{taken} (“{one.wanted}” is not in the template)" if one.is_missing else taken


def _shown(found: Survey) -> dict[str, Any]:
    look = found.look
    return {
        "template": {"name": look.template_name, "bytes": len(look.template), "house": not look.template},
        "notice": look.notice,
        "parts": [
            {
                "part": one.role.key,
                "kind": one.role.kind,
                "wanted": one.wanted,
                "style": one.style.name if one.style else "",
                "missing": one.is_missing,
            }
            for one in found.roles
        ],
        "styles": {kind: list(names) for kind, names in found.names.items()},
    }
