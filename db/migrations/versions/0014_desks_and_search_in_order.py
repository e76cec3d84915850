"""Desks of articles and of their reports; the index of words of reports in the order of the inbox"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_STATES = ("new", "accepted", "waiting", "fixed", "already_corrected", "not_an_error", "spam")
_TRIGGERS = ("added", "gone", "changed")


def _row_id(group: str) -> str:
    """See `db.repositories.report_words`: state, priority and id of a group, as one number."""
    states = " ".join(f"WHEN '{state}' THEN {number}" for number, state in enumerate(_STATES, start=1))
    held = f"min(max({group}.priority, -9999.0), 40000.0)"
    return (
        f"((CASE {group}.state {states} ELSE 15 END) << 59) + "
        f"(CAST(({held} + 10000) * 100000 + 0.5 AS INTEGER) << 26) + {group}.id"
    )


def _statements(row_id: str, old_row_id: str, content: str, prefix: str, changed: str) -> tuple[str, ...]:
    add = f"INSERT INTO report_search(rowid, words) VALUES ({row_id}, new.words);"  # noqa: S608  # our own words
    take = f"INSERT INTO report_search(report_search, rowid, words) VALUES ('delete', {old_row_id}, old.words);"  # noqa: S608
    return (
        f"CREATE VIRTUAL TABLE report_search USING fts5(words, {content}, "
        f"tokenize='unicode61 remove_diacritics 0', prefix='{prefix}', detail=none)",
        f"CREATE TRIGGER report_search_added AFTER INSERT ON report_groups BEGIN {add} END",
        f"CREATE TRIGGER report_search_gone AFTER DELETE ON report_groups BEGIN {take} END",
        f"CREATE TRIGGER report_search_changed AFTER UPDATE OF {changed} BEGIN {take} {add} END",
    )


def _in_order() -> tuple[str, ...]:
    new, old = _row_id("new"), _row_id("old")
    changed = f"words, state, priority ON report_groups WHEN old.words <> new.words OR {old} <> {new}"
    return _statements(new, old, "content='', columnsize=0", "2 3 4 5 6 7 8", changed)


def _as_it_was() -> tuple[str, ...]:
    content = "content='report_groups', content_rowid='id'"
    return _statements("new.id", "old.id", content, "2 3", "words ON report_groups WHEN old.words <> new.words")


def _drop() -> None:
    for name in _TRIGGERS:
        op.execute(f"DROP TRIGGER report_search_{name}")
    op.execute("DROP TABLE report_search")


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    op.add_column("articles", sa.Column("desk", sa.Text(), nullable=False, server_default=""))
    op.add_column("report_groups", sa.Column("desk", sa.Text(), nullable=False, server_default=""))
    op.create_index(op.f("ix_report_groups_state_desk_priority_id"), "report_groups", _BY_DESK)
    op.drop_index(op.f("ix_report_groups_state_priority_id"), table_name="report_groups")
    op.create_index(op.f("ix_report_groups_state_priority_id_first_at"), "report_groups", _BY_PRIORITY)
    if on_sqlite:
        _drop()
        for statement in _in_order():
            op.execute(statement)
        op.execute(
            f"INSERT INTO report_search(rowid, words) SELECT {_row_id('g')} AS row_id, g.words "  # noqa: S608
            "FROM report_groups g ORDER BY row_id"
        )


_BY_DESK = ["state", "desk", "priority", "id"]
_BY_PRIORITY = ["state", "priority", "id", "first_at"]


def downgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if on_sqlite:
        _drop()
    op.drop_index(op.f("ix_report_groups_state_priority_id_first_at"), table_name="report_groups")
    op.create_index(op.f("ix_report_groups_state_priority_id"), "report_groups", ["state", "priority", "id"])
    op.drop_index(op.f("ix_report_groups_state_desk_priority_id"), table_name="report_groups")
    op.drop_column("report_groups", "desk")
    op.drop_column("articles", "desk")
    if on_sqlite:
        for statement in _as_it_was():
            op.execute(statement)
        op.execute("INSERT INTO report_search(report_search) VALUES ('rebuild')")
