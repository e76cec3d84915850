"""The inbox: what groups are sorted, filtered and searched by, how many there are, who decided what, who looks"""

import math
import re
from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_INDICES = (
    ("state", "priority", "id"),
    ("state", "language", "priority", "id"),
    ("state", "kind", "priority", "id"),
    ("article_id", "state", "priority", "id"),
    ("assignee", "state", "priority", "id"),
    ("state", "waiting_until"),
)
_TEXTS = ("language", "kind", "assignee", "waiting_for", "words")
_FTS = (
    "CREATE VIRTUAL TABLE report_search USING fts5(words, content='report_groups', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 0', prefix='2 3', detail=none)",
    "CREATE TRIGGER report_search_added AFTER INSERT ON report_groups BEGIN "
    "INSERT INTO report_search(rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER report_search_gone AFTER DELETE ON report_groups BEGIN "
    "INSERT INTO report_search(report_search, rowid, words) VALUES ('delete', old.id, old.words); END",
    "CREATE TRIGGER report_search_changed AFTER UPDATE OF words ON report_groups WHEN old.words <> new.words BEGIN "
    "INSERT INTO report_search(report_search, rowid, words) VALUES ('delete', old.id, old.words); "
    "INSERT INTO report_search(rowid, words) VALUES (new.id, new.words); END",
)
_EPOCH = datetime(2020, 1, 1)  # noqa: DTZ001  # compared with times whose zone was taken off
_GIN = (
    "CREATE INDEX ix_report_groups_words ON report_groups "
    "USING gin (array_to_tsvector(array_remove(string_to_array(words, ' '), '')))"
)


def upgrade() -> None:
    for name in _TEXTS:
        op.add_column("report_groups", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("report_groups", sa.Column("priority", sa.Double(), nullable=False, server_default="0"))
    op.add_column("report_groups", sa.Column("waiting_until", sa.DateTime(timezone=True), nullable=True))
    op.drop_index(op.f("ix_report_groups_state_last_at_id"), table_name="report_groups")
    op.drop_index(op.f("ix_report_groups_article_id"), table_name="report_groups")
    _create_tables()
    _fill(op.get_bind())
    for columns in _INDICES:
        op.create_index(op.f(f"ix_report_groups_{'_'.join(columns)}"), "report_groups", list(columns))
    if op.get_bind().dialect.name == "sqlite":
        for statement in _FTS:
            op.execute(statement)
        op.execute("INSERT INTO report_search(report_search) VALUES ('rebuild')")
    else:
        op.execute(_GIN)


def _create_tables() -> None:
    op.create_table(
        "report_counts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_counts")),
    )
    op.create_table(
        "report_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_events")),
    )
    op.create_index(op.f("ix_report_events_step"), "report_events", ["step"])
    op.create_index(op.f("ix_report_events_group_id_id"), "report_events", ["group_id", "id"])
    op.create_table(
        "report_lookers",
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("seat", name=op.f("pk_report_lookers")),
    )
    op.create_index(op.f("ix_report_lookers_group_id"), "report_lookers", ["group_id"])


def _fill(connection: sa.Connection) -> None:
    """For the groups that are there: as `editor.reports.ranking` and `db.repositories.inbox` did when this was made."""
    connection.execute(
        sa.text("INSERT INTO report_counts (state, number) SELECT state, count(*) FROM report_groups GROUP BY state")
    )
    rows = connection.execute(
        sa.text(
            "SELECT g.id, g.state, g.reporters, g.first_at, a.headline, coalesce(a.views, 0) AS views, "
            "coalesce(a.language, '') AS language FROM report_groups g LEFT JOIN articles a ON a.id = g.article_id"
        ).columns(first_at=sa.DateTime(timezone=True))
    ).all()
    for row in rows:
        reports = connection.execute(
            sa.text(
                "SELECT language, quote, suggestion, comment, place_field FROM reports WHERE group_id = :id "
                "ORDER BY id LIMIT 20"
            ),
            {"id": row.id},
        ).all()
        place = next((report.place_field for report in reports if report.place_field), "")
        bonus = min(math.log2(1 + max(0, row.reporters)), 10) + min(math.log10(1 + max(0, row.views)) / 2, 4)
        bonus += {"headline": 2.0, "lead": 1.0}.get(place, 0.0)
        days = (row.first_at.replace(tzinfo=None) - _EPOCH).total_seconds() / 86_400
        texts = [row.headline or "", *(part for report in reports for part in report[1:4])]
        language = row.language or next((report.language for report in reports), "")
        found = re.findall(r"\w+", " ".join(texts).casefold().replace("_", " "))
        tokens = " ".join(dict.fromkeys(found))[:2_000]
        facets = f"zqxs{row.state.replace('_', '')}" + (f" zqxl{language}" if language else "")
        connection.execute(
            sa.text(
                "UPDATE report_groups SET language = :language, priority = :priority, words = :words WHERE id = :id"
            ),
            {
                "id": row.id,
                "language": language,
                "priority": round(days / 2 + bonus, 6),
                "words": f" {tokens} {facets}",
            },
        )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name in ("added", "gone", "changed"):
            op.execute(f"DROP TRIGGER report_search_{name}")
        op.execute("DROP TABLE report_search")
    else:
        op.execute("DROP INDEX ix_report_groups_words")
    for columns in _INDICES:
        op.drop_index(op.f(f"ix_report_groups_{'_'.join(columns)}"), table_name="report_groups")
    for table in ("report_lookers", "report_events", "report_counts"):
        op.drop_table(table)
    for name in (*_TEXTS, "priority", "waiting_until"):
        op.drop_column("report_groups", name)
    op.create_index(op.f("ix_report_groups_article_id"), "report_groups", ["article_id"])
    op.create_index(op.f("ix_report_groups_state_last_at_id"), "report_groups", ["state", "last_at", "id"])
