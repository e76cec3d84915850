"""`qalam article move` and `history`: send for review, return, approve; who did, and what they said."""

from __future__ import annotations

from editor.articles import life
from editor.cli.frame import Reply, Session, Subparsers, add_command, table
from editor.cli.shapes import summary_json, time_json


def add_to(group: Subparsers) -> None:
    """Declare them beside the other commands of articles."""
    moving = add_command(group, "move", run_move, "send for review, return to draft, or approve")
    moving.add_argument("id", type=int)
    moving.add_argument("state", help=", ".join(life.BY_HAND))
    moving.add_argument("--note", default="", help="what to say of it")
    add_command(group, "history", run_history, "who moved it from which state to which").add_argument("id", type=int)


def run_move(session: Session) -> Reply:
    """By the table of moves, and your role."""
    newsroom, options = session.newsroom, session.options
    moved = newsroom.articles.move(options.id, options.state, author=newsroom.author, note=options.note)
    return Reply(summary_json(moved.record), [f"article {moved.record.id}: {moved.record.state.replace('_', ' ')}"])


def run_history(session: Session) -> Reply:
    """Oldest first."""
    moves = session.newsroom.articles.moves(session.options.id)
    data = [
        {
            "before": move.before,
            "after": move.after,
            "author": move.author,
            "note": move.note,
            "at": time_json(move.created_at),
        }
        for move in moves
    ]
    rows = [(time_json(move.created_at), move.author, f"{move.before} → {move.after}", move.note) for move in moves]
    return Reply({"article": session.options.id, "moves": data}, table(rows) or ["It was never moved."])
