"""`qalam mail set|show|test|off`: the server that the newsroom's letters go out through."""

from __future__ import annotations

from pathlib import Path

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, port, table


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "mail", "the server that letters go out through")
    change = add_command(group, "set", run_set, "name the server; its password comes from standard input or is asked")
    change.add_argument("--host", required=True)
    change.add_argument("--port", type=port, help="default: 587, with tls 465")
    change.add_argument("--security", choices=("tls", "starttls", "none"), default="starttls")
    change.add_argument("--user", default="", help="who logs in; without it nobody does")
    change.add_argument("--from", dest="sender", required=True, metavar="ADDRESS", help="where letters come from")
    change.add_argument("--name", default="", help="what stands before that address")
    change.add_argument("--certificate", default="", metavar="FILE", help="of a server of your own, in PEM")
    add_command(group, "show", run_show, "the server that is set")
    test = add_command(group, "test", run_test, "send a test letter")
    test.add_argument("to", metavar="ADDRESS")
    add_command(group, "off", run_off, "send no letters any more, and forget the password")


def run_set(session: Session) -> Reply:
    """Nothing is sent yet."""
    from editor.newsroom.mail import PORTS, MailServer, settings_json  # late: only for this command

    options = session.options
    certificate = str(Path(options.certificate).resolve()) if options.certificate else ""
    server = MailServer(
        host=options.host,
        port=options.port or PORTS[options.security],
        security=options.security,
        user=options.user,
        sender=options.sender,
        sender_name=options.name,
        certificate=certificate,
    )
    server.check()  # before anybody types a password
    desk = session.newsroom.mail
    password = _password(session) if server.user else ""
    desk.set_up(server, password)
    kept = bool(password) and desk.secrets.can_keep
    lines = [f"letters go out through {server.host}, port {server.port}, from {server.sender}"]
    if password and not kept:
        lines.append("This machine has no keyring: the password is not kept, and is asked for in each session.")
    return Reply({"mail": settings_json(server), "password_kept": kept}, lines)


def _password(session: Session) -> str:
    """A line of standard input; at a terminal it is not shown."""
    if session.stdin.isatty():
        import getpass  # late: only at a terminal

        return getpass.getpass("Password: ", stream=session.stderr)
    return session.stdin.readline().rstrip("\r\n")


def run_show(session: Session) -> Reply:
    """Never the password."""
    from editor.newsroom.mail import settings_json  # late: only for this command

    server = session.newsroom.mail.server
    if not server.is_set:
        return Reply({"mail": None}, ["No mail server is set; no letters go out."])
    return Reply({"mail": settings_json(server)}, table(settings_json(server).items()))


def run_test(session: Session) -> Reply:
    """At a terminal a password that nobody knows is asked for."""
    desk, to = session.newsroom.mail, session.options.to
    server = desk.server
    if server.user and session.stdin.isatty() and desk.secrets.get(server.secret_name) is None:
        desk.secrets.set(server.secret_name, _password(session))
    desk.test(to)
    return Reply({"sent": to}, [f"a test letter is on its way to {to}"])


def run_off(session: Session) -> Reply:
    """What waits to be sent waits on."""
    session.newsroom.mail.turn_off()
    return Reply({"mail": None}, ["No letters go out any more."])
