"""`qalam answer list|show|send|again|cancel|templates|template`: letters to readers who asked for an answer."""

from __future__ import annotations

from pathlib import Path

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, how_many, read_input, table
from editor.cli.shapes import answer_json

_STATES = ("waiting", "sending", "handing_over", "sent", "failed", "doubtful", "cancelled")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "answer", "letters to readers who asked for an answer")
    listing = add_command(group, "list", run_list, "the letters, newest first")
    listing.add_argument("--state", choices=_STATES)
    listing.add_argument("--limit", type=how_many, default=200)
    add_command(group, "send", run_send, "send what is due now; `qalam worker run` does it too")
    for name, runner, text in (
        ("show", run_show, "one letter, with its text"),
        ("again", run_again, "send one again that failed or is in doubt"),
        ("cancel", run_cancel, "do not send one that waits, failed or is in doubt"),
    ):
        add_command(group, name, runner, text).add_argument("id", type=int)
    add_command(group, "templates", run_templates, "what readers are written, by language")
    template = add_command(group, "template", run_template, "write readers this text; the first line is the subject")
    template.add_argument("language", choices=("kk", "ru", "en"))
    template.add_argument("path", nargs="?", type=Path, metavar="FILE", help="default: standard input")
    template.add_argument("--remove", action="store_true", help="put the built-in text back")


def run_list(session: Session) -> Reply:
    """Why one waits stands in the last column."""
    states = [session.options.state] if session.options.state else None
    letters = session.newsroom.answers.answers(states=states, limit=session.options.limit)
    rows = [(one.id, one.state, f"correction {one.correction_id}", one.language, one.reason_code) for one in letters]
    return Reply({"answers": [answer_json(one) for one in letters]}, table(rows) or ["There are no letters."])


def run_show(session: Session) -> Reply:
    """With the address that it goes to."""
    letter = session.newsroom.answers.answer(session.options.id)
    data = answer_json(letter) | {"to": letter.address, "subject": letter.subject, "text": letter.text}
    return Reply({"answer": data}, [f"to: {letter.address} ({letter.state})", letter.subject, "", letter.text])


def run_send(session: Session) -> Reply:
    """Exit code 1 where one failed for good."""
    done = session.newsroom.answers.run_once()
    lines = [f"sent: letter {one.id}" for one in done.sent]
    lines += [f"{one.state}: letter {one.id}, {one.reason_code}" for one in done.failed]
    data = {"sent": [answer_json(one) for one in done.sent], "failed": [answer_json(one) for one in done.failed]}
    return Reply(data, lines or ["Nothing is due."], exit_code=1 if done.failed else 0)


def run_again(session: Session) -> Reply:
    """With the next round."""
    session.newsroom.answers.send_again(session.options.id)
    return Reply({"answer": session.options.id, "state": "waiting"}, [f"letter {session.options.id} waits"])


def run_cancel(session: Session) -> Reply:
    """For good, unless it is asked for again."""
    session.newsroom.answers.cancel(session.options.id)
    return Reply({"answer": session.options.id, "state": "cancelled"}, [f"letter {session.options.id} is not sent"])


def run_templates(session: Session) -> Reply:
    """The newsroom's own, else the built-in ones."""
    templates = session.newsroom.answers.templates()
    data = {language: {"subject": one.subject, "text": one.text} for language, one in templates.items()}
    lines = [line for language, one in templates.items() for line in (f"[{language}] {one.subject}", "", one.text)]
    return Reply({"templates": data}, lines)


def run_template(session: Session) -> Reply:
    """Letters from now on."""
    from editor.reports.answers import AnswerTemplate  # late: only for this command

    language, post = session.options.language, session.newsroom.answers
    if session.options.remove:
        post.drop_template(language)
        return Reply({"language": language, "own": False}, [f"{language}: the built-in text"])
    subject, _, text = read_input(session, session.options.path).partition("\n")
    post.put_template(AnswerTemplate(language, subject.strip(), text.strip() + "\n"))
    return Reply({"language": language, "own": True}, [f"{language}: {subject.strip()}"])
