"""`qalam intake serve`: the HTTP door for readers' reports."""

from __future__ import annotations

from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, port

DEFAULT_PORT = 8765


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "intake", "take readers' reports")
    serve = add_command(group, "serve", run_serve, "listen for the reader's widget")
    serve.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    serve.add_argument("--port", type=port, default=DEFAULT_PORT)
    serve.add_argument("--proxy", nargs="*", metavar="ADDRESS", default=[], help="whose X-Forwarded-For is believed")
    serve.add_argument("--rate", type=_rate, default=20, metavar="N", help="reports a minute from one address")
    serve.add_argument("--origin", nargs="*", metavar="URL", help="sites whose pages may send (default: the agency's)")
    serve.add_argument("--challenge", action="store_true", help="ask each sender for a proof of work, against robots")


def _rate(text: str) -> int:
    """Raises ValueError, which argparse says as wrong usage."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def run_serve(session: Session) -> Reply:
    """Until Ctrl+C."""
    from editor.newsroom.agency import origin_of  # late: only for this command
    from editor.reports.intake.http import Intake, IntakeSettings

    options, newsroom = session.options, session.newsroom
    origins = tuple(options.origin or ()) or tuple(filter(None, [origin_of(newsroom.agency.site_url)]))
    stop = session.stop_at_signal()
    settings = IntakeSettings(
        host=options.host,
        port=options.port,
        origins=origins,
        proxies=tuple(str(address) for address in options.proxy),
        rate=options.rate,
        challenge=options.challenge,
    )
    intake = Intake(newsroom.reports, settings)
    port = intake.start()
    session.say(
        f"Reports are taken at http://{options.host}:{port}/reports from {', '.join(origins) or 'no site yet'}."
    )
    try:
        stop.wait()
    finally:
        intake.stop()
    return Reply({"port": port, "stopped": True}, ["The intake has stopped."])
