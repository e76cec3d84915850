"""`qalam mailbox add|set|list|remove|test|fetch|watch|letters|letter|aside|reread|templates|template`, by IMAP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, how_many, port, read_input, table
from editor.cli.shapes import letter_json, mailbox_json, taken_json


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "mailbox", "letters of readers, by IMAP")
    _add_mailboxes(group)
    letters = add_command(group, "letters", run_letters, "letters that were read, newest first")
    letters.add_argument("--state", choices=("understood", "not_understood", "put_aside"))
    letters.add_argument("--limit", type=how_many, default=200)
    show = add_command(group, "letter", run_letter, "one letter, with its text")
    aside = add_command(group, "aside", run_aside, "put a letter aside that no report can be made of")
    for parser in (show, aside):
        parser.add_argument("id", type=int)
    add_command(group, "reread", run_reread, "read the letters again that were not understood")
    add_command(group, "templates", run_templates, "how letters of other widgets are read")
    template = add_command(group, "template", run_template, "read letters by this text, with {names} in their places")
    template.add_argument("name")
    template.add_argument("path", nargs="?", type=Path, metavar="FILE", help="default: standard input")
    template.add_argument("--subject", default="", help="words that the subject must hold")
    template.add_argument("--sender", default="", help="words that the sender's address must hold")
    template.add_argument("--remove", action="store_true", help="take the template away")


def _add_mailboxes(group: Subparsers) -> None:
    add = add_command(group, "add", run_add, "a new mailbox; the password comes from standard input or is asked for")
    add.add_argument("name")
    add.add_argument("--host", required=True)
    add.add_argument("--user", required=True)
    add.add_argument("--port", type=port, help="default: 993, without TLS 143")
    add.add_argument("--security", choices=("tls", "starttls", "none"), default="tls")
    add.add_argument("--folder", default="INBOX")
    add.add_argument("--certificate", default="", metavar="FILE", help="of a server of your own, in PEM")
    add.add_argument("--poll", type=int, default=60, metavar="SECONDS", help="for servers that do not tell of letters")
    change = add_command(group, "set", run_set, "other settings for a mailbox; what is not named stays")
    change.add_argument("name")
    for option, text in (("--host", "the server"), ("--user", "who logs in"), ("--folder", "what is read")):
        change.add_argument(option, help=text)
    change.add_argument("--port", type=port)
    change.add_argument("--security", choices=("tls", "starttls", "none"))
    change.add_argument("--certificate", metavar="FILE", help="of a server of your own, in PEM; empty for none")
    change.add_argument("--poll", type=int, metavar="SECONDS", help="for servers that do not tell of letters")
    change.add_argument("--password", action="store_true", help="a new one, from standard input or asked for")
    add_command(group, "list", run_list, "the mailboxes, and how the last look ended")
    for name, runner, text in (
        ("remove", run_remove, "forget a mailbox and its password; its letters and reports stay"),
        ("test", run_test, "can it be read; nothing is read"),
        ("fetch", run_fetch, "read what is new"),
        ("watch", run_watch, "read what comes, until it is stopped"),
    ):
        parser = add_command(group, name, runner, text)
        parser.add_argument("name", nargs="?" if name == "fetch" else None)


def run_add(session: Session) -> Reply:
    """Nothing is read yet."""
    from editor.reports.mailbox.settings import PORTS, MailboxSettings  # late: only for this command

    options = session.options
    settings = MailboxSettings(
        host=options.host,
        user=options.user,
        port=options.port or PORTS[options.security],
        security=options.security,
        folder=options.folder,
        certificate=options.certificate,
        poll=options.poll,
    )
    settings.check()  # before anybody types a password
    post = session.newsroom.post
    mailbox = post.add(options.name, settings, _password(session))
    can_keep = post.secrets.can_keep
    lines = [f"mailbox {mailbox.name}: {settings.user} at {settings.host}, port {settings.port}"]
    if not can_keep:
        lines.append("This machine has no keyring: the password is not kept, and is asked for in each session.")
    return Reply({"mailbox": mailbox_json(mailbox), "password_kept": can_keep}, lines)


def run_set(session: Session) -> Reply:
    """Where it is read up to is kept, unless it is another mailbox now."""
    from dataclasses import replace  # late: only for this command

    from editor.reports.mailbox.settings import settings_from

    options, post = session.options, session.newsroom.post
    named = {
        key: getattr(options, key) for key in ("host", "user", "folder", "port", "security", "certificate", "poll")
    }
    before = settings_from(post.mailbox(options.name).settings)
    settings = replace(before, **{key: value for key, value in named.items() if value is not None})
    settings.check()  # before anybody types a password
    mailbox = post.change(options.name, settings, _password(session) if options.password else None)
    return Reply({"mailbox": mailbox_json(mailbox)}, [f"mailbox {mailbox.name}: {settings.user} at {settings.host}"])


def _password(session: Session) -> str:
    """A line of standard input; at a terminal it is not shown."""
    if session.stdin.isatty():
        import getpass  # late: only at a terminal

        return getpass.getpass("Password: ", stream=session.stderr)
    return session.stdin.readline().rstrip("\r\n")


def _ask_where_unknown(session: Session, name: str) -> None:
    """At a terminal a password that nobody knows is asked for once a session."""
    from editor.reports.mailbox.settings import settings_from  # late: only for these commands

    post = session.newsroom.post
    secret = settings_from(post.mailbox(name).settings).secret_name
    if post.secrets.get(secret) is None and session.stdin.isatty():
        post.secrets.set(secret, _password(session))


def run_list(session: Session) -> Reply:
    """In the order in which they were added."""
    mailboxes = session.newsroom.post.mailboxes()
    rows = [
        (box.name, box.settings.get("user", ""), box.settings.get("host", ""), box.state_code or "not read yet")
        for box in mailboxes
    ]
    return Reply({"mailboxes": [mailbox_json(box) for box in mailboxes]}, table(rows) or ["There are none."])


def run_remove(session: Session) -> Reply:
    """Its letters stay."""
    session.newsroom.post.remove(session.options.name)
    return Reply({"removed": session.options.name}, [f"mailbox {session.options.name} is forgotten"])


def run_test(session: Session) -> Reply:
    """Log in, count, read nothing."""
    name = session.options.name
    _ask_where_unknown(session, name)
    tested = session.newsroom.post.test(name)
    data = {"mailbox": name, "letters": tested.letters, "unseen": tested.unseen, "tells_of_new": tested.can_idle}
    return Reply(data, [f"mailbox {name} answers: {tested.letters} letters, {tested.unseen} of them unread"])


def run_fetch(session: Session) -> Reply:
    """One mailbox or all of them."""
    post = session.newsroom.post
    names = [session.options.name] if session.options.name else [box.name for box in post.mailboxes()]
    data: list[dict[str, Any]] = []
    lines = []
    for name in names:
        _ask_where_unknown(session, name)
        fetched = post.fetch(name)
        data.append({"mailbox": name, **taken_json(fetched.taken)})
        lines.append(f"mailbox {name}: {_told(fetched.count('understood'), fetched.count('not_understood'))}")
    return Reply({"fetched": data}, lines or ["There is no mailbox yet."])


def _told(reports: int, not_understood: int) -> str:
    return f"{reports} new reports, {not_understood} letters not understood"


def run_watch(session: Session) -> Reply:
    """Until Ctrl+C."""
    name, post = session.options.name, session.newsroom.post
    _ask_where_unknown(session, name)
    stop = session.stop_at_signal()
    session.say(f"Mailbox {name} is watched.")
    read = {"understood": 0, "not_understood": 0}

    def heard(fetched: Any) -> None:
        for state in read:
            read[state] += fetched.count(state)
        if fetched.taken:
            session.say(f"{_told(fetched.count('understood'), fetched.count('not_understood'))}")

    post.watch(name, stop.is_set, stop.wait, heard)
    return Reply({"mailbox": name, **read, "stopped": True}, [f"Mailbox {name} is no longer watched."])


def run_letters(session: Session) -> Reply:
    """Also those that came in files."""
    options = session.options
    letters = session.newsroom.post.letters(state=options.state, limit=options.limit)
    rows = [
        (letter.id, letter.state, letter.form or letter.reason_code, letter.sender or "-", letter.subject)
        for letter in letters
    ]
    return Reply({"letters": [letter_json(letter) for letter in letters]}, table(rows) or ["There are no letters."])


def run_letter(session: Session) -> Reply:
    """As plain text."""
    view = session.newsroom.post.letter(session.options.id)
    record = view.record
    lines = [f"letter {record.id} ({record.state}) from {record.sender or 'nobody'}: {record.subject}", "", view.text]
    return Reply({"letter": {**letter_json(record), "text": view.text}}, lines)


def run_aside(session: Session) -> Reply:
    """It stays, and is no longer listed among those that wait."""
    session.newsroom.post.put_aside(session.options.id)
    return Reply({"letter": session.options.id, "state": "put_aside"}, [f"letter {session.options.id} is put aside"])


def run_reread(session: Session) -> Reply:
    """After a template was written."""
    fetched = session.newsroom.post.read_again()
    return Reply(taken_json(fetched.taken), [f"{len(fetched.taken)} letters are reports now"])


def run_templates(session: Session) -> Reply:
    """In the order in which they are tried."""
    templates = session.newsroom.letter_templates.all()
    data = [{"name": one.name, "text": one.text, "subject": one.subject, "sender": one.sender} for one in templates]
    lines = [line for one in templates for line in (f"{one.name}:", *(f"    {row}" for row in one.text.splitlines()))]
    return Reply({"templates": data}, lines or ["There are none; letters of Orphus and Mistape are read without."])


def run_template(session: Session) -> Reply:
    """A new one, another text, or none any more."""
    from editor.reports.mailbox.templates import LetterTemplate  # late: only for this command

    options, shelf = session.options, session.newsroom.letter_templates
    if options.remove:
        shelf.remove(options.name)
        return Reply({"removed": options.name}, [f"template {options.name} is gone"])
    text = read_input(session, options.path)
    shelf.put(LetterTemplate(options.name, text, options.subject, options.sender))
    return Reply({"template": options.name}, [f"letters are read by {options.name}"])
